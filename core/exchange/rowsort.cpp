// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowsort.h"

#include "core/base/foldedtext.h"
#include "core/exchange/typedvalue.h"

#include <QtCore/QRegularExpression>

#include <array>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// "Tổng công ty Giấy" is an enterprise: the words must stand alone, or before what they sum up.
bool isSum(const Cell &cell)
{
    constexpr qsizetype longest = 60;
    if (cell.kind != Cell::Kind::Text || cell.text.size() > longest)
        return false;
    const QStringView text = QStringView(cell.text).trimmed();
    const QChar first = text.front().toLower();
    if (first != u't' && first != u'c' && first != u'g')
        return false; // nearly every row: without folding its text
    // Codes often begin with "CS", and names with "C" or "T".
    const QChar second = text.size() > 1 ? text[1].toLower() : QChar();
    if (second.unicode() < 0x80 && second != u'o' && second != u'r')
        return false;
    static const QRegularExpression pattern(
        u"^(tong cong|tong so|tong|cong|grand total|total)"
        "( (chung|toan tinh|ca tinh|toan bo|[ivx]+|\\d+|muc .*|nhom .*|phan .*))?"
        " ?([:(=+.].*)?$"_s);
    return pattern.match(folded(cell.text)).hasMatch();
}

/// 1 for "1", "(1)" and "A"; 0 for what counts nothing.
int countIn(const QString &text)
{
    static const QRegularExpression pattern(u"^[(\\[]?(\\d{1,2}|[A-Z])[)\\]]?( ?=.*)?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return 0;
    const QString word = match.captured(1);
    return word[0].isDigit() ? word.toInt() : word[0].unicode() - u'A' + 1;
}

bool isNumbers(std::span<const Cell> cells)
{
    constexpr int fewest = 3;
    int found = 0;
    int last = 0;
    bool areLetters = false;
    for (const Cell &cell : cells) {
        if (saysNothing(cell))
            continue;
        const QString text = cellText(cell).trimmed();
        const int count = countIn(text);
        const bool isLetter =
            std::ranges::any_of(text.left(2), [](QChar character) { return character.isLetter(); });
        // Letters count the columns of words and numbers those of figures: "A", "B", "1", "2".
        if (areLetters && !isLetter)
            last = 0;
        areLetters = isLetter;
        if (count != last + 1)
            return false;
        last = count;
        ++found;
    }
    return found >= fewest;
}

bool isGroup(std::span<const Cell> cells, int ordinal)
{
    std::array<std::size_t, 2> said{};
    std::size_t count = 0;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        if (saysNothing(cells[column]))
            continue;
        if (count == said.size())
            return false; // nearly every row
        said[count++] = column;
    }
    const QString first = cellText(cells[said.front()]).trimmed();
    static const QRegularExpression label(u"^([IVX]+|[A-H])[.)]?$"_s);
    static const QRegularExpression labelled(u"^([IVX]+|[A-H])[.)/:–-] *\\p{L}{2,}"_s);
    if (count == said.size())
        return static_cast<int>(said.front()) == ordinal && label.match(first).hasMatch();
    return labelled.match(first).hasMatch();
}

} // namespace

RowSort rowSort(std::span<const Cell> cells, bool isFirst, int ordinal)
{
    const auto first = std::ranges::find_if_not(cells, saysNothing);
    if (first == cells.end())
        return RowSort::Empty;
    if (isSum(*first))
        return RowSort::Sum;
    if (ordinal >= 0 && static_cast<int>(first - cells.begin()) == ordinal) {
        const auto second = std::find_if_not(first + 1, cells.end(), saysNothing);
        if (second != cells.end() && countIn(cellText(*first).trimmed()) == 0 && isSum(*second))
            return RowSort::Sum;
    }
    if (isFirst && isNumbers(cells))
        return RowSort::Numbers;
    if ((cells.size() > 2 || ordinal >= 0) && isGroup(cells, ordinal))
        return RowSort::Group;
    return RowSort::Data;
}

} // namespace sxsh
