// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/typedvalue.h"

#include "core/base/datetext.h"
#include "core/base/foldedtext.h"
#include "core/base/spokenlanguage.h"
#include "core/base/unit.h"
#include "core/model/establishment.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

TypedValue refused(const QString &problem)
{
    return {.problem = problem};
}

TypedValue readYesNo(const QString &text)
{
    const QString word = folded(text);
    for (const QStringView yes : {u"yes", u"co", u"x", u"1", u"true", u"dung"}) {
        if (word == yes)
            return {.stored = QVariant::fromValue<qlonglong>(1)};
    }
    for (const QStringView no : {u"no", u"khong", u"0", u"false", u"sai"}) {
        if (word == no)
            return {.stored = QVariant::fromValue<qlonglong>(0)};
    }
    return refused(
        QCoreApplication::translate("TypedValue", "“%1” is neither yes nor no. Write “%2” or “%3”.")
            .arg(text, choiceLabel(YesNo::Yes).toLower(), choiceLabel(YesNo::No).toLower()));
}

TypedValue readChoice(const Field &field, const QString &text)
{
    const QString word = folded(text);
    for (const Choice &choice : field.choices) {
        const QString key = QString::fromLatin1(choice.key);
        if (word == folded(key) || word == folded(choiceLabel(choice)) ||
            word == folded(QString::fromUtf8(choice.label))) {
            return {.stored = key};
        }
    }
    QStringList known;
    for (const Choice &choice : field.choices)
        known += u"%1 (%2)"_s.arg(choiceLabel(choice), QString::fromLatin1(choice.key));
    return refused(QCoreApplication::translate("TypedValue", "“%1” is not one of: %2.")
                       .arg(text, known.join(u", ")));
}

/// Splits "435 triệu đồng" into its number and what it is multiplied by in powers of ten; none for
/// other words.
std::optional<std::pair<QString, int>> splitMoney(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(.*?)\\s*(nghìn|ngàn|triệu|tr|tỷ|tỉ)?\\s*(đồng|đ|vnđ|vnd)?\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QString word = folded(match.capturedView(2));
    const int zeros = word.isEmpty()           ? 0
                      : word.startsWith(u"ng") ? 3
                      : word.startsWith(u"tr") ? 6
                                               : 9;
    return std::pair(match.captured(1), zeros);
}

/// Reads a number where only a whole one makes sense: in "1.234" and "1,234" the sign can then only
/// group thousands.
NumberReading readWhole(const Cell &cell, NumberForm form)
{
    if (cell.kind != Cell::Kind::Text || form != NumberForm::Officer)
        return readCellNumber(cell, form);
    static const QRegularExpression thousands(u"^([-\u2212]?[1-9]\\d{0,2})[.,](\\d{3})$"_s);
    const auto match = thousands.match(cell.text.trimmed());
    return readNumber(match.hasMatch() ? match.captured(1) + match.captured(2) : cell.text, form);
}

TypedValue readMoney(const Cell &cell, NumberForm form)
{
    NumberReading reading = readWhole(cell, form);
    int zeros = 0;
    if (!reading.number && cell.kind == Cell::Kind::Text && form == NumberForm::Officer) {
        if (const auto parts = splitMoney(cell.text); parts && parts->first != cell.text) {
            zeros = parts->second;
            reading = zeros == 0 ? readWhole(Cell::ofText(parts->first), form)
                                 : readNumber(parts->first, form);
        }
    }
    if (!reading.number)
        return refused(reading.problem);
    ScaledNumber number = *reading.number;
    number.decimals -= zeros;
    if (number.decimals < 0) {
        for (; number.decimals < 0; ++number.decimals) {
            if (__builtin_mul_overflow(number.mantissa, 10, &number.mantissa))
                return refused(
                    QCoreApplication::translate("TypedValue", "%1 is too large.")
                        .arg(zeros == 0 ? shownCell(cell, *reading.number) : shownCell(cell)));
        }
    }
    const auto dong = rescaled(number, 0);
    if (!dong)
        return refused(
            QCoreApplication::translate("TypedValue", "%1 is not a whole number of đồng.")
                .arg(zeros == 0 ? shownCell(cell, *reading.number) : shownCell(cell)));
    return {.stored = QVariant::fromValue<qlonglong>(*dong)};
}

