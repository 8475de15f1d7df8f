// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheetreader.h"

namespace sxsh {

/// The merged cells of a sheet. What stands in them stands in the first; that the others are empty
/// says nothing of them.
class CoveredCells
{
public:
    /// `ranges` by first row, as SheetReader::mergedRanges gives them.
    explicit CoveredCells(std::vector<CellRange> ranges) : m_ranges(std::move(ranges)) {}

    /// The range that a cell is merged into. Rows are asked for from the first to the last.
    std::optional<CellRange> rangeOver(int row, int column);

private:
    std::vector<CellRange> m_ranges;
    std::size_t m_next = 0; ///< of the ranges that begin below the row
    std::vector<CellRange> m_reaching;
    int m_row = 0;
};

} // namespace sxsh
