// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/evidence.h"

namespace sxsh {

/// Why a facility of the file is not in the register on a day.
enum class Absence { NotYetOpen, Closed, NoState, OutOfScope, Suspended, Duplicate };

/// Why a facility is not in the register on a day, none where it is; whether it stands for another
/// is not looked at.
std::optional<Absence> absenceOn(const Records &records, const Facility &facility, QDate day);

/// The facilities in the register on one day (open, in scope, operating), by code, and the
/// enterprises they belong to.
class FacilityRegister
{
public:
    struct Member {
        quint32 facility = 0; ///< number in the population
        const FacilityState *state = nullptr;
        quint32 enterprise = 0; ///< place in enterprises()
    };
    struct EnterpriseMember {
        const Enterprise *enterprise = nullptr; ///< none: the facility stands for itself
        quint32 firstMember = 0;                ///< the first of its facilities by code
    };
    struct Absent {
        quint32 facility = 0;
        Absence why{};
        const FacilityState *state = nullptr; ///< on the day, where there is one
    };

    FacilityRegister(const Population &population, QDate day);

    const Population &population() const { return m_population; }
    QDate day() const { return m_day; }
    const std::vector<Member> &members() const { return m_members; }
    const std::vector<EnterpriseMember> &enterprises() const { return m_enterprises; }
    const std::vector<Absent> &absent() const { return m_absent; }
    const Facility &facility(const Member &member) const
    {
        return *m_population.facilities()[member.facility];
    }

    /// The verdict about one member's fact on the day.
    Verdict verdict(const Member &member, FactKind what, std::optional<int> validityMonths) const
    {
        return m_population.verdict(member.facility, what, m_day, validityMonths);
    }
    /// The standings of the enterprises from those of their members: yes if one is, no if all are
    /// known and none is, else unknown.
    std::vector<Standing> ofEnterprises(const std::vector<Standing> &members) const;

private:
    const Population &m_population;
    QDate m_day;
    std::vector<Member> m_members;
    std::vector<EnterpriseMember> m_enterprises;
    std::vector<Absent> m_absent;
};

} // namespace sxsh
