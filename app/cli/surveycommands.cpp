// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/openplan.h"
#include "app/cli/outputpath.h"
#include "core/base/datetext.h"
#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/base/numbertext.h"
#include "core/exchange/resourcefolder.h"
#include "core/exchange/savingjson.h"
#include "core/indicators/samplesurvey.h"
#include "core/indicators/samplewords.h"
#include "core/indicators/surveydraw.h"
#include "core/indicators/surveyresult.h"
#include "core/report/surveypaper.h"
#include "ui/print/reportfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

const Survey &surveyNamed(const Session &session, const QString &code)
{
    const Record record = recordNamed(session, u"survey:"_s + nfc(code));
    return *session.records().find(Ref<Survey>{record.id()});
}

QStringList keysOf(std::span<const Choice> choices)
{
    QStringList keys;
    for (const Choice &choice : choices)
        keys += QString::fromLatin1(choice.key);
    return keys;
}

double confidenceTyped(const QString &typed)
{
    const auto confidence = typedConfidence(typed);
    if (!confidence) {
        throw UsageError(
            QCoreApplication::translate("Cli", "“--confidence” takes a percentage between 0 and "
                                               "100, such as 95, 95% or 0,95, not “%1”.")
                .arg(typed));
    }
    return *confidence;
}

double halfWidthTyped(const QString &typed)
{
    const auto halfWidth = typedHalfWidth(typed);
    if (!halfWidth) {
        throw UsageError(
            QCoreApplication::translate("Cli", "“--within” takes percentage points between 0 and "
                                               "100, such as 7,5 or 7,5%, and below 1 with the "
                                               "percent sign, not “%1”.")
                .arg(typed));
    }
    return *halfWidth;
}

std::vector<FactKind> questionsNamed(const QStringList &keys)
{
    std::vector<FactKind> questions;
    for (const FactKind what : surveyQuestions()) {
        if (keys.contains(choiceKey(what)))
            questions.push_back(what);
    }
    for (const QString &key : keys) {
        const auto what = choiceFromKey<FactKind>(key);
        if (!what || std::ranges::find(questions, *what) == questions.end()) {
            QStringList known;
            for (const FactKind question : surveyQuestions())
                known += choiceKey(question);
            throw UsageError(
                QCoreApplication::translate("Cli", "--ask is one of %1.").arg(known.join(u", ")));
        }
    }
    return questions;
}

std::optional<StrataBy> strataNamed(const std::optional<QString> &key)
{
    if (!key)
        return {};
    const auto by = choiceFromKey<StrataBy>(*key);
    if (!by) {
        throw UsageError(QCoreApplication::translate("Cli", "--strata is one of %1.")
                             .arg(keysOf(choicesOf<StrataBy>).join(u", ")));
    }
    return by;
}

int wantedSize(const Records &records, const Survey &survey, const DrawOptions &options,
               const DrawRequest &request, double confidence)
{
    if (options.size)
        return *options.size;
    std::vector<int> frames;
    for (const FrameStratum &stratum : surveyFrame(records, survey.date, request.strataBy))
        frames.push_back(static_cast<int>(stratum.facilities.size()));
    return sampleWithin(frames, halfWidthTyped(*options.within), confidence).value_or(0);
}

void requireOptionsFor(const Survey &survey, const DrawOptions &options)
{
    if (survey.mode == SurveyMode::Census) {
        if (options.size || options.within || options.confidence || options.strata ||
            options.seed) {
            throw UsageError(QCoreApplication::translate(
                                 "Cli", "The survey %1 is a census, which asks everyone: leave out "
                                        "--size, --within, --confidence, --strata and --seed.")
                                 .arg(survey.code));
        }
        return;
    }
    if (options.size.has_value() == options.within.has_value()) {
        throw UsageError(QCoreApplication::translate(
            "Cli", "Give one of --size and --within: how many to draw, or how sure the share is "
                   "to be."));
    }
    if (options.confidence && !options.within) {
        throw UsageError(QCoreApplication::translate(
            "Cli", "--confidence only goes with --within: leave it out."));
    }
}

