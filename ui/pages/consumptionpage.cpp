// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/consumptionpage.h"

#include "core/base/foldedtext.h"
#include "core/base/numbertext.h"
#include "core/model/caption.h"
#include "core/model/dated.h"
#include "ui/charts/chartview.h"
#include "ui/forms/recordpicker.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/pageheader.h"
#include "ui/grid/gridhintline.h"
#include "ui/grid/monthgrid.h"
#include "ui/grid/monthtracks.h"
#include "ui/pages/comparisonchooser.h"
#include "ui/pages/facilityforms.h"
#include "ui/pages/facilityrecords.h"
#include "ui/pages/resourcetable.h"
#include "ui/pages/savingpanel.h"
#include "ui/print/printing.h"
#include "ui/tables/tableview.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <algorithm>
#include <map>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int lowBody = 600;
constexpr int lowRowHeight = 23;
constexpr int fewestRows = 2;
constexpr int mostRows = 9;
std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

std::optional<Ref<Facility>> facilityOf(const Records &records, const Record &record)
{
    if (const auto line = lineOf(record))
        return line->facility;
    if (const auto *facility = record.as<Facility>())
        return Ref<Facility>{facility->id};
    if (const auto *product = record.as<Product>())
        return product->facility;
    if (const auto *baseline = record.as<Baseline>())
        return baseline->facility;
    if (const auto *measure = record.as<Measure>())
        return measure->facility;
    if (const auto *state = record.as<FacilityState>())
        return state->facility;
    if (const auto *placement = record.as<FacilityPlacement>())
        return placement->facility;
    if (const auto *adjustment = record.as<Adjustment>()) {
        if (const Baseline *baseline = records.find(adjustment->baseline))
            return baseline->facility;
    }
    return {};
}

std::vector<const Facility *> facilitiesByCode(const Records &records)
{
    std::vector<const Facility *> facilities;
    for (const Facility &facility : records.all<Facility>())
        facilities.push_back(&facility);
    std::ranges::sort(facilities, {}, [](const Facility *facility) {
        return std::tie(facility->code, facility->id);
    });
    return facilities;
}

bool hasFigures(const Records &records, const Facility &facility)
{
    return !records.all<Usage>().of(facility.id).empty() ||
           !records.all<Output>().of(facility.id).empty();
}

ChartView *chartIn(Panel *panel, const QString &name, Language language)
{
    auto *chart = new ChartView;
    chart->setObjectName(name);
    chart->setTitle(panel->title());
    chart->setLanguage(language);
    panel->setPaddedContent(chart);
    return chart;
}

} // namespace

