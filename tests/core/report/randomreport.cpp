// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/randomreport.h"

#include "core/report/tablegrid.h"

#include <iostream>
#include <rapidcheck.h>

namespace sxsh::test {

using namespace Qt::StringLiterals;

namespace {

/// Evenly, however small rapidcheck begins: what is rare comes last and would not come otherwise.
int below(int end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, end));
}

bool oneIn(int count)
{
    return below(count) == count - 1;
}

/// "a7ộ12." is the word 12 of the text a7; the letter shows that accents come through.
QString words(const QString &name, int count)
{
    QStringList all;
    for (int word = 0; word < count; ++word)
        all += u"%1ộ%2."_s.arg(name).arg(word);
    return all.join(u' ');
}

constexpr qsizetype longTitle = 300;
constexpr qsizetype longWord = 80;

QString title(const QString &name)
{
    QString text = words(name, 1 + below(6));
    if (oneIn(8)) {
        for (int word = 10; text.size() < longTitle; ++word)
            text += u" %1ộ%2."_s.arg(name).arg(word);
    }
    return text;
}

QString cellText(const QString &name)
{
    switch (below(12)) {
    case 9:
        return {};
    case 10:
        return title(name);
    case 11: {
        const QString start = name + u'ộ';
        return start + QString(longWord - start.size() - 1, u'm') + u'.';
    }
    default:
        return words(name, 1 + below(4));
    }
}

Align randomAlign()
{
    return *rc::gen::element(Align::Left, Align::Center, Align::Right, Align::Justify);
}

Paragraph randomParagraph(const QString &name)
{
    Paragraph paragraph;
    const int runs = 1 + below(3);
    for (int run = 0; run < runs; ++run) {
        QString text = words(u"%1x%2"_s.arg(name).arg(run), 1 + below(oneIn(6) ? 300 : 40));
        if (run + 1 < runs)
            text += u' ';
        else if (oneIn(5))
            text += u':';
        paragraph.runs.push_back({.text = text,
                                  .bold = *rc::gen::arbitrary<bool>(),
                                  .italic = *rc::gen::arbitrary<bool>()});
    }
    paragraph.align = randomAlign();
    // Much of a page is soon filled, so that many a thing meets its end.
    paragraph.before = oneIn(3) ? below(500) : below(20);
    paragraph.indented = *rc::gen::arbitrary<bool>();
    paragraph.keepWithNext = oneIn(5);
    paragraph.rule = *rc::gen::element(0.0, 0.0, 0.0, 0.3, 1.0);
    return paragraph;
}

/// Rows that fill the columns with cells over some of them and over some rows, none of them beyond
/// the last one.
void addRows(ReportTable &table, int count, bool spans, const QString &name)
{
    const std::size_t columns = table.columns.size();
    std::vector<int> covered(columns, 0); // by a cell from above, for that many rows
    for (int row = 0; row < count; ++row) {
        TableRow cells;
        for (std::size_t column = 0; column < columns;) {
            if (covered[column] > 0) {
                --covered[column++];
                continue;
            }
            TableCell cell{.text = cellText(u"%1r%2c%3"_s.arg(name).arg(row).arg(column)),
                           .align = randomAlign()};
            if (spans && oneIn(3)) {
                cell.columnSpan = 1 + below(3);
                cell.rowSpan = 1 + below(std::min(4, count - row));
            }
            std::size_t end = column;
            do {
                covered[end++] = cell.rowSpan - 1;
            } while (end < columns && covered[end] == 0 &&
                     end - column < static_cast<std::size_t>(cell.columnSpan));
            cell.columnSpan = static_cast<int>(end - column);
            column = end;
            cells.push_back(cell);
        }
        table.rows.push_back(cells);
    }
}

ReportTable randomTable(const QString &name)
{
    ReportTable table{.headerRows = below(3)};
    if (oneIn(2))
        table.caption = title(name + u'c');
    const bool isWide = oneIn(6);
    const int columns = isWide ? 12 + below(12) : 1 + below(6);
    for (int column = 0; column < columns; ++column)
        table.columns.push_back((1 + below(8)) / 2.0);
    table.size = 8 + below(5);
    addRows(table, table.headerRows, true, name + u'h');
    const int rows = !isWide && oneIn(6) ? below(30) : below(6);
    addRows(table, rows + (table.headerRows == 0 ? 1 : 0), oneIn(2), name + u'b');
    if (!isWide && oneIn(6)) {
        QStringList lines;
        for (int line = below(120); line >= 0; --line)
            lines += u"%1t%2."_s.arg(name).arg(line);
        table.rows.push_back({{.text = lines.join(u'\n'), .columnSpan = columns}});
        // One beside it, where there is room.
        if (columns > 1) {
            table.rows.back().front().columnSpan = columns - 1;
            table.rows.back().push_back({.text = words(name + u'u', 1 + below(30))});
        }
    }
    return table;
}

