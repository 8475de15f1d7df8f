// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/budget.h"

#include "core/work/planscope.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <map>

namespace sxsh {

namespace {

/// A head with its place in the order of its axis: known before none, then by number and code.
struct RankedHead {
    std::tuple<bool, int, QString, QUuid> rank{};
    BudgetHead head{};
};

RankedHead ofNone(const QString &name)
{
    return {{true, 0, {}, {}}, {.name = name}};
}

RankedHead ofClause(const Clause *clause)
{
    if (!clause)
        return ofNone(QCoreApplication::translate("Budget", "Without a clause"));
    return {{false, clause->position, clause->code, clause->id},
            {.key = clause->code, .name = clause->text, .id = clause->id}};
}

RankedHead headOf(const Records &records, const BudgetLine &line, BudgetAxis axis)
{
    switch (axis) {
    case BudgetAxis::Source: {
        const FundingSource *source = records.find(line.source);
        if (!source)
            return ofNone(QCoreApplication::translate("Budget", "Without a source"));
        return {{false, 0, source->code, source->id},
                {.key = source->code, .name = source->name, .id = source->id}};
    }
    case BudgetAxis::Year: {
        const QString year = QString::number(line.year);
        return {{false, line.year, {}, {}}, {.key = year, .name = year, .number = line.year}};
    }
    case BudgetAxis::Stage: {
        const auto stage = static_cast<int>(line.stage);
        return {{false, stage, {}, {}},
                {.key = choiceKey(line.stage), .name = choiceLabel(line.stage), .number = stage}};
    }
    case BudgetAxis::Area: {
        const Clause *clause = clauseOf(records, line);
        const Clause *area = clause ? taskAreaOf(records, *clause) : nullptr;
        return area ? ofClause(area)
                    : ofNone(QCoreApplication::translate("Budget", "Without a task area"));
    }
    case BudgetAxis::Clause:
        return ofClause(clauseOf(records, line));
    case BudgetAxis::Activity: {
        const Activity *activity = records.find(line.activity);
        if (!activity)
            return ofNone(QCoreApplication::translate("Budget", "Without an activity"));
        return {{false, 0, activity->code, activity->id},
                {.key = activity->code, .name = activity->title, .id = activity->id}};
    }
    }
    Q_UNREACHABLE();
}

/// The places of heads in their order, and the heads.
class Heads
{
public:
    void add(const RankedHead &ranked) { m_places.try_emplace(ranked.rank, 0, ranked.head); }
    std::vector<BudgetHead> finish()
    {
        std::vector<BudgetHead> heads;
        for (auto &[rank, entry] : m_places) {
            entry.first = heads.size();
            heads.push_back(entry.second);
        }
        return heads;
    }
    std::size_t placeOf(const RankedHead &ranked) const { return m_places.at(ranked.rank).first; }

private:
    std::map<std::tuple<bool, int, QString, QUuid>, std::pair<std::size_t, BudgetHead>> m_places;
};

/// Money of one activity in one year.
struct Spent {
    std::optional<qint64> settled{};
    std::optional<qint64> disbursed{};
};

std::optional<qint64> spentOn(const std::map<int, Spent> &years)
{
    std::optional<qint64> sum;
    for (const auto &[year, spent] : years) {
        if (const auto money = spent.settled ? spent.settled : spent.disbursed)
            sum = sum.value_or(0) + *money;
    }
    return sum;
}

void setCost(ResultCost &cost)
{
    if (!cost.spent) {
        cost.reason = QCoreApplication::translate(
            "Budget", "No money is recorded as disbursed or settled for the activity.");
    } else if (!cost.done) {
        cost.reason =
            QCoreApplication::translate("Budget", "It is not known how much was brought.");
    } else if (cost.done->nano <= 0) {
        cost.reason = QCoreApplication::translate("Budget", "Nothing has been brought yet.");
    } else {
        cost.perUnit = static_cast<double>(*cost.spent) / cost.done->toDouble();
    }
}

} // namespace

std::vector<const BudgetLine *> linesOf(const std::vector<const BudgetLine *> &lines,
                                        BudgetStage stage, std::optional<int> year)
{
    std::vector<const BudgetLine *> found;
    std::ranges::copy_if(lines, std::back_inserter(found), [&](const BudgetLine *line) {
        return line->stage == stage && (!year || line->year == *year);
    });
    return found;
}

std::vector<const BudgetLine *> linesOfYear(const std::vector<const BudgetLine *> &lines, int year)
{
    std::vector<const BudgetLine *> found;
    std::ranges::copy_if(lines, std::back_inserter(found),
                         [year](const BudgetLine *line) { return line->year == year; });
    return found;
}

qint64 sumOf(const std::vector<const BudgetLine *> &lines)
{
    qint64 sum = 0;
    for (const BudgetLine *line : lines)
        sum += line->amount.dong;
    return sum;
}

BudgetGrid budgetGrid(const Records &records, const std::vector<const BudgetLine *> &lines,
                      BudgetAxis rows, BudgetAxis columns)
{
    Heads rowHeads;
    Heads columnHeads;
    std::vector<std::pair<RankedHead, RankedHead>> placed;
    for (const BudgetLine *line : lines) {
        placed.emplace_back(headOf(records, *line, rows), headOf(records, *line, columns));
        rowHeads.add(placed.back().first);
        columnHeads.add(placed.back().second);
    }
    BudgetGrid grid{.rows = rowHeads.finish(),
                    .columns = columnHeads.finish(),
                    .hasRowTotals = columns != BudgetAxis::Stage,
                    .hasColumnTotals = rows != BudgetAxis::Stage};
    std::vector cells(grid.rows.size(), std::vector<qint64>(grid.columns.size(), 0));
    grid.known.assign(grid.rows.size(), std::vector<bool>(grid.columns.size(), false));
    for (std::size_t index = 0; index < lines.size(); ++index) {
        const std::size_t row = rowHeads.placeOf(placed[index].first);
        const std::size_t column = columnHeads.placeOf(placed[index].second);
        cells[row][column] += lines[index]->amount.dong;
        grid.known[row][column] = true;
    }
    grid.amounts = AmountGrid::of(std::move(cells));
    return grid;
}

void PlannedMoney::add(const BudgetLine &line)
{
    if (line.stage == BudgetStage::Planned)
        planned = planned.value_or(0) + line.amount.dong;
    if (line.stage == BudgetStage::Disbursed)
        disbursed = disbursed.value_or(0) + line.amount.dong;
}

std::optional<double> PlannedMoney::share() const
{
    if (planned.value_or(0) <= 0)
        return {};
    return static_cast<double>(disbursed.value_or(0)) / static_cast<double>(*planned);
}

std::vector<ResultCost> resultCosts(const Records &records, Ref<Plan> plan, std::optional<int> year)
{
    QHash<QUuid, std::map<int, Spent>> money;
    for (const BudgetLine *line : budgetLines(records, plan)) {
        if (!line->activity || (year && line->year != *year))
            continue;
        Spent &spent = money[line->activity->id][line->year];
        if (line->stage == BudgetStage::Settled)
            spent.settled = spent.settled.value_or(0) + line->amount.dong;
        if (line->stage == BudgetStage::Disbursed)
            spent.disbursed = spent.disbursed.value_or(0) + line->amount.dong;
    }
    using Key = std::tuple<QString, QUuid, QString, QUuid>; // codes of activity and output
    std::map<Key, ResultCost> costs;
    std::map<QUuid, int> outputsOf;
    for (const ActivityOutput &output : records.all<ActivityOutput>()) {
        const Activity *activity = records.find(output.activity);
        const OutputType *type = records.find(output.outputType);
        const Clause *clause = activity ? records.find(activity->clause) : nullptr;
        if (!type || !clause || clause->plan != plan || (year && output.year != *year))
            continue;
        const auto [at, isNew] =
            costs.try_emplace(Key(activity->code, activity->id, type->code, type->id),
                              ResultCost{.activity = {activity->id}, .output = {type->id}});
        ResultCost &cost = at->second;
        if (isNew) {
            cost.spent = spentOn(money.value(activity->id));
            ++outputsOf[activity->id];
        }
        if (output.done)
            cost.done = Decimal{cost.done.value_or(Decimal{}).nano + output.done->nano};
    }
    std::vector<ResultCost> result;
    for (auto &[key, cost] : costs) {
        cost.isShared = outputsOf.at(cost.activity.id) > 1;
        setCost(cost);
        result.push_back(std::move(cost));
    }
    return result;
}

} // namespace sxsh