TypedValue readDecimal(const Field &field, const Cell &cell, NumberForm form)
{
    NumberReading reading = readCellNumber(cell, form);
    bool isPercent = false;
    if (!reading.number && cell.kind == Cell::Kind::Text && cell.text.trimmed().endsWith(u'%')) {
        reading = readNumber(cell.text.trimmed().chopped(1).trimmed(), form);
        isPercent = true;
    }
    if (!reading.number)
        return refused(reading.problem);
    ScaledNumber number = *reading.number;
    if (isPercent && !field.percent)
        number.decimals += 2;
    if (cell.isPercent && field.percent) {
        // Typed as “80%”, which the spreadsheet keeps as 0.8.
        number.decimals -= 2;
        for (; number.decimals < 0; ++number.decimals) {
            if (__builtin_mul_overflow(number.mantissa, 10, &number.mantissa))
                return refused(QCoreApplication::translate("TypedValue", "%1 is too large.")
                                   .arg(shownCell(cell)));
        }
    }
    const auto decimal = Decimal::from(number);
    if (!decimal)
        return refused(QCoreApplication::translate(
                           "TypedValue", "%1 is too large or has more than nine decimals.")
                           .arg(shownCell(cell, *reading.number)));
    return {.stored = QVariant::fromValue<qlonglong>(decimal->nano)};
}

TypedValue readInteger(const Cell &cell, NumberForm form)
{
    const NumberReading reading = readWhole(cell, form);
    if (!reading.number)
        return refused(reading.problem);
    // "1.000" is one in machine form, but who types it for a count means a thousand.
    if (form == NumberForm::Machine && cell.kind == Cell::Kind::Text && cell.text.contains(u'.'))
        return refused(
            QCoreApplication::translate("TypedValue", "%1 is to be a whole number without a dot.")
                .arg(shownCell(cell)));
    const auto whole = rescaled(*reading.number, 0);
    if (!whole)
        return refused(QCoreApplication::translate("TypedValue", "%1 is not a whole number.")
                           .arg(shownCell(cell, *reading.number)));
    if (*whole > std::numeric_limits<int>::max() || *whole < std::numeric_limits<int>::min())
        return refused(QCoreApplication::translate("TypedValue", "%1 is too large.")
                           .arg(shownCell(cell, *reading.number)));
    return {.stored = QVariant::fromValue<qlonglong>(*whole)};
}

TypedValue readDay(const Field &field, const Cell &cell)
{
    if (cell.kind == Cell::Kind::Date)
        return {.stored = cell.date.toString(Qt::ISODate)};
    if (cell.kind != Cell::Kind::Text)
        return refused(QCoreApplication::translate(
                           "TypedValue", "%1 is a number, not a date. Format the cell as a date.")
                           .arg(shownCell(cell)));
    DateReading reading = readDate(cell.text);
    if (field.monthDay != MonthDay::None && !reading.date) {
        reading = readMonth(cell.text);
        if (reading.date)
            reading.date = standingDay(field.monthDay, *reading.date);
    }
    if (!reading.date)
        return refused(reading.problem);
    return {.stored = reading.date->toString(Qt::ISODate)};
}

/// Without the zeros that a fixed number of places adds.
QString plainDigits(QString digits)
{
    if (!digits.contains(u'.'))
        return digits;
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return digits == u"-0" ? u"0"_s : digits;
}

} // namespace

bool saysNothing(const Cell &cell)
{
    return cell.kind == Cell::Kind::Empty ||
           (cell.kind == Cell::Kind::Text && QStringView(cell.text).trimmed().isEmpty());
}

bool clears(const Cell &cell)
{
    return cell.kind == Cell::Kind::Text && QStringView(cell.text).trimmed() == u"-";
}

QVariant clearedValue(const Field &field)
{
    if (field.optional)
        return {};
    if (field.type == FieldType::Text || field.type == FieldType::Links ||
        field.type == FieldType::Unit || field.type == FieldType::Blob) {
        return QString(u""_s);
    }
    return {};
}

QString cellText(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Empty:
        return {};
    case Cell::Kind::Number:
        return cell.numberText;
    case Cell::Kind::Date:
        return cell.date.toString(u"dd/MM/yyyy");
    case Cell::Kind::Bool:
        return cell.number != 0 ? u"yes"_s : u"no"_s;
    case Cell::Kind::Text:
    case Cell::Kind::Error:
        break;
    }
    return cell.text;
}

QString shownCell(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Bool)
        return choiceLabel(cell.number != 0 ? YesNo::Yes : YesNo::No);
    if (cell.kind != Cell::Kind::Number)
        return cellText(cell);
    if (cell.isPercent) {
        constexpr double digits = 1e12; // what multiplying adds behind them is noise
        return shownCell(Cell::ofNumber(std::round(cell.number * 100 * digits) / digits)) + u'%';
    }
    QString text = cell.numberText;
    QString power;
    if (const qsizetype at = text.indexOf(u'e'); at >= 0) {
        static constexpr QStringView raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
        const int exponent = text.sliced(at + 1).toInt();
        for (const QChar digit : QString::number(std::abs(exponent)))
            power += raised[digit.digitValue()];
        power = u" × 10"_s + (exponent < 0 ? u"⁻"_s : QString()) + power;
        text.truncate(at);
    }
    if (spokenLanguage() == Language::Vietnamese)
        text.replace(u'.', u',');
    text.replace(u'-', u'\u2212');
    return text + power;
}

