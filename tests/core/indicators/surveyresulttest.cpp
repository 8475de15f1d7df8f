// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/surveyresult.h"
#include "core/indicators/samplesurvey.h"
#include "core/indicators/samplewords.h"
#include "core/indicators/surveydraw.h"
#include "tests/catch.h"
#include "tests/core/indicators/registerplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;
using Catch::Matchers::WithinRel;

namespace {

class AnsweredPlan : public RegisterPlan
{
public:
    Ref<Survey> survey = newSurvey("DT", "2018-06-01");

    Ref<Survey> newSurvey(const char *code, const char *date)
    {
        return add(
            Survey{.code = QLatin1String(code), .date = day(date), .mode = SurveyMode::Sample});
    }
    Ref<SurveyStratum> stratum(const char *code, int frame, int sample)
    {
        return add(SurveyStratum{.survey = survey,
                                 .code = QLatin1String(code),
                                 .name = QLatin1String(code),
                                 .frame = frame,
                                 .sample = sample});
    }
    void answers(std::optional<Ref<SurveyStratum>> stratum, int yes, int no, int silent)
    {
        answers(survey, stratum, yes, no, silent);
    }
    void answers(Ref<Survey> of, std::optional<Ref<SurveyStratum>> stratum, int yes, int no,
                 int silent)
    {
        for (int number = 0; number < yes + no + silent; ++number) {
            const SurveyReply reply = number < yes        ? SurveyReply::Yes
                                      : number < yes + no ? SurveyReply::No
                                                          : SurveyReply::NoReply;
            add(SurveyAnswer{.survey = of,
                             .facility = facility(u"CS%1"_s.arg(++m_facilities)),
                             .what = FactKind::Aware,
                             .reply = reply,
                             .stratum = stratum});
        }
    }
    SurveyResult outcome(double confidence = 0.95) const
    {
        return surveyResult(records, *records.find(survey), FactKind::Aware, confidence);
    }
    Ref<Indicator> sampledIndicator(const char *code, const char *numerator = "facility:aware")
    {
        const auto ref = indicator(code, IndicatorKind::Share, numerator, "facility:in_scope");
        Indicator sampled = *records.find(ref);
        sampled.evidenceMode = EvidenceMode::Sample;
        records.all<Indicator>().replace(sampled);
        return ref;
    }

private:
    int m_facilities = 0;
};

} // namespace

TEST_CASE("Each stratum of a survey has its rate, weight, share and interval, and so has the whole")
{
    AnsweredPlan plan;
    // Made in another order than that of their codes.
    const auto third = plan.stratum("C", 50, 12);
    const auto first = plan.stratum("A", 300, 48);
    const auto second = plan.stratum("B", 150, 30);
    plan.answers(first, 28, 12, 8);
    plan.answers(second, 12, 18, 0);
    plan.answers(third, 9, 1, 2);
    const SurveyResult result = plan.outcome();
    REQUIRE(result.strata.size() == 3);
    const StratumResult &a = result.strata[0];
    CHECK(a.code == u"A");
    CHECK(a.estimate.frame == 300);
    CHECK(a.estimate.asked == 48);
    CHECK(a.estimate.respondents == 40);
    CHECK(a.estimate.yes == 28);
    CHECK(a.weight == 7.5);
    CHECK(a.estimate.share == 0.7);
    CHECK_THAT(*a.estimate.responseRate, WithinRel(40.0 / 48, 1e-15));
    // Python: the formula of “Wilson's interval with a finite population” with 28, 40, 300, .95
    REQUIRE(a.estimate.interval);
    CHECK_THAT(a.estimate.interval->lower, WithinRel(0.5564327937940343, 1e-9));
    CHECK_THAT(a.estimate.interval->upper, WithinRel(0.8127377809717335, 1e-9));
    // R: see “A stratified share weights its strata”
    CHECK(result.isStratified());
    CHECK_THAT(*result.whole.share, WithinRel(0.63, 1e-12));
    CHECK_THAT(result.whole.interval->lower, WithinRel(0.531678503212610, 1e-9));
    CHECK_THAT(result.whole.interval->upper, WithinRel(0.718604433948937, 1e-9));
    CHECK(result.whole.frame == 500);
    CHECK(result.whole.asked == 90);
    CHECK(result.whole.respondents == 80);
    CHECK(result.whole.yes == 49);
    CHECK_FALSE(result.weight);
}

