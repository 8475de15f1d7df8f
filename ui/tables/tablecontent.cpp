// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tablecontent.h"

#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString copiedText(QString text)
{
    // A spreadsheet reads a number with the minus of typography as a text.
    constexpr QChar typographicMinus(0x2212);
    return text.replace(typographicMinus, u'-');
}

QString oneLine(const QString &text)
{
    return copiedText(text).replace(u'\t', u' ').replace(u'\n', u' ');
}

Align alignOf(const TableColumn &column)
{
    return column.alignment.testFlag(Qt::AlignRight) ? Align::Right : Align::Left;
}

Cell cellOf(const ShownCell &shown)
{
    if (shown.value.kind != Cell::Kind::Empty)
        return shown.value;
    return shown.text == u"–" ? Cell() : Cell::ofText(shown.text);
}

} // namespace

QString tabbedText(const TableContent &content, TitleRow titles)
{
    QStringList lines;
    QStringList cells;
    if (titles == TitleRow::With) {
        for (const TableColumn &column : content.columns)
            cells += oneLine(column.title);
        lines += cells.join(u'\t');
    }
    for (const std::vector<ShownCell> &row : content.rows) {
        cells.clear();
        for (const ShownCell &cell : row)
            cells += oneLine(cell.text);
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString htmlText(const TableContent &content, TitleRow titles)
{
    QString html = u"<meta charset=\"utf-8\"><table border=\"1\">"_s;
    if (titles == TitleRow::With) {
        html += u"<tr>"_s;
        for (const TableColumn &column : content.columns)
            html += u"<th>"_s + column.title.toHtmlEscaped() + u"</th>"_s;
        html += u"</tr>"_s;
    }
    for (const std::vector<ShownCell> &row : content.rows) {
        html += u"<tr>"_s;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const bool right = alignOf(content.columns[column]) == Align::Right;
            html += right ? u"<td align=\"right\">"_s : u"<td>"_s;
            html += copiedText(row[column].text).toHtmlEscaped() + u"</td>"_s;
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

void writeSheet(const TableContent &content, const QString &sheetName, const QString &path)
{
    std::vector<Column> columns;
    for (std::size_t index = 0; index < content.columns.size(); ++index) {
        Column column{.title = content.columns[index].title};
        for (const std::vector<ShownCell> &row : content.rows) {
            if (row[index].value.kind == Cell::Kind::Number)
                column.kind = Column::Kind::Number;
            else if (row[index].value.kind == Cell::Kind::Date)
                column.kind = Column::Kind::Date;
            else
                continue;
            break;
        }
        columns.push_back(column);
    }
    SheetWriter writer(path, sheetName, columns);
    std::vector<Cell> cells;
    for (const std::vector<ShownCell> &row : content.rows) {
        cells.clear();
        std::ranges::transform(row, std::back_inserter(cells), cellOf);
        writer.addRow(cells);
    }
    writer.finish();
}

Report printedTable(const TableContent &content, const QString &title, const QString &context,
                    const QString &language)
{
    ReportTable table;
    TableRow header;
    double width = 0;
    for (const TableColumn &column : content.columns) {
        width += column.width;
        table.columns.push_back(column.width);
        header.push_back({.text = column.title, .align = Align::Center, .bold = true});
    }
    table.rows.push_back(std::move(header));
    for (const std::vector<ShownCell> &row : content.rows) {
        TableRow printed;
        for (std::size_t index = 0; index < row.size(); ++index) {
            printed.push_back({.text = row[index].text,
                               .align = alignOf(content.columns[index]),
                               .bold = row[index].isStrong});
        }
        table.rows.push_back(std::move(printed));
    }
    constexpr double widestUpright = 640;
    Report report{.title = title, .language = language};
    report.blocks.push_back(
        Section{width > widestUpright ? Orientation::Landscape : Orientation::Portrait});
    report.blocks.push_back(Heading{.level = 1, .text = title});
    if (!context.isEmpty()) {
        report.blocks.push_back(Paragraph{.runs = {{.text = context, .italic = true}},
                                          .align = Align::Left,
                                          .indented = false,
                                          .keepWithNext = true});
    }
    report.blocks.push_back(std::move(table));
    return report;
}

} // namespace sxsh
