// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handinpage.h"

#include "core/base/datetext.h"
#include "core/duties/unitreports.h"
#include "core/model/caption.h"
#include "core/package/unitworkingcopy.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/pageheader.h"
#include "ui/frame/savefile.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMessageBox>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

StateShape shapeOf(ChecklistState state)
{
    switch (state) {
    case ChecklistState::Due:
        return StateShape::Diamond;
    case ChecklistState::Doubtful:
        return StateShape::HollowDiamond;
    case ChecklistState::Done:
        break;
    }
    return StateShape::Check;
}

QString kindOf(const Change &change)
{
    if (!change.before)
        return QCoreApplication::translate("HandIn", "added");
    return change.after ? QCoreApplication::translate("HandIn", "changed")
                        : QCoreApplication::translate("HandIn", "removed");
}

} // namespace

HandInPage::HandInPage(Workspace &workspace)
    : Page(workspace, u"handin"_s, QCoreApplication::translate("HandIn", "Hand in")),
      m_checklist(new TablePanel(workspace, checklistColumns(), u"handin_checklist"_s,
                                 QCoreApplication::translate("HandIn", "Before you hand in"))),
      m_contents(new TablePanel(
          workspace, changeColumns(), u"handin_contents"_s,
          QCoreApplication::translate("HandIn", "What is new since the last return")))
{
    m_enrol = header().addAction(QCoreApplication::translate("HandIn", "Enrol a key…"), "key");
    m_enrol->setObjectName(u"handin_enrol"_s);
    m_enrol->setToolTip(QCoreApplication::translate(
        "HandIn",
        "Writes a small file for the department; later packages then need no passphrase"));
    m_handIn =
        header().addPrimaryAction(QCoreApplication::translate("HandIn", "Hand in…"), "upload");
    m_handIn->setObjectName(u"handin_now"_s);
    connect(m_enrol, &QAbstractButton::clicked, this, &HandInPage::enrolKey);
    connect(m_handIn, &QAbstractButton::clicked, this, &HandInPage::handIn);
    for (QAbstractButton *button : {m_enrol, m_handIn})
        button->setEnabled(!workspace.isReadOnly());
    buildTables();
    auto *sides = new QHBoxLayout;
    sides->setSpacing(metrics::panelGap);
    sides->addWidget(m_checklist, 3);
    sides->addWidget(m_contents, 2);
    body().addLayout(sides);
}

void HandInPage::buildTables()
{
    for (const auto &[panel, open] : {std::pair(m_checklist, &HandInPage::openLine),
                                      std::pair(m_contents, &HandInPage::openChange)}) {
        panel->table().setSelectionMode(QAbstractItemView::SingleSelection);
        connect(&panel->table(), &TableView::rowActivated, this, open);
    }
    m_checklist->setTitle(QCoreApplication::translate("HandIn", "Before you hand in"));
    m_contents->setTitle(
        QCoreApplication::translate("HandIn", "What is new since the last return"));
    m_checklist->tellWhole({u"text"_s});
    m_contents->setEmptyState(new EmptyState(
        "check", QCoreApplication::translate("HandIn", "Nothing is new"),
        QCoreApplication::translate("HandIn", "A return can be handed in all the same: it says "
                                              "that there is nothing to add.")));
}

std::vector<TableColumn> HandInPage::checklistColumns()
{
    const auto cell = [this](auto make) {
        return [this, make](QUuid row) { return make(m_lines[numberOf(row)]); };
    };
    return {
        {.key = u"state"_s,
         .title = QCoreApplication::translate("HandIn", "State"),
         .cell = cell([](const ChecklistLine &line) {
             return stateCell(shapeOf(line.state), choiceLabel(line.state));
         }),
         .width = 130},
        {.key = u"topic"_s,
         .title = QCoreApplication::translate("HandIn", "Topic"),
         .cell = cell([](const ChecklistLine &line) { return textCell(choiceLabel(line.topic)); }),
         .width = 170},
        {.key = u"text"_s,
         .title = QCoreApplication::translate("HandIn", "What"),
         .cell = cell([](const ChecklistLine &line) {
             ShownCell shown = textCell(line.text);
             shown.toolTip = line.text;
             return shown;
         }),
         .width = 280,
         .stretches = true}};
}

std::vector<TableColumn> HandInPage::changeColumns()
{
    const auto cell = [this](auto make) {
        return [this, make](QUuid row) { return make(m_changes[numberOf(row)]); };
    };
    return {{.key = u"kind"_s,
             .title = QCoreApplication::translate("HandIn", "Change"),
             .cell = cell([](const Change &change) { return textCell(kindOf(change)); }),
             .width = 84},
            {.key = u"entity"_s,
             .title = QCoreApplication::translate("HandIn", "Record"),
             .cell = cell([](const Change &change) {
                 return textCell(entityLabel(change.record().info()));
             }),
             .width = 120},
            {.key = u"record"_s,
             .title = QCoreApplication::translate("HandIn", "Which"),
             .cell = cell([this](const Change &change) {
                 return textCell(caption(m_workspace.records(), change.record()));
             }),
             .width = 200,
             .stretches = true}};
}

TablePanel *HandInPage::mainTable() const
{
    return m_contents->isAncestorOf(focusWidget()) ? m_contents : m_checklist;
}

QString HandInPage::unitName() const
{
    const auto &copy = m_workspace.session().workingCopy();
    const AdminUnit *unit = copy ? m_workspace.records().find(copy->unit) : nullptr;
    return unit ? unit->name : QString();
}

