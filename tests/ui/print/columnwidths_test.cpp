// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "ui/print/columnwidths.h"

#include <numeric>
#include <rapidcheck.h>

using namespace sxsh;

TEST_CASE("columns keep their shares where every need is met")
{
    CHECK(columnWidths({1, 3}, {10, 10}, 100) == std::vector<double>{25, 75});
    CHECK(columnWidths({1, 3, 4}, {20, 0, 0}, 90) == std::vector<double>{20, 30, 40});
}

TEST_CASE("where needs do not fit, only the columns that need most get less")
{
    CHECK(columnWidths({1, 1, 1}, {10, 500, 20}, 100) == std::vector<double>{10, 70, 20});
}

TEST_CASE("columns fill the width and get what they need where that is possible")
{
    REQUIRE(rc::check([] {
        const auto count = *rc::gen::inRange<std::size_t>(1, 14);
        const auto whole = *rc::gen::container<std::vector<int>>(count, rc::gen::inRange(1, 60));
        const auto tenths = *rc::gen::container<std::vector<int>>(count, rc::gen::inRange(0, 2000));
        std::vector<double> shares;
        std::vector<double> needs;
        for (std::size_t index = 0; index < count; ++index) {
            shares.push_back(whole[index] / 10.0);
            needs.push_back(tenths[index] / 10.0);
        }
        const double width = *rc::gen::inRange(1, 1000);
        const std::vector<double> widths = columnWidths(shares, needs, width);
        const auto sum = [](const std::vector<double> &numbers) {
            return std::accumulate(numbers.begin(), numbers.end(), 0.0);
        };
        RC_ASSERT(std::abs(sum(widths) - width) < 1e-6);
        const bool fits = sum(needs) < width;
        for (std::size_t index = 0; index < count; ++index) {
            RC_ASSERT(widths[index] > -1e-9);
            RC_ASSERT(!fits || widths[index] >= needs[index] - 1e-9);
            RC_ASSERT(fits || widths[index] <= needs[index] + 1e-9);
        }
    }));
}
