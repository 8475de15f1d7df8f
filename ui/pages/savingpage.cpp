// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/savingpage.h"

#include "core/base/datetext.h"
#include "core/exchange/shownvalue.h"
#include "core/indicators/indicators.h"
#include "core/model/caption.h"
#include "core/report/savingstoryreport.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/textgrid.h"
#include "ui/forms/recordform.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/pageheader.h"
#include "ui/pages/baselinelock.h"
#include "ui/pages/certaintypanel.h"
#include "ui/pages/expectedpanel.h"
#include "ui/pages/facilitychooser.h"
#include "ui/pages/facilityforms.h"
#include "ui/pages/facilityrecords.h"
#include "ui/pages/linepanel.h"
#include "ui/pages/savingpanel.h"
#include "ui/pages/storyamounts.h"
#include "ui/pages/whatifpanel.h"
#include "ui/tables/filterbox.h"
#include "ui/tables/printout.h"
#include "ui/tables/tableoutput.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <algorithm>
#include <tuple>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearWidth = 72;
constexpr int formWidth = 380;
constexpr int methodHeight = 120;
constexpr int chartHeight = 250;
constexpr int listHeight = 130;
/// Narrower than this, one panel stands below the other.
constexpr int twoColumnsFrom = 820;

/// The base periods of a facility: of all energy first, then by resource, the newest first.
std::vector<const Baseline *> baselinesOf(const Records &records, Ref<Facility> facility)
{
    std::vector<const Baseline *> found;
    for (const Baseline &baseline : records.all<Baseline>().of(facility.id))
        found.push_back(&baseline);
    const auto rank = [&records](const Baseline *of) {
        const Resource *resource = records.find(of->resource);
        const Product *product = records.find(of->product);
        return std::tuple(resource ? resource->code : QString(),
                          product ? product->code : QString(), -of->to.toJulianDay(), of->id);
    };
    std::ranges::sort(found, {}, rank);
    return found;
}

QString baselineText(const Records &records, const Baseline &baseline)
{
    const Resource *resource = records.find(baseline.resource);
    QStringList words{resource ? resource->name
                               : QCoreApplication::translate("SavingPage", "All energy")};
    if (const Product *product = records.find(baseline.product))
        words += product->name;
    words += baseSpanText(baseline);
    words += choiceLabel(baseline.method);
    return words.join(u" · "_s);
}

QLabel *makeWords(const QString &name)
{
    auto *words = new QLabel;
    words->setObjectName(name);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return words;
}

std::vector<QStringList> rowsOf(const std::vector<NamedFigure> &figures)
{
    std::vector<QStringList> rows;
    for (const NamedFigure &figure : figures)
        rows.push_back({figure.name, figure.value});
    return rows;
}

} // namespace

SavingPage::SavingPage(Workspace &workspace)
    : Page(workspace, u"saving"_s,
           QCoreApplication::translate("SavingPage", "Saving of a facility"))
{
    buildHeader();
    buildUsed();
    buildComparison();
    buildSaved();
    buildRest();
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this,
            [this] { m_workspace.guard().run([this] { showFacility(m_facility.id); }); });
    arrange();
}

void SavingPage::buildHeader()
{
    m_chooser = new FacilityChooser(m_workspace, header(), *this, u"saving"_s);
    connect(m_chooser, &FacilityChooser::chosen, this, [this](const QUuid &facility) {
        finishTyping();
        showFacility(facility);
    });
    m_years = makeFilterBox(u"saving_year"_s, QCoreApplication::translate("SavingPage", "Year"), 4);
    m_years->setFixedWidth(yearWidth);
    connect(m_years, &QComboBox::activated, this, &SavingPage::chooseYear);
    header().add(m_years);
    m_baselines = makeFilterBox(u"saving_baseline"_s,
                                QCoreApplication::translate("SavingPage", "Base period"), 30);
    connect(m_baselines, &QComboBox::activated, this, [this] {
        finishTyping();
        m_baseline = {m_baselines->currentData().toUuid()};
        showStory();
    });
    header().add(m_baselines);
    QAbstractButton *print =
        header().addAction(QCoreApplication::translate("SavingPage", "Print"), "printer");
    print->setObjectName(u"saving_print"_s);
    connect(print, &QAbstractButton::clicked, this, &SavingPage::print);
}

