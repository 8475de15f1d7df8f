// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/budget.h"
#include "core/work/ceilings.h"
#include "core/work/planscope.h"
#include "tests/catch.h"
#include "tests/core/demo/demoplan.h"
#include "tests/core/report/smallplan.h"

#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

QStringList keys(const std::vector<BudgetHead> &heads)
{
    QStringList all;
    for (const BudgetHead &head : heads)
        all += head.key;
    return all;
}

Ref<Activity> activityOf(const SmallPlan &plan, const QString &code)
{
    return {std::ranges::find(plan.records.all<Activity>(), code, &Activity::code)->id};
}

} // namespace

TEST_CASE("The planned money of the small plan adds up both ways, to the last đồng")
{
    SmallPlan plan;
    const auto lines = linesOf(budgetLines(plan.records, plan.plan), BudgetStage::Planned);
    const BudgetGrid grid = budgetGrid(plan.records, lines, BudgetAxis::Source, BudgetAxis::Year);
    CHECK(keys(grid.rows) == QStringList{u"A"_s, u"B"_s});
    CHECK(keys(grid.columns) == QStringList{u"2017"_s, u"2018"_s});
    CHECK(grid.amounts.cells ==
          std::vector<std::vector<qint64>>{{10'004'000, 20'004'000}, {0, 6'004'000}});
    CHECK(grid.amounts.rowTotals == std::vector<qint64>{30'008'000, 6'004'000});
    CHECK(grid.amounts.columnTotals == std::vector<qint64>{10'004'000, 26'008'000});
    CHECK(grid.amounts.total == 36'012'000);
    CHECK_FALSE(grid.known[1][0]);
    CHECK(grid.hasRowTotals);
    CHECK(grid.hasColumnTotals);
}

TEST_CASE("Totals across stages are not offered")
{
    SmallPlan plan;
    const auto lines = linesOfYear(budgetLines(plan.records, plan.plan), 2018);
    const BudgetGrid grid = budgetGrid(plan.records, lines, BudgetAxis::Source, BudgetAxis::Stage);
    CHECK(keys(grid.columns) == QStringList{u"planned"_s, u"disbursed"_s});
    CHECK_FALSE(grid.hasRowTotals);
    CHECK(grid.hasColumnTotals);
    const BudgetGrid turned =
        budgetGrid(plan.records, lines, BudgetAxis::Stage, BudgetAxis::Source);
    CHECK(turned.hasRowTotals);
    CHECK_FALSE(turned.hasColumnTotals);
}

TEST_CASE("Money of a clause is of its area and of no activity")
{
    SmallPlan plan;
    const auto lines = linesOf(budgetLines(plan.records, plan.plan), BudgetStage::Planned, 2018);
    const BudgetGrid areas = budgetGrid(plan.records, lines, BudgetAxis::Area, BudgetAxis::Year);
    CHECK(keys(areas.rows) == QStringList{u"II.1"_s});
    const BudgetGrid activities =
        budgetGrid(plan.records, lines, BudgetAxis::Activity, BudgetAxis::Year);
    CHECK(keys(activities.rows) == QStringList{u"HD1"_s, QString()});
    CHECK(activities.amounts.rowTotals == std::vector<qint64>{25'008'000, 1'000'000});
    const BudgetGrid clauses =
        budgetGrid(plan.records, lines, BudgetAxis::Clause, BudgetAxis::Source);
    CHECK(keys(clauses.rows) == QStringList{u"II.1.1"_s});
}

TEST_CASE("Whatever the axes, the total is the sum of the lines")
{
    static const Records records = demonstrated({.facilities = 40});
    const Ref<Plan> plan{records.all<Plan>().begin()->id};
    const auto all = budgetLines(records, plan);
    REQUIRE(all.size() > 20);
    REQUIRE(rc::check([&](const std::vector<quint16> &chosen, quint8 rows, quint8 columns) {
        std::vector<const BudgetLine *> lines;
        for (const quint16 index : chosen)
            lines.push_back(all[index % all.size()]);
        constexpr auto axes = choicesOf<BudgetAxis>.size();
        const BudgetGrid grid = budgetGrid(records, lines, static_cast<BudgetAxis>(rows % axes),
                                           static_cast<BudgetAxis>(columns % axes));
        RC_ASSERT(grid.amounts.total == sumOf(lines));
        RC_ASSERT(grid.amounts.cells.size() == grid.rows.size());
    }));
}

TEST_CASE("A result costs what its activity spent, divided by what it brought")
{
    SmallPlan plan;
    const auto costs = resultCosts(plan.records, plan.plan);
    REQUIRE(costs.size() == 1);
    CHECK(costs[0].activity == activityOf(plan, u"HD1"_s));
    CHECK(costs[0].spent == 18'000'000);
    CHECK(costs[0].perUnit == 18'000'000); // one course
    CHECK_FALSE(costs[0].isShared);
    const auto source = plan.records.all<FundingSource>().begin()->id;
    plan.add(BudgetLine{.code = u"KPS"_s,
                        .activity = costs[0].activity,
                        .year = 2018,
                        .source = {source},
                        .stage = BudgetStage::Settled,
                        .amount = {17'000'000}});
    CHECK(resultCosts(plan.records, plan.plan)[0].spent == 17'000'000);
    CHECK(resultCosts(plan.records, plan.plan, 2017).empty());
}

