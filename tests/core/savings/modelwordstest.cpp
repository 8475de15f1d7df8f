// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/modelwords.h"
#include "tests/catch.h"
#include "tests/core/savings/monthlyplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

ModelReading teaModel()
{
    MonthlyPlan plan;
    return *plan.saving(BaselineMethod::Regression).model;
}

} // namespace

TEST_CASE("a model is told by its equation, in the numbers of the language spoken")
{
    CHECK(equationText(teaModel()) == u"100,000 + 2,000 × Chè khô"_s);
    ModelReading falling = teaModel();
    falling.model.coefficients[1] = -0.35;
    CHECK(equationText(falling) == u"100,000 − 0.350 × Chè khô"_s);
}

TEST_CASE("coefficients are told with their errors, the constant first")
{
    const auto rows = coefficientRows(teaModel());
    REQUIRE(rows.size() == 2);
    CHECK(coefficientTitles().size() == 5);
    CHECK(rows[0].front() == u"Constant");
    CHECK(rows[1].front() == u"Chè khô");
    CHECK(rows[1][1] == u"2,000");
    // s / √143 = 1095.445 / 11.958 = 91.61; t = 2000 / 91.61; p = 1.0e-9 or so
    CHECK(rows[1][2] == u"91.61");
    CHECK(rows[1][3] == u"21.83");
    CHECK(rows[1][4] == u"< 0.001");
}

TEST_CASE("statistics are told in the order in which they are read")
{
    const auto figures = statisticsOf(teaModel());
    QStringList names;
    for (const NamedFigure &figure : figures)
        names += figure.name;
    CHECK(names == QStringList{u"R²"_s, u"adj. R²"_s, u"s"_s, u"CV(RMSE)"_s, u"ρ"_s, u"DW"_s,
                               u"n"_s, u"n′"_s, u"FSU"_s});
    CHECK(figures[0].value == u"0.979"); // 1 − 12/(12 + 4·143)
    CHECK(figures[2].value == u"1,095");
    CHECK(figures[4].value == u"−0.08"); // −1/12
    CHECK(figures[6].value == u"12");
    ModelReading exact = teaModel();
    exact.model.rho.reset();
    exact.savingsUncertainty.reset();
    CHECK(statisticsOf(exact)[4].value == u"–");
    CHECK(statisticsOf(exact)[8].value.startsWith(u"– "));
}

TEST_CASE("each test of a model is told with its value, its limit and how it went")
{
    ModelReading reading = teaModel();
    const auto tests = testWords(reading);
    REQUIRE(tests.size() == 6);
    CHECK(tests[1].value == u"0.979");
    CHECK(tests[1].limit == u"at least 0.5");
    CHECK(tests[2].limit == u"at most 25.0%");
    CHECK(tests[3].test == u"p of “Chè khô”");
    CHECK(tests[3].limit == u"at most 0.2");
    CHECK(tests[4].limit == u"less than 0.1");
    CHECK(tests[5].test == u"Mean of “Chè khô” in the year");
    CHECK(tests[5].value == u"5.500");
    CHECK(tests[5].limit == u"1.000 to 12.00");
    CHECK(std::ranges::all_of(tests, &TestWords::passes));
    reading.tests[1].passes = false;
    CHECK_FALSE(testWords(reading)[1].passes);
}

TEST_CASE("nothing saved has no fractional uncertainty")
{
    CHECK_FALSE(fractionalSavingsUncertainty(teaModel(), 0));
    CHECK(fractionalSavingsUncertainty(teaModel(), 0.1));
}

TEST_CASE("one variable at least has to matter, and a probability that is not small is told")
{
    ModelReading reading = teaModel();
    reading.model.p[1] = 0.25;
    CHECK(coefficientRows(reading)[1][4] == u"0.250");
    reading.tests = {{.kind = ModelTestKind::SomeVariable, .value = 0.25, .most = 0.1},
                     {.kind = ModelTestKind::Model, .value = 0.0001, .most = 0.1}};
    const auto tests = testWords(reading);
    CHECK(tests[0].test == choiceLabel(ModelTestKind::SomeVariable));
    CHECK(tests[0].value == u"0.250");
    CHECK(tests[0].limit == u"less than 0.1");
    CHECK(tests[1].value == u"< 0.001");
}
