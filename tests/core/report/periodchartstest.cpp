// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dated.h"
#include "core/report/charttiles.h"
#include "core/report/reportcharts.h"
#include "core/report/reportkind.h"
#include "tests/catch.h"
#include "tests/core/demo/demoplan.h"
#include "tests/core/report/reportoutline.h"
#include "tests/core/report/smallplan.h"

#include <cmath>
#include <set>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

std::vector<PeriodChart> chartsOn(const Records &records, const QString &period = u"2018"_s)
{
    Savings savings(records);
    return reportCharts(savings, reportResources(),
                        {.period = period, .language = Language::Vietnamese});
}

std::optional<Chart> chartOf(const Records &records, const QString &name,
                             const QString &period = u"2018"_s)
{
    for (PeriodChart &chart : chartsOn(records, period)) {
        if (chart.name == name)
            return std::move(chart.figure.chart);
    }
    return {};
}

using Values = std::vector<std::optional<double>>;

const Records &demoRecords()
{
    static const Records records = demonstrated({.facilities = 40});
    return records;
}

bool isFinite(const std::optional<double> &value)
{
    return !value || std::isfinite(*value);
}

} // namespace

TEST_CASE("The funnel counts who has taken each step; of a step without any record it says so")
{
    SmallPlan plan;
    auto chart = chartOf(plan.records, u"funnel"_s);
    REQUIRE(chart);
    CHECK(chart->kind == ChartKind::Funnel);
    REQUIRE(chart->categories.size() == 5);
    // Of four facilities two are aware, one is not and one is not known; two apply. Nobody has
    // been assessed, has a plan or meters a saving, and nobody has not.
    CHECK(chart->series[0].values == Values{2.0, {}, {}, 2.0, {}});
    CHECK(chart->notes[0] == u"1 chưa rõ");
    CHECK(chart->notes[1].isEmpty());
    CHECK(chart->notes[3] == u"2 chưa rõ");

    // Where it is on record that somebody has not, nobody is a number.
    const auto any = plan.records.all<Facility>().begin()->id;
    plan.fact({any}, FactKind::Assessed, YesNo::No, "2018-02-01");
    chart = chartOf(plan.records, u"funnel"_s);
    CHECK(chart->series[0].values[1] == 0.0);
}

TEST_CASE("Without a record about anybody there is no funnel")
{
    RegisterPlan plan;
    plan.facility(u"A"_s);
    plan.annualPeriod(2018);
    CHECK_FALSE(chartOf(plan.records, u"funnel"_s));
    CHECK_FALSE(chartOf(plan.records, u"bullets"_s));
    CHECK_FALSE(chartOf(plan.records, u"completeness"_s));
    CHECK_FALSE(chartOf(plan.records, u"activities"_s));
    CHECK_FALSE(chartOf(plan.records, u"money_by_source"_s));
}

TEST_CASE("What changed since the previous period adds up from its count to this one's")
{
    const SmallPlan plan;
    const auto chart = chartOf(plan.records, u"changes:M1"_s);
    REQUIRE(chart);
    CHECK(chart->kind == ChartKind::Waterfall);
    // One was aware in 2017; a second one came in March 2018.
    CHECK(chart->series[0].values == Values{1.0, 1.0, 0.0, -0.0, -0.0, 2.0});
    CHECK(chart->categories.front() == u"Kỳ trước (14/12/2017)");
    CHECK(chart->categories.back() == u"Đến nay (14/12/2018)");
    // Half a year is compared with the half before, also where only the years are on record.
    const auto half = chartOf(plan.records, u"changes:M1"_s, u"2018H1"_s);
    REQUIRE(half);
    CHECK(half->series[0].values.back() == 2.0);
    CHECK(half->categories.front() == u"Kỳ trước (14/12/2017)");
    // Before the first period there is nothing that it could have changed from.
    CHECK_FALSE(chartOf(plan.records, u"changes:M1"_s, u"2017"_s));
}

TEST_CASE("A share by sector is counted apart for each sector and year")
{
    const SmallPlan plan;
    const auto chart = chartOf(plan.records, u"indicator_by_sector:M1"_s);
    REQUIRE(chart);
    CHECK(chart->kind == ChartKind::Panels);
    CHECK(chart->categories == std::vector<QString>{u"2017"_s, u"2018"_s});
    REQUIRE(chart->series.size() == 1);
    CHECK(chart->series[0].name == u"Thực phẩm (4)");
    CHECK(chart->series[0].values == Values{0.25, 0.5});
    CHECK(chart->targets == Values{0.9, 0.9});
}

