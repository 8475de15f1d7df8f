// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/surveyframe.h"
#include "core/indicators/samplesurvey.h"
#include "tests/catch.h"
#include "tests/core/indicators/registerplan.h"

#include <numeric>
#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

QStringList codesOf(const Records &records, const FrameStratum &stratum)
{
    QStringList codes;
    for (const Ref<Facility> facility : stratum.facilities)
        codes += records.find(facility)->code;
    return codes;
}

} // namespace

TEST_CASE("A frame holds the facilities that indicators count on the day, by code")
{
    RegisterPlan plan;
    plan.facility(u"CS3"_s);
    plan.facility(u"CS1"_s, "2015-01-01", "2018-06-01");
    plan.facility(u"CS2"_s, "2018-06-02");
    const auto suspended = plan.add(Facility{.code = u"CS4"_s});
    plan.state(suspended, "", true, Operation::Suspended);
    const auto outside = plan.add(Facility{.code = u"CS5"_s});
    plan.state(outside, "", false);
    const auto frame = surveyFrame(plan.records, day("2018-06-01"), {});
    REQUIRE(frame.size() == 1);
    CHECK(frame[0].code.isEmpty());
    CHECK(codesOf(plan.records, frame[0]) == QStringList{u"CS3"_s});
    const auto dayBefore = surveyFrame(plan.records, day("2018-05-31"), {});
    CHECK(codesOf(plan.records, dayBefore[0]) == QStringList{u"CS1"_s, u"CS3"_s});
    CHECK(surveyFrame(RegisterPlan().records, day("2018-06-01"), {}).empty());
}

TEST_CASE("A frame is divided by district, those without a place last")
{
    RegisterPlan plan;
    const auto south =
        plan.add(AdminUnit{.code = u"026"_s, .name = u"Bắc Mê"_s, .level = UnitLevel::District});
    const auto north =
        plan.add(AdminUnit{.code = u"024"_s, .name = u"Đồng Văn"_s, .level = UnitLevel::District});
    plan.add(FacilityPlacement{.facility = plan.facility(u"CS1"_s), .unit = south});
    plan.add(FacilityPlacement{.facility = plan.facility(u"CS2"_s), .unit = north});
    plan.add(FacilityPlacement{.facility = plan.facility(u"CS0"_s), .unit = south});
    plan.facility(u"CS3"_s);
    const auto frame = surveyFrame(plan.records, day("2018-06-01"), StrataBy::District);
    REQUIRE(frame.size() == 3);
    CHECK(frame[0].code == u"024");
    CHECK(frame[0].name == u"Đồng Văn");
    CHECK(codesOf(plan.records, frame[1]) == QStringList{u"CS0"_s, u"CS1"_s});
    CHECK(frame[2].code == u"x");
    CHECK(codesOf(plan.records, frame[2]) == QStringList{u"CS3"_s});
}

TEST_CASE("Sectors that two versions give one code are strata of their own")
{
    RegisterPlan plan;
    plan.add(Industry{.version = u"2007"_s, .code = u"10"_s, .name = u"Chế biến"_s});
    plan.add(Industry{.version = u"2018"_s, .code = u"10"_s, .name = u"Thực phẩm"_s});
    for (const auto &[code, version] :
         {std::pair(u"CS1"_s, u"2007"_s), std::pair(u"CS2"_s, u"2018"_s)}) {
        plan.setState(plan.facility(code), [&version = version](FacilityState &state) {
            state.vsicVersion = version;
            state.vsicCode = u"1076"_s;
        });
    }
    const auto frame = surveyFrame(plan.records, day("2018-06-01"), StrataBy::Sector);
    REQUIRE(frame.size() == 2);
    CHECK(frame[0].code == u"10");
    CHECK(frame[1].code == u"10-2");
}

