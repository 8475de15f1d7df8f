// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportbasis.h"

#include "core/base/error.h"
#include "core/model/caption.h"
#include "core/model/dated.h"
#include "core/report/reportperiods.h"
#include "core/work/activitystate.h"
#include "core/work/planscope.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

namespace {

const Plan &reportedPlan(const Records &records, QDate day)
{
    const Plan *plan = planOn(records, day);
    if (!plan) {
        throw Error(QCoreApplication::translate(
            "Report", "There is no plan in the file, so there is nothing to report on: enter a "
                      "plan first."));
    }
    return *plan;
}

int monthsOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::HalfYear:
        return 6;
    case PeriodKind::Quarter:
        return 3;
    case PeriodKind::Month:
        return 1;
    case PeriodKind::Annual:
    case PeriodKind::AdHoc:
        break;
    }
    return 12;
}

/// Work is due by quarters, halves and years, which periods of the administration end short of.
QDate endOfQuarter(QDate day)
{
    const int month = (day.month() + 2) / 3 * 3;
    return {day.year(), month, QDate(day.year(), month, 1).daysInMonth()};
}

} // namespace

ReportBasis::ReportBasis(Savings &ofSavings, const ReportingPeriod &ofPeriod, ReportText inText,
                         DocumentMarks withMarks)
    : savings(ofSavings), records(ofSavings.records()), text(std::move(inText)),
      marks(std::move(withMarks)), period(ofPeriod), plan(reportedPlan(records, period.endsOn)),
      day(period.cutOff), year(period.endsOn.year()), savingsYear(savingsYearOf(period)),
      population(records), facilities(population, day), tallies(facilities, savings),
      units(sxsh::byUnit(facilities)), work(tallies.work({plan.id})),
      results(ofPlan(indicators(savings, day))),
      byUnit(ofPlan(indicatorsBy(Grouping::Unit, savings, day))),
      byYear(ofPlan(indicatorsBy(Grouping::Year, savings, day))),
      countedFacts(sxsh::countedFacts(records, Ref<Plan>{plan.id})), m_periodWork(records, period)
{
    findNeighbours();
    if (previous) {
        facilitiesBefore.emplace(population, previous->cutOff);
        before = ofPlan(indicators(savings, previous->cutOff));
    }
    for (const IndicatorResult &result : results) {
        if (result.saving && result.saving->year > 0)
            savingsYear = result.saving->year;
    }
    const auto &members = facilities.members();
    for (std::size_t index = 0; index < members.size(); ++index) {
        m_unitParts.insert(facilities.facility(members[index]).id, units.partOfMember[index]);
    }
    completeness = sxsh::completeness(facilities, units, {plan.id}, m_periodWork, savingsYear);
    gatherMeasures();
}

void ReportBasis::gatherMeasures()
{
    measureTerms = measureBasis(&plan, day, savingsYear);
    std::vector<const MeasureFigures *> together;
    measures = measureFigures(savings, measureTerms);
    std::erase_if(measures, [this](const MeasureFigures &figures) {
        const Measure *measure = records.find(figures.measure);
        const bool isDropped = measure->status == MeasureStatus::Dropped;
        const bool isCounted = m_unitParts.contains(figures.facility.id);
        measuresOutside += figures.isDone && !isCounted ? 1 : 0;
        const bool isBegunLater = measure->startedOn && *measure->startedOn > day;
        measuresOpen += !figures.isDone && !isDropped && isCounted && !isBegunLater ? 1 : 0;
        return !figures.isDone || !isCounted;
    });
    for (const MeasureFigures &figures : measures)
        together.push_back(&figures);
    measuresDone = measuresTogether(records, measureTerms, together);
}

void ReportBasis::findNeighbours()
{
    // Years are followed by a year.
    const PeriodKind kind = isSpanOfYears(period) ? PeriodKind::Annual : period.periodKind;
    std::optional<ReportingPeriod> next;
    for (ReportingPeriod &candidate : reportPeriods(records, kind)) {
        if (candidate.endsOn < period.startsOn &&
            (!previous || candidate.endsOn > previous->endsOn))
            previous = std::move(candidate);
        else if (candidate.startsOn > period.endsOn &&
                 (!next || candidate.startsOn < next->startsOn))
            next = std::move(candidate);
    }
    nextFrom = next ? next->startsOn : period.endsOn.addDays(1);
    nextTo = next ? next->endsOn : period.endsOn.addMonths(monthsOf(period.periodKind));
}

void ReportBasis::planAhead(int years)
{
    nextTo = period.endsOn.addYears(years);
}

std::vector<IndicatorResult> ReportBasis::ofPlan(std::vector<IndicatorResult> all) const
{
    std::erase_if(all, [this](const IndicatorResult &result) { return result.plan.id != plan.id; });
    return all;
}

