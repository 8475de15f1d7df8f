// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/charttiles.h"

#include <algorithm>
#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr double titleOfGroup = 4.2;
constexpr double lettersPerLine = 100; ///< of a remark, on the narrowest page
constexpr double lineOfRemark = 4.2;
/// Of a page, what a chart may fill beside a heading and its caption.
constexpr double mostOfPage = 0.86;

/// What a row takes; none where the kind has no rows to spare.
std::optional<double> rowOf(const Chart &chart)
{
    switch (chart.kind) {
    case ChartKind::Gantt:
        return 7.4;
    case ChartKind::Bullets:
        return 11;
    case ChartKind::Grid:
        return 6;
    case ChartKind::HorizontalBars:
        return 5.5 * static_cast<double>(std::max<std::size_t>(1, chart.series.size()));
    case ChartKind::StackedHorizontalBars:
    case ChartKind::Intervals:
    case ChartKind::PlanShares:
        return 5.5;
    default:
        break;
    }
    return {};
}

/// Axis, legend, unit and the as-of day.
double around(const Chart &chart)
{
    const double lines = std::ceil(static_cast<double>(chart.remark.size()) / lettersPerLine);
    const double base = chart.kind == ChartKind::Gantt ? 19 : 22;
    return base + lines * lineOfRemark;
}

bool beginsGroup(const Chart &chart, std::size_t row, std::size_t first)
{
    return row < chart.groups.size() && !chart.groups[row].isEmpty() &&
           (row == first || chart.groups[row] != chart.groups[row - 1]);
}

template <class T>
void keep(std::vector<T> &values, std::size_t first, std::size_t end)
{
    const auto at = [&values](std::size_t place) {
        return values.begin() + static_cast<std::ptrdiff_t>(std::min(place, values.size()));
    };
    values = std::vector<T>(at(first), at(end));
}

Chart rowsOf(Chart chart, std::size_t first, std::size_t end)
{
    keep(chart.categories, first, end);
    keep(chart.targets, first, end);
    keep(chart.notes, first, end);
    keep(chart.expected, first, end);
    keep(chart.groups, first, end);
    keep(chart.bands, first, end);
    if (chart.about.size() > 1)
        keep(chart.about, first, end);
    for (Series &series : chart.series) {
        keep(series.values, first, end);
        keep(series.spreads, first, end);
        keep(series.spans, first, end);
    }
    return chart;
}

/// What all rows together cover, so that every tile has the axis of the whole.
void fixAxes(Chart &chart)
{
    std::optional<Spread> reach = chart.reach;
    const auto include = [&reach](double value) {
        if (!std::isfinite(value))
            return;
        reach = reach ? Spread{std::min(reach->low, value), std::max(reach->high, value)}
                      : Spread{value, value};
    };
    const bool isAddedUp =
        chart.kind == ChartKind::StackedHorizontalBars || chart.kind == ChartKind::Bullets;
    for (std::size_t row = 0; row < chart.categories.size(); ++row) {
        double above = 0;
        double below = 0;
        for (const Series &series : chart.series) {
            if (row < series.values.size() && series.values[row]) {
                const double value = *series.values[row];
                (value < 0 ? below : above) += value;
                include(isAddedUp ? value < 0 ? below : above : value);
            }
            if (row < series.spreads.size() && series.spreads[row]) {
                include(series.spreads[row]->low);
                include(series.spreads[row]->high);
            }
        }
    }
    for (const auto *values : {&chart.targets, &chart.expected}) {
        for (const auto &value : *values)
            include(value.value_or(std::nan("")));
    }
    for (const auto &band : chart.bands) {
        include(band ? band->low : std::nan(""));
        include(band ? band->high : std::nan(""));
    }
    chart.reach = reach;
    for (const Series &series : chart.series) {
        for (const auto &span : series.spans) {
            if (span)
                chart.days = chart.days ? DaySpan{std::min(chart.days->from, span->from),
                                                  std::max(chart.days->to, span->to)}
                                        : *span;
        }
    }
}

} // namespace

std::optional<double> heightOfRows(const Chart &chart)
{
    const auto row = rowOf(chart);
    if (!row)
        return {};
    double height = around(chart);
    for (std::size_t place = 0; place < chart.categories.size(); ++place)
        height += *row + (beginsGroup(chart, place, 0) ? titleOfGroup : 0);
    return height;
}

std::vector<Chart> tilesOf(const Chart &chart, double mostHeight)
{
    const auto height = heightOfRows(chart);
    if (!height || *height <= mostHeight)
        return {chart};
    const double row = *rowOf(chart);
    // Tiles of about the same height, so that the last is no single row.
    const double room = std::max(1.0, mostHeight - around(chart));
    const double count = std::ceil((*height - around(chart)) / room);
    const double share = std::min(room, (*height - around(chart)) / count + row + titleOfGroup);
    Chart whole = chart;
    fixAxes(whole);
    std::vector<Chart> tiles;
    for (std::size_t first = 0; first < chart.categories.size();) {
        double taken = 0;
        std::size_t end = first;
        while (end < chart.categories.size()) {
            const double next = row + (beginsGroup(chart, end, first) ? titleOfGroup : 0);
            if (end > first && taken + next > share)
                break;
            taken += next;
            ++end;
        }
        tiles.push_back(rowsOf(whole, first, end));
        tiles.back().remark.clear();
        first = end;
    }
    tiles.back().remark = chart.remark;
    return tiles;
}

std::vector<Figure> figuresOnPages(const Figure &figure, double bodyHeight)
{
    const std::vector<Chart> tiles = tilesOf(figure.chart, mostOfPage * bodyHeight);
    std::vector<Figure> figures;
    for (std::size_t place = 0; place < tiles.size(); ++place) {
        Figure one{.caption = figure.caption, .chart = tiles[place], .height = figure.height};
        if (tiles.size() > 1) {
            one.caption += u" (%1/%2)"_s.arg(place + 1).arg(tiles.size());
            one.height = std::min(one.height, heightOfRows(one.chart).value_or(one.height));
        }
        figures.push_back(std::move(one));
    }
    return figures;
}

} // namespace sxsh
