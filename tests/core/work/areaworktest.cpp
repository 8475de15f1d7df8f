// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/areawork.h"
#include "core/work/planscope.h"
#include "tests/catch.h"
#include "tests/core/demo/demoplan.h"
#include "tests/core/report/smallplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

AreaWork workOf(const Records &records, const QString &clause, const char *on,
                std::optional<int> year = {})
{
    const Population population(records);
    const FacilityRegister facilities(population, day(on));
    return areaWork(facilities, *std::ranges::find(records.all<Clause>(), clause, &Clause::code),
                    year);
}

} // namespace

TEST_CASE("The work of the small plan's first area is counted by hand")
{
    SmallPlan plan;
    const AreaWork work = workOf(plan.records, u"II.1"_s, "2018-12-14");
    REQUIRE(work.activities.size() == 1);
    const ActivityCounts &counts = work.activities.at(2018);
    CHECK(counts.all() == 2);
    CHECK(counts.of(ActivityStatus::Done) == 1);
    CHECK(counts.of(ActivityStatus::InProgress) == 1);
    CHECK(counts.overdue == 1);
    REQUIRE(work.outputs.size() == 1);
    CHECK(work.outputs[0].planned == whole(2));
    CHECK(work.outputs[0].done == whole(1));
    CHECK(work.outputs[0].share() == 0.5);
    REQUIRE(work.money.size() == 2);
    CHECK(work.money[0].first.key == u"A");
    CHECK(work.money[0].second == PlannedMoney{30'008'000, 18'000'000});
    CHECK(work.money[1].second == PlannedMoney{6'004'000, std::nullopt}); // with the clause's own
    CHECK(work.moneyTotal == PlannedMoney{36'012'000, 18'000'000});
    REQUIRE(work.units.size() == 2);
    CHECK(work.units[0].facilities == 3);
    CHECK(work.units[0].reached == 1); // two people of one facility
    CHECK(work.units[1].reached == 0);
    CHECK(work.reached == 1);
}

TEST_CASE("The work of one year leaves the others out, that of another area everything")
{
    SmallPlan plan;
    const AreaWork before = workOf(plan.records, u"II.1"_s, "2018-12-14", 2017);
    CHECK(before.activities.empty());
    CHECK(before.outputs.empty());
    CHECK(before.moneyTotal == PlannedMoney{10'004'000, std::nullopt});
    CHECK(before.reached == 0);
    CHECK(workOf(plan.records, u"II.1"_s, "2018-06-07").reached == 0); // the day before
    CHECK(workOf(plan.records, u"II.2"_s, "2018-12-14").moneyTotal.isEmpty());
}

TEST_CASE("Outputs of different types are never added up, and an unknown result is none")
{
    SmallPlan plan;
    const auto course = Ref<Activity>{
        std::ranges::find(plan.records.all<Activity>(), u"HD1"_s, &Activity::code)->id};
    const auto news = plan.add(OutputType{.code = u"TIN"_s, .unitName = u"tin"_s});
    for (const auto &done : {std::optional(whole(3)), std::optional<Decimal>()}) {
        plan.add(ActivityOutput{.activity = course,
                                .outputType = news,
                                .year = 2018,
                                .planned = whole(4),
                                .done = done});
    }
    plan.add(
        ActivityOutput{.activity = course, .outputType = news, .year = 2019, .done = whole(1)});
    const auto outputs = workOf(plan.records, u"II.1"_s, "2018-12-14").outputs;
    REQUIRE(outputs.size() == 3);
    CHECK(outputs[1].type == news);
    CHECK(outputs[1].planned == whole(8));
    CHECK(outputs[1].done == whole(3));
    CHECK(outputs[1].unknownDone == 1);
    CHECK(outputs[2].year == 2019);
    CHECK_FALSE(outputs[2].share());
}

TEST_CASE("An activity belongs to the year it is due, begins or was done in")
{
    CHECK(yearOf({.start = day("2017-05-01"),
                  .due = DueDate{.kind = DueDate::Kind::Year, .year = 2018},
                  .doneOn = day("2019-01-23")}) == 2018);
    CHECK(yearOf({.start = day("2017-05-01"), .due = DueDate{}}) == 2017);
    CHECK(yearOf({.doneOn = day("2019-01-23")}) == 2019);
    CHECK_FALSE(yearOf({}));
}

TEST_CASE("The areas of the demonstration make up its plan")
{
    const Records records = demonstrated({.facilities = 40});
    const Plan &plan = *records.all<Plan>().begin();
    const Population population(records);
    const FacilityRegister facilities(population, QDate(2018, 12, 14));
    int activities = 0;
    PlannedMoney money{0, 0};
    for (const auto origin : {ClauseOrigin::Signed, ClauseOrigin::Suggested}) {
        for (const Clause *area : taskAreas(records, {plan.id}, origin)) {
            const AreaWork work = areaWork(facilities, *area);
            for (const auto &[year, counts] : work.activities)
                activities += counts.all();
            money.planned = *money.planned + work.moneyTotal.planned.value_or(0);
            money.disbursed = *money.disbursed + work.moneyTotal.disbursed.value_or(0);
            int reached = 0;
            for (const ReachedUnit &unit : work.units)
                reached += unit.reached;
            CHECK(reached == work.reached);
        }
    }
    CHECK(activities == static_cast<int>(records.all<Activity>().size()));
    const auto lines = budgetLines(records, {plan.id});
    CHECK(money.planned == sumOf(linesOf(lines, BudgetStage::Planned)));
    CHECK(money.disbursed == sumOf(linesOf(lines, BudgetStage::Disbursed)));
}
