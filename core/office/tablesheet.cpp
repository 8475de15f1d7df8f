// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/tablesheet.h"

#include "core/office/officefont.h"
#include "core/report/paperformat.h"
#include "core/report/tablegrid.h"
#include "core/sheet/sharedstrings.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <xlsxwriter.h>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr double millimetresPerInch = 25.4;
// About what a column of one character takes on paper in the size of tables.
constexpr double millimetresPerCharacter = 2.1;
constexpr double narrowestColumn = 5;
constexpr double besideFigure = 1.5;
constexpr double widestFigure = 20;
constexpr double lineHeight = 15; // points
// Letters are narrower than the digits that Excel counts columns in.
constexpr double lettersPerCharacter = 1.2;

uint8_t alignment(Align align)
{
    switch (align) {
    case Align::Center:
        return LXW_ALIGN_CENTER;
    case Align::Right:
        return LXW_ALIGN_RIGHT;
    default:
        return LXW_ALIGN_LEFT;
    }
}

/// A yes or no has a number behind it, too, but is told as a word.
bool saysNumber(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

/// Lines of a text in a column that wide, in characters; Excel breaks between words.
int linesOf(const QString &text, double width)
{
    width *= lettersPerCharacter;
    int lines = 1;
    double used = 0;
    for (const QStringView word : QStringView(text).tokenize(u' ', Qt::SkipEmptyParts)) {
        const auto length = static_cast<double>(word.size());
        if (used > 0 && used + 1 + length > width) {
            ++lines;
            used = 0;
        }
        used += (used > 0 ? 1 : 0) + length;
        lines += static_cast<int>(used / (width + 1));
        used = std::fmod(used, width + 1);
    }
    return lines + static_cast<int>(text.count(u'\n'));
}

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

/// The sheet of one table: its caption, then its grid.
class TableSheet
{
public:
    TableSheet(XlsxBook &book, lxw_worksheet *sheet, CellFormats &formats, const TablePage &page,
               const QString &language)
        : m_book(book), m_sheet(sheet), m_formats(formats), m_page(page), m_table(page.table),
          m_grid(page.table), m_language(language), m_top(page.caption.isEmpty() ? 0 : 1)
    {
    }

    void write()
    {
        setColumns();
        setRows();
        if (m_top > 0)
            put({.columnSpan = m_grid.columnCount()}, {.text = m_page.caption}, 0,
                {.align = Align::Center, .bold = true, .ruled = false});
        for (const GridCell &placed : m_grid.cells()) {
            const bool isHeader = m_grid.isHeader(placed);
            put(placed, *placed.cell, m_top,
                {.align = isHeader ? Align::Center : placed.cell->align,
                 .bold = placed.cell->bold || isHeader,
                 .italic = placed.cell->italic});
        }
        const int end = m_top + m_grid.headerRows();
        if (end > m_top) {
            worksheet_freeze_panes(m_sheet, rowOf(end), 0);
            m_book.check(worksheet_repeat_rows(m_sheet, rowOf(m_top), rowOf(end - 1)));
        }
    }

private:
    double widthOf(int column, int across) const
    {
        return std::accumulate(m_widths.begin() + column, m_widths.begin() + column + across, 0.0);
    }

    /// What figures and days of a column take, which no program breaks well.
    double neededBy(int column) const
    {
        double needed = narrowestColumn;
        for (const GridCell &placed : m_grid.cells()) {
            const QString &text = placed.cell->text;
            const bool isUnbroken =
                placed.columnSpan == 1 && saysNumber(text) && !text.contains(u' ');
            if (isUnbroken && placed.column == column)
                needed = std::max(needed, static_cast<double>(text.size()) + besideFigure);
        }
        return std::min(needed, widestFigure);
    }

    void setColumns()
    {
        const double shares = std::accumulate(m_table.columns.begin(), m_table.columns.end(), 0.0);
        const double body = bodySize({}, m_page.orientation).width;
        for (int column = 0; column < m_grid.columnCount(); ++column) {
            const double width = m_table.columns[static_cast<std::size_t>(column)] / shares * body;
            m_widths.push_back(std::max(neededBy(column), width / millimetresPerCharacter));
            m_book.check(worksheet_set_column(m_sheet, columnOf(column), columnOf(column),
                                              m_widths.back(), nullptr));
        }
    }

    /// Rows are as high as their texts: not every program finds that out by itself.
    void setRows()
    {
        const auto set = [&](int row, int lines) {
            m_book.check(worksheet_set_row(m_sheet, rowOf(row), lines * lineHeight, nullptr));
        };
        if (m_top > 0)
            set(0, linesOf(m_page.caption, widthOf(0, m_grid.columnCount())) + 1);
        std::vector<int> lines(static_cast<std::size_t>(m_grid.rowCount()), 1);
        for (const GridCell &placed : m_grid.cells()) {
            const int needed =
                linesOf(placed.cell->text, widthOf(placed.column, placed.columnSpan));
            int &last = lines[static_cast<std::size_t>(placed.row + placed.rowSpan - 1)];
            last = std::max(last, needed - (placed.rowSpan - 1));
        }
        for (int row = 0; row < m_grid.rowCount(); ++row)
            set(m_top + row, lines[static_cast<std::size_t>(row)]);
    }

    void put(const GridCell &place, const TableCell &cell, int below, CellLook look)
    {
        const auto row = rowOf(below + place.row);
        const auto column = columnOf(place.column);
        const bool isNumber = cell.number && saysNumber(cell.text);
        if (isNumber)
            look.pattern = patternOf(cell, m_language);
        lxw_format *format = m_formats.of(look);
        if (place.rowSpan > 1 || place.columnSpan > 1) {
            m_book.check(worksheet_merge_range(
                m_sheet, row, column, rowOf(below + place.row + place.rowSpan - 1),
                columnOf(place.column + place.columnSpan - 1), "", format));
        }
        if (isNumber) {
            const PointedNumbers pointed;
            m_book.check(worksheet_write_number(m_sheet, row, column, *cell.number, format));
        } else {
            // Room to write in is no text.
            const QString text = cell.text.trimmed().isEmpty() ? QString() : cell.text;
            m_book.check(worksheet_write_string(m_sheet, row, column,
                                                escapedText(text).toUtf8().constData(), format));
        }
    }

    XlsxBook &m_book;
    lxw_worksheet *m_sheet;
    CellFormats &m_formats;
    const TablePage &m_page;
    const ReportTable &m_table;
    const TableGrid m_grid;
    const QString &m_language;
    const int m_top; ///< row of the grid's first
    std::vector<double> m_widths{};
};

} // namespace

