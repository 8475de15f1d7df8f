// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duties/duties.h"
#include "tests/catch.h"
#include "tests/core/demo/demoplan.h"
#include "tests/core/indicators/reorganisedplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// A register with an indicator, without work or duties of its own.
class BusyPlan : public RegisterPlan
{
public:
    BusyPlan()
    {
        Plan edited = *records.find(plan);
        edited.department = department;
        records.all<Plan>().replace(edited);
    }
    Ref<Clause> clause = add(Clause{.plan = plan, .code = u"II.1"_s});

    Ref<Activity> activity(const char *code, const char *due, const char *reason = "",
                           ActivityStatus status = ActivityStatus::InProgress)
    {
        return add(Activity{.code = QLatin1String(code),
                            .clause = clause,
                            .title = u"việc"_s,
                            .lead = department,
                            .status = status,
                            .due = DueDate{.kind = DueDate::Kind::Day, .day = day(due)},
                            .delayReason = QLatin1String(reason)});
    }
    std::vector<Duty> on(const char *today, std::vector<DutyKind> kinds = {}, int days = 30)
    {
        Savings savings(records);
        RuleFindings findings(records);
        return duties(savings, findings, day(today),
                      {.withinDays = days, .kinds = std::move(kinds)});
    }
    std::vector<Duty> on(const char *today, DutyKind kind, int days = 30)
    {
        return on(today, std::vector{kind}, days);
    }
};

} // namespace

TEST_CASE("An empty file has no duties, nor has a register that nothing is asked of")
{
    const Records none;
    Savings savings(none);
    RuleFindings findings(none);
    CHECK(duties(savings, findings, day("2018-12-14")).empty());
    BusyPlan plan;
    plan.facility(u"CS1"_s);
    auto found = plan.on("2018-12-14");
    std::erase_if(found, [](const Duty &duty) { return duty.kind == DutyKind::Doubt; });
    CHECK(found.empty());
}

TEST_CASE("An overdue activity says how late it is, who leads and whether it is known why")
{
    BusyPlan plan;
    const auto silent = plan.activity("HD1", "2018-12-10");
    const auto told = plan.activity("HD2", "2018-12-01", "Chua co tien.");
    plan.activity("HD3", "2018-12-01", "", ActivityStatus::Done);
    const auto found = plan.on("2018-12-14", DutyKind::OverdueActivity);
    REQUIRE(found.size() == 2);
    CHECK(found[0].record == told.id);
    CHECK(found[0].days == -13);
    CHECK(found[0].field == u"status");
    CHECK(found[0].detail.contains(u"Chua co tien."));
    CHECK_FALSE(found[0].detail.contains(u".."));
    CHECK(found[1].record == silent.id);
    CHECK(found[1].state == DutyState::Overdue);
    CHECK(found[1].due == day("2018-12-10"));
    CHECK(found[1].days == -4);
    CHECK(found[1].who == plan.department);
    CHECK(found[1].entity == EntityKind::Activity);
    CHECK(found[1].field == u"delay_reason");
}

TEST_CASE("An activity is announced within the days asked for, its last day included")
{
    BusyPlan plan;
    plan.activity("HD1", "2018-12-14");
    plan.activity("HD2", "2018-12-24");
    plan.activity("HD3", "2018-12-25");
    const auto found = plan.on("2018-12-14", DutyKind::DueActivity, 10);
    REQUIRE(found.size() == 2);
    CHECK(found[0].days == 0);
    CHECK(found[1].days == 10);
    CHECK(found[1].state == DutyState::Soon);
    CHECK(plan.on("2018-12-14", DutyKind::DueActivity, 11).size() == 3);
}

TEST_CASE("A period asks for its report until one is frozen")
{
    BusyPlan plan;
    const auto period = plan.annualPeriod(2018);
    CHECK(plan.on("2018-11-13", DutyKind::Report).empty());
    const auto before = plan.on("2018-11-14", DutyKind::Report);
    REQUIRE(before.size() == 1);
    CHECK(before[0].days == 30);
    CHECK(before[0].state == DutyState::Soon);
    CHECK(before[0].who == plan.department);
    const auto after = plan.on("2018-12-15", DutyKind::Report);
    REQUIRE(after.size() == 1);
    CHECK(after[0].state == DutyState::Overdue);
    ReportingPeriod edited = *plan.records.find(period);
    edited.due = day("2018-12-20");
    plan.records.all<ReportingPeriod>().replace(edited);
    CHECK(plan.on("2018-12-15", DutyKind::Report)[0].state == DutyState::Soon);
    plan.add(Snapshot{.code = u"BC"_s, .period = period, .asOf = day("2018-12-14")});
    CHECK(plan.on("2018-12-15", DutyKind::Report).empty());
}

