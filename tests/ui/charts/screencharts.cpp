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

} // namespace

std::vector<Figure> screenCharts()
{
    return {trajectory(), savings(), tasks(), outputs(), money()};
}

} // namespace sxsh::test
