// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/indicators.h"
#include "core/indicators/evaluation.h"
#include "core/indicators/tally.h"
#include "tests/catch.h"
#include "tests/core/indicators/groupedplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;
using Catch::Matchers::WithinRel;

namespace {

constexpr YesNo yes = YesNo::Yes;
constexpr YesNo no = YesNo::No;

/// Ten facilities, of which eight are known to apply, one not to, and one is unknown.
class TenFacilities : public RegisterPlan
{
public:
    std::vector<Ref<Facility>> facilities{};
    Ref<Indicator> m2 =
        indicator("M2", IndicatorKind::Share, "facility:applying", "facility:in_scope");

    TenFacilities()
    {
        for (int number = 0; number < 10; ++number) {
            facilities.push_back(facility(QStringLiteral("CS%1").arg(number)));
            if (number < 9)
                fact(facilities.back(), FactKind::Applying, number < 8 ? yes : no, "2017-01-01");
        }
    }
};

} // namespace

TEST_CASE("Every key that is offered can be read, and nothing else")
{
    RegisterPlan plan;
    plan.add(OutputType{.code = QStringLiteral("TO-ROI")});
    const QStringList keys = tallyKeys(plan.records);
    CHECK(keys.contains(QStringLiteral("facility:staff_trained")));
    CHECK(keys.contains(QStringLiteral("output:TO-ROI")));
    for (const QString &key : keys)
        CHECK(readTallyKey(plan.records, key).key.has_value());
    const char *wrong = GENERATE("", "facility", "facility:", "facility:wrong", "saving:water",
                                 "organisation:in_scope", "output:KHAC", "event:wrong", "Manual",
                                 "participation:all");
    const TallyReading reading = readTallyKey(plan.records, QString::fromLatin1(wrong));
    CHECK_FALSE(reading.key);
    CHECK_FALSE(reading.problem.isEmpty());
}

TEST_CASE("A share keeps yes, no and unknown apart")
{
    TenFacilities plan;
    const IndicatorResult result = plan.result(plan.m2, "2018-01-01");
    CHECK(result.numerator == whole(8));
    CHECK(result.denominator == whole(10));
    CHECK(result.unknown == 1);
    CHECK(result.value == 0.8);
    CHECK_THAT(*result.valueKnown, WithinRel(8.0 / 9, 1e-15));
    CHECK(result.reason == QString());
    CHECK_FALSE(result.target);
    CHECK(result.state == TargetState::NoData);
}

TEST_CASE("A share of nothing has a reason, not a value")
{
    RegisterPlan plan;
    const auto m2 =
        plan.indicator("M2", IndicatorKind::Share, "facility:applying", "facility:in_scope");
    plan.target(m2, 0.5);
    const IndicatorResult result = plan.result(m2, "2018-01-01");
    CHECK(result.denominator == whole(0));
    CHECK_FALSE(result.value);
    CHECK_FALSE(result.valueKnown);
    CHECK_THAT(result.reason.toStdString(), Contains("No facility belongs to the denominator"));
    CHECK(result.target);
    CHECK(result.state == TargetState::NoData);
}

TEST_CASE("All unknown is a share of 0 and no share among the known")
{
    RegisterPlan plan;
    plan.facility(QStringLiteral("CS001"));
    const auto m2 =
        plan.indicator("M2", IndicatorKind::Share, "facility:applying", "facility:in_scope");
    const IndicatorResult result = plan.result(m2, "2018-01-01");
    CHECK(result.value == 0.0);
    CHECK(result.unknown == 1);
    CHECK_FALSE(result.valueKnown);
}

TEST_CASE("A fact can be the denominator of another")
{
    TenFacilities plan;
    plan.fact(plan.facilities[0], FactKind::Verified, yes, "2017-05-01");
    plan.fact(plan.facilities[1], FactKind::Verified, no, "2017-05-01");
    plan.fact(plan.facilities[9], FactKind::Verified, yes, "2017-05-01"); // not known to apply
    const auto share =
        plan.indicator("V", IndicatorKind::Share, "facility:verified", "facility:applying");
    const IndicatorResult result = plan.result(share, "2018-01-01");
    CHECK(result.numerator == whole(1));
    CHECK(result.denominator == whole(8));
    CHECK(result.unknown == 6);
}

