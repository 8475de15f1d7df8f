// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbertext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>
#include <algorithm>
#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDigits = 18;
constexpr QChar minusSign{u'\u2212'};

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isGroupingSpace(QChar c)
{
    return c == u' ' || c == u'\u00a0' || c == u'\u202f' || c == u'\u2009';
}

/// What the officer typed, short enough for a sentence.
QString quoted(QStringView text)
{
    constexpr qsizetype longest = 40;
    return text.size() <= longest ? text.toString() : text.first(longest).toString() + u'…';
}

NumberReading refused(const QString &problem)
{
    return {std::nullopt, problem};
}

NumberReading missing()
{
    return refused(QCoreApplication::translate("NumberText", "There is no number: type one."));
}

NumberReading notANumber(QStringView text)
{
    return refused(QCoreApplication::translate(
                       "NumberText", "\"%1\" is not a number: write it in digits, such as 1234,5.")
                       .arg(quoted(text)));
}

NumberReading notAMachineNumber(QStringView text)
{
    return refused(QCoreApplication::translate("NumberText",
                                               "\"%1\" is not a number in machine form: write it "
                                               "without grouping and with a point, such as 1234.5.")
                       .arg(quoted(text)));
}

NumberReading notAvailable(QStringView text)
{
    return refused(QCoreApplication::translate(
                       "NumberText", "\"%1\" is not a number: leave the place empty where "
                                     "there is no figure.")
                       .arg(quoted(text)));
}

NumberReading withPercent(QStringView text)
{
    return refused(QCoreApplication::translate("NumberText",
                                               "\"%1\" has a percent sign: write the number alone.")
                       .arg(quoted(text)));
}

NumberReading malformed(QStringView text)
{
    return refused(QCoreApplication::translate(
                       "NumberText", "The points, commas or spaces in \"%1\" do not stand as in a "
                                     "number: write it without grouping, such as 1234,5.")
                       .arg(quoted(text)));
}

NumberReading tooLong(QStringView text)
{
    return refused(QCoreApplication::translate("NumberText",
                                               "\"%1\" has more than %2 digits: shorten it or "
                                               "choose a larger unit.")
                       .arg(quoted(text), QString::number(mostDigits)));
}

NumberReading ambiguous(QStringView text, ScaledNumber decimal)
{
    const QString whole = fileNumberText({decimal.mantissa, 0}, NumberForm::Officer);
    const QString padded = fileNumberText(decimal, NumberForm::Officer);
    const QString read = padded.chopped(1);
    // With other than three decimals it has one reading.
    QString clear = padded;
    while (clear.endsWith(u'0'))
        clear.chop(1);
    if (clear.endsWith(u','))
        clear += u'0';
    return refused(
        QCoreApplication::translate("NumberText", "\"%1\" may be %2 or %3: write %2 or %4.")
            .arg(quoted(text), whole, read, clear == read ? padded : clear));
}

bool isAbsenceMark(QStringView text)
{
    static constexpr QStringView marks[] = {u"n/a", u"#n/a", u"na", u"-", u"–", u"—", u"\u2212"};
    return std::ranges::any_of(
        marks, [text](QStringView mark) { return text.compare(mark, Qt::CaseInsensitive) == 0; });
}

