// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duties/completeness.h"
#include "core/indicators/indicators.h"
#include "core/indicators/partition.h"
#include "core/indicators/tallycount.h"
#include "core/report/documentmarks.h"
#include "core/report/reporttext.h"
#include "core/savings/measurefigures.h"

#include <QtCore/QHash>
#include <memory>

namespace sxsh {

/// The register on the cut-off of an annual period, divided by sector.
struct SectorTerm {
    QString name{}; ///< of the period
    FacilityRegister facilities;
    Partition sectors;
};

/// Everything one report is drawn from, gathered once: the plan, the period, its cut-off and what
/// is counted on it.
class ReportBasis
{
public:
    /// Throws Error where the file has no plan. The records must outlive this and not change.
    ReportBasis(Savings &savings, const ReportingPeriod &period, ReportText text,
                DocumentMarks marks);
    ReportBasis(const ReportBasis &) = delete;
    ReportBasis &operator=(const ReportBasis &) = delete;

    Savings &savings;
    const Records &records;
    const ReportText text;
    const DocumentMarks marks;
    const ReportingPeriod period;
    std::optional<ReportingPeriod> previous; ///< of the same kind, on record or part of a year
    QDate nextFrom;                          ///< of the period that follows, recorded or not
    QDate nextTo;
    const Plan &plan;
    const QDate day; ///< the cut-off
    const int year;  ///< that the period ends in: of outputs and money
    int savingsYear; ///< whose consumption is compared

    const Population population;
    const FacilityRegister facilities;
    const TallyCount tallies;
    const Partition units;
    const PlanWork work;                              ///< of the plan, up to the day
    std::optional<FacilityRegister> facilitiesBefore; ///< on the cut-off of the previous period

    std::vector<IndicatorResult> results; ///< of the plan, by code
    std::vector<IndicatorResult> before;  ///< on the cut-off of the previous period; may be empty
    std::vector<IndicatorGroup> byUnit;   ///< of the plan
    std::vector<IndicatorGroup> byYear;   ///< of the plan
    std::vector<CountedFact> countedFacts;
    Completeness completeness;            ///< of the data of its units
    MeasureBasis measureTerms;            ///< the plan's, on the day
    std::vector<MeasureFigures> measures; ///< done by the day in the register, by facility and code
    MeasuresTogether measuresDone;        ///< these together
    int measuresOpen = 0;                 ///< neither done by the day nor dropped
    int measuresOutside = 0;              ///< done by facilities that the register does not count

    /// The annual periods of `byYear` by sector; counted when they are first asked for.
    const std::vector<std::unique_ptr<SectorTerm>> &sectorTerms() const;

    /// Plans so many years after the period instead of the one that follows.
    void planAhead(int years);

    const Indicator &indicator(const IndicatorResult &result) const;
    /// The result of the same indicator in other results, or none.
    const IndicatorResult *sameIn(const std::vector<IndicatorResult> &others,
                                  const IndicatorResult &result) const;
    /// The task areas of the plan with that origin, in its order.
    std::vector<const Clause *> areas(ClauseOrigin origin) const;
    /// The events of the period up to the day, by date.
    std::vector<const Event *> events() const;
    /// The money recorded for the plan's clauses and activities.
    std::vector<const BudgetLine *> budgetLines() const;

    /// What is known of the activity on the day: what was begun or done later had not been yet.
    ActivityStatus statusOn(const Activity &activity) const;
    /// True where the period is one to report on it: not done or given up before, not begun after,
    /// or with outputs or money of the year.
    bool isOfPeriod(const Activity &activity) const;
    /// True where its last day has passed and it is neither done nor stopped.
    bool isOverdue(const Activity &activity) const;
    /// True where its last day is in the period that follows, or in the quarter that this ends in,
    /// and it is neither done nor stopped.
    bool isDueNext(const Activity &activity) const;

    /// Who was at events for the facility; gathered when it is first asked for.
    const std::vector<const Participation *> &participations(Ref<Facility> facility) const;
    QString facilityName(Ref<Facility> facility) const;
    QString organisationName(const std::optional<Ref<Organisation>> &organisation) const;
    /// The part of `units` that a facility of the register is in; none of others.
    const Partition::Part *unitPart(Ref<Facility> facility) const;
    /// The name of the district, or of the unit where there are none, on the day; empty where it
    /// is not known.
    QString unitName(Ref<Facility> facility) const;
    QString sectorName(const FacilityState &state) const;

private:
    std::vector<IndicatorResult> ofPlan(std::vector<IndicatorResult> all) const;
    std::vector<IndicatorGroup> ofPlan(std::vector<IndicatorGroup> groups) const;
    void findNeighbours();
    void gatherMeasures();

    QHash<QUuid, quint32> m_unitParts; // of the partition, by facility of the register
    PeriodWork m_periodWork;
    mutable QHash<QUuid, std::vector<const Participation *>> m_participations; // by facility
    mutable std::vector<std::unique_ptr<SectorTerm>> m_sectorTerms; // as many as annual periods
};

} // namespace sxsh
