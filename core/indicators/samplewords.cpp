// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/samplewords.h"

#include "core/base/datetext.h"
#include "core/base/decimal.h"
#include "core/base/numbertext.h"

#include <QtCore/QCoreApplication>
#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString percentText(double fraction, Language language)
{
    return numberText(fraction * 100, 1, language) + u'%';
}

/// Confidences are round, “95%”, unless somebody wants 99.5%.
QString confidenceText(double confidence, Language language)
{
    const double percent = confidence * 100;
    const bool isWhole = std::abs(percent - std::round(percent)) < 1e-6;
    return numberText(percent, isWhole ? 0 : 1, language) + u'%';
}

QString intervalText(double lower, double upper, double confidence, Language language)
{
    return QCoreApplication::translate("Surveys", "between %1 and %2 (confidence %3)")
        .arg(percentText(lower, language), percentText(upper, language),
             confidenceText(confidence, language));
}

/// A number that is typed with or without a percent sign.
struct TypedNumber {
    double number = 0;
    bool isPercent = false;
};

std::optional<TypedNumber> typedNumber(const QString &text)
{
    QString typed = text.trimmed();
    const bool isPercent = typed.endsWith(u'%');
    if (isPercent)
        typed = typed.chopped(1);
    const NumberReading reading = readNumber(typed.trimmed(), NumberForm::Officer);
    const auto number = reading.number ? Decimal::from(*reading.number) : std::nullopt;
    if (!number)
        return {};
    return TypedNumber{number->toDouble(), isPercent};
}

std::optional<double> betweenNoneAndAll(double fraction)
{
    return fraction > 0 && fraction < 1 ? std::optional(fraction) : std::nullopt;
}

QString answeredText(int respondents, int asked, std::optional<double> rate, Language language)
{
    if (!rate)
        return QCoreApplication::translate("Surveys", "nobody was asked");
    return QCoreApplication::translate("Surveys", "%1 of %2 answered (%3)")
        .arg(numberText(ScaledNumber{respondents, 0}, language),
             numberText(ScaledNumber{asked, 0}, language), percentText(*rate, language));
}

} // namespace

QString sampleNote(const SampleFigures &sample, Language language)
{
    const QString words =
        (sample.stratified ? QCoreApplication::translate("Surveys", "sample %1, weighted by strata")
                           : QCoreApplication::translate("Surveys", "sample %1"))
            .arg(sample.survey);
    if (!sample.lower || !sample.upper)
        return words;
    return words + u", "_s + percentText(*sample.lower, language) + u'–' +
           percentText(*sample.upper, language);
}

std::optional<double> typedConfidence(const QString &text)
{
    const auto typed = typedNumber(text);
    if (!typed)
        return {};
    const bool isFraction = !typed->isPercent && typed->number <= 1;
    return betweenNoneAndAll(isFraction ? typed->number : typed->number / 100);
}

std::optional<double> typedHalfWidth(const QString &text)
{
    const auto typed = typedNumber(text);
    const bool isClear = typed && (typed->isPercent || typed->number >= 1);
    return isClear ? betweenNoneAndAll(typed->number / 100) : std::nullopt;
}

QString sampleSentence(const SampleFigures &sample, Language language)
{
    QString text =
        (sample.stratified
             ? QCoreApplication::translate(
                   "Surveys", "Estimated from the sample survey %1 of %2, weighted by strata: %3")
             : QCoreApplication::translate("Surveys",
                                           "Estimated from the sample survey %1 of %2: %3"))
            .arg(sample.survey, dateText(sample.date, language),
                 answeredText(sample.respondents, sample.sample, sample.responseRate, language));
    if (sample.population) {
        text += u", "_s + QCoreApplication::translate("Surveys", "frame of %1")
                              .arg(numberText(ScaledNumber{*sample.population, 0}, language));
    }
    if (sample.lower && sample.upper)
        text += u"; "_s + intervalText(*sample.lower, *sample.upper, sample.confidence, language);
    text += u'.';
    if (!sample.intervalReason.isEmpty())
        text += u' ' + sample.intervalReason;
    return text;
}

QStringList leftOutSentences(const Records &records, const SurveyResult &result)
{
    const auto codes = [&records](const std::vector<Ref<Facility>> &facilities) {
        QStringList all;
        for (const Ref<Facility> facility : facilities) {
            const Facility *found = records.find(facility);
            all += found ? found->code : u"?"_s;
        }
        return all.join(u", ");
    };
    QStringList sentences;
    if (result.withoutStratum > 0) {
        sentences +=
            QCoreApplication::translate("Surveys", "Answers without a stratum, left out: %1.")
                .arg(result.withoutStratum);
    }
    if (!result.outsideFrame.empty()) {
        sentences += QCoreApplication::translate(
                         "Surveys", "Replied but not in the register on the day of the survey, "
                                    "left out: %1.")
                         .arg(codes(result.outsideFrame));
    }
    if (!result.notDrawn.empty()) {
        sentences += QCoreApplication::translate("Surveys", "Replied but not drawn, left out: %1.")
                         .arg(codes(result.notDrawn));
    }
    return sentences;
}

QString expectationText(double halfWidth, double confidence, Language language)
{
    return QCoreApplication::translate(
               "Surveys",
               "If all answer, a share of one half is known within ± %1 points (confidence %2).")
        .arg(numberText(100 * halfWidth, 1, language), confidenceText(confidence, language));
}

QString responseText(const EstimatedShare &estimate, Language language)
{
    return answeredText(estimate.respondents, estimate.asked, estimate.responseRate, language);
}

QString intervalText(const EstimatedShare &estimate, double confidence, Language language)
{
    const auto &interval = estimate.interval;
    return interval ? intervalText(interval->lower, interval->upper, confidence, language)
                    : estimate.intervalReason;
}

QString estimateText(const EstimatedShare &estimate, double confidence, Language language)
{
    if (!estimate.share)
        return estimate.shareReason;
    return percentText(*estimate.share, language) + (estimate.interval ? u", "_s : u". "_s) +
           intervalText(estimate, confidence, language);
}

} // namespace sxsh
