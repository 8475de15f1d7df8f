// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/savings.h"
#include "core/base/spokenlanguage.h"
#include "core/savings/provincesaving.h"
#include "core/savings/resourcebaseline.h"
#include "tests/catch.h"
#include "tests/core/base/markedlanguage.h"
#include "tests/core/savings/planbuilder.h"

#include <rapidcheck.h>

using namespace sxsh;
using Catch::Matchers::WithinRel;

namespace {

const QString tonne = QStringLiteral("tấn");

SavingResult energySaving(uint number, double expected, double saving)
{
    SavingResult result;
    result.facility = {QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)};
    result.ofEnergy = true;
    result.saving = saving;
    result.toeExpected = expected;
    result.toeAvoided = expected * saving;
    result.co2Avoided = expected * saving * 5;
    return result;
}

std::vector<const SavingResult *> pointers(const std::vector<SavingResult> &results)
{
    std::vector<const SavingResult *> result;
    for (const SavingResult &each : results)
        result.push_back(&each);
    return result;
}

} // namespace

TEST_CASE("V5: the three readings of a province's saving differ")
{
    const std::vector<SavingResult> results{energySaving(1, 100, 0.10), energySaving(2, 20, 0.15),
                                            energySaving(3, 5, -0.04)};
    // R: e<-c(100,20,5); s<-c(.10,.15,-.04); c(mean(s), sum(e*s)/sum(e), mean(s>=.08))
    const ProvinceSaving sum = addUp(pointers(results), decimal(0.08));
    CHECK(sum.n == 3);
    CHECK(sum.atOrAbove == 2);
    CHECK_THAT(*sum.simpleMean, WithinRel(0.07, 1e-12));
    CHECK_THAT(*sum.weightedMean, WithinRel(0.1024, 1e-12));
    CHECK_THAT(*sum.shareAtOrAbove, WithinRel(2.0 / 3, 1e-12));
    CHECK_THAT(*sum.avoidedCo2, WithinRel(64.0, 1e-12));
}

TEST_CASE("Whoever has no saving of energy is left out and listed")
{
    std::vector<SavingResult> results{energySaving(1, 100, 0.10), energySaving(2, 20, 0.15),
                                      energySaving(3, 5, 0.5)};
    results[1].saving.reset();
    results[2].ofEnergy = false; // water or one product
    const ProvinceSaving sum = addUp(pointers(results), decimal(0.08));
    CHECK(sum.n == 1);
    CHECK_THAT(*sum.weightedMean, WithinRel(0.10, 1e-12));
    CHECK(sum.leftOut == std::vector<const SavingResult *>{&results[1], &results[2]});
    CHECK_FALSE(addUp({}, decimal(0.08)).weightedMean);
    CHECK_FALSE(addUp(pointers(results), {}).shareAtOrAbove);
}

TEST_CASE("Metered savings have a combined interval, with what it covers")
{
    std::vector<SavingResult> results{energySaving(1, 100, 0.10), energySaving(2, 50, 0.12),
                                      energySaving(3, 30, 0.2), energySaving(4, 20, 0.3)};
    for (const auto &[place, half] : {std::pair(0, 0.01), std::pair(1, 0.06), std::pair(3, 0.1)}) {
        SavingResult &result = results[static_cast<std::size_t>(place)];
        result.grade = Grade::A;
        result.method = BaselineMethod::Regression;
        result.interval = Interval{*result.saving - half, *result.saving + half};
    }
    results[3].isSound = false;
    const ProvinceSaving sum = addUp(pointers(results), decimal(0.08));
    // R: e<-c(100,50,20); h<-c(.01,.06,.1)*e; f<-c(.1,.12,.3)
    //    c(sum(e*f)/sum(e), sqrt(sum(h^2))/sum(e), sum(e)/200)
    CHECK(sum.metered == 3);
    CHECK_THAT(*sum.meteredMean, WithinRel(0.129411764705882, 1e-12));
    CHECK_THAT(*sum.meteredHalfWidth, WithinRel(0.0220097493339644, 1e-12));
    CHECK_THAT(*sum.meteredPart, WithinRel(0.85, 1e-12));
    CHECK(sum.claiming(Claim::Reached) == 2);
    CHECK(sum.claiming(Claim::NotDistinguishable) == 1);
    CHECK(sum.claiming(Claim::RatioReached) == 1);
    // A model that failed a test reaches nothing, however much it promises.
    CHECK(sum.unsound == 1);
    CHECK(sum.atOrAbove == 3);
}

