// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/nextplan.h"
#include "core/base/error.h"
#include "core/indicators/indicators.h"
#include "core/session/session.h"
#include "tests/catch.h"
#include "tests/core/demo/demoplan.h"
#include "tests/core/model/samples.h"
#include "tests/core/storage/planfiles.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

NextPlanSpec spec()
{
    return {.code = u"HG-2021-2030"_s,
            .title = u"Kế hoạch giai đoạn 2021-2030"_s,
            .startsOn = QDate(2021, 1, 1),
            .endsOn = QDate(2030, 12, 31)};
}

const Records &old()
{
    static const Records records = demonstrated({.facilities = 40});
    return records;
}

Records applied(const NextPlan &next)
{
    Records records;
    records.apply(next.set);
    return records;
}

} // namespace

TEST_CASE("The next plan of the demonstration is a file that breaks no rule")
{
    const bool consumption = GENERATE(true, false);
    const bool evidence = GENERATE(true, false);
    const bool clauses = GENERATE(true, false);
    CAPTURE(consumption, evidence, clauses);
    NextPlanSpec wanted = spec();
    wanted.consumption = consumption;
    wanted.evidence = evidence;
    wanted.clauses = clauses;
    wanted.unfinishedActivities = true;
    const planfiles::Folder folder;
    const NextPlan next = nextPlan(old(), wanted);
    const auto session = Session::create(folder.path(), next.set, planfiles::options());
    CHECK_FALSE(hasHard(session->verify()));
    const Records &records = session->records();
    CHECK(records.all<Facility>().size() == old().all<Facility>().size());
    CHECK((records.all<Usage>().size() > 0) == consumption);
    CHECK((records.all<Fact>().size() > 0) == evidence);
    CHECK((records.all<Clause>().size() > 0) == clauses);
    CHECK(records.all<BudgetLine>().size() == 0);
    CHECK(records.all<Snapshot>().size() == 0);
}

TEST_CASE("The register is carried over as it is, the plan as a suggestion")
{
    const Records records = applied(nextPlan(old(), spec()));
    for (const EntityKind kind : {EntityKind::Facility, EntityKind::FacilityState,
                                  EntityKind::Enterprise, EntityKind::Fact, EntityKind::Usage}) {
        for (const Record &record : old().records(kind))
            CHECK(records.find(kind, record.id()) == record);
    }
    REQUIRE(records.all<Plan>().size() == 1);
    const Plan &plan = *records.all<Plan>().begin();
    CHECK(plan.code == u"HG-2021-2030"_s);
    CHECK_FALSE(plan.signedOn);
    CHECK(plan.demonstration);
    CHECK_FALSE(old().find(Ref<Plan>{plan.id}));
    CHECK(records.all<Clause>().size() == old().all<Clause>().size());
    for (const Clause &clause : records.all<Clause>()) {
        CHECK(clause.origin == ClauseOrigin::Suggested);
        CHECK(clause.plan.id == plan.id);
        CHECK((!clause.parent || records.find(clause.parent)));
    }
    CHECK(records.all<Activity>().size() == 0);
    for (const Event &event : records.all<Event>())
        CHECK_FALSE(event.activity);
    // The same spec makes the same plan again.
    const auto twice = nextPlan(old(), spec());
    CHECK(planfiles::same(records, applied(twice)));
}

TEST_CASE("Rules of size go along, and what measures save besides goes with the measures")
{
    const Records every = samples::everyEntity();
    const bool consumption = GENERATE(true, false);
    NextPlanSpec wanted = spec();
    wanted.consumption = consumption;
    const Records records = applied(nextPlan(every, wanted));
    for (const Record &record : every.records(EntityKind::SizeRule))
        CHECK(records.find(EntityKind::SizeRule, record.id()) == record);
    CHECK(records.size(EntityKind::MeasureSaving) == (consumption ? 2 : 0));
    CHECK(records.size(EntityKind::Measure) == (consumption ? 2 : 0));
    // What measures are reckoned by is the department's, whatever the plan.
    const Plan &plan = *records.all<Plan>().begin();
    CHECK(plan.discountRate);
    CHECK(plan.measureLife);
}

