// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/saving.h"

#include <algorithm>
#include <cmath>

namespace sxsh {

Decimal roundedToNano(double value)
{
    constexpr double limit = 9.2e9; // keeps the rounded number within 64 bits
    return {std::llround(std::clamp(value, -limit, limit) * 1e9)};
}

Claim claimOf(Grade grade, BaselineMethod method, std::optional<double> saving,
              const std::optional<Interval> &interval, Decimal threshold)
{
    if (!saving || method == BaselineMethod::Absolute)
        return Claim::None;
    switch (grade) {
    case Grade::A:
        if (!interval)
            return Claim::None;
        if (roundedToNano(interval->lower) >= threshold)
            return Claim::Reached;
        return roundedToNano(interval->upper) < threshold ? Claim::NotReached
                                                          : Claim::NotDistinguishable;
    case Grade::B:
        return roundedToNano(*saving) >= threshold ? Claim::RatioReached : Claim::RatioNotReached;
    case Grade::C:
        break;
    }
    return Claim::Stated;
}

Claim claimFor(const SavingResult &result, Decimal threshold)
{
    return claimOf(result.grade, result.method, result.saving, result.interval, threshold);
}

} // namespace sxsh
