// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/consumptionpage.h"

#include "core/model/caption.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/pageheader.h"
#include "ui/grid/gridcontent.h"
#include "ui/grid/gridhintline.h"
#include "ui/grid/monthgrid.h"
#include "ui/grid/monthtracks.h"
#include "ui/pages/comparisonchooser.h"
#include "ui/pages/comparisonpanel.h"
#include "ui/pages/expectedpanel.h"
#include "ui/pages/facilityforms.h"
#include "ui/pages/facilityrecords.h"
#include "ui/pages/resourcemenu.h"
#include "ui/pages/resourcetable.h"
#include "ui/pages/savingcomparison.h"
#include "ui/pages/savingpanel.h"
#include "ui/tables/printout.h"
#include "ui/tables/tableoutput.h"
#include "ui/tables/tableview.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>
#include <map>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int lowBody = 600;
constexpr int lowRowHeight = 23;
constexpr int fewestRows = 2;
constexpr int mostRows = 9;
bool hasFigures(const Records &records, const Facility &facility)
{
    return !records.all<Usage>().of(facility.id).empty() ||
           !records.all<Output>().of(facility.id).empty();
}

} // namespace

ConsumptionPage::ConsumptionPage(Workspace &workspace)
    : Page(workspace, u"consumption"_s,
           QCoreApplication::translate("Consumption", "Use and savings")),
      m_plausibility(workspace.records())
{
    buildHeader();
    buildPanels();
    connect(&workspace, &Workspace::changed, this,
            [this](const ChangeSet &set) { m_plausibility.forget(set); });
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this,
            [this] { m_workspace.guard().run([this] { showFigures(); }); });
}

void ConsumptionPage::buildHeader()
{
    m_chooser = new ComparisonChooser(m_workspace, header(), *this);
    connect(m_chooser, &ComparisonChooser::facilityChosen, this, [this](const QUuid &facility) {
        finishTyping();
        showFacility(facility);
    });
    connect(m_chooser, &ComparisonChooser::yearsChosen, this, &ConsumptionPage::chooseYears);
    m_viewButton = static_cast<QPushButton *>(header().addAction({}, "table-large"));
    m_viewButton->setObjectName(u"consumption_view"_s);
    connect(m_viewButton, &QAbstractButton::clicked, this, [this] {
        setView(m_view == View::TwoYears ? View::YearSheet : View::TwoYears);
        grid().setFocus(Qt::OtherFocusReason);
    });
    auto *add = static_cast<QPushButton *>(
        header().addPrimaryAction(QCoreApplication::translate("Consumption", "Add"), "plus"));
    add->setObjectName(u"consumption_add"_s);
    add->setEnabled(!m_workspace.isReadOnly());
    connect(add, &QAbstractButton::clicked, this, &ConsumptionPage::addNew);
}