QJsonObject drawJson(const SurveyDraw &drawn, std::optional<int> seed,
                     const QStringList &facilities)
{
    QJsonArray strata;
    for (const Change &change : drawn.set.changes) {
        const auto *stratum = change.after ? change.after->as<SurveyStratum>() : nullptr;
        if (stratum) {
            strata.append(QJsonObject{{u"code"_s, stratum->code},
                                      {u"name"_s, stratum->name},
                                      {u"frame"_s, stratum->frame},
                                      {u"sample"_s, stratum->sample}});
        }
    }
    return {{u"frame"_s, drawn.frame},
            {u"sample"_s, drawn.sample},
            {u"seed"_s, seed ? QJsonValue(*seed) : QJsonValue()},
            {u"strata"_s, strata},
            {u"facilities"_s, QJsonArray::fromStringList(facilities)}};
}

/// The codes of those drawn, each once, in the order of the draw.
QStringList drawnCodes(const Records &records, const SurveyDraw &drawn)
{
    QStringList codes;
    QSet<QUuid> seen;
    for (const Change &change : drawn.set.changes) {
        const auto *answer = change.after ? change.after->as<SurveyAnswer>() : nullptr;
        if (answer && !seen.contains(answer->facility.id)) {
            seen.insert(answer->facility.id);
            codes += records.find(answer->facility)->code;
        }
    }
    return codes;
}

QJsonValue optionalNumber(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonArray codesOf(const Records &records, const std::vector<Ref<Facility>> &facilities)
{
    QJsonArray codes;
    for (const Ref<Facility> facility : facilities) {
        const Facility *found = records.find(facility);
        codes.append(found ? QJsonValue(found->code) : QJsonValue());
    }
    return codes;
}

QJsonObject estimateJson(const EstimatedShare &estimate)
{
    const auto &interval = estimate.interval;
    const bool isTold = estimate.share.has_value();
    return {{u"frame"_s, estimate.frame},
            {u"sample"_s, estimate.asked},
            {u"respondents"_s, estimate.respondents},
            {u"response_rate"_s, optionalNumber(estimate.responseRate)},
            {u"yes"_s, estimate.yes},
            {u"share"_s, optionalNumber(estimate.share)},
            {u"lower"_s, interval ? QJsonValue(interval->lower) : QJsonValue()},
            {u"upper"_s, interval ? QJsonValue(interval->upper) : QJsonValue()},
            {u"reason"_s, textJson(isTold ? estimate.intervalReason : estimate.shareReason)}};
}

QString percentText(const Console &console, const std::optional<double> &fraction)
{
    return fraction ? numberText(*fraction * 100, 1, console.language()) + u'%' : u"–"_s;
}

QStringList estimateRow(const Console &console, const QString &code, const QString &name,
                        const EstimatedShare &estimate, const std::optional<double> &weight)
{
    const auto count = [&](int number) {
        return numberText(ScaledNumber{number, 0}, console.language());
    };
    QString interval = u"–"_s;
    if (estimate.interval) {
        interval = percentText(console, estimate.interval->lower) + u'–' +
                   percentText(console, estimate.interval->upper);
    }
    return {code,
            name,
            count(estimate.frame),
            count(estimate.asked),
            count(estimate.respondents),
            percentText(console, estimate.responseRate),
            count(estimate.yes),
            percentText(console, estimate.share),
            weight ? numberText(*weight, 2, console.language()) : u"–"_s,
            interval};
}

void printResult(const Console &console, const Records &records, const SurveyResult &result)
{
    std::vector<QStringList> rows;
    for (const StratumResult &stratum : result.strata)
        rows.push_back(
            estimateRow(console, stratum.code, stratum.name, stratum.estimate, stratum.weight));
    rows.push_back(estimateRow(console, {}, QCoreApplication::translate("Cli", "Whole frame"),
                               result.whole, result.weight));
    console.table({{QCoreApplication::translate("Cli", "Code")},
                   {QCoreApplication::translate("Cli", "Stratum")},
                   {QCoreApplication::translate("Cli", "Frame (N)"), true},
                   {QCoreApplication::translate("Cli", "Sample (n)"), true},
                   {QCoreApplication::translate("Cli", "Answered"), true},
                   {QCoreApplication::translate("Cli", "Response rate"), true},
                   {QCoreApplication::translate("Cli", "Yes"), true},
                   {QCoreApplication::translate("Cli", "Share"), true},
                   {QCoreApplication::translate("Cli", "Weight (N/answered)"), true},
                   {QCoreApplication::translate("Cli", "Interval"), true}},
                  rows);
    for (const QString &sentence : leftOutSentences(records, result))
        console.line(sentence);
}

} // namespace

