// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/panel.h"
#include "ui/frame/workspace.h"
#include "ui/grid/gridline.h"

class QComboBox;

namespace sxsh {

class BaselineLock;
class MonthGrid;

/// One use and one output of a facility by month in two years side by side, with the lock of the
/// base period.
class ComparisonPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ComparisonPanel(Workspace &workspace, QWidget *parent = nullptr);

    MonthGrid &months() const { return *m_months; }
    /// Offers these uses and outputs; a list with one line or none is not seen.
    void offer(const std::vector<GridLine> &uses, const std::vector<GridLine> &outputs);
    /// Shows the lines in the two years; a line that is null is left out.
    void show(Ref<Facility> facility, const GridLine *use, const GridLine *output, int year,
              int baseYear);
    /// Brings the words of the lock up to date.
    void showLock(Ref<Facility> facility, int baseYear);

signals:
    /// The officer chose a line, told by its identity.
    void useChosen(const QUuid &identity);
    void outputChosen(const QUuid &identity);
    /// The base period is about to change: what is being typed has to be saved first.
    void lockAsked();

private:
    Workspace &m_workspace;
    QComboBox *m_use;
    QComboBox *m_output;
    MonthGrid *m_months;
    BaselineLock *m_lock;
};

} // namespace sxsh
