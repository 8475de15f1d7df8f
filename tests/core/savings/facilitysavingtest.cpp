// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/savings/onefacility.h"

using namespace sxsh;
using Catch::Matchers::Contains;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

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
        // A temperature that was not written down is not 0.
        CHECK_THAT(plan.saving(baseline, 2018).reason.toStdString(),
                   Contains("Nhiệt độ") && Contains("2018") && !Contains("0 where"));
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
