// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"
#include "ui/models/tablecolumn.h"

namespace sxsh {

/// What is on record about a facility, newest first: its facts, what counts of its taking part in
/// events, and its answers in censuses.
std::vector<QUuid> rowsOnRecord(const Records &records, QUuid facility);
/// How such rows are shown: day, what is said, where it is from, whether a file proves it.
std::vector<TableColumn> onRecordColumns(Workspace &workspace);

} // namespace sxsh
