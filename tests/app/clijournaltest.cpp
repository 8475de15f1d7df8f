// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/catch.h"

#include <QtCore/QRandomGenerator>

using namespace sxsh::test;
using namespace Qt::StringLiterals;

TEST_CASE("random edits are undone to the new plan and redone, each in a process of its own")
{
    const Desk desk;
    desk.makePlan();
    const QString empty = desk.digest();
    QRandomGenerator dice(20181214);
    QStringList codes;
    int edits = 0;
    const auto done = [&](const QStringList &words) {
        const QString before = desk.digest();
        const Ended ended = runCli(words);
        INFO(words.join(u' ') << ": " << ended.err);
        REQUIRE(ended.code == 0);
        edits += desk.digest() != before;
    };
    for (int round = 0; round < 25; ++round) {
        const int what = codes.isEmpty() ? 0 : dice.bounded(4);
        if (what == 0) {
            codes += u"CS%1"_s.arg(round, 3, 10, QChar(u'0'));
            done({u"add"_s, desk.plan(), u"facility"_s, u"code="_s + codes.last(),
                  u"name=Cơ sở %1"_s.arg(round), u"unit_code=00913"_s,
                  u"labour=%1"_s.arg(dice.bounded(500))});
            continue;
        }
        const QString code = codes[dice.bounded(static_cast<int>(codes.size()))];
        if (what == 1) {
            done({u"set"_s, desk.plan(), u"facility:"_s + code,
                  u"labour=%1"_s.arg(dice.bounded(500))});
        } else if (what == 2) {
            done({u"add"_s, desk.plan(), u"fact"_s, u"facility_code="_s + code, u"what=aware"_s,
                  u"value=yes"_s,
                  u"date="_s + QDate(2016, 1, 1).addDays(round).toString(Qt::ISODate),
                  u"source=survey"_s});
        } else {
            done({u"remove"_s, desk.plan(), u"facility:"_s + code});
            codes.removeAll(code);
        }
    }
    const QString full = desk.digest();
    for (int step = 0; step < edits; ++step)
        REQUIRE(runCli({u"undo"_s, desk.plan()}).code == 0);
    CHECK(desk.digest() == empty);
    CHECK(runCli({u"undo"_s, desk.plan()}).code == 1);
    CHECK(runCli({u"redo"_s, desk.plan(), QString::number(edits)}).code == 0);
    CHECK(desk.digest() == full);
    CHECK(runCli({u"redo"_s, desk.plan()}).code == 1);
    CHECK(runCli({u"check"_s, desk.plan()}).code == 0);
}

TEST_CASE("more steps than there are change nothing")
{
    const Desk desk;
    desk.makePlan();
    REQUIRE(runCli({u"add"_s, desk.plan(), u"organisation"_s, u"code=HOI"_s, u"name=Hội"_s,
                    u"kind=other"_s})
                .code == 0);
    const QString before = desk.digest();
    CHECK(runCli({u"undo"_s, desk.plan(), u"2"_s}).code == 1);
    CHECK(desk.digest() == before);
}

TEST_CASE("the journal says who did what and what a line changed")
{
    const Desk desk;
    desk.makePlan();
    REQUIRE(runCli({u"add"_s, desk.plan(), u"organisation"_s, u"code=HOI"_s, u"name=Hội"_s,
                    u"kind=other"_s})
                .code == 0);
    const QJsonArray lines = runCli({u"journal"_s, desk.plan(), u"--json"_s}).json().array();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0][u"kind"_s].toString() == u"setup"_s);
    CHECK(lines[1][u"kind"_s].toString() == u"edit"_s);
    CHECK(lines[1][u"who"_s].toString() == u"Nguyễn Văn Đức"_s);
    const QJsonObject line =
        runCli({u"journal"_s, desk.plan(), u"--line"_s, u"2"_s, u"--json"_s}).json().object();
    CHECK(line[u"changes"_s][0][u"fields"_s][u"name"_s][1].toString() == u"Hội"_s);
    CHECK(runCli({u"journal"_s, desk.plan(), u"--line"_s, u"99"_s}).code == 1);
}

TEST_CASE("a line of the journal is shown in words of people")
{
    const Desk desk;
    desk.makePlanWithFacility();
    REQUIRE(runCli({u"add"_s, desk.plan(), u"fact"_s, u"facility_code=CS002"_s, u"what=aware"_s,
                    u"value=yes"_s, u"date=2017-03-15"_s, u"source=survey"_s})
                .code == 0);
    const QString id = desk.list(u"facility"_s)[0][u"id"_s].toString();
    const QString text = runCli({u"journal"_s, desk.plan(), u"--line"_s, u"3"_s}).out;
    INFO(text);
    for (const QString &word : {u"CS002"_s, u"15/03/2017"_s, u"Có"_s, u"Nguyễn Văn Đức"_s})
        CHECK(text.contains(word));
    for (const QString &machine :
         {id, u"2017-03-15 "_s, u" survey\n"_s, u" yes\n"_s, u" aware\n"_s})
        CHECK(!text.contains(machine));
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    CHECK(lines.size() == 3 + 5); // title and head, then each field that has a value
    REQUIRE(runCli({u"remove"_s, desk.plan(), u"facility:CS002"_s}).code == 0);
    CHECK(runCli({u"journal"_s, desk.plan(), u"--line"_s, u"3"_s}).out == text);
    CHECK(runCli({u"journal"_s, desk.plan(), u"--line"_s, u"4"_s}).out.contains(u"CS002"_s));
    CHECK(runCli({u"journal"_s, desk.plan(), u"--line"_s, u"1"_s}).code == 0);
    CHECK(runCli({u"journal"_s, desk.plan(), u"--line"_s, u"0"_s}).code == 1);
}

TEST_CASE("the journal names somebody where the environment names nobody")
{
    const Desk desk;
    QProcessEnvironment environment = cliEnvironment();
    for (const QString &name : {u"SXSH_USER"_s, u"USERNAME"_s, u"USER"_s, u"LOGNAME"_s})
        environment.remove(name);
    REQUIRE(runCli({u"new"_s, desk.plan()}, environment).code == 0);
    const QJsonArray lines = runCli({u"journal"_s, desk.plan(), u"--json"_s}).json().array();
    CHECK(!lines[0][u"who"_s].toString().isEmpty());
}
