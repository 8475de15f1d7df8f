// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <span>

namespace sxsh {

/// The set that removes a record together with all that is part of it, with their files and drafts,
/// children first; what merely points to it is left to the rules, which refuse the removal.
ChangeSet removal(const Records &records, const Record &record);
/// The same of every record among `ids` that is there, each removed once.
ChangeSet removal(const Records &records, EntityKind kind, std::span<const QUuid> ids);

} // namespace sxsh
