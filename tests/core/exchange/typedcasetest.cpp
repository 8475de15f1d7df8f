// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/typedcase.h"
#include "tests/catch.h"
#include "tests/core/exchange/referencerecords.h"

using namespace sxsh;
using sxsh::test::reference;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;
using Catch::Matchers::WithinRel;

namespace {

TypedCase typedRatio()
{
    TypedCase typed{.resource = u"DIEN"_s, .year = u"2020"_s, .threshold = u"8"_s};
    typed.units = {u"kWh"_s, u"kWh"_s};
    typed.months = {{u""_s, u"1.250.000"_s, u"2500"_s, u""_s, u"1.311.000"_s, u"2.850,0"_s}};
    return typed;
}

TypedCase typedMonths(BaselineMethod method)
{
    TypedCase typed{.method = method, .resource = u"DIEN"_s, .year = u"2018"_s};
    typed.months = {{u"1/2017"_s, u"10"_s, u"1"_s, u"2018-01"_s, u"9"_s, u"1"_s},
                    {u""_s, u"20"_s, u"2,5"_s, u""_s, u"18"_s, u"2"_s},
                    {u""_s, u"30"_s, u"3"_s, u""_s, u"27"_s, u"3"_s},
                    {}};
    return typed;
}

} // namespace

TEST_CASE("V1 as it is typed: a saving of 8% in the forms of figures that officers use")
{
    const CaseTyping typing = readTyped(typedRatio());
    CHECK(typing.isReadable());
    CHECK(typing.missing == QString());
    const ResourceSaving saving = computeResourceCase(typing.of, reference());
    CHECK_THAT(*saving.figures.saving, WithinRel(0.08, 1e-12));
    CHECK(saving.claim == Claim::RatioReached);
    CHECK_THAT(*saving.toeAvoided, WithinRel(17.5902, 1e-12));
}

TEST_CASE("A text that is no number is told with its cell and never read as one")
{
    TypedCase typed = typedRatio();
    typed.months[0][4] = u"1.311"_s; // 1311 or 1,311
    const CaseTyping typing = readTyped(typed);
    CHECK_FALSE(typing.isReadable());
    REQUIRE(typing.problems.size() == 1);
    CHECK(typing.problems[0].row == 0);
    CHECK(typing.problems[0].at == 4);
    CHECK_THAT(typing.problems[0].text.toStdString(), Contains("1311"));
    CHECK_FALSE(typing.of.report.use->front());

    typed.year = u"20"_s;
    typed.threshold = u"120%"_s;
    CHECK_FALSE(readTyped(typed).yearProblem.isEmpty());
    CHECK_FALSE(readTyped(typed).thresholdProblem.isEmpty());
}

TEST_CASE("Months follow from the one that is typed, and a gap among figures is told by its month")
{
    const CaseTyping typing = readTyped(typedMonths(BaselineMethod::Regression));
    CHECK(typing.isReadable());
    CHECK(typing.missing == QString());
    CHECK(typing.of.base.months == std::vector<int>{2017 * 12, 2017 * 12 + 1, 2017 * 12 + 2});
    CHECK(typing.of.report.months.front() == 2018 * 12);
    CHECK(typing.of.base.output == CaseFigures{1, 2.5, 3});

    TypedCase typed = typedMonths(BaselineMethod::Ratio);
    typed.months[1][5].clear();
    CHECK_THAT(readTyped(typed).missing.toStdString(), Contains("2/2018") && Contains("output"));
    // In the middle only: backwards as well.
    typed.months[0][3].clear();
    typed.months[2][3] = u"3/2018"_s;
    CHECK(readTyped(typed).of.report.months.front() == 2018 * 12);
    typed.months[2][3] = u"mùa hè"_s;
    CHECK(readTyped(typed).problems.size() == 1);
}

