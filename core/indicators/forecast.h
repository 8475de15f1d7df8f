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

/// What the value on the day becomes by the due day of the target at the pace of that line, which
/// takes in the value itself; none without a value, a pace or a target still to come. With the
/// value as its start it cannot jump where the line passes above or below it.
std::optional<double> forecastAtDue(std::vector<ValuePoint> points, const IndicatorResult &result,
                                    QDate day);

} // namespace sxsh
