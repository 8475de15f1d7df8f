// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportbasis.h"

#include "core/base/error.h"
#include "core/model/caption.h"
#include "core/model/dated.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

namespace {

bool isWithin(const Plan &plan, QDate day)
{
    return (!plan.startsOn || *plan.startsOn <= day) && (!plan.endsOn || day <= *plan.endsOn);
}

/// The plan whose span contains the day, of several the newest signed; where none does, the newest
/// signed of all.
const Plan &planOn(const Records &records, QDate day)
{
    const auto rank = [day](const Plan &plan) {
        return std::tuple(isWithin(plan, day), plan.signedOn.value_or(QDate()),
                          plan.startsOn.value_or(QDate()), plan.id);
    };
    const Plan *best = nullptr;
    for (const Plan &plan : records.all<Plan>()) {
        if (!best || rank(plan) > rank(*best))
            best = &plan;
    }
    if (!best) {
        throw Error(QCoreApplication::translate(
            "Report", "There is no plan in the file, so there is nothing to report on: enter a "
                      "plan first."));
    }
    return *best;
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

template <class T>
void sortByCode(std::vector<const T *> &records)
{
    std::ranges::sort(records, [](const T *a, const T *b) {
        return std::tie(a->code, a->id) < std::tie(b->code, b->id);
    });
}

} // namespace

ReportBasis::ReportBasis(Savings &ofSavings, const ReportingPeriod &ofPeriod, ReportText inText)
    : savings(ofSavings), records(ofSavings.records()), text(std::move(inText)), period(ofPeriod),
      previous(nullptr), plan(planOn(records, period.endsOn)), day(period.cutOff),
      year(period.endsOn.year()), savingsYear(period.savingsYear.value_or(day.year())),
      population(records), facilities(population, day), tallies(facilities, savings),
      units(sxsh::byUnit(facilities)), work(tallies.work({plan.id})),
      results(ofPlan(indicators(savings, day))),
      byUnit(ofPlan(indicatorsBy(Grouping::Unit, savings, day))),
      byYear(ofPlan(indicatorsBy(Grouping::Year, savings, day)))
{
    findNeighbours();
    if (previous)
        before = ofPlan(indicators(savings, previous->cutOff));
    for (const IndicatorResult &result : results) {
        if (result.saving && result.saving->year > 0)
            savingsYear = result.saving->year;
    }
    findCountedFacts();
    const auto &members = facilities.members();
    for (std::size_t index = 0; index < members.size(); ++index) {
        const Partition::Part &part = units.parts[units.partOfMember[index]];
        m_unitNames.insert(facilities.facility(members[index]).id, part.name);
    }
    for (const Usage &usage : records.all<Usage>()) {
        if (usage.year == savingsYear && (usage.amounts.known != 0 || usage.amounts.hasTotal))
            m_withUse.insert(usage.facility.id);
    }
    for (const BudgetLine *line : budgetLines()) {
        if (line->year == year && line->activity)
            m_withMoney.insert(line->activity->id);
    }
}

void ReportBasis::findNeighbours()
{
    const ReportingPeriod *next = nullptr;
    for (const ReportingPeriod &candidate : records.all<ReportingPeriod>()) {
        if (candidate.periodKind != period.periodKind)
            continue;
        if (candidate.endsOn < period.startsOn &&
            (!previous || candidate.endsOn > previous->endsOn))
            previous = &candidate;
        if (candidate.startsOn > period.endsOn && (!next || candidate.startsOn < next->startsOn))
            next = &candidate;
    }
    nextFrom = next ? next->startsOn : period.endsOn.addDays(1);
    nextTo = next ? next->endsOn : period.endsOn.addMonths(monthsOf(period.periodKind));
}

void ReportBasis::findCountedFacts()
{
    for (const IndicatorResult &result : results) {
        const Indicator &of = indicator(result);
        const TallyReading reading = readTallyKey(records, of.numerator);
        if (!reading.key || !reading.key->fact ||
            (reading.key->of != TallyOf::Facility && reading.key->of != TallyOf::Enterprise))
            continue;
        const CountedFact fact{*reading.key->fact, of.validityMonths};
        if (std::ranges::find(countedFacts, fact) == countedFacts.end())
            countedFacts.push_back(fact);
    }
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

bool ReportBasis::isFullyKnown(const FacilityRegister::Member &member) const
{
    return std::ranges::all_of(countedFacts, [&](const CountedFact &fact) {
        return facilities.verdict(member, fact.what, fact.validityMonths).standing !=
               Standing::Unknown;
    });
}

bool ReportBasis::hasUse(const FacilityRegister::Member &member) const
{
    return m_withUse.contains(facilities.facility(member).id);
}

std::vector<const Clause *> ReportBasis::areas(ClauseOrigin origin) const
{
    std::vector<const Clause *> found;
    for (const Clause &clause : records.all<Clause>().of(plan.id)) {
        if (clause.clauseKind == ClauseKind::TaskArea && clause.origin == origin)
            found.push_back(&clause);
    }
    std::ranges::sort(found, [](auto *a, auto *b) {
        return std::tie(a->position, a->code, a->id) < std::tie(b->position, b->code, b->id);
    });
    return found;
}

std::vector<const Clause *> ReportBasis::below(const Clause &clause) const
{
    std::vector<const Clause *> found{&clause};
    for (std::size_t index = 0; index < found.size(); ++index) {
        for (const Clause &child : records.all<Clause>().of(plan.id)) {
            if (child.parent && child.parent->id == found[index]->id &&
                std::ranges::find(found, &child) == found.end())
                found.push_back(&child);
        }
    }
    std::sort(found.begin() + 1, found.end(), [](auto *a, auto *b) {
        return std::tie(a->position, a->code, a->id) < std::tie(b->position, b->code, b->id);
    });
    return found;
}

std::vector<const Activity *> ReportBasis::activitiesUnder(const Clause &clause) const
{
    QSet<QUuid> clauses;
    for (const Clause *part : below(clause))
        clauses.insert(part->id);
    std::vector<const Activity *> found;
    for (const Activity *activity : work.activities) {
        if (clauses.contains(activity->clause.id))
            found.push_back(activity);
    }
    return found;
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
    std::vector<const BudgetLine *> found;
    for (const BudgetLine &line : records.all<BudgetLine>()) {
        const Activity *activity = records.find(line.activity);
        const Clause *clause =
            records.find(activity ? std::optional(activity->clause) : line.clause);
        if (clause && clause->plan.id == plan.id)
            found.push_back(&line);
    }
    sortByCode(found);
    return found;
}

ActivityStatus ReportBasis::statusOn(const Activity &activity) const
{
    const bool isDoneLater =
        activity.status == ActivityStatus::Done && activity.doneOn && *activity.doneOn > day;
    const bool isUnderWay = isDoneLater || activity.status == ActivityStatus::InProgress;
    if (isUnderWay && activity.start && *activity.start > day)
        return ActivityStatus::NotStarted;
    return isDoneLater ? ActivityStatus::InProgress : activity.status;
}

bool ReportBasis::isOfPeriod(const Activity &activity) const
{
    if (m_withMoney.contains(activity.id))
        return true;
    for (const ActivityOutput &output : records.all<ActivityOutput>().of(activity.id)) {
        if (output.year == year)
            return true;
    }
    const auto last = activity.due ? activity.due->lastDay() : std::nullopt;
    const bool wasDueBefore = last && *last < period.startsOn;
    switch (statusOn(activity)) {
    case ActivityStatus::Done:
        return activity.doneOn ? *activity.doneOn >= period.startsOn : !wasDueBefore;
    case ActivityStatus::Stopped:
        return !wasDueBefore;
    case ActivityStatus::NotStarted:
        return !(last && *last > period.endsOn) &&
               !(activity.start && *activity.start > period.endsOn);
    case ActivityStatus::InProgress:
        break;
    }
    return true;
}

bool ReportBasis::isOverdue(const Activity &activity) const
{
    const auto last = activity.due ? activity.due->lastDay() : std::nullopt;
    const ActivityStatus status = statusOn(activity);
    return last && *last < day && status != ActivityStatus::Done &&
           status != ActivityStatus::Stopped;
}

bool ReportBasis::isDueNext(const Activity &activity) const
{
    const auto last = activity.due ? activity.due->lastDay() : std::nullopt;
    const ActivityStatus status = statusOn(activity);
    // Its last day may lie between the cut-off and the end of the period.
    return last && day <= *last && *last <= nextTo && status != ActivityStatus::Done &&
           status != ActivityStatus::Stopped;
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

QString ReportBasis::unitName(Ref<Facility> facility) const
{
    if (const auto at = m_unitNames.constFind(facility.id); at != m_unitNames.cend())
        return *at;
    const FacilityPlacement *placement = placementOn(records, facility, day);
    const AdminUnit *unit = placement ? records.find(placement->unit) : nullptr;
    if (!unit)
        return {};
    const AdminUnit *current = unitOn(records, *unit, day);
    const AdminUnit *district = containing(records, *current, UnitLevel::District);
    return district && district->isValidOn(day) ? district->name : current->name;
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