void ConsumptionPage::buildPanels()
{
    m_comparison = new ComparisonPanel(m_workspace);
    connect(m_comparison, &ComparisonPanel::useChosen, this, &ConsumptionPage::chooseUse);
    connect(m_comparison, &ComparisonPanel::outputChosen, this, [this](const QUuid &identity) {
        m_output = identity;
        showGrids();
    });
    connect(m_comparison, &ComparisonPanel::lockAsked, this, &ConsumptionPage::finishTyping);
    m_sheetPanel = new Panel;
    m_sheetPanel->setObjectName(u"year_sheet"_s);
    m_sheet = new MonthGrid(m_workspace, MonthGridModel::Months::Across, u"sheet_grid"_s);
    m_sheet->setAccessibleName(
        QCoreApplication::translate("Consumption", "Every use and output of a year by month"));
    m_sheetPanel->setContent(m_sheet);
    m_sheetPanel->setFooter(new GridHintLine(*m_sheet));
    for (MonthGrid *months : {&m_comparison->months(), m_sheet}) {
        connect(months, &MonthGrid::menuAsked, this,
                [this](QMenu *menu, int track) { addLineMenu(*menu, track); });
        connect(months, &MonthGrid::confirmAsked, this, &ConsumptionPage::confirmFigure);
    }

    m_resources = new ResourceTable(m_workspace);
    connect(m_resources, &ResourceTable::useOpened, this, [this](const QUuid &identity) {
        chooseUse(identity);
        setView(View::TwoYears);
        m_comparison->months().setFocus(Qt::OtherFocusReason);
    });

    m_result = new SavingComparison(m_workspace, this);
    connect(m_result, &SavingComparison::storyAsked, this, [this](const QUuid &baseline) {
        finishTyping();
        if (baseline.isNull())
            m_workspace.openPage(addressOfFacility(u"saving"_s, m_facility));
        else
            m_workspace.open({EntityKind::Baseline, baseline, {}});
    });
    m_measures = new FacilityRecords(
        m_workspace, u"measures"_s, QCoreApplication::translate("Consumption", "Measures"),
        {.kind = EntityKind::Measure,
         .fields = {"name", "class", "status", "investment", "reported_saving"},
         .widest = "name"_L1,
         .addText = QCoreApplication::translate("Consumption", "Add a measure")});
    m_adjustments = new FacilityRecords(
        m_workspace, u"adjustments"_s, QCoreApplication::translate("Consumption", "Adjustments"),
        {.kind = EntityKind::Adjustment,
         .fields = {"month", "amount", "unit", "reason"},
         .widest = "reason"_L1,
         .addText = QCoreApplication::translate("Consumption", "Add an adjustment"),
         .none = QCoreApplication::translate(
             "Consumption",
             "No month is adjusted. An adjustment takes out of the comparison what has "
             "nothing to do with savings, such as a long standstill.")});
    for (const auto &[records, kind] : {std::pair{m_measures, EntityKind::Measure},
                                        std::pair{m_adjustments, EntityKind::Adjustment}}) {
        connect(records, &FacilityRecords::opened, this,
                [this, kind](const QUuid &record) { startForm(kind, record); });
        connect(records, &FacilityRecords::addAsked, this, [this, kind] { startForm(kind, {}); });
    }

    m_forms = new FacilityForms(m_workspace);
    connect(m_forms, &FacilityForms::openedOrClosed, this, [this] {
        arrange();
        if (!m_forms->isOpen())
            grid().setFocus(Qt::OtherFocusReason);
    });
    connect(m_forms, &FacilityForms::added, this, [this](EntityKind kind, const QUuid &record) {
        if (kind == EntityKind::Product) {
            m_output = lineIdentity({.kind = EntityKind::Output, .product = Ref<Product>{record}});
            showLists();
        }
    });

    auto *empty = new EmptyState("flash", {}, {});
    QAbstractButton *first = empty->addPrimaryAction({});
    first->setObjectName(u"consumption_first"_s);
    first->setEnabled(!m_workspace.isReadOnly());
    connect(first, &QAbstractButton::clicked, this, &ConsumptionPage::addNew);
    connect(empty->addAction(QCoreApplication::translate("Consumption", "Import from file…")),
            &QAbstractButton::clicked, this, [this] { m_workspace.openPage(u"import"_s); });
    m_empty = empty;
    m_firstUse = first;
    m_panels = new ConsumptionPanels({.comparison = m_comparison,
                                      .yearSheet = m_sheetPanel,
                                      .resources = m_resources,
                                      .saving = m_result->saving(),
                                      .specific = m_result->specific(),
                                      .expected = m_result->expected(),
                                      .measures = m_measures,
                                      .adjustments = m_adjustments,
                                      .form = m_forms,
                                      .empty = m_empty});
    body().addWidget(m_panels, 1);
}

void ConsumptionPage::arrange()
{
    m_panels->arrange({.isEmpty = m_uses.empty() && m_outputs.empty(),
                       .isWide = isWide(),
                       .isForm = m_forms->isOpen(),
                       .hasSheetChart = roomUnderSheet() >= ConsumptionPanels::chartRoom,
                       .view = m_view});
    fitSizes();
}

