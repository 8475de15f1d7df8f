// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/facilityamounts.h"

#include <array>

/// What a saving is made of, month by month, for those who want to see where it comes from.
namespace sxsh {

/// January to December; none where a month is not known.
using MonthlyValues = std::array<std::optional<double>, 12>;

/// Use and output of a calendar year as a saving counts them.
struct MonthlyFigures {
    int year = 0;
    MonthlyValues use{};    ///< in the unit of the saving's use, as consumed
    MonthlyValues output{}; ///< in the unit of its output; none where products have no common unit
    MonthlyValues expected{}; ///< only of the year that is reported, with its adjustments

    /// Use per unit of output; none where there is no output.
    MonthlyValues specific() const;
};

/// The calendar years of the base period, the earliest first, and then the reported year. A month
/// is expected to use what its output would have used before: by the specific consumption of a
/// ratio or of equivalent products, or of each product of a mix; by its line of a regression. An
/// absolute baseline expects nothing of a month.
std::vector<MonthlyFigures> monthlyFiguresOf(const Records &records, const Baseline &baseline,
                                             const SavingResult &result,
                                             const FacilityAmounts &amounts);

} // namespace sxsh
