// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/cell.h"

#include <span>
#include <vector>

namespace sxsh {

/// What a row below a header is.
enum class RowSort {
    Empty,
    Data,
    Sum,     ///< "Tổng cộng", "Cộng"
    Numbers, ///< of the columns: "(1)", "(2)", "A", "B", 1, 2
    Group,   ///< the heading of a group of rows: "II", "Nâng cao năng lực"
};

/// Judges a row by its first values; `isFirst` says that it stands right below the header.
/// `ordinal` is the position of the column that counts the rows, -1 where none does.
RowSort rowSort(std::span<const Cell> cells, bool isFirst, int ordinal);

} // namespace sxsh
