// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayouter.h"
#include "ui/charts/charttext.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sxsh {

void ChartLayouter::addLegend()
{
    if (!m_style.hasLegend) {
        return;
    }
    const std::vector<LegendEntry> entries = legendOf(m_chart, m_language);
    if (entries.empty()) {
        return;
    }
    double x = 0;
    double rowHeight = 0;
    for (const auto &[mark, role, name] : entries) {
        ChartText text = chartText(m_style, ChartTextKind::Legend, name, m_style.textSize,
                                   m_out.size.width() - m_style.keyWidth - m_style.gap);
        const double width = m_style.keyWidth + m_style.gap + text.rect.width();
        if (x > 0 && x + width > m_out.size.width()) {
            x = 0;
            m_top += rowHeight;
            rowHeight = 0;
        }
        m_out.keys.push_back(
            {mark, role,
             QRectF(x, m_top + (m_style.lineHeight(m_style.textSize) - m_style.keyHeight) / 2,
                    m_style.keyWidth, m_style.keyHeight)});
        text.rect.moveTo(x + m_style.keyWidth + m_style.gap, m_top);
        rowHeight = std::max(rowHeight, text.rect.height());
        m_out.texts.push_back(std::move(text));
        x += width + 4 * m_style.gap;
    }
    m_top += rowHeight + m_style.gap;
}

void ChartLayouter::addUnit()
{
    if (m_chart.unit.isEmpty() || !m_style.hasUnit) {
        return;
    }
    ChartText text =
        chartText(m_style, ChartTextKind::Unit, m_chart.unit, m_style.textSize, m_out.size.width());
    text.rect.moveTo(0, m_top);
    m_top += text.rect.height() + m_style.gap / 2;
    m_out.texts.push_back(std::move(text));
}

void ChartLayouter::addReason(const QString &reason)
{
    ChartText text = chartText(m_style, ChartTextKind::Reason, reason, m_style.reasonSize,
                               m_out.size.width(), Align::Center);
    text.rect.moveCenter(QRectF(QPointF(), m_out.size).center());
    m_out.texts.push_back(std::move(text));
}

std::vector<ChartText> ChartLayouter::wrappedCategories(double width, double size) const
{
    std::vector<ChartText> labels;
    for (const QString &name : std::span(m_chart.categories).first(static_cast<size_t>(count()))) {
        labels.push_back(chartText(m_style, ChartTextKind::Category, name, size, width,
                                   m_out.isHorizontal ? Align::Right : Align::Center));
    }
    return labels;
}

/// The width of the names beside horizontal bars.
double ChartLayouter::categoryColumn() const
{
    double width = 0;
    for (const QString &name : m_chart.categories) {
        width = std::max(width, m_style.textWidth(name, m_style.textSize));
    }
    return std::min(width + 2, m_style.namesShare * m_out.size.width());
}

/// The largest size at which the names fit their room.
double ChartLayouter::categorySize(double width, double room) const
{
    double size = m_style.textSize;
    while (size > m_style.smallestText && tallest(wrappedCategories(width, size)) > room) {
        size -= 0.5;
    }
    return size;
}

void ChartLayouter::layHorizontal()
{
    const double column = categoryColumn();
    const double tickHeight = m_style.lineHeight(m_style.textSize) + m_style.gap;
    const double endWidth =
        saysEnds() ? widestEndText(m_style.textSize) + 2 * m_style.gap : m_style.gap;
    const double inner = m_out.size.width() - column - 2 * endWidth;
    const auto [low, high] = ends();
    const double beforeFirst =
        low < 0 ? std::max(0.0, endWidth - m_out.scale.share(low) * inner) : 0;
    const double afterLast = std::max(0.0, endWidth - (1 - m_out.scale.share(high)) * inner);
    const double lastTick =
        m_style.textWidth(tickText(m_out.scale.tickCount() - 1), m_style.textSize) / 2;
    const double left = column + m_style.gap + beforeFirst;
    const double right = m_out.size.width() - std::max(afterLast, lastTick);
    // The unit and the band's name stand over the plot and not over the names.
    for (ChartText &text : m_out.texts) {
        if (text.kind == ChartTextKind::Unit && left + text.rect.width() <= m_out.size.width()) {
            text.rect.moveLeft(left);
        }
    }
    if (m_chart.band && !m_chart.band->label.isEmpty()) {
        m_top += m_style.lineHeight(m_style.textSize) + m_style.gap / 2;
    }
    m_out.plot = QRectF(QPointF(left, m_top), QPointF(right, m_out.size.height() - tickHeight));

    dropRows(column);
    std::vector<ChartText> names = wrappedCategories(column, categorySize(column, room()));
    for (int i = 0; i < count(); ++i) {
        ChartText &name = names[static_cast<size_t>(i)];
        name.rect.moveTopLeft(
            {column - name.rect.width(), m_out.middle(i) - name.rect.height() / 2});
        m_out.texts.push_back(std::move(name));
    }
}