int ConsumptionPage::bodyHeight() const
{
    return height() - metrics::pageHeaderHeight - metrics::panelGap;
}

int ConsumptionPage::roomUnderSheet() const
{
    constexpr int aroundGrid = 58; // title and hint of the panel
    return bodyHeight() - m_sheet->sizeHint().height() - aroundGrid - metrics::panelGap;
}

void ConsumptionPage::fitSizes()
{
    m_chooser->setWide(isWide());
    const int rowHeight = bodyHeight() < lowBody ? lowRowHeight
                          : isWide()             ? metrics::wideRowHeight
                                                 : metrics::rowHeight;
    for (MonthGrid *months : {&m_comparison->months(), m_sheet})
        months->setRowHeight(rowHeight);
    const auto fit = [](Panel *panel, TableView *table) {
        const int rows = std::clamp(table->rowsModel().rowCount(), fewestRows, mostRows);
        panel->setMaximumHeight(metrics::panelHeaderHeight + metrics::tableHeaderHeight +
                                rows * metrics::rowHeight + 4);
    };
    if (isWide())
        fit(m_resources, &m_resources->table());
    else
        m_resources->setMaximumHeight(QWIDGETSIZE_MAX);
    fit(m_measures, &m_measures->table());
}

void ConsumptionPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

MonthGrid &ConsumptionPage::grid() const
{
    return m_view == View::TwoYears ? m_comparison->months() : *m_sheet;
}

QWidget *ConsumptionPage::firstFocus() const
{
    return m_uses.empty() && m_outputs.empty() ? m_chooser->firstFocus() : &grid();
}

void ConsumptionPage::reload()
{
    const Records &records = m_workspace.records();
    if (!records.find(m_facility)) {
        const auto facilities = facilitiesByCode(records);
        const auto first = std::ranges::find_if(
            facilities, [&](const Facility *facility) { return hasFigures(records, *facility); });
        m_facility = first != facilities.end() ? Ref<Facility>{(*first)->id}
                     : !facilities.empty()     ? Ref<Facility>{facilities.front()->id}
                                               : Ref<Facility>{};
        m_year = 0;
    }
    showFacility(m_facility.id);
}

void ConsumptionPage::showFacility(QUuid facility)
{
    const Records &records = m_workspace.records();
    const bool isOther = m_facility.id != facility;
    if (isOther) {
        m_facility = {facility};
        m_use = {};
        m_output = {};
        m_forms->close();
    }
    m_chooser->showFacility(facility);
    const std::vector<int> known = yearsOf(records, m_facility);
    const int today = m_workspace.asOf().year();
    if (m_year == 0) {
        const auto last = std::ranges::find_if(known.rbegin(), known.rend(),
                                               [today](int year) { return year <= today; });
        m_year = last != known.rend() ? *last : today;
    }
    const Baseline *energy = energyBaseline(records, m_facility, m_year);
    if (m_baseYear == 0 || m_baseYear >= m_year ||
        (isOther && energy && std::ranges::find(known, m_baseYear) == known.end()))
        m_baseYear = energy           ? energy->to.year()
                     : !known.empty() ? std::min(known.front(), m_year - 1)
                                      : m_year - 1;
    std::vector<int> offered = known;
    offered.push_back(m_year);
    offered.push_back(m_baseYear);
    offered.push_back(today);
    if (!known.empty())
        offered.push_back(known.back() + 1);
    offered.push_back(m_baseYear - 1);
    m_chooser->showYears(std::move(offered), m_year, m_baseYear);
    showLists();
}

void ConsumptionPage::chooseYears()
{
    finishTyping();
    const int before = m_year;
    m_year = m_chooser->year();
    m_baseYear = m_chooser->baseYear();
    // One of them gives way, so that something is compared.
    if (m_baseYear >= m_year && m_year == before)
        m_year = m_baseYear + 1;
    showFacility(m_facility.id);
}

