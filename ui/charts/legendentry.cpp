// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legendentry.h"

#include "ui/charts/chartscale.h"
#include "ui/charts/charttext.h"

#include <algorithm>

namespace sxsh {

namespace {

std::vector<LegendEntry> cloudsOf(const Chart &chart)
{
    std::vector<LegendEntry> entries;
    for (const Series &series : chart.series) {
        if (!series.cloud.empty()) {
            entries.push_back({KeyMark::Point, series.role, series.name});
        }
    }
    if (!chart.fit.spreadName.isEmpty() &&
        std::ranges::any_of(chart.fit.points,
                            [](const auto &point) { return spreadOf(point).has_value(); })) {
        entries.push_back({.mark = KeyMark::Spread, .name = chart.fit.spreadName});
    }
    return entries;
}

} // namespace

std::vector<LegendEntry> legendOf(const Chart &chart, Language language)
{
    if (chart.kind == ChartKind::Scatter) {
        return cloudsOf(chart);
    }
    std::vector<LegendEntry> entries;
    if (!isCurve(chart.kind) && chart.kind != ChartKind::PlanShares &&
        chart.kind != ChartKind::Intervals) {
        for (const Series &series : chart.series) {
            entries.push_back({KeyMark::Fill, series.role, series.name});
        }
    }
    if (std::ranges::any_of(chart.targets, [](const auto &t) { return drawable(t).has_value(); })) {
        entries.push_back({.mark = KeyMark::Target, .name = targetName(language)});
    }
    if (entries.size() == 1 && chart.kind != ChartKind::Lines) {
        entries.clear();
    }
    return entries;
}

} // namespace sxsh
