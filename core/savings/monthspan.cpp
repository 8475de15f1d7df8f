// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/monthspan.h"

#include <QtCore/QStringList>
#include <QtCore/qnumeric.h>
#include <algorithm>

namespace sxsh {

namespace {

constexpr quint16 allMonths = 0x0FFF;

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
    return day.isValid() && first <= month && month <= last;
}

quint16 MonthSpan::monthsOf(int year) const
{
    quint16 months = 0;
    for (int month = 0; month < 12; ++month) {
        if (first <= year * 12 + month && year * 12 + month <= last)
            months = static_cast<quint16>(months | (1u << month));
    }
    return months;
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
    for (std::size_t index = 0; index < m_years.size(); ++index) {
        const int year = m_span.firstYear() + static_cast<int>(index);
        const quint16 wanted = m_years[index].*months;
        if (wanted == 0)
            continue;
        if (wanted == allMonths) {
            parts += QString::number(year);
            continue;
        }
        for (int month = 0; month < 12; ++month) {
            if ((wanted & (1u << month)) != 0)
                parts += QStringLiteral("%1/%2").arg(month + 1).arg(year);
        }
    }
    return parts.join(QLatin1String(", "));
}

} // namespace sxsh
