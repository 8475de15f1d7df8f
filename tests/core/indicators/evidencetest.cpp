// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/facilityregister.h"
#include "tests/catch.h"
#include "tests/core/indicators/registerplan.h"

using namespace sxsh;

namespace {

constexpr YesNo yes = YesNo::Yes;
constexpr YesNo no = YesNo::No;

Verdict verdictOf(const RegisterPlan &plan, Ref<Facility> facility, const char *on,
                  std::optional<int> months = {}, FactKind what = FactKind::Applying)
{
    static std::optional<Population> population; // keeps what the verdict points to
    population.emplace(plan.records);
    return population->verdict(*population->numberOf(facility), what, day(on), months);
}

} // namespace

TEST_CASE("Of the facts of one kind the newest by the day decides")
{
    RegisterPlan plan;
    const auto facility = plan.facility(QStringLiteral("CS001"));
    plan.fact(facility, FactKind::Applying, yes, "2017-03-01");
    plan.fact(facility, FactKind::Applying, no, "2018-03-01");
    plan.fact(facility, FactKind::Aware, yes, "2019-03-01");
    plan.fact(facility, FactKind::Applying, yes, "2020-03-01", FactSource::OwnReport, "2020-06-30");
    const auto [on, expected] = GENERATE(table<const char *, Standing>({
        {"2017-02-28", Standing::Unknown}, // no record yet
        {"2017-03-01", Standing::Yes},
        {"2018-02-28", Standing::Yes},
        {"2018-03-01", Standing::No},
        {"2020-02-29", Standing::No},
        {"2020-06-30", Standing::Yes},     // its last valid day
        {"2020-07-01", Standing::Unknown}, // lapsed: the older one does not come back
    }));
    CHECK(verdictOf(plan, facility, on).standing == expected);
}

TEST_CASE("On one day the source decides, then the greater identity")
{
    RegisterPlan plan;
    const auto facility = plan.facility(QStringLiteral("CS001"));
    const auto [stronger, weaker] = GENERATE(table<FactSource, FactSource>({
        {FactSource::Inspection, FactSource::Document},
        {FactSource::Document, FactSource::Event},
        {FactSource::Event, FactSource::Survey},
        {FactSource::Survey, FactSource::OwnReport},
    }));
    const bool strongerFirst = GENERATE(true, false);
    plan.fact(facility, FactKind::Applying, strongerFirst ? yes : no, "2017-03-01",
              strongerFirst ? stronger : weaker);
    plan.fact(facility, FactKind::Applying, strongerFirst ? no : yes, "2017-03-01",
              strongerFirst ? weaker : stronger);
    CHECK(verdictOf(plan, facility, "2018-01-01").standing == Standing::Yes);

    plan.fact(facility, FactKind::Applying, no, "2017-03-01", stronger); // a greater identity
    CHECK(verdictOf(plan, facility, "2018-01-01").standing == Standing::No);
}

TEST_CASE("Evidence older than the indicator allows has lapsed")
{
    RegisterPlan plan;
    const auto facility = plan.facility(QStringLiteral("CS001"));
    plan.fact(facility, FactKind::Applying, yes, "2017-01-31", FactSource::OwnReport, "2019-01-01");
    CHECK(verdictOf(plan, facility, "2018-12-31").standing == Standing::Yes);
    CHECK(verdictOf(plan, facility, "2017-02-28", 1).standing == Standing::Yes);
    const Verdict lapsed = verdictOf(plan, facility, "2017-03-01", 1);
    CHECK(lapsed.standing == Standing::Unknown);
    CHECK(lapsed.lapsedAfter == day("2017-02-28"));
    CHECK(verdictOf(plan, facility, "2019-01-02", 60).lapsedAfter == day("2019-01-01"));
}

