// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/amounts.h"

#include <QtCore/QDate>
#include <vector>

namespace sxsh {

/// Whole months from one to another, both included, each counted from the year 0; of each year only
/// some, where a season is meant.
struct MonthSpan {
    int first = 0;
    int last = -1;
    quint16 season = 0x0FFF; ///< bit m for month m (from 0) of any year

    static MonthSpan calendarYear(int year) { return {year * 12, year * 12 + 11}; }
    /// The months of two days, none where a day is missing or they are in the wrong order.
    static std::optional<MonthSpan> between(QDate from, QDate to);

    int firstYear() const { return first / 12; }
    int lastYear() const { return last / 12; }
    bool contains(QDate day) const;
    /// The months of one year that are in the span, bit m for month m (from 0).
    quint16 monthsOf(int year) const;
    /// Every month in the span, in order.
    std::vector<int> months() const;
    /// The calendar months that the span has, whatever the year.
    quint16 calendarMonths() const;
};

/// The amounts of one thing over a span: their sum and what is missing of it.
class SpanSum
{
public:
    explicit SpanSum(MonthSpan span);

    /// Adds one record's amounts of a year; years outside the span are ignored.
    void add(int year, const Amounts &amounts);

    /// The sum in quanta; none where a month is not known or it does not fit.
    std::optional<qint64> quanta() const;
    /// The months without an amount: "2018" for a whole year, else "3/2018, 4/2018".
    QString missing() const;
    /// The months whose amounts are estimates, likewise.
    QString estimated() const;
    bool overflows() const { return m_overflows; }

private:
    struct Year {
        bool recorded = false;
        quint16 missing = 0;
        quint16 estimated = 0;
    };

    void addQuanta(qint64 quanta);
    QString text(quint16 Year::*months) const;

    MonthSpan m_span;
    std::vector<Year> m_years;
    qint64 m_quanta = 0;
    bool m_overflows = false;
};

/// The amounts of one thing month by month over a span.
class SpanMonths
{
public:
    explicit SpanMonths(MonthSpan span);

    /// Adds one record's amounts of a year; a month is known where each record of its year knows
    /// it.
    void add(int year, const Amounts &amounts);
    /// The quanta of each month in order; none where a month is not known.
    std::optional<std::vector<double>> quanta() const;
    /// The months without an amount, as SpanSum tells them.
    QString missing() const;

private:
    struct Month {
        int month = 0;
        bool isRecorded = false;
        bool isKnown = false;
        double quanta = 0;
    };

    std::vector<Month> m_months;
};

} // namespace sxsh
