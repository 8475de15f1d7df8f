// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/adoptersavings.h"
#include "core/savings/resourcebaseline.h"
#include "tests/catch.h"
#include "tests/core/indicators/registerplan.h"

#include <rapidcheck.h>

using namespace sxsh;
using Catch::Matchers::Contains;
using Catch::Matchers::WithinRel;

namespace {

/// Four facilities of two districts that apply, and one that does not.
class Adopters : public RegisterPlan
{
public:
    Ref<AdminUnit> north = district("024", "Hà Giang");
    Ref<AdminUnit> south = district("034", "Bắc Quang");
    Ref<Indicator> meanSaving = indicator("M3", IndicatorKind::MeanSaving, "saving:energy");
    Savings savings{records};

    Adopters() { target(meanSaving, 0.08, 0.13); }

    Ref<Facility> adopter(const char *code, Ref<AdminUnit> unit)
    {
        const auto added = facility(QLatin1String(code));
        add(FacilityPlacement{.facility = added, .unit = unit});
        fact(added, FactKind::Applying, YesNo::Yes, "2017-03-01");
        return added;
    }
    AdopterSavings found(const std::vector<Grouping> &groupings = {})
    {
        savings.forgetAll();
        return adopterSavings(savings, day("2018-12-14"), 2018, groupings);
    }

private:
    Ref<AdminUnit> district(const char *code, const char *name)
    {
        return add(AdminUnit{.code = QLatin1String(code),
                             .name = QString::fromUtf8(name),
                             .level = UnitLevel::District});
    }
};

} // namespace

