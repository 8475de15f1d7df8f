// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/taskareapage.h"

#include "core/base/capitalised.h"
#include "core/base/numbertext.h"
#include "core/exchange/shownvalue.h"
#include "core/model/caption.h"
#include "core/model/nextcode.h"
#include "core/work/activitystate.h"
#include "core/work/planscope.h"
#include "ui/charts/chartview.h"
#include "ui/forms/recordform.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/pageheader.h"
#include "ui/models/activitycells.h"
#include "ui/models/recordcolumn.h"
#include "ui/pages/chosenrow.h"
#include "ui/tables/rowremoval.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr double millionDong = 1e6;
/// Stands in the choice of years for what has none; "every year" is 0.
constexpr int withoutYear = -1;
constexpr int formWidth = 340;
constexpr int wideFormWidth = 420;

ChartView *chartIn(Panel *panel, Language language)
{
    auto *chart = new ChartView;
    chart->setTitle(panel->title());
    chart->setLanguage(language);
    panel->setPaddedContent(chart);
    return chart;
}

std::optional<double> millions(std::optional<qint64> dong)
{
    return dong ? std::optional(static_cast<double>(*dong) / millionDong) : std::nullopt;
}

} // namespace

namespace {

QString beginningOf(const Clause &area)
{
    QString words = area.text.section(u'\n', 0, 0).section(u':', 0, 0).section(u',', 0, 0);
    words = words.section(u';', 0, 0).trimmed();
    if (words.endsWith(u'.'))
        words.chop(1);
    return words;
}

} // namespace

QString shortAreaTitle(const std::vector<const Clause *> &areas, const Clause &area)
{
    const auto at = std::ranges::find(areas, &area);
    const auto number = static_cast<int>(at - areas.begin()) + 1;
    QString words = beginningOf(area);
    const auto alike = std::ranges::count_if(
        areas, [&words](const Clause *other) { return beginningOf(*other) == words; });
    if (alike > 1) {
        words = area.label;
        words = capitalised(words);
    }
    return u"%1. %2"_s.arg(number).arg(words);
}

