// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/savingstoryreport.h"
#include "tests/catch.h"
#include "tests/core/savings/monthlyplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinAbs;
using Role = StoryAmount::Role;

namespace {

/// The tea factory with a base period of that method, told of 2018 against 8%.
struct Told {
    MonthlyPlan plan{};
    SavingResult result{};
    SavingStory story{};

    explicit Told(BaselineMethod method, bool ofEnergy = false) { tell(method, ofEnergy); }
    void tell(BaselineMethod method, bool ofEnergy)
    {
        const auto made =
            plan.add(Baseline{.facility = plan.facility,
                              .resource = ofEnergy ? std::nullopt : std::optional(plan.electricity),
                              .method = method,
                              .from = day("2015-01-01"),
                              .to = day("2015-12-31")});
        retell(made);
    }
    void retell(Ref<Baseline> made)
    {
        Savings savings(plan.records);
        result = savings.of(*plan.records.find(made), 2018);
        story = savingStory(savings, *plan.records.find(made), 2018, decimal(0.08));
    }
    const StoryAmount *amount(Role role) const
    {
        const auto at = std::ranges::find(story.amounts, role, &StoryAmount::role);
        return at == story.amounts.end() ? nullptr : &*at;
    }
    static QString valueOf(const std::vector<NamedFigure> &figures, const QString &name)
    {
        const auto at = std::ranges::find(figures, name, &NamedFigure::name);
        return at == figures.end() ? QString() : at->value;
    }
};

} // namespace

TEST_CASE("a saving by ratio is told from what was used to what may be said")
{
    const Told told(BaselineMethod::Ratio);
    CHECK(told.story.title == u"Điện, 2018 against 2015");
    // 1,356 thousand kWh for 78 t before; 1,332 − 12 = 1,320 thousand for 66 t.
    REQUIRE(told.amount(Role::Use));
    CHECK(told.amount(Role::Use)->unit == u"kWh");
    CHECK_THAT(*told.amount(Role::Use)->before, WithinAbs(1'356'000, 1e-6));
    CHECK_THAT(*told.amount(Role::Use)->after, WithinAbs(1'320'000, 1e-6));
    CHECK(*told.amount(Role::Output)->before == 78);
    CHECK(*told.amount(Role::Output)->after == 66);
    CHECK_THAT(*told.amount(Role::Output)->change(), WithinAbs(66.0 / 78 - 1, 1e-12));
    CHECK_THAT(*told.amount(Role::SpecificUse)->before, WithinAbs(1'356'000.0 / 78, 1e-6));
    CHECK(told.story.comparison.size() == 2);
    CHECK(told.story.comparison[1] == u"17,385 kWh/tấn × 66.00 tấn = 1,147,385 kWh");
    CHECK(Told::valueOf(told.story.saved, u"Used more"_s) == u"172,615 kWh");
    CHECK(Told::valueOf(told.story.saved, u"Saving (avoided / expected)"_s) == u"−15.0%");
    CHECK(Told::valueOf(told.story.certainty, u"Grade"_s) == u"B ratio");
    CHECK(Told::valueOf(told.story.certainty, u"Interval, 90% confidence"_s) ==
          u"none: only a regression tells how sure it is");
    CHECK(Told::valueOf(told.story.certainty, u"What may be said"_s) ==
          u"Below 8% by ratio, not verified");
    CHECK(told.story.groundsTitle == u"Use per unit of output by month");
    CHECK(told.story.grounds.series.size() == 2);
    CHECK(told.story.months.expected.size() == 12);
}

TEST_CASE("a regression is told with its line, its interval, and how its tests went")
{
    const Told told(BaselineMethod::Regression);
    CHECK(told.story.comparison[1] == u"Use of a month (kWh) = 100,000 + 2,000 × Chè khô");
    CHECK(Told::valueOf(told.story.certainty, u"Tests of the model"_s) == u"6 of 6 passed");
    CHECK_FALSE(Told::valueOf(told.story.certainty, u"Interval, 90% confidence"_s).isEmpty());
    CHECK(told.story.grounds.kind == ChartKind::Scatter);
    CHECK(told.story.groundsTitle == u"Điện by output");
    CHECK(told.story.months.spreads.size() == 12);
    CHECK_FALSE(told.amount(Role::Driver));
}

