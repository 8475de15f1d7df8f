// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagehit.h"

#include "tests/catch.h"
#include "ui/print/paginator.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

Report chartReport(std::vector<QString> about)
{
    Report report;
    report.blocks = {Figure{.caption = u"Biểu đồ 1"_s,
                            .chart = {.kind = ChartKind::HorizontalBars,
                                      .unit = u"cơ sở"_s,
                                      .categories = {u"Vị Xuyên"_s, u"Bắc Quang"_s},
                                      .series = {{.name = u"Áp dụng"_s, .values = {12, 7}}},
                                      .about = std::move(about)}}};
    return report;
}

} // namespace

TEST_CASE("A value of a chart on paper tells itself and where it is from")
{
    const auto [about, expected] = GENERATE(table<std::vector<QString>, QStringList>({
        {{}, {u"Vị Xuyên\nÁp dụng: 12 cơ sở"_s, u"Bắc Quang\nÁp dụng: 7 cơ sở"_s}},
        {{u"Nguồn: Danh bạ"_s},
         {u"Vị Xuyên\nÁp dụng: 12 cơ sở\nNguồn: Danh bạ"_s,
          u"Bắc Quang\nÁp dụng: 7 cơ sở\nNguồn: Danh bạ"_s}},
        {{u"Nguồn: Danh bạ"_s, u"Nguồn: Điều tra"_s},
         {u"Vị Xuyên\nÁp dụng: 12 cơ sở\nNguồn: Danh bạ"_s,
          u"Bắc Quang\nÁp dụng: 7 cơ sở\nNguồn: Điều tra"_s}},
    }));
    const std::vector<PaperPage> pages = paginate(chartReport(about));
    REQUIRE(pages.size() == 1);
    const auto placed =
        std::ranges::find_if(pages[0].operations, [](const DrawOperation &operation) {
            return std::holds_alternative<PlacedChart>(operation);
        });
    REQUIRE(placed != pages[0].operations.end());
    const PlacedChart &chart = std::get<PlacedChart>(*placed);
    QStringList told;
    for (const ChartBar &bar : chart.chart->layout().bars) {
        const auto hit = hitOf(pages[0], chart.at + bar.rect.center());
        REQUIRE(hit);
        told += hit->about;
    }
    CHECK(told == expected);
}
