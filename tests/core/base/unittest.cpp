// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unit.h"
#include "core/base/foldedtext.h"
#include "tests/catch.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <rapidcheck.h>
#include <stdexcept>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const Unit &unitOf(QStringView text)
{
    const Unit *const unit = findUnit(text);
    if (!unit)
        throw std::invalid_argument(text.toString().toStdString());
    return *unit;
}

constexpr qint64 largest = std::numeric_limits<qint64>::max();

} // namespace

TEST_CASE("A unit is found by its code, with or without accents and spaces")
{
    for (const Unit &unit : units()) {
        const QString code = unit.code.toString();
        CAPTURE(code);
        CHECK(findUnit(code) == &unit);
        CHECK(findUnit(folded(code)) == &unit);
        CHECK(findUnit(code.toUpper()) == &unit);
        CHECK(findUnit(code.normalized(QString::NormalizationForm_D)) == &unit);
        CHECK(findUnit(u" "_s + code.simplified().remove(u' ') + u"\u00a0"_s) == &unit);
        CHECK(unit.quanta > 0);
    }
}

TEST_CASE("A unit is found by the spellings officers use")
{
    const auto [text, code] = GENERATE(table<QString, QString>({
        {u"tan"_s, u"tấn"_s},
        {u"Tấn"_s, u"tấn"_s},
        {u"t"_s, u"tấn"_s},
        {u"ta"_s, u"tạ"_s},
        {u"l"_s, u"lít"_s},
        {u"L"_s, u"lít"_s},
        {u"lit"_s, u"lít"_s},
        {u"m3"_s, u"m³"_s},
        {u"M3"_s, u"m³"_s},
        {u"m 3"_s, u"m³"_s},
        {u"mét khối"_s, u"m³"_s},
        {u"m2"_s, u"m²"_s},
        {u"nghìn lít"_s, u"1000 lít"_s},
        {u"1.000 lít"_s, u"1000 lít"_s},
        {u"1,000 lít"_s, u"1000 lít"_s},
        {u"1 000 lít"_s, u"1000 lít"_s},
        {u"1.000.000 lít"_s, u"triệu lít"_s},
        {u"nghin m3"_s, u"1000 m³"_s},
        {u"trieu m3"_s, u"triệu m³"_s},
        {u"kwh"_s, u"kWh"_s},
        {u"KWH"_s, u"kWh"_s},
        {u"1000 kWh"_s, u"MWh"_s},
        {u"triệu kWh"_s, u"GWh"_s},
        {u"toe"_s, u"TOE"_s},
        {u"1000 tấn"_s, u"nghìn tấn"_s},
        {u"Sản phẩm"_s, u"sản phẩm"_s},
        {u"nghìn viên"_s, u"1000 viên"_s},
    }));
    CAPTURE(text);
    REQUIRE(findUnit(text) != nullptr);
    CHECK(findUnit(text)->code.toString() == code);
}

TEST_CASE("An unknown unit is not guessed")
{
    const QString text =
        GENERATE(values<QString>({u""_s, u" "_s, u"tá"_s, u"tàn"_s, u"kcal"_s, u"kWh/tấn"_s,
                                  u"m4"_s, u"1.5 lít"_s, u"100 lít"_s, u"kg."_s, u"đồng"_s}));
    CAPTURE(text);
    CHECK(findUnit(text) == nullptr);
}

