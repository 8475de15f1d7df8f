// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/planscope.h"

#include <QtCore/QSet>
#include <algorithm>

namespace sxsh {

namespace {

bool isWithin(const Plan &plan, QDate day)
{
    return (!plan.startsOn || *plan.startsOn <= day) && (!plan.endsOn || day <= *plan.endsOn);
}

bool standsBefore(const Clause *a, const Clause *b)
{
    return std::tie(a->position, a->code, a->id) < std::tie(b->position, b->code, b->id);
}

template <class T>
void sortByCode(std::vector<const T *> &records)
{
    std::ranges::sort(records, [](const T *a, const T *b) {
        return std::tie(a->code, a->id) < std::tie(b->code, b->id);
    });
}

} // namespace

const Plan *planOn(const Records &records, QDate day)
{
    const auto rank = [day](const Plan &plan) {
        return std::tuple(isWithin(plan, day), plan.signedOn.value_or(QDate()),
                          plan.startsOn.value_or(QDate()), plan.id);
    };
    const Plan *best = nullptr;
    for (const Plan &plan : records.all<Plan>()) {
        if (!best || rank(plan) > rank(*best))
            best = &plan;
    }
    return best;
}

std::vector<const Clause *> taskAreas(const Records &records, Ref<Plan> plan, ClauseOrigin origin)
{
    std::vector<const Clause *> found;
    for (const Clause &clause : records.all<Clause>().of(plan.id)) {
        if (clause.clauseKind == ClauseKind::TaskArea && clause.origin == origin)
            found.push_back(&clause);
    }
    std::ranges::sort(found, standsBefore);
    return found;
}

std::vector<const Clause *> taskAreas(const Records &records, Ref<Plan> plan)
{
    std::vector<const Clause *> found = taskAreas(records, plan, ClauseOrigin::Signed);
    return found.empty() ? taskAreas(records, plan, ClauseOrigin::Suggested) : found;
}

std::vector<const Clause *> clausesBelow(const Records &records, const Clause &clause)
{
    std::vector<const Clause *> found{&clause};
    for (std::size_t index = 0; index < found.size(); ++index) {
        for (const Clause &child : records.all<Clause>().of(clause.plan.id)) {
            if (child.parent && child.parent->id == found[index]->id &&
                std::ranges::find(found, &child) == found.end())
                found.push_back(&child);
        }
    }
    std::sort(found.begin() + 1, found.end(), standsBefore);
    return found;
}

const Clause *taskAreaOf(const Records &records, const Clause &clause)
{
    QSet<QUuid> seen; // clauses that are each other's parents have no area
    for (const Clause *at = &clause; at && !seen.contains(at->id); at = records.find(at->parent)) {
        if (at->clauseKind == ClauseKind::TaskArea)
            return at;
        seen.insert(at->id);
    }
    return nullptr;
}

std::vector<const Activity *> activitiesUnder(const Records &records, const Clause &clause)
{
    QSet<QUuid> clauses;
    for (const Clause *part : clausesBelow(records, clause))
        clauses.insert(part->id);
    std::vector<const Activity *> found;
    for (const Activity &activity : records.all<Activity>()) {
        if (clauses.contains(activity.clause.id))
            found.push_back(&activity);
    }
    sortByCode(found);
    return found;
}

const Clause *clauseOf(const Records &records, const BudgetLine &line)
{
    const Activity *activity = records.find(line.activity);
    return records.find(activity ? std::optional(activity->clause) : line.clause);
}

std::vector<const BudgetLine *> budgetLines(const Records &records, Ref<Plan> plan)
{
    std::vector<const BudgetLine *> found;
    for (const BudgetLine &line : records.all<BudgetLine>()) {
        const Clause *clause = clauseOf(records, line);
        if (clause && clause->plan == plan)
            found.push_back(&line);
    }
    sortByCode(found);
    return found;
}

} // namespace sxsh
