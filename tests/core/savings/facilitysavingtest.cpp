// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/savings.h"
#include "tests/catch.h"
#include "tests/core/savings/monthlyplan.h"

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

TEST_CASE("A baseline of a season is compared with the same months")
{
    OneFacility plan;
    for (const int year : {2015, 2018}) {
        plan.output(plan.facility, plan.tea, year, monthly(year == 2015 ? 50 : 60, tonne, 0x0FFF),
                    tonne);
        plan.use(plan.facility, plan.electricity, year, monthly(1000, u"kWh", 0x0FFF));
    }
    const SavingResult result = plan.saving(
        plan.baseline(plan.facility, "2015-04-01", "2015-10-31", plan.electricity), 2018);
    CHECK_THAT(*result.outputBase, WithinRel(350.0, 1e-12));
    CHECK_THAT(*result.outputReport, WithinRel(420.0, 1e-12));
    CHECK_THAT(*result.saving, WithinRel(1 - 50.0 / 60, 1e-12));
    REQUIRE(result.notes.size() == 1);
    CHECK_THAT(result.notes.front().toStdString(), Contains("4, 5, 6, 7, 8, 9, 10"));
}

TEST_CASE("Baselines of one thing that overlap are told")
{
    OneFacility plan;
    plan.outputs(600, 2018, 620);
    plan.uses(plan.electricity, 180'000, 2018, 171'000);
    const auto first = plan.baseline(plan.facility);
    CHECK(plan.saving(first, 2018).warnings.isEmpty());
    plan.baseline(plan.facility, "2015-06-01", "2016-05-31", plan.electricity);
    CHECK(plan.saving(first, 2018).warnings.isEmpty());
    plan.baseline(plan.facility, "2015-06-01", "2016-05-31");
    const SavingResult result = plan.saving(first, 2018);
    REQUIRE(result.warnings.size() == 1);
    CHECK_THAT(result.warnings.front().toStdString(),
               Contains("1/2015 – 12/2015") && Contains("6/2015 – 5/2016"));
}

namespace {

/// The months of a year in quanta.
Amounts months(const std::vector<double> &values, double quanta)
{
    Amounts amounts;
    for (int month = 0; month < 12; ++month)
        amounts.setMonth(month, std::llround(values[static_cast<std::size_t>(month)] * quanta));
    return amounts;
}

/// A tea factory with monthly figures, whose savings R knows (savingcasetest.cpp).
class TeaFactory : public OneFacility
{
public:
    static constexpr double kWh = 3.6e6;
    static constexpr double t = 1e9;

    TeaFactory()
    {
        output(facility, tea, 2015, months({12, 8, 35, 62, 88, 95, 101, 97, 84, 60, 33, 15}, t),
               tonne);
        output(facility, tea, 2018, months({10, 9, 40, 70, 90, 99, 108, 101, 90, 66, 30, 14}, t),
               tonne);
        use(facility, electricity, 2015,
            months(
                {8350, 7420, 15100, 22300, 30900, 32100, 34750, 32500, 29900, 21900, 14200, 9450},
                kWh));
        use(facility, electricity, 2018,
            months(
                {7300, 6900, 14800, 22100, 27700, 30300, 32400, 30800, 27600, 21100, 12100, 8300},
                kWh));
    }

    Ref<Baseline> baselineBy(BaselineMethod method, std::optional<Ref<Resource>> resource = {},
                             Refs<Driver> drivers = {})
    {
        return add(Baseline{.facility = facility,
                            .resource = resource,
                            .method = method,
                            .from = day("2015-01-01"),
                            .to = day("2015-12-31"),
                            .drivers = drivers});
    }
};

} // namespace

