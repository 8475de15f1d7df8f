// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/factorset.h"
#include "tests/catch.h"
#include "tests/core/savings/planbuilder.h"

using namespace sxsh;
using Catch::Matchers::Contains;
using Catch::Matchers::WithinRel;

namespace {

const Resource &of(const EnergyPlan &plan, Ref<Resource> resource)
{
    return *plan.records.find(resource);
}

} // namespace

TEST_CASE("A resource converts by its own factor, its density or its net calorific value")
{
    EnergyPlan plan;
    FactorSet factors(plan.records, day("2018-12-31"));
    const qint64 thousandLitres = findUnit(u"1000 lít")->quanta;
    const qint64 tonne = findUnit(u"tấn")->quanta;
    const qint64 megawattHour = findUnit(u"MWh")->quanta;

    CHECK_THAT(factors.toe(of(plan, plan.electricity)).of(megawattHour), WithinRel(0.1543, 1e-12));
    CHECK_THAT(factors.toe(of(plan, plan.coal)).of(tonne), WithinRel(0.5, 1e-12));
    // Both diesel factors are in force; the one in the resource's own dimension is taken.
    CHECK_THAT(factors.toe(of(plan, plan.diesel)).of(thousandLitres), WithinRel(0.88, 1e-12));
    // R: 862.745/1000*43/1000*74.1
    CHECK_THAT(factors.co2(of(plan, plan.diesel)).of(thousandLitres),
               WithinRel(2.7489643935, 1e-12));
    // R: 26.7/1000*98.3
    CHECK_THAT(factors.co2(of(plan, plan.coal)).of(tonne), WithinRel(2.62461, 1e-12));
    CHECK_THAT(factors.co2(of(plan, plan.electricity)).of(megawattHour), WithinRel(0.913, 1e-12));
    CHECK(factors.co2(of(plan, plan.diesel)).factors.size() == 3);
}

TEST_CASE("A factor per tonne serves litres through the density")
{
    EnergyPlan plan;
    const auto &all = plan.records.all<Factor>();
    const auto perLitre = std::ranges::find(all, QStringLiteral("TOE-DO"), &Factor::code);
    plan.records.all<Factor>().remove(perLitre->id);
    FactorSet factors(plan.records, day("2018-12-31"));
    // R: 862.745/1000*1.02
    CHECK_THAT(factors.toe(of(plan, plan.diesel)).of(findUnit(u"1000 lít")->quanta),
               WithinRel(0.8799999, 1e-12));
}

TEST_CASE("Only factors in use and valid on the day count")
{
    PlanBuilder plan;
    const auto coal = plan.resource("THAN", QStringLiteral("Than"), ResourceCategory::Fuel,
                                    ResourceDimension::Mass, QStringLiteral("tấn"));
    const QString tonne = QStringLiteral("tấn");
    plan.factor("A", coal, FactorKind::Toe, tonne, 0.5, "2011-04-19", "2019-01-01");
    plan.factor("B", coal, FactorKind::Toe, tonne, 0.7, "2019-01-01");
    plan.factor("C", coal, FactorKind::Toe, tonne, 0.9, "2010-01-01", "", false);
    const auto [on, value] = GENERATE(table<const char *, double>({
        {"2011-04-18", 0}, // before the first
        {"2011-04-19", 0.5},
        {"2018-12-31", 0.5},
        {"2019-01-01", 0.7}, // the first day on which A no longer holds
    }));
    FactorSet factors(plan.records, day(on));
    const Conversion &conversion = factors.toe(*plan.records.find(coal));
    CHECK(conversion.perQuantum.has_value() == (value > 0));
    if (value > 0)
        CHECK_THAT(conversion.of(findUnit(tonne)->quanta), WithinRel(value, 1e-12));
    else
        CHECK_THAT(conversion.reason.toStdString(), Contains("Than") && Contains("18/04/2011"));
}

TEST_CASE("Where no CO2 factor of the year is recorded the newest earlier one is used and said")
{
    EnergyPlan plan;
    const auto [year, value, note] = GENERATE(table<int, double, const char *>({
        {2018, 0.9130, ""},
        {2019, 0.9130, "2018"},
        {2020, 0.8041, ""},
        {2025, 0.6592, "2023"},
    }));
    FactorSet factors(plan.records, QDate(year, 12, 31));
    const Conversion &conversion = factors.co2(of(plan, plan.electricity));
    REQUIRE(conversion.perQuantum);
    CHECK_THAT(conversion.of(findUnit(u"MWh")->quanta), WithinRel(value, 1e-12));
    CHECK(conversion.note.isEmpty() == (*note == '\0'));
    CHECK(conversion.note.contains(QLatin1String(note)));
}

TEST_CASE("No earlier factor stands in for a TOE factor, and none for the time before the first")
{
    EnergyPlan plan;
    FactorSet early(plan.records, day("2010-12-31"));
    CHECK_FALSE(early.toe(of(plan, plan.electricity)).perQuantum);
    CHECK_FALSE(early.co2(of(plan, plan.electricity)).perQuantum);
    FactorSet late(plan.records, day("2018-12-31"));
    CHECK_THAT(late.toe(of(plan, plan.firewood)).reason.toStdString(), Contains("Củi"));
}

TEST_CASE("A factor whose unit cannot be reached says what is missing")
{
    PlanBuilder plan;
    const auto gas = plan.resource("KHI-TN", QStringLiteral("Khí tự nhiên"), ResourceCategory::Fuel,
                                   ResourceDimension::Volume, QStringLiteral("m³"));
    plan.factor("CO2-KHI", gas, FactorKind::Co2, QStringLiteral("TJ"), 56.1);
    plan.factor("NCV-KHI", gas, FactorKind::NetCalorificValue, QStringLiteral("tấn"), 48);
    FactorSet factors(plan.records, day("2018-12-31"));
    const Conversion &conversion = factors.co2(*plan.records.find(gas));
    CHECK_FALSE(conversion.perQuantum);
    CHECK_THAT(conversion.reason.toStdString(), Contains("CO2-KHI") && Contains("density"));
}

