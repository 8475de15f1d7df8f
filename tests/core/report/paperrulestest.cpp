// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paperrules.h"

#include "core/base/error.h"
#include "tests/catch.h"
#include "tests/core/report/reportoutline.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace sxsh {

using namespace Qt::StringLiterals;

TEST_CASE("Documents are set by the rules of their day, before the first rule by the first")
{
    const auto [day, place] = GENERATE(table<QDate, PaperFormat::PageNumber>({
        {{2005, 1, 1}, PaperFormat::PageNumber::BottomRight},
        {{2016, 5, 11}, PaperFormat::PageNumber::BottomRight},
        {{2020, 3, 4}, PaperFormat::PageNumber::BottomRight},
        {{2020, 3, 5}, PaperFormat::PageNumber::TopCenter},
        {{2026, 1, 1}, PaperFormat::PageNumber::TopCenter},
    }));
    const PaperFormat format = paperFormatOn(reportResources(), day);
    CHECK(format.pageNumber == place);
    CHECK(format.width == 210);
    CHECK(format.left == 30);
}

TEST_CASE("Rules that cannot be used are refused with file and row")
{
    const QByteArray head = "valid_from,width,height,left,right,top,bottom,page_number,"
                            "page_number_size\n";
    const QByteArray rest =
        GENERATE(as<QByteArray>(), "", "soon,210,297,30,15,20,20,top_center,13\n",
                 "2020-03-05,210,297,30,15,20,20,middle,13\n",
                 "2020-03-05,210,297,200,15,20,20,top_center,13\n",
                 "2020-03-05,wide,297,30,15,20,20,top_center,13\n", "2020-03-05,210,297,30\n");
    QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"reports"_s);
    QFile file(folder.filePath(u"reports/paper_format.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(head + rest);
    file.close();
    try {
        paperFormatOn(folder.path(), QDate(2021, 1, 1));
        FAIL("taken");
    } catch (const Error &error) {
        CHECK(error.text().contains(u"paper_format.csv"_s));
    }
}

} // namespace sxsh
