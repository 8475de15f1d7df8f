// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/whatif.h"
#include "tests/catch.h"
#include "tests/core/savings/monthlyplan.h"

#include <limits>

using namespace sxsh;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

TEST_CASE("What if: by a ratio another output is expected to use the base's specific use of it")
{
    MonthlyPlan plan;
    const SavingResult result = plan.saving(BaselineMethod::Ratio);
    REQUIRE(result.saving);
    // 1,356 thousand kWh for 78 t
    const ExpectedUse expected = expectedUseAt(result, {96});
    CHECK_THAT(*expected.use, WithinRel(1'356'000.0 / 78 * 96, 1e-12));
    CHECK_FALSE(expected.halfWidth);
    CHECK(expected.reason.isEmpty());
    CHECK_THAT(*expectedUseAt(result, {*result.outputReport}).use,
               WithinRel(*result.expected, 1e-12));
    CHECK(*expectedUseAt(result, {0}).use == 0);
}

TEST_CASE("What if: by a regression the months are scaled and carry the interval of their sum")
{
    MonthlyPlan plan;
    const SavingResult result = plan.saving(BaselineMethod::Regression);
    REQUIRE(result.saving);
    const ExpectedUse expected = expectedUseAt(result, {96});
    // 12·100 + 2·96; t s √(12 + 12²/12 + (96 − 12·6.5)²/143)
    CHECK_THAT(*expected.use, WithinRel(1'392'000.0, 1e-9));
    const double half = MonthlyPlan::t * MonthlyPlan::s * std::sqrt(24 + 324.0 / 143);
    CHECK_THAT(*expected.halfWidth, WithinRel(1000 * half, 1e-9));
    CHECK(expected.outside.empty());
}

TEST_CASE("What if: with the year's own output it is the year's expected use and interval")
{
    MonthlyPlan plan;
    const SavingResult result = plan.saving(BaselineMethod::Regression);
    const ExpectedUse expected = expectedUseAt(result, {66});
    CHECK_THAT(*expected.use, WithinRel(*result.expected, 1e-12));
    CHECK_THAT(*expected.halfWidth, WithinRel(*result.model->halfWidth, 1e-12));
}

TEST_CASE("What if: adjustments of the year are expected whatever is made")
{
    const auto method = GENERATE(BaselineMethod::Ratio, BaselineMethod::Regression);
    MonthlyPlan plan;
    const SavingResult plain = plan.saving(method);
    const Ref<Baseline> baseline = plain.baseline;
    plan.add(Adjustment{.baseline = baseline,
                        .month = day("2018-05-01"),
                        .amount = decimal(2500),
                        .unit = {QStringLiteral("kWh")},
                        .reason = QStringLiteral("Thêm ca")});
    FactorSet factors(plan.records, QDate(2018, 12, 31));
    const SavingResult adjusted =
        computeSaving(plan.records, *plan.records.find(baseline), 2018, factors);
    CHECK(adjusted.adjustedReport == 2500);
    CHECK_THAT(*expectedUseAt(adjusted, {66}).use, WithinRel(*adjusted.expected, 1e-12));
    CHECK_THAT(*expectedUseAt(adjusted, {96}).use,
               WithinRel(*expectedUseAt(plain, {96}).use + 2500, 1e-12));
    CHECK(expectedUseAt(adjusted, {96}).halfWidth == expectedUseAt(plain, {96}).halfWidth);
}

TEST_CASE("What if: months beyond what the line was fitted on are told, and it is less sure there")
{
    MonthlyPlan plan;
    const SavingResult result = plan.saving(BaselineMethod::Regression);
    const ExpectedUse twice = expectedUseAt(result, {132});
    CHECK(twice.outside == std::vector{4, 5, 10, 11}); // 14 and 16 t
    CHECK_THAT(*twice.use, WithinRel(1'464'000.0, 1e-9));
    CHECK(*twice.halfWidth > *expectedUseAt(result, {78}).halfWidth);
}

TEST_CASE("What if: a standing factory uses what does not depend on its output")
{
    MonthlyPlan plan;
    const SavingResult result = plan.saving(BaselineMethod::Regression);
    const ExpectedUse standing = expectedUseAt(result, {0});
    CHECK_THAT(*standing.use, WithinRel(1'200'000.0, 1e-9));
    CHECK(standing.outside.size() == 12);
}

TEST_CASE("What if: what cannot be told has a reason and never a number")
{
    MonthlyPlan plan;
    const SavingResult regression = plan.saving(BaselineMethod::Regression);
    const SavingResult absolute = plan.saving(BaselineMethod::Absolute);
    SavingResult none = plan.saving(BaselineMethod::Ratio);
    none.secBase.reset();
    SavingResult idle = regression;
    for (double &value : idle.reportVariables.front().values)
        value = 0;
    const double infinite = std::numeric_limits<double>::infinity();
    for (const ExpectedUse &expected :
         {expectedUseAt(regression, {-1}), expectedUseAt(regression, {infinite}),
          expectedUseAt(absolute, {96}), expectedUseAt(none, {96}), expectedUseAt(idle, {96}),
          expectedUseAt(SavingResult{.method = BaselineMethod::Regression}, {96})}) {
        CHECK_FALSE(expected.use);
        CHECK_FALSE(expected.halfWidth);
        CHECK_FALSE(expected.reason.isEmpty());
    }
}

