// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/reportworkbook.h"

#include "core/base/error.h"
#include "core/office/chartsheet.h"
#include "core/sheet/sheetreader.h"
#include "core/sheet/ziparchive.h"
#include "tests/catch.h"
#include "tests/core/office/paperdrawing.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace sxsh;
using namespace sxsh::test;
using namespace Qt::StringLiterals;

namespace {

/// A workbook as it is read again.
class Written
{
public:
    explicit Written(const Report &report) { writeWorkbook(report, path, {}); }

    QStringList names() const
    {
        QStringList names;
        const SheetReader reader(path);
        for (const SheetInfo &sheet : reader.sheets())
            names += sheet.name;
        return names;
    }
    std::vector<std::vector<Cell>> rows(const QString &sheet) const
    {
        std::vector<std::vector<Cell>> rows;
        SheetReader(path).read(static_cast<int>(names().indexOf(sheet)),
                               [&](int, std::span<const Cell> cells) {
                                   rows.emplace_back(cells.begin(), cells.end());
                                   return true;
                               });
        return rows;
    }
    QByteArray part(const QString &name) const
    {
        ZipArchive archive(path);
        const auto part = archive.part(name);
        return part->readAll();
    }

private:
    QTemporaryDir m_folder;

public:
    const QString path = m_folder.filePath(u"Số liệu báo cáo 2020.xlsx"_s);
};

} // namespace

TEST_CASE("Workbook: each table and chart has a sheet named by its number, behind a list of them")
{
    const Written written(everyBlock());
    CHECK(written.names() == QStringList{u"Mục lục"_s, u"Bảng 1"_s, u"Theo huyện"_s,
                                         u"Theo huyện (2)"_s, u"Biểu đồ 1"_s, u"Theo huyện (3)"_s,
                                         u"Bảng 2"_s});
    const auto contents = written.rows(u"Mục lục"_s);
    CHECK(contents[0][0].text == u"Báo cáo \"năm\" 2020 & phụ lục"_s);
    CHECK(contents[1][0].text == u"Dữ liệu minh họa"_s);
    CHECK(contents[2][0].text == u"Bảng 1. Theo đơn vị"_s);
}

TEST_CASE("Workbook: one that is made again says when it was made first")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Bản chốt.xlsx"_s);
    const auto made = QDateTime::fromString(u"2018-12-15T01:02:03Z"_s, Qt::ISODate);
    writeWorkbook(everyBlock(), path, {}, made);
    auto file = std::make_unique<QFile>(path);
    REQUIRE(file->open(QIODevice::ReadOnly));
    ZipArchive archive(u"Bản chốt.xlsx"_s, std::move(file));
    const QByteArray properties = archive.part(u"docProps/core.xml"_s)->read(4096);
    CHECK(properties.count("2018-12-15T01:02:03Z") == 2); // made and last changed
}

TEST_CASE("Workbook: numbers are numbers, what is not known stays the text it is in the report")
{
    const auto rows = Written(everyBlock()).rows(u"Bảng 1"_s);
    REQUIRE(rows.size() == 6);
    CHECK(rows[0][0].text == u"Bảng 1. Theo đơn vị"_s);
    CHECK(rows[3][1].text == u"Huyện Đồng Văn"_s);
    CHECK(rows[3][2].kind == Cell::Kind::Number);
    CHECK(rows[3][2].number == 1234);
    CHECK(rows[3][3].number == 0.088);
    CHECK(rows[4][2].kind == Cell::Kind::Text);
    CHECK(rows[4][2].text == u"–"_s);
    CHECK(rows[4][3].number == 12.5);
    CHECK(rows[5][3].text == u"Có"_s); // a yes, not a 1
}

TEST_CASE("Workbook: a number is shown as the report shows it")
{
    const auto [text, language, pattern] = GENERATE(table<QString, QString, const char *>({
        {u"1.234"_s, u"vi"_s, "#,##0"},
        {u"1.234,56"_s, u"vi"_s, "#,##0.00"},
        {u"8,8%"_s, u"vi"_s, "#,##0.0%"},
        {u"90%"_s, u"vi"_s, "#,##0%"},
        {u"12,5 tấn"_s, u"vi"_s, "#,##0.0 \"tấn\""},
        {u"−0,2"_s, u"vi"_s, "#,##0.0"},
        {u"1,234"_s, u"en"_s, "#,##0"},
        {u"1,234.5"_s, u"en"_s, "#,##0.0"},
        {u"không rõ"_s, u"vi"_s, "#,##0"},
    }));
    CAPTURE(text.toStdString());
    CHECK(patternOf({.text = text}, language) == pattern);
}

