// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/periodwork.h"

#include "core/work/activitystate.h"

#include <algorithm>

namespace sxsh {

PeriodWork::PeriodWork(const Records &records, const ReportingPeriod &period)
    : m_records(records), m_period(period)
{
    for (const BudgetLine &line : records.all<BudgetLine>()) {
        if (line.year == period.endsOn.year() && line.activity)
            m_withMoney.insert(line.activity->id);
    }
}

bool PeriodWork::isOfPeriod(const Activity &activity) const
{
    if (m_withMoney.contains(activity.id))
        return true;
    for (const ActivityOutput &output : m_records.all<ActivityOutput>().of(activity.id)) {
        if (output.year == m_period.endsOn.year())
            return true;
    }
    const auto last = lastDayOf(activity);
    const bool wasDueBefore = last && *last < m_period.startsOn;
    switch (statusOn(activity, m_period.cutOff)) {
    case ActivityStatus::Done:
        return activity.doneOn ? *activity.doneOn >= m_period.startsOn : !wasDueBefore;
    case ActivityStatus::Stopped:
        return !wasDueBefore;
    case ActivityStatus::NotStarted:
        return !(last && *last > m_period.endsOn) &&
               !(activity.start && *activity.start > m_period.endsOn);
    case ActivityStatus::InProgress:
        break;
    }
    return true;
}

bool PeriodWork::isReported(const Activity &activity) const
{
    if (isSettled(activity, m_period.cutOff))
        return true;
    if (statusOn(activity, m_period.cutOff) == ActivityStatus::InProgress && activity.progress)
        return true;
    return std::ranges::any_of(m_records.all<ActivityOutput>().of(activity.id),
                               [this](const ActivityOutput &output) {
                                   return output.year == m_period.endsOn.year() && output.done;
                               });
}

} // namespace sxsh
