// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reporting.h"
#include "ui/models/tablecolumn.h"

namespace sxsh {

class Workspace;

/// The columns of the table of questions; of a working copy without the unit, which is one alone.
std::vector<TableColumn> queryColumns(Workspace &workspace);
/// The state of a question with its shape.
ShownCell queryStateCell(const Query &query);

} // namespace sxsh
