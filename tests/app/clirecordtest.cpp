// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/catch.h"

#include <QtCore/QFile>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

using namespace sxsh::test;
using namespace Qt::StringLiterals;

namespace {

/// Runs one statement on the file, as a program other than ours would.
void alter(const QString &path, const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"alter"_s);
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(u"alter"_s);
}

} // namespace

TEST_CASE("what was added is answered by the address that show takes")
{
    const Desk desk;
    desk.makePlanWithFacility();
    const QStringList usage{
        u"add"_s,           desk.plan(),    u"usage"_s,    u"facility_code=CS002"_s,
        u"resource=DIEN"_s, u"year=2017"_s, u"unit=kWh"_s, u"total=120"_s};
    const Ended added = runCli(usage);
    INFO(added.out << added.err);
    REQUIRE(added.code == 0);
    const QString address = added.out.trimmed().section(u' ', -1);
    CHECK(address.startsWith(u"usage:CS002/DIEN/"_s));
    CHECK(runCli({u"show"_s, desk.plan(), address}).code == 0);
    const Ended organisation = runCli({u"add"_s, desk.plan(), u"organisation"_s, u"code=HOI"_s,
                                       u"name=Hội"_s, u"kind=other"_s, u"--json"_s});
    CHECK(organisation.json()[u"code"_s].toString() == u"HOI"_s);
    const QString id = organisation.json()[u"id"_s].toString();
    CHECK(runCli({u"show"_s, desk.plan(), u"organisation:"_s + id}).code == 0);
    const Ended changed =
        runCli({u"set"_s, desk.plan(), u"organisation:HOI"_s, u"code=HỘI"_s, u"--json"_s});
    CHECK(changed.json()[u"id"_s].toString() == id);
    CHECK(changed.json()[u"code"_s].toString() == u"HỘI"_s);
}

TEST_CASE("the list begins with the code that show takes, also where the records have none")
{
    const Desk desk;
    REQUIRE(
        runCli({u"demo"_s, desk.plan(), u"--facilities"_s, u"3"_s, u"--years"_s, u"2016-2016"_s})
            .code == 0);
    const QString entity =
        GENERATE(u"facility"_s, u"fact"_s, u"usage"_s, u"output"_s, u"product"_s, u"clause"_s,
                 u"target"_s, u"industry"_s, u"participation"_s, u"facility_placement"_s);
    const QStringList lines =
        runCli({u"list"_s, desk.plan(), entity}).out.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() > 2);
    CHECK(lines[0].startsWith(u"Mã "_s));
    const QString code = lines[2].section(u"  "_s, 0, 0);
    INFO(entity << ':' << code);
    CHECK(runCli({u"show"_s, desk.plan(), entity + u':' + code}).code == 0);
}

TEST_CASE("the journal names what was added")
{
    const Desk desk;
    desk.makePlanWithFacility();
    const QJsonArray lines = runCli({u"journal"_s, desk.plan(), u"--json"_s}).json().array();
    CHECK(lines.last()[u"title"_s].toString().contains(u"CS002 Xưởng gỗ"_s));
}

TEST_CASE("marks written apart are found as marks written together")
{
    const Desk desk;
    desk.makePlan();
    REQUIRE(runCli({u"add"_s, desk.plan(), u"organisation"_s, u"code=CÀ"_s, u"name=Hội"_s,
                    u"kind=other"_s})
                .code == 0);
    const QString apart = u"CÀ"_s.normalized(QString::NormalizationForm_D);
    REQUIRE(apart != u"CÀ"_s);
    CHECK(runCli({u"show"_s, desk.plan(), u"organisation:"_s + apart}).code == 0);
    CHECK(runCli({u"set"_s, desk.plan(), u"organisation:"_s + apart, u"name="_s + apart}).code ==
          0);
    CHECK(desk.list(u"organisation"_s).last()[u"name"_s].toString() != apart);
}

TEST_CASE("setting a field to nothing is asked back, not taken for no change")
{
    const Desk desk;
    desk.makePlanWithFacility();
    const QString before = desk.digest();
    const Ended ended = runCli({u"set"_s, desk.plan(), u"facility:CS002"_s, u"name="_s});
    CHECK(ended.code == 2);
    CHECK(ended.err.contains(u"name=-"_s));
    CHECK(desk.digest() == before);
}

TEST_CASE("a file of a newer version is not written to, and the message says why")
{
    const Desk desk;
    desk.makePlanWithFacility();
    alter(desk.plan(), u"PRAGMA user_version = 999"_s);
    for (const QStringList &words :
         {QStringList{u"set"_s, desk.plan(), u"facility:CS002"_s, u"name=Khác"_s},
          QStringList{u"undo"_s, desk.plan()}}) {
        const Ended ended = runCli(words);
        CHECK(ended.code == 1);
        CHECK(ended.err.contains(u"Kế hoạch Hà Giang.sxsh"_s));
        CHECK(ended.err.contains(u"phiên bản mới hơn"_s));
    }
    CHECK(runCli({u"list"_s, desk.plan(), u"facility"_s}).code == 0);
}

