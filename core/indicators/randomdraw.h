// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/surveyframe.h"

namespace sxsh {

/// Leaves in each stratum as many facilities as its size says, drawn without replacement: the first
/// places of Fisher and Yates' shuffle of the facilities by code, stratum by stratum, from the
/// 64-bit Mersenne Twister of M. Matsumoto and T. Nishimura begun with the seed.
void drawWithin(std::vector<FrameStratum> &strata, const std::vector<int> &sizes, int seed);

/// The facilities that the draw recorded with a sample survey draws from the register as it is
/// now, by identity; none where no draw is recorded or the register no longer has so many.
std::vector<Ref<Facility>> repeatedDraw(const Records &records, const Survey &survey);

} // namespace sxsh
