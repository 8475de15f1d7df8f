// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pedigree.h"

#include "core/report/indicatorfigures.h"
#include "core/report/namedparts.h"

#include <QtCore/QSet>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// The factors that turn the energy of counted savings into TOE and CO₂, by code.
QString factorCodes(const ReportBasis &basis, const IndicatorResult &result)
{
    QSet<QUuid> facilities;
    for (const Adopter &adopter : savingOf(basis, result).adopters) {
        if (adopter.saving && isOfProvince(*adopter.saving))
            facilities.insert(adopter.saving->facility.id);
    }
    QSet<QUuid> resources;
    for (const QUuid &facility : facilities) {
        for (const Usage &usage : basis.records.all<Usage>().of(facility)) {
            if (usage.year == basis.savingsYear)
                resources.insert(usage.resource.id);
        }
    }
    FactorSet factors(basis.records, QDate(basis.savingsYear, 12, 31));
    QStringList codes;
    for (const Resource &resource : basis.records.all<Resource>()) {
        if (!isEnergy(resource) || !resources.contains(resource.id))
            continue;
        for (const QUuid &id : factors.toe(resource).factors) {
            if (const Factor *factor = basis.records.find(Ref<Factor>{id}))
                codes += factor->code;
        }
    }
    codes.removeDuplicates();
    codes.sort();
    return codes.join(u", ");
}

QString targetVersion(const ReportBasis &basis, const IndicatorResult &result)
{
    if (!result.target)
        return {};
    const ReportText &text = basis.text;
    const Target &target = *result.target;
    const QString wanted = targetText(basis, result);
    const QString from = text.date(target.effectiveFrom);
    return target.decidedBy.isEmpty()
               ? text.word(u"pedigree.target").arg(wanted, from)
               : text.word(u"pedigree.target_by").arg(wanted, target.decidedBy, from);
}

QString portionText(const ReportText &text, int count, int of)
{
    return text.count(count) + u'/' + text.count(of);
}

} // namespace

