// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "core/base/datetext.h"
#include "core/base/numbertext.h"
#include "core/exchange/shownvalue.h"
#include "core/indicators/indicators.h"
#include "core/indicators/samplewords.h"
#include "core/report/indicatorfigures.h"
#include "core/report/trajectorychart.h"
#include "core/work/areawork.h"
#include "core/work/planscope.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/completenessdialog.h"
#include "ui/dialogs/explanationdialog.h"
#include "ui/frame/brieflist.h"
#include "ui/frame/choicebox.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/pageheader.h"
#include "ui/frame/panel.h"
#include "ui/models/indicatorcells.h"
#include "ui/pages/noplanstate.h"
#include "ui/pages/savingbandchart.h"
#include "ui/pages/targetlist.h"
#include "ui/pages/taskareapage.h"
#include "ui/tables/printout.h"
#include "ui/tables/tableoutput.h"
#include "ui/tables/tableview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStackedWidget>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 276;
constexpr int narrowSideWidth = 230;
constexpr int wideSideWidth = 380;
constexpr int leastIndicatorLetters = 22;
constexpr int usualIndicatorLetters = 28;
constexpr int wideIndicatorLetters = 48;
constexpr int dueWithin = 45;

StateShape shapeOf(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::Behind:
        return StateShape::Down;
    case AttentionKind::Overdue:
        return StateShape::Overdue;
    case AttentionKind::LowDisbursement:
        return StateShape::Diamond;
    case AttentionKind::Unknown:
        break;
    }
    return StateShape::HollowDiamond;
}

ShownCell portionCell(const Portion &portion, Language language)
{
    const auto percent = portion.percent();
    if (!percent)
        return dashCell();
    const double share = *percent / 100.0;
    ShownCell cell = numberCell(numberText(*percent, 0, language) + u'%', share);
    cell.completeness = share;
    cell.toolTip = u"%1/%2"_s.arg(portion.count).arg(portion.of);
    return cell;
}

} // namespace

