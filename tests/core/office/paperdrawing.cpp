// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office/paperdrawing.h"

#include <numeric>

namespace sxsh::test {

using namespace Qt::StringLiterals;

namespace {

Paragraph plain(const QString &text)
{
    return {.runs = {{.text = text}}};
}

ReportTable districts(const QString &caption)
{
    return {.caption = caption,
            .columns = {1, 3, 2, 2},
            .headerRows = 2,
            .rows = {{{.text = u"STT"_s, .rowSpan = 2},
                      {.text = u"Đơn vị"_s, .rowSpan = 2},
                      {.text = u"Cơ sở"_s, .columnSpan = 2}},
                     {{.text = u"tổng số"_s}, {.text = u"áp dụng"_s}},
                     {{.text = u"1"_s, .align = Align::Center, .number = 1},
                      {.text = u"Huyện Đồng Văn"_s},
                      {.text = u"1.234"_s, .align = Align::Right, .number = 1234},
                      {.text = u"8,8%"_s, .align = Align::Right, .number = 0.088}},
                     {{.text = u"2"_s, .align = Align::Center, .number = 2},
                      {.text = u"Huyện Mèo Vạc & <Yên Minh>"_s, .italic = true},
                      {.text = u"–"_s, .align = Align::Right},
                      {.text = u"12,5 tấn"_s, .align = Align::Right, .number = 12.5}},
                     {{.text = u"Toàn tỉnh"_s, .bold = true, .columnSpan = 2},
                      {.text = u"1.234"_s, .bold = true, .number = 1234},
                      {.text = u"Có"_s, .number = 1}}}};
}

Figure bars(const QString &caption)
{
    return {.caption = caption,
            .chart = {.kind = ChartKind::HorizontalBars,
                      .unit = u"cơ sở"_s,
                      .categories = {u"Đồng Văn"_s, u"Mèo Vạc"_s},
                      .series = {{.name = u"đã có"_s, .values = {3.0, std::nullopt}}},
                      .targets = {4.0, 5.0}}};
}

} // namespace

WordDrawing paperDrawing()
{
    return {.picture =
                [](const Figure &figure, double width, double) {
                    return ChartPicture{"\x89PNG not a picture", width, figure.height};
                },
            .fit =
                [](const ReportTable &table, double width) {
                    TableFit fit{.size = table.size};
                    const double sum =
                        std::accumulate(table.columns.begin(), table.columns.end(), 0.0);
                    for (const double share : table.columns)
                        fit.widths.push_back(share / sum * width);
                    return fit;
                },
            .lineLength = [](const Paragraph &, double width) { return width / 2; }};
}

Report everyBlock()
{
    Report report{.title = u"Báo cáo \"năm\" 2020 & phụ lục"_s, .footMark = u"Dữ liệu minh họa"_s};
    Paragraph issuer = plain(u"SỞ CÔNG THƯƠNG"_s);
    issuer.rule = 0.35;
    issuer.align = Align::Center;
    Paragraph motto = plain(u"Độc lập - Tự do - Hạnh phúc"_s);
    motto.rule = 1;
    motto.align = Align::Right;
    Paragraph mixed{.runs = {{.text = u"Tỷ lệ "_s},
                             {.text = u"43,6%"_s, .bold = true},
                             {.text = u" (ước)"_s, .italic = true}}};
    ReportTable bare{
        .columns = {1, 1}, .headerRows = 0, .rows = {{{.text = u"a"_s}, {.text = u"b"_s}}}};
    report.blocks = {TwoColumns{.left = {issuer}, .right = {motto}, .before = 6},
                     Heading{1, u"I. TÌNH HÌNH"_s},
                     Heading{2, u"1. Căn cứ"_s},
                     Heading{3, u"Theo huyện"_s},
                     mixed,
                     plain(u"Các căn cứ:"_s),
                     districts(u"Bảng 1. Theo đơn vị"_s),
                     bare,
                     bare,
                     bars(u"Biểu đồ 1. Cơ sở"_s),
                     bars({}),
                     PageBreak{},
                     plain(u"Trang sau"_s),
                     Section{Orientation::Landscape},
                     districts(u"Bảng 2. Phụ lục"_s),
                     Section{Orientation::Portrait},
                     TwoColumns{.left = {plain(u"Nơi nhận"_s)}, .right = {}}};
    return report;
}

} // namespace sxsh::test
