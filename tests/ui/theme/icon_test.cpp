// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "ui/theme/icon.h"

#include <QtGui/QPainterPath>
#include <algorithm>

using namespace sxsh;

TEST_CASE("every icon has a glyph in the font, inside its square", "[theme]")
{
    for (const QLatin1StringView name : iconNames()) {
        CAPTURE(QString(name));
        const QRectF bounds = iconPath(name).boundingRect();
        CHECK_FALSE(bounds.isEmpty());
        CHECK(QRectF(-0.005, -0.005, 1.01, 1.01).contains(bounds));
        CHECK_FALSE(icon(name).isNull());
    }
}

TEST_CASE("the names of the icons are sorted, so that each is found", "[theme]")
{
    const auto names = iconNames();
    CHECK(std::is_sorted(names.begin(), names.end()));
    CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
}
