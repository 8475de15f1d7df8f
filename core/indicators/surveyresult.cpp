// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/surveyresult.h"

#include "core/indicators/facilityregister.h"
#include "core/indicators/indicators.h"
#include "core/indicators/randomdraw.h"
#include "core/indicators/samplesurvey.h"
#include "core/indicators/tally.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <algorithm>

namespace sxsh {

namespace {

QString dayText(QDate day)
{
    return day.toString(u"dd/MM/yyyy");
}

/// Estimates the share of a frame from replies counted by stratum; the whole frame is one where
/// there are no strata.
class Estimator
{
    Q_DECLARE_TR_FUNCTIONS(Indicators)

public:
    Estimator(const QString &survey, double confidence, bool isDrawKnown)
        : m_survey(survey), m_confidence(confidence), m_isDrawKnown(isDrawKnown)
    {
    }

    void estimate(EstimatedShare &counted, std::vector<StratumAnswers> strata) const
    {
        counted.asked = std::max(counted.asked, counted.respondents);
        if (counted.asked > 0)
            counted.responseRate = static_cast<double>(counted.respondents) / counted.asked;
        if (counted.respondents == 0) {
            counted.shareReason = tr("Nobody answered in the survey %1.").arg(m_survey);
            return;
        }
        const bool isStratified = strata.size() > 1;
        // One order of adding, so that the last digit does not depend on the order of the records.
        std::ranges::sort(strata, [](const StratumAnswers &a, const StratumAnswers &b) {
            return std::tie(a.frame, a.respondents, a.yes) <
                   std::tie(b.frame, b.respondents, b.yes);
        });
        counted.share = isStratified
                            ? stratifiedShare(strata)
                            : std::optional(counted.yes / static_cast<double>(counted.respondents));
        if (!counted.share) {
            counted.shareReason =
                tr("A stratum of the survey %1 has no answers, so its share is not known.")
                    .arg(m_survey);
            return;
        }
        counted.intervalReason = whyNoInterval(counted);
        if (!counted.intervalReason.isEmpty())
            return;
        const StratifiedSize size =
            isStratified ? stratifiedSize(strata, *counted.share)
                         : StratifiedSize{true, effectiveSize(counted.respondents, counted.frame)};
        if (!size.isKnown) {
            counted.intervalReason = tr("A stratum of the survey %1 has a single answer, which "
                                        "says nothing of its spread.")
                                         .arg(m_survey);
            return;
        }
        counted.interval =
            possibleInterval(wilsonInterval(*counted.share, size.size, m_confidence), counted.yes,
                             counted.respondents - counted.yes, counted.frame);
    }

private:
    QString whyNoInterval(const EstimatedShare &counted) const
    {
        if (counted.frame <= 0) {
            return tr("The survey %1 does not say how many facilities it stands for: enter its "
                      "frame.")
                .arg(m_survey);
        }
        if (!m_isDrawKnown) {
            return tr("More facilities are asked in the survey %1 than its sample has, and it "
                      "cannot be told which of them were drawn: remove the answers of the others, "
                      "or correct the sample.")
                .arg(m_survey);
        }
        if (m_confidence <= 0 || m_confidence >= 1)
            return tr("The confidence of the plan is not between 0 and 1: correct it.");
        return {};
    }

    QString m_survey;
    double m_confidence;
    bool m_isDrawKnown;
};

/// The facilities asked in a survey whose replies stand for its frame.
class Asked
{
public:
    Asked(const Records &records, const Survey &survey) : m_records(records), m_survey(survey)
    {
        const auto strata = records.all<SurveyStratum>().of(survey.id);
        QHash<QUuid, QSet<QUuid>> inStrata;
        for (const SurveyAnswer &answer : records.all<SurveyAnswer>().of(survey.id)) {
            if (!isInFrame(answer.facility)) {
                m_outside.insert(answer.facility.id);
            } else if (strata.empty()) {
                m_inside.insert(answer.facility.id);
            } else if (answer.stratum) {
                m_inside.insert(answer.facility.id);
                inStrata[answer.stratum->id].insert(answer.facility.id);
            }
        }
        if (survey.mode != SurveyMode::Sample)
            return;
        bool isTooMany = strata.empty() && survey.sample && m_inside.size() > *survey.sample;
        for (const SurveyStratum &stratum : strata)
            isTooMany |= inStrata.value(stratum.id).size() > stratum.sample;
        if (isTooMany)
            repeatDraw();
    }

    bool isOutside(Ref<Facility> facility) const { return m_outside.contains(facility.id); }
    bool isNotDrawn(Ref<Facility> facility) const { return m_notDrawn.contains(facility.id); }
    /// False where more are asked than were drawn and nobody can say which of them were.
    bool isDrawKnown() const { return m_isDrawKnown; }

private:
    bool isInFrame(Ref<Facility> asked) const
    {
        const Facility *facility = m_records.find(asked);
        if (!facility || absenceOn(m_records, *facility, m_survey.date))
            return false;
        const bool isLinked = std::ranges::any_of(
            m_records.all<SameAs>(), [&](const SameAs &link) { return link.record == asked; });
        if (!isLinked)
            return true;
        const Population population(m_records);
        const quint32 number = population.numberOf(asked).value();
        return population.canonical(number) == number;
    }

