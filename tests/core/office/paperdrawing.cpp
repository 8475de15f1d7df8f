// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office/paperdrawing.h"

#include "core/report/tablegrid.h"

#include <QtCore/QStringList>
#include <numeric>
#include <rapidcheck.h>

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

Report randomPaper()
{
    Report report{.title = u"báo cáo"_s};
    const int count = *rc::gen::inRange(1, 20);
    for (int i = 0; i < count; ++i) {
        const QString name = u"x%1"_s.arg(i);
        switch (*rc::gen::inRange(0, 8)) {
        case 0:
            report.blocks.push_back(Heading{*rc::gen::inRange(1, 4), name + u'h'});
            break;
        case 1:
        case 2: {
            Paragraph paragraph = plain(name + u'p');
            paragraph.rule = *rc::gen::element(0.0, 0.3, 1.0);
            paragraph.align =
                *rc::gen::element(Align::Left, Align::Center, Align::Right, Align::Justify);
            paragraph.keepWithNext = *rc::gen::arbitrary<bool>();
            report.blocks.push_back(paragraph);
            break;
        }
        case 3: {
            ReportTable table{.caption = *rc::gen::arbitrary<bool>() ? name + u'c' : QString(),
                              .columns = {1, 2, 3},
                              .headerRows = *rc::gen::inRange(0, 3)};
            const int rows = *rc::gen::inRange(1, 8);
            for (int row = 0; row < rows; ++row) {
                TableRow cells;
                const int columns = *rc::gen::inRange(1, 4);
                for (int column = 0; column < columns; ++column) {
                    cells.push_back({.text = u"%1r%2c%3"_s.arg(name).arg(row).arg(column),
                                     .columnSpan = *rc::gen::inRange(1, 3),
                                     .rowSpan = *rc::gen::inRange(1, 4)});
                }
                // What no longer fits beside cells from above is not part of a sound table.
                ReportTable grown = table;
                grown.rows.push_back({});
                const TableGrid grid(grown);
                std::size_t room = 0;
                for (const GridCell &cell : grid.cells())
                    room += cell.row == row ? 1 : 0;
                cells.resize(std::min(cells.size(), room));
                for (TableCell &cell : cells)
                    cell.columnSpan = cells.size() == room ? 1 : cell.columnSpan;
                if (!cells.empty() && cells.size() < room)
                    cells.resize(1);
                table.rows.push_back(cells);
            }
            report.blocks.push_back(table);
            break;
        }
        case 4: {
            Figure figure = bars(name + u'f');
            Chart &chart = figure.chart;
            chart.kind = static_cast<ChartKind>(
                *rc::gen::inRange(0, static_cast<int>(ChartKind::Bullets) + 1));
            const int rows = *rc::gen::inRange(0, 4);
            chart.categories.resize(static_cast<std::size_t>(rows), u"Đồng Văn"_s);
            for (int row = 0; row < rows; ++row) {
                const QDate day(2018, 1 + row, 1);
                chart.series[0].spans.push_back(*rc::gen::arbitrary<bool>()
                                                    ? std::optional(DaySpan{day, day.addDays(40)})
                                                    : std::nullopt);
                chart.series[0].points.push_back({day, 1.0 * row});
                chart.series[0].cloud.push_back({1.0 * row, 2, u"1"_s});
                chart.groups.push_back(u"Nhiệm vụ"_s);
                chart.bands.push_back(*rc::gen::arbitrary<bool>() ? std::optional(Spread{1, 2})
                                                                  : std::nullopt);
                chart.expected.push_back(*rc::gen::arbitrary<bool>() ? std::optional(2.5)
                                                                     : std::nullopt);
            }
            report.blocks.push_back(std::move(figure));
            break;
        }
        case 5:
            report.blocks.push_back(
                TwoColumns{.left = {plain(name + u'l')}, .right = {plain(name + u'r')}});
            break;
        case 6:
            report.blocks.push_back(PageBreak{});
            break;
        default:
            report.blocks.push_back(*rc::gen::arbitrary<bool>()
                                        ? Block(Section{Orientation::Landscape})
                                        : Block(Section{}));
        }
    }
    return report;
}

QStringList textsOf(const Report &report)
{
    QStringList texts;
    const auto add = [&texts](const QString &text) {
        if (!text.isEmpty())
            texts += text;
    };
    const auto addParagraph = [&add](const Paragraph &paragraph) {
        QString text;
        for (const Run &run : paragraph.runs)
            text += run.text;
        add(text);
    };
    for (const Block &block : report.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            add(heading->text);
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            addParagraph(*paragraph);
        } else if (const auto *figure = std::get_if<Figure>(&block)) {
            add(figure->caption);
        } else if (const auto *columns = std::get_if<TwoColumns>(&block)) {
            for (const Paragraph &one : columns->left)
                addParagraph(one);
            for (const Paragraph &one : columns->right)
                addParagraph(one);
        } else if (const auto *table = std::get_if<ReportTable>(&block)) {
            add(table->caption);
            const TableGrid grid(*table);
            for (const GridCell &cell : grid.cells())
                add(cell.cell->text);
        }
    }
    return texts;
}

} // namespace sxsh::test
