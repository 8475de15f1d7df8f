// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sheet/workbook.h"

#include "tests/catch.h"

#include <QtCore/QStringConverter>

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("Cells of every stored type are read", "[sheet]")
{
    const auto [cells, row] = GENERATE(table<QByteArray, QString>({
        {"<c r=\"A1\"><v>0.1</v></c>"_ba, u"1: N:0.1"_s},
        {"<c r=\"A1\"><v>0.10000000000000001</v></c>"_ba, u"1: N:0.1"_s},
        {"<c r=\"A1\" t=\"n\"><v> -1.5E3 </v></c>"_ba, u"1: N:-1500"_s},
        {"<c r=\"A1\" t=\"s\"><v>1</v></c>"_ba, u"1: T:Bắc Mê"_s},
        {"<c r=\"A1\" t=\"str\"><f>A2&amp;\"x\"</f><v>kết quả</v></c>"_ba, u"1: T:kết quả"_s},
        {"<c r=\"A1\"><f>1+1</f><v>2</v></c>"_ba, u"1: N:2"_s},
        {"<c r=\"A1\"><f>1+1</f></c><c r=\"B1\"><v>1</v></c>"_ba,
         u"1: E:formula without a result; open the file in Excel and save it again | N:1"_s},
        {"<c r=\"A1\" t=\"inlineStr\"><is><t>trong ô</t></is></c>"_ba, u"1: T:trong ô"_s},
        {"<c r=\"A1\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>một</t></r><r><t "
         "xml:space=\"preserve\"> hai</t></r>"
         "<rPh sb=\"0\" eb=\"1\"><t>đọc</t></rPh></is></c>"_ba,
         u"1: T:một hai"_s},
        {"<c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>0</v></c>"_ba, u"1: B:1 | B:0"_s},
        {"<c r=\"A1\" t=\"e\"><v>#N/A</v></c>"_ba, u"1: E:#N/A"_s},
        {"<c r=\"A1\" t=\"d\"><v>2018-03-07T00:00:00</v></c>"_ba, u"1: D:2018-03-07"_s},
        {"<c r=\"C1\"><v>3</v></c>"_ba, u"1: - | - | N:3"_s},
        {"<c><v>1</v></c><c><v>2</v></c>"_ba, u"1: N:1 | N:2"_s},
        {"<c r=\"B1\"><v>2</v></c><c r=\"A1\"><v>1</v></c>"_ba, u"1: N:1 | N:2"_s},
        {"<c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"1\"/>"_ba, u"1: N:1"_s},
        {"<c r=\"A1\" t=\"s\"><v>0</v></c>"_ba, u""_s},
        {"<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000D_b&#10;c</t></is></c>"_ba, u"1: T:a\rb\nc"_s},
        {"<c r=\"A1\" t=\"inlineStr\"><is><t><![CDATA[<&>]]>&lt;</t></is></c>"_ba, u"1: T:<&><"_s},
    }));
    CAPTURE(cells.toStdString());
    const auto book = Workbook::withRows("<row r=\"1\">" + cells + "</row>",
                                         "<si><t/></si><si><t>Bắc Mê</t></si>");
    CHECK(shown(rowsOf(book)) == row);
}

TEST_CASE("Shared texts lose their phonetic reading and keep their runs", "[sheet]")
{
    const auto book = Workbook::withRows(
        "<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c></row>",
        "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr "
        "fontId=\"1\"/></si>"
        "<si><r><t>Sản</t></r><r><rPr><i/></rPr><t xml:space=\"preserve\"> xuất "
        "</t></r><r><t>sạch</t></r></si>" +
            u"<si><t>Hoàng Su Phì</t></si>"_s.normalized(QString::NormalizationForm_D).toUtf8());
    CHECK(shown(rowsOf(book)) == u"1: T:東京 | T:Sản xuất sạch | T:Hoàng Su Phì"_s);
}

TEST_CASE("Row numbers are those of the file and blank rows are skipped", "[sheet]")
{
    const auto book = Workbook::withRows("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"3\" "
                                         "ht=\"20\"/><row><c><v>2</v></c></row>"
                                         "<row r=\"9\"><c r=\"B9\"/></row><row r=\"1048576\"><c "
                                         "r=\"XFD1048576\"><v>3</v></c></row>");
    const auto rows = rowsOf(book);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].row == 2);
    CHECK(rows[1].row == 4);
    CHECK(rows[2].row == 1048576);
    CHECK(rows[2].cells.size() == 16384);
    CHECK(rows[2].cells.front() == Cell{});
    CHECK(rows[2].cells.back() == Cell::ofNumber(3));
}