    void repeatDraw()
    {
        const std::vector<Ref<Facility>> drawn = repeatedDraw(m_records, m_survey);
        m_isDrawKnown = !drawn.empty() && std::ranges::all_of(drawn, [&](Ref<Facility> one) {
            return m_inside.contains(one.id);
        });
        if (!m_isDrawKnown)
            return;
        m_notDrawn = m_inside;
        for (const Ref<Facility> one : drawn)
            m_notDrawn.remove(one.id);
    }

    const Records &m_records;
    const Survey &m_survey;
    QSet<QUuid> m_outside;
    QSet<QUuid> m_inside;
    QSet<QUuid> m_notDrawn;
    bool m_isDrawKnown = true;
};

/// In the order of their codes.
void sortByCode(const Records &records, std::vector<Ref<Facility>> &facilities)
{
    std::ranges::sort(facilities, {}, [&](Ref<Facility> facility) {
        const Facility *found = records.find(facility);
        return std::pair(found ? found->code : QString(), facility.id);
    });
}

std::vector<StratumResult> strataOf(const Records &records, const Survey &survey)
{
    std::vector<StratumResult> strata;
    for (const SurveyStratum &stratum : records.all<SurveyStratum>().of(survey.id)) {
        strata.push_back({.stratum = {stratum.id},
                          .code = stratum.code,
                          .name = stratum.name,
                          .estimate = {.frame = stratum.frame, .asked = stratum.sample}});
    }
    std::ranges::sort(strata, [](const StratumResult &a, const StratumResult &b) {
        return std::tie(a.code, a.stratum.id) < std::tie(b.code, b.stratum.id);
    });
    return strata;
}

void count(EstimatedShare &estimate, SurveyReply reply)
{
    ++estimate.respondents;
    estimate.yes += reply == SurveyReply::Yes ? 1 : 0;
}

std::optional<double> weightOf(const EstimatedShare &estimate)
{
    if (estimate.frame <= 0 || estimate.respondents == 0)
        return {};
    return static_cast<double>(estimate.frame) / estimate.respondents;
}

/// The sample surveys up to the day that asked about the fact, the newest first.
std::vector<const Survey *> surveysThatAsked(const Records &records, FactKind what, QDate day)
{
    std::vector<const Survey *> found;
    for (const Survey &survey : records.all<Survey>()) {
        const auto answers = records.all<SurveyAnswer>().of(survey.id);
        if (survey.mode == SurveyMode::Sample && survey.date <= day &&
            std::ranges::any_of(answers,
                                [what](const auto &answer) { return answer.what == what; }))
            found.push_back(&survey);
    }
    std::ranges::sort(found, [](const Survey *a, const Survey *b) {
        return std::tie(a->date, a->code, a->id) > std::tie(b->date, b->code, b->id);
    });
    return found;
}

/// The last day on which a survey holds for the indicator; invalid where it has no end.
QDate lastDayOf(const Survey &survey, const Indicator &indicator)
{
    const QDate until = survey.validUntil.value_or(QDate());
    if (!indicator.validityMonths)
        return until;
    const QDate oldest = survey.date.addMonths(*indicator.validityMonths);
    return until.isValid() ? std::min(until, oldest) : oldest;
}

/// The fact that an indicator in sample mode asks facilities about, or none.
std::optional<FactKind> sampledFact(const Records &records, const Indicator &indicator)
{
    if (indicator.indicatorKind != IndicatorKind::Share ||
        indicator.evidenceMode != EvidenceMode::Sample)
        return {};
    const TallyReading reading = readTallyKey(records, indicator.numerator);
    return reading.key && reading.key->of == TallyOf::Facility ? reading.key->fact : std::nullopt;
}

} // namespace

SurveyResult surveyResult(const Records &records, const Survey &survey, FactKind what,
                          double confidence)
{
    SurveyResult result;
    result.what = what;
    result.confidence = confidence;
    result.strata = strataOf(records, survey);
    EstimatedShare &whole = result.whole;
    const Asked asked(records, survey);
    int answers = 0;
    for (const SurveyAnswer &answer : records.all<SurveyAnswer>().of(survey.id)) {
        if (answer.what != what)
            continue;
        const bool hasReply = answer.reply != SurveyReply::NoReply;
        if (asked.isOutside(answer.facility) || asked.isNotDrawn(answer.facility)) {
            if (hasReply)
                (asked.isOutside(answer.facility) ? result.outsideFrame : result.notDrawn)
                    .push_back(answer.facility);
            continue;
        }
        answers += result.strata.empty() || answer.stratum ? 1 : 0;
        if (!hasReply)
            continue;
        if (!result.strata.empty()) {
            const auto at = std::ranges::find_if(result.strata, [&](const StratumResult &one) {
                return answer.stratum && one.stratum == *answer.stratum;
            });
            if (at == result.strata.end()) {
                ++result.withoutStratum;
                continue;
            }
            count(at->estimate, answer.reply);
        }
        count(whole, answer.reply);
    }
    sortByCode(records, result.outsideFrame);
    sortByCode(records, result.notDrawn);
    const Estimator estimator(survey.code, confidence, asked.isDrawKnown());
    std::vector<StratumAnswers> counted;
    const auto add = [&counted](const EstimatedShare &of) {
        counted.push_back({.frame = of.frame, .respondents = of.respondents, .yes = of.yes});
    };
    for (StratumResult &stratum : result.strata) {
        EstimatedShare &estimate = stratum.estimate;
        whole.frame += estimate.frame;
        whole.asked += estimate.asked;
        add(estimate);
        stratum.weight = weightOf(estimate);
        estimator.estimate(estimate, {counted.back()});
    }
    if (result.strata.empty()) {
        whole.frame = survey.frame.value_or(0);
        add(whole);
        result.weight = weightOf(whole);
    }
    if (whole.asked == 0)
        whole.asked = survey.sample.value_or(0);
    whole.asked = std::max(whole.asked, answers);
    estimator.estimate(whole, std::move(counted));
    return result;
}

Turnout turnoutOf(const Records &records, Ref<Survey> survey)
{
    Turnout turnout;
    QHash<QUuid, bool> facilities;
    for (const SurveyAnswer &answer : records.all<SurveyAnswer>().of(survey.id)) {
        const bool hasReply = answer.reply != SurveyReply::NoReply;
        ++turnout.answers;
        turnout.answered += hasReply ? 1 : 0;
        facilities[answer.facility.id] |= hasReply;
    }
    turnout.asked = static_cast<int>(facilities.size());
    turnout.replied = static_cast<int>(facilities.values().count(true));
    return turnout;
}

ChosenSurvey sampleSurveyFor(const Records &records, const Indicator &indicator, FactKind what,
                             QDate day)
{
    const std::vector<const Survey *> newestFirst = surveysThatAsked(records, what, day);
    if (newestFirst.empty()) {
        return {.problem = QCoreApplication::translate(
                               "Indicators", "No sample survey up to %1 asked about “%2”: record "
                                             "one, or count from the register.")
                               .arg(dayText(day), choiceLabel(what))};
    }
    const Plan *plan = records.find(indicator.plan);
    const double confidence = plan ? plan->confidence.toDouble() : 0;
    const Survey *best = nullptr;
    int bestWorth = -1;
    const Survey *newest = nullptr;
    EstimatedShare ofNewest;
    for (const Survey *survey : newestFirst) {
        const QDate until = lastDayOf(*survey, indicator);
        if (until.isValid() && until < day)
            continue;
        const EstimatedShare found = surveyResult(records, *survey, what, confidence).whole;
        if (!newest) {
            newest = survey;
            ofNewest = found;
        }
        const int worth = (found.share ? 1 : 0) + (found.interval ? 1 : 0);
        if (worth > bestWorth) {
            best = survey;
            bestWorth = worth;
        }
        if (found.interval)
            break;
    }
    if (!best) {
        const Survey &lapsed = *newestFirst.front();
        return {.problem =
                    QCoreApplication::translate(
                        "Indicators", "The survey %1 held only until %2: record a newer one.")
                        .arg(lapsed.code, dayText(lastDayOf(lapsed, indicator)))};
    }
    if (best == newest)
        return {.survey = best};
    return {.survey = best,
            .newer = QCoreApplication::translate(
                         "Indicators", "The survey %1 of %2 is newer but not yet complete, so that "
                                       "%3 counts until it is: %4")
                         .arg(newest->code, dayText(newest->date), best->code,
                              ofNewest.share ? ofNewest.intervalReason : ofNewest.shareReason)};
}

std::vector<const Indicator *> sampledIndicators(const Records &records, FactKind what)
{
    std::vector<const Indicator *> found = indicatorsInOrder(records);
    std::erase_if(found, [&](const Indicator *indicator) {
        return sampledFact(records, *indicator) != what;
    });
    return found;
}

double confidenceFor(const Records &records, FactKind what)
{
    const auto fed = sampledIndicators(records, what);
    const Plan *plan = fed.empty() ? nullptr : records.find(fed.front()->plan);
    if (!plan && records.all<Plan>().size() > 0) {
        const auto newest =
            std::ranges::max_element(records.all<Plan>(), [](const Plan &a, const Plan &b) {
                return std::tie(a.startsOn, a.code, a.id) < std::tie(b.startsOn, b.code, b.id);
            });
        plan = &*newest;
    }
    const Plan asMade;
    return (plan ? *plan : asMade).confidence.toDouble();
}

} // namespace sxsh