TEST_CASE("Sectors beyond the largest are one panel, and nobody is lost among them")
{
    RegisterPlan plan;
    plan.annualPeriod(2018);
    plan.indicator("M1", IndicatorKind::Share, "facility:aware", "facility:in_scope");
    int facilities = 0;
    for (int sector = 10; sector < 25; ++sector) {
        for (int copy = 0; copy <= sector % 4; ++copy) {
            const auto made = plan.facility(u"CS%1"_s.arg(++facilities));
            plan.setState(made, [&](FacilityState &state) {
                state.vsicCode = QString::number(sector) + u"11"_s;
            });
            plan.fact(made, FactKind::Aware, copy == 0 ? YesNo::Yes : YesNo::No, "2018-02-01");
        }
    }
    const auto chart = chartOf(plan.records, u"indicator_by_sector:M1"_s);
    REQUIRE(chart);
    REQUIRE(chart->series.size() == 9);
    int counted = 0;
    for (const Series &series : chart->series) {
        const qsizetype open = series.name.lastIndexOf(u'(');
        counted += series.name.mid(open + 1).chopped(1).toInt();
    }
    CHECK(counted == facilities);
    CHECK(chart->series.back().name.startsWith(u"Các ngành khác"));
}

TEST_CASE("Completeness counts by district and month who told any use of that month")
{
    const Records &records = demoRecords();
    const auto chart = chartOf(records, u"completeness"_s, u"2020"_s);
    REQUIRE(chart);
    CHECK(chart->kind == ChartKind::Grid);
    REQUIRE(chart->series.size() == 12);
    // Counted once more, district by district, from the records alone.
    const QDate cutOff(2020, 12, 14);
    std::map<QString, std::pair<int, std::array<int, 12>>> expected;
    for (const Facility &facility : records.all<Facility>()) {
        if (absenceOn(records, facility, cutOff))
            continue;
        std::set<int> months;
        bool isAsked = false;
        for (const Usage &usage : records.all<Usage>().of(facility.id)) {
            for (int month = 0; usage.year == 2020 && month < 12; ++month) {
                if (usage.amounts.month(month))
                    months.insert(month);
            }
            isAsked =
                isAsked || (usage.year == 2020 && (usage.amounts.known || usage.amounts.hasTotal));
        }
        for (const Baseline &baseline : records.all<Baseline>().of(facility.id))
            isAsked = isAsked || baseline.to < QDate(2020, 1, 1);
        const FacilityPlacement *placement = placementOn(records, {facility.id}, cutOff);
        if (!isAsked || !placement)
            continue;
        auto &unit = expected[reportingUnit(records, *records.find(placement->unit), cutOff).name];
        ++unit.first;
        for (const int month : months)
            ++unit.second[static_cast<std::size_t>(month)];
    }
    REQUIRE_FALSE(expected.empty());
    for (std::size_t row = 0; row < chart->categories.size(); ++row) {
        CAPTURE(chart->categories[row].toStdString());
        const auto unit = expected.find(chart->categories[row]);
        for (std::size_t month = 0; month < 12; ++month) {
            const auto &value = chart->series[month].values[row];
            REQUIRE(value.has_value() == (unit != expected.end()));
            if (value)
                CHECK(*value == Approx(1.0 * unit->second.second[month] / unit->second.first));
        }
    }
}

TEST_CASE("Activities lie over time area by area; those without a day are named in the remark")
{
    SmallPlan plan;
    const auto clause = plan.records.all<Activity>().begin()->clause;
    const auto add = [&](Activity activity) {
        activity.clause = clause;
        return plan.add(activity);
    };
    add({.code = u"HD4"_s,
         .title = u"Xong muộn"_s,
         .status = ActivityStatus::Done,
         .start = day("2018-01-01"),
         .due = DueDate{.kind = DueDate::Kind::Day, .day = day("2018-03-31")},
         .doneOn = day("2018-05-31")});
    add({.code = u"HD5"_s,
         .title = u"Nửa chừng"_s,
         .status = ActivityStatus::InProgress,
         .progress = whole(50),
         .start = day("2018-10-01"),
         .due = DueDate{.kind = DueDate::Kind::Day, .day = day("2018-10-10")}});
    add({.code = u"HD6"_s, .title = u"Không ngày"_s});
    add({.code = u"HD7"_s,
         .title = u"Thường xuyên"_s,
         .status = ActivityStatus::InProgress,
         .start = day("2018-01-01"),
         .due = DueDate{.kind = DueDate::Kind::Ongoing}});
    const auto chart = chartOf(plan.records, u"activities"_s);
    REQUIRE(chart);
    CHECK(chart->kind == ChartKind::Gantt);
    CHECK(chart->categories == std::vector<QString>{u"HD1. Mở lớp tập huấn"_s, u"HD2. In tờ rơi"_s,
                                                    u"HD4. Xong muộn"_s, u"HD5. Nửa chừng"_s,
                                                    u"HD7. Thường xuyên"_s,
                                                    u"HD3. Đánh giá nhanh"_s});
    CHECK(chart->groups[0] == u"Nhiệm vụ 1, mục II: Nội dung II.1");
    CHECK(chart->groups[5].startsWith(u"Gợi ý"));
    CHECK(chart->remark.contains(u"HD6. Không ngày"));
    CHECK(chart->asOf == day("2018-12-14"));
    const auto spans = [&](std::size_t row) {
        std::vector<std::optional<DaySpan>> found;
        for (const Series &series : chart->series)
            found.push_back(series.spans[row]);
        return found; // planned, late, done
    };
    using Spans = std::vector<std::optional<DaySpan>>;
    const auto from = [](const char *first, const char *last) {
        return std::optional(DaySpan{day(first), day(last)});
    };
    CHECK(spans(2) == Spans{from("2018-01-01", "2018-03-31"), from("2018-04-01", "2018-05-31"),
                            from("2018-01-01", "2018-03-31")});
    CHECK(spans(3) == Spans{from("2018-10-01", "2018-10-10"), from("2018-10-11", "2018-12-14"),
                            from("2018-10-01", "2018-10-05")});
    CHECK(spans(4)[0] == from("2018-01-01", "2020-12-31"));
    CHECK(chart->notes[3] == u"Quá hạn");
}

