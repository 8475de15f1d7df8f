// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/statedsaving.h"
#include "core/savings/claimwords.h"
#include "tests/catch.h"
#include "tests/core/savings/planbuilder.h"

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinRel;

namespace {

/// A facility that used 100,000 kWh in 2018, 15.43 TOE, and reports measures.
class Stating : public EnergyPlan
{
public:
    Ref<Facility> facility = add(Facility{.code = u"CS001"_s});

    Stating() { use(facility, electricity, 2018, yearly(100'000, u"kWh")); }

    Ref<Measure> measure(double saving, const QString &unit, std::optional<Ref<Resource>> resource,
                         MeasureStatus status = MeasureStatus::Done, const char *doneOn = "")
    {
        return add(Measure{.facility = facility,
                           .code = u"GP%1"_s.arg(++m_last),
                           .status = status,
                           .doneOn = *doneOn ? std::optional(day(doneOn)) : std::nullopt,
                           .resource = resource,
                           .reportedSaving = decimal(saving),
                           .unit = {unit}});
    }
    std::optional<StatedSaving> stated()
    {
        FactorSet factors(records, day("2018-12-31"));
        return statedSaving(records, facility, 2018, factors);
    }

private:
    int m_last = 0;
};

} // namespace

TEST_CASE("a facility states what its measures that are done save of energy, in TOE")
{
    Stating plan;
    plan.measure(10, u"MWh"_s, plan.electricity, MeasureStatus::Done, "2018-12-31");
    const auto second = plan.measure(1000, u"kWh"_s, plan.electricity);
    plan.add(MeasureSaving{.measure = second,
                           .resource = plan.electricity,
                           .amount = decimal(-200),
                           .unit = {u"kWh"_s}});
    const auto stated = plan.stated();
    REQUIRE(stated);
    CHECK(stated->measures == 2);
    CHECK_THAT(stated->toe, WithinRel(10'800 * 0.0001543, 1e-12));
    // of what would have been used without them
    CHECK_THAT(*stated->saving, WithinRel(10'800.0 / 110'800, 1e-12));
}

TEST_CASE("what is not done, not yet done, not energy or not convertible is not stated")
{
    Stating plan;
    plan.measure(10, u"MWh"_s, plan.electricity, MeasureStatus::Planned);
    plan.measure(10, u"MWh"_s, plan.electricity, MeasureStatus::Done, "2019-01-01");
    plan.measure(10, u"m³"_s, plan.water);
    plan.measure(10, u"m³"_s, plan.electricity);
    plan.measure(10, u"không có"_s, plan.electricity);
    plan.measure(10, u"MWh"_s, {});
    Measure silent = *plan.records.find(plan.measure(1, u"kWh"_s, plan.electricity));
    silent.reportedSaving.reset();
    plan.records.all<Measure>().replace(silent);
    const auto wood = plan.resource("CUI", u"Củi"_s, ResourceCategory::Fuel,
                                    ResourceDimension::Mass, u"kg"_s, true);
    plan.measure(10, u"kg"_s, wood);
    CHECK_FALSE(plan.stated());
}

TEST_CASE("without the use of the year it is told in TOE only")
{
    Stating plan;
    plan.measure(10, u"MWh"_s, plan.electricity);
    plan.use(plan.facility, plan.coal, 2018, Amounts{});
    const auto unknown = plan.stated();
    REQUIRE(unknown);
    CHECK_FALSE(unknown->saving);
    CHECK(statedWords(*unknown).contains(u"1.543 TOE a year"_s));
    CHECK_FALSE(statedWords(*unknown).contains(u'%'));

    Stating idle;
    idle.records.all<Usage>().remove(idle.records.all<Usage>().rows().front().id);
    idle.measure(-10, u"MWh"_s, idle.electricity);
    CHECK_FALSE(idle.stated()->saving);
    Stating known;
    known.measure(10, u"MWh"_s, known.electricity);
    known.use(known.facility, known.coal, 2018, notApplicable());
    CHECK(statedWords(*known.stated()).contains(u"(9.1%)"_s));
    // Wood has no factor, so the energy of the year is not known.
    const auto wood = known.resource("CUI", u"Củi"_s, ResourceCategory::Fuel,
                                     ResourceDimension::Mass, u"kg"_s, true);
    known.use(known.facility, wood, 2018, yearly(5, u"kg"));
    CHECK_FALSE(known.stated()->saving);
}

TEST_CASE("What is of a resource that is gone counts neither as saved nor as used")
{
    const Ref<Resource> gone{QUuid(99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9)};
    Stating plan;
    plan.measure(10, u"MWh"_s, gone);
    CHECK_FALSE(plan.stated());
    plan.measure(10, u"MWh"_s, plan.electricity);
    plan.add(Usage{
        .facility = plan.facility, .resource = gone, .year = 2018, .amounts = yearly(1e6, u"kWh")});
    plan.use(plan.facility, plan.electricity, 2018, notApplicable());
    CHECK(plan.stated()->measures == 1);
    CHECK_THAT(*plan.stated()->saving, WithinRel(1.0 / 11, 1e-12));
}

TEST_CASE("Of a year without any use, and more used by the measures, there is no part saved")
{
    Stating plan;
    Usage none = plan.records.all<Usage>().rows().front();
    none.amounts = yearly(0, u"kWh");
    plan.records.all<Usage>().replace(none);
    plan.measure(-10, u"MWh"_s, plan.electricity);
    CHECK_THAT(plan.stated()->toe, WithinRel(-1.543, 1e-12));
    CHECK_FALSE(plan.stated()->saving);
}
