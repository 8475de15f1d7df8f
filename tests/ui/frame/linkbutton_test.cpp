// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "ui/frame/linkbutton.h"

#include <QtGui/QFontMetrics>

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("A link is as wide as its words", "[linkbutton]")
{
    constexpr int margins = 8;
    for (const QString &words : {u"All lines"_s, u"Tất cả các dòng"_s, u"Add an output"_s,
                                 u"Thêm một kết quả"_s, u"Why?"_s, u"Import from file…"_s}) {
        const LinkButton link(words);
        INFO(words);
        CHECK(link.fontMetrics().elidedText(words, Qt::ElideRight,
                                            link.sizeHint().width() - margins) == words);
    }
}
