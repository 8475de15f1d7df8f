// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pattern.h"

#include "ui/fonts.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <algorithm>
#include <cmath>

namespace sxsh {

namespace {

const QColor ink(0x30, 0x30, 0x30);
constexpr double patternWidth = dotsFromPt(0.5);
constexpr double linePitch = dotsFromPt(2.6);
constexpr double hatchPitch = dotsFromPt(4.2);
constexpr double dotPitch = dotsFromPt(3.4);
constexpr double dotRadius = dotsFromPt(0.62);

QPainterPath horizontalLines(const QRectF &rect)
{
    QPainterPath path;
    for (double y = rect.top() + linePitch / 2; y < rect.bottom(); y += linePitch) {
        path.moveTo(rect.left(), y);
        path.lineTo(rect.right(), y);
    }
    return path;
}

QPainterPath risingHatch(const QRectF &rect)
{
    // Lines x + y = c rise to the right, because y counts downwards.
    QPainterPath path;
    const double last = rect.right() + rect.bottom();
    for (double c = rect.left() + rect.top() + hatchPitch / 2; c < last; c += hatchPitch) {
        const double left = std::max(rect.left(), c - rect.bottom());
        const double right = std::min(rect.right(), c - rect.top());
        path.moveTo(left, c - left);
        path.lineTo(right, c - right);
    }
    return path;
}

QPainterPath dots(const QRectF &rect)
{
    QPainterPath path;
    const QRectF inner = rect.adjusted(dotRadius, dotRadius, -dotRadius, -dotRadius);
    int row = 0;
    for (double y = inner.top() + dotRadius; y <= inner.bottom(); y += dotPitch / 2, ++row) {
        const double shift = row % 2 == 0 ? dotRadius : dotRadius + dotPitch / 2;
        for (double x = inner.left() + shift; x <= inner.right(); x += dotPitch) {
            path.addEllipse(QPointF(x, y), dotRadius, dotRadius);
        }
    }
    return path;
}

} // namespace

QPen outlinePen()
{
    return QPen(ink, dotsFromPt(0.5), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin);
}

QColor fillColor(SeriesRole role)
{
    return role == SeriesRole::Actual ? QColor(0x4e, 0x4e, 0x4e) : QColor(Qt::white);
}

void drawPattern(QPainter &painter, const QRectF &rect, SeriesRole role)
{
    const QPen pen(ink, patternWidth, Qt::SolidLine, Qt::FlatCap);
    switch (role) {
    case SeriesRole::Actual:
        break;
    case SeriesRole::Planned:
        painter.strokePath(horizontalLines(rect), pen);
        break;
    case SeriesRole::InProgress:
        painter.fillPath(dots(rect), ink);
        break;
    case SeriesRole::Odd:
        painter.strokePath(risingHatch(rect), pen);
        break;
    }
}

QPen linePen(SeriesRole role)
{
    QPen pen(Qt::black, dotsFromPt(1.1), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    switch (role) {
    case SeriesRole::Actual:
        pen.setWidthF(dotsFromPt(1.6));
        break;
    case SeriesRole::Planned:
        pen.setDashPattern({6, 3});
        break;
    case SeriesRole::InProgress:
        pen.setDashPattern({1.5, 2});
        break;
    case SeriesRole::Odd:
        pen.setDashPattern({7, 2.5, 1.5, 2.5});
        break;
    }
    return pen;
}

void drawMarker(QPainter &painter, QPointF centre, int series, SeriesRole role)
{
    const double r = dotsFromPt(2.4);
    painter.setPen(QPen(Qt::black, dotsFromPt(0.9), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(role == SeriesRole::Actual ? Qt::black : Qt::white);
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

} // namespace sxsh
