// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/catch.h"

#include <QtCore/QRandomGenerator>

using namespace sxsh::test;
using namespace Qt::StringLiterals;

namespace {

const QString facilities =
    u"code;name;enterprise;tax_code;unit_code;vsic_code;labour;opened_on;closed_on\n"
    "CS001;HTX chè Phìn Hồ;HTX chè Phìn Hồ;0012345678;01057;10;25;01/03/2012;\n"
    "CS002;Xưởng gỗ Vị Xuyên;DNTN Tiến Đạt;;00913;16;12;15/6/2010;31/12/2019\n"_s;

QString facts(int rows)
{
    QString text = u"facility_code;what;value;date;source\n"_s;
    for (int row = 0; row < rows; ++row)
        text += u"CS001;aware;yes;%1;own_report\n"_s.arg(
            QDate(1995, 1, 1).addDays(row).toString(Qt::ISODate));
    return text;
}

} // namespace

TEST_CASE("an import is one undo step and says what it did")
{
    const Desk desk;
    desk.makePlan();
    const QString file = desk.csv(u"Sổ cơ sở.csv"_s, facilities);
    const QString before = desk.digest();
    const Ended tried = runCli({u"import"_s, desk.plan(), file, u"--entity"_s, u"facility"_s,
                                u"--dry-run"_s, u"--json"_s});
    CHECK(tried.code == 0);
    CHECK(tried.json()[u"added"_s].toInt() == 2);
    CHECK(desk.digest() == before);
    const Ended taken = runCli({u"import"_s, desk.plan(), file, u"--entity"_s, u"facility"_s});
    INFO(taken.err);
    CHECK(taken.code == 0);
    CHECK(desk.list(u"facility"_s).size() == 2);
    CHECK(desk.list(u"facility"_s)[0][u"tax_code"_s].toString() == u"0012345678"_s);
    CHECK(desk.list(u"enterprise"_s).size() == 2);
    CHECK(runCli({u"import"_s, desk.plan(), file, u"--entity"_s, u"facility"_s, u"--json"_s})
              .json()[u"unchanged"_s]
              .toInt() == 2);
    CHECK(runCli({u"undo"_s, desk.plan()}).code == 0);
    CHECK(desk.digest() == before);
}

TEST_CASE(
    "a hard problem writes nothing and names file, row and column; the good rows can be taken")
{
    const Desk desk;
    desk.makePlan();
    const QString file =
        desk.csv(u"cơ sở.csv"_s, facilities + u"CS003;Sai;;;99999;10;5;01/01/2015;\n"_s);
    const QString before = desk.digest();
    const Ended refused = runCli({u"import"_s, desk.plan(), file, u"--entity"_s, u"facility"_s});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"cơ sở.csv"_s));
    CHECK(refused.err.contains(u"4"_s));
    CHECK(refused.err.contains(u"unit_code"_s));
    CHECK(desk.digest() == before);
    const Ended taken = runCli(
        {u"import"_s, desk.plan(), file, u"--entity"_s, u"facility"_s, u"--skip-bad-rows"_s});
    CHECK(taken.code == 0);
    CHECK(desk.list(u"facility"_s).size() == 2);
}

TEST_CASE("what is exported is read back as it was")
{
    const Desk desk;
    REQUIRE(
        runCli({u"demo"_s, desk.plan(), u"--facilities"_s, u"12"_s, u"--years"_s, u"2016-2017"_s})
            .code == 0);
    const QString ending = GENERATE(u"csv"_s, u"xlsx"_s);
    for (const QString &entity :
         {u"facility"_s, u"fact"_s, u"usage"_s, u"output"_s, u"activity"_s, u"budget_line"_s}) {
        const QString file = desk.path(entity + u" xuất."_s + ending);
        REQUIRE(runCli({u"export"_s, desk.plan(), file, u"--entity"_s, entity}).code == 0);
        const Ended again =
            runCli({u"import"_s, desk.plan(), file, u"--entity"_s, entity, u"--json"_s});
        INFO(entity << again.out);
        CHECK(again.code == 0);
        CHECK(again.json()[u"edited"_s].toInt() == 0);
        CHECK(again.json()[u"added"_s].toInt() == 0);
        CHECK(again.json()[u"unchanged"_s].toInt() == desk.list(entity).size());
    }
}

TEST_CASE("an import that is killed leaves all or nothing")
{
    const Desk desk;
    desk.makePlan();
    REQUIRE(runCli({u"import"_s, desk.plan(), desk.csv(u"a.csv"_s, facilities), u"--entity"_s,
                    u"facility"_s})
                .code == 0);
    constexpr int rows = 8000;
    const QString file = desk.csv(u"ghi nhận.csv"_s, facts(rows));
    for (int attempt = 0; attempt < 12; ++attempt) {
        QProcess process;
        startCli(process, {u"import"_s, desk.plan(), file, u"--entity"_s, u"fact"_s});
        REQUIRE(process.waitForStarted());
        process.waitForFinished(QRandomGenerator::global()->bounded(20, 900));
        process.kill();
        process.waitForFinished();
        const auto found = desk.list(u"fact"_s).size();
        CHECK((found == 0 || found == rows));
        CHECK(runCli({u"journal"_s, desk.plan(), u"--verify"_s}).code == 0);
        if (found == rows)
            CHECK(runCli({u"undo"_s, desk.plan()}).code == 0);
    }
    CHECK(runCli({u"import"_s, desk.plan(), file, u"--entity"_s, u"fact"_s}).code == 0);
    CHECK(desk.list(u"fact"_s).size() == rows);
}

TEST_CASE("a finding about a row names its file, and a folder is called a folder")
{
    const Desk desk;
    desk.makePlan();
    const QString file = desk.csv(u"cơ sở.csv"_s, u"code;name;labour\nX1;Xưởng;-3\n"_s);
    const Ended refused =
        runCli({u"import"_s, desk.plan(), file, u"--entity"_s, u"facility"_s, u"--json"_s});
    CHECK(refused.code == 1);
    CHECK(refused.json()[u"issues"_s][0][u"file"_s].toString() == file);
    REQUIRE(QDir().mkdir(desk.path(u"thư mục.csv"_s)));
    const Ended folder =
        runCli({u"import"_s, desk.plan(), desk.path(u"thư mục.csv"_s), u"--entity"_s, u"fact"_s});
    CHECK(folder.code == 1);
    CHECK(folder.err.contains(u"thư mục.csv"_s));
    CHECK(!folder.err.contains(u"Không có file"_s));
}

TEST_CASE("the export of an entity without records is read back as nothing to do")
{
    const Desk desk;
    desk.makePlan();
    const QString file = desk.path(u"trống.csv"_s);
    REQUIRE(runCli({u"export"_s, desk.plan(), file, u"--entity"_s, u"fact"_s}).code == 0);
    const Ended again =
        runCli({u"import"_s, desk.plan(), file, u"--entity"_s, u"fact"_s, u"--json"_s});
    CHECK(again.code == 0);
    CHECK(again.json()[u"rows"_s].toInt() == 0);
}