TEST_CASE("By regression, monthly records give the saving, its interval and its model")
{
    TeaFactory plan;
    SECTION("of one resource, at the plan's confidence")
    {
        plan.add(Plan{.code = QStringLiteral("KH"), .confidence = decimal(0.9)});
        const auto baseline = plan.baselineBy(BaselineMethod::Regression, plan.electricity);
        const SavingResult result = plan.saving(baseline, 2018);
        REQUIRE(result.reason == QString());
        CHECK(result.grade == Grade::A);
        CHECK(result.method == BaselineMethod::Regression);
        CHECK_THAT(*result.expected, WithinRel(269617.88868181501, 1e-9));
        CHECK_THAT(*result.saving, WithinRel(0.10465881481297359, 1e-9));
        CHECK_THAT(result.interval->lower, WithinRel(0.089877382560613311, 1e-9));
        CHECK_THAT(result.interval->upper, WithinRel(0.11944024706533388, 1e-9));
        CHECK(result.isSound);
        CHECK(result.model->names == QStringList{QStringLiteral("Chè khô")});
        CHECK_THAT(*result.toeAvoided, WithinRel(28217.888681815006 * 0.0001543, 1e-9));
        CHECK_THAT(*result.co2Avoided, WithinRel(28.217888681815006 * 0.913, 1e-9));
        CHECK(result.expectedByMonth.size() == 12);
        CHECK_THAT(result.useByMonth[6], WithinRel(32'400.0, 1e-12));
        CHECK(claimFor(result, decimal(0.08)) == Claim::Reached);
        CHECK(claimFor(result, decimal(0.1)) == Claim::NotDistinguishable);
        CHECK(claimFor(result, decimal(0.13)) == Claim::NotReached);
        // Shown beside it: what a plain ratio would have told. R: 1-(241300/727)/(258870/690)
        CHECK_THAT(1 - *result.secReport / *result.secBase, WithinRel(0.11494507740205562, 1e-9));
    }
    SECTION("of all energy in TOE, with CO2 by what each resource was before")
    {
        plan.use(plan.facility, plan.coal, 2015,
                 months({6, 4, 17, 31, 44, 47, 50, 48, 42, 30, 16, 8}, TeaFactory::t));
        plan.use(plan.facility, plan.coal, 2018,
                 months({5, 4, 18, 31, 41, 45, 49, 46, 40, 30, 14, 7}, TeaFactory::t));
        const SavingResult result = plan.saving(plan.baselineBy(BaselineMethod::Regression), 2018);
        REQUIRE(result.reason == QString());
        // R: y <- e15*0.0001543 + c15*0.5; m <- lm(y ~ out15); ex <- sum(predict(m, out18));
        //    F <- 1 - sum(e18*0.0001543 + c18*0.5)/ex; share <- sum(c15)*0.5/sum(y);
        //    (ex*share/0.5 - sum(c18))*26.7*98.3/1000 + (ex*(1-share)/0.0001543 -
        //    sum(e18))/1000*0.913
        CHECK_THAT(*result.expected, WithinRel(222.27512817428862, 1e-9));
        CHECK_THAT(*result.saving, WithinRel(0.09010053593843903, 1e-9));
        CHECK_THAT(*result.co2Avoided, WithinRel(108.29338011426057, 1e-9));
        CHECK(result.ofEnergy);
    }
    SECTION("with a further variable and adjustments of single months")
    {
        const auto driver = plan.add(Driver{.facility = plan.facility,
                                            .code = QStringLiteral("NHIET"),
                                            .name = QStringLiteral("Nhiệt độ")});
        plan.add(
            DriverValue{.driver = driver,
                        .year = 2015,
                        .amounts = months({14, 15, 18, 22, 25, 27, 27, 27, 25, 22, 19, 15}, 1e6)});
        const auto baseline =
            plan.baselineBy(BaselineMethod::Regression, plan.electricity, {driver});
        CHECK_THAT(plan.saving(baseline, 2018).reason.toStdString(),
                   Contains("Nhiệt độ") && Contains("2018"));
        plan.add(
            DriverValue{.driver = driver,
                        .year = 2018,
                        .amounts = months({13, 16, 19, 22, 26, 27, 28, 27, 25, 23, 18, 15}, 1e6)});
        const SavingResult plain = plan.saving(baseline, 2018);
        CHECK_THAT(*plain.saving, WithinRel(0.10700743399914903, 1e-9));
        plan.add(Adjustment{.baseline = baseline,
                            .month = day("2018-05-01"),
                            .amount = decimal(1.5),
                            .unit = {QStringLiteral("MWh")},
                            .reason = QStringLiteral("Sấy lại chè ẩm")});
        const SavingResult adjusted = plan.saving(baseline, 2018);
        CHECK_THAT(*adjusted.expected, WithinRel(*plain.expected + 1500, 1e-12));
        CHECK_THAT(adjusted.expectedByMonth[4], WithinRel(plain.expectedByMonth[4] + 1500, 1e-12));
        plan.add(Adjustment{.baseline = baseline,
                            .month = day("2015-07-01"),
                            .amount = decimal(500),
                            .unit = {QStringLiteral("kWh")},
                            .reason = QStringLiteral("Công tơ hỏng")});
        CHECK_THAT(*plan.saving(baseline, 2018).useBase, WithinRel(258'870.0 + 500, 1e-12));
    }
    SECTION("not where only a year is known")
    {
        plan.use(plan.facility, plan.coal, 2015, yearly(350, tonne));
        plan.use(plan.facility, plan.coal, 2018, yearly(330, tonne));
        const SavingResult result = plan.saving(plan.baselineBy(BaselineMethod::Regression), 2018);
        CHECK_FALSE(result.saving);
        CHECK_THAT(result.reason.toStdString(),
                   Contains("needs each month") && Contains("Than cám 5") && Contains("2015"));
    }
}

TEST_CASE("By product mix, each product is expected to use what it used before")
{
    TeaFactory plan;
    const auto green = plan.product(plan.facility, "XANH", QStringLiteral("Chè xanh"), tonne);
    const auto baseline = plan.baselineBy(BaselineMethod::Mix, plan.water);
    plan.output(plan.facility, green, 2015, yearly(200, tonne), tonne);
    plan.output(plan.facility, green, 2018, yearly(400, tonne), tonne);
    plan.use(plan.facility, plan.water, 2015, yearly(6900, u"m³"), plan.tea);
    plan.use(plan.facility, plan.water, 2018, yearly(12'000, u"m³"));
    CHECK_THAT(plan.saving(baseline, 2018).reason.toStdString(),
               Contains("use of “Chè xanh” in the base period is not known"));
    const auto common = plan.use(plan.facility, plan.water, 2015, yearly(100, u"m³"));
    CHECK_THAT(plan.saving(baseline, 2018).reason.toStdString(), Contains("not divided"));
    plan.records.all<Usage>().remove(common.id);
    plan.use(plan.facility, plan.water, 2015, yearly(3000, u"m³"), green);
    // R: e <- 6900/690*727 + 3000/200*400; c(e, 1 - 12000/e)
    const SavingResult result = plan.saving(baseline, 2018);
    REQUIRE(result.reason == QString());
    CHECK_THAT(*result.expected, WithinRel(13'270.0, 1e-12));
    CHECK_THAT(*result.saving, WithinRel(0.095704596834966, 1e-12));
    CHECK(result.grade == Grade::B);
    CHECK(claimFor(result, decimal(0.08)) == Claim::RatioReached);
    SECTION("also where the products have no common unit, then without a specific consumption")
    {
        const auto box =
            plan.product(plan.facility, "HOP", QStringLiteral("Hộp quà"), QStringLiteral("hộp"));
        plan.output(plan.facility, box, 2015, yearly(10, u"hộp"), QStringLiteral("hộp"));
        plan.output(plan.facility, box, 2018, yearly(0, u"hộp"), QStringLiteral("hộp"));
        plan.use(plan.facility, plan.water, 2015, yearly(5, u"m³"), box);
        const SavingResult mixed = plan.saving(baseline, 2018);
        CHECK_THAT(*mixed.expected, WithinRel(13'270.0, 1e-12));
        CHECK_FALSE(mixed.secBase);
    }
}

TEST_CASE("A mix of energy has the CO2 of what each product used before")
{
    OneFacility plan;
    const auto green = plan.product(plan.facility, "XANH", QStringLiteral("Chè xanh"), tonne);
    plan.outputs(500, 2018, 300);
    plan.output(plan.facility, green, 2015, yearly(200, tonne), tonne);
    plan.output(plan.facility, green, 2018, yearly(400, tonne), tonne);
    plan.use(plan.facility, plan.electricity, 2015, yearly(100'000, u"kWh"), plan.tea);
    plan.use(plan.facility, plan.electricity, 2015, yearly(20'000, u"kWh"), green);
    plan.use(plan.facility, plan.coal, 2015, yearly(60, tonne), green);
    plan.use(plan.facility, plan.electricity, 2018, yearly(90'000, u"kWh"));
    plan.use(plan.facility, plan.coal, 2018, yearly(110, tonne));
    const auto baseline = plan.add(Baseline{.facility = plan.facility,
                                            .method = BaselineMethod::Mix,
                                            .from = day("2015-01-01"),
                                            .to = day("2015-12-31")});
    const SavingResult result = plan.saving(baseline, 2018);
    REQUIRE(result.reason == QString());
    // R: e <- 1e5/500*300 + 2e4/200*400; k <- 60/200*400
    //    c(e*.0001543 + k*.5, (e - 9e4)/1000*.913 + (k - 110)*26.7*98.3/1000)
    CHECK_THAT(*result.expected, WithinRel(75.43, 1e-12));
    CHECK_THAT(*result.co2Avoided, WithinRel(35.3761, 1e-12));
}

TEST_CASE("By equivalent product, the coefficients of the products turn them into one")
{
    OneFacility plan;
    plan.uses(plan.electricity, 160'000, 2018, 150'000);
    const auto add = [&](const char *code, std::optional<double> coefficient, double base,
                         double report) {
        const auto made = plan.add(Product{
            .facility = plan.facility,
            .code = QLatin1String(code),
            .name = QLatin1String(code),
            .unit = {tonne},
            .coefficient = coefficient ? std::optional(decimal(*coefficient)) : std::nullopt});
        plan.output(plan.facility, made, 2015, yearly(base, tonne), tonne);
        plan.output(plan.facility, made, 2018, yearly(report, tonne), tonne);
    };
    add("PHI-LE", 1, 500, 450);
    add("NGUYEN-CON", 0.4, 200, 400);
    const auto baseline = plan.add(Baseline{.facility = plan.facility,
                                            .resource = plan.electricity,
                                            .method = BaselineMethod::Equivalent,
                                            .from = day("2015-01-01"),
                                            .to = day("2015-12-31")});
    const SavingResult result = plan.saving(baseline, 2018);
    // R: 1 - (150000/(450+.4*400)) / (160000/(500+.4*200))
    CHECK_THAT(*result.saving, WithinRel(0.10860655737704916, 1e-12));
    CHECK_THAT(*result.outputReport, WithinRel(610.0, 1e-12));
    CHECK_THAT(*result.secReport, WithinRel(150'000.0 / 610, 1e-12));
    CHECK(result.outputUnit == QStringLiteral("equivalent product"));
    add("KHAC", {}, 1, 1);
    CHECK_THAT(plan.saving(baseline, 2018).reason.toStdString(),
               Contains("“KHAC” has no coefficient"));
}

TEST_CASE("Absolute totals need no output and claim nothing per unit")
{
    OneFacility plan;
    plan.uses(plan.electricity, 160'000, 2018, 150'000);
    const auto baseline = plan.add(Baseline{.facility = plan.facility,
                                            .method = BaselineMethod::Absolute,
                                            .from = day("2015-01-01"),
                                            .to = day("2015-12-31")});
    const SavingResult result = plan.saving(baseline, 2018);
    CHECK_THAT(*result.saving, WithinRel(0.0625, 1e-12));
    CHECK_THAT(*result.toeAvoided, WithinRel(1.543, 1e-12));
    CHECK(claimFor(result, decimal(0.05)) == Claim::None);
    const auto twoYears = plan.add(Baseline{.facility = plan.facility,
                                            .method = BaselineMethod::Absolute,
                                            .from = day("2014-01-01"),
                                            .to = day("2015-12-31")});
    plan.use(plan.facility, plan.electricity, 2014, yearly(1, u"kWh"));
    CHECK_THAT(plan.saving(twoYears, 2018).reason.toStdString(),
               Contains("24 months") && Contains("12"));
}

TEST_CASE("An adjustment in TOE is of all energy together and leaves the CO2 unknown")
{
    OneFacility plan;
    plan.outputs(600, 2018, 1200);
    plan.uses(plan.electricity, 60'000, 2018, 115'000);
    const auto baseline = plan.baseline(plan.facility);
    const auto adjust = [&](const char *month, double toe) {
        plan.add(Adjustment{.baseline = baseline,
                            .month = day(month),
                            .amount = decimal(toe),
                            .unit = {QStringLiteral("TOE")},
                            .reason = QStringLiteral("Lò hỏng")});
    };
    adjust("2018-05-01", -2);
    // R: e <- 60000*.0001543/600*1200-2; r <- 115000*.0001543; c(e, 1-r/e)
    const SavingResult ofYear = plan.saving(baseline, 2018);
    REQUIRE(ofYear.reason == QString());
    CHECK_THAT(*ofYear.expected, WithinRel(16.516, 1e-12));
    CHECK_THAT(*ofYear.saving, WithinRel(-0.0743824170501332, 1e-12));
    CHECK_FALSE(ofYear.co2Avoided);
    CHECK(ofYear.co2Reason ==
          QStringLiteral("An adjustment in TOE has no resource, hence no CO2: choose one."));

    adjust("2015-03-01", 1);
    const SavingResult both = plan.saving(baseline, 2018);
    CHECK_THAT(*both.useBase, WithinRel(10.258, 1e-12));
    CHECK_THAT(*both.expected, WithinRel(18.516, 1e-12));
    CHECK(both.notes.size() == 2);

    // Of a fuel without a CO2 factor, both are told.
    const auto husk = plan.resource("TRAU", QStringLiteral("Trấu"), ResourceCategory::Fuel,
                                    ResourceDimension::Mass, tonne);
    plan.factor("TOE-TRAU", husk, FactorKind::Toe, tonne, 0.3);
    plan.uses(husk, 10, 2018, 10);
    CHECK_THAT(plan.saving(baseline, 2018).co2Reason.toStdString(),
               Contains("Trấu") && Contains(". An adjustment in TOE"));
}

TEST_CASE("An adjustment that is not of the baseline's resource is none")
{
    OneFacility plan;
    plan.outputs(600, 2018, 620);
    plan.uses(plan.electricity, 60'000, 2018, 55'000);
    const std::optional<Ref<Resource>> none;
    const auto [ofBaseline, ofAdjustment, unit, word] =
        GENERATE_COPY(table<std::optional<Ref<Resource>>, std::optional<Ref<Resource>>,
                            const char *, const char *>({
            {plan.electricity, plan.coal, "tấn", "of 3/2015 is not of a resource of its baseline"},
            {none, plan.water, "m³", "of 3/2015 is not of a resource of its baseline"},
            {none, none, "kWh", "of 3/2015 is not of a resource of its baseline"},
            {none, none, "gì đó", "of 3/2015 is not of a resource of its baseline"},
            {plan.electricity, none, "tấn", "of 3/2015 is not in a unit of Điện"},
            {plan.electricity, none, "gì đó", "of 3/2015 is not in a unit of Điện"},
        }));
    const auto baseline = plan.baseline(plan.facility, "2015-01-01", "2015-12-31", ofBaseline);
    CHECK(plan.saving(baseline, 2018).saving);
    plan.add(Adjustment{.baseline = baseline,
                        .month = day("2015-03-01"),
                        .resource = ofAdjustment,
                        .amount = decimal(1),
                        .unit = {QString::fromUtf8(unit)}});
    const SavingResult result = plan.saving(baseline, 2018);
    CHECK_FALSE(result.saving);
    CHECK_THAT(result.reason.toStdString(), Contains(word));
}

TEST_CASE("Records that lead nowhere are named, or left out where they are of nothing")
{
    const QString strange = QStringLiteral("gì đó");
    const QUuid nowhere(99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9);
    OneFacility plan;
    plan.outputs(600, 2018, 620);
    plan.uses(plan.electricity, 60'000, 2018, 55'000);
    const auto baseline = plan.baseline(plan.facility);
    const double saving = *plan.saving(baseline, 2018).saving;
    SECTION("a baseline of a resource that is gone")
    {
        const auto gone =
            plan.baseline(plan.facility, "2015-01-01", "2015-12-31", Ref<Resource>{nowhere});
        const SavingResult result = plan.saving(gone, 2018);
        CHECK_THAT(result.reason.toStdString(), Contains("does not exist any more"));
        CHECK(result.useUnit.isEmpty());
    }
    SECTION("use of a resource that is gone")
    {
        plan.add(Usage{.facility = plan.facility,
                       .resource = {nowhere},
                       .year = 2018,
                       .amounts = yearly(7, u"kWh")});
        CHECK_THAT(*plan.saving(baseline, 2018).saving, WithinRel(saving, 1e-15));
    }
    SECTION("output of a product that is gone")
    {
        plan.output(plan.facility, {nowhere}, 2018, yearly(1, tonne), tonne);
        CHECK(plan.saving(baseline, 2018).reason ==
              QStringLiteral("The output of 2018 has no known product and unit: correct it."));
    }
    SECTION("output in a unit that nobody knows")
    {
        plan.output(plan.facility, plan.tea, 2018, yearly(1, tonne), strange);
        CHECK(plan.saving(baseline, 2018).reason ==
              QStringLiteral("The output of 2018 has no known product and unit: correct it."));
    }
    SECTION("a resource in a unit that nobody knows")
    {
        const auto straw = plan.resource("ROM", QStringLiteral("Rơm"), ResourceCategory::Fuel,
                                         ResourceDimension::Mass, strange);
        for (const int year : {2015, 2018})
            plan.use(plan.facility, straw, year, yearly(1, tonne));
        const auto ofStraw = plan.baseline(plan.facility, "2015-01-01", "2015-12-31", straw);
        CHECK(plan.saving(ofStraw, 2018).reason ==
              QStringLiteral("The unit of Rơm is not known: correct it."));
    }
}

TEST_CASE("A product is measured in its own unit, a ratio also in the one of its records")
{
    const auto [own, method, word] = GENERATE(table<const char *, BaselineMethod, const char *>({
        {"gì đó", BaselineMethod::Ratio, ""},
        {"sản phẩm", BaselineMethod::Ratio, ""},
        {"sản phẩm", BaselineMethod::Mix, "of Chè khô in 2015 is not in a unit of the product"},
        {"gì đó", BaselineMethod::Equivalent,
         "output of “Chè khô” in the base period is not known"},
    }));
    OneFacility plan;
    plan.outputs(600, 2018, 660);
    plan.uses(plan.electricity, 60'000, 2018, 60'000);
    Product tea = *plan.records.find(plan.tea);
    tea.unit.code = QString::fromUtf8(own);
    tea.coefficient = decimal(1);
    plan.records.all<Product>().replace(tea);
    const auto baseline = plan.add(Baseline{.facility = plan.facility,
                                            .method = method,
                                            .from = day("2015-01-01"),
                                            .to = day("2015-12-31")});
    const SavingResult result = plan.saving(baseline, 2018);
    CHECK_THAT(result.reason.toStdString(), Contains(word));
    CHECK(result.saving.has_value() == (*word == '\0'));
    if (result.saving) {
        CHECK(result.outputUnit == tonne);
        CHECK_THAT(*result.saving, WithinRel(1 - 600.0 / 660, 1e-12));
    }
}

TEST_CASE("Amounts that have no sum are told, of one product and of several")
{
    OneFacility plan;
    plan.uses(plan.electricity, 60'000, 2018, 55'000);
    plan.outputs(6e9, 2018, 600);
    SECTION("of the years of one product")
    {
        plan.use(plan.facility, plan.electricity, 2014, yearly(1, u"kWh"));
        plan.output(plan.facility, plan.tea, 2014, yearly(6e9, tonne), tonne);
        const auto twoYears = plan.baseline(plan.facility, "2014-01-01", "2015-12-31");
        CHECK(plan.saving(twoYears, 2018).reason ==
              QStringLiteral("The amounts of Chè khô are too large to add up: check their unit."));
    }
    SECTION("of two products")
    {
        const auto bag = plan.product(plan.facility, "TUI", QStringLiteral("Chè túi lọc"), tonne);
        plan.output(plan.facility, bag, 2015, yearly(6e9, tonne), tonne);
        plan.output(plan.facility, bag, 2018, yearly(1, tonne), tonne);
        CHECK(plan.saving(plan.baseline(plan.facility), 2018).reason ==
              QStringLiteral(
                  "The amounts of Chè túi lọc are too large to add up: check their unit."));
    }
}

TEST_CASE("A mix counts what was used for a product, also where that was nothing")
{
    OneFacility plan;
    plan.outputs(500, 2018, 300);
    const auto baseline = plan.add(Baseline{.facility = plan.facility,
                                            .method = BaselineMethod::Mix,
                                            .from = day("2015-01-01"),
                                            .to = day("2015-12-31")});
    SECTION("with a fuel that was new in the year and a product that was not made")
    {
        const auto bag = plan.product(plan.facility, "TUI", QStringLiteral("Chè túi lọc"), tonne);
        plan.output(plan.facility, bag, 2015, yearly(0, tonne), tonne);
        plan.output(plan.facility, bag, 2018, yearly(0, tonne), tonne);
        for (const auto product : {plan.tea, bag}) {
            const bool isMade = product == plan.tea;
            plan.use(plan.facility, plan.electricity, 2015, yearly(isMade ? 100'000 : 0, u"kWh"),
                     product);
            plan.use(plan.facility, plan.electricity, 2018, yearly(isMade ? 40'000 : 0, u"kWh"),
                     product);
            plan.use(plan.facility, plan.coal, 2015, yearly(0, tonne), product);
            plan.use(plan.facility, plan.coal, 2018, yearly(isMade ? 2 : 0, tonne), product);
        }
        const SavingResult result = plan.saving(baseline, 2018);
        REQUIRE(result.reason == QString());
        // R: e <- 1e5/500*300; c(e*.0001543, (e-4e4)*.0001543-2*.5,
        // (e-4e4)/1e3*.913-2*26.7*98.3/1e3)
        CHECK_THAT(*result.expected, WithinRel(9.258, 1e-12));
        CHECK_THAT(*result.avoided, WithinRel(2.086, 1e-12));
        CHECK_THAT(*result.co2Avoided, WithinRel(13.01078, 1e-12));
    }
    SECTION("but an adjustment alone is of no product")
    {
        plan.use(plan.facility, plan.electricity, 2015, yearly(0, u"kWh"), plan.tea);
        plan.use(plan.facility, plan.electricity, 2018, yearly(9, u"kWh"), plan.tea);
        plan.add(Adjustment{.baseline = baseline,
                            .month = day("2015-03-01"),
                            .amount = decimal(1),
                            .unit = {QStringLiteral("TOE")}});
        CHECK_THAT(plan.saving(baseline, 2018).reason.toStdString(),
                   Contains("used 0 together, but 1.000 was used in all"));
    }
}

TEST_CASE("Baselines of other products and of other times do not overlap")
{
    OneFacility plan;
    plan.outputs(600, 2018, 620);
    plan.uses(plan.electricity, 180'000, 2018, 171'000);
    const auto baseline = plan.baseline(plan.facility);
    plan.baseline(plan.facility, "2015-01-01", "2015-12-31", {}, plan.tea);
    plan.baseline(plan.facility, "2013-01-01", "2014-12-31");
    plan.baseline(plan.facility, "2016-01-01", "2016-12-31");
    CHECK(plan.saving(baseline, 2018).warnings.isEmpty());
}

TEST_CASE("A regression may rest on drivers alone, in whatever unit the output is counted")
{
    MonthlyPlan plan;
    const SavingResult byOutput = plan.saving(BaselineMethod::Regression);
    REQUIRE(byOutput.saving);
    SECTION("the unit of a product is of no account to a line")
    {
        Product tea = *plan.records.find(plan.tea);
        tea.unit.code = QStringLiteral("gì đó");
        plan.records.all<Product>().replace(tea);
        CHECK_THAT(*plan.saving(BaselineMethod::Regression).saving,
                   WithinRel(*byOutput.saving, 1e-9));
    }
    SECTION("drivers tell what the output told")
    {
        const auto driver = plan.add(Driver{.facility = plan.facility,
                                            .code = QStringLiteral("NL"),
                                            .name = QStringLiteral("Nguyên liệu")});
        const std::vector<Output> outputs(plan.records.all<Output>().begin(),
                                          plan.records.all<Output>().end());
        for (const Output &output : outputs) {
            plan.add(DriverValue{.driver = driver, .year = output.year, .amounts = output.amounts});
            plan.records.all<Output>().remove(output.id);
        }
        CHECK_THAT(plan.saving(BaselineMethod::Regression).reason.toStdString(),
                   Contains("no output for 2015 and 2018"));
        const Ref<Driver> removed{QUuid(99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9)};
        const auto baseline = plan.add(Baseline{.facility = plan.facility,
                                                .resource = plan.electricity,
                                                .method = BaselineMethod::Regression,
                                                .from = day("2015-01-01"),
                                                .to = day("2015-12-31"),
                                                .drivers = {removed, driver}});
        FactorSet factors(plan.records, QDate(2018, 12, 31));
        const SavingResult byDriver =
            computeSaving(plan.records, *plan.records.find(baseline), 2018, factors);
        REQUIRE(byDriver.reason == QString());
        CHECK(byDriver.model->names == QStringList{QStringLiteral("Nguyên liệu")});
        CHECK_THAT(*byDriver.expected, WithinRel(1'332'000.0, 1e-9)); // 12·100 + 2·66 thousand
        CHECK_THAT(*byDriver.saving, WithinRel(12.0 / 1332, 1e-9));
        CHECK_FALSE(byDriver.secBase);
    }
    SECTION("an adjustment in TOE enters the month that the line is fitted on")
    {
        const auto baseline = plan.add(Baseline{.facility = plan.facility,
                                                .method = BaselineMethod::Regression,
                                                .from = day("2015-01-01"),
                                                .to = day("2015-12-31")});
        const auto saving = [&] {
            FactorSet factors(plan.records, QDate(2018, 12, 31));
            return computeSaving(plan.records, *plan.records.find(baseline), 2018, factors);
        };
        const SavingResult before = saving();
        plan.add(Adjustment{.baseline = baseline,
                            .month = day("2015-03-01"),
                            .amount = decimal(1),
                            .unit = {QStringLiteral("TOE")}});
        const SavingResult after = saving();
        CHECK_THAT(*after.useBase, WithinRel(*before.useBase + 1, 1e-12));
        // The mean rises by 1/12, the slope by (3 − 6.5)/143; Σ(x − x̄) of 2018 is 66 − 78.
        CHECK_THAT(*after.expected, WithinRel(*before.expected + 1 + 3.5 * 12 / 143, 1e-9));
    }
}

TEST_CASE("A CO2 factor of an earlier year is told beside the saving")
{
    OneFacility plan;
    plan.outputs(600, 2019, 600);
    plan.uses(plan.electricity, 1000, 2019, 900);
    const SavingResult result = plan.saving(plan.baseline(plan.facility), 2019);
    CHECK_THAT(*result.co2Avoided, WithinRel(0.0913, 1e-12));
    REQUIRE(result.notes.size() == 1);
    CHECK_THAT(result.notes.front().toStdString(), Contains("of 2018 for Điện used for 2019"));
}