TEST_CASE("A fact is asked for again when it lapses, unless something newer is known")
{
    BusyPlan plan;
    Indicator aware = *plan.records.find(
        plan.indicator("M1", IndicatorKind::Share, "facility:aware", "facility:in_scope"));
    aware.validityMonths = 24;
    plan.records.all<Indicator>().replace(aware);
    const auto first = plan.facility(u"CS1"_s);
    const auto second = plan.facility(u"CS2"_s);
    const auto closed = plan.facility(u"CS3"_s, "", "2018-01-01");
    for (const auto facility : {first, second, closed})
        plan.fact(facility, FactKind::Aware, YesNo::Yes, "2016-12-10");
    plan.fact(second, FactKind::Aware, YesNo::No, "2018-01-10");
    // 24 months after 10/12/2016 is its last valid day.
    CHECK(plan.on("2018-11-09", {DutyKind::LapsedFact, DutyKind::LapsingFact}).empty());
    const auto soon = plan.on("2018-12-10", {DutyKind::LapsedFact, DutyKind::LapsingFact});
    REQUIRE(soon.size() == 1);
    CHECK(soon[0].kind == DutyKind::LapsingFact);
    CHECK(soon[0].days == 0);
    CHECK(soon[0].entity == EntityKind::Facility);
    CHECK(soon[0].record == first.id);
    const auto late = plan.on("2018-12-11", {DutyKind::LapsedFact, DutyKind::LapsingFact});
    REQUIRE(late.size() == 1);
    CHECK(late[0].kind == DutyKind::LapsedFact);
    CHECK(late[0].days == -1);
}

TEST_CASE("What an organisation is counted by lapses as well")
{
    BusyPlan plan;
    plan.indicator("M5", IndicatorKind::YesNo, "organisation:dedicated_officer");
    plan.add(Fact{.organisation = plan.department,
                  .what = FactKind::DedicatedOfficer,
                  .date = day("2018-01-10"),
                  .validUntil = day("2018-12-31")});
    const auto found = plan.on("2018-12-14", DutyKind::LapsingFact);
    REQUIRE(found.size() == 1);
    CHECK(found[0].entity == EntityKind::Organisation);
    CHECK(found[0].who == plan.department);
    CHECK(found[0].days == 17);
}

TEST_CASE("A draft leads to the field it was typed into")
{
    BusyPlan plan;
    const auto activity = plan.activity("HD1", "2030-01-01");
    plan.add(Draft{.entity = u"activity"_s,
                   .record = {activity.id},
                   .field = u"progress"_s,
                   .text = u"bốn mươi"_s,
                   .problem = u"không phải là số"_s});
    plan.add(Draft{.entity = u"activity"_s, .record = {QUuid::createUuid()}, .text = u"?"_s});
    const auto found = plan.on("2018-12-14", DutyKind::Draft);
    REQUIRE(found.size() == 2);
    const auto &known = found[0].record == activity.id ? found[0] : found[1];
    CHECK(known.entity == EntityKind::Activity);
    CHECK(known.field == u"progress");
    CHECK(known.detail.contains(u"bốn mươi"));
    CHECK(known.detail.contains(u"không phải là số"));
    CHECK((found[0].entity == EntityKind::Draft) != (found[1].entity == EntityKind::Draft));
}

TEST_CASE("The doubts about one record are one duty")
{
    BusyPlan plan;
    const auto facility = plan.facility(u"CS1"_s);
    const auto measure = plan.add(Measure{.facility = facility,
                                          .code = u"GP1"_s,
                                          .name = u"Lò mới"_s,
                                          .status = MeasureStatus::Done,
                                          .investment = Money{1'000'000},
                                          .support = Money{2'000'000}});
    const auto found = plan.on("2018-12-14", DutyKind::Doubt);
    const auto at = std::ranges::find(found, measure.id, &Duty::record);
    REQUIRE(at != found.end());
    CHECK(std::ranges::count(found, measure.id, &Duty::record) == 1);
    CHECK(at->entity == EntityKind::Measure);
    CHECK(at->field == u"done_on");
    CHECK(at->detail.count(u'.') == 2);
    CHECK(at->title.contains(u"Lò mới"));
}

