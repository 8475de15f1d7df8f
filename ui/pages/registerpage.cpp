// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registerpage.h"

#include "core/model/nextcode.h"
#include "ui/dialogs/bulkeditdialog.h"
#include "ui/dialogs/bulkfactdialog.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/pageheader.h"
#include "ui/pages/chosenrow.h"
#include "ui/pages/facilitydetail.h"
#include "ui/pages/facilityfilters.h"
#include "ui/pages/registercolumns.h"
#include "ui/tables/rowremoval.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

RegisterPage::RegisterPage(Workspace &workspace)
    : Page(workspace, u"register"_s,
           QCoreApplication::translate("Register", "Industrial facilities")),
      m_rows(workspace), m_counting(new QTimer(this))
{
    header().setContext(QCoreApplication::translate(
        "Register", "The register that the plan's targets are counted from"));
    addAsOfField();
    m_bulk = header().addAction(QString(), "pencil");
    m_bulk->setObjectName(u"register_bulk"_s);
    m_bulk->hide();
    connect(m_bulk, &QAbstractButton::clicked, this, &RegisterPage::editChosen);
    QAbstractButton *import =
        header().addAction(QCoreApplication::translate("Register", "Import…"), "file-excel");
    import->setObjectName(u"register_import"_s);
    import->setToolTip(
        QCoreApplication::translate("Register", "Import facilities from a spreadsheet"));
    import->setEnabled(!workspace.isReadOnly());
    connect(import, &QAbstractButton::clicked, this, [this] { m_workspace.openPage(u"import"_s); });
    QAbstractButton *add = header().addPrimaryAction(
        QCoreApplication::translate("Register", "Add a facility"), "plus");
    add->setObjectName(u"register_add"_s);
    add->setEnabled(!workspace.isReadOnly());
    connect(add, &QAbstractButton::clicked, this, &RegisterPage::addNew);

    buildTable();
    buildDetail();
    auto *sides = new QHBoxLayout;
    sides->setSpacing(metrics::panelGap);
    sides->addWidget(m_table, 1);
    sides->addWidget(m_detail);
    body().addLayout(sides);
    m_counting->setSingleShot(true);
    m_counting->setInterval(0);
    connect(m_counting, &QTimer::timeout, this, &RegisterPage::count);
}

void RegisterPage::buildTable()
{
    m_table = new TablePanel(m_workspace, registerColumns(m_workspace, m_rows), u"facilities"_s,
                             QCoreApplication::translate("Register", "Industrial facilities"));
    m_table->filterField().setPlaceholderText(
        QCoreApplication::translate("Register", "Filter by name, code, tax code…"));
    TableView &table = m_table->table();
    table.rowsModel().setSearchedText([this](QUuid row) { return m_rows.searchedText(row); });
    connect(&table, &TableView::rowActivated, this,
            [this](QUuid) { m_detail->form().focusField(); });
    connect(&table, &TableView::menuAsked, this, &RegisterPage::fillRowMenu);
    letRowsBeRemoved(table, m_workspace, EntityKind::Facility);
    connect(&table, &TableView::rowsShownChanged, this, [this] { m_counting->start(); });
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_counting->start(); });
    editInPlace(table.rowsModel(), m_workspace, EntityKind::Facility);
    m_table->setPrintContext([this] { return m_filters->text(); });

    auto *empty = new EmptyState(
        "factory", QCoreApplication::translate("Register", "No facility in the register yet"),
        QCoreApplication::translate(
            "Register", "The plan's targets are counted from this register. Bring in the list you "
                        "have, or add facilities one by one. An import can be taken back with one "
                        "undo."));
    QAbstractButton *import =
        empty->addPrimaryAction(QCoreApplication::translate("Register", "Import from file…"));
    import->setObjectName(u"register_empty_import"_s);
    connect(import, &QAbstractButton::clicked, this, [this] { m_workspace.openPage(u"import"_s); });
    QAbstractButton *add =
        empty->addAction(QCoreApplication::translate("Register", "Add a facility"));
    add->setObjectName(u"register_empty_add"_s);
    connect(add, &QAbstractButton::clicked, this, &RegisterPage::addNew);
    for (QAbstractButton *button : {import, add})
        button->setEnabled(!m_workspace.isReadOnly());
    m_table->setEmptyState(empty);
    leaveActionsTo(*m_table);

    m_filters = new FacilityFilters(m_workspace, m_rows, *m_table);
    connect(m_filters, &FacilityFilters::applied, this, [this] { m_counting->start(); });
}

