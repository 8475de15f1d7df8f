// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tablecolumn.h"

namespace sxsh {

class FacilityRows;
class Workspace;

/// The columns of the register's table; both must outlive them.
std::vector<TableColumn> registerColumns(Workspace &workspace, const FacilityRows &rows);

} // namespace sxsh
