// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/screencharts.h"

#include <QtCore/QStringList>

namespace sxsh::test {

namespace {

using namespace Qt::StringLiterals;

Figure trajectory()
{
    Chart chart{.kind = ChartKind::Trajectory, .style = NumberStyle::Percent, .decimals = 1};
    chart.series = {{.name = u"lộ trình"_s,
                     .role = SeriesRole::Planned,
                     .points = {{QDate(2015, 12, 31), 0.06},
                                {QDate(2019, 12, 31), 0.43},
                                {QDate(2020, 12, 31), 0.5}}},
                    {.name = u"dự báo"_s,
                     .role = SeriesRole::Forecast,
                     .points = {{QDate(2018, 12, 14), 0.282}, {QDate(2020, 12, 31), 0.436}}},
                    {.name = u"thực hiện"_s,
                     .points = {{QDate(2015, 12, 31), 0.06},
                                {QDate(2016, 6, 30), 0.09},
                                {QDate(2016, 12, 31), 0.124},
                                {QDate(2017, 6, 30), 0.16},
                                {QDate(2017, 12, 31), 0.2},
                                {QDate(2018, 6, 30), 0.242},
                                {QDate(2018, 12, 14), 0.282}}}};
    chart.asOf = QDate(2018, 12, 14);
    chart.goal = DatedValue{QDate(2020, 12, 31), 0.5};
    return {.caption = u"Lộ trình 2016–2020"_s, .chart = chart};
}

Figure savings()
{
    Chart chart{.kind = ChartKind::Intervals, .style = NumberStyle::Percent, .decimals = 1};
    chart.categories = {
        u"HTX chè Cao Bồ"_s,       u"Chè Hùng Cường"_s,         u"NM bột giấy Bắc Quang"_s,
        u"Gạch tuynel Vị Xuyên"_s, u"Nước khoáng Quảng Ngần"_s, u"Gỗ Thanh Hà"_s,
        u"Thủy điện Nho Quế 3"_s,  u"Chì kẽm Na Sơn"_s,         u"May Hà Giang"_s};
    chart.series = {{.name = u"Tiết kiệm"_s,
                     .values = {0.184, 0.142, 0.109, 0.097, 0.093, 0.078, 0.052, 0.016, -0.032},
                     .spreads = {Spread{0.153, 0.215}, Spread{0.12, 0.164}, Spread{0.091, 0.127},
                                 Spread{0.071, 0.123}, std::nullopt, Spread{0.063, 0.093},
                                 std::nullopt, Spread{-0.008, 0.04}, std::nullopt}}};
    chart.band = Band{.from = 0.08, .to = 0.13};
    chart.notes = {u"A"_s, u"A"_s, u"A"_s, u"A"_s, u"B"_s, u"A"_s, u"B"_s, u"A"_s, u"B"_s};
    chart.notesName = u"hạng"_s;
    return {.caption = u"Tiết kiệm so với khoảng 8–13%"_s, .chart = chart};
}

Figure tasks()
{
    Chart chart{.kind = ChartKind::Shares, .unit = u"hoạt động"_s};
    chart.categories = {u"1. Tuyên truyền, nâng cao nhận thức"_s,
                        u"2. Hoàn thiện cơ chế, chính sách"_s, u"3. Nâng cao năng lực"_s};
    chart.series = {{.name = u"xong"_s, .values = {6, 2, 3}},
                    {.name = u"đang làm"_s, .role = SeriesRole::InProgress, .values = {3, 1, 4}},
                    {.name = u"chưa bắt đầu"_s, .role = SeriesRole::Planned, .values = {2, 1, 2}},
                    {.name = u"quá hạn"_s, .role = SeriesRole::Odd, .values = {1, 1, 1}}};
    chart.notes = {u"318/420 triệu đồng"_s, u"52/85 triệu đồng"_s, u"310/756 triệu đồng"_s};
    chart.notesName = u"Kinh phí"_s;
    return {.caption = u"Nhiệm vụ năm 2018"_s, .chart = chart};
}

Figure outputs()
{
    Chart chart{.kind = ChartKind::PlanShares};
    chart.categories = {u"Chuyên mục truyền hình"_s,   u"Tin, bài"_s, u"Phóng sự, tọa đàm"_s,
                        u"Tờ rơi, tranh (nghìn tờ)"_s, u"Hội thảo"_s, u"Bản tin chuyên đề"_s,
                        u"Cơ sở dự hội thảo"_s};
    chart.series = {
        {.name = u"Thực hiện"_s, .values = {9, 29, 2, 15, 6, 3, 184}},
        {.name = u"Kế hoạch"_s, .role = SeriesRole::Planned, .values = {12, 36, 4, 15, 5, 4, 200}}};
    chart.expected.assign(7, 0.7);
    return {.caption = u"Đầu ra năm 2018: thực hiện/kế hoạch"_s, .chart = chart};
}

Figure money()
{
    Chart chart{.kind = ChartKind::HorizontalBars, .unit = u"triệu đồng"_s};
    chart.categories = {u"NS tỉnh"_s, u"SN môi trường"_s, u"KC địa phương"_s, u"Vốn DN"_s};
    chart.series = {
        {.name = u"kế hoạch"_s, .role = SeriesRole::Planned, .values = {180, 110, 90, 40}},
        {.name = u"giải ngân"_s, .values = {152, 71, 68, 27}}};
    return {.caption = u"Kinh phí theo nguồn"_s, .chart = chart};
}

/// Points with the twelve months of a year as names.
std::vector<ChartPoint> cloud(int year, const std::vector<std::pair<double, double>> &places)
{
    std::vector<ChartPoint> points;
    for (const auto &[x, y] : places) {
        points.push_back({x, y, u"%1/%2"_s.arg(points.size() + 1).arg(year)});
    }
    return points;
}

Figure scatter()
{
    Chart chart{.kind = ChartKind::Scatter, .unit = u"nghìn kWh/tháng"_s, .decimals = 1};
    chart.across = {.name = u"sản lượng bột giấy"_s, .unit = u"tấn/tháng"_s};
    chart.series = {{.name = u"2016"_s,
                     .cloud = cloud(2016, {{412, 603.1},
                                           {268, 429},
                                           {436, 633.8},
                                           {455, 658},
                                           {470, 655.6},
                                           {462, 636.7},
                                           {448, 626.2},
                                           {431, 619.3},
                                           {459, 657.4},
                                           {476, 680.3},
                                           {482, 661},
                                           {490, 664.9}})},
                    {.name = u"2018"_s,
                     .role = SeriesRole::Odd,
                     .cloud = cloud(2018, {{438, 567.2},
                                           {301, 428.3},
                                           {452, 575.9},
                                           {468, 588.6},
                                           {489, 605.9},
                                           {481, 596},
                                           {470, 581.7},
                                           {446, 566.9},
                                           {472, 582.3},
                                           {494, 609.9},
                                           {501, 607.2},
                                           {470, 586.4}})}};
    chart.fit = {.name = u"đường hồi quy"_s, .spreadName = u"khoảng dự báo 90%"_s};
    for (int i = 0; i <= 24; ++i) {
        const double x = 268 + (501.0 - 268) * i / 24;
        const double y = 139.3 + 1.107 * x;
        const double half = 24.5 + 0.0004 * (x - 449) * (x - 449);
        chart.fit.points.push_back({x, y, Spread{y - half, y + half}});
    }
    return {.caption = u"Điện theo sản lượng bột giấy"_s, .chart = chart};
}

Figure expectedUse()
{
    Chart chart{.kind = ChartKind::Lines, .unit = u"nghìn kWh"_s, .decimals = 1};
    Series expected{.name = u"dự kiến"_s,
                    .role = SeriesRole::Planned,
                    .values = {624.2, 472.5, 639.7, 657.4, 680.6, 671.8, 659.6, 633, 661.8, 686.2,
                               693.9, 659.6},
                    .spreadName = u"khoảng dự báo 90%"_s};
    for (const auto &value : expected.values) {
        expected.spreads.push_back(Spread{*value - 25, *value + 25});
    }
    chart.series = {expected,
                    {.name = u"thực tế"_s,
                     .values = {567.2, 428.3, 575.9, 588.6, 605.9, 596, 581.7, 566.9, 582.3, 609.9,
                                607.2, 586.4}}};
    for (int month = 1; month <= 12; ++month) {
        chart.categories.push_back(QString::number(month));
    }
    return {.caption = u"Thực tế so với dự kiến"_s, .chart = chart};
}

Figure funnel()
{
    Chart chart{.kind = ChartKind::Funnel, .unit = u"cơ sở (trong ngoặc: so với bước đầu)"_s};
    chart.categories = {u"Có nhận thức"_s, u"Đã đánh giá"_s, u"Đã lập kế hoạch áp dụng"_s,
                        u"Đang áp dụng"_s, u"Tiết kiệm đã kiểm chứng"_s};
    chart.series = {{.name = u"Số cơ sở"_s, .values = {312, 196, 124, 88, std::nullopt}}};
    chart.notes = {u"57 chưa rõ"_s, u"80 chưa rõ"_s, QString(), u"12 chưa rõ"_s, QString()};
    return {.caption = u"Các bước áp dụng sản xuất sạch hơn"_s, .chart = chart};
}

Figure changes()
{
    Chart chart{.kind = ChartKind::Waterfall, .unit = u"cơ sở"_s};
    chart.categories = {u"Kỳ trước (30/06/2018)"_s,     u"Mới đạt"_s,
                        u"Mới vào danh sách, đã đạt"_s, u"Không còn đạt"_s,
                        u"Ra khỏi danh sách"_s,         u"Đến nay (14/12/2018)"_s};
    chart.series = {{.name = u"Số đếm được"_s, .values = {76, 19, 4, -8, -3, 88}}};
    return {.caption = u"Thay đổi so với kỳ trước"_s, .chart = chart};
}

Figure panels()
{
    Chart chart{.kind = ChartKind::Panels, .style = NumberStyle::Percent};
    chart.categories = {u"2016"_s, u"2017"_s, u"2018"_s};
    chart.series = {
        {.name = u"Chế biến chè và thực phẩm (112)"_s, .values = {0.1, 0.24, 0.42}},
        {.name = u"Vật liệu xây dựng (64)"_s, .values = {0.05, 0.12, 0.2}},
        {.name = u"Giấy và bột giấy (31)"_s, .values = {0.3, 0.45, 0.71}},
        {.name = u"Khai khoáng (28)"_s, .values = {std::nullopt, std::nullopt, std::nullopt}},
        {.name = u"Các ngành khác (77)"_s, .values = {0, std::nullopt, 0.08}}};
    chart.targets.assign(3, 0.5);
    return {.caption = u"Tỷ lệ áp dụng theo ngành"_s, .chart = chart};
}

Figure monthGrid()
{
    Chart chart{
        .kind = ChartKind::Grid, .unit = u"tháng của năm 2018"_s, .style = NumberStyle::Percent};
    chart.categories = {u"Đồng Văn"_s, u"Mèo Vạc"_s, u"Bắc Quang"_s, u"Quang Bình"_s};
    for (int month = 1; month <= 12; ++month) {
        chart.series.push_back(
            {.name = QString::number(month), .values = {1.0, month / 12.0, 0.0, std::nullopt}});
    }
    return {.caption = u"Mức đầy đủ của số liệu tiêu thụ"_s, .chart = chart};
}

Figure work()
{
    Chart chart{.kind = ChartKind::Gantt};
    const QString long1 =
        u"HD02. Tập huấn cho cán bộ kỹ thuật của các cơ sở sản xuất công nghiệp về kiểm toán năng "
        u"lượng, đánh giá sản xuất sạch hơn và lập kế hoạch áp dụng theo từng ngành nghề"_s;
    chart.categories = {u"HD01. Chuyên mục truyền hình"_s, long1, u"HD03. In tờ rơi"_s,
                        u"HD04. Quy chế phối hợp"_s};
    chart.groups = {u"Nhiệm vụ 1: tuyên truyền, nâng cao nhận thức"_s,
                    u"Nhiệm vụ 1: tuyên truyền, nâng cao nhận thức"_s,
                    u"Nhiệm vụ 1: tuyên truyền, nâng cao nhận thức"_s, u"Nhiệm vụ 2: cơ chế"_s};
    const auto span = [](int year, int month, int toYear, int toMonth) {
        return std::optional(DaySpan{QDate(year, month, 1), QDate(toYear, toMonth, 28)});
    };
    chart.series = {
        {.name = u"Theo kế hoạch"_s,
         .role = SeriesRole::Planned,
         .spans = {span(2016, 1, 2020, 12), span(2017, 3, 2018, 6), span(2018, 9, 2018, 9),
                   span(2016, 5, 2017, 3)}},
        {.name = u"Quá hạn"_s,
         .role = SeriesRole::Odd,
         .spans = {std::nullopt, span(2018, 7, 2018, 12), span(2018, 10, 2018, 12), std::nullopt}},
        {.name = u"Đã thực hiện"_s,
         .spans = {span(2016, 1, 2018, 6), span(2017, 3, 2017, 11), std::nullopt,
                   span(2016, 5, 2017, 3)}}};
    chart.notes = {u"Đang thực hiện 50%"_s, u"Quá hạn"_s, u"Quá hạn"_s, u"Hoàn thành"_s};
    chart.asOf = QDate(2018, 12, 14);
    chart.remark = u"Không vẽ vì chưa ghi ngày bắt đầu và thời hạn: 1 hoạt động (HD09)."_s;
    return {.caption = u"Tiến độ các hoạt động"_s, .chart = chart};
}

Figure bullets()
{
    Chart chart{.kind = ChartKind::Bullets, .style = NumberStyle::Percent, .decimals = 1};
    chart.categories = {u"M1. Cơ sở có nhận thức"_s, u"M2. Cơ sở áp dụng"_s,
                        u"M3. Mức tiết kiệm"_s};
    chart.series = {{.name = u"Đạt được"_s, .values = {0.62, 0.282, 0.104}},
                    {.name = u"Chưa có số liệu"_s,
                     .role = SeriesRole::Odd,
                     .values = {0.18, 0.183, std::nullopt}}};
    chart.targets = {0.9, 0.5, 0.08};
    chart.expected = {0.66, 0.333, std::nullopt};
    chart.bands = {std::nullopt, std::nullopt, Spread{0.08, 0.13}};
    chart.reach = Spread{0, 1};
    return {.caption = u"Các chỉ tiêu so với mục tiêu"_s, .chart = chart};
}

} // namespace

std::vector<Figure> paperCharts()
{
    return {funnel(), changes(), panels(), monthGrid(), work(), bullets()};
}

std::vector<Figure> screenCharts()
{
    return {trajectory(), savings(), tasks(), outputs(), money(), scatter(), expectedUse()};
}

} // namespace sxsh::test
