// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheetreader.h"

namespace sxsh {

/// One kind of file behind a SheetReader.
struct SheetReader::Source {
    Source() = default;
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;
    virtual ~Source() = default;

    virtual const std::vector<SheetInfo> &sheets() const = 0;
    virtual std::vector<MergedCells> read(int sheet, const RowHandler &handler) = 0;
    virtual std::vector<QString> formulas(int) { return {}; }
    virtual std::vector<CellRange> mergedRanges(int) { return {}; }
    virtual std::optional<QDateTime> modified() { return {}; }
};

} // namespace sxsh
