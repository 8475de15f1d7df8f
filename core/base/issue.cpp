// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/issue.h"

#include <algorithm>

namespace sxsh {

bool hasHard(const Issues &issues)
{
    return std::ranges::any_of(issues,
                               [](const Issue &issue) { return issue.severity == Severity::Hard; });
}

} // namespace sxsh
