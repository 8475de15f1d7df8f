// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <vector>

namespace sxsh {

/// The facilities of one stratum that a sample can be drawn from.
struct FrameStratum {
    QString code{}; ///< empty where the frame is not divided; “x” of those with no known place
    QString name{};
    std::vector<Ref<Facility>> facilities{}; ///< by code
};

/// The register as indicators count it on the day, by district, sector or size, or undivided; none
/// where it is empty.
std::vector<FrameStratum> surveyFrame(const Records &records, QDate day,
                                      std::optional<StrataBy> strataBy);

/// The smallest sample of a frame divided so: two of each stratum, for a single answer says nothing
/// of its spread, and all of a stratum of one.
int leastSample(const std::vector<int> &frames);

/// Divides a sample among strata in proportion to their frames, by the largest remainder (of equal
/// ones the stratum that comes first), none below its least. The size is between leastSample and
/// the sum of the frames.
std::vector<int> allocatedSample(const std::vector<int> &frames, int size);

/// The smallest sample that, divided so, knows a share of one half to within ± halfWidth at the
/// confidence if all answer (expectedHalfWidth); asking everyone always does. None where half-width
/// or confidence is not between 0 and 1.
std::optional<int> sampleWithin(const std::vector<int> &frames, double halfWidth,
                                double confidence);

} // namespace sxsh
