// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"
#include "ui/models/tablecolumn.h"

namespace sxsh {

/// The column of an entity's table for one of its keys, as its description says: title, alignment,
/// width, cells in the officer's language. For a facility the keys include those of its state,
/// placement and enterprise.
TableColumn recordColumn(Workspace &workspace, EntityKind kind, QLatin1StringView key);

/// Every column of an entity: the code and the first ones are shown, the rest is offered.
std::vector<TableColumn> recordColumns(Workspace &workspace, EntityKind kind);

/// The identities of all records of an entity.
std::vector<QUuid> recordRows(const Records &records, EntityKind kind);

} // namespace sxsh
