// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/catch.h"

#include <QtCore/QJsonArray>

using namespace sxsh::test;
using namespace Qt::StringLiterals;

namespace {

const QString annex =
    QStringLiteral(SXSH_SOURCE_DIR) + u"/tests/core/sheet/data/Phụ lục nhiệm vụ.docx"_s;
const QString workbook =
    QStringLiteral(SXSH_SOURCE_DIR) + u"/tests/core/sheet/data/Tiêu thụ điện 2018.xlsx"_s;

const QString register_ = u"DANH SÁCH CƠ SỞ SẢN XUẤT;;;\n;;;\nSTT;Biển hiệu;Mã số;Số lao động\n"
                          "(1);(2);(3);(4)\n1;Chè Hùng An;CS01;20\n2;Gỗ Vị Xuyên;CS02;5\n"
                          "Tổng cộng;;;25\n"_s;

QJsonObject column(const QJsonObject &guess, const QString &heading)
{
    for (const QJsonValue value : guess[u"columns"_s].toArray()) {
        if (value[u"heading"_s].toString() == heading)
            return value.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("inspect says what is in a file without a plan and without changing anything")
{
    const Ended ended = runCli({u"inspect"_s, workbook, u"--json"_s});
    REQUIRE(ended.code == 0);
    const QJsonObject found = ended.json().object();
    REQUIRE(found[u"sheets"_s].toArray().size() == 2);
    CHECK(found[u"sheets"_s][1][u"hidden"_s].toBool());
    CHECK(found[u"clear"_s].toBool());
    const QJsonObject guess = found[u"guesses"_s][0].toObject();
    CHECK(guess[u"entity"_s].toString() == u"usage");
    CHECK(guess[u"header_row"_s].toInt() == 5);
    CHECK(guess[u"header_rows"_s].toInt() == 2);
    CHECK(column(guess, u"Tiêu thụ điện (kWh) – Tháng 2"_s)[u"column"_s].toString() == u"m02");
    CHECK(guess[u"missing"_s] == QJsonArray{u"resource"_s, u"year"_s});
    const Ended words = runCli({u"inspect"_s, workbook, u"--lang"_s, u"en"_s});
    CHECK(words.out.contains(u"headings in row 5–6"_s));
    CHECK(words.out.contains(u"hidden"_s));
    const Ended asked = runCli({u"inspect"_s, workbook, u"--sheet"_s, u"danh muc"_s, u"--entity"_s,
                                u"facility"_s, u"--json"_s});
    CHECK(asked.json()[u"guesses"_s][0][u"sheet"_s].toInt() == 2);
}

TEST_CASE("an annex in Word is taken in with a clause and codes from the command line")
{
    const Desk desk;
    REQUIRE(runCli({u"new"_s, desk.plan(), u"--template"_s, u"ha-giang-2016-2020"_s}).code == 0);
    const QStringList words{u"import"_s,        desk.plan(), annex,           u"--set"_s,
                            u"code=HD-{STT}"_s, u"--set"_s,  u"clause=II.1"_s};
    const Ended refused = runCli(words + QStringList{u"--json"_s});
    CHECK(refused.code == 1); // the plan knows no Đài Truyền hình by that name
    CHECK(refused.json()[u"entity"_s].toString() == u"activity");
    CHECK(refused.json()[u"sheet"_s].toInt() == 2);
    CHECK(refused.json()[u"rows"_s].toInt() == 3);
    CHECK(refused.json()[u"refused"_s].toInt() == 2);
    const Ended taken = runCli(words + QStringList{u"--map"_s, u"D=-"_s});
    INFO(taken.err);
    CHECK(taken.code == 0);
    REQUIRE(desk.list(u"activity"_s).size() == 3);
    CHECK(desk.list(u"activity"_s)[0][u"code"_s].toString() == u"HD-1");
    CHECK(desk.list(u"activity"_s)[0][u"lead"_s].toString() == u"SCT");
}

TEST_CASE("what --map says is remembered on request, in the same step as the rows")
{
    const Desk desk;
    desk.makePlan();
    const QString file = desk.csv(u"Sổ cơ sở năm 2018.csv"_s, register_);
    const QString before = desk.digest();
    const QStringList words{u"import"_s, desk.plan(),         file, u"--entity"_s, u"facility"_s,
                            u"--set"_s,  u"unit_code=00913"_s};
    CHECK(runCli(words).code == 1); // no name
    const QStringList map{u"--map"_s, u"biển hiệu=name"_s, u"--map"_s, u"STT="_s};
    const Ended taken = runCli(words + map + QStringList{u"--remember"_s, u"--json"_s});
    INFO(taken.err);
    REQUIRE(taken.code == 0);
    CHECK(taken.json()[u"rows"_s].toInt() == 2);
    CHECK(taken.json()[u"header_row"_s].toInt() == 3);
    CHECK(desk.list(u"column_mapping"_s).size() == 2);
    const Ended known = runCli({u"inspect"_s, file, u"--plan"_s, desk.plan(), u"--json"_s});
    CHECK(column(known.json()[u"guesses"_s][0].toObject(), u"Biển hiệu"_s)[u"known_by"_s]
              .toString() == u"remembered");
    const Ended again = runCli(words + QStringList{u"--json"_s});
    CHECK(again.json()[u"unchanged"_s].toInt() == 2);
    CHECK(runCli({u"undo"_s, desk.plan()}).code == 0);
    CHECK(desk.digest() == before);
    // Without the request nothing is remembered.
    CHECK(runCli(words + map).code == 0);
    CHECK(desk.list(u"column_mapping"_s).empty());
}

TEST_CASE("words about a file that do not fit it are refused with what there is")
{
    const auto [words, says] = GENERATE(table<QStringList, QString>({
        {{u"--sheet"_s, u"Trang lạ"_s}, u"Sổ"_s},
        {{u"--sheet"_s, u"2"_s}, u"Sổ"_s},
        {{u"--map"_s, u"Cột lạ=name"_s}, u"Biển hiệu"_s},
        {{u"--map"_s, u"Biển hiệu=lạ"_s}, u"sxsh-cli fields facility"_s},
        {{u"--map"_s, u"Biển hiệu"_s}, u"--map Biển hiệu"_s},
        {{u"--set"_s, u"lạ=1"_s}, u"sxsh-cli fields facility"_s},
        {{u"--set"_s, u"code=X-{Cột lạ}"_s}, u"Biển hiệu"_s},
        {{u"--header-row"_s, u"999"_s}, u"999"_s},
    }));
    const Desk desk;
    desk.makePlan();
    const QString file = desk.csv(u"Sổ.csv"_s, register_);
    const Ended ended =
        runCli(QStringList{u"import"_s, desk.plan(), file, u"--entity"_s, u"facility"_s} + words);
    INFO(words.join(u' ') << ": " << ended.err);
    CHECK(ended.code == 2);
    CHECK(ended.err.contains(says));
}

TEST_CASE("without --entity an unclear file is refused with what it may be")
{
    const Desk desk;
    desk.makePlan();
    const QString unclear = desk.csv(u"Bảng.csv"_s, u"Mã;Tên;Ghi chú\na;b;c\n"_s);
    const Ended ended = runCli({u"import"_s, desk.plan(), unclear});
    CHECK(ended.code == 2);
    CHECK(ended.err.contains(u"--entity"_s));
    const QString strange = desk.csv(u"Lạ.csv"_s, u"x;y;z\n1;2;3\n"_s);
    CHECK(runCli({u"import"_s, desk.plan(), strange}).code == 2);
    const Ended found = runCli({u"inspect"_s, strange, u"--json"_s});
    CHECK(found.code == 0);
    CHECK_FALSE(found.json()[u"clear"_s].toBool());
    CHECK(found.json()[u"guesses"_s].toArray().isEmpty());
}

TEST_CASE("import and inspect take a file for the same and name the tables that are not read")
{
    const Desk desk;
    REQUIRE(runCli({u"new"_s, desk.plan(), u"--template"_s, u"ha-giang-2016-2020"_s}).code == 0);
    const QString book =
        QStringLiteral(SXSH_SOURCE_DIR) + u"/tests/core/sheet/data/Cơ sở theo huyện.docx"_s;
    const QJsonObject seen =
        runCli({u"inspect"_s, book, u"--plan"_s, desk.plan(), u"--json"_s}).json().object();
    CHECK(seen[u"clear"_s].toBool());
    const Ended first = runCli({u"import"_s, desk.plan(), book, u"--json"_s});
    INFO(first.err);
    REQUIRE(first.code == 0);
    CHECK(first.json()[u"entity"_s] == seen[u"guesses"_s][0][u"entity"_s]);
    CHECK(first.json()[u"sheet"_s] == seen[u"guesses"_s][0][u"sheet"_s]);
    CHECK(first.json()[u"added"_s].toInt() == 1);
    REQUIRE(first.json()[u"not_read"_s].toArray().size() == 1);
    CHECK(first.json()[u"not_read"_s][0][u"name"_s].toString() == u"Huyện Vị Xuyên"_s);
    CHECK(first.json()[u"not_read"_s][0][u"rows"_s].toInt() == 1);
    CHECK(runCli({u"inspect"_s, book, u"--lang"_s, u"en"_s}).out.contains(u"--sheet"_s));
    CHECK(runCli({u"import"_s, desk.plan(), book, u"--lang"_s, u"en"_s})
              .out.contains(u"“Huyện Vị Xuyên” (Facilities, 1 row"_s));
    const Ended second =
        runCli({u"import"_s, desk.plan(), book, u"--sheet"_s, u"huyện vị xuyên"_s, u"--json"_s});
    CHECK(second.json()[u"added"_s].toInt() == 1);
    CHECK(second.json()[u"not_read"_s].toArray().isEmpty());
    CHECK(desk.list(u"facility"_s).size() == 2);
}
