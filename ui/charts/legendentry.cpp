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

/// Where the series are told apart by their fills alone.
bool hasNamedFills(ChartKind kind)
{
    switch (kind) {
    case ChartKind::PlanShares:
    case ChartKind::Intervals:
    case ChartKind::Funnel:
    case ChartKind::Waterfall:
    case ChartKind::Panels:
    case ChartKind::Grid:
        return false;
    default:
        break;
    }
    return !isCurve(kind);
}

} // namespace

std::vector<LegendEntry> legendOf(const Chart &chart, Language language)
{
    if (chart.kind == ChartKind::Scatter) {
        return cloudsOf(chart);
    }
    const auto has = [](const auto &values) {
        return std::ranges::any_of(values, [](const auto &value) { return value.has_value(); });
    };
    std::vector<LegendEntry> entries;
    if (hasNamedFills(chart.kind)) {
        for (const Series &series : chart.series) {
            entries.push_back({KeyMark::Fill, series.role, series.name});
        }
    }
    if (std::ranges::any_of(chart.targets, [](const auto &t) { return drawable(t).has_value(); })) {
        entries.push_back({.mark = KeyMark::Target, .name = targetName(language)});
    }
    if (chart.kind == ChartKind::Bullets) {
        if (has(chart.bands)) {
            entries.push_back({.mark = KeyMark::Range, .name = targetRangeName(language)});
        }
        if (has(chart.expected)) {
            entries.push_back({.mark = KeyMark::Planned, .name = plannedByNowName(language)});
        }
    }
    if (entries.size() == 1 && chart.kind != ChartKind::Lines && chart.kind != ChartKind::Panels) {
        entries.clear();
    }
    return entries;
}

} // namespace sxsh
