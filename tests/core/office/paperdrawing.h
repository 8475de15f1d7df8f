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

} // namespace sxsh::test
