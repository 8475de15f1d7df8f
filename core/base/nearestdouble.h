// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scalednumber.h"

namespace sxsh {

/// The double that is nearest to the number.
double nearestDouble(ScaledNumber number);

} // namespace sxsh
