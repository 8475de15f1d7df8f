// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duties/completeness.h"

#include "core/indicators/indicators.h"
#include "core/model/caption.h"
#include "core/model/dated.h"
#include "core/work/planscope.h"

#include <QtCore/QSet>
#include <algorithm>

namespace sxsh {

namespace {

/// Fills in the units of one completeness.
class Counter
{
public:
    Counter(const FacilityRegister &facilities, const Partition &units, int savingsYear)
        : m_facilities(facilities), m_records(facilities.population().records())
    {
        m_result.day = facilities.day();
        m_result.savingsYear = savingsYear;
        for (const Partition::Part &part : units.parts)
            m_result.units.push_back({.key = part.key, .name = part.name, .unit = part.unit});
        addEmptyDistricts();
        const auto rank = [](const UnitData &unit) {
            return std::tuple(unit.key.isEmpty(), unit.key, unit.name);
        };
        std::ranges::sort(m_result.units, {}, rank);
        for (std::size_t place = 0; place < m_result.units.size(); ++place) {
            const UnitData &unit = m_result.units[place];
            m_places.insert(unit.unit ? unit.unit->id : QUuid(), place);
        }
        for (const quint32 part : units.partOfMember) {
            const auto &unit = units.parts[part].unit;
            m_placeOfMember.push_back(m_places.value(unit ? unit->id : QUuid()));
        }
    }

    void countFacilities(const std::vector<CountedFact> &facts)
    {
        const auto &members = m_facilities.members();
        for (std::size_t index = 0; index < members.size(); ++index) {
            UnitData one;
            countMember(one, members[index], m_placeOfMember[index], facts);
            m_result.units[m_placeOfMember[index]].members.push_back(
                {.facility = {m_facilities.facility(members[index]).id},
                 .profile = one.profile.count > 0,
                 .facts = one.facts.count > 0,
                 .use = one.use.count > 0});
            add(m_result.units[m_placeOfMember[index]], one);
            add(m_result.whole, one);
        }
        for (const auto &enterprise : m_facilities.enterprises())
            ++m_result.units[m_placeOfMember[enterprise.firstMember]].enterprises;
        m_result.whole.enterprises = static_cast<int>(m_facilities.enterprises().size());
    }

    void countActivities(Ref<Plan> plan, const PeriodWork &work)
    {
        for (const Activity &activity : m_records.all<Activity>()) {
            const Clause *clause = m_records.find(activity.clause);
            if (!clause || clause->plan != plan || !work.isOfPeriod(activity))
                continue;
            const bool isReported = work.isReported(activity);
            m_result.whole.activities.add(isReported);
            QSet<std::size_t> places; // two communes of a district are one
            for (const Ref<AdminUnit> unit : activity.units) {
                if (const auto place = placeOf(unit))
                    places.insert(*place);
            }
            for (const std::size_t place : places)
                m_result.units[place].activities.add(isReported);
        }
    }

    void datePackages(const DayOfLine &dayOfLine)
    {
        if (!dayOfLine)
            return;
        for (const Exchange &exchange : m_records.all<Exchange>()) {
            const bool isReturned = exchange.direction == ExchangeDirection::Returned &&
                                    exchange.state != ExchangeState::Draft &&
                                    exchange.state != ExchangeState::Reverted;
            const auto place = isReturned ? placeOf(exchange.unit) : std::nullopt;
            const auto day = !place                ? std::nullopt
                             : exchange.receivedOn ? exchange.receivedOn
                                                   : dayOfLine(exchange.journalLine);
            if (!day)
                continue;
            for (UnitData *unit : {&m_result.units[*place], &m_result.whole})
                unit->returned = std::max(unit->returned, day);
        }
    }

    Completeness finish() { return std::move(m_result); }

private:
    /// The districts of the day that have no facility; where there are no districts, only units
    /// with facilities are listed.
    void addEmptyDistricts()
    {
        for (const AdminUnit &unit : m_records.all<AdminUnit>()) {
            const bool isListed = std::ranges::any_of(m_result.units, [&](const UnitData &listed) {
                return listed.unit && listed.unit->id == unit.id;
            });
            if (unit.level == UnitLevel::District && unit.isValidOn(m_facilities.day()) &&
                !isListed) {
                m_result.units.push_back(
                    {.key = unitCode(unit), .name = unit.name, .unit = Ref<AdminUnit>{unit.id}});
            }
        }
    }

    void countMember(UnitData &one, const FacilityRegister::Member &member, std::size_t place,
                     const std::vector<CountedFact> &facts) const
    {
        const Facility &facility = m_facilities.facility(member);
        const FacilityState &state = *member.state;
        one.facilities = 1;
        if (state.labour)
            one.labour = *state.labour;
        one.profile.add(m_result.units[place].unit && !state.vsicCode.isEmpty() && state.labour);
        one.facts.add(std::ranges::all_of(facts, [&](const CountedFact &fact) {
            return m_facilities.verdict(member, fact.what, fact.validityMonths).standing !=
                   Standing::Unknown;
        }));
        one.use.add(
            std::ranges::any_of(m_records.all<Usage>().of(facility.id), [this](const Usage &usage) {
                return usage.year == m_result.savingsYear &&
                       (usage.amounts.known != 0 || usage.amounts.hasTotal);
            }));
        for (const Fact &fact : m_records.all<Fact>().of(facility.id)) {
            if (fact.date <= m_result.day)
                one.lastData = std::max(one.lastData, std::optional(fact.date));
        }
    }

    static void add(UnitData &sum, const UnitData &one)
    {
        sum.facilities += one.facilities;
        if (one.labour)
            sum.labour = sum.labour.value_or(0) + *one.labour;
        for (const auto part : {&UnitData::profile, &UnitData::facts, &UnitData::use}) {
            (sum.*part).count += (one.*part).count;
            (sum.*part).of += (one.*part).of;
        }
        sum.lastData = std::max(sum.lastData, one.lastData);
    }

    std::optional<std::size_t> placeOf(Ref<AdminUnit> ref) const
    {
        const AdminUnit *unit = m_records.find(ref);
        if (!unit)
            return {};
        const auto at = m_places.constFind(reportingUnit(m_records, *unit, m_facilities.day()).id);
        return at == m_places.cend() ? std::nullopt : std::optional(*at);
    }

    const FacilityRegister &m_facilities;
    const Records &m_records;
    Completeness m_result;
    QHash<QUuid, std::size_t> m_places; // by unit
    std::vector<std::size_t> m_placeOfMember;
};

} // namespace

Completeness completeness(const FacilityRegister &facilities, const Partition &units,
                          Ref<Plan> plan, const PeriodWork &work, int savingsYear,
                          const DayOfLine &dayOfLine)
{
    Counter counter(facilities, units, savingsYear);
    counter.countFacilities(countedFacts(facilities.population().records(), plan));
    counter.countActivities(plan, work);
    counter.datePackages(dayOfLine);
    return counter.finish();
}

Completeness completeness(const Records &records, const ReportingPeriod &period,
                          const DayOfLine &dayOfLine)
{
    const Population population(records);
    const FacilityRegister facilities(population, period.cutOff);
    const Plan *plan = planOn(records, period.endsOn);
    return completeness(facilities, byUnit(facilities), {plan ? plan->id : QUuid()},
                        PeriodWork(records, period), savingsYearOf(period), dayOfLine);
}

} // namespace sxsh
