// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"
#include "ui/tables/tableview.h"

namespace sxsh {

/// Prints what the table shows under a title, below it in words what it is limited to.
void printTable(Workspace &workspace, const TableView &table, const QString &title,
                const QString &context, QWidget *parent);
/// Asks where to, and writes the content as a spreadsheet.
void exportContent(Workspace &workspace, const TableContent &content, const QString &title,
                   QWidget *parent);
/// Gives a table that stands outside a TablePanel what tables inside one have: columns that are
/// remembered for the plan; Excel and print in its menu, under its accessible name.
void equipTable(TableView &table, Workspace &workspace);

} // namespace sxsh