TEST_CASE("A closed facility is out from the day it closed")
{
    TenFacilities plan;
    Facility closed = *plan.records.find(plan.facilities[0]);
    closed.closedOn = day("2018-03-28");
    plan.records.all<Facility>().replace(closed);
    CHECK(plan.result(plan.m2, "2018-03-27").denominator == whole(10));
    CHECK(plan.result(plan.m2, "2018-03-28").denominator == whole(9));
    CHECK(plan.result(plan.m2, "2018-03-28").numerator == whole(7));
}

TEST_CASE("A wrong key gives no value and the reason in words")
{
    TenFacilities plan;
    const auto [kind, numerator, denominator, word] =
        GENERATE(table<IndicatorKind, const char *, const char *, const char *>({
            {IndicatorKind::Share, "facility:wrong", "facility:in_scope", "facility:wrong"},
            {IndicatorKind::Share, "facility:applying", "", "denominator"},
            {IndicatorKind::Share, "facility:applying", "enterprise:in_scope", "different things"},
            {IndicatorKind::Share, "facility:applying", "nothing", "nothing"},
            {IndicatorKind::Share, "saving:energy", "facility:in_scope", "saving:energy"},
            {IndicatorKind::MeanSaving, "facility:applying", "", "saving:energy"},
            {IndicatorKind::Count, "output:KHAC", "", "KHAC"},
            {IndicatorKind::Count, "saving:energy", "", "Mean saving"},
            {IndicatorKind::YesNo, "organisation:dedicated_officer", "", "organisation"},
            {IndicatorKind::Sum, "manual", "", "typed"},
            {IndicatorKind::MeanSaving, "nothing", "", "nothing"},
            {IndicatorKind::Share, "activity:done", "saving:energy", "saving:energy"},
            {IndicatorKind::Share, "enterprise:applying", "facility:in_scope", "different things"},
            {IndicatorKind::Share, "organisation:aware", "manual", "typed"},
            {IndicatorKind::Share, "organisation:aware", "event:count", "different things"},
            {IndicatorKind::Share, "event:count", "activity:all", "denominator is zero"},
            {IndicatorKind::Share, "activity:done", "activity:all", "denominator is zero"},
            {IndicatorKind::Share, "enterprise:applying", "enterprise:verified",
             "No enterprise belongs"},
        }));
    const auto wrong = plan.indicator("X", kind, numerator, denominator);
    plan.target(wrong, 0.5);
    const IndicatorResult result = plan.result(wrong, "2018-01-01");
    CHECK_FALSE(result.value);
    CHECK(result.state == TargetState::NoData);
    CHECK_THAT(result.reason.toStdString(), Contains(word));
}

TEST_CASE("Targets are compared with the version in force on the day")
{
    TenFacilities plan;
    plan.target(plan.m2, 0.8);
    plan.target(plan.m2, 0.81, {}, "2018-01-01");
    CHECK_FALSE(plan.result(plan.m2, "2016-05-10").target);
    CHECK(plan.result(plan.m2, "2017-06-01").state == TargetState::Within);
    CHECK(plan.result(plan.m2, "2018-01-01").state == TargetState::Below);
    CHECK(plan.result(plan.m2, "2018-01-01").trajectory == Trajectory{});
}

TEST_CASE("Yes or no is one of one; while nothing is known it is told as neither")
{
    RegisterPlan plan;
    const auto m5 = plan.indicator("M5", IndicatorKind::YesNo, "organisation:dedicated_officer");
    Indicator changed = *plan.records.find(m5);
    changed.organisation = plan.department;
    plan.records.all<Indicator>().replace(changed);
    plan.target(m5, 1);
    plan.add(Fact{.organisation = plan.department,
                  .what = FactKind::DedicatedOfficer,
                  .date = day("2017-02-01")});

    const IndicatorResult before = plan.result(m5, "2017-01-31");
    CHECK(before.numerator == whole(0));
    CHECK(before.denominator == whole(1));
    CHECK(before.unknown == 1);
    CHECK(before.value == 0.0);
    CHECK_FALSE(before.valueKnown);
    CHECK_FALSE(before.toldValue());
    CHECK(before.state == TargetState::NoData);
    CHECK_THAT(before.reason.toStdString(), Contains("yes or no"));

    const IndicatorResult after = plan.result(m5, "2017-02-01");
    CHECK(after.numerator == whole(1));
    CHECK(after.unknown == 0);
    CHECK(after.valueKnown == 1.0);
    CHECK(after.toldValue() == 1.0);
    CHECK(after.state == TargetState::Within);

    plan.add(Fact{.organisation = plan.department,
                  .what = FactKind::DedicatedOfficer,
                  .value = YesNo::No,
                  .date = day("2018-02-01")});
    const IndicatorResult left = plan.result(m5, "2018-02-01");
    CHECK(left.toldValue() == 0.0);
    CHECK(left.state == TargetState::Below);
}

