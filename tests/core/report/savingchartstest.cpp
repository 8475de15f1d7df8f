// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/savingcharts.h"
#include "core/base/spokenlanguage.h"
#include "tests/catch.h"
#include "tests/core/savings/monthlyplan.h"

#include <numeric>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

std::vector<double> known(const std::vector<std::optional<double>> &values)
{
    std::vector<double> result;
    for (const auto &value : values) {
        REQUIRE(value);
        result.push_back(*value);
    }
    return result;
}

} // namespace

TEST_CASE("the use of months is drawn against their output, before and in the year")
{
    MonthlyPlan plan;
    const Chart chart = useScatterChart(plan.records, plan.saving(BaselineMethod::Regression));
    REQUIRE(chart.reason.isEmpty());
    CHECK(isByOutput(plan.records, plan.saving(BaselineMethod::Regression)));
    CHECK(chart.kind == ChartKind::Scatter);
    CHECK(chart.unit == u"thousand kWh/month");
    CHECK(chart.across.name == u"output of Chè khô");
    CHECK(chart.across.unit == u"tấn/month");
    REQUIRE(chart.series.size() == 2);
    CHECK(chart.series[0].name == u"2015");
    CHECK(chart.series[1].name == u"2018");
    CHECK(chart.series[0].role != chart.series[1].role);
    REQUIRE(chart.series[0].cloud.size() == 12);
    const ChartPoint &march = chart.series[0].cloud[2];
    CHECK(march.name == u"3/2015");
    CHECK(march.x == 3);
    CHECK_THAT(march.y, WithinRel(105.0, 1e-12)); // 100 + 2·3 − 1
    const ChartPoint &july = chart.series[1].cloud[6];
    CHECK(july.name == u"7/2018");
    CHECK_THAT(july.y, WithinRel(107.0, 1e-12)); // 100 + 2·3 + 1
}

TEST_CASE("the line of a scatter goes over all months with the band of a single month")
{
    MonthlyPlan plan;
    const Chart chart = useScatterChart(plan.records, plan.saving(BaselineMethod::Regression));
    const auto &line = chart.fit.points;
    REQUIRE(line.size() > 2);
    CHECK(chart.fit.spreadName.contains(u"90%"_s));
    CHECK(line.front().x == 1);
    CHECK(line.back().x == 12);
    for (const FittedLine::Point &point : line) {
        CHECK_THAT(point.y, WithinRel(100 + 2 * point.x, 1e-9));
        // t s √(1 + 1/12 + (x − 6.5)²/143)
        const double away = point.x - 6.5;
        const double half =
            MonthlyPlan::t * MonthlyPlan::s * std::sqrt(1 + 1.0 / 12 + away * away / 143);
        REQUIRE(point.spread);
        CHECK_THAT(point.spread->high - point.y, WithinRel(half, 1e-9));
        CHECK_THAT(point.y - point.spread->low, WithinRel(half, 1e-9));
    }
}

TEST_CASE("actual use is drawn beside what the line expects, each month with its band")
{
    MonthlyPlan plan;
    const SavingResult result = plan.saving(BaselineMethod::Regression);
    const ExpectedMonths months = expectedMonthsOf(result, 0.9);
    CHECK(months.year == 2018);
    const Chart chart = expectedUseChart(months);
    REQUIRE(chart.series.size() == 2);
    CHECK(chart.kind == ChartKind::Lines);
    CHECK(chart.unit == u"thousand kWh");
    CHECK(chart.series[0].role == SeriesRole::Planned);
    CHECK(chart.series[0].spreadName.contains(u"90%"_s));
    for (std::size_t month = 0; month < 12; ++month) {
        const double made = 3 + static_cast<double>(month % 6);
        const double expected = *chart.series[0].values[month];
        CHECK_THAT(expected, WithinRel(100 + 2 * made, 1e-9));
        CHECK_THAT(*chart.series[1].values[month],
                   WithinRel(expected + (month < 6 ? -3 : 1), 1e-9));
        const Spread &spread = *chart.series[0].spreads[month];
        CHECK_THAT(spread.low + spread.high, WithinRel(2 * expected, 1e-9));
        CHECK(spread.low < expected);
    }
}

