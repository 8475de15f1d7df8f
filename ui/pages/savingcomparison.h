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
class ExpectedPanel;
class Panel;
class SavingPanel;
struct LineSaving;

/// What was saved of one use in a year against a base year: the figure, its grounds (use per unit
/// of output by month or, of a regression, its line through the months), and actual beside expected
/// use, by month or summed up.
class SavingComparison final : public QObject
{
    Q_OBJECT

public:
    SavingComparison(Workspace &workspace, QObject *parent);

    /// The panels, which whoever places them owns.
    SavingPanel *saving() const { return m_saving; }
    Panel *specific() const { return m_specific; }
    ExpectedPanel *expected() const { return m_expected; }
    /// Shows the result of the use; without one, why there is none.
    void show(const GridLine *use, int baseYear);

signals:
    /// The officer wants to know how the saving came about: that of the baseline or, with a null
    /// one, of the facility.
    void storyAsked(const QUuid &baseline);

private:
    ChartView *addChart(Panel &panel, const QString &name) const;
    void showSaving(const GridLine &use, const LineSaving &saving, int baseYear);
    void showGrounds(const QString &title, Chart chart);

    Workspace &m_workspace;
    QUuid m_baseline; ///< that the saving rests on; null where that is assumed
    SavingPanel *m_saving;
    Panel *m_specific;
    ExpectedPanel *m_expected;
    ChartView *m_specificChart;
    ChartLegend *m_legend;
};

} // namespace sxsh
