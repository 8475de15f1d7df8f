// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/expectedpanel.h"

#include "ui/charts/chartview.h"
#include "ui/frame/viewswitch.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView viewKey("consumption/expected_view");

} // namespace

ExpectedPanel::ExpectedPanel(Workspace &workspace, const QString &name, QWidget *parent)
    : Panel(QCoreApplication::translate("Consumption", "Actual and expected"), parent),
      m_workspace(workspace),
      m_views(new ViewSwitch({QCoreApplication::translate("Consumption", "by month"),
                              QCoreApplication::translate("Consumption", "summed up")})),
      m_chart(new ChartView)
{
    m_views->setObjectName(name + u"_view"_s);
    m_views->setCurrent(m_workspace.settings().value(viewKey, 0).toInt());
    addToHeader(m_views);
    m_chart->setObjectName(name + u"_chart"_s);
    m_chart->setTitle(title());
    m_chart->setLanguage(m_workspace.language());
    setPaddedContent(m_chart);
    connect(m_views, &ViewSwitch::chosen, this, [this](int view) {
        m_workspace.settings().setValue(viewKey, view);
        refresh();
    });
}

void ExpectedPanel::show(ExpectedMonths months, const QString &useName)
{
    m_months = std::move(months);
    m_useName = useName;
    m_views->setCurrent(m_workspace.settings().value(viewKey, 0).toInt());
    refresh();
}

void ExpectedPanel::refresh()
{
    const bool isSum = m_views->current() == static_cast<int>(View::Cumulated);
    QString words;
    if (isSum)
        words = cumulatedSavingTitle(m_months);
    if (words.isEmpty() && m_useName.isEmpty())
        words = QCoreApplication::translate("Consumption", "Actual and expected");
    if (words.isEmpty()) {
        words = QCoreApplication::translate("Consumption", "Actual and expected %1, %2")
                    .arg(m_useName)
                    .arg(m_months.year);
    }
    setTitle(words);
    m_chart->setTitle(words);
    m_chart->setChart(isSum ? cumulatedSavingChart(m_months) : expectedUseChart(m_months));
}

} // namespace sxsh
