// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/adoptersavings.h"

#include "core/base/foldedtext.h"
#include "core/indicators/evaluation.h"
#include "core/indicators/indicators.h"
#include "core/model/dated.h"
#include "core/savings/resourcebaseline.h"

#include <algorithm>

namespace sxsh {

namespace {

/// The first indicator of a mean saving; where the plan has none, nothing lapses.
Indicator savingIndicator(const Records &records)
{
    for (const Indicator *indicator : indicatorsInOrder(records)) {
        if (indicator->indicatorKind == IndicatorKind::MeanSaving)
            return *indicator;
    }
    return {};
}

AdopterSaving adopterOf(Ref<Facility> facility, const SavingResult *saving, int year)
{
    AdopterSaving adopter{.facility = facility, .saving = saving};
    if (!saving || !isOfProvince(*saving))
        adopter.whyLeftOut = whyNotOfProvince(saving, year);
    return adopter;
}

void addUpGroup(SavingGroup &group, std::optional<Decimal> threshold)
{
    std::vector<const SavingResult *> results;
    for (const AdopterSaving &adopter : group.adopters) {
        if (adopter.saving)
            results.push_back(adopter.saving);
    }
    group.figures = addUp(std::move(results), threshold);
}

bool isUsed(const Records &records, Ref<Facility> facility, Ref<Resource> resource,
            const Baseline &baseline, int year)
{
    return std::ranges::any_of(records.all<Usage>().of(facility.id), [&](const Usage &usage) {
        return usage.resource == resource && !usage.amounts.notApplicable &&
               (usage.year == year ||
                (baseline.from.year() <= usage.year && usage.year <= baseline.to.year()));
    });
}

/// The savings of one resource while they are added up.
void add(ResourceSavings &sum, const AdopterSaving &adopter, std::optional<Decimal> threshold)
{
    sum.adopters.push_back(adopter);
    const SavingResult &saving = *adopter.saving;
    if (!saving.saving)
        return;
    ++sum.n;
    sum.simpleMean = sum.simpleMean.value_or(0) + *saving.saving;
    sum.avoided += *saving.avoided;
    sum.expected += *saving.expected;
    const bool isPerUnit = saving.method != BaselineMethod::Absolute;
    if (threshold && isPerUnit && saving.isSound && roundedToNano(*saving.saving) >= *threshold)
        ++sum.atOrAbove;
}

} // namespace

AdopterSavings adopterSavings(Savings &savings, QDate asOf, int year,
                              const std::vector<Grouping> &groupings,
                              const BoundaryChoice &boundaries)
{
    const Records &records = savings.records();
    const Population population(records);
    const FacilityRegister facilities(population, asOf);
    const TallyCount count(facilities, savings);
    const Indicator indicator = savingIndicator(records);
    AdopterSavings result{.asOf = asOf, .year = year, .confidence = intervalConfidence(records)};
    result.threshold = savingThreshold(records, indicator, asOf);
    if (const Target *target = targetOn(records, {indicator.id}, asOf))
        result.upper = target->max;
    const std::vector<Adopter> adopters = count.adopters(indicator, year);
    FactorSet factors(records, QDate(year, 12, 31));
    for (const Adopter &adopter : adopters) {
        const Facility &facility = facilities.facility(facilities.members()[adopter.member]);
        AdopterSaving &one =
            result.whole.adopters.emplace_back(adopterOf({facility.id}, adopter.saving, year));
        if (!one.whyLeftOut.isEmpty())
            one.stated = statedSaving(records, one.facility, year, factors);
        if (one.stated)
            ++result.whole.stated;
    }
    addUpGroup(result.whole, result.threshold);
    for (const Grouping grouping : groupings) {
        const Partition partition = dividedBy(grouping, facilities, boundaries);
        std::vector<SavingGroup> &groups = result.groups[grouping];
        for (const Partition::Part &part : partition.parts)
            groups.push_back({.key = part.key, .name = part.name});
        for (std::size_t place = 0; place < adopters.size(); ++place) {
            groups[partition.partOfMember[adopters[place].member]].adopters.push_back(
                result.whole.adopters[place]);
        }
        std::erase_if(groups, [](const SavingGroup &group) { return group.adopters.empty(); });
        for (SavingGroup &group : groups) {
            addUpGroup(group, result.threshold);
            group.stated = static_cast<int>(
                std::ranges::count_if(group.adopters, [](const AdopterSaving &adopter) {
                    return adopter.stated.has_value();
                }));
        }
    }
    return result;
}

std::vector<ResourceSavings> resourceSavings(Savings &savings, QDate asOf, int year)
{
    const Records &records = savings.records();
    const Population population(records);
    const FacilityRegister facilities(population, asOf);
    const TallyCount count(facilities, savings);
    const Indicator indicator = savingIndicator(records);
    const auto threshold = savingThreshold(records, indicator, asOf);
    const std::vector<Adopter> adopters = count.adopters(indicator, year);

    std::vector<const Resource *> resources;
    for (const Resource &resource : records.all<Resource>())
        resources.push_back(&resource);
    std::ranges::sort(resources, [](const Resource *a, const Resource *b) {
        return std::tuple(a->category, sortKey(a->code), a->id) <
               std::tuple(b->category, sortKey(b->code), b->id);
    });
    std::vector<ResourceSavings> result;
    for (const Resource *resource : resources) {
        ResourceSavings sum{.resource = {resource->id}, .unit = resource->unit.code};
        for (const Adopter &adopter : adopters) {
            const Ref<Facility> facility{
                facilities.facility(facilities.members()[adopter.member]).id};
            const auto base = resourceBaseline(records, facility, {resource->id}, year);
            if (!base || !isUsed(records, facility, {resource->id}, base->baseline, year))
                continue;
            const SavingResult &saving = savings.of(base->baseline, year);
            add(sum, {facility, &saving, base->isOwn, saving.reason}, threshold);
        }
        if (sum.adopters.empty())
            continue;
        if (sum.n > 0) {
            *sum.simpleMean /= sum.n;
            sum.weightedMean = sum.avoided / sum.expected; // each of them is above zero
            if (threshold)
                sum.shareAtOrAbove = static_cast<double>(sum.atOrAbove) / sum.n;
        }
        result.push_back(std::move(sum));
    }
    return result;
}

} // namespace sxsh
