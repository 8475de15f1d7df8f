// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbertext.h"
#include "tests/catch.h"

#include <QtCore/QRegularExpression>
#include <limits>
#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

constexpr qint64 mostReadable = 999'999'999'999'999'999;

bool sameValue(ScaledNumber a, ScaledNumber b)
{
    const ScaledNumber &coarse = a.decimals < b.decimals ? a : b;
    const ScaledNumber &fine = a.decimals < b.decimals ? b : a;
    return rescaled(fine, coarse.decimals) == coarse.mantissa;
}

ScaledNumber anyReadable()
{
    const int digits = *rc::gen::inRange(1, 19);
    qint64 bound = 1;
    for (int i = 0; i < digits; ++i)
        bound *= 10;
    return {*rc::gen::inRange(1 - bound, bound), *rc::gen::inRange(0, 13)};
}

} // namespace

TEST_CASE("Officers' numbers are read in Vietnamese and plain forms")
{
    const auto [text, mantissa, decimals] = GENERATE(table<QString, qint64, int>({
        {u"0"_s, 0, 0},
        {u"12"_s, 12, 0},
        {u"1234567"_s, 1234567, 0},
        {u"1.234,5"_s, 12345, 1},
        {u"1234,5"_s, 12345, 1},
        {u"1 234,5"_s, 12345, 1},
        {u"1\u00a0234,5"_s, 12345, 1},
        {u"1\u202f234,5"_s, 12345, 1},
        {u"1\u2009234,5"_s, 12345, 1},
        {u"1 234"_s, 1234, 0},
        {u"1 234.567"_s, 1234567, 3},
        {u"1234.5"_s, 12345, 1},
        {u"1.234.567"_s, 1234567, 0},
        {u"1,234.5"_s, 12345, 1},
        {u"1,234,567.8"_s, 12345678, 1},
        {u"1.234.567,891"_s, 1234567891, 3},
        {u"1.234,567"_s, 1234567, 3},
        {u"-12,5"_s, -125, 1},
        {u"\u221212,5"_s, -125, 1},
        {u"-1.234.567"_s, -1234567, 0},
        {u"  12 "_s, 12, 0},
        {u"\u00a012\u202f"_s, 12, 0},
        {u"0.123"_s, 123, 3},
        {u"0,123"_s, 123, 3},
        {u"-0,500"_s, -500, 3},
        {u"012,345"_s, 12345, 3},
        {u"1234.567"_s, 1234567, 3},
        {u"1,50"_s, 150, 2},
        {u"1,2340"_s, 12340, 4},
        {u"-0"_s, 0, 0},
        {u"000"_s, 0, 0},
        {u"999999999999999999"_s, mostReadable, 0},
        {u"0000000999999999999999999"_s, 999999999999999999, 0},
        {u"999999999999999,9990"_s, mostReadable, 3},
    }));
    const NumberReading reading = readNumber(text, NumberForm::Officer);
    CAPTURE(text, reading.problem);
    REQUIRE(reading.number.has_value());
    CHECK(reading.number->mantissa == mantissa);
    CHECK(reading.number->decimals == decimals);
    CHECK(reading.problem.isEmpty());
}