Figure randomFigure(const QString &name)
{
    Figure figure{.caption = oneIn(4) ? QString() : title(name), .height = 20.0 + below(200)};
    Chart &chart = figure.chart;
    chart.kind = static_cast<ChartKind>(below(static_cast<int>(ChartKind::Bullets) + 1));
    chart.unit = u"cơ sở"_s;
    const int categories = below(6);
    for (int category = 0; category < categories; ++category)
        chart.categories.push_back(u"n%1"_s.arg(category));
    const int count = categories == 0 ? 0 : 1 + below(2);
    for (int index = 0; index < count; ++index) {
        Series series{.name = u"s%1"_s.arg(index),
                      .role = index == 0 ? SeriesRole::Actual : SeriesRole::Planned};
        for (int category = 0; category < categories; ++category) {
            series.values.push_back(oneIn(4) ? std::nullopt : std::optional<double>(below(900)));
        }
        chart.series.push_back(series);
    }
    // What the kinds with axes of days, groups and bands need beside.
    for (int category = 0; category < categories && !chart.series.empty(); ++category) {
        const QDate day(2018, 1 + category, 1);
        Series &first = chart.series.front();
        first.spans.push_back(oneIn(2) ? std::nullopt
                                       : std::optional(DaySpan{day, day.addDays(below(90))}));
        first.points.push_back({day, 1.0 * below(90)});
        first.cloud.push_back({1.0 * below(90), 2, u"1"_s});
        chart.groups.push_back(u"g%1"_s.arg(category / 2));
        chart.bands.push_back(oneIn(2) ? std::nullopt : std::optional(Spread{1, 2}));
        chart.expected.push_back(oneIn(2) ? std::nullopt : std::optional(2.5));
    }
    return figure;
}

std::vector<Paragraph> randomColumn(const QString &name, int count)
{
    std::vector<Paragraph> column;
    for (; count > 0; --count) {
        column.push_back({.runs = {{.text = title(u"%1n%2"_s.arg(name).arg(count))}},
                          .align = randomAlign(),
                          .before = static_cast<double>(below(40)),
                          .indented = *rc::gen::arbitrary<bool>(),
                          .rule = *rc::gen::element(0.0, 0.0, 0.4, 1.0)});
    }
    return column;
}

Block randomBlock(const QString &name)
{
    switch (below(14)) {
    case 0:
    case 1:
    case 2:
        return Heading{1 + below(3), title(name + u'h')};
    case 3:
    case 4:
    case 5:
    case 6:
        return randomParagraph(name + u'p');
    case 7:
    case 8:
    case 9:
        return randomTable(name + u't');
    case 10:
        return randomFigure(name + u'f');
    case 11:
        return TwoColumns{.left = randomColumn(name + u'l', 1 + below(3)),
                          .right = randomColumn(name + u'r', below(4)),
                          .leftShare = (3 + below(5)) / 10.0,
                          .before = static_cast<double>(below(30))};
    case 12:
        return PageBreak{};
    default:
        return Section{oneIn(2) ? Orientation::Landscape : Orientation::Portrait};
    }
}

} // namespace

Report randomReport()
{
    Report report{.title = u"báo cáo"_s};
    const int count = 1 + below(8);
    for (int block = 0; block < count; ++block)
        report.blocks.push_back(randomBlock(u"q%1"_s.arg(block)));
    return report;
}

bool holdsFor(int reports, const std::string &law, const std::function<void(const Report &)> &check)
{
    using namespace rc::detail;
    TestParams params = configuration().testParams;
    params.maxSuccess = reports;
    const auto property = [&check] { check(randomReport()); };
    const TestResult result =
        checkTestable(property, TestMetadata{.id = law, .description = law}, params);
    printResultMessage(result, std::cerr << "\n- " << law << '\n');
    std::cerr << std::endl;
    return result.template is<SuccessResult>();
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
