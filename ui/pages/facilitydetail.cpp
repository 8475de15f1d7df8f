// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilitydetail.h"

#include "core/base/datetext.h"
#include "core/base/numbertext.h"
#include "core/exchange/recordview.h"
#include "core/exchange/shownvalue.h"
#include "core/indicators/indicators.h"
#include "core/model/caption.h"
#include "core/model/dated.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/frame/emptystate.h"
#include "ui/models/recordcolumn.h"
#include "ui/pages/attachmentlist.h"
#include "ui/pages/facilityfigures.h"
#include "ui/pages/facttimeline.h"
#include "ui/pages/onrecord.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stateshape.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

std::vector<TableColumn> partColumns(Workspace &workspace, EntityKind kind,
                                     std::initializer_list<QLatin1StringView> keys,
                                     QLatin1StringView stretching)
{
    std::vector<TableColumn> columns;
    for (const QLatin1StringView key : keys) {
        TableColumn column = recordColumn(workspace, kind, key);
        column.edits.clear();
        column.stretches = key == stretching;
        column.priority =
            column.stretches || columns.empty() ? 0 : static_cast<int>(columns.size());
        columns.push_back(std::move(column));
    }
    return columns;
}

/// A state begins with the facility where it names no day.
TableColumn fromColumn(Workspace &workspace, EntityKind kind)
{
    TableColumn column = recordColumn(workspace, kind, "from"_L1);
    column.edits.clear();
    column.width = 92;
    column.cell = [shown = column.cell](QUuid row) {
        ShownCell cell = shown(row);
        if (!cell.sort.isValid())
            cell.text = QCoreApplication::translate("Register", "the start");
        return cell;
    };
    return column;
}

/// The values of a record as they would be typed, so that a new one can start from them.
TypedTexts typedValues(const Workspace &workspace, const Record &record, const QStringList &keys)
{
    TypedTexts texts;
    for (const SheetColumn &column : columnsOf(record.kind())) {
        if (!column.field || !keys.contains(column.key))
            continue;
        const Records &records = workspace.records();
        const QDate today = workspace.today();
        if (column.field->type == FieldType::Link) {
            texts.insert(column.key, storedColumnValue(records, record, column, today).toString());
        } else if (column.field->type == FieldType::Choice ||
                   column.field->type == FieldType::YesNo) {
            texts.insert(column.key, columnCell(records, record, column, today).text);
        } else {
            texts.insert(column.key,
                         shownValue(records, record, column, workspace.language(), today));
        }
    }
    return texts;
}

const QStringList stateKeys{u"name"_s,         u"enterprise"_s, u"vsic_code"_s,
                            u"vsic_version"_s, u"labour"_s,     u"capital"_s,
                            u"revenue"_s,      u"in_scope"_s,   u"operation"_s};

} // namespace

FacilityDetail::FacilityDetail(Workspace &workspace, QWidget *parent)
    : Panel(QCoreApplication::translate("Register", "Facility"), parent), m_workspace(workspace),
      m_timeline(new FactTimeline(workspace.language())), m_tabs(new QTabBar),
      m_stack(new QStackedWidget)
{
    setObjectName(u"facility_detail"_s);
    auto *more = new QToolButton;
    more->setIcon(icon("dots-horizontal"));
    more->setToolTip(QCoreApplication::translate("Register", "More about this facility"));
    more->setAccessibleName(more->toolTip());
    more->setObjectName(u"facility_more"_s);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setAutoRaise(true);
    auto *menu = new QMenu(more);
    connect(menu->addAction(icon("history"),
                            QCoreApplication::translate("Register", "What was changed of it…")),
            &QAction::triggered, this, [this] {
                m_workspace.askHistory({EntityKind::Facility, facility(), {}});
            });
    QAction *remove = menu->addAction(
        icon("delete"), QCoreApplication::translate("Register", "Remove this facility"));
    remove->setObjectName(u"facility_remove"_s);
    remove->setEnabled(!workspace.isReadOnly());
    connect(remove, &QAction::triggered, this, &FacilityDetail::removeAsked);
    more->setMenu(menu);
    addToHeader(more);
    m_more = more;

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(metrics::panelPadding, 0, metrics::panelPadding, 0);
    line->addWidget(m_timeline);
    layout->addLayout(line);
    m_tabs->setObjectName(u"facility_tabs"_s);
    m_tabs->setAccessibleName(QCoreApplication::translate("Register", "Parts of the facility"));
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setExpanding(false);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    m_nothing = new EmptyState(
        "factory", QCoreApplication::translate("Register", "No facility is chosen"),
        QCoreApplication::translate("Register", "Choose one in the list. Where no facility passes "
                                                "the filter, change or clear the filter."));
    layout->addWidget(m_nothing, 1);
    setContent(content);
    buildProfile();
    buildFacts();
    buildPeople();
    buildChanges();
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_timeline, &FactTimeline::stepChosen, this, &FacilityDetail::openStep);
    showFacility({}, {});
}

