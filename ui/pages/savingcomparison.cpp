// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/savingcomparison.h"

#include "core/report/savinggrounds.h"
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

namespace {

QString specificTitle()
{
    return QCoreApplication::translate("SavingStory", "Use per unit of output by month");
}

} // namespace

SavingComparison::SavingComparison(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_saving(new SavingPanel),
      m_specific(new Panel(specificTitle())),
      m_expected(new ExpectedPanel(workspace, u"expected"_s)),
      m_specificChart(addChart(*m_specific, u"specific_chart"_s)), m_legend(new ChartLegend)
{
    QAbstractButton *story =
        m_saving->addLink(QCoreApplication::translate("Consumption", "How it came about"));
    story->setObjectName(u"saving_story_link"_s);
    connect(story, &QAbstractButton::clicked, this, [this] { emit storyAsked(m_baseline); });
    m_specific->addToHeader(m_legend);
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

void SavingComparison::show(const GridLine *use, int baseYear)
{
    const Records &records = m_workspace.records();
    if (!use) {
        const QString reason = QCoreApplication::translate(
            "Consumption", "No use of a resource is known yet: add one.");
        m_saving->showReason(QCoreApplication::translate("Consumption", "Saving"), reason);
        showGrounds(specificTitle(), {.reason = reason});
        m_expected->show({.reason = reason}, {});
        return;
    }
    const LineSaving saving = savingOf(m_workspace.savings(), *use, baseYear);
    m_baseline = saving.hasOwnBaseline ? saving.result.baseline.id : QUuid();
    showSaving(*use, saving, baseYear);
    SavingGrounds grounds = savingGrounds(records, saving.baseline, saving.result);
    showGrounds(grounds.title, std::move(grounds.chart));
    m_expected->show(std::move(grounds.months), lineName(records, *use));
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

void SavingComparison::showGrounds(const QString &title, Chart chart)
{
    m_specific->setTitle(title);
    m_legend->setChart(chart, m_workspace.language());
    m_specificChart->setTitle(title);
    m_specificChart->setChart(std::move(chart));
}

} // namespace sxsh
