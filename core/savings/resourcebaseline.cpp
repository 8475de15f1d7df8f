// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/resourcebaseline.h"

#include "core/savings/savings.h"

namespace sxsh {

std::optional<ResourceBaseline> resourceBaseline(const Records &records, Ref<Facility> facility,
                                                 Ref<Resource> resource, int year)
{
    const Baseline *newest = nullptr;
    for (const Baseline &baseline : records.all<Baseline>().of(facility.id)) {
        if (baseline.resource != resource || baseline.product || baseline.to.year() >= year)
            continue;
        const auto rank = [](const Baseline &candidate) {
            return std::tie(candidate.to, candidate.from, candidate.id);
        };
        if (!newest || rank(baseline) > rank(*newest))
            newest = &baseline;
    }
    if (newest)
        return ResourceBaseline{*newest, true};
    const Baseline *energy = energyBaseline(records, facility, year);
    if (!energy)
        return {};
    return ResourceBaseline{{.id = QUuid::createUuidV5(energy->id, resource.id.toRfc4122()),
                             .facility = facility,
                             .resource = resource,
                             .from = energy->from,
                             .to = energy->to},
                            false};
}

} // namespace sxsh
