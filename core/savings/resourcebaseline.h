// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

namespace sxsh {

/// What a resource's use of a year is compared with.
struct ResourceBaseline {
    Baseline baseline{};
    bool isOwn = true; ///< false: assumed over the months of the baseline of all energy, by ratio
};

/// The newest baseline of the resource and all products that ends before the year; where there is
/// none, one over the months of the facility's baseline of all energy; none where that is not there
/// either. What is assumed has the same identity for the same two records.
std::optional<ResourceBaseline> resourceBaseline(const Records &records, Ref<Facility> facility,
                                                 Ref<Resource> resource, int year);

} // namespace sxsh
