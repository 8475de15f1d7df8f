// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/activitystate.h"

namespace sxsh {

ActivityStatus statusOn(const Activity &activity, QDate day)
{
    const bool isDoneLater =
        activity.status == ActivityStatus::Done && activity.doneOn && *activity.doneOn > day;
    const bool isBegun = isDoneLater || activity.status == ActivityStatus::InProgress ||
                         activity.status == ActivityStatus::Stopped;
    if (isBegun && activity.start && *activity.start > day)
        return ActivityStatus::NotStarted;
    return isDoneLater ? ActivityStatus::InProgress : activity.status;
}

bool isSettled(const Activity &activity, QDate day)
{
    const ActivityStatus status = statusOn(activity, day);
    return status == ActivityStatus::Done || status == ActivityStatus::Stopped;
}

std::optional<QDate> lastDayOf(const Activity &activity)
{
    return activity.due ? activity.due->lastDay() : std::nullopt;
}

bool isOverdue(const Activity &activity, QDate day)
{
    const auto last = lastDayOf(activity);
    return last && *last < day && !isSettled(activity, day);
}

} // namespace sxsh
