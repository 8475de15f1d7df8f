// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/addingup.h"
#include "tests/catch.h"

#include <cstdlib>
#include <numeric>
#include <rapidcheck.h>

namespace sxsh {

namespace {

using Cells = std::vector<std::vector<qint64>>;

Cells anyCells()
{
    const auto rows = *rc::gen::inRange<std::size_t>(0, 8);
    const auto columns = *rc::gen::inRange<std::size_t>(1, 8);
    Cells cells(rows);
    for (auto &row : cells) {
        row = *rc::gen::container<std::vector<qint64>>(
            columns, rc::gen::inRange<qint64>(-3'000'000'000, 3'000'000'000));
    }
    return cells;
}

bool isRoundingOf(qint64 rounded, qint64 exact, qint64 unit)
{
    const qint64 error = rounded * unit - exact;
    return std::abs(error) < unit && (exact % unit != 0 || error == 0);
}

} // namespace

TEST_CASE("Rounded cells add up to the totals printed beside and below them")
{
    REQUIRE(rc::check([] {
        const Cells exact = anyCells();
        const qint64 unit = *rc::gen::element<qint64>(1, 3, 10, 100'000, 1'000'000);
        const AmountGrid rounded = roundedToAddUp(exact, unit);
        const AmountGrid sums = AmountGrid::of(exact);

        RC_ASSERT(rounded.cells.size() == exact.size());
        RC_ASSERT(AmountGrid::of(rounded.cells) == rounded);
        RC_ASSERT(std::accumulate(rounded.rowTotals.begin(), rounded.rowTotals.end(), qint64{0}) ==
                  rounded.total);
        RC_ASSERT(std::accumulate(rounded.columnTotals.begin(), rounded.columnTotals.end(),
                                  qint64{0}) == rounded.total);
        for (std::size_t row = 0; row < exact.size(); ++row) {
            for (std::size_t column = 0; column < exact[row].size(); ++column)
                RC_ASSERT(isRoundingOf(rounded.cells[row][column], exact[row][column], unit));
            RC_ASSERT(isRoundingOf(rounded.rowTotals[row], sums.rowTotals[row], unit));
        }
        for (std::size_t column = 0; column < sums.columnTotals.size(); ++column)
            RC_ASSERT(isRoundingOf(rounded.columnTotals[column], sums.columnTotals[column], unit));
        RC_ASSERT(isRoundingOf(rounded.total, sums.total, unit));
    }));
}

TEST_CASE("Three thirds are not printed as three roundings that miss their sum")
{
    const AmountGrid rounded = roundedToAddUp({{400}, {400}, {400}}, 1000);
    CHECK(rounded.total == 1);
    CHECK(rounded.cells[0][0] + rounded.cells[1][0] + rounded.cells[2][0] == 1);
}

TEST_CASE("One amount alone is rounded to the nearest")
{
    CHECK(roundedToAddUp({{1'449}}, 100).total == 14);
    CHECK(roundedToAddUp({{1'451}}, 100).total == 15);
    CHECK(roundedToAddUp({{-1'451}}, 100).total == -15);
    CHECK(roundedToAddUp({{0}}, 100).total == 0);
}

TEST_CASE("A grid without rows has nothing to add up")
{
    CHECK(roundedToAddUp({}, 100) == AmountGrid{});
}

} // namespace sxsh
