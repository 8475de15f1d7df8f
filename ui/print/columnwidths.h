// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace sxsh {

/// Divides a width among columns by their shares, none below what it needs; where the needs do not
/// fit, the columns that need most get less, all the same.
std::vector<double> columnWidths(const std::vector<double> &shares,
                                 const std::vector<double> &needs, double width);

} // namespace sxsh