OverviewPage::OverviewPage(Workspace &workspace)
    : Page(workspace, u"overview"_s, QCoreApplication::translate("Overview", "Overview"))
{
    addAsOfField();
    QAbstractButton *printing =
        header().addAction(QCoreApplication::translate("Overview", "Print"), "printer");
    connect(printing, &QAbstractButton::clicked, this, &OverviewPage::print);
    QAbstractButton *reporting = header().addPrimaryAction(
        QCoreApplication::translate("Overview", "Draw up a report"), "file-document");
    reporting->setObjectName(u"overview_report"_s);
    connect(reporting, &QAbstractButton::clicked, this,
            [this] { m_workspace.openPage(u"report"_s); });

    const auto row = [this](int stretch) {
        auto *layout = new QHBoxLayout;
        layout->setSpacing(metrics::panelGap);
        body().addLayout(layout, stretch);
        return layout;
    };
    auto *first = row(5);
    m_targetPanel = new Panel(QCoreApplication::translate("Overview", "Targets of the plan"));
    QAbstractButton *explaining =
        m_targetPanel->addLink(QCoreApplication::translate("Overview", "Who counts and why"));
    explaining->setObjectName(u"explain"_s);
    m_targets = new TargetList(workspace);
    m_targetPanel->setContent(m_targets);
    first->addWidget(m_targetPanel, 1);
    m_attentionPanel = new Panel(QCoreApplication::translate("Overview", "Needs attention"));
    m_attentionList = new BriefList(u"attention"_s);
    m_attentionList->setAccessibleName(m_attentionPanel->title());
    m_attentionPanel->setContent(m_attentionList);
    first->addWidget(m_attentionPanel);

    auto *second = row(5);
    m_trajectoryPanel = new Panel(QCoreApplication::translate("Overview", "Trajectory"));
    m_indicator = new ChoiceBox;
    m_indicator->setObjectName(u"trajectory_of"_s);
    m_indicator->setAccessibleName(QCoreApplication::translate("Overview", "Trajectory of"));
    m_indicator->setFixedHeight(metrics::compactFieldHeight);
    m_indicator->setProperty("compact", true);
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_trajectoryPanel->addToHeader(m_indicator);
    m_trajectory = new ChartView;
    m_trajectory->setTitle(m_trajectoryPanel->title());
    m_trajectory->setLanguage(workspace.language());
    m_trajectoryPanel->setPaddedContent(m_trajectory);
    second->addWidget(m_trajectoryPanel, 36);

    m_districtPanel = new Panel(QCoreApplication::translate("Overview", "Data of the districts"));
    const auto unit = [this](QUuid id) -> const UnitData & { return m_units[numberOf(id)]; };
    const auto portion = [this, unit](Portion UnitData::*member) {
        return [this, unit, member](QUuid id) {
            return portionCell(unit(id).*member, m_workspace.language());
        };
    };
    m_districts = new TableView(
        {{.key = u"unit"_s,
          .title = QCoreApplication::translate("Overview", "Unit"),
          .cell =
              [unit](QUuid id) {
                  return textCell(unit(id).name.isEmpty()
                                      ? QCoreApplication::translate("Overview", "(no place known)")
                                      : unit(id).name);
              },
          .width = 120,
          .stretches = true},
         {.key = u"facilities"_s,
          .title = QCoreApplication::translate("Overview", "Fac."),
          .toolTip = QCoreApplication::translate("Overview", "Facilities in the register"),
          .cell =
              [unit](QUuid id) {
                  return numberCell(QString::number(unit(id).facilities), unit(id).facilities);
              },
          .alignment = Qt::AlignRight,
          .width = 48,
          .opens = true},
         {.key = u"profile"_s,
          .title = QCoreApplication::translate("Overview", "Profile"),
          .toolTip = QCoreApplication::translate("Overview",
                                                 "Facilities with place, sector and labour known"),
          .cell = portion(&UnitData::profile),
          .alignment = Qt::AlignHCenter,
          .width = 62,
          .opens = true},
         {.key = u"facts"_s,
          .title = QCoreApplication::translate("Overview", "Facts"),
          .toolTip =
              QCoreApplication::translate("Overview", "Facilities with every counted fact known"),
          .cell = portion(&UnitData::facts),
          .alignment = Qt::AlignHCenter,
          .width = 62,
          .opens = true},
         {.key = u"use"_s,
          .title = QCoreApplication::translate("Overview", "Use"),
          .toolTip =
              QCoreApplication::translate("Overview", "Facilities with consumption of the year"),
          .cell = portion(&UnitData::use),
          .alignment = Qt::AlignHCenter,
          .width = 74,
          .opens = true},
         {.key = u"activities"_s,
          .title = QCoreApplication::translate("Overview", "Activities"),
          .toolTip = QCoreApplication::translate(
              "Overview", "Activities of the period of which it is known how they went"),
          .cell = portion(&UnitData::activities),
          .alignment = Qt::AlignHCenter,
          .width = 82,
          .priority = 2,
          .opens = true},
         {.key = u"last"_s,
          .title = QCoreApplication::translate("Overview", "Newest"),
          .toolTip = QCoreApplication::translate("Overview",
                                                 "Day of the last return or of the newest fact"),
          .cell =
              [this, unit](QUuid id) {
                  const auto day = unit(id).lastSubmission();
                  return day ? dateCell(dateText(*day, m_workspace.language()), *day) : dashCell();
              },
          .alignment = Qt::AlignRight,
          .width = 88,
          .priority = 1,
          .opens = true}},
        u"districts"_s);
    m_districts->setAccessibleName(m_districtPanel->title());
    equipTable(*m_districts, workspace);
    m_districts->verticalHeader()->setMinimumSectionSize(20);
    m_districts->verticalHeader()->setDefaultSectionSize(22);
    auto *districts = new QStackedWidget;
    districts->addWidget(m_districts);
    m_noDistricts = new EmptyState(
        "factory", QCoreApplication::translate("Overview", "No facility in the register yet"),
        QCoreApplication::translate("Overview",
                                    "The targets are counted from the register. Once facilities "
                                    "are in it, each district's data is followed here."));
    QAbstractButton *import = m_noDistricts->addPrimaryAction(
        QCoreApplication::translate("Overview", "Import from file…"));
    import->setObjectName(u"overview_import"_s);
    connect(import, &QAbstractButton::clicked, this, [this] { m_workspace.openPage(u"import"_s); });
    QAbstractButton *add =
        m_noDistricts->addAction(QCoreApplication::translate("Overview", "Add a facility"));
    add->setObjectName(u"overview_add"_s);
    connect(add, &QAbstractButton::clicked, this,
            [this] { m_workspace.openPage(u"register#new"_s); });
    for (QAbstractButton *button : {import, add})
        button->setEnabled(!workspace.isReadOnly());
    districts->addWidget(m_noDistricts);
    m_districtPanel->setContent(districts);
    second->addWidget(m_districtPanel, 42);
    m_duePanel = new Panel(QCoreApplication::translate("Overview", "Overdue and due soon"));
    QAbstractButton *all = m_duePanel->addLink(QCoreApplication::translate("Overview", "See all"));
    connect(all, &QAbstractButton::clicked, this, [this] { m_workspace.openPage(u"todo"_s); });
    m_dueList = new BriefList(u"due_soon"_s);
    m_dueList->setAccessibleName(m_duePanel->title());
    m_duePanel->setContent(m_dueList);
    second->addWidget(m_duePanel);

    auto *third = row(5);
    m_savingPanel = new Panel(
        QCoreApplication::translate("Overview", "Energy saved per unit of product, by facility"));
    m_savings = new ChartView;
    m_savings->setTitle(m_savingPanel->title());
    m_savings->setLanguage(workspace.language());
    m_savingPanel->setPaddedContent(m_savings);
    third->addWidget(m_savingPanel, 3);
    m_areaPanel =
        new Panel(QCoreApplication::translate("Overview", "Activities by task area and state"));
    m_areas = new ChartView;
    m_areas->setTitle(m_areaPanel->title());
    m_areas->setLanguage(workspace.language());
    m_areaPanel->setPaddedContent(m_areas);
    third->addWidget(m_areaPanel, 2);

    m_empty = makeNoPlanState(workspace);
    body().addWidget(m_empty, 1);

    connect(explaining, &QAbstractButton::clicked, this,
            [this] { explainTarget(m_targets->current()); });
    connect(m_targets, &TargetList::activated, this, &OverviewPage::explainTarget);
    connect(m_targets, &TargetList::currentChanged, this, [this](int at) {
        m_indicator->setCurrentIndex(at);
        showTrajectory();
    });
    connect(m_indicator, &QComboBox::activated, this,
            [this](int at) { m_targets->setCurrent(at); });
    connect(m_attentionList, &BriefList::itemChosen, this, [this](int index) {
        // A copy: while a dialog is open the page follows edits, and its items are made anew.
        const AttentionItem item = m_attention[static_cast<std::size_t>(index)];
        if (item.entity != EntityKind::Indicator) {
            m_workspace.open({item.entity, item.record, {}});
            return;
        }
        const auto &results = m_targets->results();
        const auto found =
            std::ranges::find(results, item.record,
                              [](const IndicatorResult &result) { return result.indicator.id; });
        if (found != results.end())
            explainTarget(static_cast<int>(found - results.begin()));
    });
    connect(m_dueList, &BriefList::itemChosen, this, [this](int index) {
        const Duty duty = m_due[static_cast<std::size_t>(index)];
        m_workspace.open({duty.entity, duty.record, duty.field});
    });
    connect(m_districts, &TableView::rowActivated, this, [this](QUuid id) {
        CompletenessDialog(m_workspace, m_units[numberOf(id)], window()).exec();
    });
    widthChanged();
}

