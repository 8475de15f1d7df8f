// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/catch.h"

#include "core/session/session.h"

#include <QtCore/QFile>
using namespace sxsh;
using namespace sxsh::test;
using namespace Qt::StringLiterals;

TEST_CASE("wrong words on the command line end with 2 and say what is wrong")
{
    const auto words = GENERATE(values<QStringList>({
        {},
        {u"fly"_s},
        {u"list"_s},
        {u"list"_s, u"x.sxsh"_s},
        {u"list"_s, u"x.sxsh"_s, u"unicorn"_s},
        {u"export"_s, u"x.sxsh"_s, u"y.csv"_s},
        {u"import"_s, u"x.sxsh"_s},
        {u"inspect"_s},
        {u"indicators"_s, u"x.sxsh"_s, u"--by"_s, u"moon"_s},
        {u"indicators"_s, u"x.sxsh"_s, u"--as-of"_s, u"31/02/2018"_s},
        {u"report"_s, u"x.sxsh"_s, u"--kind"_s, u"annual"_s},
        {u"report"_s, u"x.sxsh"_s, u"--kind"_s, u"annual"_s, u"--period"_s, u"2018"_s, u"--out"_s,
         u"x.txt"_s},
        {u"undo"_s, u"x.sxsh"_s, u"none"_s},
        {u"undo"_s, u"x.sxsh"_s, u"0"_s},
        {u"new"_s, u"x.sxsh"_s, u"--lang"_s, u"fr"_s},
    }));
    const Ended ended = runCli(words);
    INFO(words.join(u' '));
    CHECK(ended.code == 2);
    CHECK(!ended.err.isEmpty());
}

TEST_CASE("help and version are given without a plan")
{
    const Ended help = runCli({u"--help"_s});
    CHECK(help.code == 0);
    CHECK(help.out.contains(u"indicators"_s));
    CHECK(help.out.contains(u"Cách dùng"_s));
    CHECK(runCli({u"import"_s, u"--help"_s}).code == 0);
    CHECK(runCli({u"--version"_s}).out.trimmed() == u"0.1.0"_s);
}

TEST_CASE("the program speaks Vietnamese whatever the locale, and English when asked")
{
    const Ended vietnamese = runCli({u"list"_s, u"không có.sxsh"_s, u"facility"_s});
    CHECK(vietnamese.code == 1);
    CHECK(vietnamese.err.startsWith(u"Lỗi"_s));
    const Ended english = runCli({u"list"_s, u"none.sxsh"_s, u"facility"_s, u"--lang"_s, u"en"_s});
    CHECK(english.code == 1);
    CHECK(english.err.startsWith(u"Error"_s));
}

TEST_CASE("a new plan carries the plan as signed and is not an undo step")
{
    const Desk desk;
    desk.makePlan();
    const QJsonArray plans = desk.list(u"plan"_s);
    REQUIRE(plans.size() == 1);
    CHECK(plans[0][u"number"_s].toString().isEmpty());
    CHECK(plans[0][u"signed_on"_s].toString() == u"2016-05-11"_s);
    CHECK(runCli({u"undo"_s, desk.plan()}).code == 1);
    CHECK(runCli({u"redo"_s, desk.plan()}).code == 1);
    for (const QString &name : {u":memory:"_s, u"n.txt"_s, u"file:a?mode=memory"_s, u".sxsh"_s}) {
        const Ended named = runCli({u"new"_s, name});
        CAPTURE(name, named.err);
        CHECK(named.code == 2);
        CHECK(named.err.contains(u".sxsh"_s));
        CHECK_FALSE(QFile::exists(name));
    }
    const Ended again = runCli({u"new"_s, desk.plan()});
    CHECK(again.code == 1);
    CHECK(desk.list(u"plan"_s).size() == 1);

    const QJsonObject counted =
        runCli({u"indicators"_s, desk.plan(), u"--json"_s, u"--as-of"_s, u"2018-12-14"_s})
            .json()
            .object();
    CHECK(counted[u"as_of"_s].toString() == u"2018-12-14"_s);
    QStringList codes;
    for (const QJsonValue &one : counted[u"indicators"_s].toArray()) {
        codes += one[u"code"_s].toString();
        CHECK(one[u"target"_s][u"due"_s].toString() == u"2020-12-31"_s);
    }
    CHECK(codes == QStringList{u"M1"_s, u"M2"_s, u"M3"_s, u"M4"_s, u"M5"_s});
    const QJsonObject before =
        runCli({u"indicators"_s, desk.plan(), u"--json"_s, u"--as-of"_s, u"2016-05-10"_s})
            .json()
            .object();
    CHECK(before[u"indicators"_s].toArray().size() == 5);
    CHECK(before[u"indicators"_s].toArray()[0][u"target"_s].isNull());
}

