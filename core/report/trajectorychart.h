// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/indicatorresult.h"
#include "core/report/report.h"

namespace sxsh {

/// What a trajectory calls its parts, and why there is nothing to show.
struct TrajectoryWords {
    QString achieved{};
    QString planned{};
    QString forecast{};
    QString target{};   ///< of a band
    QString noPeriod{}; ///< no period has come to its cut-off
    QString noValues{}; ///< nothing is known of the indicator
};

/// An indicator from the annual periods to the day and on to its target, with where its values
/// lead; without values the reason alone.
Chart trajectoryChart(const std::vector<IndicatorGroup> &years, const IndicatorResult &result,
                      QDate day, const TrajectoryWords &words);

} // namespace sxsh
