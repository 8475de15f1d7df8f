// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unitspage.h"

#include "core/base/foldedtext.h"
#include "core/base/numbertext.h"
#include "core/model/caption.h"
#include "core/model/placecourse.h"
#include "ui/forms/recordform.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/pageheader.h"
#include "ui/models/recordcolumn.h"
#include "ui/pages/chosenrow.h"
#include "ui/pages/facilityuse.h"
#include "ui/pages/splitchoices.h"
#include "ui/pages/unitfacilities.h"
#include "ui/pages/unitreporttable.h"
#include "ui/pages/unittransitions.h"
#include "ui/tables/rowremoval.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabWidget>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowRight = 420;
constexpr int wideRight = 560;
const QString filtersKey = u"units/filters"_s;

bool isOfUnits(const Change &change)
{
    switch (change.record().kind()) {
    case EntityKind::AdminUnit:
    case EntityKind::UnitTransition:
    case EntityKind::Facility:
    case EntityKind::FacilityPlacement:
    case EntityKind::FacilityState:
        return true;
    default:
        return false;
    }
}

} // namespace

UnitsPage::UnitsPage(Workspace &workspace)
    : Page(workspace, u"units"_s, QCoreApplication::translate("Units", "Reporting units"))
{
    header().setContext(QCoreApplication::translate(
        "Units", "Each unit for as long as it bore its code; nothing is moved when it is "
                 "reorganised"));
    addAsOfField();
    buildHeader();
    buildUnits();
    buildUnit();
    auto *units = new QWidget;
    auto *sides = new QHBoxLayout(units);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(metrics::panelGap);
    sides->addWidget(m_units, 1);
    sides->addWidget(m_right);
    m_choices = new SplitChoices(workspace);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"units_tabs"_s);
    m_tabs->setAccessibleName(QCoreApplication::translate("Units", "Reporting units"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(units, QCoreApplication::translate("Units", "Units"));
    m_tabs->addTab(m_choices, QString());
    m_reports = new UnitReportTable(workspace);
    m_tabs->addTab(m_reports, QCoreApplication::translate("Units", "Who has reported"));
    body().addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        readReports();
        updateActions();
    });
    connect(m_reports, &UnitReportTable::chosenChanged, this, &UnitsPage::updateActions);
    connect(m_choices, &SplitChoices::markedChanged, this, &UnitsPage::updateActions);
    widthChanged();
    updateActions();
}

void UnitsPage::buildHeader()
{
    m_add = header().addAction(QCoreApplication::translate("Units", "Add a unit"), "plus");
    m_add->setObjectName(u"units_add"_s);
    connect(m_add, &QAbstractButton::clicked, this, &UnitsPage::addNew);
    m_remind = header().addAction(QCoreApplication::translate("Units", "Reminder letter"), "email");
    m_remind->setObjectName(u"units_remind"_s);
    m_remind->setToolTip(QCoreApplication::translate(
        "Units", "The letter that reminds the chosen unit of what is missing"));
    connect(m_remind, &QAbstractButton::clicked, this, [this] { m_reports->remind(); });
    m_remindAll = header().addAction(QString(), "email");
    m_remindAll->setObjectName(u"units_remind_all"_s);
    connect(m_remindAll, &QAbstractButton::clicked, this, [this] { m_reports->remindAll(); });
    m_choose = header().addPrimaryAction(QCoreApplication::translate("Units", "Choose the part…"),
                                         "check");
    m_choose->setObjectName(u"units_choose"_s);
    m_choose->setToolTip(QCoreApplication::translate(
        "Units", "Says in which part of its split unit each marked facility lies"));
    connect(m_choose, &QAbstractButton::clicked, this,
            [this] { m_choices->askPart(m_choose->mapToGlobal(QPoint(0, m_choose->height()))); });
}

