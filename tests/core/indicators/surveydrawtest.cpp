// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/surveydraw.h"
#include "core/indicators/randomdraw.h"
#include "tests/catch.h"
#include "tests/core/indicators/registerplan.h"

#include <algorithm>
#include <set>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

/// Twenty facilities of the first district, five of the second and one of the third.
class SurveyPlan : public RegisterPlan
{
public:
    Ref<Survey> survey = add(Survey{.code = u"DT"_s,
                                    .name = u"Điều tra"_s,
                                    .date = day("2018-06-01"),
                                    .mode = SurveyMode::Sample});

    explicit SurveyPlan(bool isReversed = false)
    {
        std::vector<Ref<AdminUnit>> units;
        for (const char *code : {"01", "02", "03"})
            units.push_back(add(AdminUnit{.code = QLatin1String(code),
                                          .name = QLatin1String(code),
                                          .level = UnitLevel::District}));
        for (int place = 1; place <= 26; ++place) {
            const int number = isReversed ? 27 - place : place;
            const auto facility = this->facility(u"CS%1"_s.arg(number, 2, 10, QLatin1Char('0')));
            add(FacilityPlacement{.facility = facility,
                                  .unit = units[number <= 20   ? 0
                                                : number <= 25 ? 1
                                                               : 2]});
        }
    }

    SurveyDraw draw(const DrawRequest &request) const
    {
        return drawSurvey(records, *records.find(survey), request);
    }
    SurveyDraw apply(const DrawRequest &request)
    {
        SurveyDraw drawn = draw(request);
        records.apply(drawn.set);
        return drawn;
    }
    /// The facilities asked, in the order of the set.
    static QStringList drawnCodes(const Records &records, const SurveyDraw &drawn)
    {
        QStringList codes;
        for (const Change &change : drawn.set.changes) {
            if (const auto *answer = change.record().as<SurveyAnswer>(); answer && !change.before)
                codes += records.find(answer->facility)->code;
        }
        return codes;
    }
    QStringList drawnCodes(const SurveyDraw &drawn) const { return drawnCodes(records, drawn); }
};

const std::vector awareness{FactKind::Aware};

} // namespace

TEST_CASE("A sample is drawn from the seed alone, whatever the order of the records")
{
    // Python: the published 64-bit Mersenne Twister, j = i + below(N - i) with numbers of
    // 2^64 - 2^64 % (N - i) and above drawn again, places i and j exchanged.
    const QStringList expected{u"CS16"_s, u"CS12"_s, u"CS09"_s, u"CS02"_s, u"CS18"_s,
                               u"CS03"_s, u"CS25"_s, u"CS24"_s, u"CS26"_s};
    const DrawRequest request{
        .size = 9, .strataBy = StrataBy::District, .seed = 7, .questions = awareness};
    for (const bool isReversed : {false, true}) {
        const SurveyPlan plan(isReversed);
        CHECK(plan.drawnCodes(plan.draw(request)) == expected);
    }
    const SurveyPlan plan;
    DrawRequest other = request;
    other.seed = 8;
    CHECK(plan.drawnCodes(plan.draw(other)) != expected);
}

