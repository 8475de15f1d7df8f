// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duties/unitreports.h"
#include "ui/frame/workspace.h"
#include "ui/models/tablecolumn.h"

#include <QtWidgets/QWidget>

class QComboBox;

namespace sxsh {

class TablePanel;

/// Who has reported in a period, or in each: what went out to each unit and came back, how late,
/// how complete, how many questions wait; a late unit leads to its reminder.
class UnitReportTable final : public QWidget
{
    Q_OBJECT

public:
    explicit UnitReportTable(Workspace &workspace, QWidget *parent = nullptr);

    TablePanel &panel() const { return *m_table; }
    /// Reads anew how the units stand.
    void reload();
    /// How many units can be reminded in the period that is shown; 0 where all are.
    int reminders() const;
    /// True where the chosen unit can be.
    bool canRemind() const;
    /// Shows the reminder of the chosen unit.
    void remind();
    /// Shows the reminders of all units that can be reminded.
    void remindAll();

signals:
    void chosenChanged();

private:
    std::vector<TableColumn> columns();
    void fillPeriods();
    /// A unit in a period.
    struct Line {
        QString period{}; ///< code
        UnitReport report{};
    };
    const Line *line(QUuid row) const;
    const UnitReport *report(QUuid row) const;
    void showQuestions(QUuid row);
    void showReminder(const QString &period, const QString &subject);

    Workspace &m_workspace;
    std::vector<Line> m_lines;
    TablePanel *m_table;
    QComboBox *m_period;
};

} // namespace sxsh