QVBoxLayout *FacilityDetail::addTab(const QString &title)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics::panelPadding, 8, metrics::panelPadding,
                               metrics::panelPadding);
    layout->setSpacing(12);
    m_tabs->addTab(title);
    m_stack->addWidget(page);
    return layout;
}

void FacilityDetail::buildProfile()
{
    QVBoxLayout *layout = addTab(QCoreApplication::translate("Register", "Profile"));
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const QString practice = QCoreApplication::translate("Register", "Cleaner production");
    std::vector<FormGroup> groups = entryForm(EntityKind::Facility);
    // What is shown of its practice, which is typed elsewhere, follows its size.
    constexpr int afterSize = 2;
    groups.insert(groups.begin() + afterSize, {practice, {}});
    groups.push_back(
        {QCoreApplication::translate("Register", "Change from a day on"), {changeDateKey}});
    m_form = new RecordForm(m_workspace, EntityKind::Facility, std::move(groups));
    m_form->setObjectName(u"facility_form"_s);
    auto *hint = new QLabel(QCoreApplication::translate(
        "Register",
        "Give the day first, then the new name, place, size or operation above: what was "
        "there stays in force until that day. Without a day what is typed corrects "
        "what is shown."));
    hint->setWordWrap(true);
    hint->setFont(uiFont(TextRole::Small));
    hint->setForegroundRole(labelRole);
    m_form->addBelow(hint, QCoreApplication::translate("Register", "Change from a day on"));

    auto *summary = new QWidget;
    auto *lines = new QFormLayout(summary);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setHorizontalSpacing(metrics::labelGap);
    lines->setVerticalSpacing(4);
    m_staffLine = new StateLabel;
    m_measureLine = new StateLabel;
    m_savingLine = new StateLabel;
    const auto add = [lines](const QString &title, StateLabel *value, const QString &name) {
        constexpr int labelWidth = 112;
        auto *label = new QLabel(title);
        label->setForegroundRole(labelRole);
        label->setFixedWidth(labelWidth);
        label->setWordWrap(true);
        value->setObjectName(name);
        value->setAccessibleName(title);
        lines->addRow(label, value);
    };
    add(QCoreApplication::translate("Register", "Technical staff"), m_staffLine, u"staff_line"_s);
    add(QCoreApplication::translate("Register", "Measures"), m_measureLine, u"measure_line"_s);
    add(QCoreApplication::translate("Register", "Saving"), m_savingLine, u"saving_line"_s);
    m_form->addBelow(summary, practice);
    layout->addWidget(m_form, 1);
    m_wideRoom = new QVBoxLayout;
    m_wideRoom->setContentsMargins(metrics::panelPadding, 0, metrics::panelPadding, 0);
    layout->addLayout(m_wideRoom);
    connect(m_form, &RecordForm::added, this, &FacilityDetail::added);
}

