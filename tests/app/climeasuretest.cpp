// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/catch.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace sxsh::test;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinRel;

namespace {

/// A plan with a measure that costs 155 million and saves 490 million a year (V11 and V12), and one
/// that never pays back.
class MeasureDesk : public Desk
{
public:
    MeasureDesk()
    {
        makePlanWithFacility();
        add({u"factor"_s, u"code=GIA-DIEN"_s, u"resource=DIEN"_s, u"kind=price"_s, u"unit=kWh"_s,
             u"value=1500"_s, u"valid_from=2016-01-01"_s, u"source=EVN"_s});
        add({u"measure"_s, u"facility_code=CS002"_s, u"code=GP1"_s, u"name=Lắp biến tần"_s,
             u"class=EM"_s, u"cost_level=high"_s, u"status=done"_s, u"done_on=2017-05-10"_s,
             u"investment=155000000"_s, u"resource=DIEN"_s, u"reported_saving=100000"_s,
             u"unit=kWh"_s, u"reported_money=490000000"_s});
        add({u"measure"_s, u"facility_code=CS002"_s, u"code=GP2"_s, u"name=Trồng cây"_s,
             u"class=GH"_s, u"cost_level=low"_s, u"investment=5000000"_s, u"reported_money=0"_s});
    }

    void add(const QStringList &record) const
    {
        const Ended ended = runCli(QStringList{u"add"_s, plan()} + record);
        INFO(ended.err);
        REQUIRE(ended.code == 0);
    }
    QJsonObject told(const QStringList &more = {}) const
    {
        const Ended ended = runCli(
            QStringList{u"measures"_s, plan(), u"--as-of"_s, u"2018-12-14"_s, u"--json"_s} + more);
        INFO(ended.err);
        REQUIRE(ended.code == 0);
        return ended.json().object();
    }
};

} // namespace

