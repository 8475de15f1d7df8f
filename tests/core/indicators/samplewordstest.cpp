// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/samplewords.h"
#include "tests/catch.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("A share in sample mode says what it rests on")
{
    SampleFigures sample{.survey = u"DT"_s,
                         .date = QDate(2018, 6, 1),
                         .population = 1500,
                         .sample = 80,
                         .respondents = 63,
                         .responseRate = 0.7875,
                         .lower = 0.531,
                         .upper = 0.7186,
                         .confidence = 0.95};
    CHECK(sampleSentence(sample, Language::English) ==
          u"Estimated from the sample survey DT of 01/06/2018: 63 of 80 answered (78.8%), frame "
          u"of 1,500; between 53.1% and 71.9% (confidence 95%).");
    CHECK(sampleNote(sample, Language::English) == u"sample DT, 53.1%–71.9%");
    sample.stratified = true;
    CHECK(sampleNote(sample, Language::English) == u"sample DT, weighted by strata, 53.1%–71.9%");
    CHECK(sampleSentence(sample, Language::English).contains(u"weighted by strata: 63"_s));
    sample.upper.reset();
    CHECK_FALSE(sampleSentence(sample, Language::English).contains(u"between"));
    CHECK(sampleNote(sample, Language::English) == u"sample DT, weighted by strata");
    sample.lower.reset();
    CHECK(sampleNote(sample, Language::English) == u"sample DT, weighted by strata");
    sample.population.reset();
    sample.intervalReason = u"No frame."_s;
    CHECK(sampleSentence(sample, Language::Vietnamese).endsWith(u"(78,8%). No frame."_s));
}

TEST_CASE("An estimate is told with its interval or why there is none")
{
    EstimatedShare estimate{.frame = 500, .asked = 80, .shareReason = u"Nobody answered."_s};
    CHECK(responseText(estimate, Language::English) == u"nobody was asked");
    CHECK(estimateText(estimate, 0.95, Language::English) == u"Nobody answered.");
    estimate.respondents = 40;
    estimate.responseRate = 0.5;
    estimate.share = 0.6;
    estimate.intervalReason = u"No frame."_s;
    CHECK(responseText(estimate, Language::English) == u"40 of 80 answered (50.0%)");
    CHECK(estimateText(estimate, 0.95, Language::English) == u"60.0%. No frame.");
    estimate.interval = Interval{0.5, 0.7};
    CHECK(estimateText(estimate, 0.995, Language::Vietnamese) ==
          u"60,0%, between 50,0% and 70,0% (confidence 99,5%)");
}

TEST_CASE("Who is left out of an estimate is told by reason and code")
{
    Records records;
    const Facility known{.id = QUuid::createUuid(), .code = u"CS1"_s};
    records.all<Facility>().insert(known);
    SurveyResult result;
    CHECK(leftOutSentences(records, result).isEmpty());
    result.withoutStratum = 3;
    result.outsideFrame = {{known.id}, {QUuid::createUuid()}};
    result.notDrawn = {{known.id}};
    CHECK(leftOutSentences(records, result) ==
          QStringList{u"Answers without a stratum, left out: 3."_s,
                      u"Replied but not in the register on the day of the survey, left out: CS1, "
                      u"?."_s,
                      u"Replied but not drawn, left out: CS1."_s});
}

TEST_CASE("What a sample will tell is said before it is drawn")
{
    CHECK(expectationText(0.0523, 0.95, Language::Vietnamese) ==
          u"If all answer, a share of one half is known within ± 5,2 points (confidence 95%).");
}

TEST_CASE("A confidence is typed in percent or as a fraction, a half-width in points")
{
    const auto [text, confidence, halfWidth] =
        GENERATE(table<const char16_t *, std::optional<double>, std::optional<double>>({
            {u"95", 0.95, 0.95},
            {u" 95 % ", 0.95, 0.95},
            {u"0,95", 0.95, std::nullopt},
            {u"0.95", 0.95, std::nullopt},
            {u"0,95%", 0.0095, 0.0095},
            {u"7,5", 0.075, 0.075},
            {u"1", std::nullopt, 0.01}, // all, or one percent?
            {u"100", std::nullopt, std::nullopt},
            {u"0", std::nullopt, std::nullopt},
            {u"-5", std::nullopt, std::nullopt},
            {u"1.000", std::nullopt, std::nullopt},
            {u"12345678901", std::nullopt, std::nullopt}, // more than is kept
            {u"", std::nullopt, std::nullopt},
        }));
    const QString typed = QString::fromUtf16(text);
    INFO(typed.toStdString());
    const auto isNear = [](std::optional<double> read, std::optional<double> expected) {
        return read.has_value() == expected.has_value() &&
               (!read || std::abs(*read - *expected) < 1e-12);
    };
    CHECK(isNear(typedConfidence(typed), confidence));
    CHECK(isNear(typedHalfWidth(typed), halfWidth));
}
