// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/partition.h"
#include "core/indicators/evaluation.h"
#include "core/indicators/indicators.h"
#include "core/indicators/tally.h"
#include "tests/catch.h"
#include "tests/core/indicators/groupedplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;
using Catch::Matchers::WithinRel;

namespace {

QStringList keysOf(const std::vector<IndicatorGroup> &groups)
{
    QStringList keys;
    for (const IndicatorGroup &group : groups)
        keys += group.key;
    return keys;
}

} // namespace

TEST_CASE("Groups by unit are districts, or communes where there are none any more")
{
    GroupedPlan plan;
    const auto groups = plan.groups(Grouping::Unit, "2018-01-01");
    REQUIRE(keysOf(groups) == QStringList{QStringLiteral("026"), QStringLiteral("034"), QString()});
    const IndicatorResult &north = groups[0].indicators[0];
    CHECK(north.numerator == whole(1));
    CHECK(north.denominator == whole(1));
    const IndicatorResult &south = groups[1].indicators[0];
    CHECK(south.denominator == whole(2));
    CHECK(south.unknown == 1);
    // The enterprise with facilities in both districts is counted where its first one is.
    CHECK(groups[0].indicators[1].denominator == whole(0));
    CHECK(groups[1].indicators[1].denominator == whole(2));
    CHECK(groups[1].indicators[1].numerator == whole(1));
    // What is no facility has no district.
    CHECK_FALSE(groups[1].indicators[2].value);
    CHECK_FALSE(groups[1].indicators[2].reason.isEmpty());

    CHECK(keysOf(plan.groups(Grouping::Unit, "2025-07-01")) ==
          QStringList{QStringLiteral("00721"), QStringLiteral("01180@2025-07-01"), QString()});
}

TEST_CASE("A unit with a target of its own is held against it")
{
    GroupedPlan plan;
    plan.target(plan.m2, 0.5);
    const auto own = plan.target(plan.m2, 0.9);
    Target changed = *plan.records.find(own);
    changed.unit = plan.south;
    plan.records.all<Target>().replace(changed);
    const auto groups = plan.groups(Grouping::Unit, "2018-01-01");
    CHECK(groups[0].indicators[0].target->min == decimal(0.5));
    CHECK(groups[1].indicators[0].target->min == decimal(0.9));
    CHECK(plan.result(plan.m2, "2018-01-01").target->min == decimal(0.5));
}

TEST_CASE("Groups by sector are divisions, one where versions call it the same")
{
    GroupedPlan plan;
    const auto groups = plan.groups(Grouping::Sector, "2018-01-01");
    REQUIRE(keysOf(groups) == QStringList{QStringLiteral("07"), QStringLiteral("10"), QString()});
    CHECK(groups[1].name == QStringLiteral("Chế biến thực phẩm"));
    CHECK(groups[1].indicators[0].denominator == whole(2));
}

TEST_CASE("Groups by year are the annual periods, each on its cut-off")
{
    GroupedPlan plan;
    for (const int year : {2016, 2017, 2018})
        plan.annualPeriod(year);
    const auto groups = plan.groups(Grouping::Year, "2018-12-13");
    REQUIRE(keysOf(groups) == QStringList{QStringLiteral("2016"), QStringLiteral("2017")});
    CHECK(groups[0].asOf == day("2016-12-14"));
    CHECK(groups[0].indicators[0].numerator == whole(0));
    CHECK(groups[0].indicators[0].unknown == 4);
    CHECK(groups[1].indicators[0] == plan.result(plan.m2, "2017-12-14"));
}

TEST_CASE("Who is placed in a unit that is gone, or in a sector without a name, has a part")
{
    GroupedPlan plan;
    plan.add(FacilityPlacement{.facility = plan.facilities[3], .unit = {QUuid::createUuid()}});
    plan.setState(plan.facilities[3], [](FacilityState &state) {
        state.vsicVersion = u"2018"_s;
        state.vsicCode = u"9900"_s;
    });
    const auto units = plan.groups(Grouping::Unit, "2018-01-01");
    CHECK(units.back().key.isEmpty());
    CHECK(units.back().name == u"Without a place");
    const auto sectors = plan.groups(Grouping::Sector, "2018-01-01");
    CHECK(keysOf(sectors) == QStringList{u"07"_s, u"10"_s, u"99"_s});
    CHECK(sectors[2].name == u"99");
}

TEST_CASE("A sector without a version is that of the classification in force on the day")
{
    GroupedPlan plan;
    Industry old = *plan.records.all<Industry>().begin();
    old.validTo = day("2018-07-06");
    plan.records.all<Industry>().replace(old);
    plan.add(Industry{.version = u"2025"_s,
                      .code = u"10"_s,
                      .name = u"Thực phẩm"_s,
                      .validFrom = day("2018-07-06")});
    plan.setState(plan.facilities[3], [](FacilityState &state) { state.vsicCode = u"1076"_s; });
    const auto before = plan.groups(Grouping::Sector, "2018-01-01");
    CHECK(keysOf(before) == QStringList{u"07"_s, u"10"_s});
    const auto after = plan.groups(Grouping::Sector, "2019-01-01");
    CHECK(keysOf(after) == QStringList{u"07"_s, u"10"_s, u"10"_s});
    CHECK(after[2].name == u"Thực phẩm");
}

TEST_CASE("The register is one whole where it is divided by years")
{
    const GroupedPlan plan;
    const Population population(plan.records);
    const FacilityRegister facilities(population, day("2018-01-01"));
    CHECK(dividedBy(Grouping::Year, facilities).isWhole);
    CHECK_FALSE(dividedBy(Grouping::Sector, facilities).isWhole);
}
