// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <vector>

namespace sxsh {

/// How many savings lie between which bounds.
struct SavingDistribution {
    std::vector<double> bounds{}; ///< fractions, ascending
    std::vector<int> counts{};    ///< below the first, between two, from the last on: one more

    bool operator==(const SavingDistribution &) const = default;
};

/// Counts savings (fractions, to the billionth) between zero, half of the lower end of a target,
/// its lower and its upper end; without an upper end half as much again, without a target in steps
/// of five percent. A saving on a bound belongs above it.
SavingDistribution distributionOf(const std::vector<double> &savings, std::optional<Decimal> least,
                                  std::optional<Decimal> most);

} // namespace sxsh
