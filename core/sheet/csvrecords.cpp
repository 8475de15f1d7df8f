// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csvrecords.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxRows = 1'048'576;
constexpr size_t maxColumns = 16'384;
constexpr qsizetype maxField = 1 << 20;

} // namespace

CsvDialect csvDialect(QByteArrayView start)
{
    constexpr std::array<char, 3> delimiters{';', ',', '\t'};
    const auto isEnd = [](char c) { return c == '\n' || c == '\r'; };
    const auto firstEnd = std::find_if(start.begin(), start.end(), isEnd);
    QByteArray first(start.data(), firstEnd - start.begin());
    first.replace('"', "");
    if (first.size() == 5 && first.toLower().startsWith("sep=")) {
        auto next = firstEnd;
        if (next != start.end() && *next++ == '\r' && next != start.end() && *next == '\n')
            ++next;
        return {first[4], next - start.begin()};
    }

    std::array<int, delimiters.size()> counts{};
    bool quoted = false;
    for (const char c : start) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (isEnd(c) && std::ranges::any_of(counts, [](int count) { return count > 0; }))
            break;
        if (const auto found = std::ranges::find(delimiters, c); found != delimiters.end())
            ++counts[size_t(found - delimiters.begin())];
    }
    return {delimiters[size_t(std::ranges::max_element(counts) - counts.begin())], 0};
}

CsvRecords::CsvRecords(QString file, char delimiter, const SheetReader::RowHandler &handler)
    : m_file(std::move(file)), m_delimiter(delimiter), m_handler(handler)
{
}

bool CsvRecords::feed(QByteArrayView text)
{
    const char *at = text.begin();
    while (at != text.end()) {
        const char *run = at;
        if (m_state == State::Quoted)
            run = std::find_if(at, text.end(), [](char c) { return c == '"' || c == '\0'; });
        else if (m_state == State::Plain)
            run = std::find_if(at, text.end(), [this](char c) {
                return c == m_delimiter || c == '\n' || c == '\r' || c == '\0';
            });
        if (run != at) {
            append({at, run - at});
            at = run;
        } else if (!take(*at++)) {
            return false;
        }
    }
    return true;
}

bool CsvRecords::take(char c)
{
    const bool afterReturn = std::exchange(m_afterReturn, false);
    if (c == '\0')
        throw Error(
            tr("The file “%1” is not a text file: it holds a zero byte in row %2. Open it in the "
               "program it comes from and save it as .xlsx or “CSV UTF-8”.")
                .arg(m_file)
                .arg(m_row));
    if (m_state == State::Quoted) {
        m_state = State::QuoteSeen; // feed() stops at nothing else here
        return true;
    }
    if (m_state == State::QuoteSeen && c == '"') {
        append("\"");
        m_state = State::Quoted;
        return true;
    }
    if (c == m_delimiter) {
        endField();
        return true;
    }
    if (c == '\n' || c == '\r') {
        if (c == '\n' && afterReturn)
            return true;
        m_afterReturn = c == '\r';
        return endRecord();
    }
    if (m_state == State::FieldStart && c == '"') {
        m_state = State::Quoted;
        return true;
    }
    m_state = State::Plain; // text after a closing quote belongs to the field, as Excel reads it
    append({&c, 1});
    return true;
}

void CsvRecords::append(QByteArrayView text)
{
    if (m_field.size() + text.size() > maxField)
        throw Error(
            m_state == State::Quoted
                ? tr("In the file “%1” the quotation mark opened in row %2 is never closed. Close "
                     "or remove it and try again.")
                      .arg(m_file)
                      .arg(m_row)
                : tr("In the file “%1” a field of row %2 is implausibly long. Check that the file "
                     "is a CSV table.")
                      .arg(m_file)
                      .arg(m_row));
    m_field.append(text);
}

void CsvRecords::endField()
{
    m_state = State::FieldStart;
    if (m_column == maxColumns)
        throw Error(tr("In the file “%1” row %2 has more than %3 columns, more than a sheet can "
                       "hold. Check "
                       "the delimiter.")
                        .arg(m_file)
                        .arg(m_row)
                        .arg(maxColumns));
    if (m_column == m_cells.size())
        m_cells.emplace_back();
    Cell &cell = m_cells[m_column++];
    if (m_field.isEmpty())
        return;
    if (!QUtf8StringView(m_field).isValidUtf8())
        failEncoding();
    cell.text = QString::fromUtf8(m_field);
    m_field.resize(0);
    tidyText(cell.text);
    if (!cell.text.isEmpty()) {
        cell.kind = Cell::Kind::Text;
        m_width = m_column;
    }
}

bool CsvRecords::endRecord()
{
    endField();
    if (m_row > maxRows)
        throw Error(tr("The file “%1” has more than %2 rows. Split it over several files.")
                        .arg(m_file)
                        .arg(maxRows));
    const bool wanted = m_width == 0 || m_handler(m_row, {m_cells.data(), m_width});
    for (Cell &cell : std::span(m_cells).first(m_width))
        cell.clear();
    m_column = 0;
    m_width = 0;
    ++m_row;
    return wanted;
}

void CsvRecords::finish()
{
    if (m_state == State::Quoted)
        throw Error(
            tr("In the file “%1” the quotation mark opened in row %2 is never closed. Close or "
               "remove it and try again.")
                .arg(m_file)
                .arg(m_row));
    if (m_state != State::FieldStart || m_column > 0)
        endRecord();
}

void CsvRecords::failEncoding() const
{
    throw Error(tr("The file “%1” is not in UTF-8 (row %2). In Excel choose Save As, type “CSV "
                   "UTF-8 (Comma "
                   "delimited)”, or save it as .xlsx, and try again.")
                    .arg(m_file)
                    .arg(m_row));
}

} // namespace sxsh