TEST_CASE("check on a damaged file ends with what to do, and places are never empty brackets")
{
    const Desk desk;
    desk.makePlanWithFacility();
    alter(desk.plan(), u"UPDATE organisation SET name = 'x'"_s);
    const Ended ended = runCli({u"check"_s, desk.plan()});
    INFO(ended.err);
    CHECK(ended.code == 1);
    CHECK(!ended.err.contains(u"()"_s));
    const QString last = ended.err.split(u'\n', Qt::SkipEmptyParts).last();
    CHECK(last.contains(u"Kế hoạch Hà Giang.sxsh"_s));
    alter(desk.plan(), u"PRAGMA user_version = 999"_s);
    CHECK(!runCli({u"check"_s, desk.plan()}).err.contains(u"()"_s));
}

TEST_CASE("a damaged file is read with a warning and not written to")
{
    const Desk desk;
    desk.makePlanWithFacility();
    const auto statement = GENERATE(as<QString>(), u"UPDATE facility SET note = 'x'"_s,
                                    u"UPDATE journal SET title = title || 'x' WHERE seq = 1"_s);
    CAPTURE(statement);
    CHECK(runCli({u"list"_s, desk.plan(), u"facility"_s}).err.isEmpty());
    alter(desk.plan(), statement);
    for (const QStringList &words :
         {QStringList{u"list"_s, desk.plan(), u"facility"_s},
          QStringList{u"indicators"_s, desk.plan()},
          QStringList{u"set"_s, desk.plan(), u"facility:CS002"_s, u"phone=0912"_s}}) {
        const Ended ended = runCli(words);
        INFO(words.join(u' '));
        INFO(ended.err);
        CHECK(ended.code == (words.front() == u"set" ? 1 : 0));
        CHECK(ended.err.contains(u"bản sao lưu"_s));
    }
    CHECK_FALSE(runCli({u"list"_s, desk.plan(), u"facility"_s}).out.contains(u"0912"_s));
}

TEST_CASE("a facility needs its unit, wherever it is made, and keeps one")
{
    const Desk desk;
    desk.makePlanWithFacility();
    const QString before = desk.digest();
    const Ended added =
        runCli({u"add"_s, desk.plan(), u"facility"_s, u"code=CS009"_s, u"name=Gạch"_s});
    CHECK(added.code == 1);
    CHECK(added.err.contains(u"unit_code"_s));
    const QString file = desk.csv(u"cơ sở.csv"_s, u"code;name\nCS009;Gạch\n"_s);
    CHECK(runCli({u"import"_s, desk.plan(), file, u"--entity"_s, u"facility"_s}).code == 1);
    CHECK(runCli({u"set"_s, desk.plan(), u"facility:CS002"_s, u"unit_code=-"_s}).code == 1);
    CHECK(desk.digest() == before);
    const QString known = desk.csv(u"lao động.csv"_s, u"code;labour\nCS002;31\n"_s);
    CHECK(runCli({u"import"_s, desk.plan(), known, u"--entity"_s, u"facility"_s}).code == 0);
}

TEST_CASE("a code in other letters than one that is known is added with a warning")
{
    const Desk desk;
    desk.makePlanWithFacility();
    const Ended added = runCli({u"add"_s, desk.plan(), u"facility"_s, u"code=cs002"_s,
                                u"name=Gạch"_s, u"unit_code=00913"_s});
    CHECK(added.code == 0);
    CHECK(added.err.contains(u"CS002"_s));
    const Ended checked = runCli({u"check"_s, desk.plan()});
    CHECK((checked.out + checked.err).contains(u"cs002"_s));
}

TEST_CASE("a doubtful value is confirmed with a reason, which the journal keeps")
{
    const Desk desk;
    desk.makePlanWithFacility();
    REQUIRE(runCli({u"add"_s, desk.plan(), u"measure"_s, u"facility_code=CS002"_s, u"code=GP1"_s,
                    u"name=Lò mới"_s, u"class=EM"_s, u"cost_level=high"_s, u"investment=1000000"_s,
                    u"support=2000000"_s})
                .code == 0);
    const auto doubts = [&] {
        return runCli({u"check"_s, desk.plan(), u"--json"_s}).json()[u"issues"_s].toArray().size();
    };
    const auto before = doubts();
    const QString address = runCli({u"list"_s, desk.plan(), u"measure"_s, u"--json"_s})
                                .json()
                                .array()[0]
                                .toObject()[u"id"_s]
                                .toString()
                                .prepend(u"measure:"_s);
    CHECK(runCli({u"confirm"_s, desk.plan(), address, u" "_s}).code == 2);
    CHECK(runCli({u"confirm"_s, desk.plan(), address, u"Đúng"_s, u"--field"_s, u"name"_s}).code ==
          1);
    CHECK(doubts() == before);
    const Ended confirmed = runCli({u"confirm"_s, desk.plan(), address, u"Hóa đơn số 12"_s});
    INFO(confirmed.err);
    CHECK(confirmed.code == 0);
    CHECK(doubts() == before - 1);
    CHECK(runCli({u"journal"_s, desk.plan()}).out.contains(u"Hóa đơn số 12"));
    const QString listed = runCli({u"list"_s, desk.plan(), u"confirmation"_s}).out;
    CHECK(listed.contains(u"Hóa đơn số 12"));
    CHECK(listed.contains(u"2.000.000"));
    CHECK(listed.contains(u"CS002/GP1"));
    CHECK_FALSE(listed.contains(u"measure"));
    CHECK(runCli({u"confirm"_s, desk.plan(), address, u"Hóa đơn"_s}).code == 1);
    CHECK(runCli({u"undo"_s, desk.plan()}).code == 0);
    CHECK(doubts() == before);
}
