// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rowedit.h"

#include <QtCore/QSet>
#include <functional>

namespace sxsh {

/// What happens to rows with hard problems: nothing at all is taken, or the good rows are.
enum class BadRows { RefuseAll, Skip };

/// What a spreadsheet would do to the plan: one change set and the findings by row. Nothing has
/// been changed yet.
struct ImportDraft {
    ChangeSet set{};
    Issues issues{};
    int rows = 0; ///< with data, below the header
    int added = 0;
    int edited = 0;
    int unchanged = 0;
    int refused = 0; ///< rows with hard problems
};

/// Checks a change set against the rules without keeping it (Session::tryOut).
using TryOut = std::function<Issues(const ChangeSet &)>;
/// Reports rows read so far; false cancels, which throws Error.
using ImportProgress = std::function<bool(int rows)>;

/// Reads a CSV or XLSX file as rows of one entity: an upsert by natural key. Finds the sheet and
/// the header row by the columns it knows, by key or by title without accents. Throws Error where
/// the file cannot be read at all.
ImportDraft readImport(const Records &records, EntityKind kind, const QString &path,
                       BadRows badRows, const TryOut &tryOut, QDate today,
                       const ImportProgress &progress = {});

} // namespace sxsh
