// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnmatcher.h"
#include "core/base/error.h"
#include "tests/catch.h"
#include "tests/core/exchange/importtrial.h"
#include "tests/core/sheet/workbook.h"

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

const ColumnNames &shippedNames()
{
    static const ColumnNames names =
        ColumnNames::read(QStringLiteral(SXSH_SOURCE_DIR) + u"/resources"_s);
    return names;
}

FileOutline outlineOf(const QString &csv, const QString &name = u"Bảng kê số liệu.csv"_s)
{
    return readOutline(FileOnDisk(name, csv.toUtf8()).path());
}

QString dataFile(const QString &name)
{
    return QStringLiteral(SXSH_SOURCE_DIR) + u"/tests/core/sheet/data/"_s + name;
}

QString surenessName(Sureness sureness)
{
    static const std::map<Sureness, QString> names{
        {Sureness::None, u"-"_s},     {Sureness::Near, u"near"_s},
        {Sureness::Named, u"name"_s}, {Sureness::Title, u"title"_s},
        {Sureness::Key, u"key"_s},    {Sureness::Remembered, u"said"_s},
    };
    return names.at(sureness);
}

/// "Tên cơ sở: name (name) | …".
QString shown(const HeaderMatch &match)
{
    QStringList parts;
    for (const HeadingMatch &heading : match.headings) {
        parts += u"%1: %2 (%3)%4"_s.arg(
            heading.heading,
            heading.column < 0
                ? u"-"_s
                : columnsOf(match.kind)[static_cast<std::size_t>(heading.column)].key,
            surenessName(heading.sureness), heading.isTwice ? u" twice"_s : QString());
    }
    return parts.join(u" | "_s);
}

QStringList missing(const HeaderMatch &match)
{
    QStringList keys;
    for (const int column : match.missing)
        keys += columnsOf(match.kind)[static_cast<std::size_t>(column)].key;
    return keys;
}

} // namespace

TEST_CASE("A heading is known by key, title, name or likeness, whatever its accents and unit")
{
    const auto [kind, heading, expected] = GENERATE(table<EntityKind, QString, QString>({
        {EntityKind::Facility, u"Huyện, TP"_s, u"unit_code (name)"_s},
        {EntityKind::Facility, u"labour"_s, u"labour (key)"_s},
        {EntityKind::Facility, u"Labour (people)"_s, u"labour (title)"_s},
        {EntityKind::Facility, u"LABOUR"_s, u"labour (key)"_s},
        {EntityKind::Facility, u"Số lao động"_s, u"labour (name)"_s},
        {EntityKind::Facility, u"so  LAO ĐỘNG:"_s, u"labour (name)"_s},
        {EntityKind::Facility, u"Số lao động (người)"_s, u"labour (name)"_s},
        {EntityKind::Facility, u"Số lao đông"_s, u"labour (name)"_s},
        {EntityKind::Facility, u"Số lao độngg"_s, u"labour (near)"_s},
        {EntityKind::Facility, u"Tên cơ sở sản xuất, kinh doanh"_s, u"name (near)"_s},
        {EntityKind::Facility, u"Màu sơn"_s, u"- (-)"_s},
        {EntityKind::Usage, u"T3"_s, u"m03 (name)"_s},
        {EntityKind::Usage, u"Tháng 13"_s, u"- (-)"_s},
        {EntityKind::Usage, u"Month 1"_s, u"m01 (title)"_s},
        {EntityKind::Activity, u"Cơ quan chủ trì"_s, u"lead (name)"_s},
        {EntityKind::Activity, u"STT"_s, u"- (-)"_s},
        {EntityKind::SurveyAnswer, u"Mã cơ sở"_s, u"facility_code (name)"_s},
        {EntityKind::SurveyAnswer, u"Đợt điều tra"_s, u"survey (name)"_s},
        {EntityKind::SurveyAnswer, u"Câu trả lời"_s, u"reply (name)"_s},
    }));
    CAPTURE(heading.toStdString());
    const ImportTrial trial;
    const ColumnMatcher matcher(trial.records(), shippedNames());
    const FileOutline file = outlineOf(u"\""_s + heading + u"\";code\n1;2"_s);
    const HeaderMatch match = matcher.match(file, kind, 0, 1, 1);
    CHECK(shown(match).section(u" | "_s, 0, 0) == heading.simplified() + u": "_s + expected);
}

