// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/facilitystage.h"
#include "core/indicators/derivedfacts.h"
#include "tests/catch.h"
#include "tests/core/demo/demoplan.h"
#include "tests/core/indicators/registerplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

constexpr YesNo yes = YesNo::Yes;
constexpr YesNo no = YesNo::No;

FacilityStage stageOf(const RegisterPlan &plan, Ref<Facility> facility, const char *on)
{
    return FacilityStages(plan.records, day(on)).of(facility.id);
}

/// A plan whose courses make facilities aware and, by technical staff, trained for a year.
struct CoursePlan : RegisterPlan {
    CoursePlan()
    {
        add(DerivationRule{
            .code = u"R1"_s, .eventKind = EventKind::Course, .what = FactKind::Aware});
        add(DerivationRule{.code = u"R2"_s,
                           .eventKind = EventKind::Course,
                           .technicalOnly = true,
                           .what = FactKind::StaffTrained,
                           .validityMonths = 12});
    }
    Ref<Event> event(EventKind kind)
    {
        return add(Event{.code = u"SK"_s, .eventKind = kind, .date = day("2018-05-10")});
    }
    void takesPart(Ref<Event> event, Ref<Facility> facility, bool technical)
    {
        add(Participation{.event = event,
                          .facility = facility,
                          .person = u"Người %1"_s.arg(++people),
                          .technical = technical});
    }

    int people = 0;
};

} // namespace

TEST_CASE("A facility stands at the furthest step it has taken")
{
    RegisterPlan plan;
    const auto facility = plan.facility(u"CS001"_s);
    plan.fact(facility, FactKind::Aware, no, "2016-03-01");
    plan.fact(facility, FactKind::Aware, yes, "2017-03-01");
    plan.fact(facility, FactKind::Applying, yes, "2018-03-01", FactSource::Inspection);
    plan.fact(facility, FactKind::Applying, no, "2019-03-01", FactSource::Inspection);
    const auto [on, expected] = GENERATE(table<const char *, Stage>({
        {"2016-02-28", Stage::NoData},
        {"2016-03-01", Stage::NotAware},
        {"2017-03-01", Stage::Aware},
        {"2018-03-01", Stage::Applying}, // steps between may be unknown
        {"2019-03-01", Stage::Aware},
    }));
    CHECK(stageOf(plan, facility, on).stage == expected);
}

TEST_CASE("A step counts no longer than the indicator that counts it lets it")
{
    RegisterPlan plan;
    const auto facility = plan.facility(u"CS001"_s);
    plan.fact(facility, FactKind::Applying, yes, "2018-03-01");
    const auto indicator = plan.indicator("M1", IndicatorKind::Share, "facility:applying");
    Indicator limited = *plan.records.find(indicator);
    limited.validityMonths = 12;
    plan.records.all<Indicator>().replace(limited);
    CHECK(stageOf(plan, facility, "2019-03-01").stage == Stage::Applying);
    const FacilityStage lapsed = stageOf(plan, facility, "2019-03-02");
    CHECK(lapsed.stage == Stage::NoData);
    CHECK(lapsed.steps[3].lapsedAfter == day("2019-03-01"));
}

TEST_CASE("Applying without a document or a file lacks evidence")
{
    RegisterPlan plan;
    const auto facility = plan.facility(u"CS001"_s);
    const auto fact = plan.fact(facility, FactKind::Applying, yes, "2018-03-01");
    CHECK(stageOf(plan, facility, "2018-06-01").lacksEvidence);
    SECTION("a document is evidence")
    {
        Fact proved = *plan.records.find(fact);
        proved.document = u"Biên bản 12/BB"_s;
        plan.records.all<Fact>().replace(proved);
        CHECK_FALSE(stageOf(plan, facility, "2018-06-01").lacksEvidence);
    }
    SECTION("a file of the fact is evidence")
    {
        plan.add(Attachment{.code = u"MC1"_s, .name = u"x.pdf"_s, .record = AnyRecord{fact.id}});
        CHECK_FALSE(stageOf(plan, facility, "2018-06-01").lacksEvidence);
    }
    SECTION("a file of the facility alone is not")
    {
        plan.add(
            Attachment{.code = u"MC1"_s, .name = u"x.pdf"_s, .record = AnyRecord{facility.id}});
        CHECK(stageOf(plan, facility, "2018-06-01").lacksEvidence);
    }
}

TEST_CASE("Stages agree with the register of the demonstration plan on every facility")
{
    const Records records = demonstrated({.facilities = 40});
    const QDate on(2019, 12, 31);
    const FacilityStages stages(records, on);
    const Population population(records);
    const FacilityRegister members(population, on);
    CHECK(stages.facilities().size() == records.all<Facility>().size());
    for (const auto &member : members.members()) {
        const FacilityStage &stage = stages.of(members.facility(member).id);
        CHECK_FALSE(stage.absence);
        for (std::size_t at = 0; at < stageSteps.size(); ++at) {
            // An indicator may end a step; nothing else differs.
            const Standing plain = members.verdict(member, stageSteps[at], {}).standing;
            CHECK((stage.steps[at].standing == plain || stage.steps[at].lapsedAfter.isValid()));
        }
    }
    for (const auto &absent : members.absent())
        CHECK(stages.of(population.facilities()[absent.facility]->id).absence == absent.why);
}

