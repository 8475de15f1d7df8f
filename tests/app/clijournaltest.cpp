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