void ConsumptionPage::setView(View view)
{
    finishTyping();
    m_view = view;
    showLists();
}

void ConsumptionPage::chooseUse(const QUuid &identity)
{
    finishTyping();
    m_use = identity;
    showGrids();
}

const GridLine *ConsumptionPage::chosenUse() const
{
    const auto found = std::ranges::find(m_uses, m_use, lineIdentity);
    return found == m_uses.end() ? nullptr : &*found;
}

const GridLine *ConsumptionPage::chosenOutput() const
{
    const auto found = std::ranges::find(m_outputs, m_output, lineIdentity);
    return found == m_outputs.end() ? nullptr : &*found;
}

void ConsumptionPage::showHeader()
{
    const Records &records = m_workspace.records();
    const Facility *facility = records.find(m_facility);
    const QString page = QCoreApplication::translate("Consumption", "Use and savings");
    header().setTitle(facility ? page + u" – "_s + facilityName(records, m_facility) : page);
    header().setContext(
        facility
            ? facilityContext(m_workspace, m_facility)
            : QCoreApplication::translate(
                  "Consumption", "What facilities use for what they make, against a base year"));
    const bool isSheet = m_view == View::YearSheet;
    m_viewButton->setText(isSheet ? QCoreApplication::translate("Consumption", "Two years")
                                  : QCoreApplication::translate("Consumption", "Year sheet"));
    m_viewButton->setToolTip(
        isSheet ? QCoreApplication::translate("Consumption", "One resource in two years")
                : QCoreApplication::translate("Consumption", "Every resource of one year"));
}

void ConsumptionPage::showLists()
{
    const Records &records = m_workspace.records();
    m_uses = usesOf(records, m_facility, m_year);
    m_outputs = outputsOf(records, m_facility, m_year);
    if (!chosenUse())
        m_use = m_uses.empty() ? QUuid() : lineIdentity(m_uses.front());
    if (!chosenOutput())
        m_output = m_outputs.empty() ? QUuid() : lineIdentity(m_outputs.front());
    m_comparison->offer(m_uses, m_outputs);
    m_resources->setUses(m_facility, m_uses);
    const bool isThere = records.find(m_facility) != nullptr;
    m_empty->setWords(
        isThere
            ? QCoreApplication::translate("Consumption", "No use or output of this facility yet")
            : QCoreApplication::translate("Consumption", "No facility yet"),
        isThere ? QCoreApplication::translate(
                      "Consumption",
                      "Savings are computed from what the facility uses and makes, month by month "
                      "or by year. Add a resource, or take them from a spreadsheet.")
                : QCoreApplication::translate(
                      "Consumption", "What is used and made belongs to a facility. Enter the "
                                     "facilities first, or take them from a spreadsheet."));
    m_firstUse->setText(isThere ? QCoreApplication::translate("Consumption", "Add a resource")
                                : QCoreApplication::translate("Consumption", "Add a facility"));
    header().setActionsVisible(!m_uses.empty() || !m_outputs.empty());
    showHeader();
    showGrids();
    arrange();
}

void ConsumptionPage::showGrids()
{
    const Records &records = m_workspace.records();
    m_comparison->show(m_facility, chosenUse(), chosenOutput(), m_year, m_baseYear);
    m_sheet->setTracks(yearTracks(records, m_uses, m_outputs));
    m_sheetPanel->setTitle(
        QCoreApplication::translate("Consumption", "Every resource and product in %1").arg(m_year));
    showFigures();
}

void ConsumptionPage::showFigures()
{
    m_later.stop();
    showMarks();
    m_result->show(chosenUse(), m_baseYear);
    showTable();
    m_comparison->showLock(m_facility, m_baseYear);
    fitSizes();
}

void ConsumptionPage::showMarks()
{
    const auto doubts = m_plausibility.of(m_facility, m_workspace.language());
    for (MonthGrid *months : {&m_comparison->months(), m_sheet})
        months->grid().setMarks(marksOf(m_workspace.records(), doubts, months->grid().tracks()));
}

