// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/editdistance.h"

#include <QtCore/QVarLengthArray>
#include <algorithm>
#include <numeric>

namespace sxsh {

std::optional<int> editDistance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return {};
    const qsizetype width = b.size();
    using Row = QVarLengthArray<int, 64>; // names fit without the heap
    Row beforeLast(width + 1);
    Row last(width + 1);
    Row current(width + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype row = 1; row <= a.size(); ++row) {
        current[0] = static_cast<int>(row);
        for (qsizetype at = 1; at <= width; ++at) {
            const int other = a[row - 1] == b[at - 1] ? 0 : 1;
            current[at] = std::min({last[at] + 1, current[at - 1] + 1, last[at - 1] + other});
            if (row > 1 && at > 1 && a[row - 1] == b[at - 2] && a[row - 2] == b[at - 1])
                current[at] = std::min(current[at], beforeLast[at - 2] + 1);
        }
        // An exchange reaches back two rows, so both must be beyond hope.
        if (std::ranges::min(current) > most && std::ranges::min(last) > most)
            return {};
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last[width] <= most ? std::optional(last[width]) : std::nullopt;
}

} // namespace sxsh
