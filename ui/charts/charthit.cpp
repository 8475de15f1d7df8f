// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charthit.h"

#include "ui/charts/charttext.h"

#include <QtCore/QStringList>
#include <cmath>

namespace sxsh {

namespace {

using namespace Qt::StringLiterals;

constexpr double barReach = 2;
constexpr double pointReach = 10;

std::optional<ChartHit> pointAt(const ChartLayout &layout, QPointF at)
{
    std::optional<ChartHit> nearest;
    double least = pointReach;
    for (const ChartLine &line : layout.lines) {
        for (const auto &part : line.parts) {
            for (const QPointF &point : part) {
                const QPointF there = layout.place(point);
                const double distance = std::hypot(there.x() - at.x(), there.y() - at.y());
                if (distance <= least) {
                    least = distance;
                    nearest = ChartHit{static_cast<int>(point.x()), line.series,
                                       QRectF(there.x() - pointReach / 2,
                                              there.y() - pointReach / 2, pointReach, pointReach)};
                }
            }
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
    const double half = (layout.isHorizontal ? plot.height() : plot.width()) / count / 2;
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
    for (const ChartBar &bar : layout.bars) {
        if (bar.rect.adjusted(-barReach, -barReach, barReach, barReach).contains(at)) {
            return ChartHit{bar.category, bar.series, bar.rect};
        }
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

QStringList wordsOf(const ChartHit &hit, const Chart &chart, Language language)
{
    const auto index = static_cast<size_t>(hit.category);
    QStringList lines{chart.categories[index]};
    for (int i = 0; i < static_cast<int>(chart.series.size()); ++i) {
        if (!hit.series || *hit.series == i) {
            const Series &series = chart.series[static_cast<size_t>(i)];
            lines.append(
                sentence(series.name, withUnit(valueOf(series, hit.category), chart, language)));
        }
    }
    if (index < chart.targets.size() && chart.targets[index]) {
        lines.append(
            sentence(targetText(language), withUnit(chart.targets[index], chart, language)));
    }
    return lines;
}

} // namespace sxsh