TEST_CASE("Work is counted up to the day")
{
    RegisterPlan plan;
    const auto clause = plan.add(Clause{.plan = plan.plan, .code = QStringLiteral("II.1")});
    const auto foreign = plan.add(Clause{.plan = plan.add(Plan{.code = QStringLiteral("KHAC")}),
                                         .code = QStringLiteral("I")});
    const auto type = plan.add(OutputType{.code = QStringLiteral("TO-ROI")});
    const auto activity = [&](Ref<Clause> of, const char *code, ActivityStatus status,
                              const char *done) {
        return plan.add(Activity{.code = QLatin1String(code),
                                 .clause = of,
                                 .status = status,
                                 .doneOn = RegisterPlan::maybe(done)});
    };
    const auto leaflets = activity(clause, "A1", ActivityStatus::Done, "2017-06-30");
    activity(clause, "A2", ActivityStatus::Done, "");
    activity(clause, "A3", ActivityStatus::InProgress, "");
    const auto elsewhere = activity(foreign, "B1", ActivityStatus::Done, "2017-06-30");
    for (const auto &[of, year, done] : {std::tuple(leaflets, 2016, std::optional(1000.5)),
                                         std::tuple(leaflets, 2017, std::optional(500.0)),
                                         std::tuple(leaflets, 2018, std::optional<double>{}),
                                         std::tuple(elsewhere, 2016, std::optional(9.0))}) {
        plan.add(ActivityOutput{.activity = of,
                                .outputType = type,
                                .year = year,
                                .done = done ? std::optional(decimal(*done)) : std::nullopt});
    }
    const auto event = [&](const char *code, const char *on, EventKind kind,
                           std::optional<Ref<Activity>> of = {}) {
        return plan.add(
            Event{.code = QLatin1String(code), .activity = of, .eventKind = kind, .date = day(on)});
    };
    const auto course = event("E1", "2017-05-01", EventKind::Course, leaflets);
    event("E2", "2017-12-31", EventKind::Workshop);
    event("E3", "2015-12-31", EventKind::Course); // before the plan
    event("E4", "2017-05-01", EventKind::Course, elsewhere);
    plan.add(Participation{.event = course, .person = QStringLiteral("A")});
    plan.add(Participation{.event = course, .person = QStringLiteral("B")});

    const auto [key, on, value, unknown] = GENERATE(table<const char *, const char *, double, int>({
        {"activity:all", "2017-01-01", 3, 0},
        {"activity:done", "2017-06-29", 0, 1},
        {"activity:done", "2017-06-30", 1, 1},
        {"output:TO-ROI", "2016-12-31", 1000.5, 0},
        {"output:TO-ROI", "2017-01-01", 1500.5, 0},
        {"output:TO-ROI", "2018-01-01", 1500.5, 1},
        {"event:count", "2017-12-30", 1, 0},
        {"event:count", "2017-12-31", 2, 0},
        {"event:workshop", "2018-01-01", 1, 0},
        {"participation:count", "2017-05-01", 2, 0},
        {"participation:count", "2017-04-30", 0, 0},
    }));
    const auto count = plan.indicator("C", IndicatorKind::Count, key);
    const IndicatorResult result = plan.result(count, on);
    CHECK(result.value == value);
    CHECK(result.unknown == unknown);
    CHECK_FALSE(result.denominator);

    const auto share = plan.indicator("S", IndicatorKind::Share, "activity:done", "activity:all");
    CHECK(plan.result(share, "2017-06-30").value == 1.0 / 3);
}

