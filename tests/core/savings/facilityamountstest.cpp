// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/savings/onefacility.h"

using namespace sxsh;
using Catch::Matchers::Contains;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

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

TEST_CASE("A fuel of which nothing is used needs a factor only where it is adjusted")
{
    const auto [month, isNeeded] = GENERATE(table<const char *, bool>({
        {"", false},
        {"2015-03-01", true},
        {"2018-03-01", true},
    }));
    OneFacility plan;
    plan.outputs(600, 2018, 620);
    plan.uses(plan.electricity, 60'000, 2018, 55'000);
    plan.uses(plan.firewood, 0, 2018, 0); // without a factor of TOE
    const auto baseline = plan.baseline(plan.facility);
    if (*month != '\0') {
        plan.add(Adjustment{.baseline = baseline,
                            .month = day(month),
                            .resource = plan.firewood,
                            .amount = decimal(1),
                            .unit = {tonne}});
    }
    const SavingResult result = plan.saving(baseline, 2018);
    CHECK(result.saving.has_value() != isNeeded);
    CHECK(result.reason.contains(u"Củi") == isNeeded);
}
