// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartstyle.h"
#include "ui/charts/legendentry.h"

#include <QtCore/QRectF>

class QPainter;

namespace sxsh {

/// While it lives, level and upright edges on a screen end at a pixel instead of being blurred
/// between two; nothing changes on paper.
class CrispEdges final
{
public:
    CrispEdges(QPainter &painter, const ChartStyle &style, bool wanted = true);
    ~CrispEdges();
    CrispEdges(const CrispEdges &) = delete;
    CrispEdges &operator=(const CrispEdges &) = delete;

private:
    QPainter &m_painter;
    bool m_isActive;
};

/// Draws the role's pattern into the rectangle as lines and circles that end at its edge: built-in
/// pattern brushes stay in device pixels and are hair-thin on paper.
void drawPattern(QPainter &painter, const QRectF &rect, SeriesRole role, const ChartStyle &style);

/// Draws a bar or a field of a legend: fill, pattern and outline.
void drawFill(QPainter &painter, const QRectF &rect, SeriesRole role, const ChartStyle &style);

/// Draws a rising hatch into the rectangle, for what is not known.
void drawHatch(QPainter &painter, const QRectF &rect, const QPen &pen, double pitch);

/// The pen of a line of that role.
QPen linePen(SeriesRole role, const ChartStyle &style);

/// Draws the marker of the series with that index: circle, square, triangle or rhombus.
void drawMarker(QPainter &painter, QPointF centre, int series, SeriesRole role,
                const ChartStyle &style);

/// Draws a point of a scatter in the shape of its role: what was is a filled dot, all else a hollow
/// rhombus, square or triangle.
void drawPoint(QPainter &painter, QPointF centre, SeriesRole role, const ChartStyle &style);

/// Draws the field of a legend; a target mark as in a chart whose values run that way.
void drawKey(QPainter &painter, const QRectF &rect, KeyMark mark, SeriesRole role,
             Qt::Orientation values, const ChartStyle &style);

/// Draws a line with a seam of the surface, so that it stays visible on a dark bar.
void drawMark(QPainter &painter, const QLineF &line, const ChartStyle &style);

} // namespace sxsh
