// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/worddrawing.h"

namespace sxsh {

/// Sets tables and draws charts for the Word file of a report as its pages do: the same widths, the
/// same sizes, charts at 300 dots per inch. The report must outlive it; throws Error when the print
/// fonts cannot be read.
WordDrawing wordDrawing(const Report &report);

} // namespace sxsh
