// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QFont>

namespace sxsh {

/// What a text is for; the value is its height in pixels at 100 %.
enum class TextRole {
    Scale = 11,
    Small = 12,
    Body = 13,
    DialogTitle = 15,
    Figure = 17,
    PageTitle = 20,
    Result = 30
};

/// The screen font for that use; weights are Normal and DemiBold only.
QFont uiFont(TextRole role, QFont::Weight weight = QFont::Normal);

/// The font of everything that does not ask for another.
QFont applicationFont();

/// The figure as it stands in a room of that width: its font is narrowed as far as it can be read;
/// where that is not enough, a row of # says so, for a part of a figure is another figure.
QString fittedFigure(const QString &figure, QFont &font, int width);

} // namespace sxsh