TEST_CASE("Bullets say value, unknown part, target and what is planned by now")
{
    const SmallPlan plan;
    const auto chart = chartOf(plan.records, u"bullets"_s);
    REQUIRE(chart);
    CHECK(chart->kind == ChartKind::Bullets);
    REQUIRE(chart->categories.size() == 2);
    CHECK(chart->series[0].values[0] == 0.5);
    CHECK(chart->series[1].values == Values{0.25, {}});
    CHECK(chart->targets[0] == 0.9);
    CHECK(chart->expected[0].has_value());
    CHECK_FALSE(chart->bands[0]);
    CHECK(chart->bands[1] == Spread{0.08, 0.13});
}

TEST_CASE("Planned money by source adds up to what is planned each year")
{
    const SmallPlan plan;
    const auto chart = chartOf(plan.records, u"money_by_source"_s);
    REQUIRE(chart);
    CHECK(chart->categories == std::vector<QString>{u"2017"_s, u"2018"_s});
    REQUIRE(chart->series.size() == 2);
    CHECK(chart->series[0].name == u"Ngân sách tỉnh");
    CHECK(chart->series[0].values == Values{10.004, 20.004});
    CHECK(chart->series[1].values == Values{{}, 6.004});
}

TEST_CASE("A trajectory goes from period to period and on to its target")
{
    const SmallPlan plan;
    const auto chart = chartOf(plan.records, u"trajectory:M1"_s);
    REQUIRE(chart);
    CHECK(chart->kind == ChartKind::Trajectory);
    REQUIRE(chart->series.size() == 3);
    CHECK(chart->series[0].points ==
          std::vector<DatedValue>{{QDate(2017, 12, 14), 0.25}, {QDate(2018, 12, 14), 0.5}});
    CHECK(chart->series[2].role == SeriesRole::Forecast);
    CHECK(chart->goal == DatedValue{QDate(2020, 12, 31), 0.9});
}

TEST_CASE("The charts of the demonstration hold nothing but numbers, and each has a title")
{
    std::set<ChartKind> kinds;
    for (const PeriodChart &chart : chartsOn(demoRecords(), u"2020"_s)) {
        CAPTURE(chart.name.toStdString());
        CHECK_FALSE(chart.figure.caption.isEmpty());
        kinds.insert(chart.figure.chart.kind);
        for (const Series &series : chart.figure.chart.series) {
            CHECK(std::ranges::all_of(series.values, isFinite));
            CHECK(std::ranges::all_of(
                series.points, [](const DatedValue &point) { return std::isfinite(point.value); }));
        }
    }
    for (const ChartKind kind : {ChartKind::Funnel, ChartKind::Waterfall, ChartKind::Panels,
                                 ChartKind::Grid, ChartKind::Gantt, ChartKind::Bullets})
        CHECK(kinds.contains(kind));
}

TEST_CASE("A chart of many activities stands on as many pages as it needs, counted in captions")
{
    const auto chart = chartOf(demoRecords(), u"activities"_s, u"2020"_s);
    REQUIRE(chart);
    const auto figures =
        figuresOnPages({.caption = u"Biểu đồ 1. Tiến độ"_s, .chart = *chart, .height = 200}, 170);
    REQUIRE(figures.size() > 1);
    std::size_t rows = 0;
    for (const Figure &figure : figures)
        rows += figure.chart.categories.size();
    CHECK(rows == chart->categories.size());
    CHECK(figures.front().caption == u"Biểu đồ 1. Tiến độ (1/%1)"_s.arg(figures.size()));
}
