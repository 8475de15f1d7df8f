// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilityrows.h"

#include "core/model/dated.h"
#include "ui/models/tablemodel.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

const FacilityWhereabouts &FacilityRows::whereaboutsOf(QUuid facility) const
{
    static const FacilityWhereabouts nowhere;
    const auto found = m_places.constFind(facility);
    return found == m_places.cend() ? nowhere : *found;
}

QString FacilityRows::divisionName(const QString &division) const
{
    if (division.isEmpty())
        return {};
    const QString name = m_divisions.value(division);
    return name.isEmpty() ? division
                          : QCoreApplication::translate("Register", "%1 – %2").arg(division, name);
}

QString FacilityRows::searchedText(QUuid facility) const
{
    const Records &records = m_workspace.records();
    const Facility *found = records.find(Ref<Facility>{facility});
    const FacilityState *state = currentState(records, {facility}, m_workspace.today());
    if (!found)
        return {};
    const FacilityWhereabouts &place = whereaboutsOf(facility);
    QStringList words{found->code, found->address, found->contact, found->phone,
                      found->note, place.district, place.commune,  divisionName(place.division)};
    if (state) {
        words += state->name;
        words += state->vsicCode;
        if (const Enterprise *enterprise = records.find(state->enterprise))
            words += {enterprise->name, enterprise->taxCode};
    }
    return words.join(u'\n');
}

QSet<QUuid> FacilityRows::facilitiesOf(const ChangeSet &set) const
{
    const Records &records = m_workspace.records();
    QSet<QUuid> touched = touchedBy(set);
    QSet<QUuid> enterprises;
    for (const Change &change : set.changes) {
        for (const std::optional<Record> &side : {change.before, change.after}) {
            if (!side)
                continue;
            if (const auto *part = side->as<Participation>(); part && part->facility)
                touched.insert(part->facility->id);
            if (const auto *answer = side->as<SurveyAnswer>())
                touched.insert(answer->facility.id);
            if (side->kind() == EntityKind::Enterprise)
                enterprises.insert(side->id());
            // Outputs are part of a product, which is part of a facility.
            if (const Product *product = records.find(Ref<Product>{side->owner()}))
                touched.insert(product->facility.id);
        }
    }
    if (!enterprises.isEmpty()) {
        for (const FacilityState &state : records.all<FacilityState>()) {
            if (state.enterprise && enterprises.contains(state.enterprise->id))
                touched.insert(state.facility.id);
        }
    }
    return touched;
}

void FacilityRows::reload()
{
    m_divisions.clear();
    for (const Industry &industry : m_workspace.records().all<Industry>()) {
        constexpr int divisionSize = 2;
        if (industry.code.size() == divisionSize)
            m_divisions.insert(industry.code, industry.name);
    }
    m_stages = FacilityStages(m_workspace.records(), m_workspace.asOf());
    m_places.clear();
    for (const QUuid &facility : m_stages.facilities())
        m_places.insert(facility, lookUp(facility));
}

bool FacilityRows::follow(const ChangeSet &set, const QSet<QUuid> &touched)
{
    if (std::ranges::any_of(set.changes, FacilityStages::restOn))
        m_stages = FacilityStages(m_workspace.records(), m_workspace.asOf());
    bool isMoved = false;
    for (const QUuid &id : touched) {
        if (!m_workspace.records().find(Ref<Facility>{id})) {
            isMoved |= m_places.remove(id) > 0;
            continue;
        }
        const FacilityWhereabouts place = lookUp(id);
        FacilityWhereabouts &known = m_places[id];
        isMoved |= known.district != place.district || known.division != place.division;
        known = place;
    }
    return isMoved;
}

FacilityWhereabouts FacilityRows::lookUp(QUuid facility) const
{
    const Records &records = m_workspace.records();
    const QDate today = m_workspace.today();
    FacilityWhereabouts place;
    const FacilityPlacement *placement = currentPlacement(records, {facility}, today);
    if (const AdminUnit *unit = placement ? records.find(placement->unit) : nullptr) {
        const AdminUnit *district = containing(records, *unit, UnitLevel::District);
        // Since July 2025 communes stand directly under the province.
        place.district = district ? district->name : unit->name;
        if (unit->level == UnitLevel::Commune)
            place.commune = unit->name;
    }
    if (const FacilityState *state = currentState(records, {facility}, today))
        place.division = state->vsicCode.left(2);
    return place;
}

} // namespace sxsh
