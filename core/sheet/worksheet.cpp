// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/worksheet.h"

#include "core/sheet/numberformat.h"
#include "core/sheet/partxml.h"
#include "core/sheet/sharedstrings.h"

#include <charconv>
#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxRows = 1'048'576;
constexpr int maxColumns = 16'384;

template <typename Number>
std::optional<Number> parsed(QByteArrayView text)
{
    Number number{};
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    if (result.ec != std::errc{} || result.ptr != text.data() + text.size())
        return {};
    return number;
}

constexpr std::size_t maxMerged = 1'000'000;   // more would only fill memory
constexpr std::size_t maxCarried = 10'000'000; // a small file could ask for billions

/// Where a reference like "B12" points: the column from 0 and the row.
std::optional<std::pair<int, int>> placeOf(QByteArrayView reference)
{
    int column = 0;
    qsizetype letters = 0;
    for (; letters < reference.size() && letters < 3; ++letters) {
        const char letter = reference[letters];
        if (letter < 'A' || letter > 'Z')
            break;
        column = column * 26 + (letter - 'A' + 1);
    }
    const auto row = parsed<int>(reference.sliced(letters));
    if (letters == 0 || !row)
        return {};
    return std::pair(column - 1, *row);
}

/// The cells of a reference like "H5:J7"; none for any other text.
std::optional<CellRange> rangeOf(QByteArrayView reference)
{
    const qsizetype colon = reference.indexOf(':');
    if (colon < 0)
        return {};
    const auto first = placeOf(reference.first(colon));
    const auto last = placeOf(reference.sliced(colon + 1));
    if (!first || !last || first->first > last->first || first->second > last->second)
        return {};
    return CellRange{.firstColumn = first->first,
                     .lastColumn = last->first,
                     .firstRow = first->second,
                     .lastRow = last->second};
}

/// The beginning of a value, to be shown in a message.
QString shown(QByteArrayView text)
{
    return QString::fromUtf8(text).left(20);
}

} // namespace

std::vector<CellRange> readMergedRanges(PartXml &xml)
{
    std::vector<CellRange> found;
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != "mergeCell")
            continue;
        const auto range = rangeOf(xml.attribute("ref"));
        if (range && found.size() < maxMerged)
            found.push_back(*range);
    }
    std::ranges::stable_sort(found, {}, &CellRange::firstRow);
    return found;
}

std::vector<MergedCells> mergedDown(std::span<const CellRange> ranges)
{
    std::vector<MergedCells> cells;
    for (const CellRange &range : ranges) {
        if (range.firstRow < range.lastRow)
            cells.push_back({range.firstColumn, range.firstRow, range.lastRow});
    }
    return cells;
}

Worksheet::Worksheet(PartXml &xml, const CellContext &context, std::span<const MergedCells> merged)
    : m_xml(xml), m_context(context), m_nextMerged(merged)
{
}

std::vector<MergedCells> Worksheet::read(const SheetReader::RowHandler &handler)
{
    while (m_xml.next()) {
        if (m_xml.isStart()) {
            start();
        } else if (m_xml.isText()) {
            if (m_collecting)
                m_text.append(m_xml.text().data(), std::size_t(m_xml.text().size()));
        } else if (m_xml.isEnd()) {
            if (!end(handler))
                break;
        }
    }
    if (!m_sawTable)
        m_xml.fail(tr("it holds no table"));
    for (const Merged &merged : m_merged) {
        if (merged.isCarried)
            m_carried.push_back(merged.cells);
    }
    std::ranges::sort(m_carried, {}, [](const MergedCells &cells) {
        return std::pair(cells.firstRow, cells.column);
    });
    return std::move(m_carried);
}