TEST_CASE("A draw is one change with strata, unanswered questions and how it was drawn")
{
    SurveyPlan plan;
    const SurveyDraw drawn = plan.apply({.size = 9,
                                         .strataBy = StrataBy::District,
                                         .seed = 7,
                                         .questions = {FactKind::Aware, FactKind::Applying}});
    CHECK(drawn.problem.isEmpty());
    CHECK(drawn.frame == 26);
    CHECK(drawn.sample == 9);
    CHECK_THAT(drawn.set.title.toStdString(), Contains("9") && Contains("26"));
    const Survey &survey = *plan.records.find(plan.survey);
    CHECK(survey.frame == 26);
    CHECK(survey.sample == 9);
    CHECK(survey.seed == 7);
    CHECK(survey.strataBy == StrataBy::District);
    std::map<QString, std::pair<int, int>> strata;
    for (const SurveyStratum &stratum : plan.records.all<SurveyStratum>().of(plan.survey.id))
        strata[stratum.code] = {stratum.frame, stratum.sample};
    CHECK(strata == std::map<QString, std::pair<int, int>>{
                        {u"01"_s, {20, 6}}, {u"02"_s, {5, 2}}, {u"03"_s, {1, 1}}});
    std::set<std::pair<QUuid, FactKind>> asked;
    for (const SurveyAnswer &answer : plan.records.all<SurveyAnswer>().of(plan.survey.id)) {
        CHECK(answer.reply == SurveyReply::NoReply);
        CHECK(plan.records.find(answer.stratum));
        asked.insert({answer.facility.id, answer.what});
    }
    CHECK(asked.size() == 18);
    const Records before = SurveyPlan().records;
    plan.records.apply(drawn.set.inverted());
    CHECK(plan.records.all<SurveyAnswer>().size() == 0);
    CHECK(*plan.records.find(plan.survey) == *before.find(plan.survey));
}

TEST_CASE("A sample that is not divided has no strata")
{
    SurveyPlan plan;
    plan.apply({.size = 6, .seed = 1, .questions = awareness});
    CHECK(plan.records.all<SurveyStratum>().size() == 0);
    CHECK_FALSE(plan.records.all<SurveyAnswer>().begin()->stratum);
    CHECK_FALSE(plan.records.find(plan.survey)->strataBy);
}

TEST_CASE("A draw that is repeated as it was writes the survey no second time")
{
    SurveyPlan plan;
    const DrawRequest request{.size = 6, .seed = 1, .questions = awareness};
    const QStringList drawn = plan.drawnCodes(plan.apply(request));
    const SurveyDraw again = plan.draw(request);
    CHECK(plan.drawnCodes(again) == drawn);
    CHECK(std::ranges::none_of(again.set.changes, [](const Change &change) {
        return change.record().kind() == EntityKind::Survey;
    }));
}

TEST_CASE("A draw is repeated only where it is told how it was drawn, and can be")
{
    SurveyPlan plan;
    plan.apply({.size = 6, .seed = 1, .questions = awareness});
    const Survey drawn = *plan.records.find(plan.survey);
    CHECK(repeatedDraw(plan.records, drawn).size() == 6);
    const auto [seed, sample] =
        GENERATE(table<std::optional<int>, std::optional<int>>({{std::nullopt, 6},
                                                                {1, std::nullopt},
                                                                {1, 1},     // below the least
                                                                {1, 27}})); // more than there are
    Survey other = drawn;
    other.seed = seed;
    other.sample = sample;
    CHECK(repeatedDraw(plan.records, other).empty());
}

TEST_CASE("A draw nobody answered is drawn anew, one with replies or notes never")
{
    SurveyPlan plan;
    plan.apply({.size = 9, .strataBy = StrataBy::District, .seed = 7, .questions = awareness});
    const DrawRequest anew{.size = 5, .seed = 8, .questions = awareness};
    plan.apply(anew);
    CHECK(plan.records.all<SurveyAnswer>().size() == 5);
    CHECK(plan.records.all<SurveyStratum>().size() == 0);

    const SurveyAnswer unanswered = *plan.records.all<SurveyAnswer>().begin();
    SurveyAnswer answered = unanswered;
    answered.reply = SurveyReply::No;
    SurveyAnswer noted = unanswered;
    noted.note = u"Đã chuyển địa điểm"_s;
    for (const SurveyAnswer &kept : {answered, noted}) {
        plan.records.all<SurveyAnswer>().replace(kept);
        const SurveyDraw refused = plan.draw(anew);
        CHECK(refused.set.changes.empty());
        CHECK_THAT(refused.problem.toStdString(), Contains("DT") && Contains("would lose"));
    }
    plan.records.all<SurveyAnswer>().replace(unanswered);
    CHECK(plan.draw(anew).problem.isEmpty());
}

