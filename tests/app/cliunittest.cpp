// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/catch.h"

#include <QtCore/QFile>

using namespace sxsh::test;
using namespace Qt::StringLiterals;

namespace {

/// A plan with one facility in a unit that was split and one in a unit that went on.
void makePlanWithSplit(const Desk &desk)
{
    desk.makePlan();
    const QString file = desk.csv(u"Sổ cơ sở.csv"_s, u"code;name;unit_code;vsic_code;opened_on\n"
                                                     "CS001;Xưởng gỗ;00688;16;15/6/2010\n"
                                                     "CS002;Lò gạch;00721;23;15/6/2010\n"_s);
    const Ended taken = runCli({u"import"_s, desk.plan(), file, u"--entity"_s, u"facility"_s});
    INFO(taken.err);
    REQUIRE(taken.code == 0);
}

QJsonArray splitsOf(const Desk &desk, const QString &day = u"2026-08-01"_s)
{
    const Ended ended = runCli({u"duties"_s, desk.plan(), u"--as-of"_s, day, u"--json"_s});
    REQUIRE(ended.code == 0);
    QJsonArray found;
    for (const QJsonValue &duty : ended.json()[u"duties"_s].toArray()) {
        if (duty[u"kind"_s] == u"split_unit"_s)
            found.append(duty);
    }
    return found;
}

/// The groups of units of the first indicator on the boundaries: name and number of facilities.
QStringList groupsOf(const Desk &desk, const QString &boundaries)
{
    const Ended ended = runCli({u"indicators"_s, desk.plan(), u"--as-of"_s, u"2018-12-14"_s,
                                u"--by"_s, u"unit"_s, u"--boundaries"_s, boundaries, u"--json"_s});
    INFO(ended.err);
    REQUIRE(ended.code == 0);
    CHECK(ended.json()[u"boundaries"_s] == boundaries);
    QStringList groups;
    for (const QJsonValue &group : ended.json()[u"groups"_s].toArray()) {
        const int count = group[u"indicators"_s][0][u"denominator"_s].toInt();
        groups += u"%1 %2"_s.arg(group[u"unclear"_s].toBool() ? u"?"_s : group[u"key"_s].toString())
                      .arg(count);
    }
    return groups;
}

} // namespace

TEST_CASE("figures by unit are those of then, of now or of the former districts")
{
    const Desk desk;
    makePlanWithSplit(desk);
    CHECK(groupsOf(desk, u"then"_s) == QStringList{u"024 1"_s, u"026 1"_s});
    CHECK(groupsOf(desk, u"former"_s) == QStringList{u"024 1"_s, u"026 1"_s});
    CHECK(groupsOf(desk, u"now"_s) == QStringList{u"00721@2025-07-01 1"_s, u"? 1"_s});
    CHECK(runCli({u"indicators"_s, desk.plan(), u"--boundaries"_s, u"now"_s}).code == 2);
    CHECK(runCli({u"indicators"_s, desk.plan(), u"--by"_s, u"unit"_s, u"--boundaries"_s, u"next"_s})
              .code == 2);
    CHECK(runCli({u"savings"_s, desk.plan(), u"--by"_s, u"sector"_s, u"--boundaries"_s, u"now"_s})
              .code == 2);
    const Ended savings = runCli({u"savings"_s, desk.plan(), u"--by"_s, u"unit"_s,
                                  u"--boundaries"_s, u"former"_s, u"--json"_s});
    CHECK(savings.code == 0);
    CHECK(savings.json()[u"boundaries"_s] == u"former"_s);
}

TEST_CASE("a facility in a split unit is a duty until a placement says in which part it lies")
{
    const Desk desk;
    makePlanWithSplit(desk);
    CHECK(splitsOf(desk, u"2025-06-30"_s).isEmpty());
    const QJsonArray found = splitsOf(desk);
    REQUIRE(found.size() == 1);
    CHECK(found[0][u"record"_s] == u"CS001"_s);
    CHECK(found[0][u"split"_s][u"unit"_s] == u"00688"_s);
    CHECK(found[0][u"split"_s][u"date"_s] == u"2025-07-01"_s);
    CHECK(found[0][u"split"_s][u"candidates"_s].toArray() ==
          QJsonArray{u"00691@2025-07-01"_s, u"00694@2025-07-01"_s});
    const Ended added = runCli({u"add"_s, desk.plan(), u"facility_placement"_s, u"facility=CS001"_s,
                                u"unit=00694"_s, u"from=01/07/2025"_s});
    INFO(added.err);
    REQUIRE(added.code == 0);
    CHECK(splitsOf(desk).isEmpty());
    CHECK(groupsOf(desk, u"now"_s) ==
          QStringList{u"00694@2025-07-01 1"_s, u"00721@2025-07-01 1"_s});
    REQUIRE(runCli({u"undo"_s, desk.plan()}).code == 0);
    CHECK(splitsOf(desk).size() == 1);
}

TEST_CASE("units and transitions are imported from a workbook in a folder with spaces")
{
    const Desk desk;
    makePlanWithSplit(desk);
    const QString file = desk.path(u"Sắp xếp đơn vị.xlsx"_s);
    REQUIRE(QFile::copy(
        QStringLiteral(SXSH_SOURCE_DIR) + u"/tests/core/sheet/data/Sắp xếp đơn vị.xlsx"_s, file));
    const Ended units = runCli({u"import"_s, desk.plan(), file, u"--sheet"_s, u"Đơn vị"_s});
    INFO(units.err);
    REQUIRE(units.code == 0);
    const Ended transitions =
        runCli({u"import"_s, desk.plan(), file, u"--sheet"_s, u"Chuyển đổi"_s, u"--json"_s});
    INFO(transitions.err << transitions.out);
    REQUIRE(transitions.code == 0);
    CHECK(transitions.json()[u"entity"_s] == u"unit_transition"_s);
    CHECK(transitions.json()[u"added"_s] == 3);
    // The part chosen for 2025 is split again, so that this is asked, too.
    REQUIRE(runCli({u"add"_s, desk.plan(), u"facility_placement"_s, u"facility=CS001"_s,
                    u"unit=00694"_s, u"from=01/07/2025"_s})
                .code == 0);
    CHECK(splitsOf(desk, u"2030-12-31"_s).isEmpty());
    const QJsonArray found = splitsOf(desk, u"2031-01-01"_s);
    REQUIRE(found.size() == 1);
    CHECK(found[0][u"split"_s][u"candidates"_s].toArray() ==
          QJsonArray{u"00691@2031-01-01"_s, u"09001@2031-01-01"_s});
}