TEST_CASE("A figure typed by hand holds from its date")
{
    RegisterPlan plan;
    const auto share = plan.indicator("S", IndicatorKind::Share, "manual", "manual");
    plan.target(share, 0.9);
    plan.add(ManualFigure{.indicator = share,
                          .date = day("2017-01-01"),
                          .numerator = whole(9),
                          .denominator = whole(10)});
    plan.add(
        ManualFigure{.indicator = share, .date = day("2018-01-01"), .numerator = decimal(0.5)});
    CHECK_FALSE(plan.result(share, "2016-12-31").value);
    CHECK(plan.result(share, "2017-06-01").value == 0.9);
    CHECK(plan.result(share, "2017-06-01").state == TargetState::Within);
    CHECK(plan.result(share, "2018-01-01").value == 0.5);
}

TEST_CASE("A mean saving gives its three readings of the report year")
{
    RegisterPlan plan;
    const auto m3 = plan.indicator("M3", IndicatorKind::MeanSaving, "saving:energy");
    plan.target(m3, 0.08, 0.13);
    // V5 with electricity: expected 100, 20 and 5 TOE are these kWh by 0.0001543.
    const std::array<std::pair<double, double>, 3> figures{
        std::pair(100.0, 0.10), std::pair(20.0, 0.15), std::pair(5.0, -0.04)};
    std::vector<Ref<Facility>> adopters;
    for (const auto &[toe, saving] : figures) {
        adopters.push_back(plan.facility(QStringLiteral("CS%1").arg(adopters.size())));
        plan.fact(adopters.back(), FactKind::Applying, yes, "2017-01-01");
        plan.savingOf(adopters.back(), toe / 0.0001543, 2018, toe / 0.0001543 * (1 - saving));
    }
    const auto without = plan.facility(QStringLiteral("CS8"));
    plan.fact(without, FactKind::Applying, yes, "2017-01-01");
    const auto notAdopter = plan.facility(QStringLiteral("CS9"));
    plan.savingOf(notAdopter, 1000, 2018, 10);

    CHECK_THAT(plan.result(m3, "2018-12-14").reason.toStdString(), Contains("No annual period"));
    plan.annualPeriod(2017);
    plan.annualPeriod(2018);
    CHECK_FALSE(plan.result(m3, "2018-12-13").value); // the year is still 2017
    CHECK(plan.result(m3, "2018-12-13").unknown == 4);

    // R: e<-c(100,20,5); s<-c(.10,.15,-.04); c(mean(s), sum(e*s)/sum(e), mean(s>=.08))
    const IndicatorResult result = plan.result(m3, "2018-12-14");
    CHECK_FALSE(result.numerator);
    CHECK_FALSE(result.denominator);
    CHECK_THAT(*result.value, WithinRel(0.1024, 1e-9));
    REQUIRE(result.saving);
    CHECK(result.saving->year == 2018);
    CHECK(result.saving->n == 3);
    CHECK_THAT(*result.saving->simpleMean, WithinRel(0.07, 1e-9));
    CHECK_THAT(*result.saving->weightedMean, WithinRel(0.1024, 1e-9));
    CHECK_THAT(*result.saving->shareAtOrAbove, WithinRel(2.0 / 3, 1e-15));
    CHECK(result.unknown == 1);
    CHECK(result.state == TargetState::Within);

    const IndicatorExplanation explanation = plan.explanation(m3, "2018-12-14");
    REQUIRE(explanation.subjects.size() == 4);
    CHECK_THAT(explanation.subjects[0].why.toStdString(), Contains("10.00%"));
    CHECK(explanation.subjects[3].code == QStringLiteral("CS8"));
    CHECK(explanation.subjects[3].standing == Standing::Unknown);
    CHECK_THAT(explanation.subjects[3].why.toStdString(), Contains("no baseline"));
    REQUIRE(explanation.outside.size() == 1);
    CHECK(explanation.outside[0].code == QStringLiteral("CS9"));
}

TEST_CASE("Before its target is in force a mean saving is held against the earliest one")
{
    RegisterPlan plan;
    const auto m3 = plan.indicator("M3", IndicatorKind::MeanSaving, "saving:energy");
    plan.target(m3, 0.08, 0.13, "2020-01-01");
    plan.target(m3, 0.5, {}, "2021-01-01");
    plan.annualPeriod(2018);
    const auto facility = plan.facility(QStringLiteral("CS1"));
    plan.fact(facility, FactKind::Applying, yes, "2017-01-01");
    plan.savingOf(facility, 500, 2018, 460);
    const IndicatorResult result = plan.result(m3, "2019-01-01");
    CHECK_FALSE(result.target);
    CHECK(result.saving->threshold == decimal(0.08));
    CHECK(result.saving->shareAtOrAbove == 1.0); // 1 − 460/500 is 8%
}

