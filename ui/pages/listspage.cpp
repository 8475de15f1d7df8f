// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listspage.h"

#include "core/base/foldedtext.h"
#include "core/exchange/queriedplace.h"
#include "core/model/caption.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/forms/recordform.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/pageheader.h"
#include "ui/models/recordcolumn.h"
#include "ui/pages/chosenrow.h"
#include "ui/tables/rowremoval.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// What the program keeps for itself, or shows only as part of something else.
bool isInternal(EntityKind kind)
{
    return kind == EntityKind::Draft || kind == EntityKind::Snapshot ||
           kind == EntityKind::Exchange || kind == EntityKind::Query || kind == EntityKind::UnitKey;
}

/// What is made where it belongs: a file is attached, a doubtful value confirmed.
bool isMadeElsewhere(EntityKind kind)
{
    return kind == EntityKind::Attachment || kind == EntityKind::Confirmation ||
           kind == EntityKind::ReportWording;
}

} // namespace

std::vector<EntityKind> listedKinds()
{
    std::vector<EntityKind> kinds;
    for (int index = 0; index < entityCount; ++index) {
        if (!isInternal(static_cast<EntityKind>(index)))
            kinds.push_back(static_cast<EntityKind>(index));
    }
    std::ranges::sort(kinds, {},
                      [](EntityKind kind) { return sortKey(entityPlural(entityInfo(kind))); });
    return kinds;
}

ListsPage::ListsPage(Workspace &workspace)
    : Page(workspace, u"lists"_s, QCoreApplication::translate("Lists", "Lists")),
      m_kinds(new QListWidget), m_stack(new QStackedWidget)
{
    header().setContext(
        QCoreApplication::translate("Lists", "Everything the plan file holds, list by list"));
    QAbstractButton *add =
        header().addPrimaryAction(QCoreApplication::translate("Lists", "Add"), "plus");
    add->setObjectName(u"lists_add"_s);
    m_add = add;
    connect(add, &QAbstractButton::clicked, this, &ListsPage::addNew);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::panelGap);
    auto *kinds = new Panel(QCoreApplication::translate("Lists", "List"));
    kinds->setFixedWidth(220);
    m_kinds->setObjectName(u"kinds"_s);
    m_kinds->setAccessibleName(kinds->title());
    m_kinds->setFrameShape(QFrame::NoFrame);
    m_kinds->setUniformItemSizes(true);
    const std::vector<EntityKind> shown = listedKinds();
    for (const EntityKind kind : shown) {
        auto *item = new QListWidgetItem(entityPlural(entityInfo(kind)), m_kinds);
        item->setData(Qt::UserRole, static_cast<int>(kind));
    }
    kinds->setContent(m_kinds);
    columns->addWidget(kinds);
    columns->addWidget(m_stack, 1);
    body().addLayout(columns);
    connect(m_kinds, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            show(static_cast<EntityKind>(item->data(Qt::UserRole).toInt()));
    });
    m_kind = shown.front();
}

ListsPage::List &ListsPage::listOf(EntityKind kind)
{
    List &list = m_lists[kind];
    if (list.table)
        return list;
    const EntityInfo &info = entityInfo(kind);
    const QString name = u"list_"_s + QString(info.keyText());
    list.table =
        new TablePanel(m_workspace, recordColumns(m_workspace, kind), name, entityPlural(info));
    auto *empty = new EmptyState(
        "format-list-bulleted",
        QCoreApplication::translate("Lists", "Nothing here yet: %1").arg(entityPlural(info)),
        kind == EntityKind::Confirmation
            ? QCoreApplication::translate(
                  "Lists", "Doubtful values are confirmed with a reason under “To do”, in the "
                           "month grid, or at the field.")
        : kind == EntityKind::Attachment
            ? QCoreApplication::translate(
                  "Lists", "Files are attached where they belong: at a facility or a fact.")
        : kind == EntityKind::ReportWording
            ? QCoreApplication::translate(
                  "Lists", "The words of a report are adjusted on the page of reports.")
            : QCoreApplication::translate("Lists",
                                          "Add one by hand, or import them from a spreadsheet."));
    if (!isMadeElsewhere(kind)) {
        QAbstractButton *add = empty->addPrimaryAction(QCoreApplication::translate("Lists", "Add"));
        add->setEnabled(!m_workspace.isReadOnly());
        connect(add, &QAbstractButton::clicked, this, &ListsPage::addNew);
        connect(empty->addAction(QCoreApplication::translate("Lists", "Import from file…")),
                &QAbstractButton::clicked, this, [this] { m_workspace.openPage(u"import"_s); });
    }
    list.table->setEmptyState(empty);
    connect(list.table, &TablePanel::emptinessChanged, this, [this, kind] {
        if (kind == m_kind)
            showAdd();
    });
    // Of a confirmed value only the words are the officer's.
    std::vector<FormGroup> fields;
    if (kind == EntityKind::Confirmation)
        fields.push_back({.keys = {u"reason"_s, u"confirmed_on"_s}});
    if (kind == EntityKind::ReportWording)
        fields.push_back({.keys = {u"text"_s}});
    list.form = new RecordForm(m_workspace, kind, std::move(fields));
    list.form->setObjectName(name + u"_form"_s);
    list.formPanel = new Panel(entityLabel(info));
    list.formPanel->setContent(list.form);
    list.formPanel->setFixedWidth(360);
    list.whole = new QWidget;
    auto *layout = new QHBoxLayout(list.whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::panelGap);
    layout->addWidget(list.table, 1);
    layout->addWidget(list.formPanel);
    m_stack->addWidget(list.whole);
    TableView &table = list.table->table();
    showChosenRow(table, *list.form, [this, kind](QUuid row) { showRecord(kind, row); });
    connect(&table, &TableView::rowActivated, this,
            [this, kind](QUuid) { listOf(kind).form->focusField(); });
    letRowsBeRemoved(table, m_workspace, kind);
    connect(&table, &TableView::menuAsked, this, [this, kind](QMenu *menu, QUuid row) {
        const auto record = m_workspace.records().find(kind, row);
        if (record && unitToAsk(m_workspace.records(), *record, m_workspace.today()))
            offerQuestion(*menu, m_workspace, {kind, row, {}}, window());
    });
    if (kind != EntityKind::Confirmation && kind != EntityKind::ReportWording)
        editInPlace(table.rowsModel(), m_workspace, kind);
    connect(list.form, &RecordForm::added, this, [this, kind](QUuid id) { open({kind, id, {}}); });
    connect(list.form, &RecordForm::recordShown, this, [this, kind] { showTitle(kind); });
    return list;
}