TEST_CASE("What if: what can be varied is what the use of the year rests on")
{
    MonthlyPlan plan;
    const auto ratio = yearAmountsOf(plan.saving(BaselineMethod::Ratio));
    REQUIRE(ratio.size() == 1);
    CHECK(ratio[0] == YearAmount{.amount = 66});
    const auto regression = yearAmountsOf(plan.saving(BaselineMethod::Regression));
    REQUIRE(regression.size() == 1);
    CHECK(regression[0] == YearAmount{.name = QStringLiteral("Chè khô"), .amount = 66});
    CHECK(yearAmountsOf(plan.saving(BaselineMethod::Absolute)).empty());
    CHECK(yearAmountsOf(SavingResult{}).empty());
    SavingResult unknown = plan.saving(BaselineMethod::Equivalent);
    unknown.reportProducts = {{.name = QStringLiteral("Chè")}};
    CHECK(yearAmountsOf(unknown).empty());
}

TEST_CASE("What if: drivers are varied by the mean of their months, each beside the others")
{
    MonthlyPlan plan;
    SavingResult result = plan.saving(BaselineMethod::Regression);
    // A second variable that moves the use by 10 each and was 1 in half of the months.
    result.reportVariables.push_back({.name = QStringLiteral("ca đêm")});
    for (int month = 0; month < 12; ++month)
        result.reportVariables.back().values.push_back(month % 2);
    result.model->model.coefficients.push_back(10);
    result.model->model.ranges.push_back({.least = 0, .most = 1, .mean = 0.5});
    result.model->t.reset();
    const auto known = yearAmountsOf(result);
    REQUIRE(known.size() == 2);
    CHECK(known[1] == YearAmount{QStringLiteral("ca đêm"), 0.5, true});
    const double asItWas = *expectedUseAt(result, {66, 0.5}).use;
    CHECK_THAT(*expectedUseAt(result, {66, 1}).use, WithinAbs(asItWas + 60, 1e-6));
    CHECK(expectedUseAt(result, {66, 1}).outside == std::vector{1, 3, 5, 7, 9, 11});
    CHECK_THAT(*expectedUseAt(result, {67, 0.5}).use, WithinAbs(asItWas + 2000, 1e-6));
    CHECK_FALSE(expectedUseAt(result, {66, 1}).halfWidth);
    CHECK_THAT(*expectedUseAt(result, {66, -0.5}).use, WithinAbs(asItWas - 120, 1e-6));
    CHECK(expectedUseAt(result, {66}).reason.size() > 0);
}

TEST_CASE("What if: of a mix and of equivalent products each product is varied")
{
    SavingResult mix{.method = BaselineMethod::Mix};
    mix.baseProducts = {{.name = QStringLiteral("Chè"), .use = 1000, .output = 500},
                        {.name = QStringLiteral("Giấy"), .use = 6000, .output = 1000},
                        {.name = QStringLiteral("Gỗ"), .use = 0, .output = 0}};
    mix.reportProducts = {{.name = QStringLiteral("Chè"), .output = 600},
                          {.name = QStringLiteral("Giấy"), .output = 900},
                          {.name = QStringLiteral("Gỗ"), .output = 0}};
    CHECK(yearAmountsOf(mix).size() == 3);
    CHECK(*expectedUseAt(mix, {600, 900, 0}).use == 600 * 2 + 900 * 6);
    CHECK(*expectedUseAt(mix, {0, 100, 0}).use == 600);
    CHECK(expectedUseAt(mix, {0, 100, 1}).reason.contains(QStringLiteral("Gỗ")));
    SavingResult equivalent{.method = BaselineMethod::Equivalent};
    equivalent.secBase = 4;
    equivalent.reportProducts = {{.name = QStringLiteral("Chè"), .output = 1, .coefficient = 1},
                                 {.name = QStringLiteral("Giấy"), .output = 1, .coefficient = 2.5}};
    CHECK(*expectedUseAt(equivalent, {10, 4}).use == 4 * (10 + 2.5 * 4));
    equivalent.secBase.reset();
    CHECK_FALSE(expectedUseAt(equivalent, {10, 4}).reason.isEmpty());
    equivalent.secBase = std::numeric_limits<double>::max();
    CHECK_FALSE(expectedUseAt(equivalent, {10, 4}).use);
}

TEST_CASE("What if: where the result has a reason, it is that one that is told")
{
    SavingResult mix{.method = BaselineMethod::Mix};
    mix.baseProducts = {{.name = QStringLiteral("Chè"), .output = 500}};
    mix.reportProducts = {{.name = QStringLiteral("Chè"), .output = 600}};
    CHECK(expectedUseAt(mix, {600}).reason.startsWith(QStringLiteral("What “Chè” alone used")));
    mix.reason = QStringLiteral("Thiếu số liệu");
    CHECK(expectedUseAt(mix, {600}).reason == mix.reason);
    CHECK(expectedUseAt(mix, {600, 1}).reason == mix.reason);
}
