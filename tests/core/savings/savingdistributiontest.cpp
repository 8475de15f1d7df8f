// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/savingdistribution.h"
#include "tests/catch.h"
#include "tests/core/savings/planbuilder.h"

using namespace sxsh;

TEST_CASE("Savings are counted around the ends of the band, those on a bound above it")
{
    const std::vector<double> savings{-0.2, 0,   0.039, 0.04, 1.0 - 460.0 / 500.0,
                                      0.08, 0.1, 0.13,  0.5};
    const SavingDistribution found = distributionOf(savings, decimal(0.08), decimal(0.13));
    CHECK(found.bounds == std::vector<double>{0, 0.04, 0.08, 0.13});
    CHECK(found.counts == std::vector<int>{1, 2, 1, 3, 2});
}

TEST_CASE("Without an upper end, or without a target, there are bounds all the same")
{
    CHECK(distributionOf({}, decimal(0.08), {}).bounds == std::vector<double>{0, 0.04, 0.08, 0.12});
    CHECK(distributionOf({}, decimal(0.08), decimal(0.08)).bounds ==
          std::vector<double>{0, 0.04, 0.08, 0.12});
    const SavingDistribution none = distributionOf({0.07}, {}, decimal(0.13));
    CHECK(none.bounds == std::vector<double>{0, 0.05, 0.1, 0.15});
    CHECK(none.counts == std::vector<int>{0, 0, 1, 0, 0});
    CHECK(distributionOf({}, decimal(0), {}).bounds == none.bounds);
}
