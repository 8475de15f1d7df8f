// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/worksheet.h"

#include "core/sheet/numberformat.h"
#include "core/sheet/partxml.h"
#include "core/sheet/sharedstrings.h"

#include <array>
#include <charconv>
#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxRows = 1'048'576;
constexpr int maxColumns = 16'384;

template <typename Number>
std::optional<Number> parsed(QStringView text)
{
    std::array<char, 512> digits;
    if (text.isEmpty() || text.size() > qsizetype(digits.size()))
        return {};
    char *end = digits.data();
    for (const QChar c : text)
        *end++ = c.unicode() < 0x80 ? char(c.unicode()) : '?';
    Number number{};
    const auto result = std::from_chars(digits.data(), end, number);
    if (result.ec != std::errc{} || result.ptr != end)
        return {};
    return number;
}

} // namespace

Worksheet::Worksheet(PartXml &xml, const CellContext &context) : m_xml(xml), m_context(context) {}

void Worksheet::read(const SheetReader::RowHandler &handler)
{
    while (m_xml.next()) {
        if (m_xml.isStart()) {
            start();
        } else if (m_xml.isText()) {
            if (m_collecting)
                m_text += m_xml.text();
        } else if (m_xml.isEnd()) {
            if (!end(handler))
                return;
        }
    }
    if (!m_sawTable)
        m_xml.fail(tr("it holds no table"));
}

void Worksheet::start()
{
    const QStringView name = m_xml.name();
    if (m_inTable) {
        if (name == u"c")
            startCell();
        else if (name == u"row")
            startRow();
        else if (name == u"rPh")
            ++m_phonetic;
        else if (m_inCell)
            m_collecting = name == u"v" || (name == u"t" && m_phonetic == 0);
    } else if (name == u"sheetData") {
        if (m_sawTable)
            m_xml.fail(tr("it holds two tables"));
        m_inTable = m_sawTable = true;
    }
}

bool Worksheet::end(const SheetReader::RowHandler &handler)
{
    m_collecting = false;
    if (!m_inTable)
        return true;
    const QStringView name = m_xml.name();
    if (name == u"c")
        finishCell();
    else if (name == u"row")
        return finishRow(handler);
    else if (name == u"rPh")
        --m_phonetic;
    else if (name == u"sheetData")
        m_inTable = false;
    return true;
}

void Worksheet::startRow()
{
    if (m_inRow)
        m_xml.fail(tr("a row lies inside another"));
    const QStringView stored = m_xml.attribute(u"r");
    const int row = stored.isNull() ? m_row + 1 : parsed<int>(stored).value_or(0);
    if (row <= m_row)
        m_xml.fail(tr("the row numbers are out of order"));
    if (row > maxRows)
        m_xml.fail(tr("it holds more than %1 rows").arg(maxRows));
    for (int i = 0; i < m_width; ++i)
        m_cells[size_t(i)].clear();
    m_row = row;
    m_xml.setRow(row);
    m_column = -1;
    m_width = 0;
    m_inRow = true;
}

void Worksheet::startCell()
{
    if (!m_inRow || m_inCell)
        m_xml.fail(tr("a cell lies outside its row"));
    m_inCell = true;
    m_type = Type::Number;
    m_dateStyle = false;
    m_text.resize(0);
    int column = m_column + 1;
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QStringView name = attribute.qualifiedName();
        const QStringView value = attribute.value();
        if (name == u"r") {
            column = columnOf(value);
        } else if (name == u"s") {
            const auto style = parsed<unsigned>(value);
            m_dateStyle =
                style && *style < m_context.dateStyles.size() && m_context.dateStyles[*style];
        } else if (name == u"t") {
            if (value == u"s")
                m_type = Type::SharedText;
            else if (value == u"str" || value == u"inlineStr")
                m_type = Type::Text;
            else if (value == u"b")
                m_type = Type::Bool;
            else if (value == u"e")
                m_type = Type::Error;
            else if (value == u"d")
                m_type = Type::Date;
            else if (value != u"n")
                m_xml.fail(tr("a cell is of the unknown type “%1”").arg(value));
        }
    }
    if (column >= maxColumns)
        m_xml.fail(tr("a row holds more than %1 cells").arg(maxColumns));
    m_column = column;
}

int Worksheet::columnOf(QStringView reference)
{
    int column = 0;
    qsizetype letters = 0;
    for (; letters < reference.size() && letters < 4; ++letters) {
        const char16_t letter = reference[letters].unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter - u'A' + 1);
    }
    if (letters == 0 || parsed<int>(reference.sliced(letters)) != m_row)
        m_xml.fail(tr("a cell claims the place “%1”").arg(reference.left(20)));
    return column - 1;
}

void Worksheet::finishCell()
{
    m_inCell = false;
    if (m_text.isEmpty())
        return;
    if (size_t(m_column) >= m_cells.size())
        m_cells.resize(size_t(m_column) + 1);
    Cell &cell = m_cells[size_t(m_column)];
    if (cell.kind != Cell::Kind::Empty)
        m_xml.fail(tr("two cells claim one place"));
    switch (m_type) {
    case Type::Number:
        finishNumber(cell);
        break;
    case Type::SharedText: {
        const auto number = parsed<qint64>(QStringView(m_text).trimmed());
        const auto text = number ? m_context.texts.at(*number) : std::nullopt;
        if (!text)
            m_xml.fail(tr("a cell refers to a text the file does not hold"));
        cell.text.append(*text);
        cell.kind = text->isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
        break;
    }
    case Type::Text:
        unescapeText(m_text);
        tidyText(m_text);
        cell.text.append(m_text);
        cell.kind = m_text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
        break;
    case Type::Bool: {
        const QStringView value = QStringView(m_text).trimmed();
        if (value != u"0" && value != u"1" && value != u"true" && value != u"false")
            m_xml.fail(tr("a cell holds “%1” where yes or no belongs").arg(value.left(20)));
        cell.kind = Cell::Kind::Bool;
        cell.number = value == u"1" || value == u"true" ? 1 : 0;
        break;
    }
    case Type::Date:
        finishDate(cell);
        break;
    case Type::Error:
        cell.kind = Cell::Kind::Error;
        cell.text.append(m_text);
        break;
    }
    if (cell.kind != Cell::Kind::Empty)
        m_width = std::max(m_width, m_column + 1);
}

void Worksheet::finishNumber(Cell &cell)
{
    const QStringView text = QStringView(m_text).trimmed();
    if (text.isEmpty())
        return;
    const auto number = parsed<double>(text);
    if (!number || !std::isfinite(*number))
        m_xml.fail(tr("a cell holds “%1” where a number belongs").arg(text.left(20)));
    if (const auto date = m_dateStyle ? dateOfSerial(*number, m_context.from1904) : std::nullopt) {
        cell.kind = Cell::Kind::Date;
        cell.date = *date;
    } else {
        cell.setNumber(*number);
    }
}

void Worksheet::finishDate(Cell &cell)
{
    const QDate date = QDate::fromString(QStringView(m_text).trimmed().left(10), Qt::ISODate);
    if (!date.isValid())
        m_xml.fail(tr("a cell holds “%1” where a date belongs").arg(m_text.left(20)));
    cell.kind = Cell::Kind::Date;
    cell.date = date;
}

bool Worksheet::finishRow(const SheetReader::RowHandler &handler)
{
    m_inRow = false;
    return m_width == 0 || handler(m_row, std::span<const Cell>(m_cells.data(), size_t(m_width)));
}

} // namespace sxsh
