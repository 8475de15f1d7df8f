// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/openplan.h"
#include "core/base/datetext.h"
#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/base/numbertext.h"
#include "core/exchange/resourcefolder.h"
#include "core/indicators/indicators.h"
#include "core/indicators/samplewords.h"
#include "core/savings/saving.h"
#include "core/savings/savings.h"
#include "ui/fonts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue optionalNumber(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue optionalNumber(const std::optional<Decimal> &value)
{
    if (!value)
        return {};
    constexpr qint64 whole = 1'000'000'000;
    return value->nano % whole == 0 ? QJsonValue(value->nano / whole)
                                    : QJsonValue(value->toDouble());
}

QJsonObject resultJson(const IndicatorResult &result)
{
    QJsonObject object{
        {u"code"_s, result.code},
        {u"name"_s, result.name},
        {u"kind"_s, choiceKey(result.kind)},
        {u"numerator"_s, optionalNumber(result.numerator)},
        {u"denominator"_s, optionalNumber(result.denominator)},
        {u"unknown"_s, result.sample ? QJsonValue() : QJsonValue(result.unknown)},
        {u"value"_s, optionalNumber(result.value)},
        {u"value_known"_s, optionalNumber(result.valueKnown)},
        {u"target"_s, QJsonValue()},
        {u"state"_s, choiceKey(result.state)},
        {u"trajectory"_s, QJsonObject{{u"planned"_s, optionalNumber(result.trajectory.planned)},
                                      {u"state"_s, choiceKey(result.trajectory.state)}}},
        {u"reason"_s, result.reason.isEmpty() ? QJsonValue() : QJsonValue(result.reason)}};
    if (result.target) {
        object.insert(u"target"_s,
                      QJsonObject{{u"min"_s, optionalNumber(std::optional(result.target->min))},
                                  {u"max"_s, optionalNumber(result.target->max)},
                                  {u"due"_s, result.target->due.toString(Qt::ISODate)}});
    }
    if (result.saving) {
        // Savings are compared after rounding to a billionth, so they are given so as well.
        const auto saving = [](const std::optional<double> &value) {
            return value ? QJsonValue(roundedToNano(*value).toDouble()) : QJsonValue();
        };
        object.insert(u"value"_s, saving(result.value));
        object.insert(u"value_known"_s, saving(result.valueKnown));
        object.insert(u"year"_s, result.saving->year > 0 ? QJsonValue(result.saving->year)
                                                         : QJsonValue(QJsonValue::Null));
        object.insert(u"share_at_or_above"_s, saving(result.saving->shareAtOrAbove));
        object.insert(u"simple_mean"_s, saving(result.saving->simpleMean));
        object.insert(u"weighted_mean"_s, saving(result.saving->weightedMean));
        object.insert(u"n"_s, result.saving->n);
    }
    if (result.sample) {
        object.insert(u"sample"_s,
                      QJsonObject{{u"survey"_s, result.sample->survey},
                                  {u"respondents"_s, result.sample->respondents},
                                  {u"sample"_s, result.sample->sample},
                                  {u"response_rate"_s, optionalNumber(result.sample->responseRate)},
                                  {u"lower"_s, optionalNumber(result.sample->lower)},
                                  {u"upper"_s, optionalNumber(result.sample->upper)},
                                  {u"confidence"_s, result.sample->confidence},
                                  {u"weighted"_s, result.sample->stratified},
                                  {u"population"_s, result.sample->population
                                                        ? QJsonValue(*result.sample->population)
                                                        : QJsonValue()},
                                  {u"reason"_s, result.sample->intervalReason.isEmpty()
                                                    ? QJsonValue()
                                                    : QJsonValue(result.sample->intervalReason)}});
    }
    if (!result.notes.isEmpty())
        object.insert(u"notes"_s, QJsonArray::fromStringList(result.notes));
    return object;
}

QJsonArray resultsJson(const std::vector<IndicatorResult> &results)
{
    QJsonArray array;
    for (const IndicatorResult &result : results)
        array.append(resultJson(result));
    return array;
}

