// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/provincepage.h"

#include "core/base/numbertext.h"
#include "core/indicators/indicators.h"
#include "ui/charts/chartview.h"
#include "ui/frame/pageheader.h"
#include "ui/frame/panel.h"
#include "ui/pages/adoptertable.h"
#include "ui/pages/savingbandchart.h"
#include "ui/pages/savinggrouptable.h"
#include "ui/pages/savingpanel.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabWidget>
#include <algorithm>
#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int readings = 4;
const QString boundariesKey = u"province/boundaries"_s;
constexpr std::size_t mostBandRows = 100; ///< more are in the table
constexpr int bandRowHeight = 26;
constexpr int bandFrame = 56; ///< axis and unit of the band chart
constexpr int chartsHeight = 250;
constexpr int wideChartsHeight = 360;

/// The savings that count, those of the largest users first.
std::vector<CountedSaving> countedOf(const AdopterSavings &found)
{
    std::vector<const AdopterSaving *> counting;
    for (const AdopterSaving &adopter : found.whole.adopters) {
        if (adopter.whyLeftOut.isEmpty() && adopter.saving)
            counting.push_back(&adopter);
    }
    std::ranges::stable_sort(counting, std::ranges::greater(), [](const AdopterSaving *adopter) {
        return adopter->saving->toeExpected.value_or(0);
    });
    std::vector<CountedSaving> counted;
    for (const AdopterSaving *adopter : counting) {
        counted.push_back({adopter->facility, *adopter->saving->saving, adopter->saving->grade,
                           adopter->saving->interval});
    }
    return counted;
}

} // namespace

ProvincePage::ProvincePage(Workspace &workspace)
    : Page(workspace, u"province"_s,
           QCoreApplication::translate("Savings", "Savings of the province")),
      m_readings(new QWidget), m_charts(new QWidget), m_bandPanel(new Panel), m_band(new ChartView),
      m_bandScroll(new QScrollArea), m_distribution(new ChartView), m_tabs(new QTabWidget),
      m_adopters(new AdopterTable(workspace))
{
    addAsOfField();
    buildReadings();
    buildCharts();
    buildTables();
    widthChanged();
}

void ProvincePage::buildReadings()
{
    m_readings->setObjectName(u"province_readings"_s);
    auto *layout = new QHBoxLayout(m_readings);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::panelGap);
    auto *panel = new Panel;
    auto *row = new QWidget;
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(metrics::space3);
    const int figureHeight = QFontMetrics(uiFont(TextRole::Result, QFont::DemiBold)).height();
    for (int reading = 0; reading < readings; ++reading) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *figure = new QLabel;
        figure->setObjectName(u"province_figure_%1"_s.arg(reading));
        figure->setFont(
            uiFont(reading == 0 ? TextRole::Result : TextRole::PageTitle, QFont::DemiBold));
        figure->setFixedHeight(figureHeight);
        figure->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
        figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *words = new QLabel;
        words->setWordWrap(true);
        words->setFont(uiFont(TextRole::Small));
        words->setForegroundRole(labelRole);
        column->addWidget(figure);
        column->addWidget(words, 1, Qt::AlignTop);
        columns->addLayout(column, 1);
        m_figures.push_back(figure);
        m_words.push_back(words);
    }
    panel->setPaddedContent(row);
    layout->addWidget(panel);
    body().addWidget(m_readings);
}

void ProvincePage::buildCharts()
{
    auto *charts = new QHBoxLayout(m_charts);
    charts->setContentsMargins(0, 0, 0, 0);
    charts->setSpacing(metrics::panelGap);
    m_band->setObjectName(u"province_band"_s);
    m_band->setLanguage(m_workspace.language());
    m_bandScroll->setWidget(m_band);
    m_bandScroll->setWidgetResizable(true);
    m_bandScroll->setFrameShape(QFrame::NoFrame);
    m_bandScroll->viewport()->setAutoFillBackground(false);
    m_band->setAutoFillBackground(false);
    m_bandPanel->setPaddedContent(m_bandScroll);
    connect(m_band, &ChartView::categoryActivated, this, [this](int category) {
        if (const auto row = static_cast<std::size_t>(category); row < m_bandRows.size())
            openFacility(m_bandRows[row]);
    });
    charts->addWidget(m_bandPanel, 3);
    auto *panel =
        new Panel(QCoreApplication::translate("Savings", "How many facilities save how much"));
    m_distribution->setObjectName(u"province_distribution"_s);
    m_distribution->setTitle(panel->title());
    m_distribution->setLanguage(m_workspace.language());
    panel->setPaddedContent(m_distribution);
    charts->addWidget(panel, 2);
    body().addWidget(m_charts, 4);
}

