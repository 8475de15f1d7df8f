// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/changeset.h"

#include <ranges>

namespace sxsh {

ChangeSet ChangeSet::inverted() const
{
    ChangeSet result{.title = title, .reason = reason};
    result.changes.reserve(changes.size());
    // Backwards, so that a record changed twice in one set returns to its first state.
    for (const Change &change : std::views::reverse(changes))
        result.changes.push_back({.before = change.after, .after = change.before});
    return result;
}

} // namespace sxsh