TEST_CASE("What officers type that is no clear number is refused with its own reason")
{
    const auto [text, reason] = GENERATE(table<QString, std::string>({
        {u""_s, "no number"},
        {u" \u00a0"_s, "no number"},
        {u"1.234"_s, "\"1.234\" may be 1234 or 1,234: write 1234 or 1,2340."},
        {u"12,345"_s, "\"12,345\" may be 12345 or 12,345: write 12345 or 12,3450."},
        {u"-123.456"_s, "may be -123456 or -123,456"},
        {u"100.000"_s, "may be 100000 or 100,000: write 100000 or 100,0."},
        {u"2.500"_s, "may be 2500 or 2,500: write 2500 or 2,5."},
        {u"1.23.456"_s, "\"1.23.456\" do not stand"},
        {u"1.2345,6"_s, "do not stand"},
        {u"12.34,5"_s, "do not stand"},
        {u"1.234,567,8"_s, "do not stand"},
        {u"1.234.567.8"_s, "do not stand"},
        {u"1 234.567,8"_s, "do not stand"},
        {u"1.234 567"_s, "do not stand"},
        {u"0.123.456"_s, "do not stand"},
        {u"0 123"_s, "do not stand"},
        {u"1234 567"_s, "do not stand"},
        {u"1 23"_s, "do not stand"},
        {u"1..5"_s, "do not stand"},
        {u",5"_s, "do not stand"},
        {u"5."_s, "do not stand"},
        {u"- 5"_s, "do not stand"},
        {u"hai trăm"_s, "\"hai trăm\" is not a number: write it in digits"},
        {u"12 kWh"_s, "write it in digits"},
        {u"1e5"_s, "write it in digits"},
        {u"+5"_s, "write it in digits"},
        {u"--5"_s, "write it in digits"},
        {u"(5)"_s, "write it in digits"},
        {u"."_s, "write it in digits"},
        {u"٣"_s, "write it in digits"},
        {u"#DIV/0!"_s, "write it in digits"},
        {u"%1 %2"_s, "\"%1 %2\" is not a number"},
        {u"N/A"_s, "\"N/A\" is not a number: leave the place empty"},
        {u"–"_s, "leave the place empty"},
        {u"50 %"_s, "percent sign"},
        {u"50%"_s, "\"50%\" has a percent sign"},
        {u"1000000000000000000"_s, "more than 18 digits"},
        {u"99999999999999999999999999"_s, "more than 18 digits"},
        {u"0,0000000000000000001"_s, "more than 18 digits"},
    }));
    const NumberReading reading = readNumber(text, NumberForm::Officer);
    CAPTURE(text);
    CHECK_FALSE(reading.number.has_value());
    CHECK_THAT(reading.problem.toStdString(), Contains(reason));
}

TEST_CASE("A long text is quoted by its beginning")
{
    const QString text(300, u'x');
    CHECK(readNumber(text, NumberForm::Officer).problem.size() < 150);
}

TEST_CASE("Machine numbers have a sign, digits and a point, and nothing else")
{
    const auto [text, mantissa, decimals] = GENERATE(table<QString, qint64, int>({
        {u"1.234"_s, 1234, 3},
        {u"-0.5"_s, -5, 1},
        {u"+7"_s, 7, 0},
        {u"000123"_s, 123, 0},
        {u"123456789012345678"_s, 123456789012345678, 0},
    }));
    const NumberReading reading = readNumber(text, NumberForm::Machine);
    CAPTURE(text, reading.problem);
    REQUIRE(reading.number.has_value());
    CHECK((*reading.number == ScaledNumber{mantissa, decimals}));

    const QString wrong =
        GENERATE(values<QString>({u""_s, u" 1"_s, u"1 "_s, u"1,5"_s, u"1e5"_s, u".5"_s, u"5."_s,
                                  u"1.2.3"_s, u"-"_s, u"\u22125"_s, u"0x1F"_s, u"nan"_s, u"٣"_s}));
    CAPTURE(wrong);
    CHECK_FALSE(readNumber(wrong, NumberForm::Machine).number.has_value());
    CHECK_FALSE(readNumber(wrong, NumberForm::Machine).problem.isEmpty());
}

TEST_CASE("Numbers for people are grouped and keep their decimals")
{
    const auto [number, vietnamese, english] = GENERATE(table<ScaledNumber, QString, QString>({
        {{0, 0}, u"0"_s, u"0"_s},
        {{12345, 1}, u"1.234,5"_s, u"1,234.5"_s},
        {{123, 0}, u"123"_s, u"123"_s},
        {{1234567890, 0}, u"1.234.567.890"_s, u"1,234,567,890"_s},
        {{-100000, 2}, u"\u22121.000,00"_s, u"\u22121,000.00"_s},
        {{5, 3}, u"0,005"_s, u"0.005"_s},
        {{-5, 1}, u"\u22120,5"_s, u"\u22120.5"_s},
        {{std::numeric_limits<qint64>::min(), 0},
         u"\u22129.223.372.036.854.775.808"_s,
         u"\u22129,223,372,036,854,775,808"_s},
    }));
    CHECK(numberText(number, Language::Vietnamese) == vietnamese);
    CHECK(numberText(number, Language::English) == english);
}

