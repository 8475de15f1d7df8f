// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/cell.h"

#include <memory>
#include <span>
#include <vector>

namespace sxsh {

/// A column of a written table.
struct Column {
    enum class Kind { Text, Number, Date };

    QString title{};
    Kind kind = Kind::Text; ///< how Excel shows the column; each cell keeps its own kind
    double width = 0;       ///< in characters; 0 chooses by title and kind
    int decimals = -1;      ///< places shown for numbers, grouped in thousands; -1 shows
                            ///< the number as it is (years)

    bool operator==(const Column &) const = default;
};

/// Writes one table to .csv or .xlsx, by the name's ending; the file appears whole under its name
/// or not at all.
///
/// CSV is UTF-8 with a byte order mark, ';' between fields and CRLF, which Excel with Vietnamese
/// settings opens by a double click; numbers have a decimal comma and no grouping, dates are
/// yyyy-mm-dd. Text is never altered, so text that starts with = + - @ is only put in quotes there:
/// in .xlsx it stays text.
class SheetWriter
{
public:
    /// Writes the header row; throws Error when the folder is missing, read-only or the name ends
    /// otherwise.
    SheetWriter(const QString &path, const QString &sheetName, const std::vector<Column> &columns);
    /// Without finish() nothing is left behind.
    ~SheetWriter();
    SheetWriter(SheetWriter &&) noexcept;
    SheetWriter &operator=(SheetWriter &&) noexcept;

    /// Appends a row; an .xlsx file throws Error for text longer than Excel holds or more rows
    /// than a sheet has.
    void addRow(std::span<const Cell> cells);

    /// Puts the finished file under its name, replacing an older one; throws Error (disk full,
    /// read-only, open in another program) and then leaves the older one as it was.
    void finish();

    struct Target;

private:
    std::unique_ptr<Target> m_target;
};

} // namespace sxsh
