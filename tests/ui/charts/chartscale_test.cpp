// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "ui/charts/chartscale.h"

#include <cmath>
#include <limits>
#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

Chart chartWith(std::vector<std::optional<double>> values, ChartKind kind = ChartKind::VerticalBars)
{
    Chart chart;
    chart.kind = kind;
    chart.categories.assign(values.size(), u"A"_s);
    chart.series = {{.name = u"S"_s, .values = std::move(values)}};
    return chart;
}

} // namespace

TEST_CASE("an axis has round ticks around its values")
{
    const auto [values, from, to, step] =
        GENERATE(table<std::vector<std::optional<double>>, double, double, double>(
            {{{88.0, 312.0}, 0, 400, 100},
             {{0.0}, 0, 2, 1},
             {{1.0}, 0, 2, 1},
             {{-3.0, 5.0}, -4, 6, 2},
             {{1250.0, 820.0}, 0, 1250, 250},
             {{-250.0, -20.0}, -250, 0, 50}}));
    const auto scale = scaleFor(chartWith(values), 7);
    REQUIRE(scale);
    CHECK(scale->from == Approx(from).margin(1e-9));
    CHECK(scale->to == Approx(to).margin(1e-9));
    CHECK(scale->step == Approx(step));
}

TEST_CASE("any values get three to seven ticks that read differently")
{
    REQUIRE(rc::check("ticks", [] {
        Chart chart = chartWith({});
        const auto magnitude = *rc::gen::inRange(-3, 12);
        const auto count = *rc::gen::inRange(1, 10);
        for (int i = 0; i < count; ++i) {
            const double value = *rc::gen::inRange(-1000, 1000) * std::pow(10, magnitude);
            chart.series.front().values.push_back(value);
            chart.categories.push_back(u"A"_s);
        }
        chart.kind = *rc::gen::element(ChartKind::VerticalBars, ChartKind::Lines,
                                       ChartKind::StackedHorizontalBars);
        chart.style = *rc::gen::element(NumberStyle::Plain, NumberStyle::Percent);
        chart.decimals = *rc::gen::inRange(0, 3);
        const int most = *rc::gen::inRange(3, 8);
        const auto scale = scaleFor(chart, most);
        RC_ASSERT(scale.has_value());
        RC_ASSERT(scale->tickCount() >= 3);
        RC_ASSERT(scale->tickCount() <= most);
        QStringList texts;
        for (int i = 0; i < scale->tickCount(); ++i) {
            const QString text =
                chartNumber(scale->tick(i), chart, scale->decimals, Language::Vietnamese);
            RC_ASSERT(!texts.contains(text));
            texts.append(text);
        }
        for (const auto &value : chart.series.front().values) {
            RC_ASSERT(scale->share(*value) > -1e-6);
            RC_ASSERT(scale->share(*value) < 1 + 1e-6);
        }
    }));
}

TEST_CASE("a lone value too large for its decimals still gets ticks that differ")
{
    Chart chart = chartWith({-1e13}, ChartKind::Lines);
    chart.style = NumberStyle::Percent;
    chart.decimals = 2;
    const auto scale = scaleFor(chart, 5);
    REQUIRE(scale);
    CHECK(scale->tick(0) != scale->tick(1));
    CHECK(scale->tick(1) != scale->tick(2));
}

TEST_CASE("an axis of bars has a zero, an axis of lines only where it is near")
{
    CHECK(scaleFor(chartWith({90.0, 100.0}), 7)->from == 0);
    CHECK(scaleFor(chartWith({90.0, 100.0}, ChartKind::Lines), 7)->from == Approx(90));
    CHECK(scaleFor(chartWith({10.0, 100.0}, ChartKind::Lines), 7)->from == 0);
}

TEST_CASE("targets, bands and stacked sums are on the axis")
{
    Chart chart = chartWith({1.0}, ChartKind::StackedVerticalBars);
    chart.series.push_back({.name = u"T"_s, .values = {7.0}});
    CHECK(scaleFor(chart, 7)->to == 8);
    chart.targets = {15.0};
    CHECK(scaleFor(chart, 7)->to >= 15);
    chart.band = Band{.from = -5, .to = 30};
    CHECK(scaleFor(chart, 7)->to >= 30);
    CHECK(scaleFor(chart, 7)->from <= -5);
}

TEST_CASE("a chart without a number has no axis")
{
    CHECK_FALSE(scaleFor(chartWith({}), 7));
    CHECK_FALSE(scaleFor(chartWith({std::nullopt}), 7));
    CHECK_FALSE(scaleFor(chartWith({std::numeric_limits<double>::quiet_NaN()}), 7));
    CHECK_FALSE(scaleFor(chartWith({std::numeric_limits<double>::infinity()}), 7));
}

TEST_CASE("numbers in charts are written as the report's language writes them")
{
    Chart chart;
    const auto [style, value, decimals, language, text] =
        GENERATE(table<NumberStyle, double, int, Language, QString>(
            {{NumberStyle::Percent, 0.282, 1, Language::Vietnamese, u"28,2%"_s},
             {NumberStyle::Percent, 0.282, 1, Language::English, u"28.2%"_s},
             {NumberStyle::Plain, 1234.5, 1, Language::Vietnamese, u"1.234,5"_s},
             {NumberStyle::Plain, 1234.5, 1, Language::English, u"1,234.5"_s},
             {NumberStyle::Percent, -0.032, 1, Language::Vietnamese, u"−3,2%"_s}}));
    chart.style = style;
    CHECK(chartNumber(value, chart, decimals, language) == text);
}