TEST_CASE("a driver of a regression is told by the mean of its months")
{
    MonthlyPlan plan;
    const auto heat = plan.add(Driver{
        .facility = plan.facility, .code = u"NHIET"_s, .name = u"Nhiệt độ"_s, .unitName = u"°C"_s});
    for (const int year : {2015, 2018}) {
        Amounts degrees;
        for (int month = 0; month < 12; ++month)
            degrees.setMonth(month, (20 + month * month % 7) * 1'000'000LL);
        plan.add(DriverValue{.driver = heat, .year = year, .amounts = degrees});
    }
    const auto made = plan.add(Baseline{.facility = plan.facility,
                                        .resource = plan.electricity,
                                        .method = BaselineMethod::Regression,
                                        .from = day("2015-01-01"),
                                        .to = day("2015-12-31"),
                                        .drivers = {heat}});
    Savings savings(plan.records);
    const SavingStory story = savingStory(savings, *plan.records.find(made), 2018, {});
    const auto driver = std::ranges::find(story.amounts, Role::Driver, &StoryAmount::role);
    REQUIRE(driver != story.amounts.end());
    CHECK(driver->name == u"Nhiệt độ, mean of a month");
    CHECK(driver->unit == u"°C");
    // 20 + (0 + 1 + 4 + 2 + 2 + 4 + 1 + 0 + 1 + 4 + 2 + 2) / 12
    CHECK_THAT(*driver->after, WithinAbs(20 + 23.0 / 12, 1e-9));
    // Without a threshold nothing is claimed.
    CHECK(Told::valueOf(story.certainty, u"What may be said"_s).isEmpty());
}

TEST_CASE("all energy is told by resource and together, with the factors and their sources")
{
    Told told(BaselineMethod::Ratio, true);
    CHECK(told.story.title == u"All energy, 2018 against 2015");
    REQUIRE(told.amount(Role::TotalUse));
    CHECK(told.amount(Role::TotalUse)->unit == u"TOE");
    CHECK_THAT(*told.amount(Role::TotalUse)->before, WithinAbs(1'356'000 * 0.1543 / 1000, 0.05));
    REQUIRE_FALSE(told.story.factors.empty());
    CHECK(told.story.factors.front().name.startsWith(u"Điện – "));
    CHECK_FALSE(Told::valueOf(told.story.saved, u"CO₂ avoided"_s).isEmpty());
    CHECK(Told::valueOf(told.story.saved, u"Energy avoided"_s).isEmpty());
}

TEST_CASE("what has no factor has no sum, which is not zero")
{
    Told told(BaselineMethod::Ratio, true);
    const auto wood = told.plan.resource("CUI", u"Củi"_s, ResourceCategory::Fuel,
                                         ResourceDimension::Mass, u"kg"_s, true);
    for (const int year : {2015, 2018})
        told.plan.use(told.plan.facility, wood, year, yearly(5000, u"kg"));
    told.retell(told.result.baseline);
    REQUIRE(told.amount(Role::TotalUse));
    CHECK_FALSE(told.amount(Role::TotalUse)->before);
    CHECK_FALSE(told.amount(Role::TotalUse)->after);
    CHECK_FALSE(told.story.doubts.isEmpty());
}

TEST_CASE("adjustments stand with their month, amount and reason, but not in what was consumed")
{
    Told told(BaselineMethod::Ratio);
    const double before = *told.amount(Role::Use)->before;
    for (const auto &[month, amount] :
         {std::pair("2018-03-01", 2500), std::pair("2015-02-01", -800),
          std::pair("2013-01-01", 9)}) {
        told.plan.add(Adjustment{.baseline = told.result.baseline,
                                 .month = day(month),
                                 .amount = decimal(amount),
                                 .unit = {u"kWh"_s},
                                 .reason = u"Dừng lò"_s});
    }
    told.retell(told.result.baseline);
    REQUIRE(told.story.adjustments.size() == 2); // the third is of neither period
    CHECK(told.story.adjustments[0].isOfBase);
    CHECK(told.story.adjustments[0].amount == u"−800 kWh");
    CHECK_FALSE(told.story.adjustments[1].isOfBase);
    CHECK(told.story.adjustments[1].amount == u"+2,500 kWh");
    CHECK(told.story.adjustments[1].reason == u"Dừng lò");
    CHECK(*told.amount(Role::Use)->before == before);
}