QString shownCell(const Cell &cell, ScaledNumber number)
{
    return cell.kind == Cell::Kind::Text ? numberText(number, spokenLanguage()) : shownCell(cell);
}

NumberReading readCellNumber(const Cell &cell, NumberForm form)
{
    switch (cell.kind) {
    case Cell::Kind::Number: {
        constexpr double exactWhole = 1e15;
        if (std::abs(cell.number) < exactWhole && std::trunc(cell.number) == cell.number)
            return {.number = ScaledNumber{static_cast<qint64>(cell.number), 0}};
        // A spreadsheet's own arithmetic leaves noise after the fifteenth digit; what it shows is
        // what was meant.
        const int whole = static_cast<int>(std::log10(std::max(std::abs(cell.number), 1.0))) + 1;
        const int places = std::clamp(15 - whole, 0, 9);
        NumberReading reading =
            readNumber(plainDigits(QString::number(cell.number, 'f', places)), NumberForm::Machine);
        if (!reading.number) // 1e+30 and the like
            reading.problem =
                QCoreApplication::translate("TypedValue", "%1 is too large.").arg(shownCell(cell));
        return reading;
    }
    case Cell::Kind::Date:
        return {.problem = QCoreApplication::translate("TypedValue", "%1 is a date, not a number.")
                               .arg(shownCell(cell))};
    case Cell::Kind::Bool:
        return {.problem = QCoreApplication::translate("TypedValue", "“%1” is not a number.")
                               .arg(shownCell(cell))};
    case Cell::Kind::Error:
        return {.problem = QCoreApplication::translate("TypedValue", "The cell shows an error: %1.")
                               .arg(cell.text)};
    case Cell::Kind::Empty:
    case Cell::Kind::Text:
        break;
    }
    return readNumber(cell.text, form);
}

TypedValue readValue(const Field &field, const Cell &cell, NumberForm form)
{
    if (cell.kind == Cell::Kind::Error)
        return refused(QCoreApplication::translate("TypedValue", "The cell shows an error: %1.")
                           .arg(cell.text));
    switch (field.type) {
    case FieldType::Integer:
        return readInteger(cell, form);
    case FieldType::Money:
        return readMoney(cell, form);
    case FieldType::Decimal:
        return readDecimal(field, cell, form);
    case FieldType::Date:
        return readDay(field, cell);
    default:
        break;
    }
    const QString text = nfc(cellText(cell)).trimmed();
    switch (field.type) {
    case FieldType::Text:
        return {.stored = text};
    case FieldType::YesNo:
        return readYesNo(text);
    case FieldType::Choice:
        return readChoice(field, text);
    case FieldType::Due:
        if (const auto due = readDueDate(text))
            return {.stored = storedDueDate(*due)};
        // What is written as a day is wrong as a day.
        static const QRegularExpression day(u"^\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}$"_s);
        if (day.match(text).hasMatch())
            return refused(readDate(text).problem);
        return refused(
            QCoreApplication::translate(
                "TypedValue",
                "“%1” is not a due date. Write a date, “quarter III/2018”, “first half of 2018”, "
                "“2018” or “ongoing”.")
                .arg(text));
    case FieldType::Unit: {
        const Unit *unit = findUnit(text);
        if (!unit)
            return refused(QCoreApplication::translate(
                               "TypedValue",
                               "“%1” is not a unit known here. Write kWh, MWh, kg, tấn, lít, m³ or "
                               "another one.")
                               .arg(text));
        return {.stored = unit->code.toString()};
    }
    case FieldType::Blob: {
        static const QRegularExpression hash(u"^[0-9a-f]{64}$"_s);
        if (!hash.match(text).hasMatch())
            return refused(
                QCoreApplication::translate("TypedValue", "“%1” is not a SHA-256 hash.").arg(text));
        return {.stored = text};
    }
    case FieldType::Id: {
        const QUuid id = QUuid::fromString(text);
        if (id.isNull())
            return refused(
                QCoreApplication::translate("TypedValue", "“%1” is not a record's identity.")
                    .arg(text));
        return {.stored = id.toString(QUuid::WithoutBraces)};
    }
    default:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace sxsh