TEST_CASE("Absolute totals are not of the province, and everyone left out says why")
{
    std::vector<SavingResult> results{energySaving(1, 100, 0.10), energySaving(2, 50, 0.12)};
    results[0].method = BaselineMethod::Absolute;
    CHECK(addUp(pointers(results), decimal(0.08)).n == 1);
    CHECK(whyNotOfProvince(&results[0], 2018).contains(QStringLiteral("absolute")));
    results[1].ofEnergy = false;
    CHECK(whyNotOfProvince(&results[1], 2018).contains(QStringLiteral("not of all energy")));
    results[1].reason = QStringLiteral("Thiếu số liệu");
    CHECK(whyNotOfProvince(&results[1], 2018) == results[1].reason);
    CHECK(whyNotOfProvince(nullptr, 2018).contains(QStringLiteral("2018")));
}

TEST_CASE("V9: thresholds are exact")
{
    const auto [saving, reached] = GENERATE(table<double, bool>({
        {0.0799, false},
        {1.0 - 460.0 / 500.0, true},
        {0.08, true},
        {0.0799999999, true}, // 8% to a billionth
        {0.079999999, false},
        {0.13, true},
    }));
    CHECK((claimFor(energySaving(1, 100, saving), decimal(0.08)) == Claim::RatioReached) ==
          reached);
}

TEST_CASE("A province's saving does not depend on the order of its facilities")
{
    REQUIRE(rc::check([](const std::vector<std::pair<quint16, qint8>> &figures) {
        std::vector<SavingResult> results;
        for (std::size_t index = 0; index < figures.size(); ++index) {
            results.push_back(energySaving(static_cast<uint>(index), figures[index].first / 7.0,
                                           figures[index].second / 256.0));
        }
        auto order = pointers(results);
        const ProvinceSaving sum = addUp(order, decimal(0.08));
        std::ranges::reverse(order);
        RC_ASSERT(addUp(order, decimal(0.08)) == sum);
        std::ranges::rotate(order, order.begin() + static_cast<std::ptrdiff_t>(order.size() / 2));
        RC_ASSERT(addUp(order, decimal(0.08)) == sum);
    }));
}

TEST_CASE("The baseline of a year is the newest of all energy that ends before it")
{
    EnergyPlan plan;
    const auto facility = plan.add(Facility{.code = QStringLiteral("CS001")});
    const auto tea = plan.product(facility, "CHE", QStringLiteral("Chè"), tonne);
    const auto old = plan.baseline(facility, "2014-01-01", "2014-12-31");
    const auto newer = plan.baseline(facility, "2015-01-01", "2016-12-31");
    plan.baseline(facility, "2016-01-01", "2016-12-31", plan.water);
    plan.baseline(facility, "2016-01-01", "2016-12-31", {}, tea);
    const auto [year, expected] = GENERATE_COPY(table<int, QUuid>({
        {2014, QUuid()},
        {2015, old.id},
        {2016, old.id},
        {2017, newer.id},
    }));
    const Baseline *baseline = energyBaseline(plan.records, facility, year);
    CHECK((baseline ? baseline->id : QUuid()) == expected);
}

namespace {

/// A plan of a few facilities that is edited at random.
class EditedPlan : public EnergyPlan
{
public:
    std::vector<Ref<Facility>> facilities{};
    std::vector<Ref<Baseline>> baselines{};

    EditedPlan()
    {
        add(Plan{.code = QStringLiteral("HG")});
        addMeteredFacility();
        for (int index = 0; index < 3; ++index) {
            const auto facility = add(Facility{.code = QStringLiteral("CS%1").arg(index)});
            const auto tea = product(facility, "CHE", QStringLiteral("Chè"), tonne);
            for (const int year : {2015, 2018}) {
                output(facility, tea, year, yearly(600 + index, tonne), tonne);
                use(facility, electricity, year, yearly(1000 * (index + 1), u"kWh"));
                use(facility, coal, year, yearly(10, tonne));
            }
            facilities.push_back(facility);
            baselines.push_back(baseline(facility));
            add(Adjustment{.baseline = baselines.back(),
                           .month = day("2015-03-01"),
                           .resource = coal,
                           .amount = decimal(1),
                           .unit = {tonne}});
        }
    }

