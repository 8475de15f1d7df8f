// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vsic.h"

#include "tests/catch.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("An industry code is read with or without the name behind it")
{
    const auto [text, code] = GENERATE(table<QString, QString>({
        {u"1701"_s, u"1701"_s},
        {u" 17 – Sản xuất giấy và sản phẩm từ giấy"_s, u"17"_s},
        {u"13 – Dệt"_s, u"13"_s},
        {u"c10763: chế biến chè"_s, u"C10763"_s},
        {u"C"_s, u"C"_s},
        {u"Dệt"_s, QString()},
        {u"170123"_s, QString()},
        {u"17a"_s, QString()},
        {u""_s, QString()},
    }));
    CHECK(vsicCodeIn(text) == code);
}
