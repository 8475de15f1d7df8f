// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/openplan.h"
#include "core/base/datetext.h"
#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/base/numbertext.h"
#include "core/duties/completeness.h"
#include "core/duties/duties.h"
#include "core/duties/unitreports.h"
#include "core/exchange/savingjson.h"
#include "core/model/caption.h"
#include "core/work/budget.h"
#include "core/work/ceilings.h"
#include "core/work/planscope.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue optionalDay(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject dutyJson(const Records &records, const Duty &duty)
{
    const Organisation *who = records.find(duty.who);
    QJsonObject object{{u"kind"_s, choiceKey(duty.kind)},
                       {u"state"_s, choiceKey(duty.state)},
                       {u"due"_s, optionalDay(duty.due)},
                       {u"days"_s, duty.days ? QJsonValue(*duty.days) : QJsonValue()},
                       {u"title"_s, duty.title},
                       {u"detail"_s, duty.detail},
                       {u"who"_s, who ? QJsonValue(who->code) : QJsonValue()},
                       {u"entity"_s, QString(entityInfo(duty.entity).keyText())},
                       {u"id"_s, duty.record.toString(QUuid::WithoutBraces)},
                       {u"record"_s, codeOf(records, duty.entity, duty.record)},
                       {u"field"_s, textJson(duty.field)}};
    if (duty.split) {
        const auto code = [&](Ref<AdminUnit> unit) {
            return codeOf(records, EntityKind::AdminUnit, unit.id);
        };
        QJsonArray parts;
        for (const Ref<AdminUnit> part : duty.split->parts)
            parts.append(code(part));
        object.insert(u"split"_s, QJsonObject{{u"unit"_s, code(duty.split->unit)},
                                              {u"date"_s, optionalDay(duty.split->date)},
                                              {u"candidates"_s, parts}});
    }
    return object;
}

QJsonObject portionJson(const Portion &portion)
{
    return {{u"count"_s, portion.count}, {u"of"_s, portion.of}};
}

QJsonObject unitJson(const UnitData &unit)
{
    return {{u"unit"_s, textJson(unit.key)},
            {u"name"_s, unit.name},
            {u"facilities"_s, unit.facilities},
            {u"profile"_s, portionJson(unit.profile)},
            {u"facts"_s, portionJson(unit.facts)},
            {u"use"_s, portionJson(unit.use)},
            {u"activities"_s, portionJson(unit.activities)},
            {u"last_submission"_s, optionalDay(unit.lastSubmission())},
            {u"returned"_s, optionalDay(unit.returned)}};
}

QStringList unitRow(const Console &console, const QString &name, const UnitData &unit)
{
    const auto portion = [](const Portion &of) {
        return of.of > 0 ? u"%1/%2"_s.arg(of.count).arg(of.of) : u"–"_s;
    };
    const auto last = unit.lastSubmission();
    return {name,
            QString::number(unit.facilities),
            portion(unit.profile),
            portion(unit.facts),
            portion(unit.use),
            portion(unit.activities),
            last ? dateText(*last, console.language()) : u"–"_s};
}

QString dongText(const Console &console, qint64 dong)
{
    return numberText(ScaledNumber{dong, 0}, console.language());
}

QJsonArray headsJson(const std::vector<BudgetHead> &heads)
{
    QJsonArray array;
    for (const BudgetHead &head : heads)
        array.append(QJsonObject{{u"key"_s, textJson(head.key)}, {u"name"_s, head.name}});
    return array;
}

QJsonArray amountsJson(const std::vector<qint64> &amounts)
{
    QJsonArray array;
    for (const qint64 amount : amounts)
        array.append(amount);
    return array;
}

