// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/budget.h"
#include "ui/frame/workspace.h"
#include "ui/models/tablecolumn.h"

#include <QtWidgets/QWidget>

namespace sxsh {

class TablePanel;

/// What one unit of every result of the plan cost, with why it is not known where it is not.
class ResultCostTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultCostTable(Workspace &workspace, QWidget *parent = nullptr);

    /// Works the costs of the year out anew, those of all years without one.
    void showYear(std::optional<int> year);

private:
    std::vector<TableColumn> columns();

    Workspace &m_workspace;
    std::vector<ResultCost> m_costs;
    TablePanel *m_table;
};

} // namespace sxsh
