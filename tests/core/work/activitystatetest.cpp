// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/activitystate.h"
#include "tests/catch.h"
#include "tests/core/savings/planbuilder.h"

using namespace sxsh;

TEST_CASE("An activity stands on a day as it was known then")
{
    const auto [start, done, on, expected] =
        GENERATE(table<const char *, const char *, const char *, ActivityStatus>({
            {"2018-02-01", "2018-06-10", "2018-01-31", ActivityStatus::NotStarted},
            {"2018-02-01", "2018-06-10", "2018-02-01", ActivityStatus::InProgress},
            {"2018-02-01", "2018-06-10", "2018-06-09", ActivityStatus::InProgress},
            {"2018-02-01", "2018-06-10", "2018-06-10", ActivityStatus::Done},
        }));
    const Activity activity{
        .status = ActivityStatus::Done, .start = day(start), .doneOn = day(done)};
    CHECK(statusOn(activity, day(on)) == expected);
    CHECK(isSettled(activity, day(on)) == (expected == ActivityStatus::Done));
}

TEST_CASE("Work that was stopped had not begun before its start")
{
    const auto [on, expected] = GENERATE(table<const char *, ActivityStatus>(
        {{"2018-01-31", ActivityStatus::NotStarted}, {"2018-02-01", ActivityStatus::Stopped}}));
    const Activity activity{.status = ActivityStatus::Stopped, .start = day("2018-02-01")};
    CHECK(statusOn(activity, day(on)) == expected);
}

TEST_CASE("An activity is overdue from the day after its last one until it is settled")
{
    const auto [status, due, on, expected] =
        GENERATE(table<ActivityStatus, DueDate, const char *, bool>({
            {ActivityStatus::InProgress,
             {.kind = DueDate::Kind::Day, .day = day("2018-09-30")},
             "2018-09-30",
             false},
            {ActivityStatus::InProgress,
             {.kind = DueDate::Kind::Day, .day = day("2018-09-30")},
             "2018-10-01",
             true},
            {ActivityStatus::NotStarted,
             {.kind = DueDate::Kind::Quarter, .year = 2018, .part = 3},
             "2018-10-01",
             true},
            {ActivityStatus::Stopped,
             {.kind = DueDate::Kind::Day, .day = day("2018-09-30")},
             "2018-10-01",
             false},
            {ActivityStatus::Done,
             {.kind = DueDate::Kind::Day, .day = day("2018-09-30")},
             "2018-10-01",
             false},
            {ActivityStatus::InProgress, {.kind = DueDate::Kind::Ongoing}, "2018-10-01", false},
        }));
    CHECK(isOverdue({.status = status, .due = due}, day(on)) == expected);
}
