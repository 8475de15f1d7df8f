// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/duplicates.h"
#include "core/package/returnreview.h"

namespace sxsh {

/// What there is to say of a return before it is accepted.
struct ReviewFindings {
    Issues problems{}; ///< about the package, what was refused, codes, rules, figures
    std::vector<DuplicatePair> duplicates{}; ///< with a facility that the return adds
    Records merged{}; ///< the plan with what is decided in it, proposed codes taken
};

/// Looks at a return as it is decided so far; what is open stays ours. Nothing is changed.
ReviewFindings findingsOf(Session &plan, const ReceivedReturn &received, const ReturnReview &review,
                          const BareNames &names);

} // namespace sxsh
