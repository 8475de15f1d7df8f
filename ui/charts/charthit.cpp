// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charthit.h"

#include "core/base/datetext.h"
#include "core/base/numbertext.h"
#include "ui/charts/charttext.h"

#include <QtCore/QStringList>
#include <cmath>

namespace sxsh {

namespace {

using namespace Qt::StringLiterals;

constexpr double barReach = 2;
constexpr double pointReach = 10;

QRectF areaOf(QPointF at)
{
    return {at.x() - pointReach / 2, at.y() - pointReach / 2, pointReach, pointReach};
}

ChartHit pointHit(const ChartLayout &layout, const ChartLine &line, int index, QPointF point)
{
    const bool isDated = layout.kind == ChartKind::Trajectory;
    return {isDated ? index : static_cast<int>(point.x()), line.series,
            areaOf(layout.place(point))};
}

std::vector<ChartHit> pointsOf(const ChartLayout &layout)
{
    std::vector<ChartHit> hits;
    for (const ChartLine &line : layout.lines) {
        int index = 0;
        for (const auto &part : line.parts) {
            for (const QPointF &point : part) {
                hits.push_back(pointHit(layout, line, index, point));
                ++index;
            }
        }
    }
    for (const ChartDot &dot : layout.dots) {
        hits.push_back({dot.index, dot.series, areaOf(dot.at)});
    }
    return hits;
}

std::optional<ChartHit> pointAt(const ChartLayout &layout, QPointF at)
{
    std::optional<ChartHit> nearest;
    double least = pointReach;
    for (const ChartHit &hit : pointsOf(layout)) {
        const QPointF away = hit.area.center() - at;
        const double distance = std::hypot(away.x(), away.y());
        if (distance <= least) {
            least = distance;
            nearest = hit;
        }
    }
    return nearest;
}

QString withUnit(const std::optional<double> &value, const Chart &chart, Language language)
{
    if (!value) {
        return noDataText(language).toLower();
    }
    const QString number = chartNumber(*value, chart, chart.decimals, language);
    return chart.style == NumberStyle::Percent || chart.unit.isEmpty() ? number
                                                                       : number + u' ' + chart.unit;
}

QString withAcrossUnit(double x, const Chart &chart, Language language)
{
    const QString number = numberText(x, chart.across.decimals, language);
    return chart.across.unit.isEmpty() ? number : number + u' ' + chart.across.unit;
}

QString sentence(const QString &name, const QString &value)
{
    return name.isEmpty() ? value : name + u": "_s + value;
}

} // namespace

ChartHit hitOf(const ChartLayout &layout, int category)
{
    const double middle = layout.middle(category);
    const double count = std::max(1, layout.categoryCount);
    const QRectF &plot = layout.plot;
    const double half = layout.rowHeight > 0
                            ? layout.rowHeight / 2
                            : (layout.isHorizontal ? plot.height() : plot.width()) / count / 2;
    const QRectF area =
        layout.isHorizontal
            ? QRectF(0, middle - half, layout.size.width(), 2 * half)
            : QRectF(middle - half, plot.top(), 2 * half, layout.size.height() - plot.top());
    return {category, std::nullopt, area};
}

std::optional<ChartHit> hitAt(const ChartLayout &layout, QPointF at)
{
    if (layout.plot.isEmpty()) {
        return std::nullopt;
    }
    for (const ChartShade &cell : layout.shades) {
        if (cell.rect.contains(at)) {
            return ChartHit{cell.category, cell.series, cell.rect};
        }
    }
    for (const ChartBar &bar : layout.bars) {
        // The bars of one piece of work lie on each other, and tell only together.
        if (layout.kind != ChartKind::Gantt &&
            bar.rect.adjusted(-barReach, -barReach, barReach, barReach).contains(at)) {
            return ChartHit{bar.category, bar.series, bar.rect};
        }
    }
    if (layout.kind == ChartKind::Panels) {
        return std::nullopt;
    }
    if (const auto point = pointAt(layout, at)) {
        return point;
    }
    for (int category = 0; category < layout.categoryCount; ++category) {
        const ChartHit hit = hitOf(layout, category);
        if (hit.area.contains(at)) {
            return hit;
        }
    }
    return std::nullopt;
}

std::vector<ChartHit> stopsOf(const ChartLayout &layout)
{
    if (layout.plot.isEmpty()) {
        return {};
    }
    if (layout.kind == ChartKind::Trajectory || layout.kind == ChartKind::Scatter) {
        return pointsOf(layout);
    }
    std::vector<ChartHit> stops;
    if (layout.kind == ChartKind::Panels) {
        for (const ChartBar &bar : layout.bars) {
            stops.push_back({bar.category, bar.series, bar.rect});
        }
        return stops;
    }
    for (int category = 0; category < layout.categoryCount; ++category) {
        stops.push_back(hitOf(layout, category));
    }
    return stops;
}

QStringList wordsOf(const ChartHit &hit, const Chart &chart, Language language)
{
    if (chart.kind == ChartKind::Trajectory) {
        const Series &series = chart.series[static_cast<size_t>(hit.series.value_or(0))];
        int index = 0;
        for (const DatedValue &point : series.points) {
            if (drawable(point.value) && index++ == hit.category) {
                return {dateText(point.date, language),
                        sentence(series.name, withUnit(point.value, chart, language))};
            }
        }
        return {};
    }
    if (chart.kind == ChartKind::Scatter) {
        const Series &series = chart.series[static_cast<size_t>(hit.series.value_or(0))];
        const ChartPoint &point = series.cloud[static_cast<size_t>(hit.category)];
        return {point.name.isEmpty() ? series.name : point.name,
                sentence(chart.across.name, withAcrossUnit(point.x, chart, language)),
                sentence(series.name, withUnit(point.y, chart, language))};
    }
    const auto index = static_cast<size_t>(hit.category);
    QStringList lines{chart.categories[index]};
    for (int i = 0; i < static_cast<int>(chart.series.size()); ++i) {
        if (!hit.series || *hit.series == i) {
            const Series &series = chart.series[static_cast<size_t>(i)];
            QString value = withUnit(valueOf(series, hit.category), chart, language);
            if (chart.kind == ChartKind::Gantt) {
                const auto span = spanOf(series, hit.category);
                if (!span) {
                    continue;
                }
                value = spanText(*span, language);
            }
            if (const auto spread = spreadOf(series, hit.category)) {
                value += u" ("_s + spreadText(*spread, chart, language) + u')';
            }
            lines.append(sentence(series.name, value));
        }
    }
    if (const auto share = planShare(chart, hit.category);
        share && chart.kind == ChartKind::PlanShares) {
        lines.append(shareText(*share, language));
    }
    if (const auto value = chart.kind == ChartKind::Funnel
                               ? valueOf(chart.series.front(), hit.category)
                               : std::nullopt) {
        for (const auto &[other, name] :
             {std::pair(0, ofFirstName(language)),
              std::pair(hit.category - 1, ofStepBeforeName(language))}) {
            const auto of = other >= 0 ? valueOf(chart.series.front(), other) : std::nullopt;
            if (hit.category > 0 && of && *of > 0) {
                lines.append(sentence(name, shareText(*value / *of, language)));
            }
        }
    }
    if (chart.kind == ChartKind::Bullets && index < chart.expected.size() &&
        drawable(chart.expected[index])) {
        lines.append(
            sentence(plannedByNowName(language), withUnit(chart.expected[index], chart, language)));
    }
    if (index < chart.notes.size() && !chart.notes[index].isEmpty()) {
        lines.append(sentence(chart.notesName, chart.notes[index]));
    }
    if (index < chart.targets.size() && chart.targets[index]) {
        lines.append(
            sentence(targetName(language), withUnit(chart.targets[index], chart, language)));
    }
    return lines;
}

} // namespace sxsh