    /// Changes, removes or moves one record of an entity that savings rest on.
    ChangeSet edit()
    {
        ChangeSet set;
        switch (*rc::gen::inRange(0, 11)) {
        case 0:
            change<Usage>(set, [this](Usage &usage) {
                usage.amounts = yearly(*rc::gen::inRange(0, 9), u"tấn");
                usage.facility = *rc::gen::elementOf(facilities);
            });
            break;
        case 1:
            change<Output>(set, [](Output &output) {
                output.amounts = yearly(*rc::gen::inRange(0, 900), u"tấn");
            });
            break;
        case 2:
            change<Factor>(set, [](Factor &factor) {
                factor.inUse = !factor.inUse;
                factor.value.nano += *rc::gen::inRange(0, 1000);
            });
            break;
        case 3:
            change<Adjustment>(set, [this](Adjustment &adjustment) {
                adjustment.amount = decimal(*rc::gen::inRange(-5, 5));
                adjustment.baseline = *rc::gen::elementOf(baselines);
            });
            break;
        case 4:
            change<Baseline>(set, [](Baseline &baseline) {
                baseline.to = *rc::gen::element(day("2015-12-31"), day("2015-06-30"));
                baseline.method = *rc::gen::element(BaselineMethod::Ratio, BaselineMethod::Absolute,
                                                    BaselineMethod::Regression);
            });
            break;
        case 5:
            change<Product>(set, [](Product &product) {
                product.unit.code = *rc::gen::element(QStringLiteral("kg"), tonne);
                product.name = *rc::gen::element(QStringLiteral("Chè"), QStringLiteral("Trà"));
            });
            break;
        case 7:
            change<DriverValue>(set, [](DriverValue &value) {
                value.amounts.setMonth(*rc::gen::inRange(0, 12), *rc::gen::inRange(0, 9) * 1000000);
            });
            break;
        case 8:
            change<Driver>(set, [](Driver &driver) {
                driver.name = *rc::gen::element(QStringLiteral("Nhiệt độ"), QStringLiteral("Ca"));
            });
            break;
        case 9:
            change<Plan>(set, [](Plan &plan) {
                plan.confidence = *rc::gen::element(decimal(0.68), decimal(0.9), decimal(0));
            });
            break;
        case 6:
            change<Resource>(set,
                             [](Resource &resource) { resource.biogenic = !resource.biogenic; });
            break;
        default: {
            const auto &rows = records.all<Usage>().rows();
            if (!rows.empty())
                set.remove(rows[*rc::gen::inRange<std::size_t>(0, rows.size())]);
        }
        }
        return set;
    }

private:
    /// One whose regression rests on months and a driver.
    void addMeteredFacility()
    {
        const auto facility = add(Facility{.code = QStringLiteral("CSM")});
        const auto tea = product(facility, "CHE", QStringLiteral("Chè"), tonne);
        const auto driver =
            add(Driver{.facility = facility, .code = QStringLiteral("T"), .name = tonne});
        for (const int year : {2015, 2018}) {
            Amounts made;
            Amounts used;
            Amounts degrees;
            for (int month = 0; month < 12; ++month) {
                const qint64 tonnes = 10 + (month * 7 + year) % 11;
                made.setMonth(month, tonnes * 1'000'000'000);
                used.setMonth(month, (tonnes * 300 + (month * 13) % 17) * 3'600'000);
                degrees.setMonth(month, ((month * 5) % 12 + 15) * 1'000'000);
            }
            output(facility, tea, year, made, tonne);
            use(facility, electricity, year, used);
            add(DriverValue{.driver = driver, .year = year, .amounts = degrees});
        }
        facilities.push_back(facility);
        baselines.push_back(add(Baseline{.facility = facility,
                                         .method = BaselineMethod::Regression,
                                         .from = day("2015-01-01"),
                                         .to = day("2015-12-31"),
                                         .drivers = {driver}}));
    }

    template <class T>
    void change(ChangeSet &set, auto &&edit)
    {
        const auto &rows = records.all<T>().rows();
        if (rows.empty())
            return;
        const T before = rows[*rc::gen::inRange<std::size_t>(0, rows.size())];
        T after = before;
        edit(after);
        set.edit(before, after);
    }
};

} // namespace

TEST_CASE("What is remembered always equals what is computed afresh, in the language spoken")
{
    const test::MarkedLanguage marked;
    REQUIRE(rc::check([] {
        EditedPlan plan;
        Savings savings(plan.records);
        const auto compare = [&] {
            for (const Baseline &baseline : plan.records.all<Baseline>()) {
                for (const int year : {2016, 2018}) {
                    for (const Language language : {Language::Vietnamese, Language::English}) {
                        const ScopedLanguage spoken(language);
                        FactorSet factors(plan.records, QDate(year, 12, 31));
                        RC_ASSERT(savings.of(baseline, year) ==
                                  computeSaving(plan.records, baseline, year, factors));
                    }
                }
            }
        };
        compare();
        const int edits = *rc::gen::inRange(1, 6);
        for (int edit = 0; edit < edits; ++edit) {
            const ChangeSet set = plan.edit();
            plan.records.apply(set);
            savings.forget(set);
            compare();
        }
    }));
}

TEST_CASE("A remembered result keeps its address until it is forgotten")
{
    EditedPlan plan;
    Savings savings(plan.records);
    const Baseline &first = *plan.records.find(plan.baselines[0]);
    const SavingResult *result = &savings.of(first, 2018);
    savings.of(first, 2016);
    savings.of(*plan.records.find(plan.baselines[1]), 2018);
    CHECK(&savings.of(first, 2018) == result);
}

TEST_CASE("Of baselines that end together the one that begins later is taken")
{
    EnergyPlan plan;
    const auto facility = plan.add(Facility{.code = QStringLiteral("CS001")});
    const auto shorter = plan.baseline(facility, "2016-01-01", "2016-12-31");
    plan.baseline(facility, "2015-01-01", "2016-12-31");
    plan.baseline(facility, "2014-01-01", "2014-12-31");
    CHECK(energyBaseline(plan.records, facility, 2018)->id == shorter.id);

    const auto ownShorter = plan.baseline(facility, "2016-01-01", "2016-12-31", plan.water);
    plan.baseline(facility, "2015-01-01", "2016-12-31", plan.water);
    const auto tea = plan.product(facility, "CHE", QStringLiteral("Chè"), tonne);
    plan.baseline(facility, "2016-06-01", "2016-12-31", plan.water, tea);
    plan.baseline(facility, "2016-06-01", "2018-12-31", plan.water);
    const auto own = resourceBaseline(plan.records, facility, plan.water, 2018);
    REQUIRE(own);
    CHECK(own->isOwn);
    CHECK(own->baseline.id == ownShorter.id);
    const auto assumed = resourceBaseline(plan.records, facility, plan.coal, 2018);
    REQUIRE(assumed);
    CHECK_FALSE(assumed->isOwn);
    CHECK(assumed->baseline.from == day("2016-01-01"));
}

TEST_CASE("Intervals have the confidence of the first plan, or the usual one where it has none")
{
    PlanBuilder plan;
    CHECK(intervalConfidence(plan.records) == 0.68);
    plan.add(Plan{.code = QStringLiteral("B"), .confidence = decimal(0.9)});
    CHECK(intervalConfidence(plan.records) == 0.9);
    plan.add(Plan{.code = QStringLiteral("A"), .confidence = decimal(0.95)});
    plan.add(Plan{.code = QStringLiteral("C"), .confidence = decimal(0.5)});
    CHECK(intervalConfidence(plan.records) == 0.95);
    PlanBuilder sure;
    sure.add(Plan{.code = QStringLiteral("A"), .confidence = decimal(1)});
    CHECK(intervalConfidence(sure.records) == 0.68);
}

TEST_CASE("A new record, or one whose owner is gone, is forgotten behind")
{
    EnergyPlan plan;
    const auto facility = plan.add(Facility{.code = QStringLiteral("CS001")});
    const auto tea = plan.product(facility, "CHE", QStringLiteral("Chè"), tonne);
    const auto baseline = plan.baseline(facility);
    for (const int year : {2015, 2018})
        plan.output(facility, tea, year, yearly(100, tonne), tonne);
    plan.use(facility, plan.electricity, 2015, yearly(1000, u"kWh"));
    Savings savings(plan.records);
    CHECK_FALSE(savings.of(*plan.records.find(baseline), 2018).saving);
    const QUuid nowhere(99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9);
    ChangeSet orphans;
    orphans.add(
        Record(Adjustment{.id = QUuid(97, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9), .baseline = {nowhere}}));
    orphans.add(
        Record(DriverValue{.id = QUuid(98, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9), .driver = {nowhere}}));
    plan.records.apply(orphans);
    savings.forget(orphans);
    CHECK_FALSE(savings.of(*plan.records.find(baseline), 2018).saving);
    ChangeSet use;
    use.add(Record(Usage{.id = QUuid(96, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9),
                         .facility = facility,
                         .resource = plan.electricity,
                         .year = 2018,
                         .unit = {QStringLiteral("kWh")},
                         .amounts = yearly(900, u"kWh")}));
    plan.records.apply(use);
    savings.forget(use);
    CHECK_THAT(*savings.of(*plan.records.find(baseline), 2018).saving, WithinRel(0.1, 1e-12));
}

TEST_CASE("A saving without its energy is not of the province, and other records change nothing")
{
    SavingResult result = energySaving(1, 100, 0.1);
    CHECK(isOfProvince(result));
    result.toeAvoided.reset();
    CHECK_FALSE(isOfProvince(result));
    result = energySaving(1, 100, 0.1);
    result.toeExpected.reset();
    CHECK_FALSE(isOfProvince(result));

    EnergyPlan plan;
    const auto facility = plan.add(Facility{.code = QStringLiteral("CS001")});
    const auto baseline = plan.baseline(facility);
    Savings savings(plan.records);
    const SavingResult *before = &savings.of(*plan.records.find(baseline), 2018);
    ChangeSet set;
    set.add(Record(Facility{.id = QUuid(99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9)}));
    plan.records.apply(set);
    savings.forget(set);
    CHECK(&savings.of(*plan.records.find(baseline), 2018) == before);
}
