// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"
#include "ui/frame/workspace.h"
#include "ui/models/tablecolumn.h"

#include <QtWidgets/QWidget>

namespace sxsh {

class TablePanel;

/// The facilities that stand in a unit on the day.
class UnitFacilities final : public QWidget
{
    Q_OBJECT

public:
    explicit UnitFacilities(Workspace &workspace, QWidget *parent = nullptr);

    TablePanel &panel() const { return *m_table; }
    void show(const std::vector<Ref<Facility>> &facilities);

private:
    std::vector<TableColumn> columns();

    Workspace &m_workspace;
    TablePanel *m_table;
};

} // namespace sxsh
