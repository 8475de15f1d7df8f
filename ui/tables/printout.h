// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/frame/workspace.h"

namespace sxsh {

/// Shows the pages of a report on the open plan and prints them where the officer wants it; of a
/// demonstration each says so. What goes wrong is told.
void printOut(Workspace &workspace, Report report, QWidget *parent);

} // namespace sxsh
