// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QtCore/QRectF>
#include <QtGui/QColor>
#include <QtGui/QPen>

class QPainter;

namespace sxsh {

/// Outline of bars and legend fields on paper.
QPen outlinePen();

/// What lies under the pattern of that role on paper.
QColor fillColor(SeriesRole role);

/// Draws the role's pattern into the rectangle as lines and circles that end at its edge: built-in
/// pattern brushes stay in device pixels and are hair-thin on paper.
void drawPattern(QPainter &painter, const QRectF &rect, SeriesRole role);

/// The pen of a line of that role on paper.
QPen linePen(SeriesRole role);

/// Draws the marker of the series with that index: circle, square, triangle or rhombus.
void drawMarker(QPainter &painter, QPointF centre, int series, SeriesRole role);

} // namespace sxsh