TEST_CASE("An adjustment names its month by place or by name, and needs a reason")
{
    TypedCase typed = typedMonths(BaselineMethod::Absolute);
    typed.adjustments = {{u"3"_s, u"5"_s, u"lò mới"_s}, {u"2/2018"_s, u"-1,5"_s, u""_s}, {}};
    const CaseTyping typing = readTyped(typed);
    CHECK(typing.isReadable());
    REQUIRE(typing.of.adjustments.size() == 2);
    CHECK(typing.of.adjustments[0] == MonthAdjustment{2, 5, u"lò mới"_s});
    CHECK(typing.of.adjustments[1].place == 1);
    CHECK(typing.warnings.size() == 1);
    CHECK_THAT(*computeResourceCase(typing.of, reference()).figures.expected,
               WithinRel(63.5, 1e-12));
    typed.adjustments[1][0] = u"2/2019"_s;
    CHECK(readTyped(typed).problems.size() == 1);
    // Half an adjustment could not be written as what it is.
    CHECK(typing.isWhole);
    typed.adjustments[1] = {u""_s, u"5"_s, u"lò mới"_s};
    CHECK_FALSE(readTyped(typed).isWhole);
    CHECK_THAT(readTyped(typed).missing.toStdString(), Contains("month of adjustment 2"));
}

TEST_CASE("A product without a name is called by its row, in both periods alike")
{
    TypedCase typed{.method = BaselineMethod::Equivalent};
    typed.products = {{u""_s, u""_s, u"10"_s, u""_s, u"9"_s, u""_s},
                      {u""_s, u"1"_s, u""_s, u"2"_s, u""_s, u"2"_s}};
    const CaseTyping typing = readTyped(typed);
    CHECK(typing.missing == QString());
    CHECK(typing.of.base.products[0].name == typing.of.report.products[0].name);
    CHECK_THAT(*computeResourceCase(typing.of, reference()).figures.saving, WithinRel(0.1, 1e-12));
}

TEST_CASE("What the method has no use for is kept but not read")
{
    TypedCase typed = typedMonths(BaselineMethod::Absolute);
    typed.months[0][2] = u"nhiều"_s;
    CHECK(readTyped(typed).isReadable());
    CHECK_FALSE(readTyped(typed).of.base.output);
    typed.method = BaselineMethod::Mix;
    CHECK(typed.isEmpty());
    typed.method = BaselineMethod::Ratio;
    CHECK_FALSE(readTyped(typed).isReadable());
}

TEST_CASE("A case that is shown in the tables reads as the same case")
{
    TypedCase typed =
        GENERATE(typedRatio(), typedMonths(BaselineMethod::Regression),
                 typedMonths(BaselineMethod::Absolute), [] {
                     TypedCase mix{.method = BaselineMethod::Mix};
                     mix.products = {{u""_s, u""_s, u"7"_s, u""_s, u"6,125"_s},
                                     {u"Chè"_s, u""_s, u"7"_s, u"1"_s, u""_s, u"2"_s}};
                     return mix;
                 }());
    const ResourceCase of = readTyped(typed).of;
    const ShownCase shown = typedFrom(of);
    CHECK(shown.leftOut.isEmpty());
    CHECK(readTyped(shown.typed).of == of);
}

TEST_CASE("What the tables have no place for is told")
{
    ResourceCase of{.method = BaselineMethod::Regression, .base = {.output = CaseFigures{1, 2}}};
    of.base.variables = of.report.variables = {{u"nhiệt độ"_s, {20, 25}}};
    const ShownCase shown = typedFrom(of);
    CHECK(shown.leftOut.size() == 1);
    CHECK(shown.typed.variables == QStringList{u"nhiệt độ"_s});

    // By ratio, months beside a total come to two totals.
    ResourceCase sums{.base = {.use = CaseFigures{1, 2}, .output = CaseFigures{5}}};
    CHECK(typedFrom(sums).typed.months == CaseRows{{u""_s, u"3"_s, u"5"_s}});
}