TEST_CASE("Without money, without a figure or without a result there is no cost, but a reason")
{
    SmallPlan plan;
    const auto leaflets = activityOf(plan, u"HD2"_s);
    const auto course = activityOf(plan, u"HD1"_s);
    const auto type = plan.add(OutputType{.code = u"TO"_s, .unitName = u"tờ"_s});
    const auto [activity, done] = GENERATE_COPY(table<Ref<Activity>, std::optional<Decimal>>({
        {leaflets, whole(5)},
        {course, std::nullopt},
        {course, whole(0)},
    }));
    plan.add(ActivityOutput{
        .activity = activity, .outputType = type, .year = 2018, .planned = whole(9), .done = done});
    const auto costs = resultCosts(plan.records, plan.plan);
    const auto cost = std::ranges::find(costs, type, &ResultCost::output);
    REQUIRE(cost != costs.end());
    CHECK_FALSE(cost->perUnit);
    CHECK_FALSE(cost->reason.isEmpty());
    CHECK(cost->isShared == (activity == course));
}

TEST_CASE("Support above the ceiling in force is found with its document, the day decides which")
{
    const auto [investment, support, date, isPriority, expected] =
        GENERATE(table<qint64, qint64, const char *, bool, QString>({
            {400'000'000, 200'000'000, "2017-05-01", false, QString()},
            {400'000'000, 200'000'001, "2017-05-01", false, u"50%"_s},
            {900'000'000, 200'000'000, "2017-05-01", false, QString()},
            {900'000'000, 200'000'001, "2017-05-01", false,
             u"200,000,000 đồng is allowed (Circular A)"_s},
            {900'000'000, 300'000'000, "2017-05-01", true, QString()}, // 200 million, times 1.5
            {900'000'000, 300'000'001, "2017-05-01", true,
             u"300,000,000 đồng is allowed (Circular A)"_s},
            {900'000'000, 400'000'000, "2018-03-28", false, QString()},
            {900'000'000, 400'000'001, "2018-03-28", true, u"Circular B"_s}, // not multiplied
            {900'000'000, 800'000'000, "2012-01-01", false, QString()},      // nothing in force
        }));
    RegisterPlan plan;
    const auto ceiling = [&](const char *document, qint64 amount, std::optional<Decimal> multiplier,
                             std::optional<QDate> from, std::optional<QDate> to) {
        plan.add(FundingCeiling{.code = QLatin1String(document),
                                .what = u"machinery"_s,
                                .rate = decimal(0.5),
                                .amount = Money{amount},
                                .multiplier = multiplier,
                                .document = QLatin1String(document),
                                .validFrom = from,
                                .validTo = to});
    };
    ceiling("Circular A", 200'000'000, decimal(1.5), day("2014-04-08"), day("2018-03-28"));
    ceiling("Circular B", 400'000'000, {}, day("2018-03-28"), {});
    const auto measure = plan.add(Measure{.facility = plan.facility(u"CS1"_s),
                                          .code = u"GP1"_s,
                                          .measureClass = MeasureClass::EquipmentModification,
                                          .doneOn = day(date),
                                          .investment = Money{investment},
                                          .support = Money{support},
                                          .priority = isPriority});
    const Issues found = ceilingFindings(plan.records, Language::English);
    REQUIRE(found.size() == (expected.isEmpty() ? 0u : 1u));
    if (!found.empty()) {
        CAPTURE(found[0].message);
        CHECK(found[0].severity == Severity::Soft);
        CHECK(found[0].id == measure.id);
        CHECK(found[0].field == u"support");
        CHECK(found[0].message.contains(expected));
    }
}

TEST_CASE("Support that a budget line pays above the ceiling is found at the line")
{
    SmallPlan plan;
    plan.add(FundingCeiling{.code = u"DG"_s,
                            .what = u"cp_assessment"_s,
                            .rate = decimal(0.5),
                            .amount = Money{50'000'000},
                            .document = u"Circular 221"_s});
    const auto line = plan.add(BudgetLine{.code = u"KPS"_s,
                                          .activity = activityOf(plan, u"HD1"_s),
                                          .year = 2018,
                                          .stage = BudgetStage::Disbursed,
                                          .amount = {45'000'000},
                                          .supportFor = u"cp_assessment"_s,
                                          .wholeCost = Money{80'000'000}});
    const Issues found = ceilingFindings(plan.records, Language::English);
    REQUIRE(found.size() == 1);
    CHECK(found[0].id == line.id);
    CHECK(found[0].entity == u"budget_line");
    CHECK(found[0].field == u"amount");
    CHECK(found[0].message.contains(u"40,000,000"));
    CHECK(found[0].message.contains(u"Circular 221"));
}

TEST_CASE("Advances above their part of what was allocated are found")
{
    SmallPlan plan;
    const auto course = activityOf(plan, u"HD1"_s);
    plan.add(FundingCeiling{
        .code = u"TU"_s, .what = u"advance"_s, .rate = decimal(0.7), .document = u"Circular 36"_s});
    const auto line = [&](BudgetStage stage, qint64 dong) {
        plan.add(BudgetLine{.code = u"K%1"_s.arg(dong),
                            .activity = course,
                            .year = 2018,
                            .stage = stage,
                            .amount = {dong}});
    };
    line(BudgetStage::Advance, 5'000'000);
    CHECK(ceilingFindings(plan.records, Language::English).empty()); // nothing allocated
    line(BudgetStage::Allocated, 10'000'000);
    line(BudgetStage::Advance, 2'000'000);
    CHECK(ceilingFindings(plan.records, Language::English).empty());
    line(BudgetStage::Advance, 1);
    const Issues found = ceilingFindings(plan.records, Language::English);
    REQUIRE(found.size() == 1);
    CHECK(found[0].id == course.id);
    CHECK(found[0].message.contains(u"7,000,001"));
    CHECK(found[0].message.contains(u"Circular 36"));
}