void SavingPage::buildUsed()
{
    m_used = new Panel(QCoreApplication::translate("SavingPage", "1. What was used and made"));
    m_amounts = new StoryAmounts;
    m_used->setPaddedContent(m_amounts);
    QAbstractButton *figures =
        m_used->addLink(QCoreApplication::translate("SavingPage", "Monthly figures"));
    connect(figures, &QAbstractButton::clicked, this,
            [this] { m_workspace.openPage(addressOfFacility(u"consumption"_s, m_facility)); });
    m_groundsPanel = new Panel;
    m_grounds = new ChartView;
    m_grounds->setObjectName(u"saving_grounds"_s);
    m_grounds->setLanguage(m_workspace.language());
    m_grounds->setLegendShown(false);
    m_legend = new ChartLegend;
    m_groundsPanel->addToHeader(m_legend);
    m_groundsPanel->setPaddedContent(m_grounds);
}

void SavingPage::buildComparison()
{
    m_comparison = new Panel(QCoreApplication::translate("SavingPage", "2. How it is compared"));
    m_comparisonWords = makeWords(u"saving_comparison"_s);
    m_comparisonWords->setContentsMargins(metrics::panelPadding, 0, metrics::panelPadding, 0);
    m_method =
        new RecordForm(m_workspace, EntityKind::Baseline, {{{}, {u"method"_s, u"drivers"_s}}});
    m_method->setObjectName(u"saving_method"_s);
    m_method->setFixedHeight(methodHeight);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_comparisonWords);
    layout->addWidget(m_method);
    layout->addStretch();
    m_comparison->setContent(content);
    m_lock = new BaselineLock(m_workspace);
    m_comparison->addToHeader(m_lock);
    connect(m_lock, &QAbstractButton::clicked, this, [this] {
        finishTyping();
        m_lock->toggle();
    });
    QAbstractButton *edit =
        m_comparison->addLink(QCoreApplication::translate("SavingPage", "Base period…"));
    edit->setObjectName(u"saving_edit_baseline"_s);
    connect(edit, &QAbstractButton::clicked, this, [this] {
        finishTyping();
        m_forms->showRecord(EntityKind::Baseline, m_baseline.id);
    });
    m_adjustments = new FacilityRecords(
        m_workspace, u"saving_adjustments"_s,
        QCoreApplication::translate("SavingPage", "3. What was adjusted"),
        {.kind = EntityKind::Adjustment,
         .fields = {"month", "amount", "unit", "reason"},
         .widest = "reason"_L1,
         .addText = QCoreApplication::translate("SavingPage", "Add an adjustment"),
         .none = QCoreApplication::translate(
             "SavingPage", "Nothing is adjusted. An adjustment takes out of the comparison what "
                           "has nothing to do with savings, such as a long standstill or a new "
                           "workshop; it has a month, an amount and a reason.")});
    connect(m_adjustments, &FacilityRecords::opened, this,
            [this](const QUuid &id) { m_forms->showRecord(EntityKind::Adjustment, id); });
    connect(m_adjustments, &FacilityRecords::addAsked, this, &SavingPage::startAdjustment);
}

void SavingPage::buildSaved()
{
    m_saved = new SavingPanel;
    m_savedFigures = new TextGrid(TextGrid::Kind::Lines);
    m_savedFigures->setObjectName(u"saving_figures"_s);
    m_saved->addBelow(m_savedFigures);
    m_expected = new ExpectedPanel(m_workspace, u"saving_expected"_s);
    m_certainty = new CertaintyPanel;
    m_certainty->setTitle(QCoreApplication::translate("SavingPage", "5. How sure it is"));
    m_whatIf = new WhatIfPanel;
    m_line = new LinePanel;
    m_beside = new QWidget;
    auto *beside = new QVBoxLayout(m_beside);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(metrics::panelGap);
    beside->addWidget(m_whatIf, 1);
    beside->addWidget(m_line, 1);
}

