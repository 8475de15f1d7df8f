// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"
#include "core/storage/journal.h"

namespace sxsh {

/// Whether what a line did is to be made again or taken back.
enum class ReplayDirection { Again, Back };

/// The set that makes or takes back what a line did, upon these records: fields that the line did
/// not touch keep the values they have now. Throws Error where a field it touched has changed
/// since.
ChangeSet replayOf(const std::vector<JournalChange> &changes, ReplayDirection direction,
                   const Records &records);

} // namespace sxsh
