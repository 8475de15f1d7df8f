// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheetreader.h"

namespace sxsh {

/// SheetReader::read with the rows read on another thread, a bounded number ahead of the handler,
/// which is called on this one: where making sense of rows takes as long as reading them, both take
/// half the time. Nothing else may use the reader meanwhile.
std::vector<MergedCells> readAhead(const SheetReader &reader, int sheet,
                                   const SheetReader::RowHandler &handler);

} // namespace sxsh
