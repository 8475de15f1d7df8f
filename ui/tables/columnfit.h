// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace sxsh {

/// What one column of a table asks for, in pixels.
struct ColumnNeed {
    int least = 0;   ///< what it never goes below
    int usual = 0;   ///< what it takes where no other column needs the room
    int wanted = 0;  ///< what its texts want of a room that others want too
    int longest = 0; ///< with this no text in it is cut; taken where the others have what they want
    bool stretches = false;
};

/// The widths of a table's columns in a room: each gets what its texts want as far as there is
/// room, the widest gives first; what is then left goes to texts that are still cut, to the usual
/// widths and to the columns that stretch. The sum is larger than the room only where the least
/// widths are. (On paper columns have shares of a width: ui/print/columnwidths.h.)
std::vector<int> fittedWidths(const std::vector<ColumnNeed> &needs, int room);

} // namespace sxsh
