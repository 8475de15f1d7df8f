// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/cell.h"

#include <QtCore/QDateTime>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace sxsh {

/// A sheet as the workbook lists it, in the order of its tabs, or a table of a Word document.
struct SheetInfo {
    QString name{}; ///< a CSV file has one sheet, named after the file; a
                    ///< table of a document bears the line above it
    bool hidden = false;

    bool operator==(const SheetInfo &) const = default;
};

/// Cells of one column that are merged downwards: what stands in them is meant for each of the
/// rows.
struct MergedCells {
    int column = 0; ///< from 0
    int firstRow = 0;
    int lastRow = 0;

    bool operator==(const MergedCells &) const = default;
};

/// Cells from one corner to the other, columns from 0.
struct CellRange {
    int firstColumn = 0;
    int lastColumn = 0;
    int firstRow = 0;
    int lastRow = 0;

    bool contains(int row, int column) const
    {
        return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }
    bool operator==(const CellRange &) const = default;
};

/// Reads an .xlsx or CSV file, or the tables of a .docx, row by row in bounded memory; what the
/// file is, its content decides.
class SheetReader
{
public:
    /// Gets a row counted from 1, as Excel shows it, and its cells by column position with gaps as
    /// empty cells; false stops the reading. Rows without any value are skipped. The cells are
    /// reused for the next row.
    using RowHandler = std::function<bool(int row, std::span<const Cell> cells)>;

    /// Throws Error when the file is missing, damaged, encrypted or is not the kind its name says.
    explicit SheetReader(const QString &path);
    ~SheetReader();
    SheetReader(SheetReader &&) noexcept;
    SheetReader &operator=(SheetReader &&) noexcept;

    const std::vector<SheetInfo> &sheets() const;

    /// Hands every row of a sheet to the handler, from the first, with the value of merged cells in
    /// each of their rows that holds something else as well; those cells are the answer. Throws
    /// Error naming sheet and row on damage, so a caller must not trust rows already seen until it
    /// returns.
    std::vector<MergedCells> read(int sheet, const RowHandler &handler) const;

    /// Where cells of a workbook's sheet hold formulas ("D5"), the first of them; what `read` gives
    /// for them are the results that were saved.
    std::vector<QString> formulas(int sheet) const;
    /// The cells of a workbook's sheet that are merged, by their first row; what they hold stands
    /// in their first cell.
    std::vector<CellRange> mergedRanges(int sheet) const;
    /// When a workbook says that it was last saved; none where it does not.
    std::optional<QDateTime> modified() const;

    struct Source;

private:
    std::unique_ptr<Source> m_source;
};

} // namespace sxsh