std::vector<TableColumn> UnitsPage::columns()
{
    std::vector<TableColumn> made;
    for (const auto &[key, width, priority] :
         {std::tuple("code"_L1, 72, 0), std::tuple("name"_L1, 180, 0),
          std::tuple("level"_L1, 84, 2), std::tuple("parent"_L1, 150, 1),
          std::tuple("valid_from"_L1, 96, 3), std::tuple("valid_to"_L1, 96, 3)}) {
        made.push_back(recordColumn(m_workspace, EntityKind::AdminUnit, key));
        made.back().width = width;
        made.back().priority = priority;
    }
    made[1].stretches = true;
    made.push_back(
        {.key = u"facilities"_s,
         .title = QCoreApplication::translate("Units", "Facilities"),
         .toolTip = QCoreApplication::translate("Units", "Facilities that stand in the unit on the "
                                                         "day, those of units below it included."),
         .cell =
             [this](QUuid row) {
                 const auto count = static_cast<int>(m_placed.value(row).size());
                 return count > 0
                            ? numberCell(numberText(ScaledNumber{count, 0}, m_workspace.language()),
                                         count)
                            : dashCell();
             },
         .alignment = Qt::AlignRight,
         .width = 76});
    made.push_back(recordColumn(m_workspace, EntityKind::AdminUnit, "source"_L1));
    made.back().priority = 20;
    made.back().isOffered = true;
    return made;
}

void UnitsPage::buildUnits()
{
    m_units = new TablePanel(m_workspace, columns(), u"units_table"_s,
                             QCoreApplication::translate("Units", "Reporting units"));
    m_level =
        &m_units->addFilterBox(u"unit_level"_s, QCoreApplication::translate("Units", "Level"));
    m_level->addItem(QCoreApplication::translate("Units", "Any level"), QString());
    for (const Choice &choice : choicesOf<UnitLevel>)
        m_level->addItem(choiceLabel(choice), QString::fromLatin1(choice.key));
    m_validity = &m_units->addFilterBox(u"unit_validity"_s,
                                        QCoreApplication::translate("Units", "Validity"));
    m_validity->addItem(QCoreApplication::translate("Units", "Valid on the day"), u"valid"_s);
    m_validity->addItem(QCoreApplication::translate("Units", "Not valid on the day"), u"gone"_s);
    m_validity->addItem(QCoreApplication::translate("Units", "Of any time"), u"all"_s);
    const QVariantMap kept = m_workspace.remembered(filtersKey).toMap();
    m_level->setCurrentIndex(std::max(0, m_level->findData(kept.value(u"level"_s))));
    m_validity->setCurrentIndex(std::max(0, m_validity->findData(kept.value(u"validity"_s))));
    for (QComboBox *box : {m_level, m_validity})
        connect(box, &QComboBox::currentIndexChanged, this, &UnitsPage::filterRows);
    auto *empty = new EmptyState(
        "map-marker", QCoreApplication::translate("Units", "No units yet"),
        QCoreApplication::translate(
            "Units", "Figures are reported by administrative unit. Add the units one by one, or "
                     "import a table of them and one of their transitions."));
    QAbstractButton *add =
        empty->addPrimaryAction(QCoreApplication::translate("Units", "Add a unit"));
    add->setEnabled(!m_workspace.isReadOnly());
    connect(add, &QAbstractButton::clicked, this, &UnitsPage::addNew);
    connect(empty->addAction(QCoreApplication::translate("Units", "Import from file…")),
            &QAbstractButton::clicked, this, [this] { m_workspace.openPage(u"import"_s); });
    m_units->setEmptyState(empty);
    TableView &table = m_units->table();
    letRowsBeRemoved(table, m_workspace, EntityKind::AdminUnit);
    editInPlace(table.rowsModel(), m_workspace, EntityKind::AdminUnit);
    connect(&table, &TableView::rowActivated, this, [this](QUuid) { m_form->focusField(); });
}

void UnitsPage::buildUnit()
{
    m_form = new RecordForm(m_workspace, EntityKind::AdminUnit);
    m_form->setObjectName(u"unit_form"_s);
    m_formPanel = new Panel;
    m_formPanel->setContent(m_form);
    m_transitions = new UnitTransitions(m_workspace);
    m_facilities = new UnitFacilities(m_workspace);
    m_details = new QTabWidget;
    m_details->setObjectName(u"unit_details"_s);
    m_details->setAccessibleName(QCoreApplication::translate("Units", "Of the chosen unit"));
    m_details->setDocumentMode(true);
    m_details->addTab(m_transitions, QCoreApplication::translate("Units", "Before and after"));
    m_details->addTab(m_facilities, QCoreApplication::translate("Units", "Facilities"));
    m_right = new QWidget;
    auto *layout = new QVBoxLayout(m_right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::panelGap);
    layout->addWidget(m_formPanel, 1);
    layout->addWidget(m_details, 1);
    showChosenRow(m_units->table(), *m_form, [this](QUuid row) { showUnit(row); });
    connect(m_form, &RecordForm::recordShown, this, &UnitsPage::showTitle);
    connect(m_form, &RecordForm::added, this, [this](QUuid id) {
        open({EntityKind::AdminUnit, id, {}});
    });
    connect(m_transitions, &UnitTransitions::unitActivated, this, [this](const QUuid &unit) {
        open({EntityKind::AdminUnit, unit, {}});
    });
}