QJsonObject gridJson(const BudgetGrid &grid)
{
    QJsonArray cells;
    for (const auto &row : grid.amounts.cells)
        cells.append(amountsJson(row));
    const QJsonValue none;
    return {{u"rows"_s, headsJson(grid.rows)},
            {u"columns"_s, headsJson(grid.columns)},
            {u"cells"_s, cells},
            {u"row_totals"_s,
             grid.hasRowTotals ? QJsonValue(amountsJson(grid.amounts.rowTotals)) : none},
            {u"column_totals"_s,
             grid.hasColumnTotals ? QJsonValue(amountsJson(grid.amounts.columnTotals)) : none}};
}

void printGrid(const Console &console, const BudgetGrid &grid)
{
    std::vector<TextColumn> columns{{}};
    for (const BudgetHead &head : grid.columns)
        columns.push_back({head.name, true});
    if (grid.hasRowTotals)
        columns.push_back({QCoreApplication::translate("Cli", "Total"), true});
    std::vector<QStringList> rows;
    const auto addRow = [&](const QString &name, const std::vector<qint64> &amounts,
                            const std::vector<bool> &known, qint64 total) {
        QStringList row{name};
        for (std::size_t column = 0; column < amounts.size(); ++column) {
            row += known[column] ? dongText(console, amounts[column]) : u"–"_s;
        }
        if (grid.hasRowTotals)
            row += dongText(console, total);
        rows.push_back(row);
    };
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        const BudgetHead &head = grid.rows[row];
        const bool isNamed = head.id.isNull() || head.key.isEmpty();
        addRow(isNamed ? head.name : head.key + u' ' + head.name, grid.amounts.cells[row],
               grid.known[row], grid.amounts.rowTotals[row]);
    }
    if (grid.hasColumnTotals) {
        addRow(QCoreApplication::translate("Cli", "Total"), grid.amounts.columnTotals,
               std::vector<bool>(grid.columns.size(), true), grid.amounts.total);
    }
    console.table(columns, rows);
}

QJsonArray costsJson(const Records &records, const std::vector<ResultCost> &costs)
{
    QJsonArray array;
    for (const ResultCost &cost : costs) {
        array.append(
            QJsonObject{{u"activity"_s, records.find(cost.activity)->code},
                        {u"output"_s, records.find(cost.output)->code},
                        {u"spent"_s, cost.spent ? QJsonValue(*cost.spent) : QJsonValue()},
                        {u"done"_s, cost.done ? QJsonValue(cost.done->toDouble()) : QJsonValue()},
                        {u"per_unit"_s, cost.perUnit ? QJsonValue(*cost.perUnit) : QJsonValue()},
                        {u"shared"_s, cost.isShared},
                        {u"reason"_s, textJson(cost.reason)}});
    }
    return array;
}

void printCosts(const Console &console, const Records &records,
                const std::vector<ResultCost> &costs)
{
    std::vector<QStringList> rows;
    for (const ResultCost &cost : costs) {
        const OutputType &type = *records.find(cost.output);
        rows.push_back(
            {records.find(cost.activity)->code, type.name,
             cost.done
                 ? numberText(cost.done->toDouble(), 0, console.language()) + u' ' + type.unitName
                 : u"–"_s,
             cost.spent ? dongText(console, *cost.spent) : u"–"_s,
             cost.perUnit ? numberText(*cost.perUnit, 0, console.language()) : cost.reason});
    }
    console.table({{QCoreApplication::translate("Cli", "Activity")},
                   {QCoreApplication::translate("Cli", "Output")},
                   {QCoreApplication::translate("Cli", "Done"), true},
                   {QCoreApplication::translate("Cli", "Spent (đồng)"), true},
                   {QCoreApplication::translate("Cli", "Per unit (đồng)")}},
                  rows);
}

} // namespace

