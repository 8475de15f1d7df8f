// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/merge/mergeitem.h"
#include "core/model/records.h"

namespace sxsh {

/// Soft findings about the figures that a return brings, as far as they are decided to be taken,
/// which are unlike the facility's own or those of its peers (core/savings/plausibility.h). Of
/// amounts the field is the key of the month's column, or of the total.
Issues outliersOf(const Records &ours, std::span<const MergeItem> items);

} // namespace sxsh
