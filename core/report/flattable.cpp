// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/flattable.h"

#include "core/report/tablegrid.h"
#include "core/sheet/sheetwriter.h"

#include <QtCore/QCoreApplication>
#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// The name of the sheet that it is written to.
QString sheetName(const ReportTable &table)
{
    return table.caption.isEmpty() ? QCoreApplication::translate("Report", "Table") : table.caption;
}

/// A number as many digits long as it is printed; shares as they are printed, since a bare 0.7 does
/// not say that it is 70%.
Cell writtenCell(const TableCell &cell)
{
    const QString text = cell.text.trimmed();
    if (!cell.number || text.endsWith(u'%'))
        return Cell::ofText(text);
    // The sign before the decimals is the last one, whichever the language writes.
    qsizetype decimals = 0;
    while (decimals < text.size() && text[text.size() - 1 - decimals].isDigit())
        ++decimals;
    const bool hasDecimals = decimals < text.size();
    const QChar sign = hasDecimals ? text[text.size() - 1 - decimals] : QChar();
    const bool isGrouped = decimals == 3 && std::abs(*cell.number - std::round(*cell.number)) == 0;
    if (!hasDecimals || (sign != u',' && sign != u'.') || isGrouped)
        return Cell::ofNumber(*cell.number);
    const double scale = std::pow(10.0, static_cast<double>(decimals));
    return Cell::ofNumber(std::round(*cell.number * scale) / scale);
}

QString titleOf(const TableGrid &grid, int column)
{
    QStringList parts;
    for (int row = 0; row < grid.headerRows(); ++row) {
        const GridCell &cell = grid.cells()[grid.ownerOf(row, column)];
        const QString text = cell.cell->text.simplified();
        if (cell.row == row && !text.isEmpty())
            parts += text;
    }
    return parts.join(u" – "_s);
}

} // namespace

FlatTable flattened(const ReportTable &table)
{
    const TableGrid grid(table);
    FlatTable flat;
    for (int column = 0; column < grid.columnCount(); ++column)
        flat.titles += titleOf(grid, column);
    for (int row = grid.headerRows(); row < grid.rowCount(); ++row) {
        std::vector<TableCell> cells;
        for (int column = 0; column < grid.columnCount(); ++column) {
            const GridCell &cell = grid.cells()[grid.ownerOf(row, column)];
            const bool isFirst = cell.row == row && cell.column == column;
            cells.push_back(isFirst ? *cell.cell : TableCell{});
        }
        flat.rows.push_back(std::move(cells));
    }
    return flat;
}

std::vector<QStringList> FlatTable::texts() const
{
    std::vector<QStringList> all{titles};
    for (const std::vector<TableCell> &row : rows) {
        QStringList line;
        for (const TableCell &cell : row)
            line += cell.text.simplified();
        all.push_back(std::move(line));
    }
    return all;
}

std::vector<const ReportTable *> reportTables(const Report &report)
{
    std::vector<const ReportTable *> tables;
    for (const Block &block : report.blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block))
            tables.push_back(table);
    }
    return tables;
}

void writeTable(const ReportTable &table, const QString &path)
{
    const FlatTable flat = flattened(table);
    std::vector<Column> columns;
    for (qsizetype column = 0; column < flat.titles.size(); ++column) {
        const auto place = static_cast<std::size_t>(column);
        const bool isNumber = std::ranges::any_of(
            flat.rows, [place](const auto &row) { return row[place].number.has_value(); });
        columns.push_back({.title = flat.titles[column],
                           .kind = isNumber ? Column::Kind::Number : Column::Kind::Text});
    }
    SheetWriter writer(path, sheetName(table), columns);
    for (const std::vector<TableCell> &row : flat.rows) {
        std::vector<Cell> cells;
        for (const TableCell &cell : row)
            cells.push_back(writtenCell(cell));
        writer.addRow(cells);
    }
    writer.finish();
}

} // namespace sxsh
