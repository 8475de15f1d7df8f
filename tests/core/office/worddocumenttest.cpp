// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/worddocument.h"

#include "core/base/error.h"
#include "core/sheet/sheetreader.h"
#include "core/sheet/ziparchive.h"
#include "tests/catch.h"
#include "tests/core/office/paperdrawing.h"
#include "tests/core/office/wordorder.h"
#include "tests/core/report/randomreport.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <rapidcheck.h>

using namespace sxsh;
using namespace sxsh::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray partOf(const QByteArray &document, const QString &name)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(document);
    buffer->open(QIODevice::ReadOnly);
    ZipArchive archive(u"báo cáo.docx"_s, std::move(buffer));
    const auto part = archive.part(name);
    QByteArray bytes;
    for (QByteArray piece = part->read(4096); !piece.isEmpty(); piece = part->read(4096)) {
        bytes += piece;
        part->markToken();
    }
    REQUIRE(part->damage().isEmpty());
    return bytes;
}

QByteArray bodyOf(const Report &report)
{
    return partOf(wordDocument(report, paperDrawing()), u"word/document.xml"_s);
}

/// The text of each paragraph that has any, in reading order.
QStringList paragraphsOf(const QByteArray &part)
{
    QStringList texts;
    QString text;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == u"t")
            text += xml.readElementText();
        else if (token == QXmlStreamReader::StartElement && xml.name() == u"br")
            text += u'\n';
        else if (token == QXmlStreamReader::EndElement && xml.name() == u"p") {
            if (!text.isEmpty())
                texts += text;
            text.clear();
        }
    }
    return texts;
}

qsizetype countOf(const QByteArray &part, const char *what)
{
    return part.count(what);
}

} // namespace

TEST_CASE("Word: every part of a file keeps the order of elements that Word insists on")
{
    const QByteArray document = wordDocument(everyBlock(), paperDrawing());
    for (const QString &part : {u"document"_s, u"styles"_s, u"settings"_s, u"header1"_s,
                                u"header2"_s, u"footer1"_s, u"footer2"_s}) {
        CAPTURE(part.toStdString());
        CHECK(misplacedIn(partOf(document, u"word/%1.xml"_s.arg(part))) == QStringList());
    }
    // The check itself finds what is wrong.
    CHECK(misplacedIn("<p><r/><pPr/></p>") == QStringList{u"pPr in p comes too late"_s});
    CHECK(misplacedIn("<p><q/></p>") == QStringList{u"q in p is unknown"_s});
}

TEST_CASE("Word: texts of any report come once and in order, whatever the blocks")
{
    REQUIRE(rc::check("random reports", [] {
        const Report report = randomReport();
        const QByteArray body = bodyOf(report);
        RC_ASSERT(misplacedIn(body).isEmpty());
        RC_ASSERT(paragraphsOf(body) == textsOf(report));
        // Word joins tables without a paragraph between them, and wants one last in a cell.
        RC_ASSERT(!body.contains("</w:tbl><w:tbl>"));
        RC_ASSERT(!body.contains("</w:tbl></w:tc>"));
        RC_ASSERT(!body.contains("</w:tcPr></w:tc>"));
        RC_ASSERT(!body.contains("</w:tbl><w:sectPr>"));
    }));
}

TEST_CASE("Word: room to write is a height, not lines of a size of their own")
{
    ReportTable table{.columns = {1, 1}, .size = 10};
    table.rows = {{{.text = u"Nội dung"_s}, {.text = u"Trả lời"_s}},
                  {{.text = u"Tên"_s}, {.text = u"\n"_s}}};
    Report report;
    report.blocks = {table};
    const QByteArray body = bodyOf(report);
    CHECK(misplacedIn(body).isEmpty());
    // Two lines of 11.5 points and what is around them, in twentieths.
    CHECK(countOf(body, "<w:trHeight w:val=\"540\" w:hRule=\"atLeast\"/>") == 1);
    CHECK(countOf(body, "<w:br/>") == 0);
}

TEST_CASE("Word: headings are styles, tables are true tables with repeated headers and whole rows")
{
    const QByteArray body = bodyOf(everyBlock());
    for (int level = 1; level <= 3; ++level)
        CHECK(countOf(body, qPrintable(u"w:val=\"Heading%1\""_s.arg(level))) == 1);
    CHECK(countOf(body, "<w:tblHeader/>") == 4); // two rows in each of two tables
    CHECK(countOf(body, "<w:cantSplit/>") == countOf(body, "<w:tr>"));
    CHECK(countOf(body, "<w:vMerge w:val=\"restart\"/>") == 4);
    CHECK(countOf(body, "<w:vMerge w:val=\"continue\"/>") == 4);
    CHECK(countOf(body, "<w:gridSpan w:val=\"2\"/>") == 4);
    CHECK(countOf(body, "<w:pageBreakBefore/>") == 1);
    CHECK(countOf(body, "w:orient=\"landscape\"") == 1);
    CHECK(countOf(body, "<w:sectPr>") == 3);
    CHECK(countOf(body, "<w:titlePg/>") == 1);
    CHECK(countOf(body, "<wp:inline") == 2);
}

