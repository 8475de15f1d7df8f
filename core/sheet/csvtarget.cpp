// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csvtarget.h"

#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceSize = 64 << 10;

bool needsQuotes(const QString &text)
{
    const auto isSpecial = [](QChar c) {
        return c == u';' || c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t';
    };
    return QStringView(u"=+-@").contains(text.front()) || text.front().isSpace() ||
           text.back().isSpace() || std::any_of(text.cbegin(), text.cend(), isSpecial);
}

} // namespace

CsvTarget::CsvTarget(const QString &path, const std::vector<Column> &columns) : m_file(path)
{
    m_row = "\xEF\xBB\xBF";
    for (const Column &column : columns)
        addText(column.title);
    endRow();
}

void CsvTarget::addRow(std::span<const Cell> cells)
{
    for (const Cell &cell : cells) {
        switch (cell.kind) {
        case Cell::Kind::Empty:
            addField({});
            break;
        case Cell::Kind::Text:
        case Cell::Kind::Error:
            addText(cell.text);
            break;
        case Cell::Kind::Number:
            addField(QString(cell.numberText).replace(u'.', u',').toLatin1());
            break;
        case Cell::Kind::Date:
            addField(cell.date.toString(Qt::ISODate).toLatin1());
            break;
        case Cell::Kind::Bool:
            addField(cell.number != 0 ? "TRUE" : "FALSE");
            break;
        }
    }
    endRow();
}

void CsvTarget::addText(const QString &text)
{
    if (!text.isEmpty() && needsQuotes(text))
        addField('"' + QString(text).replace(u'"', "\"\""_L1).toUtf8() + '"');
    else
        addField(text.toUtf8());
}

void CsvTarget::addField(const QByteArray &field)
{
    if (m_rowStarted)
        m_row += ';';
    m_rowStarted = true;
    m_row += field;
}

void CsvTarget::endRow()
{
    m_row += "\r\n";
    m_rowStarted = false;
    if (m_row.size() >= pieceSize) {
        m_file.write(m_row);
        m_row.resize(0);
    }
}

void CsvTarget::finish()
{
    m_file.write(m_row);
    m_file.commit();
}

} // namespace sxsh
