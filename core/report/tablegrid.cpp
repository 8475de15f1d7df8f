// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tablegrid.h"

#include <algorithm>

namespace sxsh {

TableGrid::TableGrid(const ReportTable &table)
    : m_rowCount(static_cast<int>(table.rows.size())),
      m_columnCount(static_cast<int>(table.columns.size())),
      m_headerRows(std::clamp(table.headerRows, 0, m_rowCount))
{
    static const TableCell empty;
    const auto columns = static_cast<std::size_t>(m_columnCount);
    m_owner.assign(static_cast<std::size_t>(m_rowCount) * columns, -1);
    const auto owner = [&](int row, int column) -> int & {
        return m_owner[static_cast<std::size_t>(row) * columns + static_cast<std::size_t>(column)];
    };
    for (int row = 0; row < m_rowCount; ++row) {
        const TableRow &source = table.rows[static_cast<std::size_t>(row)];
        // A header cell must not reach into the rows that do not repeat with it.
        const int lastRow = row < m_headerRows ? m_headerRows : m_rowCount;
        std::size_t next = 0;
        for (int column = 0; column < m_columnCount; ++column) {
            if (owner(row, column) >= 0)
                continue;
            const TableCell &cell = next < source.size() ? source[next] : empty;
            ++next;
            GridCell placed{.row = row,
                            .column = column,
                            .rowSpan = std::clamp(cell.rowSpan, 1, lastRow - row),
                            .cell = &cell};
            while (placed.columnSpan < cell.columnSpan &&
                   column + placed.columnSpan < m_columnCount &&
                   owner(row, column + placed.columnSpan) < 0)
                ++placed.columnSpan;
            for (int r = row; r < row + placed.rowSpan; ++r) {
                for (int c = column; c < column + placed.columnSpan; ++c)
                    owner(r, c) = static_cast<int>(m_cells.size());
            }
            m_cells.push_back(placed);
        }
        Q_ASSERT_X(next >= source.size(), "TableGrid", "a row has more cells than columns");
    }
}

std::size_t TableGrid::ownerOf(int row, int column) const
{
    return static_cast<std::size_t>(
        m_owner[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columnCount) +
                static_cast<std::size_t>(column)]);
}

} // namespace sxsh
