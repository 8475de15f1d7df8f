// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "ui/theme/stateshape.h"
#include "ui/theme/tokens.h"

#include <QtGui/QPalette>
#include <algorithm>
#include <cmath>
#include <iterator>

using namespace sxsh;

namespace {

// Contrast as the Web Content Accessibility Guidelines 2 define it.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

struct Named {
    const char *name;
    QColor color;
};

std::vector<Named> inks(const Tokens &tokens)
{
    return {{"text", tokens.text},     {"text2", tokens.text2}, {"text3", tokens.text3},
            {"accent", tokens.accent}, {"ok", tokens.ok},       {"ahead", tokens.ahead},
            {"warn", tokens.warn},     {"bad", tokens.bad},     {"mute", tokens.mute}};
}

std::vector<Named> sheets(const Tokens &tokens)
{
    return {{"window", tokens.window}, {"side", tokens.side},     {"surface", tokens.surface},
            {"subtle", tokens.subtle}, {"header", tokens.header}, {"select", tokens.select},
            {"hover", tokens.hover}};
}

const Tokens &either()
{
    return GENERATE(true, false) ? darkTokens() : lightTokens();
}

} // namespace

TEST_CASE("every text and state can be read on every sheet", "[theme]")
{
    const Tokens &tokens = either();
    CAPTURE(tokens.isDark);
    for (const auto &[inkName, ink] : inks(tokens)) {
        for (const auto &[sheetName, sheet] : sheets(tokens)) {
            CAPTURE(inkName, sheetName);
            // Hints are not written on chosen rows of the dark screen.
            const bool hintOnChosen =
                tokens.isDark && sheet == tokens.select && ink == tokens.text3;
            CHECK(contrast(ink, sheet) >= (hintOnChosen ? 4.1 : 4.5));
        }
    }
}

TEST_CASE("what is written on a colour can be read on it", "[theme]")
{
    const Tokens &tokens = either();
    CAPTURE(tokens.isDark);
    CHECK(contrast(tokens.onAccent, tokens.accent) >= 4.5);
    for (const Tone tone :
         {Tone::Plain, Tone::Ok, Tone::Ahead, Tone::Warn, Tone::Bad, Tone::Mute}) {
        CAPTURE(static_cast<int>(tone));
        CHECK(contrast(toneColor(tone, tokens), toneBackground(tone, tokens)) >= 4.5);
    }
    for (const QColor &step : tokens.completeness) {
        CHECK(contrast(tokens.text, step) >= 4.5);
    }
}

TEST_CASE("edges of controls and marks of charts stand out from the sheet", "[theme]")
{
    const Tokens &tokens = either();
    CAPTURE(tokens.isDark);
    for (const QColor &mark : {tokens.ctrl, tokens.accent, tokens.c1, tokens.c2, tokens.bandLine,
                               tokens.hatch, tokens.secondMarker}) {
        CAPTURE(mark.name());
        CHECK(contrast(mark, tokens.surface) >= 3);
    }
}

TEST_CASE("a palette is of its tokens and the same in windows that are not active", "[theme]")
{
    const Tokens &tokens = either();
    const QPalette palette = paletteOf(tokens);
    CHECK(&tokensOf(palette) == &tokens);
    CHECK(palette.isEqual(QPalette::Active, QPalette::Inactive));
    CHECK(palette.color(QPalette::Window) == tokens.window);
    CHECK(palette.color(QPalette::Base) == tokens.surface);
    CHECK(palette.color(QPalette::Highlight) == tokens.select);
    CHECK(palette.color(QPalette::HighlightedText) == tokens.text);
    CHECK(palette.color(QPalette::Link) == tokens.accent);
    const std::vector<QPalette::ColorRole> otherwise{
        QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText};
    for (int at = 0; at < QPalette::NColorRoles; ++at) {
        const auto role = static_cast<QPalette::ColorRole>(at);
        const QColor disabled = palette.color(QPalette::Disabled, role);
        CAPTURE(at);
        if (std::find(otherwise.begin(), otherwise.end(), role) != otherwise.end()) {
            CHECK(disabled == tokens.text3);
        } else if (role == QPalette::Base) {
            CHECK(disabled == tokens.header);
        } else {
            CHECK(disabled == palette.color(QPalette::Active, role));
        }
    }
}
