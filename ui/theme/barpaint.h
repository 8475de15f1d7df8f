// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyleOption>

class QPainter;
class QWidget;

/// Draws bars: of progress, for scrolling, of tabs.
namespace sxsh {

/// The ground that a bar lies on: that of the area it scrolls, else of the window.
QColor backgroundBehind(const QWidget *widget, const QStyleOption &option);
/// How far work is, or stripes where nobody knows.
void paintProgress(const QStyleOptionProgressBar &bar, QPainter &painter);
/// A scroll bar; its slider is drawn into its place.
void paintScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QRect &slider,
                    const QWidget *widget);
/// The ground of a tab.
void paintTab(const QStyleOptionTab &tab, QPainter &painter);

} // namespace sxsh
