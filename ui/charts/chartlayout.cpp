// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"

#include "ui/charts/chartlayouter.h"
#include "ui/charts/charttext.h"

#include <algorithm>

namespace sxsh {

using namespace chartstyle;

std::vector<QString> ChartLayouter::endTexts(int category) const
{
    std::vector<QString> texts;
    if (!isStacked(m_chart.kind)) {
        for (const Series &series : m_chart.series) {
            const auto value = valueOf(series, category);
            texts.push_back(value ? number(*value) : missing);
        }
        return texts;
    }
    std::optional<double> sum;
    for (const Series &series : m_chart.series) {
        if (const auto value = valueOf(series, category)) {
            sum = sum.value_or(0) + *value;
        }
    }
    return {sum ? number(*sum) : missing};
}

double ChartLayouter::widestEndText(double size) const
{
    double width = 0;
    for (int category = 0; category < count(); ++category) {
        for (const QString &text : endTexts(category)) {
            width = std::max(width, textWidth(text, size));
        }
    }
    return width;
}

double ChartLayouter::widestTick() const
{
    double width = 0;
    for (int i = 0; i < m_out.scale.tickCount(); ++i) {
        width = std::max(width, textWidth(tickText(i), textSize));
    }
    return width;
}

std::pair<double, double> ChartLayouter::ends() const
{
    double low = 0;
    double high = 0;
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
    const double length = (m_out.isHorizontal ? 0.6 : 1.0) *
                          (m_out.isHorizontal ? m_out.size.width() : m_out.size.height());
    for (int ticks = mostTicks; ticks >= 3; --ticks) {
        const auto scale = count() > 0 ? scaleFor(m_chart, ticks) : std::nullopt;
        if (!scale) {
            return false;
        }
        m_out.scale = *scale;
        const double distance = length / m_out.scale.tickCount();
        if (distance > (m_out.isHorizontal ? widestTick() + 4 * gap : tickDistance)) {
            break;
        }
    }
    return true;
}

double ChartLayouter::room() const
{
    const double length = m_out.isHorizontal ? m_out.plot.height() : m_out.plot.width();
    return length / std::max(1, count());
}

int ChartLayouter::barsSideBySide() const
{
    return isStacked(m_chart.kind) ? 1 : std::max(1, seriesCount());
}

double ChartLayouter::barShare() const
{
    return std::min(usualBarShare, barsSideBySide() * thickestBar / std::max(1.0, room()));
}

ChartLayout ChartLayouter::run()
{
    if (!chooseScale()) {
        addReason();
        return std::move(m_out);
    }
    addLegend();
    addUnit();
    if (m_out.isHorizontal) {
        layHorizontal();
    } else {
        layVertical();
    }
    m_out.barShare = barShare();
    addTicks();
    addBand();
    addTargets();
    if (isLine()) {
        addLines();
    } else {
        addBars();
        addBarTexts();
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
    if (!m_out.isHorizontal) {
        m_out.plot = QRectF(0, 0, 0.8 * m_out.size.width(), 0);
        return m_top + smallestPlot + tallest(categoriesBelow(room())) + chartLineHeight(textSize);
    }
    const double names = tallest(wrappedCategories(categoryColumn(), textSize));
    const double bars = barsSideBySide() * chartLineHeight(textSize - 1) / usualBarShare;
    const double band = m_chart.band ? chartLineHeight(textSize) + gap / 2 : 0;
    return m_top + band + count() * std::max(names + gap / 2, bars) + chartLineHeight(textSize) +
           gap;
}

double ChartLayout::position(double value) const
{
    return isHorizontal ? plot.left() + scale.share(value) * plot.width()
                        : plot.bottom() - scale.share(value) * plot.height();
}

double ChartLayout::middle(int category) const
{
    const double share = (category + 0.5) / std::max(1, categoryCount);
    return isHorizontal ? plot.top() + share * plot.height() : plot.left() + share * plot.width();
}

ChartLayout layOut(const Chart &chart, QSizeF size, Language language)
{
    return ChartLayouter(chart, size, language).run();
}

double neededChartHeight(const Chart &chart, double width, Language language)
{
    return ChartLayouter(chart, QSizeF(width, 0), language).neededHeight();
}

} // namespace sxsh