void SavingPage::buildRest()
{
    m_history = new FacilityRecords(
        m_workspace, u"saving_baselines"_s,
        QCoreApplication::translate("SavingPage", "Base periods of the facility"),
        {.kind = EntityKind::Baseline,
         .fields = {"resource", "method", "from", "to", "locked_on", "note"},
         .widest = "note"_L1,
         .addText = QCoreApplication::translate("SavingPage", "New base period…")});
    connect(m_history, &FacilityRecords::opened, this, [this](const QUuid &id) {
        open({EntityKind::Baseline, id, {}});
    });
    connect(m_history, &FacilityRecords::addAsked, this, &SavingPage::startBaseline);
    m_notes = new Panel(QCoreApplication::translate("SavingPage", "Notes and factors"));
    m_factors = new TextGrid(TextGrid::Kind::Lines);
    m_factors->setObjectName(u"saving_factors"_s);
    m_noteWords = makeWords(u"saving_notes"_s);
    auto *notes = new QWidget;
    auto *noteLayout = new QVBoxLayout(notes);
    noteLayout->setContentsMargins(0, 0, 0, 0);
    noteLayout->addWidget(m_noteWords);
    noteLayout->addWidget(m_factors);
    noteLayout->addStretch();
    m_notes->setPaddedContent(notes);

    m_forms = new FacilityForms(m_workspace);
    m_forms->setFixedWidth(formWidth);
    m_forms->hide();
    connect(m_forms, &FacilityForms::openedOrClosed, this, [this] {
        m_forms->setVisible(m_forms->isOpen());
        arrange();
    });
    connect(m_forms, &FacilityForms::added, this, [this](EntityKind kind, const QUuid &record) {
        if (kind == EntityKind::Baseline) {
            open({EntityKind::Baseline, record, {}});
            m_baselines->setFocus(Qt::OtherFocusReason);
        } else if (kind == EntityKind::Adjustment) {
            m_adjustments->table().setFocus(Qt::OtherFocusReason);
        }
    });

    m_empty = new EmptyState("chart-line", {}, {});
    m_begin = m_empty->addPrimaryAction({});
    m_begin->setObjectName(u"saving_begin"_s);
    connect(m_begin, &QAbstractButton::clicked, this, &SavingPage::addNew);

    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"saving_story"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::panelGap);
    columns->addWidget(m_scroll, 1);
    columns->addWidget(m_empty, 1);
    columns->addWidget(m_forms);
    body().addLayout(columns, 1);
}

void SavingPage::arrange()
{
    const int room = width() - (m_forms->isOpen() ? formWidth + metrics::panelGap : 0);
    const int columns = room >= twoColumnsFrom ? 2 : 1;
    const int gap = isWide() ? metrics::widePanelGap : metrics::panelGap;
    m_grid->setSpacing(gap);
    if (columns == m_columns)
        return;
    m_columns = columns;
    const std::vector<QWidget *> inOrder{m_used,    m_groundsPanel, m_comparison, m_adjustments,
                                         m_saved,   m_expected,     m_certainty,  m_beside,
                                         m_history, m_notes};
    for (QWidget *part : inOrder)
        m_grid->removeWidget(part);
    for (std::size_t at = 0; at < inOrder.size(); ++at) {
        const int place = static_cast<int>(at);
        m_grid->addWidget(inOrder[at], place / columns, place % columns);
    }
    for (int column = 0; column < 2; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
        m_grid->setColumnMinimumWidth(column, 0);
    }
    m_groundsPanel->setMinimumHeight(chartHeight);
    m_expected->setMinimumHeight(chartHeight);
    m_history->setMinimumHeight(listHeight);
    m_adjustments->setMinimumHeight(listHeight);
}

void SavingPage::widthChanged()
{
    m_chooser->setWide(isWide());
    arrange();
}

void SavingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

QWidget *SavingPage::firstFocus() const
{
    return m_chooser->firstFocus();
}

const Baseline *SavingPage::baseline() const
{
    return m_workspace.records().find(m_baseline);
}