TEST_CASE("A survey without strata weighs every reply alike")
{
    AnsweredPlan plan;
    Survey changed = *plan.records.find(plan.survey);
    changed.frame = 500;
    changed.sample = 120;
    plan.records.all<Survey>().replace(changed);
    plan.answers({}, 60, 40, 20);
    const SurveyResult result = plan.outcome();
    CHECK(result.strata.empty());
    CHECK(result.weight == 5.0);
    CHECK(result.whole.share == 0.6);
    CHECK_THAT(result.whole.interval->lower, WithinRel(0.512286455936182, 1e-9));
}

TEST_CASE("An interval holds no share that the replies known already rule out")
{
    AnsweredPlan plan;
    Survey changed = *plan.records.find(plan.survey);
    const auto [mode, frame, yes, no, silent] = GENERATE(table<SurveyMode, int, int, int, int>({
        {SurveyMode::Census, 10, 9, 0, 1},
        {SurveyMode::Census, 20, 3, 15, 2},
        {SurveyMode::Sample, 40, 0, 30, 5},
        {SurveyMode::Sample, 500, 60, 40, 0},
    }));
    changed.mode = mode;
    changed.frame = frame;
    plan.records.all<Survey>().replace(changed);
    plan.answers({}, yes, no, silent);
    const SurveyResult result = plan.outcome();
    REQUIRE(result.whole.interval);
    CHECK(result.whole.interval->lower >= static_cast<double>(yes) / frame);
    CHECK(result.whole.interval->upper <= static_cast<double>(frame - no) / frame);
    CHECK(result.whole.interval->lower <= *result.whole.share);
    CHECK(result.whole.interval->upper >= *result.whole.share);
    CHECK(possibleInterval({0, 1}, 9, 0, 10).lower == 0.9);
    CHECK(possibleInterval({0, 1}, 3, 15, 20).upper == 0.25);
}

TEST_CASE("What cannot be told of a survey has its reason")
{
    AnsweredPlan plan;
    CHECK_THAT(plan.outcome().whole.shareReason.toStdString(), Contains("Nobody answered"));
    CHECK_FALSE(plan.outcome().whole.responseRate);

    const auto first = plan.stratum("A", 300, 10);
    const auto second = plan.stratum("B", 20, 3);
    plan.answers(first, 5, 5, 0);
    SurveyResult result = plan.outcome();
    CHECK_FALSE(result.whole.share);
    CHECK_THAT(result.whole.shareReason.toStdString(), Contains("has no answers"));
    CHECK(result.strata[0].estimate.interval);
    CHECK_FALSE(result.strata[1].weight);
    CHECK_THAT(result.strata[1].estimate.shareReason.toStdString(), Contains("Nobody answered"));

    plan.answers(second, 1, 0, 2);
    result = plan.outcome();
    CHECK(result.whole.share);
    CHECK_FALSE(result.whole.interval);
    CHECK_THAT(result.whole.intervalReason.toStdString(), Contains("single answer"));
    for (const double confidence : {0.0, 1.0}) {
        CHECK_THAT(plan.outcome(confidence).whole.intervalReason.toStdString(),
                   Contains("confidence"));
    }

    plan.answers({}, 1, 1, 0); // typed without a stratum
    CHECK(plan.outcome().withoutStratum == 2);
    CHECK(plan.outcome().whole.asked == 13); // of these two strata, not of nobody's
    CHECK(plan.outcome().whole.respondents == 11);
}

