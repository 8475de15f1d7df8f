// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datetext.h"
#include "tests/catch.h"

#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

TEST_CASE("Dates are read day first or in the ISO form")
{
    const auto [text, date] = GENERATE(table<QString, QDate>({
        {u"13/05/2016"_s, {2016, 5, 13}},
        {u"5/3/2016"_s, {2016, 3, 5}},
        {u"05/5/2016"_s, {2016, 5, 5}},
        {u"13.05.2016"_s, {2016, 5, 13}},
        {u"13-05-2016"_s, {2016, 5, 13}},
        {u"13/05/16"_s, {2016, 5, 13}},
        {u"01/01/69"_s, {2069, 1, 1}},
        {u"01/01/70"_s, {1970, 1, 1}},
        {u"31.12.99"_s, {1999, 12, 31}},
        {u"1/1/00"_s, {2000, 1, 1}},
        {u" 13/05/2016\u00a0"_s, {2016, 5, 13}},
        {u"2016-05-13"_s, {2016, 5, 13}},
        {u"2016-05-13T00:00:00"_s, {2016, 5, 13}},
        {u"2016-05-13 00:00:00"_s, {2016, 5, 13}},
        {u"2016-05-13T00:00:00.000Z"_s, {2016, 5, 13}},
        {u"29/02/2016"_s, {2016, 2, 29}},
        {u"01/01/1900"_s, {1900, 1, 1}},
        {u"31/12/2200"_s, {2200, 12, 31}},
    }));
    const DateReading reading = readDate(text);
    CAPTURE(text, reading.problem);
    CHECK((reading.date == date));
    CHECK(reading.problem.isEmpty());
}

TEST_CASE("What is no date is refused with its own reason")
{
    const auto [text, reason] = GENERATE(table<QString, std::string>({
        {u""_s, "no date"},
        {u"  "_s, "no date"},
        {u"31/02/2018"_s, "\"31/02/2018\" is impossible"},
        {u"29/02/2018"_s, "impossible"},
        {u"05/13/2016"_s, "impossible"},
        {u"0/1/2016"_s, "impossible"},
        {u"2018-02-31"_s, "impossible"},
        {u"31/12/1899"_s, "1900"},
        {u"01/01/2201"_s, "2200"},
        {u"01/01/0016"_s, "1900"},
        {u"2016-05-13T10:30:00"_s, "time of day"},
        {u"13/05-2016"_s, "not a date"},
        {u"13/05/216"_s, "not a date"},
        {u"2016-5-13"_s, "not a date"},
        {u"quý I/2016"_s, "\"quý I/2016\" is not a date"},
        {u"42503"_s, "not a date"},
        {u"٠١/٠١/٢٠١٦"_s, "not a date"},
        {u"13/05/2016x"_s, "not a date"},
    }));
    const DateReading reading = readDate(text);
    CHECK_FALSE(reading.date.has_value());
    CHECK_THAT(reading.problem.toStdString(), Contains(reason));
}

TEST_CASE("Dates are written with two-digit day and month in both languages")
{
    CHECK(dateText({2016, 5, 3}, Language::Vietnamese) == u"03/05/2016"_s);
    CHECK(dateText({2016, 5, 3}, Language::English) == u"03/05/2016"_s);
    CHECK(dateText({}, Language::Vietnamese).isEmpty());
}

TEST_CASE("Months are read month first or year first, with or without their word")
{
    const auto [text, first] = GENERATE(table<QString, QDate>({
        {u"3/2018"_s, {2018, 3, 1}},
        {u" 03 / 2018 "_s, {2018, 3, 1}},
        {u"12-2018"_s, {2018, 12, 1}},
        {u"2018-03"_s, {2018, 3, 1}},
        {u"2018/3"_s, {2018, 3, 1}},
        {u"Tháng 3/2018"_s, {2018, 3, 1}},
        {u"tháng 3 năm 2018"_s, {2018, 3, 1}},
        {u"thang 3 nam 2018"_s, {2018, 3, 1}},
        {u"T3/2018"_s, {2018, 3, 1}},
        {u"thg. 3/2018"_s, {2018, 3, 1}},
    }));
    const DateReading reading = readMonth(text);
    CAPTURE(text, reading.problem);
    CHECK((reading.date == first));
    CHECK(monthText(first) == QString::number(first.month()) + u"/2018"_s);
}

TEST_CASE("What is no month is refused with its own reason")
{
    const auto [text, reason] = GENERATE(table<QString, std::string>({
        {u"13/2018"_s, "between 1 and 12"},
        {u"0/2018"_s, "between 1 and 12"},
        {u"2018-00"_s, "between 1 and 12"},
        {u"3/1899"_s, "1900"},
        {u"3/2201"_s, "2200"},
        {u"3"_s, "\"3\" is not a month"},
        {u"2018"_s, "is not a month"},
        {u"15/03/2018"_s, "is not a month"},
        {u""_s, "is not a month"},
    }));
    const DateReading reading = readMonth(text);
    CHECK_FALSE(reading.date.has_value());
    CHECK_THAT(reading.problem.toStdString(), Contains(reason));
}

TEST_CASE("A moment is written by day and minute where the computer is")
{
    const QDateTime moment(QDate(2019, 3, 5), QTime(7, 8, 59));
    for (const Language language : {Language::Vietnamese, Language::English}) {
        CHECK(timeText(moment, language) == u"05/03/2019 07:08"_s);
        CHECK(timeText(moment.toUTC(), language) == u"05/03/2019 07:08"_s);
        CHECK(timeText({}, language).isEmpty());
    }
}

TEST_CASE("A written date reads back")
{
    REQUIRE(rc::check([] {
        const qint64 first = QDate(1900, 1, 1).toJulianDay();
        const qint64 end = QDate(2201, 1, 1).toJulianDay();
        const QDate date = QDate::fromJulianDay(*rc::gen::inRange(first, end));
        RC_ASSERT(readDate(dateText(date, Language::Vietnamese)).date == date);
        RC_ASSERT(readDate(date.toString(Qt::ISODate)).date == date);
    }));
}