TEST_CASE("What cannot be drawn is refused with what to do")
{
    const auto [size, strataBy, questions, words] =
        GENERATE(table<int, std::optional<StrataBy>, std::vector<FactKind>, const char *>({
            {27, std::nullopt, awareness, "only 26"},
            {1, std::nullopt, awareness, "at least 2"},
            {4, StrataBy::District, awareness, "at least 5"},
            {9, std::nullopt, std::vector<FactKind>{}, "question"},
        }));
    const DrawRequest request{
        .size = size, .strataBy = strataBy, .seed = 1, .questions = questions};
    const SurveyPlan plan;
    const SurveyDraw refused = plan.draw(request);
    CHECK(refused.set.changes.empty());
    CHECK_THAT(refused.problem.toStdString(), Contains(words));
}

TEST_CASE("A census lists its whole frame in one step, with neither strata nor a seed")
{
    SurveyPlan plan;
    Survey census = *plan.records.find(plan.survey);
    census.mode = SurveyMode::Census;
    plan.records.all<Survey>().replace(census);
    const SurveyDraw drawn =
        plan.apply({.size = 5, .strataBy = StrataBy::District, .seed = 1, .questions = awareness});
    REQUIRE(drawn.problem.isEmpty());
    CHECK_THAT(drawn.set.title.toStdString(), Contains("all 26"));
    const QStringList codes = plan.drawnCodes(drawn);
    CHECK(codes.size() == 26);
    CHECK(std::ranges::is_sorted(codes));
    CHECK(plan.records.all<SurveyStratum>().size() == 0);
    const Survey &listed = *plan.records.find(plan.survey);
    CHECK(listed.frame == 26);
    CHECK(listed.sample == 26);
    CHECK_FALSE(listed.seed);
    CHECK_FALSE(listed.strataBy);
    plan.records.apply(drawn.set.inverted());
    CHECK(plan.records.all<SurveyAnswer>().size() == 0);
    CHECK(*plan.records.find(plan.survey) == census);
}

TEST_CASE("A register without facilities gives nothing to draw or to list")
{
    const auto mode = GENERATE(SurveyMode::Sample, SurveyMode::Census);
    RegisterPlan empty;
    const auto survey = empty.add(Survey{.code = u"DT"_s, .date = day("2018-06-01"), .mode = mode});
    const SurveyDraw refused = drawSurvey(empty.records, *empty.records.find(survey),
                                          {.size = 5, .seed = 1, .questions = awareness});
    CHECK_THAT(refused.problem.toStdString(), Contains("01/06/2018"));
}

TEST_CASE("Every facility of a frame is drawn about equally often")
{
    const SurveyPlan plan;
    std::map<QString, int> times;
    constexpr int draws = 2600;
    for (int seed = 0; seed < draws; ++seed) {
        for (const QString &code :
             plan.drawnCodes(plan.draw({.size = 5, .seed = seed, .questions = awareness})))
            ++times[code];
    }
    CHECK(times.size() == 26);
    // 500 expected each, with a standard deviation of 20.
    for (const auto &[code, count] : times) {
        INFO(code.toStdString());
        CHECK(std::abs(count - 500) < 90);
    }
}

TEST_CASE("A survey asks what it was drawn with, else what sampled indicators count")
{
    SurveyPlan plan;
    const Survey &survey = *plan.records.find(plan.survey);
    CHECK(questionsOf(plan.records, survey) == awareness);
    const auto m2 =
        plan.indicator("M2", IndicatorKind::Share, "facility:applying", "facility:in_scope");
    Indicator sampled = *plan.records.find(m2);
    sampled.evidenceMode = EvidenceMode::Sample;
    plan.records.all<Indicator>().replace(sampled);
    CHECK(questionsOf(plan.records, survey) == std::vector{FactKind::Applying});
    plan.apply({.size = 5, .seed = 1, .questions = {FactKind::StaffTrained, FactKind::Assessed}});
    CHECK(questionsOf(plan.records, *plan.records.find(plan.survey)) ==
          std::vector{FactKind::Assessed, FactKind::StaffTrained});
}