TEST_CASE("Of two headings for one column the surer one is it, equal ones are told of")
{
    const auto [header, expected] = GENERATE(table<QString, QString>({
        {u"Tên cơ sở;name"_s, u"Tên cơ sở: - (-) | name: name (key)"_s},
        {u"Cơ sở;Tên cơ sở"_s, u"Cơ sở: - (-) | Tên cơ sở: name (name)"_s},
        {u"Name;Tên cơ sở;name"_s, u"Name: name (key) | Tên cơ sở: - (-) | name: - (-) twice"_s},
        {u"Ghi chú;Ghi chú"_s, u"Ghi chú: note (name) | Ghi chú: - (-) twice"_s},
    }));
    const ImportTrial trial;
    const ColumnMatcher matcher(trial.records(), shippedNames());
    CHECK(shown(matcher.match(outlineOf(header + u"\na;b;c"_s), EntityKind::Facility, 0, 1, 1)) ==
          expected);
}

TEST_CASE(
    "What an officer said before goes before everything else, also that a heading is left out")
{
    ImportTrial trial;
    for (const auto &[heading, column] : {std::pair(u"Tên xưởng"_s, u"name"_s),
                                          {u"Ghi chú"_s, QString()},
                                          {u"Cơ sở"_s, u"enterprise"_s},
                                          {u"Mã"_s, u"không còn cột này"_s}}) {
        trial.apply({.changes = {{.after = Record(ColumnMapping{.id = QUuid::createUuid(),
                                                                .entity = u"facility"_s,
                                                                .heading = heading,
                                                                .column = column})}}});
    }
    const ColumnMatcher matcher(trial.records(), shippedNames());
    const FileOutline file = outlineOf(u"Mã;TÊN XƯỞNG;Cơ sở;ghi chu\na;b;c;d"_s);
    CHECK(shown(matcher.match(file, EntityKind::Facility, 0, 1, 1)) ==
          u"Mã: code (name) | TÊN XƯỞNG: name (said) | Cơ sở: enterprise (said) | ghi chu: - "
          u"(said)"_s);
    CHECK(matcher.derivedColumn(EntityKind::Facility, u"Cơ sở"_s) ==
          *columnPosition(EntityKind::Facility, u"name"));
    // Of another entity nothing was said.
    CHECK(shown(matcher.match(file, EntityKind::Enterprise, 0, 1, 1)).contains(u"ghi chu: note"));
}

TEST_CASE("Two rows of headings are read together where that tells more")
{
    const auto [csv, row, levels, expected] = GENERATE(table<QString, int, int, QString>({
        {u"Mã cơ sở;Tiêu thụ;;Ghi chú\n;Tháng 1;Tháng 2;\nCS001;1;2;x"_s, 1, 2,
         u"Mã cơ sở: facility_code (name) | Tiêu thụ – Tháng 1: m01 (name) | Tiêu thụ – Tháng 2: "
         u"m02 (name) | Ghi chú: note (name)"_s},
        // A title above is no heading.
        {u"BẢNG TIÊU THỤ;;\nMã cơ sở;Tháng 1;Tháng 2\nCS001;1;2"_s, 2, 1,
         u"Mã cơ sở: facility_code (name) | Tháng 1: m01 (name) | Tháng 2: m02 (name)"_s},
        // A row of data below is none either.
        {u"Mã cơ sở;Tháng 1;\nCS001;1;x"_s, 1, 1,
         u"Mã cơ sở: facility_code (name) | Tháng 1: m01 (name)"_s},
        // What both groups call alike belongs to neither.
        {u"Mã cơ sở;Năm;Kế hoạch;;Thực hiện;\n;;Tháng 1;Số lượng;Tháng 2;Số lượng\nCS001;1;2;3;4;5"_s,
         1, 2,
         u"Mã cơ sở: facility_code (name) | Năm: year (name) | Kế hoạch – Tháng 1: m01 (name) | Kế "
         u"hoạch – Số lượng: - (-) | Thực hiện – Tháng 2: m02 (name) | Thực hiện – Số lượng: - (-)"_s},
    }));
    CAPTURE(csv.toStdString());
    const ImportTrial trial;
    const ColumnMatcher matcher(trial.records(), shippedNames());
    const HeaderMatch match = matcher.header(outlineOf(csv), EntityKind::Usage);
    CHECK(match.row == row);
    CHECK(match.levels == levels);
    CHECK(shown(match) == expected);
}