ExitCode drawSample(const Console &console, const DrawOptions &options)
{
    DrawRequest request{.strataBy = strataNamed(options.strata),
                        .questions = questionsNamed(options.questions)};
    const auto session =
        options.dryRun ? openForReading(console, options.plan) : openForWriting(options.plan);
    const Records &records = session->records();
    const Survey &survey = surveyNamed(*session, options.survey);
    requireOptionsFor(survey, options);
    const bool isCensus = survey.mode == SurveyMode::Census;
    if (request.questions.empty())
        request.questions = questionsOf(records, survey);
    const double confidence = options.confidence
                                  ? confidenceTyped(*options.confidence)
                                  : confidenceFor(records, request.questions.front());
    if (!isCensus)
        request.size = wantedSize(records, survey, options, request, confidence);
    request.seed = options.seed.value_or(QRandomGenerator::global()->bounded(1, 1'000'000));
    const SurveyDraw drawn = drawSurvey(records, survey, request);
    if (!drawn.problem.isEmpty())
        throw Error(drawn.problem);
    const QStringList facilities = drawnCodes(records, drawn);
    QJsonObject object =
        drawJson(drawn, isCensus ? std::nullopt : std::optional(request.seed), facilities);
    const double halfWidth = expectedHalfWidth(drawn.samples, drawn.frames, confidence);
    object.insert(u"half_width"_s, halfWidth);
    object.insert(u"confidence"_s, confidence);
    Issues issues;
    bool applied = false;
    if (!options.dryRun) {
        const Session::Outcome outcome = session->apply(drawn.set);
        applied = outcome.applied;
        issues = outcome.issues;
    }
    console.issues(issues);
    object.insert(u"applied"_s, applied);
    object.insert(u"issues"_s, Console::toJson(issues));
    console.json(object);
    if (hasHard(issues)) {
        console.complain(QCoreApplication::translate("Cli", "Nothing was changed."));
        return ExitCode::Refused;
    }
    if (isCensus) {
        console.line(
            (options.dryRun
                 ? QCoreApplication::translate("Cli", "All %1 facilities of the frame would be "
                                                      "listed:")
                 : QCoreApplication::translate("Cli", "All %1 facilities of the frame are listed:"))
                .arg(drawn.frame));
    } else {
        console.line((options.dryRun
                          ? QCoreApplication::translate("Cli", "Seed %1 would draw %2 of %3 "
                                                               "facilities:")
                          : QCoreApplication::translate("Cli", "Seed %1 drew %2 of %3 facilities:"))
                         .arg(request.seed)
                         .arg(drawn.sample)
                         .arg(drawn.frame));
        console.line(expectationText(halfWidth, confidence, console.language()));
    }
    std::vector<QStringList> rows;
    for (const auto stratum : object[u"strata"_s].toArray()) {
        rows.push_back({stratum[u"code"_s].toString(), stratum[u"name"_s].toString(),
                        QString::number(stratum[u"frame"_s].toInt()),
                        QString::number(stratum[u"sample"_s].toInt())});
    }
    if (!rows.empty()) {
        console.table({{QCoreApplication::translate("Cli", "Code")},
                       {QCoreApplication::translate("Cli", "Stratum")},
                       {QCoreApplication::translate("Cli", "Frame (N)"), true},
                       {QCoreApplication::translate("Cli", "Sample (n)"), true}},
                      rows);
    }
    console.line(facilities.join(u", "_s));
    return ExitCode::Done;
}

