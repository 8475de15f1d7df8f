// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/facilityregister.h"
#include "core/indicators/tally.h"
#include "core/savings/savings.h"

namespace sxsh {

/// What a tally counts on one day: subjects with a standing each, or an amount.
struct Tally {
    TallyKey key{};
    QString problem{};                    ///< translated: why nothing can be counted
    std::vector<Standing> standings{};    ///< one per subject of the kind counted, in its order
    bool isAmount = false;                ///< an amount instead of subjects
    Decimal amount{};                     ///< where isAmount
    std::optional<Decimal> amountOf{};    ///< the denominator typed with a manual figure
    int unknownAmounts = 0;               ///< records that should have an amount and have none
    const ManualFigure *figure = nullptr; ///< behind a manual tally
};

/// The work under one plan that can be counted on a day, each by code or date.
struct PlanWork {
    std::vector<const Activity *> activities{};
    std::vector<const Event *> events{}; ///< held by the day, within the plan's period
    std::vector<const Participation *> participations{};
};

/// The saving of one facility that applies cleaner production.
struct Adopter {
    quint32 member = 0;                   ///< place in the register
    const SavingResult *saving = nullptr; ///< none: it has no energy baseline before the year
};

/// Counts tallies on the day of a register.
class TallyCount
{
public:
    TallyCount(const FacilityRegister &facilities, Savings &savings);

    const FacilityRegister &facilities() const { return m_facilities; }
    /// The tally of a key for an indicator.
    Tally count(const Indicator &indicator, QStringView key) const;
    /// The organisations that an indicator counts, as places in the population.
    std::vector<std::size_t> organisations(const Indicator &indicator) const;
    PlanWork work(Ref<Plan> plan) const;
    /// The activity outputs of a type under a plan up to the day's year, in the order of
    /// activities.
    std::vector<const ActivityOutput *> outputs(Ref<Plan> plan, Ref<OutputType> type) const;
    /// The facilities applying on the day with their savings of the year.
    std::vector<Adopter> adopters(const Indicator &indicator, int year) const;

private:
    std::vector<Standing> memberStandings(const TallyKey &key, const Indicator &indicator) const;
    void countWork(Tally &tally, const Indicator &indicator) const;
    void countOutputs(Tally &tally, const Indicator &indicator) const;
    void countManual(Tally &tally, const Indicator &indicator) const;

    const FacilityRegister &m_facilities;
    const Records &m_records;
    Savings &m_savings;
};

/// How an activity counts as done on a day.
Standing doneOn(const Activity &activity, QDate day);

} // namespace sxsh
