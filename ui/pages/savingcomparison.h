// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"
#include "ui/grid/gridline.h"

#include <QtCore/QObject>

namespace sxsh {

class ChartView;
class Panel;
class SavingPanel;

/// What was saved of one use in a year against a base year: the figure with its grounds, use per
/// unit of output by month, and actual beside expected use.
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
    ChartView *addChart(Panel &panel, const QString &name) const;

    Workspace &m_workspace;
    SavingPanel *m_saving;
    Panel *m_specific;
    Panel *m_expected;
    ChartView *m_specificChart;
    ChartView *m_expectedChart;
};

} // namespace sxsh
