// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/savingcharts.h"
#include "ui/frame/workspace.h"
#include "ui/grid/gridline.h"

#include <QtCore/QObject>

namespace sxsh {

class ChartLegend;
class ChartView;
class Panel;
class SavingPanel;
class ViewSwitch;
struct LineSaving;

/// What was saved of one use in a year against a base year: the figure with its grounds, what the
/// use depends on (use per unit of output by month or, of a regression, its line through the
/// months), and actual beside expected use, by month or summed up.
class SavingComparison final : public QObject
{
    Q_OBJECT

public:
    SavingComparison(Workspace &workspace, QObject *parent);

    /// The panels, which whoever places them owns.
    SavingPanel *saving() const { return m_saving; }
    Panel *specific() const { return m_specific; }
    Panel *expected() const { return m_expected; }
    /// Shows the result of the use, measured by the output; a null one leaves a reason instead.
    void show(const GridLine *use, const GridLine *output, int baseYear);

private:
    enum class View { ByMonth, Cumulated };

    ChartView *addChart(Panel &panel, const QString &name) const;
    void showSaving(const GridLine &use, const LineSaving &saving, int baseYear);
    void showGrounds(const GridLine *use, const GridLine *output, const SavingResult *regression,
                     int baseYear);
    void showExpected();
    void chooseView(int view);

    Workspace &m_workspace;
    SavingPanel *m_saving;
    Panel *m_specific;
    Panel *m_expected;
    ChartView *m_specificChart;
    ChartView *m_expectedChart;
    ChartLegend *m_clouds;
    ViewSwitch *m_views;
    ExpectedMonths m_months{};
    QString m_useName;
};

} // namespace sxsh
