// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"
#include "ui/models/tablecolumn.h"

namespace sxsh {

/// The columns of tables of activities: code, title, lead, due, state in shape and words, progress,
/// money.
std::vector<TableColumn> activityColumns(Workspace &workspace);

/// How an activity stands on the day that figures are taken on.
ShownCell activityState(const Activity &activity, QDate day);

} // namespace sxsh
