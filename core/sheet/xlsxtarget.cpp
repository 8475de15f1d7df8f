// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsxtarget.h"

#include "core/base/error.h"
#include "core/sheet/numberformat.h"
#include "core/sheet/sharedstrings.h"

#include <QtCore/QFileInfo>
#include <algorithm>
#include <xlsxwriter.h>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 maxRows = 1'048'576;
constexpr qsizetype maxCharacters = 32'767;

double chosenWidth(const Column &column)
{
    if (column.width > 0)
        return column.width;
    constexpr double filterButton = 3;
    const double least = column.kind == Column::Kind::Text ? 16 : 12;
    return std::clamp(double(column.title.size()) + filterButton, least, 40.0);
}

} // namespace

XlsxTarget::XlsxTarget(const QString &path, const QString &sheetName,
                       const std::vector<Column> &columns)
    : m_file(path), m_name(QFileInfo(path).fileName()), m_columns(columns),
      m_book(m_name, XlsxBook::Rows::FromTheTop), m_sheet(m_book.addSheet(sheetName))
{
    addHeader();
}

void XlsxTarget::addHeader()
{
    m_plainFormat = m_book.addFormat();
    m_dateFormat = m_book.addFormat();
    format_set_num_format(m_dateFormat, "dd/mm/yyyy");
    lxw_format *bold = m_book.addFormat();
    format_set_bold(bold);
    format_set_text_wrap(bold);
    format_set_align(bold, LXW_ALIGN_VERTICAL_TOP);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        lxw_format *format = m_plainFormat;
        if (column.kind == Column::Kind::Number && column.decimals >= 0) {
            format = m_book.addFormat();
            format_set_num_format(format, numberPattern(column.decimals).constData());
        }
        m_numberFormats.push_back(format);
        const auto number = lxw_col_t(i);
        m_book.check(
            worksheet_set_column(m_sheet, number, number, chosenWidth(column),
                                 column.kind == Column::Kind::Date ? m_dateFormat : format));
        m_book.check(
            worksheet_write_string(m_sheet, 0, number, escapedText(column.title).toUtf8(), bold));
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
}

lxw_format *XlsxTarget::numberFormat(size_t column) const
{
    // Without a format of its own a number would take the column's, and a date column make it a
    // date.
    return column < m_numberFormats.size() ? m_numberFormats[column] : m_plainFormat;
}

void XlsxTarget::addRow(std::span<const Cell> cells)
{
    if (m_row == maxRows)
        throw Error(tr("The file “%1” was not written: an Excel sheet holds %2 rows and there are "
                       "more. Filter "
                       "the table, or export it as CSV.")
                        .arg(m_name)
                        .arg(maxRows));
    const PointedNumbers pointed;
    for (size_t i = 0; i < cells.size(); ++i) {
        const Cell &cell = cells[i];
        const auto column = lxw_col_t(i);
        switch (cell.kind) {
        case Cell::Kind::Empty:
            break;
        case Cell::Kind::Text:
        case Cell::Kind::Error:
            addText(column, cell.text);
            break;
        case Cell::Kind::Number:
            m_book.check(
                worksheet_write_number(m_sheet, m_row, column, cell.number, numberFormat(i)));
            break;
        case Cell::Kind::Date:
            if (const auto serial = serialOfDate(cell.date))
                m_book.check(worksheet_write_number(m_sheet, m_row, column, *serial, m_dateFormat));
            else // Excel has no day before 1900
                addText(column, cell.date.toString(u"dd/MM/yyyy"));
            break;
        case Cell::Kind::Bool:
            m_book.check(
                worksheet_write_boolean(m_sheet, m_row, column, cell.number != 0, nullptr));
            break;
        }
    }
    ++m_row;
}

void XlsxTarget::addText(quint16 column, const QString &text)
{
    if (text.size() > maxCharacters)
        throw Error(tr("The file “%1” was not written: in row %2 the column “%3” holds %4 "
                       "characters and an "
                       "Excel cell takes %5. Shorten the text, or export as CSV.")
                        .arg(m_name)
                        .arg(m_row + 1)
                        .arg(column < m_columns.size() ? m_columns[column].title : QString())
                        .arg(text.size())
                        .arg(maxCharacters));
    m_book.check(
        worksheet_write_string(m_sheet, m_row, column, escapedText(text).toUtf8(), nullptr));
}

void XlsxTarget::finish()
{
    if (!m_columns.empty())
        m_book.check(
            worksheet_autofilter(m_sheet, 0, 0, m_row - 1, lxw_col_t(m_columns.size() - 1)));
    m_file.write(*m_book.close());
    m_file.commit();
}

} // namespace sxsh
