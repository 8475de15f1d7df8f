// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"
#include "ui/tables/tableview.h"

namespace sxsh {

/// Lets the chosen rows that are records of the kind be removed, by Del or from a row's menu, as
/// one step that undo takes back; the set is the one that `removalOf` says.
void letRowsBeRemoved(TableView &table, Workspace &workspace, EntityKind kind,
                      std::function<ChangeSet(const std::vector<QUuid> &)> removalOf);
/// The same with all that is part of the records.
void letRowsBeRemoved(TableView &table, Workspace &workspace, EntityKind kind);

} // namespace sxsh
