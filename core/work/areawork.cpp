// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/areawork.h"

#include "core/work/activitystate.h"
#include "core/work/planscope.h"

#include <QtCore/QSet>
#include <algorithm>
#include <numeric>

namespace sxsh {

namespace {

void add(std::optional<Decimal> &sum, const std::optional<Decimal> &value)
{
    if (value)
        sum = Decimal{sum.value_or(Decimal{}).nano + value->nano};
}

void countActivities(AreaWork &work, const std::vector<const Activity *> &activities, QDate day,
                     std::optional<int> year)
{
    for (const Activity *activity : activities) {
        const auto own = yearOf(*activity);
        if (year && own != year)
            continue;
        ActivityCounts &counts = work.activities[own];
        ++counts.byStatus[static_cast<std::size_t>(statusOn(*activity, day))];
        counts.overdue += isOverdue(*activity, day) ? 1 : 0;
    }
}

void addMoney(AreaWork &work, const Records &records, const Clause &clause, std::optional<int> year)
{
    QSet<QUuid> clauses;
    for (const Clause *part : clausesBelow(records, clause))
        clauses.insert(part->id);
    auto lines = budgetLines(records, clause.plan);
    std::erase_if(lines, [&](const BudgetLine *line) {
        return (line->stage != BudgetStage::Planned && line->stage != BudgetStage::Disbursed) ||
               (year && line->year != *year) || !clauses.contains(clauseOf(records, *line)->id);
    });
    for (const BudgetLine *line : lines)
        work.moneyTotal.add(*line);
    const BudgetGrid grid = budgetGrid(records, lines, BudgetAxis::Source, BudgetAxis::Stage);
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        PlannedMoney money;
        for (std::size_t column = 0; column < grid.columns.size(); ++column) {
            if (!grid.known[row][column])
                continue;
            const bool isPlanned =
                grid.columns[column].number == static_cast<int>(BudgetStage::Planned);
            (isPlanned ? money.planned : money.disbursed) = grid.amounts.cells[row][column];
        }
        work.money.emplace_back(grid.rows[row], money);
    }
}

void addReached(AreaWork &work, const FacilityRegister &facilities,
                const std::vector<const Activity *> &activities, std::optional<int> year)
{
    const Records &records = facilities.population().records();
    QSet<QUuid> own;
    for (const Activity *activity : activities)
        own.insert(activity->id);
    QSet<quint32> reached; // numbers in the population, a duplicate as what it stands for
    for (const Event &event : records.all<Event>()) {
        if (!event.activity || !own.contains(event.activity->id) || event.date > facilities.day() ||
            (year && event.date.year() != *year))
            continue;
        for (const Participation &one : records.all<Participation>().of(event.id)) {
            const auto number =
                one.facility ? facilities.population().numberOf(*one.facility) : std::nullopt;
            if (number)
                reached.insert(facilities.population().canonical(*number));
        }
    }
    const Partition units = byUnit(facilities);
    for (const Partition::Part &part : units.parts)
        work.units.push_back({.key = part.key, .name = part.name});
    for (std::size_t index = 0; index < facilities.members().size(); ++index) {
        ReachedUnit &unit = work.units[units.partOfMember[index]];
        const bool isReached = reached.contains(facilities.members()[index].facility);
        ++unit.facilities;
        unit.reached += isReached ? 1 : 0;
        work.reached += isReached ? 1 : 0;
    }
}

} // namespace

int ActivityCounts::all() const
{
    return std::accumulate(byStatus.begin(), byStatus.end(), 0);
}

std::optional<double> OutputTotal::share() const
{
    if (!planned || planned->nano <= 0)
        return {};
    return done.value_or(Decimal{}).toDouble() / planned->toDouble();
}

std::optional<int> yearOf(const Activity &activity)
{
    for (const auto &day : {lastDayOf(activity), activity.start, activity.doneOn}) {
        if (day)
            return day->year();
    }
    return {};
}

std::vector<OutputTotal> outputsOf(const Records &records,
                                   const std::vector<const Activity *> &activities,
                                   std::optional<int> year)
{
    std::map<std::tuple<QString, QUuid, int>, OutputTotal> sums;
    for (const Activity *activity : activities) {
        for (const ActivityOutput &output : records.all<ActivityOutput>().of(activity->id)) {
            const OutputType *type = records.find(output.outputType);
            if (!type || (year && output.year != *year))
                continue;
            OutputTotal &sum = sums[{type->code, type->id, output.year}];
            sum.type = output.outputType;
            sum.year = output.year;
            add(sum.planned, output.planned);
            add(sum.done, output.done);
            sum.unknownDone += output.planned && !output.done ? 1 : 0;
        }
    }
    std::vector<OutputTotal> found;
    for (const auto &[key, sum] : sums)
        found.push_back(sum);
    return found;
}

AreaWork areaWork(const FacilityRegister &facilities, const Clause &clause, std::optional<int> year)
{
    const Records &records = facilities.population().records();
    const std::vector<const Activity *> activities = activitiesUnder(records, clause);
    AreaWork work;
    countActivities(work, activities, facilities.day(), year);
    work.outputs = outputsOf(records, activities, year);
    addMoney(work, records, clause, year);
    addReached(work, facilities, activities, year);
    return work;
}

} // namespace sxsh
