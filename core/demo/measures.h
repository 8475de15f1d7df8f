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

/// The prices of resources in two dated versions, where the plan has none for the resource.
std::vector<Factor> inventPrices(const Ground &ground);

/// Makes the first measure that saves much electricity one whose report has lost its thousands: an
/// example of what is found doubtful.
void loseThousands(const Ground &ground, ChangeSet &measures);

/// Adds the options that the facility has carried out, where it applies cleaner production, or has
/// in mind, where it knows of it.
void addMeasuresOf(const Ground &ground, const Site &site, const std::vector<YearlyUse> &uses,
                   ChangeSet &set);

} // namespace sxsh
