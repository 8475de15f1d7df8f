// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scalednumber.h"
#include "tests/catch.h"

#include <limits>
#include <rapidcheck.h>

using namespace sxsh;

namespace {

constexpr qint64 largest = std::numeric_limits<qint64>::max();

} // namespace

TEST_CASE("A number is rescaled exactly or not at all")
{
    using Mantissa = std::optional<qint64>;
    const auto [number, decimals, expected] = GENERATE(table<ScaledNumber, int, Mantissa>({
        {{15, 1}, 3, 1500},
        {{1500, 3}, 1, 15},
        {{1500, 3}, 0, std::nullopt},
        {{-1500, 3}, 2, -150},
        {{-1, 0}, 18, -1'000'000'000'000'000'000},
        {{10, 0}, 18, std::nullopt},
        {{-10, 0}, 18, std::nullopt},
        {{largest, 0}, 0, largest},
        {{largest, 0}, 1, std::nullopt},
        {{0, 40}, 0, 0},
        {{0, 0}, 40, 0},
        {{1, 40}, 0, std::nullopt},
    }));
    CAPTURE(number.mantissa, number.decimals, decimals);
    CHECK((rescaled(number, decimals) == expected));
}

TEST_CASE("Rescaling there and back gives the same mantissa")
{
    REQUIRE(rc::check([](qint64 mantissa) {
        const int from = *rc::gen::inRange(0, 10);
        const int to = from + *rc::gen::inRange(0, 10);
        const std::optional<qint64> finer = rescaled({mantissa, from}, to);
        RC_PRE(finer.has_value());
        RC_ASSERT(rescaled({*finer, to}, from) == mantissa);
    }));
}
