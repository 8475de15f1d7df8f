// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/placecourse.h"

#include "core/base/foldedtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <algorithm>

namespace sxsh {

namespace {

/// What became of a unit on one day.
struct Step {
    QDate date{};
    std::vector<const AdminUnit *> to{}; ///< by code
    bool isSplit = false;
};

/// The first step of a unit after a day.
std::optional<Step> stepAfter(const Records &records, const AdminUnit &unit,
                              std::optional<QDate> after, QDate until)
{
    std::optional<Step> step;
    bool isInParts = true;
    for (const UnitTransition &transition : records.all<UnitTransition>().of(unit.id)) {
        if (transition.date > until || (after && transition.date <= *after))
            continue;
        const AdminUnit *to = records.find(transition.to);
        if (!to || to->id == unit.id || (step && step->date < transition.date))
            continue;
        if (!step || transition.date < step->date) {
            step = Step{.date = transition.date};
            isInParts = true;
        }
        isInParts = isInParts && transition.transitionKind == TransitionKind::Part;
        step->isSplit = step->isSplit || transition.transitionKind == TransitionKind::Part;
        if (std::ranges::find(step->to, to) == step->to.end())
            step->to.push_back(to);
    }
    if (!step)
        return step;
    // A unit that only gave something away is one of its own parts.
    if (isInParts && unit.isValidOn(step->date))
        step->to.push_back(&unit);
    step->isSplit = step->isSplit || step->to.size() > 1;
    std::ranges::sort(step->to, [](const AdminUnit *a, const AdminUnit *b) {
        return std::tie(a->code, a->validFrom, a->id) < std::tie(b->code, b->validFrom, b->id);
    });
    return step;
}

/// The day a placement begins on, the facility's own for the first.
std::optional<QDate> beginOf(const Records &records, const FacilityPlacement &placement)
{
    if (placement.from)
        return placement.from;
    const Facility *facility = records.find(placement.facility);
    return facility ? facility->openedOn : std::nullopt;
}

/// The day up to which a placement has taken into account what became of its unit; where that was
/// gone already, not its end.
std::optional<QDate> knownSince(const Records &records, const FacilityPlacement &placement,
                                const AdminUnit &unit)
{
    const auto begin = beginOf(records, placement);
    return begin && unit.validTo ? std::min(*begin, unit.validTo->addDays(-1)) : begin;
}

} // namespace

PlaceCourse::Placements PlaceCourse::placementsOf(Ref<Facility> facility) const
{
    Placements placements;
    for (const FacilityPlacement &placement : m_records.all<FacilityPlacement>().of(facility.id))
        placements.push_back(&placement);
    std::ranges::sort(placements, [](const FacilityPlacement *a, const FacilityPlacement *b) {
        return std::tie(a->from, a->id) < std::tie(b->from, b->id);
    });
    return placements;
}

PlaceCourse::Followed PlaceCourse::follow(const Placements &placements, std::size_t from) const
{
    Followed found{.last = from};
    const AdminUnit *unit = m_records.find(placements[from]->unit);
    if (!unit)
        return found;
    auto since = knownSince(m_records, *placements[from], *unit);
    // Each step is later than the one before or uses up a placement, so this ends.
    for (;;) {
        while (found.last + 1 < placements.size() &&
               placements[found.last + 1]->unit.id == unit->id) {
            ++found.last;
            since = std::max(since, knownSince(m_records, *placements[found.last], *unit));
        }
        const auto step = stepAfter(m_records, *unit, since, m_until);
        if (!step)
            break;
        if (!step->isSplit) {
            unit = step->to.front();
            since = step->date;
            continue;
        }
        const AdminUnit *next = found.last + 1 < placements.size()
                                    ? m_records.find(placements[found.last + 1]->unit)
                                    : nullptr;
        if (!next || !leadsTo(step->to, *next)) {
            OpenSplit &split = found.end.split.emplace();
            split.facility = placements[from]->facility;
            split.placement = {placements[found.last]->id};
            split.unit = {unit->id};
            split.date = step->date;
            for (const AdminUnit *part : step->to)
                split.parts.push_back({part->id});
            break;
        }
        ++found.last;
        unit = next;
        since = knownSince(m_records, *placements[found.last], *unit);
    }
    found.end.unit = unit;
    return found;
}

bool PlaceCourse::leadsTo(std::vector<const AdminUnit *> units, const AdminUnit &wanted) const
{
    QSet<QUuid> seen;
    while (!units.empty()) {
        const AdminUnit *unit = units.back();
        units.pop_back();
        if (unit->id == wanted.id)
            return true;
        if (seen.contains(unit->id))
            continue;
        seen.insert(unit->id);
        for (const UnitTransition &transition : m_records.all<UnitTransition>().of(unit->id)) {
            const AdminUnit *to = m_records.find(transition.to);
            if (to && transition.date <= m_until)
                units.push_back(to);
        }
    }
    return false;
}

PlaceCourse::End PlaceCourse::of(Ref<Facility> facility, QDate day) const
{
    const Placements placements = placementsOf(facility);
    const auto later = std::ranges::find_if(placements, [day](const FacilityPlacement *placement) {
        return placement->from && *placement->from > day;
    });
    if (later == placements.begin())
        return {};
    return follow(placements, static_cast<std::size_t>(later - placements.begin()) - 1).end;
}

std::vector<OpenSplit> PlaceCourse::openSplits() const
{
    std::vector<std::pair<QString, OpenSplit>> found;
    for (const Facility &facility : m_records.all<Facility>()) {
        const Placements placements = placementsOf({facility.id});
        const std::size_t before = found.size();
        for (std::size_t index = 0; index < placements.size(); ++index) {
            const Followed followed = follow(placements, index);
            const auto &split = followed.end.split;
            if (!split)
                continue;
            const std::size_t next = followed.last + 1;
            const bool hadLeft =
                next < placements.size() && placements[next]->from <= std::optional(split->date);
            const bool isNew = std::none_of(
                found.begin() + static_cast<std::ptrdiff_t>(before), found.end(),
                [&](const auto &one) { return one.second.placement == split->placement; });
            if (!hadLeft && isNew)
                found.emplace_back(sortKey(facility.code), *split);
        }
    }
    std::ranges::sort(found, [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second.date, a.second.facility.id, a.second.placement.id) <
               std::tie(b.first, b.second.date, b.second.facility.id, b.second.placement.id);
    });
    std::vector<OpenSplit> splits;
    for (auto &[code, split] : found)
        splits.push_back(std::move(split));
    return splits;
}

