// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/savings.h"
#include "tests/catch.h"
#include "tests/core/savings/planbuilder.h"

using namespace sxsh;
using Catch::Matchers::Contains;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

const QString tonne = QStringLiteral("tấn");

/// One facility with one product and a baseline of 2015.
class OneFacility : public EnergyPlan
{
public:
    Ref<Facility> facility = add(Facility{.code = QStringLiteral("CS001")});
    Ref<Product> tea = product(facility, "CHE", QStringLiteral("Chè khô"), tonne);

    void outputs(double base, int year, double report)
    {
        output(facility, tea, 2015, yearly(base, tonne), tonne);
        output(facility, tea, year, yearly(report, tonne), tonne);
    }
    void uses(Ref<Resource> resource, double base, int year, double report)
    {
        const QString unit = records.find(resource)->unit.code;
        use(facility, resource, 2015, yearly(base, unit));
        use(facility, resource, year, yearly(report, unit));
    }
    SavingResult saving(Ref<Baseline> of, int year)
    {
        FactorSet factors(records, QDate(year, 12, 31));
        return computeSaving(records, *records.find(of), year, factors);
    }
};

} // namespace

TEST_CASE("V1: a saving per tonne although the absolute use rose")
{
    OneFacility plan;
    plan.outputs(2500, 2020, 2850);
    plan.uses(plan.electricity, 1'250'000, 2020, 1'311'000);

    // R: 1-(1311000/2850)/(1250000/2500); 500*2850-1311000; 114000*0.0001543; 114*0.8041
    SECTION("of electricity in its own unit")
    {
        const auto baseline =
            plan.baseline(plan.facility, "2015-01-01", "2015-12-31", plan.electricity);
        const SavingResult result = plan.saving(baseline, 2020);
        CHECK(result.reason == QString());
        CHECK(result.useUnit == QStringLiteral("kWh"));
        CHECK(result.outputUnit == tonne);
        CHECK_FALSE(result.ofEnergy);
        CHECK_THAT(*result.secBase, WithinRel(500.0, 1e-12));
        CHECK_THAT(*result.secReport, WithinRel(460.0, 1e-12));
        CHECK_THAT(*result.saving, WithinRel(0.08, 1e-12));
        CHECK_THAT(*result.expected, WithinRel(1'425'000.0, 1e-12));
        CHECK_THAT(*result.avoided, WithinRel(114'000.0, 1e-12));
        CHECK_THAT(*result.toeAvoided, WithinRel(17.5902, 1e-12));
        CHECK_THAT(*result.co2Avoided, WithinRel(91.6674, 1e-12));
        CHECK(result.grade == Grade::B);
        // 1 − 460/500 is not 0.08 in binary; the claim is about 8%, not about its last bit.
        CHECK(claimFor(result, decimal(0.08)) == Claim::RatioReached);
        CHECK(claimFor(result, decimal(0.080000001)) == Claim::RatioNotReached);
    }
    SECTION("of all energy in TOE")
    {
        const SavingResult result = plan.saving(plan.baseline(plan.facility), 2020);
        CHECK(result.useUnit == QStringLiteral("TOE"));
        CHECK(result.ofEnergy);
        CHECK_THAT(*result.saving, WithinRel(0.08, 1e-12));
        CHECK_THAT(*result.avoided, WithinRel(17.5902, 1e-12));
        CHECK(claimFor(result, decimal(0.08)) == Claim::RatioReached);
    }
}

TEST_CASE("V2: tea with electricity and coal, in TOE and CO2")
{
    OneFacility plan;
    plan.outputs(600, 2018, 620);
    plan.uses(plan.electricity, 180'000, 2018, 171'000);
    plan.uses(plan.coal, 420, 2018, 372);
    const SavingResult result = plan.saving(plan.baseline(plan.facility), 2018);
    // R: b<-180000*0.0001543+420*0.5; r<-171000*0.0001543+372*0.5
    //    c(b, r, b/600, r/620, 1-(r/620)/(b/600), b/600*620-r)
    CHECK_THAT(*result.useBase, WithinRel(237.774, 1e-12));
    CHECK_THAT(*result.useReport, WithinRel(212.3853, 1e-12));
    CHECK_THAT(*result.secBase, WithinRel(0.39629, 1e-12));
    CHECK_THAT(*result.secReport, WithinRel(0.342556935483871, 1e-12));
    CHECK_THAT(*result.saving, WithinRel(0.135590260960733, 1e-12));
    CHECK_THAT(*result.toeAvoided, WithinRel(33.3145, 1e-12));
    // R: cb<-180*0.913+420*26.7*98.3/1000; cr<-171*0.913+372*26.7*98.3/1000; cb/600*620-cr
    CHECK_THAT(*result.co2Avoided, WithinRel(176.42082, 1e-12));
    CHECK(*result.biogenicAvoided == 0);
    CHECK(result.co2Reason == QString());
}

TEST_CASE("V3: what cannot be computed has a reason and never a number")
{
    OneFacility plan;
    const auto [base, report, useBase, word] =
        GENERATE(table<double, double, double, const char *>({
            {600, 0, 1000, "output of 2018 is zero"},
            {0, 600, 1000, "output of the baseline is zero"},
            {0, 0, 1000, "output of the baseline is zero"},
            {600, 600, 0, "use of the baseline is zero"},
        }));
    plan.outputs(base, 2018, report);
    plan.uses(plan.electricity, useBase, 2018, 900);
    const SavingResult result = plan.saving(plan.baseline(plan.facility), 2018);
    CHECK_FALSE(result.saving);
    CHECK_FALSE(result.avoided);
    CHECK_FALSE(result.toeAvoided);
    CHECK_THAT(result.reason.toStdString(), Contains(word));
    CHECK(claimFor(result, decimal(0.08)) == Claim::None);
}

TEST_CASE("A baseline and a year without any figures have a reason")
{
    OneFacility plan;
    const auto baseline = plan.baseline(plan.facility);
    CHECK_THAT(plan.saving(baseline, 2018).reason.toStdString(),
               Contains("no output for 2015 and 2018"));
    plan.outputs(600, 2018, 620);
    CHECK_THAT(plan.saving(baseline, 2018).reason.toStdString(),
               Contains("electricity or fuel") && Contains("2015 and 2018"));
}

TEST_CASE("V10: output in litres is compared with output in cubic metres")
{
    OneFacility plan;
    const auto beer =
        plan.product(plan.facility, "BIA", QStringLiteral("Bia"), QStringLiteral("m³"));
    plan.output(plan.facility, beer, 2015, yearly(1000, u"m³"), QStringLiteral("m³"));
    plan.output(plan.facility, beer, 2018, yearly(1'200'000, u"lít"), QStringLiteral("lít"));
    plan.uses(plan.electricity, 100'000, 2018, 108'000);
    const SavingResult result = plan.saving(
        plan.baseline(plan.facility, "2015-01-01", "2015-12-31", plan.electricity, {}), 2018);
    CHECK(result.outputUnit == QStringLiteral("m³"));
    CHECK_THAT(*result.outputReport, WithinRel(1200.0, 1e-12));
    CHECK_THAT(*result.secBase, WithinRel(100.0, 1e-12));
    CHECK_THAT(*result.saving, WithinRel(0.1, 1e-12)); // 1 − (108000/1200)/100
}

TEST_CASE("A fuel without a TOE factor leaves the energy total unknown and is named")
{
    OneFacility plan;
    plan.outputs(600, 2018, 620);
    plan.uses(plan.electricity, 180'000, 2018, 171'000);
    plan.uses(plan.firewood, 100, 2018, 80);
    const SavingResult result = plan.saving(plan.baseline(plan.facility), 2018);
    CHECK_FALSE(result.saving);
    CHECK_FALSE(result.useBase);
    CHECK_THAT(result.reason.toStdString(), Contains("TOE") && Contains("Củi"));

    SECTION("but none of it needs none")
    {
        OneFacility without;
        without.outputs(600, 2018, 620);
        without.uses(without.electricity, 180'000, 2018, 171'000);
        without.uses(without.firewood, 0, 2018, 0);
        CHECK(without.saving(without.baseline(without.facility), 2018).saving);
    }
    SECTION("and with one its CO2 is kept apart")
    {
        plan.factor("TOE-CUI", plan.firewood, FactorKind::Toe, tonne, 0.3);
        const SavingResult with = plan.saving(plan.baseline(plan.facility), 2018);
        REQUIRE(with.saving);
        // R: (100/600*620-80)*15.6*112/1000; (180/600*620-171)*0.913
        CHECK_THAT(*with.biogenicAvoided, WithinRel(40.768, 1e-12));
        CHECK_THAT(*with.co2Avoided, WithinRel(13.695, 1e-12));
    }
}

TEST_CASE("What is not known is named by thing and month, never taken as zero")
{
    OneFacility plan;
    plan.outputs(600, 2018, 620);
    plan.use(plan.facility, plan.electricity, 2015, yearly(180'000, u"kWh"));
    const auto baseline = plan.baseline(plan.facility);

    SECTION("months of the year")
    {
        plan.use(plan.facility, plan.electricity, 2018, monthly(1000, u"kWh", 0x0FF3));
        CHECK_THAT(plan.saving(baseline, 2018).reason.toStdString(),
                   Contains("Điện") && Contains("3/2018, 4/2018"));
    }
    SECTION("a year without a record, of a fuel used before")
    {
        plan.use(plan.facility, plan.electricity, 2018, yearly(171'000, u"kWh"));
        plan.use(plan.facility, plan.coal, 2015, yearly(420, tonne));
        const SavingResult result = plan.saving(baseline, 2018);
        CHECK_FALSE(result.saving);
        CHECK_THAT(result.reason.toStdString(), Contains("Than cám 5") && Contains("2018"));
    }
    SECTION("while not applicable is none at all")
    {
        plan.use(plan.facility, plan.electricity, 2018, yearly(171'000, u"kWh"));
        plan.use(plan.facility, plan.coal, 2015, yearly(420, tonne));
        plan.use(plan.facility, plan.coal, 2018, notApplicable());
        const SavingResult result = plan.saving(baseline, 2018);
        REQUIRE(result.saving);
        CHECK_THAT(*result.useReport, WithinRel(171'000 * 0.0001543, 1e-12));
    }
    SECTION("a total serves a whole year but not a part of it")
    {
        plan.use(plan.facility, plan.electricity, 2018, yearly(171'000, u"kWh"));
        const auto half = plan.baseline(plan.facility, "2015-01-01", "2015-06-30");
        CHECK_THAT(plan.saving(half, 2018).reason.toStdString(), Contains("1/2015, 2/2015"));
    }
}

TEST_CASE("A baseline over parts of two years adds up its months")
{
    OneFacility plan;
    for (const int year : {2014, 2015}) {
        plan.output(plan.facility, plan.tea, year, monthly(50, tonne, 0x0FFF), tonne);
        plan.use(plan.facility, plan.electricity, year, monthly(year, u"kWh", 0x0FFF));
    }
    plan.output(plan.facility, plan.tea, 2018, yearly(600, tonne), tonne);
    plan.use(plan.facility, plan.electricity, 2018, yearly(20'000, u"kWh"));
    const SavingResult result = plan.saving(
        plan.baseline(plan.facility, "2014-10-01", "2015-02-28", plan.electricity), 2018);
    CHECK_THAT(*result.useBase, WithinRel(3.0 * 2014 + 2.0 * 2015, 1e-12));
    CHECK_THAT(*result.outputBase, WithinRel(250.0, 1e-12));
}

TEST_CASE("Estimated months are used and noted")
{
    OneFacility plan;
    plan.outputs(600, 2018, 620);
    Amounts amounts = monthly(1000, u"kWh", 0x0FFF);
    amounts.estimated = 0x0800;
    plan.use(plan.facility, plan.electricity, 2015, yearly(13'000, u"kWh"));
    plan.use(plan.facility, plan.electricity, 2018, amounts);
    const SavingResult result = plan.saving(plan.baseline(plan.facility), 2018);
    REQUIRE(result.saving);
    REQUIRE(result.notes.size() == 1);
    CHECK_THAT(result.notes.front().toStdString(), Contains("Điện 12/2018"));
}

TEST_CASE("Several products are summed only where they are measured alike")
{
    OneFacility plan;
    plan.outputs(600, 2018, 620);
    plan.uses(plan.electricity, 180'000, 2018, 171'000);
    const auto bag = plan.product(plan.facility, "TUI", QStringLiteral("Chè túi lọc"), tonne);
    plan.output(plan.facility, bag, 2015, yearly(100, tonne), tonne);
    plan.output(plan.facility, bag, 2018, yearly(200'000, u"kg"), QStringLiteral("kg"));
    const auto baseline = plan.baseline(plan.facility);
    const SavingResult result = plan.saving(baseline, 2018);
    CHECK_THAT(*result.outputBase, WithinRel(700.0, 1e-12));
    CHECK_THAT(*result.outputReport, WithinRel(820.0, 1e-12));

    const auto box =
        plan.product(plan.facility, "HOP", QStringLiteral("Hộp"), QStringLiteral("hộp"));
    plan.output(plan.facility, box, 2018, yearly(5, u"hộp"), QStringLiteral("hộp"));
    const SavingResult mixed = plan.saving(baseline, 2018);
    CHECK_FALSE(mixed.saving);
    CHECK_THAT(mixed.reason.toStdString(), Contains("not measured alike"));
}

TEST_CASE("A baseline of one product takes that product's use and output only")
{
    OneFacility plan;
    plan.outputs(600, 2018, 600);
    const auto bag = plan.product(plan.facility, "TUI", QStringLiteral("Chè túi lọc"), tonne);
    plan.output(plan.facility, bag, 2015, yearly(100, tonne), tonne);
    plan.output(plan.facility, bag, 2018, yearly(900, tonne), tonne);
    for (const auto &[year, ofTea, ofBag] :
         {std::tuple(2015, 60'000, 1'000), std::tuple(2018, 54'000, 99'000)}) {
        plan.use(plan.facility, plan.electricity, year, yearly(ofTea, u"kWh"), plan.tea);
        plan.use(plan.facility, plan.electricity, year, yearly(ofBag, u"kWh"), bag);
    }
    const SavingResult result =
        plan.saving(plan.baseline(plan.facility, "2015-01-01", "2015-12-31", {}, plan.tea), 2018);
    CHECK_THAT(*result.saving, WithinRel(0.1, 1e-12));
    CHECK_FALSE(result.ofEnergy); // a part of the facility's energy never enters the province's sum
}

TEST_CASE("A factor that changes between base and report is no saving")
{
    OneFacility plan;
    plan.outputs(600, 2018, 600);
    plan.uses(plan.coal, 100, 2018, 100);
    for (const Factor &factor : plan.records.all<Factor>()) {
        if (factor.code == QStringLiteral("TOE-THAN-A")) {
            Factor ended = factor;
            ended.validTo = day("2017-01-01");
            plan.records.all<Factor>().replace(ended);
            break;
        }
    }
    plan.factor("TOE-THAN-2017", plan.coal, FactorKind::Toe, tonne, 0.4, "2017-01-01");
    const SavingResult result = plan.saving(plan.baseline(plan.facility), 2018);
    CHECK_THAT(*result.saving, WithinAbs(0.0, 1e-12));
    CHECK_THAT(*result.useBase, WithinRel(40.0, 1e-12));
}

TEST_CASE("Water is saved per unit of product and has no TOE and no CO2")
{
    OneFacility plan;
    plan.outputs(600, 2018, 620);
    plan.uses(plan.water, 6'000, 2018, 5'580);
    const SavingResult result =
        plan.saving(plan.baseline(plan.facility, "2015-01-01", "2015-12-31", plan.water), 2018);
    CHECK_THAT(*result.saving, WithinRel(0.1, 1e-12)); // 1 − (5580/620)/(6000/600)
    CHECK_FALSE(result.toeExpected);
    CHECK_FALSE(result.co2Avoided);
    CHECK_FALSE(result.ofEnergy);
}

TEST_CASE("Adjustments add to the months they are of")
{
    OneFacility plan;
    plan.outputs(600, 2018, 1200);
    plan.uses(plan.electricity, 60'000, 2018, 115'000);
    const auto baseline =
        plan.baseline(plan.facility, "2015-01-01", "2015-12-31", plan.electricity);
    plan.add(Adjustment{.baseline = baseline,
                        .month = day("2015-03-01"),
                        .amount = decimal(6),
                        .unit = {QStringLiteral("MWh")},
                        .reason = QStringLiteral("Lò hỏng")});
    plan.add(Adjustment{.baseline = baseline,
                        .month = day("2018-05-01"),
                        .amount = decimal(-2000),
                        .unit = {QStringLiteral("kWh")},
                        .reason = QStringLiteral("Dừng dây chuyền")});
    const SavingResult result = plan.saving(baseline, 2018);
    // R: e <- (60000+6000)/600*1200-2000; c(e, e-115000, 1-115000/e)
    CHECK_THAT(*result.expected, WithinRel(130'000.0, 1e-12));
    CHECK_THAT(*result.avoided, WithinRel(15'000.0, 1e-12));
    CHECK_THAT(*result.saving, WithinRel(0.115384615384615, 1e-12));
    CHECK(result.notes.size() == 2);
}

TEST_CASE("Other methods have no value yet and say so")
{
    OneFacility plan;
    plan.outputs(600, 2018, 620);
    plan.uses(plan.electricity, 180'000, 2018, 171'000);
    const auto method = GENERATE(BaselineMethod::Mix, BaselineMethod::Equivalent,
                                 BaselineMethod::Regression, BaselineMethod::Absolute);
    const auto baseline = plan.add(Baseline{.facility = plan.facility,
                                            .method = method,
                                            .from = day("2015-01-01"),
                                            .to = day("2015-12-31")});
    const SavingResult result = plan.saving(baseline, 2018);
    CHECK_FALSE(result.saving);
    CHECK(result.reason.contains(choiceLabel(method)));
}
