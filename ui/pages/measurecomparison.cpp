// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measurecomparison.h"

#include "core/model/caption.h"
#include "core/report/measurecharts.h"
#include "ui/charts/chartview.h"
#include "ui/frame/panel.h"
#include "ui/pages/ceilingfindings.h"
#include "ui/pages/pricetable.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <QtWidgets/QScrollArea>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int paretoRowHeight = 24;
constexpr int paretoFrame = 64; ///< axis, unit and legend

template <class Step>
std::vector<Ref<Measure>> measuresOf(const std::vector<Step> &steps)
{
    std::vector<Ref<Measure>> measures;
    for (const Step &step : steps)
        measures.push_back(step.measure);
    return measures;
}

} // namespace

MeasureComparison::MeasureComparison(Workspace &workspace, QWidget *parent)
    : QTabWidget(parent), m_workspace(workspace),
      m_ceilings(new CeilingFindings(workspace, EntityKind::Measure)),
      m_prices(new PriceTable(workspace))
{
    setObjectName(u"measure_comparison"_s);
    setAccessibleName(QCoreApplication::translate("Measures", "Measures beside one another"));
    setDocumentMode(true);
    m_byMoney = addChart(u"measures_by_money"_s,
                         QCoreApplication::translate("Measures", "By money saved"), true);
    m_byToe = addChart(u"measures_by_toe"_s,
                       QCoreApplication::translate("Measures", "By energy saved"), true);
    m_curve = addChart(u"measures_curve"_s,
                       QCoreApplication::translate("Measures", "Cost of a TOE saved"), false);
    const auto open = [this](ChartView *view, std::vector<Ref<Measure>> MeasureComparison::*steps) {
        connect(view, &ChartView::categoryActivated, this, [this, steps](int category) {
            const auto &measures = this->*steps;
            const auto place = static_cast<std::size_t>(category);
            if (category >= 0 && place < measures.size())
                emit measureOpened(measures[place].id);
        });
    };
    open(m_byMoney, &MeasureComparison::m_moneySteps);
    open(m_byToe, &MeasureComparison::m_toeSteps);
    open(m_curve, &MeasureComparison::m_curveSteps);
    buildLeftOut();
    addTab(m_leftOut, QString());
    addTab(m_ceilings, QString());
    addTab(m_prices, QString());
}

ChartView *MeasureComparison::addChart(const QString &name, const QString &title, bool isHigh)
{
    auto *view = new ChartView;
    view->setObjectName(name);
    view->setTitle(title);
    view->setLanguage(m_workspace.language());
    auto *panel = new Panel(title);
    if (isHigh) {
        auto *scroll = new QScrollArea;
        scroll->setWidget(view);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->viewport()->setAutoFillBackground(false);
        view->setAutoFillBackground(false);
        panel->setPaddedContent(scroll);
    } else {
        panel->setPaddedContent(view);
        m_curvePanel = panel;
        m_curveTitle = title;
    }
    addTab(panel, title);
    return view;
}

void MeasureComparison::buildLeftOut()
{
    const auto rowOf = [this](QUuid row) -> const LeftOut * {
        const std::size_t place = numberOf(row);
        return place < m_rows.size() ? &m_rows[place] : nullptr;
    };
    const auto column = [rowOf](const QString &key, const QString &title, int width,
                                std::function<QString(const LeftOut &)> text) {
        return TableColumn{.key = key,
                           .title = title,
                           .cell =
                               [rowOf, text = std::move(text)](QUuid row) {
                                   const LeftOut *found = rowOf(row);
                                   ShownCell cell = found ? textCell(text(*found)) : dashCell();
                                   cell.toolTip = cell.text;
                                   return cell;
                               },
                           .width = width};
    };
    std::vector<TableColumn> columns{
        column(u"measure"_s, QCoreApplication::translate("Measures", "Measure"), 220,
               [this](const LeftOut &one) {
                   const auto record =
                       m_workspace.records().find(EntityKind::Measure, one.measure.measure.id);
                   return record ? caption(m_workspace.records(), *record) : QString();
               }),
        column(u"where"_s, QCoreApplication::translate("Measures", "Left out of"), 140,
               [](const LeftOut &one) { return one.where; }),
        column(u"reason"_s, QCoreApplication::translate("Measures", "Why"), 320,
               [](const LeftOut &one) { return one.measure.reason; })};
    columns[2].stretches = true;
    m_leftOut = new TablePanel(m_workspace, std::move(columns), u"measures_left_out"_s,
                               QCoreApplication::translate("Measures", "Left out"));
    connect(&m_leftOut->table(), &TableView::rowActivated, this, [this, rowOf](QUuid row) {
        if (const LeftOut *found = rowOf(row))
            emit measureOpened(found->measure.measure.id);
    });
}