TEST_CASE("Taking part in an event counts by the rules and for as long as they say")
{
    RegisterPlan plan;
    const auto facility = plan.facility(QStringLiteral("CS001"));
    const auto other = plan.facility(QStringLiteral("CS002"));
    plan.add(DerivationRule{.code = QStringLiteral("KT"),
                            .eventKind = EventKind::Course,
                            .technicalOnly = true,
                            .what = FactKind::StaffTrained,
                            .validityMonths = 24});
    plan.add(DerivationRule{
        .code = QStringLiteral("NT"), .eventKind = EventKind::Course, .what = FactKind::Aware});
    const auto course = plan.add(Event{.code = QStringLiteral("L1"), .date = day("2017-05-10")});
    plan.add(Participation{.event = course, .facility = facility, .technical = true});
    plan.add(Participation{.event = course, .facility = other});
    plan.add(Participation{.event = course, .organisation = plan.department});

    const auto of = [&](Ref<Facility> who, FactKind what, const char *on) {
        return verdictOf(plan, who, on, {}, what).standing;
    };
    CHECK(of(facility, FactKind::StaffTrained, "2017-05-09") == Standing::Unknown);
    CHECK(of(facility, FactKind::StaffTrained, "2017-05-10") == Standing::Yes);
    CHECK(of(facility, FactKind::StaffTrained, "2019-05-10") == Standing::Yes);
    CHECK(of(facility, FactKind::StaffTrained, "2019-05-11") == Standing::Unknown);
    CHECK(of(other, FactKind::StaffTrained, "2018-01-01") == Standing::Unknown);
    CHECK(of(other, FactKind::Aware, "2019-05-11") == Standing::Yes);
    const Population population(plan.records);
    CHECK(population
              .verdict(population.organisationSubject(0), FactKind::Aware, day("2018-01-01"), {})
              .standing == Standing::Yes);

    // A stored fact of a better source on the same day outranks what follows from the event.
    plan.fact(facility, FactKind::Aware, no, "2017-05-10", FactSource::Inspection);
    CHECK(of(facility, FactKind::Aware, "2018-01-01") == Standing::No);
}

TEST_CASE("Answers of a census are evidence, those of a sample are not")
{
    RegisterPlan plan;
    const auto facility = plan.facility(QStringLiteral("CS001"));
    const auto [mode, reply, on, expected] =
        GENERATE(table<SurveyMode, SurveyReply, const char *, Standing>({
            {SurveyMode::Census, SurveyReply::Yes, "2018-06-01", Standing::Yes},
            {SurveyMode::Census, SurveyReply::No, "2018-06-01", Standing::No},
            {SurveyMode::Census, SurveyReply::NoReply, "2018-06-01", Standing::Unknown},
            {SurveyMode::Census, SurveyReply::Yes, "2018-05-31", Standing::Unknown},
            {SurveyMode::Census, SurveyReply::Yes, "2019-01-01", Standing::Unknown},
            {SurveyMode::Sample, SurveyReply::Yes, "2018-06-01", Standing::Unknown},
        }));
    const auto survey = plan.add(Survey{.code = QStringLiteral("DT"),
                                        .date = day("2018-06-01"),
                                        .mode = mode,
                                        .validUntil = day("2018-12-31")});
    plan.add(SurveyAnswer{
        .survey = survey, .facility = facility, .what = FactKind::Applying, .reply = reply});
    CHECK(verdictOf(plan, facility, on).standing == expected);
}

TEST_CASE("A facility is in the register while it is open, in scope and operating")
{
    RegisterPlan plan;
    const auto facility = plan.facility(QStringLiteral("CS001"), "2016-03-01", "2019-05-01");
    plan.state(facility, "2017-01-01", false);
    plan.state(facility, "2017-06-01");
    plan.state(facility, "2018-01-01", true, Operation::Suspended);
    plan.state(facility, "2018-06-01");
    const auto [on, absence] = GENERATE(table<const char *, std::optional<Absence>>({
        {"2016-02-29", Absence::NotYetOpen},
        {"2016-03-01", {}},
        {"2017-01-01", Absence::OutOfScope},
        {"2017-06-01", {}},
        {"2018-05-31", Absence::Suspended},
        {"2019-04-30", {}},
        {"2019-05-01", Absence::Closed}, // out from the day it closed
    }));
    const Population population(plan.records);
    const FacilityRegister facilities(population, day(on));
    CHECK(facilities.members().size() == (absence ? 0u : 1u));
    CHECK(facilities.absent().size() == (absence ? 1u : 0u));
    if (absence)
        CHECK(facilities.absent().front().why == *absence);
}

TEST_CASE("A facility without a state on the day is not in the register")
{
    RegisterPlan plan;
    const auto facility = plan.add(Facility{.code = QStringLiteral("CS001")});
    plan.state(facility, "2017-01-01");
    const Population population(plan.records);
    const FacilityRegister before(population, day("2016-12-31"));
    REQUIRE(before.absent().size() == 1);
    CHECK(before.absent().front().why == Absence::NoState);
    CHECK(FacilityRegister(population, day("2017-01-01")).members().size() == 1);
}