/// Names under vertical bars: wrapped, smaller if a word is wider than its room.
std::vector<ChartText> ChartLayouter::categoriesBelow(double room) const
{
    const double width = room - m_style.gap / 2;
    double size = m_style.textSize;
    const auto hasWideWord = [&] {
        return std::ranges::any_of(m_chart.categories, [&](const QString &name) {
            return m_style.widestWord(name, size) > width;
        });
    };
    while (size > m_style.smallestName && hasWideWord()) {
        size -= 0.5;
    }
    if (!isLine() || !hasWideWord()) {
        return wrappedCategories(width, size);
    }
    // Too many points for all names: every second, third … of them.
    double widest = 0;
    for (const QString &name : m_chart.categories) {
        widest = std::max(widest, m_style.textWidth(name, m_style.textSize));
    }
    const int stride = static_cast<int>(std::ceil((widest + m_style.gap) / room));
    std::vector<ChartText> labels;
    for (int i = 0; i < count(); ++i) {
        const QString &name = m_chart.categories[static_cast<size_t>(i)];
        labels.push_back(unbrokenChartText(m_style, ChartTextKind::Category,
                                           i % stride == 0 ? name : QString(), m_style.textSize));
    }
    return labels;
}

void ChartLayouter::addCategoriesBelow(double top, double room)
{
    std::vector<ChartText> names = categoriesBelow(room);
    for (int i = 0; i < count(); ++i) {
        ChartText &name = names[static_cast<size_t>(i)];
        if (!name.text.isEmpty()) {
            name.rect.moveTopLeft({m_out.middle(i) - name.rect.width() / 2, top});
            m_out.texts.push_back(std::move(name));
        }
    }
}

void ChartLayouter::layVertical()
{
    const double left = widestTick() + m_style.gap;
    const double sideWidth = 0.28 * m_out.size.width();
    double side = 0;
    for (const Side &text : sidesOf(sideWidth)) {
        side = std::max(side, text.text.rect.width() + 3 * m_style.gap);
    }
    m_out.plot =
        QRectF(QPointF(left, m_top),
               QPointF(m_out.size.width() - std::max(side, m_style.gap), m_out.size.height()));
    const double names = tallest(categoriesBelow(room())) + m_style.gap;
    m_out.plot.setBottom(m_out.size.height() - names);

    double above = 0;
    double below = 0;
    if (!isLine()) {
        bool upright = false;
        const double size = chooseEndSize(upright);
        const double end =
            !saysEnds() ? 0
                        : (upright ? widestEndText(size) : m_style.lineHeight(size)) + m_style.gap;
        const double inner = m_out.plot.height() - 2 * end;
        const auto [low, high] = ends();
        above = end - (1 - m_out.scale.share(high)) * inner;
        below = low < 0 ? end - m_out.scale.share(low) * inner : 0;
    }
    const double halfTick = m_style.lineHeight(m_style.textSize) / 2;
    m_out.plot.adjust(0, std::max(above, halfTick), 0, -std::max(below, 0.0));
    addCategoriesBelow(m_out.size.height() - names + m_style.gap, room());
    placeSides(sidesOf(sideWidth));
}

void ChartLayouter::addTicks()
{
    const size_t first = m_out.texts.size();
    if (m_chart.kind == ChartKind::Intervals && m_chart.band) {
        addBandTicks();
    }
    const auto hasRoom = [&](const QRectF &rect) {
        return m_chart.kind != ChartKind::Intervals ||
               std::none_of(
                   m_out.texts.begin() + static_cast<std::ptrdiff_t>(first), m_out.texts.end(),
                   [&](const ChartText &text) {
                       return text.rect.adjusted(-m_style.gap, 0, m_style.gap, 0).intersects(rect);
                   });
    };
    // Where not all have room, zero has it first.
    std::vector<int> order(static_cast<size_t>(m_out.scale.tickCount()));
    std::iota(order.begin(), order.end(), 0);
    if (m_chart.kind == ChartKind::Intervals) {
        std::ranges::stable_partition(
            order, [&](int i) { return std::abs(m_out.scale.tick(i)) < 1e-6 * m_out.scale.step; });
    }
    for (const int i : order) {
        ChartText text =
            unbrokenChartText(m_style, ChartTextKind::Tick, tickText(i), m_style.textSize);
        const double at = m_out.position(m_out.scale.tick(i));
        if (m_out.isHorizontal) {
            text.rect.moveTo(at - text.rect.width() / 2, m_out.plot.bottom() + m_style.gap / 2);
        } else {
            text.rect.moveTo(m_out.plot.left() - m_style.gap - text.rect.width(),
                             at - text.rect.height() / 2);
        }
        if (hasRoom(text.rect)) {
            m_out.texts.push_back(std::move(text));
        }
    }
}

} // namespace sxsh
