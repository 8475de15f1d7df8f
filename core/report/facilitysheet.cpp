// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/facilitysheet.h"

#include "core/report/unitscope.h"

namespace sxsh {

using namespace Qt::StringLiterals;

const FacilityRegister::Member &memberOf(const ReportBasis &basis, const ListItem &item)
{
    return basis.facilities.members()[item.place];
}

const Facility &facilityOf(const ReportBasis &basis, const ListItem &item)
{
    return basis.facilities.facility(memberOf(basis, item));
}

const FacilityState &stateOf(const ReportBasis &basis, const ListItem &item)
{
    return *memberOf(basis, item).state;
}

const Partition::Part &unitPartOf(const ReportBasis &basis, const ListItem &item)
{
    return basis.units.parts[basis.units.partOfMember[item.place]];
}

std::vector<ListItem> facilityItems(const ReportBasis &basis, const Scope &scope)
{
    std::vector<ListItem> items;
    for (const std::size_t place : membersIn(basis, scope))
        items.push_back({.id = basis.facilities.facility(basis.facilities.members()[place]).id,
                         .place = place});
    return items;
}

QString factName(const ReportBasis &basis, FactKind what)
{
    return basis.text.word(u"fact."_s + choiceKey(what));
}

QString missingText(const ReportBasis &basis, const ListItem &item)
{
    const auto &member = memberOf(basis, item);
    QStringList missing;
    for (const CountedFact &fact : basis.countedFacts) {
        const Verdict verdict = basis.facilities.verdict(member, fact.what, fact.validityMonths);
        if (verdict.standing == Standing::Unknown)
            missing += factName(basis, fact.what);
    }
    const UnitData *unit = nullptr;
    for (const UnitData &one : basis.completeness.units) {
        if (one.key == unitPartOf(basis, item).key)
            unit = &one;
    }
    if (unit) {
        const auto at = std::ranges::find(unit->members, Ref<Facility>{facilityOf(basis, item).id},
                                          &FacilityData::facility);
        if (at != unit->members.end() && !at->profile)
            missing += basis.text.word(u"missing.profile");
        if (at != unit->members.end() && !at->use)
            missing += basis.text.word(u"missing.use").arg(basis.savingsYear);
    }
    return basis.text.capitalised(missing.join(u"; "));
}

std::vector<ListItem> incompleteFacilities(const ReportBasis &basis, const Scope &scope)
{
    std::vector<ListItem> items = facilityItems(basis, scope);
    std::erase_if(items, [&](const ListItem &item) { return missingText(basis, item).isEmpty(); });
    return items;
}

const IndicatorResult *meanSaving(const ReportBasis &basis)
{
    const auto at =
        std::ranges::find(basis.results, IndicatorKind::MeanSaving, &IndicatorResult::kind);
    return at == basis.results.end() || !at->saving ? nullptr : &*at;
}

std::vector<const Baseline *> baselinesOf(const ReportBasis &basis, QUuid facility)
{
    std::vector<const Baseline *> found;
    for (const Baseline &baseline : basis.records.all<Baseline>().of(facility)) {
        if (baseline.to.year() < basis.savingsYear)
            found.push_back(&baseline);
    }
    const auto rank = [&](const Baseline *baseline) {
        const Resource *resource = basis.records.find(baseline->resource);
        return std::tuple(resource ? resource->code : QString(), baseline->to, baseline->id);
    };
    std::ranges::sort(found, {}, rank);
    return found;
}

} // namespace sxsh
