// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"

#include "core/report/chartsteps.h"
#include "ui/charts/chartlayouter.h"
#include "ui/charts/charttext.h"

#include <algorithm>
#include <cmath>

namespace sxsh {

namespace {

constexpr int mostTicks = 7;
/// Of a screen, in pixels: below it bars and lines tell nothing.
constexpr double leastPlot = 12;
constexpr double closestBars = 0.9; ///< of the room of a category

} // namespace

std::vector<QString> ChartLayouter::endTexts(int category) const
{
    std::vector<QString> texts;
    if (isWaterfall()) {
        const auto step = stepsOf(m_chart).at(static_cast<size_t>(category));
        return {!step           ? QString(missingValue)
                : step->isLevel ? number(step->change())
                                : signedNumber(step->change(), m_chart, m_language)};
    }
    if (!isStacked(m_chart.kind)) {
        for (const Series &series : m_chart.series) {
            const auto value = valueOf(series, category);
            texts.push_back(value ? number(*value) : missingValue);
        }
        return texts;
    }
    // A share is what is known; its sum with what is not known is no figure.
    if (saysParts(m_chart)) {
        QStringList parts;
        for (const Series &series : m_chart.series) {
            if (const auto value = valueOf(series, category); value && *value != 0)
                parts += number(*value);
        }
        return {parts.isEmpty() ? QString(missingValue) : parts.join(QStringLiteral(" + "))};
    }
    std::optional<double> sum;
    for (const Series &series : m_chart.series) {
        if (const auto value = valueOf(series, category)) {
            sum = sum.value_or(0) + *value;
        }
    }
    return {sum ? number(*sum) : missingValue};
}

double ChartLayouter::widestEndText(double size) const
{
    double width = 0;
    for (int category = 0; category < count(); ++category) {
        for (const QString &text : endTexts(category)) {
            width = std::max(width, m_style.textWidth(text, size, m_style.isScreen));
        }
    }
    return width;
}

double ChartLayouter::widestTick() const
{
    double width = 0;
    for (int i = 0; i < m_out.scale.tickCount(); ++i) {
        width = std::max(width, m_style.textWidth(tickText(i), m_style.textSize));
    }
    return width;
}

std::pair<double, double> ChartLayouter::ends() const
{
    double low = 0;
    double high = 0;
    if (isWaterfall()) {
        for (const auto &step : stepsOf(m_chart)) {
            low = step ? std::min({low, step->from, step->to}) : low;
            high = step ? std::max({high, step->from, step->to}) : high;
        }
        return {low, high};
    }
    for (int category = 0; category < count(); ++category) {
        double below = 0;
        double above = target(category).value_or(0);
        double sum = 0;
        for (const Series &series : m_chart.series) {
            const double value = valueOf(series, category).value_or(0);
            sum += std::max(0.0, value);
            above = std::max({above, value, isStacked(m_chart.kind) ? sum : 0});
            below = isStacked(m_chart.kind) ? below + std::min(0.0, value) : std::min(below, value);
        }
        low = std::min({low, below, target(category).value_or(0)});
        high = std::max(high, above);
    }
    return {low, high};
}

bool ChartLayouter::chooseScale()
{
    // Beside the names, six tenths of the width are left for the ticks of horizontal bars.
    return chooseScale(m_out.isHorizontal ? 0.6 * m_out.size.width() : m_out.size.height());
}

bool ChartLayouter::chooseScale(double length)
{
    for (int ticks = mostTicks; ticks >= 3; --ticks) {
        const bool hasNames = count() > 0 || isDated() || isScatter();
        const auto scale = hasNames ? scaleFor(m_chart, ticks) : std::nullopt;
        if (!scale) {
            return false;
        }
        m_out.scale = *scale;
        if (m_chart.kind == ChartKind::Intervals) {
            break; // a tick without room for its text goes, and the rows keep the width
        }
        const double distance = length / m_out.scale.tickCount();
        if (distance >
            (m_out.isHorizontal ? widestTick() + 4 * m_style.gap : m_style.tickDistance)) {
            break;
        }
    }
    return true;
}

/// Names that would be cut under upright bars stand beside lying ones.
void ChartLayouter::layWideNamesBeside()
{
    const bool stacked = m_chart.kind == ChartKind::StackedVerticalBars;
    if (!stacked && m_chart.kind != ChartKind::VerticalBars) {
        return;
    }
    const double width = 0.85 * m_out.size.width() / std::max(1, count());
    if (std::ranges::any_of(m_chart.categories, [&](const QString &name) {
            return m_style.widestWord(name, m_style.textSize) > width;
        })) {
        m_chart.kind = stacked ? ChartKind::StackedHorizontalBars : ChartKind::HorizontalBars;
    }
}

double ChartLayouter::room() const
{
    const double length = m_out.isHorizontal ? m_out.plot.height() : m_out.plot.width();
    return length / std::max(1, count());
}

int ChartLayouter::barsSideBySide() const
{
    return isStacked(m_chart.kind) || isRows(m_chart.kind) || isWaterfall()
               ? 1
               : std::max(1, seriesCount());
}

double ChartLayouter::barShare() const
{
    const int bars = barsSideBySide();
    const double space = std::max(1.0, room());
    const double usual = std::min(m_style.barShare, bars * m_style.thickestBar / space);
    if (!m_style.isScreen || !m_out.isHorizontal || bars == 1) {
        return usual;
    }
    // Where rows are low, the bars stand closer to those of the next, so that each has its figure.
    const double line = std::ceil(m_style.lineHeight(m_style.textSize)) - m_style.textOverlap;
    return std::max(usual, std::min(closestBars, bars * line / space));
}

/// The room that each category of lying bars needs, given their names.
double ChartLayouter::neededRow(std::span<const ChartText> labels) const
{
    double names = tallest(labels);
    if (m_style.isScreen && labels.size() > 1) {
        // A long name may reach into the room of a short neighbour.
        names = std::max(labels.front().rect.height(), labels.back().rect.height());
        for (size_t i = 1; i < labels.size(); ++i) {
            names = std::max(names, (labels[i - 1].rect.height() + labels[i].rect.height()) / 2);
        }
    }
    const double line = m_style.lineHeight(m_style.partSize);
    switch (m_chart.kind) {
    case ChartKind::Shares:
        return m_style.lineHeight(m_style.textSize) + m_style.rowBar + 2 * m_style.gap;
    case ChartKind::Intervals:
    case ChartKind::PlanShares:
        return std::max({names, line, m_style.rowBar}) + m_style.gap / 2;
    case ChartKind::Bullets:
        return std::max(names, 2.6 * m_style.rowBar) + m_style.gap / 2;
    case ChartKind::Funnel:
        return std::max(names, m_style.rowBar + line + m_style.gap) + m_style.gap / 2;
    case ChartKind::Grid:
        return std::max(names, line) + m_style.gap / 2;
    default:
        break;
    }
    const double bars = m_style.isScreen ? barsSideBySide() * (line - m_style.textOverlap)
                                         : barsSideBySide() * line / m_style.barShare;
    return std::max(names + m_style.gap / 2, bars);
}

/// A screen has no second page: what finds no room is counted in words.
void ChartLayouter::dropRows(double namesWidth)
{
    const int all = count();
    const std::vector<ChartText> labels = wrappedCategories(namesWidth, m_style.textSize);
    const auto fits = [&](int rows) {
        const std::span shown(labels.data(), static_cast<size_t>(rows));
        return rows * neededRow(shown) <= m_out.plot.height();
    };
    if (!m_style.isScreen || fits(all)) {
        return;
    }
    const double line = m_style.lineHeight(m_style.textSize);
    m_out.plot.setHeight(m_out.plot.height() - line);
    // A long name that is left out takes no room from those that stay.
    int rows = 1;
    while (rows < all && fits(rows + 1)) {
        ++rows;
    }
    m_out.categoryCount = rows;
    if (m_out.categoryCount < all) {
        ChartText text = unbrokenChartText(m_style, ChartTextKind::More,
                                           moreRowsText(all - m_out.categoryCount, m_language),
                                           m_style.textSize);
        text.rect.moveBottomLeft({0, m_out.size.height()});
        m_out.texts.push_back(std::move(text));
    }
}

/// On a screen what finds no room goes, the least important first: it is in the tool tip and in the
/// table.
void ChartLayouter::dropCollisions()
{
    const double edge = m_style.textOverlap;
    const QRectF all = QRectF(QPointF(), m_out.size).adjusted(-1, -1, 1, 1);
    const auto rank = [](const ChartText &text) {
        switch (text.kind) {
        case ChartTextKind::Category:
        case ChartTextKind::Group:
        case ChartTextKind::More:
        case ChartTextKind::Reason:
        case ChartTextKind::Remark:
            return 0;
        case ChartTextKind::Legend:
        case ChartTextKind::LineEnd:
        case ChartTextKind::AsOf:
            return 1;
        case ChartTextKind::Unit:
        case ChartTextKind::Tick:
            return 2;
        case ChartTextKind::Value:
        case ChartTextKind::Band:
            break;
        }
        return 3;
    };
    std::ranges::stable_sort(m_out.texts, {}, rank);
    std::vector<ChartText> kept;
    for (ChartText &text : m_out.texts) {
        const QRectF inner = text.rect.adjusted(edge, edge, -edge, -edge);
        if (all.contains(text.rect) && std::ranges::none_of(kept, [&](const ChartText &other) {
                return other.rect.intersects(inner);
            })) {
            kept.push_back(std::move(text));
        }
    }
    m_out.texts = std::move(kept);
}

ChartLayout ChartLayouter::run()
{
    if (!chooseScale()) {
        addReason(m_chart.reason.isEmpty() ? noDataText(m_language) : m_chart.reason);
        return std::move(m_out);
    }
    addLegend();
    addUnit();
    if (isMosaic(m_chart.kind)) {
        layMosaic();
    } else if (isRows(m_chart.kind)) {
        layRows();
    } else if (m_out.isHorizontal) {
        layHorizontal();
    } else {
        const auto lay = isDated()     ? &ChartLayouter::layTrajectory
                         : isScatter() ? &ChartLayouter::layScatter
                                       : &ChartLayouter::layVertical;
        const std::vector<ChartText> above = m_out.texts;
        (this->*lay)();
        if (m_style.isScreen) {
            // A low chart gives up ticks first.
            chooseScale(m_out.plot.height() + m_style.tickDistance / 2);
            m_out.texts = above;
            m_out.leaders.clear();
            (this->*lay)();
        }
    }
    if (m_style.isScreen && (m_out.plot.width() < leastPlot || m_out.plot.height() < leastPlot)) {
        ChartLayout empty;
        empty.size = m_out.size;
        m_out = std::move(empty);
        addReason(noRoomText(m_language));
        return std::move(m_out);
    }
    m_out.barShare = barShare();
    if (m_out.hasAxis) {
        addTicks();
    }
    if (!isMosaic(m_chart.kind)) {
        addBand();
    }
    if (isMosaic(m_chart.kind)) {
        // Each has its own marks.
    } else if (isRows(m_chart.kind)) {
        addRows();
    } else if (isDated()) {
        addTrajectory();
    } else if (isScatter()) {
        addScatter();
    } else {
        addTargets();
    }
    if (isLine()) {
        addLines();
    } else if (isWaterfall()) {
        addSteps();
    } else if (!isMosaic(m_chart.kind) && !isRows(m_chart.kind) && !isDated() && !isScatter()) {
        addBars();
        addBarTexts();
    }
    if (m_style.isScreen) {
        dropCollisions();
    }
    return std::move(m_out);
}

double ChartLayouter::neededHeight()
{
    if (!chooseScale()) {
        return 0;
    }
    addLegend();
    addUnit();
    if (isMosaic(m_chart.kind)) {
        return mosaicHeight();
    }
    if (isDated() || isScatter()) {
        return m_top + m_style.smallestPlot + 3 * m_style.lineHeight(m_style.textSize);
    }
    if (!m_out.isHorizontal) {
        m_out.plot = QRectF(0, 0, 0.8 * m_out.size.width(), 0);
        return m_top + m_style.smallestPlot + tallest(categoriesBelow(room())) +
               m_style.lineHeight(m_style.textSize);
    }
    const double band = m_chart.band ? m_style.lineHeight(m_style.textSize) + m_style.gap / 2 : 0;
    return m_top + band +
           count() * neededRow(wrappedCategories(categoryColumn(), m_style.textSize)) +
           m_style.lineHeight(m_style.textSize) + m_style.gap;
}

double ChartLayout::seenValue(double value) const
{
    return value == 0 ? 0 : std::copysign(std::max(std::abs(value), leastSeen), value);
}

double ChartLayout::position(double value) const
{
    return isHorizontal ? plot.left() + scale.share(value) * plot.width()
                        : plot.bottom() - scale.share(value) * plot.height();
}

double ChartLayout::middle(int category) const
{
    if (const auto i = static_cast<size_t>(category); i < middles.size()) {
        return middles[i];
    }
    const double share = (category + 0.5) / std::max(1, categoryCount);
    return isHorizontal ? plot.top() + share * plot.height() : plot.left() + share * plot.width();
}

double ChartLayout::positionOfDay(double julianDay) const
{
    return plot.left() + (julianDay - firstDay) / (lastDay - firstDay) * plot.width();
}

double ChartLayout::positionAcross(double value) const
{
    return plot.left() + across.share(value) * plot.width();
}

QPointF ChartLayout::place(QPointF point) const
{
    const double x = kind == ChartKind::Trajectory ? positionOfDay(point.x())
                     : kind == ChartKind::Scatter  ? positionAcross(point.x())
                                                   : middle(static_cast<int>(point.x()));
    return {x, position(point.y())};
}

ChartLayout layOut(const Chart &chart, QSizeF size, Language language, const ChartStyle &style)
{
    return ChartLayouter(chart, size, language, style).run();
}

double neededChartHeight(const Chart &chart, double width, Language language,
                         const ChartStyle &style)
{
    return ChartLayouter(chart, QSizeF(width, 0), language, style).neededHeight();
}

} // namespace sxsh
