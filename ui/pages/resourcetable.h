// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/panel.h"
#include "ui/frame/workspace.h"
#include "ui/grid/gridline.h"
#include "ui/models/tablecolumn.h"

#include <QtCore/QHash>

namespace sxsh {

class TableView;

/// What a facility used of each resource in two years and what it saved, all energy first.
class ResourceTable final : public Panel
{
    Q_OBJECT

public:
    explicit ResourceTable(Workspace &workspace, QWidget *parent = nullptr);

    TableView &table() { return *m_table; }
    /// Shows the facility's uses, in their order.
    void setUses(Ref<Facility> facility, std::vector<GridLine> uses);
    /// Shows the figures of the year beside those of the base year, as they are now.
    void showFigures(int year, int baseYear);

signals:
    /// The officer opened the row of a use, told by the identity of its line.
    void useOpened(const QUuid &identity);

private:
    std::vector<TableColumn> columns();
    const GridLine *useOf(QUuid row) const;
    ShownCell amountCell(QUuid row, int year) const;
    ShownCell percentCell(std::optional<double> fraction, const QString &why) const;
    std::optional<SavingResult> savingOfRow(QUuid row) const;
    /// With the year it is against, where that is another than the one of the resources.
    QString energyTitle() const;

    Workspace &m_workspace;
    TableView *m_table;
    Ref<Facility> m_facility{};
    int m_year = 0;
    int m_baseYear = 0;
    std::vector<GridLine> m_uses;
    QHash<QUuid, int> m_rows; ///< which use a row shows; none for all energy
};

} // namespace sxsh
