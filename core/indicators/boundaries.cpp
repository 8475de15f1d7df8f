// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/boundaries.h"

#include "core/indicators/partition.h"
#include "core/model/dated.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

Boundaries::Boundaries(const Records &records, QDate day, const BoundaryChoice &choice)
    : m_records(records), m_day(day), m_kind(choice.kind),
      m_until(choice.today.isValid() ? std::max(day, choice.today) : day),
      m_course(records, m_until)
{
    if (m_kind != BoundaryKind::Former)
        return;
    for (const UnitTransition &transition : records.all<UnitTransition>()) {
        if (const AdminUnit *from = records.find(transition.from))
            m_predecessors[transition.to.id].push_back(from);
    }
}

Boundaries::Answer Boundaries::unitOf(Ref<Facility> facility) const
{
    if (m_kind == BoundaryKind::Former)
        return formerOf(facility);
    if (m_kind == BoundaryKind::Now) {
        const PlaceCourse::End end = m_course.of(facility, m_day);
        if (end.split)
            return {.isUnclear = true};
        return {.unit = end.unit ? &reportingUnit(m_records, *end.unit, m_until) : nullptr};
    }
    const FacilityPlacement *placement = placementOn(m_records, facility, m_day);
    const AdminUnit *placed = placement ? m_records.find(placement->unit) : nullptr;
    return {.unit = placed ? &reportingUnit(m_records, *placed, m_day) : nullptr};
}

Boundaries::Answer Boundaries::formerOf(Ref<Facility> facility) const
{
    const FacilityPlacement *placement = placementOn(m_records, facility, m_day);
    const AdminUnit *placed = placement ? m_records.find(placement->unit) : nullptr;
    if (!placed)
        return {};
    const Origin &origin = originOf(*placed);
    if (origin.districts.empty())
        return {.unit = &reportingUnit(m_records, *placed, m_day)};
    if (origin.districts.size() == 1)
        return {.unit = origin.districts.front()};
    // Where it stood before or after the reorganisation says which of them it was.
    std::vector<const AdminUnit *> said;
    for (const FacilityPlacement &other : m_records.all<FacilityPlacement>().of(facility.id)) {
        if (std::ranges::find(origin.units, other.unit.id) == origin.units.end())
            continue;
        const Origin &known = originOf(*m_records.find(other.unit));
        if (known.districts.size() == 1 &&
            std::ranges::find(said, known.districts.front()) == said.end())
            said.push_back(known.districts.front());
    }
    if (said.size() == 1)
        return {.unit = said.front()};
    return {.isUnclear = true};
}

const Boundaries::Origin &Boundaries::originOf(const AdminUnit &unit) const
{
    const auto known = m_origins.find(unit.id);
    if (known != m_origins.end())
        return known->second;
    Origin origin;
    trace(unit, origin);
    return m_origins.emplace(unit.id, std::move(origin)).first->second;
}

void Boundaries::trace(const AdminUnit &unit, Origin &origin) const
{
    if (std::ranges::find(origin.units, unit.id) != origin.units.end())
        return;
    origin.units.push_back(unit.id);
    const AdminUnit *district = containing(m_records, unit, UnitLevel::District);
    if (!district) {
        const auto before = m_predecessors.find(unit.id);
        if (before != m_predecessors.end()) {
            for (const AdminUnit *predecessor : before->second)
                trace(*predecessor, origin);
        }
        return;
    }
    bool wentOn = false;
    if (unit.id != district->id) {
        for (const UnitTransition &transition : m_records.all<UnitTransition>().of(unit.id)) {
            const AdminUnit *to = m_records.find(transition.to);
            if (to && containing(m_records, *to, UnitLevel::District)) {
                trace(*to, origin);
                wentOn = true;
            }
        }
    }
    // What gave only a part away before districts ended went on as itself.
    const bool isGone = unit.validTo && wentOn;
    const AdminUnit *last = lastOf(*district);
    if (!isGone && std::ranges::find(origin.districts, last) == origin.districts.end())
        origin.districts.push_back(last);
}

const AdminUnit *Boundaries::lastOf(const AdminUnit &district) const
{
    const AdminUnit *last = &district;
    for (;;) {
        const AdminUnit *next = nullptr;
        bool isOne = true;
        for (const UnitTransition &transition : m_records.all<UnitTransition>().of(last->id)) {
            const AdminUnit *to = m_records.find(transition.to);
            if (!to || to->level != UnitLevel::District)
                continue;
            isOne =
                isOne && (!next || next == to) && transition.transitionKind != TransitionKind::Part;
            next = to;
        }
        // A successor begins after its predecessor, so this ends.
        if (!next || !isOne || !next->validFrom ||
            (last->validFrom && *next->validFrom <= *last->validFrom))
            return last;
        last = next;
    }
}

QString Boundaries::unclearName() const
{
    return m_kind == BoundaryKind::Former
               ? QCoreApplication::translate("Indicators", "Former district not clear")
               : QCoreApplication::translate("Indicators", "To be chosen: the unit was split");
}

} // namespace sxsh
