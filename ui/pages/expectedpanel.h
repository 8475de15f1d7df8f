// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/savingcharts.h"
#include "ui/frame/panel.h"
#include "ui/frame/workspace.h"

namespace sxsh {

class ChartView;
class ViewSwitch;

/// Actual beside expected use of a year, by month or what was saved summed up.
class ExpectedPanel final : public Panel
{
    Q_OBJECT

public:
    /// The switch and the chart are named after it; which view is chosen is remembered for all.
    ExpectedPanel(Workspace &workspace, const QString &name, QWidget *parent = nullptr);

    /// Shows the months of the use with that name; without a name, why there are none.
    void show(ExpectedMonths months, const QString &useName);

private:
    enum class View { ByMonth, Cumulated };

    void refresh();

    Workspace &m_workspace;
    ViewSwitch *m_views;
    ChartView *m_chart;
    ExpectedMonths m_months{};
    QString m_useName;
};

} // namespace sxsh
