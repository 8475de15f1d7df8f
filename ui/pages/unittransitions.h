// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"
#include "ui/models/tablecolumn.h"

#include <QtWidgets/QWidget>

namespace sxsh {

class TablePanel;

/// What a unit came of and what became of it, with dates and sources, the oldest first.
class UnitTransitions final : public QWidget
{
    Q_OBJECT

public:
    explicit UnitTransitions(Workspace &workspace, QWidget *parent = nullptr);

    TablePanel &panel() const { return *m_table; }
    void showUnit(QUuid unit);

signals:
    /// The officer wants to see the unit at the other end.
    void unitActivated(const QUuid &unit);

private:
    std::vector<TableColumn> columns();
    bool isPredecessor(const UnitTransition &transition) const;
    const AdminUnit *otherOf(QUuid row) const;

    Workspace &m_workspace;
    QUuid m_unit;
    TablePanel *m_table;
};

} // namespace sxsh
