// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/work.h"

/// How an activity stood on a day.
namespace sxsh {

/// What is known of the activity on the day: what was begun or done later had not been yet.
ActivityStatus statusOn(const Activity &activity, QDate day);
/// True where there is nothing left to do: done or stopped by the day.
bool isSettled(const Activity &activity, QDate day);
/// The last day on which it is in time; none where it has no such day.
std::optional<QDate> lastDayOf(const Activity &activity);
/// True where its last day has passed and it is not settled.
bool isOverdue(const Activity &activity, QDate day);

} // namespace sxsh