TEST_CASE("A row that parts merged headings is read with them, even where it tells no more")
{
    const ImportTrial trial;
    const ColumnMatcher matcher(trial.records(), shippedNames());
    // Headings merged downwards are read in both rows.
    const QString below =
        GENERATE(u";;;Xã;Huyện;;"_s, u"STT;Mã số CS;Tên cơ sở;Xã;Huyện;Số LĐ (người);Ngày HĐ"_s);
    const HeaderMatch match = matcher.header(
        outlineOf(u"STT;Mã số CS;Tên cơ sở;Địa chỉ;;Số LĐ (người);Ngày HĐ\n"_s + below +
                  u"\n1;CS-0201;Dệt lanh A;Xã Lũng Cú;Đồng Văn;12;5/3/2015"_s),
        EntityKind::Facility);
    CHECK(match.levels == 2);
    CHECK(shown(match) ==
          u"STT: - (-) | Mã số CS: code (name) | Tên cơ sở: name (name) | Địa chỉ – Xã: unit_code "
          u"(name) | Địa chỉ – Huyện: - (-) | Số LĐ (người): labour (name) | Ngày HĐ: opened_on "
          u"(name)"_s);
}

TEST_CASE("What the rows are about is guessed from headings and titles, or said to be unclear")
{
    const auto [csv, name, expected] = GENERATE(table<QString, QString, QString>({
        {u"STT;Mã cơ sở;Tên cơ sở;Địa chỉ;Số lao động;MST\n1;a;b;c;4;5"_s, u"a.csv"_s,
         u"facility"_s},
        {u"facility_code;what;value;date;source\na;b;c;d;e"_s, u"a.csv"_s, u"fact"_s},
        {u"TIÊU THỤ ĐIỆN NĂM 2018;;\nMã cơ sở;Tháng 1;Tháng 2;Tháng 3\na;1;2;3"_s, u"a.csv"_s,
         u"usage"_s},
        {u"Mã cơ sở;Sản phẩm;Năm;ĐVT;Sản lượng\na;b;1;c;2"_s, u"a.csv"_s, u"output"_s},
        {u"Họ và tên;Đơn vị công tác;Sự kiện;Cán bộ kỹ thuật\na;b;c;d"_s, u"a.csv"_s,
         u"participation"_s},
        {u"STT;Nội dung công việc;Cơ quan chủ trì;Cơ quan phối hợp;Thời gian thực hiện\n1;a;b;c;d"_s,
         u"a.csv"_s, u"activity"_s},
        {u"Mã;Tên;Ghi chú\na;b;c"_s, u"a.csv"_s, QString()},
        {u"Mã;Tên;Ghi chú\na;b;c"_s, u"Danh mục doanh nghiệp.csv"_s, u"enterprise"_s},
        {u"x;y;z\n1;2;3"_s, u"a.csv"_s, QString()},
    }));
    CAPTURE(csv.toStdString(), name.toStdString());
    const ImportTrial trial;
    const ColumnMatcher matcher(trial.records(), shippedNames());
    const std::vector<HeaderMatch> guesses = matcher.guesses(outlineOf(csv, name));
    std::string scores;
    for (const HeaderMatch &guess : guesses)
        scores +=
            std::string(entityInfo(guess.kind).key) + ' ' + std::to_string(guess.score) + '\n';
    CAPTURE(scores);
    REQUIRE(isClear(guesses) == !expected.isEmpty());
    if (!expected.isEmpty())
        CHECK(entityInfo(guesses.front().kind).keyText() == expected);
}