void ListsPage::showAdd()
{
    m_add->setEnabled(!m_workspace.isReadOnly() && !isMadeElsewhere(m_kind));
    m_add->setVisible(!listOf(m_kind).table->offersToBegin());
}

void ListsPage::show(EntityKind kind)
{
    m_kind = kind;
    List &list = listOf(kind);
    showAdd();
    list.table->table().setRows(recordRows(m_workspace.records(), kind));
    list.table->table().rowsModel().touchAll();
    m_stack->setCurrentWidget(list.whole);
    countRows();
}

void ListsPage::showRecord(EntityKind kind, QUuid id)
{
    const auto record = m_workspace.records().find(kind, id);
    listOf(kind).form->showRecord(record ? id : QUuid());
}

void ListsPage::showTitle(EntityKind kind)
{
    const List &list = listOf(kind);
    const QString label = entityLabel(entityInfo(kind));
    const auto record = m_workspace.records().find(kind, list.form->record());
    list.formPanel->setTitle(record ? caption(m_workspace.records(), *record)
                             : list.form->isNew()
                                 ? QCoreApplication::translate("Lists", "New: %1").arg(label)
                                 : label);
}

void ListsPage::countRows()
{
    List &list = listOf(m_kind);
    const auto count = static_cast<int>(list.table->table().rowsModel().rows().size());
    list.table->setFooterOfAll(QCoreApplication::translate("Lists", "%Ln rows", nullptr, count));
}

void ListsPage::reload()
{
    if (!m_kinds->currentItem()) {
        m_kinds->setCurrentRow(0);
        return;
    }
    for (auto &[kind, list] : m_lists)
        list.table->table().rowsModel().touchAll();
    show(m_kind);
}

void ListsPage::follow(const ChangeSet &set)
{
    List &list = listOf(m_kind);
    list.table->table().setRows(recordRows(m_workspace.records(), m_kind));
    list.table->table().rowsModel().touch(touchedBy(set));
    const QUuid current = list.table->table().currentRow();
    if (!list.form->isNew() && list.form->record() != current)
        showRecord(m_kind, current); // that of the form may be gone
    countRows();
}

bool ListsPage::open(const Place &place)
{
    for (int row = 0; row < m_kinds->count(); ++row) {
        if (m_kinds->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(place.kind))
            m_kinds->setCurrentRow(row);
    }
    if (m_kind != place.kind)
        return false;
    List &list = listOf(m_kind);
    if (!list.table->table().choose(place.id)) {
        list.table->filterField().clear();
        list.table->table().choose(place.id);
    }
    showRecord(m_kind, place.id);
    if (!place.field.isEmpty())
        list.form->focusField(place.field);
    return true;
}

void ListsPage::addNew()
{
    if (isMadeElsewhere(m_kind))
        return;
    listOf(m_kind).form->startNew();
}

void ListsPage::begin(const QString &what)
{
    QStringList words = what.section(u':', 1).split(u' ', Qt::SkipEmptyParts);
    const EntityInfo *info = words.isEmpty() ? nullptr : findEntity(words.takeFirst());
    if (!info)
        return;
    open({info->kind, {}, {}});
    if (what.startsWith(u"list:"))
        return;
    addNew();
    if (isMadeElsewhere(info->kind))
        return;
    TypedTexts given;
    for (const QString &word : std::as_const(words))
        given.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
    listOf(info->kind).form->startNew(given);
}

TablePanel *ListsPage::mainTable() const
{
    const auto list = m_lists.find(m_kind);
    return list == m_lists.end() ? nullptr : list->second.table;
}

QVariantMap ListsPage::state() const
{
    QVariantMap state{{u"kind"_s, QString(entityInfo(m_kind).keyText())}};
    const auto list = m_lists.find(m_kind);
    if (list != m_lists.end()) {
        state.insert(u"row"_s, list->second.table->table().currentRow().toString());
        state.insert(u"new"_s, list->second.form->newState());
    }
    return state;
}

void ListsPage::restore(const QVariantMap &state)
{
    const EntityInfo *info = findEntity(state.value(u"kind"_s).toString());
    if (!info)
        return;
    open({info->kind, QUuid::fromString(state.value(u"row"_s).toString()), {}});
    if (const QVariantMap typed = state.value(u"new"_s).toMap(); !typed.isEmpty())
        listOf(m_kind).form->restoreNew(typed);
}

} // namespace sxsh
