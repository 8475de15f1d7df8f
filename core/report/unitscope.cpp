// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/unitscope.h"

#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr auto unitKey = "unit"_L1;
constexpr auto facilityKey = "facility"_L1;

} // namespace

std::vector<std::size_t> membersIn(const ReportBasis &basis, const Scope &scope)
{
    const auto &members = basis.facilities.members();
    const ListItem *unit = scope.find(unitKey);
    const ListItem *facility = scope.find(facilityKey);
    std::vector<std::size_t> places;
    for (std::size_t index = 0; index < members.size(); ++index) {
        const bool isInUnit = !unit || basis.units.parts[basis.units.partOfMember[index]].key ==
                                           basis.completeness.units[unit->place].key;
        const bool isFacility =
            !facility || basis.facilities.facility(members[index]).id == facility->id;
        if (isInUnit && isFacility)
            places.push_back(index);
    }
    return places;
}

bool isInScope(const ReportBasis &basis, const Scope &scope, Ref<Facility> facility)
{
    if (const ListItem *only = scope.find(facilityKey))
        return only->id == facility.id;
    const ListItem *unit = scope.find(unitKey);
    if (!unit)
        return true;
    const Partition::Part *part = basis.unitPart(facility);
    return part && part->key == basis.completeness.units[unit->place].key;
}

bool isInScope(const ReportBasis &basis, const Scope &scope, const Event &event)
{
    const bool isWhole = !scope.find(unitKey) && !scope.find(facilityKey);
    if (isWhole)
        return true;
    if (const ListItem *unit = scope.find(unitKey)) {
        const AdminUnit *held = basis.records.find(event.unit);
        const auto &own = basis.completeness.units[unit->place].unit;
        if (held && own && reportingUnit(basis.records, *held, basis.day).id == own->id)
            return true;
    }
    return std::ranges::any_of(basis.records.all<Participation>().of(event.id),
                               [&](const Participation &one) {
                                   return one.facility && isInScope(basis, scope, *one.facility);
                               });
}

const std::vector<IndicatorResult> &resultsIn(const ReportBasis &basis, const Scope &scope)
{
    static const std::vector<IndicatorResult> none;
    if (!scope.find(unitKey))
        return basis.results;
    const auto at = std::ranges::find(basis.byUnit, unitOf(basis, scope).key, &IndicatorGroup::key);
    return at == basis.byUnit.end() ? none : at->indicators;
}

const UnitData &unitOf(const ReportBasis &basis, const Scope &scope)
{
    return basis.completeness.units[scope.item(unitKey).place];
}

QString eventSpan(const ReportText &text, const Event &event)
{
    QString days = text.date(event.date);
    if (event.until && *event.until != event.date)
        days += u" – "_s + text.date(event.until);
    return days;
}

} // namespace sxsh
