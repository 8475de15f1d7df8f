// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

namespace sxsh {

/// The resource used in a year in quanta, product by product or as a whole; none where a part is
/// not known.
std::optional<double> usedInYear(const Records &records, Ref<Facility> facility,
                                 Ref<Resource> resource, int year);

} // namespace sxsh
