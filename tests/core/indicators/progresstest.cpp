// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/progress.h"
#include "core/indicators/samplesurvey.h"
#include "tests/catch.h"
#include "tests/core/savings/planbuilder.h"

#include <limits>

using namespace sxsh;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

Quotient of(qint64 numerator, qint64 denominator)
{
    return {{numerator * 1'000'000'000}, {denominator * 1'000'000'000}};
}

} // namespace

TEST_CASE("V9: a band of 8–13% is not reached, reached, reached, exceeded")
{
    Target target{.min = decimal(0.08), .max = decimal(0.13)};
    const auto [value, expected] = GENERATE(table<double, TargetState>({
        {0.0799, TargetState::Below},
        {0.08, TargetState::Within},
        {1.0 - 460.0 / 500.0, TargetState::Within},
        {0.13, TargetState::Within},
        {0.130000001, TargetState::Above},
        {0.18, TargetState::Above},
    }));
    CHECK(stateOf(Quotient::rounded(value), target, Direction::Rise) == expected);
    target.max.reset();
    CHECK(stateOf(Quotient::rounded(value), target, Direction::Rise) ==
          (expected == TargetState::Below ? TargetState::Below : TargetState::Within));
}

TEST_CASE("Shares are compared with targets as whole numbers")
{
    const Target target{.min = decimal(0.9)};
    const auto [numerator, denominator, reached] = GENERATE(table<qint64, qint64, bool>({
        {9, 10, true},
        {899'999'999, 1'000'000'000, false},
        {2'700'000'000, 3'000'000'000, true},
        {2'699'999'999, 3'000'000'000, false},
        {0, 1, false},
    }));
    CHECK((stateOf(of(numerator, denominator), target, Direction::Rise) == TargetState::Within) ==
          reached);
}

TEST_CASE("Where lower is better the target is mirrored")
{
    const Target band{.min = decimal(0.3), .max = decimal(0.5)};
    CHECK(stateOf(Quotient::rounded(0.6), band, Direction::Fall) == TargetState::Below);
    CHECK(stateOf(Quotient::rounded(0.5), band, Direction::Fall) == TargetState::Within);
    CHECK(stateOf(Quotient::rounded(0.3), band, Direction::Fall) == TargetState::Within);
    CHECK(stateOf(Quotient::rounded(0.2), band, Direction::Fall) == TargetState::Above);
    const Target single{.min = decimal(0.3)};
    CHECK(stateOf(Quotient::rounded(0.31), single, Direction::Fall) == TargetState::Below);
    CHECK(stateOf(Quotient::rounded(0.1), single, Direction::Fall) == TargetState::Within);
}

TEST_CASE("A trajectory runs straight from the baseline to the target")
{
    const Target target{.due = day("2020-12-31"),
                        .min = decimal(0.9),
                        .baselineValue = decimal(0.1),
                        .baselineDate = day("2015-12-31")};
    // Python: (date(2018,7,1)-date(2015,12,31)).days == 913, (date(2020,12,31)-…).days == 1827,
    // 0.1+0.8*913/1827 == 0.499781061850027
    const auto [on, value, planned, state] =
        GENERATE(table<const char *, double, double, TrajectoryState>({
            {"2015-01-01", 0.10, 0.1, TrajectoryState::OnTrack},
            {"2018-07-01", 0.499781062, 0.499781061850027, TrajectoryState::OnTrack},
            {"2018-07-01", 0.519781061, 0.499781061850027, TrajectoryState::OnTrack},
            {"2018-07-01", 0.519781062, 0.499781061850027, TrajectoryState::Ahead},
            {"2018-07-01", 0.479781062, 0.499781061850027, TrajectoryState::OnTrack},
            {"2018-07-01", 0.479781061, 0.499781061850027, TrajectoryState::Behind},
            {"2020-12-31", 0.88, 0.9, TrajectoryState::OnTrack}, // the tolerance is included
            {"2020-12-31", 0.8799, 0.9, TrajectoryState::Behind},
            {"2024-01-01", 0.95, 0.9, TrajectoryState::Ahead},
        }));
    const Trajectory trajectory =
        trajectoryOf(Quotient::rounded(value), target, Direction::Rise, decimal(0.02), day(on));
    REQUIRE(trajectory.planned);
    CHECK_THAT(*trajectory.planned, WithinRel(planned, 1e-12));
    CHECK(trajectory.state == state);
}

TEST_CASE("Without a baseline, or without a value, a trajectory is not known")
{
    Target target{.due = day("2020-12-31"), .min = decimal(0.9)};
    const Quotient value = Quotient::rounded(0.5);
    CHECK_FALSE(trajectoryOf(value, target, Direction::Rise, {}, day("2018-01-01")).planned);
    target.baselineValue = decimal(0.1);
    CHECK_FALSE(trajectoryOf(value, target, Direction::Rise, {}, day("2018-01-01")).planned);
    target.baselineDate = day("2015-12-31");
    const Trajectory unknown = trajectoryOf({}, target, Direction::Rise, {}, day("2018-01-01"));
    CHECK(unknown.planned);
    CHECK(unknown.state == TrajectoryState::Unknown);
}

TEST_CASE("A falling trajectory is ahead below the line")
{
    const Target target{.due = day("2020-12-31"),
                        .min = decimal(100),
                        .baselineValue = decimal(200),
                        .baselineDate = day("2020-01-01")};
    const auto stateAt = [&](double value) {
        return trajectoryOf(Quotient::rounded(value), target, Direction::Fall, decimal(5),
                            day("2020-07-01")) // 182 of 365 days: 150.1369863…
            .state;
    };
    CHECK(stateAt(145.13) == TrajectoryState::Ahead);
    CHECK(stateAt(150) == TrajectoryState::OnTrack);
    CHECK(stateAt(155.2) == TrajectoryState::Behind);
}

TEST_CASE("Numbers too large for whole-number comparison are still compared")
{
    const qint64 most = std::numeric_limits<qint64>::max();
    const Target target{.due = day("2200-12-31"),
                        .min = {most},
                        .baselineValue = Decimal{0},
                        .baselineDate = day("1900-01-01")};
    const Trajectory trajectory =
        trajectoryOf(Quotient{{most}, {most}}, target, Direction::Rise, {}, day("2200-12-30"));
    CHECK(trajectory.state == TrajectoryState::Behind);
}

TEST_CASE("Wilson's interval with a finite population")
{
    // R: w<-function(x,n,N,conf){p<-x/n; m<-n*(N-1)/(N-n); z<-qnorm(.5+conf/2)
    //      (p+z^2/(2*m))/(1+z^2/m)+c(-1,1)*z/(1+z^2/m)*sqrt(p*(1-p)/m+z^2/(4*m^2))}
    const auto [yes, n, frame, confidence, lower, upper] =
        GENERATE(table<int, int, int, double, double, double>({
            {60, 100, 500, 0.95, 0.512286455936182, 0.681738872252916},
            {60, 100, 500, 0.68, 0.555759642692974, 0.642667341930086},
            {0, 20, 200, 0.95, 0, 0.148018436354789},
            {20, 20, 200, 0.95, 0.851981563645211, 1},
            {1, 10, 11, 0.95, 0.0552291370606751, 0.1743656615049134},
            {7, 10, 10, 0.95, 0.7, 0.7}, // everyone answered
            // R: prop.test(60,100,correct=FALSE)$conf.int, for a very large population
            {60, 100, 2'000'000'000, 0.95, 0.502002586791062, 0.690598713567541},
        }));
    const Interval interval =
        wilsonInterval(static_cast<double>(yes) / n, effectiveSize(n, frame), confidence);
    CHECK_THAT(interval.lower, WithinAbs(lower, 1e-7));
    CHECK_THAT(interval.upper, WithinAbs(upper, 1e-7));
}

TEST_CASE("A stratified share weights its strata")
{
    // R: N<-c(300,150,50);n<-c(40,30,10);x<-c(28,12,9);W<-N/sum(N);p<-x/n;P<-sum(W*p)
    //    v<-sum(W^2*(1-n/N)*p*(1-p)/(n-1)); c(P, P*(1-P)/v), then as above with that size
    const std::vector<StratumAnswers> strata{{300, 40, 28}, {150, 30, 12}, {50, 10, 9}};
    const auto share = stratifiedShare(strata);
    REQUIRE(share);
    CHECK_THAT(*share, WithinRel(0.63, 1e-12));
    const StratifiedSize size = stratifiedSize(strata, *share);
    REQUIRE(size.size);
    CHECK_THAT(*size.size, WithinRel(98.944672131147527, 1e-12));
    const Interval interval = wilsonInterval(*share, size.size, 0.95);
    CHECK_THAT(interval.lower, WithinRel(0.531678503212610, 1e-9));
    CHECK_THAT(interval.upper, WithinRel(0.718604433948937, 1e-9));
}

TEST_CASE("A stratified sample without spread or answers does not pretend to know")
{
    CHECK_FALSE(stratifiedShare({{300, 0, 0}, {150, 30, 12}}));
    CHECK_FALSE(stratifiedSize({{300, 1, 1}, {150, 30, 12}}, 0.8).isKnown);
    const StratifiedSize oneMind = stratifiedSize({{300, 40, 40}, {150, 30, 0}}, 2.0 / 3);
    REQUIRE(oneMind.size);
    CHECK_THAT(*oneMind.size, WithinRel(70.0 * 449 / 380, 1e-12));
    const StratifiedSize everyone = stratifiedSize({{30, 30, 12}, {15, 15, 3}}, 1.0 / 3);
    CHECK(everyone.isKnown);
    CHECK_FALSE(everyone.size);
}

TEST_CASE("A baseline needs its value and its day")
{
    Target target{
        .due = day("2020-12-31"), .min = decimal(0.8), .effectiveFrom = day("2016-01-01")};
    target.baselineValue = decimal(0.2);
    const auto at = [&](double value) {
        return trajectoryOf(Quotient{decimal(value), decimal(1)}, target, Direction::Rise,
                            Decimal{}, day("2018-12-31"));
    };
    CHECK(at(0.5) == Trajectory{});
    CHECK_FALSE(plannedCount(target, Direction::Rise, decimal(10), day("2018-12-31")));
    target.baselineDate = day("2016-12-31");
    CHECK(plannedCount(target, Direction::Rise, decimal(10), day("2016-12-31")) == 2);
    CHECK_THAT(*at(0.5).planned, WithinAbs(0.2 + 0.6 * 730 / 1461, 1e-9));
    CHECK(at(0.5).state == TrajectoryState::Ahead);
    CHECK(at(0.4).state == TrajectoryState::Behind);
    target.baselineValue.reset();
    CHECK(at(0.5) == Trajectory{});
    CHECK_FALSE(plannedCount(target, Direction::Rise, decimal(10), day("2018-12-31")));
}