TEST_CASE("Stages rest on when a facility is there and in scope, not on what it is called")
{
    const auto edited = []<class T>(T before, auto &&edit) {
        T after = before;
        edit(after);
        return Change{.before = Record(before), .after = Record(after)};
    };
    const Facility facility{.id = QUuid::createUuid(), .code = u"CS001"_s};
    const FacilityState state{.id = QUuid::createUuid(), .facility = {facility.id}};
    const auto rests = [&](const Change &change) { return FacilityStages::restOn(change); };

    CHECK_FALSE(rests(edited(facility, [](Facility &one) {
        one.address = u"Tổ 5"_s;
        one.contact = u"Bà Ế"_s;
        one.phone = u"0219"_s;
        one.note = u"…"_s;
    })));
    CHECK(rests(edited(facility, [](Facility &one) { one.code = u"CS002"_s; })));
    CHECK(rests(edited(facility, [](Facility &one) { one.openedOn = day("2018-01-01"); })));
    CHECK(rests(edited(facility, [](Facility &one) { one.closedOn = day("2018-01-01"); })));
    CHECK(rests({.after = Record(facility)}));

    CHECK_FALSE(rests(edited(state, [](FacilityState &one) {
        one.name = u"Chè Mới"_s;
        one.vsicCode = u"1076"_s;
        one.labour = 12;
        one.capital = Money{1};
        one.revenue = Money{2};
    })));
    CHECK(rests(edited(state, [](FacilityState &one) { one.inScope = false; })));
    CHECK(rests(edited(state, [](FacilityState &one) { one.operation = Operation::Suspended; })));
    CHECK(rests(edited(state, [](FacilityState &one) { one.from = day("2018-01-01"); })));
}

TEST_CASE("What follows from an event counts each facility once, technical staff apart")
{
    CoursePlan plan;
    const auto first = plan.facility(u"CS001"_s);
    const auto second = plan.facility(u"CS002"_s);
    const auto course = plan.event(EventKind::Course);
    plan.takesPart(course, first, true);
    plan.takesPart(course, first, true);
    plan.takesPart(course, second, false);
    const auto facts = derivedFacts(plan.records, *plan.records.find(course));
    CHECK(facts ==
          std::vector<DerivedFact>{
              {.what = FactKind::Aware, .facilities = 2},
              {.what = FactKind::StaffTrained, .facilities = 1, .until = day("2019-05-10")}});
}

TEST_CASE("From an event of a kind without a rule nothing follows")
{
    CoursePlan plan;
    const auto visit = plan.event(EventKind::Visit);
    plan.takesPart(visit, plan.facility(u"CS001"_s), true);
    CHECK(derivedFacts(plan.records, *plan.records.find(visit)).empty());
}

TEST_CASE("Of two rules that end a fact the later end counts, and organisations are counted apart")
{
    CoursePlan plan;
    for (const int months : {12, 36, 6}) {
        plan.add(DerivationRule{.code = u"R%1"_s.arg(months),
                                .eventKind = EventKind::Visit,
                                .what = FactKind::Assessed,
                                .validityMonths = months});
    }
    const auto visit = plan.event(EventKind::Visit);
    plan.add(Participation{.event = visit, .organisation = plan.department});
    plan.add(Participation{.event = visit, .person = u"An"_s});
    CHECK(derivedFacts(plan.records, *plan.records.find(visit)) ==
          std::vector<DerivedFact>{{.what = FactKind::Assessed,
                                    .organisations = 1,
                                    .until = plan.records.find(visit)->date.addMonths(36)}});
}

TEST_CASE("Of indicators that count one fact the shortest validity holds")
{
    RegisterPlan plan;
    const auto facility = plan.facility(u"CS001"_s);
    plan.fact(facility, FactKind::Applying, yes, "2018-03-01");
    for (const int months : {24, 12, 36}) {
        const auto counted =
            plan.indicator(months == 24 ? "M1" : "M2", IndicatorKind::Share, "facility:applying");
        Indicator limited = *plan.records.find(counted);
        limited.validityMonths = months;
        plan.records.all<Indicator>().replace(limited);
    }
    CHECK(stageOf(plan, facility, "2019-03-01").stage == Stage::Applying);
    CHECK(stageOf(plan, facility, "2019-03-02").stage == Stage::NoData);
}

TEST_CASE("Stages rest on records that are new or edited, not on what is of no register")
{
    const Record facility(Facility{.code = u"CS001"_s});
    const Record answer(SurveyAnswer{});
    const Record product(Product{});
    CHECK(FacilityStages::restOn({.after = facility}));
    CHECK(FacilityStages::restOn({.before = facility}));
    CHECK(FacilityStages::restOn({.before = answer, .after = answer}));
    CHECK_FALSE(FacilityStages::restOn({.before = product, .after = product}));
    CHECK_FALSE(FacilityStages::restOn({.after = product}));
}

TEST_CASE("A facility that nobody knows has taken no step")
{
    CoursePlan plan;
    plan.facility(u"CS001"_s);
    const FacilityStages stages(plan.records, day("2018-01-01"));
    CHECK(stages.of(QUuid(99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9)) == FacilityStage{});
}
