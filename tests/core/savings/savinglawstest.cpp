// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/savingcase.h"
#include "tests/catch.h"

#include <cmath>
#include <numeric>
#include <rapidcheck.h>

using namespace sxsh;

namespace {

using Months = std::vector<double>;

double anyNumber(int least, int most)
{
    return *rc::gen::inRange(least, most);
}

Months anyMonths(int count, int least, int most)
{
    Months months;
    for (int month = 0; month < count; ++month)
        months.push_back(anyNumber(least, most));
    return months;
}

/// Months of a facility whose use follows its output, more or less.
PeriodAmounts anyPeriod(int count)
{
    PeriodAmounts of;
    const Months output = anyMonths(count, 1, 500);
    Months use;
    for (const double month : output)
        use.push_back(3000 + 40 * month + anyNumber(-900, 900));
    of.use = use;
    of.output = output;
    of.variables = {{QStringLiteral("output"), output}};
    return of;
}

SavingCase anyCase()
{
    const int months = *rc::gen::inRange(6, 25);
    SavingCase of{.method = *rc::gen::element(BaselineMethod::Ratio, BaselineMethod::Regression),
                  .base = anyPeriod(months),
                  .report = anyPeriod(12)};
    return of;
}

void scaleUse(PeriodAmounts &of, double factor)
{
    for (double &month : *of.use)
        month *= factor;
}

void scaleOutput(PeriodAmounts &of, double factor)
{
    for (double &month : *of.output)
        month *= factor;
    for (double &month : of.variables[0].values)
        month *= factor;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-8 * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace

TEST_CASE("Units do not change a saving, and use in another unit scales what is avoided")
{
    CHECK(rc::check([] {
        const SavingCase of = anyCase();
        SavingCase scaled = of;
        const double use = *rc::gen::element(1000.0, 0.001, 3.6);
        const double output = *rc::gen::element(1000.0, 0.01);
        for (PeriodAmounts *side : {&scaled.base, &scaled.report}) {
            scaleUse(*side, use);
            scaleOutput(*side, output);
        }
        const CaseSaving plain = computeCase(of);
        const CaseSaving other = computeCase(scaled);
        RC_PRE(plain.saving.has_value());
        RC_ASSERT(isNear(*plain.saving, *other.saving));
        RC_ASSERT(isNear(*plain.avoided * use, *other.avoided));
        RC_ASSERT(plain.interval.has_value() == other.interval.has_value());
        if (plain.interval) {
            RC_ASSERT(isNear(plain.interval->lower, other.interval->lower));
            RC_ASSERT(isNear(plain.interval->upper, other.interval->upper));
        }
    }));
}

TEST_CASE("Identical periods save nothing")
{
    CHECK(rc::check([] {
        SavingCase of = anyCase();
        of.report = of.base;
        const CaseSaving result = computeCase(of);
        RC_PRE(result.saving.has_value());
        RC_ASSERT(std::abs(*result.saving) <= 1e-9);
    }));
}

TEST_CASE("A mix of one product is a ratio, and so is one equivalent product")
{
    CHECK(rc::check([] {
        const double use = anyNumber(1, 100'000);
        const double output = anyNumber(1, 5000);
        const double useLater = anyNumber(0, 100'000);
        const double outputLater = anyNumber(1, 5000);
        const auto product = [](std::optional<double> used, double made) {
            return std::vector{ProductAmounts{QStringLiteral("Chè"), used, made, 1.0}};
        };
        SavingCase of{.method = BaselineMethod::Mix,
                      .base = {.use = Months{use}, .products = product(use, output)},
                      .report = {.use = Months{useLater}, .products = product({}, outputLater)}};
        const CaseSaving mix = computeCase(of);
        of.method = BaselineMethod::Equivalent;
        const CaseSaving equivalent = computeCase(of);
        const CaseSaving ratio =
            computeCase({.base = {.use = Months{use}, .output = Months{output}},
                         .report = {.use = Months{useLater}, .output = Months{outputLater}}});
        RC_ASSERT(isNear(*mix.saving, *ratio.saving));
        RC_ASSERT(isNear(*mix.avoided, *ratio.avoided));
        RC_ASSERT(isNear(*mix.secBase, *ratio.secBase));
        RC_ASSERT(isNear(*mix.secReport, *ratio.secReport));
        RC_ASSERT(isNear(*equivalent.saving, *ratio.saving));
    }));
}

TEST_CASE("The order of the months bears on serial correlation alone")
{
    CHECK(rc::check([] {
        SavingCase of = anyCase();
        of.method = BaselineMethod::Regression;
        SavingCase shuffled = of;
        std::vector<std::size_t> order(of.base.use->size());
        std::iota(order.begin(), order.end(), 0);
        for (std::size_t place = order.size(); place > 1; --place) {
            std::swap(order[place - 1], order[*rc::gen::inRange<std::size_t>(0, place)]);
        }
        for (std::size_t place = 0; place < order.size(); ++place) {
            (*shuffled.base.use)[place] = (*of.base.use)[order[place]];
            shuffled.base.variables[0].values[place] = of.base.variables[0].values[order[place]];
        }
        const CaseSaving plain = computeCase(of);
        const CaseSaving other = computeCase(shuffled);
        RC_PRE(plain.saving.has_value());
        RC_ASSERT(isNear(*plain.saving, *other.saving));
        const LinearModel &a = plain.model->model;
        const LinearModel &b = other.model->model;
        for (std::size_t index = 0; index < a.coefficients.size(); ++index) {
            RC_ASSERT(isNear(a.coefficients[index], b.coefficients[index]));
            RC_ASSERT(isNear(a.standardErrors[index], b.standardErrors[index]));
            RC_ASSERT(isNear(a.p[index], b.p[index]));
        }
        RC_ASSERT(isNear(a.s, b.s));
        RC_ASSERT(isNear(a.r2, b.r2));
        RC_ASSERT(isNear(a.cvRmse, b.cvRmse));
        const bool isUncorrelated =
            a.effectiveMonths == a.months() && b.effectiveMonths == b.months();
        if (isUncorrelated) {
            RC_ASSERT(isNear(plain.interval->lower, other.interval->lower));
            RC_ASSERT(isNear(*plain.model->savingsUncertainty, *other.model->savingsUncertainty));
        }
    }));
}

TEST_CASE("A result is a finite number or a reason, whatever is given")
{
    CHECK(rc::check([] {
        const auto wild = [] {
            return *rc::gen::element(0.0, 1.0, -1.0, 1e-300, 1e308, 5e150, 42.5, 1e9,
                                     std::numeric_limits<double>::infinity(),
                                     std::numeric_limits<double>::quiet_NaN());
        };
        const auto months = [&] {
            Months values;
            for (int count = *rc::gen::inRange(0, 8); count > 0; --count)
                values.push_back(wild());
            return values;
        };
        const auto side = [&] {
            PeriodAmounts of{.use = months(), .output = months()};
            of.variables = {{QStringLiteral("output"), months()}};
            of.products = {{QStringLiteral("A"), wild(), wild(), wild()}};
            return of;
        };
        const SavingCase of{.method = static_cast<BaselineMethod>(*rc::gen::inRange(0, 5)),
                            .base = side(),
                            .report = side(),
                            .adjustments = {{.place = *rc::gen::inRange(-1, 4), .amount = wild()}}};
        const CaseSaving result = computeCase(of);
        RC_ASSERT(result.saving.has_value() == result.reason.isEmpty());
        for (const auto &number : {result.saving, result.expected, result.avoided, result.secBase,
                                   result.secReport, result.useBase, result.useReport}) {
            RC_ASSERT(std::isfinite(number.value_or(0)));
        }
        if (result.interval) {
            RC_ASSERT(std::isfinite(result.interval->lower));
            RC_ASSERT(std::isfinite(result.interval->upper));
        }
    }));
}
