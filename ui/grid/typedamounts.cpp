// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/typedamounts.h"

#include "core/base/foldedtext.h"
#include "core/base/numbertext.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDecimals = 12;

bool saysUnknown(QStringView text)
{
    static constexpr QStringView marks[] = {u"", u"-", u"–", u"—", u"\u2212"};
    return std::ranges::find(marks, text) != std::end(marks);
}

bool saysNotApplicable(const QString &text)
{
    const QString word = folded(text);
    return word == u"na" || word == u"n/a" || word == u"khong ap dung" ||
           word == folded(QCoreApplication::translate("Grid", "not applicable"));
}

/// What one text comes to.
struct Read {
    qint64 quanta = 0;
    int decimals = 0;
    bool isEstimate = false;
    QString problem{};
};

QString tooFine(const QString &text, const Unit &unit)
{
    return QCoreApplication::translate("Grid",
                                       "%1 %2 has more decimals than can be kept: round it or "
                                       "choose a smaller unit.")
        .arg(text, unit.code.toString());
}

QString tooLarge(const QString &text, const Unit &unit)
{
    return QCoreApplication::translate("Grid", "%1 %2 is too large: check the figure and the unit.")
        .arg(text, unit.code.toString());
}

/// The digits after the decimal point alone, which cannot overflow.
ScaledNumber fractionOf(ScaledNumber number)
{
    qint64 whole = 1;
    for (int place = 0; place < number.decimals; ++place)
        whole *= 10;
    return {number.mantissa % whole, number.decimals};
}

Read readOne(const QString &typed, const Unit &unit)
{
    Read read;
    QString text = typed;
    if (text.startsWith(u'~') || text.startsWith(u'≈')) {
        read.isEstimate = true;
        text = text.sliced(1).trimmed();
    }
    const NumberReading reading = readNumber(text, NumberForm::Officer);
    if (!reading.number) {
        read.problem = reading.problem;
        return read;
    }
    read.decimals = reading.number->decimals;
    // Three decimals are copied with a zero behind them, so that they do not read as thousands.
    if (read.decimals == 4 && reading.number->mantissa % 10 == 0)
        read.decimals = 3;
    if (reading.number->mantissa < 0) {
        read.problem =
            QCoreApplication::translate("Grid", "%1 is negative: amounts start at 0.").arg(text);
        return read;
    }
    const auto quanta = toQuanta(*reading.number, unit);
    if (quanta && read.decimals <= mostDecimals)
        read.quanta = *quanta;
    else if (read.decimals > mostDecimals || !toQuanta(fractionOf(*reading.number), unit))
        read.problem = tooFine(text, unit);
    else
        read.problem = tooLarge(text, unit);
    return read;
}

/// One run over what was typed into a line.
class Typing
{
public:
    Typing(const Amounts &before, int decimals, const Unit &unit, Language language)
        : m_before(before), m_unit(unit), m_language(language)
    {
        m_result.amounts = before;
        m_result.decimals = decimals;
    }

    TypedAmounts run(const std::vector<TypedPart> &typed)
    {
        std::optional<TypedPart> year;
        for (const TypedPart &one : typed) {
            const QString text = one.text.trimmed();
            if (one.part == wholeYear)
                year = TypedPart{one.part, text};
            else
                typeMonth(one.part, text);
        }
        if (!m_result.amounts.sumOfKnown()) {
            refuseMonths(QCoreApplication::translate(
                "Grid", "The months are too large to be added up: check the figure and the unit."));
        }
        settle(year);
        return std::move(m_result);
    }

private:
    void refuse(int part, const QString &problem) { m_result.refused.push_back({part, problem}); }

    void typeMonth(int month, const QString &text)
    {
        Amounts &amounts = m_result.amounts;
        if (saysUnknown(text)) {
            amounts.setMonth(month, std::nullopt);
            return;
        }
        const Read read = readOne(text, m_unit);
        if (!read.problem.isEmpty()) {
            refuse(month, read.problem);
            return;
        }
        amounts.notApplicable = false;
        amounts.setMonth(month, read.quanta);
        const auto bit = static_cast<quint16>(1u << month);
        amounts.estimated = static_cast<quint16>(read.isEstimate ? amounts.estimated | bit
                                                                 : amounts.estimated & ~bit);
        m_taken.push_back(month);
        m_result.decimals = std::max(m_result.decimals, read.decimals);
    }