void FacilityDetail::buildFacts()
{
    m_factsRoom = addTab(QCoreApplication::translate("Register", "On record"));
    OwnedListPlan plan{
        .kind = EntityKind::Fact,
        .name = u"facts"_s,
        .title = QCoreApplication::translate("Register", "Facts"),
        .addText = QCoreApplication::translate("Register", "Add a fact…"),
        .ownerKey = u"facility_code"_s,
        .columns = onRecordColumns(m_workspace),
        .groups = entryForm(EntityKind::Fact),
        .none = QCoreApplication::translate(
            "Register", "Nothing is on record. A fact says yes or no from a day on, with where it "
                        "is from; taking part in an event counts by itself.")};
    plan.rows = [&records = m_workspace.records()](QUuid facility) {
        return rowsOnRecord(records, facility);
    };
    plan.openOther = [this](QUuid row) { openOrigin(row); };
    m_facts = new OwnedList(m_workspace, std::move(plan));
    m_factsRoom->addWidget(m_facts);
    connect(m_facts, &OwnedList::menuAsked, this, [this](QMenu *menu, QUuid row) {
        if (m_workspace.isReadOnly() || !m_workspace.records().find(Ref<Fact>{row}))
            return;
        connect(menu->addAction(icon("paperclip"),
                                QCoreApplication::translate("Register", "Attach its evidence…")),
                &QAction::triggered, this, [this, row] { m_files->chooseFiles(row); });
        offerQuestion(*menu, m_workspace, {EntityKind::Fact, row, {}}, window());
    });
    m_files = new AttachmentList(m_workspace, u"files"_s, [&workspace = m_workspace](QUuid owner) {
        std::vector<QUuid> facts;
        for (const Fact &fact : workspace.records().all<Fact>().of(owner))
            facts.push_back(fact.id);
        return facts;
    });
    m_factsRoom->addWidget(m_files);
    m_factsRoom->addStretch(1);
}

void FacilityDetail::buildPeople()
{
    QVBoxLayout *layout = addTab(QCoreApplication::translate("Register", "People, products"));
    m_staff = new OwnedList(
        m_workspace,
        {.kind = EntityKind::TechnicalStaff,
         .name = u"staff"_s,
         .title = QCoreApplication::translate("Register", "Technical staff"),
         .addText = QCoreApplication::translate("Register", "Add a worker…"),
         .ownerKey = u"facility_code"_s,
         .columns = partColumns(m_workspace, EntityKind::TechnicalStaff,
                                {"name"_L1, "position"_L1, "phone"_L1, "until"_L1}, "name"_L1),
         .groups = entryForm(EntityKind::TechnicalStaff),
         .none = QCoreApplication::translate(
             "Register", "No technical worker is named. Who took a course counts by the event.")});
    layout->addWidget(m_staff);
    m_products = new OwnedList(
        m_workspace,
        {.kind = EntityKind::Product,
         .name = u"products"_s,
         .title = QCoreApplication::translate("Register", "Products"),
         .addText = QCoreApplication::translate("Register", "Add a product…"),
         .ownerKey = u"facility_code"_s,
         .columns = partColumns(m_workspace, EntityKind::Product, {"code"_L1, "name"_L1, "unit"_L1},
                                "name"_L1),
         .groups = entryForm(EntityKind::Product),
         .none = QCoreApplication::translate(
             "Register", "No product yet. Consumption is compared per unit of product.")});
    layout->addWidget(m_products);
    layout->addStretch(1);
}

