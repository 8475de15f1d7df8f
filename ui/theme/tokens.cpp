// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QtGui/QPalette>

namespace sxsh {

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .window = 0xf1f3f5,
        .side = 0xe6eaee,
        .surface = 0xffffff,
        .subtle = 0xf7f9fa,
        .header = 0xeef1f4,
        .border = 0xcfd6dd,
        .line = 0xe3e7eb,
        .ctrl = 0x8491a0,
        .text = 0x17202a,
        .text2 = 0x43505e,
        .text3 = 0x586573,
        .accent = 0x0e5a8a,
        .onAccent = 0xffffff,
        .select = 0xd5e6f2,
        .hover = 0xedf4f9,
        .ok = 0x0b6e5f,
        .okBg = 0xe1f1ee,
        .ahead = 0x0e5a8a,
        .aheadBg = 0xe1eef7,
        .warn = 0x855000,
        .warnBg = 0xfbefd9,
        .bad = 0xa6320f,
        .badBg = 0xfbe8e1,
        .mute = 0x55616e,
        .muteBg = 0xebeef1,
        .c1 = 0x16507a,
        .c2 = 0xc87516,
        .c3 = 0x7dbeb1,
        .c4 = 0xc6cdd4,
        .band = 0xdcebe7,
        .bandLine = 0x4b8c80,
        .track = 0xebeef1,
        .hatch = 0x7c8895,
        .predictionFill = 0xdce8f1,
        .predictionEdge = 0x9dbbd1,
        .secondMarker = 0xb05f00,
        .completeness = {0xf7f9fa, 0xdce9f3, 0xb7d4e8, 0x8dbbda},
        .isDark = false,
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .window = 0x15191e,
        .side = 0x101418,
        .surface = 0x1d2329,
        .subtle = 0x222930,
        .header = 0x272f37,
        .border = 0x39434d,
        .line = 0x2c353d,
        .ctrl = 0x76838f,
        .text = 0xe6ebef,
        .text2 = 0xbac4cd,
        .text3 = 0x9ba7b2,
        .accent = 0x6fb5e2,
        .onAccent = 0x0a1823,
        .select = 0x24435a,
        .hover = 0x25313b,
        .ok = 0x6cc7b5,
        .okBg = 0x1d3733,
        .ahead = 0x7fbee8,
        .aheadBg = 0x1d3446,
        .warn = 0xe6b664,
        .warnBg = 0x3a301b,
        .bad = 0xf39d7e,
        .badBg = 0x40271e,
        .mute = 0xa5b0ba,
        .muteBg = 0x2b343c,
        .c1 = 0x6fb5e2,
        .c2 = 0xd08c4a,
        .c3 = 0x43857a,
        .c4 = 0x58636e,
        .band = 0x20393a,
        .bandLine = 0x6cc7b5,
        .track = 0x2b343c,
        .hatch = 0x8b97a2,
        .predictionFill = 0x2a4152,
        .predictionEdge = 0x4c728e,
        .secondMarker = 0xd08c4a,
        .completeness = {0x232a31, 0x263c4c, 0x2a4f68, 0x2f6488},
        .isDark = true,
    };
    return tokens;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness()
               ? darkTokens()
               : lightTokens();
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, tokens.window);
    set(QPalette::WindowText, tokens.text);
    set(QPalette::Base, tokens.surface);
    set(QPalette::AlternateBase, tokens.subtle);
    set(QPalette::Text, tokens.text);
    set(QPalette::Button, tokens.surface);
    set(QPalette::ButtonText, tokens.text);
    set(QPalette::BrightText, tokens.bad);
    set(QPalette::PlaceholderText, tokens.text3);
    set(labelRole, tokens.text2);
    set(QPalette::ToolTipBase, tokens.surface);
    set(QPalette::ToolTipText, tokens.text);
    // A light choice under dark text keeps the colours of states readable in chosen rows.
    set(QPalette::Highlight, tokens.select);
    set(QPalette::HighlightedText, tokens.text);
    set(QPalette::Link, tokens.accent);
    set(QPalette::Light, tokens.surface);
    set(QPalette::Midlight, tokens.line);
    set(QPalette::Mid, tokens.border);
    set(QPalette::Dark, tokens.ctrl);
    set(QPalette::Shadow, tokens.ctrl);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, tokens.text3);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.header);
    return palette;
}

} // namespace sxsh