void Worksheet::start()
{
    const QByteArrayView name = m_xml.name();
    if (m_inTable) {
        if (name == "c")
            startCell();
        else if (name == "row")
            startRow();
        else if (name == "rPh")
            ++m_phonetic;
        else if (m_inCell && name == "f")
            m_isFormula = true;
        else if (m_inCell)
            m_collecting = name == "v" || (name == "t" && m_phonetic == 0);
    } else if (name == "sheetData") {
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
    const QByteArrayView name = m_xml.name();
    if (name == "c")
        finishCell();
    else if (name == "row")
        return finishRow(handler);
    else if (name == "rPh")
        --m_phonetic;
    else if (name == "sheetData")
        m_inTable = false;
    return true;
}

void Worksheet::startRow()
{
    if (m_inRow)
        m_xml.fail(tr("a row lies inside another"));
    const QByteArrayView stored = m_xml.attribute("r");
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
    m_look = NumberLook::Plain;
    m_isFormula = false;
    m_text.clear();
    int column = m_column + 1;
    for (std::size_t index = 0; index < m_xml.attributeCount(); ++index) {
        const QByteArrayView name = m_xml.attributeName(index);
        const QByteArrayView value = m_xml.attributeValue(index);
        if (name == "r") {
            column = columnOf(value);
        } else if (name == "s") {
            const auto style = parsed<unsigned>(value);
            if (style && *style < m_context.looks.size())
                m_look = m_context.looks[*style];
        } else if (name == "t") {
            if (value == "s")
                m_type = Type::SharedText;
            else if (value == "str" || value == "inlineStr")
                m_type = Type::Text;
            else if (value == "b")
                m_type = Type::Bool;
            else if (value == "e")
                m_type = Type::Error;
            else if (value == "d")
                m_type = Type::Date;
            else if (value != "n")
                m_xml.fail(tr("a cell is of the unknown type “%1”").arg(shown(value)));
        }
    }
    if (column >= maxColumns)
        m_xml.fail(tr("a row holds more than %1 cells").arg(maxColumns));
    m_column = column;
}

int Worksheet::columnOf(QByteArrayView reference)
{
    int column = 0;
    qsizetype letters = 0;
    for (; letters < reference.size() && letters < 4; ++letters) {
        const char letter = reference[letters];
        if (letter < 'A' || letter > 'Z')
            break;
        column = column * 26 + (letter - 'A' + 1);
    }
    if (letters == 0 || parsed<int>(reference.sliced(letters)) != m_row)
        m_xml.fail(tr("a cell claims the place “%1”").arg(shown(reference)));
    return column - 1;
}

void Worksheet::finishCell()
{
    m_inCell = false;
    if (m_text.empty() && !(m_isFormula && m_type == Type::Number))
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
        const auto number = parsed<qint64>(QByteArrayView(m_text).trimmed());
        const auto text = number ? m_context.texts.at(*number) : std::nullopt;
        if (!text)
            m_xml.fail(tr("a cell refers to a text the file does not hold"));
        cell.text.append(*text);
        cell.kind = text->isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
        break;
    }
    case Type::Text:
        cell.text = QString::fromUtf8(QByteArrayView(m_text));
        unescapeText(cell.text);
        tidyText(cell.text);
        cell.kind = cell.text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
        break;
    case Type::Bool: {
        const QByteArrayView value = QByteArrayView(m_text).trimmed();
        if (value != "0" && value != "1" && value != "true" && value != "false")
            m_xml.fail(tr("a cell holds “%1” where yes or no belongs").arg(shown(value)));
        cell.kind = Cell::Kind::Bool;
        cell.number = value == "1" || value == "true" ? 1 : 0;
        break;
    }
    case Type::Date:
        finishDate(cell);
        break;
    case Type::Error:
        cell.kind = Cell::Kind::Error;
        cell.text = QString::fromUtf8(QByteArrayView(m_text));
        break;
    }
    if (cell.kind != Cell::Kind::Empty)
        m_width = std::max(m_width, m_column + 1);
}

void Worksheet::finishNumber(Cell &cell)
{
    const QByteArrayView text = QByteArrayView(m_text).trimmed();
    if (text.isEmpty()) {
        if (m_isFormula) {
            cell.kind = Cell::Kind::Error;
            cell.text = tr("formula without a result; open the file in Excel and save it again");
        }
        return;
    }
    const auto number = parsed<double>(text);
    if (!number || !std::isfinite(*number))
        m_xml.fail(tr("a cell holds “%1” where a number belongs").arg(shown(text)));
    const auto date =
        m_look == NumberLook::Date ? dateOfSerial(*number, m_context.from1904) : std::nullopt;
    if (date) {
        cell.kind = Cell::Kind::Date;
        cell.date = *date;
    } else {
        cell.setNumber(*number);
        cell.isPercent = m_look == NumberLook::Percent;
    }
}

void Worksheet::finishDate(Cell &cell)
{
    const QDate date =
        QDate::fromString(shown(QByteArrayView(m_text).trimmed()).left(10), Qt::ISODate);
    if (!date.isValid())
        m_xml.fail(tr("a cell holds “%1” where a date belongs").arg(shown(m_text)));
    cell.kind = Cell::Kind::Date;
    cell.date = date;
}

bool Worksheet::finishRow(const SheetReader::RowHandler &handler)
{
    m_inRow = false;
    if (!m_merged.empty() || !m_nextMerged.empty())
        carryDown();
    return m_width == 0 || handler(m_row, std::span<const Cell>(m_cells.data(), size_t(m_width)));
}

/// Puts the values of merged cells into a row below their first. A row that would hold nothing else
/// is part of the row above and stays without a value.
void Worksheet::carryDown()
{
    std::erase_if(m_merged, [&](const Merged &merged) {
        if (merged.cells.lastRow >= m_row)
            return false;
        if (merged.isCarried)
            m_carried.push_back(merged.cells);
        return true;
    });
    for (const Merged &merged : m_merged) {
        // What other programs left under the merged cell is not seen in Excel either.
        if (const auto column = size_t(merged.cells.column); column < m_cells.size())
            m_cells[column].clear();
    }
    while (m_width > 0 && m_cells[size_t(m_width) - 1].kind == Cell::Kind::Empty)
        --m_width;
    if (m_width == 0)
        return;
    const std::size_t continued = m_merged.size();
    for (; !m_nextMerged.empty() && m_nextMerged.front().firstRow <= m_row;
         m_nextMerged = m_nextMerged.subspan(1)) {
        const MergedCells &cells = m_nextMerged.front();
        const bool isTaken = std::ranges::any_of(m_merged, [&](const Merged &merged) {
            return merged.cells.column == cells.column; // no program writes such a file
        });
        if (cells.firstRow == m_row && cells.column < m_width && !isTaken &&
            m_cells[size_t(cells.column)].kind != Cell::Kind::Empty)
            m_merged.push_back({.cells = cells, .value = m_cells[size_t(cells.column)]});
    }
    m_carriedCells += continued;
    if (m_carriedCells > maxCarried)
        m_xml.fail(tr("its merged cells reach over too many rows"));
    for (Merged &merged : std::span(m_merged).first(continued)) {
        const auto column = size_t(merged.cells.column);
        if (column >= m_cells.size())
            m_cells.resize(column + 1);
        m_cells[column] = merged.value;
        m_width = std::max(m_width, merged.cells.column + 1);
        merged.isCarried = true;
    }
}

} // namespace sxsh
