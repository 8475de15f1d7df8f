// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/typedvalue.h"

#include "core/model/entityinfo.h"
#include "tests/catch.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("A day that there is not is told as a day where a due date is typed")
{
    const Field &due = *infoOf<Activity>().field("due");
    const auto [typed, isDay] = GENERATE(table<QString, bool>({
        {u"31/02/2018"_s, true},
        {u"2018-02-30"_s, true},
        {u"quarter V/2018"_s, false},
    }));
    CAPTURE(typed);
    const QString problem = readValue(due, Cell::ofText(typed), NumberForm::Officer).problem;
    CHECK(problem.contains(typed));
    CHECK(problem.contains(u"quarter III/2018"_s) != isDay);
}

TEST_CASE("A field that means a month is typed as one, and stored as its first or last day")
{
    const auto [field, typed, stored] = GENERATE(table<const Field *, QString, QString>({
        {infoOf<Adjustment>().field("month"), u"3/2018"_s, u"2018-03-01"_s},
        {infoOf<Baseline>().field("from"), u"2016-01"_s, u"2016-01-01"_s},
        {infoOf<Baseline>().field("to"), u"2/2016"_s, u"2016-02-29"_s},
        {infoOf<Baseline>().field("to"), u"31/12/2016"_s, u"2016-12-31"_s},
        {infoOf<Baseline>().field("to"), u"20/12/2016"_s, u"2016-12-20"_s}, // refused by a rule
    }));
    CAPTURE(typed);
    CHECK(readValue(*field, Cell::ofText(typed), NumberForm::Officer).stored == stored);
}

TEST_CASE("What is no month is told as one only where a month is meant")
{
    const auto problem = [](const Field *field) {
        return readValue(*field, Cell::ofText(u"x/2018"_s), NumberForm::Officer).problem;
    };
    CHECK(problem(infoOf<Adjustment>().field("month")).contains(u"is not a month"));
    CHECK(problem(infoOf<Baseline>().field("locked_on")).contains(u"is not a date"));
    CHECK_FALSE(readValue(*infoOf<Baseline>().field("locked_on"), Cell::ofText(u"3/2018"_s),
                          NumberForm::Officer)
                    .problem.isEmpty());
}
