// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/savingcase.h"
#include "tests/catch.h"
#include "tests/core/savings/planbuilder.h"

#include <functional>
#include <numeric>

using namespace sxsh;
using Catch::Matchers::Contains;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

using Months = std::vector<double>;

PeriodAmounts period(Months use, Months output)
{
    return {.use = std::move(use), .output = std::move(output)};
}

PeriodAmounts monthly(Months use, Months output)
{
    PeriodAmounts of{.use = std::move(use)};
    of.variables = {{QStringLiteral("output"), std::move(output)}};
    return of;
}

ProductAmounts product(const char *name, std::optional<double> use, std::optional<double> output,
                       std::optional<double> coefficient = {})
{
    return {QString::fromUtf8(name), use, output, coefficient};
}

// A tea factory, with the season of tea.
const Months teaOutput{12, 8, 35, 62, 88, 95, 101, 97, 84, 60, 33, 15};
const Months teaUse{8350,  7420,  15100, 22300, 30900, 32100,
                    34750, 32500, 29900, 21900, 14200, 9450};
const Months laterOutput{10, 9, 40, 70, 90, 99, 108, 101, 90, 66, 30, 14};
const Months laterUse{7300,  6900,  14800, 22100, 27700, 30300,
                      32400, 30800, 27600, 21100, 12100, 8300};

SavingCase teaCase()
{
    return {.method = BaselineMethod::Regression,
            .base = monthly(teaUse, teaOutput),
            .report = monthly(laterUse, laterOutput)};
}

bool hasWarning(const CaseSaving &result, const char *word)
{
    return std::ranges::any_of(result.warnings, [&](const QString &warning) {
        return warning.contains(QString::fromUtf8(word));
    });
}

} // namespace

