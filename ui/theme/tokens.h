// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QPalette>
#include <array>

namespace sxsh {

/// Every colour of the screen by its use; no other file of the window names a colour.
struct Tokens {
    QColor window;
    QColor side;
    QColor surface;
    QColor subtle;
    QColor header;
    QColor border;
    QColor line;
    QColor ctrl;
    QColor text;
    QColor text2;
    QColor text3;
    QColor accent;
    QColor onAccent;
    QColor select;
    QColor hover;
    QColor ok;
    QColor okBg;
    QColor ahead;
    QColor aheadBg;
    QColor warn;
    QColor warnBg;
    QColor bad;
    QColor badBg;
    QColor mute;
    QColor muteBg;
    QColor c1;
    QColor c2;
    QColor c3;
    QColor c4;
    QColor band;
    QColor bandLine;
    QColor track;
    QColor hatch;
    QColor predictionFill;
    QColor predictionEdge;
    QColor secondMarker;
    std::array<QColor, 4> completeness;
    bool isDark = false;
};

/// Dark ink on white sheets.
const Tokens &lightTokens();

/// Light ink on dark sheets.
const Tokens &darkTokens();

/// The role in which labels and second lines are written; Qt has none of that meaning, and visited
/// links there are none.
inline constexpr QPalette::ColorRole labelRole = QPalette::LinkVisited;

/// The tokens that a widget with this palette is to be drawn with.
const Tokens &tokensOf(const QPalette &palette);

/// The palette of these tokens, the same for active and inactive windows.
QPalette paletteOf(const Tokens &tokens);

} // namespace sxsh