TEST_CASE("Replies of facilities that are not in the register on the day do not count")
{
    AnsweredPlan plan;
    Survey changed = *plan.records.find(plan.survey);
    changed.frame = 50;
    plan.records.all<Survey>().replace(changed);
    plan.answers({}, 6, 4, 2);
    const SurveyResult before = plan.outcome();
    const auto open = plan.facility(u"CSM"_s);
    const std::vector outside{plan.facility(u"CSA"_s, "2010-01-01", "2018-05-31"),
                              plan.facility(u"CSB"_s, "2018-06-02"), plan.facility(u"CSC"_s),
                              plan.facility(u"CSD"_s), plan.facility(u"CSE"_s)};
    plan.setState(outside[2], [](FacilityState &state) { state.inScope = false; });
    plan.setState(outside[3], [](FacilityState &state) { state.operation = Operation::Suspended; });
    plan.add(SameAs{.record = outside[4], .canonical = open});
    for (const Ref<Facility> facility : outside) {
        plan.add(SurveyAnswer{.survey = plan.survey,
                              .facility = facility,
                              .what = FactKind::Aware,
                              .reply = SurveyReply::Yes});
    }
    const SurveyResult result = plan.outcome();
    CHECK(result.whole == before.whole);
    CHECK(result.outsideFrame == outside);
    const QStringList told = leftOutSentences(plan.records, result);
    REQUIRE(told.size() == 1);
    CHECK(told[0].contains(u"CSA, CSB, CSC, CSD, CSE"_s));
}

TEST_CASE("Who replied without being drawn is found by repeating the draw, and does not count")
{
    AnsweredPlan plan;
    for (int number = 10; number < 50; ++number)
        plan.facility(u"X%1"_s.arg(number));
    const auto strataBy = GENERATE(std::optional<StrataBy>(), StrataBy::Size);
    const SurveyDraw drawn =
        drawSurvey(plan.records, *plan.records.find(plan.survey),
                   {.size = 12, .strataBy = strataBy, .seed = 5, .questions = {FactKind::Aware}});
    REQUIRE(drawn.problem.isEmpty());
    plan.records.apply(drawn.set);
    std::vector<SurveyAnswer> answers;
    QSet<QUuid> asked;
    for (const SurveyAnswer &answer : plan.records.all<SurveyAnswer>().of(plan.survey.id)) {
        answers.push_back(answer);
        asked.insert(answer.facility.id);
    }
    for (SurveyAnswer &answer : answers) {
        answer.reply = &answer < &answers[8] ? SurveyReply::Yes : SurveyReply::No;
        plan.records.all<SurveyAnswer>().replace(answer);
    }
    const SurveyResult before = plan.outcome();
    REQUIRE(before.whole.interval);
    std::vector<Ref<Facility>> extra;
    for (const Facility &facility : plan.records.all<Facility>()) {
        if (extra.size() < 2 && !asked.contains(facility.id))
            extra.push_back({facility.id});
    }
    for (const Ref<Facility> facility : extra) {
        plan.add(SurveyAnswer{.survey = plan.survey,
                              .facility = facility,
                              .what = FactKind::Aware,
                              .reply = SurveyReply::No,
                              .stratum = answers.front().stratum});
    }
    const SurveyResult result = plan.outcome();
    CHECK(result.whole == before.whole);
    CHECK(result.notDrawn.size() == 2);
    // Where the draw is not recorded, nobody can say who was drawn: no interval.
    Survey unknown = *plan.records.find(plan.survey);
    unknown.seed.reset();
    plan.records.all<Survey>().replace(unknown);
    const SurveyResult mixed = plan.outcome();
    CHECK(mixed.notDrawn.empty());
    CHECK(mixed.whole.share);
    CHECK_FALSE(mixed.whole.interval);
    CHECK_THAT(mixed.whole.intervalReason.toStdString(), Contains("cannot be told"));
}

TEST_CASE("A draw that can be repeated but was not asked whole leaves it unknown who was drawn")
{
    AnsweredPlan plan;
    Survey changed = *plan.records.find(plan.survey);
    changed.frame = 12;
    changed.sample = 4;
    changed.seed = 7;
    plan.records.all<Survey>().replace(changed);
    plan.answers({}, 3, 3, 0); // the first six of twelve
    for (int number = 10; number < 16; ++number)
        plan.facility(u"X%1"_s.arg(number));
    const SurveyResult result = plan.outcome();
    CHECK(result.notDrawn.empty());
    CHECK(result.whole.respondents == 6);
    CHECK_THAT(result.whole.intervalReason.toStdString(), Contains("cannot be told"));
    // Who does not ask a sample asks whom it wants.
    changed.mode = SurveyMode::Census;
    plan.records.all<Survey>().replace(changed);
    CHECK(plan.outcome().whole.interval);
}