    /// Takes back the figures of this run, where they do not fit together.
    void refuseMonths(const QString &problem)
    {
        for (const int month : m_taken) {
            m_result.amounts.setMonth(month, m_before.month(month));
            refuse(month, problem);
        }
        m_result.amounts.estimated =
            static_cast<quint16>(m_before.estimated & m_result.amounts.known);
        m_result.amounts.notApplicable = m_before.notApplicable && m_result.amounts.known == 0;
        m_taken.clear();
    }

    void settle(const std::optional<TypedPart> &year)
    {
        Amounts &amounts = m_result.amounts;
        if (year)
            typeYear(year->text);
        if (amounts.hasAllMonths()) {
            amounts.hasTotal = false;
            amounts.total = 0;
        }
        const auto sum = amounts.sumOfKnown();
        if (amounts.hasTotal && sum && *sum > amounts.total && !m_taken.empty()) {
            const QString total = shown(amounts.total);
            refuseMonths(QCoreApplication::translate(
                             "Grid", "The months would add up to %1, more than the year's %2: "
                                     "correct the year or the month.")
                             .arg(shown(*sum), total));
        }
    }

    void typeYear(const QString &text)
    {
        Amounts &amounts = m_result.amounts;
        if (saysUnknown(text)) {
            amounts.hasTotal = false;
            amounts.total = 0;
            amounts.notApplicable = false;
            return;
        }
        if (saysNotApplicable(text)) {
            amounts = Amounts{.notApplicable = true};
            return;
        }
        const Read read = readOne(text, m_unit);
        const auto sum = amounts.sumOfKnown();
        if (!read.problem.isEmpty()) {
            refuse(wholeYear, read.problem);
        } else if (amounts.hasAllMonths() && sum && *sum != read.quanta) {
            refuse(wholeYear, QCoreApplication::translate(
                                  "Grid", "The twelve months add up to %1, but the year says %2: "
                                          "correct a month.")
                                  .arg(shown(*sum), shown(read.quanta)));
        } else if (!amounts.hasAllMonths() && sum && *sum > read.quanta) {
            refuse(wholeYear,
                   QCoreApplication::translate(
                       "Grid", "The known months add up to %1, more than %2: correct the "
                               "year or a month.")
                       .arg(shown(*sum), shown(read.quanta)));
        } else if (!amounts.hasAllMonths()) {
            amounts.notApplicable = false;
            amounts.hasTotal = true;
            amounts.total = read.quanta;
            m_result.decimals = std::max(m_result.decimals, read.decimals);
        }
    }

    QString shown(qint64 quanta) const
    {
        return numberText(fromQuanta(quanta, m_unit, m_result.decimals), m_language);
    }

    const Amounts &m_before;
    const Unit &m_unit;
    Language m_language;
    std::vector<int> m_taken;
    TypedAmounts m_result;
};

} // namespace

TypedAmounts typedInto(const Amounts &before, int decimals, const Unit &unit,
                       const std::vector<TypedPart> &typed, Language language)
{
    return Typing(before, decimals, unit, language).run(typed);
}

QString typedText(qint64 quanta, const Unit &unit, int decimals, bool isEstimate, Language language)
{
    QString text = fileNumberText(fromQuanta(quanta, unit, decimals), NumberForm::Officer);
    if (language == Language::English)
        text.replace(u',', u'.');
    return isEstimate ? u'~' + text : text;
}

std::optional<Amounts> sameFigures(Amounts amounts, const Unit &before, const Unit &after)
{
    bool fits = true;
    const auto again = [&](qint64 quanta) {
        const auto result = toQuanta(fromQuanta(quanta, before, 0), after);
        fits = fits && result;
        return result.value_or(0);
    };
    for (int month = 0; month < wholeYear; ++month) {
        if (const auto value = amounts.month(month))
            amounts.setMonth(month, again(*value));
    }
    if (amounts.hasTotal)
        amounts.total = again(amounts.total);
    if (!fits || !amounts.sumOfKnown())
        return {};
    return amounts;
}

} // namespace sxsh
