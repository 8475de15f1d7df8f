// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/exchange/columnmatcher.h"
#include "core/model/changeset.h"

namespace sxsh {

/// What becomes of one column of the file.
struct PlannedColumn {
    QString heading{};
    int column = -1;        ///< of columnsOf(), -1 where it is left out
    bool isSettled = false; ///< left out on purpose: nothing is said of it
    int zeros = 0;          ///< powers of ten that a sum of money is multiplied by
};

/// A value that no column of the file gives as it stands: the same in every row, or put before what
/// another column or the count of rows says ("HD-" and the column STT make "HD-12").
struct GivenValue {
    int column = 0;                  ///< of columnsOf()
    QString text{};                  ///< the value, or what stands before
    std::optional<int> fileColumn{}; ///< position in the file whose text follows
    bool isNumbered = false;         ///< the number of the row, from 1, follows
};

/// How a file is to be read: everything an officer decides before an import.
struct ImportPlan {
    QString path{};
    int sheet = 0;
    int headerRow = 0; ///< as Excel shows it
    int headerRows = 1;
    EntityKind kind{};
    std::vector<PlannedColumn> columns{}; ///< by position in the file
    std::vector<GivenValue> given{};
    Issues issues{}; ///< findings about the header; a hard one refuses the file
    std::vector<Change>
        memory{};           ///< headings to remember, saved with the rows (headingsToRemember)
    bool keepsRows = false; ///< the draft is to be looked at row by row (rowPreview)
};

/// The plan that follows from a header: columns at least that surely known are taken, others left
/// out with a remark. A unit in the headings becomes the unit of the rows.
ImportPlan planOf(const FileOutline &file, const HeaderMatch &match,
                  Sureness least = Sureness::Named);

/// The position of the column with that key, or none.
std::optional<int> columnPosition(EntityKind kind, QAnyStringView key);

/// What the plan says about headings that would not be known without it, as changes of the
/// remembered headings; none where nothing is new.
std::vector<Change> headingsToRemember(const Records &records, const ColumnMatcher &matcher,
                                       const ImportPlan &plan);

/// A sheet or table that can be read as well, and is not.
struct UnreadSheet {
    int sheet = 0;
    EntityKind kind{}; ///< what its rows are taken for
    int rows = 0;      ///< below its header, as far as they were counted
    bool hasMore = false;
};

/// The other sheets in sight that hold rows of the same entity, or clearly of another one.
std::vector<UnreadSheet> sheetsNotRead(const FileOutline &file, const ColumnMatcher &matcher,
                                       EntityKind kind, int sheet);
/// They by name with their rows: "Not read: “Sheet2” (Facilities, 12 rows)."; empty for none.
QString notReadText(const FileOutline &file, const std::vector<UnreadSheet> &sheets);

/// Columns by title with the key beside: "Name (name), Labour (labour)".
QString columnsText(EntityKind kind, const std::vector<int> &columns);

/// The file has no heading that is a column of the entity.
[[noreturn]] void refuseUnknownHeader(const FileOutline &file, EntityKind kind);

} // namespace sxsh