void SavingPage::reload()
{
    const Records &records = m_workspace.records();
    if (m_year == 0) {
        const ReportingPeriod *period = annualPeriodOn(records, m_workspace.asOf());
        m_year = period ? savingsYearOf(*period) : m_workspace.asOf().year() - 1;
    }
    if (!records.find(m_facility)) {
        const auto facilities = facilitiesByCode(records);
        // One that has something to tell, where there is one.
        const auto first = std::ranges::find_if(facilities, [this](const Facility *facility) {
            const Baseline *energy = energyBaseline(m_workspace.records(), {facility->id}, m_year);
            return energy && m_workspace.savings().of(*energy, m_year).saving;
        });
        m_facility = first != facilities.end() ? Ref<Facility>{(*first)->id}
                     : !facilities.empty()     ? Ref<Facility>{facilities.front()->id}
                                               : Ref<Facility>{};
    }
    showFacility(m_facility.id);
}

void SavingPage::showFacility(QUuid facility)
{
    if (m_facility.id != facility) {
        m_facility = {facility};
        m_baseline = {};
        m_forms->close();
    }
    m_chooser->show(facility);
    showChoices();
    showStory();
}

void SavingPage::showChoices()
{
    const Records &records = m_workspace.records();
    std::vector<int> years = yearsOf(records, m_facility);
    years.push_back(m_year);
    std::ranges::sort(years, std::greater());
    const auto twice = std::ranges::unique(years);
    years.erase(twice.begin(), twice.end());
    m_years->clear();
    for (const int year : years)
        m_years->addItem(QString::number(year), year);
    m_years->setCurrentIndex(m_years->findData(m_year));
    m_baselines->clear();
    const Baseline *shown = nullptr;
    for (const Baseline *baseline : baselinesOf(records, m_facility)) {
        if (baseline->to.year() >= m_year)
            continue;
        m_baselines->addItem(baselineText(records, *baseline), baseline->id);
        if (!shown || baseline->id == m_baseline.id)
            shown = baseline;
    }
    m_baseline = shown ? Ref<Baseline>{shown->id} : Ref<Baseline>{};
    m_baselines->setCurrentIndex(m_baselines->findData(m_baseline.id));
    m_baselines->setVisible(m_baselines->count() > 0);
}

void SavingPage::chooseYear()
{
    finishTyping();
    m_year = m_years->currentData().toInt();
    showFacility(m_facility.id);
}

void SavingPage::showStory()
{
    const Records &records = m_workspace.records();
    const Facility *facility = records.find(m_facility);
    const QString page = QCoreApplication::translate("SavingPage", "Saving of a facility");
    header().setTitle(facility ? page + u" – "_s + facilityName(records, m_facility) : page);
    header().setContext(facility ? facilityContext(m_workspace, m_facility) : QString());
    const Baseline *shown = baseline();
    m_scroll->setVisible(shown != nullptr);
    m_empty->setVisible(!shown);
    header().setActionsVisible(shown != nullptr);
    m_years->setVisible(facility != nullptr);
    if (!shown) {
        m_story = {};
        m_result = {};
        m_empty->setWords(
            facility
                ? QCoreApplication::translate("SavingPage", "No base period before %1").arg(m_year)
                : QCoreApplication::translate("SavingPage", "No facility yet"),
            facility
                ? QCoreApplication::translate(
                      "SavingPage", "A saving compares a year with a base period of the facility: "
                                    "say which months that is, and by what method they are "
                                    "compared.")
                : QCoreApplication::translate("SavingPage",
                                              "Savings belong to facilities: enter them first."));
        m_begin->setText(facility
                             ? QCoreApplication::translate("SavingPage", "New base period…")
                             : QCoreApplication::translate("SavingPage", "Open the facilities"));
        m_begin->setEnabled(!m_workspace.isReadOnly() || !facility);
        return;
    }
    const SavingGoal goal = savingGoal(records, m_workspace.asOf());
    m_result = m_workspace.savings().of(*shown, m_year);
    m_story = savingStory(m_workspace.savings(), *shown, m_year, goal.least);
    m_amounts->show(m_story, m_workspace.language());
    showGrounds();
    QStringList words = m_story.comparison;
    if (shown->lockedOn) {
        words += QCoreApplication::translate("SavingPage", "Locked since %1.")
                     .arg(dateText(*shown->lockedOn, m_workspace.language()));
    }
    m_comparisonWords->setText(words.join(u'\n'));
    m_lock->showYear(m_facility, shown->to.year());
    m_method->showRecord(m_baseline.id);
    m_method->setEnabled(!shown->lockedOn);
    m_method->setToolTip(shown->lockedOn
                             ? QCoreApplication::translate(
                                   "SavingPage", "Unlock the base period to compare otherwise.")
                             : QString());
    m_saved->showAlone(
        QCoreApplication::translate("SavingPage", "4. What was saved: %1").arg(m_story.title),
        m_result, goal, m_workspace.language());
    m_savedFigures->setRows(rowsOf(m_story.saved));
    m_expected->show(m_story.months, baselineText(records, *shown).section(u" · "_s, 0, 0));
    m_certainty->show(m_story, m_result);
    m_line->show(m_result.model ? &*m_result.model : nullptr);
    std::vector<QString> units;
    for (const StoryAmount &amount : m_story.amounts) {
        const bool isOutput = m_result.method == BaselineMethod::Ratio
                                  ? false
                                  : amount.role == StoryAmount::Role::Output;
        if (isOutput || amount.role == StoryAmount::Role::Driver)
            units.push_back(amount.unit);
    }
    if (m_result.method == BaselineMethod::Ratio)
        units = {m_result.outputUnit};
    m_whatIf->show(m_result, units, intervalConfidence(m_workspace.records()),
                   m_workspace.language());
    showLists();
}

