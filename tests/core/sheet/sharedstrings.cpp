// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sharedstrings.h"

#include "tests/catch.h"

#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("Escaped characters of Excel texts are put back", "[sheet]")
{
    const auto [stored, meant] = GENERATE(table<QString, QString>({
        {u"a_x000D_b"_s, u"a\rb"_s},
        {u"_x0041__x0042_"_s, u"AB"_s},
        {u"_x005F_x000D_"_s, u"_x000D_"_s},
        {u"_x00_"_s, u"_x00_"_s},
        {u"_x00G1_"_s, u"_x00G1_"_s},
        {u"tail_x000D"_s, u"tail_x000D"_s},
        {u"_x_x000D_"_s, u"_x\r"_s},
    }));
    QString text = stored;
    unescapeText(text);
    CHECK(text == meant);
}

TEST_CASE("A text that becomes an escape only by what follows it survives")
{
    const QString text = u"_xaF0a\uFFFE"_s;
    QString back = escapedText(text);
    unescapeText(back);
    CHECK(back == text);
}

TEST_CASE("Any text survives escaping", "[sheet]")
{
    REQUIRE(rc::check([] {
        const auto units = *rc::gen::container<std::vector<char16_t>>(
            rc::gen::element<char16_t>(u'_', u'x', u'0', u'F', u'a', u'\r', u'\1', 0xFFFE, u'ồ'));
        const QString text(reinterpret_cast<const QChar *>(units.data()), qsizetype(units.size()));
        QString back = escapedText(text);
        RC_ASSERT(!back.contains(u'\r') && !back.contains(u'\1') && !back.contains(QChar(0xFFFE)));
        unescapeText(back);
        RC_ASSERT(back == text);
    }));
}
