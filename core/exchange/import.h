// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"

#include <functional>
#include <map>

namespace sxsh {

/// What happens to rows with hard problems: nothing at all is taken, or the good rows are.
enum class BadRows { RefuseAll, Skip };

/// What became of one row of the file.
enum class RowOutcome : quint8 { Added, Edited, Unchanged, Refused, LeftOut };

/// One row of the file in a draft; its changes where the plan keeps rows.
struct ImportRow {
    int number = 0; ///< as Excel shows it
    RowOutcome outcome = RowOutcome::Unchanged;
    quint32 firstChange = 0; ///< of ImportDraft::kept
    quint32 changes = 0;
};

/// What a spreadsheet would do to the plan: one change set and the findings by row.
struct ImportDraft {
    ChangeSet set{};
    Issues issues{};
    int rows = 0; ///< with data, below the header
    int added = 0;
    int edited = 0;
    int unchanged = 0;
    int refused = 0;                   ///< rows with hard problems
    bool taken = false;                ///< the plan holds the set already
    std::vector<ImportRow> outcomes{}; ///< every row with data, and sums and headings left out
    std::vector<Change> kept{};        ///< by row, also of refused ones; where the plan keeps rows
    std::map<int, QString> typed{};    ///< the beginning of rows without a change, likewise
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

/// Reads a file as the plan says, as rows of one entity: an upsert by natural key. Rows of sums,
/// of column numbers and of group headings are left out with a remark. Throws Error where the file
/// cannot be read at all.
ImportDraft readImport(const Records &records, const ImportPlan &plan, BadRows badRows,
                       const Offers &offers, QDate today, const ImportProgress &progress = {});

/// The same by the plan that follows from the file alone: the sheet and the header row with the
/// most columns known by key, by title or from before. Throws Error where there is none.
ImportDraft readImport(const Records &records, EntityKind kind, const QString &path,
                       BadRows badRows, const Offers &offers, QDate today,
                       const ImportProgress &progress = {});

} // namespace sxsh
