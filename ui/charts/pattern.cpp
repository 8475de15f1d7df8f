// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pattern.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <algorithm>

namespace sxsh {

namespace {

QPainterPath horizontalLines(const QRectF &rect, double pitch)
{
    QPainterPath path;
    for (double y = rect.top() + pitch / 2; y < rect.bottom(); y += pitch) {
        path.moveTo(rect.left(), y);
        path.lineTo(rect.right(), y);
    }
    return path;
}

QPainterPath risingHatch(const QRectF &rect, double pitch)
{
    // Lines x + y = c rise to the right, because y counts downwards.
    QPainterPath path;
    const double last = rect.right() + rect.bottom();
    for (double c = rect.left() + rect.top() + pitch / 2; c < last; c += pitch) {
        const double left = std::max(rect.left(), c - rect.bottom());
        const double right = std::min(rect.right(), c - rect.top());
        path.moveTo(left, c - left);
        path.lineTo(right, c - right);
    }
    return path;
}

QPainterPath dots(const QRectF &rect, double pitch, double radius)
{
    QPainterPath path;
    const QRectF inner = rect.adjusted(radius, radius, -radius, -radius);
    int row = 0;
    for (double y = inner.top() + radius; y <= inner.bottom(); y += pitch / 2, ++row) {
        const double shift = row % 2 == 0 ? radius : radius + pitch / 2;
        for (double x = inner.left() + shift; x <= inner.right(); x += pitch) {
            path.addEllipse(QPointF(x, y), radius, radius);
        }
    }
    return path;
}

void drawCrisp(QPainter &painter, const ChartStyle &style, const QPainterPath &path,
               const QPen &pen)
{
    const CrispEdges crisp(painter, style);
    painter.strokePath(path, pen);
}

} // namespace

CrispEdges::CrispEdges(QPainter &painter, const ChartStyle &style, bool wanted)
    : m_painter(painter),
      m_isActive(wanted && style.isScreen && painter.testRenderHint(QPainter::Antialiasing))
{
    if (m_isActive) {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

CrispEdges::~CrispEdges()
{
    if (m_isActive) {
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
}

void drawPattern(QPainter &painter, const QRectF &rect, SeriesRole role, const ChartStyle &style)
{
    QPen pen(style.role(role).pattern, style.patternWidth, Qt::SolidLine, Qt::FlatCap);
    switch (role) {
    case SeriesRole::Actual:
    case SeriesRole::Forecast:
        break;
    case SeriesRole::Planned:
        drawCrisp(painter, style, horizontalLines(rect, style.linePitch), pen);
        break;
    case SeriesRole::InProgress:
        painter.fillPath(dots(rect, style.dotPitch, style.dotRadius), pen.color());
        break;
    case SeriesRole::Odd:
        pen.setWidthF(style.hatchWidth);
        drawHatch(painter, rect, pen, style.hatchPitch);
        break;
    }
}

void drawFill(QPainter &painter, const QRectF &rect, SeriesRole role, const ChartStyle &style)
{
    painter.setPen(style.outline);
    painter.setBrush(style.role(role).fill);
    {
        const CrispEdges crisp(painter, style);
        painter.drawRect(rect);
    }
    drawPattern(painter, rect, role, style);
}

void drawHatch(QPainter &painter, const QRectF &rect, const QPen &pen, double pitch)
{
    painter.strokePath(risingHatch(rect, pitch), pen);
}

QPen linePen(SeriesRole role, const ChartStyle &style)
{
    const RoleStyle &line = style.role(role);
    QPen pen(line.line, line.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!line.dashes.isEmpty()) {
        pen.setDashPattern(line.dashes);
    }
    return pen;
}

void drawMarker(QPainter &painter, QPointF centre, int series, SeriesRole role,
                const ChartStyle &style)
{
    const double r = style.markerRadius;
    const QColor ink = style.role(role).line;
    const bool hasSeam = style.isScreen && role == SeriesRole::Actual;
    painter.setPen(QPen(hasSeam ? style.surface : ink, style.markerWidth, Qt::SolidLine,
                        Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(role == SeriesRole::Actual ? ink : style.surface);
    QPolygonF corners;
    switch (series % 4) {
    case 0:
        painter.drawEllipse(centre, r, r);
        return;
    case 1:
        corners << QPointF(-r, -r) << QPointF(r, -r) << QPointF(r, r) << QPointF(-r, r);
        break;
    case 2:
        corners << QPointF(0, -1.2 * r) << QPointF(1.2 * r, r) << QPointF(-1.2 * r, r);
        break;
    default:
        corners << QPointF(0, -1.3 * r) << QPointF(1.3 * r, 0) << QPointF(0, 1.3 * r)
                << QPointF(-1.3 * r, 0);
        break;
    }
    painter.drawPolygon(corners.translated(centre));
}

void drawPoint(QPainter &painter, QPointF centre, SeriesRole role, const ChartStyle &style)
{
    constexpr int circle = 0;
    constexpr int square = 1;
    constexpr int triangle = 2;
    constexpr int rhombus = 3;
    int shape = rhombus;
    switch (role) {
    case SeriesRole::Actual:
    case SeriesRole::Forecast:
        shape = circle;
        break;
    case SeriesRole::Planned:
        shape = square;
        break;
    case SeriesRole::InProgress:
        shape = triangle;
        break;
    case SeriesRole::Odd:
        break;
    }
    drawMarker(painter, centre, shape, role, style);
}

void drawKey(QPainter &painter, const QRectF &rect, KeyMark mark, SeriesRole role,
             Qt::Orientation values, const ChartStyle &style)
{
    const QPointF middle = rect.center();
    switch (mark) {
    case KeyMark::Fill:
        drawFill(painter, rect, role, style);
        break;
    case KeyMark::Target:
        painter.setPen(QPen(style.mark, style.markWidth, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(values == Qt::Horizontal
                             ? QLineF(middle.x(), rect.top(), middle.x(), rect.bottom())
                             : QLineF(rect.left(), middle.y(), rect.right(), middle.y()));
        break;
    case KeyMark::Planned: {
        // As under a bullet: it stands below the bar.
        const double half = rect.height() / 2;
        painter.setPen(QPen(style.mark, style.markerWidth));
        painter.setBrush(style.surface);
        painter.drawPolygon(
            QPolygonF({QPointF(middle.x(), rect.top()), QPointF(middle.x() + half, rect.bottom()),
                       QPointF(middle.x() - half, rect.bottom())}));
        break;
    }
    case KeyMark::Range: {
        const CrispEdges crisp(painter, style);
        painter.fillRect(rect, style.band);
        painter.setPen(style.bandEdge);
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
        painter.drawLine(rect.topRight(), rect.bottomRight());
        break;
    }
    case KeyMark::Point:
        drawPoint(painter, middle, role, style);
        break;
    case KeyMark::Spread: {
        const CrispEdges crisp(painter, style);
        painter.fillRect(rect, style.ribbon);
        painter.setPen(style.ribbonEdge);
        painter.drawLine(rect.topLeft(), rect.topRight());
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
        break;
    }
    }
}

void drawMark(QPainter &painter, const QLineF &line, const ChartStyle &style)
{
    painter.setPen(QPen(style.markEdge, style.markWidth + 2 * style.markEdgeWidth, Qt::SolidLine,
                        Qt::FlatCap));
    painter.drawLine(line);
    painter.setPen(QPen(style.mark, style.markWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line);
}

} // namespace sxsh
