// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/placecourse.h"

#include "core/model/dated.h"
#include "tests/catch.h"
#include "tests/core/indicators/reorganisedplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 12, 1);

std::vector<OpenSplit> openSplits(const ReorganisedPlan &plan, QDate until = today)
{
    return PlaceCourse(plan.records, until).openSplits();
}

QUuid endOf(const ReorganisedPlan &plan, Ref<Facility> facility, const char *on = "2018-01-01")
{
    const PlaceCourse::End end = PlaceCourse(plan.records, today).of(facility, day(on));
    return end.unit && !end.split ? end.unit->id : QUuid();
}

} // namespace

TEST_CASE("A placement is carried along to the unit that its unit became")
{
    ReorganisedPlan plan;
    const auto facility = plan.placed(u"CS1"_s, plan.calm);
    CHECK(endOf(plan, facility) == plan.newCalm.id);
    const PlaceCourse before(plan.records, QDate(2025, 6, 30));
    CHECK(before.of(facility, day("2018-01-01")).unit->id == plan.calm.id);
    CHECK(openSplits(plan).empty());
}

TEST_CASE("A facility in a split unit asks for a choice among its parts, from that day on")
{
    ReorganisedPlan plan;
    const auto second = plan.placed(u"CS10"_s, plan.split);
    const auto first = plan.placed(u"CS2"_s, plan.split);
    CHECK(openSplits(plan, QDate(2025, 6, 30)).empty());
    const auto found = openSplits(plan, QDate(2025, 7, 1));
    REQUIRE(found.size() == 2);
    CHECK(found[0].facility == first);
    CHECK(found[1].facility == second);
    CHECK(found[0].unit == plan.split);
    CHECK(found[0].date == day("2025-07-01"));
    CHECK(found[0].parts == Refs<AdminUnit>{plan.east, plan.west});
    CHECK(endOf(plan, first).isNull());
}

TEST_CASE("A placement in one of the parts, or in what became of it, is the choice")
{
    ReorganisedPlan plan;
    const auto later = plan.add(AdminUnit{.code = u"00695"_s, .validFrom = day("2026-03-01")});
    plan.transition(plan.west, later, TransitionKind::Whole, "2026-03-01");
    const auto [part, from, end] = GENERATE_COPY(
        table<Ref<AdminUnit>, const char *, Ref<AdminUnit>>({{plan.east, "2025-07-01", plan.east},
                                                             {plan.west, "2025-07-01", later},
                                                             {plan.east, "2025-09-15", plan.east},
                                                             {later, "2026-05-01", later}}));
    const auto facility = plan.placed(u"CS1"_s, plan.split);
    plan.place(facility, part, from);
    CAPTURE(from);
    CHECK(endOf(plan, facility) == end.id);
    CHECK(endOf(plan, facility, "2026-11-01") == end.id);
    CHECK(openSplits(plan).empty());
}

TEST_CASE("Who left before the split is asked nothing, who left after it is")
{
    ReorganisedPlan plan;
    const auto gone = plan.placed(u"CS1"_s, plan.split);
    plan.place(gone, plan.calm, "2024-01-01");
    const auto left = plan.placed(u"CS2"_s, plan.split);
    plan.place(left, plan.newCalm, "2026-01-01");
    const auto found = openSplits(plan);
    REQUIRE(found.size() == 1);
    CHECK(found[0].facility == left);
    CHECK(endOf(plan, gone).isNull()); // where it stood lies in either part
    CHECK(endOf(plan, gone, "2024-01-01") == plan.newCalm.id);
    CHECK(endOf(plan, left, "2026-01-01") == plan.newCalm.id);
}

TEST_CASE("A unit that gave a part away and went on is one of the parts")
{
    ReorganisedPlan plan;
    const auto piece = plan.add(AdminUnit{.code = u"00999"_s, .validFrom = day("2026-01-01")});
    plan.transition(plan.newCalm, piece, TransitionKind::Part, "2026-01-01");
    const auto before = plan.placed(u"CS1"_s, plan.calm);
    const auto after = plan.placed(u"CS2"_s, plan.newCalm, "2026-02-01");
    const auto found = openSplits(plan);
    REQUIRE(found.size() == 1);
    CHECK(found[0].facility == before);
    CHECK(found[0].parts == Refs<AdminUnit>{plan.newCalm, piece});
    CHECK(endOf(plan, after, "2026-02-01") == plan.newCalm.id);
    plan.place(before, plan.newCalm, "2026-01-01");
    CHECK(endOf(plan, before) == plan.newCalm.id);
    CHECK(openSplits(plan).empty());
}

TEST_CASE("Units that lead to one another in a circle, or to nobody, end the way")
{
    ReorganisedPlan plan;
    plan.transition(plan.newCalm, plan.calm, TransitionKind::Kept, "2025-08-01");
    plan.transition(plan.other, {QUuid::createUuid()}, TransitionKind::Whole, "2024-01-01");
    const auto circling = plan.placed(u"CS1"_s, plan.calm);
    CHECK(endOf(plan, circling) == plan.calm.id);
    const auto lost = plan.placed(u"CS2"_s, {QUuid::createUuid()});
    CHECK(endOf(plan, lost).isNull());
    CHECK(endOf(plan, plan.facility(u"CS3"_s)).isNull());
    CHECK(openSplits(plan).empty());
}

TEST_CASE("A facility is listed under its unit of the day and under those above it")
{
    ReorganisedPlan plan;
    const auto second = plan.placed(u"CS10"_s, plan.calm);
    const auto first = plan.placed(u"CS2"_s, plan.calm);
    const auto closed = plan.facility(u"CS3"_s, "", "2018-01-01");
    plan.place(closed, plan.calm, "");
    const auto then = facilitiesByUnit(plan.records, day("2018-01-01"));
    const std::vector both{first, second};
    CHECK(then[plan.calm.id] == both);
    CHECK(then[plan.north.id] == both);
    CHECK(then[plan.province.id] == both);
    CHECK_FALSE(then.contains(plan.newCalm.id));
    const auto now = facilitiesByUnit(plan.records, today);
    CHECK(now[plan.newCalm.id] == both);
    CHECK_FALSE(now.contains(plan.north.id));
    CHECK(facilitiesByUnit(plan.records, day("2017-12-31"))[plan.calm.id].size() == 3);
}

TEST_CASE("A choice is settled by one change, and taking it back asks again")
{
    ReorganisedPlan plan;
    const auto old = plan.placed(u"CS1"_s, plan.split);
    // Placed on a day on which the unit was gone, because nobody had told the plan of it yet.
    const auto late = plan.placed(u"CS2"_s, plan.split, "2026-02-01");
    const auto asked = openSplits(plan);
    REQUIRE(asked.size() == 2);
    const ChangeSet set = settledSplits(plan.records, asked, plan.west);
    plan.records.apply(set);
    CHECK(openSplits(plan).empty());
    CHECK(endOf(plan, old) == plan.west.id);
    CHECK(endOf(plan, late, "2026-02-01") == plan.west.id);
    CHECK(placementOn(plan.records, old, day("2025-06-30"))->unit == plan.split);
    CHECK(placementOn(plan.records, old, day("2025-07-01"))->unit == plan.west);
    plan.records.apply(set.inverted());
    CHECK(openSplits(plan) == asked);
}
