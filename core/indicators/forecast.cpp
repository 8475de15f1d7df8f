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

/// The least-squares straight line through the known points, by days.
struct Line {
    double meanDay = 0;
    double meanValue = 0;
    double perDay = 0;
    QDate last{}; ///< of the points

    double at(QDate day) const
    {
        return meanValue + perDay * (static_cast<double>(day.toJulianDay()) - meanDay);
    }
};

/// None with fewer than two known points on different days.
std::optional<Line> lineThrough(const std::vector<ValuePoint> &points)
{
    double n = 0;
    Line line;
    for (const ValuePoint &point : points) {
        if (!point.value)
            continue;
        ++n;
        line.meanDay += static_cast<double>(point.day.toJulianDay());
        line.meanValue += *point.value;
        line.last = std::max(line.last, point.day);
    }
    if (n < 2)
        return {};
    line.meanDay /= n;
    line.meanValue /= n;
    double spread = 0;
    double common = 0;
    for (const ValuePoint &point : points) {
        if (!point.value)
            continue;
        const double fromMean = static_cast<double>(point.day.toJulianDay()) - line.meanDay;
        spread += fromMean * fromMean;
        common += fromMean * (*point.value - line.meanValue);
    }
    if (spread <= 0)
        return {};
    line.perDay = common / spread;
    return line;
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
    const auto line = lineThrough(points);
    if (!line || day < line->last)
        return {};
    const double value = line->at(day);
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
    const auto line = lineThrough(points);
    if (!line || !result.value)
        return {};
    const double value =
        *result.value + line->perDay * static_cast<double>(day.daysTo(result.target->due));
    return result.kind == IndicatorKind::Share ? std::clamp(value, 0.0, 1.0) : value;
}

} // namespace sxsh
