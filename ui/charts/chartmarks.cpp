// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayouter.h"
#include "ui/charts/charttext.h"

#include <algorithm>
#include <cmath>

namespace sxsh {

namespace {

constexpr double leastBar = 4; ///< of a screen, in pixels
constexpr double farAway = 6;  ///< in gaps: from there on a leader ties a name to its line

} // namespace

QRectF ChartLayouter::barRect(double from, double to, double start, double thickness) const
{
    const double a = m_out.position(from);
    const double b = m_out.position(to);
    return m_out.isHorizontal
               ? QRectF(QPointF(std::min(a, b), start), QPointF(std::max(a, b), start + thickness))
               : QRectF(QPointF(start, std::min(a, b)), QPointF(start + thickness, std::max(a, b)));
}

void ChartLayouter::addBars()
{
    const double thickness = room() * barShare() / barsSideBySide();
    if (m_style.isScreen && !isStacked(m_chart.kind)) {
        const double length = m_out.isHorizontal ? m_out.plot.width() : m_out.plot.height();
        m_out.leastSeen = leastBar * (m_out.scale.to - m_out.scale.from) / std::max(1.0, length);
    }
    for (int category = 0; category < count(); ++category) {
        double start = m_out.middle(category) - room() * barShare() / 2;
        double above = 0;
        double below = 0;
        for (int i = 0; i < seriesCount(); ++i) {
            const Series &series = m_chart.series[static_cast<size_t>(i)];
            const auto value = valueOf(series, category);
            if (!isStacked(m_chart.kind)) {
                if (value) {
                    m_out.bars.push_back({i, category, series.role,
                                          barRect(0, m_out.seenValue(*value), start, thickness)});
                }
                start += thickness;
            } else if (value) {
                double &base = *value < 0 ? below : above;
                m_out.bars.push_back(
                    {i, category, series.role, barRect(base, base + *value, start, thickness)});
                base += *value;
            }
        }
    }
}

/// The size of the texts at the ends of vertical bars, upright where they are wider than the bars.
double ChartLayouter::chooseEndSize(bool &upright) const
{
    upright = false;
    const bool single = barsSideBySide() == 1;
    const double slot = single ? room() - m_style.gap : room() * barShare() / barsSideBySide();
    for (double size = m_style.textSize; size >= m_style.smallestEnd; size -= 0.5) {
        if (widestEndText(size) <= slot) {
            return size;
        }
    }
    upright = true;
    const double fitting = m_style.sizeFor(slot);
    return std::clamp(fitting, m_style.smallestText, m_style.largestUpright);
}

/// False where values at the ends of bars would leave a screen no room for the bars, or would have
/// to stand upright.
bool ChartLayouter::saysEnds() const
{
    if (!m_style.isScreen) {
        return true;
    }
    if (m_out.isHorizontal) {
        const double ends =
            (m_out.scale.from < 0 ? 2 : 1) * (widestEndText(m_style.textSize) + 2 * m_style.gap);
        return m_out.size.width() - categoryColumn() - ends > m_style.smallestPlot;
    }
    bool upright = false;
    chooseEndSize(upright);
    return !upright && m_out.plot.height() > 4 * m_style.lineHeight(m_style.textSize);
}

void ChartLayouter::addEndText(const QString &text, const QRectF &bar, double value, int category,
                               double size, bool upright, bool isBold)
{
    ChartText end = unbrokenChartText(m_style, ChartTextKind::Value, text, size, isBold);
    end.upright = upright && text != missingValue;
    if (end.upright) {
        end.rect = QRectF(0, 0, end.rect.height(), end.rect.width());
    }
    const double space = m_style.gap / 2;
    const auto mark = target(category);
    if (m_out.isHorizontal) {
        double x = value < 0 ? bar.left() - space - end.rect.width() : bar.right() + space;
        if (mark) {
            const double at = m_out.position(*mark);
            if (value >= 0 && at > bar.right() - space && at < x + end.rect.width() + space) {
                x = at + m_style.gap;
            } else if (value < 0 && at < bar.left() + space && at > x - space) {
                x = at - m_style.gap - end.rect.width();
            }
        }
        end.rect.moveTo(x, bar.center().y() - end.rect.height() / 2);
    } else {
        double y = value < 0 ? bar.bottom() + space / 2 : bar.top() - space / 2 - end.rect.height();
        if (mark) {
            const double at = m_out.position(*mark);
            if (value >= 0 && at < bar.top() + space && at > y - space) {
                y = at - m_style.gap / 2 - end.rect.height();
            } else if (value < 0 && at > bar.bottom() - space &&
                       at < y + end.rect.height() + space) {
                y = at + m_style.gap / 2;
            }
        }
        end.rect.moveTo(bar.center().x() - end.rect.width() / 2, y);
    }
    // A patch higher than its own bar would cut into the next one.
    end.patch = !m_out.isHorizontal || end.rect.height() < 1.3 * bar.height();
    m_out.texts.push_back(std::move(end));
}

void ChartLayouter::addBarTexts()
{
    bool upright = false;
    const double thickness = room() * barShare() / barsSideBySide();
    const double fitting = m_style.sizeFor(thickness);
    const double size = m_out.isHorizontal
                            ? std::clamp(fitting, m_style.smallestText, m_style.textSize)
                            : chooseEndSize(upright);
    for (int category = 0; category < count() && saysEnds(); ++category) {
        const std::vector<QString> texts = endTexts(category);
        double start = m_out.middle(category) - room() * barShare() / 2;
        for (size_t i = 0; i < texts.size(); ++i) {
            QRectF bar = barRect(0, 0, start, thickness);
            double value = 0;
            for (const ChartBar &one : m_out.bars) {
                if (one.category == category &&
                    (isStacked(m_chart.kind) || one.series == static_cast<int>(i))) {
                    bar = bar.united(one.rect);
                    const auto number =
                        valueOf(m_chart.series[static_cast<size_t>(one.series)], category);
                    value += number.value_or(0);
                }
            }
            if (m_out.isHorizontal && m_style.isScreen) {
                // Texts of thin bars keep a line of their own each.
                const double line =
                    std::max(thickness, std::ceil(m_style.lineHeight(size)) - m_style.textOverlap);
                const double count = static_cast<double>(texts.size());
                const double middle =
                    m_out.middle(category) + (static_cast<double>(i) - (count - 1) / 2) * line;
                bar.moveTop(middle - bar.height() / 2);
            }
            const bool isBold = m_style.isScreen && texts.size() > 1 &&
                                m_chart.series[i].role == SeriesRole::Actual;
            addEndText(texts[i], bar, value, category, size, upright, isBold);
            start += thickness;
        }
    }
    if (isStacked(m_chart.kind) && seriesCount() > 1 && !saysParts(m_chart)) {
        addPartTexts();
    }
}

/// The values of the parts of a stacked bar, where they fit into the part.
void ChartLayouter::addPartTexts()
{
    for (const ChartBar &bar : m_out.bars) {
        const auto value = valueOf(m_chart.series[static_cast<size_t>(bar.series)], bar.category);
        ChartText text =
            unbrokenChartText(m_style, ChartTextKind::Value, number(*value), m_style.partSize);
        text.patch = true;
        text.rect.moveCenter(bar.rect.center());
        const auto mark = target(bar.category);
        const double at = mark ? m_out.position(*mark) : -1e9;
        const bool hidesMark =
            m_out.isHorizontal
                ? at > text.rect.left() - m_style.gap && at < text.rect.right() + m_style.gap
                : at > text.rect.top() - m_style.gap && at < text.rect.bottom() + m_style.gap;
        if (!hidesMark && bar.rect.width() > text.rect.width() + m_style.gap &&
            bar.rect.height() > text.rect.height()) {
            m_out.texts.push_back(std::move(text));
        }
    }
}

void ChartLayouter::addTargets()
{
    for (int category = 0; category < count(); ++category) {
        if (const auto value = target(category)) {
            const double at = m_out.position(*value);
            const double half = room() * (barShare() + 0.12) / 2;
            const double middle = m_out.middle(category);
            m_out.targets.push_back(m_out.isHorizontal
                                        ? QLineF(at, middle - half, at, middle + half)
                                        : QLineF(middle - half, at, middle + half, at));
        }
    }
}

void ChartLayouter::addBand()
{
    if (!m_chart.band) {
        return;
    }
    const double from = m_out.position(m_chart.band->from);
    const double to = m_out.position(m_chart.band->to);
    const QRectF &plot = m_out.plot;
    m_out.band = m_out.isHorizontal
                     ? QRectF(QPointF(from, plot.top()), QPointF(to, plot.bottom())).normalized()
                     : QRectF(QPointF(plot.left(), to), QPointF(plot.right(), from)).normalized();
    if (m_out.isHorizontal && !m_chart.band->label.isEmpty()) {
        ChartText text = chartText(m_style, ChartTextKind::Band, m_chart.band->label,
                                   m_style.textSize, m_out.size.width());
        const double most = m_out.size.width() - text.rect.width();
        const double x = m_out.band.center().x() - text.rect.width() / 2;
        text.rect.moveTo(std::clamp(x, 0.0, std::max(0.0, most)),
                         plot.top() - m_style.gap / 2 - text.rect.height());
        m_out.texts.push_back(std::move(text));
    }
}

void ChartLayouter::addLines()
{
    for (int i = 0; i < seriesCount(); ++i) {
        const Series &series = m_chart.series[static_cast<size_t>(i)];
        ChartLine line{.series = i, .role = series.role};
        bool continues = false;
        for (int category = 0; category < count(); ++category) {
            const auto value = valueOf(series, category);
            if (value && !continues) {
                line.parts.emplace_back();
            }
            if (value) {
                line.parts.back().emplace_back(category, *value);
            }
            continues = value.has_value();
        }
        m_out.lines.push_back(std::move(line));
        addRibbons(series);
    }
}

/// The spreads around a line as ribbons: one for each stretch of them.
void ChartLayouter::addRibbons(const Series &series)
{
    ChartRibbon ribbon;
    for (int category = 0; category <= count(); ++category) {
        const auto spread = category < count() ? spreadOf(series, category) : std::nullopt;
        if (spread) {
            const double x = m_out.middle(category);
            ribbon.upper.emplace_back(x, m_out.position(spread->high));
            ribbon.lower.emplace_back(x, m_out.position(spread->low));
        } else if (!ribbon.upper.empty()) {
            m_out.ribbons.push_back(std::exchange(ribbon, {}));
        }
    }
}

/// The name of a line with its last value, at the point of it.
ChartLayouter::Side ChartLayouter::lineEnd(const Series &series, double width) const
{
    Side side{.from = m_out.plot.bottomRight()};
    QString value(missingValue);
    for (int i = count() - 1; i >= 0; --i) {
        if (const auto last = valueOf(series, i)) {
            value = number(*last);
            side.from = {m_out.middle(i), m_out.position(*last)};
            break;
        }
    }
    const QString text = series.name.isEmpty() ? value : series.name + QStringLiteral(": ") + value;
    side.text = chartText(m_style, ChartTextKind::LineEnd, text, m_style.textSize, width);
    return side;
}

/// The name of the last ribbon around a line, at its upper edge.
std::optional<ChartLayouter::Side> ChartLayouter::ribbonEnd(const Series &series,
                                                            double width) const
{
    for (int i = count() - 1; i >= 0 && !series.spreadName.isEmpty(); --i) {
        if (const auto spread = spreadOf(series, i)) {
            return Side{.text = chartText(m_style, ChartTextKind::Band, series.spreadName,
                                          m_style.textSize, width),
                        .from = {m_out.middle(i), m_out.position(spread->high)}};
        }
    }
    return std::nullopt;
}

/// What stands right of the plot, not placed yet: line names, names of ribbons, the band's name.
std::vector<ChartLayouter::Side> ChartLayouter::sidesOf(double width) const
{
    std::vector<Side> sides;
    if (isLine()) {
        for (const Series &series : m_chart.series) {
            sides.push_back(lineEnd(series, width));
            if (auto ribbon = ribbonEnd(series, width)) {
                sides.push_back(std::move(*ribbon));
            }
        }
    }
    if (isScatter() && !m_chart.fit.name.isEmpty() && !m_out.fit.empty()) {
        Side side{.text = chartText(m_style, ChartTextKind::LineEnd, m_chart.fit.name,
                                    m_style.textSize, width),
                  .from = m_out.place(m_out.fit.back())};
        side.text.ink = ChartInk::Series;
        sides.push_back(std::move(side));
    }
    if (m_chart.band && !m_chart.band->label.isEmpty()) {
        const double middle = (m_chart.band->from + m_chart.band->to) / 2;
        sides.push_back(
            {chartText(m_style, ChartTextKind::Band, m_chart.band->label, m_style.textSize, width),
             {m_out.plot.right(), m_out.position(middle)}});
    }
    return sides;
}

/// Sets the texts beside the plot under one another, each as near to its point as the others let
/// it.
void ChartLayouter::placeSides(std::vector<Side> sides)
{
    for (Side &side : sides) {
        side.text.rect.moveLeft(m_out.plot.right() + 2 * m_style.gap);
        side.text.rect.moveTop(side.from.y() - side.text.rect.height() / 2);
    }
    std::ranges::stable_sort(sides, {}, [](const Side &side) { return side.from.y(); });
    double free = m_top;
    for (Side &side : sides) {
        side.text.rect.moveTop(std::max(side.text.rect.top(), free));
        free = side.text.rect.bottom();
    }
    // Below a scatter the unit of its lower axis stands at the right end.
    double floor = isScatter() ? m_out.plot.bottom() : m_out.size.height();
    for (auto side = sides.rbegin(); side != sides.rend(); ++side) {
        side->text.rect.moveBottom(std::min(side->text.rect.bottom(), floor));
        floor = side->text.rect.top();
    }
    for (Side &side : sides) {
        const QPointF to(side.text.rect.left() - m_style.gap / 2, side.text.rect.center().y());
        // A short way needs no leader where the label stands at the end of its line.
        const double across = to.x() - side.from.x();
        const bool isNear = (isDated() || (isScatter() && across < farAway * m_style.gap)) &&
                            std::abs(to.y() - side.from.y()) < across;
        if (side.text.kind == ChartTextKind::LineEnd && !isNear &&
            side.from.y() < m_out.plot.bottom() + 1) {
            m_out.leaders.emplace_back(side.from, to);
        }
        m_out.texts.push_back(std::move(side.text));
    }
}

} // namespace sxsh