TEST_CASE("A duplicate is counted once and its facts with the facility it stands for")
{
    RegisterPlan plan;
    const auto one = plan.facility(QStringLiteral("CS001"));
    const auto two = plan.facility(QStringLiteral("CS002"));
    plan.fact(two, FactKind::Applying, yes, "2017-03-01");
    plan.add(SameAs{.record = two, .canonical = one});
    CHECK(verdictOf(plan, one, "2018-01-01").standing == Standing::Yes);
    const Population population(plan.records);
    const FacilityRegister facilities(population, day("2018-01-01"));
    CHECK(facilities.members().size() == 1);
    REQUIRE(facilities.absent().size() == 1);
    CHECK(facilities.absent().front().why == Absence::Duplicate);

    // Links in a circle leave one facility of it in the register.
    plan.add(SameAs{.record = one, .canonical = two});
    const Population circle(plan.records);
    CHECK(FacilityRegister(circle, day("2018-01-01")).members().size() == 1);
}

TEST_CASE("What is on record of either entry counts for the facility, until they are unlinked")
{
    RegisterPlan plan;
    const auto main = plan.facility(QStringLiteral("CS001"));
    const auto middle = plan.facility(QStringLiteral("CS002"));
    const auto last = plan.facility(QStringLiteral("CS003"));
    plan.add(DerivationRule{.eventKind = EventKind::Course, .what = FactKind::StaffTrained});
    const auto course = plan.add(Event{.date = day("2017-05-10")});
    const auto census = plan.add(Survey{.date = day("2017-06-10")});
    plan.fact(main, FactKind::Applying, no, "2016-03-01");
    plan.fact(last, FactKind::Applying, yes, "2017-03-01");
    plan.add(Participation{.event = course, .facility = middle});
    plan.add(SurveyAnswer{
        .survey = census, .facility = last, .what = FactKind::Aware, .reply = SurveyReply::Yes});
    // A row of links: the last entry stands for the middle one, that for the main one.
    const auto link = plan.add(SameAs{.record = last, .canonical = middle});
    plan.add(SameAs{.record = middle, .canonical = main});
    const auto standing = [&](FactKind what, const char *on) {
        const Population population(plan.records);
        return population.verdict(*population.numberOf(main), what, day(on), {}).standing;
    };
    CHECK(standing(FactKind::Applying, "2016-12-31") == Standing::No);
    CHECK(standing(FactKind::Applying, "2018-01-01") == Standing::Yes);
    CHECK(standing(FactKind::StaffTrained, "2018-01-01") == Standing::Yes);
    CHECK(standing(FactKind::Aware, "2018-01-01") == Standing::Yes);
    CHECK(FacilityRegister(Population(plan.records), day("2018-01-01")).members().size() == 1);

    plan.records.all<SameAs>().remove(link.id);
    CHECK(standing(FactKind::Applying, "2018-01-01") == Standing::No);
    CHECK(standing(FactKind::StaffTrained, "2018-01-01") == Standing::Yes);
    CHECK(standing(FactKind::Aware, "2018-01-01") == Standing::Unknown);
    CHECK(FacilityRegister(Population(plan.records), day("2018-01-01")).members().size() == 2);
}

TEST_CASE("An enterprise is yes with one facility, no when all are known, else unknown")
{
    RegisterPlan plan;
    const auto enterprise = plan.add(Enterprise{.code = QStringLiteral("DN1")});
    std::vector<Ref<Facility>> owned;
    for (const char *code : {"CS001", "CS002"}) {
        owned.push_back(plan.facility(QLatin1String(code)));
        plan.setState(owned.back(), [&](FacilityState &state) { state.enterprise = enterprise; });
    }
    const auto [first, second, expected] =
        GENERATE(table<std::optional<YesNo>, std::optional<YesNo>, Standing>({
            {yes, {}, Standing::Yes},
            {no, yes, Standing::Yes},
            {no, no, Standing::No},
            {no, {}, Standing::Unknown},
            {{}, {}, Standing::Unknown},
        }));
    if (first)
        plan.fact(owned[0], FactKind::StaffTrained, *first, "2017-01-01");
    if (second)
        plan.fact(owned[1], FactKind::StaffTrained, *second, "2017-01-01");
    plan.facility(QStringLiteral("CS003")); // without an enterprise it counts as its own
    const auto m4 = plan.indicator("M4", IndicatorKind::Share, "enterprise:staff_trained",
                                   "enterprise:in_scope");
    const IndicatorResult result = plan.result(m4, "2018-01-01");
    CHECK(result.denominator == whole(2));
    CHECK(result.numerator == whole(expected == Standing::Yes ? 1 : 0));
    CHECK(result.unknown == (expected == Standing::Unknown ? 2 : 1));
}