void UnitsPage::showTitle()
{
    const Records &records = m_workspace.records();
    const AdminUnit *unit = records.find(Ref<AdminUnit>{m_form->record()});
    m_formPanel->setTitle(m_form->isNew() ? QCoreApplication::translate("Units", "New unit")
                          : unit          ? caption(records, Record(*unit))
                                          : QCoreApplication::translate("Units", "Unit"));
}

void UnitsPage::showUnit(QUuid id)
{
    const bool isThere = m_workspace.records().find(Ref<AdminUnit>{id}) != nullptr;
    const QUuid shown = isThere ? id : QUuid();
    if (m_form->isNew() || m_form->record() != shown)
        m_form->showRecord(shown);
    m_transitions->showUnit(shown);
    m_facilities->show(m_placed.value(shown));
}

bool UnitsPage::passes(QUuid row) const
{
    const AdminUnit *unit = m_workspace.records().find(Ref<AdminUnit>{row});
    if (!unit)
        return false;
    const auto level = choiceFromKey<UnitLevel>(m_level->currentData().toString());
    const QString validity = m_validity->currentData().toString();
    const bool isValid = unit->isValidOn(m_workspace.asOf());
    return (!level || unit->level == *level) &&
           (validity == u"all" || isValid == (validity == u"valid"));
}

void UnitsPage::filterRows()
{
    m_workspace.remember(filtersKey, QVariantMap{{u"level"_s, m_level->currentData()},
                                                 {u"validity"_s, m_validity->currentData()}});
    m_units->table().filter().setCondition([this](QUuid row) { return passes(row); });
}

void UnitsPage::showAllRows()
{
    m_level->setCurrentIndex(0);
    m_validity->setCurrentIndex(m_validity->findData(u"all"_s));
    m_units->filterField().clear();
}

void UnitsPage::updateActions()
{
    const bool isChoosing = m_tabs->currentWidget() == m_choices;
    const bool isReporting = m_tabs->currentWidget() == m_reports;
    m_remind->setVisible(isReporting);
    m_remind->setEnabled(m_reports->canRemind());
    const int late = m_reports->reminders();
    m_remindAll->setVisible(isReporting);
    m_remindAll->setEnabled(late > 0);
    m_remindAll->setText(
        QCoreApplication::translate("Units", "All reminder letters (%1)").arg(late));
    m_choose->setVisible(isChoosing);
    m_choose->setEnabled(m_choices->canChoosePart());
    m_add->setVisible(!isChoosing && !isReporting && !m_units->offersToBegin());
    m_add->setEnabled(!m_workspace.isReadOnly());
    m_tabs->setTabText(
        m_tabs->indexOf(m_choices),
        m_choices->count() > 0
            ? QCoreApplication::translate("Units", "To be chosen (%1)").arg(m_choices->count())
            : QCoreApplication::translate("Units", "To be chosen"));
}

