// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/trajectorychart.h"

#include "core/indicators/forecast.h"

namespace sxsh {

Chart trajectoryChart(const std::vector<IndicatorGroup> &years, const IndicatorResult &result,
                      QDate day, const TrajectoryWords &words)
{
    Chart chart{.kind = ChartKind::Trajectory, .asOf = day, .reason = words.noPeriod};
    chart.style = isFraction(result.kind) ? NumberStyle::Percent : NumberStyle::Plain;
    chart.decimals = isFraction(result.kind) ? 1 : 0;
    Series achieved{.name = words.achieved, .role = SeriesRole::Actual};
    Series planned{.name = words.planned, .role = SeriesRole::Planned};
    Series expected{.name = words.forecast, .role = SeriesRole::Forecast};
    const std::vector<ValuePoint> points = seriesOf(years, result.indicator);
    for (const ValuePoint &point : points) {
        if (point.value && point.day < day)
            achieved.points.push_back({point.day, *point.value});
    }
    if (result.value)
        achieved.points.push_back({day, *result.value});
    if (achieved.points.empty()) {
        if (!points.empty())
            chart.reason = words.noValues;
        return chart;
    }
    if (const auto &target = result.target) {
        const double goal = target->min.toDouble();
        if (target->baselineDate && target->baselineValue) {
            planned.points = {{*target->baselineDate, target->baselineValue->toDouble()},
                              {target->due, goal}};
        }
        chart.goal = DatedValue{target->due, goal};
        if (target->max)
            chart.band = Band{.from = goal, .to = target->max->toDouble(), .label = words.target};
        const auto end = forecastAtDue(points, result, day);
        if (end && result.value && day < target->due)
            expected.points = {{day, *result.value}, {target->due, *end}};
    }
    chart.series.push_back(std::move(achieved));
    if (!planned.points.empty())
        chart.series.push_back(std::move(planned));
    if (!expected.points.empty())
        chart.series.push_back(std::move(expected));
    return chart;
}

} // namespace sxsh
