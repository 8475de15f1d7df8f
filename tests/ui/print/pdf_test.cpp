// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/report/reportkind.h"
#include "core/report/reportperiods.h"
#include "tests/catch.h"
#include "tests/core/demo/demoplan.h"
#include "tests/core/report/randomreport.h"
#include "tests/ui/fulldisk.h"
#include "tests/ui/print/papertext.h"
#include "tests/ui/print/samplereport.h"
#include "ui/print/paginator.h"
#include "ui/print/pdf.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <map>
#include <rapidcheck.h>

using namespace sxsh;
using namespace sxsh::test;
using namespace Qt::StringLiterals;

namespace {

/// What a program of poppler-utils says about the file; none where it is not installed.
std::optional<QString> told(const QString &program, const QStringList &arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) {
        WARN("SKIPPED: no " << program << " (Debian: poppler-utils)");
        return std::nullopt;
    }
    QProcess process;
    process.start(path, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString writtenSample(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"báo cáo.pdf"_s);
    writePdf(sampleReport(), path);
    return path;
}

/// As it is in the text, whatever line ends there are within words.
QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"\\s"_s);
    return text.remove(blanks);
}

void checkFonts(const QString &pdf)
{
    const auto fonts = told(u"pdffonts"_s, {pdf});
    if (!fonts)
        return;
    const QStringList lines = fonts->split(u'\n', Qt::SkipEmptyParts).mid(2);
    CHECK(!lines.isEmpty());
    CHECK(lines.size() <= 4); // regular, bold, italic, both
    for (const QString &line : lines)
        CHECK(line.contains(u"Tinos"));
}

} // namespace

TEST_CASE("a PDF holds the pages of the report, each as it lies")
{
    const QTemporaryDir folder;
    const QString path = writtenSample(folder);
    const std::vector<PaperPage> pages = paginate(sampleReport());
    const auto info = told(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"99"_s, path});
    if (info) {
        CHECK(info->contains(QRegularExpression(u"Pages: +%1\n"_s.arg(pages.size()))));
        CHECK(info->contains(u"Báo cáo kết quả thực hiện sản xuất sạch hơn năm 2018"_s));
        CHECK(info->contains(QRegularExpression(u"Creator: +SXSH"_s)));
        static const QRegularExpression size(u"Page +(\\d+) size: +(\\d+)[.0-9]* x (\\d+)"_s);
        auto match = size.globalMatch(*info);
        for (const PaperPage &page : pages) {
            REQUIRE(match.hasNext());
            const auto one = match.next();
            const bool isWide = one.captured(2).toInt() > one.captured(3).toInt();
            CHECK(isWide == (page.orientation == Orientation::Landscape));
        }
    }
}

TEST_CASE("a PDF has only the print font and no pictures")
{
    const QTemporaryDir folder;
    const QString path = writtenSample(folder);
    checkFonts(path);
    if (const auto images = told(u"pdfimages"_s, {u"-list"_s, path})) {
        CHECK(images->split(u'\n', Qt::SkipEmptyParts).size() == 2);
    }
}

TEST_CASE("every kind of report on the demonstration has only the print font")
{
    Records records = demonstrated({.facilities = 30});
    // A demonstration asks nobody anything, and a slip is about those that are asked.
    records.all<Query>().insert({.id = QUuid::createUuid(),
                                 .unit = {records.all<AdminUnit>().begin()->id},
                                 .number = 1,
                                 .entity = u"facility"_s,
                                 .record = {records.all<Facility>().begin()->id},
                                 .field = u"address"_s,
                                 .question = u"Địa chỉ nào đúng?"_s});
    Savings savings(records);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    for (const ReportKind &kind : readReportKinds(demoResources(), Language::Vietnamese)) {
        CAPTURE(kind.key);
        const auto periods =
            kind.isOfYears ? spansOfYears(records)
                           : reportPeriods(records, kind.periods.value_or(PeriodKind::Annual));
        REQUIRE_FALSE(periods.empty());
        writePdf(buildReport(savings, demoResources(),
                             {.kind = kind.key, .period = periods.front().code}),
                 path);
        checkFonts(path);
    }
}

TEST_CASE("every word of any report is found in the text of its PDF as often as on its pages")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    if (!told(u"pdftotext"_s, {u"-v"_s}))
        return;
    REQUIRE(holdsFor(50, "words in random PDFs", [&path](const Report &report) {
        writePdf(report, path);
        const QString found = withoutBlanks(*told(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}));
        // Once each, but for rows of a header, which come again on each of their pages.
        std::map<QString, int> placed;
        for (const QString &word : allText(paginate(report)).split(u' '))
            ++placed[word];
        for (const QString &text : sxsh::test::textsOf(report)) {
            for (const QString &word : text.simplified().split(u' ')) {
                // The pieces of a word that is broken in its cell are texts for pdftotext.
                if (placed.contains(word))
                    RC_ASSERT(found.count(word) == placed[word]);
            }
        }
    }));
}

