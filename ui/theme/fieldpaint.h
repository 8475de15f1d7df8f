// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QtWidgets/QStyleOption>

class QPainter;
class QWidget;

/// Draws what is typed into and pressed.
namespace sxsh {

/// The mark round what has the focus, inside its edge.
void paintRing(QPainter &painter, const QRectF &rect, double radius, const Tokens &tokens);
/// The ground and the edge of a field, with what is wrong with its contents.
void paintField(const QStyleOption &option, QPainter &painter, const QWidget *widget);
/// The ground and the edge of a push button.
void paintButton(const QStyleOption &option, QPainter &painter, const QWidget *widget);
/// A check box or, round, a radio button.
void paintCheck(const QStyleOption &option, QPainter &painter, bool round);
/// A list to choose from without its text; the arrow is drawn into its place.
void paintCombo(const QStyleOptionComboBox &combo, QPainter &painter, const QRect &arrow,
                const QWidget *widget);
/// A number with steps up and down, drawn into their places.
void paintSpin(const QStyleOptionSpinBox &spin, QPainter &painter, const QRect &up,
               const QRect &down, const QWidget *widget);

} // namespace sxsh
