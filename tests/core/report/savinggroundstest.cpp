// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/savinggrounds.h"
#include "core/savings/savings.h"
#include "tests/catch.h"
#include "tests/core/savings/monthlyplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinRel;

namespace {

Baseline wholeYear(Ref<Facility> facility, Ref<Resource> resource)
{
    return {.facility = facility,
            .resource = resource,
            .from = day("2015-01-01"),
            .to = day("2015-12-31")};
}

SavingGrounds groundsOf(const Records &records, const Baseline &baseline)
{
    FactorSet factors(records, QDate(2018, 12, 31));
    return savingGrounds(records, baseline, computeSaving(records, baseline, 2018, factors));
}

} // namespace

TEST_CASE("a base year that is only assumed has its grounds as a baseline has")
{
    const MonthlyPlan plan;
    const SavingGrounds grounds =
        groundsOf(plan.records, wholeYear(plan.facility, plan.electricity));
    CHECK(grounds.title == u"Use per unit of output by month");
    CHECK(grounds.chart.unit == u"kWh/tấn");
    REQUIRE(grounds.chart.series.size() == 2);
    CHECK(grounds.chart.series[0].name == u"2015");
    CHECK_THAT(grounds.chart.series[0].values[0].value(), WithinRel(103'000.0, 1e-12));
    // 1,356 thousand kWh for 78 t in 2015; 3 t in January 2018.
    REQUIRE(grounds.months.expected.size() == 12);
    CHECK_THAT(grounds.months.expected[0].value(), WithinRel(1'356'000.0 / 78 * 3, 1e-12));
    CHECK_THAT(grounds.months.actual[0].value(), WithinRel(103'000.0, 1e-12));
}

TEST_CASE("what is added to the base period is expected of every month")
{
    MonthlyPlan plan;
    const auto baseline = plan.add(wholeYear(plan.facility, plan.electricity));
    plan.add(Adjustment{.baseline = baseline,
                        .month = day("2015-07-01"),
                        .resource = plan.electricity,
                        .amount = decimal(78'000),
                        .unit = {u"kWh"_s},
                        .reason = u"Thêm một ca"_s});
    const SavingGrounds grounds = groundsOf(plan.records, *plan.records.find(baseline));
    CHECK_THAT(grounds.months.expected[0].value(),
               WithinRel((1'356'000.0 + 78'000) / 78 * 3, 1e-12));
}

TEST_CASE("grounds that cannot be drawn say what is missing")
{
    const MonthlyPlan plan;
    Baseline absolute = wholeYear(plan.facility, plan.electricity);
    absolute.method = BaselineMethod::Absolute;
    const SavingGrounds total = groundsOf(plan.records, absolute);
    CHECK(total.chart.reason.contains(u"absolute total"));
    CHECK(total.months.reason.contains(u"absolute total"));
    const SavingGrounds none = groundsOf(plan.records, wholeYear(plan.facility, plan.coal));
    CHECK_FALSE(none.chart.reason.isEmpty());
}

TEST_CASE("what is saved is named by its resource and product")
{
    const MonthlyPlan plan;
    Baseline baseline = wholeYear(plan.facility, plan.electricity);
    CHECK(savedThing(plan.records, baseline) == u"Điện");
    baseline.product = plan.tea;
    CHECK(savedThing(plan.records, baseline) == u"Điện – Chè khô");
    baseline.product.reset();
    baseline.resource.reset();
    CHECK(savedThing(plan.records, baseline) == u"All energy");
}
