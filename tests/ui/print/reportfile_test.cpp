// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportfile.h"

#include "core/base/error.h"
#include "core/report/paperformat.h"
#include "core/sheet/sheetreader.h"
#include "core/sheet/ziparchive.h"
#include "tests/catch.h"
#include "tests/core/office/wordorder.h"
#include "tests/ui/print/samplereport.h"
#include "ui/fonts.h"
#include "ui/print/slab.h"
#include "ui/print/wordfile.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <numeric>

using namespace sxsh;
using namespace sxsh::test;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

TEST_CASE("a report is written as the ending of its name says")
{
    const QTemporaryDir folder;
    const auto startOf = [&](const QString &name) {
        const QString path = folder.filePath(name);
        writeReportFile(sampleReport(), path);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.read(4);
    };
    CHECK(startOf(u"Báo cáo năm.pdf"_s) == "%PDF");
    CHECK(startOf(u"Báo cáo năm.docx"_s) == "PK\x03\x04");
    CHECK(startOf(u"Báo cáo năm.XLSX"_s) == "PK\x03\x04");
    for (const QString &name : {u"báo cáo"_s, u"báo cáo.doc"_s}) {
        try {
            writeReportFile(sampleReport(), folder.filePath(name));
            FAIL("was written");
        } catch (const Error &error) {
            CHECK_THAT(error.text().toStdString(), Contains(".docx"));
        }
        CHECK_FALSE(QFile::exists(folder.filePath(name)));
    }
}

TEST_CASE("the Word file has the tables of the pages, as wide as they are there")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.docx"_s);
    const Report report = sampleReport();
    writeReportFile(report, path);
    std::vector<const ReportTable *> tables;
    for (const Block &block : report.blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block))
            tables.push_back(table);
    }
    const SheetReader reader(path);
    int found = 0;
    for (const SheetInfo &sheet : reader.sheets()) {
        const auto table = std::ranges::find(tables, sheet.name,
                                             [](const ReportTable *one) { return one->caption; });
        if (table == tables.end())
            continue;
        ++found;
        std::size_t rows = 0;
        reader.read(static_cast<int>(&sheet - reader.sheets().data()),
                    [&](int, std::span<const Cell>) { return ++rows > 0; });
        CHECK(rows == (*table)->rows.size());
    }
    CHECK(found == static_cast<int>(tables.size()));

    ZipArchive archive(path);
    CHECK(misplacedIn(archive.part(u"word/document.xml"_s)->readAll()) == QStringList());

    const double width = bodySize(report.format, Orientation::Portrait).width;
    const WordDrawing drawing = wordDrawing(report);
    for (const ReportTable *table : tables) {
        const TableFit fit = drawing.fit(*table, width);
        const TableMeasure measure = measuredTable(*table, dotsFromMm(width));
        CHECK(fit.size == measure.size);
        CHECK(std::accumulate(fit.widths.begin(), fit.widths.end(), 0.0) == Approx(width));
    }
}

TEST_CASE("charts of the Word file are pictures of 300 dots per inch, with ink on them")
{
    const Report report = sampleReport();
    const WordDrawing drawing = wordDrawing(report);
    for (const Figure &figure : everyChart()) {
        const ChartPicture picture = drawing.picture(figure, 165, 257);
        QImage image;
        REQUIRE(image.loadFromData(picture.png, "PNG"));
        CHECK(picture.width == Approx(165));
        CHECK(picture.height < 257);
        CHECK(image.width() == Approx(165 / 25.4 * 300).margin(1));
        CHECK(image.height() == Approx(picture.height / 25.4 * 300).margin(1));
        CHECK(image.dotsPerMeterX() == 11811);
        int inked = 0;
        for (int y = 0; y < image.height(); y += 4) {
            for (int x = 0; x < image.width(); x += 4)
                inked += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
        CHECK(inked > 100);
    }
}

TEST_CASE("the length of a line for Word is what it takes on the page")
{
    const WordDrawing drawing = wordDrawing(sampleReport());
    const Paragraph shorter{.runs = {{.text = u"Độc lập"_s, .bold = true}}};
    const Paragraph longer{.runs = {{.text = u"Độc lập - Tự do - Hạnh phúc"_s, .bold = true}}};
    const double length = drawing.lineLength(longer, 100);
    CHECK(drawing.lineLength(shorter, 100) < length);
    CHECK(length > 50);
    CHECK(length < 70);
    CHECK(drawing.lineLength(longer, 40) <= 40.5);
}
