// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/indicatorresult.h"

/// The values of an indicator over the years, and where they lead.
namespace sxsh {

/// A value on a day; none where it is not known.
struct ValuePoint {
    QDate day{};
    QString period{}; ///< its code
    std::optional<double> value{};

    bool operator==(const ValuePoint &) const = default;
};

/// The values of an indicator at the cut-offs of the annual periods, from `indicatorsBy(Year)`;
/// none where nothing was known of any subject, though a report counts those as no.
std::vector<ValuePoint> seriesOf(const std::vector<IndicatorGroup> &years,
                                 Ref<Indicator> indicator);

/// Where the values lead by a day: the least-squares straight line through the known points, by
/// days, prolonged. None with fewer than two of them on different days, or for a day before the
/// last one. With `isShare` the line ends at 0 and 1. It says what would come if things went on as
/// they have, no more.
std::optional<double> forecast(const std::vector<ValuePoint> &points, QDate day, bool isShare);

/// What the points, and the value on the day, lead to by the due day of the target; none without a
/// target still to come.
std::optional<double> forecastAtDue(std::vector<ValuePoint> points, const IndicatorResult &result,
                                    QDate day);

} // namespace sxsh
