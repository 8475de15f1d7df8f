// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/evaluation.h"

#include "core/indicators/indicators.h"
#include "core/indicators/samplewords.h"
#include "core/indicators/surveyresult.h"
#include "core/model/dated.h"
#include "core/savings/provincesaving.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <cmath>

namespace sxsh {

namespace {

constexpr qint64 nanoPerUnit = 1'000'000'000;

Decimal whole(int number)
{
    return {number * nanoPerUnit};
}

QString dayText(QDate day)
{
    return day.toString(u"dd/MM/yyyy");
}

void refuse(std::vector<IndicatorResult> &results, const QString &reason)
{
    for (IndicatorResult &result : results)
        result.reason = reason;
}

/// The subjects of registers, of which one kind cannot be a share of another.
bool isOfRegister(TallyOf of)
{
    return of == TallyOf::Facility || of == TallyOf::Enterprise || of == TallyOf::Organisation;
}

QString nobodyToCount(TallyOf of)
{
    switch (of) {
    case TallyOf::Facility:
        return QCoreApplication::translate("Indicators", "No facility belongs to the denominator.");
    case TallyOf::Enterprise:
        return QCoreApplication::translate("Indicators",
                                           "No enterprise belongs to the denominator.");
    default:
        return QCoreApplication::translate("Indicators", "The denominator is zero.");
    }
}

Standings standingsOf(const Tally &tally)
{
    Standings result;
    for (const Standing standing : tally.standings)
        result.add(standing);
    return result;
}

/// The tolerance of a trajectory: a part of a share, or of the amount to reach.
Decimal toleranceOf(const Plan &plan, const Indicator &indicator, const Target &target)
{
    if (indicator.indicatorKind != IndicatorKind::Sum &&
        indicator.indicatorKind != IndicatorKind::Count)
        return plan.tolerance;
    return roundedToNano(plan.tolerance.toDouble() *
                         std::abs(reachEnd(target, indicator.direction).toDouble()));
}

} // namespace

std::optional<Decimal> savingThreshold(const Records &records, const Indicator &indicator,
                                       QDate day)
{
    if (const Target *target = targetOn(records, {indicator.id}, day))
        return target->min;
    const Target *earliest = nullptr;
    for (const Target &target : records.all<Target>().of(indicator.id)) {
        const auto rank = [](const Target &candidate) {
            return std::tie(candidate.effectiveFrom, candidate.due, candidate.id);
        };
        if (!target.unit && (!earliest || rank(target) < rank(*earliest)))
            earliest = &target;
    }
    return earliest ? std::optional(earliest->min) : std::nullopt;
}

Evaluation::Evaluation(const FacilityRegister &facilities, Savings &savings, Partition partition)
    : m_facilities(facilities), m_records(facilities.population().records()),
      m_partition(std::move(partition)), m_count(facilities, savings)
{
}

std::vector<IndicatorResult> Evaluation::evaluate(const Indicator &indicator) const
{
    Draft draft{indicator};
    draft.results.assign(m_partition.parts.size(), {.indicator = {indicator.id},
                                                    .plan = indicator.plan,
                                                    .code = indicator.code,
                                                    .name = indicator.name,
                                                    .unit = indicator.unit,
                                                    .kind = indicator.indicatorKind});
    draft.values.resize(m_partition.parts.size());
    switch (indicator.indicatorKind) {
    case IndicatorKind::Share:
        if (indicator.evidenceMode == EvidenceMode::Sample)
            evaluateSample(draft);
        else
            evaluateShare(draft);
        break;
    case IndicatorKind::MeanSaving:
        evaluateSaving(draft);
        break;
    case IndicatorKind::Sum:
    case IndicatorKind::Count:
        evaluateCount(draft);
        break;
    case IndicatorKind::YesNo:
        evaluateYesNo(draft);
        break;
    }
    compareWithTargets(draft);
    return std::move(draft.results);
}

bool Evaluation::isPartable(Draft &draft, const Tally &tally) const
{
    const TallyOf of = tally.key.of;
    if (m_partition.isWhole || of == TallyOf::Facility || of == TallyOf::Enterprise ||
        of == TallyOf::Saving)
        return true;
    refuse(draft.results, QCoreApplication::translate(
                              "Indicators", "This indicator is not counted by unit or sector."));
    return false;
}

std::size_t Evaluation::partOf(const Tally &tally, std::size_t subject) const
{
    if (m_partition.isWhole)
        return 0;
    if (tally.key.of == TallyOf::Enterprise)
        return m_partition.partOfMember[m_facilities.enterprises()[subject].firstMember];
    return m_partition.partOfMember[subject];
}

void Evaluation::setQuotient(Draft &draft, std::size_t part, Decimal numerator,
                             Decimal denominator) const
{
    IndicatorResult &result = draft.results[part];
    result.numerator = numerator;
    result.denominator = denominator;
    if (denominator.nano <= 0)
        return;
    draft.values[part] = Quotient{numerator, denominator};
    result.value = draft.values[part]->toDouble();
    const Decimal known{denominator.nano - result.unknown * nanoPerUnit};
    if (known.nano > 0)
        result.valueKnown = Quotient{numerator, known}.toDouble();
}

void Evaluation::evaluateShare(Draft &draft) const
{
    const Indicator &indicator = draft.indicator;
    const Tally numerator = m_count.count(indicator, indicator.numerator);
    if (!numerator.problem.isEmpty())
        return refuse(draft.results, numerator.problem);
    if (!isPartable(draft, numerator))
        return;
    if (numerator.key.of == TallyOf::Manual) {
        setQuotient(draft, 0, numerator.amount, numerator.amountOf.value_or(whole(1)));
        if (!draft.values[0])
            refuse(draft.results, nobodyToCount(TallyOf::Manual));
        return;
    }
    if (indicator.denominator.isEmpty()) {
        return refuse(
            draft.results,
            QCoreApplication::translate(
                "Indicators", "The share has no denominator: choose one for the indicator."));
    }
    const Tally denominator = m_count.count(indicator, indicator.denominator);
    if (!denominator.problem.isEmpty())
        return refuse(draft.results, denominator.problem);
    if (!isPartable(draft, denominator))
        return;
    if (numerator.key.of == TallyOf::Saving || denominator.key.of == TallyOf::Saving) {
        return refuse(draft.results,
                      QCoreApplication::translate("Indicators",
                                                  "“saving:energy” is a mean, not a share: choose "
                                                  "the kind “%1” for the indicator.")
                          .arg(choiceLabel(IndicatorKind::MeanSaving)));
    }
    if (numerator.key.of == denominator.key.of && !numerator.isAmount)
        return evaluateSubjectShare(draft, numerator, denominator);
    if (isOfRegister(numerator.key.of)) {
        return refuse(draft.results,
                      QCoreApplication::translate(
                          "Indicators",
                          "“%1” cannot be a share of “%2”: they count different things. "
                          "Choose both of one kind.")
                          .arg(indicator.numerator, indicator.denominator));
    }
    const auto amountOf = [](const Tally &tally) {
        return tally.isAmount ? tally.amount : whole(standingsOf(tally).yes);
    };
    setQuotient(draft, 0, amountOf(numerator), amountOf(denominator));
    if (!draft.values[0])
        refuse(draft.results, nobodyToCount(denominator.key.of));
}

void Evaluation::evaluateSubjectShare(Draft &draft, const Tally &numerator,
                                      const Tally &denominator) const
{
    std::vector<Standings> counted(draft.results.size());
    for (std::size_t subject = 0; subject < denominator.standings.size(); ++subject) {
        if (denominator.standings[subject] == Standing::Yes)
            counted[partOf(denominator, subject)].add(numerator.standings[subject]);
    }
    for (std::size_t part = 0; part < counted.size(); ++part) {
        IndicatorResult &result = draft.results[part];
        result.unknown = counted[part].unknown;
        setQuotient(draft, part, whole(counted[part].yes), whole(counted[part].all()));
        if (!draft.values[part])
            result.reason = nobodyToCount(denominator.key.of);
    }
}

void Evaluation::evaluateSample(Draft &draft) const
{
    const Indicator &indicator = draft.indicator;
    const TallyReading reading = readTallyKey(m_records, indicator.numerator);
    if (!reading.key)
        return refuse(draft.results, reading.problem);
    if (reading.key->of != TallyOf::Facility || !reading.key->fact) {
        return refuse(draft.results,
                      QCoreApplication::translate(
                          "Indicators",
                          "A sample tells of facilities only: choose a numerator such as "
                          "“facility:aware”, or count from the register."));
    }
    if (!m_partition.isWhole) {
        return refuse(draft.results,
                      QCoreApplication::translate(
                          "Indicators", "A sample of the province says nothing of its parts."));
    }
    const FactKind what = *reading.key->fact;
    const ChosenSurvey chosen = sampleSurveyFor(m_records, indicator, what, day());
    if (!chosen.survey)
        return refuse(draft.results, chosen.problem);
    const Plan *plan = m_records.find(indicator.plan);
    const SurveyResult found =
        surveyResult(m_records, *chosen.survey, what, plan ? plan->confidence.toDouble() : 0);
    const EstimatedShare &estimate = found.whole;
    IndicatorResult &result = draft.results.front();
    SampleFigures &sample = result.sample.emplace();
    sample.survey = chosen.survey->code;
    sample.date = chosen.survey->date;
    sample.sample = estimate.asked;
    sample.respondents = estimate.respondents;
    sample.stratified = found.isStratified();
    if (estimate.frame > 0)
        sample.population = estimate.frame;
    sample.responseRate = estimate.responseRate;
    result.notes += leftOutSentences(m_records, found);
    if (!chosen.newer.isEmpty())
        result.notes += chosen.newer;
    setQuotient(draft, 0, whole(estimate.yes), whole(estimate.respondents));
    if (sample.stratified && estimate.share) {
        draft.values[0] = Quotient::rounded(*estimate.share);
        result.value = estimate.share;
        result.valueKnown = estimate.share;
    } else if (!estimate.share) {
        draft.values[0].reset();
        result.value.reset();
        result.valueKnown.reset();
        result.reason = estimate.shareReason;
        return;
    }
    sample.confidence = found.confidence;
    sample.intervalReason = estimate.intervalReason;
    if (estimate.interval) {
        sample.lower = estimate.interval->lower;
        sample.upper = estimate.interval->upper;
    }
}

void Evaluation::evaluateSaving(Draft &draft) const
{
    const Indicator &indicator = draft.indicator;
    const TallyReading reading = readTallyKey(m_records, indicator.numerator);
    if (!reading.key)
        return refuse(draft.results, reading.problem);
    if (reading.key->of == TallyOf::Manual) {
        evaluateCount(draft);
        for (IndicatorResult &result : draft.results)
            result.numerator.reset();
        return;
    }
    if (reading.key->of != TallyOf::Saving) {
        return refuse(draft.results,
                      QCoreApplication::translate(
                          "Indicators", "A mean saving counts “saving:energy” or “manual”: "
                                        "choose one for the indicator."));
    }
    const auto threshold = savingThreshold(m_records, indicator, day());
    const ReportingPeriod *period = annualPeriodOn(m_records, day());
    if (!period) {
        for (IndicatorResult &result : draft.results)
            result.saving = SavingFigures{.threshold = threshold};
        return refuse(draft.results,
                      QCoreApplication::translate(
                          "Indicators", "No annual period has its cut-off by %1, so there "
                                        "is no year to compare.")
                          .arg(dayText(day())));
    }
    const int year = savingsYearOf(*period);
    const Tally whose{.key = *reading.key};
    std::vector<std::vector<const SavingResult *>> savings(draft.results.size());
    std::vector<std::vector<CountedSaving>> counted(draft.results.size());
    std::vector<int> adopters(draft.results.size());
    for (const Adopter &adopter : m_count.adopters(indicator, year)) {
        const std::size_t part = partOf(whose, adopter.member);
        ++adopters[part];
        if (adopter.saving)
            savings[part].push_back(adopter.saving);
        if (adopter.saving && isOfProvince(*adopter.saving)) {
            counted[part].push_back(
                {{m_facilities.facility(m_facilities.members()[adopter.member]).id},
                 *adopter.saving->saving,
                 adopter.saving->grade,
                 adopter.saving->interval});
        }
    }
    for (std::size_t part = 0; part < savings.size(); ++part) {
        IndicatorResult &result = draft.results[part];
        const ProvinceSaving sum = addUp(std::move(savings[part]), threshold);
        result.unknown = adopters[part] - sum.n;
        result.saving = SavingFigures{year,
                                      threshold,
                                      sum.shareAtOrAbove,
                                      sum.simpleMean,
                                      sum.weightedMean,
                                      sum.n,
                                      std::move(counted[part])};
        result.value = sum.weightedMean;
        result.valueKnown = sum.weightedMean;
        if (sum.weightedMean) {
            draft.values[part] = Quotient::rounded(*sum.weightedMean);
        } else if (adopters[part] == 0) {
            result.reason = QCoreApplication::translate("Indicators",
                                                        "No facility in the register is applying.");
        } else {
            result.reason =
                QCoreApplication::translate(
                    "Indicators",
                    "None of the facilities that apply has the figures of a saving in %1.")
                    .arg(year);
        }
    }
}

std::optional<Tally> Evaluation::tallyOf(Draft &draft) const
{
    const Indicator &indicator = draft.indicator;
    Tally tally = m_count.count(indicator, indicator.numerator);
    if (!tally.problem.isEmpty()) {
        refuse(draft.results, tally.problem);
        return {};
    }
    if (!isPartable(draft, tally))
        return {};
    if (tally.key.of == TallyOf::Saving) {
        refuse(
            draft.results,
            QCoreApplication::translate(
                "Indicators", "“saving:energy” is a mean: choose the kind “%1” for the indicator.")
                .arg(choiceLabel(IndicatorKind::MeanSaving)));
        return {};
    }
    return tally;
}

void Evaluation::evaluateCount(Draft &draft) const
{
    const std::optional<Tally> counting = tallyOf(draft);
    if (!counting)
        return;
    const Tally &tally = *counting;
    std::vector<Standings> counted(draft.results.size());
    for (std::size_t subject = 0; subject < tally.standings.size(); ++subject)
        counted[partOf(tally, subject)].add(tally.standings[subject]);
    for (std::size_t part = 0; part < counted.size(); ++part) {
        IndicatorResult &result = draft.results[part];
        const Decimal amount = tally.isAmount ? tally.amount : whole(counted[part].yes);
        result.numerator = amount;
        result.unknown = tally.isAmount ? tally.unknownAmounts : counted[part].unknown;
        draft.values[part] = Quotient{.numerator = amount};
        result.value = amount.toDouble();
        result.valueKnown = result.value;
    }
}

void Evaluation::evaluateYesNo(Draft &draft) const
{
    const Indicator &indicator = draft.indicator;
    const std::optional<Tally> counting = tallyOf(draft);
    if (!counting)
        return;
    const Tally &tally = *counting;
    if (tally.key.of == TallyOf::Organisation && !indicator.organisation) {
        return refuse(
            draft.results,
            QCoreApplication::translate(
                "Indicators", "The indicator does not say which organisation: choose one."));
    }
    std::vector<Standings> counted(draft.results.size());
    for (std::size_t subject = 0; subject < tally.standings.size(); ++subject)
        counted[partOf(tally, subject)].add(tally.standings[subject]);
    for (std::size_t part = 0; part < counted.size(); ++part) {
        if (tally.isAmount)
            counted[part].add(tally.amount.nano > 0      ? Standing::Yes
                              : tally.unknownAmounts > 0 ? Standing::Unknown
                                                         : Standing::No);
        const bool isYes = counted[part].yes > 0;
        draft.results[part].unknown = !isYes && counted[part].unknown > 0 ? 1 : 0;
        setQuotient(draft, part, whole(isYes ? 1 : 0), whole(1));
        if (!draft.results[part].valueKnown) {
            draft.results[part].reason =
                QCoreApplication::translate("Indicators", "Nothing on record says yes or no.");
        }
    }
}

void Evaluation::compareWithTargets(Draft &draft) const
{
    const Indicator &indicator = draft.indicator;
    const Plan *plan = m_records.find(indicator.plan);
    const Target *common = targetOn(m_records, {indicator.id}, day());
    for (std::size_t part = 0; part < draft.results.size(); ++part) {
        const auto &unit = m_partition.parts[part].unit;
        const Target *own = unit ? targetOn(m_records, {indicator.id}, day(), unit) : nullptr;
        const Target *target = own ? own : common;
        if (!target)
            continue;
        IndicatorResult &result = draft.results[part];
        result.target = *target;
        if (draft.values[part] && result.toldValue())
            result.state = stateOf(*draft.values[part], *target, indicator.direction);
        result.trajectory =
            trajectoryOf(draft.values[part], *target, indicator.direction,
                         plan ? toleranceOf(*plan, indicator, *target) : Decimal{}, day());
    }
}

} // namespace sxsh
