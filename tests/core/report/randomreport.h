// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QtCore/QStringList>
#include <functional>

namespace sxsh::test {

/// A random report, within a rapidcheck property, with all that makes pages hard: titles of 300
/// characters, words longer than their cell, tables wider than the page, rows taller than one,
/// headers of two levels, spans, charts with one value or none, columns side by side, breaks,
/// sections across. No word occurs twice, none is the beginning of another one.
Report randomReport();

/// True where that many random reports keep the law, which says so with RC_ASSERT.
bool holdsFor(int reports, const std::string &law,
              const std::function<void(const Report &)> &check);

/// Every text of the report in reading order, a cell at a time, without those inside charts.
QStringList textsOf(const Report &report);

} // namespace sxsh::test
