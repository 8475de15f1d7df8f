// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/savingcharts.h"
#include "core/savings/facilityamounts.h"
#include "core/savings/monthlyfigures.h"

namespace sxsh {

/// What a saving rests on, as charts; where something is missing they say what.
struct SavingGrounds {
    QString title{};
    Chart chart{};           ///< the scatter of a regression, else specific use by month
    ExpectedMonths months{}; ///< actual beside expected
};

/// The charts of a result against its baseline, with the amounts gathered for it; a baseline that
/// is only assumed need not be among the records.
SavingGrounds savingGrounds(const Records &records, const Baseline &baseline,
                            const SavingResult &result, const FacilityAmounts &amounts);
/// Likewise, gathering the amounts.
SavingGrounds savingGrounds(const Records &records, const Baseline &baseline,
                            const SavingResult &result);

/// What is saved: “Electricity”, “All energy”, “Electricity – Green tea”.
QString savedThing(const Records &records, const Baseline &baseline);

} // namespace sxsh
