// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/boundaries.h"

#include "core/indicators/partition.h"
#include "tests/catch.h"
#include "tests/core/indicators/reorganisedplan.h"

#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 12, 1);
const QString unclear = u"?"_s;

/// The code of the unit that a facility counts under, "?" where it is not clear.
QString countedUnder(const ReorganisedPlan &plan, Ref<Facility> facility, BoundaryKind kind,
                     const char *on = "2018-01-01")
{
    const Boundaries boundaries(plan.records, day(on), {kind, today});
    const Boundaries::Answer answer = boundaries.unitOf(facility);
    return answer.isUnclear ? unclear : answer.unit ? answer.unit->name : QString();
}

} // namespace

TEST_CASE("One placement is counted on the boundaries of then, of now and of the districts")
{
    ReorganisedPlan plan;
    const auto calm = plan.placed(u"CS1"_s, plan.calm);
    const auto split = plan.placed(u"CS2"_s, plan.split);
    const auto other = plan.placed(u"CS3"_s, plan.other);
    const auto nowhere = plan.facility(u"CS4"_s);
    const auto [facility, on, kind, expected] =
        GENERATE_COPY(table<Ref<Facility>, const char *, BoundaryKind, QString>({
            {calm, "2018-01-01", BoundaryKind::Then, u"Huyện Bắc"_s},
            {calm, "2018-01-01", BoundaryKind::Now, u"Xã Yên Mới"_s},
            {calm, "2018-01-01", BoundaryKind::Former, u"Huyện Bắc"_s},
            {calm, "2026-01-01", BoundaryKind::Then, u"Xã Yên Mới"_s},
            {calm, "2026-01-01", BoundaryKind::Former, u"Huyện Bắc"_s},
            {split, "2018-01-01", BoundaryKind::Then, u"Huyện Bắc"_s},
            {split, "2018-01-01", BoundaryKind::Now, unclear},
            {split, "2026-01-01", BoundaryKind::Former, u"Huyện Bắc"_s},
            {other, "2018-01-01", BoundaryKind::Now, u"Xã Tây"_s},
            {other, "2026-01-01", BoundaryKind::Former, u"Huyện Nam"_s},
            {nowhere, "2018-01-01", BoundaryKind::Then, QString()},
            {nowhere, "2018-01-01", BoundaryKind::Now, QString()},
            {nowhere, "2018-01-01", BoundaryKind::Former, QString()},
        }));
    CAPTURE(expected, on);
    CHECK(countedUnder(plan, facility, kind, on) == expected);
}

TEST_CASE("The former district of a commune of two districts is told by an earlier placement only")
{
    ReorganisedPlan plan;
    const auto opened = plan.placed(u"CS1"_s, plan.west, "2026-01-01");
    CHECK(countedUnder(plan, opened, BoundaryKind::Former, "2026-06-01") == unclear);
    const auto moved = plan.placed(u"CS2"_s, plan.split);
    plan.place(moved, plan.west, "2025-07-01");
    CHECK(countedUnder(plan, moved, BoundaryKind::Former, "2026-06-01") == u"Huyện Bắc");
    // One from another commune, moved there since, was of neither of the two for that.
    const auto stranger = plan.placed(u"CS3"_s, plan.calm);
    plan.place(stranger, plan.west, "2026-01-01");
    CHECK(countedUnder(plan, stranger, BoundaryKind::Former, "2026-06-01") == unclear);
    // All of the other new commune was in one district.
    const auto inEast = plan.placed(u"CS4"_s, plan.east, "2026-01-01");
    CHECK(countedUnder(plan, inEast, BoundaryKind::Former, "2026-06-01") == u"Huyện Bắc");
}

TEST_CASE("A district that was renamed counts as it last was, a unit without districts as itself")
{
    ReorganisedPlan plan;
    const auto older = plan.add(AdminUnit{.code = u"025"_s,
                                          .name = u"Huyện Cũ"_s,
                                          .level = UnitLevel::District,
                                          .validTo = day("2017-01-01")});
    const auto newer = plan.add(AdminUnit{.code = u"025"_s,
                                          .name = u"Thị xã"_s,
                                          .level = UnitLevel::District,
                                          .validFrom = day("2017-01-01"),
                                          .validTo = day("2025-07-01")});
    plan.transition(older, newer, TransitionKind::Whole, "2017-01-01");
    const auto inOlder = plan.placed(u"CS1"_s, older);
    CHECK(countedUnder(plan, inOlder, BoundaryKind::Former, "2016-01-01") == u"Thị xã");
    const auto unknown =
        plan.add(AdminUnit{.code = u"02000"_s, .name = u"Xã Xa"_s, .validFrom = day("2025-07-01")});
    const auto far = plan.placed(u"CS2"_s, unknown, "2026-01-01");
    CHECK(countedUnder(plan, far, BoundaryKind::Former, "2026-06-01") == u"Xã Xa");
}

TEST_CASE("Today's boundaries are those of the day itself where it lies ahead")
{
    ReorganisedPlan plan;
    const auto next = plan.add(
        AdminUnit{.code = u"00722"_s, .name = u"Xã Sau"_s, .validFrom = day("2030-01-01")});
    plan.transition(plan.newCalm, next, TransitionKind::Whole, "2030-01-01");
    const auto facility = plan.placed(u"CS1"_s, plan.calm);
    CHECK(countedUnder(plan, facility, BoundaryKind::Now, "2029-12-31") == u"Xã Yên Mới");
    CHECK(countedUnder(plan, facility, BoundaryKind::Now, "2030-01-01") == u"Xã Sau");
}

