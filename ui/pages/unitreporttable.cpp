// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unitreporttable.h"

#include "core/base/datetext.h"
#include "core/base/foldedtext.h"
#include "ui/frame/emptystate.h"
#include "ui/models/exchangecells.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/icon.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// Stands for all of them where a period's code would.
const QString everyPeriod = u"*"_s;

ShownCell portionCell(const Portion &portion)
{
    if (portion.of == 0)
        return dashCell();
    ShownCell cell = numberCell(u"%1/%2"_s.arg(portion.count).arg(portion.of),
                                static_cast<double>(portion.count) / portion.of);
    cell.completeness = static_cast<double>(portion.count) / portion.of;
    return cell;
}

} // namespace

UnitReportTable::UnitReportTable(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_table(new TablePanel(workspace, columns(), u"unit_reports"_s,
                             QCoreApplication::translate("Units", "Who has reported"))),
      m_period(&m_table->addFilterBox(u"unit_report_period"_s,
                                      QCoreApplication::translate("Units", "Reporting period")))
{
    m_table->setEmptyState(new EmptyState(
        "calendar-check", QCoreApplication::translate("Units", "No unit reports yet"),
        QCoreApplication::translate(
            "Units", "Units stand here once the plan has a reporting period and facilities that "
                     "are placed in them.")));
    TableView &table = m_table->table();
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_period, &QComboBox::activated, this, &UnitReportTable::reload);
    connect(&table, &TableView::currentRowChanged, this, &UnitReportTable::chosenChanged);
    connect(&table, &TableView::rowActivated, this, [this](QUuid row) {
        if (canRemind())
            remind();
        else
            showQuestions(row);
    });
    connect(&table, &TableView::menuAsked, this, [this](QMenu *menu, QUuid row) {
        if (!report(row))
            return;
        if (canRemind()) {
            connect(menu->addAction(icon("email"),
                                    QCoreApplication::translate("Units", "Reminder letter")),
                    &QAction::triggered, this, &UnitReportTable::remind);
        }
        connect(menu->addAction(icon("comment-text"),
                                QCoreApplication::translate("Units", "Questions to the unit")),
                &QAction::triggered, this, [this, row] { showQuestions(row); });
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
}

std::vector<TableColumn> UnitReportTable::columns()
{
    const auto cell = [this](auto make) {
        return [this, make](QUuid row) {
            const UnitReport *found = report(row);
            return found ? make(*found) : dashCell();
        };
    };
    const auto portion = [&](const QString &key, const QString &title, Portion UnitData::*part) {
        return TableColumn{
            .key = key,
            .title = title,
            .cell = cell([part](const UnitReport &one) { return portionCell(one.data.*part); }),
            .alignment = Qt::AlignRight,
            .width = 92,
            .priority = 2};
    };
    const auto day = [&](const QString &key, const QString &title,
                         std::optional<QDate> UnitReport::*date) {
        return TableColumn{.key = key,
                           .title = title,
                           .cell = cell([this, date](const UnitReport &one) {
                               const auto &found = one.*date;
                               return found ? dateCell(dateText(*found, m_workspace.language()),
                                                       *found)
                                            : dashCell();
                           }),
                           .alignment = Qt::AlignRight,
                           .width = 96,
                           .priority = 1};
    };
    return {
        {.key = u"unit"_s,
         .title = QCoreApplication::translate("Units", "Unit"),
         .cell = cell([](const UnitReport &one) { return textCell(one.data.name); }),
         .width = 170,
         .stretches = true},
        {.key = u"period"_s,
         .title = QCoreApplication::translate("Units", "Period"),
         .cell =
             [this](QUuid row) {
                 const Line *found = line(row);
                 return found ? textCell(found->period) : dashCell();
             },
         .width = 84},
        {.key = u"state"_s,
         .title = QCoreApplication::translate("Units", "Where it stands"),
         .cell = cell([](const UnitReport &one) {
             return one.state ? exchangeStateCell(*one.state)
                              : stateCell(StateShape::Ring,
                                          QCoreApplication::translate("Units", "Not issued"));
         }),
         .width = 150},
        day(u"handed_in"_s, QCoreApplication::translate("Units", "Handed in"),
            &UnitReport::handedIn),
        day(u"received"_s, QCoreApplication::translate("Units", "Received"), &UnitReport::received),
        {.key = u"days_late"_s,
         .title = QCoreApplication::translate("Units", "Days late"),
         .cell = cell([](const UnitReport &one) {
             if (!one.daysLate)
                 return dashCell();
             ShownCell late = numberCell(QString::number(*one.daysLate), *one.daysLate);
             late.tone = one.handedIn ? Tone::Warn : Tone::Bad;
             return late;
         }),
         .alignment = Qt::AlignRight,
         .width = 76},
        portion(u"profile"_s, QCoreApplication::translate("Units", "Profile"), &UnitData::profile),
        portion(u"facts"_s, QCoreApplication::translate("Units", "Facts"), &UnitData::facts),
        portion(u"use"_s, QCoreApplication::translate("Units", "Consumption"), &UnitData::use),
        {.key = u"questions"_s,
         .title = QCoreApplication::translate("Units", "Open questions"),
         .toolTip = QCoreApplication::translate("Units",
                                                "Questions to the unit that are not answered yet"),
         .cell = cell([](const UnitReport &one) {
             return one.openQueries > 0
                        ? numberCell(QString::number(one.openQueries), one.openQueries)
                        : dashCell();
         }),
         .alignment = Qt::AlignRight,
         .width = 96},
        {.key = u"reminder"_s,
         .title = QCoreApplication::translate("Units", "Reminder"),
         .toolTip = QCoreApplication::translate("Units", "A click shows the letter"),
         .cell = cell([](const UnitReport &one) {
             if (!isToRemind(one))
                 return textCell({});
             ShownCell letter = textCell(QCoreApplication::translate("Units", "letter ›"));
             letter.tone = Tone::Ahead;
             return letter;
         }),
         .width = 84,
         .opens = true}};
}

const UnitReportTable::Line *UnitReportTable::line(QUuid row) const
{
    const std::size_t number = row.isNull() ? m_lines.size() : numberOf(row);
    return number < m_lines.size() ? &m_lines[number] : nullptr;
}

const UnitReport *UnitReportTable::report(QUuid row) const
{
    const Line *found = line(row);
    return found ? &found->report : nullptr;
}

void UnitReportTable::fillPeriods()
{
    const QString wanted = m_period->currentData().toString();
    std::vector<const ReportingPeriod *> periods;
    for (const ReportingPeriod &period : m_workspace.records().all<ReportingPeriod>())
        periods.push_back(&period);
    std::ranges::sort(periods, std::ranges::greater(), &ReportingPeriod::cutOff);
    const ReportingPeriod *current = currentPeriod(m_workspace.records(), m_workspace.today());
    m_period->clear();
    for (const ReportingPeriod *period : periods) {
        const QString due =
            period->due ? QCoreApplication::translate("Units", "%1, due %2")
                              .arg(period->code, dateText(*period->due, m_workspace.language()))
                        : period->code;
        m_period->addItem(due, period->code);
    }
    if (periods.size() > 1)
        m_period->addItem(QCoreApplication::translate("Units", "Every period"), everyPeriod);
    const int known = wanted.isEmpty() ? -1 : m_period->findData(wanted);
    m_period->setCurrentIndex(known >= 0 || !current ? std::max(0, known)
                                                     : m_period->findData(current->code));
}

void UnitReportTable::reload()
{
    fillPeriods();
    const Records &records = m_workspace.records();
    const QString chosen = m_period->currentData().toString();
    m_lines.clear();
    for (const ReportingPeriod &period : records.all<ReportingPeriod>()) {
        if (chosen != everyPeriod && chosen != period.code)
            continue;
        for (UnitReport &one : unitReports(records, period, m_workspace.today())) {
            if (one.data.unit)
                m_lines.push_back({.period = period.code, .report = std::move(one)});
        }
    }
    std::ranges::stable_sort(m_lines, {}, [&records](const Line &one) {
        return sortKey(records.find(*one.report.data.unit)->code);
    });
    std::vector<QUuid> rows;
    for (std::size_t number = 0; number < m_lines.size(); ++number)
        rows.push_back(numberedRow(number));
    TableView &table = m_table->table();
    table.setRows(std::move(rows));
    table.rowsModel().touchAll();
    if (table.currentRow().isNull() && table.filter().rowCount() > 0)
        table.choose(table.filter().row(table.filter().index(0, 0)));
    const auto count = static_cast<int>(m_lines.size());
    m_table->setFooterOfAll(
        chosen == everyPeriod
            ? QCoreApplication::translate("Units", "%Ln lines of units and periods", nullptr, count)
            : QCoreApplication::translate("Units", "%Ln units", nullptr, count));
    emit chosenChanged();
}

int UnitReportTable::reminders() const
{
    if (m_period->currentData().toString() == everyPeriod)
        return 0;
    return static_cast<int>(std::ranges::count_if(m_lines, isToRemind, &Line::report));
}

bool UnitReportTable::canRemind() const
{
    const UnitReport *chosen = report(m_table->table().currentRow());
    return chosen && isToRemind(*chosen);
}

void UnitReportTable::remind()
{
    if (const Line *chosen = line(m_table->table().currentRow()))
        showReminder(chosen->period, chosen->report.data.key);
}

void UnitReportTable::remindAll()
{
    showReminder(m_period->currentData().toString(), {});
}

void UnitReportTable::showReminder(const QString &period, const QString &subject)
{
    m_workspace.openPage(u"report#reminder/%1/%2"_s.arg(period, subject));
}

void UnitReportTable::showQuestions(QUuid row)
{
    if (const UnitReport *one = report(row))
        m_workspace.openPage(u"queries#unit:"_s + one->data.unit->id.toString());
}

} // namespace sxsh
