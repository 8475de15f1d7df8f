// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/amounttext.h"
#include "core/report/namedparts.h"
#include "core/report/unitscope.h"
#include "core/work/areawork.h"
#include "core/work/budget.h"
#include "core/work/planscope.h"

#include <QtCore/QSet>
#include <map>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// What an activity was to bring and has brought in the year, "2 lớp; 5 tin/bài".
QString outputText(const ReportBasis &basis, const Activity &activity,
                   std::optional<Decimal> OutputTotal::*amount)
{
    QStringList texts;
    for (const OutputTotal &output : outputsOf(basis.records, {&activity}, basis.year)) {
        if (output.*amount)
            texts += basis.text.number(*(output.*amount)) + u' ' +
                     basis.records.find(output.type)->unitName;
    }
    return texts.join(u"; ");
}

QString progressText(const ReportBasis &basis, const Activity &activity)
{
    const ActivityStatus status = basis.statusOn(activity);
    QString text = basis.text.word(u"status."_s + choiceKey(status));
    // What is noted of one that came to its end later is of that end, not of the day.
    if (activity.progress && status == ActivityStatus::InProgress &&
        activity.status == ActivityStatus::InProgress)
        text += u", "_s + basis.text.number(*activity.progress) + u'%';
    if (basis.isOverdue(activity))
        text += u"; "_s + basis.text.word(u"status.overdue");
    return text;
}

/// The money of one table, written so that it adds up.
class MoneyColumns
{
public:
    void add(const PlannedMoney &money) { m_rows.push_back(money); }
    bool isEmpty() const { return std::ranges::all_of(m_rows, &PlannedMoney::isEmpty); }

    /// The cells of every row, then those of the total.
    std::vector<TableRow> cells(const ReportText &text) const
    {
        std::vector<std::vector<qint64>> exact;
        for (const PlannedMoney &row : m_rows)
            exact.push_back({row.planned.value_or(0), row.disbursed.value_or(0)});
        const AmountGrid grid = roundedToAddUp(exact, amountUnit);
        std::vector<TableRow> rows;
        PlannedMoney total;
        const auto cell = [&](const std::optional<qint64> &known, qint64 rounded) {
            return known ? amountCell(text, rounded) : text.dashCell();
        };
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const PlannedMoney &money = m_rows[row];
            rows.push_back({cell(money.planned, grid.cells[row][0]),
                            cell(money.disbursed, grid.cells[row][1])});
            total.planned = money.planned ? money.planned : total.planned;
            total.disbursed = money.disbursed ? money.disbursed : total.disbursed;
        }
        rows.push_back({cell(total.planned, grid.columnTotals[0]),
                        cell(total.disbursed, grid.columnTotals[1])});
        return rows;
    }

private:
    std::vector<PlannedMoney> m_rows;
};

std::vector<ReportTable> activities(const ReportBasis &basis, const Scope &scope)
{
    const ReportText &text = basis.text;
    const Clause &area = *basis.records.find(Ref<Clause>{scope.item("area"_L1).id});
    auto found = activitiesUnder(basis.records, area);
    std::erase_if(found,
                  [&basis](const Activity *activity) { return !basis.isOfPeriod(*activity); });
    if (found.empty())
        return {};
    QHash<QUuid, PlannedMoney> ofActivity;
    PlannedMoney ofArea;
    QSet<QUuid> clauses;
    for (const Clause *clause : clausesBelow(basis.records, area))
        clauses.insert(clause->id);
    for (const BudgetLine *line : basis.budgetLines()) {
        if (line->year != basis.year)
            continue;
        if (line->activity)
            ofActivity[line->activity->id].add(*line);
        else if (line->clause && clauses.contains(line->clause->id))
            ofArea.add(*line);
    }
    MoneyColumns money;
    ReportTable table{.columns = {0.75, 3.2, 1.9, 1.7, 1.35, 1.35, 1.4, 1.1, 1.1}, .headerRows = 2};
    table.size = 10;
    table.rows.push_back({text.header(u"column.number", 1, 2),
                          text.header(u"column.activity", 1, 2), text.header(u"column.lead", 1, 2),
                          text.header(u"column.due", 1, 2), text.header(u"column.outputs", 2, 1),
                          text.header(u"column.status", 1, 2), text.header(u"column.money", 2, 1)});
    table.rows.push_back({text.header(u"column.output_planned"), text.header(u"column.output_done"),
                          text.header(u"column.money_planned"),
                          text.header(u"column.money_disbursed")});
    const std::size_t headerRows = table.rows.size();
    for (const Activity *activity : found) {
        money.add(ofActivity.value(activity->id));
        table.rows.push_back(
            {text.cell(text.count(static_cast<qint64>(table.rows.size() - headerRows) + 1),
                       Align::Center),
             text.cell(activity->title), text.cell(basis.organisationName(activity->lead)),
             text.cell(text.due(activity->due), Align::Center),
             text.cell(outputText(basis, *activity, &OutputTotal::planned)),
             text.cell(outputText(basis, *activity, &OutputTotal::done)),
             text.cell(progressText(basis, *activity))});
    }
    const auto addWide = [&](QStringView key) {
        TableCell cell = text.cell(text.word(key));
        cell.columnSpan = 7;
        table.rows.push_back({cell});
    };
    if (!ofArea.isEmpty()) {
        money.add(ofArea);
        addWide(u"money_of_clause");
    }
    addWide(u"total");
    const std::vector<TableRow> cells = money.cells(text);
    for (std::size_t row = 0; row < cells.size(); ++row) {
        TableRow &target = table.rows[headerRows + row];
        target.insert(target.end(), cells[row].begin(), cells[row].end());
    }
    table.rows.back() = emphasised(table.rows.back());
    if (money.isEmpty())
        table.rows.pop_back();
    return {table};
}