void RegisterPage::buildDetail()
{
    m_detail = new FacilityDetail(m_workspace);
    m_detail->setWide(false);
    connect(m_detail, &FacilityDetail::added, this, [this](QUuid id) { choose(id); });
    showChosenRow(m_table->table(), m_detail->form(), [this](QUuid) { showChosen(); });
    connect(m_detail, &FacilityDetail::removeAsked, &m_table->table(), &TableView::removeAsked);
}

void RegisterPage::count()
{
    const TableView &table = m_table->table();
    const int shown = table.filter().rowCount();
    int members = 0;
    int applying = 0;
    int unknown = 0;
    for (int row = 0; row < shown; ++row) {
        const FacilityStage &stage =
            m_rows.stageOf(table.filter().row(table.filter().index(row, 0)));
        if (stage.absence)
            continue;
        ++members;
        applying += stage.steps[static_cast<std::size_t>(3)].standing == Standing::Yes ? 1 : 0;
        unknown += stage.stage == Stage::NoData ? 1 : 0;
    }
    QStringList parts{
        QCoreApplication::translate("Register", "%Ln facilities counted", nullptr, members),
        QCoreApplication::translate("Register", "%Ln applying", nullptr, applying),
        QCoreApplication::translate("Register", "%Ln without data", nullptr, unknown)};
    if (shown > members) {
        parts +=
            QCoreApplication::translate("Register", "%Ln not counted", nullptr, shown - members);
    }
    if (const int all = table.rowsModel().rowCount(); shown < all)
        parts += QCoreApplication::translate("Register", "filtered from %Ln", nullptr, all);
    m_table->setFooterText(parts.join(u" · "_s));
    const auto chosen = static_cast<int>(table.chosenRows().size());
    m_bulk->setVisible(chosen > 1 && !m_workspace.isReadOnly());
    m_bulk->setText(
        QCoreApplication::translate("Register", "Edit %Ln facilities…", nullptr, chosen));
}

void RegisterPage::showChosen()
{
    const QUuid row = m_table->table().currentRow();
    m_detail->showFacility(row, m_rows.stageOf(row));
}

void RegisterPage::showDetail()
{
    m_detail->setVisible(m_detail->form().isNew() || !m_rows.facilities().empty());
}

void RegisterPage::choose(QUuid facility)
{
    bringUpToDate();
    if (!m_table->table().choose(facility)) {
        m_filters->showAll();
        m_table->table().choose(facility);
    }
    m_detail->showFacility(facility, m_rows.stageOf(facility));
}

void RegisterPage::reload()
{
    m_rows.reload();
    m_filters->fill();
    TableView &table = m_table->table();
    table.setRows(m_rows.facilities());
    table.rowsModel().touchAll();
    m_filters->apply();
    if (table.currentRow().isNull() && table.filter().rowCount() > 0)
        table.choose(table.filter().row(table.filter().index(0, 0)));
    else if (!m_detail->form().isNew())
        showChosen();
    showDetail();
    count();
    // The first filter keystroke is then as quick as the others.
    QTimer::singleShot(0, &table, [&table] { table.rowsModel().prepareSearch(); });
}

void RegisterPage::follow(const ChangeSet &set)
{
    constexpr std::size_t manyChanges = 500;
    const bool movesAll = set.changes.size() > manyChanges ||
                          std::ranges::any_of(set.changes, [](const Change &change) {
                              switch (change.record().kind()) {
                              case EntityKind::AdminUnit:
                              case EntityKind::Industry:
                              case EntityKind::Event:
                              case EntityKind::DerivationRule:
                              case EntityKind::Survey:
                              case EntityKind::SameAs:
                              case EntityKind::Indicator:
                              case EntityKind::Factor:
                              case EntityKind::Resource:
                              case EntityKind::ReportingPeriod:
                                  return true;
                              default:
                                  return false;
                              }
                          });
    if (movesAll) {
        reload();
        return;
    }
    const QSet<QUuid> touched = m_rows.facilitiesOf(set);
    if (m_rows.follow(set, touched))
        m_filters->fill();
    TableView &table = m_table->table();
    table.setRows(m_rows.facilities());
    table.rowsModel().touch(touched);
    showDetail();
    if (!m_detail->form().isNew()) {
        const QUuid row = table.currentRow();
        if (row != m_detail->facility() || touched.contains(row) ||
            std::ranges::any_of(set.changes, [](const Change &change) {
                return change.record().kind() == EntityKind::Attachment;
            }))
            showChosen();
    }
    m_counting->start();
}

