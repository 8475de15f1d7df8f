// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/savingcomparison.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/chartview.h"
#include "ui/frame/panel.h"
#include "ui/frame/viewswitch.h"
#include "ui/pages/facilityuse.h"
#include "ui/pages/savingpanel.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView viewKey("consumption/expected_view");

} // namespace

SavingComparison::SavingComparison(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_saving(new SavingPanel),
      m_specific(new Panel(QCoreApplication::translate("Consumption", "Specific use by month"))),
      m_expected(new Panel(QCoreApplication::translate("Consumption", "Actual and expected"))),
      m_specificChart(addChart(*m_specific, u"specific_chart"_s)),
      m_expectedChart(addChart(*m_expected, u"expected_chart"_s)), m_clouds(new ChartLegend),
      m_views(new ViewSwitch({QCoreApplication::translate("Consumption", "by month"),
                              QCoreApplication::translate("Consumption", "summed up")}))
{
    m_specific->addToHeader(m_clouds);
    m_specificChart->setLegendShown(false);
    m_views->setObjectName(u"expected_view"_s);
    m_views->setCurrent(m_workspace.settings().value(viewKey, 0).toInt());
    m_expected->addToHeader(m_views);
    connect(m_views, &ViewSwitch::chosen, this, &SavingComparison::chooseView);
}

ChartView *SavingComparison::addChart(Panel &panel, const QString &name) const
{
    auto *chart = new ChartView;
    chart->setObjectName(name);
    chart->setTitle(panel.title());
    chart->setLanguage(m_workspace.language());
    panel.setPaddedContent(chart);
    return chart;
}

void SavingComparison::chooseView(int view)
{
    m_workspace.settings().setValue(viewKey, view);
    showExpected();
}

void SavingComparison::show(const GridLine *use, const GridLine *output, int baseYear)
{
    const Records &records = m_workspace.records();
    std::optional<LineSaving> saving;
    if (use) {
        saving = savingOf(m_workspace.savings(), *use, baseYear);
        showSaving(*use, *saving, baseYear);
    } else {
        m_saving->showReason(QCoreApplication::translate("Consumption", "Saving"),
                             QCoreApplication::translate(
                                 "Consumption", "No use of a resource is known yet: add one."));
    }
    const bool isRegression = saving && saving->result.method == BaselineMethod::Regression;
    const SavingResult *regression = isRegression ? &saving->result : nullptr;
    showGrounds(use, output, regression, baseYear);
    m_useName = use ? lineName(records, *use) : QString();
    if (regression) {
        m_months = expectedMonthsOf(*regression, intervalConfidence(records));
    } else if (use && output) {
        m_months = expectedMonthsOf(records, *use, *output, baseYear);
    } else {
        m_months = {.reason = m_specificChart->chart().reason};
    }
    showExpected();
}

void SavingComparison::showSaving(const GridLine &use, const LineSaving &saving, int baseYear)
{
    const Records &records = m_workspace.records();
    m_saving->show(
        QCoreApplication::translate("Consumption", "%1: saving per unit of product, %2 against %3")
            .arg(lineName(records, use))
            .arg(use.year)
            .arg(baseYear),
        saving, energySaving(m_workspace.savings(), use.facility, use.year),
        savingGoal(records, m_workspace.asOf()), m_workspace.language());
}

void SavingComparison::showGrounds(const GridLine *use, const GridLine *output,
                                   const SavingResult *regression, int baseYear)
{
    const Records &records = m_workspace.records();
    QString title = QCoreApplication::translate("Consumption", "Specific use by month");
    Chart chart;
    if (regression) {
        chart = useScatterChart(records, *regression);
        // The product is named beside its months, and its name can be long.
        if (isByOutput(records, *regression)) {
            title = QCoreApplication::translate("Consumption", "%1 by output")
                        .arg(lineName(records, *use));
        } else if (!chart.across.name.isEmpty()) {
            title = QCoreApplication::translate("Consumption", "%1 by %2")
                        .arg(lineName(records, *use), chart.across.name);
        }
    } else if (use && output) {
        chart = specificUseChart(records, *use, *output, baseYear);
    } else {
        chart.reason = QCoreApplication::translate(
            "Consumption", "A use and an output are needed to compare months.");
    }
    m_specific->setTitle(title);
    m_clouds->setChart(chart, m_workspace.language());
    m_specificChart->setTitle(title);
    m_specificChart->setChart(std::move(chart));
}

void SavingComparison::showExpected()
{
    const bool isSum = m_views->current() == static_cast<int>(View::Cumulated);
    QString title;
    if (isSum)
        title = cumulatedSavingTitle(m_months);
    if (title.isEmpty() && m_useName.isEmpty())
        title = QCoreApplication::translate("Consumption", "Actual and expected");
    if (title.isEmpty()) {
        title = QCoreApplication::translate("Consumption", "Actual and expected %1, %2")
                    .arg(m_useName)
                    .arg(m_months.year);
    }
    m_expected->setTitle(title);
    m_expectedChart->setTitle(title);
    m_expectedChart->setChart(isSum ? cumulatedSavingChart(m_months) : expectedUseChart(m_months));
}

} // namespace sxsh
