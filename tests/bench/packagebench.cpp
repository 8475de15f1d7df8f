// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/packageissue.h"
#include "core/package/returnacceptance.h"
#include "core/package/unitworkingcopy.h"
#include "tests/bench/provinceplan.h"

#include <benchmark/benchmark.h>

#include <cstdlib>

namespace sxsh::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int unitCount = 50;
constexpr int facilitiesPerUnit = 20;
constexpr int resourceCount = 10;
constexpr int firstYear = 2015;
constexpr int yearCount = 10;
constexpr qint64 kilowattHour = 3'600'000;

ChangeSet setup()
{
    ChangeSet set{.title = u"Lập kế hoạch"_s};
    std::vector<Ref<Resource>> resources;
    for (int number = 0; number < resourceCount; ++number) {
        const Resource resource{.id = QUuid::createUuid(),
                                .code = u"NL%1"_s.arg(number),
                                .name = u"Năng lượng %1"_s.arg(number),
                                .category = ResourceCategory::Fuel,
                                .dimension = ResourceDimension::Energy,
                                .unit = {u"kWh"_s}};
        set.add(resource);
        resources.push_back({resource.id});
    }
    for (int unit = 0; unit < unitCount; ++unit) {
        const AdminUnit district{.id = QUuid::createUuid(),
                                 .code = u"H%1"_s.arg(unit, 2, 10, QLatin1Char('0')),
                                 .name = u"Huyện %1"_s.arg(unit),
                                 .level = UnitLevel::District};
        set.add(district);
        for (int place = 0; place < facilitiesPerUnit; ++place) {
            const Facility facility{.id = QUuid::createUuid(),
                                    .code = u"CS-%1-%2"_s.arg(unit).arg(place)};
            set.add(facility);
            set.add(FacilityState{.id = QUuid::createUuid(),
                                  .facility = {facility.id},
                                  .name = u"Cơ sở %1"_s.arg(place)});
            set.add(FacilityPlacement{
                .id = QUuid::createUuid(), .facility = {facility.id}, .unit = {district.id}});
            for (const Ref<Resource> &resource : resources) {
                for (int year = 0; year < yearCount; ++year) {
                    Usage usage{.id = QUuid::createUuid(),
                                .facility = {facility.id},
                                .resource = resource,
                                .year = firstYear + year,
                                .unit = {u"kWh"_s}};
                    for (int month = 0; month < 11; ++month)
                        usage.amounts.setMonth(month, (1'000 + month) * kilowattHour);
                    set.add(usage);
                }
            }
        }
    }
    return set;
}

/// A plan with 100,000 rows of use and 50 returns to it, each with 2,000 rows changed.
struct Returns {
    std::unique_ptr<Session> plan;
    std::vector<SealedPackage> packages{};

    Returns() : plan(Session::create(scratchFile(u"fifty.sxsh"_s), setup()))
    {
        std::vector<AdminUnit> units = plan->records().all<AdminUnit>().rows();
        for (const AdminUnit &unit : units) {
            const QString issued = scratchFile(unit.code + u".sxshpkg"_s);
            const QString work = scratchFile(unit.code + u".sxsh"_s);
            const QString back = scratchFile(unit.code + u" back.sxshpkg"_s);
            issuePackage(*plan,
                         {.unit = {unit.id}, .passphrase = u"x"_s, .cost = PassphraseCost::least()},
                         issued);
            openPackage(SealedPackage::readFile(issued), {.passphrase = u"x"_s}, work, {});
            const auto copy = Session::open(work, Access::ReadWrite);
            ChangeSet entered{.title = u"Nhập liệu"_s};
            for (const Usage &usage : copy->records().all<Usage>()) {
                Usage filled = usage;
                filled.amounts.setMonth(11, 2'000 * kilowattHour);
                entered.edit(usage, filled);
            }
            if (!copy->apply(entered).applied)
                std::abort();
            handIn(*copy, back);
            packages.push_back(SealedPackage::readFile(back));
        }
    }
};

Returns &returns()
{
    static Returns made;
    return made;
}

/// Bound: 5 s for 50 packages of 2,000 changed rows; apart from unpacking them.
void mergeFiftyPackages(benchmark::State &state)
{
    const Session &plan = *returns().plan;
    std::vector<std::unique_ptr<ReceivedReturn>> received;
    for (const SealedPackage &package : returns().packages)
        received.push_back(std::make_unique<ReceivedReturn>(plan, package));
    std::size_t rows = 0;
    for (auto _ : state) {
        rows = 0;
        for (const auto &one : received)
            rows += reviewOf(plan, *one).items.size();
    }
    state.counters["rows"] = static_cast<double>(rows);
}
BENCHMARK(mergeFiftyPackages)->Unit(benchmark::kMillisecond)->Iterations(1);

/// Peer: checking, unpacking and loading the same packages, without a merge.
void unpackFiftyPackages(benchmark::State &state)
{
    for (auto _ : state) {
        for (const SealedPackage &package : returns().packages)
            benchmark::DoNotOptimize(ReceivedReturn(*returns().plan, package).missing().size());
    }
}
BENCHMARK(unpackFiftyPackages)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

} // namespace sxsh::bench