void ConsumptionPage::showTable()
{
    const Records &records = m_workspace.records();
    m_resources->showFigures(m_year, m_baseYear);
    std::vector<QUuid> measures;
    for (const Measure &measure : records.all<Measure>().of(m_facility.id))
        measures.push_back(measure.id);
    std::ranges::sort(measures, {}, [&](QUuid id) { return records.find(Ref<Measure>{id})->code; });
    m_measures->setRows(std::move(measures));
    std::vector<QUuid> adjustments;
    for (const Baseline &baseline : records.all<Baseline>().of(m_facility.id)) {
        for (const Adjustment &adjustment : records.all<Adjustment>().of(baseline.id))
            adjustments.push_back(adjustment.id);
    }
    m_adjustments->setRows(std::move(adjustments));
}

bool ConsumptionPage::isOfFacility(const Record &record) const
{
    return facilityOf(m_workspace.records(), record) == m_facility;
}

void ConsumptionPage::follow(const ChangeSet &set)
{
    bool concerns = false;
    bool isStructure = false;
    bool isAbout = false;   // what the facility is called and where it is
    bool isFigured = false; // what figures rest on; not how the facility is reached, or a note
    for (const Change &change : set.changes) {
        const Record &record = change.record();
        const EntityKind kind = record.kind();
        if (const auto *confirmation = record.as<Confirmation>()) {
            const EntityInfo *info = findEntity(confirmation->entity);
            const auto about = info
                                   ? m_workspace.records().find(info->kind, confirmation->record.id)
                                   : std::nullopt;
            concerns = concerns || (about && isOfFacility(*about));
            isFigured = true;
            continue;
        }
        const bool isShared = kind == EntityKind::Factor || kind == EntityKind::Resource ||
                              kind == EntityKind::Indicator || kind == EntityKind::Target;
        if (!isShared && !isOfFacility(record))
            continue;
        concerns = true;
        const bool isOwn = kind == EntityKind::Facility || kind == EntityKind::FacilityState ||
                           kind == EntityKind::FacilityPlacement;
        isAbout = isAbout || isOwn;
        isFigured = isFigured || kind != EntityKind::Facility;
        isStructure = isStructure || (!lineOf(record) && !isOwn && kind != EntityKind::Adjustment &&
                                      kind != EntityKind::Measure);
    }
    if (!concerns)
        return;
    const Records &records = m_workspace.records();
    if (!records.find(m_facility)) {
        reload();
        return;
    }
    if (isStructure || m_uses != usesOf(records, m_facility, m_year) ||
        m_outputs != outputsOf(records, m_facility, m_year))
        showFacility(m_facility.id);
    else if (isFigured)
        m_later.start();
    if (isAbout && !isStructure) {
        m_chooser->showFacility(m_facility.id);
        showHeader();
    }
}

void ConsumptionPage::dayChanged()
{
    showHeader();
    m_later.start();
}

void ConsumptionPage::finishTyping()
{
    grid().finishTyping();
    m_forms->finishTyping();
}

bool ConsumptionPage::goToRecord(const Record &record, const QString &field)
{
    const auto line = lineOf(record);
    if (!line)
        return false;
    const int part = partOfKey(field).value_or(0);
    if (line->year != m_baseYear)
        m_year = line->year;
    if (m_baseYear >= m_year)
        m_baseYear = 0;
    (line->kind == EntityKind::Usage ? m_use : m_output) = lineIdentity(*line);
    m_view = View::TwoYears;
    showFacility(m_facility.id);
    const auto &tracks = m_comparison->months().grid().tracks();
    for (std::size_t track = 0; track < tracks.size(); ++track) {
        if (tracks[track].line == line)
            m_comparison->months().goTo(static_cast<int>(track), part);
    }
    return true;
}

