// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uniformdraw.h"
#include "tests/catch.h"

#include <array>
#include <vector>

using namespace sxsh;

TEST_CASE("Numbers beyond the last whole round are drawn again")
{
    // Of 0 to 9 in rounds of 4, 8 and 9 would make 0 and 1 likelier than 2 and 3.
    std::vector<quint64> numbers{8, 9, 9, 7};
    std::size_t at = 0;
    CHECK(uniformBelow(4, 9, [&] { return numbers[at++]; }) == 3);
    CHECK(at == 4);
}

TEST_CASE("Each result comes from equally many numbers of the source")
{
    const quint64 count = GENERATE(range(quint64{1}, quint64{16}));
    constexpr quint64 largest = 15;
    std::array<int, 16> drawn{};
    for (quint64 first = 0; first <= largest; ++first) {
        int calls = 0;
        const quint64 result =
            uniformBelow(count, largest, [&] { return calls++ == 0 ? first : quint64{0}; });
        if (calls == 1)
            ++drawn[static_cast<std::size_t>(result)];
    }
    for (quint64 result = 0; result < count; ++result)
        CHECK(drawn[static_cast<std::size_t>(result)] == static_cast<int>((largest + 1) / count));
}

TEST_CASE("A count as large as the source uses all of it")
{
    constexpr quint64 largest = ~quint64{0};
    CHECK(uniformBelow(largest, largest, [] { return largest - 1; }) == largest - 1);
    quint64 next = largest;
    CHECK(uniformBelow(largest, largest, [&next] { return next--; }) == largest - 1);
    CHECK(uniformBelow(1, largest, [] { return largest; }) == 0);
}