QWidget *OverviewPage::firstFocus() const
{
    return m_targets;
}

void OverviewPage::widthChanged()
{
    const bool wide = isWide();
    const int side = wide ? wideSideWidth : isNarrow() ? narrowSideWidth : sideWidth;
    m_indicator->setMinimumContentsLength(wide         ? wideIndicatorLetters
                                          : isNarrow() ? leastIndicatorLetters
                                                       : usualIndicatorLetters);
    m_attentionPanel->setFixedWidth(side);
    m_duePanel->setFixedWidth(side);
    const bool hasPlan = m_workspace.plan();
    for (Panel *panel :
         {m_targetPanel, m_attentionPanel, m_trajectoryPanel, m_districtPanel, m_duePanel})
        panel->setVisible(hasPlan);
    m_savingPanel->setVisible(hasPlan && wide);
    m_areaPanel->setVisible(hasPlan && wide);
    m_empty->setVisible(!hasPlan);
    // Rows without anything in them would keep their share of the height.
    for (int row = 0; row < 3; ++row)
        body().setStretch(row, hasPlan && (wide || row < 2) ? 5 : 0);
}

void OverviewPage::reload()
{
    const Plan *plan = m_workspace.plan();
    widthChanged();
    header().setContext(plan ? plan->title : QString());
    m_years = indicatorsBy(Grouping::Year, m_workspace.savings(), m_workspace.asOf());
    showTargets();
    showTrajectory();
    showLists();
    showDistricts();
    showSavings();
    showAreas();
}