void RegisterPage::dayChanged()
{
    reload();
}

void RegisterPage::widthChanged()
{
    m_detail->setWide(isWide());
}

bool RegisterPage::open(const Place &place)
{
    const Records &records = m_workspace.records();
    QUuid facility;
    if (place.kind == EntityKind::Facility) {
        facility = place.id;
    } else if (place.kind == EntityKind::Attachment) {
        const Attachment *file = records.find(Ref<Attachment>{place.id});
        const Fact *fact =
            file && file->record ? records.find(Ref<Fact>{file->record->id}) : nullptr;
        if (file && file->record)
            facility = fact ? fact->subject() : file->record->id;
    } else if (const auto record = records.find(place.kind, place.id)) {
        facility = record->owner();
    }
    if (!records.find(Ref<Facility>{facility}))
        return false;
    choose(facility);
    if (place.kind != EntityKind::Facility)
        return m_detail->openPart(place);
    if (!place.field.isEmpty())
        m_detail->form().focusField(place.field);
    return true;
}

void RegisterPage::addNew()
{
    if (m_workspace.isReadOnly())
        return;
    m_detail->startNew(
        {{u"code"_s, nextCode(m_workspace.records(), EntityKind::Facility, {}, u"CS001"_s)},
         {u"in_scope"_s, u"yes"_s},
         {u"operation"_s, choiceKey(Operation::Operating)}});
    showDetail();
    m_detail->form().focusField(u"name"_s);
}

void RegisterPage::editChosen()
{
    const std::vector<QUuid> rows = m_table->table().chosenRows();
    if (rows.empty() || m_workspace.isReadOnly())
        return;
    BulkEditDialog dialog(m_workspace, EntityKind::Facility, rows,
                          {u"unit_code"_s, u"vsic_code"_s, u"in_scope"_s, u"operation"_s,
                           u"labour"_s, u"capital"_s, u"revenue"_s, u"enterprise"_s, u"opened_on"_s,
                           u"closed_on"_s, u"address"_s, u"contact"_s, u"phone"_s, u"note"_s},
                          window());
    dialog.exec();
}

void RegisterPage::begin(const QString &what)
{
    bringUpToDate();
    if (what.startsWith(u"unit:"))
        m_filters->showOnly(QUuid::fromString(what.section(u':', 1)));
    else if (what == u"new")
        addNew();
}

void RegisterPage::addFactToChosen()
{
    const std::vector<QUuid> rows = m_table->table().chosenRows();
    if (rows.empty() || m_workspace.isReadOnly())
        return;
    BulkFactDialog(m_workspace, rows, window()).exec();
}

void RegisterPage::fillRowMenu(QMenu *menu, QUuid row)
{
    if (row.isNull() || m_workspace.isReadOnly())
        return;
    const auto chosen = static_cast<int>(m_table->table().chosenRows().size());
    QAction *edit = menu->addAction(
        icon("pencil"),
        QCoreApplication::translate("Register", "Edit %Ln facilities…", nullptr, chosen));
    edit->setObjectName(u"menu_bulk_edit"_s);
    connect(edit, &QAction::triggered, this, &RegisterPage::editChosen);
    QAction *fact = menu->addAction(
        icon("plus"),
        QCoreApplication::translate("Register", "Add a fact to %Ln facilities…", nullptr, chosen));
    fact->setObjectName(u"menu_bulk_fact"_s);
    connect(fact, &QAction::triggered, this, &RegisterPage::addFactToChosen);
    offerQuestion(*menu, m_workspace, {EntityKind::Facility, row, {}}, window());
}

QVariantMap RegisterPage::state() const
{
    return {{u"row"_s, m_table->table().currentRow().toString()},
            {u"new"_s, m_detail->form().newState()},
            {u"left"_s, m_detail->form().leftState()}};
}

void RegisterPage::restore(const QVariantMap &state)
{
    bringUpToDate();
    m_table->table().choose(QUuid::fromString(state.value(u"row"_s).toString()));
    m_detail->form().restoreLeft(state.value(u"left"_s).toMap());
    if (const QVariantMap typed = state.value(u"new"_s).toMap(); !typed.isEmpty())
        m_detail->restoreNew(typed);
    showDetail();
}

void RegisterPage::finishTyping()
{
    m_detail->form().finishTyping();
    Page::finishTyping();
}

} // namespace sxsh
