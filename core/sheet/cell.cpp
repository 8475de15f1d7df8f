// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/cell.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace sxsh {

namespace {

bool isStray(QChar c)
{
    return c == QChar::Null || c == QChar::ByteOrderMark;
}

} // namespace

Cell Cell::ofText(QString text)
{
    tidyText(text);
    Cell cell;
    if (!text.isEmpty()) {
        cell.kind = Kind::Text;
        cell.text = std::move(text);
    }
    return cell;
}

Cell Cell::ofNumber(double number)
{
    Cell cell;
    cell.setNumber(number);
    return cell;
}

Cell Cell::ofDate(QDate date)
{
    Cell cell;
    if (date.isValid()) {
        cell.kind = Kind::Date;
        cell.date = date;
    }
    return cell;
}

Cell Cell::ofBool(bool value)
{
    Cell cell;
    cell.kind = Kind::Bool;
    cell.number = value ? 1 : 0;
    return cell;
}

void Cell::clear()
{
    kind = Kind::Empty;
    if (!text.isEmpty())
        text.resize(0); // unlike clear() it keeps the memory
    number = 0;
    date = {};
    if (!numberText.isEmpty())
        numberText.resize(0);
    isPercent = false;
}

void Cell::setNumber(double value)
{
    Q_ASSERT(std::isfinite(value));
    kind = Kind::Number;
    number = value == 0 ? 0 : value; // no "-0"

    // Plain digits where a person would write them: the general format turns 100000 into "1e+05".
    const double size = std::abs(number);
    const bool plain = size == 0 || (size >= 1e-7 && size < 1e21);
    std::array<char, 64> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                                   plain ? std::chars_format::fixed : std::chars_format::scientific)
                         .ptr;
    numberText.resize(end - digits.data());
    std::transform(digits.data(), end, numberText.data(), [](char c) { return QLatin1Char(c); });
}

void tidyText(QString &text)
{
    if (std::any_of(text.cbegin(), text.cend(), isStray))
        text.removeIf(isStray);
    const bool ascii =
        std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (!ascii)
        text = text.normalized(QString::NormalizationForm_C);
}

} // namespace sxsh
