// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>
#include <vector>

namespace sxsh {

/// Whole amounts in rows and columns with their totals both ways.
struct AmountGrid {
    std::vector<std::vector<qint64>> cells{}; ///< rows of equal length
    std::vector<qint64> rowTotals{};
    std::vector<qint64> columnTotals{};
    qint64 total = 0;

    /// The grid of these cells with their sums.
    static AmountGrid of(std::vector<std::vector<qint64>> cells);
    bool operator==(const AmountGrid &) const = default;
};

/// The exact cells in multiples of the unit such that what is printed still adds up both ways:
/// every cell and every total is its exact value rounded up or down, and a whole multiple stays
/// itself.
AmountGrid roundedToAddUp(const std::vector<std::vector<qint64>> &exact, qint64 unit);

} // namespace sxsh