TEST_CASE("measures tells what each costs and brings at a rate and a life")
{
    const MeasureDesk desk;
    const QJsonObject told = desk.told({u"--rate"_s, u"10%"_s, u"--life"_s, u"5"_s});
    CHECK(told[u"rate"_s] == 0.1);
    CHECK(told[u"life"_s] == 5);
    REQUIRE(told[u"measures"_s].toArray().size() == 2);
    const QJsonObject first = told[u"measures"_s][0].toObject();
    CHECK(first[u"code"_s] == u"GP1"_s);
    CHECK(first[u"prices_of"_s] == u"2017-05-10"_s);
    const QJsonObject reported = first[u"by_reported"_s].toObject();
    // R: -155 + 490 * sum(1.1^-(1:5)); uniroot as in measureeconomicstest.cpp
    CHECK_THAT(reported[u"npv"_s].toDouble(), WithinRel(1702.48551701014e6, 1e-12));
    CHECK_THAT(reported[u"irr"_s].toDouble(), WithinRel(3.15874905259489, 1e-10));
    CHECK_THAT(reported[u"payback_years"_s].toDouble(), WithinRel(155.0 / 490.0, 1e-12));
    CHECK(first[u"by_computed"_s][u"money"_s] == 150'000'000);
    CHECK_THAT(first[u"toe"_s].toDouble(), WithinRel(15.43, 1e-12));
    const QJsonObject power = first[u"resources"_s][0].toObject();
    CHECK(power[u"price"_s] == 1500);
    CHECK(power[u"price_factor"_s] == u"GIA-DIEN"_s);
    CHECK(power[u"reported"_s] == 100'000);
    CHECK(power[u"computed"_s].isNull());
    CHECK_FALSE(power[u"reason"_s].toString().isEmpty());

    const QJsonObject second = told[u"measures"_s][1].toObject();
    CHECK(second[u"by_reported"_s][u"payback"_s] == u"never"_s);
    CHECK(second[u"by_reported"_s][u"irr"_s].isNull());
    CHECK(second[u"by_reported"_s][u"npv"_s] == -5'000'000);

    const QJsonObject totals = told[u"totals"_s].toObject();
    CHECK(totals[u"measures"_s] == 2);
    CHECK(totals[u"done"_s] == 1);
    CHECK(totals[u"investment"_s][u"sum"_s] == 160'000'000);
    CHECK(totals[u"support"_s][u"sum"_s].isNull());
    CHECK(told[u"pareto_money"_s][u"steps"_s].toArray().size() == 1);
    CHECK(told[u"pareto_money"_s][u"left_out"_s].toArray().size() == 1);
    const QJsonArray curve = told[u"cost_curve"_s][u"steps"_s].toArray();
    REQUIRE(curve.size() == 1);
    // Python: (155e6 * 0.1 / (1 - 1.1 ** -5) - 490e6) / 15.43
    CHECK_THAT(curve[0][u"cost_per_toe"_s].toDouble(), WithinRel(-29106376.5701111, 1e-12));
}

TEST_CASE("measures takes rate and life from the plan, and says what the plan lacks")
{
    const MeasureDesk desk;
    const QString plan = desk.list(u"plan"_s)[0][u"code"_s].toString();
    REQUIRE(runCli({u"set"_s, desk.plan(), u"plan:"_s + plan, u"discount_rate=-"_s,
                    u"measure_life=-"_s})
                .code == 0);
    const QJsonObject lacking = desk.told();
    const QJsonObject before = lacking[u"measures"_s][0][u"by_reported"_s].toObject();
    CHECK(before[u"npv"_s].isNull());
    CHECK_FALSE(before[u"reason"_s].toString().isEmpty());
    CHECK(lacking[u"cost_curve"_s][u"steps"_s].toArray().isEmpty());
    REQUIRE(runCli({u"set"_s, desk.plan(), u"plan:"_s + plan, u"discount_rate=10%"_s,
                    u"measure_life=5"_s})
                .code == 0);
    CHECK_THAT(desk.told()[u"measures"_s][0][u"by_reported"_s][u"npv"_s].toDouble(),
               WithinRel(1702.48551701014e6, 1e-12));
    SECTION("for people in words, with every figure of a facility explained")
    {
        const Ended words = runCli({u"measures"_s, desk.plan(), u"--as-of"_s, u"2018-12-14"_s,
                                    u"--facility"_s, u"CS002"_s});
        CHECK(words.code == 0);
        CHECK(words.out.contains(u"Lắp biến tần"_s));
        CHECK(words.out.contains(u"1.702.485.517"_s));
        CHECK(words.out.contains(u"EVN"_s));
    }
}

TEST_CASE("measures limits what it tells, and refuses what it cannot understand")
{
    const MeasureDesk desk;
    CHECK(desk.told({u"--class"_s, u"gh"_s})[u"measures"_s].toArray().size() == 1);
    CHECK(desk.told({u"--status"_s, u"done"_s})[u"measures"_s][0][u"code"_s] == u"GP1"_s);
    CHECK(desk.told({u"--cost"_s, u"none"_s})[u"measures"_s].toArray().isEmpty());
    for (const QStringList &more : {QStringList{u"--class"_s, u"XX"_s},
                                    {u"--rate"_s, u"mười"_s},
                                    {u"--rate"_s, u"250%"_s},
                                    {u"--life"_s, u"0"_s},
                                    {u"--as-of"_s, u"31/02/2018"_s}})
        CHECK(runCli(QStringList{u"measures"_s, desk.plan()} + more).code == 2);
    CHECK(runCli({u"measures"_s, desk.plan(), u"--facility"_s, u"KHÔNG-CÓ"_s}).code == 1);
}

TEST_CASE("a doubtful measure is confirmed with a reason, and doubted again when it changes")
{
    const MeasureDesk desk;
    const auto doubts = [&desk] { return desk.told()[u"measures"_s][0][u"doubts"_s].toArray(); };
    CHECK(doubts().isEmpty());
    REQUIRE(
        runCli({u"set"_s, desk.plan(), u"measure:CS002/GP1"_s, u"reported_saving=200"_s}).code ==
        0);
    REQUIRE(doubts().size() == 1);
    CHECK(doubts()[0][u"kind"_s] == u"too_little"_s);
    CHECK(doubts()[0][u"confirmed"_s].isNull());
    const Ended confirmed =
        runCli({u"confirm"_s, desk.plan(), u"measure:CS002/GP1"_s, u"Đã xem công tơ"_s});
    INFO(confirmed.err);
    REQUIRE(confirmed.code == 0);
    REQUIRE(doubts().size() == 1);
    CHECK(doubts()[0][u"confirmed"_s].toString().contains(u"Đã xem công tơ"_s));
    CHECK(desk.told()[u"totals"_s][u"doubtful"_s] == 0);
    REQUIRE(
        runCli({u"set"_s, desk.plan(), u"measure:CS002/GP1"_s, u"reported_saving=201"_s}).code ==
        0);
    CHECK(doubts()[0][u"confirmed"_s].isNull());
}
