// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/indicators/indicatorresult.h"
#include "core/model/records.h"
#include "core/report/report.h"

namespace sxsh {

/// A row for each facility that applies, the best first: its saving, over its interval where it has
/// one, with the grade at the end, over the band of the target.
Chart savingBandChart(const Records &records, std::vector<CountedSaving> savings,
                      std::optional<Decimal> least, std::optional<Decimal> most, Language language);

/// How many facilities save how much, in steps that keep to the ends of the band.
Chart savingDistributionChart(const std::vector<CountedSaving> &savings,
                              std::optional<Decimal> least, std::optional<Decimal> most,
                              Language language);

} // namespace sxsh
