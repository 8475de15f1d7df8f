// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbertext.h"
#include "ui/charts/chart.h"
#include "ui/charts/chartlayouter.h"
#include "ui/charts/charttext.h"
#include "ui/charts/pattern.h"

#include <QtGui/QPainter>
#include <algorithm>

namespace sxsh {

namespace {

constexpr int mostTicks = 9;
constexpr int fewestTicks = 3;
/// Of the width, what the unit may take beside the ticks; a wider one stands below them.
constexpr double unitShare = 0.22;

QPolygonF outlineOf(const ChartRibbon &ribbon)
{
    QPolygonF outline(QList<QPointF>(ribbon.upper.begin(), ribbon.upper.end()));
    for (auto point = ribbon.lower.rbegin(); point != ribbon.lower.rend(); ++point) {
        outline.append(*point);
    }
    return outline;
}

void drawPath(QPainter &painter, const std::vector<QPointF> &points)
{
    painter.drawPolyline(points.data(), static_cast<int>(points.size()));
}

} // namespace

QString ChartLayouter::acrossTickText(int index) const
{
    return numberText(m_out.across.tick(index), m_out.across.decimals, m_language);
}

/// As many ticks as have room beside one another below the plot.
void ChartLayouter::chooseAcross()
{
    for (int ticks = mostTicks; ticks >= fewestTicks; --ticks) {
        m_out.across = acrossScaleFor(m_chart, ticks).value_or(ChartScale());
        double widest = 0;
        for (int i = 0; i < m_out.across.tickCount(); ++i) {
            widest = std::max(widest, m_style.textWidth(acrossTickText(i), m_style.textSize));
        }
        if (m_out.plot.width() / m_out.across.tickCount() > widest + 3 * m_style.gap) {
            break;
        }
    }
}

void ChartLayouter::layScatter()
{
    const double sideWidth = 0.28 * m_out.size.width();
    m_out.fit.clear();
    for (const FittedLine::Point &point : m_chart.fit.points) {
        if (isDrawable(point.x, point.y)) {
            m_out.fit.emplace_back(point.x, point.y);
        }
    }
    double side = m_style.gap;
    for (const Side &text : sidesOf(sideWidth)) {
        side = std::max(side, text.text.rect.width() + 3 * m_style.gap);
    }
    const double line = m_style.lineHeight(m_style.textSize);
    const double left = widestTick() + m_style.gap;
    // The ticks below stand clear of the lowest tick at the left.
    const double below = 1.5 * line;
    const auto halfTick = [&](int index) {
        return m_style.textWidth(acrossTickText(index), m_style.textSize) / 2;
    };
    const auto fillTo = [&](double right, double bottom) {
        m_out.plot = QRectF(QPointF(left, m_top + line / 2), QPointF(right, bottom));
        chooseAcross();
        m_out.plot.setLeft(std::max(left, halfTick(0)));
    };
    fillTo(m_out.size.width() - side, m_out.size.height() - below);
    const double half = halfTick(m_out.across.tickCount() - 1);
    ChartText unit = chartText(m_style, ChartTextKind::Unit, m_chart.across.unit, m_style.textSize,
                               m_out.size.width());
    const bool isBeside = unit.rect.width() <= unitShare * m_out.size.width();
    side = std::max(side, half + (isBeside ? m_style.gap + unit.rect.width() : 0));
    const double foot = below + (isBeside ? 0 : unit.rect.height());
    fillTo(m_out.size.width() - side, m_out.size.height() - foot);
    if (!m_chart.across.unit.isEmpty()) {
        const double top = m_out.plot.bottom() + line / 2;
        unit.rect.moveTopRight({m_out.size.width(), isBeside ? top : top + line});
        m_out.texts.push_back(std::move(unit));
    }
    placeSides(sidesOf(sideWidth));
}

void ChartLayouter::addAcrossTicks()
{
    const double top = m_out.plot.bottom() + m_style.lineHeight(m_style.textSize) / 2;
    for (int i = 0; i < m_out.across.tickCount(); ++i) {
        ChartText text =
            unbrokenChartText(m_style, ChartTextKind::Tick, acrossTickText(i), m_style.textSize);
        const double at = m_out.positionAcross(m_out.across.tick(i));
        text.rect.moveTopLeft({at - text.rect.width() / 2, top});
        m_out.texts.push_back(std::move(text));
    }
}

void ChartLayouter::addScatter()
{
    addAcrossTicks();
    for (int i = 0; i < seriesCount(); ++i) {
        const Series &series = m_chart.series[static_cast<size_t>(i)];
        for (size_t index = 0; index < series.cloud.size(); ++index) {
            const ChartPoint &point = series.cloud[index];
            if (isDrawable(point.x, point.y)) {
                m_out.dots.push_back(
                    {i, static_cast<int>(index), series.role, m_out.place({point.x, point.y})});
            }
        }
    }
    for (QPointF &point : m_out.fit) {
        point = m_out.place(point);
    }
    ChartRibbon ribbon;
    for (const FittedLine::Point &point : m_chart.fit.points) {
        if (const auto spread = spreadOf(point); spread && isDrawable(point.x, point.y)) {
            ribbon.upper.push_back(m_out.place({point.x, spread->high}));
            ribbon.lower.push_back(m_out.place({point.x, spread->low}));
        }
    }
    if (!ribbon.upper.empty()) {
        m_out.ribbons.push_back(std::move(ribbon));
    }
}

void ChartDrawing::paintRibbons(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.ribbon);
    for (const ChartRibbon &ribbon : m_layout.ribbons) {
        painter.drawPolygon(outlineOf(ribbon));
    }
    painter.setBrush(Qt::NoBrush);
}

void ChartDrawing::paintRibbonEdges(QPainter &painter) const
{
    painter.setPen(m_style.ribbonEdge);
    for (const ChartRibbon &ribbon : m_layout.ribbons) {
        drawPath(painter, ribbon.upper);
        drawPath(painter, ribbon.lower);
    }
}

/// The line through the points, and a stroke at each tick below.
void ChartDrawing::paintFit(QPainter &painter) const
{
    {
        const CrispEdges crisp(painter, m_style);
        painter.setPen(m_style.base);
        const double bottom = m_layout.plot.bottom();
        for (int i = 0; i < m_layout.across.tickCount(); ++i) {
            const double at = m_layout.positionAcross(m_layout.across.tick(i));
            painter.drawLine(QLineF(at, bottom, at, bottom + m_style.tickStroke));
        }
    }
    painter.setPen(linePen(SeriesRole::Actual, m_style));
    drawPath(painter, m_layout.fit);
}

void ChartDrawing::paintDots(QPainter &painter) const
{
    for (const ChartDot &dot : m_layout.dots) {
        drawPoint(painter, dot.at, dot.role, m_style);
    }
}

} // namespace sxsh
