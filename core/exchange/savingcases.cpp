// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/savingcases.h"

#include "core/base/error.h"
#include "core/exchange/casejson.h"
#include "core/exchange/savingjson.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QJsonObject resultJson(const QJsonObject &json, const CaseReading &reading,
                       const ResourceSaving &saving)
{
    const CaseSaving &figures = saving.figures;
    QJsonObject result{
        {u"unit"_s, saving.unit ? QJsonValue(saving.unit->code.toString()) : QJsonValue()},
        {u"sec_base"_s, numberJson(figures.secBase)},
        {u"sec_report"_s, numberJson(figures.secReport)},
        {u"expected"_s, numberJson(figures.expected)},
        {u"saving"_s, numberJson(figures.saving)},
        {u"avoided"_s, numberJson(figures.avoided)},
        {u"toe_avoided"_s, numberJson(saving.toeAvoided)},
        {u"co2_avoided_t"_s, numberJson(saving.co2Avoided)},
        {u"grade"_s, figures.saving ? QJsonValue(choiceKey(saving.grade)) : QJsonValue()},
        {u"claim"_s,
         saving.claim == Claim::None ? QJsonValue() : QJsonValue(choiceKey(saving.claim))},
        {u"interval"_s, intervalJson(figures.interval)},
        {u"model"_s, QJsonValue()},
        {u"model_ok"_s, QJsonValue()}};
    for (const QString &key : {u"id"_s, u"method"_s, u"resource"_s})
        result[key] = json[key].isUndefined() ? QJsonValue() : json[key];
    if (saving.biogenicAvoided)
        result[u"co2_biogenic_avoided_t"_s] = *saving.biogenicAvoided;
    if (figures.model) {
        result[u"model"_s] = modelJson(*figures.model);
        result[u"model_ok"_s] = figures.model->isSound();
    }
    QStringList reasons{reading.problem, figures.reason, figures.intervalReason};
    reasons += saving.unconverted;
    reasons.removeAll(QString());
    result[u"warnings"_s] = QJsonArray::fromStringList(reading.warnings + figures.warnings);
    result[u"reason"_s] = textJson(reasons.join(u' '));
    return result;
}

} // namespace

QJsonArray savingCasesFrom(const QByteArray &json, const QString &file)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = json.left(problem.offset).count('\n') + 1;
        throw Error(QCoreApplication::translate("SavingCases",
                                                "“%1” is not JSON: see line %2. It has to be "
                                                "{\"cases\": [ … ]}.")
                        .arg(QDir::toNativeSeparators(file))
                        .arg(line),
                    problem.errorString());
    }
    const QJsonValue cases = document.object()[u"cases"_s];
    if (!cases.isArray()) {
        throw Error(QCoreApplication::translate("SavingCases",
                                                "“%1” has no list “cases”. It has to be "
                                                "{\"cases\": [ … ]}.")
                        .arg(QDir::toNativeSeparators(file)));
    }
    return cases.toArray();
}

QByteArray savingCaseFile(const ResourceCase &of)
{
    return QJsonDocument(QJsonObject{{u"cases"_s, QJsonArray{caseJson(of)}}}).toJson();
}

QJsonObject computeSavingCases(const QJsonArray &cases, const Records &reference)
{
    QJsonArray results;
    for (const QJsonValue &one : cases) {
        const QJsonObject json = one.toObject();
        const CaseReading reading =
            one.isObject() ? readCase(json)
                           : CaseReading{.problem = QCoreApplication::translate(
                                             "SavingCases", "A case has to be {\"method\": …, "
                                                            "\"base\": …, \"report\": …}.")};
        results.append(resultJson(json, reading,
                                  reading.of ? computeResourceCase(*reading.of, reference)
                                             : ResourceSaving()));
    }
    return {{u"cases"_s, results}};
}

} // namespace sxsh