TEST_CASE("records are added, shown, changed and removed by their code")
{
    const Desk desk;
    desk.makePlan();
    REQUIRE(
        runCli({u"add"_s, desk.plan(), u"facility"_s, u"code=CS001"_s, u"name=HTX chè Phìn Hồ"_s,
                u"unit_code=01057"_s, u"vsic_code=10"_s, u"labour=25"_s, u"opened_on=2012-03-01"_s})
            .code == 0);
    const QJsonObject shown =
        runCli({u"show"_s, desk.plan(), u"facility:CS001"_s, u"--json"_s}).json().object();
    CHECK(shown[u"name"_s].toString() == u"HTX chè Phìn Hồ"_s);
    CHECK(shown[u"unit_code"_s].toString() == u"01057"_s);
    CHECK(shown[u"labour"_s].toInt() == 25);
    CHECK(shown[u"in_scope"_s].toBool());
    CHECK(shown[u"closed_on"_s].isNull());
    CHECK(runCli({u"show"_s, desk.plan(), u"facility:"_s + shown[u"id"_s].toString(), u"--json"_s})
              .code == 0);
    CHECK(runCli({u"add"_s, desk.plan(), u"facility"_s, u"code=CS001"_s, u"name=Khác"_s}).code ==
          1);
    CHECK(runCli({u"add"_s, desk.plan(), u"facility"_s, u"code=CS002"_s}).code == 1);
    CHECK(runCli({u"set"_s, desk.plan(), u"facility:CS001"_s, u"closed_on=2011-01-01"_s}).code ==
          1);
    CHECK(runCli({u"set"_s, desk.plan(), u"facility:CS001"_s, u"labour=30"_s, u"phone=02193"_s})
              .code == 0);
    CHECK(desk.list(u"facility"_s)[0][u"labour"_s].toInt() == 30);
    CHECK(runCli({u"set"_s, desk.plan(), u"facility:CS001"_s, u"labour=-"_s}).code == 0);
    CHECK(desk.list(u"facility"_s)[0][u"labour"_s].isNull());
    CHECK(runCli({u"show"_s, desk.plan(), u"facility:CS999"_s}).code == 1);
    CHECK(runCli({u"remove"_s, desk.plan(), u"facility:CS001"_s}).code == 0);
    CHECK(desk.list(u"facility"_s).isEmpty());
    CHECK(runCli({u"undo"_s, desk.plan()}).code == 0);
    CHECK(desk.list(u"facility"_s).size() == 1);
    CHECK(runCli({u"check"_s, desk.plan()}).code == 0);
}

TEST_CASE("a move and a new name hold from their date on")
{
    const Desk desk;
    desk.makePlan();
    REQUIRE(runCli({u"add"_s, desk.plan(), u"facility"_s, u"code=CS001"_s, u"name=Tên cũ"_s,
                    u"unit_code=00937"_s, u"opened_on=2015-01-01"_s})
                .code == 0);
    CHECK(runCli({u"set"_s, desk.plan(), u"facility:CS001"_s, u"unit_code=00943"_s}).code == 0);
    CHECK(desk.list(u"facility_placement"_s).size() == 1);
    CHECK(runCli({u"set"_s, desk.plan(), u"facility:CS001"_s, u"unit_code=00937"_s,
                  u"name=Tên mới"_s, u"from=2025-07-01"_s})
              .code == 0);
    CHECK(desk.list(u"facility_placement"_s).size() == 2);
    CHECK(desk.list(u"facility_state"_s).size() == 2);
    CHECK(desk.list(u"facility"_s)[0][u"name"_s].toString() == u"Tên mới"_s);
    const QJsonArray units = desk.list(u"facility_placement"_s);
    CHECK(units[0][u"from"_s].toString() != units[1][u"from"_s].toString());
}

TEST_CASE("a second program that writes is refused by name and reading goes on")
{
    const Desk desk;
    desk.makePlan();
    const auto holder = Session::open(desk.plan(), Access::ReadWrite, {.who = u"Trần Thị Hoài"_s});
    const Ended refused = runCli(
        {u"add"_s, desk.plan(), u"organisation"_s, u"code=X"_s, u"name=X"_s, u"kind=other"_s});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"Trần Thị Hoài"_s));
    CHECK(runCli({u"list"_s, desk.plan(), u"organisation"_s}).code == 0);
}

TEST_CASE("the same seed makes the same demonstration, and it is sound")
{
    const Desk desk;
    const QString other = desk.path(u"khác.sxsh"_s);
    const QStringList size{u"--facilities"_s, u"25"_s,     u"--years"_s,
                           u"2015-2018"_s,    u"--seed"_s, u"7"_s};
    REQUIRE(runCli(QStringList{u"demo"_s, desk.plan()} + size).code == 0);
    REQUIRE(runCli(QStringList{u"demo"_s, other} + size).code == 0);
    const auto lastDigest = [](const QString &plan) {
        return runCli({u"journal"_s, plan, u"--json"_s})
            .json()
            .array()
            .last()[u"state_digest"_s]
            .toString();
    };
    CHECK(lastDigest(desk.plan()) == lastDigest(other));
    CHECK(desk.list(u"facility"_s).size() == 25);
    const Ended checked = runCli({u"check"_s, desk.plan(), u"--json"_s});
    CHECK(checked.code == 0);
    CHECK(!checked.json()[u"issues"_s].toArray().isEmpty()); // doubts are part of it
    CHECK(runCli({u"demo"_s, desk.plan()}).code == 1);
    CHECK(runCli({u"demo"_s, desk.path(u"x.sxsh"_s), u"--facilities"_s, u"-5"_s}).code != 0);
    CHECK(!QFile::exists(desk.path(u"x.sxsh"_s)));
}