lxw_format *CellFormats::of(const CellLook &look)
{
    const auto known =
        std::ranges::find(m_formats, look, &std::pair<CellLook, lxw_format *>::first);
    if (known != m_formats.end())
        return known->second;
    lxw_format *format = m_book.addFormat();
    format_set_font_name(format, officeFont);
    format_set_font_size(format, m_size);
    format_set_align(format, alignment(look.align));
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (look.wraps)
        format_set_text_wrap(format);
    if (look.bold)
        format_set_bold(format);
    if (look.italic)
        format_set_italic(format);
    if (look.ruled)
        format_set_border(format, LXW_BORDER_THIN);
    if (!look.pattern.isEmpty())
        format_set_num_format(format, look.pattern.constData());
    m_formats.emplace_back(look, format);
    return format;
}

QByteArray patternOf(const TableCell &cell, QStringView language)
{
    const QChar point = language == u"vi" ? u',' : u'.';
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const QString &text = cell.text;
    const auto first = std::find_if(text.begin(), text.end(), isDigit) - text.begin();
    auto end = first;
    int decimals = 0;
    bool isBehindPoint = false;
    for (; end < text.size(); ++end) {
        const QChar c = text[end];
        const bool goesOn = end + 1 < text.size() && isDigit(text[end + 1]);
        if (isDigit(c))
            decimals += isBehindPoint ? 1 : 0;
        else if ((c == u'.' || c == u',') && goesOn && !isBehindPoint)
            isBehindPoint = c == point;
        else
            break;
    }
    QByteArray pattern = numberPattern(decimals);
    const QString rest = text.sliced(end);
    if (rest.startsWith(u'%'))
        return pattern + '%';
    if (!rest.trimmed().isEmpty())
        pattern += " \"" + rest.trimmed().remove(u'"').toUtf8() + '"';
    return pattern;
}

void setUpPage(lxw_worksheet *sheet, const Report &report, Orientation orientation)
{
    const PaperFormat &format = report.format;
    constexpr uint8_t a4 = 9;
    worksheet_set_paper(sheet, a4);
    if (orientation == Orientation::Landscape)
        worksheet_set_landscape(sheet);
    worksheet_set_margins(sheet, format.left / millimetresPerInch,
                          format.right / millimetresPerInch, format.top / millimetresPerInch,
                          format.bottom / millimetresPerInch);
    worksheet_fit_to_pages(sheet, 1, 0);
    const QByteArray font = QByteArray("&\"") + officeFont + ",Regular\"&13";
    const bool isOnTop = format.pageNumber == PaperFormat::PageNumber::TopCenter;
    if (isOnTop)
        worksheet_set_header(sheet, ("&C" + font + "&P").constData());
    const auto printed = [](QString text) { return text.replace(u'&', u"&&"_s).toUtf8(); };
    QByteArray foot;
    if (!report.footMark.isEmpty() || !report.seal.isEmpty())
        foot = "&C";
    if (!report.footMark.isEmpty())
        foot += QByteArray("&\"") + officeFont + ",Italic\"&11" + printed(report.footMark);
    if (!report.footMark.isEmpty() && !report.seal.isEmpty())
        foot += '\n';
    if (!report.seal.isEmpty())
        foot += QByteArray("&\"") + officeFont + ",Regular\"&8 " + printed(report.seal);
    if (!isOnTop)
        foot += "&R" + font + "&P";
    if (!foot.isEmpty())
        worksheet_set_footer(sheet, foot.constData());
}

void fitRow(XlsxBook &book, lxw_worksheet *sheet, int row, const QString &text, double width)
{
    book.check(worksheet_set_row(sheet, rowOf(row), linesOf(text, width) * lineHeight, nullptr));
}

void fillTableSheet(XlsxBook &book, lxw_worksheet *sheet, CellFormats &formats,
                    const TablePage &page, const QString &language)
{
    TableSheet(book, sheet, formats, page, language).write();
}

} // namespace sxsh