/// The activities overdue on the day, the longest first.
std::vector<ReportTable> overdueActivities(const ReportBasis &basis, const Scope &)
{
    const ReportText &text = basis.text;
    std::vector<const Activity *> found;
    for (const Activity *activity : basis.work.activities) {
        if (basis.isOverdue(*activity))
            found.push_back(activity);
    }
    if (found.empty())
        return {};
    std::ranges::stable_sort(found, std::less(),
                             [](const Activity *one) { return *one->due->lastDay(); });
    ReportTable table{.columns = {0.6, 3.4, 2, 1.3, 1, 2.2, 2.2}, .size = 10};
    table.rows.push_back({text.header(u"column.number"), text.header(u"column.activity"),
                          text.header(u"column.lead"), text.header(u"column.due"),
                          text.header(u"column.days_late"), text.header(u"column.reason"),
                          text.header(u"column.next_step")});
    for (const Activity *activity : found) {
        QString title = activity->title + u" ("_s + activity->code + u')';
        const Clause *clause = basis.records.find(activity->clause);
        if (clause && clause->origin == ClauseOrigin::Suggested)
            title += u"; "_s + text.word(u"clause.suggested");
        table.rows.push_back(
            {text.cell(text.count(static_cast<qint64>(table.rows.size())), Align::Center),
             text.cell(title), text.cell(basis.organisationName(activity->lead)),
             text.cell(text.due(activity->due), Align::Center),
             text.countCell(activity->due->lastDay()->daysTo(basis.day)),
             text.cell(activity->delayReason), text.cell(activity->nextStep)});
    }
    return {table};
}

std::vector<ReportTable> nextActivities(const ReportBasis &basis, const Scope &)
{
    const ReportText &text = basis.text;
    std::vector<const Activity *> found;
    for (const Activity *activity : basis.work.activities) {
        if (basis.isDueNext(*activity) || basis.isOverdue(*activity))
            found.push_back(activity);
    }
    if (found.empty())
        return {};
    std::ranges::stable_sort(found, [](const Activity *a, const Activity *b) {
        return *a->due->lastDay() < *b->due->lastDay();
    });
    ReportTable table{.columns = {0.6, 3.6, 2, 1.4, 2.8}};
    table.size = 10;
    table.rows.push_back({text.header(u"column.number"), text.header(u"column.activity"),
                          text.header(u"column.lead"), text.header(u"column.due"),
                          text.header(u"column.next_step")});
    for (const Activity *activity : found) {
        QString next = activity->nextStep;
        if (basis.isOverdue(*activity)) {
            const QString late = text.capitalised(text.word(u"status.overdue"));
            next = late + (next.isEmpty() ? text.word(u"next_step.none") : u". "_s + next);
        }
        table.rows.push_back(
            {text.cell(text.count(static_cast<qint64>(table.rows.size())), Align::Center),
             text.cell(activity->title), text.cell(basis.organisationName(activity->lead)),
             text.cell(text.due(activity->due), Align::Center), text.cell(next)});
    }
    return {table};
}