TEST_CASE("A sample gives the share of its respondents with an interval")
{
    RegisterPlan plan;
    const auto m1 =
        plan.indicator("M1", IndicatorKind::Share, "facility:aware", "facility:in_scope");
    Indicator sampled = *plan.records.find(m1);
    sampled.evidenceMode = EvidenceMode::Sample;
    plan.records.all<Indicator>().replace(sampled);
    CHECK_THAT(plan.result(m1, "2018-06-01").reason.toStdString(), Contains("sample survey"));

    Plan confident = *plan.records.find(plan.plan);
    confident.confidence = decimal(0.95);
    plan.records.all<Plan>().replace(confident);
    const auto survey = plan.add(Survey{.code = QStringLiteral("DT"),
                                        .date = day("2018-06-01"),
                                        .mode = SurveyMode::Sample,
                                        .frame = 500,
                                        .sample = 120,
                                        .validUntil = day("2019-05-31")});
    for (int number = 0; number < 110; ++number) {
        plan.add(SurveyAnswer{.survey = survey,
                              .facility = plan.facility(QStringLiteral("CS%1").arg(number)),
                              .what = FactKind::Aware,
                              .reply = number < 60    ? SurveyReply::Yes
                                       : number < 100 ? SurveyReply::No
                                                      : SurveyReply::NoReply});
    }
    const IndicatorResult result = plan.result(m1, "2018-06-01");
    CHECK(result.numerator == whole(60));
    CHECK(result.denominator == whole(100));
    CHECK(result.unknown == 0);
    CHECK(result.value == 0.6);
    REQUIRE(result.sample);
    CHECK(result.sample->population == 500);
    CHECK(result.sample->respondents == 100);
    CHECK_THAT(*result.sample->responseRate, WithinRel(100.0 / 120, 1e-15));
    // R: see the table of Wilson's intervals
    CHECK_THAT(*result.sample->lower, WithinRel(0.512286455936182, 1e-9));
    CHECK_THAT(*result.sample->upper, WithinRel(0.681738872252916, 1e-9));
    CHECK_FALSE(plan.result(m1, "2018-05-31").value);
    CHECK_THAT(plan.result(m1, "2019-06-01").reason.toStdString(), Contains("held only until"));
    CHECK(plan.explanation(m1, "2018-06-01").subjects.size() == 110);
}

TEST_CASE("Indicators of every plan are listed, plans by code and M2 before M10")
{
    RegisterPlan plan;
    plan.indicator("M10", IndicatorKind::Count, "facility:in_scope");
    plan.indicator("M2", IndicatorKind::Count, "facility:in_scope");
    const auto first = plan.add(Plan{.code = QStringLiteral("A")});
    plan.add(Indicator{.plan = first, .code = QStringLiteral("Z")});
    Savings savings(plan.records);
    QStringList codes;
    for (const IndicatorResult &result : indicators(savings, day("1990-01-01")))
        codes += result.code;
    CHECK(codes == QStringList{QStringLiteral("Z"), QStringLiteral("M2"), QStringLiteral("M10")});
}

namespace {

/// A plan with a typed figure and one activity with 500 leaflets made.
class MixedPlan : public RegisterPlan
{
public:
    Ref<OutputType> leaflets = add(OutputType{.code = QStringLiteral("TO-ROI")});
    Ref<Activity> activity =
        add(Activity{.code = QStringLiteral("A1"),
                     .clause = add(Clause{.plan = plan, .code = QStringLiteral("I")}),
                     .status = ActivityStatus::Done,
                     .doneOn = day("2017-01-01")});

    void made(std::optional<double> amount, int year = 2017)
    {
        add(ActivityOutput{.activity = activity,
                           .outputType = leaflets,
                           .year = year,
                           .done = amount ? std::optional(decimal(*amount)) : std::nullopt});
    }
    void typed(Ref<Indicator> indicator, double value, std::optional<double> of = {})
    {
        add(ManualFigure{.indicator = indicator,
                         .date = day("2017-01-01"),
                         .numerator = decimal(value),
                         .denominator = of ? std::optional(decimal(*of)) : std::nullopt});
    }
};

} // namespace