TEST_CASE("Workbook: a chart of Excel's own stands beside the figures it is drawn from")
{
    const Written written(everyBlock());
    const auto rows = written.rows(u"Biểu đồ 1"_s);
    REQUIRE(rows.size() == 4);
    CHECK(rows[1][1].text == u"đã có"_s);
    CHECK(rows[1][2].text == u"Mục tiêu"_s);
    CHECK(rows[2][0].text == u"Đồng Văn"_s);
    CHECK(rows[2][1].number == 3);
    CHECK(rows[3][1].kind == Cell::Kind::Empty); // not known is not zero
    CHECK(rows[3][2].number == 5);
    const QByteArray chart = written.part(u"xl/charts/chart1.xml"_s);
    CHECK(chart.contains("<c:barChart>"));
    CHECK_FALSE(chart.contains("long_dash")); // no marker that the format knows
    CHECK(chart.contains("'Biểu đồ 1'!$B$3:$B$4"));
}

TEST_CASE("Workbook: a title longer than a line is seen whole in the contents")
{
    Report report = everyBlock();
    report.title = u"Báo cáo kết quả thực hiện kế hoạch "_s.repeated(6);
    const QByteArray contents = Written(report).part(u"xl/worksheets/sheet1.xml"_s);
    const auto height = [&contents](const QByteArray &row) {
        const qsizetype at = contents.indexOf("ht=\"", contents.indexOf("<row r=\"" + row)) + 4;
        return contents.mid(at, contents.indexOf('"', at) - at).toDouble();
    };
    CHECK(height("1") >= 2 * height("2"));
}

TEST_CASE("Workbook: sheets print as the report does")
{
    const QByteArray table = Written(everyBlock()).part(u"xl/worksheets/sheet7.xml"_s);
    CHECK(table.contains("paperSize=\"9\""));
    CHECK(table.contains("orientation=\"landscape\""));
    CHECK(table.contains("&amp;P"));
    const QByteArray book = Written(everyBlock()).part(u"xl/workbook.xml"_s);
    CHECK(book.contains("_xlnm.Print_Titles"));
    CHECK(book.contains("'Bảng 2'!$2:$3"));
}

TEST_CASE("Workbook: rows of charts over days and of clouds")
{
    const QDate first(2016, 12, 14);
    const QDate second(2018, 12, 14);
    const Chart days{.kind = ChartKind::Trajectory,
                     .series = {{.name = u"đạt"_s, .points = {{first, 0.1}, {second, 0.3}}}},
                     .goal = DatedValue{QDate(2020, 12, 31), 0.5}};
    const ChartRows byDay = rowsOf(days, Language::English);
    CHECK(byDay.days == std::vector{first, second, QDate(2020, 12, 31)});
    REQUIRE(byDay.columns.size() == 2);
    CHECK(byDay.columns[0].values == std::vector<std::optional<double>>{0.1, 0.3, std::nullopt});
    CHECK(byDay.columns[1].name == u"Target"_s);
    CHECK(byDay.columns[1].values[2] == 0.5);

    const Chart cloud{.kind = ChartKind::Scatter,
                      .series = {{.name = u"2015"_s, .cloud = {{1, 10, u"1/2015"_s}}}},
                      .across = {.name = u"sản lượng"_s, .unit = u"tấn"_s},
                      .fit = {.name = u"đường"_s, .points = {{.x = 0, .y = 1}, {.x = 2, .y = 3}}}};
    const ChartRows byX = rowsOf(cloud, Language::Vietnamese);
    CHECK(byX.acrossName == u"sản lượng (tấn)"_s);
    CHECK(byX.across == std::vector{1.0, 0.0, 2.0});
    CHECK(byX.columns[0].values == std::vector<std::optional<double>>{10.0, {}, {}});
    CHECK(byX.columns[1].values == std::vector<std::optional<double>>{{}, 1.0, 3.0});

    const Chart intervals{.kind = ChartKind::Intervals,
                          .categories = {u"a"_s, u"b"_s},
                          .series = {{.name = u"tiết kiệm"_s,
                                      .values = {0.1, 0.2},
                                      .spreads = {Spread{0.05, 0.15}, std::nullopt}}}};
    const ChartRows ends = rowsOf(intervals, Language::Vietnamese);
    REQUIRE(ends.columns.size() == 3);
    CHECK(ends.columns[1].name == u"Khoảng tin cậy, cận dưới"_s);
    CHECK(ends.columns[1].values == std::vector<std::optional<double>>{0.05, std::nullopt});
    CHECK(ends.columns[2].values == std::vector<std::optional<double>>{0.15, std::nullopt});
}

