// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/factorset.h"

namespace sxsh {

/// What a facility states that the measures it has done save of energy in a year (grade C): it is
/// told beside computed savings and never counted with them.
struct StatedSaving {
    int measures = 0;               ///< that state a saving of energy
    double toe = 0;                 ///< a year
    std::optional<double> saving{}; ///< toe / (toe + energy used in the year); none where that is
                                    ///< not known

    bool operator==(const StatedSaving &) const = default;
};

/// The reported savings of energy, main and further ones, of the measures that were done by the end
/// of the year, in TOE by the factors; none where no measure states one that converts.
std::optional<StatedSaving> statedSaving(const Records &records, Ref<Facility> facility, int year,
                                         FactorSet &factors);

} // namespace sxsh