TEST_CASE("A row does not inherit the values of the row before", "[sheet]")
{
    const auto book = Workbook::withRows(
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c><c r=\"B1\"><v>1</v></c><c "
        "r=\"C1\"><v>2</v></c></row>"
        "<row r=\"2\"><c r=\"A2\"><v>5</v></c><c r=\"C2\" t=\"str\"><v>b</v></c></row>");
    const auto rows = rowsOf(book);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].cells == std::vector<Cell>{Cell::ofNumber(5), Cell{}, Cell::ofText(u"b"_s)});
}

TEST_CASE("Numbers with a date format are dates", "[sheet]")
{
    const QByteArray styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
                              "<numFmt numFmtId=\"165\" formatCode=\"0.0&quot; d&quot;\"/><numFmt "
                              "numFmtId=\"20\" formatCode=\"yyyy\"/></numFmts>"
                              "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf "
                              "numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
                              "<xf numFmtId=\"9\"/><xf numFmtId=\"21\"/><xf numFmtId=\"20\"/><xf "
                              "numFmtId=\"55\"/></cellXfs>";
    const auto [style, value, row] = GENERATE(table<QByteArray, QByteArray, QString>({
        {"0"_ba, "43166"_ba, u"1: N:43166"_s},
        {"1"_ba, "43166"_ba, u"1: D:2018-03-07"_s},
        {"2"_ba, "43166.75"_ba, u"1: D:2018-03-07"_s},
        {"3"_ba, "43166"_ba, u"1: N:43166"_s},
        {"4"_ba, "0.9"_ba, u"1: N:0.9"_s},
        {"5"_ba, "0.5"_ba, u"1: N:0.5"_s},
        {"6"_ba, "43166"_ba, u"1: D:2018-03-07"_s},
        {"7"_ba, "43166"_ba, u"1: D:2018-03-07"_s},
        {"1"_ba, "60"_ba, u"1: N:60"_s},
        {"1"_ba, "-3"_ba, u"1: N:-3"_s},
        {"99"_ba, "43166"_ba, u"1: N:43166"_s},
    }));
    CAPTURE(style.toStdString(), value.toStdString());
    const auto book = Workbook::withRows(
        "<row><c s=\"" + style + "\"><v>" + value + "</v></c></row>", {}, styles);
    CHECK(shown(rowsOf(book)) == row);
}

TEST_CASE("A workbook that counts from 1904 has its dates four years later", "[sheet]")
{
    const QByteArray flag = GENERATE("1"_ba, "true"_ba);
    auto book = Workbook::withRows("<row><c s=\"1\"><v>41704</v></c></row>", {},
                                   "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>");
    book.parts[u"xl/workbook.xml"_s].replace("<sheets>",
                                             "<workbookPr date1904=\"" + flag + "\"/><sheets>");
    CHECK(shown(rowsOf(book)) == u"1: D:2018-03-07"_s);
}

TEST_CASE("Sheets are listed in order with their visibility, without charts", "[sheet]")
{
    auto book = Workbook::withRows("<row><c><v>1</v></c></row>");
    book.parts[u"xl/worksheets/second.xml"_s] =
        Workbook::withRows("<row><c><v>2</v></c></row>").parts[u"xl/worksheets/sheet1.xml"_s];
    book.parts[u"xl/workbook.xml"_s].replace(
        "</sheets>",
        "<sheet name=\"Biểu đồ\" sheetId=\"2\" r:id=\"rId9\"/><sheet name=\"Ẩn\" sheetId=\"5\" "
        "state=\"veryHidden\" r:id=\"rId8\"/></sheets>");
    book.parts[u"xl/_rels/workbook.xml.rels"_s].replace(
        "</Relationships>",
        "<Relationship Id=\"rId8\" Type=\"x/worksheet\" Target=\"/xl/worksheets/second.xml\"/>"
        "<Relationship Id=\"rId9\" Type=\"x/chartsheet\" Target=\"chart.xml\"/></Relationships>");
    const FileOnDisk file(u"book.xlsx"_s, book.zipped());
    const SheetReader reader(file.path());
    CHECK(reader.sheets() == std::vector<SheetInfo>{{u"Bảng"_s, false}, {u"Ẩn"_s, true}});
    CHECK(shown(rowsOf(file.path(), 1)) == u"1: N:2"_s);
}