ConsumptionPage::ConsumptionPage(Workspace &workspace)
    : Page(workspace, u"consumption"_s,
           QCoreApplication::translate("Consumption", "Consumption & savings")),
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
    connect(new QShortcut(Qt::CTRL | Qt::Key_PageDown, this, nullptr, nullptr,
                          Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, [this] { step(1); });
    connect(new QShortcut(Qt::CTRL | Qt::Key_PageUp, this, nullptr, nullptr,
                          Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, [this] { step(-1); });
}

void ConsumptionPage::buildHeader()
{
    m_chooser = new ComparisonChooser(m_workspace, header(), this);
    connect(m_chooser, &ComparisonChooser::facilityChosen, this, &ConsumptionPage::showFacility);
    connect(m_chooser, &ComparisonChooser::stepped, this, &ConsumptionPage::step);
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
    const Language language = m_workspace.language();
    m_spanPanel = new Panel;
    m_spanPanel->setObjectName(u"two_years"_s);
    m_useBox = makeHeaderBox(u"consumption_use"_s,
                             QCoreApplication::translate("Consumption", "Resource"), 10);
    m_outputBox = makeHeaderBox(u"consumption_output"_s,
                                QCoreApplication::translate("Consumption", "Product"), 8);
    for (QComboBox *things : {m_useBox, m_outputBox}) {
        things->setProperty("compact", true);
        m_spanPanel->addToHeader(things);
    }
    connect(m_useBox, &QComboBox::activated, this,
            [this] { chooseUse(m_useBox->currentData().toUuid()); });
    connect(m_outputBox, &QComboBox::activated, this, [this] {
        m_output = m_outputBox->currentData().toUuid();
        showGrids();
    });
    m_spans = new MonthGrid(m_workspace, MonthGridModel::Months::Down, u"span_grid"_s);
    m_spans->setAccessibleName(
        QCoreApplication::translate("Consumption", "Use and output by month in two years"));
    m_spanPanel->setContent(m_spans);
    m_lock = new QPushButton;
    m_lock->setObjectName(u"baseline_lock"_s);
    m_lock->setProperty("link", true);
    m_lock->setProperty("compact", true);
    m_lock->setAutoDefault(false);
    connect(m_lock, &QAbstractButton::clicked, this, &ConsumptionPage::toggleLock);
    // A refusal or a doubt needs the room to be read.
    connect(m_spans, &MonthGrid::hintChanged, this, [this] {
        const Tone tone = m_spans->hint().tone;
        m_lock->setVisible(tone != Tone::Bad && tone != Tone::Warn);
    });
    auto *foot = new QWidget;
    auto *footLayout = new QHBoxLayout(foot);
    footLayout->setContentsMargins(0, 0, metrics::space2, 0);
    footLayout->setSpacing(0);
    footLayout->addWidget(new GridHintLine(*m_spans), 1);
    footLayout->addWidget(m_lock);
    m_spanPanel->setFooter(foot);

    m_sheetPanel = new Panel;
    m_sheetPanel->setObjectName(u"year_sheet"_s);
    m_sheet = new MonthGrid(m_workspace, MonthGridModel::Months::Across, u"sheet_grid"_s);
    m_sheet->setAccessibleName(
        QCoreApplication::translate("Consumption", "Every use and output of a year by month"));
    m_sheetPanel->setContent(m_sheet);
    m_sheetPanel->setFooter(new GridHintLine(*m_sheet));
    for (MonthGrid *months : {m_spans, m_sheet}) {
        connect(months, &MonthGrid::menuAsked, this,
                [this](QMenu *menu, int track) { addLineMenu(*menu, track); });
    }

    m_resources = new ResourceTable(m_workspace);
    connect(m_resources, &ResourceTable::useOpened, this, [this](const QUuid &identity) {
        chooseUse(identity);
        setView(View::TwoYears);
        m_spans->setFocus(Qt::OtherFocusReason);
    });

    m_savingPanel = new SavingPanel;
    m_specificPanel =
        new Panel(QCoreApplication::translate("Consumption", "Specific use by month"));
    m_specificChart = chartIn(m_specificPanel, u"specific_chart"_s, language);
    m_expectedPanel = new Panel(QCoreApplication::translate("Consumption", "Actual and expected"));
    m_expectedChart = chartIn(m_expectedPanel, u"expected_chart"_s, language);

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
    QAbstractButton *first =
        empty->addPrimaryAction(QCoreApplication::translate("Consumption", "Add a resource"));
    first->setEnabled(!m_workspace.isReadOnly());
    connect(first, &QAbstractButton::clicked, this, &ConsumptionPage::addNew);
    connect(empty->addAction(QCoreApplication::translate("Consumption", "Import from file…")),
            &QAbstractButton::clicked, this, [this] { m_workspace.openPage(u"import"_s); });
    m_empty = empty;
    m_firstUse = first;
    m_panels = new ConsumptionPanels({.comparison = m_spanPanel,
                                      .yearSheet = m_sheetPanel,
                                      .resources = m_resources,
                                      .saving = m_savingPanel,
                                      .specific = m_specificPanel,
                                      .expected = m_expectedPanel,
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
    fitHeights();
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

void ConsumptionPage::fitHeights()
{
    const int rowHeight = bodyHeight() < lowBody ? lowRowHeight
                          : isWide()             ? metrics::wideRowHeight
                                                 : metrics::rowHeight;
    for (MonthGrid *months : {m_spans, m_sheet})
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
    return m_view == View::TwoYears ? *m_spans : *m_sheet;
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

void ConsumptionPage::step(int by)
{
    const auto facilities = facilitiesByCode(m_workspace.records());
    const auto here = std::ranges::find(facilities, m_facility.id, &Facility::id);
    if (here == facilities.end())
        return;
    const auto count = static_cast<std::ptrdiff_t>(facilities.size());
    const auto next = (here - facilities.begin() + by + count) % count;
    finishTyping();
    showFacility(facilities[static_cast<std::size_t>(next)]->id);
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
    m_useBox->setCurrentIndex(m_useBox->findData(identity));
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
    const QString page = QCoreApplication::translate("Consumption", "Consumption & savings");
    header().setTitle(facility ? page + u" – "_s + facilityName(records, m_facility) : page);
    QStringList context;
    if (facility) {
        context += facility->code;
        const QDate day = m_workspace.asOf();
        const FacilityPlacement *placement = currentPlacement(records, m_facility, day);
        if (placement)
            context += pickerText(records, EntityKind::AdminUnit, placement->unit.id);
        if (const FacilityState *state = currentState(records, m_facility, day)) {
            if (!state->vsicCode.isEmpty())
                context +=
                    QCoreApplication::translate("Consumption", "industry %1").arg(state->vsicCode);
            if (state->labour) {
                context += QCoreApplication::translate("Consumption", "%1 workers")
                               .arg(numberText({*state->labour, 0}, m_workspace.language()));
            }
        }
        int done = 0;
        for (const Measure &measure : records.all<Measure>().of(m_facility.id))
            done += measure.status == MeasureStatus::Done ? 1 : 0;
        context += QCoreApplication::translate("Consumption", "%n measures done", nullptr, done);
    }
    header().setContext(context.join(u" · "_s));
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
    const auto fill = [&](QComboBox *things, const std::vector<GridLine> &lines, QUuid chosen) {
        things->clear();
        for (const GridLine &line : lines)
            things->addItem(lineName(records, line), lineIdentity(line));
        things->setCurrentIndex(things->findData(chosen));
        things->setVisible(lines.size() > 1);
    };
    fill(m_useBox, m_uses, m_use);
    fill(m_outputBox, m_outputs, m_output);
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
    m_firstUse->setVisible(isThere);
    showHeader();
    showGrids();
    arrange();
}

void ConsumptionPage::showGrids()
{
    const Records &records = m_workspace.records();
    const GridLine *use = chosenUse();
    const GridLine *output = chosenOutput();
    const Baseline *base = baselineOf(records, m_facility, m_baseYear);
    m_spans->setTracks(comparisonTracks(
        records, use, output,
        {.base = m_baseYear, .year = m_year, .lockedOn = base ? base->lockedOn : std::nullopt},
        m_workspace.language()));
    QStringList words;
    if (use)
        words += lineTitle(records, *use);
    if (output)
        words += lineTitle(records, *output);
    m_spanPanel->setTitle(words.size() == 2
                              ? QCoreApplication::translate("Consumption", "%1 and output: %2")
                                    .arg(words[0], words[1])
                              : words.join(QString()));
    m_sheet->setTracks(yearTracks(records, m_uses, m_outputs));
    m_sheetPanel->setTitle(
        QCoreApplication::translate("Consumption", "Every resource and product in %1").arg(m_year));
    showFigures();
}

void ConsumptionPage::showFigures()
{
    m_later.stop();
    showMarks();
    showResult();
    showTable();
    showLock();
    fitHeights();
}

void ConsumptionPage::showMarks()
{
    std::map<MonthGrid *, std::vector<CellMark>> marks{{m_spans, {}}, {m_sheet, {}}};
    for (const DoubtfulFigure &doubt : m_plausibility.of(m_facility, m_workspace.language())) {
        const auto record = m_workspace.records().find(doubt.entity, doubt.record);
        const auto line = record ? lineOf(*record) : std::nullopt;
        if (!line)
            continue;
        for (auto &[months, found] : marks) {
            const auto &tracks = months->grid().tracks();
            for (std::size_t track = 0; track < tracks.size(); ++track) {
                if (tracks[track].line == line) {
                    found.push_back({.track = static_cast<int>(track),
                                     .part = doubt.month.value_or(wholeYear),
                                     .text = doubt.message});
                }
            }
        }
    }
    for (auto &[months, found] : marks)
        months->grid().setMarks(std::move(found));
}

void ConsumptionPage::showResult()
{
    const GridLine *use = chosenUse();
    const GridLine *output = chosenOutput();
    const Records &records = m_workspace.records();
    if (!use) {
        m_savingPanel->showReason(
            QCoreApplication::translate("Consumption", "Saving"),
            QCoreApplication::translate("Consumption",
                                        "No use of a resource is known yet: add one."));
    } else {
        m_savingPanel->show(QCoreApplication::translate(
                                "Consumption", "%1: saving per unit of product, %2 against %3")
                                .arg(lineName(records, *use))
                                .arg(m_year)
                                .arg(m_baseYear),
                            savingOf(m_workspace.savings(), *use, m_baseYear),
                            energySaving(m_workspace.savings(), m_facility, m_year),
                            savingGoal(records, m_workspace.asOf()), m_workspace.language());
    }
    Chart specific;
    Chart expected;
    if (use && output) {
        specific = specificUseChart(records, *use, *output, m_baseYear);
        expected = expectedUseChart(records, *use, *output, m_baseYear);
        m_expectedPanel->setTitle(
            QCoreApplication::translate("Consumption", "Actual and expected %1, %2")
                .arg(lineName(records, *use))
                .arg(m_year));
    } else {
        specific.reason = QCoreApplication::translate(
            "Consumption", "A use and an output are needed to compare months.");
        expected.reason = specific.reason;
    }
    m_specificChart->setChart(std::move(specific));
    m_expectedChart->setChart(std::move(expected));
    m_expectedChart->setTitle(m_expectedPanel->title());
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

void ConsumptionPage::showLock()
{
    const Baseline *base = baselineOf(m_workspace.records(), m_facility, m_baseYear);
    m_lock->setText(!base ? QCoreApplication::translate("Consumption", "Make this the base period")
                    : base->lockedOn
                        ? QCoreApplication::translate("Consumption", "Unlock the base period")
                        : QCoreApplication::translate("Consumption", "Lock the base period"));
    m_lock->setEnabled(!m_workspace.isReadOnly());
}

void ConsumptionPage::toggleLock()
{
    finishTyping();
    const Records &records = m_workspace.records();
    const QString code = codeOf(records, EntityKind::Facility, m_facility.id);
    const Baseline *base = baselineOf(records, m_facility, m_baseYear);
    ChangeSet set;
    if (!base) {
        set.title = QCoreApplication::translate("Consumption", "%1: %2 is the base period")
                        .arg(code)
                        .arg(m_baseYear);
        set.add(Baseline{.id = QUuid::createUuid(),
                         .facility = m_facility,
                         .from = {m_baseYear, 1, 1},
                         .to = {m_baseYear, 12, 31}});
    } else {
        Baseline after = *base;
        after.lockedOn = base->lockedOn ? std::nullopt : std::optional(m_workspace.today());
        set.title =
            base->lockedOn
                ? QCoreApplication::translate("Consumption", "%1: base period unlocked").arg(code)
                : QCoreApplication::translate("Consumption", "%1: base period locked").arg(code);
        set.edit(*base, after);
    }
    m_workspace.apply(set);
}

bool ConsumptionPage::isOfFacility(const Record &record) const
{
    return facilityOf(m_workspace.records(), record) == m_facility;
}

void ConsumptionPage::follow(const ChangeSet &set)
{
    bool concerns = false;
    bool isStructure = false;
    for (const Change &change : set.changes) {
        const Record &record = change.record();
        const EntityKind kind = record.kind();
        const bool isShared = kind == EntityKind::Factor || kind == EntityKind::Resource ||
                              kind == EntityKind::Indicator || kind == EntityKind::Target;
        if (!isShared && !isOfFacility(record))
            continue;
        concerns = true;
        isStructure = isStructure || (!lineOf(record) && kind != EntityKind::Adjustment &&
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
    else
        m_later.start();
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
    const auto &tracks = m_spans->grid().tracks();
    for (std::size_t track = 0; track < tracks.size(); ++track) {
        if (tracks[track].line == line)
            m_spans->goTo(static_cast<int>(track), part);
    }
    return true;
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
    if (m_workspace.isReadOnly() || !m_workspace.records().find(m_facility))
        return;
    finishTyping();
    QMenu menu(this);
    fillAddMenu(menu);
    auto *button = findChild<QPushButton *>(u"consumption_add"_s);
    menu.exec(button->mapToGlobal(QPoint(0, button->height())));
}

void ConsumptionPage::fillAddMenu(QMenu &menu)
{
    const Records &records = m_workspace.records();
    std::map<ResourceCategory, std::vector<const Resource *>> offered;
    for (const Resource &resource : records.all<Resource>()) {
        const bool isThere = std::ranges::any_of(m_uses, [&](const GridLine &line) {
            return line.resource.id == resource.id && !line.product;
        });
        if (!isThere)
            offered[resource.category].push_back(&resource);
    }
    for (auto &[category, resources] : offered) {
        std::ranges::sort(resources, {},
                          [](const Resource *resource) { return sortKey(resource->name); });
        QMenu *ofCategory = menu.addMenu(choiceLabel(category));
        for (const Resource *resource : resources) {
            connect(ofCategory->addAction(u"%1 (%2)"_s.arg(resource->name, resource->unit.code)),
                    &QAction::triggered, this, [this, id = resource->id] { addUse(id); });
        }
    }
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
    const auto &line = months.tracks()[at(track)].line;
    if (!line || m_workspace.isReadOnly())
        return;
    menu.addSeparator();
    if (line->kind == EntityKind::Output && line->product) {
        connect(menu.addAction(QCoreApplication::translate("Consumption", "Edit the product…")),
                &QAction::triggered, this,
                [this, id = line->product->id] { startForm(EntityKind::Product, id); });
    }
    QAction *remove = menu.addAction(
        QCoreApplication::translate("Consumption", "Remove the figures of %1").arg(line->year));
    remove->setEnabled(amountsOf(m_workspace.records(), *line).record.has_value());
    connect(remove, &QAction::triggered, this, [&months, track] { months.removeRecord(track); });
}

void ConsumptionPage::print()
{
    m_workspace.guard().run([this] {
        TableContent sheet;
        const MonthGridModel &months = m_sheet->grid();
        sheet.columns.push_back(
            {.title = QCoreApplication::translate("Consumption", "Resource"), .width = 200});
        for (int part = 0; part < amountParts; ++part) {
            sheet.columns.push_back(
                {.title = months.headerData(part, Qt::Horizontal, Qt::DisplayRole).toString(),
                 .alignment = Qt::AlignRight,
                 .width = 76});
        }
        for (int track = 0; track < static_cast<int>(months.tracks().size()); ++track) {
            std::vector<ShownCell> row{textCell(months.tracks()[at(track)].title)};
            for (int part = 0; part < amountParts; ++part) {
                // What was not taken is no figure and is not printed as one.
                const GridCell &cell = months.cell(track, part);
                row.push_back(textCell(cell.problem.isEmpty() ? cell.text : cell.kept));
            }
            sheet.rows.push_back(std::move(row));
        }
        const QString language = languageKey(m_workspace.language());
        const QString title = facilityName(m_workspace.records(), m_facility);
        Report report = printedTable(sheet, title, m_sheetPanel->title(), language);
        const Report uses = printedTable(m_resources->table().content(TableView::Which::All),
                                         m_resources->title(), {}, language);
        report.blocks.insert(report.blocks.end(), uses.blocks.begin() + 1, uses.blocks.end());
        printReport(report, this);
    });
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
