// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/catch.h"

#include <QtCore/QFileInfo>

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

TEST_CASE("what a heading means is remembered for its sender before what it means for any")
{
    const Desk desk;
    desk.makePlanWithFacility();
    const auto import = [&](const QString &text, const QStringList &words) {
        const QString file = desk.csv(u"Bảng của huyện.csv"_s, text);
        const Ended ended = runCli(
            QStringList{u"import"_s, desk.plan(), file, u"--entity"_s, u"facility"_s, u"--json"_s} +
            words);
        INFO(ended.out << ended.err);
        REQUIRE(ended.code == 0);
    };
    const QString unit = desk.list(u"facility"_s)[0].toObject().value("unit_code"_L1).toString();
    import(u"code;Ghi riêng\nCS002;một\n"_s, {u"--map"_s, u"Ghi riêng=note"_s, u"--remember"_s});
    import(u"code;Ghi riêng\nCS002;Phó Bảng\n"_s,
           {u"--map"_s, u"Ghi riêng=address"_s, u"--remember"_s, u"--sender"_s, unit});
    CHECK(desk.list(u"column_mapping"_s).size() == 2);
    import(u"code;Ghi riêng\nCS002;Phố Cáo\n"_s, {u"--sender"_s, unit});
    import(u"code;Ghi riêng\nCS002;hai\n"_s, {});
    const QJsonObject facility = desk.list(u"facility"_s)[0].toObject();
    CHECK(facility.value("address"_L1) == u"Phố Cáo"_s);
    CHECK(facility.value("note"_L1) == u"hai"_s);
    CHECK(runCli({u"import"_s, desk.plan(), desk.csv(u"a.csv"_s, u"code;note\nCS002;x\n"_s),
                  u"--sender"_s, u"không có"_s})
              .code == 2);
}

TEST_CASE("import tells row by row what became of a file, on paper and as a table")
{
    const Desk desk;
    desk.makePlanWithFacility();
    const QString file =
        desk.csv(u"Bảng của huyện.csv"_s, u"code;labour;note\nCS002;ba mươi;x\nCS002;31;y\n"_s);
    const QString before = desk.digest();
    for (const QString &name : {u"Trả lời.pdf"_s, u"Trả lời.docx"_s, u"Trả lời.xlsx"_s}) {
        const QString report = desk.path(name);
        const Ended ended = runCli(
            {u"import"_s, desk.plan(), file, u"--entity"_s, u"facility"_s, u"--report"_s, report});
        CHECK(ended.code == 1); // a row is refused, and told of all the same
        CHECK(QFileInfo(report).size() > 1000);
    }
    CHECK(desk.digest() == before);
    CHECK(runCli({u"import"_s, desk.plan(), file, u"--report"_s, desk.path(u"a.txt"_s)}).code == 2);
    CHECK(runCli({u"import"_s, desk.plan(), file, u"--report"_s, desk.plan()}).code != 0);
    CHECK(desk.digest() == before);
}
