// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pedigree.h"

#include "core/report/indicatorfigures.h"
#include "core/report/namedparts.h"
#include "core/report/unitscope.h"

#include <QtCore/QSet>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// The facilities whose energy is in the mean saving.
QSet<QUuid> facilitiesSaving(const ReportBasis &basis, const IndicatorResult &result)
{
    QSet<QUuid> facilities;
    for (const Adopter &adopter : savingOf(basis, result).adopters) {
        if (adopter.saving && isOfProvince(*adopter.saving))
            facilities.insert(adopter.saving->facility.id);
    }
    return facilities;
}

/// The factors that turn their energy of the year into TOE and CO₂, by code.
QString factorCodes(const ReportBasis &basis, const QSet<QUuid> &facilities, int year)
{
    QSet<QUuid> resources;
    for (const QUuid &facility : facilities) {
        for (const Usage &usage : basis.records.all<Usage>().of(facility)) {
            if (usage.year == year)
                resources.insert(usage.resource.id);
        }
    }
    FactorSet factors(basis.records, QDate(year, 12, 31));
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
    const QString wanted = result.kind == IndicatorKind::YesNo
                               ? u"“"_s + targetText(basis, result) + u"”"_s
                               : targetText(basis, result);
    const QString from = text.date(target.effectiveFrom);
    return target.decidedBy.isEmpty()
               ? text.word(u"pedigree.target").arg(wanted, from)
               : text.word(u"pedigree.target_by").arg(wanted, target.decidedBy, from);
}

/// How many facilities apply, inside of the unit that a line is at.
qint64 adoptersIn(const ReportBasis &basis, const IndicatorResult &result, const Scope &scope)
{
    const std::vector<Adopter> adopters = savingOf(basis, result).adopters;
    return std::ranges::count_if(adopters, [&](const Adopter &adopter) {
        const auto &member = basis.facilities.members()[adopter.member];
        return isInScope(basis, scope, Ref<Facility>{basis.facilities.facility(member).id});
    });
}

QString wholeYear(const ReportText &text, int year)
{
    return text.word(u"range.between")
        .arg(text.date(QDate(year, 1, 1)), text.date(QDate(year, 12, 31)));
}

/// "2018", "2016–2018".
QString yearsText(const ReportBasis &basis)
{
    // An annual period of which the first days lie in the year before is of the year it ends in.
    const int first = std::min(basis.period.startsOn.addMonths(6).year(), basis.year);
    const QString last = QString::number(basis.year);
    return first == basis.year
               ? last
               : basis.text.word(u"range.between").arg(QString::number(first), last);
}

void addFactors(const ReportBasis &basis, Pedigree &pedigree, const QSet<QUuid> &facilities,
                int year)
{
    const QString codes = factorCodes(basis, facilities, year);
    if (codes.isEmpty())
        return;
    const QString factors = basis.text.word(u"pedigree.factors").arg(codes);
    pedigree.versions += pedigree.versions.isEmpty() ? factors : u'\n' + factors;
}

/// The data of the unit that a line is inside of, else of the whole.
const UnitData &dataIn(const ReportBasis &basis, const Scope &scope)
{
    return scope.find("unit"_L1) ? unitOf(basis, scope) : basis.completeness.whole;
}

/// Of what the plan asks about the facility, how much is known.
Portion knownFacts(const ReportBasis &basis, const FacilityRegister::Member &member)
{
    Portion portion{.of = static_cast<int>(basis.countedFacts.size())};
    for (const CountedFact &fact : basis.countedFacts) {
        const Verdict verdict = basis.facilities.verdict(member, fact.what, fact.validityMonths);
        portion.count += verdict.standing == Standing::Unknown ? 0 : 1;
    }
    return portion;
}

} // namespace

