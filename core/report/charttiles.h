// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace sxsh {

/// The height in millimetres that a chart of rows takes with all of them; none of charts that are
/// drawn in any height.
std::optional<double> heightOfRows(const Chart &chart);

/// The chart as it is or, where its rows would be higher than that, as several with the same axis,
/// each with the rows that have room; the remark stands below the last.
std::vector<Chart> tilesOf(const Chart &chart, double mostHeight);

} // namespace sxsh
