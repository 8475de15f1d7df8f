// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/duedate.h"
#include "tests/catch.h"

using namespace sxsh;
using namespace Qt::StringLiterals;
using Kind = DueDate::Kind;

TEST_CASE("A due date is read as plans write it and stored in one way")
{
    const auto [typed, stored, lastDay] = GENERATE(table<QString, QString, QDate>({
        {u"2018-06-30"_s, u"2018-06-30"_s, QDate(2018, 6, 30)},
        {u"30/6/2018"_s, u"2018-06-30"_s, QDate(2018, 6, 30)},
        {u"2018-Q1"_s, u"2018-Q1"_s, QDate(2018, 3, 31)},
        {u"Quý III/2018"_s, u"2018-Q3"_s, QDate(2018, 9, 30)},
        {u"quý 4 năm 2018"_s, u"2018-Q4"_s, QDate(2018, 12, 31)},
        {u"QUY II-2019"_s, u"2019-Q2"_s, QDate(2019, 6, 30)},
        {u"2018-H1"_s, u"2018-H1"_s, QDate(2018, 6, 30)},
        {u"6 tháng đầu năm 2018"_s, u"2018-H1"_s, QDate(2018, 6, 30)},
        {u"6 tháng cuối năm 2018"_s, u"2018-H2"_s, QDate(2018, 12, 31)},
        {u"quarter III/2018"_s, u"2018-Q3"_s, QDate(2018, 9, 30)},
        {u"first half of 2018"_s, u"2018-H1"_s, QDate(2018, 6, 30)},
        {u"second half of 2018"_s, u"2018-H2"_s, QDate(2018, 12, 31)},
        {u"year 2018"_s, u"2018"_s, QDate(2018, 12, 31)},
        {u"2018"_s, u"2018"_s, QDate(2018, 12, 31)},
        {u"  Năm 2020 "_s, u"2020"_s, QDate(2020, 12, 31)},
        {u"2016 - 2020"_s, u"2020"_s, QDate(2020, 12, 31)},
        {u"Năm 2016–2018"_s, u"2018"_s, QDate(2018, 12, 31)},
        {u"Quý I - II/2018"_s, u"2018-Q2"_s, QDate(2018, 6, 30)},
        {u"Quý I-Quý IV năm 2018"_s, u"2018-Q4"_s, QDate(2018, 12, 31)},
        {u"Tháng 2/2020"_s, u"2020-02-29"_s, QDate(2020, 2, 29)},
        {u"tháng 12 năm 2018"_s, u"2018-12-31"_s, QDate(2018, 12, 31)},
        {u"Thường xuyên"_s, u"ongoing"_s, QDate()},
        {u"Hằng năm"_s, u"ongoing"_s, QDate()},
        {u"hàng năm"_s, u"ongoing"_s, QDate()},
        {u"ongoing"_s, u"ongoing"_s, QDate()},
        {u"Theo Quyết định của UBND tỉnh"_s, u"doc:Theo Quyết định của UBND tỉnh"_s, QDate()},
        {u"doc:QĐ 12"_s, u"doc:QĐ 12"_s, QDate()},
    }));
    CAPTURE(typed);
    const auto due = readDueDate(typed);
    REQUIRE(due.has_value());
    CHECK(storedDueDate(*due) == stored);
    CHECK(due->lastDay().value_or(QDate()) == lastDay);
    CHECK(dueDateFromStored(stored) == due);
}

TEST_CASE("What is no due date is not guessed")
{
    const QString typed =
        GENERATE(as<QString>{}, u""_s, u"2018-Q5"_s, u"2018-H3"_s, u"2018-13-01"_s, u"30/2/2018"_s,
                 u"Quý V/2018"_s, u"Tháng 13/2018"_s, u"2018-"_s, u"18"_s, u"sớm"_s, u"-"_s);
    CAPTURE(typed);
    CHECK_FALSE(readDueDate(typed).has_value());
}

TEST_CASE("The stored form of a due date accepts no other spelling")
{
    const QString typed =
        GENERATE(as<QString>{}, u"2018-q1"_s, u"2018-6-30"_s, u"30/6/2018"_s, u"Quý I/2018"_s,
                 u" 2018"_s, u"Ongoing"_s, u"2018-06-30T00:00"_s);
    CAPTURE(typed);
    CHECK_FALSE(dueDateFromStored(typed).has_value());
}
