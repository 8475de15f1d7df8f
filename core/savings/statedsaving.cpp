// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/statedsaving.h"

#include "core/savings/yearlyuse.h"

#include <set>

namespace sxsh {

namespace {

/// TOE of an amount of the resource; none where it is no energy or does not convert.
std::optional<double> toeOf(const Records &records, const Ref<Resource> &ref, Decimal amount,
                            const UnitCode &code, FactorSet &factors)
{
    const Resource *resource = records.find(ref);
    const Unit *unit = unitOf(code);
    if (!resource || !unit || !isEnergy(*resource))
        return {};
    const auto rate =
        factors.matterRate(*resource, unit->dimension, static_cast<Dimension>(resource->dimension));
    const Conversion &toe = factors.toe(*resource);
    if (!rate || !toe.perQuantum)
        return {};
    return amount.toDouble() * static_cast<double>(unit->quanta) * *rate * *toe.perQuantum;
}

/// All energy that was used in the year; none where the amount of one resource is not known.
std::optional<double> energyUsed(const Records &records, Ref<Facility> facility, int year,
                                 FactorSet &factors)
{
    std::set<QUuid> resources;
    for (const Usage &usage : records.all<Usage>().of(facility.id)) {
        const Resource *resource = records.find(usage.resource);
        if (usage.year == year && !usage.amounts.notApplicable && resource && isEnergy(*resource))
            resources.insert(resource->id);
    }
    std::optional<double> sum;
    for (const QUuid &id : resources) {
        const auto quanta = usedInYear(records, facility, {id}, year);
        const Conversion &toe = factors.toe(*records.find(Ref<Resource>{id}));
        if (!quanta || !toe.perQuantum)
            return {};
        sum = sum.value_or(0) + *quanta * *toe.perQuantum;
    }
    return sum;
}

} // namespace

std::optional<StatedSaving> statedSaving(const Records &records, Ref<Facility> facility, int year,
                                         FactorSet &factors)
{
    StatedSaving stated;
    for (const Measure &measure : records.all<Measure>().of(facility.id)) {
        const bool isDone = measure.status == MeasureStatus::Done &&
                            (!measure.doneOn || measure.doneOn->year() <= year);
        if (!isDone)
            continue;
        std::optional<double> toe;
        const auto add = [&](const Ref<Resource> &resource, Decimal amount, const UnitCode &unit) {
            if (const auto one = toeOf(records, resource, amount, unit, factors))
                toe = toe.value_or(0) + *one;
        };
        if (measure.resource && measure.reportedSaving)
            add(*measure.resource, *measure.reportedSaving, measure.unit);
        for (const MeasureSaving &further : records.all<MeasureSaving>().of(measure.id))
            add(further.resource, further.amount, further.unit);
        if (!toe)
            continue;
        ++stated.measures;
        stated.toe += *toe;
    }
    if (stated.measures == 0)
        return {};
    const auto used = energyUsed(records, facility, year, factors);
    if (used && *used + stated.toe > 0)
        stated.saving = stated.toe / (*used + stated.toe);
    return stated;
}

} // namespace sxsh
