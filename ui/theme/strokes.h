// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtCore/Qt>

class QColor;
class QPainter;

namespace sxsh {

/// Pixels of the device for one pixel of the painter.
double scaleOf(const QPainter &painter);

/// The width rounded to whole pixels of the painter's device, at least one, so that thin lines are
/// as sharp at 125 or 150 % as at 100 %.
double sharpWidth(const QPainter &painter, double width);

/// A frame of that width inside the rectangle.
void paintEdge(QPainter &painter, const QRectF &rect, double radius, double width,
               const QColor &color);

/// A filled rectangle with round corners.
void paintFill(QPainter &painter, const QRectF &rect, double radius, const QColor &color);

/// A line of one pixel along that side of the rectangle, inside it.
void paintLine(QPainter &painter, const QRectF &rect, Qt::Edge side, const QColor &color);

/// An open arrow head of 10 by 5 pixels in the middle of the rectangle.
void paintChevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction,
                  const QColor &color);

/// A check mark that fills most of the square.
void paintCheckMark(QPainter &painter, const QRectF &square, const QColor &color);

} // namespace sxsh
