// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tablecolumn.h"

namespace sxsh {

class Workspace;

/// The columns of a table of events, with how many took part and what follows from it.
std::vector<TableColumn> eventColumns(Workspace &workspace);
/// The columns of the participants of one event.
std::vector<TableColumn> participantColumns(Workspace &workspace);

} // namespace sxsh