TEST_CASE("Reporting periods follow the pattern of the old ones over the new span")
{
    const Records records = applied(nextPlan(old(), spec()));
    QStringList codes;
    for (const ReportingPeriod &period : records.all<ReportingPeriod>()) {
        codes += period.code;
        const int year = period.code.toInt();
        CHECK(period.startsOn == QDate(year - 1, 12, 15));
        CHECK(period.endsOn == QDate(year, 12, 14));
        CHECK(period.cutOff == QDate(year, 12, 14));
        CHECK(period.savingsYear == year);
    }
    codes.sort();
    CHECK(codes == QStringList{u"2021"_s, u"2022"_s, u"2023"_s, u"2024"_s, u"2025"_s, u"2026"_s,
                               u"2027"_s, u"2028"_s, u"2029"_s, u"2030"_s});
}

TEST_CASE("A new target starts from what the old plan reached")
{
    const Records records = applied(nextPlan(old(), spec()));
    Savings savings(old());
    int known = 0;
    for (const IndicatorResult &result : indicators(savings, QDate(2020, 12, 31))) {
        const auto ours =
            std::ranges::find(records.all<Indicator>(), result.code, &Indicator::code);
        REQUIRE(ours != records.all<Indicator>().end());
        for (const Target &target : records.all<Target>().of(ours->id)) {
            CHECK(target.due == QDate(2030, 12, 31));
            CHECK(target.effectiveFrom == QDate(2021, 1, 1));
            CHECK_FALSE(target.decidedBy.isEmpty());
            CHECK(target.baselineValue.has_value() == target.baselineDate.has_value());
            if (target.unit || !target.baselineValue)
                continue;
            ++known;
            CHECK(target.baselineDate == QDate(2020, 12, 31));
            CHECK(target.baselineValue->toDouble() == Approx(*result.value).margin(1e-9));
        }
    }
    CHECK(known > 2);
}

TEST_CASE("Clauses may come from a template instead")
{
    NextPlanSpec wanted = spec();
    wanted.frame = &templatePlan();
    const Records records = applied(nextPlan(old(), wanted));
    CHECK(records.all<Clause>().size() == templatePlan().all<Clause>().size());
    CHECK(records.all<Indicator>().size() == templatePlan().all<Indicator>().size());
}

TEST_CASE("Unfinished activities come along where they are wanted")
{
    Records records = old();
    ChangeSet set;
    const Activity before = *records.all<Activity>().begin();
    Activity open = before;
    open.status = ActivityStatus::InProgress;
    open.doneOn.reset();
    open.progress.reset();
    set.edit(before, open);
    records.apply(set);
    NextPlanSpec wanted = spec();
    wanted.unfinishedActivities = true;
    const Records next = applied(nextPlan(records, wanted));
    const Activity *carried = next.find(Ref<Activity>{open.id});
    REQUIRE(carried);
    CHECK(next.find(carried->clause));
    for (const Activity &activity : next.all<Activity>())
        CHECK(activity.status != ActivityStatus::Done);
}

TEST_CASE("Evidence comes along with its content")
{
    Records records = old();
    const Fact fact = *records.all<Fact>().begin();
    const QByteArray bytes("scan");
    const Attachment scan{.id = QUuid::createUuid(),
                          .code = u"TL1"_s,
                          .name = u"Biên bản"_s,
                          .content = {blobName(bytes)}};
    const Attachment loose{.id = QUuid::createUuid(),
                           .code = u"TL2"_s,
                           .name = u"Công văn"_s,
                           .content = {blobName("letter")}};
    Fact proven = fact;
    proven.evidence = Ref<Attachment>{scan.id};
    ChangeSet set;
    set.add(scan);
    set.add(loose);
    set.edit(fact, proven);
    records.apply(set);
    const NextPlan next = nextPlan(records, spec());
    CHECK(next.blobs == QStringList{blobName(bytes)});
    const planfiles::Folder folder;
    const auto session = Session::create(folder.path(), next.set, planfiles::options(),
                                         std::vector<QByteArray>{bytes});
    CHECK(session->blob(next.blobs.front()) == bytes);
    CHECK_FALSE(hasHard(session->verify()));
    CHECK_FALSE(session->records().find(Ref<Attachment>{loose.id}));
}

TEST_CASE("A next plan without name, span or predecessor is refused")
{
    NextPlanSpec wanted = spec();
    CHECK_THROWS_AS(nextPlan(Records(), wanted), Error);
    wanted.code.clear();
    CHECK_THROWS_AS(nextPlan(old(), wanted), Error);
    wanted = spec();
    wanted.title = u" "_s;
    CHECK_THROWS_AS(nextPlan(old(), wanted), Error);
    wanted = spec();
    std::swap(wanted.startsOn, wanted.endsOn);
    CHECK_THROWS_AS(nextPlan(old(), wanted), Error);
}
