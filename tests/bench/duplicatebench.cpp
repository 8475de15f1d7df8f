// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/duplicates.h"
#include "tests/bench/provinceplan.h"

#include <benchmark/benchmark.h>

namespace sxsh::bench {

namespace {

/// Bound: 500 ms for all pairs of 5,000 facilities.
void everyDuplicate(benchmark::State &state)
{
    const auto session = Session::open(provinceFile(), Access::ReadOnly);
    const BareNames names = BareNames::read(resources());
    std::size_t pairs = 0;
    for (auto _ : state)
        pairs = duplicatesAmong(session->records(), names).size();
    state.counters["pairs"] = static_cast<double>(pairs);
}
BENCHMARK(everyDuplicate)->Unit(benchmark::kMillisecond);

/// The same where all lie in one unit, which leaves nothing to be left out by place.
void everyDuplicateOfOneUnit(benchmark::State &state)
{
    const auto session = Session::open(provinceFile(), Access::ReadOnly);
    const BareNames names = BareNames::read(resources());
    Records records = session->records();
    const Ref<AdminUnit> unit = records.all<FacilityPlacement>().begin()->unit;
    for (FacilityPlacement placement : session->records().all<FacilityPlacement>()) {
        placement.unit = unit;
        records.all<FacilityPlacement>().replace(placement);
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(duplicatesAmong(records, names));
}
BENCHMARK(everyDuplicateOfOneUnit)->Unit(benchmark::kMillisecond);

/// The pairs of what a package of one district adds.
void duplicatesOfAdded(benchmark::State &state)
{
    const auto session = Session::open(provinceFile(), Access::ReadOnly);
    const BareNames names = BareNames::read(resources());
    std::vector<QUuid> added;
    for (const Facility &facility : session->records().all<Facility>()) {
        if (added.size() < 100)
            added.push_back(facility.id);
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(duplicatesAmong(session->records(), names, added));
}
BENCHMARK(duplicatesOfAdded)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace sxsh::bench
