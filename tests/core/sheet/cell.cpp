// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/cell.h"

#include "tests/catch.h"

#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("A number cell shows the digits a person would write", "[sheet]")
{
    const auto [number, digits] = GENERATE(table<double, QString>({
        {0, u"0"_s},
        {-0.0, u"0"_s},
        {0.1, u"0.1"_s},
        {-12.5, u"-12.5"_s},
        {0.1 + 0.2, u"0.30000000000000004"_s},
        {100000, u"100000"_s},
        {5100109106.0, u"5100109106"_s},
        {123456789012345680.0, u"123456789012345680"_s},
        {1e20, u"100000000000000000000"_s},
        {1e21, u"1e+21"_s},
        {0.00001, u"0.00001"_s},
        {1.5e-300, u"1.5e-300"_s},
    }));
    CHECK(Cell::ofNumber(number).numberText == digits);
}

TEST_CASE("The digits of a number cell read back as the same number", "[sheet]")
{
    REQUIRE(rc::check([](double number) {
        RC_PRE(std::isfinite(number));
        RC_ASSERT(Cell::ofNumber(number).numberText.toDouble() == number);
    }));
}

TEST_CASE("A text cell is in composed form without stray marks", "[sheet]")
{
    const QString composed = u"Đồng Văn"_s;
    CHECK(Cell::ofText(composed.normalized(QString::NormalizationForm_D)).text == composed);
    CHECK(Cell::ofText(u"\uFEFFMèo"_s + QChar(QChar::Null) + u" Vạc"_s).text == u"Mèo Vạc"_s);
    CHECK(Cell::ofText(u"\uFEFF"_s) == Cell{});
    CHECK(Cell::ofText(u" 007 "_s).text == u" 007 "_s);
}

TEST_CASE("A cleared cell equals a new one", "[sheet]")
{
    for (Cell cell : {Cell::ofText(u"a"_s), Cell::ofNumber(2), Cell::ofBool(true),
                      Cell::ofDate(QDate(2018, 3, 7))}) {
        CHECK_FALSE(cell == Cell{});
        cell.clear();
        CHECK(cell == Cell{});
    }
    CHECK(Cell::ofDate(QDate()) == Cell{});
}