void SavingPage::showGrounds()
{
    m_groundsPanel->setTitle(m_story.groundsTitle);
    m_grounds->setTitle(m_story.groundsTitle);
    m_legend->setChart(m_story.grounds, m_workspace.language());
    m_grounds->setChart(m_story.grounds);
}

void SavingPage::showLists()
{
    const Records &records = m_workspace.records();
    std::vector<QUuid> adjustments;
    for (const Adjustment &adjustment : records.all<Adjustment>().of(m_baseline.id))
        adjustments.push_back(adjustment.id);
    std::ranges::sort(adjustments, {}, [&records](QUuid id) {
        return std::pair(records.find(Ref<Adjustment>{id})->month, id);
    });
    m_adjustments->setRows(std::move(adjustments));
    std::vector<QUuid> history;
    for (const Baseline *one : baselinesOf(records, m_facility))
        history.push_back(one->id);
    m_history->setRows(std::move(history));
    m_noteWords->setText(m_story.notes.join(u'\n'));
    m_noteWords->setVisible(!m_story.notes.isEmpty());
    m_factors->setRows(rowsOf(m_story.factors));
}

void SavingPage::startBaseline()
{
    const Records &records = m_workspace.records();
    const Facility *facility = records.find(m_facility);
    if (!facility || m_workspace.isReadOnly())
        return;
    finishTyping();
    TypedTexts known{{u"facility_code"_s, facility->id.toString(QUuid::WithoutBraces)}};
    int year = m_year - 1;
    if (const Baseline *before = baseline()) {
        // The one that is shown stays; from here on it is the newer one that years are compared to.
        year = m_year;
        if (const Resource *resource = records.find(before->resource))
            known.insert(u"resource"_s, resource->id.toString(QUuid::WithoutBraces));
        if (const Product *product = records.find(before->product))
            known.insert(u"product"_s, product->id.toString(QUuid::WithoutBraces));
        known.insert(u"method"_s, choiceKey(before->method));
        QStringList drivers;
        for (const Ref<Driver> &ref : before->drivers) {
            if (const Driver *driver = records.find(ref))
                drivers += driver->code;
        }
        if (!drivers.isEmpty())
            known.insert(u"drivers"_s, drivers.join(u"; "_s));
    }
    known.insert(u"from"_s, monthText(QDate(year, 1, 1)));
    known.insert(u"to"_s, monthText(QDate(year, 12, 1)));
    m_forms->startNew(EntityKind::Baseline, known);
}

void SavingPage::startAdjustment()
{
    const Baseline *shown = baseline();
    if (!shown || m_workspace.isReadOnly())
        return;
    finishTyping();
    const Records &records = m_workspace.records();
    TypedTexts known{{u"baseline"_s, shown->id.toString(QUuid::WithoutBraces)}};
    if (const Resource *resource = records.find(shown->resource)) {
        known.insert(u"resource"_s, resource->id.toString(QUuid::WithoutBraces));
        known.insert(u"unit"_s, resource->unit.code);
    } else {
        known.insert(u"unit"_s, u"TOE"_s);
    }
    m_forms->startNew(EntityKind::Adjustment, known);
}