void OverviewPage::showTargets()
{
    std::vector<IndicatorResult> results;
    const Plan *plan = m_workspace.plan();
    for (IndicatorResult &result : indicators(m_workspace.savings(), m_workspace.asOf())) {
        if (plan && result.plan.id == plan->id)
            results.push_back(std::move(result));
    }
    std::vector<std::vector<double>> savings(results.size());
    const QString chosen = m_indicator->currentData().toString();
    m_indicator->clear();
    m_indicator->setVisible(!results.empty());
    for (std::size_t at = 0; at < results.size(); ++at) {
        m_indicator->addItem(results[at].code + u" – "_s + results[at].name, results[at].code);
        if (!results[at].saving)
            continue;
        for (const CountedSaving &one : results[at].saving->counted)
            savings[at].push_back(one.saving);
    }
    m_indicator->setCurrentIndex(std::max(0, m_indicator->findData(chosen)));
    m_targets->setResults(std::move(results), std::move(savings));
}

void OverviewPage::showTrajectory()
{
    const TrajectoryWords words{.achieved = QCoreApplication::translate("Overview", "achieved"),
                                .planned = QCoreApplication::translate("Overview", "planned"),
                                .forecast = QCoreApplication::translate("Overview", "forecast"),
                                .target = QCoreApplication::translate("Overview", "target"),
                                .noPeriod = QCoreApplication::translate(
                                    "Overview", "No reporting period has come to its cut-off yet"),
                                .noValues = QCoreApplication::translate(
                                    "Overview", "Nothing is known about this target yet")};
    const int at = m_indicator->currentIndex();
    const bool isChosen = at >= 0 && at < static_cast<int>(m_targets->results().size());
    m_trajectory->setChart(
        isChosen ? trajectoryChart(m_years, m_targets->results()[static_cast<std::size_t>(at)],
                                   m_workspace.asOf(), words)
                 : Chart{.kind = ChartKind::Trajectory, .reason = words.noPeriod});
}

