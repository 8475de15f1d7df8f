// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/worddrawing.h"

namespace sxsh::test {

/// Sets tables by their shares and draws every chart as the same dot.
WordDrawing paperDrawing();

/// A report with every kind of block: national header, headings of each level, runs, tables with
/// and without header and caption, spans, a chart, an annex across, signatures.
Report everyBlock();

/// A random report whose texts are all different.
Report randomPaper();

/// Every text of the report in reading order, a cell at a time.
QStringList textsOf(const Report &report);

} // namespace sxsh::test