QString coverageText(const ReportBasis &basis, const IndicatorResult &result, const Scope &scope)
{
    const ReportText &text = basis.text;
    if (result.sample)
        return text.word(u"coverage.sample")
            .arg(text.count(result.sample->respondents), text.count(result.sample->sample));
    if (result.kind == IndicatorKind::MeanSaving) {
        if (!result.saving)
            return {};
        const auto adopters = adoptersIn(basis, result, scope);
        return text.portion(result.saving->n, adopters);
    }
    if (!result.denominator)
        return {};
    const Decimal known{result.denominator->nano - result.unknown * 1'000'000'000LL};
    return text.portion(known, *result.denominator);
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

Pedigree indicatorPedigree(const ReportBasis &basis, const IndicatorResult &result,
                           std::optional<QDate> day, const Scope &scope)
{
    const ReportText &text = basis.text;
    const Indicator &indicator = basis.indicator(result);
    Pedigree pedigree{.figure = result.code + u". "_s + result.name,
                      .source = text.word(u"evidence."_s + choiceKey(indicator.evidenceMode)),
                      .coverage = coverageText(basis, result, scope),
                      .asOf = text.date(day),
                      .versions = targetVersion(basis, result)};
    if (result.saving && result.saving->year > 0) {
        pedigree.source = text.word(u"pedigree.use");
        pedigree.asOf = wholeYear(text, result.saving->year);
        addFactors(basis, pedigree, facilitiesSaving(basis, result), result.saving->year);
        // Who applied on an earlier day is not counted anew.
        if (day != basis.day)
            pedigree.coverage = text.count(result.saving->n);
    }
    return pedigree;
}

Pedigree indicatorPedigree(const ReportBasis &basis, const IndicatorResult &result,
                           const Scope &scope)
{
    return indicatorPedigree(basis, result, basis.day, scope);
}

std::optional<Pedigree> savingPedigree(const ReportBasis &basis, const Scope &scope)
{
    const auto at =
        std::ranges::find(basis.results, IndicatorKind::MeanSaving, &IndicatorResult::kind);
    const ListItem *facility = scope.find("facility"_L1);
    if (at == basis.results.end() && !facility)
        return {};
    if (!facility)
        return indicatorPedigree(basis, *at);
    const ReportText &text = basis.text;
    Pedigree pedigree{.source = text.word(u"pedigree.use"),
                      .asOf = wholeYear(text, basis.savingsYear)};
    if (at != basis.results.end())
        pedigree.versions = targetVersion(basis, *at);
    addFactors(basis, pedigree, {facility->id}, basis.savingsYear);
    return pedigree;
}

Pedigree registerPedigree(const ReportBasis &basis, const Scope &scope)
{
    const ReportText &text = basis.text;
    Pedigree pedigree{.figure = text.word(u"pedigree.register"),
                      .source = text.word(u"evidence.register"),
                      .asOf = text.date(basis.day)};
    if (const ListItem *facility = scope.find("facility"_L1)) {
        const auto known = knownFacts(basis, basis.facilities.members()[facility->place]);
        if (known.of > 0)
            pedigree.coverage =
                text.word(u"coverage.facts").arg(text.portion(known.count, known.of));
    } else {
        const Portion &known = dataIn(basis, scope).facts;
        pedigree.coverage = text.portion(known.count, known.of);
    }
    return pedigree;
}

Pedigree usePedigree(const ReportBasis &basis, const Scope &scope)
{
    const ReportText &text = basis.text;
    Pedigree pedigree{.source = text.word(u"pedigree.use"), .asOf = text.date(basis.day)};
    if (!scope.find("facility"_L1)) {
        const Portion &known = dataIn(basis, scope).use;
        pedigree.coverage = text.portion(known.count, known.of);
    }
    return pedigree;
}

Pedigree workPedigree(const ReportBasis &basis, const Scope &scope)
{
    const ReportText &text = basis.text;
    const Portion &known = dataIn(basis, scope).activities;
    return {.figure = text.word(u"pedigree.work"),
            .source = text.word(u"pedigree.work_source"),
            .coverage = text.portion(known.count, known.of),
            .asOf = text.date(basis.day)};
}

Pedigree measurePedigree(const ReportBasis &basis, const Scope &scope)
{
    const ReportText &text = basis.text;
    Portion known;
    for (const MeasureFigures &figures : basis.measures) {
        if (!isInScope(basis, scope, figures.facility))
            continue;
        ++known.of;
        known.count += figures.reported.yearly ? 1 : 0;
    }
    return {.figure = text.word(u"pedigree.measures"),
            .source = text.word(u"pedigree.measures_source"),
            .coverage = text.portion(known.count, known.of),
            .asOf = text.date(basis.day),
            .versions = text.word(u"pedigree.prices")};
}

Pedigree moneyPedigree(const ReportBasis &basis)
{
    const ReportText &text = basis.text;
    return {.figure = text.word(u"pedigree.money"),
            .source = text.word(u"pedigree.money_source")
                          .arg(text.count(static_cast<qint64>(basis.budgetLines().size()))),
            .asOf = text.word(u"pedigree.money_of").arg(yearsText(basis))};
}

QString pedigreeSentence(const ReportText &text, const Pedigree &pedigree)
{
    QStringList parts{pedigree.source};
    Pedigree rest = pedigree;
    rest.source.clear();
    for (const QString &line : pedigreeText(text, rest).split(u'\n', Qt::SkipEmptyParts))
        parts += text.uncapitalised(line);
    return parts.join(u"; ");
}

QString indicatorPedigreeText(const ReportBasis &basis, const IndicatorResult &result,
                              const Scope &scope)
{
    return pedigreeText(basis.text, indicatorPedigree(basis, result, scope));
}

QString indicatorPedigreeText(const ReportBasis &basis, const IndicatorResult &result,
                              std::optional<QDate> day)
{
    return pedigreeText(basis.text, indicatorPedigree(basis, result, day, Scope()));
}

QString previousPedigreeText(const ReportBasis &basis, const IndicatorResult &result)
{
    const IndicatorResult *before = basis.sameIn(basis.before, result);
    return before && basis.facilitiesBefore
               ? indicatorPedigreeText(basis, *before, basis.facilitiesBefore->day())
               : QString();
}

QString estimatePedigreeText(const ReportBasis &basis, const IndicatorResult &result)
{
    const ReportText &text = basis.text;
    const Estimate *estimate = estimateOf(basis, result);
    if (!estimate)
        return {};
    const QString source = text.word(u"column.estimate");
    return pedigreeText(text, {.source = estimate->reason.isEmpty()
                                             ? source
                                             : source + u" ("_s + estimate->reason + u')'});
}

template <>
QString TemplateParts<ReportBasis>::pedigree(const ReportBasis &basis, QStringView group,
                                             const Scope &scope)
{
    const auto isOneOf = [&](std::initializer_list<QStringView> groups) {
        return std::ranges::find(groups, group) != groups.end();
    };
    if (isOneOf({u"indicator", u"previous", u"estimate"})) {
        const ListItem *item = scope.find("indicator"_L1);
        if (!item)
            return {};
        const IndicatorResult &result = basis.results[item->place];
        return group == u"indicator"  ? indicatorPedigreeText(basis, result)
               : group == u"previous" ? previousPedigreeText(basis, result)
                                      : estimatePedigreeText(basis, result);
    }
    if (group == u"saving") {
        const auto pedigree = savingPedigree(basis, scope);
        return pedigree ? pedigreeText(basis.text, *pedigree) : QString();
    }
    if (isOneOf({u"register", u"coverage", u"unit", u"facility"}))
        return pedigreeText(basis.text, registerPedigree(basis, scope));
    if (group == u"use")
        return pedigreeText(basis.text, usePedigree(basis, scope));
    if (isOneOf({u"activities", u"events", u"area", u"event"}))
        return pedigreeText(basis.text, workPedigree(basis, scope));
    if (group == u"measures")
        return pedigreeText(basis.text, measurePedigree(basis, scope));
    if (isOneOf({u"stage", u"money"}))
        return pedigreeText(basis.text, moneyPedigree(basis));
    return {};
}

template <>
QString TemplateParts<ReportBasis>::groupOfText(const QString &key)
{
    static const QSet<QString> words{
        u"name"_s,       u"code"_s,       u"title"_s,     u"text"_s,      u"label"_s,
        u"mark"_s,       u"address"_s,    u"contact"_s,   u"phone"_s,     u"unit"_s,
        u"unit_code"_s,  u"tax_code"_s,   u"sector"_s,    u"size"_s,      u"opened"_s,
        u"enterprise"_s, u"definition"_s, u"kind"_s,      u"days"_s,      u"place"_s,
        u"lead"_s,       u"reason"_s,     u"next_step"_s, u"organiser"_s, u"due"_s,
        u"missing"_s,    u"absences"_s,   u"classes"_s,   u"questions"_s, u"without_return"_s};
    const QString name = key.section(u'.', 1);
    if (words.contains(name) || name.endsWith("source"_L1))
        return {};
    return key == u"indicator.estimate" || key == u"indicator.previous" ? name
                                                                        : key.section(u'.', 0, 0);
}

template <>
QLatin1String TemplateParts<ReportBasis>::groupOfPart(QStringView name)
{
    struct Group {
        QStringView begins;
        QLatin1String group;
    };
    // The first that the name begins with; what is about several indicators says so itself, and
    // definitions, targets and factors are what figures rest on.
    static constexpr Group groups[]{
        {u"indicator_definitions", {}},
        {u"indicators", {}},
        {u"unit_indicators", {}},
        {u"bullets", {}},
        {u"funnel", {}},
        {u"estimates", {}},
        {u"indicator_", "indicator"_L1},
        {u"trajectory", "indicator"_L1},
        {u"changes", "indicator"_L1},
        {u"savings_by_year", "saving"_L1},
        {u"savings", "indicator"_L1},
        {u"saving_", "indicator"_L1},
        {u"facility_saving", "saving"_L1},
        {u"facility_use", "use"_L1},
        {u"facility_output", "use"_L1},
        {u"facility_expected_use", "use"_L1},
        {u"facility_measures", "measures"_L1},
        {u"facility_", "facility"_L1},
        {u"measure_costs", "measures"_L1},
        {u"measures", "measures"_L1},
        {u"money", "money"_L1},
        {u"activities", "activities"_L1},
        {u"next_activities", "activities"_L1},
        {u"overdue_activities", "activities"_L1},
        {u"unit_activities", "activities"_L1},
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