TEST_CASE("A doubt that was confirmed with a reason is no duty")
{
    BusyPlan plan;
    const auto facility = plan.facility(u"CS1"_s);
    const auto measure = plan.add(Measure{.facility = facility,
                                          .code = u"GP1"_s,
                                          .name = u"Lò mới"_s,
                                          .investment = Money{1'000'000},
                                          .support = Money{2'000'000}});
    const auto isDoubted = [&] {
        const auto found = plan.on("2018-12-14", DutyKind::Doubt);
        return std::ranges::find(found, measure.id, &Duty::record) != found.end();
    };
    REQUIRE(isDoubted());
    plan.add(Confirmation{.entity = u"measure"_s,
                          .record = {measure.id},
                          .field = u"support"_s,
                          .value = u"2000000"_s,
                          .reason = u"Hóa đơn số 12"_s,
                          .confirmedOn = day("2018-12-14")});
    CHECK_FALSE(isDoubted());
}

TEST_CASE("A measure that saves more than was used is a duty until it is confirmed or dropped")
{
    BusyPlan plan;
    const auto facility = plan.facility(u"CS1"_s);
    plan.use(facility, plan.electricity, 2017, yearly(100'000, u"kWh"));
    const auto measure = plan.add(Measure{.facility = facility,
                                          .code = u"GP1"_s,
                                          .name = u"Lò mới"_s,
                                          .resource = plan.electricity,
                                          .reportedSaving = decimal(150'000),
                                          .unit = {u"kWh"_s}});
    const auto duty = [&]() -> std::optional<Duty> {
        const auto found = plan.on("2018-12-14", DutyKind::Doubt);
        const auto at = std::ranges::find(found, measure.id, &Duty::record);
        return at == found.end() ? std::nullopt : std::optional(*at);
    };
    REQUIRE(duty());
    CHECK(duty()->field == u"reported_saving");
    CHECK(duty()->detail.contains(u"is more than all the facility used"));
    REQUIRE(duty()->doubts.size() == 1);

    const Measure asReported = *plan.records.find(measure);
    Measure dropped = asReported;
    dropped.status = MeasureStatus::Dropped;
    plan.records.all<Measure>().replace(dropped);
    CHECK_FALSE(duty());
    plan.records.all<Measure>().replace(asReported);
    plan.records.apply(
        confirming(plan.records, duty()->doubts, u"Có máy phát điện riêng"_s, day("2018-12-14")));
    CHECK_FALSE(duty());
}

TEST_CASE("A doubt about quantities leads to them")
{
    BusyPlan plan;
    const auto facility = plan.facility(u"CS1"_s);
    for (const int year : {2014, 2015, 2016})
        plan.use(facility, plan.electricity, year, yearly(100'000 + year, u"kWh"));
    const auto wrong = plan.use(facility, plan.electricity, 2017, yearly(100'000'000, u"kWh"));
    const auto found = plan.on("2018-12-14", DutyKind::Doubt);
    const auto at = std::ranges::find(found, wrong.id, &Duty::record);
    REQUIRE(at != found.end());
    CHECK(at->field == u"amounts");
}

TEST_CASE("Consumption of the savings year is missed as a whole, by resource and by month")
{
    BusyPlan plan;
    plan.annualPeriod(2018);
    const auto none = plan.facility(u"CS1"_s);
    const auto less = plan.facility(u"CS2"_s);
    const auto partly = plan.facility(u"CS3"_s);
    const auto whole = plan.facility(u"CS4"_s);
    plan.use(less, plan.electricity, 2017, yearly(5, u"kWh"));
    plan.use(less, plan.coal, 2017, yearly(5, u"tấn"));
    plan.use(less, plan.electricity, 2018, yearly(5, u"kWh"));
    plan.use(partly, plan.electricity, 2018, monthly(5, u"kWh", 0x07FF));
    plan.use(whole, plan.electricity, 2017, yearly(5, u"kWh"));
    plan.use(whole, plan.electricity, 2018, yearly(0, u"kWh"));
    CHECK(plan.on("2018-12-13", DutyKind::MissingUse).empty()); // no period closed yet
    const auto found = plan.on("2018-12-14", DutyKind::MissingUse);
    REQUIRE(found.size() == 3);
    CHECK(found[0].record == none.id);
    CHECK(found[0].detail.contains(u"2018"));
    CHECK(found[1].record == less.id);
    CHECK(found[1].detail.contains(u"Than cám 5"));
    CHECK_FALSE(found[1].detail.contains(u"Điện"));
    CHECK(found[2].record == partly.id);
    CHECK(found[2].detail.contains(u"Điện"));
}

TEST_CASE("Evidence is missed where the fact that decides has neither document nor file")
{
    BusyPlan plan;
    plan.indicator("M2", IndicatorKind::Share, "facility:applying", "facility:in_scope");
    const auto bare = plan.facility(u"CS1"_s);
    const auto written = plan.facility(u"CS2"_s);
    const auto filed = plan.facility(u"CS3"_s);
    const auto stopped = plan.facility(u"CS4"_s);
    const auto said = plan.fact(bare, FactKind::Applying, YesNo::Yes, "2018-01-10");
    plan.fact(bare, FactKind::Aware, YesNo::Yes, "2018-01-10");
    plan.add(Fact{.facility = written,
                  .what = FactKind::Applying,
                  .date = day("2018-01-10"),
                  .document = u"Biên bản 5"_s});
    const auto scanned = plan.fact(filed, FactKind::Verified, YesNo::Yes, "2018-01-10");
    plan.add(Attachment{.code = u"T1"_s, .record = AnyRecord{scanned.id}});
    plan.fact(stopped, FactKind::Applying, YesNo::Yes, "2017-01-10");
    plan.fact(stopped, FactKind::Applying, YesNo::No, "2018-01-10");
    const auto found = plan.on("2018-12-14", DutyKind::MissingEvidence);
    REQUIRE(found.size() == 1);
    CHECK(found[0].record == said.id);
    CHECK(found[0].entity == EntityKind::Fact);
    CHECK(found[0].field == u"evidence");
}

TEST_CASE("An event that was held wants its participants, but not a broadcast")
{
    BusyPlan plan;
    const auto event = [&](const char *code, EventKind kind, const char *date) {
        return plan.add(Event{.code = QLatin1String(code),
                              .eventKind = kind,
                              .date = day(date),
                              .organiser = plan.department});
    };
    const auto empty = event("SK1", EventKind::Course, "2018-06-08");
    event("SK2", EventKind::Broadcast, "2018-06-08");
    event("SK3", EventKind::Course, "2019-06-08");
    const auto attended = event("SK4", EventKind::Workshop, "2018-06-08");
    plan.add(Participation{.event = attended, .organisation = plan.department, .person = u"An"_s});
    const auto found = plan.on("2018-12-14", DutyKind::MissingParticipants);
    REQUIRE(found.size() == 1);
    CHECK(found[0].record == empty.id);
    CHECK(found[0].who == plan.department);
}

TEST_CASE("The most urgent comes first, and a kind asked for alone is as among all")
{
    const Records records = demonstrated({.facilities = 40});
    Savings savings(records);
    RuleFindings findings(records);
    const QDate today(2018, 12, 14);
    const std::vector<Duty> all = duties(savings, findings, today);
    REQUIRE(all.size() > 10);
    const auto rank = [](const Duty &duty) {
        return std::tuple(duty.state, duty.kind, duty.due.value_or(QDate()));
    };
    CHECK(std::ranges::is_sorted(all, {}, rank));
    for (std::size_t kind = 0; kind < choicesOf<DutyKind>.size(); ++kind) {
        std::vector<Duty> expected;
        std::ranges::copy_if(all, std::back_inserter(expected), [kind](const Duty &duty) {
            return duty.kind == static_cast<DutyKind>(kind);
        });
        CHECK(duties(savings, findings, today, {.kinds = {static_cast<DutyKind>(kind)}}) ==
              expected);
    }
    for (const Duty &duty : all) {
        CAPTURE(duty.title, duty.detail);
        const auto record = records.find(duty.entity, duty.record);
        REQUIRE(record);
        CHECK_FALSE(duty.title.isEmpty());
        CHECK_FALSE(duty.detail.contains(u'%'));
        CHECK((duty.field.isEmpty() || record->info().field(duty.field)));
    }
}

TEST_CASE("A facility in a unit that was split asks for one of the parts, from that day on")
{
    ReorganisedPlan plan;
    const auto asking = plan.placed(u"CS1"_s, plan.split);
    plan.placed(u"CS2"_s, plan.calm);
    const auto on = [&](const char *today) {
        Savings savings(plan.records);
        RuleFindings findings(plan.records);
        return duties(savings, findings, day(today), {.kinds = {DutyKind::SplitUnit}});
    };
    CHECK(on("2025-06-30").empty());
    const auto found = on("2025-07-01");
    REQUIRE(found.size() == 1);
    CHECK(found[0].entity == EntityKind::Facility);
    CHECK(found[0].record == asking.id);
    CHECK(found[0].title.startsWith(u"CS1"));
    REQUIRE(found[0].split);
    CHECK(found[0].split->parts == Refs<AdminUnit>{plan.east, plan.west});
    for (const QString &told : {u"Xã Chia"_s, u"Xã Đông"_s, u"Xã Tây"_s, u"01/07/2025"_s})
        CHECK(found[0].detail.contains(told));
    plan.place(asking, plan.east, "2025-07-01");
    CHECK(on("2025-07-01").empty());
}
