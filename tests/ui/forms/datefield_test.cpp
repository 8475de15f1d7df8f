// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/datefield.h"

#include "core/model/entityinfo.h"
#include "tests/catch.h"

#include <QtWidgets/QCalendarWidget>

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("A day chosen in the calendar of a month is its month")
{
    DateField month(Language::Vietnamese, *infoOf<Adjustment>().field("month"));
    month.setText(u"2/2018"_s);
    month.openCalendar();
    auto *calendar = month.findChild<QCalendarWidget *>();
    REQUIRE(calendar);
    CHECK(calendar->selectedDate() == QDate(2018, 2, 1));
    emit calendar->clicked(QDate(2018, 3, 15));
    CHECK(month.text() == u"3/2018");
    CHECK(month.date() == QDate(2018, 3, 1));
}

TEST_CASE("A field of a day takes no month")
{
    DateField day(Language::Vietnamese, *infoOf<Baseline>().field("locked_on"));
    day.setText(u"2/2018"_s);
    CHECK_FALSE(day.date());
    day.setDate(QDate(2018, 3, 1));
    CHECK(day.text() == u"01/03/2018");
}
