// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

namespace sxsh {

/// Whether a baseline rests on the use of that resource (none: on output), by product where known.
bool restsOn(const Records &records, const Baseline &baseline,
             std::optional<Ref<Resource>> resource, std::optional<Ref<Product>> product);

/// The locked baseline whose figures, adjusted months or own terms a change alters, though it is
/// locked before and after it; none where the change leaves all of them alone.
const Baseline *lockedBaselineBehind(const Records &records, const Change &change);

} // namespace sxsh