void HandInPage::openLine(QUuid row)
{
    const ChecklistLine line = m_lines[numberOf(row)];
    if (!line.record.isNull())
        m_workspace.open({line.entity, line.record, line.field});
    else if (line.topic == ChecklistTopic::Use)
        m_workspace.openPage(u"consumption"_s);
    else if (line.topic == ChecklistTopic::Activities)
        m_workspace.openPage(u"todo"_s);
    else
        m_workspace.openPage(u"register"_s);
}

void HandInPage::openChange(QUuid row)
{
    const Change change = m_changes[numberOf(row)];
    if (change.after)
        m_workspace.open({change.record().kind(), change.record().id(), {}});
}

void HandInPage::handIn()
{
    const auto &copy = m_workspace.session().workingCopy();
    const QString title =
        QCoreApplication::translate("HandIn", "%1 – package %2, return %3")
            .arg(unitName(), QString::number(copy->issue), QString::number(copy->returns + 1));
    const QString path = askSavePath(this, m_workspace.settings(), title, {SavedKind::Package});
    if (path.isEmpty())
        return;
    HandedIn handedIn;
    if (!m_workspace.guard().run([&] { handedIn = sxsh::handIn(m_workspace.session(), path); }))
        return;
    reload();
    rememberFolder(m_workspace.settings(), path);
    const auto count = static_cast<int>(handedIn.changes.changes.size());
    m_workspace.guard().tell(
        {.kind = Notice::Kind::Done,
         .text = QCoreApplication::translate("HandIn",
                                             "Return no. %1 is written with %2. Send the file to "
                                             "the department; you may go on and hand in again.")
                     .arg(QString::number(handedIn.number),
                          QCoreApplication::translate("HandIn", "%Ln changed records", nullptr,
                                                      count))});
}

void HandInPage::enrolKey()
{
    const QString title = QCoreApplication::translate("HandIn", "%1 – key").arg(unitName());
    const QString path = askSavePath(this, m_workspace.settings(), title, {SavedKind::Package});
    if (path.isEmpty())
        return;
    QByteArray key;
    if (!m_workspace.guard().run([&] { key = enrol(m_workspace.session(), path); }))
        return;
    rememberFolder(m_workspace.settings(), path);
    QMessageBox told(window());
    told.setObjectName(u"handin_fingerprint"_s);
    told.setIcon(QMessageBox::Information);
    told.setWindowTitle(QCoreApplication::translate("HandIn", "Enrol a key"));
    told.setText(QCoreApplication::translate(
        "HandIn", "Send the file to the department, and read these digits out when it calls. Keep "
                  "this working copy: it holds the key."));
    told.setInformativeText(fingerprint(key));
    told.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    told.exec();
}

void HandInPage::reload()
{
    const Records &records = m_workspace.records();
    const ReportingPeriod *period = currentPeriod(records, m_workspace.today());
    const auto &copy = m_workspace.session().workingCopy();
    m_lines = period ? handInChecklist(m_workspace.savings(), m_workspace.findings(), copy->unit,
                                       *period, m_workspace.today())
                     : std::vector<ChecklistLine>();
    std::ranges::stable_sort(m_lines, {}, &ChecklistLine::state);
    m_changes = changesSinceHandIn(m_workspace.session()).changes;
    const auto show = [](TablePanel &panel, std::size_t count) {
        std::vector<QUuid> rows;
        for (std::size_t index = 0; index < count; ++index)
            rows.push_back(numberedRow(index));
        panel.table().setRows(std::move(rows));
        panel.table().rowsModel().touchAll();
    };
    show(*m_checklist, m_lines.size());
    show(*m_contents, m_changes.size());
    const int open = static_cast<int>(std::ranges::count_if(
        m_lines, [](const ChecklistLine &line) { return line.state != ChecklistState::Done; }));
    const int changes = static_cast<int>(m_changes.size());
    m_checklist->setFooterText(
        open > 0 ? QCoreApplication::translate("HandIn",
                                               "%Ln left to do or to look at; nothing of "
                                               "it keeps you from handing in",
                                               nullptr, open)
                 : QCoreApplication::translate("HandIn", "Everything is done"));
    m_contents->setFooterOfAll(
        QCoreApplication::translate("HandIn", "%Ln changed records", nullptr, changes));
    QStringList context{unitName(),
                        QCoreApplication::translate("HandIn", "package no. %1").arg(copy->issue)};
    if (period) {
        context += period->due
                       ? QCoreApplication::translate("HandIn", "period %1, due on %2")
                             .arg(period->code, dateText(*period->due, m_workspace.language()))
                       : QCoreApplication::translate("HandIn", "period %1").arg(period->code);
    }
    context += copy->returns > 0 ? QCoreApplication::translate("HandIn", "handed in %Ln times",
                                                               nullptr, copy->returns)
                                 : QCoreApplication::translate("HandIn", "not handed in yet");
    header().setContext(context.join(u" · "_s));
}

void HandInPage::follow(const ChangeSet &)
{
    reloadLater();
}

QVariantMap HandInPage::state() const
{
    return {{u"line"_s, m_checklist->table().currentRow().toString()}};
}

void HandInPage::restore(const QVariantMap &state)
{
    bringUpToDate();
    m_checklist->table().choose(QUuid::fromString(state.value(u"line"_s).toString()));
}

} // namespace sxsh
