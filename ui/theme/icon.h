// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAnyStringView>
#include <QtGui/QIcon>
#include <vector>

class QPainter;
class QPainterPath;

namespace sxsh {

/// The icon with that name of the Material Design Icons; it is painted at any size in the colours
/// of the application's palette. Null when the name is not one of iconNames().
QIcon icon(QAnyStringView name);

/// Paints the icon in one colour, for places that are not in the palette's colours.
void paintIcon(QPainter &painter, const QRectF &rect, QAnyStringView name, const QColor &color);

/// Outline of the icon in a square of side 1, empty when the font has no such glyph.
QPainterPath iconPath(QAnyStringView name);

/// Every name that icon() knows.
std::vector<QLatin1StringView> iconNames();

} // namespace sxsh
