// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace sxsh::test {

/// One chart of each kind that the pages show: trajectory, intervals, shares, done against plan,
/// planned beside spent, a scatter, lines with a band.
std::vector<Figure> screenCharts();

/// One chart of each kind that reports have and pages have not.
std::vector<Figure> paperCharts();

} // namespace sxsh::test
