// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/saving.h"

namespace sxsh {

/// What a year would use with another output or, where that cannot be told, the reason.
struct ExpectedUse {
    std::optional<double> use{};       ///< in the unit of the saving's use
    std::optional<double> halfWidth{}; ///< of a regression: use ± halfWidth
    std::vector<int> outside{};        ///< places of the months beyond what the line was fitted on
    QString reason{};                  ///< translated; empty where there is a use

    bool operator==(const ExpectedUse &) const = default;
};

/// Something that the use of a year depends on, as it was in the year.
struct YearAmount {
    QString name{};    ///< of the product or driver; empty: the output as a whole
    double amount = 0; ///< of the year; of a driver the mean of its months
    bool isMean = false;

    bool operator==(const YearAmount &) const = default;
};

/// What can be varied: of a mix and of equivalent products the output of each product, of a
/// regression each of its variables, else the output. Empty where that is not known and for
/// absolute totals.
std::vector<YearAmount> yearAmountsOf(const SavingResult &result);

/// "If the year had had these amounts, the base period would expect Y ± Z": by a ratio the specific
/// use of the base period times the output; by a mix and equivalent products theirs times each
/// output; by a regression the sum of its line over the year's months, each variable scaled in
/// proportion to its amount. The adjustments of the year are added as they are. One amount for each
/// of yearAmountsOf, in its unit.
ExpectedUse expectedUseAt(const SavingResult &result, const std::vector<double> &amounts);

} // namespace sxsh
