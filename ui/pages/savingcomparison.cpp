// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/savingcomparison.h"

#include "ui/charts/chartview.h"
#include "ui/frame/panel.h"
#include "ui/pages/facilityuse.h"
#include "ui/pages/savingpanel.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

SavingComparison::SavingComparison(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_saving(new SavingPanel),
      m_specific(new Panel(QCoreApplication::translate("Consumption", "Specific use by month"))),
      m_expected(new Panel(QCoreApplication::translate("Consumption", "Actual and expected"))),
      m_specificChart(addChart(*m_specific, u"specific_chart"_s)),
      m_expectedChart(addChart(*m_expected, u"expected_chart"_s))
{
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
    if (!use) {
        m_saving->showReason(QCoreApplication::translate("Consumption", "Saving"),
                             QCoreApplication::translate(
                                 "Consumption", "No use of a resource is known yet: add one."));
    } else {
        m_saving->show(QCoreApplication::translate("Consumption",
                                                   "%1: saving per unit of product, %2 against %3")
                           .arg(lineName(records, *use))
                           .arg(use->year)
                           .arg(baseYear),
                       savingOf(m_workspace.savings(), *use, baseYear),
                       energySaving(m_workspace.savings(), use->facility, use->year),
                       savingGoal(records, m_workspace.asOf()), m_workspace.language());
    }
    Chart specific;
    Chart expected;
    if (use && output) {
        specific = specificUseChart(records, *use, *output, baseYear);
        expected = expectedUseChart(records, *use, *output, baseYear);
        m_expected->setTitle(
            QCoreApplication::translate("Consumption", "Actual and expected %1, %2")
                .arg(lineName(records, *use))
                .arg(use->year));
    } else {
        specific.reason = QCoreApplication::translate(
            "Consumption", "A use and an output are needed to compare months.");
        expected.reason = specific.reason;
    }
    m_specificChart->setChart(std::move(specific));
    m_expectedChart->setChart(std::move(expected));
    m_expectedChart->setTitle(m_expected->title());
}

} // namespace sxsh
