// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/savings/coveragetrial.h"

using namespace sxsh::coverage;

TEST_CASE("An interval covers the true saving as often as it claims, and hardly more often")
{
    // For a saving of 10% and independent errors. The bench coverageOfIntervals tells it of more
    // trials and confidences, of other savings and of months that err alike.
    const double outputTimes = GENERATE(1.0, 0.5, 1.6);
    const double confidence = GENERATE(0.68, 0.9);
    CAPTURE(outputTimes, confidence);
    const Coverage coverage =
        coverageOf({.outputTimes = outputTimes, .confidence = confidence}, 2000, 20'181'214);
    CHECK(coverage.intervals > 1990);
    CHECK(coverage.share() >= confidence);
    CHECK(coverage.share() <= confidence + 0.06);
}
