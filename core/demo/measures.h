// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/site.h"

namespace sxsh {

/// What a facility uses of a resource in a usual year, in whole units of the resource.
struct YearlyUse {
    const Resource *resource = nullptr;
    qint64 amount = 0;
};

/// Adds the options that the facility has carried out, where it applies cleaner production, or has
/// in mind, where it knows of it.
void addMeasuresOf(const Ground &ground, const Site &site, const std::vector<YearlyUse> &uses,
                   ChangeSet &set);

} // namespace sxsh
