// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/measureeconomics.h"
#include "core/savings/factorset.h"
#include "tests/catch.h"
#include "tests/core/savings/planbuilder.h"

#include <numeric>
#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

Money million(double amount)
{
    return {std::llround(amount * 1e6)};
}

Ref<Measure> measure(uint number)
{
    return {QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2)};
}

MeasureValue value(uint number, std::optional<Money> investment, std::optional<Money> money,
                   std::optional<double> toe)
{
    return {
        .measure = measure(number), .investment = investment, .moneySaved = money, .toeSaved = toe};
}

std::vector<Ref<Measure>> order(const auto &steps)
{
    std::vector<Ref<Measure>> measures;
    for (const auto &step : steps)
        measures.push_back(step.measure);
    return measures;
}

Money anyMoney()
{
    return {*rc::gen::oneOf(rc::gen::arbitrary<qint64>(), rc::gen::inRange<qint64>(-3, 4),
                            rc::gen::inRange<qint64>(1, 1'000'000'000))};
}

double anyRate()
{
    return *rc::gen::element(-1 + 1e-16, -0.999999, -0.5, -1e-12, 0.0, 5e-324, 1e-9, 0.08, 0.1, 1.0,
                             37.0, 1e9, 1e300);
}

std::vector<MeasureValue> anyMeasures()
{
    std::vector<MeasureValue> measures;
    const uint count = *rc::gen::inRange(0u, 12u);
    for (uint number = 0; number < count; ++number) {
        measures.push_back({.measure = measure(number)});
        if (*rc::gen::inRange(0, 6) > 0)
            measures.back().investment = anyMoney();
        if (*rc::gen::inRange(0, 6) > 0)
            measures.back().moneySaved = Money{*rc::gen::inRange<qint64>(-2, 6)};
        if (*rc::gen::inRange(0, 6) > 0) {
            measures.back().toeSaved =
                *rc::gen::element(-1.0, 0.0, 0.3, 1.0, 2.5, 5e-324, 1e15, 1e308,
                                  std::numeric_limits<double>::quiet_NaN());
        }
    }
    return measures;
}

template <class T>
std::vector<T> shuffled(std::vector<T> values)
{
    for (std::size_t place = values.size(); place > 1; --place)
        std::swap(values[place - 1], values[*rc::gen::inRange<std::size_t>(0, place)]);
    return values;
}

} // namespace

TEST_CASE("V11: a measure pays back, pays back at once, never does, or it is not known")
{
    const Payback known = simplePayback(million(155), million(490));
    CHECK(known.state == PaybackState::PaysBack);
    CHECK_THAT(*known.years, WithinAbs(0.316, 0.0005));
    CHECK(paybackText(known) == u"3.8 months");

    const Payback atOnce = simplePayback(Money{0}, million(490));
    CHECK(atOnce.state == PaybackState::PaysBack);
    CHECK(atOnce.years == 0.0);
    CHECK(paybackText(atOnce) == u"at once");

    for (const Money saving : {Money{0}, Money{-1}, Money{std::numeric_limits<qint64>::min()}}) {
        for (const Money investment : {Money{0}, million(155)}) {
            const Payback never = simplePayback(investment, saving);
            CHECK(never == Payback{.state = PaybackState::Never});
            CHECK(paybackText(never) == u"Does not pay back");
        }
    }

    for (const Payback &unknown : {simplePayback({}, million(490)), simplePayback(million(155), {}),
                                   simplePayback({}, Money{0}), simplePayback({}, {})}) {
        CHECK(unknown == Payback{});
        CHECK(paybackText(unknown) == u"Payback not known");
    }
    CHECK(paybackText(simplePayback(million(240), million(100))) == u"2.4 years");
    CHECK(paybackText(simplePayback(million(199), million(100))) == u"23.9 months");
}

TEST_CASE("V12: 490 million a year for five years at 10% are worth 1,702.49 million more than 155")
{
    // R: -155 + 490 * sum(1.1^-(1:5))
    const EconomicFigure worth =
        netPresentValue(million(155), million(490), {.rate = 0.1, .years = 5});
    CHECK_THAT(*worth.value, WithinRel(1702.48551701014e6, 1e-12));
    CHECK(worth.reason.isEmpty());
    SECTION("without interest the savings are simply added up")
    {
        CHECK(netPresentValue(million(155), million(490), {.years = 5}).value == 2295e6);
    }
    SECTION("what costs every year is worth less than nothing")
    {
        CHECK(netPresentValue(million(155), million(-10), {.years = 5}).value == -205e6);
    }
    SECTION("a saving of nothing leaves the investment, whatever the rate")
    {
        CHECK(netPresentValue(million(155), Money{0}, {.rate = -1 + 1e-16, .years = 100}).value ==
              -155e6);
    }
}

TEST_CASE("The internal rate of return is the one that R finds")
{
    // R: uniroot(function(r) -I + S * sum((1 + r)^-(1:n)), c(-.5, 10), tol = 1e-14)$root
    const auto [investment, saving, years, rate] = GENERATE(table<double, double, int, double>({
        {155, 490, 5, 3.15874905259489},
        {7600, 1900, 10, 0.214064651127053},
        {1000, 90, 10, -0.0187116654229045},
        {1000, 10, 100, 0}, // earned back on its last day
        {1000, 1, 100, -0.035273811438898},
        {1000, 1000, 3, 0.839286755214161},
        {1000, 1250, 1, 0.25},
    }));
    CHECK_THAT(*internalRateOfReturn(million(investment), million(saving), years).value,
               WithinAbs(rate, 1e-11));
}

TEST_CASE("A rate of return beyond all measure is still a number")
{
    const Money most{std::numeric_limits<qint64>::max()};
    CHECK_THAT(*internalRateOfReturn(Money{1}, most, 7).value,
               WithinRel(static_cast<double>(most.dong), 1e-12));
    CHECK_THAT(*internalRateOfReturn(most, Money{1}, 1).value, WithinAbs(-1, 1e-15));
    CHECK(*internalRateOfReturn(most, Money{1}, 100).value > -0.4);
}

TEST_CASE("What cannot be computed of a measure says why")
{
    const auto [investment, saving, rate, years, word] =
        GENERATE(table<std::optional<Money>, std::optional<Money>, double, int, const char *>({
            {std::nullopt, Money{1}, 0.1, 5, "investment is not known"},
            {Money{1}, std::nullopt, 0.1, 5, "money saved per year is not known"},
            {Money{1}, Money{1}, -1, 5, "above −100%"},
            {Money{1}, Money{1}, std::numeric_limits<double>::quiet_NaN(), 5, "above −100%"},
            {Money{1}, Money{1}, std::numeric_limits<double>::infinity(), 5, "above −100%"},
            {Money{1}, Money{1}, 0.1, 0, "from 1 to 100 years"},
            {Money{1}, Money{1}, 0.1, 101, "from 1 to 100 years"},
            {Money{1}, Money{1}, -1 + 1e-16, 100, "too large"},
        }));
    const EconomicFigure worth =
        netPresentValue(investment, saving, {.rate = rate, .years = years});
    CHECK_FALSE(worth.value);
    CHECK_THAT(worth.reason.toStdString(), Contains(word));
}

TEST_CASE("There is no internal rate of return where money flows one way only")
{
    const auto [investment, saving, years, word] =
        GENERATE(table<std::optional<Money>, std::optional<Money>, int, const char *>({
            {Money{0}, Money{5}, 5, "Nothing is invested"},
            {Money{-1}, Money{5}, 5, "Nothing is invested"},
            {Money{5}, Money{0}, 5, "never earns back"},
            {Money{5}, Money{-5}, 5, "never earns back"},
            {std::nullopt, Money{5}, 5, "investment is not known"},
            {Money{5}, std::nullopt, 5, "money saved per year is not known"},
            {Money{5}, Money{5}, 0, "from 1 to 100 years"},
        }));
    const EconomicFigure rate = internalRateOfReturn(investment, saving, years);
    CHECK_FALSE(rate.value);
    CHECK_THAT(rate.reason.toStdString(), Contains(word));
}

TEST_CASE("An investment is spread over its life by the capital recovery factor")
{
    // R: .1 / (1 - 1.1^-5)
    CHECK_THAT(*capitalRecoveryFactor({.rate = 0.1, .years = 5}).value,
               WithinRel(0.263797480794745, 1e-12));
    CHECK(capitalRecoveryFactor({.rate = 0, .years = 8}).value == 0.125);
    CHECK_THAT(capitalRecoveryFactor({.rate = -2, .years = 8}).reason.toStdString(),
               Contains("above −100%"));
}

TEST_CASE("Worth and rate of return are finite, or there is a reason, and agree")
{
    CHECK(rc::check([] {
        const Money investment = anyMoney();
        const Money saving = anyMoney();
        const InvestmentTerms terms{.rate = anyRate(), .years = *rc::gen::inRange(1, 101)};
        const EconomicFigure worth = netPresentValue(investment, saving, terms);
        const EconomicFigure factor = capitalRecoveryFactor(terms);
        const EconomicFigure rate = internalRateOfReturn(investment, saving, terms.years);
        for (const EconomicFigure &figure : {worth, factor, rate}) {
            RC_ASSERT(figure.value.has_value() == figure.reason.isEmpty());
            if (figure.value)
                RC_ASSERT(std::isfinite(*figure.value));
        }
        const bool turns = investment.dong > 0 && saving.dong > 0;
        RC_ASSERT(rate.value.has_value() == turns);
        if (!turns)
            return;
        RC_ASSERT(*rate.value >= -1); // −1 only where no double is between
        const auto paid = static_cast<double>(saving.dong) / static_cast<double>(investment.dong);
        RC_ASSERT(*rate.value <= paid * (1 + 1e-12));
        if (*rate.value > -0.99) {
            const EconomicFigure none =
                netPresentValue(investment, saving, {.rate = *rate.value, .years = terms.years});
            RC_ASSERT(none.value.has_value());
            RC_ASSERT(std::abs(*none.value) <= 1e-9 * static_cast<double>(investment.dong));
        }
        if (worth.value && *rate.value > -0.99 && std::abs(terms.rate - *rate.value) > 1e-6)
            RC_ASSERT((*worth.value > 0) == (terms.rate < *rate.value));
    }));
}

TEST_CASE("The present value is that of the single years")
{
    CHECK(rc::check([] {
        const int years = *rc::gen::inRange(1, 101);
        const double rate = *rc::gen::inRange(-300, 2000) / 1000.0;
        const qint64 saving = *rc::gen::inRange<qint64>(-1'000'000, 1'000'000);
        double worth = -5000;
        double size = 5000;
        for (int year = 1; year <= years; ++year) {
            const double there = static_cast<double>(saving) * std::pow(1 + rate, -year);
            worth += there;
            size += std::abs(there);
        }
        const auto figure =
            netPresentValue(Money{5000}, Money{saving}, {.rate = rate, .years = years});
        RC_ASSERT(std::abs(*figure.value - worth) <= 1e-11 * size);
    }));
}

TEST_CASE("Measures are ordered by what they save, with their share of all so far")
{
    const std::vector<MeasureValue> measures{
        value(1, {}, million(100), 2),  value(2, {}, million(600), 1),
        value(3, {}, million(100), {}), value(4, {}, {}, 7),
        value(5, {}, Money{0}, 0),      value(6, {}, million(200), -1),
    };
    const Pareto money = paretoOf(measures, SavedIn::Money);
    CHECK(order(money.steps) ==
          std::vector{measure(2), measure(6), measure(1), measure(3)}); // 1 and 3 save alike
    CHECK(money.total == 1000e6);
    CHECK(money.steps[0].cumulativeShare == 0.6);
    CHECK(money.steps[1].cumulativeShare == 0.8);
    CHECK(money.steps[2].cumulativeShare == 0.9);
    CHECK(money.steps[3].cumulativeShare == 1);
    REQUIRE(money.leftOut.size() == 2);
    CHECK(money.leftOut[0].measure == measure(4));
    CHECK_THAT(money.leftOut[0].reason.toStdString(), Contains("not known: enter it"));
    CHECK(money.leftOut[1] == LeftOutMeasure{measure(5), u"The measure saves nothing."_s});

    const Pareto toe = paretoOf(measures, SavedIn::Toe);
    CHECK(order(toe.steps) == std::vector{measure(4), measure(1), measure(2)});
    CHECK(toe.steps[0].saving == 7);
    CHECK(toe.steps[0].cumulativeShare == 0.7);
    REQUIRE(toe.leftOut.size() == 3);
    CHECK_THAT(toe.leftOut[0].reason.toStdString(), Contains("TOE saved per year are not known"));

    CHECK(paretoOf({}, SavedIn::Toe) == Pareto{});
}

TEST_CASE("Measures are ordered by what a saved TOE costs, those that bring money first")
{
    // R: (I * .1 / (1 - 1.1^-5) - S) / toe
    const CostCurve curve = costCurveOf(
        {
            value(1, million(1000), million(100), 20), // (263.8 − 100) / 20
            value(2, million(100), million(100), 10),  // (26.4 − 100) / 10
            value(3, Money{0}, Money{0}, 4),
            value(4, {}, million(1), 1),
            value(5, million(1), {}, 1),
            value(6, million(1), million(1), {}),
            value(7, million(1), million(1), 0),
            value(8, million(1), million(1), std::numeric_limits<double>::infinity()),
            value(9, million(1), million(2), 5e-324),
        },
        {.rate = 0.1, .years = 5});
    REQUIRE(order(curve.steps) == std::vector{measure(2), measure(3), measure(1)});
    CHECK_THAT(curve.steps[0].costPerToe, WithinRel(-7.36202519205255e6, 1e-12));
    CHECK(curve.steps[1].costPerToe == 0);
    CHECK_THAT(curve.steps[2].costPerToe, WithinRel(8.18987403973725e6, 1e-12));
    CHECK(curve.steps[0].cumulativeToe == 10);
    CHECK(curve.steps[1].cumulativeToe == 14);
    CHECK(curve.steps[2].cumulativeToe == 34);
    const std::vector<const char *> words{"investment is not known",
                                          "money saved per year is not known",
                                          "TOE saved per year",
                                          "saves no energy",
                                          "too large",
                                          "too large"};
    REQUIRE(curve.leftOut.size() == words.size());
    for (std::size_t place = 0; place < words.size(); ++place) {
        CHECK(curve.leftOut[place].measure == measure(static_cast<uint>(place) + 4));
        CHECK_THAT(curve.leftOut[place].reason.toStdString(), Contains(words[place]));
    }
    SECTION("without terms there is no curve")
    {
        const CostCurve none = costCurveOf({value(1, million(1), million(1), 1)}, {.years = 0});
        CHECK(none.steps.empty());
        CHECK_THAT(none.leftOut.at(0).reason.toStdString(), Contains("from 1 to 100 years"));
    }
}

TEST_CASE("The order in which measures are given does not matter, and each is there once")
{
    CHECK(rc::check([] {
        const std::vector<MeasureValue> measures = anyMeasures();
        const std::vector<MeasureValue> others = shuffled(measures);
        const InvestmentTerms terms{.rate = anyRate(), .years = *rc::gen::inRange(1, 101)};
        const CostCurve curve = costCurveOf(measures, terms);
        RC_ASSERT(curve == costCurveOf(others, terms));
        RC_ASSERT(curve.steps.size() + curve.leftOut.size() == measures.size());
        RC_ASSERT(std::ranges::is_sorted(curve.steps, {}, &CostCurve::Step::costPerToe));
        for (const CostCurve::Step &step : curve.steps) {
            RC_ASSERT(std::isfinite(step.costPerToe));
            RC_ASSERT(std::isfinite(step.cumulativeToe));
        }
        for (const SavedIn savedIn : {SavedIn::Money, SavedIn::Toe}) {
            const Pareto pareto = paretoOf(measures, savedIn);
            RC_ASSERT(pareto == paretoOf(others, savedIn));
            RC_ASSERT(pareto.steps.size() + pareto.leftOut.size() == measures.size());
            RC_ASSERT(
                std::ranges::is_sorted(pareto.steps, std::greater<>(), &Pareto::Step::saving));
            RC_ASSERT(std::ranges::is_sorted(pareto.steps, {}, &Pareto::Step::cumulativeShare));
            if (!pareto.steps.empty())
                RC_ASSERT(pareto.steps.back().cumulativeShare == 1);
        }
    }));
}

// Domain dossier §4.5: what Vietnamese factories reported, beside what the program computes of it.

TEST_CASE("C1–C12: the payback of the documented cases")
{
    struct Case {
        const char *name;
        std::optional<double> investment; ///< million đồng, as reported
        std::optional<double> saved;      ///< likewise, a year
        std::optional<double> months;     ///< computed
    };
    const std::vector<Case> cases{
        {"C1 Thái Nguyên, 29 low-cost options", 57, 616.1, 1.11},
        {"C2 Thái Nguyên, high cost", {}, 1500, {}},
        {"C3 Phong Châu, 65,000 kWh", {}, 65, {}},
        {"C4 Phong Châu, 214 t of coal", {}, 300, {}},
        {"C5 Phong Châu, 100 t of materials", {}, 142, {}},
        {"C6 Phong Châu, 190 t less material lost", {}, 475, {}},
        {"C7 Phong Châu, boiler from coal to biomass", {}, 1380, {}},
        {"C8 Phong Châu, 750 t of pulp recovered", {}, 1380, {}},
        {"C9 Khánh Hòa, 20 options", 155, 490, 3.80},
        {"C10 Khánh Hòa, phase 2", 7600, {}, {}},
        {"C11 Vĩnh Tiến", 169, 456, 4.45},
        {"C12 Đồng Xuân", 78.5, 533, 1.77},
    };
    const auto asMoney = [](std::optional<double> amount) {
        return amount ? std::optional(million(*amount)) : std::nullopt;
    };
    for (const Case &reported : cases) {
        INFO(reported.name);
        const Payback payback =
            simplePayback(asMoney(reported.investment), asMoney(reported.saved));
        REQUIRE(payback.years.has_value() == reported.months.has_value());
        if (reported.months)
            CHECK_THAT(*payback.years * 12, WithinAbs(*reported.months, 0.005));
    }
    // The rows of Phong Châu together, in million đồng.
    const double phongChau =
        std::accumulate(cases.begin() + 2, cases.begin() + 8, 0.0,
                        [](double sum, const Case &reported) { return sum + *reported.saved; });
    CHECK(phongChau == 3742);
}

TEST_CASE("C1–C8: reported quantities beside computed ones")
{
    EnergyPlan plan;
    const auto fuelOil = plan.resource("DAU-FO", u"Dầu FO"_s, ResourceCategory::Fuel,
                                       ResourceDimension::Mass, u"tấn"_s);
    plan.factor("CO2-FO", fuelOil, FactorKind::Co2, u"TJ"_s, 77.4);
    plan.factor("NCV-FO", fuelOil, FactorKind::NetCalorificValue, u"tấn"_s, 40.4);
    FactorSet factors(plan.records, day("2018-12-31"));
    const auto converted = [&](const Conversion &conversion, double amount, QStringView unit) {
        return amount * static_cast<double>(findUnit(unit)->quanta) * *conversion.perQuantum;
    };
    const auto toe = [&](Ref<Resource> resource, double amount, QStringView unit) {
        return converted(factors.toe(*plan.records.find(resource)), amount, unit);
    };
    struct Row {
        const char *what;
        double computed;
        double expected;
        double within;
        std::optional<double> reported; ///< left as it is, where it differs
    };
    const std::vector<Row> rows{
        {"C1: t CO2 of 47 t FO", converted(factors.co2(*plan.records.find(fuelOil)), 47, u"tấn"),
         146.97, 0.005, 125},
        {"C3: TOE of 65 MWh", toe(plan.electricity, 65, u"MWh"), 10.03, 0.005, {}},
        {"C3: đồng per kWh", 65e6 / 65'000, 1000, 1e-9, {}},
        {"C4: TOE of 214 t of coal (cám 5)", toe(plan.coal, 214, u"tấn"), 107, 1e-9, {}},
        {"C4: million đồng per t", 300.0 / 214, 1.402, 0.0005, {}},
        {"C6: t a year of which 190 t are 3%", 190 / 0.03, 6333, 0.5, {}},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        CHECK_THAT(row.computed, WithinAbs(row.expected, row.within));
        if (row.reported)
            CHECK(std::abs(row.computed - *row.reported) > 20);
    }
}

TEST_CASE("A rate of return that rounding puts at the end of its range is told all the same")
{
    // I = S/q + S/q² has q = S/I + 1 − I/S + …, which in binary is S/I at either end.
    const auto [investment, saving] =
        GENERATE(table<qint64, qint64>({{1, 646'545'431'866'386}, {9, 11'516'637'885'643'904}}));
    const EconomicFigure rate = internalRateOfReturn(Money{investment}, Money{saving}, 2);
    REQUIRE(rate.value);
    CHECK_THAT(*rate.value,
               WithinRel(static_cast<double>(saving) / static_cast<double>(investment), 1e-12));
}
