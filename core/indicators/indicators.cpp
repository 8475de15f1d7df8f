// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/indicators.h"

#include "core/base/foldedtext.h"
#include "core/indicators/evaluation.h"

#include <algorithm>

namespace sxsh {

namespace {

/// The annual periods whose cut-off has come by the day, in the order of their cut-offs.
std::vector<const ReportingPeriod *> annualPeriods(const Records &records, QDate day)
{
    std::vector<const ReportingPeriod *> periods;
    for (const ReportingPeriod &period : records.all<ReportingPeriod>()) {
        if (period.periodKind == PeriodKind::Annual && period.cutOff <= day)
            periods.push_back(&period);
    }
    std::ranges::sort(periods, [](auto *a, auto *b) {
        return std::tie(a->cutOff, a->code, a->id) < std::tie(b->cutOff, b->code, b->id);
    });
    return periods;
}

/// The groups of an evaluation, with every indicator in each.
std::vector<IndicatorGroup> grouped(const Evaluation &evaluation, const Records &records)
{
    std::vector<IndicatorGroup> groups;
    for (const Partition::Part &part : evaluation.partition().parts)
        groups.push_back({.key = part.key,
                          .name = part.name,
                          .asOf = evaluation.day(),
                          .isUnclear = part.isUnclear});
    for (const Indicator *indicator : indicatorsInOrder(records)) {
        std::vector<IndicatorResult> results = evaluation.evaluate(*indicator);
        for (std::size_t index = 0; index < groups.size(); ++index)
            groups[index].indicators.push_back(std::move(results[index]));
    }
    return groups;
}

} // namespace

std::vector<const Indicator *> indicatorsInOrder(const Records &records)
{
    struct Entry {
        QString plan;
        QString key;
        const Indicator *indicator;
    };
    std::vector<Entry> entries;
    for (const Indicator &indicator : records.all<Indicator>()) {
        const Plan *plan = records.find(indicator.plan);
        entries.push_back({plan ? plan->code : QString(), sortKey(indicator.code), &indicator});
    }
    std::ranges::sort(entries, [](const Entry &a, const Entry &b) {
        return std::tie(a.plan, a.key, a.indicator->id) < std::tie(b.plan, b.key, b.indicator->id);
    });
    std::vector<const Indicator *> result;
    for (const Entry &entry : entries)
        result.push_back(entry.indicator);
    return result;
}

std::vector<CountedFact> countedFacts(const Records &records, std::optional<Ref<Plan>> plan)
{
    std::vector<CountedFact> found;
    for (const Indicator *indicator : indicatorsInOrder(records)) {
        if (plan && indicator->plan != *plan)
            continue;
        const TallyReading reading = readTallyKey(records, indicator->numerator);
        if (!reading.key || !reading.key->fact ||
            (reading.key->of != TallyOf::Facility && reading.key->of != TallyOf::Enterprise))
            continue;
        const CountedFact fact{*reading.key->fact, indicator->validityMonths};
        if (std::ranges::find(found, fact) == found.end())
            found.push_back(fact);
    }
    return found;
}

const ReportingPeriod *annualPeriodOn(const Records &records, QDate day)
{
    const auto periods = annualPeriods(records, day);
    return periods.empty() ? nullptr : periods.back();
}

int savingsYearOn(const Records &records, QDate day)
{
    const ReportingPeriod *period = annualPeriodOn(records, day);
    return period ? savingsYearOf(*period) : day.year() - 1;
}

std::vector<IndicatorResult> indicators(Savings &savings, QDate asOf)
{
    const Population population(savings.records());
    const FacilityRegister facilities(population, asOf);
    const Evaluation evaluation(facilities, savings, undivided(facilities));
    return std::move(grouped(evaluation, savings.records()).front().indicators);
}

std::vector<IndicatorGroup> indicatorsBy(Grouping grouping, Savings &savings, QDate asOf,
                                         const BoundaryChoice &boundaries)
{
    const Records &records = savings.records();
    const Population population(records);
    if (grouping != Grouping::Year) {
        const FacilityRegister facilities(population, asOf);
        return grouped(Evaluation(facilities, savings, dividedBy(grouping, facilities, boundaries)),
                       records);
    }
    std::vector<IndicatorGroup> groups;
    for (const ReportingPeriod *period : annualPeriods(records, asOf)) {
        const FacilityRegister facilities(population, period->cutOff);
        const Evaluation evaluation(facilities, savings, undivided(facilities));
        groups.push_back(std::move(grouped(evaluation, records).front()));
        groups.back().key = period->code;
        groups.back().name = period->code;
    }
    return groups;
}

} // namespace sxsh