TEST_CASE("Quantities become whole quanta or nothing")
{
    using Quanta = std::optional<qint64>;
    const auto [number, code, quanta] = GENERATE(table<ScaledNumber, QString, Quanta>({
        {{1, 0}, u"kWh"_s, 3'600'000},
        {{12345, 1}, u"kWh"_s, 4'444'200'000},
        {{1, 0}, u"TOE"_s, 41'868'000'000},
        {{1, 0}, u"tấn"_s, 1'000'000'000},
        {{-25, 1}, u"tạ"_s, -250'000'000},
        {{1, 0}, u"hl"_s, 100'000},
        {{1, 0}, u"triệu m³"_s, 1'000'000'000'000},
        {{5, 1}, u"cái"_s, 500'000},
        {{1, 0}, u"đôi"_s, 2'000'000},
        {{1, 4}, u"m²"_s, 1},
        {{1, 5}, u"m²"_s, std::nullopt},
        {{1, 3}, u"km"_s, 1'000},
        {{1, 9}, u"tấn"_s, 1},
        {{1, 10}, u"tấn"_s, std::nullopt},
        {{10, 10}, u"tấn"_s, 1},
        {{5, 1}, u"J"_s, std::nullopt},
        {{25, 8}, u"kWh"_s, std::nullopt},
        {{25, 6}, u"kWh"_s, 90},
        {{0, 30}, u"J"_s, 0},
        {{1, 30}, u"TJ"_s, std::nullopt},
        {{largest, 0}, u"J"_s, largest},
        {{largest, 0}, u"kJ"_s, std::nullopt},
        {{-largest, 0}, u"kJ"_s, std::nullopt},
        {{9'000'000'000'000'000'000, 9}, u"tấn"_s, 9'000'000'000'000'000'000},
        {{std::numeric_limits<qint64>::min(), 0}, u"J"_s, std::numeric_limits<qint64>::min()},
    }));
    CAPTURE(number.mantissa, number.decimals, code);
    CHECK((toQuanta(number, unitOf(code)) == quanta));
}

TEST_CASE("Quanta are shown in a unit exactly, or rounded at twelve places")
{
    const auto [quanta, code, decimals,
                expected] = GENERATE(table<qint64, QString, int, ScaledNumber>({
        {3'600'000, u"kWh"_s, 0, {1, 0}},
        {3'600'000, u"kWh"_s, 2, {100, 2}},
        {4'444'200'000, u"kWh"_s, 0, {12345, 1}},
        {-250'000'000, u"tạ"_s, 1, {-25, 1}},
        {1, u"tấn"_s, 2, {1, 9}},
        {1, u"nghìn tấn"_s, 0, {1, 12}},
        {1, u"kWh"_s, 0, {277'778, 12}},
        {-1, u"kWh"_s, 0, {-277'778, 12}},
        {1'200'000, u"kWh"_s, 0, {333'333'333'333, 12}},
        {2'000'000, u"kWh"_s, 1, {555'555'555'556, 12}},
        {0, u"kWh"_s, 3, {0, 3}},
        {largest, u"J"_s, 3, {largest, 0}},
        {std::numeric_limits<qint64>::min(), u"J"_s, 0, {std::numeric_limits<qint64>::min(), 0}},
    }));
    const ScaledNumber shown = fromQuanta(quanta, unitOf(code), decimals);
    CAPTURE(quanta, code, decimals);
    CHECK(shown.mantissa == expected.mantissa);
    CHECK(shown.decimals == expected.decimals);
}

TEST_CASE("What was typed comes back from its quanta")
{
    REQUIRE(rc::check([] {
        const Unit &unit = units()[*rc::gen::inRange<size_t>(0, units().size())];
        const ScaledNumber typed{*rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000),
                                 *rc::gen::inRange(0, 7)};
        const std::optional<qint64> quanta = toQuanta(typed, unit);
        RC_PRE(quanta.has_value());
        RC_ASSERT(fromQuanta(*quanta, unit, typed.decimals) == typed);
    }));
}

TEST_CASE("Any quanta survive a decimal unit and keep within half a place of any other")
{
    REQUIRE(rc::check([](qint64 quanta) {
        const Unit &unit = units()[*rc::gen::inRange<size_t>(0, units().size())];
        const int decimals = *rc::gen::inRange(0, 13);
        const ScaledNumber shown = fromQuanta(quanta, unit, decimals);
        const long double value =
            static_cast<long double>(shown.mantissa) / std::pow(10.0L, shown.decimals);
        const long double exact =
            static_cast<long double>(quanta) / static_cast<long double>(unit.quanta);
        RC_ASSERT(std::abs(value - exact) <= 1e-12L + std::abs(exact) * 1e-15L);
        const bool decimalUnit = unit.dimension != Dimension::Energy &&
                                 unit.dimension != Dimension::OilEquivalent && unit.code != u"đôi";
        if (decimalUnit)
            RC_ASSERT(toQuanta(shown, unit) == quanta);
    }));
}

TEST_CASE("Units of one dimension have a name in common and codes of their own")
{
    for (const Unit &unit : units()) {
        CHECK_FALSE(dimensionName(unit.dimension).isEmpty());
        CHECK(std::ranges::count(units(), unit.code, &Unit::code) == 1);
    }
    CHECK(dimensionName(Dimension::Energy) != dimensionName(Dimension::Mass));
}
