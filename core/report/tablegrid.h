// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace sxsh {

/// A cell of a table with the positions it covers.
struct GridCell {
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    const TableCell *cell = nullptr; ///< of the table; an empty one where the row is too short
};

/// A table as a full grid: every position belongs to exactly one cell. Spans are cut where they
/// would leave the table, cover another cell, or reach from the header into the body. The table
/// must outlive it.
class TableGrid
{
public:
    explicit TableGrid(const ReportTable &table);

    int rowCount() const { return m_rowCount; }
    int columnCount() const { return m_columnCount; }
    int headerRows() const { return m_headerRows; }
    /// Row by row, from left to right.
    const std::vector<GridCell> &cells() const { return m_cells; }
    /// The place among the cells of the one that covers the position.
    std::size_t ownerOf(int row, int column) const;
    bool isHeader(const GridCell &cell) const { return cell.row < m_headerRows; }

private:
    int m_rowCount = 0;
    int m_columnCount = 0;
    int m_headerRows = 0;
    std::vector<GridCell> m_cells{};
    std::vector<int> m_owner{};
};

} // namespace sxsh
