// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/sizeclass.h"
#include "core/exchange/plantemplate.h"
#include "tests/catch.h"
#include "tests/core/savings/planbuilder.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

using enum SizeClass;
using Size = std::optional<SizeClass>;
constexpr Size unknown{};
/// Of the figures: not known.
constexpr double none = -1;

const Records &shipped()
{
    static const Records records = [] {
        Records loaded;
        loaded.apply(referenceSet(QStringLiteral(SXSH_SOURCE_DIR "/resources")));
        return loaded;
    }();
    return records;
}

/// Money in billions of đồng.
FacilityState stateOf(double labour, double capital, double revenue)
{
    const auto money = [](double billions) {
        return billions < 0 ? std::nullopt : std::optional(Money{std::llround(billions * 1e9)});
    };
    FacilityState state{.vsicVersion = u"2018"_s,
                        .vsicCode = u"C10"_s,
                        .capital = money(capital),
                        .revenue = money(revenue)};
    if (labour >= 0)
        state.labour = static_cast<int>(labour);
    return state;
}

} // namespace

TEST_CASE("The size of an enterprise by the decree of 2009: capital, else labour")
{
    const auto [labour, capital, expected] = GENERATE(table<double, double, Size>({
        {10, none, Micro},
        {10, 500, Micro}, // only labour says who is micro
        {11, none, Small},
        {200, none, Small},
        {201, none, Medium},
        {300, none, Medium},
        {301, none, Large},
        {50, 20, Small},
        {50, 20.000000001, Medium},
        {50, 100, Medium},
        {50, 100.000000001, Large},
        {250, 5, Small}, // capital is preferred
        {400, 5, Small},
        {none, 5, unknown}, // it may be micro
        {none, none, unknown},
    }));
    const auto day = GENERATE(QDate(2009, 8, 20), QDate(2016, 1, 1), QDate(2018, 3, 10));
    CAPTURE(labour, capital, day);
    CHECK(SizeRules(shipped(), day).sizeOf(stateOf(labour, capital, 1000)) == expected);
}

TEST_CASE("The size of an enterprise by the decrees of 2018 and 2021: labour and money")
{
    const auto [labour, capital, revenue, expected] = GENERATE(table<double, double, double, Size>({
        {10, 3, 9, Micro}, // one of capital and revenue suffices
        {10, 9, 3, Micro},          {10, 3.000000001, 3.000000001, Small},
        {11, 3, 3, Small},          {100, 20, 51, Small},
        {100, 21, 50, Small},       {100, 20.000000001, 50.000000001, Medium},
        {101, 20, 50, Medium},      {200, 100, 201, Medium},
        {200, 101, 200, Medium},    {200, 100.000000001, 200.000000001, Large},
        {201, 1, 1, Large},                               // whatever the money
        {201, none, none, Large},   {10, 3, none, Micro}, // the other does not matter
        {10, none, 3, Micro},       {10, 4, none, unknown},
        {10, none, 4, unknown},     {10, none, none, unknown},
        {none, 1, 1, unknown},      {none, 101, 201, Large},
        {none, 101, none, unknown}, {none, none, none, unknown},
    }));
    const auto day =
        GENERATE(QDate(2018, 3, 11), QDate(2021, 10, 14), QDate(2021, 10, 15), QDate(2030, 1, 1));
    CAPTURE(labour, capital, revenue, day);
    CHECK(SizeRules(shipped(), day).sizeOf(stateOf(labour, capital, revenue)) == expected);
}

TEST_CASE("In March 2018 the same enterprise changes its class")
{
    const FacilityState state = stateOf(150, 15, 30);
    CHECK(SizeRules(shipped(), QDate(2018, 3, 10)).sizeOf(state) == Small);
    CHECK(SizeRules(shipped(), QDate(2018, 3, 11)).sizeOf(state) == Medium);
}

TEST_CASE("Where no rule is in force or of the sector, no size is told")
{
    FacilityState state = stateOf(50, 5, 5);
    CHECK(SizeRules(shipped(), QDate(2009, 8, 19)).sizeOf(state) == unknown);
    CHECK(SizeRules(Records(), QDate(2018, 1, 1)).sizeOf(state) == unknown);
    // The rules of trade are others and not shipped.
    state.vsicCode = u"46310"_s;
    CHECK(SizeRules(shipped(), QDate(2018, 1, 1)).sizeOf(state) == unknown);
    state.vsicCode = u"43"_s;
    CHECK(SizeRules(shipped(), QDate(2018, 1, 1)).sizeOf(state) == Small);
    state.vsicCode.clear();
    CHECK(SizeRules(shipped(), QDate(2018, 1, 1)).sizeOf(state) == Small);
}

TEST_CASE("A rule may limit one thing only, and of two the later one counts")
{
    constexpr Money billion{1'000'000'000};
    struct Case {
        SizeRule rule;
        Size within; ///< of 10 people, capital 1 and revenue 1 billion
        Size above;  ///< of 11 people, capital 2 and revenue 2 billion
        Size nothing;
    };
    const SizeCriterion capitalFirst = SizeCriterion::CapitalFirst;
    const auto one = GENERATE_COPY(values<Case>({
        {{.mostLabour = 10}, Micro, Large, unknown},
        {{.mostCapital = billion}, Micro, Large, unknown},
        {{.mostRevenue = billion}, Micro, Large, unknown},
        {{.mostLabour = 10, .mostCapital = billion}, Micro, Large, unknown},
        {{.mostLabour = 10, .mostRevenue = billion}, Micro, Large, unknown},
        {{.criterion = capitalFirst, .mostLabour = 10}, Micro, Large, unknown},
        {{.criterion = capitalFirst, .mostCapital = billion}, Micro, Large, unknown},
    }));
    PlanBuilder plan;
    SizeRule rule = one.rule;
    rule.code = u"B"_s;
    rule.validFrom = QDate(2020, 1, 1);
    plan.add(SizeRule{.code = u"Z"_s, .mostLabour = 1000});
    plan.add(rule);
    plan.add(SizeRule{.code = u"A"_s, .mostLabour = 1000, .validFrom = QDate(2020, 1, 1)});
    const QDate day(2021, 1, 1);
    CHECK(SizeRules(plan.records, day).sizeOf(stateOf(10, 1, 1)) == one.within);
    CHECK(SizeRules(plan.records, day).sizeOf(stateOf(11, 2, 2)) == one.above);
    CHECK(SizeRules(plan.records, day).sizeOf(stateOf(none, none, none)) == one.nothing);
}
