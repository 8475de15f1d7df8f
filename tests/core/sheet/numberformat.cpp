// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/numberformat.h"

#include "tests/catch.h"

#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("A number format is a date when it shows a day, a month or a year", "[sheet]")
{
    const auto [code, date] = GENERATE(table<QString, bool>({
        {u"dd/mm/yyyy"_s, true},
        {u"DD\\/MM\\/YYYY"_s, true},
        {u"[$-42A]d mmmm yyyy;@"_s, true},
        {u"mmm-yy"_s, true},
        {u"mmmm"_s, true},
        {u"\"Quý\" q/yyyy"_s, true},
        {u"dd/mm/yyyy hh:mm"_s, true},
        {u"m/d/yy h:mm AM/PM"_s, true},
        {u"General"_s, false},
        {u"0%"_s, false},
        {u"0.00E+00"_s, false},
        {u"#,##0.00\\ \"đ\""_s, false},
        {u"#,##0 [$VND]"_s, false},
        {u"0.0 \"m3/day\""_s, false},
        {u"0\\d"_s, false},
        {u"[Red]-0.00"_s, false},
        {u"[magenta]0"_s, false},
        {u"_-* #,##0\\ _d_-"_s, false},
        {u"h:mm"_s, false},
        {u"h:mm AM/PM"_s, false},
        {u"mm:ss"_s, false},
        {u"[h]:mm"_s, false},
        {u"[mm]:ss"_s, false},
        {u"@"_s, false},
        {u"\"chưa đóng d"_s, false},
        {u"0["_s, false},
    }));
    CAPTURE(code);
    CHECK(isDateFormat(code) == date);
}

TEST_CASE("Serial numbers are days as Excel counts them", "[sheet]")
{
    const auto [serial, from1904, day] = GENERATE(table<double, bool, QDate>({
        {1, false, QDate(1900, 1, 1)},
        {59, false, QDate(1900, 2, 28)},
        {61, false, QDate(1900, 3, 1)},
        {43166, false, QDate(2018, 3, 7)},
        {43166.999, false, QDate(2018, 3, 7)},
        {2958465, false, QDate(9999, 12, 31)},
        {0, true, QDate(1904, 1, 1)},
        {41704, true, QDate(2018, 3, 7)},
        {2957003, true, QDate(9999, 12, 31)},
    }));
    CAPTURE(serial, from1904);
    CHECK(dateOfSerial(serial, from1904) == day);
}

TEST_CASE("Times, the day that never was and far numbers are no dates", "[sheet]")
{
    const double serial = GENERATE(0.0, 0.5, -1.0, 60.0, 60.5, 2958466.0, 1e300);
    CAPTURE(serial);
    CHECK_FALSE(dateOfSerial(serial, false));
}

TEST_CASE("Every day of Excel's calendar survives its serial number", "[sheet]")
{
    REQUIRE(rc::check([] {
        const QDate date = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 2958464));
        const auto serial = serialOfDate(date);
        RC_ASSERT(serial.has_value());
        RC_ASSERT(dateOfSerial(*serial, false) == date);
    }));
    CHECK_FALSE(serialOfDate(QDate(1899, 12, 31)));
    CHECK_FALSE(serialOfDate(QDate(10000, 1, 1)));
    CHECK_FALSE(serialOfDate(QDate()));
}

TEST_CASE("A number format is a percentage where its sign is not only quoted", "[sheet]")
{
    for (const auto code : {u"0%", u"0.00%", u"#,##0.0 %", u"[Red]0%"})
        CHECK(lookOfFormat(code) == NumberLook::Percent);
    for (const auto code : {u"0", u"General", u"0.0\"%\"", u"0\\%", u""})
        CHECK(lookOfFormat(code) == NumberLook::Plain);
    CHECK(lookOfFormat(u"dd/mm/yyyy") == NumberLook::Date);
    CHECK(lookOfBuiltInFormat(9) == NumberLook::Percent);
    CHECK(lookOfBuiltInFormat(10) == NumberLook::Percent);
    CHECK(lookOfBuiltInFormat(14) == NumberLook::Date);
    CHECK(lookOfBuiltInFormat(0) == NumberLook::Plain);
}