QString coverageText(const ReportBasis &basis, const IndicatorResult &result)
{
    const ReportText &text = basis.text;
    if (result.sample)
        return text.word(u"coverage.sample")
            .arg(text.count(result.sample->respondents), text.count(result.sample->sample));
    if (result.kind == IndicatorKind::MeanSaving) {
        const ReportedSaving saving = savingOf(basis, result);
        return text.count(saving.figures.n) + u'/' +
               text.count(static_cast<qint64>(saving.adopters.size()));
    }
    if (!result.denominator)
        return {};
    const Decimal known{result.denominator->nano - result.unknown * 1'000'000'000LL};
    return text.number(known) + u'/' + text.number(*result.denominator);
}

QString pedigreeText(const ReportText &text, const Pedigree &pedigree)
{
    QStringList lines;
    const auto add = [&](QStringView key, const QString &part) {
        if (!part.isEmpty())
            lines += text.word(key).arg(part);
    };
    add(u"pedigree.source", pedigree.source);
    add(u"pedigree.coverage", pedigree.coverage);
    add(u"pedigree.as_of", pedigree.asOf);
    if (!pedigree.versions.isEmpty())
        lines += pedigree.versions;
    return lines.join(u'\n');
}

Pedigree indicatorPedigree(const ReportBasis &basis, const IndicatorResult &result)
{
    const ReportText &text = basis.text;
    const Indicator &indicator = basis.indicator(result);
    Pedigree pedigree{.figure = result.code + u". "_s + result.name,
                      .source = text.word(u"evidence."_s + choiceKey(indicator.evidenceMode)),
                      .coverage = coverageText(basis, result),
                      .asOf = text.date(basis.day),
                      .versions = targetVersion(basis, result)};
    if (result.saving && result.saving->year > 0) {
        pedigree.source = text.word(u"pedigree.use");
        pedigree.asOf = text.word(u"range.between")
                            .arg(text.date(QDate(result.saving->year, 1, 1)),
                                 text.date(QDate(result.saving->year, 12, 31)));
        const QString codes = factorCodes(basis, result);
        if (!codes.isEmpty()) {
            const QString factors = text.word(u"pedigree.factors").arg(codes);
            pedigree.versions += pedigree.versions.isEmpty() ? factors : u'\n' + factors;
        }
    }
    return pedigree;
}

Pedigree registerPedigree(const ReportBasis &basis)
{
    const ReportText &text = basis.text;
    const Portion &known = basis.completeness.whole.facts;
    return {.figure = text.word(u"pedigree.register"),
            .source = text.word(u"evidence.register"),
            .coverage = portionText(text, known.count, known.of),
            .asOf = text.date(basis.day)};
}

Pedigree workPedigree(const ReportBasis &basis)
{
    const ReportText &text = basis.text;
    const Portion &known = basis.completeness.whole.activities;
    return {.figure = text.word(u"pedigree.work"),
            .source = text.word(u"pedigree.work_source"),
            .coverage = known.of > 0 ? portionText(text, known.count, known.of) : QString(),
            .asOf = text.date(basis.day)};
}

Pedigree measurePedigree(const ReportBasis &basis)
{
    const ReportText &text = basis.text;
    const MeasuresTogether &sum = basis.measuresDone;
    return {.figure = text.word(u"pedigree.measures"),
            .source = text.word(u"pedigree.measures_source"),
            .coverage =
                sum.count > 0 ? portionText(text, sum.reportedMoney.known, sum.count) : QString(),
            .asOf = text.date(basis.day),
            .versions = text.word(u"pedigree.prices")};
}

Pedigree moneyPedigree(const ReportBasis &basis)
{
    const ReportText &text = basis.text;
    return {.figure = text.word(u"pedigree.money"),
            .source = text.word(u"pedigree.money_source")
                          .arg(text.count(static_cast<qint64>(basis.budgetLines().size()))),
            .asOf = text.word(u"pedigree.money_of").arg(basis.year)};
}

QString indicatorPedigreeText(const ReportBasis &basis, const IndicatorResult &result)
{
    return pedigreeText(basis.text, indicatorPedigree(basis, result));
}

template <>
QString TemplateParts<ReportBasis>::pedigree(const ReportBasis &basis, QStringView group,
                                             const Scope &scope)
{
    const auto isOneOf = [&](std::initializer_list<QStringView> groups) {
        return std::ranges::find(groups, group) != groups.end();
    };
    if (group == u"indicator") {
        const ListItem *item = scope.find("indicator"_L1);
        return item ? indicatorPedigreeText(basis, basis.results[item->place]) : QString();
    }
    if (group == u"saving") {
        for (const IndicatorResult &result : basis.results) {
            if (result.kind == IndicatorKind::MeanSaving)
                return indicatorPedigreeText(basis, result);
        }
        return {};
    }
    if (isOneOf({u"register", u"coverage", u"unit", u"facility"}))
        return pedigreeText(basis.text, registerPedigree(basis));
    if (isOneOf({u"activities", u"events", u"area", u"event"}))
        return pedigreeText(basis.text, workPedigree(basis));
    if (group == u"measures")
        return pedigreeText(basis.text, measurePedigree(basis));
    if (isOneOf({u"stage", u"money"}))
        return pedigreeText(basis.text, moneyPedigree(basis));
    return {};
}

template <>
QLatin1String TemplateParts<ReportBasis>::groupOfTable(QStringView name)
{
    struct Group {
        QStringView begins;
        QLatin1String group;
    };
    // The first that the name begins with; cells about one indicator say so themselves.
    static constexpr Group groups[]{
        {u"indicators", {}},
        {u"unit_indicators", {}},
        {u"estimates", {}},
        {u"savings", "saving"_L1},
        {u"facility_savings", "saving"_L1},
        {u"facility_measures", "measures"_L1},
        {u"measures", "measures"_L1},
        {u"money", "money"_L1},
        {u"activities", "activities"_L1},
        {u"next_activities", "activities"_L1},
        {u"events", "events"_L1},
        {u"work", "activities"_L1},
        {u"organisations", "activities"_L1},
        {u"register", "register"_L1},
        {u"facilities", "register"_L1},
        {u"completeness", "register"_L1},
    };
    for (const Group &one : groups) {
        if (name.startsWith(one.begins))
            return one.group;
    }
    return {};
}

} // namespace sxsh