TEST_CASE("Too many of one stratum are too many, even where the sample as a whole is not passed")
{
    AnsweredPlan plan;
    const auto first = plan.stratum("A", 10, 2);
    plan.stratum("B", 10, 8);
    plan.answers(first, 2, 1, 0);
    CHECK_THAT(plan.outcome().strata[0].estimate.intervalReason.toStdString(),
               Contains("cannot be told"));
}

TEST_CASE("Answers to other questions and the silence of those outside count nowhere")
{
    AnsweredPlan plan;
    Survey changed = *plan.records.find(plan.survey);
    changed.frame = 50;
    plan.records.all<Survey>().replace(changed);
    plan.answers({}, 6, 4, 2);
    const SurveyResult before = plan.outcome();
    const auto closed = plan.facility(u"CSA"_s, "2010-01-01", "2018-05-31");
    plan.add(SurveyAnswer{.survey = plan.survey, .facility = closed, .what = FactKind::Aware});
    plan.add(SurveyAnswer{.survey = plan.survey,
                          .facility = {plan.records.all<Facility>().begin()->id},
                          .what = FactKind::Applying,
                          .reply = SurveyReply::Yes});
    CHECK(plan.outcome() == before);
}

TEST_CASE("A facility that is gone from the file is told as unknown, one linked with itself counts")
{
    AnsweredPlan plan;
    const auto answer = [&](Ref<Facility> facility) {
        plan.add(SurveyAnswer{.survey = plan.survey,
                              .facility = facility,
                              .what = FactKind::Aware,
                              .reply = SurveyReply::Yes});
    };
    answer({QUuid::createUuid()});
    const auto first = plan.facility(u"CS1"_s);
    const auto second = plan.facility(u"CS2"_s);
    plan.add(SameAs{.record = first, .canonical = second});
    plan.add(SameAs{.record = second, .canonical = first});
    answer(first);
    answer(second);
    const SurveyResult result = plan.outcome();
    CHECK(result.whole.respondents == 1); // of a circle one stands for both
    REQUIRE(result.outsideFrame.size() == 2);
    CHECK(leftOutSentences(plan.records, result)[0].contains(u"?, CS"));
}

TEST_CASE("A survey that nobody has answered yet leaves the indicator to the one before")
{
    AnsweredPlan plan;
    const auto m1 = plan.sampledIndicator("M1");
    const auto chosen = [&](const char *asOf) {
        const ChosenSurvey found =
            sampleSurveyFor(plan.records, *plan.records.find(m1), FactKind::Aware, day(asOf));
        return found.survey ? found.survey->code : found.problem;
    };
    CHECK_THAT(chosen("2019-12-31").toStdString(), Contains("No sample survey"));
    plan.answers({}, 6, 4, 0);
    const auto newer = plan.newSurvey("DT2", "2019-06-01");
    plan.answers(newer, {}, 0, 0, 10);
    CHECK(chosen("2019-12-31") == u"DT");
    plan.answers(newer, {}, 1, 0, 0);
    CHECK(chosen("2019-12-31") == u"DT2");
    CHECK(chosen("2019-05-31") == u"DT");
}

TEST_CASE("First replies to a newer survey leave the indicator to the last one that gives a figure")
{
    AnsweredPlan plan;
    const auto m1 = plan.sampledIndicator("M1");
    Survey complete = *plan.records.find(plan.survey);
    complete.frame = 100;
    plan.records.all<Survey>().replace(complete);
    plan.answers({}, 6, 4, 0);
    const auto newer = plan.newSurvey("DT2", "2019-06-01");
    const auto stratumOf = [&](const char *code) {
        return plan.add(SurveyStratum{.survey = newer,
                                      .code = QLatin1String(code),
                                      .name = QLatin1String(code),
                                      .frame = 50,
                                      .sample = 5});
    };
    const auto first = stratumOf("A");
    const auto second = stratumOf("B");
    const auto isStillTheOld = [&](const char *why) {
        const IndicatorResult result = plan.result(m1, "2019-12-31");
        REQUIRE(result.sample);
        CHECK(result.sample->survey == u"DT");
        CHECK(result.value == 0.6);
        REQUIRE(result.notes.size() == 1);
        CHECK_THAT(result.notes[0].toStdString(), Contains("DT2") && Contains(why));
    };
    plan.answers(newer, first, 0, 0, 2);
    isStillTheOld("Nobody answered");
    plan.answers(newer, first, 2, 0, 0);
    isStillTheOld("has no answers");
    plan.answers(newer, second, 1, 0, 0);
    isStillTheOld("single answer");
    plan.answers(newer, second, 0, 1, 0);
    const IndicatorResult result = plan.result(m1, "2019-12-31");
    CHECK(result.sample->survey == u"DT2");
    CHECK(result.value == 0.75);
    CHECK(result.notes.isEmpty());
    // One that has lapsed does not stand in for it.
    Survey lapsed = complete;
    lapsed.validUntil = day("2019-06-30");
    plan.records.all<Survey>().replace(lapsed);
    CHECK(plan.result(m1, "2019-06-15").sample->survey == u"DT2");
}