/// The number of two runs of digits, none where they are too many.
std::optional<ScaledNumber> composed(bool negative, QString whole, QString fraction)
{
    const auto firstDigit = std::ranges::find_if(whole, [](QChar c) { return c != u'0'; });
    whole.remove(0, firstDigit - whole.begin());
    // A file pads 1,234 to 1,2340, which must not make the longest numbers unreadable.
    while (whole.size() + fraction.size() > mostDigits && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (whole.size() + fraction.size() > mostDigits)
        return std::nullopt;
    const qint64 magnitude = (whole + fraction).toLongLong();
    return ScaledNumber{negative ? -magnitude : magnitude, static_cast<int>(fraction.size())};
}

NumberReading reading(QStringView text, bool negative, const QString &whole,
                      const QString &fraction)
{
    const std::optional<ScaledNumber> number = composed(negative, whole, fraction);
    return number ? NumberReading{number, {}} : tooLong(text);
}

NumberReading readMachineNumber(QStringView text)
{
    QStringView rest = text;
    const bool negative = rest.startsWith(u'-');
    if (negative || rest.startsWith(u'+'))
        rest = rest.sliced(1);
    const qsizetype point = rest.indexOf(u'.');
    const QStringView whole = point < 0 ? rest : rest.first(point);
    const QStringView fraction = point < 0 ? QStringView() : rest.sliced(point + 1);
    if (whole.isEmpty() || (point >= 0 && fraction.isEmpty()) ||
        !std::ranges::all_of(whole, isAsciiDigit) || !std::ranges::all_of(fraction, isAsciiDigit)) {
        return notAMachineNumber(text);
    }
    return reading(text, negative, whole.toString(), fraction.toString());
}

/// Runs of digits and the separators between them; every kind of space counts as one.
struct DigitRuns {
    QStringList runs{QString()};
    QString separators{};
};

std::optional<DigitRuns> digitRuns(QStringView text)
{
    DigitRuns result;
    for (const QChar c : text) {
        if (isAsciiDigit(c)) {
            result.runs.back() += c;
        } else if (c == u'.' || c == u',' || isGroupingSpace(c)) {
            result.separators += isGroupingSpace(c) ? QChar(u' ') : c;
            result.runs += QString();
        } else {
            return std::nullopt;
        }
    }
    return result;
}

bool isGrouped(const QStringList &groups)
{
    return groups.first().size() <= 3 && !groups.first().startsWith(u'0') &&
           std::all_of(groups.begin() + 1, groups.end(),
                       [](const QString &group) { return group.size() == 3; });
}

/// Digits with at most one separator that cannot group them, as most numbers are; none for all
/// other texts.
std::optional<ScaledNumber> readPlainDigits(QStringView text)
{
    ScaledNumber number;
    qsizetype separator = -1;
    if (text.isEmpty() || text.size() > mostDigits)
        return {};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isAsciiDigit(text[i]))
            number.mantissa = number.mantissa * 10 + (text[i].unicode() - u'0');
        else if (separator < 0 && i > 0 && (text[i] == u'.' || text[i] == u','))
            separator = i;
        else
            return {};
    }
    if (separator >= 0)
        number.decimals = static_cast<int>(text.size() - separator - 1);
    if (separator >= 0 && (number.decimals == 0 || number.decimals == 3))
        return {};
    return number;
}

NumberReading readOfficerNumber(QStringView typed)
{
    const QStringView text = typed.trimmed();
    if (const auto plain = readPlainDigits(text))
        return {plain, {}};
    if (text.isEmpty())
        return missing();
    if (isAbsenceMark(text))
        return notAvailable(text);
    if (text.endsWith(u'%'))
        return withPercent(text);
    const bool negative = text.startsWith(u'-') || text.startsWith(minusSign);
    const std::optional<DigitRuns> parsed = digitRuns(negative ? text.sliced(1) : text);
    if (!parsed || std::ranges::all_of(parsed->runs, &QString::isEmpty))
        return notANumber(text);
    const auto &[runs, separators] = *parsed;
    if (std::ranges::any_of(runs, &QString::isEmpty))
        return malformed(text);
    if (separators.isEmpty())
        return reading(text, negative, runs.first(), {});

    const QChar last = separators.back();
    const bool repeated = separators.count(last) > 1;
    const bool lastIsDecimal = last != u' ' && !repeated;
    const qsizetype groupings = separators.size() - (lastIsDecimal ? 1 : 0);
    const QStringList groups = runs.first(groupings + 1);
    const bool oneKind = separators.first(groupings).count(separators.front()) == groupings;
    if (groupings > 0 && (!oneKind || !isGrouped(groups)))
        return malformed(text);
    if (!lastIsDecimal)
        return reading(text, negative, groups.join(QString()), {});

    const NumberReading decimal = reading(text, negative, groups.join(QString()), runs.back());
    if (decimal.number && groupings == 0 && runs.back().size() == 3 && isGrouped(groups))
        return ambiguous(text, *decimal.number);
    return decimal;
}

