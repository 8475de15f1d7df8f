// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/catch.h"

#include <QtCore/QStandardPaths>

using namespace sxsh::test;
using namespace Qt::StringLiterals;

TEST_CASE("the annual report is a PDF in one family of type that says it is a demonstration")
{
    const Desk desk;
    REQUIRE(runCli({u"demo"_s, desk.plan(), u"--facilities"_s, u"30"_s}).code == 0);
    const QString pdf = desk.path(u"Báo cáo năm 2018.pdf"_s);
    const Ended made = runCli({u"report"_s, desk.plan(), u"--kind"_s, u"annual"_s, u"--period"_s,
                               u"2018"_s, u"--out"_s, pdf});
    INFO(made.err);
    REQUIRE(made.code == 0);
    const auto run = [](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        REQUIRE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    if (QStandardPaths::findExecutable(u"pdffonts"_s).isEmpty()) {
        WARN("poppler-utils is not installed");
        return;
    }
    const QStringList fonts = run(u"pdffonts"_s, {pdf}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE(!fonts.isEmpty());
    for (const QString &font : fonts)
        CHECK(font.contains(u"Tinos"_s));
    CHECK(run(u"pdfimages"_s, {u"-list"_s, pdf}).split(u'\n', Qt::SkipEmptyParts).size() <= 2);
    const QStringList pages =
        run(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() > 3);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        CHECK(pages[page].contains(u"Dữ liệu minh họa"_s));
        const QString first = pages[page].split(u'\n', Qt::SkipEmptyParts).first().trimmed();
        CHECK((first == QString::number(page + 1)) == (page > 0));
    }
    CHECK(pages[0].contains(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s));
    CHECK(pages.join(u' ').contains(u"sản xuất sạch hơn"_s));
}

TEST_CASE("a report that cannot be made leaves no file")
{
    const Desk desk;
    desk.makePlan();
    const auto [kind, period, out] = GENERATE(table<QString, QString, QString>({
        {u"weekly"_s, u"2018"_s, u"a.pdf"_s},
        {u"annual"_s, u"1066"_s, u"a.pdf"_s},
        {u"annual"_s, u"2018"_s, u"no such folder/a.pdf"_s},
    }));
    const Ended ended = runCli({u"report"_s, desk.plan(), u"--kind"_s, kind, u"--period"_s, period,
                                u"--out"_s, desk.path(out)});
    CHECK(ended.code == 1);
    CHECK(ended.err.startsWith(u"Lỗi"_s));
    CHECK(!QFile::exists(desk.path(out)));
}