ExitCode showDuties(const Console &console, const DutiesOptions &options)
{
    const QDate asOf = dayAsOf(options.asOf);
    const auto session = openForReading(console, options.plan);
    const Records &records = session->records();
    Savings savings(records);
    RuleFindings findings(records);
    const std::vector<Duty> found = duties(savings, findings, asOf, {.withinDays = options.days});
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Duty &duty : found) {
        array.append(dutyJson(records, duty));
        const Organisation *who = records.find(duty.who);
        rows.push_back(
            {choiceLabel(duty.state), choiceLabel(duty.kind),
             duty.due ? dateText(*duty.due, console.language()) : QString(),
             duty.days ? numberText(ScaledNumber{*duty.days, 0}, console.language()) : QString(),
             who ? who->code : QString(), duty.title, duty.detail});
    }
    console.line(
        QCoreApplication::translate("Cli", "As of %1").arg(dateText(asOf, console.language())));
    if (found.empty())
        console.line(QCoreApplication::translate("Cli", "There is nothing to do."));
    else
        console.table({{QCoreApplication::translate("Cli", "State")},
                       {QCoreApplication::translate("Cli", "Kind")},
                       {QCoreApplication::translate("Cli", "Due")},
                       {QCoreApplication::translate("Cli", "Days"), true},
                       {QCoreApplication::translate("Cli", "Who")},
                       {QCoreApplication::translate("Cli", "What")},
                       {QCoreApplication::translate("Cli", "Why")}},
                      rows);
    console.json(QJsonObject{{u"as_of"_s, asOf.toString(Qt::ISODate)}, {u"duties"_s, array}});
    return ExitCode::Done;
}

ExitCode showCompleteness(const Console &console, const QString &plan, const QString &period)
{
    const auto session = openForReading(console, plan);
    const Records &records = session->records();
    const ReportingPeriod *wanted = records.find(
        Ref<ReportingPeriod>{recordNamed(*session, u"reporting_period:"_s + nfc(period)).id()});
    const Completeness found =
        completeness(records, *wanted, [&session](qint64 line) -> std::optional<QDate> {
            const auto written = session->line(line);
            return written ? std::optional(written->when.toLocalTime().date()) : std::nullopt;
        });
    QJsonArray units;
    std::vector<QStringList> rows;
    for (const UnitData &unit : found.units) {
        units.append(unitJson(unit));
        rows.push_back(unitRow(console, unit.name, unit));
    }
    rows.push_back(
        unitRow(console, QCoreApplication::translate("Cli", "Whole province"), found.whole));
    console.line(QCoreApplication::translate("Cli", "As of %1")
                     .arg(dateText(found.day, console.language())));
    console.table({{QCoreApplication::translate("Cli", "Unit")},
                   {QCoreApplication::translate("Cli", "Facilities"), true},
                   {QCoreApplication::translate("Cli", "Profile"), true},
                   {QCoreApplication::translate("Cli", "Facts"), true},
                   {QCoreApplication::translate("Cli", "Consumption"), true},
                   {QCoreApplication::translate("Cli", "Activities"), true},
                   {QCoreApplication::translate("Cli", "Last data"), true}},
                  rows);
    console.json(QJsonObject{{u"period"_s, wanted->code},
                             {u"as_of"_s, found.day.toString(Qt::ISODate)},
                             {u"savings_year"_s, found.savingsYear},
                             {u"units"_s, units},
                             {u"whole"_s, unitJson(found.whole)}});
    return ExitCode::Done;
}