/// A number in decimal digits, the form that any magnitude can be rounded and grouped in.
struct Digits {
    bool negative = false;
    QString whole{u"0"_s};
    QString fraction{};
};

Digits digitsOf(ScaledNumber value)
{
    Q_ASSERT(value.decimals >= 0);
    const bool negative = value.mantissa < 0;
    const auto bits = static_cast<quint64>(value.mantissa);
    const QString all =
        QString::number(negative ? 0 - bits : bits).rightJustified(value.decimals + 1, u'0');
    return {negative, all.chopped(value.decimals), all.last(value.decimals)};
}

/// The next whole number above a run of decimal digits.
QString incremented(QString digits)
{
    for (qsizetype i = digits.size(); i-- > 0;) {
        if (digits[i] != u'9') {
            digits[i] = QChar(digits[i].unicode() + 1);
            return digits;
        }
        digits[i] = u'0';
    }
    return u'1' + digits;
}

Digits digitsOf(double value, int decimals)
{
    Q_ASSERT(std::isfinite(value) && decimals >= 0);
    // A double carries 15 decimal digits; what lies beyond them, or beyond 1e-9, is binary noise.
    const double magnitude = std::abs(value);
    const int wholeDigits = magnitude < 1 ? 0 : 1 + static_cast<int>(std::log10(magnitude));
    const int certain = std::clamp(15 - wholeDigits, 0, 9);
    const QString text = QString::number(magnitude, 'f', certain);
    const qsizetype point = text.indexOf(u'.');
    QString whole = point < 0 ? text : text.first(point);
    QString fraction =
        (point < 0 ? QString() : text.sliced(point + 1)).leftJustified(decimals + 1, u'0');
    const bool up = fraction[decimals] >= u'5';
    fraction.truncate(decimals);
    if (up) {
        const QString next = incremented(whole + fraction);
        whole = next.chopped(decimals);
        fraction = next.last(decimals);
    }
    const bool zero = (whole + fraction).count(u'0') == whole.size() + fraction.size();
    return {value < 0 && !zero, whole, fraction};
}

QString grouped(const Digits &digits, Language language)
{
    const bool vietnamese = language == Language::Vietnamese;
    QString text = digits.whole;
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, vietnamese ? u'.' : u',');
    if (!digits.fraction.isEmpty())
        text += (vietnamese ? u',' : u'.') + digits.fraction;
    return digits.negative ? minusSign + text : text;
}

} // namespace

NumberReading readNumber(QStringView text, NumberForm form)
{
    if (form == NumberForm::Machine)
        return text.isEmpty() ? missing() : readMachineNumber(text);
    return readOfficerNumber(text);
}

QString numberText(ScaledNumber value, Language language)
{
    return grouped(digitsOf(value), language);
}

QString numberText(double value, int decimals, Language language)
{
    return grouped(digitsOf(value, decimals), language);
}

QString percentText(ScaledNumber fraction, Language language)
{
    fraction.decimals -= 2;
    for (; fraction.decimals < 0; ++fraction.decimals)
        fraction.mantissa *= 10;
    return numberText(fraction, language) + u'%';
}

QString quantityText(double value, Language language)
{
    const double magnitude = std::abs(value);
    const int decimals = magnitude >= 1'000  ? 0
                         : magnitude >= 100  ? 1
                         : magnitude >= 10   ? 2
                         : magnitude >= 0.1  ? 3
                         : magnitude >= 1e-3 ? 5
                                             : 7;
    return numberText(value, value == 0 ? 0 : decimals, language);
}

QString fileNumberText(ScaledNumber value, NumberForm form)
{
    const Digits digits = digitsOf(value);
    QString text = digits.negative ? u'-' + digits.whole : digits.whole;
    if (digits.fraction.isEmpty())
        return text;
    text += (form == NumberForm::Machine ? u'.' : u',') + digits.fraction;
    // Three digits after a lone separator read as thousands in some programs and in readNumber.
    if (form == NumberForm::Officer && digits.fraction.size() == 3)
        text += u'0';
    return text;
}

} // namespace sxsh