void FacilityDetail::buildChanges()
{
    QVBoxLayout *layout = addTab(QCoreApplication::translate("Register", "Changes"));
    std::vector<TableColumn> stateColumns{fromColumn(m_workspace, EntityKind::FacilityState)};
    for (TableColumn &column :
         partColumns(m_workspace, EntityKind::FacilityState,
                     {"name"_L1, "labour"_L1, "vsic_code"_L1, "operation"_L1}, "name"_L1))
        stateColumns.push_back(std::move(column));
    FormGroup stateGroup{{}, {u"from"_s}};
    stateGroup.keys += stateKeys;
    m_states = new OwnedList(
        m_workspace, {.kind = EntityKind::FacilityState,
                      .name = u"states"_s,
                      .title = QCoreApplication::translate("Register", "Name, enterprise, size"),
                      .ownerKey = u"facility_code"_s,
                      .columns = std::move(stateColumns),
                      .groups = {stateGroup}});
    layout->addWidget(m_states);
    QAbstractButton *change =
        m_states->addLink(QCoreApplication::translate("Register", "Change from a day…"));
    change->setObjectName(u"states_add"_s);
    connect(change, &QAbstractButton::clicked, this, [this] {
        const FacilityState *state =
            currentState(m_workspace.records(), {facility()}, m_workspace.today());
        m_states->add(state ? typedValues(m_workspace, *state, stateKeys) : TypedTexts());
    });
    std::vector<TableColumn> placeColumns{fromColumn(m_workspace, EntityKind::FacilityPlacement)};
    for (TableColumn &column :
         partColumns(m_workspace, EntityKind::FacilityPlacement, {"unit_code"_L1}, "unit_code"_L1))
        placeColumns.push_back(std::move(column));
    m_placements = new OwnedList(
        m_workspace, {.kind = EntityKind::FacilityPlacement,
                      .name = u"placements"_s,
                      .title = QCoreApplication::translate("Register", "Place"),
                      .addText = QCoreApplication::translate("Register", "Moved from a day…"),
                      .ownerKey = u"facility_code"_s,
                      .columns = std::move(placeColumns),
                      .groups = {{{}, {u"from"_s, u"unit_code"_s}}}});
    layout->addWidget(m_placements);
    auto *why = new QLabel(QCoreApplication::translate(
        "Register", "Figures of an earlier day are counted with what was in force then."));
    why->setWordWrap(true);
    why->setFont(uiFont(TextRole::Small));
    why->setForegroundRole(labelRole);
    layout->addWidget(why);
    layout->addStretch(1);
}

void FacilityDetail::openOrigin(QUuid row)
{
    if (const Participation *part = m_workspace.records().find(Ref<Participation>{row}))
        m_workspace.open({EntityKind::Event, part->event.id, {}});
    else if (const SurveyAnswer *answer = m_workspace.records().find(Ref<SurveyAnswer>{row}))
        m_workspace.open({EntityKind::Survey, answer->survey.id, {}});
}

void FacilityDetail::openStep(FactKind what, const StageStep &step)
{
    if (step.record.isNull() && m_workspace.isReadOnly())
        m_workspace.guard().tell(
            {.text = QCoreApplication::translate(
                 "Session", "The plan is open for reading only: nothing can be changed in it.")});
    else if (step.record.isNull())
        m_facts->add({{u"what"_s, choiceKey(what)}, {u"value"_s, choiceKey(YesNo::Yes)}});
    else if (step.origin == EntityKind::Fact)
        m_facts->open(step.record);
    else
        m_workspace.open({step.origin, step.record, {}});
}

void FacilityDetail::setShows(Shows what)
{
    for (QWidget *part : {static_cast<QWidget *>(m_timeline), static_cast<QWidget *>(m_tabs),
                          static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_facts)})
        part->setVisible(what == Shows::Facility);
    m_stack->setVisible(what != Shows::Nothing);
    m_nothing->setVisible(what == Shows::Nothing);
    if (what == Shows::New)
        m_tabs->setCurrentIndex(Profile);
}

void FacilityDetail::showFacility(QUuid id, const FacilityStage &stage)
{
    const Records &records = m_workspace.records();
    const Facility *facility = records.find(Ref<Facility>{id});
    setShows(facility ? Shows::Facility : Shows::Nothing);
    const QUuid shown = facility ? id : QUuid();
    setTitle(facility ? caption(records, *facility)
                      : QCoreApplication::translate("Register", "Facility"));
    m_timeline->showSteps(stage);
    if (m_form->isNew() || m_form->record() != shown)
        m_form->showRecord(shown);
    for (OwnedList *list :
         {m_facts, static_cast<OwnedList *>(m_files), m_staff, m_products, m_states, m_placements})
        list->showOwner(shown);
    m_tabs->setTabText(Facts, QCoreApplication::translate("Register", "On record (%1)")
                                  .arg(m_facts->count() + m_files->count()));
    showSummary(stage);
}

