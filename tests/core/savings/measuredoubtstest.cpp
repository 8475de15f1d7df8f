// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/measuredoubts.h"
#include "tests/catch.h"
#include "tests/core/savings/planbuilder.h"

#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinRel;

namespace {

Measure electricityMeasure(double kwh, std::optional<Money> money = {})
{
    return {.code = u"GP1"_s,
            .name = u"Thay đèn"_s,
            .reportedSaving = decimal(kwh),
            .unit = {u"kWh"_s},
            .reportedMoney = money};
}

std::vector<MeasureDoubtKind> kinds(const std::vector<MeasureDoubt> &doubts)
{
    std::vector<MeasureDoubtKind> found;
    for (const MeasureDoubt &doubt : doubts)
        found.push_back(doubt.kind);
    return found;
}

using Kinds = std::vector<MeasureDoubtKind>;
using Kind = MeasureDoubtKind;

} // namespace

TEST_CASE("A measure of which nothing is known, or nothing is odd, is not doubted")
{
    CHECK(measureDoubts({}, {}).empty());
    Measure plain = electricityMeasure(65'000, Money{65'000'000});
    plain.investment = Money{30'000'000};
    CHECK(measureDoubts(plain, {.resource = u"Điện"_s,
                                .use = 900'000.0,
                                .useYear = 2017,
                                .price = 1500.0,
                                .classInvestment = 20e6})
              .empty());
    CHECK(measureDoubts(plain, {}).empty());
}

TEST_CASE("C1: 156 kWh beside 616.1 million đồng and 47 tonnes of oil have lost their thousands")
{
    const Measure reported = electricityMeasure(156, Money{616'100'000});
    SECTION("seen from the money that the oil does not account for")
    {
        // 47 t at 10 million đồng leave 146.1 million: 937 times 156 kWh at 1,000 đồng.
        const auto doubts = measureDoubts(
            reported, {.resource = u"Điện"_s, .price = 1000.0, .elsewhere = Money{470'000'000}});
        REQUIRE(kinds(doubts) == Kinds{Kind::TooLittle});
        CHECK(doubts[0].field == u"reported_saving");
        CHECK(doubts[0].message ==
              u"“GP1 Thay đèn”: a saving of 156.0 kWh of Điện a year is worth about 156,000 đồng, "
              "a thousandth of the money reported for it. Was the saving meant in thousands of "
              "kWh? If it is right, check whether the money was meant in millions or billions."_s);
    }
    SECTION("seen from the electricity that the factory used")
    {
        const auto doubts =
            measureDoubts(reported, {.resource = u"Điện"_s, .use = 3'200'000.0, .useYear = 2008});
        REQUIRE(kinds(doubts) == Kinds{Kind::TooLittle});
        CHECK(doubts[0].message ==
              u"“GP1 Thay đèn”: a saving of 156.0 kWh a year is hardly anything beside the "
              "3,200,000 kWh of Điện that the facility used in 2008. Was it meant in thousands of "
              "kWh?"_s);
    }
    SECTION("told once where both see it")
    {
        CHECK(kinds(measureDoubts(reported, {.resource = u"Điện"_s,
                                             .use = 3'200'000.0,
                                             .useYear = 2008,
                                             .price = 1000.0,
                                             .elsewhere = Money{470'000'000}})) ==
              Kinds{Kind::TooLittle});
    }
    SECTION("with its thousands it is plain")
    {
        CHECK(measureDoubts(electricityMeasure(156'000, Money{616'100'000}),
                            {.resource = u"Điện"_s,
                             .use = 3'200'000.0,
                             .useYear = 2008,
                             .price = 1000.0,
                             .elsewhere = Money{470'000'000}})
                  .empty());
    }
}

TEST_CASE("Money that confirms a small saving takes the doubt away")
{
    const MeasureYardsticks against{
        .resource = u"Điện"_s, .use = 3'200'000.0, .useYear = 2018, .price = 1500.0};
    CHECK(measureDoubts(electricityMeasure(156, Money{234'000}), against).empty());
    CHECK(measureDoubts(electricityMeasure(156, Money{2'340'000}), against).empty());
    CHECK(kinds(measureDoubts(electricityMeasure(156, Money{2'400'000}), against)) ==
          Kinds{Kind::TooLittle});
}

TEST_CASE("What is a small part of the use has limits")
{
    const auto [kwh, isDoubted] = GENERATE(table<double, bool>({
        {24, false}, // 1/2083 of 50 MWh: too far off for a thousand
        {25, true},
        {100, true},
        {101, false}, // 1/495
        {0, false},
        {-100, false},
    }));
    CHECK(measureDoubts(electricityMeasure(kwh), {.use = 1e6, .useYear = 2018}).empty() !=
          isDoubted);
}

TEST_CASE("A facility cannot save more than it used")
{
    const auto doubts = measureDoubts(
        electricityMeasure(1200, Money{1'800'000}),
        {.resource = u"Điện 100%1"_s, .use = 1000.0, .useYear = 2017, .price = 1500.0});
    REQUIRE(kinds(doubts) == Kinds{Kind::MoreThanUsed});
    CHECK(doubts[0].field == u"reported_saving");
    CHECK(doubts[0].message ==
          u"“GP1 Thay đèn”: the saving reported, 1,200 kWh a year, is more than all the facility "
          "used of Điện 100%1 in 2017 (1,000 kWh). Check the saving, its unit and the use."_s);
    CHECK(measureDoubts(electricityMeasure(1000), {.use = 1000.0}).empty());
    CHECK(kinds(measureDoubts(electricityMeasure(1), {.use = 0.0})) == Kinds{Kind::MoreThanUsed});
}

TEST_CASE("Money a thousand times too much or too little is held against the price")
{
    const MeasureYardsticks against{
        .resource = u"Điện"_s, .use = 20'000.0, .useYear = 2018, .price = 1500.0};
    SECTION("a thousand times the saving would be more than was used, so it is the money")
    {
        const auto doubts = measureDoubts(electricityMeasure(1000, Money{1'500'000'000}), against);
        REQUIRE(kinds(doubts) == Kinds{Kind::Money});
        CHECK(doubts[0].field == u"reported_money");
        CHECK(doubts[0].message ==
              u"“GP1 Thay đèn”: 1,500,000,000 đồng saved a year is about 1000 times what the "
              "saving of 1,000 kWh of Điện is worth (1,500,000 đồng). Was the money meant in "
              "millions, not in billions?"_s);
    }
    SECTION("a thousandth of the money")
    {
        const auto doubts = measureDoubts(electricityMeasure(10'000, Money{15'000}), against);
        REQUIRE(kinds(doubts) == Kinds{Kind::Money});
        CHECK(doubts[0].message ==
              u"“GP1 Thay đèn”: 15,000 đồng saved a year is about a thousandth of what the saving "
              "of 10,000 kWh of Điện is worth (15,000,000 đồng). Was the money meant in billions, "
              "not in millions? If it is right, check the unit of the saving."_s);
    }
    SECTION("a thousandth beside a saving above the use is the fault of the saving")
    {
        CHECK(kinds(measureDoubts(electricityMeasure(1e6, Money{1'500'000}), against)) ==
              Kinds{Kind::MoreThanUsed});
    }
    SECTION("five hundred to two thousand times")
    {
        const auto [times, isDoubted] = GENERATE(table<double, bool>({
            {499, false},
            {500, true},
            {2000, true},
            {2001, false},
        }));
        const Money money{std::llround(1000 * 1500 * times)};
        CHECK(measureDoubts(electricityMeasure(1000, money), against).empty() != isDoubted);
    }
    SECTION("money from elsewhere, or none, says nothing")
    {
        MeasureYardsticks elsewhere = against;
        elsewhere.elsewhere = Money{1'500'000'000};
        CHECK(measureDoubts(electricityMeasure(1000, Money{1'500'000'000}), elsewhere).empty());
        CHECK(measureDoubts(electricityMeasure(1000, Money{0}), against).empty());
        elsewhere.price = 0.0;
        CHECK(measureDoubts(electricityMeasure(1000, Money{1'500'000'000}), elsewhere).empty());
    }
}

TEST_CASE("A payback of moments or of a thousand years is doubted")
{
    const auto [investment, money, part] = GENERATE(table<qint64, qint64, const char *>({
        {57'000'000, 616'100'000, ""}, // C1, 34 days
        {57'000, 616'100'000, "in less than 3 days"},
        {5'080'000, 616'850'000, ""},   // a little over three days
        {1'000'000'000, 1'000'000, ""}, // a thousand years
        {1'000'000'000, 999'999, "more than 1,000 years"},
        {0, 616'100'000, ""},
        {57'000'000, 0, ""}, // never is no slip
    }));
    const Measure measure{
        .code = u"GP2"_s, .investment = Money{investment}, .reportedMoney = Money{money}};
    const auto doubts = measureDoubts(measure, {});
    REQUIRE(doubts.empty() == QByteArray(part).isEmpty());
    if (!doubts.empty()) {
        CHECK(doubts[0].kind == Kind::Payback);
        CHECK(doubts[0].field == u"reported_money");
        CHECK(doubts[0].message.contains(QString::fromUtf8(part)));
        CHECK(doubts[0].message.startsWith(u"“GP2”: "));
    }
}

TEST_CASE("An investment a thousand times the usual one of its class is doubted")
{
    Measure measure{.code = u"GP3"_s, .investment = Money{20'000'000'000}};
    const auto doubts = measureDoubts(measure, {.classInvestment = 20e6});
    REQUIRE(kinds(doubts) == Kinds{Kind::Investment});
    CHECK(doubts[0].field == u"investment");
    CHECK(
        doubts[0].message ==
        u"“GP3”: an investment of 20,000,000,000 đồng is about 1000 times the median of the other "
        "measures of the class “GH good housekeeping” (20,000,000 đồng). Was it meant in "
        "millions, not in billions?"_s);
    // A measure of little cost is nothing odd, however dear the others are.
    CHECK(measureDoubts(measure, {.classInvestment = 20e12}).empty());
    CHECK(measureDoubts(measure, {.classInvestment = 20e6 * 2.1}).empty());
    CHECK(measureDoubts(measure, {.classInvestment = 20e6 / 2.1}).empty());
}

TEST_CASE("A doubt about a measure can be confirmed like any other")
{
    EnergyPlan plan;
    const auto plant = plan.add(Facility{.code = u"CS1"_s});
    Measure measure = electricityMeasure(1200);
    measure.facility = plant;
    const auto ref = plan.add(measure);
    measure = *plan.records.find(ref);
    const auto doubts = measureDoubts(measure, {.use = 1000.0, .useYear = 2017});
    const ValueDoubt doubt = valueDoubt(measure, doubts.at(0));
    CHECK(doubt == ValueDoubt{.entity = EntityKind::Measure,
                              .record = ref.id,
                              .field = u"reported_saving"_s,
                              .message = doubts[0].message});
    CHECK(confirming(plan.records, {doubt}, u"Có biên bản"_s, day("2018-12-31")).changes.size() ==
          1);
    for (const MeasureDoubtKind kind :
         {Kind::MoreThanUsed, Kind::TooLittle, Kind::Money, Kind::Payback, Kind::Investment})
        CHECK_FALSE(choiceLabel(kind).isEmpty());
}

TEST_CASE("A measure is held against the use of the year before, or the nearest that is known")
{
    EnergyPlan plan;
    const auto plant = plan.add(Facility{.code = u"CS1"_s});
    const auto use = [&](int year, double kwh) {
        plan.use(plant, plan.electricity, year, yearly(kwh, u"kWh"));
    };
    Measure measure = electricityMeasure(1);
    measure.facility = plant;
    measure.resource = plan.electricity;
    measure.unit = {u"MWh"_s};
    const ClassInvestments none(plan.records);
    const auto against = [&] { return yardsticksOf(plan.records, measure, none); };

    CHECK_FALSE(against().use);
    CHECK(against().resource == u"Điện");
    use(2018, 8000);
    measure.doneOn = day("2018-06-30");
    CHECK(against().useYear == 2018);
    use(2017, 7000);
    CHECK_THAT(*against().use, WithinRel(7.0, 1e-12));
    CHECK(against().useYear == 2017);
    use(2016, 6000);
    measure.startedOn = day("2017-03-01");
    CHECK(against().useYear == 2017);
    measure.doneOn.reset();
    CHECK(against().useYear == 2016);
    measure.startedOn.reset();
    CHECK(against().useYear == 2018);
    measure.startedOn = day("2030-01-01");
    CHECK_FALSE(against().use);
    measure.resource.reset();
    CHECK(against().resource.isEmpty());
}

TEST_CASE("The use is told in the measure's unit, or not at all")
{
    EnergyPlan plan;
    const auto plant = plan.add(Facility{.code = u"CS1"_s});
    plan.use(plant, plan.diesel, 2018, yearly(2000, u"lít"));
    Measure measure = electricityMeasure(1);
    measure.facility = plant;
    measure.resource = plan.diesel;
    const ClassInvestments none(plan.records);
    measure.unit = {u"tấn"_s};
    // 2,000 litres at 0.862745 kg.
    CHECK_THAT(*yardsticksOf(plan.records, measure, none).use, WithinRel(1.72549, 1e-9));
    measure.unit = {u"kWh"_s};
    CHECK_FALSE(yardsticksOf(plan.records, measure, none).use);
    measure.unit = {u"xe"_s};
    CHECK_FALSE(yardsticksOf(plan.records, measure, none).use);
}

TEST_CASE("The usual investment of a class is the median of the others that cost anything")
{
    EnergyPlan plan;
    const auto plant = plan.add(Facility{.code = u"CS1"_s});
    std::vector<Measure> made;
    const auto add = [&](std::optional<Money> investment,
                         MeasureClass measureClass = MeasureClass::EquipmentModification) {
        const auto ref = plan.add(
            Measure{.facility = plant, .measureClass = measureClass, .investment = investment});
        made.push_back(*plan.records.find(ref));
    };
    for (const qint64 dong : {30, 10, 50, 20, 40})
        add(Money{dong});
    add(Money{0});
    add({});
    add(Money{7}, MeasureClass::ProductModification);
    const auto median = [&](const Measure &measure) {
        return ClassInvestments(plan.records).medianBeside(measure);
    };
    CHECK_FALSE(median(made[0])); // only four others
    CHECK(median(made[5]) == 30.0);
    CHECK_FALSE(median(made[7]));
    Measure notYet = made[0];
    notYet.investment = Money{1000};
    CHECK(median(notYet) == 30.0);
    add(Money{60});
    CHECK(median(made[0]) == 40.0); // 10 20 40 50 60
    CHECK(median(made[8]) == 30.0);
    CHECK(median(made[1]) == 40.0); // 20 30 40 50 60
    CHECK(median(made[6]) == 35.0);
    CHECK(yardsticksOf(plan.records, made[8], ClassInvestments(plan.records)).classInvestment ==
          30.0);
}

TEST_CASE("Whatever is reported, doubts come in order, each kind once, with a sentence")
{
    CHECK(rc::check([] {
        const auto money = [] { return std::optional(Money{*rc::gen::arbitrary<qint64>()}); };
        Measure measure = electricityMeasure(1, money());
        measure.reportedSaving = Decimal{*rc::gen::arbitrary<qint64>()};
        measure.investment = money();
        const double use = *rc::gen::element(0.0, 1e-9, 1.0, 1e6, 1e12);
        const auto doubts =
            measureDoubts(measure, {.use = use,
                                    .price = *rc::gen::element(0.0, 1e-9, 1500.0, 1e9),
                                    .elsewhere = *money(),
                                    .classInvestment = *rc::gen::element(1.0, 1e6, 1e15)});
        RC_ASSERT(std::ranges::adjacent_find(doubts, std::greater_equal<>(), &MeasureDoubt::kind) ==
                  doubts.end());
        for (const MeasureDoubt &doubt : doubts) {
            RC_ASSERT(!doubt.message.contains(u"nan") && !doubt.message.contains(u"inf"));
            RC_ASSERT(doubt.message.startsWith(u"“GP1 Thay đèn”"));
        }
    }));
}

TEST_CASE("A measure without a code is told by its name, one without a name by its code")
{
    const auto [code, name, begin] = GENERATE(table<const char *, const char *, const char *>({
        {"GP1", "", "“GP1”: "},
        {"", "Thay đèn", "“Thay đèn”: "},
        {"GP1", "Thay đèn", "“GP1 Thay đèn”: "},
    }));
    Measure measure = electricityMeasure(1200);
    measure.code = QString::fromUtf8(code);
    measure.name = QString::fromUtf8(name);
    const auto doubts = measureDoubts(measure, {.use = 1000.0, .useYear = 2017});
    REQUIRE(doubts.size() == 1);
    CAPTURE(doubts[0].message.toStdString());
    CHECK(doubts[0].message.startsWith(QString::fromUtf8(begin)));
}

TEST_CASE("What is measured in a unit that nobody knows is held against no use")
{
    EnergyPlan plan;
    const auto plant = plan.add(Facility{.code = u"CS1"_s});
    const auto straw =
        plan.resource("ROM", u"Rơm"_s, ResourceCategory::Fuel, ResourceDimension::Mass, u"gì đó"_s);
    plan.use(plant, straw, 2018, yearly(10, u"tấn"));
    Measure measure = electricityMeasure(1);
    measure.facility = plant;
    measure.resource = straw;
    measure.unit = {u"tấn"_s};
    const ClassInvestments none(plan.records);
    CHECK_FALSE(yardsticksOf(plan.records, measure, none).use);
    plan.use(plant, plan.coal, 2019, yearly(7, u"tấn"));
    Resource known = *plan.records.find(straw);
    known.unit = {u"tấn"_s};
    plan.records.all<Resource>().replace(known);
    CHECK_THAT(*yardsticksOf(plan.records, measure, none).use, WithinRel(10.0, 1e-12));
}

TEST_CASE("An investment that is not among the others leaves them as they are")
{
    EnergyPlan plan;
    const auto plant = plan.add(Facility{.code = u"CS1"_s});
    for (const qint64 dong : {10, 20, 30, 40, 50})
        plan.add(Measure{.facility = plant, .investment = Money{dong}});
    const ClassInvestments investments(plan.records);
    for (const qint64 dong : {1, 25, 1000})
        CHECK(investments.medianBeside(Measure{.investment = Money{dong}}) == 30.0);
}