TEST_CASE("The workbook is found where its relations say, in any namespace and prefix", "[sheet]")
{
    const auto plain =
        Workbook::withRows("<row><c t=\"s\"><v>0</v></c></row>", "<si><t>ở đây</t></si>");
    Workbook book;
    const auto strict = [](QByteArray part) {
        part.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                     "http://purl.oclc.org/ooxml/spreadsheetml/main");
        part.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                     "http://purl.oclc.org/ooxml/officeDocument/relationships");
        for (const char *name : {"worksheet", "sheetData", "row", "c>", "c ", "v>"}) {
            part.replace(QByteArray("<") + name, QByteArray("<x:") + name);
            part.replace(QByteArray("</") + name, QByteArray("</x:") + name);
        }
        part.replace("<x:worksheet xmlns=", "<x:worksheet xmlns:x=");
        return part;
    };
    book.parts[u"_rels/.rels"_s] =
        strict(plain.parts[u"_rels/.rels"_s]).replace("xl/workbook.xml", "/Mọi%20thứ/wb.xml");
    book.parts[u"Mọi thứ/wb.xml"_s] = strict(plain.parts[u"xl/workbook.xml"_s]);
    book.parts[u"Mọi thứ/_rels/wb.xml.rels"_s] =
        strict(plain.parts[u"xl/_rels/workbook.xml.rels"_s])
            .replace("worksheets/sheet1.xml", "../Tờ\\SHEET.xml");
    book.parts[u"Tờ/sheet.xml"_s] = strict(plain.parts[u"xl/worksheets/sheet1.xml"_s]);
    book.parts[u"Mọi thứ/sharedStrings.xml"_s] = plain.parts[u"xl/sharedStrings.xml"_s];
    book.parts[u"Mọi thứ/styles.xml"_s] = plain.parts[u"xl/styles.xml"_s];
    CHECK(shown(rowsOf(book)) == u"1: T:ở đây"_s);
}

TEST_CASE("Counts and dimensions the file claims are not believed", "[sheet]")
{
    auto book = Workbook::withRows(
        "<row r=\"1\" spans=\"1:1\"><c t=\"s\"><v>1</v></c><c><v>5</v></c></row>",
        "<si><t>a</t></si><si><t>b</t></si>");
    book.parts[u"xl/worksheets/sheet1.xml"_s].replace(
        "<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>");
    const QByteArray count = GENERATE("0"_ba, "1"_ba, "4294967295"_ba, "-1"_ba);
    book.parts[u"xl/sharedStrings.xml"_s].replace("<sst ", "<sst count=\"" + count +
                                                               "\" uniqueCount=\"" + count + "\" ");
    CHECK(shown(rowsOf(book)) == u"1: T:b | N:5"_s);
}

TEST_CASE("Parts in UTF-16 are read as their mark says", "[sheet]")
{
    auto book = Workbook::withRows("<row><c t=\"str\"><v>Mậu Duệ</v></c></row>");
    QByteArray &part = book.parts[u"xl/worksheets/sheet1.xml"_s];
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    part =
        encoder.encode(u"<?xml version=\"1.0\" encoding=\"UTF-16\"?>"_s + QString::fromUtf8(part));
    CHECK(shown(rowsOf(book)) == u"1: T:Mậu Duệ"_s);
}

TEST_CASE("A sheet can be read twice, and stopped, and read inside another reading", "[sheet]")
{
    const auto book = Workbook::withRows(
        "<row><c t=\"s\"><v>0</v></c></row><row><c><v>2</v></c></row>", "<si><t>a</t></si>");
    const FileOnDisk file(u"book.xlsx"_s, book.zipped());
    const SheetReader reader(file.path());
    int outer = 0;
    int inner = 0;
    reader.read(0, [&](int, std::span<const Cell>) {
        ++outer;
        reader.read(0, [&](int, std::span<const Cell>) {
            ++inner;
            return true;
        });
        return false;
    });
    CHECK(outer == 1);
    CHECK(inner == 2);
}

