// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/measurefigures.h"
#include "ui/frame/workspace.h"
#include "ui/models/tablecolumn.h"

namespace sxsh {

/// The columns of the table of measures; `figures` gives the figures of a row, `district` where its
/// facility is.
std::vector<TableColumn> measureColumns(Workspace &workspace,
                                        std::function<const MeasureFigures *(QUuid row)> figures,
                                        std::function<QString(QUuid row)> district);

} // namespace sxsh
