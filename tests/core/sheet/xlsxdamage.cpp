// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/catch.h"
#include "tests/core/sheet/workbook.h"

#include <functional>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

const QString sheetPart = u"xl/worksheets/sheet1.xml"_s;

Workbook plain()
{
    return Workbook::withRows(
        "<row r=\"1\"><c t=\"s\"><v>0</v></c></row><row r=\"2\"><c><v>2</v></c></row>",
        "<si><t>a</t></si>");
}

} // namespace

TEST_CASE("A file that is not what its name says is refused in words", "[sheet]")
{
    const QByteArray ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"_ba + QByteArray(3000, '\1');
    const QString stream = u"EncryptedPackage"_s;
    const QByteArray encrypted =
        ole + QByteArray(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
    const auto [name, bytes, says] = GENERATE_COPY(table<QString, QByteArray, std::string>({
        {u"a.xlsx"_s, QByteArray(), "is empty"},
        {u"a.csv"_s, QByteArray(), "is empty"},
        {u"a.xlsx"_s, "Mã;Tên\n1;2\n"_ba, "holds no workbook"},
        {u"a.xls"_s, "Mã;Tên\n1;2\n"_ba, "holds no workbook"},
        {u"a.doc"_s, "Mã;Tên\n1;2\n"_ba, "neither a spreadsheet"},
        {u"a.csv"_s, plain().zipped(), "really an Excel or Word file"},
        {u"a.xls"_s, ole, "save it as .xlsx"},
        {u"a.xlsx"_s, ole, "Excel 97–2003"},
        {u"a.xlsx"_s, encrypted, "protected by a password"},
        {u"a.csv"_s, ole, "Excel 97–2003"},
        {u"a.xls"_s, " <HTML><table>"_ba, "web page"},
        {u"a.xlsx"_s, "\xEF\xBB\xBF<!DOCTYPE html><p>"_ba, "web page"},
        {u"a.xls"_s, "\xFF\xFE<\0h\0t\0m\0l\0>\0"_ba, "web page"},
        {u"a.xls"_s,
         "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"_ba,
         "XML table of Excel 2003"},
        {u"a.csv"_s, "<?xml version=\"1.0\"?><a/>"_ba, "neither a spreadsheet"},
        {u"a.xlsx"_s, "%PDF-1.7"_ba, "neither a spreadsheet"},
        {u"a.xlsx"_s, "PK\3\4garbage"_ba, "damaged or cut short"},
        {u"a.xlsx"_s, plain().zipped().chopped(30), "damaged or cut short"},
        {u"a.xlsx"_s, plain().zipped().first(200), "damaged or cut short"},
    }));
    CAPTURE(name, bytes.left(20).toStdString());
    CHECK_THAT(errorOf(name, bytes).toStdString(), Contains(says) && Contains(name.toStdString()));
}

TEST_CASE("A missing file is told by its path", "[sheet]")
{
    CHECK_THAT(
        [] {
            try {
                SheetReader reader(u"/nowhere/Sổ.xlsx"_s);
            } catch (const Error &error) {
                return error.text().toStdString();
            }
            return std::string();
        }(),
        Contains("There is no file “/nowhere/Sổ.xlsx”"));
}

TEST_CASE("Other office files in a zip are told apart", "[sheet]")
{
    const auto [part, bytes, says] = GENERATE(table<QString, QByteArray, std::string>({
        {u"readme.txt"_s, "a"_ba, "zip archive but neither an Excel workbook"},
        {u"content.xml"_s, "<a/>"_ba, "OpenDocument"},
        {u"xl/workbook.xml"_s, "<w:document xmlns:w=\"w\"/>"_ba, "another office program"},
    }));
    Workbook book;
    if (part == u"xl/workbook.xml")
        book = plain();
    if (part == u"content.xml")
        book.parts[u"META-INF/manifest.xml"_s] = "<a/>";
    book.parts[part] = bytes;
    CHECK_THAT(errorOf(book).toStdString(), Contains(says));
}

TEST_CASE("A binary workbook is to be saved anew", "[sheet]")
{
    auto book = plain();
    book.parts[u"_rels/.rels"_s].replace("workbook.xml", "workbook.bin");
    CHECK_THAT(errorOf(book).toStdString(), Contains(".xlsb"));
}

TEST_CASE("Damage in the rows is told with sheet and row", "[sheet]")
{
    const auto [rows, says] = GENERATE(table<QByteArray, std::string>({
        {"<row r=\"3\"><c><v>abc</v></c></row>"_ba, "row 3: a cell holds “abc” where a number"},
        {"<row r=\"3\"><c><v>1e999</v></c></row>"_ba, "row 3: a cell holds “1e999”"},
        {"<row r=\"3\"><c><v>nan</v></c></row>"_ba, "row 3: a cell holds “nan”"},
        {"<row r=\"3\"><c><v>1,5</v></c></row>"_ba, "row 3: a cell holds “1,5”"},
        {"<row r=\"3\"><c t=\"s\"><v>1</v></c></row>"_ba, "row 3: a cell refers to a text"},
        {"<row r=\"3\"><c t=\"s\"><v>-1</v></c></row>"_ba, "row 3: a cell refers to a text"},
        {"<row r=\"3\"><c t=\"s\"><v>99999999999999999999</v></c></row>"_ba,
         "row 3: a cell refers to a text"},
        {"<row r=\"3\"><c t=\"b\"><v>2</v></c></row>"_ba,
         "row 3: a cell holds “2” where yes or no"},
        {"<row r=\"3\"><c t=\"d\"><v>soon</v></c></row>"_ba,
         "row 3: a cell holds “soon” where a date"},
        {"<row r=\"3\"><c t=\"q\"><v>2</v></c></row>"_ba,
         "row 3: a cell is of the unknown type “q”"},
        {"<row r=\"3\"><c r=\"A4\"><v>2</v></c></row>"_ba, "row 3: a cell claims the place “A4”"},
        {"<row r=\"3\"><c r=\"3\"><v>2</v></c></row>"_ba, "row 3: a cell claims the place “3”"},
        {"<row r=\"3\"><c r=\"A3\"><v>2</v></c><c r=\"A3\"><v>2</v></c></row>"_ba,
         "row 3: two cells claim one place"},
        {"<row r=\"3\"><c r=\"XFE3\"><v>2</v></c></row>"_ba,
         "row 3: a row holds more than 16384 cells"},
        {"<row r=\"3\"><c r=\"ZZZZZZZ3\"><v>2</v></c></row>"_ba, "row 3: a cell claims the place"},
        {"<row r=\"3\"/><row r=\"3\"/>"_ba, "row 3: the row numbers are out of order"},
        {"<row r=\"x\"/>"_ba, "before its first row: the row numbers are out of order"},
        {"<row r=\"1048577\"/>"_ba, "more than 1048576 rows"},
        {"<c><v>1</v></c>"_ba, "a cell lies outside its row"},
        {"<row r=\"3\"><c><c/></c></row>"_ba, "row 3: a cell lies outside its row"},
        {"<row r=\"3\"><row/></row>"_ba, "row 3: a row lies inside another"},
        {"<row r=\"3\"><c><v>1</v></row>"_ba, "row 3: its text is cut short or garbled"},
        {"<row r=\"3\"><c><v>&unknown;</v></c></row>"_ba, "row 3: "},
        {"<row r=\"3\">"_ba + QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100) +
             "</row>",
         "row 3: its elements are nested too deeply"},
        {"<row r=\"3\"><c t=\"str\"><v>"_ba + QByteArray(5 << 20, 'x') + "</v></c></row>",
         "row 3: it holds an implausibly long text"},
    }));
    CAPTURE(rows.left(60).toStdString());
    CHECK_THAT(errorOf(Workbook::withRows(rows, "<si><t>a</t></si>")).toStdString(),
               Contains(says) && Contains("“Bảng”") && Contains("book.xlsx"));
}

