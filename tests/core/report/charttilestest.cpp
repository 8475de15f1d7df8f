// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/charttiles.h"
#include "tests/catch.h"

#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

Chart workOf(int rows, int perGroup = 5)
{
    Chart chart{.kind = ChartKind::Gantt, .asOf = QDate(2018, 12, 14), .remark = u"HD99"_s};
    Series planned{.name = u"kế hoạch"_s, .role = SeriesRole::Planned};
    for (int row = 0; row < rows; ++row) {
        chart.categories.push_back(u"HD%1"_s.arg(row));
        chart.groups.push_back(u"Nhiệm vụ %1"_s.arg(row / perGroup));
        chart.notes.push_back(QString::number(row));
        const QDate begin = QDate(2016, 1, 1).addDays(20 * row);
        planned.spans.push_back(DaySpan{begin, begin.addDays(60)});
    }
    chart.series = {planned};
    return chart;
}

} // namespace

TEST_CASE("A chart whose rows have room stays one and as it is")
{
    const Chart chart = workOf(6);
    CHECK(tilesOf(chart, 200) == std::vector{chart});
    const Chart lines{.kind = ChartKind::Lines, .categories = std::vector<QString>(500)};
    CHECK(tilesOf(lines, 100) == std::vector{lines});
    CHECK_FALSE(heightOfRows(lines));
}

TEST_CASE("Rows without room go on in further charts, each once, in order, on the same axis")
{
    REQUIRE(rc::check("tiles", [] {
        const Chart chart = workOf(*rc::gen::inRange(1, 120), *rc::gen::inRange(1, 9));
        const double most = *rc::gen::inRange(60, 260);
        const std::vector<Chart> tiles = tilesOf(chart, most);
        Chart joined = chart;
        joined.categories.clear();
        joined.groups.clear();
        joined.notes.clear();
        joined.series[0].spans.clear();
        for (const Chart &tile : tiles) {
            RC_ASSERT(!tile.categories.empty());
            RC_ASSERT(tile.groups.size() == tile.categories.size());
            RC_ASSERT(heightOfRows(tile).value() <= most);
            RC_ASSERT(tile.remark.isEmpty() == (&tile != &tiles.back()));
            RC_ASSERT(tile.days == tiles.front().days);
            const auto append = [](auto &to, const auto &from) {
                to.insert(to.end(), from.begin(), from.end());
            };
            append(joined.categories, tile.categories);
            append(joined.groups, tile.groups);
            append(joined.notes, tile.notes);
            append(joined.series[0].spans, tile.series[0].spans);
        }
        RC_ASSERT(joined == chart);
        if (tiles.size() > 1) {
            const auto &spans = chart.series[0].spans;
            RC_ASSERT((tiles.front().days == DaySpan{spans.front()->from, spans.back()->to}));
        }
    }));
}

TEST_CASE("Bars that go on in a further chart keep the scale of all")
{
    Chart chart{.kind = ChartKind::StackedHorizontalBars};
    chart.series = {{.name = u"a"_s}, {.name = u"b"_s}};
    for (int row = 0; row < 60; ++row) {
        chart.categories.push_back(QString::number(row));
        chart.series[0].values.push_back(row);
        chart.series[1].values.push_back(row == 59 ? std::optional(1.0) : std::nullopt);
    }
    const auto tiles = tilesOf(chart, 200);
    REQUIRE(tiles.size() == 2);
    CHECK(tiles[0].reach == Spread{0, 60});
    CHECK(tiles[1].reach == tiles[0].reach);
}