void ProvincePage::buildTables()
{
    m_tabs->setObjectName(u"province_tabs"_s);
    m_tabs->setAccessibleName(QCoreApplication::translate("Savings", "Behind the figures"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_adopters, QCoreApplication::translate("Savings", "Facilities"));
    addGroups(u"saving_units"_s, QCoreApplication::translate("Savings", "District"),
              QCoreApplication::translate("Savings", "By district"), Grouping::Unit);
    addGroups(u"saving_sectors"_s, QCoreApplication::translate("Savings", "Sector"),
              QCoreApplication::translate("Savings", "By sector"), Grouping::Sector);
    addGroups(u"saving_sizes"_s, QCoreApplication::translate("Savings", "Size of enterprise"),
              QCoreApplication::translate("Savings", "By size"), Grouping::Size);
    addGroups(u"saving_resources"_s, QCoreApplication::translate("Savings", "Resource"),
              QCoreApplication::translate("Savings", "By resource"), {});
    connect(m_tabs, &QTabWidget::currentChanged, this, &ProvincePage::showGroups);
    connect(m_adopters, &AdopterTable::facilityActivated, this, [this](const QUuid &facility) {
        openSaving(facility, m_adopters->baselineOf(facility));
    });
    body().addWidget(m_tabs, 5);
}

void ProvincePage::addGroups(const QString &name, const QString &groupTitle, const QString &tab,
                             std::optional<Grouping> grouping)
{
    auto *table = new SavingGroupTable(m_workspace, name, groupTitle);
    m_tabs->addTab(table, tab);
    m_groups.push_back({table, grouping});
    if (grouping == Grouping::Unit)
        addBoundaries(table->panel());
    connect(table, &SavingGroupTable::groupActivated, this,
            [this](const QString &group, const std::vector<AdopterSaving> &adopters,
                   const QUuid &resource) {
                m_tabs->setCurrentWidget(m_adopters);
                m_adopters->showOnly(group, adopters, resource);
            });
}

void ProvincePage::addBoundaries(TablePanel &units)
{
    m_boundaries = &units.addFilterBox(u"province_boundaries"_s,
                                       QCoreApplication::translate("Savings", "Boundaries"));
    m_boundaries->setToolTip(QCoreApplication::translate(
        "Savings", "Which units the same facilities are counted by; nothing is moved"));
    for (const Choice &choice : choicesOf<BoundaryKind>)
        m_boundaries->addItem(choiceLabel(choice), QString::fromLatin1(choice.key));
    m_boundaries->setCurrentIndex(
        std::max(0, m_boundaries->findData(m_workspace.remembered(boundariesKey))));
    units.setPrintContext([this] { return m_boundaries->currentText(); });
    connect(m_boundaries, &QComboBox::currentIndexChanged, this, [this] {
        m_workspace.remember(boundariesKey, m_boundaries->currentData());
        for (GroupTab &groups : m_groups)
            groups.isStale = groups.isStale || groups.grouping == Grouping::Unit;
        showGroups();
    });
}

BoundaryChoice ProvincePage::boundaries() const
{
    const auto kind = choiceFromKey<BoundaryKind>(m_boundaries->currentData().toString());
    return {.kind = kind.value_or(BoundaryKind::Then), .today = m_workspace.today()};
}

TablePanel *ProvincePage::mainTable() const
{
    const auto *groups = qobject_cast<SavingGroupTable *>(m_tabs->currentWidget());
    return groups ? &groups->panel() : &m_adopters->panel();
}

void ProvincePage::reload()
{
    const QDate asOf = m_workspace.asOf();
    const ReportingPeriod *period = annualPeriodOn(m_workspace.records(), asOf);
    m_year = period ? savingsYearOf(*period) : asOf.year() - 1;
    header().setContext(
        QCoreApplication::translate("Savings", "Year %1 against each facility's base period")
            .arg(m_year));
    const AdopterSavings found = adopterSavings(m_workspace.savings(), asOf, m_year);
    m_baselines.clear();
    for (const AdopterSaving &adopter : found.whole.adopters) {
        if (adopter.saving)
            m_baselines.insert(adopter.facility.id, adopter.saving->baseline.id);
    }
    // Without anybody who applies the table says what to do, and there is nothing above it.
    m_readings->setVisible(!found.whole.adopters.empty());
    m_charts->setVisible(!found.whole.adopters.empty());
    showReadings(found);
    showCharts(found);
    m_adopters->show(found);
    if (const QUuid resource = m_adopters->shownResource(); !resource.isNull()) {
        const auto all = resourceSavings(m_workspace.savings(), asOf, m_year);
        const auto again = std::ranges::find(
            all, resource, [](const ResourceSavings &of) { return of.resource.id; });
        m_adopters->refreshGroup(again == all.end() ? std::vector<AdopterSaving>()
                                                    : again->adopters);
    }
    for (GroupTab &groups : m_groups)
        groups.isStale = true;
    showGroups();
}

void ProvincePage::showGroups()
{
    const auto shown = std::ranges::find_if(m_groups, [this](const GroupTab &groups) {
        return groups.isStale && groups.table == m_tabs->currentWidget();
    });
    if (shown == m_groups.end())
        return;
    shown->isStale = false;
    Savings &savings = m_workspace.savings();
    const QDate asOf = m_workspace.asOf();
    if (shown->grouping) {
        shown->table->show(adopterSavings(savings, asOf, m_year, {*shown->grouping}, boundaries())
                               .groups.at(*shown->grouping));
    } else {
        shown->table->show(resourceSavings(savings, asOf, m_year));
    }
}

void ProvincePage::showReadings(const AdopterSavings &found)
{
    const Language language = m_workspace.language();
    const ProvinceSaving &sum = found.whole.figures;
    const auto text = [&](const std::optional<double> &fraction) {
        return fraction ? savingText(*fraction, language) : u"–"_s;
    };
    const QString least =
        found.threshold ? percentText(found.threshold->scaled(), language) : u"–"_s;
    const auto show = [this](std::size_t reading, const QString &figure, const QString &words) {
        m_figures[reading]->setText(figure);
        m_words[reading]->setText(words);
    };
    show(0, text(sum.weightedMean),
         QCoreApplication::translate("Savings", "weighted by TOE: %1 of %2 TOE avoided")
             .arg(quantityText(sum.avoidedToe, language), quantityText(sum.expectedToe, language)));
    show(1, text(sum.simpleMean),
         QCoreApplication::translate("Savings", "simple mean of %1 facilities with a saving; %2 "
                                                "are left out")
             .arg(sum.n)
             .arg(static_cast<int>(found.whole.adopters.size()) - sum.n));
    show(2, text(sum.shareAtOrAbove),
         found.threshold
             ? QCoreApplication::translate("Savings",
                                           "at or above %1: %2 facilities, %3 of them verified")
                   .arg(least)
                   .arg(sum.atOrAbove)
                   .arg(sum.claiming(Claim::Reached))
             : QCoreApplication::translate("Savings", "No target says how much is to be saved."));
    show(3,
         sum.meteredHalfWidth ? text(sum.meteredMean) + u" ± "_s + text(sum.meteredHalfWidth)
                              : u"–"_s,
         sum.meteredHalfWidth
             ? QCoreApplication::translate("Savings", "metered monthly, %1 confidence: %2 "
                                                      "facilities, %3 of the expected TOE")
                   .arg(percentText(roundedToNano(found.confidence).scaled(), language))
                   .arg(sum.metered)
                   .arg(text(sum.meteredPart))
             : QCoreApplication::translate(
                   "Savings", "No facility is metered monthly and normalised (grade A), so "
                              "nothing is said of how sure the figures are."));
}

void ProvincePage::showCharts(const AdopterSavings &found)
{
    const std::vector<CountedSaving> counted = countedOf(found);
    std::vector<CountedSaving> shown = counted;
    shown.resize(std::min(shown.size(), mostBandRows));
    std::ranges::stable_sort(shown, std::ranges::greater(), &CountedSaving::saving);
    m_bandRows.clear();
    for (const CountedSaving &one : shown)
        m_bandRows.push_back(one.facility.id);
    m_bandPanel->setTitle(
        shown.size() == counted.size()
            ? QCoreApplication::translate("Savings", "Saving of each facility, %1").arg(m_year)
            : QCoreApplication::translate("Savings",
                                          "Saving of the %1 largest users of %2 facilities, %3")
                  .arg(shown.size())
                  .arg(counted.size())
                  .arg(m_year));
    m_band->setTitle(m_bandPanel->title());
    m_band->setMinimumHeight(static_cast<int>(shown.size()) * bandRowHeight + bandFrame);
    m_band->setChart(savingBandChart(m_workspace.records(), std::move(shown), found.threshold,
                                     found.upper, m_workspace.language()));
    m_distribution->setChart(
        savingDistributionChart(counted, found.threshold, found.upper, m_workspace.language()));
}

void ProvincePage::openFacility(QUuid facility)
{
    openSaving(facility, m_baselines.value(facility));
}

void ProvincePage::openSaving(QUuid facility, QUuid baseline)
{
    if (baseline.isNull())
        m_workspace.openPage(addressOfFacility(u"saving"_s, {facility}));
    else
        m_workspace.open({EntityKind::Baseline, baseline, {}});
}

void ProvincePage::follow(const ChangeSet &set)
{
    const bool isMine = std::ranges::any_of(set.changes, [](const Change &change) {
        switch (change.record().kind()) {
        case EntityKind::Activity:
        case EntityKind::ActivityOutput:
        case EntityKind::BudgetLine:
        case EntityKind::Draft:
        case EntityKind::Attachment:
        case EntityKind::ColumnMapping:
            return false;
        default:
            return true;
        }
    });
    if (isMine)
        reloadLater();
}

void ProvincePage::widthChanged()
{
    m_bandPanel->setMinimumHeight(isWide() ? wideChartsHeight : chartsHeight);
}

QVariantMap ProvincePage::state() const
{
    return {{u"tab"_s, m_tabs->currentIndex()}};
}

void ProvincePage::restore(const QVariantMap &state)
{
    m_tabs->setCurrentIndex(state.value(u"tab"_s).toInt());
}

} // namespace sxsh
