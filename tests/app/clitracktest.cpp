// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/catch.h"

using namespace sxsh::test;
using namespace Qt::StringLiterals;

namespace {

/// The plan of the demonstration, made once.
const QString &demonstrationPlan()
{
    static const Desk desk;
    static const QString plan = [] {
        REQUIRE(runCli({u"demo"_s, desk.plan(), u"--facilities"_s, u"30"_s}).code == 0);
        return desk.plan();
    }();
    return plan;
}

} // namespace

TEST_CASE("duties are listed with the record each is settled at")
{
    const Ended ended =
        runCli({u"duties"_s, demonstrationPlan(), u"--as-of"_s, u"14/12/2018"_s, u"--json"_s});
    INFO(ended.err);
    REQUIRE(ended.code == 0);
    CHECK(ended.json()[u"as_of"_s] == u"2018-12-14"_s);
    const QJsonArray duties = ended.json()[u"duties"_s].toArray();
    REQUIRE(!duties.isEmpty());
    bool isAnyOverdue = false;
    for (const QJsonValue &duty : duties) {
        CHECK(!duty[u"title"_s].toString().isEmpty());
        CHECK(!duty[u"record"_s].toString().isEmpty());
        if (duty[u"kind"_s] == u"overdue_activity"_s) {
            isAnyOverdue = true;
            CHECK(duty[u"state"_s] == u"overdue"_s);
            CHECK(duty[u"days"_s].toInt() < 0);
            CHECK(duty[u"due"_s].toString() < u"2018-12-14"_s);
        }
    }
    CHECK(isAnyOverdue);
    const auto soon = [](const QString &days) {
        const QJsonDocument found = runCli({u"duties"_s, demonstrationPlan(), u"--as-of"_s,
                                            u"2018-12-01"_s, u"--days"_s, days, u"--json"_s})
                                        .json();
        return std::ranges::count_if(found[u"duties"_s].toArray(), [](const QJsonValue &duty) {
            return duty[u"state"_s] == u"soon"_s;
        });
    };
    CHECK(soon(u"60"_s) > soon(u"0"_s));
    CHECK(runCli({u"duties"_s, demonstrationPlan(), u"--days"_s, u"-1"_s}).code == 2);
    CHECK(runCli({u"duties"_s, demonstrationPlan(), u"--as-of"_s, u"2018-13-01"_s}).code == 2);
}

TEST_CASE("the completeness of every district is given as counts")
{
    const Ended ended =
        runCli({u"completeness"_s, demonstrationPlan(), u"--period"_s, u"2018"_s, u"--json"_s});
    INFO(ended.err);
    REQUIRE(ended.code == 0);
    CHECK(ended.json()[u"as_of"_s] == u"2018-12-14"_s);
    CHECK(ended.json()[u"savings_year"_s] == 2018);
    const QJsonArray units = ended.json()[u"units"_s].toArray();
    CHECK(units.size() == 11);
    int facilities = 0;
    for (const QJsonValue &unit : units) {
        facilities += unit[u"facilities"_s].toInt();
        CHECK(unit[u"use"_s][u"of"_s] == unit[u"facilities"_s]);
        CHECK(unit[u"use"_s][u"count"_s].toInt() <= unit[u"use"_s][u"of"_s].toInt());
    }
    CHECK(ended.json()[u"whole"_s][u"facilities"_s] == facilities);
    CHECK(runCli({u"completeness"_s, demonstrationPlan()}).code == 2);
    CHECK(runCli({u"completeness"_s, demonstrationPlan(), u"--period"_s, u"1066"_s}).code == 1);
}

TEST_CASE("money adds up the same by every axis")
{
    const auto planned = [](const QString &by) {
        const Ended ended = runCli({u"budget"_s, demonstrationPlan(), u"--by"_s, by, u"--json"_s});
        INFO(ended.err);
        REQUIRE(ended.code == 0);
        const QJsonValue plan = ended.json()[u"plans"_s][0];
        const bool isByStage = by == u"stage";
        const QJsonArray heads = plan[isByStage ? u"rows"_s : u"columns"_s].toArray();
        const QJsonArray totals = plan[isByStage ? u"row_totals"_s : u"column_totals"_s].toArray();
        CHECK(plan[isByStage ? u"column_totals"_s : u"row_totals"_s].isNull());
        REQUIRE(heads.size() == totals.size());
        REQUIRE(heads[0][u"key"_s] == u"planned"_s);
        return totals[0].toInteger();
    };
    const qint64 sum = planned(u"source"_s);
    CHECK(sum > 0);
    for (const QString &by : {u"year"_s, u"stage"_s, u"area"_s})
        CHECK(planned(by) == sum);
    CHECK(runCli({u"budget"_s, demonstrationPlan(), u"--by"_s, u"moon"_s}).code == 2);
    CHECK(runCli({u"budget"_s, demonstrationPlan(), u"--year"_s, u"18"_s}).code == 2);
}