TEST_CASE("A workbook of an office is understood: national heading, merged headings, hidden sheet")
{
    const ImportTrial trial;
    const ColumnMatcher matcher(trial.records(), shippedNames());
    const FileOutline file = readOutline(dataFile(u"Tiêu thụ điện 2018.xlsx"_s));
    REQUIRE(file.sheets.size() == 2);
    CHECK(file.sheets[0].rows == 9);
    CHECK_FALSE(file.sheets[0].hasMore);
    CHECK(file.sheets[1].isHidden);
    const std::vector<HeaderMatch> guesses = matcher.guesses(file);
    REQUIRE(isClear(guesses));
    const HeaderMatch &match = guesses.front();
    CHECK(match.kind == EntityKind::Usage);
    CHECK(match.row == 5);
    CHECK(match.levels == 2);
    CHECK(match.headings[3].unit == u"kWh");
    CHECK(match.headings[6].unit == u"MWh");
    CHECK(missing(match) == QStringList{u"resource"_s, u"year"_s});
    // The hidden sheet only when it is asked for.
    CHECK(matcher.header(file, EntityKind::Facility, 1).row == 1);
    CHECK(matcher.header(file, EntityKind::Facility).sheet == 0);
}

TEST_CASE("The unit of a sum of money is read from its heading or from the line above")
{
    const auto [csv, zeros] = GENERATE(table<QString, int>({
        {u"Mã;Vốn đầu tư (triệu đồng)\na;1"_s, 6},
        {u"Mã;Vốn đầu tư (tr.đ)\na;1"_s, 6},
        {u"Mã;Vốn đầu tư (nghìn đồng)\na;1"_s, 3},
        {u"Mã;Vốn đầu tư (1.000 đ)\na;1"_s, 3},
        {u"Mã;Vốn đầu tư (tỷ đồng)\na;1"_s, 9},
        {u"Mã;Vốn đầu tư (đồng)\na;1"_s, 0},
        {u"Mã;Vốn đầu tư\na;1"_s, 0},
        {u";Đơn vị tính: triệu đồng\nMã;Vốn đầu tư\na;1"_s, 6},
        {u";Đơn vị tính: triệu đồng\nMã;Vốn đầu tư (đồng)\na;1"_s, 0},
        {u";Đơn vị: UBND xã Ngàn Đồng\nMã;Vốn đầu tư\na;1"_s, 0},
    }));
    CAPTURE(csv.toStdString());
    const ImportTrial trial;
    const ColumnMatcher matcher(trial.records(), shippedNames());
    const HeaderMatch match = matcher.header(outlineOf(csv), EntityKind::Facility);
    REQUIRE(match.headings.size() == 2);
    CHECK(match.headings[1].zeros == zeros);
}

TEST_CASE("The names that are shipped are of columns, and each means one column")
{
    for (int index = 0; index < entityCount; ++index) {
        const auto kind = static_cast<EntityKind>(index);
        for (const auto &[key, name] : shippedNames().of(kind))
            CHECK(static_cast<std::size_t>(name.column) < columnsOf(kind).size());
    }
    CHECK_THROWS_AS(ColumnNames::read(u"/no/such/folder"_s), Error);
}

TEST_CASE("An outline keeps the first rows and counts no further than asked")
{
    QString csv = u"code;name\n"_s;
    for (int row = 0; row < 100; ++row)
        csv += u"CS%1;a\n"_s.arg(row);
    const FileOnDisk file(u"Sổ cơ sở năm 2018.csv"_s, csv.toUtf8());
    const FileOutline outline = readOutline(file.path(), 50);
    CHECK(outline.isText());
    REQUIRE(outline.sheets.size() == 1);
    CHECK(outline.sheets[0].name == u"Sổ cơ sở năm 2018");
    CHECK(outline.sheets[0].rows == 50);
    CHECK(outline.sheets[0].hasMore);
    CHECK(outline.sheets[0].top.size() == outlineRows);
    CHECK(readOutline(file.path(), 101).sheets[0].hasMore == false);
}