ExitCode showUnits(const Console &console, const QString &plan, const QString &code)
{
    const auto session = openForReading(console, plan);
    const Records &records = session->records();
    const ReportingPeriod *period =
        code.isEmpty() ? currentPeriod(records, today())
                       : records.find(Ref<ReportingPeriod>{
                             recordNamed(*session, u"reporting_period:"_s + nfc(code)).id()});
    if (!period) {
        throw Error(QCoreApplication::translate(
            "Cli", "This plan has no reporting period: add one, for instance with “add PLAN "
                   "reporting_period”."));
    }
    QJsonArray units;
    std::vector<QStringList> rows;
    const auto shownDay = [&](const std::optional<QDate> &day) {
        return day ? dateText(*day, console.language()) : u"–"_s;
    };
    const auto shownPart = [](const Portion &of) {
        return of.of > 0 ? u"%1/%2"_s.arg(of.count).arg(of.of) : u"–"_s;
    };
    for (const UnitReport &report : unitReports(records, *period, today())) {
        QJsonObject object = unitJson(report.data);
        object.insert(u"issue"_s, report.issue ? QJsonValue(*report.issue) : QJsonValue());
        object.insert(u"state"_s,
                      report.state ? QJsonValue(choiceKey(*report.state)) : QJsonValue());
        object.insert(u"handed_in"_s, optionalDay(report.handedIn));
        object.insert(u"received"_s, optionalDay(report.received));
        object.insert(u"days_late"_s,
                      report.daysLate ? QJsonValue(*report.daysLate) : QJsonValue());
        object.insert(u"open_queries"_s, report.openQueries);
        units.append(object);
        rows.push_back({report.data.name,
                        report.state ? choiceLabel(*report.state)
                                     : QCoreApplication::translate("Cli", "Not issued"),
                        shownDay(report.handedIn),
                        report.daysLate ? QString::number(*report.daysLate) : QString(),
                        shownPart(report.data.profile), shownPart(report.data.facts),
                        shownPart(report.data.use), QString::number(report.openQueries)});
    }
    console.line(QCoreApplication::translate("Cli", "Period %1, due %2")
                     .arg(period->code, shownDay(period->due)));
    console.table({{QCoreApplication::translate("Cli", "Unit")},
                   {QCoreApplication::translate("Cli", "Where it stands")},
                   {QCoreApplication::translate("Cli", "Handed in")},
                   {QCoreApplication::translate("Cli", "Days late"), true},
                   {QCoreApplication::translate("Cli", "Profile"), true},
                   {QCoreApplication::translate("Cli", "Facts"), true},
                   {QCoreApplication::translate("Cli", "Consumption"), true},
                   {QCoreApplication::translate("Cli", "Queries"), true}},
                  rows);
    console.json(QJsonObject{
        {u"period"_s, period->code}, {u"due"_s, optionalDay(period->due)}, {u"units"_s, units}});
    return ExitCode::Done;
}

ExitCode showBudget(const Console &console, const BudgetOptions &options)
{
    const auto by = choiceFromKey<BudgetAxis>(options.by);
    if (!by || *by == BudgetAxis::Clause || *by == BudgetAxis::Activity) {
        throw UsageError(
            QCoreApplication::translate("Cli", "--by is one of source, year, stage, area."));
    }
    const auto session = openForReading(console, options.plan);
    const Records &records = session->records();
    // The stages never add up among themselves, so they are always told apart.
    const BudgetAxis columns = *by == BudgetAxis::Stage ? BudgetAxis::Year : BudgetAxis::Stage;
    std::vector<const Plan *> plans;
    for (const Plan &plan : records.all<Plan>())
        plans.push_back(&plan);
    std::ranges::sort(plans, {}, &Plan::code);
    QJsonArray array;
    for (const Plan *plan : plans) {
        auto lines = budgetLines(records, {plan->id});
        if (options.year)
            lines = linesOfYear(lines, *options.year);
        const BudgetGrid grid = budgetGrid(records, lines, *by, columns);
        const std::vector<ResultCost> costs = resultCosts(records, {plan->id}, options.year);
        QJsonObject object = gridJson(grid);
        object.insert(u"plan"_s, plan->code);
        object.insert(u"costs"_s, costsJson(records, costs));
        array.append(object);
        console.line(plan->title);
        if (lines.empty()) {
            console.line(QCoreApplication::translate("Cli", "No money is recorded."));
            continue;
        }
        printGrid(console, grid);
        printCosts(console, records, costs);
    }
    const Issues findings = ceilingFindings(records, console.language());
    console.issues(findings);
    console.json(QJsonObject{{u"plans"_s, array}, {u"ceilings"_s, Console::toJson(findings)}});
    return ExitCode::Done;
}

} // namespace sxsh::cli
