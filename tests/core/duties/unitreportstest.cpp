// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duties/unitreports.h"
#include "tests/catch.h"
#include "tests/core/report/smallplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// The small plan with its period of 2018, due on 31/01/2019, and the district 030.
struct Reporting {
    SmallPlan plan;
    Ref<AdminUnit> unit;
    ReportingPeriod period;
    QDate today{2019, 2, 10};

    Reporting()
    {
        const auto &units = plan.records.all<AdminUnit>();
        unit = {std::ranges::find(units, u"030"_s, &AdminUnit::code)->id};
        const auto &periods = plan.records.all<ReportingPeriod>();
        const auto before = *std::ranges::find(periods, u"2018"_s, &ReportingPeriod::code);
        period = before;
        period.due = QDate(2019, 1, 31);
        ChangeSet set;
        set.edit(before, period);
        plan.records.apply(set);
    }
    void exchange(ExchangeState state, int returnNumber, std::optional<QDate> handedIn = {})
    {
        plan.add(Exchange{.unit = unit,
                          .direction = returnNumber > 0 ? ExchangeDirection::Returned
                                                        : ExchangeDirection::Issued,
                          .state = state,
                          .issue = 4,
                          .returnNumber = returnNumber,
                          .period = Ref<ReportingPeriod>{period.id},
                          .handedIn = handedIn});
    }
    UnitReport report() const
    {
        const auto reports = unitReports(plan.records, period, today);
        return *std::ranges::find_if(reports,
                                     [&](const UnitReport &one) { return one.data.unit == unit; });
    }
};

} // namespace

TEST_CASE("A unit to which nothing was issued owes its report since it was due")
{
    const Reporting reporting;
    CHECK_FALSE(reporting.report().state);
    CHECK_FALSE(reporting.report().issue);
    CHECK(reporting.report().daysLate == 10);
}

TEST_CASE("A unit stands where its newest return stands; one taken back does not count")
{
    Reporting reporting;
    reporting.exchange(ExchangeState::Issued, 0);
    CHECK(reporting.report().issue == 4);
    CHECK(reporting.report().state == ExchangeState::Issued);
    reporting.exchange(ExchangeState::Accepted, 1, QDate(2019, 1, 30));
    CHECK(reporting.report().state == ExchangeState::Accepted);
    CHECK_FALSE(reporting.report().daysLate);
    reporting.exchange(ExchangeState::Submitted, 2, QDate(2019, 2, 3));
    CHECK(reporting.report().state == ExchangeState::Submitted);
    CHECK(reporting.report().daysLate == 3);
    reporting.exchange(ExchangeState::Reverted, 3, QDate(2019, 2, 9));
    CHECK(reporting.report().handedIn == QDate(2019, 2, 3));
}

TEST_CASE("A unit that is not listed otherwise is told once it got a package")
{
    Reporting reporting;
    const std::size_t listed =
        unitReports(reporting.plan.records, reporting.period, reporting.today).size();
    const auto &units = reporting.plan.records.all<AdminUnit>();
    reporting.unit = {std::ranges::find(units, UnitLevel::Province, &AdminUnit::level)->id};
    reporting.exchange(ExchangeState::Issued, 0);
    CHECK(unitReports(reporting.plan.records, reporting.period, reporting.today).size() ==
          listed + 1);
    CHECK(reporting.report().state == ExchangeState::Issued);
    CHECK(reporting.report().data.facilities > 0);
}

TEST_CASE("Queries that are not answered are counted for their unit")
{
    Reporting reporting;
    const auto ask = [&](int number, QueryState state) {
        reporting.plan.add(Query{.unit = reporting.unit,
                                 .number = number,
                                 .entity = u"admin_unit"_s,
                                 .record = {reporting.unit.id},
                                 .question = u"Kiểm tra lại"_s,
                                 .askedOn = QDate(2019, 1, 5),
                                 .state = state});
    };
    ask(1, QueryState::Open);
    ask(2, QueryState::Sent);
    ask(3, QueryState::Answered);
    ask(4, QueryState::Closed);
    CHECK(reporting.report().openQueries == 2);
}

TEST_CASE("The current period is the newest whose cut-off has come, else the first")
{
    const Reporting reporting;
    const Records &records = reporting.plan.records;
    CHECK(currentPeriod(records, QDate(2100, 1, 1))->cutOff ==
          std::ranges::max(records.all<ReportingPeriod>(), {}, &ReportingPeriod::cutOff).cutOff);
    CHECK(currentPeriod(records, QDate(1990, 1, 1))->cutOff ==
          std::ranges::min(records.all<ReportingPeriod>(), {}, &ReportingPeriod::cutOff).cutOff);
    CHECK_FALSE(currentPeriod(Records(), QDate(2018, 1, 1)));
}

TEST_CASE("A unit with a package out and no return is to be reminded, whatever is known of it")
{
    Reporting reporting;
    UnitReport known = reporting.report();
    known.data.profile = known.data.facts = known.data.use = known.data.activities =
        Portion{.count = 2, .of = 2};
    CHECK_FALSE(isToRemind(known));
    known.data.use.count = 1;
    CHECK(isToRemind(known));
    const auto owes = [&] {
        return owesReturn(reporting.plan.records, reporting.period, reporting.unit);
    };
    CHECK_FALSE(owes());
    reporting.exchange(ExchangeState::Issued, 0);
    CHECK(owes());
    reporting.exchange(ExchangeState::Submitted, 1, QDate(2019, 2, 3));
    CHECK_FALSE(owes());
}
