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

/// The figure as it is printed on pages with a body as high as that: as one or, where its rows have
/// no room, as several that are counted in their captions, "(1/3)".
std::vector<Figure> figuresOnPages(const Figure &figure, double bodyHeight);

} // namespace sxsh
