// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/sheet/workbook.h"

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

/// A document whose body is this, as Word packs it.
Workbook document(const QByteArray &body)
{
    Workbook book;
    book.parts[u"_rels/.rels"_s] =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
        "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    book.parts[u"word/document.xml"_s] =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        "<w:body>" +
        body + "</w:body></w:document>";
    return book;
}

QByteArray paragraph(const QString &text)
{
    return "<w:p><w:r><w:t>" + text.toUtf8() + "</w:t></w:r></w:p>";
}

QByteArray cell(const QString &text, const QByteArray &properties = {})
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
}

QByteArray table(const QByteArrayList &rows)
{
    QByteArray xml = "<w:tbl>";
    for (const QByteArray &row : rows)
        xml += "<w:tr>" + row + "</w:tr>";
    return xml + "</w:tbl>";
}

QString namesOf(const Workbook &book)
{
    const FileOnDisk file(u"Phụ lục.docx"_s, book.zipped());
    QStringList names;
    const SheetReader reader(file.path());
    for (const SheetInfo &sheet : reader.sheets())
        names += sheet.name;
    return names.join(u" | "_s);
}

} // namespace

TEST_CASE("A table saved by LibreOffice Writer is read with its merged cells in their places",
          "[sheet]")
{
    const QString path =
        QStringLiteral(SXSH_SOURCE_DIR) + u"/tests/core/sheet/data/Phụ lục nhiệm vụ.docx"_s;
    const std::vector<SheetInfo> sheets = SheetReader(path).sheets();
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[1].name == u"DANH MỤC NHIỆM VỤ SẢN XUẤT SẠCH HƠN NĂM 2018 - 2019");
    CHECK(shown(rowsOf(path, 1)) ==
          u"1: T:STT | T:Nội dung công việc | T:Phân công thực hiện | - | T:Thời gian thực hiện | "
          "T:Sản phẩm\n"
          "2: T:STT | T:Nội dung công việc | T:Cơ quan chủ trì | T:Cơ quan phối hợp | "
          "T:Thời gian thực hiện | T:Sản phẩm\n"
          "3: T:I | T:Tuyên truyền, giáo dục nâng cao nhận thức\n"
          "4: T:1 | T:Đăng tin, mở chuyên mục về sản xuất sạch hơn | T:Sở Công Thương | "
          "T:Đài Truyền hình | T:Thường xuyên | T:Tin, bài\n"
          "5: T:2 | T:In ấn và phổ biến tờ rơi | T:Sở Công Thương | - | T:Quý III/2018 | T:Tờ rơi\n"
          "6: T:II | T:Nâng cao năng lực\n"
          "7: T:3 | T:Tập huấn cho cán bộ kỹ thuật\ncủa các cơ sở | T:Sở Công Thương | "
          "T:Đài Truyền hình | T:30/6/2019 | T:Lớp tập huấn"_s);
}

TEST_CASE("A table is named by the nearest line above that says what it is", "[sheet]")
{
    const QByteArray small = table({cell(u"a"_s)});
    const auto [body, names] = GENERATE_COPY(table<QByteArray, QString>({
        {small, u"Table 1"_s},
        {paragraph(u"Biểu 1"_s) + small + small, u"Biểu 1 | Table 2"_s},
        {paragraph(u"Biểu 1"_s) + paragraph(u"(Kèm theo Công văn số 1)"_s) +
             paragraph(u"Đơn vị tính: triệu đồng"_s) + paragraph(u""_s) + small,
         u"Biểu 1 – Đơn vị tính: triệu đồng"_s},
        {paragraph(u"Bie\u0302\u0309u  2"_s) + small, u"Biểu 2"_s},
        {paragraph(QString(200, u'x')) + small, QString(119, u'x') + u'…'},
    }));
    CHECK(namesOf(document(body)) == names);
}

TEST_CASE("Texts of a cell are put together as Word shows them", "[sheet]")
{
    const auto [inside, text] = GENERATE(table<QByteArray, QString>({
        {"<w:p><w:r><w:t>Sở </w:t></w:r><w:r><w:t>Công</w:t><w:tab/><w:t>Thương</w:t></w:r></w:p>",
         u"1: T:Sở Công Thương"_s},
        {"<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p><w:p><w:r><w:t>c</w:t></w:r></w:p>",
         u"1: T:a\nb\nc"_s},
        {"<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:del><w:r><w:delText>cũ</w:delText></w:r>"
         "</w:del><w:moveFrom><w:r><w:t>chuyển</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>mới</w:t>"
         "</w:r></w:ins></w:p>",
         u"1: T:mới"_s},
        {"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr><w:p><w:r><w:t>trong</w:t>"
         "</w:r></w:p></w:tc></w:tr></w:tbl><w:p/>",
         u"1: T:trong"_s},
    }));
    const QByteArray row = "<w:tc>" + inside + "</w:tc>";
    CHECK(shown(rowsOf(FileOnDisk(u"a.docx"_s, document(table({row})).zipped()).path())) == text);
}

