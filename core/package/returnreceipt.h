// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/mergeitem.h"
#include "core/package/receivedreturn.h"

/// A return that is kept in the plan to be decided later, with what was decided of it so far.
namespace sxsh {

/// The record of a return that is received today and not decided yet.
Exchange exchangeOf(const Session &plan, const ReceivedReturn &received);

/// Keeps a return in the plan as one that waits, as an edit that undo takes back, and gives its
/// record; of one that was received before nothing is changed. Throws Error where it is superseded
/// or cannot be kept.
Exchange keepReturn(Session &plan, const ReceivedReturn &received);

/// The return whose file the plan keeps, to be reviewed as if it came now; throws as
/// ReceivedReturn does.
ReceivedReturn keptReturn(const Session &plan, const Exchange &exchange);

/// Keeps what is decided so far outside of the journal, in place of what was kept before.
void keepDecisions(Session &plan, const Exchange &exchange, std::span<const MergeItem> items);
/// Decides the items as was kept, where the question is still the same: a decision about a value
/// that changed meanwhile is asked again. Returns how many were taken over.
int takeKeptDecisions(const Session &plan, const Exchange &exchange, std::span<MergeItem> items);

} // namespace sxsh
