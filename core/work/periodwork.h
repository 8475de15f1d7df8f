// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <QtCore/QSet>

namespace sxsh {

/// The activities that a reporting period is one to report on.
class PeriodWork
{
public:
    /// The records must outlive this and not change meanwhile, nor the period.
    PeriodWork(const Records &records, const ReportingPeriod &period);

    /// True where the activity is not done or given up before the period and not begun after it,
    /// or has outputs or money of its year.
    bool isOfPeriod(const Activity &activity) const;
    /// True where the cut-off knows how the activity went: it is done or stopped, its progress is
    /// given, or an output of the year is counted.
    bool isReported(const Activity &activity) const;

private:
    const Records &m_records;
    const ReportingPeriod &m_period;
    QSet<QUuid> m_withMoney; // activities with money of the year
};

} // namespace sxsh
