// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/sheet/xlsxbook.h"

#include <QtCore/QHash>

namespace sxsh {

/// How cells of a report's workbook look.
struct CellLook {
    Align align = Align::Left;
    bool bold = false;
    bool italic = false;
    bool ruled = true;
    bool wraps = true;
    QByteArray pattern{}; ///< of a number; empty for text

    bool operator==(const CellLook &) const = default;
};

/// The formats of a workbook, each made once.
class CellFormats
{
public:
    CellFormats(XlsxBook &book, double size) : m_book(book), m_size(size) {}

    lxw_format *of(const CellLook &look);

private:
    XlsxBook &m_book;
    double m_size;
    std::vector<std::pair<CellLook, lxw_format *>> m_formats;
};

/// How Excel shows the number behind a text as the text does: "8,8%" as "#,##0.0%", "12,5 tấn" as
/// "#,##0.0" and the unit.
QByteArray patternOf(const TableCell &cell, QStringView language);

/// Makes the sheet print as the report does: paper, margins, number of the page, foot.
void setUpPage(lxw_worksheet *sheet, const Report &report, Orientation orientation);

/// Makes a row as high as a text that wraps in a column that wide, in characters: not every program
/// finds that out by itself.
void fitRow(XlsxBook &book, lxw_worksheet *sheet, int row, const QString &text, double width);

/// A table with what stands above it and how its page lies.
struct TablePage {
    const ReportTable &table;
    QString caption{};
    Orientation orientation = Orientation::Portrait;
};

/// Writes a table below its caption, header rows repeated on paper and kept in sight on screen.
void fillTableSheet(XlsxBook &book, lxw_worksheet *sheet, CellFormats &formats,
                    const TablePage &page, const QString &language);

} // namespace sxsh