TEST_CASE("A frame is divided by size class, the smallest first and the unknown last")
{
    RegisterPlan plan;
    for (const auto &[size, most] :
         {std::pair(LimitedSize::Micro, 10), std::pair(LimitedSize::Small, 100)}) {
        plan.add(SizeRule{.code = choiceKey(size),
                          .sizeClass = size,
                          .criterion = SizeCriterion::CapitalFirst,
                          .mostLabour = most});
    }
    const std::array labour{std::optional(150), std::optional(5), std::optional<int>()};
    for (std::size_t number = 0; number < labour.size(); ++number) {
        plan.setState(plan.facility(u"CS%1"_s.arg(number)),
                      [&](FacilityState &state) { state.labour = labour[number]; });
    }
    const auto frame = surveyFrame(plan.records, day("2018-06-01"), StrataBy::Size);
    REQUIRE(frame.size() == 3);
    CHECK(codesOf(plan.records, frame[0]) == QStringList{u"CS1"_s});
    CHECK(frame[0].code == u"1");
    CHECK(frame[2].code == u"x");
    CHECK(codesOf(plan.records, frame[1]) == QStringList{u"CS0"_s});
    CHECK(codesOf(plan.records, frame[2]) == QStringList{u"CS2"_s});
}

TEST_CASE("A sample is divided in proportion by the largest remainder, two of each at least")
{
    using Sizes = std::vector<int>;
    const auto [frames, size, expected] = GENERATE(table<Sizes, int, Sizes>({
        {Sizes{100}, 10, Sizes{10}},
        {Sizes{60, 30, 10}, 20, Sizes{12, 6, 2}},
        {Sizes{55, 30, 15}, 10, Sizes{5, 3, 2}}, // 1.5 is raised to 2; 5.18 and 2.82 of the rest
        {Sizes{300, 150, 50, 1}, 50, Sizes{29, 15, 5, 1}}, // a stratum of one is asked whole
        {Sizes{10, 10, 10}, 10, Sizes{4, 3, 3}},           // equal remainders: the first
        {Sizes{1000, 4, 4, 4}, 20, Sizes{14, 2, 2, 2}},    // three raised, one gives
        {Sizes{5, 2, 1}, 8, Sizes{5, 2, 1}},               // everyone
        {Sizes{5, 2, 1}, 5, Sizes{2, 2, 1}},               // the least there is
        {Sizes{}, 0, Sizes{}},
        {Sizes{0, 0}, 0, Sizes{0, 0}},
    }));
    CHECK(allocatedSample(frames, size) == expected);
}

TEST_CASE("Whatever the strata, a sample is divided fully and within them")
{
    CHECK(rc::check([] {
        const auto frames =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 400)));
        const int all = std::accumulate(frames.begin(), frames.end(), 0);
        const int size = *rc::gen::inRange(leastSample(frames), all + 1);
        const std::vector<int> sizes = allocatedSample(frames, size);
        RC_ASSERT(std::accumulate(sizes.begin(), sizes.end(), 0) == size);
        for (std::size_t one = 0; one < frames.size(); ++one) {
            RC_ASSERT(sizes[one] >= std::min(2, frames[one]));
            RC_ASSERT(sizes[one] <= frames[one]);
            for (std::size_t other = 0; other < frames.size(); ++other)
                RC_ASSERT(frames[one] <= frames[other] || sizes[one] >= sizes[other]);
        }
    }));
}

TEST_CASE("The size of a sample follows from how sure the share is to be")
{
    // Python: z=statistics.NormalDist().inv_cdf(.5+c/2); n0=z*z*p*(1-p)/h**2;
    //         math.ceil(n0/(1+(n0-1)/N))
    const auto [frame, half, confidence, expected, size] =
        GENERATE(table<int, double, double, double, int>({
            {312, 0.05, 0.95, 0.5, 173}, // 172.41
            {312, 0.10, 0.68, 0.5, 23},  // 22.98
            {5000, 0.05, 0.95, 0.5, 357},
            {120, 0.10, 0.90, 0.5, 44},
            {10, 0.01, 0.95, 0.5, 10},
            {1000, 0.03, 0.95, 0.2, 407},
            {1, 0.10, 0.95, 0.5, 1},
            {0, 0.10, 0.95, 0.5, 0},
        }));
    CHECK(sampleSize(frame, half, confidence, expected) == size);
    for (const double wrong : {0.0, 1.0, -0.1}) {
        CHECK_FALSE(sampleSize(frame, wrong, confidence));
        CHECK_FALSE(sampleSize(frame, half, wrong));
    }
}

