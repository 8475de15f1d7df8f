// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/forecast.h"
#include "tests/catch.h"
#include "tests/core/indicators/registerplan.h"

using namespace sxsh;
using Catch::Matchers::WithinAbs;

namespace {

std::vector<ValuePoint> points(std::initializer_list<std::optional<double>> values)
{
    std::vector<ValuePoint> result;
    int year = 2016;
    for (const auto &value : values)
        result.push_back({.day = QDate(year++, 12, 14), .value = value});
    return result;
}

} // namespace

TEST_CASE("A forecast prolongs the straight line through the known values")
{
    CHECK_THAT(*forecast(points({0.1, 0.2}), QDate(2018, 12, 14), true), WithinAbs(0.3, 1e-9));
    // R: d <- as.numeric(as.Date(c("2016-12-14","2017-12-14","2019-12-14")))
    //    predict(lm(c(.10,.17,.29) ~ d), data.frame(d = as.numeric(as.Date("2020-12-31"))))
    CHECK_THAT(*forecast(points({0.10, 0.17, {}, 0.29}), QDate(2020, 12, 31), true),
               WithinAbs(0.357385518590998, 1e-9));
}

TEST_CASE("By the due day the value on the day goes on at the pace of the line")
{
    // The pace is 10 points in 365 days, though the value lies above the line.
    IndicatorResult result{.kind = IndicatorKind::Share, .value = 0.4};
    result.target = Target{.due = day("2019-12-14")};
    const auto due = forecastAtDue(points({0.1, 0.2, 0.3}), result, QDate(2018, 12, 14));
    CHECK_THAT(*due, WithinAbs(0.5, 1e-9));
    // A short way from the day to the due day is a small step.
    result.target->due = day("2018-12-31");
    CHECK_THAT(*forecastAtDue(points({0.1, 0.2, 0.3}), result, QDate(2018, 12, 14)),
               WithinAbs(0.4 + 0.1 * 17 / 365, 1e-9));
}

TEST_CASE("There is no forecast from one value, into the past or without a target to come")
{
    CHECK_FALSE(forecast({}, QDate(2020, 12, 31), true));
    CHECK_FALSE(forecast(points({0.1, {}}), QDate(2020, 12, 31), true));
    CHECK_FALSE(forecast(points({0.1, 0.2}), QDate(2017, 12, 13), true));
    IndicatorResult result{.value = 0.3};
    CHECK_FALSE(forecastAtDue(points({0.1, 0.2}), result, QDate(2018, 6, 30)));
    result.target = Target{.due = day("2018-06-30")};
    CHECK_FALSE(forecastAtDue(points({0.1, 0.2}), result, QDate(2018, 6, 30)));
}

TEST_CASE("The line of a share ends at nothing and everything, that of a number does not")
{
    CHECK(forecast(points({0.5, 0.9}), QDate(2020, 12, 31), true) == 1.0);
    CHECK(forecast(points({0.5, 0.1}), QDate(2020, 12, 31), true) == 0.0);
    CHECK(*forecast(points({5, 9}), QDate(2020, 12, 31), false) > 20);
}

TEST_CASE("The value of the day is a point of the forecast, unless the day is a cut-off")
{
    IndicatorResult result{.value = 0.2};
    result.target = Target{.due = day("2018-12-14")};
    CHECK_THAT(*forecastAtDue(points({0.1}), result, QDate(2017, 12, 14)), WithinAbs(0.3, 1e-9));
    CHECK_THAT(*forecastAtDue(points({0.1, 0.2}), result, QDate(2017, 12, 14)),
               WithinAbs(0.3, 1e-9));
}

TEST_CASE("The series of an indicator has a point at every cut-off")
{
    RegisterPlan plan;
    const auto aware =
        plan.indicator("M1", IndicatorKind::Share, "facility:aware", "facility:in_scope");
    for (const int year : {2016, 2017, 2018})
        plan.annualPeriod(year);
    const auto first = plan.facility(QStringLiteral("CS1"), "2017-01-01");
    plan.facility(QStringLiteral("CS2"), "2017-01-01");
    plan.fact(first, FactKind::Aware, YesNo::Yes, "2018-01-01");
    Savings savings(plan.records);
    const auto series = seriesOf(indicatorsBy(Grouping::Year, savings, day("2018-12-31")), aware);
    REQUIRE(series.size() == 3);
    CHECK_FALSE(series[0].value); // nobody to count yet
    CHECK_FALSE(series[1].value); // a facility of which nothing is known
    CHECK(series[2].value == 0.5);
    CHECK(series[2].day == day("2018-12-14"));
    CHECK(series[2].period == QStringLiteral("2018"));
}

TEST_CASE("What is nothing only because nobody is known, or was not computed, is no point")
{
    const Ref<Indicator> indicator{QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)};
    const auto pointOf = [&](IndicatorResult result) {
        return seriesOf({{.key = QStringLiteral("2018"),
                          .asOf = QDate(2018, 12, 14),
                          .indicators = {std::move(result)}}},
                        indicator)
            .front()
            .value;
    };
    IndicatorResult result{.indicator = indicator,
                           .numerator = whole(0),
                           .denominator = whole(4),
                           .unknown = 4,
                           .value = 0};
    CHECK_FALSE(pointOf(result));
    result.unknown = 3;
    CHECK(pointOf(result) == 0.0);
    result.denominator.reset(); // a sum, of which a part is not known
    CHECK(pointOf(result) == 0.0);
    result.indicator = {};
    CHECK_FALSE(pointOf(result));
}

TEST_CASE("Two values of one day make no line")
{
    const std::vector<ValuePoint> same{{.day = QDate(2018, 1, 1), .value = 0.1},
                                       {.day = QDate(2018, 1, 1), .value = 0.2}};
    CHECK_FALSE(forecast(same, QDate(2020, 1, 1), true));
}
