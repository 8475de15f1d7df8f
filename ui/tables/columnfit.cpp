// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/columnfit.h"

#include <algorithm>
#include <numeric>

namespace sxsh {

namespace {

int atLevel(const ColumnNeed &need, int level)
{
    return std::clamp(level, need.least, std::max(need.least, need.wanted));
}

int sumAtLevel(const std::vector<ColumnNeed> &needs, int level)
{
    return std::accumulate(needs.begin(), needs.end(), 0, [level](int sum, const ColumnNeed &need) {
        return sum + atLevel(need, level);
    });
}

/// The width at which columns that want more are cut, so that all fit.
int levelFor(const std::vector<ColumnNeed> &needs, int room)
{
    int low = 0;
    int high = room;
    while (low < high) {
        const int middle = low + (high - low + 1) / 2;
        if (sumAtLevel(needs, middle) <= room)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

} // namespace

std::vector<int> fittedWidths(const std::vector<ColumnNeed> &needs, int room)
{
    std::vector<ColumnNeed> whole = needs;
    const int level = levelFor(needs, room);
    for (ColumnNeed &need : whole) {
        need.least = atLevel(need, level);
        need.wanted = std::max(need.wanted, need.longest);
    }
    const int wholeLevel = levelFor(whole, room);
    std::vector<int> widths;
    for (const ColumnNeed &need : whole)
        widths.push_back(atLevel(need, wholeLevel));
    int left = room - std::accumulate(widths.begin(), widths.end(), 0);
    for (std::size_t column = 0; column < needs.size() && left > 0; ++column) {
        const int more = std::clamp(needs[column].usual - widths[column], 0, left);
        widths[column] += more;
        left -= more;
    }
    auto stretching = static_cast<int>(std::ranges::count_if(needs, &ColumnNeed::stretches));
    for (std::size_t column = 0; column < needs.size() && left > 0; ++column) {
        if (!needs[column].stretches)
            continue;
        const int more = left / stretching--;
        widths[column] += more;
        left -= more;
    }
    return widths;
}

} // namespace sxsh