TEST_CASE("Word: blocks keep the distances of the pages, the caption of a table too")
{
    const QByteArray document = wordDocument(everyBlock(), paperDrawing());
    CHECK(
        partOf(document, u"word/settings.xml"_s).contains("<w:doNotUseHTMLParagraphAutoSpacing/>"));
    // 6 and 4 points.
    CHECK(countOf(partOf(document, u"word/document.xml"_s),
                  "<w:spacing w:before=\"120\" w:after=\"80\"/>") == 2);
}

TEST_CASE("Word: the program's own reader finds the tables cell for cell")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Báo cáo năm 2020 (minh họa).docx"_s);
    writeWord(everyBlock(), path, paperDrawing());
    const SheetReader reader(path);
    QStringList names;
    for (const SheetInfo &sheet : reader.sheets())
        names += sheet.name;
    CHECK(names.contains(u"Bảng 1. Theo đơn vị"_s));
    const auto at = static_cast<int>(names.indexOf(u"Bảng 1. Theo đơn vị"_s));
    std::vector<QStringList> rows;
    reader.read(at, [&](int, std::span<const Cell> cells) {
        QStringList row;
        for (const Cell &cell : cells)
            row += cell.text;
        rows.push_back(row);
        return true;
    });
    REQUIRE(rows.size() == 5);
    CHECK(rows[1] == QStringList{u"STT"_s, u"Đơn vị"_s, u"tổng số"_s, u"áp dụng"_s});
    CHECK(rows[2] == QStringList{u"1"_s, u"Huyện Đồng Văn"_s, u"1.234"_s, u"8,8%"_s});
    CHECK(rows[3] == QStringList{u"2"_s, u"Huyện Mèo Vạc & <Yên Minh>"_s, u"–"_s, u"12,5 tấn"_s});
    CHECK(rows[4][0] == u"Toàn tỉnh"_s);
}

TEST_CASE("Word: the number of the page stands where the format of the paper has it")
{
    const auto place =
        GENERATE(PaperFormat::PageNumber::TopCenter, PaperFormat::PageNumber::BottomRight);
    Report report = everyBlock();
    report.format.pageNumber = place;
    const bool isOnTop = place == PaperFormat::PageNumber::TopCenter;
    const QByteArray document = wordDocument(report, paperDrawing());
    const auto hasNumber = [&](const QString &part) {
        return partOf(document, u"word/%1.xml"_s.arg(part)).contains(" PAGE ");
    };
    CHECK(hasNumber(u"header1"_s) == isOnTop);
    CHECK(hasNumber(u"footer1"_s) != isOnTop);
    CHECK_FALSE(hasNumber(u"header2"_s)); // of the first page
    CHECK_FALSE(hasNumber(u"footer2"_s));
    for (const QString &foot : {u"footer1"_s, u"footer2"_s})
        CHECK(partOf(document, u"word/%1.xml"_s.arg(foot)).contains("Dữ liệu minh họa"));
}

TEST_CASE("Word: the same report gives the same bytes; its title is in the file")
{
    const QByteArray document = wordDocument(everyBlock(), paperDrawing());
    CHECK(document == wordDocument(everyBlock(), paperDrawing()));
    CHECK(partOf(document, u"docProps/core.xml"_s)
              .contains("Báo cáo &quot;năm&quot; 2020 &amp; phụ lục"));
}

TEST_CASE(
    "Word: a report without blocks is a file all the same; signs no file can hold are left out")
{
    CHECK(misplacedIn(bodyOf({})).isEmpty());
    Report report;
    report.blocks.push_back(Paragraph{.runs = {{.text = u"a\u0001b\uFFFEc"_s}}});
    CHECK(paragraphsOf(bodyOf(report)) == QStringList{u"abc"_s});
}

TEST_CASE("Word: a file appears whole or not at all")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.docx"_s);
    QFile before(path);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("trước");
    before.close();
    int asked = 0;
    writeWord(everyBlock(), path, paperDrawing(), [&](int done, int total) {
        CHECK(total == static_cast<int>(everyBlock().blocks.size()));
        ++asked;
        return done < 3;
    });
    CHECK(asked == 4);
    REQUIRE(before.open(QIODevice::ReadOnly));
    CHECK(before.readAll() == "trước");
    CHECK_THROWS_AS(writeWord(everyBlock(), folder.filePath(u"không có/a.docx"_s), paperDrawing()),
                    Error);
}
