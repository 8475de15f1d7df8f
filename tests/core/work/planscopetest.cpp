// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/planscope.h"
#include "tests/catch.h"
#include "tests/core/savings/planbuilder.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// Two plans, one following the other; the first with an area, a task and an activity in each.
class ScopedPlan : public PlanBuilder
{
public:
    Ref<Plan> first =
        add(Plan{.code = u"A"_s, .startsOn = day("2016-01-01"), .endsOn = day("2020-12-31")});
    Ref<Plan> second =
        add(Plan{.code = u"B"_s, .startsOn = day("2021-01-01"), .endsOn = day("2030-12-31")});
    Ref<Clause> area = clause(u"II.1"_s, ClauseKind::TaskArea, {}, 1);
    Ref<Clause> task = clause(u"II.1.1"_s, ClauseKind::Task, area, 2);
    Ref<Clause> other = clause(u"II.2"_s, ClauseKind::TaskArea, {}, 3);
    Ref<Activity> onTask = add(Activity{.code = u"HD2"_s, .clause = task});
    Ref<Activity> onArea = add(Activity{.code = u"HD1"_s, .clause = area});

    Ref<Clause> clause(const QString &code, ClauseKind clauseKind,
                       std::optional<Ref<Clause>> parent, int position)
    {
        return add(Clause{.plan = first,
                          .code = code,
                          .parent = parent,
                          .clauseKind = clauseKind,
                          .position = position});
    }
    QStringList codes(const auto &found) const
    {
        QStringList all;
        for (const auto *one : found)
            all += one->code;
        return all;
    }
};

} // namespace

TEST_CASE("The plan of a day is the one that contains it, else the newest")
{
    ScopedPlan plan;
    const auto [on, code] = GENERATE(table<const char *, QString>({
        {"2016-01-01", u"A"_s},
        {"2020-12-31", u"A"_s},
        {"2021-01-01", u"B"_s},
        {"2040-01-01", u"B"_s},
    }));
    CHECK(planOn(plan.records, day(on))->code == code);
    CHECK_FALSE(planOn(Records(), day(on)));
}

TEST_CASE("A clause holds what is below it, an area also what is noted for itself")
{
    ScopedPlan plan;
    const Clause &area = *plan.records.find(plan.area);
    const Clause &task = *plan.records.find(plan.task);
    CHECK(plan.codes(taskAreas(plan.records, plan.first, ClauseOrigin::Signed)) ==
          QStringList{u"II.1"_s, u"II.2"_s});
    CHECK(plan.codes(clausesBelow(plan.records, area)) == QStringList{u"II.1"_s, u"II.1.1"_s});
    CHECK(plan.codes(activitiesUnder(plan.records, area)) == QStringList{u"HD1"_s, u"HD2"_s});
    CHECK(plan.codes(activitiesUnder(plan.records, task)) == QStringList{u"HD2"_s});
    CHECK(taskAreaOf(plan.records, task) == &area);
    CHECK(taskAreaOf(plan.records, area) == &area);
    const auto stray = plan.clause(u"I"_s, ClauseKind::Section, {}, 0);
    CHECK_FALSE(taskAreaOf(plan.records, *plan.records.find(stray)));
}

TEST_CASE("Clauses that are each other's parents hold each other and are in no area")
{
    ScopedPlan plan;
    const auto one = plan.clause(u"X"_s, ClauseKind::Task, {}, 5);
    const auto two = plan.clause(u"Y"_s, ClauseKind::Task, one, 6);
    Clause edited = *plan.records.find(one);
    edited.parent = two;
    plan.records.all<Clause>().replace(edited);
    CHECK(plan.codes(clausesBelow(plan.records, *plan.records.find(one))) ==
          QStringList{u"X"_s, u"Y"_s});
    CHECK_FALSE(taskAreaOf(plan.records, *plan.records.find(two)));
}

TEST_CASE("The money of a plan is that of its clauses and of its activities")
{
    ScopedPlan plan;
    plan.add(BudgetLine{.code = u"K2"_s, .clause = plan.task, .year = 2018});
    plan.add(BudgetLine{.code = u"K1"_s, .activity = plan.onArea, .year = 2018});
    plan.add(BudgetLine{.code = u"K3"_s, .year = 2018});
    CHECK(plan.codes(budgetLines(plan.records, plan.first)) == QStringList{u"K1"_s, u"K2"_s});
    CHECK(budgetLines(plan.records, plan.second).empty());
}

TEST_CASE("A plan of which nothing is signed yet is carried out by what is suggested")
{
    const Plan plan{.id = QUuid::createUuid(), .code = u"HG-2030"_s};
    Clause first{.id = QUuid::createUuid(),
                 .plan = {plan.id},
                 .code = u"A"_s,
                 .clauseKind = ClauseKind::TaskArea,
                 .origin = ClauseOrigin::Suggested};
    Clause second = first;
    second.id = QUuid::createUuid();
    second.code = u"B"_s;
    Records records;
    ChangeSet set;
    set.add(plan);
    set.add(first);
    set.add(second);
    records.apply(set);
    CHECK(taskAreas(records, {plan.id}).size() == 2);
    Clause approved = second;
    approved.origin = ClauseOrigin::Signed;
    ChangeSet approval;
    approval.edit(second, approved);
    records.apply(approval);
    REQUIRE(taskAreas(records, {plan.id}).size() == 1);
    CHECK(taskAreas(records, {plan.id}).front()->id == second.id);
}
