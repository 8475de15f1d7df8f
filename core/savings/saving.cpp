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

Claim claimFor(const SavingResult &result, Decimal threshold)
{
    if (!result.saving)
        return Claim::None;
    return roundedToNano(*result.saving) >= threshold ? Claim::RatioReached
                                                      : Claim::RatioNotReached;
}

} // namespace sxsh
