// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "ui/theme/stateshape.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QtGui/QPainter>
#include <algorithm>
#include <array>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

QImage painted(StateShape shape, const Tokens &tokens, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(tokens.surface);
    QPainter painter(&image);
    paintStateShape(painter, QRectF(image.rect()), shape, tokens);
    return image;
}

constexpr std::array shapes{StateShape::Dot,     StateShape::Up,      StateShape::Down,
                            StateShape::Check,   StateShape::Half,    StateShape::Ring,
                            StateShape::Overdue, StateShape::Diamond, StateShape::HollowDiamond,
                            StateShape::Cross};

} // namespace

TEST_CASE("every state has a shape of its own, even without its colour", "[theme]")
{
    Tokens plain = lightTokens();
    plain.ok = plain.ahead = plain.warn = plain.bad = plain.mute = plain.text;
    std::vector<QImage> seen;
    for (const StateShape shape : shapes) {
        CAPTURE(static_cast<int>(shape));
        const QImage image = painted(shape, plain, 10);
        CHECK(std::find(seen.begin(), seen.end(), image) == seen.end());
        seen.push_back(image);
        // Nothing of it lies outside its rectangle.
        QImage wide(14, 14, QImage::Format_ARGB32_Premultiplied);
        wide.fill(plain.surface);
        {
            QPainter painter(&wide);
            paintStateShape(painter, QRectF(2, 2, 10, 10), shape, plain);
        }
        for (int at = 0; at < 14; ++at) {
            CHECK(wide.pixelColor(at, 0) == plain.surface);
            CHECK(wide.pixelColor(at, 13) == plain.surface);
            CHECK(wide.pixelColor(0, at) == plain.surface);
            CHECK(wide.pixelColor(13, at) == plain.surface);
        }
    }
}

TEST_CASE("a state label cuts its words, and tells them whole", "[theme]")
{
    applyTheme(ThemeChoice::Light);
    StateLabel label(StateShape::Overdue, u"Quá hạn 14 ngày: cần ghi lý do"_s, u"P. QLCN"_s);
    CHECK(label.accessibleName() == u"Quá hạn 14 ngày: cần ghi lý do, P. QLCN");
    label.resize(label.sizeHint());
    label.show();
    CHECK(label.toolTip().isEmpty());
    CHECK(label.minimumSizeHint().width() <= 48);
    label.resize(90, label.height());
    CHECK(label.toolTip() == label.accessibleName());
    label.setState(StateShape::Check, u"Đạt"_s);
    CHECK(label.accessibleName() == u"Đạt");
    CHECK(label.toolTip().isEmpty());
    CHECK(label.second().isEmpty());
}

TEST_CASE("a state label is drawn in the colours of the theme", "[theme]")
{
    const auto inkOf = [] {
        StateLabel label(StateShape::Dot, u"đúng tiến độ"_s);
        label.resize(label.sizeHint());
        QImage image(label.size(), QImage::Format_ARGB32_Premultiplied);
        label.render(&image);
        return image.pixelColor(5, label.height() / 2);
    };
    applyTheme(ThemeChoice::Light);
    CHECK(inkOf() == lightTokens().ok);
    applyTheme(ThemeChoice::Dark);
    CHECK(inkOf() == darkTokens().ok);
}
