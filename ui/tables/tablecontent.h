// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/sheet/sheetwriter.h"
#include "ui/models/tablecolumn.h"

/// What a table on the screen gives away: rows and columns as they stand there.
namespace sxsh {

/// A table as it is seen: the columns shown, and the rows that passed its filters in their order.
struct TableContent {
    std::vector<TableColumn> columns{};
    std::vector<std::vector<ShownCell>> rows{};
};

/// Tab between cells, a line per row, the titles first where asked: what spreadsheets paste.
enum class TitleRow { With, Without };
QString tabbedText(const TableContent &content, TitleRow titles);
/// The same as an HTML table, which word processors take, and spreadsheets before the text.
QString htmlText(const TableContent &content, TitleRow titles);
/// Writes an .xlsx or .csv file, numbers as numbers; throws Error and then leaves no file.
void writeSheet(const TableContent &content, const QString &sheetName, const QString &path);
/// The table on paper under its title, landscape where it is wide.
Report printedTable(const TableContent &content, const QString &title, const QString &context,
                    const QString &language);

} // namespace sxsh
