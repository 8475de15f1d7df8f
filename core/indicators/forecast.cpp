// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/forecast.h"

#include <algorithm>

namespace sxsh {

namespace {

/// The value, unless it is 0 only because nobody is known.
std::optional<double> knownValue(const IndicatorResult &result)
{
    const bool isNothingKnown = result.unknown > 0 && result.denominator &&
                                result.unknown >= result.denominator->toDouble();
    return isNothingKnown ? std::nullopt : result.value;
}

} // namespace

std::vector<ValuePoint> seriesOf(const std::vector<IndicatorGroup> &years, Ref<Indicator> indicator)
{
    std::vector<ValuePoint> points;
    for (const IndicatorGroup &year : years) {
        const auto at = std::ranges::find(year.indicators, indicator, &IndicatorResult::indicator);
        points.push_back(
            {year.asOf, year.key, at == year.indicators.end() ? std::nullopt : knownValue(*at)});
    }
    return points;
}

std::optional<double> forecast(const std::vector<ValuePoint> &points, QDate day, bool isShare)
{
    double n = 0;
    double meanDay = 0;
    double meanValue = 0;
    QDate last;
    for (const ValuePoint &point : points) {
        if (!point.value)
            continue;
        ++n;
        meanDay += static_cast<double>(point.day.toJulianDay());
        meanValue += *point.value;
        last = std::max(last, point.day);
    }
    if (n < 2 || day < last)
        return {};
    meanDay /= n;
    meanValue /= n;
    double spread = 0;
    double common = 0;
    for (const ValuePoint &point : points) {
        if (!point.value)
            continue;
        const double fromMean = static_cast<double>(point.day.toJulianDay()) - meanDay;
        spread += fromMean * fromMean;
        common += fromMean * (*point.value - meanValue);
    }
    if (spread <= 0)
        return {};
    const double value =
        meanValue + common / spread * (static_cast<double>(day.toJulianDay()) - meanDay);
    return isShare ? std::clamp(value, 0.0, 1.0) : value;
}

std::optional<double> forecastAtDue(std::vector<ValuePoint> points, const IndicatorResult &result,
                                    QDate day)
{
    if (!result.target || result.target->due <= day)
        return {};
    const bool isNewDay =
        std::ranges::none_of(points, [day](const ValuePoint &point) { return point.day >= day; });
    if (isNewDay)
        points.push_back({.day = day, .value = result.value});
    return forecast(points, result.target->due, result.kind == IndicatorKind::Share);
}

} // namespace sxsh