void ConsumptionPage::begin(const QString &what)
{
    if (const auto facility = facilityNamed(m_workspace.records(), what)) {
        bringUpToDate();
        finishTyping();
        showFacility(facility->id);
    }
}

bool ConsumptionPage::open(const Place &place)
{
    bringUpToDate();
    const auto record = m_workspace.records().find(place.kind, place.id);
    const auto facility = record ? facilityOf(m_workspace.records(), *record) : std::nullopt;
    if (!facility)
        return false;
    finishTyping();
    showFacility(facility->id);
    if (goToRecord(*record, place.field))
        return true;
    switch (place.kind) {
    case EntityKind::Product:
    case EntityKind::Baseline:
    case EntityKind::Adjustment:
    case EntityKind::Measure:
        startForm(place.kind, place.id, place.field);
        break;
    default:
        grid().setFocus(Qt::OtherFocusReason);
    }
    return true;
}

void ConsumptionPage::startForm(EntityKind kind, QUuid record, const QString &field)
{
    const Records &records = m_workspace.records();
    const Facility *facility = records.find(m_facility);
    if (!facility)
        return;
    if (records.find(kind, record)) {
        m_forms->showRecord(kind, record, field);
    } else if (kind == EntityKind::Adjustment) {
        const Baseline *base = baselineOf(records, m_facility, m_baseYear);
        m_forms->startNew(
            kind, {{u"baseline"_s, base ? codeOf(records, Record(*base)) : QString()}}, field);
    } else {
        m_forms->startNew(kind, {{u"facility_code"_s, facility->code}}, field);
    }
}

void ConsumptionPage::addNew()
{
    if (m_workspace.isReadOnly())
        return;
    if (!m_workspace.records().find(m_facility)) {
        m_workspace.openPage(u"register#new"_s);
        return;
    }
    finishTyping();
    QMenu menu(this);
    fillAddMenu(menu);
    const QWidget *below =
        m_firstUse->isVisible() ? m_firstUse : findChild<QPushButton *>(u"consumption_add"_s);
    menu.exec(below->mapToGlobal(QPoint(0, below->height())));
}

void ConsumptionPage::fillAddMenu(QMenu &menu)
{
    addResourceMenus(menu, m_workspace.records(), m_uses, [this](QUuid id) { addUse(id); });
    menu.addSeparator();
    for (const EntityKind kind :
         {EntityKind::Product, EntityKind::Measure, EntityKind::Baseline, EntityKind::Adjustment}) {
        connect(menu.addAction(entityLabel(entityInfo(kind)) + u'…'), &QAction::triggered, this,
                [this, kind] { startForm(kind, {}); });
    }
}

void ConsumptionPage::addUse(QUuid resource)
{
    const Records &records = m_workspace.records();
    const Resource *found = records.find(Ref<Resource>{resource});
    if (!found)
        return;
    const Usage usage{.id = QUuid::createUuid(),
                      .facility = m_facility,
                      .resource = {resource},
                      .year = m_year,
                      .unit = found->unit};
    m_use = lineIdentity(*lineOf(Record(usage)));
    ChangeSet set{.title =
                      QCoreApplication::translate("Consumption", "%1: %2 added in %3")
                          .arg(codeOf(records, EntityKind::Facility, m_facility.id), found->name)
                          .arg(m_year)};
    set.add(usage);
    if (!m_workspace.apply(set))
        return;
    const auto &tracks = grid().grid().tracks();
    for (std::size_t track = 0; track < tracks.size(); ++track) {
        if (tracks[track].line == lineOf(Record(usage)))
            grid().goTo(static_cast<int>(track), 0);
    }
}

