// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/flattable.h"

#include "tests/catch.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// Two levels of titles, a total over two columns.
ReportTable grouped()
{
    ReportTable table{.caption = u"Bảng 1. Kinh phí"_s, .columns = {1, 1, 1}, .headerRows = 2};
    table.rows = {{{.text = u"Nguồn"_s, .rowSpan = 2}, {.text = u"Năm"_s, .columnSpan = 2}},
                  {{.text = u"2017"_s}, {.text = u"2018"_s}},
                  {{.text = u"Tỉnh"_s}, {.text = u"1.234,5"_s, .number = 1234.5}, {.text = u"–"_s}},
                  {{.text = u"Cộng"_s, .columnSpan = 2}, {.text = u"0"_s, .number = 0.0}},
                  {{.text = u"Tỷ lệ"_s},
                   {.text = u"71,4%"_s, .number = 0.7142857142857143},
                   {.text = u"2.449"_s, .number = 2449.0}}};
    return table;
}

} // namespace

TEST_CASE("A table is flattened: titles of both levels, spanned cells in their first place")
{
    CHECK(flattened(grouped()).texts() ==
          std::vector<QStringList>{{u"Nguồn"_s, u"Năm – 2017"_s, u"Năm – 2018"_s},
                                   {u"Tỉnh"_s, u"1.234,5"_s, u"–"_s},
                                   {u"Cộng"_s, QString(), u"0"_s},
                                   {u"Tỷ lệ"_s, u"71,4%"_s, u"2.449"_s}});
}

TEST_CASE("A table alone is written as CSV, numbers as numbers, shares as they are printed")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bảng 1.csv"_s);
    writeTable(grouped(), path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"Tỉnh;1234,5;–"_s));
    CHECK(text.contains(u"Cộng;;0"_s));
    CHECK_THAT(text.toStdString(), Catch::Matchers::Contains("Tỷ lệ;\"71,4%\";2449"));
}

} // namespace sxsh
