// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/measurecharts.h"
#include "tests/catch.h"
#include "tests/core/savings/planbuilder.h"

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

/// Measures of one facility that save what is given, in million đồng and TOE, for an investment of
/// 100 million each.
struct ChartedMeasures : PlanBuilder {
    Ref<Facility> facility = add(Facility{.code = u"CS012"_s});
    std::vector<MeasureValue> values{};

    void save(const QString &name, double millions, double toe)
    {
        const Ref<Measure> measure = add(Measure{.facility = facility, .name = name});
        values.push_back({.measure = measure,
                          .investment = Money{100'000'000},
                          .moneySaved = Money{std::llround(millions * 1e6)},
                          .toeSaved = toe});
    }
};

} // namespace

TEST_CASE("A Pareto chart puts each measure behind those that save more, up to the whole")
{
    ChartedMeasures plan;
    plan.save(u"Đèn LED"_s, 10, 2);
    plan.save(u"Lò hơi"_s, 60, 5);
    plan.save(u"Biến tần"_s, 30, 1);
    const Chart chart =
        measureParetoChart(plan.records, paretoOf(plan.values, SavedIn::Money), SavedIn::Money);
    CHECK(chart.reason.isEmpty());
    CHECK(chart.kind == ChartKind::StackedHorizontalBars);
    CHECK(chart.categories ==
          std::vector<QString>{u"Lò hơi · CS012"_s, u"Biến tần · CS012"_s, u"Đèn LED · CS012"_s});
    CHECK(chart.notes == std::vector<QString>{u"60.00 million đồng"_s, u"30.00 million đồng"_s,
                                              u"10.00 million đồng"_s});
    REQUIRE(chart.series.size() == 2);
    const std::array<std::pair<double, double>, 3> shares{{{0, 0.6}, {0.6, 0.3}, {0.9, 0.1}}};
    for (std::size_t row = 0; row < shares.size(); ++row) {
        const auto [before, own] = shares[row];
        CHECK_THAT(*chart.series[0].values[row], WithinAbs(before, 1e-12));
        CHECK_THAT(*chart.series[1].values[row], WithinAbs(own, 1e-12));
    }
}

TEST_CASE("More measures than rows are one row at the end of a Pareto chart")
{
    ChartedMeasures plan;
    for (int number = 1; number <= 25; ++number)
        plan.save(QString::number(number), number, 1);
    const Pareto pareto = paretoOf(plan.values, SavedIn::Money);
    const Chart chart = measureParetoChart(plan.records, pareto, SavedIn::Money);
    REQUIRE(chart.categories.size() == mostParetoRows + 1);
    CHECK(chart.categories.back() == u"5 other measures");
    // 1 + 2 + … + 5 of 325
    CHECK_THAT(*chart.series[1].values.back(), WithinRel(15.0 / 325, 1e-9));
    CHECK(chart.notes.back() == u"15.00 million đồng");
    CHECK(measureParetoChart(plan.records, pareto, SavedIn::Money, 25).categories.size() == 25);
}

TEST_CASE("A cost curve steps from measure to measure, with a point to choose each by")
{
    ChartedMeasures plan;
    plan.save(u"Đèn LED"_s, 10, 2);
    plan.save(u"Lò hơi"_s, 60, 5);
    // Without interest and for 10 years: (100 / 10 − saving) / TOE.
    const Chart chart =
        costCurveChart(plan.records, costCurveOf(plan.values, {.rate = 0, .years = 10}));
    REQUIRE(chart.series.size() == 1);
    const auto &cloud = chart.series[0].cloud;
    REQUIRE(cloud.size() == 2);
    CHECK(cloud[0].name == u"Lò hơi · CS012");
    CHECK_THAT(cloud[0].x, WithinRel(5, 1e-12));
    CHECK_THAT(cloud[0].y, WithinRel(-10, 1e-12));
    CHECK_THAT(cloud[1].x, WithinRel(7, 1e-12));
    CHECK_THAT(cloud[1].y, WithinAbs(0, 1e-12));
    REQUIRE(chart.fit.points.size() == 4);
    CHECK(chart.fit.points[1].y == chart.fit.points[0].y);
    CHECK(chart.fit.points[2].x == chart.fit.points[1].x);
    REQUIRE(chart.band);
    CHECK_THAT(chart.band->from, WithinRel(-10, 1e-12));
    CHECK(chart.band->to == 0);
}

TEST_CASE("Of many measures a cost curve draws those that are wide enough to be seen")
{
    ChartedMeasures plan;
    for (int number = 1; number <= 15; ++number)
        plan.save(QString::number(number), number, 10);
    plan.save(u"Nhỏ"_s, 1, 0.01);
    const CostCurve curve = costCurveOf(plan.values, {.rate = 0, .years = 10});
    REQUIRE(curve.steps.size() == 16);
    const auto drawn = drawnSteps(curve);
    CHECK(drawn.size() == 15);
    const Chart chart = costCurveChart(plan.records, curve);
    REQUIRE(chart.series[0].cloud.size() == drawn.size());
    for (std::size_t step = 0; step < drawn.size(); ++step)
        CHECK(chart.series[0].cloud[step].x == drawn[step].cumulativeToe);
}

TEST_CASE("Without measures the charts say why")
{
    const Records records;
    CHECK_FALSE(measureParetoChart(records, {}, SavedIn::Toe).reason.isEmpty());
    CHECK_FALSE(costCurveChart(records, {}).reason.isEmpty());
}
