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

/// "If the year's output were X, the base period would expect Y ± Z": by a ratio, a mix or
/// equivalent products the specific use of the base period times X (of a mix, in the year's
/// proportions); by a regression the sum of its line over the year's months with the first variable
/// scaled in proportion to add up to X. X is in the unit of the output, of a regression in that of
/// its first variable; adjustments of the year are left out.
ExpectedUse expectedUseAt(const SavingResult &result, double output);

} // namespace sxsh
