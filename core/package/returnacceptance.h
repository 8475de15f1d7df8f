// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/returnreview.h"

namespace sxsh {

/// What becomes of values that break a rule.
enum class ProblemPolicy {
    KeepDraft, ///< kept as drafts beside the records, the rest is taken
    Reject     ///< the whole return is refused
};

/// What became of a return, or of taking one back.
struct Acceptance {
    bool applied = false;
    int number = 0;    ///< of the acceptance, from 1 for each unit, never used again
    int changes = 0;   ///< records added, edited and removed
    int drafts = 0;    ///< values kept as drafts
    Issues problems{}; ///< hard ones were kept as drafts, or are why it was refused
};

/// Makes the plan what was decided as one edit, which undo takes back, together with the note that
/// the return was accepted. Every conflict must be decided.
Acceptance acceptReturn(Session &plan, const ReceivedReturn &received, std::vector<MergeItem> items,
                        ProblemPolicy policy);

/// The acceptance with that number of a unit; none where there is none, or it was taken back.
const Exchange *acceptanceOf(const Records &records, Ref<AdminUnit> unit, int number);
/// What taking an acceptance back would do to the plan as it is now: the merge run backwards. What
/// it added and later records rest on is a conflict.
std::vector<MergeItem> reversalOf(Session &plan, const Exchange &accepted);
/// Takes an acceptance back as decided, as one edit. Every conflict must be decided.
Acceptance revertAcceptance(Session &plan, const Exchange &accepted,
                            std::span<const MergeItem> items);

} // namespace sxsh