TEST_CASE("V1: by ratio, the use falls by 8% per tonne although it rose")
{
    const CaseSaving result =
        computeCase({.base = period({1'250'000}, {2500}), .report = period({1'311'000}, {2850})});
    CHECK(result.reason == QString());
    CHECK_THAT(*result.secBase, WithinRel(500.0, 1e-12));
    CHECK_THAT(*result.secReport, WithinRel(460.0, 1e-12));
    CHECK_THAT(*result.saving, WithinRel(0.08, 1e-12));
    CHECK_THAT(*result.avoided, WithinRel(114'000.0, 1e-12));
    CHECK(result.warnings.isEmpty());
    CHECK_FALSE(result.model);
    CHECK_FALSE(result.interval);
    CHECK(claimOf(Grade::B, BaselineMethod::Ratio, result.saving, {}, decimal(0.08)) ==
          Claim::RatioReached);
}

TEST_CASE("V4: a line of the base period expects 913,500 where a ratio would promise more")
{
    const Months output{180, 210, 240, 300, 260, 230, 2900, 205, 275, 290, 310, 160};
    Months use;
    for (const double month : output)
        use.push_back(30'000 + 310 * month);
    const CaseSaving result = computeCase({.method = BaselineMethod::Regression,
                                           .base = monthly(use, output),
                                           .report = monthly({880'000}, {2850})});
    CHECK_THAT(*result.expected, WithinRel(913'500.0, 1e-12));
    CHECK_THAT(*result.avoided, WithinRel(33'500.0, 1e-9));
    CHECK_THAT(*result.saving, WithinRel(33'500.0 / 913'500, 1e-9));
    // Nothing is scattered about the line, so nothing is unsure either.
    CHECK_THAT(result.interval->lower, WithinAbs(*result.saving, 1e-12));
    CHECK_THAT(result.interval->upper, WithinAbs(*result.saving, 1e-12));
    CHECK(hasWarning(result, "exactly on one line"));
    // R: 1 - (880000/2850) / (sum(use)/sum(output)): the ratio calls this 17.6%.
    const CaseSaving ratio =
        computeCase({.base = period(use, output), .report = period({880'000}, {2850})});
    CHECK_THAT(*ratio.saving, WithinAbs(0.1760549387, 1e-9));
}

TEST_CASE("A regression gives the saving, its interval and the FSU that R gives")
{
    // R: m <- lm(use ~ output); A <- cbind(1, output); u <- colSums(cbind(1, later));
    //    ex <- sum(predict(m, data.frame(output = later))); F <- (ex - sum(used)) / ex;
    //    tq <- qt(.5 + conf/2, 10); tq*sigma*sqrt(12 + t(u) %*% solve(t(A) %*% A) %*% u) / ex;
    //    1.26*tq*sigma/mean(use)/F*sqrt((1 + 2/12)/12)
    const auto [confidence, lower, upper, fsu,
                month] = GENERATE(table<double, double, double, double, double>({
        {0.68, 0.096124769734854232, 0.11319285989109296, 0.08156221265677413, 487.95840688033422},
        {0.9, 0.089877382560613311, 0.11944024706533388, 0.14127020770370574, 845.17061572175226},
    }));
    SavingCase of = teaCase();
    of.confidence = confidence;
    const CaseSaving result = computeCase(of);
    REQUIRE(result.reason == QString());
    CHECK_THAT(*result.expected, WithinRel(269617.88868181501, 1e-9));
    CHECK_THAT(*result.avoided, WithinRel(28217.888681815006, 1e-9));
    CHECK_THAT(*result.saving, WithinRel(0.10465881481297359, 1e-9));
    CHECK_THAT(result.interval->lower, WithinRel(lower, 1e-9));
    CHECK_THAT(result.interval->upper, WithinRel(upper, 1e-9));
    CHECK_THAT(*result.model->savingsUncertainty, WithinRel(fsu, 1e-9));
    CHECK(result.model->degreesOfFreedom == 10);
    CHECK(result.expectedByMonth.size() == 12);
    CHECK(result.model->isSound());
    CHECK(hasWarning(result, "month 7"));
    // R: diff(predict(m, data.frame(output = 60), interval = "prediction", level = confidence))/2
    CHECK_THAT(*result.model->halfWidthAt({60}), WithinRel(month, 1e-9));
}

TEST_CASE("Two variables of a regression are told apart")
{
    // R: lm(use ~ output + temperature), the interval as above with 9 degrees of freedom.
    SavingCase of = teaCase();
    of.base.variables.push_back(
        {QStringLiteral("temperature"), {14, 15, 18, 22, 25, 27, 27, 27, 25, 22, 19, 15}});
    of.report.variables.push_back(
        {QStringLiteral("temperature"), {13, 16, 19, 22, 26, 27, 28, 27, 25, 23, 18, 15}});
    const CaseSaving result = computeCase(of);
    CHECK_THAT(*result.expected, WithinRel(270326.99844420649, 1e-9));
    CHECK_THAT(*result.saving, WithinRel(0.10700743399914903, 1e-9));
    CHECK_THAT(result.interval->lower, WithinRel(0.098655944982382907, 1e-9));
    CHECK_THAT(result.interval->upper, WithinRel(0.11535892301591515, 1e-9));
    CHECK_THAT(*result.model->savingsUncertainty, WithinRel(0.076195762628897559, 1e-9));
    CHECK(hasWarning(result, "use falls as “temperature” rises"));
}

TEST_CASE("Serial correlation widens the interval, and takes it away where too little is left")
{
    SavingCase of{.method = BaselineMethod::Regression,
                  .base = monthly({8780,  7840,  15530, 23240, 30870, 32390, 33970, 32980,
                                   29000, 22090, 14690, 9130,  7770,  7720,  14860, 22750,
                                   30130, 33060, 35000, 32210, 28590, 21640, 14890, 8540},
                                  {12, 8, 35, 62, 88, 95, 101, 97, 84, 60, 33, 15,
                                   11, 9, 33, 60, 85, 96, 104, 95, 82, 58, 35, 13}),
                  .report = monthly({8575, 7515, 14670, 21825, 28715, 30570, 32160, 31100, 27655,
                                     21295, 14140, 9370},
                                    {15, 11, 38, 65, 91, 98, 104, 100, 87, 63, 36, 18})};
    const CaseSaving widened = computeCase(of);
    // R: the interval as above with n/n' = 24/5.4476575 and 3.4476575 degrees of freedom.
    CHECK_THAT(*widened.saving, WithinRel(0.084745019263989918, 1e-9));
    CHECK_THAT(widened.interval->lower, WithinRel(0.073025485220346437, 1e-9));
    CHECK_THAT(widened.interval->upper, WithinRel(0.096464553307633399, 1e-9));
    CHECK_THAT(*widened.model->savingsUncertainty, WithinRel(0.17357514362558657, 1e-9));
    CHECK(hasWarning(widened, "err alike"));

    // R: z below makes rho 0.8220206, n' 1.1721889, so -0.83 degrees of freedom.
    const Months drift{1200, 1150, 1100, 900, 700, -300, -800, -1200, -1300, -900, -500, -50};
    Months use;
    Months later;
    for (std::size_t month = 0; month < drift.size(); ++month) {
        use.push_back(20'000 + 200 * teaOutput[month] + drift[month]);
        later.push_back(18'500 + 200 * laterOutput[month]);
    }
    of.base = monthly(use, teaOutput);
    of.report = monthly(later, laterOutput);
    const CaseSaving none = computeCase(of);
    CHECK_THAT(*none.saving, WithinRel(0.045215547365774315, 1e-9));
    CHECK_FALSE(none.interval);
    CHECK_FALSE(none.model->t);
    CHECK_FALSE(none.model->savingsUncertainty);
    CHECK(none.reason == QString());
    CHECK_THAT(none.intervalReason.toStdString(), Contains("0.82") && Contains("Add months"));
}

TEST_CASE("A model that fails a test says which and what to do")
{
    SECTION("nothing is explained")
    {
        SavingCase of = teaCase();
        of.base.use = Months{20, 31, 22, 35, 24, 33, 21, 30, 25, 34, 23, 32};
        of.report.use = laterUse;
        const CaseSaving result = computeCase(of);
        CHECK_FALSE(result.model->isSound());
        CHECK(hasWarning(result, "do not explain the use"));
        CHECK(hasWarning(result, "tells nothing sure"));
        CHECK(hasWarning(result, "No variable is surely tied"));
        CHECK(hasWarning(result, "explains only"));
    }
    SECTION("the months are scattered widely")
    {
        SavingCase of = teaCase();
        of.base.use =
            Months{900, 4000, 15100, 9000, 41000, 22000, 50000, 21000, 29900, 9000, 14200, 300};
        const CaseSaving result = computeCase(of);
        CHECK_FALSE(result.model->isSound());
        CHECK(hasWarning(result, "scattered widely"));
        CHECK(hasWarning(result, "below zero without any production"));
    }
    SECTION("the report period is outside what was seen")
    {
        SavingCase of = teaCase();
        for (double &month : of.report.variables[0].values)
            month += 200;
        const CaseSaving result = computeCase(of);
        CHECK(result.saving.has_value());
        CHECK_FALSE(result.model->isSound());
        CHECK(hasWarning(result, "mean of “output” in the report period"));
        CHECK(hasWarning(result, "extrapolated"));
    }
    SECTION("a short base period is no failure, but is told")
    {
        SavingCase of = teaCase();
        of.base = monthly({teaUse.begin(), teaUse.begin() + 8},
                          {teaOutput.begin(), teaOutput.begin() + 8});
        const CaseSaving result = computeCase(of);
        CHECK(result.model->isSound());
        CHECK(hasWarning(result, "only 8 month"));
    }
}

TEST_CASE("By product mix, a change of what is made is no saving")
{
    // Expected: 100 000/500·300 + 60 000/200·400 = 180 000.
    const std::vector base{product("Chè đen", 100'000, 500), product("Chè xanh", 60'000, 200)};
    SavingCase of{
        .method = BaselineMethod::Mix,
        .base = {.products = base},
        .report = {.use = Months{171'000},
                   .products = {product("Chè đen", {}, 300), product("Chè xanh", {}, 400)}}};
    const CaseSaving result = computeCase(of);
    REQUIRE(result.reason == QString());
    CHECK_THAT(*result.expected, WithinRel(180'000.0, 1e-12));
    CHECK_THAT(*result.saving, WithinRel(0.05, 1e-12));
    CHECK_THAT(*result.secBase, WithinRel(180'000.0 / 700, 1e-12));
    CHECK_THAT(*result.secReport, WithinRel(171'000.0 / 700, 1e-12));
    SECTION("a product that is no longer made is none")
    {
        of.report.products[1].output = 0;
        CHECK_THAT(*computeCase(of).expected, WithinRel(60'000.0, 1e-12));
    }
    SECTION("a product of which nothing was known is not guessed at")
    {
        of.report.products.push_back(product("Chè ô long", {}, 10));
        CHECK_THAT(computeCase(of).reason.toStdString(),
                   Contains("Chè ô long") && Contains("was not made in the base period"));
    }
    SECTION("a use that is not divided among the products is not lost")
    {
        of.base.use = Months{200'000};
        CHECK_THAT(computeCase(of).reason.toStdString(), Contains("divide all of it"));
        of.base.use = Months{160'000};
        CHECK(computeCase(of).saving.has_value());
    }
}

TEST_CASE("By equivalent product, all products are turned into one")
{
    SavingCase of{
        .method = BaselineMethod::Equivalent,
        .base = {.use = Months{160'000},
                 .products = {product("Phi lê", {}, 500, 1), product("Nguyên con", {}, 200, 0.4)}},
        .report = {
            .use = Months{150'000},
            .products = {product("Phi lê", {}, 450, {}), product("Nguyên con", {}, 400, 0.4)}}};
    // R: 1 - (150000/(450+.4*400)) / (160000/(500+.4*200))
    CHECK_THAT(*computeCase(of).saving, WithinRel(0.10860655737704916, 1e-12));
    of.report.products[1].coefficient = 0.5;
    CHECK_THAT(computeCase(of).reason.toStdString(), Contains("one coefficient"));
}

TEST_CASE("Absolute totals are compared over equally long periods")
{
    SavingCase of{.method = BaselineMethod::Absolute,
                  .base = {.use = Months{100, 110, 120}},
                  .report = {.use = Months{90, 100, 110}}};
    const CaseSaving result = computeCase(of);
    CHECK_THAT(*result.saving, WithinRel(30.0 / 330, 1e-12));
    CHECK_FALSE(result.secBase);
    CHECK(claimOf(Grade::B, BaselineMethod::Absolute, result.saving, {}, decimal(0.08)) ==
          Claim::None);
    of.report.use->pop_back();
    CHECK_THAT(computeCase(of).reason.toStdString(), Contains("3 months") && Contains("period 2"));
}

TEST_CASE("Adjustments raise or lower the expected use of a month")
{
    SavingCase of = teaCase();
    of.adjustments = {{.place = 3, .amount = 1000, .reason = QStringLiteral("Sửa lò")},
                      {.place = 11, .amount = -400, .reason = QStringLiteral("Mất điện")}};
    const CaseSaving result = computeCase(of);
    const CaseSaving without = computeCase(teaCase());
    CHECK_THAT(*result.expected, WithinRel(*without.expected + 600, 1e-12));
    CHECK_THAT(result.expectedByMonth[3], WithinRel(without.expectedByMonth[3] + 1000, 1e-12));
    CHECK_THAT(result.interval->upper - result.interval->lower,
               WithinRel((without.interval->upper - without.interval->lower) * *without.expected /
                             *result.expected,
                         1e-9));
    of.adjustments[0].place = 12;
    CHECK_THAT(computeCase(of).reason.toStdString(), Contains("not in the report period"));
    of.adjustments[0] = {.place = 0, .amount = -1e9};
    CHECK_THAT(computeCase(of).reason.toStdString(), Contains("not above zero"));
}

TEST_CASE("What cannot be computed has its own reason and no number")
{
    struct Bad {
        const char *word;
        std::function<void(SavingCase &)> spoil;
    };
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const std::vector<Bad> ratios{
        {"output of the report period is zero", [](auto &of) { of.report.output = Months{0}; }},
        {"output of the base period is zero",
         [](auto &of) {
             of.base.output = Months{0, 0};
         }},
        {"no output in the report period", [](auto &of) { of.report.output.reset(); }},
        {"no use in the base period", [](auto &of) { of.base.use.reset(); }},
        {"no use in the report period", [](auto &of) { of.report.use = Months{}; }},
        {"use of the base period is zero", [](auto &of) { of.base.use = Months{0}; }},
        {"use is negative", [](auto &of) { of.report.use = Months{-1}; }},
        {"month 2",
         [](auto &of) {
             of.base.use = Months{5, -1, 9};
         }},
        {"is no number", [=](auto &of) { of.base.use = Months{nan}; }},
        {"12 months of use but 11 of output",
         [](auto &of) { of.base = period(Months(12, 4), Months(11, 2)); }},
        {"not in order",
         [](auto &of) {
             of.base.months = {24012, 24011};
         }},
        {"not in order",
         [](auto &of) {
             of.base.months = {24012, 24012};
         }},
        {"3 months but 2 values",
         [](auto &of) {
             of.base = period({1, 2}, {1, 2});
             of.base.months = {24010, 24011, 24012};
         }},
        {"too large or too small",
         [](auto &of) {
             of.report.output = Months{1e308, 1e308};
         }},
    };
    for (const Bad &bad : ratios) {
        CAPTURE(bad.word);
        SavingCase of{.base = period({1000}, {10}), .report = period({900}, {10})};
        bad.spoil(of);
        const CaseSaving result = computeCase(of);
        CHECK_FALSE(result.saving);
        CHECK_FALSE(result.avoided);
        CHECK_THAT(result.reason.toStdString(), Contains(bad.word));
    }
    const std::vector<Bad> regressions{
        {"needs at least 4",
         [](auto &of) {
             of.base = monthly({10, 20, 31}, {1, 2, 3});
         }},
        {"needs the output", [](auto &of) { of.base.variables.clear(); }},
        {"do not have the same variables",
         [](auto &of) { of.report.variables[0].name = QStringLiteral("heat"); }},
        {"12 months but 1 values", [](auto &of) { of.base.variables[0].values = {5}; }},
        {"12 months but 11 values", [](auto &of) { of.report.variables[0].values.pop_back(); }},
        {"no “output” in the report period",
         [](auto &of) { of.report.variables[0].values.clear(); }},
        {"“output” in the base period is no number",
         [=](auto &of) { of.base.variables[0].values[3] = nan; }},
        {"same in every month of the base period, so",
         [](auto &of) { of.base.variables[0].values = Months(12, 9); }},
        {"use is the same in every month", [](auto &of) { of.base.use = Months(12, 9); }},
        {"follows from the other variables",
         [](auto &of) {
             for (PeriodAmounts *side : {&of.base, &of.report}) {
                 side->variables.push_back(side->variables[0]);
                 side->variables[1].name = QStringLiteral("twice");
             }
         }},
        {"not above zero", [](auto &of) { of.report.variables[0].values = Months(12, -1000); }},
        {"12 months but 11 values",
         [](auto &of) {
             of.report.months.resize(12);
             std::iota(of.report.months.begin(), of.report.months.end(), 24216);
             of.report.variables[0].values.pop_back();
             of.report.use->pop_back();
         }},
    };
    for (const Bad &bad : regressions) {
        CAPTURE(bad.word);
        SavingCase of = teaCase();
        bad.spoil(of);
        const CaseSaving result = computeCase(of);
        CHECK_FALSE(result.saving);
        CHECK_THAT(result.reason.toStdString(), Contains(bad.word));
    }
    const auto mixOf = [](std::vector<ProductAmounts> base, std::vector<ProductAmounts> report,
                          BaselineMethod method = BaselineMethod::Mix) {
        return computeCase({.method = method,
                            .base = {.use = Months{10}, .products = std::move(base)},
                            .report = {.use = Months{9}, .products = std::move(report)}})
            .reason.toStdString();
    };
    CHECK_THAT(mixOf({product("A", {}, 1)}, {product("A", {}, 1)}),
               Contains("use of “A” in the base period is not known"));
    CHECK_THAT(mixOf({product("A", -10, 1)}, {product("A", {}, 1)}), Contains("negative"));
    CHECK_THAT(mixOf({product("A", 10, {})}, {product("A", {}, 1)}),
               Contains("output of “A” in the base period is not known"));
    CHECK_THAT(mixOf({product("A", 5, 1), product("A", 5, 1)}, {product("A", {}, 1)}),
               Contains("twice"));
    CHECK_THAT(mixOf({product("A", 5, 1), product("B", 5, 1)}, {product("A", {}, 1)}),
               Contains("output of “B” in the report period is not known"));
    CHECK_THAT(mixOf({product("A", 10, 1)}, {product("A", {}, 0)}),
               Contains("output of the report period is zero"));
    CHECK_THAT(mixOf({product("A", 10, 1)}, {}), Contains("no products in the report period"));
    CHECK_THAT(mixOf({}, {product("A", {}, 1)}), Contains("no products in the base period"));
    const auto equivalent = BaselineMethod::Equivalent;
    CHECK_THAT(mixOf({product("A", {}, 1)}, {product("A", {}, 1)}, equivalent),
               Contains("no coefficient"));
    CHECK_THAT(mixOf({product("A", {}, 1, 0)}, {product("A", {}, 1)}, equivalent),
               Contains("above zero"));
    CHECK_THAT(mixOf({product("A", {}, 0, 1)}, {product("A", {}, 1)}, equivalent),
               Contains("output of the base period is zero"));
}

TEST_CASE("A ratio warns where it misleads")
{
    const CaseSaving more =
        computeCase({.base = period({1000}, {10}), .report = period({1300}, {14})});
    CHECK(hasWarning(more, "+40"));
    const CaseSaving less =
        computeCase({.base = period({1000}, {10}), .report = period({1000}, {7})});
    CHECK(hasWarning(less, "changed by −30"));
    SavingCase season{.base = period({1, 2, 3}, {1, 2, 3}), .report = period({1, 2, 3}, {1, 2, 3})};
    CHECK(computeCase(season).warnings.isEmpty());
    season.report = period({1, 2}, {1, 2});
    CHECK(hasWarning(computeCase(season), "same months"));
    season.report = period({1, 2, 3}, {1, 2, 3});
    season.base.months = {24120, 24121, 24122};
    season.report.months = {24132, 24133, 24134};
    CHECK(computeCase(season).warnings.isEmpty());
    season.report.months = {24138, 24139, 24140};
    CHECK(hasWarning(computeCase(season), "same months"));
}

TEST_CASE("A claim is as strong as its grade allows")
{
    const auto regression = BaselineMethod::Regression;
    struct Row {
        Interval interval;
        Claim claim;
    };
    const auto [interval, claim] = GENERATE(table<Interval, Claim>({
        {{0.08, 0.12}, Claim::Reached},
        {{0.0799999999, 0.12}, Claim::Reached}, // 8% to the billionth
        {{0.079999998, 0.12}, Claim::NotDistinguishable},
        {{0.05, 0.08}, Claim::NotDistinguishable},
        {{0.05, 0.079999998}, Claim::NotReached},
    }));
    CHECK(claimOf(Grade::A, regression, 0.08, interval, decimal(0.08)) == claim);
    CHECK(claimOf(Grade::A, regression, 0.2, {}, decimal(0.08)) == Claim::None);
    CHECK(claimOf(Grade::A, regression, {}, interval, decimal(0.08)) == Claim::None);
    CHECK(claimOf(Grade::B, BaselineMethod::Mix, 0.0799, {}, decimal(0.08)) ==
          Claim::RatioNotReached);
    CHECK(claimOf(Grade::C, BaselineMethod::Ratio, 0.5, {}, decimal(0.08)) == Claim::Stated);
}

TEST_CASE("A period is called by its name where it has one")
{
    SavingCase of{.base = period({1}, {1}), .report = {.use = Months{1}}};
    of.report.name = QStringLiteral("2018");
    CHECK(computeCase(of).reason == QStringLiteral("There is no output in the 2018: enter it."));
}

TEST_CASE("Months stand beside a total, named months beside some without a name")
{
    SavingCase ratio{.base = period({30, 40, 50}, {60}), .report = period({100}, {60})};
    CHECK_THAT(*computeCase(ratio).saving, WithinRel(1 - 100.0 / 120, 1e-12));
    ratio.base.months = {24120, 24121, 24122};
    CHECK_THAT(*computeCase(ratio).saving, WithinRel(1 - 100.0 / 120, 1e-12));
    CHECK(computeCase(ratio).warnings.isEmpty());
    const SavingCase absolute{.method = BaselineMethod::Absolute,
                              .base = {.use = Months{30, 40, 50}},
                              .report = {.use = Months{100}}};
    CHECK_THAT(*computeCase(absolute).saving, WithinRel(1 - 100.0 / 120, 1e-12));
}

TEST_CASE("Figures beyond the reach of a number are none")
{
    const CaseSaving huge =
        computeCase({.base = period({1e308}, {1}), .report = period({1}, {1e10})});
    CHECK_FALSE(huge.expected);
    CHECK_FALSE(huge.saving);
    CHECK_THAT(huge.reason.toStdString(), Contains("too large or too small"));
    const CaseSaving tiny =
        computeCase({.base = period({1e-320}, {1}), .report = period({1e10}, {1})});
    CHECK_FALSE(tiny.saving);
    CHECK_THAT(tiny.reason.toStdString(), Contains("not above zero"));
}

TEST_CASE("A mix may not have used less than nothing, nor been made of nothing")
{
    SavingCase of{.method = BaselineMethod::Mix,
                  .base = {.use = Months{-1}, .products = {product("A", 10, 1)}},
                  .report = {.use = Months{9}, .products = {product("A", {}, 1)}}};
    CHECK_THAT(computeCase(of).reason.toStdString(), Contains("use is negative"));
    of.base.use = Months{10};
    of.base.products = {product("A", 10, 0)};
    CHECK_THAT(computeCase(of).reason.toStdString(),
               Contains("“A” was not made in the base period"));
}

TEST_CASE("A product that is new in the year has the coefficient of the year")
{
    SavingCase of{.method = BaselineMethod::Equivalent,
                  .base = {.use = Months{100}, .products = {product("A", {}, 10, 1)}},
                  .report = {.use = Months{150},
                             .products = {product("A", {}, 10, 1), product("B", {}, 20, 0.5)}}};
    CHECK_THAT(*computeCase(of).saving, WithinRel(1 - 150.0 / 200, 1e-12));
    of.report.products[1].coefficient = std::numeric_limits<double>::infinity();
    CHECK(computeCase(of).reason == QStringLiteral("The coefficient of “B” has to be above zero."));
}

TEST_CASE("An adjustment is a number for a month of the report period, or for a total")
{
    SavingCase of = teaCase();
    of.adjustments = {{.place = 0, .amount = std::numeric_limits<double>::quiet_NaN()}};
    CHECK(computeCase(of).reason == QStringLiteral("An adjustment is no number: correct it."));
    of.adjustments = {{.place = -1, .amount = 1}};
    CHECK_THAT(computeCase(of).reason.toStdString(), Contains("not in the report period"));
    // Of a total any month may be meant.
    of = teaCase();
    of.report = monthly({20'000}, {50});
    const CaseSaving before = computeCase(of);
    of.adjustments = {{.place = 5, .amount = 700}};
    const CaseSaving after = computeCase(of);
    CHECK_THAT(*after.expected, WithinRel(*before.expected + 700, 1e-12));
    CHECK(after.expectedByMonth == before.expectedByMonth);
    // A year has no thirteenth one.
    of.adjustments = {{.place = 12, .amount = 700}};
    CHECK_THAT(computeCase(of).reason.toStdString(), Contains("not in the report period"));
}

TEST_CASE("A regression shows the specific use of what was made beside its result")
{
    const auto [made, later, base, report] =
        GENERATE(table<std::optional<double>, std::optional<double>, double, double>({
            {100.0, 50.0, 258'870.0 / 100, 241'400.0 / 50},
            {100.0, {}, 0, 0},
            {0.0, 50.0, 0, 241'400.0 / 50},
            {100.0, 0.0, 258'870.0 / 100, 0},
        }));
    SavingCase of = teaCase();
    of.base.output = Months{*made};
    if (later)
        of.report.output = Months{*later};
    const CaseSaving result = computeCase(of);
    CHECK(result.saving);
    CHECK_THAT(result.secBase.value_or(0), WithinRel(base, 1e-12));
    CHECK_THAT(result.secReport.value_or(0), WithinRel(report, 1e-12));
}

TEST_CASE("A total of a year beside values of half its months is no year")
{
    SavingCase of = teaCase();
    of.report = monthly({20'000}, {50, 50, 50, 50, 50, 50});
    for (int month = 0; month < 12; ++month)
        of.report.months.push_back(24216 + month);
    CHECK_THAT(computeCase(of).reason.toStdString(),
               Contains("report period has 12 months but 6 values of “output”"));
}

TEST_CASE("A total may come before months, and a line too steep for a number is none")
{
    CHECK_THAT(*computeCase({.method = BaselineMethod::Absolute,
                             .base = {.use = Months{120}},
                             .report = {.use = Months{30, 40, 38}}})
                    .saving,
               WithinRel(0.1, 1e-12));
    SavingCase of = teaCase();
    of.base.variables[0].values[0] = 1e308;
    of.base.variables[0].values[1] = -1e308;
    of.base.variables[0].values[2] = 1e308;
    of.base.variables[0].values[3] = -1e308;
    CHECK(computeCase(of).reason == QStringLiteral("The figures are too large or too small to "
                                                   "compute with: check their unit."));
}

TEST_CASE("Of two periods without output the base period is told first")
{
    CHECK_THAT(computeCase({.base = {.use = Months{1}}, .report = {.use = Months{1}}})
                   .reason.toStdString(),
               Contains("no output in the base period"));
}
