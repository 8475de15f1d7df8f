// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "ui/grid/typedamounts.h"

#include <limits>
#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const Unit &kilowattHours()
{
    return *findUnit(u"kWh");
}

TypedAmounts typed(const std::vector<TypedPart> &parts, const Amounts &before = {},
                   const Unit &unit = kilowattHours())
{
    return typedInto(before, 0, unit, parts, Language::Vietnamese);
}

} // namespace

TEST_CASE("a month is read in either form of writing numbers", "[grid]")
{
    const auto [text, tenths] = GENERATE(table<QString, qint64>({
        {u"1234,5"_s, 12'345},
        {u"1234.5"_s, 12'345},
        {u"1.234,5"_s, 12'345},
        {u"1,234.5"_s, 12'345},
        {u" 12 345 "_s, 123'450},
        {u"0"_s, 0},
    }));
    const TypedAmounts result = typed({{4, text}});
    CAPTURE(text.toStdString());
    CHECK(result.refused.empty());
    CHECK(result.amounts.month(4) == tenths * 360'000);
}

TEST_CASE("a month left empty or with a dash is not known, which is not zero", "[grid]")
{
    Amounts before;
    before.setMonth(0, 5);
    before.setMonth(1, 5);
    const TypedAmounts result = typed({{0, QString()}, {1, u"–"_s}, {2, u"0"_s}}, before);
    CHECK(result.amounts.month(0) == std::nullopt);
    CHECK(result.amounts.month(1) == std::nullopt);
    CHECK(result.amounts.month(2) == 0);
}

TEST_CASE("a text with two readings is refused and both are named", "[grid]")
{
    const TypedAmounts result = typed({{0, u"1.234"_s}, {1, u"5"_s}});
    REQUIRE(result.refused.size() == 1);
    CHECK(result.refused[0].part == 0);
    CHECK(result.refused[0].problem.contains(u"1234"_s));
    CHECK(result.refused[0].problem.contains(u"1,234"_s));
    CHECK(result.amounts.month(0) == std::nullopt);
    CHECK(result.amounts.month(1) == 5 * 3'600'000);
}

TEST_CASE("figures that cannot be kept exactly are refused in words of their own", "[grid]")
{
    const auto [text, unit, words] = GENERATE(table<QString, QString, QString>({
        {u"999999999999999999"_s, u"kWh"_s, u"too large"_s},
        {u"0,00000001"_s, u"kWh"_s, u"decimals"_s},
        {u"1,5"_s, u"J"_s, u"decimals"_s},
        {u"-3"_s, u"kWh"_s, u"negative"_s},
        {u"abc"_s, u"kWh"_s, u"not a number"_s},
        {u"5%"_s, u"kWh"_s, u"percent"_s},
    }));
    const TypedAmounts result = typed({{3, text}}, {}, *findUnit(unit));
    CAPTURE(text.toStdString());
    REQUIRE(result.refused.size() == 1);
    CHECK(result.refused[0].problem.contains(words));
    CHECK(result.amounts.isEmpty());
}

TEST_CASE("months that cannot be added up take back what was typed, no more", "[grid]")
{
    Amounts before;
    before.setMonth(0, std::numeric_limits<qint64>::max() - 1);
    const TypedAmounts result = typed({{1, u"5"_s}, {2, u"x"_s}}, before);
    CHECK(result.amounts == before);
    CHECK(result.refused.size() == 2);
}

TEST_CASE("a tilde makes an estimate, a plain figure makes it certain again", "[grid]")
{
    const TypedAmounts estimated = typed({{6, u"~ 12,5"_s}});
    CHECK(estimated.amounts.estimated == 1u << 6);
    const TypedAmounts certain = typed({{6, u"12"_s}}, estimated.amounts);
    CHECK(certain.amounts.estimated == 0);
    CHECK(certain.amounts.month(6) == 12 * 3'600'000);
}

TEST_CASE("a year's total stands while a month is unknown and bounds the months", "[grid]")
{
    const TypedAmounts total = typed({{wholeYear, u"100"_s}});
    CHECK(total.amounts.hasTotal);
    CHECK(total.amounts.year() == 100 * 3'600'000);

    SECTION("months beyond it are refused")
    {
        const TypedAmounts more = typed({{0, u"60"_s}, {1, u"50"_s}}, total.amounts);
        CHECK(more.amounts == total.amounts);
        REQUIRE(more.refused.size() == 2);
        CHECK(more.refused[0].problem.contains(u"110"_s));
    }
    SECTION("twelve months replace it")
    {
        std::vector<TypedPart> parts;
        for (int month = 0; month < 12; ++month)
            parts.push_back({month, u"20"_s});
        const TypedAmounts months = typed(parts, total.amounts);
        CHECK(months.refused.empty());
        CHECK_FALSE(months.amounts.hasTotal);
        CHECK(months.amounts.year() == 240 * 3'600'000);
        CHECK(typed({{wholeYear, u"240"_s}}, months.amounts).refused.empty());
        CHECK(typed({{wholeYear, u"241"_s}}, months.amounts).refused.size() == 1);
    }
    SECTION("it cannot be less than what is known")
    {
        const TypedAmounts month = typed({{0, u"60"_s}}, total.amounts);
        CHECK(typed({{wholeYear, u"59"_s}}, month.amounts).amounts == month.amounts);
    }
}

TEST_CASE("a year that has nothing to measure is neither unknown nor zero", "[grid]")
{
    const auto text = GENERATE(u"n/a"_s, u"không áp dụng"_s, u"Khong ap dung"_s);
    Amounts before;
    before.setMonth(3, 7);
    const TypedAmounts result = typed({{wholeYear, text}}, before);
    CHECK(result.amounts.notApplicable);
    CHECK(result.amounts.known == 0);
    CHECK_FALSE(typed({{5, u"1"_s}}, result.amounts).amounts.notApplicable);
}

TEST_CASE("what is shown for editing reads back as the same amount", "[grid][law]")
{
    rc::check("typing the text of an amount gives the amount", [] {
        const auto quanta = *rc::gen::inRange<qint64>(0, 9'000'000'000'000'000);
        const auto &unit = units()[*rc::gen::inRange<std::size_t>(0, units().size())];
        const int decimals = *rc::gen::inRange(0, 7);
        const auto language = *rc::gen::element(Language::Vietnamese, Language::English);
        const ScaledNumber shown = fromQuanta(quanta, unit, decimals);
        RC_PRE(toQuanta(shown, unit) == quanta); // not where 12 decimals are too few
        const QString text = typedText(quanta, unit, decimals, false, language);
        const TypedAmounts result = typed({{0, text}}, {}, unit);
        RC_ASSERT(result.amounts.month(0) == std::optional(quanta));
    });
}
