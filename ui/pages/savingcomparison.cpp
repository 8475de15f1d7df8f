// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/savingcomparison.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/chartview.h"
#include "ui/frame/panel.h"
#include "ui/pages/expectedpanel.h"
#include "ui/pages/facilityuse.h"
#include "ui/pages/savingpanel.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractButton>

namespace sxsh {

using namespace Qt::StringLiterals;

SavingComparison::SavingComparison(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_saving(new SavingPanel),
      m_specific(new Panel(QCoreApplication::translate("Consumption", "Specific use by month"))),
      m_expected(new ExpectedPanel(workspace, u"expected"_s)),
      m_specificChart(addChart(*m_specific, u"specific_chart"_s)), m_clouds(new ChartLegend)
{
    QAbstractButton *story =
        m_saving->addLink(QCoreApplication::translate("Consumption", "How it came about"));
    story->setObjectName(u"saving_story_link"_s);
    connect(story, &QAbstractButton::clicked, this, [this] { emit storyAsked(m_baseline); });
    m_specific->addToHeader(m_clouds);
    m_specificChart->setLegendShown(false);
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

void SavingComparison::show(const GridLine *use, const GridLine *output, int baseYear)
{
    const Records &records = m_workspace.records();
    std::optional<LineSaving> saving;
    if (use) {
        saving = savingOf(m_workspace.savings(), *use, baseYear);
        m_baseline = saving->hasOwnBaseline ? saving->result.baseline.id : QUuid();
        showSaving(*use, *saving, baseYear);
    } else {
        m_saving->showReason(QCoreApplication::translate("Consumption", "Saving"),
                             QCoreApplication::translate(
                                 "Consumption", "No use of a resource is known yet: add one."));
    }
    const bool isRegression = saving && saving->result.method == BaselineMethod::Regression;
    const SavingResult *regression = isRegression ? &saving->result : nullptr;
    showGrounds(use, output, regression, baseYear);
    ExpectedMonths months{.reason = m_specificChart->chart().reason};
    if (regression)
        months = expectedMonthsOf(*regression, intervalConfidence(records));
    else if (use && output)
        months = expectedMonthsOf(records, *use, *output, baseYear);
    m_expected->show(std::move(months), use ? lineName(records, *use) : QString());
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

} // namespace sxsh
