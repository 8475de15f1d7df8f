// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

namespace sxsh {

/// The set that removes a record together with all that is part of it, children first; what merely
/// points to it is left to the rules, which refuse the removal.
ChangeSet removal(const Records &records, const Record &record);

} // namespace sxsh