void OverviewPage::showLists()
{
    m_attention = attention(m_workspace.savings(), m_workspace.asOf(), m_workspace.language());
    std::vector<BriefItem> items;
    for (const AttentionItem &item : m_attention) {
        items.push_back(
            {.shape = shapeOf(item.kind), .title = item.title, .text = item.explanation});
    }
    m_attentionList->setItems(
        items, QCoreApplication::translate("Overview", "Nothing is off track on this day."));
    m_due = duties(m_workspace.savings(), m_workspace.findings(), m_workspace.asOf(),
                   {.withinDays = dueWithin,
                    .kinds = {DutyKind::OverdueActivity, DutyKind::Report, DutyKind::DueActivity,
                              DutyKind::LapsingFact}});
    // What is late stands under what needs attention as well; what comes is read here first.
    std::ranges::stable_partition(m_due,
                                  [](const Duty &duty) { return duty.days.value_or(0) >= 0; });
    items.clear();
    for (const Duty &duty : m_due) {
        QString when;
        if (duty.days && *duty.days < 0)
            when = QCoreApplication::translate("Todo", "%Ln days late", nullptr, -*duty.days);
        else if (duty.days && *duty.days == 0)
            when = QCoreApplication::translate("Todo", "due");
        else if (duty.days)
            when = QCoreApplication::translate("Todo", "in %Ln days", nullptr, *duty.days);
        const QString who =
            duty.who ? shownName(m_workspace.records(), EntityKind::Organisation, duty.who->id)
                     : QString();
        items.push_back(
            {.shape = duty.state == DutyState::Overdue ? StateShape::Overdue
                      : duty.state == DutyState::Soon  ? StateShape::Diamond
                                                       : StateShape::Ring,
             .title = duty.title,
             .text = when + (when.isEmpty() || who.isEmpty() ? QString() : u" · "_s) + who});
    }
    m_dueList->setItems(
        items, QCoreApplication::translate("Overview", "Nothing is due in the next weeks."));
}

void OverviewPage::showDistricts()
{
    m_units.clear();
    const ReportingPeriod *period = annualPeriodOn(m_workspace.records(), m_workspace.asOf());
    if (period) {
        const Session &session = m_workspace.session();
        m_units = completeness(m_workspace.records(), *period,
                               [&session](qint64 seq) -> std::optional<QDate> {
                                   const auto line = session.line(seq);
                                   return line ? std::optional(line->when.toLocalTime().date())
                                               : std::nullopt;
                               })
                      .units;
    }
    // After a reform there may be no districts any more.
    const Records &records = m_workspace.records();
    const bool areDistricts = std::ranges::all_of(m_units, [&records](const UnitData &one) {
        const AdminUnit *unit = one.unit ? records.find(*one.unit) : nullptr;
        return !unit || unit->level == UnitLevel::District;
    });
    const QString title = areDistricts
                              ? QCoreApplication::translate("Overview", "Data of the districts")
                              : QCoreApplication::translate("Overview", "Data of the communes");
    m_districtPanel->setTitle(
        period ? QCoreApplication::translate("Overview", "%1 – period %2, to %3")
                     .arg(title, period->code, dateText(period->cutOff, m_workspace.language()))
               : title);
    std::vector<QUuid> rows;
    for (std::size_t number = 0; number < m_units.size(); ++number)
        rows.push_back(numberedRow(number));
    m_districts->setRows(std::move(rows));
    m_districts->rowsModel().touchAll();
    static_cast<QStackedWidget *>(m_noDistricts->parentWidget())
        ->setCurrentWidget(m_units.empty() || records.all<Facility>().size() == 0
                               ? static_cast<QWidget *>(m_noDistricts)
                               : m_districts);
}

void OverviewPage::showSavings()
{
    const auto saving = std::ranges::find_if(m_targets->results(), [](const IndicatorResult &one) {
        return one.saving && one.saving->year > 0;
    });
    const bool isKnown = saving != m_targets->results().end();
    const Target *target = isKnown && saving->target ? &*saving->target : nullptr;
    m_savings->setChart(savingBandChart(
        m_workspace.records(), isKnown ? saving->saving->counted : std::vector<CountedSaving>(),
        target ? std::optional(target->min) : std::nullopt, target ? target->max : std::nullopt,
        m_workspace.language()));
}

