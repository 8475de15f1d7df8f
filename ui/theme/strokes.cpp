// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/strokes.h"

#include <QtGui/QPainter>
#include <algorithm>
#include <cmath>

namespace sxsh {

namespace {

class SmoothPainting
{
public:
    explicit SmoothPainting(QPainter &device) : painter(device)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(Qt::NoPen);
    }
    ~SmoothPainting() { painter.restore(); }
    SmoothPainting(const SmoothPainting &) = delete;
    SmoothPainting &operator=(const SmoothPainting &) = delete;

private:
    QPainter &painter;
};

} // namespace

double scaleOf(const QPainter &painter)
{
    // Not the device's ratio: a widget may be drawn into something finer than its window.
    const QTransform &toDevice = painter.deviceTransform();
    return std::hypot(toDevice.m11(), toDevice.m12());
}

double sharpWidth(const QPainter &painter, double width)
{
    const double scale = scaleOf(painter);
    return std::max(1.0, std::floor(width * scale + 0.25)) / scale;
}

void paintEdge(QPainter &painter, const QRectF &rect, double radius, double width,
               const QColor &color)
{
    const SmoothPainting smooth(painter);
    const double sharp = sharpWidth(painter, width);
    const double inset = sharp / 2;
    painter.setPen(QPen(color, sharp, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const double inner = std::max(0.0, radius - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), inner, inner);
}

void paintFill(QPainter &painter, const QRectF &rect, double radius, const QColor &color)
{
    const SmoothPainting smooth(painter);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, radius, radius);
}

void paintLine(QPainter &painter, const QRectF &rect, Qt::Edge side, const QColor &color)
{
    const double width = sharpWidth(painter, 1);
    QRectF line = rect;
    switch (side) {
    case Qt::TopEdge:
        line.setHeight(width);
        break;
    case Qt::BottomEdge:
        line.setTop(rect.bottom() - width);
        break;
    case Qt::LeftEdge:
        line.setWidth(width);
        break;
    case Qt::RightEdge:
        line.setLeft(rect.right() - width);
        break;
    }
    painter.fillRect(line, color);
}

void paintChevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction,
                  const QColor &color)
{
    const SmoothPainting smooth(painter);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.translate(rect.center());
    switch (direction) {
    case Qt::UpArrow:
        painter.rotate(180);
        break;
    case Qt::LeftArrow:
        painter.rotate(90);
        break;
    case Qt::RightArrow:
        painter.rotate(-90);
        break;
    default:
        break;
    }
    const double fit = std::min({1.0, rect.width() / 10, rect.height() / 6});
    painter.scale(fit, fit);
    painter.drawPolyline(QPolygonF({{-4, -2}, {0, 2}, {4, -2}}));
}

void paintCheckMark(QPainter &painter, const QRectF &square, const QColor &color)
{
    const SmoothPainting smooth(painter);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawPolyline(QPolygonF({{3.8, 8.2}, {6.7, 11.1}, {12.2, 5.2}}));
}

} // namespace sxsh
