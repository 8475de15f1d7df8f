// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/savingdistribution.h"

#include "core/savings/saving.h"

#include <algorithm>

namespace sxsh {

namespace {

std::vector<double> boundsOf(std::optional<Decimal> least, std::optional<Decimal> most)
{
    if (!least || least->nano <= 0)
        return {0, 0.05, 0.1, 0.15};
    const double lower = least->toDouble();
    const double upper = most && *most > *least ? most->toDouble() : 1.5 * lower;
    return {0, lower / 2, lower, upper};
}

} // namespace

SavingDistribution distributionOf(const std::vector<double> &savings, std::optional<Decimal> least,
                                  std::optional<Decimal> most)
{
    SavingDistribution distribution{.bounds = boundsOf(least, most)};
    const std::vector<double> &bounds = distribution.bounds;
    distribution.counts.assign(bounds.size() + 1, 0);
    for (const double saving : savings) {
        const auto above = std::ranges::upper_bound(bounds, roundedToNano(saving).toDouble());
        ++distribution.counts[static_cast<std::size_t>(above - bounds.begin())];
    }
    return distribution;
}

} // namespace sxsh
