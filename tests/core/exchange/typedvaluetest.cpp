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