TEST_CASE("Cells merged across leave gaps, cells merged downwards are repeated until they end",
          "[sheet]")
{
    const QByteArray restart = "<w:vMerge w:val=\"restart\"/>";
    const Workbook book = document(table(
        {cell(u"a"_s, restart) + cell(u"b"_s, "<w:gridSpan w:val=\"2\"/>") + cell(u"c"_s),
         cell({}, "<w:vMerge/>") + cell(u"d"_s) + cell(u"e"_s) + cell(u"f"_s),
         cell(u"g"_s) + cell(u"h"_s), "<w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + cell(u"i"_s),
         cell({}), cell(u"j"_s, "<w:gridSpan w:val=\"0\"/>") + cell(u"k"_s)}));
    CHECK(shown(rowsOf(FileOnDisk(u"a.docx"_s, book.zipped()).path())) ==
          u"1: T:a | T:b | - | T:c\n2: T:a | T:d | T:e | T:f\n3: T:g | T:h\n4: - | - | T:i\n"
          "6: T:j | T:k"_s);
}

TEST_CASE("A text that merging repeated is read once, and a row of nothing new is no row",
          "[sheet]")
{
    const QByteArray restart = "<w:vMerge w:val=\"restart\"/>";
    const QByteArray further = "<w:vMerge/>";
    const auto twice = [&](const QString &first, const QString &second) {
        return "<w:tc><w:tcPr>" + restart + "</w:tcPr>" + paragraph(first) + paragraph(second) +
               "</w:tc>";
    };
    const Workbook book =
        document(table({twice(u"032"_s, u"032"_s) + cell(u"a"_s, restart),
                        cell({}, further) + cell({}, further), cell({}, further) + cell(u"b"_s),
                        twice(u"032"_s, u"033"_s) + cell(u"c"_s)}) +
                 table({cell(u"x"_s)}));
    const FileOnDisk file(u"a.docx"_s, book.zipped());
    CHECK(shown(rowsOf(file.path())) == u"1: T:032 | T:a\n3: T:032 | T:b\n4: T:032\n033 | T:c"_s);
    CHECK(SheetReader(file.path()).read(0, [](int, std::span<const Cell>) { return true; }) ==
          std::vector<MergedCells>{{.column = 0, .firstRow = 1, .lastRow = 3}});
}

TEST_CASE("A document that is damaged, too large or without a table is refused in words of Word",
          "[sheet]")
{
    const QByteArray wide = table({cell(u"a"_s, "<w:gridSpan w:val=\"4000000000\"/>")});
    QByteArray longText = "<w:tc><w:p>";
    for (int run = 0; run < 1100; ++run)
        longText += "<w:r><w:t>" + QByteArray(1000, 'x') + "</w:t></w:r>";
    longText += "</w:p></w:tc>";
    const auto [body, says] = GENERATE_COPY(table<QByteArray, std::string>({
        {paragraph(u"Không có bảng"_s), "has no table"},
        {wide, "holds more than 16384 cells"},
        {table({longText}), "implausibly long text"},
        {"<w:tbl><w:tr>", "Open the file in Word"},
    }));
    const QString text = errorOf(u"Phụ lục.docx"_s, document(body).zipped());
    CHECK_THAT(text.toStdString(), Contains(says) && Contains("Phụ lục.docx"));
}

TEST_CASE("Old and foreign kinds of documents say what to do", "[sheet]")
{
    const QByteArray old("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on");
    CHECK_THAT(errorOf(u"Phụ lục.doc"_s, old).toStdString(),
               Contains("Word 97–2003") && Contains(".docx"));
    CHECK_THAT(errorOf(u"Sổ.xls"_s, old).toStdString(), Contains("Excel 97–2003"));
    Workbook text;
    text.parts[u"META-INF/manifest.xml"_s] = "<a/>";
    text.parts[u"content.xml"_s] = "<a/>";
    CHECK_THAT(errorOf(u"Phụ lục.odt"_s, text.zipped()).toStdString(),
               Contains("OpenDocument text") && Contains(".docx"));
}