void MeasureComparison::show(const MeasuresTogether &sum)
{
    const Records &records = m_workspace.records();
    m_moneySteps = measuresOf(sum.byMoney.steps);
    m_toeSteps = measuresOf(sum.byToe.steps);
    m_curveSteps = measuresOf(drawnSteps(sum.curve));
    for (const auto &[view, pareto, steps, savedIn] :
         {std::tuple{m_byMoney, &sum.byMoney, &m_moneySteps, SavedIn::Money},
          std::tuple{m_byToe, &sum.byToe, &m_toeSteps, SavedIn::Toe}}) {
        Chart chart = measureParetoChart(records, *pareto, savedIn);
        view->setMinimumHeight(chart.categories.empty()
                                   ? 0
                                   : static_cast<int>(chart.categories.size()) * paretoRowHeight +
                                         paretoFrame);
        view->setChart(std::move(chart));
        steps->resize(std::min(steps->size(), mostParetoRows)); // the last row is all others
    }
    m_curve->setChart(costCurveChart(records, sum.curve));
    const auto small = static_cast<int>(sum.curve.steps.size() - m_curveSteps.size());
    m_curvePanel->setTitle(
        small == 0 ? m_curveTitle
                   : m_curveTitle + u" · "_s +
                         QCoreApplication::translate(
                             "Measures", "%Ln measures too small to be drawn", nullptr, small));
    showLeftOut(sum);
    m_prices->reload();
    setTabText(indexOf(m_prices),
               QCoreApplication::translate("Measures", "Prices (%1)").arg(m_prices->count()));
    m_ceilings->reload();
    setTabText(indexOf(m_ceilings),
               QCoreApplication::translate("Measures", "Above the ceilings (%1)")
                   .arg(m_ceilings->count()));
}

void MeasureComparison::showLeftOut(const MeasuresTogether &sum)
{
    m_rows.clear();
    const Records &records = m_workspace.records();
    const auto codeOfMeasure = [&records](const LeftOutMeasure &one) {
        return codeOf(records, EntityKind::Measure, one.measure.id);
    };
    const auto add = [&](const QString &where, std::vector<LeftOutMeasure> leftOut) {
        std::ranges::stable_sort(leftOut, {}, codeOfMeasure);
        for (LeftOutMeasure &one : leftOut)
            m_rows.push_back({where, std::move(one)});
    };
    add(QCoreApplication::translate("Measures", "money saved"), sum.byMoney.leftOut);
    add(QCoreApplication::translate("Measures", "energy saved"), sum.byToe.leftOut);
    add(QCoreApplication::translate("Measures", "cost of a TOE"), sum.curve.leftOut);
    std::vector<QUuid> rows;
    QSet<QUuid> measures; // one may be left out of several charts
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        rows.push_back(numberedRow(place));
        measures.insert(m_rows[place].measure.measure.id);
    }
    m_leftOut->table().setRows(std::move(rows));
    m_leftOut->table().rowsModel().touchAll();
    setTabText(indexOf(m_leftOut),
               QCoreApplication::translate("Measures", "Left out (%1)").arg(measures.size()));
}

TablePanel *MeasureComparison::table() const
{
    return qobject_cast<TablePanel *>(currentWidget());
}

void MeasureComparison::addPrice(QUuid resource, QDate day)
{
    m_prices->add(resource, day);
}

void MeasureComparison::editPrice(QUuid factor)
{
    m_prices->edit(factor);
}

} // namespace sxsh
