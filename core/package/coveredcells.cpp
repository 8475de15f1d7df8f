// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/coveredcells.h"

#include <algorithm>

namespace sxsh {

std::optional<CellRange> CoveredCells::rangeOver(int row, int column)
{
    Q_ASSERT(row >= m_row);
    if (row > m_row) {
        m_row = row;
        for (; m_next < m_ranges.size() && m_ranges[m_next].firstRow <= row; ++m_next)
            m_reaching.push_back(m_ranges[m_next]);
        std::erase_if(m_reaching, [&](const CellRange &range) { return range.lastRow < row; });
    }
    const auto over = std::ranges::find_if(
        m_reaching, [&](const CellRange &range) { return range.contains(row, column); });
    return over == m_reaching.end() ? std::nullopt : std::optional(*over);
}

} // namespace sxsh