TEST_CASE("Amounts and counts of work make a share of one another")
{
    MixedPlan plan;
    plan.made(500);
    plan.add(Event{.code = QStringLiteral("E1"), .date = day("2017-05-01")});
    const auto perEvent =
        plan.indicator("S1", IndicatorKind::Share, "output:TO-ROI", "event:count");
    CHECK(plan.result(perEvent, "2018-01-01").value == 500.0);
    const auto perLeaflet =
        plan.indicator("S2", IndicatorKind::Share, "event:count", "output:TO-ROI");
    CHECK(plan.result(perLeaflet, "2018-01-01").value == 0.002);
    const auto itself =
        plan.indicator("S3", IndicatorKind::Share, "output:TO-ROI", "output:TO-ROI");
    CHECK(plan.result(itself, "2018-01-01").value == 1.0);
}

TEST_CASE("A typed share of nothing, and one without a denominator typed, are told as such")
{
    MixedPlan plan;
    const auto nothing = plan.indicator("S1", IndicatorKind::Share, "manual");
    plan.typed(nothing, 3, 0);
    CHECK_FALSE(plan.result(nothing, "2018-01-01").value);
    CHECK(plan.result(nothing, "2018-01-01").reason == QStringLiteral("The denominator is zero."));
    const auto mean = plan.indicator("M3", IndicatorKind::MeanSaving, "manual");
    plan.typed(mean, 0.09);
    plan.target(mean, 0.08);
    const IndicatorResult typed = plan.result(mean, "2018-01-01");
    CHECK(typed.value == 0.09);
    CHECK_FALSE(typed.numerator);
    CHECK(typed.state == TargetState::Within);
    // Of two figures of one day, and of an older one, the last entered of the newest day counts.
    plan.typed(mean, 0.1);
    plan.add(ManualFigure{.indicator = mean, .date = day("2016-06-01"), .numerator = decimal(0.5)});
    CHECK(plan.result(mean, "2018-01-01").value == 0.1);
}

TEST_CASE("Yes or no of an amount is whether there is any")
{
    MixedPlan plan;
    const auto any = plan.indicator("Y", IndicatorKind::YesNo, "output:TO-ROI");
    CHECK(plan.result(any, "2018-01-01").toldValue() == 0.0);
    plan.made({});
    CHECK_FALSE(plan.result(any, "2018-01-01").toldValue());
    CHECK(plan.result(any, "2018-01-01").unknown == 1);
    plan.made(5);
    CHECK(plan.result(any, "2018-01-01").toldValue() == 1.0);
    plan.made(9e9, 2016);
    plan.made(9e9, 2015);
    const auto sum = plan.indicator("S", IndicatorKind::Sum, "output:TO-ROI");
    CHECK(plan.result(sum, "2018-01-01").reason ==
          QStringLiteral("The outputs are too large to add up: check their figures."));
}

TEST_CASE("An organisation that is gone is told, and work of nothing counts for nobody")
{
    const QUuid nowhere(99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9);
    MixedPlan plan;
    const auto m5 = plan.indicator("M5", IndicatorKind::YesNo, "organisation:dedicated_officer");
    Indicator changed = *plan.records.find(m5);
    changed.organisation = Ref<Organisation>{nowhere};
    plan.records.all<Indicator>().replace(changed);
    CHECK_THAT(plan.result(m5, "2018-01-01").reason.toStdString(), Contains("not in the file"));
    plan.add(Activity{.code = QStringLiteral("A9"), .clause = {nowhere}});
    plan.add(ActivityOutput{.activity = plan.activity,
                            .outputType = plan.add(OutputType{.code = QStringLiteral("PHIM")}),
                            .year = 2017,
                            .done = decimal(7)});
    plan.made(2);
    const auto all = plan.indicator("C", IndicatorKind::Count, "activity:all");
    CHECK(plan.result(all, "2018-01-01").value == 1.0);
    const auto leaflets = plan.indicator("L", IndicatorKind::Sum, "output:TO-ROI");
    CHECK(plan.result(leaflets, "2018-01-01").value == 2.0);
    const auto orphan = plan.add(Indicator{.plan = {nowhere},
                                           .code = QStringLiteral("Z"),
                                           .indicatorKind = IndicatorKind::Count,
                                           .numerator = QStringLiteral("activity:all")});
    plan.target(orphan, 1);
    const IndicatorResult ofNothing = plan.result(orphan, "2018-01-01");
    CHECK(ofNothing.value == 0.0);
    CHECK(ofNothing.state == TargetState::Below);
}

