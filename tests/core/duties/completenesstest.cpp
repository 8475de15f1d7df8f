// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duties/completeness.h"
#include "tests/catch.h"
#include "tests/core/demo/demoplan.h"
#include "tests/core/report/smallplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const ReportingPeriod &period(const Records &records, const QString &code)
{
    return *std::ranges::find(records.all<ReportingPeriod>(), code, &ReportingPeriod::code);
}

} // namespace

TEST_CASE("The data of each district of the small plan are counted at the cut-off")
{
    SmallPlan plan;
    const Completeness found = completeness(plan.records, period(plan.records, u"2018"_s));
    CHECK(found.day == day("2018-12-14"));
    CHECK(found.savingsYear == 2018);
    REQUIRE(found.units.size() == 2);
    const UnitData &east = found.units[0];
    CHECK(east.name == u"Huyện Đông");
    CHECK(east.facilities == 3);
    CHECK(east.enterprises == 2); // two facilities of one owner, one that stands for itself
    CHECK(east.labour == 60);
    CHECK(east.profile == Portion{3, 3});
    CHECK(east.facts == Portion{3, 3}); // aware is the only fact counted
    CHECK(east.use == Portion{1, 3});
    CHECK(east.lastData == day("2018-04-01"));
    const UnitData &west = found.units[1]; // CS5 is suspended
    CHECK(west.facilities == 1);
    CHECK(west.facts == Portion{0, 1});
    CHECK_FALSE(west.lastData);
    CHECK_FALSE(west.lastSubmission());
    CHECK(found.whole.facilities == 4);
    CHECK(found.whole.activities == Portion{2, 2}); // HD3 is due in 2019
}

TEST_CASE("Only what lacks nothing is told as complete, in whole percent")
{
    const auto [count, of, percent] = GENERATE(table<int, int, std::optional<int>>({
        {0, 0, std::nullopt},
        {0, 9, 0},
        {2, 3, 67},
        {997, 1000, 99},
        {1000, 1000, 100},
    }));
    CHECK(Portion{count, of}.percent() == percent);
}

TEST_CASE("A profile is complete with place, sector and labour")
{
    SmallPlan plan;
    const auto facility =
        *std::ranges::find(plan.records.all<Facility>(), u"CS4"_s, &Facility::code);
    const auto profile = [&] {
        return completeness(plan.records, period(plan.records, u"2018"_s)).units[1].profile;
    };
    REQUIRE(profile() == Portion{1, 1});
    SECTION("without labour")
    {
        plan.setState({facility.id}, [](FacilityState &state) { state.labour.reset(); });
    }
    SECTION("without a sector")
    {
        plan.setState({facility.id}, [](FacilityState &state) { state.vsicCode.clear(); });
    }
    CHECK(profile() == Portion{0, 1});
}

TEST_CASE("A facility nobody has placed is in no district and its profile is not complete")
{
    SmallPlan plan;
    plan.facility(u"CS9"_s);
    const auto units = completeness(plan.records, period(plan.records, u"2018"_s)).units;
    REQUIRE(units.size() == 3);
    CHECK_FALSE(units[2].unit);
    CHECK(units[2].profile == Portion{0, 1});
}

TEST_CASE("A district is listed without facilities, with the activities that name it or its parts")
{
    SmallPlan plan;
    const auto north =
        plan.add(AdminUnit{.code = u"040"_s, .name = u"Huyện Bắc"_s, .level = UnitLevel::District});
    const auto commune = plan.add(AdminUnit{.code = u"041"_s, .parent = north});
    const auto other = plan.add(AdminUnit{.code = u"042"_s, .parent = north});
    Activity course = *std::ranges::find(plan.records.all<Activity>(), u"HD1"_s, &Activity::code);
    course.units = {commune, other};
    plan.records.all<Activity>().replace(course);
    Activity leaflets = *std::ranges::find(plan.records.all<Activity>(), u"HD2"_s, &Activity::code);
    leaflets.units = {north};
    leaflets.progress.reset();
    plan.records.all<Activity>().replace(leaflets);
    const auto units = completeness(plan.records, period(plan.records, u"2018"_s)).units;
    REQUIRE(units.size() == 3);
    CHECK(units[2].name == u"Huyện Bắc");
    CHECK(units[2].facilities == 0);
    CHECK_FALSE(units[2].use.percent());
    CHECK(units[2].activities == Portion{1, 2});
}

TEST_CASE("A package returned dates the last submission, one issued or a draft does not")
{
    SmallPlan plan;
    const auto east = *std::ranges::find(plan.records.all<AdminUnit>(), u"030"_s, &AdminUnit::code);
    const auto exchange = [&](int line, ExchangeDirection direction, ExchangeState state) {
        plan.add(Exchange{.unit = {east.id},
                          .sequence = line,
                          .direction = direction,
                          .state = state,
                          .journalLine = line});
    };
    exchange(3, ExchangeDirection::Returned, ExchangeState::Submitted);
    exchange(5, ExchangeDirection::Returned, ExchangeState::Accepted);
    exchange(7, ExchangeDirection::Issued, ExchangeState::Submitted);
    exchange(9, ExchangeDirection::Returned, ExchangeState::Draft);
    const auto &of = period(plan.records, u"2018"_s);
    const DayOfLine days = [](qint64 line) {
        return std::optional(QDate(2018, 12, 1).addDays(line));
    };
    const Completeness found = completeness(plan.records, of, days);
    CHECK(found.units[0].returned == day("2018-12-06"));
    CHECK(found.units[0].lastSubmission() == day("2018-12-06"));
    CHECK_FALSE(found.units[1].returned);
    CHECK(completeness(plan.records, of).units[0].lastSubmission() == day("2018-04-01"));
}

TEST_CASE("The districts of the demonstration add up to the whole")
{
    const Records records = demonstrated({.facilities = 40});
    for (const ReportingPeriod &of : records.all<ReportingPeriod>()) {
        const Completeness found = completeness(records, of);
        UnitData sum;
        for (const UnitData &unit : found.units) {
            sum.facilities += unit.facilities;
            sum.enterprises += unit.enterprises;
            for (const auto portion : {&UnitData::profile, &UnitData::facts, &UnitData::use}) {
                (sum.*portion).count += (unit.*portion).count;
                CHECK((unit.*portion).of == unit.facilities);
            }
        }
        CHECK(sum.facilities == found.whole.facilities);
        CHECK(sum.enterprises == found.whole.enterprises);
        CHECK(sum.profile.count == found.whole.profile.count);
        CHECK(sum.facts.count == found.whole.facts.count);
        CHECK(sum.use.count == found.whole.use.count);
        CHECK(found.units.size() == 11);
    }
}