void FacilityDetail::showSummary(const FacilityStage &stage)
{
    const Language language = m_workspace.language();
    const Records &records = m_workspace.records();
    const StageStep &trained = stage.trained;
    const int people = m_staff->count();
    const QString named =
        people == 0 ? QString()
                    : QCoreApplication::translate("Register", "%Ln named", nullptr, people);
    switch (trained.standing) {
    case Standing::Yes:
        m_staffLine->setState(StateShape::Dot,
                              QCoreApplication::translate("Register", "trained on %1")
                                  .arg(dateText(trained.date, language)),
                              named);
        break;
    case Standing::No:
        m_staffLine->setState(StateShape::Ring,
                              QCoreApplication::translate("Register", "none trained"), named);
        break;
    case Standing::Unknown:
        m_staffLine->setState(
            StateShape::HollowDiamond,
            trained.lapsedAfter.isValid()
                ? QCoreApplication::translate("Register", "training counted until %1")
                      .arg(dateText(trained.lapsedAfter, language))
                : QCoreApplication::translate("Register", "no training known"),
            named);
        break;
    }
    int measures = 0;
    int done = 0;
    qint64 invested = 0;
    for (const Measure &measure : records.all<Measure>().of(facility())) {
        ++measures;
        done += measure.doneOn.has_value() ? 1 : 0;
        invested += measure.investment ? measure.investment->dong : 0;
    }
    constexpr double million = 1e6;
    m_measureLine->setState(
        measures == 0      ? StateShape::HollowDiamond
        : done == measures ? StateShape::Check
                           : StateShape::Half,
        measures == 0 ? QCoreApplication::translate("Register", "none on record")
                      : QCoreApplication::translate("Register", "%1 of %Ln done", nullptr, measures)
                            .arg(done),
        invested == 0 ? QString()
                      : QCoreApplication::translate("Register", "%1 million đồng")
                            .arg(numberText(static_cast<double>(invested) / million, 0, language)));
    const FacilitySaving saving = facilitySaving(m_workspace, facility());
    m_savingLine->setState(saving.shape, saving.text, saving.second);
    m_savingLine->setToolTip(saving.reason);
}

void FacilityDetail::startNew(const TypedTexts &given)
{
    if (m_workspace.isReadOnly())
        return;
    showFacility({}, {});
    setTitle(QCoreApplication::translate("Register", "New facility"));
    setShows(Shows::New);
    m_form->startNew(given);
}

void FacilityDetail::restoreNew(const QVariantMap &state)
{
    startNew();
    m_form->restoreNew(state);
}

bool FacilityDetail::openPart(const Place &place)
{
    const std::array parts{std::pair(m_facts, Facts), std::pair(m_staff, People),
                           std::pair(m_products, People), std::pair(m_states, Changes),
                           std::pair(m_placements, Changes)};
    if (place.kind == EntityKind::Attachment) {
        m_tabs->setCurrentIndex(Facts);
        return m_files->table().choose(place.id);
    }
    for (const auto &[list, tab] : parts) {
        if (list->table().rowsModel().indexOfRow(place.id) < 0)
            continue;
        m_tabs->setCurrentIndex(tab);
        list->table().choose(place.id);
        if (!place.field.isEmpty())
            list->open(place.id, place.field);
        return true;
    }
    return false;
}

void FacilityDetail::setWide(bool isWide)
{
    constexpr int narrow = 400;
    constexpr int wide = 520;
    setFixedWidth(isWide ? wide : narrow);
    if (isWide)
        m_wideRoom->addWidget(m_facts);
    else
        m_factsRoom->insertWidget(0, m_facts);
}

} // namespace sxsh
