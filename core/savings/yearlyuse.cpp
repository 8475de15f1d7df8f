// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/yearlyuse.h"

namespace sxsh {

std::optional<double> usedInYear(const Records &records, Ref<Facility> facility,
                                 Ref<Resource> resource, int year)
{
    std::optional<double> sum;
    for (const Usage &usage : records.all<Usage>().of(facility.id)) {
        if (usage.resource != resource || usage.year != year || usage.amounts.notApplicable)
            continue;
        const auto amount = usage.amounts.year();
        if (!amount)
            return {};
        sum = sum.value_or(0) + static_cast<double>(*amount);
    }
    return sum;
}

} // namespace sxsh
