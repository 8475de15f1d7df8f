// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/savingsjson.h"

#include "core/exchange/savingjson.h"
#include "core/model/caption.h"

#include <QtCore/QJsonArray>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray leftOutJson(const Records &records, const std::vector<AdopterSaving> &adopters)
{
    QJsonArray array;
    for (const AdopterSaving &adopter : adopters) {
        if (adopter.whyLeftOut.isEmpty())
            continue;
        QJsonObject json = facilityJson(records, adopter.facility);
        json[u"reason"_s] = adopter.whyLeftOut;
        array.append(json);
    }
    return array;
}

} // namespace

QJsonObject facilityJson(const Records &records, Ref<Facility> ref)
{
    const Facility *facility = records.find(ref);
    return {{u"code"_s, facility ? facility->code : QString()},
            {u"name"_s, facilityName(records, ref)}};
}

void insertSaving(QJsonObject &json, const Records &records, const SavingResult &saving,
                  const Baseline *baseline, std::optional<Decimal> threshold)
{
    const Claim claim = threshold ? claimFor(saving, *threshold) : Claim::None;
    const Resource *resource = baseline ? records.find(baseline->resource) : nullptr;
    const Product *product = baseline ? records.find(baseline->product) : nullptr;
    json[u"resource"_s] = resource ? resource->code : u"energy"_s;
    json[u"product"_s] = product ? QJsonValue(product->code) : QJsonValue();
    json[u"method"_s] = choiceKey(saving.method);
    json[u"base_from"_s] =
        baseline ? QJsonValue(baseline->from.toString(Qt::ISODate)) : QJsonValue();
    json[u"base_to"_s] = baseline ? QJsonValue(baseline->to.toString(Qt::ISODate)) : QJsonValue();
    json[u"locked_on"_s] = baseline && baseline->lockedOn
                               ? QJsonValue(baseline->lockedOn->toString(Qt::ISODate))
                               : QJsonValue();
    json[u"unit"_s] = saving.useUnit;
    json[u"output_unit"_s] = textJson(saving.outputUnit);
    json[u"use_base"_s] = numberJson(saving.useBase);
    json[u"use_report"_s] = numberJson(saving.useReport);
    json[u"output_base"_s] = numberJson(saving.outputBase);
    json[u"output_report"_s] = numberJson(saving.outputReport);
    json[u"sec_base"_s] = numberJson(saving.secBase);
    json[u"sec_report"_s] = numberJson(saving.secReport);
    json[u"expected"_s] = numberJson(saving.expected);
    json[u"saving"_s] = numberJson(saving.saving);
    json[u"avoided"_s] = numberJson(saving.avoided);
    json[u"toe_expected"_s] = numberJson(saving.toeExpected);
    json[u"toe_avoided"_s] = numberJson(saving.toeAvoided);
    json[u"co2_avoided_t"_s] = numberJson(saving.co2Avoided);
    json[u"co2_biogenic_avoided_t"_s] = numberJson(saving.biogenicAvoided);
    json[u"grade"_s] = saving.saving ? QJsonValue(choiceKey(saving.grade)) : QJsonValue();
    json[u"claim"_s] = claim == Claim::None ? QJsonValue() : QJsonValue(choiceKey(claim));
    json[u"interval"_s] = intervalJson(saving.interval);
    json[u"model"_s] = saving.model ? QJsonValue(modelJson(*saving.model)) : QJsonValue();
    json[u"model_ok"_s] = saving.model ? QJsonValue(saving.isSound) : QJsonValue();
    json[u"warnings"_s] = QJsonArray::fromStringList(saving.warnings);
    json[u"notes"_s] = QJsonArray::fromStringList(saving.notes);
    QStringList reasons{saving.reason, saving.intervalReason, saving.co2Reason};
    reasons.removeAll(QString());
    json[u"reason"_s] = textJson(reasons.join(u' '));
}

QJsonObject adopterJson(const Records &records, const AdopterSaving &adopter,
                        std::optional<Decimal> threshold)
{
    QJsonObject json = facilityJson(records, adopter.facility);
    if (adopter.saving) {
        insertSaving(json, records, *adopter.saving, records.find(adopter.saving->baseline),
                     threshold);
    }
    json[u"left_out"_s] = textJson(adopter.whyLeftOut);
    json[u"stated"_s] =
        adopter.stated ? QJsonValue(QJsonObject{{u"grade"_s, choiceKey(Grade::C)},
                                                {u"claim"_s, choiceKey(Claim::Stated)},
                                                {u"measures"_s, adopter.stated->measures},
                                                {u"toe"_s, adopter.stated->toe},
                                                {u"saving"_s, numberJson(adopter.stated->saving)}})
                       : QJsonValue();
    return json;
}

QJsonObject groupJson(const Records &records, const SavingGroup &group)
{
    const ProvinceSaving &sum = group.figures;
    QJsonObject claims;
    for (std::size_t claim = 0; claim < sum.claims.size(); ++claim) {
        if (static_cast<Claim>(claim) != Claim::None)
            claims[choiceKey(static_cast<Claim>(claim))] = sum.claims[claim];
    }
    return {{u"key"_s, group.key},
            {u"name"_s, group.name},
            {u"adopters"_s, static_cast<qint64>(group.adopters.size())},
            {u"n"_s, sum.n},
            {u"at_or_above"_s, sum.atOrAbove},
            {u"share_at_or_above"_s, numberJson(sum.shareAtOrAbove)},
            {u"simple_mean"_s, numberJson(sum.simpleMean)},
            {u"weighted_mean"_s, numberJson(sum.weightedMean)},
            {u"toe_avoided"_s, sum.avoidedToe},
            {u"toe_expected"_s, sum.expectedToe},
            {u"co2_avoided_t"_s, numberJson(sum.avoidedCo2)},
            {u"claims"_s, claims},
            {u"model_not_ok"_s, sum.unsound},
            {u"stated_n"_s, group.stated},
            {u"metered_n"_s, sum.metered},
            {u"metered_mean"_s, numberJson(sum.meteredMean)},
            {u"metered_half_width"_s, numberJson(sum.meteredHalfWidth)},
            {u"metered_coverage"_s, numberJson(sum.meteredPart)},
            {u"left_out"_s, leftOutJson(records, group.adopters)}};
}

QJsonObject resourceJson(const Records &records, const ResourceSavings &sum)
{
    const Resource *resource = records.find(sum.resource);
    return {{u"key"_s, resource ? resource->code : QString()},
            {u"name"_s, resource ? resource->name : QString()},
            {u"category"_s, resource ? choiceKey(resource->category) : QString()},
            {u"unit"_s, sum.unit},
            {u"adopters"_s, static_cast<qint64>(sum.adopters.size())},
            {u"n"_s, sum.n},
            {u"at_or_above"_s, sum.atOrAbove},
            {u"share_at_or_above"_s, numberJson(sum.shareAtOrAbove)},
            {u"simple_mean"_s, numberJson(sum.simpleMean)},
            {u"weighted_mean"_s, numberJson(sum.weightedMean)},
            {u"avoided"_s, sum.avoided},
            {u"expected"_s, sum.expected},
            {u"left_out"_s, leftOutJson(records, sum.adopters)}};
}

} // namespace sxsh::cli