TEST_CASE("The half-width to expect is the one that the size was reckoned for")
{
    // Python: z*math.sqrt(.25/60*(312-60)/311)
    CHECK_THAT(expectedHalfWidth(60, 312, 0.95),
               Catch::Matchers::WithinRel(0.11388395630619451, 1e-9));
    CHECK(expectedHalfWidth(312, 312, 0.95) == 0);
    const int size = GENERATE(range(2, 311, 13));
    CHECK(sampleSize(312, expectedHalfWidth(size, 312, 0.68), 0.68) == size);
}

TEST_CASE("A sample by strata is as large as its strata need, and keeps what it promises")
{
    // Python: v=sum((N/F)**2*(1-n/N)*.25/(n-1) for N,n in zip(frames,sizes) if n<N); z*v**.5,
    //         with the first size whose division by largest remainder is within
    using Sizes = std::vector<int>;
    const auto [frames, half, confidence, size, expected] =
        GENERATE(table<Sizes, double, double, int, double>({
            {Sizes{20, 5, 1}, 0.1, 0.95, 21, 0.09972264003338895},
            {Sizes{150, 80, 40, 20, 12, 10}, 0.1, 0.95, 79, 0.09952552101351644},
            {Sizes{150, 80, 40, 20, 12, 10}, 0.06, 0.68, 63, 0.059321538330465905},
            {Sizes{60, 60, 60}, 0.12, 0.9, 40, 0.11934792969526731},
            {Sizes{9, 9, 8}, 0.01, 0.95, 26, 0.0},
            {Sizes{312}, 0.05, 0.95, 173, 0.04981065462738373},
        }));
    CHECK(sampleWithin(frames, half, confidence) == size);
    const Sizes sizes = allocatedSample(frames, size);
    CHECK_THAT(expectedHalfWidth(sizes, frames, confidence),
               Catch::Matchers::WithinRel(expected, 1e-9));
    // What the result then says of one half is not wider.
    std::vector<StratumAnswers> answers;
    for (std::size_t one = 0; one < frames.size(); ++one) {
        if (sizes[one] % 2 == 0 || sizes[one] == frames[one])
            answers.push_back({frames[one], sizes[one], sizes[one] / 2});
    }
    if (answers.size() == frames.size() && frames.size() > 1) {
        const auto effective = stratifiedSize(answers, 0.5);
        REQUIRE(effective.isKnown);
        const Interval interval = wilsonInterval(0.5, effective.size, confidence);
        CHECK((interval.upper - interval.lower) / 2 <= half);
    }
    CHECK_FALSE(sampleWithin(frames, 0, confidence));
}

TEST_CASE("What is known to say yes and no bounds an interval only within its frame")
{
    const auto [yes, no, frame, lower, upper] = GENERATE(table<int, int, int, double, double>({
        {3, 2, 10, 0.3, 0.8},
        {3, 2, 0, 0.1, 0.9},  // the frame is not known
        {8, 4, 10, 0.1, 0.9}, // more answered than the frame holds
    }));
    const Interval possible = possibleInterval({0.1, 0.9}, yes, no, frame);
    CHECK(possible.lower == lower);
    CHECK(possible.upper == upper);
}

TEST_CASE("A stratum nobody is in weighs nothing")
{
    const StratumAnswers empty{};
    const StratumAnswers half{.frame = 10, .respondents = 4, .yes = 2};
    CHECK(stratifiedShare({half, empty}) == 0.5);
    CHECK_FALSE(stratifiedShare({empty}));
    const StratifiedSize with = stratifiedSize({half, empty}, 0.5);
    const StratifiedSize without = stratifiedSize({half}, 0.5);
    CHECK(with.isKnown);
    CHECK(with.size == without.size);
}