ExitCode showSurvey(const Console &console, const SurveyOptions &options)
{
    const QDate asOf = dayAsOf(options.asOf);
    const auto session = openForReading(console, options.plan);
    const Records &records = session->records();
    const Survey &survey = surveyNamed(*session, options.survey);
    console.line(u"%1 %2 · %3 · %4"_s.arg(survey.code, survey.name,
                                          dateText(survey.date, console.language()),
                                          choiceLabel(survey.mode)));
    QJsonArray questions;
    for (const FactKind what : questionsOf(records, survey)) {
        const SurveyResult result =
            surveyResult(records, survey, what, confidenceFor(records, what));
        QJsonArray strata;
        for (const StratumResult &stratum : result.strata) {
            QJsonObject object = estimateJson(stratum.estimate);
            object.insert(u"code"_s, stratum.code);
            object.insert(u"name"_s, stratum.name);
            object.insert(u"weight"_s, optionalNumber(stratum.weight));
            strata.append(object);
        }
        QJsonArray feeds;
        QStringList fed;
        for (const Indicator *indicator : sampledIndicators(records, what)) {
            const bool isInForce =
                sampleSurveyFor(records, *indicator, what, asOf).survey == &survey;
            feeds.append(
                QJsonObject{{u"indicator"_s, indicator->code}, {u"in_force"_s, isInForce}});
            fed += (isInForce ? QCoreApplication::translate("Cli", "%1 (in force)")
                              : QCoreApplication::translate("Cli", "%1 (not in force)"))
                       .arg(indicator->code);
        }
        QJsonObject object = estimateJson(result.whole);
        object.insert(u"what"_s, choiceKey(what));
        object.insert(u"weight"_s, optionalNumber(result.weight));
        object.insert(u"confidence"_s, result.confidence);
        object.insert(u"without_stratum"_s, result.withoutStratum);
        object.insert(u"outside_frame"_s, codesOf(records, result.outsideFrame));
        object.insert(u"not_drawn"_s, codesOf(records, result.notDrawn));
        object.insert(u"strata"_s, strata);
        object.insert(u"feeds"_s, feeds);
        questions.append(object);
        console.line(u"\n%1: %2"_s.arg(
            choiceLabel(what), estimateText(result.whole, result.confidence, console.language())));
        printResult(console, records, result);
        console.line(fed.isEmpty()
                         ? QCoreApplication::translate("Cli", "No indicator is estimated from it.")
                         : QCoreApplication::translate("Cli", "Indicators on %1: %2")
                               .arg(dateText(asOf, console.language()), fed.join(u", "_s)));
    }
    console.json(QJsonObject{
        {u"survey"_s, survey.code},
        {u"date"_s, survey.date.toString(Qt::ISODate)},
        {u"mode"_s, choiceKey(survey.mode)},
        {u"seed"_s, survey.seed ? QJsonValue(*survey.seed) : QJsonValue()},
        {u"strata_by"_s, survey.strataBy ? QJsonValue(choiceKey(*survey.strataBy)) : QJsonValue()},
        {u"as_of"_s, asOf.toString(Qt::ISODate)},
        {u"questions"_s, questions}});
    return ExitCode::Done;
}

ExitCode writeQuestionnaires(const Console &console, const QuestionnaireOptions &options)
{
    requireReportName(options.out);
    if (options.asList && options.facility) {
        throw UsageError(QCoreApplication::translate(
            "Cli", "--list and --facility do not go together: leave one of them out."));
    }
    const auto session = openForReading(console, options.plan);
    requireNoPlanFile(options.out, options.plan);
    const Survey &survey = surveyNamed(*session, options.survey);
    SurveyPaperRequest request{.survey = {survey.id},
                               .paper = options.asList ? SurveyPaper::Facilities
                                                       : SurveyPaper::Questionnaires,
                               .language = console.language()};
    if (options.facility) {
        request.facility =
            Ref<Facility>{recordNamed(*session, u"facility:"_s + nfc(*options.facility)).id()};
    }
    writeReportFile(buildSurveyPaper(session->records(), resourceFolder(), request), options.out);
    tellWritten(console, options.out);
    return ExitCode::Done;
}

} // namespace sxsh::cli