TEST_CASE("A survey holds until its own last day or as long as the indicator lets it")
{
    AnsweredPlan plan;
    plan.answers({}, 6, 4, 0);
    const auto m1 = plan.sampledIndicator("M1");
    const auto [until, months, asOf, holds] =
        GENERATE(table<const char *, std::optional<int>, const char *, bool>({
            {"", std::nullopt, "2030-01-01", true},
            {"2019-06-30", std::nullopt, "2019-06-30", true},
            {"2019-06-30", std::nullopt, "2019-07-01", false},
            {"", 12, "2019-06-01", true},
            {"", 12, "2019-06-02", false},
            {"2019-01-31", 12, "2019-02-01", false},
            {"2020-01-31", 12, "2019-06-02", false},
            {"", std::nullopt, "2018-05-31", false}, // not yet asked
        }));
    CAPTURE(until, asOf);
    Survey survey = *plan.records.find(plan.survey);
    survey.validUntil = RegisterPlan::maybe(until);
    plan.records.all<Survey>().replace(survey);
    Indicator indicator = *plan.records.find(m1);
    indicator.validityMonths = months;
    const ChosenSurvey chosen =
        sampleSurveyFor(plan.records, indicator, FactKind::Aware, day(asOf));
    CHECK((chosen.survey != nullptr) == holds);
    CHECK(chosen.problem.isEmpty() == holds);
}

TEST_CASE("Only sample surveys that asked about it are looked at, on one day the later code first")
{
    AnsweredPlan plan;
    plan.answers({}, 6, 4, 0);
    const auto same = plan.newSurvey("DT0", "2018-06-01");
    plan.answers(same, {}, 1, 1, 0);
    const auto census =
        plan.add(Survey{.code = u"DT9"_s, .date = day("2018-07-01"), .mode = SurveyMode::Census});
    plan.answers(census, {}, 1, 1, 0);
    const auto m1 = plan.sampledIndicator("M1");
    const auto chosen = [&](FactKind what) {
        return sampleSurveyFor(plan.records, *plan.records.find(m1), what, day("2019-01-01"));
    };
    CHECK(chosen(FactKind::Aware).survey->code == u"DT0");
    CHECK_FALSE(chosen(FactKind::Applying).survey);
    Indicator ofNoPlan = *plan.records.find(m1);
    ofNoPlan.plan = {};
    CHECK(sampleSurveyFor(plan.records, ofNoPlan, FactKind::Aware, day("2019-01-01")).survey);
}

TEST_CASE("An interval is told with the confidence of the plan that rests on it, else the newest")
{
    AnsweredPlan plan;
    Plan first = *plan.records.find(plan.plan);
    first.confidence = decimal(0.9);
    plan.records.all<Plan>().replace(first);
    plan.add(Plan{.code = u"HG2"_s, .startsOn = day("2021-01-01"), .confidence = decimal(0.8)});
    CHECK(confidenceFor(plan.records, FactKind::Aware) == 0.8);
    plan.sampledIndicator("M1");
    CHECK(confidenceFor(plan.records, FactKind::Aware) == 0.9);
    CHECK(confidenceFor(Records(), FactKind::Aware) == Plan{}.confidence.toDouble());
}

