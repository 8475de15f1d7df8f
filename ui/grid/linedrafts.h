// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/changeset.h"
#include "core/model/records.h"
#include "ui/grid/typedamounts.h"

namespace sxsh {

/// Adds to the set what becomes of the drafts of a use or output by what was typed into it: a text
/// that was refused waits in a draft with the reason, the draft of one that was taken goes.
void keepDrafts(ChangeSet &set, const Records &records, const Record &record,
                const std::vector<TypedPart> &typed, const std::vector<RefusedPart> &refused);

} // namespace sxsh