TEST_CASE("A price counts in its own unit and only while it is in force")
{
    EnergyPlan plan;
    plan.factor("GIA-DO", plan.diesel, FactorKind::Price, QStringLiteral("1000 lít"), 14'000'000,
                "2016-01-01", "2018-01-01");
    const Resource &diesel = *plan.records.find(plan.diesel);
    FactorSet during(plan.records, day("2017-12-31"));
    const double litre = static_cast<double>(findUnit(u"lít")->quanta);
    CHECK_THAT(*during.price(diesel).perQuantum * litre, WithinRel(14'000, 1e-12));
    // By no older one: what was paid then says nothing of today.
    FactorSet after(plan.records, day("2018-01-01"));
    CHECK_FALSE(after.price(diesel).perQuantum);
    CHECK(after.price(diesel).reason.contains(u"Dầu DO"));
}

TEST_CASE("A factor without a first day comes last, and is told by its code")
{
    PlanBuilder plan;
    const QString tonne = QStringLiteral("tấn");
    const auto coal = plan.resource("THAN", QStringLiteral("Than"), ResourceCategory::Fuel,
                                    ResourceDimension::Mass, tonne);
    plan.factor("A0", coal, FactorKind::Toe, tonne, 0.4);
    plan.factor("B", coal, FactorKind::Toe, tonne, 0.7, "2011-01-01");
    plan.factor("A", coal, FactorKind::Toe, tonne, 0.5);
    plan.factor("C", coal, FactorKind::Toe, tonne, 0.6, "2012-01-01");
    plan.factor("CO2", coal, FactorKind::Co2, tonne, 2, "", "2015-01-01");
    FactorSet factors(plan.records, day("2018-12-31"));
    CHECK_THAT(factors.toe(*plan.records.find(coal)).of(findUnit(tonne)->quanta),
               WithinRel(0.6, 1e-12));
    const Conversion &co2 = factors.co2(*plan.records.find(coal));
    CHECK_THAT(co2.of(findUnit(tonne)->quanta), WithinRel(2.0, 1e-12));
    CHECK(co2.note == QStringLiteral("%1 factor of CO2 for Than used for 2018: none of that year "
                                     "is recorded.")
                          .arg(choiceLabel(FactorKind::Co2)));
}

TEST_CASE("A factor that converts nothing is passed over for one that does")
{
    PlanBuilder plan;
    const QString tonne = QStringLiteral("tấn");
    const QString litre = QStringLiteral("lít");
    const QString strange = QStringLiteral("gì đó");
    const auto oil = plan.resource("DAU", QStringLiteral("Dầu"), ResourceCategory::Fuel,
                                   ResourceDimension::Volume, litre);
    const auto toe = [&](const char *on) {
        return FactorSet(plan.records, day(on)).toe(*plan.records.find(oil));
    };
    plan.factor("A", oil, FactorKind::Toe, strange, 9, "2018-01-01");
    plan.factor("B", oil, FactorKind::Toe, tonne, 1, "2017-01-01");
    plan.factor("KLR-0", oil, FactorKind::Density, tonne, 5, "2018-01-01");
    plan.factor("KLR-1", oil, FactorKind::Density, strange, 5, "2017-01-01");
    plan.factor("KLR-2", oil, FactorKind::Density, litre, 0, "2016-01-01");
    CHECK_THAT(toe("2018-12-31").reason.toStdString(),
               Contains("The factor A for Dầu is per gì đó"));
    plan.factor("KLR-3", oil, FactorKind::Density, litre, 0.8, "2015-01-01");
    CHECK_THAT(toe("2018-12-31").of(findUnit(litre)->quanta), WithinRel(0.0008, 1e-12));
    // Two that need the density: the newer one; one that needs none goes before both.
    plan.factor("C", oil, FactorKind::Toe, tonne, 7, "2010-01-01");
    CHECK_THAT(toe("2018-12-31").of(findUnit(litre)->quanta), WithinRel(0.0008, 1e-12));
    plan.factor("D", oil, FactorKind::Toe, litre, 0.5, "2009-01-01");
    CHECK_THAT(toe("2018-12-31").of(findUnit(litre)->quanta), WithinRel(0.5, 1e-12));
}

TEST_CASE("Heat is told through a net calorific value in a unit that is known")
{
    PlanBuilder plan;
    const QString tonne = QStringLiteral("tấn");
    const auto coal = plan.resource("THAN", QStringLiteral("Than"), ResourceCategory::Fuel,
                                    ResourceDimension::Mass, tonne);
    plan.factor("CO2-CAI", coal, FactorKind::Co2, QStringLiteral("sản phẩm"), 1, "2018-01-01");
    plan.factor("CO2", coal, FactorKind::Co2, QStringLiteral("TJ"), 100, "2017-01-01");
    plan.factor("NCV-0", coal, FactorKind::NetCalorificValue, QStringLiteral("gì đó"), 9,
                "2018-01-01");
    plan.factor("NCV-1", coal, FactorKind::NetCalorificValue, tonne, 20, "2017-01-01");
    FactorSet factors(plan.records, day("2018-12-31"));
    CHECK_THAT(factors.co2(*plan.records.find(coal)).of(findUnit(tonne)->quanta),
               WithinRel(2.0, 1e-12));
}