TEST_CASE("where there is no saving the story says why, with what is known all the same")
{
    MonthlyPlan plan;
    const auto made = plan.add(Baseline{.facility = plan.facility,
                                        .resource = plan.coal,
                                        .from = day("2015-01-01"),
                                        .to = day("2015-12-31")});
    Savings savings(plan.records);
    const SavingStory story = savingStory(savings, *plan.records.find(made), 2018, {});
    REQUIRE_FALSE(story.doubts.isEmpty());
    CHECK(story.doubts.front().contains(u"There is no use"_s));
    CHECK(story.certainty.empty());
    CHECK(std::ranges::find(story.amounts, Role::Output, &StoryAmount::role) !=
          story.amounts.end());
    const auto reversed = plan.add(Baseline{.facility = plan.facility,
                                            .resource = plan.electricity,
                                            .from = day("2015-12-01"),
                                            .to = day("2015-01-31")});
    const SavingStory none = savingStory(savings, *plan.records.find(reversed), 2018, {});
    CHECK_FALSE(none.doubts.isEmpty());
    CHECK_FALSE(none.months.reason.isEmpty());
}

TEST_CASE("a mix and equivalent products are told product by product")
{
    MonthlyPlan plan;
    Product tea = *plan.records.find(plan.tea);
    tea.coefficient = decimal(2);
    plan.records.all<Product>().replace(tea);
    const auto made = plan.add(Baseline{.facility = plan.facility,
                                        .resource = plan.electricity,
                                        .method = BaselineMethod::Equivalent,
                                        .from = day("2015-01-01"),
                                        .to = day("2015-12-31")});
    Savings savings(plan.records);
    const SavingStory story = savingStory(savings, *plan.records.find(made), 2018, {});
    CHECK(story.comparison[1] == u"Chè khô 2.000 × 66.00 tấn");
}

TEST_CASE("the story is printed step by step, with the charts and the tests of the model")
{
    const Told told(BaselineMethod::Regression);
    const Report report = savingStoryReport(told.story, told.result, u"Nhà máy chè"_s, u"vi"_s);
    QStringList heads;
    int figures = 0;
    int tables = 0;
    for (const Block &block : report.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            heads += heading->text.left(2);
        figures += std::holds_alternative<Figure>(block) ? 1 : 0;
        tables += std::holds_alternative<ReportTable>(block) ? 1 : 0;
    }
    CHECK(heads == QStringList{u"1."_s, u"2."_s, u"3."_s, u"4."_s, u"5."_s, u"6."_s});
    CHECK(figures == 3);
    CHECK(tables == 6); // amounts, saved, certainty, coefficients, tests, factors
    CHECK(report.title == u"Nhà máy chè – Điện, 2018 against 2015");
}

TEST_CASE("a base period of some months is told beside the same months, and sums only alike ones")
{
    const auto [method, to, yearSpan, isCompared] =
        GENERATE(table<BaselineMethod, const char *, const char16_t *, bool>({
            {BaselineMethod::Ratio, "2015-10-31", u"1/2018–10/2018", true},
            {BaselineMethod::Ratio, "2015-12-31", u"2018", true},
            {BaselineMethod::Regression, "2015-10-31", u"2018", false},
        }));
    Told told(method);
    Baseline changed = *told.plan.records.find(told.result.baseline);
    changed.to = day(to);
    told.plan.records.all<Baseline>().replace(changed);
    told.retell({changed.id});
    CHECK(told.story.yearSpan == QString::fromUtf16(yearSpan));
    CHECK(told.story.title.contains(told.story.yearSpan));
    CHECK(told.amount(Role::Use)->change().has_value() == isCompared);
    CHECK(told.amount(Role::Output)->change().has_value() == isCompared);
}

TEST_CASE("months that do not follow one another are named each")
{
    Told told(BaselineMethod::Ratio);
    Baseline changed = *told.plan.records.find(told.result.baseline);
    changed.from = day("2014-11-01");
    changed.to = day("2015-02-28");
    told.plan.records.all<Baseline>().replace(changed);
    told.retell({changed.id});
    CHECK(told.story.yearSpan == u"months 1, 2, 11, 12/2018");
}

TEST_CASE("the specific use of a mix is told by the products of the year, as it is compared")
{
    const Told ratio(BaselineMethod::Ratio);
    CHECK_FALSE(ratio.amount(Role::SpecificUse)->name.contains(u"2018"));
    Told mix(BaselineMethod::Mix);
    // What each product used before has to be known.
    Usage before = *mix.plan.records.all<Usage>().begin();
    REQUIRE(before.year == 2015);
    before.product = mix.plan.tea;
    mix.plan.records.all<Usage>().replace(before);
    mix.retell(mix.result.baseline);
    REQUIRE(mix.amount(Role::SpecificUse));
    CHECK(mix.amount(Role::SpecificUse)->name.contains(u"by the products made in 2018"));
}
