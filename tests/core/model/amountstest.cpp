// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/amounts.h"
#include "tests/catch.h"

#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

Amounts anyAmounts()
{
    Amounts amounts;
    if (*rc::gen::inRange(0, 10) == 0) {
        amounts.notApplicable = true;
        return amounts;
    }
    for (int month = 0; month < 12; ++month) {
        if (*rc::gen::arbitrary<bool>())
            amounts.setMonth(month, *rc::gen::arbitrary<qint64>());
    }
    amounts.estimated = static_cast<quint16>(*rc::gen::inRange(0, 0x1000) & amounts.known);
    if (*rc::gen::arbitrary<bool>()) {
        amounts.hasTotal = true;
        amounts.total = *rc::gen::arbitrary<qint64>();
    }
    return amounts;
}

} // namespace

TEST_CASE("Amounts are stored as one text each")
{
    Amounts some;
    some.setMonth(0, 12);
    some.setMonth(1, 0);
    some.setMonth(11, 7);
    some.estimated = 1u << 11;
    CHECK(storedAmounts(Amounts{}) == u"||||||||||||"_s);
    CHECK(storedAmounts(some) == u"|12|0||||||||||~7"_s);
    some.hasTotal = true;
    some.total = 40;
    CHECK(storedAmounts(some) == u"40|12|0||||||||||~7"_s);
    CHECK(storedAmounts({.notApplicable = true}) == u"na"_s);
}

TEST_CASE("Any amounts read back from their stored text")
{
    REQUIRE(rc::check([] {
        const Amounts amounts = anyAmounts();
        RC_ASSERT(amountsFromStored(storedAmounts(amounts)) == std::optional(amounts));
    }));
}

TEST_CASE("A text that would not be written for amounts is refused")
{
    const QString text =
        GENERATE(as<QString>{}, u""_s, u"|"_s, u"|||||||||||"_s, u"|||||||||||||"_s, u"NA"_s,
                 u"nan"_s, u"+1||||||||||||"_s, u"01||||||||||||"_s, u"-0||||||||||||"_s,
                 u"1.5||||||||||||"_s, u"x||||||||||||"_s, u"|~|||||||||||"_s, u"~1||||||||||||"_s,
                 u"||||||||||||x"_s, u"|||||||||||| "_s, u"|٣|||||||||||"_s,
                 u"9223372036854775808||||||||||||"_s, u"|~~1|||||||||||"_s);
    CAPTURE(text);
    CHECK_FALSE(amountsFromStored(text).has_value());
}

TEST_CASE("A stored text has exactly one spelling")
{
    REQUIRE(rc::check([] {
        QString text = storedAmounts(anyAmounts());
        const auto at = *rc::gen::inRange<qsizetype>(0, text.size());
        text[at] = *rc::gen::element(u'0', u'1', u'-', u'~', u'|', u'n');
        if (const auto amounts = amountsFromStored(text))
            RC_ASSERT(storedAmounts(*amounts) == text);
    }));
}

TEST_CASE("Zero, unknown and not applicable are three different things")
{
    Amounts zero;
    zero.setMonth(3, 0);
    CHECK(zero.month(3) == 0);
    CHECK_FALSE(zero.isEmpty());
    CHECK_FALSE(zero == Amounts{});
    CHECK(Amounts{}.isEmpty());
    CHECK_FALSE(Amounts{}.month(3).has_value());
    CHECK_FALSE(Amounts{.notApplicable = true}.isEmpty());
    CHECK_FALSE(Amounts{.notApplicable = true}.year().has_value());
}

TEST_CASE("The year's quantity is the sum of twelve months, else the total, else unknown")
{
    Amounts amounts;
    CHECK_FALSE(amounts.year().has_value());
    for (int month = 0; month < 11; ++month)
        amounts.setMonth(month, 10);
    CHECK_FALSE(amounts.year().has_value());
    CHECK(amounts.sumOfKnown() == 110);
    amounts.hasTotal = true;
    amounts.total = 125;
    CHECK(amounts.year() == 125);
    amounts.setMonth(11, 20);
    CHECK(amounts.hasAllMonths());
    CHECK(amounts.year() == 130);
}

TEST_CASE("A month made unknown is no estimate any more")
{
    Amounts amounts;
    amounts.setMonth(4, 9);
    amounts.estimated = 1u << 4;
    amounts.setMonth(4, std::nullopt);
    CHECK(amounts == Amounts{});
}

TEST_CASE("Months too large to be added up have no sum")
{
    Amounts amounts;
    for (int month = 0; month < 12; ++month)
        amounts.setMonth(month, std::numeric_limits<qint64>::max() / 2);
    CHECK_FALSE(amounts.sumOfKnown().has_value());
    CHECK_FALSE(amounts.year().has_value());
}
