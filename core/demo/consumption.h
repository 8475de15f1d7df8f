// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/site.h"

namespace sxsh {

/// What the facilities make, use and save, as one set for the products, one per year, one for the
/// baselines and one for the measures; sets that would be empty are left out.
std::vector<ChangeSet> consumptionSets(const Ground &ground, const Register &all);

} // namespace sxsh