TaskAreaPage::TaskAreaPage(Workspace &workspace, QUuid area, const QString &name)
    : Page(workspace, name, {}), m_area(area)
{
    addAsOfField();
    QAbstractButton *importing = header().addAction(
        QCoreApplication::translate("Activity", "Import from file…"), "file-import");
    importing->setEnabled(!workspace.isReadOnly());
    connect(importing, &QAbstractButton::clicked, this,
            [this] { m_workspace.openPage(u"import"_s); });
    QAbstractButton *add = header().addPrimaryAction(
        QCoreApplication::translate("Activity", "Add an activity"), "plus");
    add->setObjectName(u"add_activity"_s);
    add->setEnabled(!workspace.isReadOnly());
    connect(add, &QAbstractButton::clicked, this, &TaskAreaPage::addNew);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::panelGap);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::panelGap);
    m_table = new TablePanel(workspace, activityColumns(workspace), u"activities"_s,
                             QCoreApplication::translate("Activity", "Activities"));
    m_year =
        &m_table->addFilterBox(u"activity_year"_s, QCoreApplication::translate("Activity", "Year"));
    m_state = &m_table->addFilterBox(u"activity_state"_s,
                                     QCoreApplication::translate("Activity", "State"));
    m_state->addItem(QCoreApplication::translate("Activity", "Every state"), QString());
    m_state->addItem(QCoreApplication::translate("Activity", "Overdue"), u"overdue"_s);
    for (const Choice &choice : choicesOf<ActivityStatus>)
        m_state->addItem(choiceLabel(choice), QString::fromLatin1(choice.key));
    auto *empty = new EmptyState(
        "clipboard-text",
        QCoreApplication::translate("Activity", "This task area has no activity yet"),
        QCoreApplication::translate("Activity", "Activities say who does what by when. Type them, "
                                                "or take them from the plan's annex."));
    QAbstractButton *first =
        empty->addPrimaryAction(QCoreApplication::translate("Activity", "Add an activity"));
    first->setEnabled(!workspace.isReadOnly());
    connect(first, &QAbstractButton::clicked, this, &TaskAreaPage::addNew);
    connect(empty->addAction(QCoreApplication::translate("Activity", "Import from file…")),
            &QAbstractButton::clicked, this, [this] { m_workspace.openPage(u"import"_s); });
    m_table->setEmptyState(empty);
    leaveActionsTo(*m_table);
    left->addWidget(m_table, 5);

    auto *charts = new QHBoxLayout;
    charts->setSpacing(metrics::panelGap);
    m_yearPanel =
        new Panel(QCoreApplication::translate("Activity", "Activities by year and state"));
    m_outputPanel = new Panel(QCoreApplication::translate("Activity", "Outputs, % of plan"));
    m_moneyPanel =
        new Panel(QCoreApplication::translate("Activity", "Money by source (million đồng)"));
    m_unitPanel =
        new Panel(QCoreApplication::translate("Activity", "Facilities reached by district"));
    m_yearChart = chartIn(m_yearPanel, workspace.language());
    m_toYears =
        m_moneyPanel->addLink(QCoreApplication::translate("Activity", "By year, by district"));
    m_toOutputs = m_unitPanel->addLink(QCoreApplication::translate("Activity", "Outputs, money"));
    m_toYears->setObjectName(u"charts_years"_s);
    m_toOutputs->setObjectName(u"charts_outputs"_s);
    for (QAbstractButton *link : {m_toYears, m_toOutputs}) {
        connect(link, &QAbstractButton::clicked, this, [this, link] {
            m_showsYears = link == m_toYears;
            showCharts();
            (m_showsYears ? m_toOutputs : m_toYears)->setFocus(Qt::OtherFocusReason);
        });
    }
    m_outputChart = chartIn(m_outputPanel, workspace.language());
    m_moneyChart = chartIn(m_moneyPanel, workspace.language());
    m_unitChart = chartIn(m_unitPanel, workspace.language());
    connect(m_yearChart, &ChartView::categoryActivated, this, [this](int category) {
        const int one =
            m_yearChart->chart().categories.at(static_cast<std::size_t>(category)).toInt();
        m_year->setCurrentIndex(std::max(0, m_year->findData(one > 0 ? one : withoutYear)));
        emit m_year->activated(m_year->currentIndex());
    });
    connect(m_unitChart, &ChartView::categoryActivated, this, [this](int category) {
        const QString &key = m_unitKeys.at(static_cast<std::size_t>(category));
        for (const AdminUnit &unit : m_workspace.records().all<AdminUnit>()) {
            if (unitCode(unit) == key) {
                m_workspace.openPage(u"register#unit:"_s + unit.id.toString(QUuid::WithoutBraces));
                return;
            }
        }
    });
    m_yearChart->setObjectName(u"years_chart"_s);
    m_outputChart->setObjectName(u"outputs_chart"_s);
    m_moneyChart->setObjectName(u"money_chart"_s);
    m_unitChart->setObjectName(u"units_chart"_s);
    for (Panel *panel : {m_yearPanel, m_outputPanel, m_moneyPanel, m_unitPanel})
        charts->addWidget(panel, 1);
    left->addLayout(charts, 4);
    columns->addLayout(left, 1);

    m_formPanel = new Panel(QCoreApplication::translate("Activity", "Activity"));
    m_formPanel->setFixedWidth(formWidth);
    m_form = new RecordForm(workspace, EntityKind::Activity, entryForm(EntityKind::Activity));
    m_form->setObjectName(u"activity_form"_s);
    m_formPanel->setContent(m_form);
    columns->addWidget(m_formPanel);
    body().addLayout(columns);

    std::vector<TableColumn> outputColumns;
    for (const char *key : {"output_type", "year", "planned", "done", "note"}) {
        outputColumns.push_back(
            recordColumn(workspace, EntityKind::ActivityOutput, QLatin1StringView(key)));
    }
    outputColumns.front().stretches = true;
    outputColumns[1].width = 56;
    outputColumns[2].title = QCoreApplication::translate("Activity", "Planned");
    outputColumns[3].title = QCoreApplication::translate("Activity", "Done");
    outputColumns[2].width = outputColumns[3].width = 84;
    outputColumns[4].priority = 1;
    m_outputs = new TablePanel(workspace, std::move(outputColumns), u"outputs"_s,
                               QCoreApplication::translate("Activity", "Outputs"));
    m_outputs->setFixedHeight(190);
    m_outputs->filterField().hide();
    m_addOutput = m_outputs->addLink(QCoreApplication::translate("Activity", "Add an output"));
    m_addOutput->setEnabled(false);
    m_outputs->setTitle(QCoreApplication::translate("Activity", "Outputs"));
    m_outputs->setEmptyState(
        new EmptyState("clipboard-text", {},
                       QCoreApplication::translate("Activity", "No output is written down yet.")));
    connect(m_addOutput, &QAbstractButton::clicked, this, [this] {
        if (!m_form->record().isNull()) {
            m_workspace.openPage(u"lists#new:activity_output activity="_s +
                                 m_form->record().toString(QUuid::WithoutBraces));
        }
    });
    editInPlace(m_outputs->table().rowsModel(), m_workspace, EntityKind::ActivityOutput);
    letRowsBeRemoved(m_outputs->table(), m_workspace, EntityKind::ActivityOutput);
    m_form->addBelow(m_outputs);

    showChosenRow(m_table->table(), *m_form, [this](QUuid row) { showActivity(row); });
    connect(&m_table->table(), &TableView::rowActivated, this,
            [this](QUuid) { m_form->focusField(u"status"_s); });
    letRowsBeRemoved(m_table->table(), m_workspace, EntityKind::Activity);
    connect(m_form, &RecordForm::recordShown, this, &TaskAreaPage::followForm);
    connect(m_form, &RecordForm::added, this, [this](QUuid id) {
        // Of another clause it is on another page.
        if (const Place place{EntityKind::Activity, id, {}}; !open(place)) {
            m_table->table().setCurrentIndex({});
            m_workspace.open(place);
        }
    });
    for (QComboBox *box : {m_year, m_state}) {
        connect(box, &QComboBox::activated, this, [this] {
            filterRows();
            drawCharts();
        });
    }
    widthChanged();
}