TEST_CASE("Damaged parts are told by name", "[sheet]")
{
    using Change = std::function<void(Workbook &)>;
    const auto [change, says] = GENERATE(table<Change, std::string>({
        {[](Workbook &b) { b.parts.remove(sheetPart); }, "the sheet “Bảng” is missing"},
        {[](Workbook &b) { b.parts.remove(u"xl/workbook.xml"_s); }, "damaged"},
        {[](Workbook &b) { b.parts.remove(u"xl/_rels/workbook.xml.rels"_s); }, "damaged"},
        {[](Workbook &b) { b.parts.remove(u"xl/sharedStrings.xml"_s); },
         "a cell refers to a text the file does not hold"},
        {[](Workbook &b) { b.parts[sheetPart].chop(40); }, "cut short or garbled"},
        {[](Workbook &b) { b.parts[sheetPart] = "<chart/>"; }, "holds no table"},
        {[](Workbook &b) { b.parts[sheetPart] = "not xml"; }, "garbled"},
        {[](Workbook &b) { b.parts[sheetPart] = ""; }, "garbled"},
        {[](Workbook &b) { b.parts[u"xl/sharedStrings.xml"_s] = "<a/>"; },
         "“xl/sharedStrings.xml”): it is not a table of texts"},
        {[](Workbook &b) { b.parts[u"xl/workbook.xml"_s].replace("rId1", "rId7"); },
         "the sheet “Bảng” is listed but not held"},
        {[](Workbook &b) {
             b.parts[u"xl/_rels/workbook.xml.rels"_s].replace("/worksheet\"", "/chartsheet\"");
         },
         "no sheet with a table"},
        {[](Workbook &b) {
             b.parts[u"_rels/.rels"_s].replace("/officeDocument\" T", "/other\" T");
         },
         "neither an Excel workbook"},
        {[](Workbook &b) {
             b.parts[sheetPart].prepend("<!DOCTYPE worksheet [<!ENTITY a \"aaaa\">]>");
         },
         "document type"},
        {[](Workbook &b) {
             b.parts[u"xl/sharedStrings.xml"_s].prepend(
                 "<!DOCTYPE sst SYSTEM \"file:///etc/passwd\">");
         },
         "document type"},
        {[](Workbook &b) { b.parts[u"xl/workbook.xml"_s].prepend("<!DOCTYPE workbook>"); },
         "document type"},
        {[](Workbook &b) { b.parts[u"XL/Workbook.xml"_s] = "<a/>"; }, "damaged"},
    }));
    auto book = plain();
    REQUIRE(errorOf(book) == QString());
    change(book);
    CAPTURE(says);
    CHECK_THAT(errorOf(book).toStdString(), Contains(says));
}