TEST_CASE("Workbook: a waterfall stands on an unseen series, each sort of step in a column")
{
    const Chart chart{.kind = ChartKind::Waterfall,
                      .categories = {u"trước"_s, u"mới"_s, u"bớt"_s, u"nay"_s},
                      .series = {{.name = u"số"_s, .values = {10, 4, -3, 11}}}};
    const ChartRows rows = rowsOf(chart, Language::English);
    REQUIRE(rows.columns.size() == 5);
    using Values = std::vector<std::optional<double>>;
    CHECK(rows.columns[0].values == Values{10, 4, -3, 11}); // what is told
    CHECK(rows.columns[0].part == ChartColumn::Part::Figure);
    CHECK(rows.columns[1].values == Values{0, 10, 11, 0}); // what they stand on
    CHECK(rows.columns[1].part == ChartColumn::Part::Base);
    CHECK(rows.columns[2].values == Values{10, {}, {}, 11});
    CHECK(rows.columns[3].values == Values{{}, 4, {}, {}});
    CHECK(rows.columns[4].values == Values{{}, {}, 3, {}});
}

TEST_CASE("Workbook: work over time is told by its days and drawn as bars of days")
{
    const auto span = [](QDate from, QDate to) { return std::optional(DaySpan{from, to}); };
    const Chart chart{
        .kind = ChartKind::Gantt,
        .categories = {u"HD1"_s, u"HD2"_s},
        .series = {{.name = u"kế hoạch"_s,
                    .role = SeriesRole::Planned,
                    .spans = {span(QDate(2018, 1, 1), QDate(2018, 1, 31)), std::nullopt}},
                   {.name = u"quá hạn"_s,
                    .role = SeriesRole::Odd,
                    .spans = {span(QDate(2018, 2, 1), QDate(2018, 2, 10)), std::nullopt}},
                   {.name = u"đã làm"_s,
                    .spans = {span(QDate(2018, 1, 1), QDate(2018, 1, 10)), std::nullopt}}}};
    const ChartRows rows = rowsOf(chart, Language::Vietnamese);
    REQUIRE(rows.columns.size() == 10);
    CHECK(rows.columns[0].isDay);
    using Values = std::vector<std::optional<double>>;
    const double first = *rows.columns[0].values[0];
    CHECK(rows.columns[6].part == ChartColumn::Part::Base);
    CHECK(rows.columns[6].values == Values{first, {}});
    CHECK(rows.columns[7].values == Values{10, {}}); // done
    CHECK(rows.columns[8].values == Values{21, {}}); // the rest of the plan
    CHECK(rows.columns[9].values == Values{10, {}}); // late
}

TEST_CASE("Workbook: every kind of chart is a sheet, a grid by shaded cells, panels one by one")
{
    const auto written = [](ChartKind kind) {
        Report report;
        Chart chart{.kind = kind,
                    .style = NumberStyle::Percent,
                    .categories = {u"2017"_s, u"2018"_s},
                    .series = {{.name = u"a"_s, .values = {0.1, 0.2}},
                               {.name = u"b"_s, .values = {0.3, std::nullopt}}},
                    .targets = {0.5, 0.5},
                    .expected = {0.2, std::nullopt}};
        report.blocks = {Figure{.caption = u"Biểu đồ 1. Thử"_s, .chart = chart}};
        return Written(report);
    };
    CHECK(written(ChartKind::Grid).part(u"xl/worksheets/sheet2.xml"_s).contains("colorScale"));
    CHECK(written(ChartKind::Panels).part(u"xl/charts/chart2.xml"_s).contains("<c:lineChart>"));
    for (const ChartKind kind : {ChartKind::Funnel, ChartKind::Bullets, ChartKind::Waterfall}) {
        CAPTURE(static_cast<int>(kind));
        CHECK(written(kind).part(u"xl/charts/chart1.xml"_s).contains("<c:barChart>"));
    }
    CHECK(written(ChartKind::Waterfall).part(u"xl/charts/chart1.xml"_s).contains("<a:noFill/>"));
}

TEST_CASE("Workbook: a paper without tables has none; one that is stopped is not written")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    Report words;
    words.blocks.push_back(Paragraph{});
    CHECK_THROWS_AS(writeWorkbook(words, path), Error);
    writeWorkbook(everyBlock(), path, [](int done, int) { return done < 2; });
    CHECK_FALSE(QFile::exists(path));
}
