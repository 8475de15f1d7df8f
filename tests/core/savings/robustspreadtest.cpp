// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/robustspread.h"
#include "tests/catch.h"

#include <cmath>
#include <rapidcheck.h>

using namespace sxsh;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

TEST_CASE("Median, MAD and modified z are those that R computes")
{
    // R: x <- c(10.2,9.8,10.1,10.4,9.9,10,14.5,10.3); m <- median(x); d <- mad(x, constant = 1)
    //    c(m, d, mean(abs(x - m)), 0.6745 * (x - m) / d)
    const std::vector<double> values{10.2, 9.8, 10.1, 10.4, 9.9, 10, 14.5, 10.3};
    const RobustSpread spread = RobustSpread::of(values);
    CHECK(spread.n == 8);
    CHECK_THAT(spread.median, WithinRel(10.15, 1e-12));
    CHECK_THAT(spread.mad, WithinRel(0.2, 1e-12));
    CHECK_THAT(spread.meanDeviation, WithinRel(0.7, 1e-12));
    CHECK_THAT(*spread.modifiedZ(14.5), WithinRel(14.670375, 1e-9));
    CHECK_THAT(*spread.modifiedZ(9.8), WithinRel(-1.180375, 1e-9));

    // R: l <- log(c(12.1,11.4,13.0,12.6,11.9,12.2,31))
    std::vector<double> logs;
    for (const double value : {12.1, 11.4, 13.0, 12.6, 11.9, 12.2, 31.0})
        logs.push_back(std::log(value));
    const RobustSpread ofLogs = RobustSpread::of(logs);
    CHECK_THAT(ofLogs.median, WithinAbs(2.501435951739, 1e-12));
    CHECK_THAT(ofLogs.mad, WithinAbs(0.032260862218, 1e-12));
    CHECK_THAT(*ofLogs.modifiedZ(logs.back()), WithinAbs(19.497489426115, 1e-9));
}

TEST_CASE("Where most values are equal the mean deviation serves, where all are nothing is said")
{
    // R: y <- c(5,5,5,5,5,5,8); (8 - 5) / (1.253314 * mean(abs(y - 5)))
    const RobustSpread spread = RobustSpread::of({5, 5, 5, 5, 5, 5, 8});
    CHECK(spread.mad == 0);
    CHECK_THAT(*spread.modifiedZ(8), WithinAbs(5.585193, 1e-6));
    CHECK_FALSE(RobustSpread::of({5, 5, 5}).modifiedZ(5));
}

TEST_CASE("A spread does not depend on the order of its values, and moves and grows with them")
{
    REQUIRE(rc::check([](const std::vector<qint16> &figures, qint16 shift) {
        RC_PRE(!figures.empty());
        std::vector<double> values(figures.begin(), figures.end());
        const RobustSpread spread = RobustSpread::of(values);
        auto moved = values;
        for (double &value : moved)
            value = 2 * value + shift;
        std::ranges::reverse(moved);
        const RobustSpread other = RobustSpread::of(moved);
        RC_ASSERT(other.median == 2 * spread.median + shift);
        RC_ASSERT(other.mad == 2 * spread.mad);
        const auto below = std::ranges::count_if(
            values, [&spread](double value) { return value < spread.median; });
        RC_ASSERT(2 * below <= static_cast<std::ptrdiff_t>(values.size()));
    }));
}
