// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/editdistance.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace sxsh {

std::optional<int> editDistance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return {};
    const auto width = static_cast<std::size_t>(b.size());
    std::vector<int> beforeLast(width + 1);
    std::vector<int> last(width + 1);
    std::vector<int> current(width + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype row = 1; row <= a.size(); ++row) {
        current[0] = static_cast<int>(row);
        for (std::size_t at = 1; at <= width; ++at) {
            const auto column = static_cast<qsizetype>(at);
            const int other = a[row - 1] == b[column - 1] ? 0 : 1;
            current[at] = std::min({last[at] + 1, current[at - 1] + 1, last[at - 1] + other});
            if (row > 1 && column > 1 && a[row - 1] == b[column - 2] && a[row - 2] == b[column - 1])
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
