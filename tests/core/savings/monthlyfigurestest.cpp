// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/monthlyfigures.h"
#include "core/savings/savings.h"
#include "tests/catch.h"
#include "tests/core/savings/monthlyplan.h"

#include <numeric>

using namespace sxsh;
using Catch::Matchers::WithinRel;

namespace {

std::vector<MonthlyFigures> figuresOf(const Records &records, const SavingResult &result)
{
    FactorSet factors(records, QDate(result.year, 12, 31));
    const Baseline &baseline = *records.find(result.baseline);
    SavingResult begun = begunSaving(baseline, result.year);
    return monthlyFiguresOf(records, baseline, result,
                            gatherAmounts(records, baseline, factors, begun));
}

double sumOf(const MonthlyValues &months)
{
    return std::accumulate(months.begin(), months.end(), 0.0,
                           [](double sum, const auto &month) { return sum + month.value(); });
}

/// Tea in kilograms and boxes of it in pieces, electricity known by product; 2015 is the base.
class TwoProducts : public EnergyPlan
{
public:
    Ref<Facility> facility = add(Facility{.code = QStringLiteral("CS001")});
    Ref<Product> tea = product(facility, "CHE", QStringLiteral("Chè"), QStringLiteral("kg"));
    Ref<Product> paper = product(facility, "GIAY", QStringLiteral("Giấy"), QStringLiteral("kg"));
    static constexpr quint16 all = 0x0FFF;

    TwoProducts()
    {
        use(facility, electricity, 2015, monthly(100, u"kWh", all), tea);
        use(facility, electricity, 2015, monthly(600, u"kWh", all), paper);
        output(facility, tea, 2015, monthly(50, u"kg", all), QStringLiteral("kg"));
        output(facility, paper, 2015, monthly(100, u"kg", all), QStringLiteral("kg"));
        use(facility, electricity, 2018, monthly(700, u"kWh", all));
        output(facility, tea, 2018, monthly(100, u"kg", all), QStringLiteral("kg"));
        output(facility, paper, 2018, monthly(100, u"kg", all), QStringLiteral("kg"));
    }

    SavingResult saving(BaselineMethod method, const char *from = "2015-01-01",
                        const char *to = "2015-12-31")
    {
        const auto made = add(Baseline{.facility = facility,
                                       .resource = electricity,
                                       .method = method,
                                       .from = day(from),
                                       .to = day(to)});
        FactorSet factors(records, QDate(2018, 12, 31));
        return computeSaving(records, *records.find(made), 2018, factors);
    }
};

} // namespace

