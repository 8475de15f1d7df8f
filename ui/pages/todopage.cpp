// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todopage.h"

#include "core/base/capitalised.h"
#include "core/base/datetext.h"
#include "core/exchange/shownvalue.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/pageheader.h"
#include "ui/pages/facilityuse.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

ShownCell stateOf(const Duty &duty)
{
    const StateShape shape = duty.state == DutyState::Overdue ? StateShape::Overdue
                             : duty.state == DutyState::Soon  ? StateShape::Diamond
                                                              : StateShape::Ring;
    QString words = choiceLabel(duty.state);
    if (duty.days && *duty.days < 0)
        words = QCoreApplication::translate("Todo", "%Ln days late", nullptr, -*duty.days);
    else if (duty.days && *duty.days == 0)
        words = QCoreApplication::translate("Todo", "due");
    else if (duty.days)
        words = QCoreApplication::translate("Todo", "in %Ln days", nullptr, *duty.days);
    ShownCell cell = stateCell(shape, capitalised(words));
    cell.sort = static_cast<int>(duty.state) * 100000 + duty.days.value_or(0);
    return cell;
}

} // namespace

std::size_t TodoPage::numberOf(QUuid row)
{
    return sxsh::numberOf(row);
}

TodoPage::TodoPage(Workspace &workspace)
    : Page(workspace, u"todo"_s, QCoreApplication::translate("Todo", "To do"))
{
    header().setContext(QCoreApplication::translate(
        "Todo", "Enter, or a click on “open”, shows the record where it is settled"));
    addAsOfField();
    m_table = new TablePanel(workspace, columns(), u"duties"_s,
                             QCoreApplication::translate("Todo", "To do"));
    m_confirm =
        header().addAction(QCoreApplication::translate("Todo", "Confirm with a reason…"), "check");
    m_confirm->setObjectName(u"todo_confirm"_s);
    m_confirm->setToolTip(QCoreApplication::translate(
        "Todo", "Says why the chosen doubtful values are right all the same"));
    connect(m_confirm, &QAbstractButton::clicked, this, &TodoPage::confirmChosen);
    m_kind =
        &m_table->addFilterBox(u"duty_kind"_s, QCoreApplication::translate("Todo", "What it is"));
    m_kind->addItem(QCoreApplication::translate("Todo", "Everything"), QString());
    for (const Choice &choice : choicesOf<DutyKind>)
        m_kind->addItem(choiceLabel(choice), QString::fromLatin1(choice.key));
    m_state =
        &m_table->addFilterBox(u"duty_state"_s, QCoreApplication::translate("Todo", "How urgent"));
    m_state->addItem(QCoreApplication::translate("Todo", "Any urgency"), QString());
    for (const Choice &choice : choicesOf<DutyState>)
        m_state->addItem(choiceLabel(choice), QString::fromLatin1(choice.key));
    m_days = &m_table->addFilterBox(u"duty_days"_s,
                                    QCoreApplication::translate("Todo", "How far ahead"));
    for (const int days : {7, 30, 90, 180}) {
        m_days->addItem(QCoreApplication::translate("Todo", "%Ln days ahead", nullptr, days), days);
    }
    m_days->setCurrentIndex(1);
    auto *empty = new EmptyState(
        "check", QCoreApplication::translate("Todo", "Nothing to do"),
        QCoreApplication::translate(
            "Todo", "Nothing is late, due, lapsed, missing or doubtful on this day."));
    m_table->setEmptyState(empty);
    m_table->tellWhole({u"title"_s, u"detail"_s});
    body().addWidget(m_table);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TodoPage::filterRows);
    connect(m_state, &QComboBox::currentIndexChanged, this, &TodoPage::filterRows);
    connect(m_days, &QComboBox::activated, this, &TodoPage::reload);
    connect(m_table->table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TodoPage::updateConfirm);
    connect(&m_table->table(), &TableView::menuAsked, this, [this](QMenu *menu, QUuid) {
        QAction *confirm = menu->addAction(m_confirm->text());
        confirm->setEnabled(m_confirm->isEnabled());
        connect(confirm, &QAction::triggered, this, &TodoPage::confirmChosen);
    });
    updateConfirm();
    connect(&m_table->table(), &TableView::rowsShownChanged, this, &TodoPage::count);
    connect(&m_table->table(), &TableView::rowActivated, this, [this](QUuid row) {
        const Duty &one = duty(row);
        if (one.split)
            m_workspace.openPage(addressOfFacility(u"units"_s, one.split->facility));
        else
            m_workspace.open({one.entity, one.record, one.field});
    });
}

