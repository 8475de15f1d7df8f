// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/periodwork.h"
#include "tests/catch.h"
#include "tests/core/indicators/registerplan.h"

using namespace sxsh;

namespace {

DueDate due(const char *iso)
{
    return {.kind = DueDate::Kind::Day, .day = day(iso)};
}

} // namespace

TEST_CASE("A period reports on what it could have brought, not on what was over or is to come")
{
    RegisterPlan plan;
    const auto period = plan.annualPeriod(2018); // 15/12/2017 to 14/12/2018
    const auto [activity, expected] = GENERATE(table<Activity, bool>({
        {{.status = ActivityStatus::Done, .doneOn = day("2017-12-14")}, false},
        {{.status = ActivityStatus::Done, .doneOn = day("2017-12-15")}, true},
        {{.status = ActivityStatus::Done, .due = due("2017-06-30")}, false},
        {{.status = ActivityStatus::Stopped, .due = due("2017-06-30")}, false},
        {{.status = ActivityStatus::Stopped}, true},
        {{.status = ActivityStatus::NotStarted, .due = due("2019-06-30")}, false},
        {{.status = ActivityStatus::NotStarted, .due = due("2017-06-30")}, true},
        {{.status = ActivityStatus::InProgress, .due = due("2019-06-30")}, true},
    }));
    const Activity &made = *plan.records.find(plan.add(activity));
    const ReportingPeriod &of = *plan.records.find(period);
    CHECK(PeriodWork(plan.records, of).isOfPeriod(made) == expected);
    plan.add(BudgetLine{.activity = Ref<Activity>{made.id}, .year = 2018});
    CHECK(PeriodWork(plan.records, of).isOfPeriod(made));
}

TEST_CASE("An activity is reported once it is known how it went")
{
    RegisterPlan plan;
    const auto period = plan.annualPeriod(2018);
    const auto [activity, expected] = GENERATE(table<Activity, bool>({
        {{.status = ActivityStatus::Done}, true},
        {{.status = ActivityStatus::Stopped}, true},
        {{.status = ActivityStatus::InProgress}, false},
        {{.status = ActivityStatus::InProgress, .progress = whole(0)}, true},
        {{.status = ActivityStatus::NotStarted, .progress = whole(0)}, false},
    }));
    const auto made = plan.add(activity);
    const auto isReported = [&] {
        return PeriodWork(plan.records, *plan.records.find(period))
            .isReported(*plan.records.find(made));
    };
    CHECK(isReported() == expected);
    const auto type = plan.add(OutputType{});
    plan.add(
        ActivityOutput{.activity = made, .outputType = type, .year = 2018, .planned = whole(2)});
    CHECK(isReported() == expected);
    plan.add(ActivityOutput{.activity = made, .outputType = type, .year = 2018, .done = whole(0)});
    CHECK(isReported());
}
