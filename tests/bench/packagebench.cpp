// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/openreview.h"
#include "core/package/packageissue.h"
#include "core/package/returnacceptance.h"
#include "core/package/returnreceipt.h"
#include "core/package/unitworkingcopy.h"
#include "tests/bench/provinceplan.h"
#include "ui/pages/reviewpage.h"
#include "ui/tables/tablepanel.h"

#include <benchmark/benchmark.h>

#include <QtGui/QKeyEvent>

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
            issuePackage(
                *plan,
                {.unit = {unit.id}, .passphrase = u"chè Shan"_s, .cost = PassphraseCost::least()},
                issued);
            openPackage(SealedPackage::readFile(issued), {.passphrase = u"chè Shan"_s}, work, {});
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

/// A return of 2,000 lines with 30 conflicts, on its page.
struct ShownReview {
    QSettings settings{scratchFile(u"review.ini"_s), QSettings::IniFormat};
    Guard guard{};
    std::unique_ptr<Workspace> workspace{};
    std::unique_ptr<ReviewPage> page{};

    ShownReview()
    {
        static int number = 0;
        const QString path = scratchFile(u"review %1.sxsh"_s.arg(++number));
        returns().plan->copyTo(path);
        workspace = std::make_unique<Workspace>(Session::open(path, Access::ReadWrite), resources(),
                                                Language::Vietnamese, guard, settings);
        const ReceivedReturn received(workspace->session(), returns().packages.front());
        const ReturnReview review = reviewOf(workspace->session(), received);
        ChangeSet disputed{.title = u"Sửa"_s};
        constexpr std::size_t conflicts = 30;
        for (std::size_t index = 0; index < conflicts; ++index) {
            const Usage before = *review.items[index].ours->as<Usage>();
            Usage after = before;
            after.amounts.setMonth(11, 3'000 * kilowattHour);
            disputed.edit(before, after);
        }
        if (!workspace->apply(disputed))
            std::abort();
        keepReturn(workspace->session(), received);
        page = std::make_unique<ReviewPage>(*workspace);
        page->resize(1174, 626);
        page->show();
        QCoreApplication::processEvents();
        if (page->toDecide() != conflicts)
            std::abort();
    }
    void press(Qt::Key key)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&page->mainTable()->table(), &event);
    }
};

/// Bound: a frame and what the disk needs, 50 ms from a key to the decision that is kept and seen.
void decideALine(benchmark::State &state)
{
    ShownReview shown;
    for (auto _ : state) {
        shown.press(Qt::Key_1);
        shown.page->repaint();
    }
    state.counters["to decide"] = shown.page->toDecide();
}
BENCHMARK(decideALine)->Unit(benchmark::kMillisecond)->Iterations(30);

/// Bound: 2 s from the file to its lines, doubts and duplicates looked for.
void openAReview(benchmark::State &state)
{
    ShownReview shown;
    const Exchange kept = *std::ranges::find(shown.workspace->records().all<Exchange>(),
                                             ExchangeState::Submitted, &Exchange::state);
    for (auto _ : state) {
        const OpenReview review = OpenReview::ofReturn(shown.workspace->session(), kept);
        benchmark::DoNotOptimize(review.findings({}).problems.size());
    }
}
BENCHMARK(openAReview)->Unit(benchmark::kMillisecond)->Iterations(3);

} // namespace

} // namespace sxsh::bench
