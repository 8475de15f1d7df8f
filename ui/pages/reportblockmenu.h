// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/frame/workspace.h"

class QMenu;
class QWidget;

namespace sxsh {

/// Puts the block on the clipboard: a table as cells, a chart as picture and as table, words as
/// text; nothing for what has none.
void copyBlock(const Report &report, const Block &block);

/// What can be done with one block of a report: copied and, of tables and charts, saved alone.
void addBlockActions(QMenu &menu, Workspace &workspace, const Report &report, const Block &block,
                     QWidget *parent);

} // namespace sxsh