TEST_CASE("A plan without a period counts every event that was held")
{
    RegisterPlan plan;
    Plan open = *plan.records.find(plan.plan);
    open.startsOn.reset();
    open.endsOn.reset();
    plan.records.all<Plan>().replace(open);
    plan.add(Event{.code = QStringLiteral("E1"), .date = day("2001-05-01")});
    plan.add(Event{.code = QStringLiteral("E2"), .date = day("2031-05-01")});
    const auto events = plan.indicator("C", IndicatorKind::Count, "event:count");
    CHECK(plan.result(events, "2030-01-01").value == 1.0);
    CHECK(plan.result(events, "2032-01-01").value == 2.0);
    open.endsOn = day("2030-12-31");
    plan.records.all<Plan>().replace(open);
    CHECK(plan.result(events, "2032-01-01").value == 1.0);
}

TEST_CASE("A key that begins well and ends badly cannot be counted")
{
    const RegisterPlan plan;
    const char *key = GENERATE("activity:some", "saving:", "output:", "participation:x", "event:");
    CHECK_FALSE(readTallyKey(plan.records, QString::fromLatin1(key)).key);
}

TEST_CASE("A sample tells of facilities of the whole province only")
{
    GroupedPlan plan;
    const auto sampled = [&](Ref<Indicator> of) {
        Indicator changed = *plan.records.find(of);
        changed.evidenceMode = EvidenceMode::Sample;
        plan.records.all<Indicator>().replace(changed);
        return of;
    };
    const auto wrong = sampled(plan.indicator("S1", IndicatorKind::Share, "facility:nothing"));
    CHECK_THAT(plan.result(wrong, "2018-01-01").reason.toStdString(), Contains("facility:nothing"));
    for (const char *key : {"enterprise:aware", "facility:in_scope"}) {
        const auto other = sampled(plan.indicator("S2", IndicatorKind::Share, key));
        CHECK_THAT(plan.result(other, "2018-01-01").reason.toStdString(),
                   Contains("tells of facilities only"));
    }
    const auto aware = sampled(plan.indicator("S3", IndicatorKind::Share, "facility:aware"));
    const auto counted = plan.indicator("S4", IndicatorKind::Share, "facility:applying",
                                        "organisation:dedicated_officer");
    const auto work = plan.indicator("S5", IndicatorKind::Share, "activity:done", "activity:all");
    const auto mean = plan.indicator("S6", IndicatorKind::Count, "saving:energy");
    const auto groups = plan.groups(Grouping::Unit, "2018-01-01");
    REQUIRE(!groups.empty());
    const auto reasonOf = [&](Ref<Indicator> indicator) {
        return std::ranges::find(groups.front().indicators, indicator, &IndicatorResult::indicator)
            ->reason.toStdString();
    };
    CHECK_THAT(reasonOf(aware), Contains("says nothing of its parts"));
    CHECK_THAT(reasonOf(counted), Contains("not counted by unit or sector"));
    CHECK_THAT(reasonOf(work), Contains("not counted by unit or sector"));
    CHECK_THAT(reasonOf(mean), Contains("is a mean"));
}

TEST_CASE("The year of savings is that of the last annual period, or the year before")
{
    RegisterPlan plan;
    CHECK(savingsYearOn(plan.records, day("2018-12-31")) == 2017);
    plan.annualPeriod(2018);
    CHECK(savingsYearOn(plan.records, day("2018-12-31")) == 2018);
    CHECK(savingsYearOn(plan.records, day("2018-12-01")) == 2017);
}

