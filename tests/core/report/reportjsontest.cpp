// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportjson.h"

#include "core/base/error.h"
#include "tests/catch.h"
#include "tests/core/office/paperdrawing.h"
#include "tests/core/report/randomreport.h"

#include <limits>
#include <rapidcheck.h>

using namespace sxsh;
using namespace sxsh::test;
using namespace Qt::StringLiterals;

namespace {

/// A chart with everything that a chart can hold.
Chart fullChart(ChartKind kind)
{
    Chart chart{.kind = kind,
                .unit = u"%"_s,
                .style = NumberStyle::Percent,
                .decimals = 1,
                .categories = {u"Đồng Văn"_s, u"Mèo Vạc"_s},
                .series = {{.name = u"đạt"_s,
                            .role = SeriesRole::Forecast,
                            .values = {0.1, std::nullopt},
                            .spreads = {Spread{0.05, 0.15}, std::nullopt},
                            .spreadName = u"khoảng"_s,
                            .points = {{QDate(2018, 12, 14), 1.0 / 3}},
                            .cloud = {{1.5, 2.5, u"1/2018"_s}},
                            .spans = {DaySpan{QDate(2016, 1, 1), QDate(2018, 6, 30)}, {}}}},
                .targets = {0.9, std::nullopt},
                .band = Band{0.08, 0.13, u"mục tiêu"_s},
                .notes = {u"A"_s, u"B"_s},
                .notesName = u"hạng"_s,
                .expected = {0.5, std::nullopt},
                .asOf = QDate(2020, 12, 14),
                .goal = DatedValue{QDate(2020, 12, 31), 0.5},
                .groups = {u"Nhiệm vụ 1"_s, u"Nhiệm vụ 2"_s},
                .bands = {Spread{0.08, 0.13}, std::nullopt},
                .reach = Spread{0, 1},
                .days = DaySpan{QDate(2016, 1, 1), QDate(2020, 12, 31)},
                .remark = u"ghi chú"_s,
                .across = {.name = u"sản lượng"_s, .unit = u"tấn"_s, .decimals = 2},
                .fit = {.name = u"đường"_s,
                        .spreadName = u"dự báo"_s,
                        .points = {{1, 2, Spread{1, 3}}, {2, 4, std::nullopt}}},
                .reason = u"không"_s};
    return chart;
}

QString refusalOf(const QByteArray &bytes)
{
    try {
        reportFromStored(bytes);
    } catch (const Error &error) {
        return error.text();
    }
    return {};
}

} // namespace

TEST_CASE("a stored report is the report that was stored, whatever its blocks")
{
    Report report = everyBlock();
    report.seal = u"Chốt 30/11/2020"_s;
    report.language = u"en"_s;
    report.format.pageNumber = PaperFormat::PageNumber::BottomRight;
    report.format.left = 35;
    for (int kind = 0; kind <= static_cast<int>(ChartKind::Bullets); ++kind)
        report.blocks.push_back(Figure{
            .caption = u"c"_s, .chart = fullChart(static_cast<ChartKind>(kind)), .height = 55});
    CHECK(reportFromStored(storedReport(report)) == report);
    REQUIRE(rc::check("random papers", [] {
        const Report random = randomReport();
        const QByteArray bytes = storedReport(random);
        RC_ASSERT(reportFromStored(bytes) == random);
        RC_ASSERT(storedReport(random) == bytes);
    }));
}

TEST_CASE("a report stored before charts had these members is still read")
{
    Report report;
    Chart chart = fullChart(ChartKind::HorizontalBars);
    chart.groups.clear();
    chart.bands.clear();
    chart.reach.reset();
    chart.days.reset();
    chart.remark.clear();
    chart.series[0].spans.clear();
    report.blocks = {Figure{.caption = u"c"_s, .chart = chart}};
    const QByteArray bytes = storedReport(report);
    for (const char *key : {"groups", "bands", "reach", "days", "remark", "spans"})
        CHECK_FALSE(bytes.contains(QByteArray("\"") + key + "\""));
    CHECK(reportFromStored(bytes) == report);
}

TEST_CASE("bytes that are no stored report are refused in words")
{
    const QByteArray sound = storedReport(everyBlock());
    CHECK(refusalOf(sound).isEmpty());
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("[]"), QByteArray("{\"version\":1}"),
          QByteArray(sound).replace("\"version\":1", "\"version\":2"),
          QByteArray(sound).replace("\"block\":0", "\"block\":99"),
          QByteArray(sound).replace("\"align\":1", "\"align\":7"),
          QByteArray(sound).replace("\"bold\":true", "\"bold\":1"), sound.left(sound.size() / 2)}) {
        CAPTURE(bytes.left(60).toStdString());
        CHECK(refusalOf(bytes).contains(u"frozen report cannot be read"_s));
    }
}