TEST_CASE("What leads to nobody is evidence of nobody")
{
    const QUuid nowhere(99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9);
    RegisterPlan plan;
    const auto facility = plan.facility(QStringLiteral("CS001"));
    plan.add(DerivationRule{.eventKind = EventKind::Course, .what = FactKind::Applying});
    const auto course = plan.add(Event{.date = day("2017-05-10")});
    const auto census = plan.add(Survey{.date = day("2017-05-10")});
    plan.add(Fact{
        .facility = Ref<Facility>{nowhere}, .what = FactKind::Applying, .date = day("2017-05-10")});
    plan.add(Fact{.organisation = Ref<Organisation>{nowhere},
                  .what = FactKind::Applying,
                  .date = day("2017-05-10")});
    plan.add(Participation{.event = course, .person = QStringLiteral("An")});
    plan.add(SurveyAnswer{.survey = census,
                          .facility = {nowhere},
                          .what = FactKind::Applying,
                          .reply = SurveyReply::Yes});
    plan.add(SameAs{.record = {nowhere}, .canonical = facility});
    plan.add(SameAs{.record = facility, .canonical = {nowhere}});
    CHECK(verdictOf(plan, facility, "2018-01-01").standing == Standing::Unknown);
    CHECK_FALSE(Population(plan.records).numberOf({nowhere}));
    plan.add(Participation{.event = course, .facility = facility});
    CHECK(verdictOf(plan, facility, "2018-01-01").standing == Standing::Yes);
}

TEST_CASE("A facility stands for one other at most")
{
    RegisterPlan plan;
    const auto one = plan.facility(QStringLiteral("CS001"));
    const auto two = plan.facility(QStringLiteral("CS002"));
    const auto three = plan.facility(QStringLiteral("CS003"));
    plan.add(SameAs{.record = one, .canonical = two});
    plan.add(SameAs{.record = one, .canonical = three});
    const Population population(plan.records);
    CHECK(population.canonical(*population.numberOf(one)) == *population.numberOf(two));
    CHECK(population.canonical(*population.numberOf(three)) == *population.numberOf(three));
}

TEST_CASE("Of two rules about one participation the one that lets it count longer decides")
{
    using Months = std::optional<int>;
    const auto [first, second, until] = GENERATE(table<Months, Months, const char *>({
        {12, 24, "2019-05-10"},
        {24, 12, "2019-05-10"},
        {12, {}, ""},
        {{}, 12, ""},
        {12, 12, "2018-05-10"},
        {{}, {}, ""},
    }));
    RegisterPlan plan;
    const auto facility = plan.facility(QStringLiteral("CS001"));
    for (const Months &months : {first, second}) {
        plan.add(DerivationRule{.code = QStringLiteral("R"),
                                .eventKind = EventKind::Course,
                                .what = FactKind::Applying,
                                .validityMonths = months});
    }
    const auto course = plan.add(Event{.date = day("2017-05-10")});
    plan.add(Participation{.event = course, .facility = facility});
    const Verdict verdict = verdictOf(plan, facility, "2018-01-01");
    CHECK(verdict.standing == Standing::Yes);
    REQUIRE(verdict.evidence);
    CHECK(verdict.evidence->until == RegisterPlan::maybe(until).value_or(QDate()));
    if (first == second)
        CHECK(verdict.evidence->rule->id == plan.records.all<DerivationRule>().rows()[1].id);
}

TEST_CASE("A fact and a participation of one identity are told apart by the rule")
{
    RegisterPlan plan;
    const auto facility = plan.facility(QStringLiteral("CS001"));
    plan.add(DerivationRule{.eventKind = EventKind::Course, .what = FactKind::Applying});
    const auto course = plan.add(Event{.date = day("2017-05-10")});
    const auto part = plan.add(Participation{.event = course, .facility = facility});
    plan.records.all<Fact>().insert(Fact{.id = part.id,
                                         .facility = facility,
                                         .what = FactKind::Applying,
                                         .value = no,
                                         .date = day("2017-05-10"),
                                         .source = FactSource::Event});
    CHECK(verdictOf(plan, facility, "2018-01-01").standing == Standing::Yes);
}

TEST_CASE("A fact is proven by a document, by the file named in it or by one attached to it")
{
    RegisterPlan plan;
    const auto facility = plan.facility(QStringLiteral("CS001"));
    Fact fact = *plan.records.find(plan.fact(facility, FactKind::Applying, yes, "2017-01-01"));
    CHECK_FALSE(hasFile(plan.records, fact));
    CHECK_FALSE(isProven(plan.records, fact));
    fact.document = QStringLiteral("  ");
    CHECK_FALSE(isProven(plan.records, fact));
    fact.document = QStringLiteral("BB 12");
    CHECK(isProven(plan.records, fact));
    CHECK_FALSE(hasFile(plan.records, fact));
    fact.document.clear();
    fact.evidence = Ref<Attachment>{QUuid(98, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9)};
    CHECK(hasFile(plan.records, fact));
    CHECK(isProven(plan.records, fact));
}