TEST_CASE("A value in cells merged downwards stands in each of their rows that says something else",
          "[sheet]")
{
    const auto text = [](const char *at, const QString &words) {
        return QByteArray("<c r=\"") + at + "\" t=\"inlineStr\"><is><t>" + words.toUtf8() +
               "</t></is></c>";
    };
    Workbook book = Workbook::withRows(
        "<row r=\"1\">" + text("A1", u"Danh sách"_s) + "</row><row r=\"2\">" +
        text("A2", u"Bắc Mê"_s) + text("B2", u"Một"_s) + "<c r=\"C2\"><v>5</v></c></row>" +
        "<row r=\"3\">" + text("A3", u"không thấy"_s) + text("B3", u"Hai"_s) + "</row>" +
        "<row r=\"4\">" + text("B4", u"Ba"_s) + "</row><row r=\"5\"><c r=\"A5\"/></row>" +
        "<row r=\"6\">" + text("B6", u"Bốn"_s) + "</row>");
    QByteArray &sheet = book.parts[u"xl/worksheets/sheet1.xml"_s];
    const QByteArray merged = "<mergeCells count=\"6\"><mergeCell ref=\"C2:C3\"/>"
                              "<mergeCell ref=\"A2:A5\"/><mergeCell ref=\"A1:C1\"/>"
                              "<mergeCell ref=\"D2:D4\"/><mergeCell ref=\"?\"/>"
                              "<mergeCell ref=\"A7:B9\"/></mergeCells></worksheet>";
    sheet.replace("</worksheet>", merged);
    const FileOnDisk file(u"Sổ.xlsx"_s, book.zipped());
    CHECK(shown(rowsOf(file.path())) == u"1: T:Danh sách\n2: T:Bắc Mê | T:Một | N:5\n"
                                        "3: T:Bắc Mê | T:Hai | N:5\n4: T:Bắc Mê | T:Ba\n"
                                        "6: - | T:Bốn"_s);
    const SheetReader reader(file.path());
    const auto all = [](int, std::span<const Cell>) { return true; };
    const std::vector<MergedCells> cells{{.column = 0, .firstRow = 2, .lastRow = 5},
                                         {.column = 2, .firstRow = 2, .lastRow = 3}};
    CHECK(reader.read(0, all) == cells);
    CHECK(reader.read(0, all) == cells); // they are found once and used again
    CHECK(reader.read(0, [](int row, std::span<const Cell>) { return row < 2; }).empty());
    const std::vector<CellRange> ranges = reader.mergedRanges(0);
    REQUIRE(ranges.size() == 5); // by their first row, without what is no reference
    CHECK(ranges.front() ==
          CellRange{.firstColumn = 0, .lastColumn = 2, .firstRow = 1, .lastRow = 1});
    CHECK(ranges.back() ==
          CellRange{.firstColumn = 0, .lastColumn = 1, .firstRow = 7, .lastRow = 9});
}

TEST_CASE("Formulas, links, macros and hidden rows are read as the values that Excel last showed",
          "[sheet]")
{
    auto book = Workbook::withRows(
        "<row r=\"1\"><c t=\"str\"><f>HYPERLINK(\"http://x.invalid\",\"Sở\")</f><v>Sở</v></c>"
        "<c><f>[1]Bảng!A1*2</f><v>7</v></c>"
        "<c t=\"str\"><f>cmd|'/c calc'!A0</f><v>DDE</v></c></row>"
        "<row r=\"2\" hidden=\"1\"><c><v>8</v></c></row>"
        "<row r=\"3\" ht=\"0\" customHeight=\"1\"><c><f>A2+1</f></c><c "
        "t=\"e\"><v>#REF!</v></c></row>");
    QByteArray &sheet = book.parts[u"xl/worksheets/sheet1.xml"_s];
    sheet.replace("</sheetData>", "</sheetData><hyperlinks><hyperlink ref=\"A1\" r:id=\"rId1\" "
                                  "xmlns:r=\"r\"/></hyperlinks>");
    book.parts[u"xl/worksheets/_rels/sheet1.xml.rels"_s] =
        "<Relationships><Relationship Id=\"rId1\" Type=\"x/hyperlink\" "
        "Target=\"file:///etc/passwd\" TargetMode=\"External\"/></Relationships>";
    book.parts[u"xl/vbaProject.bin"_s] = "\xD0\xCF\x11\xE0 Auto_Open";
    const FileOnDisk file(u"có macro.xlsm"_s, book.zipped());
    CHECK(shown(rowsOf(file.path())) ==
          u"1: T:Sở | N:7 | T:DDE\n2: N:8\n"
          "3: E:formula without a result; open the file in Excel and save it again | E:#REF!"_s);
}