TEST_CASE("Merged cells that would repeat their values millions of times are refused", "[sheet]")
{
    constexpr int columns = 8'000;
    constexpr int rows = 1'300;
    const auto reference = [](int column, int row) {
        QByteArray letters;
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters.prepend(char('A' + (rest - 1) % 26));
        return letters + QByteArray::number(row);
    };
    QByteArray merged;
    for (int column = 0; column < columns; ++column)
        merged +=
            "<mergeCell ref=\"" + reference(column, 1) + ":" + reference(column, 9'999) + "\"/>";
    auto book = Workbook::withRows(
        "<row r=\"1\">" + QByteArray("<c><v>1</v></c>").repeated(columns) + "</row>" +
        ("<row>"_ba + ("<c/>"_ba).repeated(columns) + "<c><v>2</v></c></row>").repeated(rows));
    book.parts[sheetPart].replace("</sheetData>",
                                  "</sheetData><mergeCells>" + merged + "</mergeCells>");
    CHECK_THAT(errorOf(book).toStdString(), Contains("its merged cells reach over too many rows"));
}

TEST_CASE("A workbook without styles is read, one that lost them is not", "[sheet]")
{
    auto book = plain();
    book.parts.remove(u"xl/styles.xml"_s);
    CHECK_THAT(errorOf(book).toStdString(), Contains("damaged"));
    book.parts[u"xl/_rels/workbook.xml.rels"_s].replace("/styles\"", "/other\"");
    CHECK(shown(rowsOf(book)) == u"1: T:a\n2: N:2"_s);
}

TEST_CASE("Any flipped byte or cut is refused or changes nothing", "[sheet]")
{
    const auto book =
        Workbook::withRows("<row><c t=\"s\"><v>0</v></c><c s=\"0\"><v>43166</v></c></row>",
                           "<si><t>a</t></si>", "<cellXfs><xf numFmtId=\"14\"/></cellXfs>");
    const QByteArray good = book.zipped();
    const QString whole = u"1: T:a | D:2018-03-07"_s;
    REQUIRE(shown(rowsOf(book)) == whole);

    qsizetype refused = 0;
    const auto check = [&](const QByteArray &bytes) {
        const FileOnDisk file(u"book.xlsx"_s, bytes);
        QString read;
        try {
            read = shown(rowsOf(file.path()));
        } catch (const Error &error) {
            CHECK_FALSE(error.text().isEmpty());
            ++refused;
            return;
        }
        CHECK(read == whole);
    };
    for (qsizetype at = 0; at < good.size(); ++at) {
        CAPTURE(at);
        QByteArray bytes = good;
        bytes[at] = char(bytes[at] ^ 0x55);
        check(bytes);
    }
    CHECK(refused > good.size() / 2);

    refused = 0;
    for (qsizetype size = 0; size < good.size(); ++size) {
        CAPTURE(size);
        check(good.first(size));
    }
    constexpr qsizetype endRecord = 22; // its last bytes may be missed without harm
    CHECK(refused >= good.size() - endRecord);
}
