// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/dice.h"

#include "tests/catch.h"

#include <rapidcheck.h>

using namespace sxsh;

TEST_CASE("Dice throw the same numbers on every system")
{
    Dice dice(1, "facility/CS-0001");
    std::vector<quint64> thrown;
    for (int count = 0; count < 3; ++count)
        thrown.push_back(dice.next());
    CHECK(thrown ==
          std::vector<quint64>{0xBF02418EEAF17156, 0x958D2D3A1F8133A9, 0xD1F3C0BF3BAEAA37});
}

TEST_CASE("Dice of another label or seed throw other numbers")
{
    CHECK(Dice(1, "a").next() != Dice(1, "b").next());
    CHECK(Dice(1, "a").next() != Dice(2, "a").next());
}

TEST_CASE("Dice stay within their bounds")
{
    REQUIRE(rc::check([](quint64 seed, qint32 a, qint32 b) {
        Dice dice(seed, "bounds");
        const qint64 value = dice.between(qint64(std::min(a, b)), qint64(std::max(a, b)));
        RC_ASSERT(value >= std::min(a, b));
        RC_ASSERT(value <= std::max(a, b));
    }));
}

TEST_CASE("Dice never choose what has no weight and choose about as often as it weighs")
{
    Dice dice(7, "weights");
    constexpr std::array weights{0, 1, 3, 0};
    std::array<int, 4> counts{};
    for (int count = 0; count < 4000; ++count)
        ++counts[dice.weighted(weights)];
    CHECK(counts[0] == 0);
    CHECK(counts[3] == 0);
    CHECK(counts[1] > 850);
    CHECK(counts[1] < 1150);
}

TEST_CASE("Shuffling keeps every item")
{
    REQUIRE(rc::check([](quint64 seed, std::vector<int> items) {
        std::vector<int> shuffled = items;
        Dice(seed, "shuffle").shuffle(shuffled);
        std::ranges::sort(items);
        std::ranges::sort(shuffled);
        RC_ASSERT(items == shuffled);
    }));
}
