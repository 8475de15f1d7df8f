// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rowedit.h"

#include <QtCore/QSet>
#include <functional>

namespace sxsh {

/// What happens to rows with hard problems: nothing at all is taken, or the good rows are.
enum class BadRows { RefuseAll, Skip };

/// What a spreadsheet would do to the plan: one change set and the findings by row.
struct ImportDraft {
    ChangeSet set{};
    Issues issues{};
    int rows = 0; ///< with data, below the header
    int added = 0;
    int edited = 0;
    int unchanged = 0;
    int refused = 0;    ///< rows with hard problems
    bool taken = false; ///< the plan holds the set already
};

/// Offers a change set to the plan and returns what its rules find.
using Offer = std::function<Issues(const ChangeSet &)>;

/// The two ways to ask the rules.
struct Offers {
    Offer tryOut{}; ///< keeps nothing (Session::tryOut)
    /// Takes a set without hard findings at once, so that it is checked only once (Session::apply);
    /// none where the officer is to see the draft first.
    Offer take{};
};
/// Reports rows read so far; false cancels, which throws Error.
using ImportProgress = std::function<bool(int rows)>;

/// Reads a CSV or XLSX file as rows of one entity: an upsert by natural key. Finds the sheet and
/// the header row by the columns it knows, by key or by title without accents. Throws Error where
/// the file cannot be read at all.
ImportDraft readImport(const Records &records, EntityKind kind, const QString &path,
                       BadRows badRows, const Offers &offers, QDate today,
                       const ImportProgress &progress = {});

} // namespace sxsh
