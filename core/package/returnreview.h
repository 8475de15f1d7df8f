// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/mergeitem.h"
#include "core/package/receivedreturn.h"

namespace sxsh {

/// What a return would do to the plan, to be decided item by item.
struct ReturnReview {
    std::vector<MergeItem> items{};
    Issues refused{}; ///< hard: what a unit may not change, which is left out
};

/// A record that a return adds with a code that another one in the plan has.
struct CodeCollision {
    std::size_t item = 0;
    QString code{};
    QString proposed{}; ///< the next one after it that neither side has
};

/// What the unit changed since the base, beside the plan as it is; records that both sides entered
/// are one. Nothing is changed.
ReturnReview reviewOf(const Session &plan, const ReceivedReturn &received);

/// The records among the added ones whose code is taken.
std::vector<CodeCollision> codeCollisions(const Records &ours, std::span<const MergeItem> items);

/// Gives these records the proposed codes.
void takeProposedCodes(std::span<MergeItem> items, std::span<const CodeCollision> collisions);

/// What rules say of the plan once what is decided is in it; what is open stays ours.
Issues problemsOf(Session &plan, std::span<const MergeItem> items);

} // namespace sxsh