void OverviewPage::showAreas()
{
    Chart chart{.kind = ChartKind::Shares,
                .reason = QCoreApplication::translate("Overview", "No activity is recorded yet")};
    const Plan *plan = m_workspace.plan();
    if (plan) {
        const Population population(m_workspace.records());
        const FacilityRegister facilities(population, m_workspace.asOf());
        Series done{.name = choiceLabel(ActivityStatus::Done), .role = SeriesRole::Actual};
        Series running{.name = choiceLabel(ActivityStatus::InProgress),
                       .role = SeriesRole::InProgress};
        Series waiting{.name = QCoreApplication::translate("Activity", "Not started or stopped"),
                       .role = SeriesRole::Planned};
        int all = 0;
        const auto areas = taskAreas(m_workspace.records(), {plan->id});
        for (const Clause *area : areas) {
            const AreaWork work = areaWork(facilities, *area);
            ActivityCounts sum;
            for (const auto &[year, counts] : work.activities) {
                for (std::size_t status = 0; status < counts.byStatus.size(); ++status)
                    sum.byStatus[status] += counts.byStatus[status];
            }
            chart.categories.push_back(shortAreaTitle(areas, *area));
            done.values.emplace_back(sum.of(ActivityStatus::Done));
            running.values.emplace_back(sum.of(ActivityStatus::InProgress));
            waiting.values.emplace_back(sum.of(ActivityStatus::NotStarted) +
                                        sum.of(ActivityStatus::Stopped));
            all += sum.all();
        }
        if (all > 0)
            chart.series = {done, running, waiting};
        else
            chart.categories.clear();
    }
    m_areas->setChart(std::move(chart));
}

void OverviewPage::explainTarget(int row)
{
    if (row < 0 || row >= static_cast<int>(m_targets->results().size()))
        return;
    const Indicator *indicator =
        m_workspace.records().find(m_targets->results()[static_cast<std::size_t>(row)].indicator);
    if (indicator)
        m_workspace.guard().run(
            [this, shown = *indicator] { ExplanationDialog(m_workspace, shown, this).exec(); });
}

void OverviewPage::print()
{
    const Language language = m_workspace.language();
    Report report{.title = title(), .language = languageKey(language)};
    report.blocks.push_back(
        Heading{.level = 1,
                .text = QCoreApplication::translate("Overview", "Targets as of %1")
                            .arg(dateText(m_workspace.asOf(), language))});
    ReportTable table{.columns = {1, 5, 2, 2, 3}};
    TableRow head;
    for (const QString &words : {QCoreApplication::translate("Overview", "No."),
                                 QCoreApplication::translate("Overview", "Target"),
                                 QCoreApplication::translate("Overview", "Value"),
                                 QCoreApplication::translate("Overview", "Of"),
                                 QCoreApplication::translate("Overview", "Assessment")})
        head.push_back({.text = words, .align = Align::Center, .bold = true});
    table.rows.push_back(std::move(head));
    for (const IndicatorResult &result : m_targets->results()) {
        const QString counts = result.sample ? sampleNote(*result.sample, language)
                               : result.numerator && result.denominator
                                   ? numberText(result.numerator->toDouble(), 0, language) + u'/' +
                                         numberText(result.denominator->toDouble(), 0, language)
                                   : u"–"_s;
        table.rows.push_back(
            {{.text = result.code},
             {.text = result.name},
             {.text = indicatorValueText(result.toldValue(), result.kind, language),
              .align = Align::Right},
             {.text = counts, .align = Align::Right},
             {.text = assessment(result, m_workspace.asOf()).second}});
    }
    report.blocks.push_back(std::move(table));
    if (!m_trajectory->chart().series.empty()) {
        report.blocks.push_back(
            Figure{.caption = m_indicator->currentText(), .chart = m_trajectory->chart()});
    }
    for (const AttentionItem &item : m_attention) {
        report.blocks.push_back(Paragraph{
            .runs = {{.text = item.title + u". "_s, .bold = true}, {.text = item.explanation}}});
    }
    printOut(m_workspace, std::move(report), this);
}

QVariantMap OverviewPage::state() const
{
    return {{u"indicator"_s, m_indicator->currentData()}};
}

void OverviewPage::restore(const QVariantMap &state)
{
    const int at = m_indicator->findData(state.value(u"indicator"_s));
    if (at >= 0)
        m_targets->setCurrent(at);
}

} // namespace sxsh