std::vector<TableColumn> TodoPage::columns() const
{
    return {
        {.key = u"state"_s,
         .title = QCoreApplication::translate("Todo", "When"),
         .cell = [this](QUuid row) { return stateOf(duty(row)); },
         .width = 156},
        {.key = u"due"_s,
         .title = QCoreApplication::translate("Todo", "Due"),
         .cell =
             [this](QUuid row) {
                 const auto due = duty(row).due;
                 return due ? dateCell(dateText(*due, m_workspace.language()), *due) : dashCell();
             },
         .alignment = Qt::AlignRight,
         .width = 96,
         .priority = 3},
        {.key = u"kind"_s,
         .title = QCoreApplication::translate("Todo", "What"),
         .cell = [this](QUuid row) { return textCell(choiceLabel(duty(row).kind)); },
         .width = 170,
         .priority = 2},
        {.key = u"title"_s,
         .title = QCoreApplication::translate("Todo", "About"),
         .cell =
             [this](QUuid row) {
                 ShownCell cell = textCell(duty(row).title);
                 cell.isStrong = true;
                 cell.toolTip = duty(row).title;
                 return cell;
             },
         .width = 300,
         .stretches = true},
        {.key = u"detail"_s,
         .title = QCoreApplication::translate("Todo", "What is wrong, what to do"),
         .cell =
             [this](QUuid row) {
                 ShownCell cell = textCell(duty(row).detail);
                 cell.toolTip = duty(row).detail;
                 return cell;
             },
         .width = 300,
         .stretches = true},
        {.key = u"who"_s,
         .title = QCoreApplication::translate("Todo", "Who"),
         .cell =
             [this](QUuid row) {
                 const auto who = duty(row).who;
                 return who ? textCell(shownName(m_workspace.records(), EntityKind::Organisation,
                                                 who->id))
                            : dashCell();
             },
         .width = 160,
         .priority = 4},
        {.key = u"open"_s,
         .title = QCoreApplication::translate("Todo", "Open"),
         .toolTip = QCoreApplication::translate("Todo", "A click opens where it is settled"),
         .cell =
             [](QUuid) {
                 ShownCell cell = textCell(QCoreApplication::translate("Todo", "open ›"));
                 cell.tone = Tone::Ahead;
                 return cell;
             },
         .width = 60,
         .opens = true},
    };
}

void TodoPage::reload()
{
    m_duties = duties(m_workspace.savings(), m_workspace.findings(), m_workspace.asOf(),
                      {.withinDays = m_days->currentData().toInt()});
    std::vector<QUuid> rows;
    for (std::size_t number = 0; number < m_duties.size(); ++number)
        rows.push_back(numberedRow(number));
    const QUuid current = m_table->table().currentRow();
    m_isFilling = true;
    m_table->table().setRows(std::move(rows));
    m_isFilling = false;
    m_table->table().rowsModel().touchAll();
    if (current.isNull() || !m_table->table().choose(current))
        m_table->table().choose(numberedRow(0));
    updateConfirm();
    count();
}

void TodoPage::count()
{
    // While rows go the numbers of those left are of the duties before.
    if (m_isFilling)
        return;
    const RowFilter &filter = m_table->table().filter();
    const int shown = filter.rowCount();
    int overdue = 0;
    for (int row = 0; row < shown; ++row)
        overdue += duty(filter.row(filter.index(row, 0))).state == DutyState::Overdue ? 1 : 0;
    m_table->setFooterText(QCoreApplication::translate("Todo", "%Ln things to do", nullptr, shown) +
                           u" · "_s +
                           QCoreApplication::translate("Todo", "%Ln overdue", nullptr, overdue));
}

std::vector<ValueDoubt> TodoPage::chosenDoubts() const
{
    std::vector<ValueDoubt> doubts;
    for (const QUuid &row : m_table->table().chosenRows()) {
        if (numberOf(row) < m_duties.size())
            std::ranges::copy(duty(row).doubts, std::back_inserter(doubts));
    }
    return doubts;
}

void TodoPage::updateConfirm()
{
    m_confirm->setEnabled(!m_workspace.isReadOnly() && !chosenDoubts().empty());
}

void TodoPage::confirmChosen()
{
    m_workspace.askToConfirm(chosenDoubts());
}

void TodoPage::filterRows()
{
    const auto kind = choiceFromKey<DutyKind>(m_kind->currentData().toString());
    const auto state = choiceFromKey<DutyState>(m_state->currentData().toString());
    m_table->table().filter().setCondition([this, kind, state](QUuid row) {
        return (!kind || duty(row).kind == *kind) && (!state || duty(row).state == *state);
    });
}

QVariantMap TodoPage::state() const
{
    return {{u"kind"_s, m_kind->currentData()},
            {u"state"_s, m_state->currentData()},
            {u"days"_s, m_days->currentData()}};
}

void TodoPage::restore(const QVariantMap &state)
{
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(state.value(u"kind"_s))));
    m_state->setCurrentIndex(std::max(0, m_state->findData(state.value(u"state"_s))));
    m_days->setCurrentIndex(std::max(0, m_days->findData(state.value(u"days"_s))));
    reload();
}

} // namespace sxsh
