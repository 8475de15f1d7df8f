// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheetwriter.h"

#include "core/base/error.h"
#include "core/sheet/ziparchive.h"
#include "tests/catch.h"
#include "tests/core/sheet/workbook.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <clocale>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

const std::vector<Column> columns{
    {u"Mã"_s}, {u"Lượng"_s, Column::Kind::Number, 20, 2}, {u"Ngày"_s, Column::Kind::Date}};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray partOf(const QString &path, const QString &part)
{
    ZipArchive archive(path);
    return archive.part(part)->readAll();
}

} // namespace

TEST_CASE("CSV is written the way Excel with Vietnamese settings opens it", "[sheet]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bảng.csv"_s);
    SheetWriter writer(path, u"Sheet"_s, columns);
    const std::vector<Cell> first{Cell::ofText(u"01"_s), Cell::ofNumber(-0.5),
                                  Cell::ofDate(QDate(2018, 3, 7))};
    const std::vector<Cell> second{Cell::ofText(u"a\"b"_s), Cell{}, Cell::ofText(u"=1;2"_s)};
    writer.addRow(first);
    writer.addRow(second);
    writer.finish();
    CHECK(bytesOf(path) ==
          "\xEF\xBB\xBFMã;Lượng;Ngày\r\n01;-0,5;2018-03-07\r\n\"a\"\"b\";;\"=1;2\"\r\n"_ba);
}

TEST_CASE("A workbook has its header frozen and filtered and no formulas", "[sheet]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bảng.xlsx"_s);
    SheetWriter writer(path, u"Cơ sở [2018]: 'tất cả' các đơn vị trên toàn tỉnh"_s, columns);
    const std::vector<Cell> row{Cell::ofText(u"=1+1"_s), Cell::ofNumber(2.5),
                                Cell::ofDate(QDate(2018, 3, 7))};
    writer.addRow(row);
    writer.finish();
    CHECK(SheetReader(path).sheets() ==
          std::vector<SheetInfo>{{u"Cơ sở 2018 tất cả các đơn vị tr"_s, false}});
    const auto sheet = partOf(path, u"xl/worksheets/sheet1.xml"_s).toStdString();
    CHECK_THAT(sheet, Contains("state=\"frozen\"") && Contains("<autoFilter ref=\"A1:C2\"/>"));
    CHECK_THAT(sheet, !Contains("<f>"));
    CHECK_THAT(sheet, Contains("<v>43166</v>"));
    const auto styles = partOf(path, u"xl/styles.xml"_s).toStdString();
    CHECK_THAT(styles,
               Contains("dd/mm/yyyy") && (Contains("#,##0.00") || Contains("numFmtId=\"4\"")));
}

TEST_CASE("A workbook sheet always has a name Excel accepts", "[sheet]")
{
    const auto [wanted, given] = GENERATE(table<QString, QString>({
        {u""_s, u"Sheet1"_s},
        {u" / "_s, u"Sheet1"_s},
        {u"'a'"_s, u"a"_s},
        {QString(30, u'x') + u"😀"_s, QString(30, u'x')},
    }));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    SheetWriter(path, wanted, columns).finish();
    CHECK(SheetReader(path).sheets().front().name == given);
}

TEST_CASE("Days Excel does not know are written as text", "[sheet]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    SheetWriter writer(path, u"a"_s, columns);
    const std::vector<Cell> row{Cell::ofDate(QDate(1890, 5, 19))};
    writer.addRow(row);
    writer.finish();
    CHECK(rowsOf(path).back().cells == std::vector<Cell>{Cell::ofText(u"19/05/1890"_s)});
}

TEST_CASE("Until it is finished a table leaves the older file alone", "[sheet]")
{
    const QString name = GENERATE(u"bảng.csv"_s, u"bảng.xlsx"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile older(path);
    REQUIRE(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    const std::vector<Cell> row{Cell::ofText(u"a"_s)};
    {
        SheetWriter writer(path, u"a"_s, columns);
        for (int i = 0; i < 20'000; ++i)
            writer.addRow(row);
        CHECK(bytesOf(path) == "older");
    }
    CHECK(bytesOf(path) == "older");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{name});
    SheetWriter writer(path, u"a"_s, columns);
    writer.addRow(row);
    writer.finish();
    CHECK(shown(rowsOf(path)) == u"1: T:Mã | T:Lượng | T:Ngày\n2: T:a"_s);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{name});
}

TEST_CASE("A long table is written whole", "[sheet]")
{
    const QString name = GENERATE(u"bảng.csv"_s, u"bảng.xlsx"_s);
    const QTemporaryDir folder;
    SheetWriter writer(folder.filePath(name), u"a"_s, columns);
    const std::vector<Cell> row{Cell::ofText(QString(100, u'ộ'))};
    constexpr int rows = 30'000; // 10 MB, more than one text may be
    for (int i = 0; i < rows; ++i)
        writer.addRow(row);
    writer.finish();
    int read = 0;
    SheetReader(folder.filePath(name)).read(0, [&](int, std::span<const Cell> cells) {
        read += cells[0] == row[0];
        return true;
    });
    CHECK(read == rows);
}

TEST_CASE("A table that cannot be written says why and what to do", "[sheet]")
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"là thư mục.csv"_s);
    const auto [name, says] = GENERATE(table<QString, std::string>({
        {u"không có/bảng.csv"_s, "there is no folder"},
        {u"không có/bảng.xlsx"_s, "there is no folder"},
        {u"là thư mục.csv"_s, "a folder has that name"},
        {u"bảng.pdf"_s, "as .xlsx or .csv"},
        {u"bảng"_s, "as .xlsx or .csv"},
    }));
    CAPTURE(name);
    CHECK_THROWS_WITH(SheetWriter(folder.filePath(name), u"a"_s, columns), Contains(says));
}

TEST_CASE("A text longer than an Excel cell is refused with its place", "[sheet]")
{
    const QTemporaryDir folder;
    SheetWriter writer(folder.filePath(u"a.xlsx"_s), u"a"_s, columns);
    const std::vector<Cell> row{Cell::ofText(QString(32'768, u'ộ'))};
    CHECK_THROWS_WITH(writer.addRow(row), Contains("row 2 the column “Mã” holds 32768 characters"));
}

TEST_CASE("Numbers in a workbook keep their point whatever the computer's language", "[sheet]")
{
    const char *language = nullptr;
    for (const char *name : {"vi_VN.UTF-8", "vi_VN.utf8", "vi-VN", "de_DE.UTF-8", "fr_FR.UTF-8"})
        if (!language)
            language = std::setlocale(LC_NUMERIC, name);
    if (!language) {
        WARN("no language with a decimal comma is installed here");
        return;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    const std::vector<Cell> row{Cell::ofNumber(1234.5)};
    SheetWriter writer(path, u"a"_s, columns);
    writer.addRow(row);
    writer.addRow(row);
    writer.finish();
    CHECK(std::string(std::localeconv()->decimal_point) == ",");
    std::setlocale(LC_NUMERIC, "C");
    CHECK(rowsOf(path).back().cells == row);
}
