// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/columnfit.h"

#include "tests/catch.h"

#include <numeric>
#include <rapidcheck.h>

using namespace sxsh;

namespace {

using Widths = std::vector<int>;

ColumnNeed text(int usual, int wanted)
{
    return {.least = std::min(usual, wanted), .usual = usual, .wanted = wanted};
}

ColumnNeed stretching(int usual, int wanted)
{
    ColumnNeed need = text(usual, wanted);
    need.stretches = true;
    return need;
}

} // namespace

TEST_CASE("columns get what their texts want as far as there is room")
{
    SECTION("a short column next to a long one is not cut")
    {
        CHECK(fittedWidths({text(90, 60), text(110, 150), stretching(160, 900)}, 600) ==
              Widths{60, 150, 390});
    }
    SECTION("two long ones are cut alike")
    {
        CHECK(fittedWidths({text(100, 400), stretching(160, 500)}, 500) == Widths{250, 250});
    }
    SECTION("what is left goes to the usual widths, then to what stretches")
    {
        CHECK(fittedWidths({text(90, 60), stretching(160, 200), stretching(160, 100)}, 500) ==
              Widths{90, 225, 185});
    }
    SECTION("nothing goes below its least width, though it does not fit")
    {
        CHECK(fittedWidths({text(100, 300), stretching(160, 500)}, 200) == Widths{100, 160});
    }
    SECTION("a long text that must not press others takes what they leave")
    {
        ColumnNeed pressed = text(60, 120);
        pressed.longest = 300;
        CHECK(fittedWidths({pressed, stretching(160, 80)}, 500) == Widths{300, 200});
        CHECK(fittedWidths({pressed, stretching(160, 500)}, 500) == Widths{120, 380});
    }
    SECTION("a table without columns has no widths")
    {
        CHECK(fittedWidths({}, 300).empty());
    }
}

TEST_CASE("column widths fill the room and never more, but for the least widths")
{
    const auto holds = rc::check([](const std::vector<std::pair<quint8, quint16>> &columns) {
        const int room = *rc::gen::inRange(0, 3000);
        std::vector<ColumnNeed> needs;
        int least = 0;
        for (const auto &[usual, wanted] : columns) {
            needs.push_back(needs.empty() ? stretching(usual, wanted % 1200)
                                          : text(usual, wanted % 1200));
            least += needs.back().least;
        }
        const Widths widths = fittedWidths(needs, room);
        RC_ASSERT(widths.size() == needs.size());
        for (std::size_t column = 0; column < widths.size(); ++column)
            RC_ASSERT(widths[column] >= needs[column].least);
        if (!needs.empty())
            RC_ASSERT(std::accumulate(widths.begin(), widths.end(), 0) == std::max(least, room));
    });
    CHECK(holds);
}
