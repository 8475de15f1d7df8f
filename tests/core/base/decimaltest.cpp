// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"
#include "core/base/money.h"
#include "tests/catch.h"

#include <limits>

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("A decimal is printed by machines without trailing zeros")
{
    const auto [nano, text] = GENERATE(table<qint64, QString>({
        {900'000'000, u"0.9"_s},
        {-3'000'000'000, u"-3"_s},
        {154'300, u"0.0001543"_s},
        {0, u"0"_s},
        {-1, u"-0.000000001"_s},
        {1'234'000'000'000, u"1234"_s},
        {1'234'567'000, u"1.234567"_s},
        {1'234'000'000, u"1.234"_s},
        {std::numeric_limits<qint64>::min(), u"-9223372036.854775808"_s},
    }));
    CHECK(decimalText({nano}) == text);
}

TEST_CASE("A decimal holds nine places and refuses to lose a tenth")
{
    CHECK((Decimal::from({1543, 7}) == Decimal{154'300}));
    CHECK((Decimal::from({-5, 0}) == Decimal{-5'000'000'000}));
    CHECK((Decimal::from({10, 10}) == Decimal{1}));
    CHECK_FALSE(Decimal::from({1, 10}).has_value());
    CHECK_FALSE(Decimal::from({10'000'000'000, 0}).has_value());
}

TEST_CASE("A decimal is shown with as few places as it needs")
{
    const auto [nano, mantissa, decimals] = GENERATE(table<qint64, qint64, int>({
        {0, 0, 0},
        {1, 1, 9},
        {-1'500'000'000, -15, 1},
        {90'000'000'000, 90, 0},
    }));
    const ScaledNumber shown = Decimal{nano}.scaled();
    CHECK(shown.mantissa == mantissa);
    CHECK(shown.decimals == decimals);
}

TEST_CASE("Decimals and money compare by value")
{
    CHECK(Decimal{-1} < Decimal{1});
    CHECK(Decimal{154'300}.toDouble() == 0.0001543);
    CHECK(Money{-1} < Money{0});
    CHECK((Money{5} == Money{5}));
}