TEST_CASE("Computed numbers are rounded half away from zero without binary noise")
{
    const auto [value, decimals, text] = GENERATE(table<double, int, QString>({
        {0.0, 2, u"0,00"_s},
        {-0.0, 0, u"0"_s},
        {0.5, 0, u"1"_s},
        {1.5, 0, u"2"_s},
        {2.5, 0, u"3"_s},
        {-2.5, 0, u"\u22123"_s},
        {2.675, 2, u"2,68"_s},
        {1.005, 2, u"1,01"_s},
        {0.1 + 0.2, 9, u"0,300000000"_s},
        {1.0 - 460.0 / 500.0, 3, u"0,080"_s},
        {0.285, 2, u"0,29"_s},
        {0.4999999999, 0, u"1"_s},
        {0.499999, 0, u"0"_s},
        {9.995, 2, u"10,00"_s},
        {999999.5, 0, u"1.000.000"_s},
        {-0.004, 2, u"0,00"_s},
        {1e-300, 2, u"0,00"_s},
        {900000000.005, 2, u"900.000.000,01"_s},
        {1234567.125, 12, u"1.234.567,125000000000"_s},
        {1e15, 1, u"1.000.000.000.000.000,0"_s},
        {1e21, 0, u"1.000.000.000.000.000.000.000"_s},
    }));
    CAPTURE(value, decimals);
    CHECK(numberText(value, decimals, Language::Vietnamese) == text);
}

TEST_CASE("Numbers in files are not grouped and have one reading")
{
    const auto [number, officer, machine] = GENERATE(table<ScaledNumber, QString, QString>({
        {{1234, 3}, u"1,2340"_s, u"1.234"_s},
        {{-12345, 3}, u"-12,3450"_s, u"-12.345"_s},
        {{123, 3}, u"0,1230"_s, u"0.123"_s},
        {{1234567, 0}, u"1234567"_s, u"1234567"_s},
        {{12345, 1}, u"1234,5"_s, u"1234.5"_s},
        {{1500, 2}, u"15,00"_s, u"15.00"_s},
        {{0, 0}, u"0"_s, u"0"_s},
    }));
    CHECK(fileNumberText(number, NumberForm::Officer) == officer);
    CHECK(fileNumberText(number, NumberForm::Machine) == machine);
}

TEST_CASE("A number written to a file reads back with the same value")
{
    REQUIRE(rc::check([] {
        const ScaledNumber number = anyReadable();
        const QString officer = fileNumberText(number, NumberForm::Officer);
        const NumberReading reading = readNumber(officer, NumberForm::Officer);
        RC_ASSERT(reading.number.has_value());
        RC_ASSERT(sameValue(*reading.number, number));
        RC_ASSERT(
            readNumber(fileNumberText(number, NumberForm::Machine), NumberForm::Machine).number ==
            number);
    }));
}

TEST_CASE("A grouped number with decimals reads back in either language")
{
    REQUIRE(rc::check([] {
        const ScaledNumber number = anyReadable();
        for (const Language language : {Language::Vietnamese, Language::English}) {
            const NumberReading reading =
                readNumber(numberText(number, language), NumberForm::Officer);
            RC_ASSERT(!reading.number || sameValue(*reading.number, number));
        }
    }));
}

TEST_CASE("A number with two readings is never accepted")
{
    REQUIRE(rc::check([] {
        const QString sign = *rc::gen::element(u""_s, u"-"_s, u"\u2212"_s);
        const QString separator = *rc::gen::element(u"."_s, u","_s);
        const QString whole = QString::number(*rc::gen::inRange(1, 1000));
        const QString rest = QString::number(*rc::gen::inRange(1000, 2000)).sliced(1);
        const NumberReading reading =
            readNumber(sign + whole + separator + rest, NumberForm::Officer);
        RC_ASSERT(!reading.number);
        RC_ASSERT(reading.problem.contains(whole + rest));
        QString clear = rest;
        while (clear.endsWith(u'0'))
            clear.chop(1);
        if (clear.isEmpty() || clear == rest)
            clear += u'0';
        RC_ASSERT(reading.problem.endsWith(whole + u',' + clear + u'.'));
    }));
}

TEST_CASE("Whatever is typed is either a number or has a problem")
{
    REQUIRE(rc::check([] {
        const auto text = *rc::gen::container<std::u16string>(
            rc::gen::elementOf(std::u16string(u"0123456789.,- \u00a0\u2212%e")));
        for (const NumberForm form : {NumberForm::Officer, NumberForm::Machine}) {
            const NumberReading reading = readNumber(QString::fromStdU16String(text), form);
            RC_ASSERT(reading.number.has_value() == reading.problem.isEmpty());
        }
    }));
}