TEST_CASE("A fact that several indicators count with one validity is listed once")
{
    RegisterPlan plan;
    plan.indicator("A", IndicatorKind::Count, "facility:applying");
    plan.indicator("B", IndicatorKind::Share, "enterprise:applying", "enterprise:in_scope");
    plan.indicator("C", IndicatorKind::Count, "facility:nothing");
    plan.indicator("D", IndicatorKind::Count, "facility:in_scope");
    plan.indicator("E", IndicatorKind::Count, "organisation:aware");
    plan.add(Indicator{.plan = {QUuid(99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9)},
                       .code = QStringLiteral("F"),
                       .numerator = QStringLiteral("facility:aware")});
    const auto facts = countedFacts(plan.records);
    REQUIRE(facts.size() == 2); // the indicator without a plan comes first
    CHECK(facts[0].what == FactKind::Aware);
    CHECK(facts[1].what == FactKind::Applying);
    CHECK(countedFacts(plan.records, plan.plan).size() == 1);
}

TEST_CASE("Of targets that are to come the earliest of the province is the threshold")
{
    RegisterPlan plan;
    const auto m3 = plan.indicator("M3", IndicatorKind::MeanSaving, "saving:energy");
    CHECK_FALSE(savingThreshold(plan.records, *plan.records.find(m3), day("2019-01-01")));
    plan.target(m3, 0.3, {}, "2022-01-01");
    plan.target(m3, 0.1, {}, "2021-01-01");
    Target own = *plan.records.find(plan.target(m3, 0.05, {}, "2020-01-01"));
    own.unit = plan.add(AdminUnit{.code = QStringLiteral("02")});
    plan.records.all<Target>().replace(own);
    CHECK(savingThreshold(plan.records, *plan.records.find(m3), day("2019-01-01")) == decimal(0.1));
}

TEST_CASE("A stratified sample weights its strata, and says what it cannot tell")
{
    RegisterPlan plan;
    Indicator indicator{.plan = plan.plan,
                        .code = QStringLiteral("M1"),
                        .numerator = QStringLiteral("facility:aware"),
                        .denominator = QStringLiteral("facility:in_scope"),
                        .evidenceMode = EvidenceMode::Sample};
    const auto m1 = plan.add(indicator);
    indicator.plan = {QUuid(99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9)};
    const auto orphan = plan.add(indicator);
    const auto survey = plan.add(Survey{
        .code = QStringLiteral("DT"), .date = day("2018-06-01"), .mode = SurveyMode::Sample});
    const auto large = plan.add(
        SurveyStratum{.survey = survey, .code = QStringLiteral("L"), .frame = 10, .sample = 4});
    const auto small = plan.add(
        SurveyStratum{.survey = survey, .code = QStringLiteral("N"), .frame = 90, .sample = 4});
    int number = 0;
    const auto answer = [&](std::optional<Ref<SurveyStratum>> stratum, SurveyReply reply) {
        return plan.add(SurveyAnswer{.survey = survey,
                                     .facility = plan.facility(u"CS%1"_s.arg(++number)),
                                     .what = FactKind::Aware,
                                     .reply = reply,
                                     .stratum = stratum});
    };
    answer(large, SurveyReply::NoReply);
    const IndicatorResult silent = plan.result(m1, "2018-12-31");
    CHECK_FALSE(silent.value);
    CHECK_FALSE(silent.reason.isEmpty());
    for (const SurveyReply reply :
         {SurveyReply::Yes, SurveyReply::Yes, SurveyReply::Yes, SurveyReply::No})
        answer(large, reply);
    for (const SurveyReply reply :
         {SurveyReply::Yes, SurveyReply::No, SurveyReply::No, SurveyReply::No})
        answer(small, reply);
    answer({}, SurveyReply::Yes);
    const IndicatorResult result = plan.result(m1, "2018-12-31");
    REQUIRE(result.sample);
    CHECK(result.sample->stratified);
    CHECK_THAT(*result.value, WithinRel(0.1 * 0.75 + 0.9 * 0.25, 1e-12));
    CHECK(result.valueKnown == result.value);
    CHECK(result.numerator == whole(4));
    CHECK(result.notes == QStringList{u"Answers without a stratum, left out: 1."_s});
    CHECK(result.sample->lower < 0.3);
    // Without a plan there is no confidence to tell an interval with.
    const IndicatorResult unsure = plan.result(orphan, "2018-12-31");
    CHECK(unsure.value == result.value);
    CHECK_FALSE(unsure.sample->lower);
    CHECK_FALSE(unsure.sample->intervalReason.isEmpty());
}