QString valueText(const Console &console, const IndicatorResult &result,
                  const std::optional<double> &value)
{
    if (!value)
        return u"–"_s;
    if (result.kind == IndicatorKind::YesNo)
        return *value >= 1 ? choiceLabel(YesNo::Yes) : choiceLabel(YesNo::No);
    return isFraction(result.kind) ? numberText(*value * 100, 1, console.language()) + u'%'
                                   : numberText(*value, 0, console.language());
}

QString targetText(const Console &console, const IndicatorResult &result)
{
    if (!result.target)
        return u"–"_s;
    if (result.kind == IndicatorKind::YesNo)
        return choiceLabel(YesNo::Yes);
    const double scale = isFraction(result.kind) ? 100 : 1;
    const auto number = [&](Decimal value) {
        const double scaled = value.toDouble() * scale;
        return numberText(scaled,
                          scaled == static_cast<double>(static_cast<qint64>(scaled)) ? 0 : 1,
                          console.language());
    };
    QString text = number(result.target->min);
    if (result.target->max)
        text += u'–' + number(*result.target->max);
    return isFraction(result.kind) ? text + u'%' : text;
}

QString countText(const Console &console, const std::optional<Decimal> &value)
{
    return value ? numberText(value->toDouble(), 0, console.language()) : u"–"_s;
}

void printTable(const Console &console, const std::vector<IndicatorResult> &results)
{
    std::vector<QStringList> rows;
    for (const IndicatorResult &result : results) {
        // Replies of a sample are not the province; weighted by strata they do not even make up
        // the share.
        const QString of = result.sample        ? sampleNote(*result.sample, console.language())
                           : result.denominator ? countText(console, result.numerator) + u'/' +
                                                      countText(console, result.denominator)
                                                : countText(console, result.numerator);
        rows.push_back({result.code, result.name, targetText(console, result),
                        valueText(console, result, result.toldValue()), of,
                        result.sample ? u"–"_s : QString::number(result.unknown),
                        result.sample ? u"–"_s : valueText(console, result, result.valueKnown),
                        choiceLabel(result.state), choiceLabel(result.trajectory.state)});
    }
    console.table({{QCoreApplication::translate("Cli", "Code")},
                   {QCoreApplication::translate("Cli", "Indicator")},
                   {QCoreApplication::translate("Cli", "Target"), true},
                   {QCoreApplication::translate("Cli", "Value"), true},
                   {QCoreApplication::translate("Cli", "Count"), true},
                   {QCoreApplication::translate("Cli", "Unknown"), true},
                   {QCoreApplication::translate("Cli", "Without unknown"), true},
                   {QCoreApplication::translate("Cli", "State")},
                   {QCoreApplication::translate("Cli", "Trajectory")}},
                  rows);
    for (const IndicatorResult &result : results) {
        if (result.saving && result.saving->n > 0) {
            console.line(QCoreApplication::translate(
                             "Cli",
                             "%1: %Ln facilities with a saving; weighted %2, simple mean %3, "
                             "at or above the threshold %4 (year %5).",
                             nullptr, result.saving->n)
                             .arg(result.code,
                                  valueText(console, result, result.saving->weightedMean),
                                  valueText(console, result, result.saving->simpleMean),
                                  valueText(console, result, result.saving->shareAtOrAbove))
                             .arg(result.saving->year));
        }
        if (result.sample)
            console.line(result.code + u": "_s +
                         sampleSentence(*result.sample, console.language()));
        if (!result.reason.isEmpty())
            console.line(result.code + u": "_s + result.reason);
        for (const QString &note : result.notes)
            console.line(result.code + u": "_s + note);
    }
}

QJsonArray subjectsJson(const std::vector<Subject> &subjects)
{
    QJsonArray array;
    for (const Subject &subject : subjects) {
        array.append(QJsonObject{{u"entity"_s, QString(entityInfo(subject.kind).keyText())},
                                 {u"id"_s, subject.id.toString(QUuid::WithoutBraces)},
                                 {u"code"_s, subject.code},
                                 {u"name"_s, subject.name},
                                 {u"counts"_s, choiceKey(subject.standing)},
                                 {u"why"_s, subject.why}});
    }
    return array;
}