TEST_CASE("Those that apply are added up, and who is left out says why")
{
    Adopters plan;
    plan.savingOf(plan.adopter("CS1", plan.north), 1'000'000, 2018, 900'000);
    plan.savingOf(plan.adopter("CS2", plan.south), 200'000, 2018, 190'000);
    plan.adopter("CS3", plan.north);
    const auto absolute = plan.adopter("CS4", plan.south);
    plan.savingOf(absolute, 100'000, 2018, 50'000);
    Baseline changed = *plan.records.all<Baseline>().of(absolute.id).begin();
    changed.method = BaselineMethod::Absolute;
    plan.records.all<Baseline>().replace(changed);
    plan.savingOf(plan.facility(QStringLiteral("CS5")), 100, 2018, 1);

    const AdopterSavings found = plan.found({Grouping::Unit, Grouping::Sector});
    CHECK(found.threshold == decimal(0.08));
    CHECK(found.upper == decimal(0.13));
    CHECK(found.confidence == 0.68);
    CHECK(found.whole.adopters.size() == 4);
    CHECK(found.whole.figures.n == 2);
    CHECK(found.whole.figures.atOrAbove == 1);
    CHECK(found.whole.figures.claiming(Claim::RatioReached) == 1);
    CHECK(found.whole.figures.claiming(Claim::RatioNotReached) == 1);
    // R: c(mean(c(.1, .05)), 110000/1200000)
    CHECK_THAT(*found.whole.figures.simpleMean, WithinRel(0.075, 1e-12));
    CHECK_THAT(*found.whole.figures.weightedMean, WithinRel(0.0916666666666667, 1e-12));
    CHECK(found.whole.figures.metered == 0);
    CHECK_FALSE(found.whole.figures.meteredHalfWidth);
    CHECK_THAT(found.whole.adopters[2].whyLeftOut.toStdString(), Contains("no baseline"));
    CHECK_THAT(found.whole.adopters[3].whyLeftOut.toStdString(), Contains("absolute"));
    const std::vector<SavingGroup> &units = found.groups.at(Grouping::Unit);
    REQUIRE(units.size() == 2);
    CHECK(units[0].key == QStringLiteral("024"));
    CHECK(units[0].figures.n == 1);
    CHECK(units[0].adopters.size() == 2);
    CHECK(units[1].figures.n == 1);
    CHECK(found.groups.at(Grouping::Sector).size() == 1);
    CHECK(plan.found().groups.empty());
}

TEST_CASE("Savings are told by size of enterprise, and those that are not computed are told apart")
{
    Adopters plan;
    plan.add(SizeRule{
        .code = QStringLiteral("NHO"), .sizeClass = LimitedSize::Small, .mostLabour = 100});
    const auto sized = [&plan](const char *code, std::optional<int> labour) {
        const auto facility = plan.adopter(code, plan.north);
        FacilityState state = *plan.records.all<FacilityState>().of(facility.id).begin();
        state.labour = labour;
        plan.records.all<FacilityState>().replace(state);
        return facility;
    };
    plan.savingOf(sized("CS1", 500), 1000, 2018, 900);
    plan.savingOf(sized("CS2", 20), 1000, 2018, 950);
    const auto unknown = sized("CS3", {});
    plan.add(Measure{.facility = unknown,
                     .code = QStringLiteral("GP1"),
                     .status = MeasureStatus::Done,
                     .resource = plan.electricity,
                     .reportedSaving = decimal(1000),
                     .unit = {QStringLiteral("kWh")}});
    const AdopterSavings found = plan.found({Grouping::Size});
    const std::vector<SavingGroup> &sizes = found.groups.at(Grouping::Size);
    REQUIRE(sizes.size() == 3);
    CHECK(sizes[0].key == QStringLiteral("small"));
    CHECK(sizes[0].figures.n == 1);
    CHECK(sizes[1].key == QStringLiteral("large"));
    CHECK(sizes[1].name == QStringLiteral("Large enterprise"));
    CHECK(sizes[2].key.isEmpty());
    CHECK(sizes[2].figures.n == 0);
    CHECK(sizes[2].stated == 1);
    CHECK(found.whole.stated == 1);
    REQUIRE(found.whole.adopters[2].stated);
    CHECK_THAT(found.whole.adopters[2].stated->toe, WithinRel(0.1543, 1e-9));
    CHECK_FALSE(found.whole.adopters[0].stated);
    CHECK(found.whole.figures.n == 2);
}

TEST_CASE("Without a threshold nothing is claimed and no share is told")
{
    Adopters plan;
    plan.records.all<Target>().remove(plan.records.all<Target>().rows().front().id);
    plan.savingOf(plan.adopter("CS1", plan.north), 1000, 2018, 900);
    const AdopterSavings found = plan.found();
    CHECK_FALSE(found.threshold);
    CHECK_FALSE(found.upper);
    CHECK_FALSE(found.whole.figures.shareAtOrAbove);
    CHECK_THAT(*found.whole.figures.simpleMean, WithinRel(0.1, 1e-12));
}

TEST_CASE("Each resource is told in its own unit, assumed from the energy baseline where need be")
{
    Adopters plan;
    const auto first = plan.adopter("CS1", plan.north);
    const auto second = plan.adopter("CS2", plan.south);
    plan.savingOf(first, 1000, 2018, 900);
    plan.savingOf(second, 3000, 2018, 2940);
    plan.use(first, plan.water, 2015, yearly(50, u"m³"));
    plan.use(first, plan.water, 2018, yearly(30, u"m³"));
    plan.use(second, plan.water, 2015, yearly(50, u"m³"));
    plan.baseline(second, "2015-01-01", "2015-12-31", plan.water);
    plan.savings.forgetAll();
    const auto sums = resourceSavings(plan.savings, day("2018-12-14"), 2018);
    REQUIRE(sums.size() == 2);
    CHECK(sums[0].resource == plan.electricity);
    CHECK(sums[0].unit == QStringLiteral("kWh"));
    CHECK(sums[0].n == 2);
    CHECK(sums[0].atOrAbove == 1);
    CHECK_THAT(*sums[0].simpleMean, WithinRel(0.06, 1e-12));
    CHECK_THAT(*sums[0].weightedMean, WithinRel(160.0 / 4000, 1e-12));
    CHECK_THAT(*sums[0].shareAtOrAbove, WithinRel(0.5, 1e-12));
    CHECK_FALSE(sums[0].adopters[0].hasOwnBaseline);
    CHECK(sums[1].resource == plan.water);
    CHECK(sums[1].n == 1);
    CHECK_THAT(sums[1].avoided, WithinRel(20.0, 1e-12));
    REQUIRE(sums[1].adopters.size() == 2);
    CHECK(sums[1].adopters[0].whyLeftOut == QString());
    CHECK(sums[1].adopters[1].hasOwnBaseline);
    CHECK_THAT(sums[1].adopters[1].whyLeftOut.toStdString(), Contains("2018"));
}

TEST_CASE("A resource is compared with its newest own baseline, else with the span of all energy")
{
    Adopters plan;
    const auto facility = plan.adopter("CS1", plan.north);
    CHECK_FALSE(resourceBaseline(plan.records, facility, plan.water, 2018));
    plan.baseline(facility, "2014-01-01", "2014-12-31");
    const auto assumed = resourceBaseline(plan.records, facility, plan.water, 2018);
    REQUIRE(assumed);
    CHECK_FALSE(assumed->isOwn);
    CHECK(assumed->baseline.resource == plan.water);
    CHECK(assumed->baseline.from == day("2014-01-01"));
    CHECK(resourceBaseline(plan.records, facility, plan.water, 2018)->baseline ==
          assumed->baseline);
    CHECK(resourceBaseline(plan.records, facility, plan.coal, 2018)->baseline.id !=
          assumed->baseline.id);
    plan.baseline(facility, "2015-01-01", "2015-12-31", plan.water);
    const auto newer = plan.baseline(facility, "2016-01-01", "2016-12-31", plan.water);
    plan.baseline(facility, "2018-01-01", "2018-12-31", plan.water);
    const auto own = resourceBaseline(plan.records, facility, plan.water, 2018);
    CHECK(own->isOwn);
    CHECK(own->baseline.id == newer.id);
}

TEST_CASE("The districts together give the province")
{
    REQUIRE(rc::check([] {
        Adopters plan;
        const int count = *rc::gen::inRange(1, 8);
        for (int number = 0; number < count; ++number) {
            const auto facility = plan.adopter(("CS" + std::to_string(number)).c_str(),
                                               *rc::gen::element(plan.north, plan.south));
            plan.savingOf(facility, *rc::gen::inRange(1, 100'000), 2018,
                          *rc::gen::inRange(0, 100'000), *rc::gen::inRange(0, 50),
                          *rc::gen::inRange(1, 50));
        }
        const AdopterSavings found = plan.found({Grouping::Unit});
        int n = 0;
        int atOrAbove = 0;
        double avoided = 0;
        double expected = 0;
        std::size_t adopters = 0;
        for (const SavingGroup &group : found.groups.at(Grouping::Unit)) {
            n += group.figures.n;
            atOrAbove += group.figures.atOrAbove;
            avoided += group.figures.avoidedToe;
            expected += group.figures.expectedToe;
            adopters += group.adopters.size();
        }
        const ProvinceSaving &whole = found.whole.figures;
        RC_ASSERT(n == whole.n);
        RC_ASSERT(atOrAbove == whole.atOrAbove);
        RC_ASSERT(adopters == found.whole.adopters.size());
        RC_ASSERT(std::abs(avoided - whole.avoidedToe) <= 1e-9 * (1 + std::abs(avoided)));
        RC_ASSERT(std::abs(expected - whole.expectedToe) <= 1e-9 * (1 + expected));
    }));
}

TEST_CASE("A resource counts where it is used, before or in the year, and where it can be compared")
{
    Adopters plan;
    plan.indicator("A1", IndicatorKind::Count, "facility:applying"); // comes before the mean
    const auto one = plan.adopter("CS1", plan.north);
    plan.savingOf(one, 1000, 2018, 900);
    const auto two = plan.adopter("CS2", plan.north);
    plan.savingOf(two, 1000, 2018, 900);
    plan.use(one, plan.coal, 2018, notApplicable());
    plan.use(one, plan.diesel, 2017, yearly(1, u"lít"));
    plan.use(one, plan.diesel, 2014, yearly(1, u"lít"));
    plan.use(one, plan.water, 2015, yearly(100, u"m³"));
    plan.use(one, plan.water, 2018, yearly(95, u"m³"));
    plan.add(Baseline{.facility = two,
                      .resource = plan.electricity,
                      .method = BaselineMethod::Absolute,
                      .from = day("2015-01-01"),
                      .to = day("2015-12-31")});
    const auto none = plan.adopter("CS3", plan.south);
    plan.use(none, plan.electricity, 2018, yearly(1, u"kWh")); // without a baseline
    const auto found = resourceSavings(plan.savings, day("2018-12-14"), 2018);
    REQUIRE(found.size() == 2);
    CHECK(found[0].resource == plan.electricity);
    CHECK(found[0].n == 2);
    CHECK(found[0].atOrAbove == 1); // totals claim nothing per unit
    CHECK_THAT(*found[0].weightedMean, WithinRel(0.1, 1e-12));
    CHECK(found[0].shareAtOrAbove == 0.5);
    CHECK(found[1].resource == plan.water);
    CHECK(found[1].atOrAbove == 0);
    CHECK_THAT(*found[1].simpleMean, WithinRel(0.05, 1e-12));
}

TEST_CASE("Without an indicator of a mean saving no threshold is known, and no share told")
{
    RegisterPlan plan;
    const auto facility = plan.facility(QStringLiteral("CS1"));
    plan.fact(facility, FactKind::Applying, YesNo::Yes, "2017-03-01");
    plan.savingOf(facility, 1000, 2018, 900);
    const auto silent = plan.facility(QStringLiteral("CS2"));
    plan.fact(silent, FactKind::Applying, YesNo::Yes, "2017-03-01");
    plan.use(silent, plan.coal, 2018, yearly(1, u"tấn"));
    plan.baseline(silent);
    plan.indicator("A1", IndicatorKind::Count, "facility:applying");
    Savings savings(plan.records);
    const auto found = resourceSavings(savings, day("2018-12-14"), 2018);
    REQUIRE(found.size() == 2);
    CHECK(found[0].n == 1);
    CHECK(found[0].atOrAbove == 0);
    CHECK_FALSE(found[0].shareAtOrAbove);
    CHECK(found[1].n == 0); // coal, of which nothing is known before
    CHECK_FALSE(found[1].weightedMean);
}

TEST_CASE("A metered saving whose model failed its tests reaches nothing")
{
    Adopters plan;
    const auto one = plan.adopter("CS1", plan.north);
    const auto tea = plan.product(one, "SP", QStringLiteral("Chè"), QStringLiteral("tấn"));
    const std::array<int, 12> use{100, 180, 90, 170, 60, 150, 110, 190, 80, 160, 70, 140};
    Amounts made;
    Amounts before;
    for (int month = 0; month < 12; ++month) {
        made.setMonth(month, (month + 1) * findUnit(u"tấn")->quanta);
        before.setMonth(month, use[static_cast<std::size_t>(month)] * findUnit(u"kWh")->quanta);
    }
    plan.output(one, tea, 2015, made, QStringLiteral("tấn"));
    plan.output(one, tea, 2018, made, QStringLiteral("tấn"));
    plan.use(one, plan.electricity, 2015, before);
    plan.use(one, plan.electricity, 2018, monthly(100, u"kWh", 0x0FFF));
    plan.add(Baseline{.facility = one,
                      .resource = plan.electricity,
                      .method = BaselineMethod::Regression,
                      .from = day("2015-01-01"),
                      .to = day("2015-12-31")});
    const auto found = resourceSavings(plan.savings, day("2018-12-14"), 2018);
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].adopters[0].saving->isSound);
    CHECK_THAT(*found[0].weightedMean, WithinRel(0.2, 1e-9)); // 1,500 expected by the same output
    CHECK(found[0].atOrAbove == 0);
    CHECK(found[0].shareAtOrAbove == 0.0);
}