void SavingPage::addNew()
{
    if (!m_workspace.records().find(m_facility))
        m_workspace.openPage(u"register"_s);
    else
        startBaseline();
}

void SavingPage::begin(const QString &what)
{
    if (const auto facility = facilityNamed(m_workspace.records(), what)) {
        bringUpToDate();
        finishTyping();
        showFacility(facility->id);
    }
}

bool SavingPage::open(const Place &place)
{
    bringUpToDate();
    const Records &records = m_workspace.records();
    const auto record = records.find(place.kind, place.id);
    if (!record)
        return false;
    const auto *baseline = record->as<Baseline>();
    const auto *adjustment = record->as<Adjustment>();
    if (adjustment)
        baseline = records.find(adjustment->baseline);
    const auto facility =
        baseline ? std::optional(baseline->facility) : facilityOf(records, *record);
    if (!facility)
        return false;
    finishTyping();
    if (baseline && baseline->to.year() >= m_year) {
        // The first year with figures that it can be compared with, else the one after it.
        const std::vector<int> known = yearsOf(records, *facility);
        const auto later = std::ranges::upper_bound(known, baseline->to.year());
        m_year = later != known.end() ? *later : baseline->to.year() + 1;
    }
    showFacility(facility->id);
    if (baseline) {
        m_baseline = {baseline->id};
        m_baselines->setCurrentIndex(m_baselines->findData(baseline->id));
        showStory();
    }
    if (adjustment)
        m_forms->showRecord(EntityKind::Adjustment, adjustment->id, place.field);
    else if (baseline && !place.field.isEmpty())
        m_forms->showRecord(EntityKind::Baseline, baseline->id, place.field);
    return true;
}

void SavingPage::follow(const ChangeSet &set)
{
    const Records &records = m_workspace.records();
    const bool concerns = std::ranges::any_of(set.changes, [&](const Change &change) {
        const Record &record = change.record();
        switch (record.kind()) {
        case EntityKind::Factor:
        case EntityKind::Resource:
        case EntityKind::Indicator:
        case EntityKind::Target:
        case EntityKind::Plan:
        case EntityKind::Driver:
        case EntityKind::DriverValue:
            return true;
        default:
            return facilityOf(records, record) == m_facility;
        }
    });
    if (concerns && records.find(m_facility))
        m_later.start();
    else if (concerns)
        reload();
}

void SavingPage::dayChanged()
{
    m_later.start();
}

void SavingPage::finishTyping()
{
    m_method->finishTyping();
    m_forms->finishTyping();
}

void SavingPage::print()
{
    finishTyping();
    const Records &records = m_workspace.records();
    if (baseline()) {
        printOut(m_workspace,
                 savingStoryReport(m_story, m_result,
                                   caption(records, Record(*records.find(m_facility))),
                                   languageKey(m_workspace.language())),
                 this);
    }
}

void SavingPage::exportSheet()
{
    finishTyping();
    exportContent(m_workspace, m_amounts->content(),
                  facilityName(m_workspace.records(), m_facility) + u" – "_s + m_story.title, this);
}

QVariantMap SavingPage::state() const
{
    QVariantMap state{{u"facility"_s, m_facility.id.toString()},
                      {u"baseline"_s, m_baseline.id.toString()},
                      {u"year"_s, m_year},
                      {u"scrolled"_s, m_scroll->verticalScrollBar()->value()}};
    state.insert(m_forms->state());
    return state;
}

void SavingPage::restore(const QVariantMap &state)
{
    const QUuid facility = QUuid::fromString(state.value(u"facility"_s).toString());
    if (!m_workspace.records().find(Ref<Facility>{facility}))
        return;
    m_facility = {facility};
    m_baseline = {QUuid::fromString(state.value(u"baseline"_s).toString())};
    m_year = state.value(u"year"_s).toInt();
    showFacility(facility);
    m_scroll->verticalScrollBar()->setValue(state.value(u"scrolled"_s).toInt());
    m_forms->restore(state.contains(u"new"_s) ? state : QVariantMap());
}

} // namespace sxsh