ExitCode explainIndicator(const Console &console, Savings &savings, QDate asOf, const QString &code)
{
    const Indicator *wanted = nullptr;
    QStringList known;
    for (const Indicator &indicator : savings.records().all<Indicator>()) {
        known += indicator.code;
        if (indicator.code.compare(code, Qt::CaseInsensitive) == 0)
            wanted = &indicator;
    }
    known.sort();
    if (!wanted)
        throw Error(QCoreApplication::translate("Cli", "There is no indicator “%1”. Known: %2.")
                        .arg(code, known.join(u", ")));
    const IndicatorExplanation found = explain(*wanted, savings, asOf, console.language());
    QJsonObject object = resultJson(found.result);
    object.insert(u"as_of"_s, asOf.toString(Qt::ISODate));
    object.insert(u"subjects"_s, subjectsJson(found.subjects));
    object.insert(u"outside"_s, subjectsJson(found.outside));
    console.json(object);
    printTable(console, {found.result});
    const auto print = [&](const QString &title, const std::vector<Subject> &subjects,
                           std::optional<Standing> standing) {
        std::vector<QStringList> rows;
        for (const Subject &subject : subjects) {
            if (!standing || subject.standing == *standing)
                rows.push_back({subject.code, subject.name, subject.why});
        }
        console.line(u"\n%1: %2"_s.arg(title).arg(rows.size()));
        for (const QStringList &row : rows)
            console.line(u"  %1  %2: %3"_s.arg(row[0], row[1], row[2]));
    };
    for (const Standing standing : {Standing::Yes, Standing::No, Standing::Unknown})
        print(choiceLabel(standing), found.subjects, standing);
    if (!found.outside.empty())
        print(QCoreApplication::translate("Cli", "Not in the denominator"), found.outside, {});
    return ExitCode::Done;
}

} // namespace

ExitCode showIndicators(const Console &console, const IndicatorOptions &options)
{
    const QDate asOf = dayAsOf(options.asOf);
    const auto grouping = options.by ? choiceFromKey<Grouping>(*options.by) : std::nullopt;
    if (options.by && !grouping)
        throw UsageError(
            QCoreApplication::translate("Cli", "--by is one of unit, sector, size, year."));
    if (grouping && options.explain) {
        throw UsageError(QCoreApplication::translate(
            "Cli", "--by and --explain do not go together: leave one of them out."));
    }
    const BoundaryChoice boundaries = boundariesNamed(options.boundaries, options.by);
    const auto session = openForReading(console, options.plan);
    Savings savings(session->records());
    if (options.explain)
        return explainIndicator(console, savings, asOf, nfc(*options.explain));
    const std::vector<IndicatorResult> results = indicators(savings, asOf);
    QJsonObject object{{u"as_of"_s, asOf.toString(Qt::ISODate)},
                       {u"indicators"_s, resultsJson(results)}};
    console.line(
        QCoreApplication::translate("Cli", "As of %1").arg(dateText(asOf, console.language())));
    printTable(console, results);
    if (results.empty())
        console.line(QCoreApplication::translate("Cli", "This plan has no indicators yet."));
    if (grouping) {
        QJsonArray groups;
        for (const IndicatorGroup &group : indicatorsBy(*grouping, savings, asOf, boundaries)) {
            QJsonObject told{{u"key"_s, group.key},
                             {u"name"_s, group.name},
                             {u"as_of"_s, group.asOf.toString(Qt::ISODate)},
                             {u"indicators"_s, resultsJson(group.indicators)}};
            if (group.isUnclear)
                told.insert(u"unclear"_s, true);
            groups.append(told);
            console.line(u'\n' + u"%1 %2"_s.arg(group.key, group.name).trimmed());
            printTable(console, group.indicators);
        }
        object.insert(u"groups"_s, groups);
        if (options.by == choiceKey(Grouping::Unit))
            object.insert(u"boundaries"_s, choiceKey(boundaries.kind));
    }
    console.json(object);
    return ExitCode::Done;
}

} // namespace sxsh::cli