std::vector<ReportTable> organisations(const ReportBasis &basis, const Scope &)
{
    struct Part {
        int leads = 0;
        int partners = 0;
    };
    std::map<std::pair<QString, QUuid>, Part> parts;
    const auto partOf = [&](Ref<Organisation> organisation) -> Part * {
        const Organisation *found = basis.records.find(organisation);
        return found ? &parts[{found->code, found->id}] : nullptr;
    };
    for (const Activity *activity : basis.work.activities) {
        if (Part *part = activity->lead ? partOf(*activity->lead) : nullptr)
            ++part->leads;
        for (const Ref<Organisation> partner : activity->partners) {
            if (Part *part = partOf(partner))
                ++part->partners;
        }
    }
    if (parts.empty())
        return {};
    const ReportText &text = basis.text;
    ReportTable table{.columns = {0.6, 5, 1.6, 1.6}};
    table.rows.push_back({text.header(u"column.number"), text.header(u"column.organisation"),
                          text.header(u"column.leads"), text.header(u"column.partners")});
    for (const auto &[key, part] : parts) {
        table.rows.push_back(
            {text.cell(text.count(static_cast<qint64>(table.rows.size())), Align::Center),
             text.cell(basis.organisationName(Ref<Organisation>{key.second})),
             text.countCell(part.leads), text.countCell(part.partners)});
    }
    return {table};
}

/// Who took part in events.
struct Attendance {
    int events = 0;
    int participants = 0;
    int technical = 0;
    QSet<QUuid> facilities{};

    void add(const ReportBasis &basis, const Event &event)
    {
        ++events;
        for (const Participation &one : basis.records.all<Participation>().of(event.id)) {
            ++participants;
            technical += one.technical ? 1 : 0;
            if (one.facility)
                facilities.insert(one.facility->id);
        }
    }
};

TableRow attendanceRow(const ReportText &text, const QString &name, const Attendance &attendance)
{
    return {text.cell(name), text.countCell(attendance.events),
            text.countCell(attendance.participants), text.countCell(attendance.technical),
            text.countCell(attendance.facilities.size())};
}

QString kindText(const ReportBasis &basis, EventKind kind)
{
    return basis.text.word(u"event."_s + choiceKey(kind));
}

std::vector<ReportTable> eventsByKind(const ReportBasis &basis, const Scope &)
{
    std::map<EventKind, Attendance> kinds;
    Attendance all;
    for (const Event *event : basis.events()) {
        kinds[event->eventKind].add(basis, *event);
        all.add(basis, *event);
    }
    if (kinds.empty())
        return {};
    const ReportText &text = basis.text;
    ReportTable table{.columns = {3, 1.1, 1.4, 1.8, 1.6}};
    table.rows.push_back({text.header(u"column.event_kind"), text.header(u"column.events"),
                          text.header(u"column.participants"), text.header(u"column.technical"),
                          text.header(u"column.event_facilities")});
    for (const auto &[kind, attendance] : kinds)
        table.rows.push_back(attendanceRow(text, kindText(basis, kind), attendance));
    table.rows.push_back(emphasised(attendanceRow(text, text.word(u"total"), all)));
    return {table};
}

std::vector<ReportTable> events(const ReportBasis &basis, const Scope &scope)
{
    const ReportText &text = basis.text;
    ReportTable table{.columns = {0.6, 1.3, 4.4, 1.8, 2.6, 1.1, 1.1}};
    table.size = 10;
    table.rows.push_back({text.header(u"column.number"), text.header(u"column.date"),
                          text.header(u"column.event"), text.header(u"column.event_kind"),
                          text.header(u"column.place"), text.header(u"column.participants"),
                          text.header(u"column.event_facilities")});
    for (const Event *event : basis.events()) {
        if (!isInScope(basis, scope, *event))
            continue;
        Attendance attendance;
        attendance.add(basis, *event);
        table.rows.push_back(
            {text.cell(text.count(static_cast<qint64>(table.rows.size())), Align::Center),
             text.cell(eventSpan(text, *event), Align::Center), text.cell(event->name),
             text.cell(kindText(basis, event->eventKind)), text.cell(event->place),
             text.countCell(attendance.participants),
             text.countCell(attendance.facilities.size())});
    }
    return table.rows.size() > 1 ? std::vector{table} : std::vector<ReportTable>{};
}

} // namespace

std::vector<NamedTable> workTables()
{
    return {
        {"activities"_L1, "area"_L1, activities},
        {"next_activities"_L1, {}, nextActivities},
        {"overdue_activities"_L1, {}, overdueActivities},
        {"organisations"_L1, {}, organisations},
        {"events_by_kind"_L1, {}, eventsByKind},
        {"events"_L1, {}, events},
    };
}

} // namespace sxsh