TEST_CASE("the text of a PDF can be searched and copied with its accents")
{
    const QTemporaryDir folder;
    const auto text = told(u"pdftotext"_s, {u"-layout"_s, writtenSample(folder), u"-"_s});
    if (text) {
        const QString words = text->simplified();
        for (const QString &part :
             {u"Sản xuất sạch hơn trong công nghiệp được triển khai trên địa bàn tỉnh theo kế"_s,
              u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, u"60 Hợp tác xã chè 60 180 60 – 28,2"_s,
              u"Bảng 2. Áp dụng tại cơ sở"_s, u"Hỗ trợ kỹ thuật áp dụng sản xuất sạch hơn tại"_s,
              u"Dữ liệu minh họa"_s, u"Chưa có số liệu"_s}) {
            CHECK(words.contains(part));
        }
        CHECK(words.count(u"Dữ liệu minh họa"_s) ==
              static_cast<int>(paginate(sampleReport()).size()));
    }
}

TEST_CASE("progress is told before the first and after every page")
{
    const QTemporaryDir folder;
    std::vector<int> done;
    const int pages = static_cast<int>(paginate(sampleReport()).size());
    writePdf(sampleReport(), folder.filePath(u"a.pdf"_s), [&](int count, int total) {
        CHECK(total == pages);
        done.push_back(count);
        return true;
    });
    REQUIRE(static_cast<int>(done.size()) == pages + 1);
    for (int i = 0; i <= pages; ++i) {
        CHECK(done[static_cast<size_t>(i)] == i);
    }
}

TEST_CASE("a PDF that was stopped leaves the folder as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    const bool existed = GENERATE(false, true);
    if (existed) {
        QFile old(path);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("old");
    }
    const int stopAt = GENERATE(0, 3);
    writePdf(sampleReport(), path, [&](int done, int) { return done < stopAt; });
    const QStringList names = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    CHECK(names.size() == (existed ? 1 : 0));
    if (existed) {
        QFile old(path);
        REQUIRE(old.open(QIODevice::ReadOnly));
        CHECK(old.readAll() == "old");
    }
}

TEST_CASE("a PDF that cannot be written says where and what to do")
{
    const QTemporaryDir folder;
    SECTION("the folder does not exist")
    {
        const QString path = folder.filePath(u"none/a.pdf"_s);
        try {
            writePdf(sampleReport(), path);
            FAIL("written");
        } catch (const Error &error) {
            CHECK(error.text().contains(u"none"));
            CHECK(error.text().contains(u"Create the folder"));
        }
    }
    SECTION("the path is a folder")
    {
        QDir(folder.path()).mkdir(u"a.pdf"_s);
        CHECK_THROWS_AS(writePdf(sampleReport(), folder.filePath(u"a.pdf"_s)), Error);
        CHECK(QDir(folder.filePath(u"a.pdf"_s)).isEmpty());
    }
    SECTION("the name is that of another kind of file")
    {
        const QString path = folder.filePath(u"kế hoạch.sxsh"_s);
        QFile plan(path);
        REQUIRE(plan.open(QIODevice::WriteOnly));
        plan.write("plan");
        plan.close();
        CHECK_THROWS_AS(writePdf(sampleReport(), path), Error);
        REQUIRE(plan.open(QIODevice::ReadOnly));
        CHECK(plan.readAll() == "plan");
    }
    SECTION("the file is write-protected")
    {
        const QString path = folder.filePath(u"a.pdf"_s);
        QFile old(path);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        REQUIRE(old.setPermissions(QFileDevice::ReadOwner));
        if (QFileInfo(path).isWritable()) {
            WARN("SKIPPED: this user may write anything");
        } else {
            CHECK_THROWS_AS(writePdf(sampleReport(), path), Error);
            REQUIRE(old.open(QIODevice::ReadOnly));
            CHECK(old.readAll() == "old");
            old.close();
        }
        CHECK(old.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }
}

#ifdef Q_OS_UNIX
TEST_CASE("a PDF that does not fit on the disk leaves nothing")
{
    const QTemporaryDir folder;
    QString message;
    try {
        const FullDisk disk(20000);
        writePdf(sampleReport(), folder.filePath(u"a.pdf"_s));
    } catch (const Error &error) {
        message = error.text();
    }
    CHECK(message.contains(u"disk is probably full"));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}
#endif