const Clause *TaskAreaPage::area() const
{
    return m_workspace.records().find(Ref<Clause>{m_area});
}

std::optional<int> TaskAreaPage::year() const
{
    const int chosen = m_year->currentData().toInt();
    return chosen > 0 ? std::optional(chosen) : std::nullopt;
}

void TaskAreaPage::widthChanged()
{
    m_formPanel->setFixedWidth(isWide() ? wideFormWidth : formWidth);
    showCharts();
}

void TaskAreaPage::showCharts()
{
    // A narrow page has room for two of them at a time.
    for (Panel *panel : {m_yearPanel, m_unitPanel})
        panel->setVisible(isWide() || m_showsYears);
    for (Panel *panel : {m_outputPanel, m_moneyPanel})
        panel->setVisible(isWide() || !m_showsYears);
    for (QAbstractButton *link : {m_toYears, m_toOutputs})
        link->setVisible(!isWide());
}

void TaskAreaPage::fillYears()
{
    const QVariant chosen = m_year->currentData();
    std::vector<int> years;
    bool isSomeWithoutYear = false;
    for (const Activity *activity : activitiesUnder(m_workspace.records(), *area())) {
        const auto one = yearOf(*activity);
        isSomeWithoutYear = isSomeWithoutYear || !one;
        if (one && !std::ranges::count(years, *one))
            years.push_back(*one);
        for (const ActivityOutput &output :
             m_workspace.records().all<ActivityOutput>().of(activity->id)) {
            if (!std::ranges::count(years, output.year))
                years.push_back(output.year);
        }
    }
    std::ranges::sort(years);
    const QSignalBlocker quiet(m_year);
    m_year->clear();
    m_year->addItem(QCoreApplication::translate("Activity", "Every year"), 0);
    for (const int one : years)
        m_year->addItem(QString::number(one), one);
    if (isSomeWithoutYear)
        m_year->addItem(QCoreApplication::translate("Activity", "Without a year"), withoutYear);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

void TaskAreaPage::reload()
{
    const Clause *clause = area();
    if (!clause)
        return;
    const Plan *plan = m_workspace.records().find(clause->plan);
    std::vector<const Clause *> areas;
    if (plan)
        areas = taskAreas(m_workspace.records(), {plan->id});
    const QString title = shortAreaTitle(areas, *clause);
    setAccessibleName(title);
    header().setTitle(title);
    QString words = clause->text.section(u'\n', 0, 0);
    if (words.endsWith(u':')) // it goes on in the clauses below
        words.chop(1);
    header().setContext(QCoreApplication::translate("Activity", "Clause %1 of the plan: %2")
                            .arg(clause->label, words));
    fillYears();
    std::vector<QUuid> rows;
    for (const Activity *activity : activitiesUnder(m_workspace.records(), *clause))
        rows.push_back(activity->id);
    m_table->table().setRows(std::move(rows));
    m_table->table().rowsModel().touchAll();
    filterRows();
    if (m_table->table().currentRow().isNull() && !m_form->isNew()) {
        const QModelIndex firstRow = m_table->table().model()->index(0, 0);
        if (firstRow.isValid())
            m_table->table().choose(m_table->table().filter().row(firstRow));
    }
    // The record of the form may be gone; what hangs on it may be other.
    if (!m_form->isNew())
        showActivity(m_table->table().currentRow());
    countStates();
    drawCharts();
}

void TaskAreaPage::follow(const ChangeSet &set)
{
    const bool isMine = std::ranges::any_of(set.changes, [](const Change &change) {
        switch (change.record().kind()) {
        case EntityKind::Activity:
        case EntityKind::ActivityOutput:
        case EntityKind::BudgetLine:
        case EntityKind::Clause:
        case EntityKind::Participation:
        case EntityKind::Event:
            return true;
        default:
            return false;
        }
    });
    if (isMine)
        reload();
}

void TaskAreaPage::filterRows()
{
    const auto only = year();
    const bool isWithoutYear = m_year->currentData().toInt() == withoutYear;
    const QString state = m_state->currentData().toString();
    const auto status = choiceFromKey<ActivityStatus>(state);
    m_table->table().filter().setCondition([this, only, isWithoutYear, state, status](QUuid row) {
        const Activity *activity = m_workspace.records().find(Ref<Activity>{row});
        if (!activity)
            return false;
        if (state == u"overdue" && !isOverdue(*activity, m_workspace.asOf()))
            return false;
        if (status && statusOn(*activity, m_workspace.asOf()) != *status)
            return false;
        if (isWithoutYear && yearOf(*activity))
            return false;
        return !only || yearOf(*activity) == only;
    });
    countStates();
}

void TaskAreaPage::countStates()
{
    std::array<int, choicesOf<ActivityStatus>.size()> counts{};
    int overdue = 0;
    const RowFilter &filter = m_table->table().filter();
    for (int row = 0; row < filter.rowCount(); ++row) {
        const Activity *activity =
            m_workspace.records().find(Ref<Activity>{filter.row(filter.index(row, 0))});
        if (!activity)
            continue;
        ++counts[static_cast<std::size_t>(statusOn(*activity, m_workspace.asOf()))];
        overdue += isOverdue(*activity, m_workspace.asOf()) ? 1 : 0;
    }
    QStringList parts{
        QCoreApplication::translate("Activity", "%Ln activities", nullptr, filter.rowCount())};
    for (const Choice &choice : choicesOf<ActivityStatus>) {
        const auto index = static_cast<std::size_t>(&choice - choicesOf<ActivityStatus>.data());
        if (counts[index] > 0)
            parts += u"%1 %2"_s.arg(counts[index]).arg(choiceLabel(choice).toLower());
    }
    if (overdue > 0)
        parts += QCoreApplication::translate("Activity", "%Ln overdue", nullptr, overdue);
    m_table->setFooterText(parts.join(u" · "_s));
}

void TaskAreaPage::drawCharts()
{
    const Clause *clause = area();
    if (!clause)
        return;
    const Population population(m_workspace.records());
    const FacilityRegister facilities(population, m_workspace.asOf());
    const AreaWork work = areaWork(facilities, *clause, year());

    Chart outputs{.kind = ChartKind::PlanShares,
                  .reason = QCoreApplication::translate("Activity", "No output is planned")};
    Series done{.name = QCoreApplication::translate("Activity", "done"),
                .role = SeriesRole::Actual};
    Series plannedOutputs{.name = QCoreApplication::translate("Activity", "planned"),
                          .role = SeriesRole::Planned};
    for (const OutputTotal &total : work.outputs) {
        if (!total.share())
            continue;
        QString name = shownName(m_workspace.records(), EntityKind::OutputType, total.type.id);
        if (!year())
            name += u' ' + QString::number(total.year);
        outputs.categories.push_back(name);
        done.values.emplace_back(total.done->toDouble());
        plannedOutputs.values.emplace_back(total.planned->toDouble());
    }
    if (!outputs.categories.empty())
        outputs.series = {done, plannedOutputs};
    m_outputChart->setChart(std::move(outputs));

    Chart money{.kind = ChartKind::HorizontalBars,
                .reason = QCoreApplication::translate("Activity", "No money is recorded")};
    Series planned{.name = QCoreApplication::translate("Activity", "planned"),
                   .role = SeriesRole::Planned};
    Series spent{.name = QCoreApplication::translate("Activity", "spent"),
                 .role = SeriesRole::Actual};
    // Where there is no room for all, the smallest give way.
    auto bySize = work.money;
    std::ranges::stable_sort(bySize, std::greater(), [](const auto &one) {
        return std::max(one.second.planned.value_or(0), one.second.disbursed.value_or(0));
    });
    for (const auto &[source, amounts] : bySize) {
        money.categories.push_back(source.name);
        planned.values.push_back(millions(amounts.planned));
        spent.values.push_back(millions(amounts.disbursed));
    }
    if (!money.categories.empty())
        money.series = {planned, spent};
    m_moneyChart->setChart(std::move(money));

    Chart years{.kind = ChartKind::StackedVerticalBars,
                .reason = QCoreApplication::translate("Activity", "No activity has a year")};
    Series finished{.name = choiceLabel(ActivityStatus::Done), .role = SeriesRole::Actual};
    Series running{.name = choiceLabel(ActivityStatus::InProgress), .role = SeriesRole::InProgress};
    Series waiting{.name = QCoreApplication::translate("Activity", "Not started or stopped"),
                   .role = SeriesRole::Planned};
    const auto addYear = [&](const QString &name, const ActivityCounts &counts) {
        years.categories.push_back(name);
        finished.values.emplace_back(counts.of(ActivityStatus::Done));
        running.values.emplace_back(counts.of(ActivityStatus::InProgress));
        waiting.values.emplace_back(counts.of(ActivityStatus::NotStarted) +
                                    counts.of(ActivityStatus::Stopped));
    };
    for (const auto &[one, counts] : work.activities) {
        if (one)
            addYear(QString::number(*one), counts);
    }
    // "Ongoing" has none.
    if (const auto others = work.activities.find({}); others != work.activities.end())
        addYear(QCoreApplication::translate("Activity", "no year"), others->second);
    if (!years.categories.empty())
        years.series = {finished, running, waiting};
    m_yearChart->setChart(std::move(years));

    Chart units{.kind = ChartKind::HorizontalBars,
                .reason = QCoreApplication::translate("Activity", "No facility took part yet")};
    Series reached{.name = QCoreApplication::translate("Activity", "reached"),
                   .role = SeriesRole::Actual};
    m_unitKeys.clear();
    for (const ReachedUnit &unit : work.units) {
        m_unitKeys.push_back(unit.key);
        units.categories.push_back(unit.name);
        reached.values.emplace_back(unit.reached);
    }
    if (work.reached > 0)
        units.series = {reached};
    else
        units.categories.clear();
    m_unitChart->setChart(std::move(units));
}

void TaskAreaPage::showActivity(QUuid id)
{
    m_form->showRecord(id);
}

void TaskAreaPage::followForm()
{
    const Activity *activity = m_workspace.records().find(Ref<Activity>{m_form->record()});
    m_formPanel->setTitle(activity ? activity->code + u"  "_s + activity->title
                          : m_form->isNew()
                              ? QCoreApplication::translate("Activity", "New activity")
                              : QCoreApplication::translate("Activity", "Activity"));
    std::vector<QUuid> outputs;
    if (activity) {
        for (const ActivityOutput &output :
             m_workspace.records().all<ActivityOutput>().of(activity->id))
            outputs.push_back(output.id);
    }
    m_outputs->table().setRows(std::move(outputs));
    m_outputs->table().rowsModel().touchAll();
    m_addOutput->setEnabled(activity && !m_workspace.isReadOnly());
}

bool TaskAreaPage::open(const Place &place)
{
    if (place.kind != EntityKind::Activity)
        return false;
    if (!m_table->table().choose(place.id)) {
        m_table->filterField().clear();
        m_year->setCurrentIndex(0);
        m_state->setCurrentIndex(0);
        filterRows();
        if (!m_table->table().choose(place.id))
            return false;
    }
    if (!place.field.isEmpty())
        m_form->focusField(place.field);
    return true;
}

void TaskAreaPage::addNew()
{
    addUnder(m_area);
}

void TaskAreaPage::begin(const QString &what)
{
    const QUuid clause = QUuid::fromString(what.section(u':', 1));
    if (what.startsWith(u"new:") && !clause.isNull())
        addUnder(clause);
}

void TaskAreaPage::addUnder(QUuid clause)
{
    const QString start = u"HD-%1-"_s.arg(m_workspace.asOf().year());
    m_form->startNew(
        {{u"code"_s, nextCode(m_workspace.records(), EntityKind::Activity, start, start + u"01"_s)},
         {u"clause"_s, clause.toString(QUuid::WithoutBraces)},
         {u"status"_s, choiceKey(ActivityStatus::NotStarted)}});
    m_form->focusField(u"title"_s);
}

QVariantMap TaskAreaPage::state() const
{
    return {{u"row"_s, m_table->table().currentRow().toString()},
            {u"year"_s, m_year->currentData()},
            {u"state"_s, m_state->currentData()},
            {u"years"_s, m_showsYears},
            {u"new"_s, m_form->newState()}};
}

void TaskAreaPage::restore(const QVariantMap &state)
{
    m_year->setCurrentIndex(std::max(0, m_year->findData(state.value(u"year"_s))));
    m_state->setCurrentIndex(std::max(0, m_state->findData(state.value(u"state"_s))));
    m_showsYears = state.value(u"years"_s).toBool();
    showCharts();
    filterRows();
    drawCharts();
    m_table->table().choose(QUuid::fromString(state.value(u"row"_s).toString()));
    if (const QVariantMap typed = state.value(u"new"_s).toMap(); !typed.isEmpty())
        m_form->restoreNew(typed);
}

} // namespace sxsh
