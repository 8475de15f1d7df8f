// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/tallycount.h"

#include <QtCore/QCoreApplication>
#include <QtCore/qnumeric.h>
#include <algorithm>

namespace sxsh {

namespace {

void sortByCode(auto &records)
{
    std::ranges::sort(records, [](auto *a, auto *b) {
        return std::tie(a->code, a->id) < std::tie(b->code, b->id);
    });
}

} // namespace

Standing doneOn(const Activity &activity, QDate day)
{
    if (activity.status != ActivityStatus::Done)
        return Standing::No;
    if (!activity.doneOn)
        return Standing::Unknown;
    return *activity.doneOn <= day ? Standing::Yes : Standing::No;
}

TallyCount::TallyCount(const FacilityRegister &facilities, Savings &savings)
    : m_facilities(facilities), m_records(facilities.population().records()), m_savings(savings)
{
    Q_ASSERT(&savings.records() == &m_records);
}

Tally TallyCount::count(const Indicator &indicator, QStringView key) const
{
    const TallyReading reading = readTallyKey(m_records, key);
    Tally tally;
    tally.problem = reading.problem;
    if (!reading.key)
        return tally;
    tally.key = *reading.key;
    switch (tally.key.of) {
    case TallyOf::Facility:
    case TallyOf::Saving:
        tally.standings = memberStandings(tally.key, indicator);
        break;
    case TallyOf::Enterprise:
        tally.standings = m_facilities.ofEnterprises(memberStandings(tally.key, indicator));
        break;
    case TallyOf::Organisation:
        for (const std::size_t place : organisations(indicator)) {
            const Population &population = m_facilities.population();
            tally.standings.push_back(population
                                          .verdict(population.organisationSubject(place),
                                                   *tally.key.fact, m_facilities.day(),
                                                   indicator.validityMonths)
                                          .standing);
        }
        if (tally.standings.empty()) {
            tally.problem = QCoreApplication::translate(
                "Indicators",
                "The organisation counted is not in the file: choose it in the indicator.");
        }
        break;
    case TallyOf::Activity:
    case TallyOf::Event:
    case TallyOf::Participation:
        countWork(tally, indicator);
        break;
    case TallyOf::Output:
        countOutputs(tally, indicator);
        break;
    case TallyOf::Manual:
        countManual(tally, indicator);
        break;
    }
    return tally;
}

std::vector<Standing> TallyCount::memberStandings(const TallyKey &key,
                                                  const Indicator &indicator) const
{
    std::vector<Standing> standings;
    standings.reserve(m_facilities.members().size());
    for (const auto &member : m_facilities.members()) {
        standings.push_back(
            key.fact ? m_facilities.verdict(member, *key.fact, indicator.validityMonths).standing
                     : Standing::Yes);
    }
    return standings;
}

std::vector<std::size_t> TallyCount::organisations(const Indicator &indicator) const
{
    const auto &all = m_facilities.population().organisations();
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < all.size(); ++place) {
        if (!indicator.organisation || indicator.organisation->id == all[place]->id)
            places.push_back(place);
    }
    return places;
}

PlanWork TallyCount::work(Ref<Plan> planRef) const
{
    PlanWork work;
    const Plan *plan = m_records.find(planRef);
    if (!plan)
        return work;
    const auto isOfPlan = [&](const Activity &activity) {
        const Clause *clause = m_records.find(activity.clause);
        return clause && clause->plan == planRef;
    };
    for (const Activity &activity : m_records.all<Activity>()) {
        if (isOfPlan(activity))
            work.activities.push_back(&activity);
    }
    for (const Event &event : m_records.all<Event>()) {
        // An event of no activity is counted by every plan in whose period it was held.
        const Activity *activity = m_records.find(event.activity);
        const bool isInPeriod = (!plan->startsOn || *plan->startsOn <= event.date) &&
                                (!plan->endsOn || event.date <= *plan->endsOn);
        if (event.date <= m_facilities.day() && isInPeriod && (!activity || isOfPlan(*activity)))
            work.events.push_back(&event);
    }
    sortByCode(work.activities);
    sortByCode(work.events);
    for (const Event *event : work.events) {
        const std::size_t start = work.participations.size();
        for (const Participation &participation : m_records.all<Participation>().of(event->id))
            work.participations.push_back(&participation);
        std::sort(work.participations.begin() + static_cast<std::ptrdiff_t>(start),
                  work.participations.end(), [](auto *a, auto *b) {
                      return std::tie(a->person, a->id) < std::tie(b->person, b->id);
                  });
    }
    return work;
}