TEST_CASE("The indicators that a question feeds are shares of facilities in sample mode")
{
    AnsweredPlan plan;
    plan.indicator("M0", IndicatorKind::Share, "facility:aware", "facility:in_scope");
    plan.sampledIndicator("M9", "enterprise:aware");
    const auto m2 = plan.sampledIndicator("M2");
    const auto m1 = plan.sampledIndicator("M1");
    plan.sampledIndicator("M3", "facility:applying");
    plan.sampledIndicator("M4", "nobody:aware");
    plan.sampledIndicator("M5", "facility:in_scope");
    Indicator count = *plan.records.find(plan.sampledIndicator("M6"));
    count.indicatorKind = IndicatorKind::Count;
    plan.records.all<Indicator>().replace(count);
    const auto fed = sampledIndicators(plan.records, FactKind::Aware);
    REQUIRE(fed.size() == 2);
    CHECK(fed[0]->id == m1.id);
    CHECK(fed[1]->id == m2.id);
}

TEST_CASE("A survey has come as far as facilities replied, however many questions they answered")
{
    AnsweredPlan plan;
    plan.answers({}, 2, 1, 3);
    std::vector<Ref<Facility>> asked;
    for (const SurveyAnswer &answer : plan.records.all<SurveyAnswer>().of(plan.survey.id))
        asked.push_back(answer.facility);
    for (const Ref<Facility> facility : asked) {
        plan.add(SurveyAnswer{.survey = plan.survey,
                              .facility = facility,
                              .what = FactKind::Applying,
                              .reply = facility == asked.back() ? SurveyReply::No
                                                                : SurveyReply::NoReply});
    }
    const Turnout turnout = turnoutOf(plan.records, plan.survey);
    CHECK(turnout.asked == 6);
    CHECK(turnout.replied == 4);
    CHECK(turnout.answers == 12);
    CHECK(turnout.answered == 4);
}

TEST_CASE("Each answer that does not count is explained with why")
{
    AnsweredPlan plan;
    const auto m1 = plan.sampledIndicator("M1");
    for (int number = 10; number < 30; ++number)
        plan.facility(u"X%1"_s.arg(number));
    const SurveyDraw drawn = drawSurvey(plan.records, *plan.records.find(plan.survey),
                                        {.size = 8, .seed = 5, .questions = {FactKind::Aware}});
    plan.records.apply(drawn.set);
    QSet<QUuid> asked;
    for (const SurveyAnswer &answer : plan.records.all<SurveyAnswer>().of(plan.survey.id))
        asked.insert(answer.facility.id);
    const auto extra =
        std::ranges::find_if(plan.records.all<Facility>(), [&asked](const Facility &facility) {
            return !asked.contains(facility.id);
        });
    const auto reply = [&plan](QUuid facility) {
        plan.add(SurveyAnswer{.survey = plan.survey,
                              .facility = {facility},
                              .what = FactKind::Aware,
                              .reply = SurveyReply::Yes});
    };
    reply(extra->id);
    reply(plan.facility(u"LATE"_s, "2018-06-02").id);
    const auto reasonOf = [&](const QString &code) {
        for (const auto &subject : plan.explanation(m1, "2018-12-14").subjects) {
            if (subject.code == code)
                return subject.why;
        }
        for (const auto &subject : plan.explanation(m1, "2018-12-14").outside) {
            if (subject.code == code)
                return subject.why;
        }
        return QString();
    };
    CHECK_THAT(reasonOf(extra->code).toStdString(), Contains("not drawn"));
    CHECK_THAT(reasonOf(u"LATE"_s).toStdString(), Contains("not in the register"));

    AnsweredPlan divided;
    const auto m2 = divided.sampledIndicator("M2");
    const auto stratum = divided.stratum("A", 10, 4);
    divided.answers(stratum, 2, 1, 1);
    divided.answers({}, 1, 0, 1);
    const auto explained = divided.explanation(m2, "2018-12-14");
    int withoutStratum = 0;
    for (const auto *list : {&explained.subjects, &explained.outside}) {
        withoutStratum += static_cast<int>(std::ranges::count_if(
            *list, [](const auto &one) { return one.why.contains(u"no stratum"); }));
    }
    CHECK(withoutStratum == 1); // who did not reply counts for nothing as it is
}