std::vector<IndicatorGroup> ReportBasis::ofPlan(std::vector<IndicatorGroup> groups) const
{
    for (IndicatorGroup &group : groups)
        group.indicators = ofPlan(std::move(group.indicators));
    return groups;
}

const std::vector<std::unique_ptr<SectorTerm>> &ReportBasis::sectorTerms() const
{
    while (m_sectorTerms.size() < byYear.size()) {
        const IndicatorGroup &term = byYear[m_sectorTerms.size()];
        FacilityRegister members(population, term.asOf);
        Partition sectors = bySector(members);
        m_sectorTerms.push_back(std::make_unique<SectorTerm>(
            SectorTerm{term.name, std::move(members), std::move(sectors)}));
    }
    return m_sectorTerms;
}

const Indicator &ReportBasis::indicator(const IndicatorResult &result) const
{
    const Indicator *found = records.find(result.indicator);
    Q_ASSERT(found);
    return *found;
}

const IndicatorResult *ReportBasis::sameIn(const std::vector<IndicatorResult> &others,
                                           const IndicatorResult &result) const
{
    const auto at = std::ranges::find(others, result.indicator, &IndicatorResult::indicator);
    return at == others.end() ? nullptr : &*at;
}

std::vector<const Clause *> ReportBasis::areas(ClauseOrigin origin) const
{
    return taskAreas(records, {plan.id}, origin);
}

std::vector<const Event *> ReportBasis::events() const
{
    std::vector<const Event *> found;
    for (const Event *event : work.events) {
        if (period.startsOn <= event->date && event->date <= period.endsOn)
            found.push_back(event);
    }
    std::ranges::stable_sort(found, {}, &Event::date);
    return found;
}

std::vector<const BudgetLine *> ReportBasis::budgetLines() const
{
    std::vector<const BudgetLine *> lines = sxsh::budgetLines(records, {plan.id});
    std::erase_if(lines, [this](const BudgetLine *line) {
        return line->year > year && line->stage != BudgetStage::Planned;
    });
    return lines;
}

ActivityStatus ReportBasis::statusOn(const Activity &activity) const
{
    return sxsh::statusOn(activity, day);
}

bool ReportBasis::isOfPeriod(const Activity &activity) const
{
    return m_periodWork.isOfPeriod(activity);
}

bool ReportBasis::isOverdue(const Activity &activity) const
{
    return sxsh::isOverdue(activity, day);
}

bool ReportBasis::isDueNext(const Activity &activity) const
{
    const auto last = lastDayOf(activity);
    // Its last day may lie between the cut-off and the end of the period.
    return last && day <= *last && *last <= endOfQuarter(nextTo) && !isSettled(activity, day);
}

const std::vector<const Participation *> &ReportBasis::participations(Ref<Facility> facility) const
{
    if (m_participations.isEmpty()) {
        for (const Participation &one : records.all<Participation>()) {
            if (one.facility)
                m_participations[one.facility->id].push_back(&one);
        }
        m_participations.insert(QUuid(), {}); // asked for once, also where there are none
    }
    return m_participations[facility.id];
}

QString ReportBasis::facilityName(Ref<Facility> facility) const
{
    const FacilityState *state = stateOn(records, facility, day);
    return state ? state->name : sxsh::facilityName(records, facility);
}

QString ReportBasis::organisationName(const std::optional<Ref<Organisation>> &organisation) const
{
    const Organisation *found = records.find(organisation);
    return found ? found->name : QString();
}

const Partition::Part *ReportBasis::unitPart(Ref<Facility> facility) const
{
    const auto at = m_unitParts.constFind(facility.id);
    return at == m_unitParts.cend() ? nullptr : &units.parts[*at];
}

QString ReportBasis::unitName(Ref<Facility> facility) const
{
    if (const Partition::Part *part = unitPart(facility))
        return part->name;
    const FacilityPlacement *placement = placementOn(records, facility, day);
    const AdminUnit *unit = placement ? records.find(placement->unit) : nullptr;
    return unit ? reportingUnit(records, *unit, day).name : QString();
}

QString ReportBasis::sectorName(const FacilityState &state) const
{
    const Industry *best = nullptr;
    for (const Industry &industry : records.all<Industry>()) {
        const bool isOfVersion =
            state.vsicVersion.isEmpty() || industry.version == state.vsicVersion;
        if (isOfVersion && !industry.code.isEmpty() && state.vsicCode.startsWith(industry.code) &&
            (!best || std::tuple(industry.code.size(), industry.version) >
                          std::tuple(best->code.size(), best->version)))
            best = &industry;
    }
    return best ? state.vsicCode + u' ' + best->name : state.vsicCode;
}

} // namespace sxsh
