// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <vector>

namespace sxsh {

/// How much demonstration data to make; the same size over the same plan gives the same data.
struct DemoSize {
    int facilities = 120; ///< 1 to 20,000
    int firstYear = 0;    ///< the year baselines are of; 0: the year before the plan begins
    int lastYear = 0;     ///< 0: the year in which the plan ends
    quint64 seed = 1;
    int resourcesPerFacility = 0; ///< 0: what its industry uses; else exactly so many
};

/// Invented records for a plan made from a template, as sets to apply in this order, each one undo
/// step; the first marks the plan as a demonstration. The same plan, size, seed and resource files
/// give the same sets, identities included, on every system (titles are in the program's language).
/// Throws Error where the plan lacks units, resources or task areas or already has facilities or
/// activities, where a size is out of bounds, or where a file in `resources`/demo is missing or has
/// a problem.
std::vector<ChangeSet> demonstration(const Records &plan, const QString &resources,
                                     const DemoSize &size);

} // namespace sxsh