TEST_CASE("monthly figures are those of the base period's years and then of the year reported")
{
    MonthlyPlan plan;
    const auto years = figuresOf(plan.records, plan.saving(BaselineMethod::Ratio));
    REQUIRE(years.size() == 2);
    CHECK(years[0].year == 2015);
    CHECK(years[1].year == 2018);
    CHECK_THAT(*years[0].use[2], WithinRel(105'000.0, 1e-12));
    CHECK(*years[0].output[2] == 3);
    CHECK_THAT(*years[0].specific()[2], WithinRel(35'000.0, 1e-12));
    CHECK_FALSE(years[0].expected[2]);
    CHECK_THAT(*years[1].use[6], WithinRel(107'000.0, 1e-12));
}

TEST_CASE("months are expected to use what adds up to the year's expected use")
{
    MonthlyPlan plan;
    for (const BaselineMethod method : {BaselineMethod::Ratio, BaselineMethod::Regression}) {
        const SavingResult result = plan.saving(method);
        REQUIRE(result.saving);
        CHECK_THAT(sumOf(figuresOf(plan.records, result).back().expected),
                   WithinRel(*result.expected, 1e-9));
    }
    TwoProducts two;
    const SavingResult mix = two.saving(BaselineMethod::Mix);
    REQUIRE(mix.saving);
    const MonthlyValues expected = figuresOf(two.records, mix).back().expected;
    CHECK_THAT(*expected[0], WithinRel(2.0 * 100 + 6.0 * 100, 1e-12));
    CHECK_THAT(sumOf(expected), WithinRel(*mix.expected, 1e-9));
}

TEST_CASE("an adjustment of the year is expected in its month")
{
    MonthlyPlan plan;
    SavingResult result = plan.saving(BaselineMethod::Ratio);
    const double before = *figuresOf(plan.records, result).back().expected[3];
    plan.add(Adjustment{.baseline = result.baseline,
                        .month = day("2018-04-01"),
                        .resource = plan.electricity,
                        .amount = decimal(5000),
                        .unit = {QStringLiteral("kWh")},
                        .reason = QStringLiteral("Xưởng mới")});
    FactorSet factors(plan.records, QDate(2018, 12, 31));
    result = computeSaving(plan.records, *plan.records.find(result.baseline), 2018, factors);
    const auto figures = figuresOf(plan.records, result).back();
    CHECK_THAT(*figures.expected[3], WithinRel(before + 5000, 1e-12));
    CHECK_THAT(sumOf(figures.expected), WithinRel(*result.expected, 1e-9));
}

TEST_CASE("equivalent products are counted in one by their coefficients, month by month")
{
    TwoProducts two;
    for (const auto &[product, coefficient] :
         {std::pair(two.tea, 1.0), std::pair(two.paper, 3.0)}) {
        Product changed = *two.records.find(product);
        changed.coefficient = decimal(coefficient);
        two.records.all<Product>().replace(changed);
    }
    const SavingResult result = two.saving(BaselineMethod::Equivalent);
    REQUIRE(result.saving);
    const auto figures = figuresOf(two.records, result);
    CHECK_THAT(*figures[0].output[0], WithinRel(50.0 + 3 * 100, 1e-12));
    CHECK_THAT(sumOf(figures.back().expected), WithinRel(*result.expected, 1e-9));
}

TEST_CASE("what is not known of a month is none, and of what nothing is expected nothing is told")
{
    TwoProducts two;
    const SavingResult absolute = two.saving(BaselineMethod::Absolute);
    REQUIRE(absolute.saving);
    for (const auto &month : figuresOf(two.records, absolute).back().expected)
        CHECK_FALSE(month);
    // Products without a common unit have no common output.
    TwoProducts unlike;
    const auto boxes =
        unlike.product(unlike.facility, "HOP", QStringLiteral("Hộp"), QStringLiteral("sản phẩm"));
    unlike.output(unlike.facility, boxes, 2015, monthly(7, u"sản phẩm", TwoProducts::all),
                  QStringLiteral("sản phẩm"));
    const auto figures = figuresOf(unlike.records, unlike.saving(BaselineMethod::Mix));
    CHECK_FALSE(figures.front().output[0]);
    CHECK_FALSE(figures.front().specific()[0]);
    CHECK(figures.front().use[0]);
    // Only the months of a season are looked at.
    TwoProducts season;
    const auto spring =
        figuresOf(season.records, season.saving(BaselineMethod::Ratio, "2015-03-01", "2015-05-31"));
    CHECK_FALSE(spring.front().use[1]);
    CHECK(spring.front().use[2]);
    CHECK_FALSE(spring.back().use[5]);
    // A year of which only the total is known has no months.
    TwoProducts total;
    total.use(total.facility, total.coal, 2018, yearly(2, u"tấn"));
    total.use(total.facility, total.coal, 2015, yearly(2, u"tấn"));
    const auto energy = total.baseline(total.facility);
    FactorSet factors(total.records, QDate(2018, 12, 31));
    const auto unknown = figuresOf(
        total.records, computeSaving(total.records, *total.records.find(energy), 2018, factors));
    CHECK_FALSE(unknown.back().use[0]);
    CHECK(unknown.back().output[0]);
}

TEST_CASE("the months of a baseline of one product are those of that product")
{
    TwoProducts two;
    const auto ofTea =
        two.baseline(two.facility, "2015-01-01", "2015-12-31", two.electricity, two.tea);
    two.use(two.facility, two.electricity, 2018, monthly(90, u"kWh", TwoProducts::all), two.tea);
    FactorSet factors(two.records, QDate(2018, 12, 31));
    const SavingResult result = computeSaving(two.records, *two.records.find(ofTea), 2018, factors);
    REQUIRE(result.saving);
    const auto figures = figuresOf(two.records, result);
    CHECK_THAT(*figures[0].use[0], WithinRel(100.0, 1e-12));
    CHECK_THAT(*figures[0].output[0], WithinRel(50.0, 1e-12));
    CHECK_THAT(*figures[1].use[0], WithinRel(90.0, 1e-12));
    CHECK_THAT(*figures[1].expected[0], WithinRel(200.0, 1e-12)); // 100/50 of 100 kg
}

TEST_CASE("an adjustment in TOE is expected in its month, and not in one that is not known")
{
    MonthlyPlan plan;
    plan.use(plan.facility, plan.coal, 2015, notApplicable());
    plan.use(plan.facility, plan.coal, 2018, notApplicable());
    const auto energy = plan.baseline(plan.facility);
    const auto figures = [&] {
        FactorSet factors(plan.records, QDate(2018, 12, 31));
        return figuresOf(plan.records,
                         computeSaving(plan.records, *plan.records.find(energy), 2018, factors))
            .back();
    };
    const MonthlyFigures before = figures();
    CHECK_THAT(*before.use[6], WithinRel(107'000 * 0.0001543, 1e-12)); // of coal there was none
    plan.add(Adjustment{.baseline = energy,
                        .month = day("2018-04-01"),
                        .amount = decimal(2),
                        .unit = {QStringLiteral("TOE")}});
    CHECK_THAT(*figures().expected[3], WithinRel(*before.expected[3] + 2, 1e-12));
    CHECK(figures().expected[4] == before.expected[4]);
    for (const Output &output : plan.records.all<Output>()) {
        if (output.year != 2018)
            continue;
        Output changed = output;
        changed.amounts = yearly(66, u"tấn");
        plan.records.all<Output>().replace(changed);
        break;
    }
    CHECK_FALSE(figures().output[3]);
    CHECK_FALSE(figures().expected[3]);
}

TEST_CASE("a product without a coefficient, or without its use before, leaves its months unknown")
{
    TwoProducts two;
    const auto equivalent = figuresOf(two.records, two.saving(BaselineMethod::Equivalent));
    CHECK_FALSE(equivalent[0].output[0]);
    CHECK(equivalent[0].use[0]);
    const auto cloth =
        two.product(two.facility, "VAI", QStringLiteral("Vải"), QStringLiteral("kg"));
    for (const int year : {2015, 2018}) {
        two.output(two.facility, cloth, year, monthly(1, u"kg", TwoProducts::all),
                   QStringLiteral("kg"));
    }
    const SavingResult mix = two.saving(BaselineMethod::Mix);
    CHECK(mix.reason.contains(QStringLiteral("use of “Vải”")));
    const auto figures = figuresOf(two.records, mix);
    CHECK_FALSE(figures.back().expected[0]);
    CHECK(*figures.back().output[0] == 201);
    // Where nothing was made known there is no output either, and a unit that nobody knows
    // measures nothing.
    for (const Output &output :
         std::vector<Output>(two.records.all<Output>().begin(), two.records.all<Output>().end())) {
        if (output.year == 2018)
            two.records.all<Output>().remove(output.id);
    }
    CHECK_FALSE(figuresOf(two.records, two.saving(BaselineMethod::Ratio)).back().output[0]);
}

TEST_CASE("a product in a unit that nobody knows has no months of a common output")
{
    TwoProducts two;
    Product tea = *two.records.find(two.tea);
    tea.unit.code = QStringLiteral("gì đó");
    tea.coefficient = decimal(1);
    two.records.all<Product>().replace(tea);
    CHECK_FALSE(figuresOf(two.records, two.saving(BaselineMethod::Equivalent)).front().output[0]);
    CHECK_FALSE(figuresOf(two.records, two.saving(BaselineMethod::Mix)).back().expected[0]);
}

TEST_CASE("a month that one record leaves open stays open, whatever the next one says")
{
    TwoProducts two;
    for (const int year : {2015, 2018}) {
        two.use(two.facility, two.coal, year, yearly(2, u"tấn"));
        two.use(two.facility, two.diesel, year, monthly(1, u"lít", TwoProducts::all));
    }
    const auto energy = two.baseline(two.facility);
    FactorSet factors(two.records, QDate(2018, 12, 31));
    const SavingResult result =
        computeSaving(two.records, *two.records.find(energy), 2018, factors);
    REQUIRE(result.saving);
    CHECK_FALSE(figuresOf(two.records, result).back().use[0]);
    CHECK(*figuresOf(two.records, result).back().output[0] == 200);
}

TEST_CASE("a product that was not made before leaves the expected months of a mix unknown")
{
    TwoProducts two;
    const auto cloth =
        two.product(two.facility, "VAI", QStringLiteral("Vải"), QStringLiteral("kg"));
    two.use(two.facility, two.electricity, 2015, monthly(0, u"kWh", TwoProducts::all), cloth);
    two.output(two.facility, cloth, 2015, monthly(0, u"kg", TwoProducts::all),
               QStringLiteral("kg"));
    two.output(two.facility, cloth, 2018, monthly(1, u"kg", TwoProducts::all),
               QStringLiteral("kg"));
    const SavingResult mix = two.saving(BaselineMethod::Mix);
    CHECK(mix.reason.contains(QStringLiteral("“Vải” was not made")));
    CHECK_FALSE(figuresOf(two.records, mix).back().expected[0]);
}
