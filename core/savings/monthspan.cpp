// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/monthspan.h"

#include <QtCore/QStringList>
#include <QtCore/qnumeric.h>
#include <algorithm>
#include <map>

namespace sxsh {

namespace {

constexpr quint16 allMonths = 0x0FFF;

/// "2018" for all months of a year, else "3/2018" for each.
void addMonths(QStringList &parts, int year, quint16 months)
{
    if (months == allMonths) {
        parts += QString::number(year);
        return;
    }
    for (int month = 0; month < 12; ++month) {
        if ((months & (1u << month)) != 0)
            parts += QStringLiteral("%1/%2").arg(month + 1).arg(year);
    }
}

} // namespace

std::optional<MonthSpan> MonthSpan::between(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid() || from > to || from.year() < 1)
        return {};
    return MonthSpan{from.year() * 12 + from.month() - 1, to.year() * 12 + to.month() - 1};
}

bool MonthSpan::contains(QDate day) const
{
    const int month = day.year() * 12 + day.month() - 1;
    return day.isValid() && first <= month && month <= last &&
           (season & (1u << (day.month() - 1))) != 0;
}

quint16 MonthSpan::monthsOf(int year) const
{
    quint16 months = 0;
    for (int month = 0; month < 12; ++month) {
        if (first <= year * 12 + month && year * 12 + month <= last)
            months = static_cast<quint16>(months | (1u << month));
    }
    return months & season;
}

std::vector<int> MonthSpan::months() const
{
    std::vector<int> result;
    for (int month = first; month <= last; ++month) {
        if ((season & (1u << (month % 12))) != 0)
            result.push_back(month);
    }
    return result;
}

quint16 MonthSpan::calendarMonths() const
{
    quint16 result = 0;
    for (int year = firstYear(); year <= lastYear(); ++year)
        result = static_cast<quint16>(result | monthsOf(year));
    return result;
}

SpanSum::SpanSum(MonthSpan span)
    : m_span(span), m_years(static_cast<std::size_t>(span.lastYear() - span.firstYear() + 1))
{
    for (int year = span.firstYear(); year <= span.lastYear(); ++year)
        m_years[static_cast<std::size_t>(year - span.firstYear())].missing = span.monthsOf(year);
}

void SpanSum::add(int year, const Amounts &amounts)
{
    const quint16 wanted = m_span.monthsOf(year);
    if (wanted == 0)
        return;
    Year &entry = m_years[static_cast<std::size_t>(year - m_span.firstYear())];
    if (!entry.recorded) {
        entry.recorded = true;
        entry.missing = 0;
    }
    if (amounts.notApplicable)
        return;
    entry.estimated = static_cast<quint16>(entry.estimated | (amounts.estimated & wanted));
    if (wanted == allMonths) {
        if (const auto quanta = amounts.year()) {
            addQuanta(*quanta);
            return;
        }
        // Twelve known months have no sum only where it does not fit.
        m_overflows = m_overflows || amounts.hasAllMonths();
    }
    entry.missing = static_cast<quint16>(entry.missing | (wanted & ~amounts.known));
    for (int month = 0; month < 12; ++month) {
        if ((wanted & (1u << month)) != 0)
            addQuanta(amounts.month(month).value_or(0));
    }
}

void SpanSum::addQuanta(qint64 quanta)
{
    m_overflows = qAddOverflow(m_quanta, quanta, &m_quanta) || m_overflows;
}

std::optional<qint64> SpanSum::quanta() const
{
    const bool complete =
        std::ranges::all_of(m_years, [](const Year &year) { return year.missing == 0; });
    return complete && !m_overflows ? std::optional(m_quanta) : std::nullopt;
}

QString SpanSum::missing() const
{
    return text(&Year::missing);
}

QString SpanSum::estimated() const
{
    return text(&Year::estimated);
}

QString SpanSum::text(quint16 Year::*months) const
{
    QStringList parts;
    for (std::size_t index = 0; index < m_years.size(); ++index)
        addMonths(parts, m_span.firstYear() + static_cast<int>(index), m_years[index].*months);
    return parts.join(QLatin1String(", "));
}

SpanMonths::SpanMonths(MonthSpan span)
{
    for (const int month : span.months())
        m_months.push_back({.month = month});
}

void SpanMonths::add(int year, const Amounts &amounts)
{
    for (Month &month : m_months) {
        if (month.month / 12 != year)
            continue;
        const auto quanta =
            amounts.notApplicable ? std::optional<qint64>(0) : amounts.month(month.month % 12);
        month.isKnown = quanta && (month.isKnown || !month.isRecorded);
        month.isRecorded = true;
        month.quanta += static_cast<double>(quanta.value_or(0));
    }
}

std::optional<std::vector<double>> SpanMonths::quanta() const
{
    std::vector<double> result;
    for (const Month &month : m_months) {
        if (!month.isKnown)
            return {};
        result.push_back(month.quanta);
    }
    return result;
}

QString SpanMonths::missing() const
{
    std::map<int, quint16> years;
    for (const Month &month : m_months) {
        if (!month.isKnown)
            years[month.month / 12] |= static_cast<quint16>(1u << (month.month % 12));
    }
    QStringList parts;
    for (const auto &[year, months] : years)
        addMonths(parts, year, months);
    return parts.join(QLatin1String(", "));
}

} // namespace sxsh
