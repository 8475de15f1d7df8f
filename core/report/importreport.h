// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/report/report.h"

namespace sxsh {

/// What became of a file row by row, to be printed or sent back to whom it is from: how many rows
/// were taken, then every row with its outcome and what was found about it. The plan must have kept
/// its rows (ImportPlan::keepsRows); `records` are those of the plan, with or without them.
Report importReport(const Records &records, const ImportPlan &plan, const ImportDraft &draft);

} // namespace sxsh
