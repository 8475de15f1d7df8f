// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"
#include "core/report/report.h"

namespace sxsh {

/// The report with what the foot of every page says where the data are of a demonstration, unless
/// it has a mark already.
Report markedReport(Report report, const Records &records);

} // namespace sxsh