void ConsumptionPage::addLineMenu(QMenu &menu, int track)
{
    MonthGridModel &months = grid().grid();
    const auto &line = months.tracks()[static_cast<std::size_t>(track)].line;
    if (!line || m_workspace.isReadOnly())
        return;
    menu.addSeparator();
    if (const auto record = amountsOf(m_workspace.records(), *line).record) {
        const int part = months.partOf(grid().currentIndex());
        offerQuestion(menu, m_workspace, {line->kind, record->id(), partKey(part)}, window());
    }
    if (line->kind == EntityKind::Output && line->product) {
        connect(menu.addAction(QCoreApplication::translate("Consumption", "Edit the product…")),
                &QAction::triggered, this,
                [this, id = line->product->id] { startForm(EntityKind::Product, id); });
    }
    QAction *remove = menu.addAction(
        QCoreApplication::translate("Consumption", "Remove the figures of %1").arg(line->year));
    remove->setEnabled(amountsOf(m_workspace.records(), *line).record.has_value() &&
                       lockOf(m_workspace.records(), *line).months == 0);
    connect(remove, &QAction::triggered, this, [&months, track] { months.removeRecord(track); });
}

void ConsumptionPage::confirmFigure(int track, int part)
{
    const Records &records = m_workspace.records();
    const auto &line = grid().grid().tracks()[static_cast<std::size_t>(track)].line;
    std::vector<ValueDoubt> doubts;
    for (const DoubtfulFigure &figure : m_plausibility.of(m_facility, m_workspace.language())) {
        const auto record = records.find(figure.entity, figure.record);
        if (record && lineOf(*record) == line && figure.month.value_or(wholeYear) == part)
            doubts.push_back(valueDoubt(figure));
    }
    m_workspace.askToConfirm(doubts);
}

void ConsumptionPage::print()
{
    const TableContent sheet = contentOf(m_sheet->grid());
    const QString language = languageKey(m_workspace.language());
    const QString title = facilityName(m_workspace.records(), m_facility);
    Report report = printedTable(sheet, title, m_sheetPanel->title(), language);
    const Report uses = printedTable(m_resources->table().content(TableView::Which::All),
                                     m_resources->title(), {}, language);
    report.blocks.insert(report.blocks.end(), uses.blocks.begin() + 1, uses.blocks.end());
    printOut(m_workspace, std::move(report), this);
}

void ConsumptionPage::exportSheet()
{
    finishTyping();
    const Panel *panel =
        m_view == View::TwoYears ? static_cast<Panel *>(m_comparison) : m_sheetPanel;
    exportContent(m_workspace, contentOf(grid().grid()),
                  facilityName(m_workspace.records(), m_facility) + u" – "_s + panel->title(),
                  this);
}

QVariantMap ConsumptionPage::state() const
{
    QVariantMap state{{u"facility"_s, m_facility.id.toString()},
                      {u"year"_s, m_year},
                      {u"base"_s, m_baseYear},
                      {u"sheet"_s, m_view == View::YearSheet},
                      {u"use"_s, m_use.toString()},
                      {u"output"_s, m_output.toString()}};
    const QModelIndex current = grid().currentIndex();
    state.insert(u"row"_s, current.row());
    state.insert(u"column"_s, current.column());
    state.insert(m_forms->state());
    return state;
}

void ConsumptionPage::restore(const QVariantMap &state)
{
    const QUuid facility = QUuid::fromString(state.value(u"facility"_s).toString());
    if (!m_workspace.records().find(Ref<Facility>{facility}))
        return;
    m_facility = {facility};
    m_year = state.value(u"year"_s).toInt();
    m_baseYear = state.value(u"base"_s).toInt();
    m_view = state.value(u"sheet"_s).toBool() ? View::YearSheet : View::TwoYears;
    m_use = QUuid::fromString(state.value(u"use"_s).toString());
    m_output = QUuid::fromString(state.value(u"output"_s).toString());
    showFacility(facility);
    const QModelIndex current = grid().model()->index(state.value(u"row"_s, -1).toInt(),
                                                      state.value(u"column"_s, -1).toInt());
    if (current.isValid()) {
        grid().selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect);
    }
    m_forms->restore(state.contains(u"new"_s) ? state : QVariantMap());
}

} // namespace sxsh