TEST_CASE("the sum of what was saved goes up to the avoided use of the year")
{
    MonthlyPlan plan;
    const SavingResult result = plan.saving(BaselineMethod::Regression);
    const ExpectedMonths months = expectedMonthsOf(result, 0.9);
    const Chart chart = cumulatedSavingChart(months);
    REQUIRE(chart.series.size() == 1);
    const std::vector<double> sums = known(chart.series[0].values);
    REQUIRE(sums.size() == 12);
    const double scale = chart.unit.contains(u"thousand"_s) ? 1000 : 1;
    CHECK_THAT(sums[0] * scale, WithinRel(3000.0, 1e-7));
    CHECK_THAT(sums[5] * scale, WithinRel(18'000.0, 1e-7));
    CHECK_THAT(sums[11] * scale, WithinRel(12'000.0, 1e-7));
    CHECK_THAT(sums[11] * scale, WithinRel(*result.avoided, 1e-7));
    CHECK(cumulatedSavingTitle(months) == u"Up to 12/2018: 12,000 kWh less than expected");
}

TEST_CASE("a sum below zero is told as more than expected")
{
    const ExpectedMonths months{
        .year = 2018, .unit = u"kWh"_s, .actual = {12, 5}, .expected = {10, 6}};
    CHECK(known(cumulatedSavingChart(months).series[0].values) == std::vector<double>{-2, -1});
    CHECK(cumulatedSavingTitle(months) == u"Up to 2/2018: 1.00 kWh more than expected");
}

TEST_CASE("a month that is not known has no sum and does not end it")
{
    const ExpectedMonths months{.year = 2018,
                                .unit = u"kWh"_s,
                                .actual = {10, std::nullopt, 5, 7},
                                .expected = {20, 8, 9, std::nullopt}};
    const auto sums = cumulatedSavingChart(months).series[0].values;
    CHECK(sums == std::vector<std::optional<double>>{10, std::nullopt, 14, std::nullopt});
    CHECK(cumulatedSavingTitle(months).contains(u"3/2018"_s));
}

TEST_CASE("charts of savings that cannot be drawn say why")
{
    MonthlyPlan plan;
    SECTION("there is no regression")
    {
        const SavingResult ratio = plan.saving(BaselineMethod::Ratio);
        CHECK_FALSE(useScatterChart(plan.records, ratio).reason.isEmpty());
        CHECK_FALSE(expectedUseChart(expectedMonthsOf(ratio, 0.9)).reason.isEmpty());
    }
    SECTION("a month is missing")
    {
        plan.records.all<Output>().remove(plan.records.all<Output>().rows().back().id);
        const SavingResult result = plan.saving(BaselineMethod::Regression);
        REQUIRE_FALSE(result.reason.isEmpty());
        const ExpectedMonths months = expectedMonthsOf(result, 0.9);
        CHECK(useScatterChart(plan.records, result).reason == result.reason);
        CHECK(expectedUseChart(months).reason == result.reason);
        CHECK(cumulatedSavingChart(months).reason == result.reason);
        CHECK(cumulatedSavingTitle(months).isEmpty());
    }
    SECTION("nothing is known at all")
    {
        CHECK(expectedUseChart({.year = 2018}).reason.contains(u"2018"_s));
        CHECK(cumulatedSavingChart({.year = 2018}).reason.contains(u"2018"_s));
    }
}

TEST_CASE("charts of savings are drawn up in the language that is spoken")
{
    MonthlyPlan plan;
    const SavingResult result = plan.saving(BaselineMethod::Regression);
    const ScopedLanguage vietnamese(Language::Vietnamese);
    CHECK(cumulatedSavingTitle(expectedMonthsOf(result, 0.9)).contains(u"12.000"_s));
}

TEST_CASE("values are told apart by their decimals, however small they are")
{
    const auto [largest, decimals] = GENERATE(table<double, int>({
        {250, 0},
        {25, 1},
        {2.5, 2},
        {0.25, 4},
        {0.0025, 5},
        {0.0000177, 7},
        {1e-30, 12},
        {0, 4},
    }));
    CHECK(decimalsUpTo(largest) == decimals);
}
