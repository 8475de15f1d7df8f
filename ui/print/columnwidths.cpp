// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/columnwidths.h"

#include <QtCore/QtGlobal>
#include <algorithm>
#include <numeric>

namespace sxsh {

namespace {

double sumOf(const std::vector<double> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

/// The needs cut at the height at which they fill the width.
std::vector<double> cut(std::vector<double> needs, double width)
{
    std::vector<double> sorted = needs;
    std::ranges::sort(sorted);
    double level = 0;
    double rest = width;
    for (std::size_t index = 0; index < sorted.size(); ++index) {
        level = rest / static_cast<double>(sorted.size() - index);
        if (sorted[index] > level) {
            break;
        }
        rest -= sorted[index];
    }
    for (double &need : needs) {
        need = std::min(need, level);
    }
    return needs;
}

} // namespace

std::vector<double> columnWidths(const std::vector<double> &shares,
                                 const std::vector<double> &needs, double width)
{
    Q_ASSERT(shares.size() == needs.size());
    if (sumOf(needs) >= width) {
        return cut(needs, width);
    }
    std::vector<double> widths(shares.size(), 0);
    std::vector<bool> isNarrow(shares.size(), false); // gets what it needs, more than its share
    for (bool changed = true; changed;) {
        changed = false;
        double rest = width;
        double sum = 0;
        for (std::size_t index = 0; index < shares.size(); ++index) {
            (isNarrow[index] ? rest : sum) += isNarrow[index] ? -needs[index] : shares[index];
        }
        for (std::size_t index = 0; index < shares.size(); ++index) {
            if (isNarrow[index]) {
                continue;
            }
            widths[index] = shares[index] / sum * rest;
            if (widths[index] < needs[index]) {
                widths[index] = needs[index];
                isNarrow[index] = true;
                changed = true;
            }
        }
    }
    return widths;
}

} // namespace sxsh