void TallyCount::countWork(Tally &tally, const Indicator &indicator) const
{
    const PlanWork work = this->work(indicator.plan);
    if (tally.key.of == TallyOf::Participation) {
        tally.standings.assign(work.participations.size(), Standing::Yes);
    } else if (tally.key.of == TallyOf::Event) {
        for (const Event *event : work.events) {
            const bool isCounted = !tally.key.event || *tally.key.event == event->eventKind;
            tally.standings.push_back(isCounted ? Standing::Yes : Standing::No);
        }
    } else {
        for (const Activity *activity : work.activities) {
            tally.standings.push_back(tally.key.doneOnly ? doneOn(*activity, m_facilities.day())
                                                         : Standing::Yes);
        }
    }
}

std::vector<const ActivityOutput *> TallyCount::outputs(Ref<Plan> plan, Ref<OutputType> type) const
{
    std::vector<const ActivityOutput *> result;
    for (const Activity *activity : work(plan).activities) {
        const std::size_t start = result.size();
        for (const ActivityOutput &output : m_records.all<ActivityOutput>().of(activity->id)) {
            if (output.outputType == type && output.year <= m_facilities.day().year())
                result.push_back(&output);
        }
        std::sort(
            result.begin() + static_cast<std::ptrdiff_t>(start), result.end(),
            [](auto *a, auto *b) { return std::tie(a->year, a->id) < std::tie(b->year, b->id); });
    }
    return result;
}

void TallyCount::countOutputs(Tally &tally, const Indicator &indicator) const
{
    tally.isAmount = true;
    for (const ActivityOutput *output : outputs(indicator.plan, *tally.key.output)) {
        if (!output->done) {
            ++tally.unknownAmounts;
        } else if (qAddOverflow(tally.amount.nano, output->done->nano, &tally.amount.nano)) {
            tally.problem = QCoreApplication::translate(
                "Indicators", "The outputs are too large to add up: check their figures.");
            return;
        }
    }
}

void TallyCount::countManual(Tally &tally, const Indicator &indicator) const
{
    tally.isAmount = true;
    for (const ManualFigure &figure : m_records.all<ManualFigure>().of(indicator.id)) {
        if (figure.date > m_facilities.day())
            continue;
        if (!tally.figure ||
            std::tie(figure.date, figure.id) > std::tie(tally.figure->date, tally.figure->id))
            tally.figure = &figure;
    }
    if (!tally.figure) {
        tally.problem = QCoreApplication::translate(
                            "Indicators", "No figure has been typed for a day up to %1: enter one.")
                            .arg(m_facilities.day().toString(u"dd/MM/yyyy"));
        return;
    }
    tally.amount = tally.figure->numerator;
    tally.amountOf = tally.figure->denominator;
}

std::vector<Adopter> TallyCount::adopters(const Indicator &indicator, int year) const
{
    std::vector<Adopter> result;
    const auto &members = m_facilities.members();
    for (quint32 index = 0; index < members.size(); ++index) {
        const Verdict verdict =
            m_facilities.verdict(members[index], FactKind::Applying, indicator.validityMonths);
        if (verdict.standing != Standing::Yes)
            continue;
        const Baseline *baseline =
            energyBaseline(m_records, {m_facilities.facility(members[index]).id}, year);
        result.push_back({index, baseline ? &m_savings.of(*baseline, year) : nullptr});
    }
    return result;
}

} // namespace sxsh
