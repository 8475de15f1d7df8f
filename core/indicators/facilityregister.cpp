// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/facilityregister.h"

#include "core/model/dated.h"

namespace sxsh {

namespace {

std::optional<Absence> absenceOf(const Facility &facility, const FacilityState *state, QDate day)
{
    if (!facility.isOpenOn(day))
        return facility.closedOn && *facility.closedOn <= day ? Absence::Closed
                                                              : Absence::NotYetOpen;
    if (!state)
        return Absence::NoState;
    if (!state->inScope)
        return Absence::OutOfScope;
    if (state->operation == Operation::Suspended)
        return Absence::Suspended;
    return {};
}

} // namespace

std::optional<Absence> absenceOn(const Records &records, const Facility &facility, QDate day)
{
    return absenceOf(facility, stateOn(records, {facility.id}, day), day);
}

FacilityRegister::FacilityRegister(const Population &population, QDate day)
    : m_population(population), m_day(day)
{
    const Records &records = population.records();
    const auto &enterpriseTable = records.all<Enterprise>();
    constexpr quint32 none = ~0u;
    std::vector<quint32> placeByRow(enterpriseTable.size(), none);
    m_members.reserve(population.facilities().size());
    for (quint32 number = 0; number < population.facilities().size(); ++number) {
        const Facility &facility = *population.facilities()[number];
        const FacilityState *state = stateOn(records, {facility.id}, day);
        const auto leaveOut = [&](Absence why) { m_absent.push_back({number, why, state}); };
        if (population.canonical(number) != number) {
            leaveOut(Absence::Duplicate);
        } else if (const auto absence = absenceOf(facility, state, day)) {
            leaveOut(*absence);
        } else {
            const Enterprise *enterprise = records.find(state->enterprise);
            quint32 own = none;
            quint32 &place = enterprise ? placeByRow[static_cast<std::size_t>(
                                              enterprise - enterpriseTable.rows().data())]
                                        : own;
            if (place == none) {
                place = static_cast<quint32>(m_enterprises.size());
                m_enterprises.push_back({enterprise, static_cast<quint32>(m_members.size())});
            }
            m_members.push_back({number, state, place});
        }
    }
}

std::vector<Standing> FacilityRegister::ofEnterprises(const std::vector<Standing> &members) const
{
    std::vector<Standing> result(m_enterprises.size(), Standing::No);
    for (std::size_t index = 0; index < members.size(); ++index) {
        Standing &enterprise = result[m_members[index].enterprise];
        if (members[index] == Standing::Yes ||
            (members[index] == Standing::Unknown && enterprise == Standing::No))
            enterprise = members[index];
    }
    return result;
}

} // namespace sxsh
