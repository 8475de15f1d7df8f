// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsxtarget.h"

#include "core/base/error.h"
#include "core/sheet/numberformat.h"
#include "core/sheet/sharedstrings.h"
#include "core/sheet/ziparchive.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <string>
#include <xlsxwriter.h>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 maxRows = 1'048'576;
constexpr qsizetype maxCharacters = 32'767;

/// Excel takes 1–31 characters without some signs and without an apostrophe at either end.
QByteArray acceptedSheetName(QString name)
{
    for (QChar &c : name)
        if (QStringView(u"[]:*?/\\'").contains(c) || c.category() == QChar::Other_Control)
            c = u' ';
    name = name.simplified().left(31);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name.isEmpty() ? QByteArray("Sheet1") : name.toUtf8();
}

QByteArray numberPattern(int decimals)
{
    return decimals > 0 ? "#,##0." + QByteArray(decimals, '0') : QByteArray("#,##0");
}

double chosenWidth(const Column &column)
{
    if (column.width > 0)
        return column.width;
    constexpr double filterButton = 3;
    const double least = column.kind == Column::Kind::Text ? 16 : 12;
    return std::clamp(double(column.title.size()) + filterButton, least, 40.0);
}

/// While it lives C's number output has a decimal point: the library prints through it, and Qt sets
/// the user's language for the whole program.
class PointedNumbers
{
public:
    PointedNumbers()
    {
        if (std::strcmp(std::localeconv()->decimal_point, ".") == 0)
            return;
        m_language = std::setlocale(LC_NUMERIC, nullptr);
        std::setlocale(LC_NUMERIC, "C");
    }
    ~PointedNumbers()
    {
        if (!m_language.empty())
            std::setlocale(LC_NUMERIC, m_language.c_str());
    }
    PointedNumbers(const PointedNumbers &) = delete;
    PointedNumbers &operator=(const PointedNumbers &) = delete;

private:
    std::string m_language;
};

} // namespace

XlsxTarget::XlsxTarget(const QString &path, const QString &sheetName,
                       const std::vector<Column> &columns)
    : m_file(path), m_name(QFileInfo(path).fileName()), m_columns(columns)
{
    if (!m_folder.isValid())
        failTemporary(m_folder.errorString());
    create(sheetName);
    addHeader();
}

XlsxTarget::~XlsxTarget()
{
    m_workbook.reset();                     // writes to m_bytes
    std::free(const_cast<char *>(m_bytes)); // NOLINT: the library allocates with malloc
}

void XlsxTarget::create(const QString &sheetName)
{
    m_folderName = QFile::encodeName(QDir::toNativeSeparators(m_folder.path()));
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folderName.data();
#ifdef SXSH_XLSXWRITER_TO_MEMORY
    options.output_buffer = &m_bytes;
    options.output_buffer_size = &m_size;
    m_workbook.reset(workbook_new_opt(nullptr, &options));
#else
    // This version of the library can only open a name in the C library's encoding: give it a plain
    // one in the temporary folder and copy from there.
    m_workbook.reset(workbook_new_opt((m_folderName + "/sheet.xlsx").constData(), &options));
#endif
    m_sheet = m_workbook ? workbook_add_worksheet(m_workbook.get(), acceptedSheetName(sheetName))
                         : nullptr;
    if (!m_sheet)
        failTemporary(u"no worksheet"_s);
}

void XlsxTarget::addHeader()
{
    m_plainFormat = workbook_add_format(m_workbook.get());
    m_dateFormat = workbook_add_format(m_workbook.get());
    format_set_num_format(m_dateFormat, "dd/mm/yyyy");
    lxw_format *bold = workbook_add_format(m_workbook.get());
    format_set_bold(bold);
    format_set_text_wrap(bold);
    format_set_align(bold, LXW_ALIGN_VERTICAL_TOP);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        lxw_format *format = m_plainFormat;
        if (column.kind == Column::Kind::Number && column.decimals >= 0) {
            format = workbook_add_format(m_workbook.get());
            format_set_num_format(format, numberPattern(column.decimals).constData());
        }
        m_numberFormats.push_back(format);
        const auto number = lxw_col_t(i);
        check(worksheet_set_column(m_sheet, number, number, chosenWidth(column),
                                   column.kind == Column::Kind::Date ? m_dateFormat : format));
        check(worksheet_write_string(m_sheet, 0, number, escapedText(column.title).toUtf8(), bold));
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
            check(worksheet_write_number(m_sheet, m_row, column, cell.number, numberFormat(i)));
            break;
        case Cell::Kind::Date:
            if (const auto serial = serialOfDate(cell.date))
                check(worksheet_write_number(m_sheet, m_row, column, *serial, m_dateFormat));
            else // Excel has no day before 1900
                addText(column, cell.date.toString(u"dd/MM/yyyy"));
            break;
        case Cell::Kind::Bool:
            check(worksheet_write_boolean(m_sheet, m_row, column, cell.number != 0, nullptr));
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
    check(worksheet_write_string(m_sheet, m_row, column, escapedText(text).toUtf8(), nullptr));
}

void XlsxTarget::Closer::operator()(lxw_workbook *workbook) const
{
    workbook_close(workbook);
}

void XlsxTarget::closeWorkbook()
{
    const PointedNumbers pointed;
    check(workbook_close(m_workbook.release()));
    // The library does not notice when its temporary files meet a full disk, so look at what came
    // out.
    constexpr qint64 any = std::numeric_limits<qint64>::max();
    ZipArchive archive(m_name, workbookBytes(), {.bytes = any, .suspicious = any, .token = any});
    const auto part = archive.part(u"xl/worksheets/sheet1.xml"_s);
    QByteArray tail;
    for (QByteArray piece = part->read(64 << 10); !piece.isEmpty(); piece = part->read(64 << 10))
        tail = (tail + piece).right(64);
    if (!part->damage().isEmpty() || !tail.trimmed().endsWith("</worksheet>"))
        failTemporary(u"the worksheet is incomplete"_s);
}

std::unique_ptr<QIODevice> XlsxTarget::workbookBytes() const
{
#ifdef SXSH_XLSXWRITER_TO_MEMORY
    auto bytes = std::make_unique<QBuffer>();
    bytes->setData(QByteArray::fromRawData(m_bytes, qsizetype(m_size)));
#else
    auto bytes = std::make_unique<QFile>(m_folder.filePath(u"sheet.xlsx"_s));
#endif
    if (!bytes->open(QIODevice::ReadOnly))
        failTemporary(bytes->errorString());
    return bytes;
}

void XlsxTarget::finish()
{
    if (!m_columns.empty())
        check(worksheet_autofilter(m_sheet, 0, 0, m_row - 1, lxw_col_t(m_columns.size() - 1)));
    closeWorkbook();
    copyWorkbook();
    m_file.commit();
}

void XlsxTarget::copyWorkbook()
{
    const auto bytes = workbookBytes();
    while (!bytes->atEnd()) {
        const QByteArray piece = bytes->read(256 << 10);
        if (piece.isEmpty())
            failTemporary(bytes->errorString());
        m_file.write(piece);
    }
}

void XlsxTarget::check(int code) const
{
    if (code != LXW_NO_ERROR)
        failTemporary(QString::fromUtf8(lxw_strerror(lxw_error(code))));
}

void XlsxTarget::failTemporary(const QString &detail) const
{
    throw Error(tr("The file “%1” was not written: the folder for temporary files “%2” could not "
                   "be used. Free "
                   "some space on that disk and try again.")
                    .arg(m_name, QDir::toNativeSeparators(QDir::tempPath())),
                detail);
}

} // namespace sxsh