void UnitsPage::reload()
{
    const Records &records = m_workspace.records();
    m_placed = facilitiesByUnit(records, m_workspace.asOf());
    std::vector<std::pair<QString, const AdminUnit *>> units;
    for (const AdminUnit &unit : records.all<AdminUnit>())
        units.emplace_back(sortKey(unit.code), &unit);
    std::ranges::sort(units, [](const auto &a, const auto &b) {
        return std::tie(a.second->level, a.first, a.second->validFrom, a.second->id) <
               std::tie(b.second->level, b.first, b.second->validFrom, b.second->id);
    });
    std::vector<QUuid> rows;
    for (const auto &[key, unit] : units)
        rows.push_back(unit->id);
    TableView &table = m_units->table();
    table.filter().setCondition([this](QUuid row) { return passes(row); });
    table.setRows(std::move(rows));
    table.rowsModel().touchAll();
    const int count = static_cast<int>(units.size());
    m_units->setFooterOfAll(QCoreApplication::translate("Units", "%Ln units", nullptr, count));
    // What is reported on today's boundaries asks for a choice, whatever day is looked at.
    m_choices->show(std::max(m_workspace.asOf(), m_workspace.today()));
    m_right->setVisible(!units.empty() || m_form->isNew());
    if (table.currentRow().isNull() && table.filter().rowCount() > 0)
        table.choose(table.filter().row(table.filter().index(0, 0)));
    else if (!m_form->isNew())
        showUnit(table.currentRow());
    readReports();
    updateActions();
}

void UnitsPage::readReports()
{
    if (m_tabs->currentWidget() == m_reports)
        m_reports->reload();
}

void UnitsPage::follow(const ChangeSet &set)
{
    if (std::ranges::any_of(set.changes, isOfUnits))
        reload();
    else if (m_tabs->currentWidget() == m_reports)
        reloadLater();
}

void UnitsPage::widthChanged()
{
    m_right->setFixedWidth(isWide() ? wideRight : narrowRight);
}

bool UnitsPage::open(const Place &place)
{
    const Records &records = m_workspace.records();
    QUuid id = place.id;
    if (place.kind == EntityKind::UnitTransition) {
        const UnitTransition *transition = records.find(Ref<UnitTransition>{place.id});
        id = transition ? transition->from.id : QUuid();
    } else if (place.kind != EntityKind::AdminUnit) {
        return false;
    }
    if (!records.find(Ref<AdminUnit>{id}))
        return false;
    bringUpToDate();
    m_tabs->setCurrentIndex(0);
    if (!m_units->table().choose(id)) {
        showAllRows();
        m_units->table().choose(id);
    }
    showUnit(id);
    if (place.kind == EntityKind::UnitTransition) {
        m_details->setCurrentWidget(m_transitions);
        m_transitions->panel().table().choose(place.id);
        m_transitions->panel().table().setFocus();
    } else if (!place.field.isEmpty()) {
        m_form->focusField(place.field);
    }
    return true;
}

void UnitsPage::addNew()
{
    if (m_workspace.isReadOnly())
        return;
    m_tabs->setCurrentIndex(0);
    m_right->setVisible(true);
    m_form->startNew({{u"level"_s, choiceLabel(UnitLevel::Commune)}});
    m_form->focusField(u"code"_s);
}

void UnitsPage::begin(const QString &what)
{
    const auto facility = facilityNamed(m_workspace.records(), what);
    if (!facility)
        return;
    bringUpToDate();
    m_tabs->setCurrentWidget(m_choices);
    m_choices->choose(*facility);
    m_choices->panel().firstFocus()->setFocus();
}

TablePanel *UnitsPage::mainTable() const
{
    if (m_tabs->currentWidget() == m_reports)
        return &m_reports->panel();
    return m_tabs->currentWidget() == m_choices ? &m_choices->panel() : m_units;
}

QVariantMap UnitsPage::state() const
{
    return {{u"tab"_s, m_tabs->currentIndex()},
            {u"detail"_s, m_details->currentIndex()},
            {u"row"_s, m_units->table().currentRow().toString()},
            {u"new"_s, m_form->newState()},
            {u"left"_s, m_form->leftState()}};
}

void UnitsPage::restore(const QVariantMap &state)
{
    bringUpToDate();
    m_tabs->setCurrentIndex(state.value(u"tab"_s).toInt());
    m_details->setCurrentIndex(state.value(u"detail"_s).toInt());
    m_units->table().choose(QUuid::fromString(state.value(u"row"_s).toString()));
    m_form->restoreLeft(state.value(u"left"_s).toMap());
    if (const QVariantMap typed = state.value(u"new"_s).toMap(); !typed.isEmpty())
        m_form->restoreNew(typed);
}

void UnitsPage::finishTyping()
{
    m_form->finishTyping();
    Page::finishTyping();
}

} // namespace sxsh