QHash<QUuid, std::vector<Ref<Facility>>> facilitiesByUnit(const Records &records, QDate day)
{
    const PlaceCourse course(records, day);
    std::vector<std::pair<QString, const Facility *>> facilities;
    for (const Facility &facility : records.all<Facility>()) {
        if (facility.isOpenOn(day))
            facilities.emplace_back(sortKey(facility.code), &facility);
    }
    std::ranges::sort(facilities, [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second->id) < std::tie(b.first, b.second->id);
    });
    QHash<QUuid, std::vector<Ref<Facility>>> found;
    for (const auto &[code, facility] : facilities) {
        const AdminUnit *unit = course.of({facility->id}, day).unit;
        for (std::size_t level = 0; unit && level < choicesOf<UnitLevel>.size(); ++level) {
            found[unit->id].push_back({facility->id});
            unit = records.find(unit->parent);
        }
    }
    return found;
}

ChangeSet settledSplits(const Records &records, const std::vector<OpenSplit> &splits,
                        Ref<AdminUnit> part)
{
    const AdminUnit *chosen = records.find(part);
    const int count = static_cast<int>(splits.size());
    ChangeSet set{
        .title = QCoreApplication::translate(
                     "ChangeSet", "Place %Ln facilities of a split unit in “%1”", nullptr, count)
                     .arg(chosen ? chosen->name : QString())};
    for (const OpenSplit &split : splits) {
        const FacilityPlacement *placement = records.find(split.placement);
        if (placement && placement->from && *placement->from >= split.date) {
            FacilityPlacement corrected = *placement;
            corrected.unit = part;
            set.edit(Record(*placement), Record(corrected));
        } else {
            set.add(FacilityPlacement{.id = QUuid::createUuid(),
                                      .facility = split.facility,
                                      .unit = part,
                                      .from = split.date});
        }
    }
    return set;
}

} // namespace sxsh