TEST_CASE("Those whose unit is not clear are a group of their own, after all others")
{
    ReorganisedPlan plan;
    plan.placed(u"CS1"_s, plan.calm);
    plan.placed(u"CS2"_s, plan.split);
    plan.facility(u"CS3"_s);
    Savings savings(plan.records);
    const auto groups = indicatorsBy(Grouping::Unit, savings, day("2018-01-01"),
                                     {.kind = BoundaryKind::Now, .today = today});
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].key == u"00721@2025-07-01");
    CHECK(groups[1].name == u"Without a place");
    CHECK_FALSE(groups[1].isUnclear);
    CHECK(groups[2].name == u"To be chosen: the unit was split");
    CHECK(groups[2].key.isEmpty());
    CHECK(groups[2].isUnclear);
}

namespace {

/// Units that came, went, merged and were split at random, and facilities in them.
class RandomUnits : public RegisterPlan
{
public:
    RandomUnits()
    {
        std::vector<Ref<AdminUnit>> units;
        for (int number = *rc::gen::inRange(1, 9); number > 0; --number) {
            AdminUnit unit{.code = QString::number(number),
                           .level = *rc::gen::element(UnitLevel::District, UnitLevel::Commune,
                                                      UnitLevel::Commune),
                           .validFrom = sometimes(),
                           .validTo = sometimes()};
            if (unit.validFrom && unit.validTo && *unit.validTo <= *unit.validFrom)
                unit.validTo.reset(); // no rule lets a unit end before it begins
            if (!units.empty() && *rc::gen::inRange(0, 2) == 0)
                unit.parent = *rc::gen::elementOf(units);
            units.push_back(add(std::move(unit)));
        }
        for (int number = *rc::gen::inRange(0, 20); number > 0; --number) {
            const Ref<AdminUnit> to = *rc::gen::elementOf(units);
            const QDate date = anyDay();
            if (!records.find(to)->isValidOn(date))
                continue; // which no rule lets through
            add(UnitTransition{.from = *rc::gen::elementOf(units),
                               .to = to,
                               .date = date,
                               .transitionKind =
                                   *rc::gen::element(TransitionKind::Whole, TransitionKind::Part,
                                                     TransitionKind::Part, TransitionKind::Kept)});
        }
        for (int number = *rc::gen::inRange(0, 8); number > 0; --number) {
            const auto one = facility(QStringLiteral("CS%1").arg(number));
            for (int places = *rc::gen::inRange(0, 3); places > 0; --places)
                add(FacilityPlacement{
                    .facility = one, .unit = *rc::gen::elementOf(units), .from = sometimes()});
            if (*rc::gen::inRange(0, 2) == 0)
                fact(one, FactKind::Applying, YesNo::Yes, "2017-01-01");
        }
        indicator("M2", IndicatorKind::Share, "facility:applying", "facility:in_scope");
        indicator("C", IndicatorKind::Count, "facility:applying");
    }

    /// Days that often fall together.
    static QDate anyDay() { return day("2016-01-01").addYears(*rc::gen::inRange(0, 11)); }

private:
    static std::optional<QDate> sometimes()
    {
        return *rc::gen::inRange(0, 2) == 0 ? std::optional(anyDay()) : std::nullopt;
    }
};

} // namespace

TEST_CASE("On any boundaries, whatever became of the units, the groups add up to the province")
{
    REQUIRE(rc::check([] {
        const RandomUnits plan;
        const QDate on = RandomUnits::anyDay();
        const BoundaryChoice boundaries{
            *rc::gen::element(BoundaryKind::Then, BoundaryKind::Now, BoundaryKind::Former),
            RandomUnits::anyDay()};
        Savings savings(plan.records);
        const auto province = indicators(savings, on);
        const auto groups = indicatorsBy(Grouping::Unit, savings, on, boundaries);
        for (std::size_t index = 0; index < province.size(); ++index) {
            qint64 numerator = 0;
            qint64 denominator = 0;
            int unknown = 0;
            for (const IndicatorGroup &group : groups) {
                numerator += group.indicators[index].numerator.value_or(Decimal{}).nano;
                denominator += group.indicators[index].denominator.value_or(Decimal{}).nano;
                unknown += group.indicators[index].unknown;
            }
            RC_ASSERT(numerator == province[index].numerator.value_or(Decimal{}).nano);
            RC_ASSERT(denominator == province[index].denominator.value_or(Decimal{}).nano);
            RC_ASSERT(unknown == province[index].unknown);
        }
    }));
}

TEST_CASE("What is chosen for a split is where the facility counts from then on")
{
    REQUIRE(rc::check([] {
        const RandomUnits plan;
        const QDate until = RandomUnits::anyDay();
        const auto asked = PlaceCourse(plan.records, until).openSplits();
        RC_CLASSIFY(!asked.empty());
        for (const OpenSplit &split : asked) {
            Records records = plan.records;
            const Ref<AdminUnit> part = *rc::gen::elementOf(split.parts);
            records.apply(settledSplits(records, {split}, part));
            const auto left = PlaceCourse(records, until).openSplits();
            RC_ASSERT(std::ranges::find(left, split) == left.end());
        }
    }));
}
