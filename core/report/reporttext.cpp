// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reporttext.h"

#include "core/base/numbertext.h"

#include <algorithm>
#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int nanoDecimals = 9;

/// The same value without trailing zeros.
ScaledNumber shortened(ScaledNumber number)
{
    while (number.decimals > 0 && number.mantissa % 10 == 0) {
        number.mantissa /= 10;
        --number.decimals;
    }
    return number;
}

} // namespace

QString ReportText::count(qint64 number) const
{
    return numberText(ScaledNumber{number, 0}, m_language);
}

QString ReportText::number(double value, int decimals) const
{
    return numberText(value, decimals, m_language);
}

QString ReportText::number(Decimal value) const
{
    return numberText(shortened({value.nano, nanoDecimals}), m_language);
}

QString ReportText::portion(qint64 part, qint64 whole) const
{
    return whole > 0 ? count(part) + u'/' + count(whole) : QString();
}

QString ReportText::portion(Decimal part, Decimal whole) const
{
    return number(part) + u'/' + number(whole);
}

QString ReportText::significant(double value, int digits, int leastDecimals) const
{
    if (value == 0)
        return number(value, leastDecimals);
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value))));
    return number(value, std::clamp(digits - 1 - magnitude, leastDecimals, nanoDecimals));
}

QString ReportText::percent(std::optional<double> fraction) const
{
    return fraction ? number(*fraction * 100, 1) + u'%' : m_dash;
}

QString ReportText::percent(Decimal fraction) const
{
    return numberText(shortened({fraction.nano, nanoDecimals - 2}), m_language) + u'%';
}

QString ReportText::date(std::optional<QDate> day) const
{
    return day ? dateText(*day, m_language) : QString();
}

QString ReportText::due(const std::optional<DueDate> &due) const
{
    static const QStringList quarters{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    if (!due)
        return m_dash;
    switch (due->kind) {
    case DueDate::Kind::Day:
        return date(due->day);
    case DueDate::Kind::Quarter:
        return word(u"due.quarter").arg(quarters.value(due->part - 1)).arg(due->year);
    case DueDate::Kind::Half:
        return word(due->part == 1 ? u"due.first_half" : u"due.second_half").arg(due->year);
    case DueDate::Kind::Year:
        return word(u"due.year").arg(due->year);
    case DueDate::Kind::Ongoing:
        return word(u"due.ongoing");
    case DueDate::Kind::ByDocument:
        break;
    }
    return due->document;
}

QString ReportText::capitalised(const QString &text) const
{
    return text.isEmpty() ? text : localeOf(m_language).toUpper(text.first(1)) + text.sliced(1);
}

QString ReportText::uncapitalised(const QString &text) const
{
    return text.isEmpty() ? text : localeOf(m_language).toLower(text.first(1)) + text.sliced(1);
}

TableCell ReportText::cell(const QString &text, Align align) const
{
    return {.text = text.isEmpty() ? m_dash : text, .align = align};
}

TableCell ReportText::header(QStringView key) const
{
    return header(key, 1, 1);
}

TableCell ReportText::header(QStringView key, int columnSpan, int rowSpan) const
{
    return {.text = word(key),
            .align = Align::Center,
            .bold = true,
            .columnSpan = columnSpan,
            .rowSpan = rowSpan};
}

TableCell ReportText::countCell(qint64 number) const
{
    return {.text = count(number), .align = Align::Right, .number = static_cast<double>(number)};
}

TableCell ReportText::percentCell(std::optional<double> fraction) const
{
    return {.text = percent(fraction), .align = Align::Right, .number = fraction};
}

TableCell ReportText::significantCell(std::optional<double> value) const
{
    return {
        .text = value ? significant(*value, 3, 1) : m_dash, .align = Align::Right, .number = value};
}

TableCell ReportText::dashCell() const
{
    return {.text = m_dash, .align = Align::Right};
}

TableRow emphasised(TableRow row)
{
    for (TableCell &cell : row)
        cell.bold = true;
    return row;
}

bool tellsFigure(const TableCell &cell)
{
    // Names stand on the left, whatever digits they have.
    const auto isDigit = [](QChar letter) { return letter.isDigit(); };
    return cell.number || (cell.align != Align::Left && std::ranges::any_of(cell.text, isDigit));
}

TableRow withPedigree(TableRow row, const QString &about)
{
    for (TableCell &cell : row) {
        if (cell.about.isEmpty() && tellsFigure(cell))
            cell.about = about;
    }
    return row;
}

} // namespace sxsh
