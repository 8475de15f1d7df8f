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
    const ExpectedUse expected = expectedUseAt(result, 96);
    CHECK_THAT(*expected.use, WithinRel(1'356'000.0 / 78 * 96, 1e-12));
    CHECK_FALSE(expected.halfWidth);
    CHECK(expected.reason.isEmpty());
    CHECK_THAT(*expectedUseAt(result, *result.outputReport).use,
               WithinRel(*result.expected, 1e-12));
    CHECK(*expectedUseAt(result, 0).use == 0);
}

TEST_CASE("What if: by a regression the months are scaled and carry the interval of their sum")
{
    MonthlyPlan plan;
    const SavingResult result = plan.saving(BaselineMethod::Regression);
    REQUIRE(result.saving);
    const ExpectedUse expected = expectedUseAt(result, 96);
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
    const ExpectedUse expected = expectedUseAt(result, 66);
    CHECK_THAT(*expected.use, WithinRel(*result.expected, 1e-12));
    CHECK_THAT(*expected.halfWidth, WithinRel(*result.model->halfWidth, 1e-12));
}

TEST_CASE("What if: months beyond what the line was fitted on are told, and it is less sure there")
{
    MonthlyPlan plan;
    const SavingResult result = plan.saving(BaselineMethod::Regression);
    const ExpectedUse twice = expectedUseAt(result, 132);
    CHECK(twice.outside == std::vector{4, 5, 10, 11}); // 14 and 16 t
    CHECK_THAT(*twice.use, WithinRel(1'464'000.0, 1e-9));
    CHECK(*twice.halfWidth > *expectedUseAt(result, 78).halfWidth);
}

TEST_CASE("What if: a standing factory uses what does not depend on its output")
{
    MonthlyPlan plan;
    const SavingResult result = plan.saving(BaselineMethod::Regression);
    const ExpectedUse standing = expectedUseAt(result, 0);
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
         {expectedUseAt(regression, -1), expectedUseAt(regression, infinite),
          expectedUseAt(absolute, 96), expectedUseAt(none, 96), expectedUseAt(idle, 96),
          expectedUseAt(SavingResult{.method = BaselineMethod::Regression}, 96)}) {
        CHECK_FALSE(expected.use);
        CHECK_FALSE(expected.halfWidth);
        CHECK_FALSE(expected.reason.isEmpty());
    }
}
