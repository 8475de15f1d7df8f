// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/measurewords.h"
#include "tests/catch.h"
#include "tests/core/savings/planbuilder.h"

#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinRel;

namespace {

Money million(double amount)
{
    return {std::llround(amount * 1e6)};
}

/// A facility whose records show 114,000 kWh saved in 2018 (V1 of domain.md), with a measure done
/// in 2017 that reports 120,000 kWh and 30 t of coal, and costs 500 m³ of water.
class MeasurePlan : public EnergyPlan
{
public:
    Ref<Facility> facility = add(Facility{.code = u"CS001"_s});
    Ref<Product> paper = product(facility, "GIAY", u"Giấy"_s, u"tấn"_s);
    Ref<Measure> measure = add(Measure{.facility = facility,
                                       .code = u"GP1"_s,
                                       .name = u"Lắp biến tần"_s,
                                       .measureClass = MeasureClass::EquipmentModification,
                                       .costLevel = CostLevel::High,
                                       .status = MeasureStatus::Done,
                                       .startedOn = day("2017-03-01"),
                                       .doneOn = day("2017-05-10"),
                                       .investment = million(300),
                                       .resource = electricity,
                                       .reportedSaving = decimal(120'000),
                                       .unit = {u"kWh"_s},
                                       .reportedMoney = million(190)});
    MeasureBasis basis{
        .asOf = day("2018-12-14"), .lastYear = 2018, .rate = decimal(0.1), .life = 8};

    MeasurePlan()
    {
        use(facility, electricity, 2015, yearly(1'250'000, u"kWh"));
        output(facility, paper, 2015, yearly(2'500, u"tấn"), u"tấn"_s);
        use(facility, electricity, 2018, yearly(1'311'000, u"kWh"));
        output(facility, paper, 2018, yearly(2'850, u"tấn"), u"tấn"_s);
        baseline(facility, "2015-01-01", "2015-12-31", electricity);
        factor("CO2-DIEN-2017", electricity, FactorKind::Co2, u"MWh"_s, 0.8649, "2017-01-01",
               "2018-01-01");
        factor("GIA-DIEN-16", electricity, FactorKind::Price, u"kWh"_s, 1'500, "2016-01-01",
               "2018-01-01");
        factor("GIA-DIEN-18", electricity, FactorKind::Price, u"MWh"_s, 1'700'000, "2018-01-01");
        factor("GIA-THAN", coal, FactorKind::Price, u"tấn"_s, 2'000'000, "2016-01-01");
        factor("GIA-NUOC", water, FactorKind::Price, u"m³"_s, 7'000);
        further(coal, 30, u"tấn"_s);
        further(water, -500, u"m³"_s);
    }

    void further(Ref<Resource> resource, double amount, const QString &unit)
    {
        add(MeasureSaving{
            .measure = measure, .resource = resource, .amount = decimal(amount), .unit = {unit}});
    }

    Measure &edited() { return *editable(measure); }

    MeasureFigures figures()
    {
        Savings savings(records);
        const auto all = measureFigures(savings, basis, facility);
        REQUIRE(!all.empty());
        return all.front();
    }

    template <class T>
    T *editable(Ref<T> ref)
    {
        return const_cast<T *>(records.find(ref));
    }
};

} // namespace

TEST_CASE("A measure's figures stand side by side, reported and computed")
{
    MeasurePlan plan;
    const MeasureFigures figures = plan.figures();
    CHECK(figures.isDone);
    CHECK(figures.pricesOf == day("2017-05-10"));
    REQUIRE(figures.resources.size() == 3);
    const ResourceSaved &power = figures.resources[0];
    CHECK(power.resource == plan.electricity);
    CHECK(power.amount == 120'000);
    CHECK_THAT(*power.recorded.avoided, WithinRel(114'000, 1e-12));
    CHECK(power.recorded.year == 2018);
    CHECK(power.recorded.hasOwnBaseline);
    CHECK(power.recorded.others == 0);
    // The price of the day it was done, not that of today.
    CHECK_THAT(*power.unitPrice.value, WithinRel(1'500, 1e-12));
    CHECK_THAT(*power.worth.value, WithinRel(180e6, 1e-12));
    // By code of the resource: coal (THAN…) after water (NUOC).
    CHECK_THAT(*figures.resources[1].worth.value, WithinRel(-3.5e6, 1e-12));
    CHECK_FALSE(figures.resources[1].isEnergy);
    CHECK_THAT(*figures.resources[2].worth.value, WithinRel(60e6, 1e-12));
    CHECK(figures.resources[2].recorded.reason.contains(u"Than cám 5"));

    // Python: 120000 * 0.0001543 + 30 * 0.5; 120 * 0.8649 + 30 * 98.3 * 0.0267
    CHECK_THAT(*figures.toe.value, WithinRel(33.516, 1e-12));
    CHECK_THAT(*figures.co2.value, WithinRel(182.5263, 1e-9));

    // Python, decimal at 50 digits: payback, Σ S / 1.1^k − I for k = 1…8, bisection of the rate.
    CHECK(figures.reported.yearly == million(190));
    CHECK_THAT(*figures.reported.payback.years, WithinRel(1.57894736842105, 1e-12));
    CHECK_THAT(*figures.reported.presentValue.value, WithinRel(713635977.601507, 1e-12));
    CHECK_THAT(*figures.reported.rateOfReturn.value, WithinRel(0.619981137814432, 1e-11));
    CHECK(figures.computed.yearly == million(236.5));
    CHECK_THAT(*figures.computed.payback.years, WithinRel(1.26849894291755, 1e-12));
    CHECK_THAT(*figures.computed.presentValue.value, WithinRel(961710045.80398, 1e-12));
    CHECK_THAT(*figures.computed.rateOfReturn.value, WithinRel(0.780529341400585, 1e-11));
    CHECK(figures.counted() == figures.reported);
    CHECK(figures.doubts.empty());
}

TEST_CASE("What is reported in another unit is computed in that unit")
{
    MeasurePlan plan;
    plan.edited().unit = {u"MWh"_s};
    plan.edited().reportedSaving = decimal(120);
    const ResourceSaved power = plan.figures().resources[0];
    CHECK_THAT(*power.recorded.avoided, WithinRel(114, 1e-12));
    CHECK_THAT(*power.unitPrice.value, WithinRel(1.5e6, 1e-12));
    CHECK_THAT(*power.worth.value, WithinRel(180e6, 1e-12));
    SECTION("and what does not convert has a reason everywhere")
    {
        plan.edited().unit = {u"tấn"_s};
        const MeasureFigures figures = plan.figures();
        for (const EconomicFigure *figure : {&figures.toe, &figures.co2}) {
            CHECK_FALSE(figure->value);
            CHECK(figure->reason.contains(u"“tấn”"));
        }
        CHECK_FALSE(figures.computed.yearly);
        CHECK_FALSE(figures.resources[0].recorded.avoided);
    }
}

TEST_CASE("A missing price is not known, never zero")
{
    MeasurePlan plan;
    for (const Factor &factor : plan.records.all<Factor>()) {
        if (factor.code == u"GIA-THAN")
            plan.editable(Ref<Factor>{factor.id})->inUse = false;
    }
    const MeasureFigures figures = plan.figures();
    CHECK_FALSE(figures.computed.yearly);
    CHECK(figures.computed.reason.contains(u"Than cám 5"));
    CHECK(figures.computed.payback.state == PaybackState::Unknown);
    CHECK_FALSE(figures.computed.presentValue.value);
    CHECK(figures.resources[0].worth.value);
    CHECK_FALSE(figures.resources[2].worth.value);
    CHECK(figures.resources[2].priceFactor.isNull());
    // What was reported is told all the same.
    CHECK(figures.reported.presentValue.value);
}

TEST_CASE("What is not done is worth the prices of today, and the records show nothing of it")
{
    MeasurePlan plan;
    const auto [status, doneOn] = GENERATE(table<MeasureStatus, const char *>({
        {MeasureStatus::Planned, ""},
        {MeasureStatus::InProgress, ""},
        {MeasureStatus::Done, "2018-12-15"}, // tomorrow
    }));
    plan.edited().status = status;
    plan.edited().doneOn = *doneOn == '\0' ? std::nullopt : std::optional(day(doneOn));
    const MeasureFigures figures = plan.figures();
    CHECK_FALSE(figures.isDone);
    CHECK(figures.pricesOf == plan.basis.asOf);
    CHECK_THAT(*figures.resources[0].unitPrice.value, WithinRel(1'700, 1e-12));
    CHECK_FALSE(figures.resources[0].recorded.avoided);
    CHECK(figures.resources[0].recorded.reason ==
          u"It is not done yet, so the records show nothing of it.");
}

TEST_CASE("The records show a saving from the first full year after a measure was done")
{
    MeasurePlan plan;
    const auto recorded = [&plan] { return plan.figures().resources[0].recorded; };
    SECTION("there is none while that year does not count")
    {
        plan.edited().doneOn = day("2018-01-01");
        CHECK(recorded().reason.startsWith(u"2019 is the first full year"));
    }
    SECTION("of an unknown day the newest year counts")
    {
        plan.edited().doneOn = {};
        CHECK(recorded().year == 2018);
    }
    SECTION("a year without figures is passed over for the newest that has them")
    {
        plan.edited().doneOn = day("2016-06-30");
        CHECK(recorded().year == 2018);
        plan.basis.lastYear = 2017;
        CHECK_FALSE(recorded().avoided);
        CHECK_FALSE(recorded().reason.isEmpty());
    }
    SECTION("the year itself goes before a newer one")
    {
        plan.edited().doneOn = day("2016-06-30");
        plan.use(plan.facility, plan.electricity, 2017, yearly(1'200'000, u"kWh"));
        plan.output(plan.facility, plan.paper, 2017, yearly(2'500, u"tấn"), u"tấn"_s);
        CHECK(recorded().year == 2017);
        CHECK_THAT(*recorded().avoided, WithinRel(50'000, 1e-12));
    }
    SECTION("a baseline of the year it was done in already holds some of it")
    {
        plan.edited().startedOn = {};
        plan.edited().doneOn = day("2015-12-31");
        CHECK(recorded().reason == u"No baseline of Điện or of all energy ends before 2015: enter "
                                   "one.");
    }
    SECTION("other measures done by then are told, each once")
    {
        const auto other = [&plan](MeasureStatus status, const char *done,
                                   std::optional<Ref<Resource>> resource) {
            return plan.add(Measure{.facility = plan.facility,
                                    .code = u"GP9"_s,
                                    .status = status,
                                    .doneOn = day(done),
                                    .resource = resource});
        };
        other(MeasureStatus::Done, "2018-03-01", plan.electricity);
        other(MeasureStatus::Planned, "2018-03-01", plan.electricity);
        other(MeasureStatus::Done, "2018-03-01", plan.coal);
        const Ref<Measure> further = other(MeasureStatus::Done, "2016-03-01", plan.coal);
        CHECK(recorded().others == 1);
        plan.add(MeasureSaving{.measure = further,
                               .resource = plan.electricity,
                               .amount = decimal(10),
                               .unit = {u"kWh"_s}});
        CHECK(recorded().others == 2);
    }
}

TEST_CASE("Life is the measure's own or the plan's; what the plan lacks is said")
{
    MeasurePlan plan;
    CHECK(plan.figures().life.value == 8);
    CHECK_FALSE(plan.figures().hasOwnLife);
    plan.edited().life = 3;
    CHECK(plan.figures().life.value == 3);
    CHECK(plan.figures().hasOwnLife);
    plan.basis.life = {};
    CHECK(plan.figures().life.value == 3);
    plan.edited().life = {};
    const MeasureFigures lifeless = plan.figures();
    CHECK_FALSE(lifeless.reported.presentValue.value);
    CHECK(lifeless.reported.presentValue.reason.contains(u"enter its life"));
    CHECK(lifeless.reported.payback.years);
    plan.basis.life = 8;
    plan.basis.rate = {};
    const MeasureFigures rateless = plan.figures();
    CHECK(rateless.reported.presentValue.reason ==
          u"The plan has no discount rate of measures: enter it.");
    CHECK(rateless.reported.rateOfReturn.value);
}

TEST_CASE("What is said to cost nothing is paid back at once, what says nothing is not known")
{
    MeasurePlan plan;
    plan.edited().investment = {};
    CHECK(plan.figures().reported.payback.state == PaybackState::Unknown);
    plan.edited().costLevel = CostLevel::None;
    const MeasureFigures free = plan.figures();
    CHECK(free.reported.payback.years == 0);
    // Python: 190e6 * sum(1.1 ** -k for k in range(1, 9))
    CHECK_THAT(*free.reported.presentValue.value, WithinRel(1013635977.6015065, 1e-12));
    CHECK_FALSE(free.reported.rateOfReturn.value);
    plan.edited().investment = million(300);
    CHECK(plan.figures().reported.payback.years > 1);
}

TEST_CASE("C1: with the price of electricity, 156 kWh are doubted until somebody says why")
{
    MeasurePlan plan;
    plan.edited().reportedSaving = decimal(156);
    plan.edited().reportedMoney = million(300);
    const MeasureFigures doubted = plan.figures();
    REQUIRE(doubted.doubts.size() == 1);
    CHECK(doubted.doubts[0].doubt.kind == MeasureDoubtKind::TooLittle);
    CHECK(doubted.openDoubts() == 1);
    const auto open = openDoubts(plan.records, doubted);
    REQUIRE(open.size() == 1);
    plan.records.apply(confirming(plan.records, open, u"Đã xem công tơ."_s, day("2018-12-20")));
    const MeasureFigures answered = plan.figures();
    REQUIRE(answered.doubts.size() == 1);
    CHECK(answered.doubts[0].answer.contains(u"Đã xem công tơ."));
    CHECK(answered.openDoubts() == 0);
    CHECK(openDoubts(plan.records, answered).empty());
    plan.edited().reportedSaving = decimal(157);
    CHECK(plan.figures().openDoubts() == 1);
}

TEST_CASE("Money is not held against a saving beside one that has no price")
{
    MeasurePlan plan;
    plan.edited().reportedSaving = decimal(120);
    CHECK(plan.figures().openDoubts() == 1); // 133.5 million against 180,000 đồng
    plan.edited().reportedSaving = decimal(120'000);
    plan.edited().reportedMoney = million(133'500);
    CHECK(plan.figures().openDoubts() > 0);
    for (const Factor &factor : plan.records.all<Factor>()) {
        if (factor.code == u"GIA-THAN")
            plan.editable(Ref<Factor>{factor.id})->inUse = false;
    }
    CHECK(std::ranges::none_of(plan.figures().doubts, [](const AnsweredDoubt &one) {
        return one.doubt.kind == MeasureDoubtKind::Money;
    }));
}

TEST_CASE("Measures of a province stand in one order and one curve, each with its own life")
{
    MeasurePlan plan;
    const auto more = [&plan](const QString &code, MeasureStatus status, double investment,
                              double money, double toe, std::optional<int> life) {
        return plan.add(Measure{.facility = plan.facility,
                                .code = code,
                                .status = status,
                                .doneOn = day("2017-01-01"),
                                .investment = million(investment),
                                .resource = plan.coal,
                                .reportedSaving = decimal(toe * 2), // t of coal at 0.5 TOE
                                .unit = {u"tấn"_s},
                                .reportedMoney = million(money),
                                .life = life});
    };
    const Ref<Measure> second = more(u"GP2"_s, MeasureStatus::Done, 50, 10, 4, 3);
    const Ref<Measure> dropped = more(u"GP3"_s, MeasureStatus::Dropped, 50, 500, 400, 3);
    const Ref<Measure> idle = more(u"GP4"_s, MeasureStatus::Planned, 20, 0, 0, {});
    Savings savings(plan.records);
    const auto all = measureFigures(savings, plan.basis);
    std::vector<const MeasureFigures *> shown;
    for (const MeasureFigures &figures : all)
        shown.push_back(&figures);
    const MeasuresTogether sum = measuresTogether(plan.records, plan.basis, shown);
    CHECK(sum.count == 3);
    CHECK(sum.done == 2);
    CHECK(sum.investment == KnownSum{370e6, 3, 0});
    CHECK(sum.support == KnownSum{0, 0, 3});
    CHECK(sum.reportedMoney == KnownSum{200e6, 3, 0});
    CHECK(sum.paybackOf == 3);
    CHECK_THAT(*sum.payback.years, WithinRel(1.85, 1e-12));
    REQUIRE(sum.byMoney.steps.size() == 2);
    CHECK(sum.byMoney.steps[0].measure == plan.measure);
    CHECK_THAT(sum.byMoney.steps[0].cumulativeShare, WithinRel(0.95, 1e-12));
    CHECK(sum.byMoney.leftOut.size() == 2);
    CHECK(std::ranges::count(sum.byToe.leftOut, dropped, &LeftOutMeasure::measure) == 1);
    // Python: (I · 0.1 / (1 − 1.1^−n) − S) / TOE with n = 8 and the second's own 3
    REQUIRE(sum.curve.steps.size() == 2);
    CHECK(sum.curve.steps[0].measure == plan.measure);
    CHECK_THAT(sum.curve.steps[0].costPerToe, WithinRel(-3991132.43607698, 1e-12));
    CHECK(sum.curve.steps[1].measure == second);
    CHECK_THAT(sum.curve.steps[1].costPerToe, WithinRel(2526435.04531722, 1e-12));
    CHECK(std::ranges::count(sum.curve.leftOut, idle, &LeftOutMeasure::measure) == 1);
    SECTION("without a rate there is no curve, and each says why")
    {
        plan.basis.rate = {};
        const auto again = measureFigures(savings, plan.basis);
        shown.clear();
        for (const MeasureFigures &figures : again)
            shown.push_back(&figures);
        const MeasuresTogether rateless = measuresTogether(plan.records, plan.basis, shown);
        CHECK(rateless.curve.steps.empty());
        CHECK(rateless.curve.leftOut.size() == 4);
        for (const LeftOutMeasure &one : rateless.curve.leftOut)
            CHECK_FALSE(one.reason.isEmpty());
        CHECK(rateless.byMoney == sum.byMoney);
    }
}

TEST_CASE("Every figure is explained, or why there is none")
{
    MeasurePlan plan;
    const auto lines = explained(plan.records, plan.basis, plan.figures());
    const auto line = [&lines](QStringView label) {
        const auto at = std::ranges::find(lines, label, &ExplainedFigure::label);
        REQUIRE(at != lines.end());
        return *at;
    };
    CHECK(line(u"Điện (kWh a year)").reported == u"120,000");
    CHECK(line(u"Điện (kWh a year)").computed == u"114,000");
    CHECK(line(u"Price of Điện (đồng/kWh)").note == u"1,500 đồng per kWh from 01/01/2016");
    CHECK(line(u"Simple payback").reported == u"18.9 months");
    CHECK(line(u"Net present value (đồng)").reported == u"713,635,978");
    CHECK(line(u"Net present value (đồng)").note ==
          u"Rate 10%, 8 years, the plan's life of measures");
    CHECK(line(u"Internal rate of return").computed == u"78.1%");
    rc::check("a figure that is not there has its reason", [] {
        MeasurePlan some;
        Measure &measure = some.edited();
        if (*rc::gen::arbitrary<bool>())
            measure.reportedSaving = {};
        if (*rc::gen::arbitrary<bool>())
            measure.reportedMoney = {};
        if (*rc::gen::arbitrary<bool>())
            measure.investment = {};
        if (*rc::gen::arbitrary<bool>())
            measure.status = MeasureStatus::Planned;
        if (*rc::gen::arbitrary<bool>())
            some.basis.rate = {};
        if (*rc::gen::arbitrary<bool>())
            some.basis.life = {};
        const MeasureFigures figures = some.figures();
        for (const MeasureReturn *earned : {&figures.reported, &figures.computed}) {
            RC_ASSERT(earned->yearly.has_value() == earned->reason.isEmpty());
            for (const EconomicFigure *one : {&earned->presentValue, &earned->rateOfReturn}) {
                RC_ASSERT(one->value.has_value() == one->reason.isEmpty());
                RC_ASSERT(!one->value || std::isfinite(*one->value));
            }
        }
        for (const ResourceSaved &saved : figures.resources) {
            RC_ASSERT(saved.recorded.avoided.has_value() == saved.recorded.reason.isEmpty());
            RC_ASSERT(saved.worth.value.has_value() == saved.worth.reason.isEmpty());
        }
        for (const ExplainedFigure &one : explained(some.records, some.basis, figures))
            RC_ASSERT(!one.label.isEmpty());
    });
}

TEST_CASE("A measure that names no resource, or one that is gone, has no figures of it")
{
    MeasurePlan plan;
    const std::vector<MeasureSaving> further(plan.records.all<MeasureSaving>().begin(),
                                             plan.records.all<MeasureSaving>().end());
    for (const MeasureSaving &one : further)
        plan.records.all<MeasureSaving>().remove(one.id);
    plan.edited().resource = {};
    CHECK(plan.figures().computed.reason == u"The saving reported is of no resource: enter which.");
    plan.edited().reportedSaving = {};
    CHECK(plan.figures().computed.reason == u"No saving of a resource is reported: enter it.");
    CHECK(plan.figures().toe.reason == plan.figures().computed.reason);
    CHECK(plan.figures().resources.empty());

    const Ref<Resource> gone{QUuid(99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9)};
    plan.edited().resource = gone;
    const MeasureFigures figures = plan.figures();
    REQUIRE(figures.resources.size() == 1);
    CHECK_FALSE(figures.resources[0].worth.value);
    CHECK_FALSE(figures.resources[0].isEnergy);
    CHECK(explained(plan.records, plan.basis, figures)[0].label == u" (kWh a year)");
}

TEST_CASE("A resource in a unit that nobody knows has its reason everywhere")
{
    MeasurePlan plan;
    plan.editable(plan.coal)->unit = {u"gì đó"_s};
    const ResourceSaved coal = plan.figures().resources[2];
    CHECK(coal.worth.reason.contains(u"mend the unit"));
    CHECK(coal.recorded.reason == coal.worth.reason);
    CHECK(coal.toe.reason == coal.worth.reason);
    plan.edited().unit = {u"gì đó"_s};
    CHECK(plan.figures().resources[0].worth.reason.contains(u"in “gì đó” while Điện is measured"));
}

TEST_CASE("Money beyond what sums can hold is too large, of the measure and of the others")
{
    MeasurePlan plan;
    for (const Factor &factor : plan.records.all<Factor>()) {
        if (factor.code == u"GIA-DIEN-16" || factor.code == u"GIA-NUOC")
            plan.editable(Ref<Factor>{factor.id})->value = decimal(9e9);
    }
    plan.edited().reportedSaving = decimal(9e9);
    CHECK(plan.figures().computed.reason ==
          u"The amount is too large: check its unit and the price.");
    // The others alone: then the money is held against nothing.
    plan.edited().reportedSaving = decimal(0.001);
    plan.edited().reportedMoney = million(133'500);
    plan.further(plan.water, 9e9, u"m³"_s);
    CHECK(std::ranges::none_of(plan.figures().doubts, [](const AnsweredDoubt &one) {
        return one.doubt.kind == MeasureDoubtKind::Money ||
               one.doubt.kind == MeasureDoubtKind::TooLittle;
    }));
}

TEST_CASE("Of several others without a price the money says nothing either")
{
    MeasurePlan plan;
    for (const Factor &factor : plan.records.all<Factor>()) {
        if (factor.code == u"GIA-THAN" || factor.code == u"GIA-NUOC")
            plan.editable(Ref<Factor>{factor.id})->inUse = false;
    }
    plan.edited().reportedSaving = decimal(120);
    CHECK(plan.figures().openDoubts() == 0);
    CHECK(plan.figures().computed.reason.contains(u"Nước"));
}

TEST_CASE("Measures are those of the facility asked for, and what is gone counts nowhere")
{
    MeasurePlan plan;
    const auto other = plan.add(Facility{.code = u"CS000"_s});
    plan.add(Measure{.facility = other, .code = u"GP9"_s, .life = {}});
    Savings savings(plan.records);
    const MeasureBasis lifeless{.asOf = day("2018-12-14"), .lastYear = 2018, .rate = decimal(0.1)};
    CHECK(measureBasis(nullptr, lifeless.asOf, 2018) ==
          MeasureBasis{.asOf = lifeless.asOf, .lastYear = 2018});
    CHECK(measureFigures(savings, lifeless, plan.facility).size() == 1);
    const auto all = measureFigures(savings, lifeless);
    REQUIRE(all.size() == 2);
    CHECK(all[0].facility == other);
    const auto together = [&] {
        return measuresTogether(plan.records, lifeless, {&all[0], &all[1]});
    };
    CHECK(together().count == 2);
    CHECK(together().investment == KnownSum{.sum = 300e6, .known = 1, .unknown = 1});
    CHECK(together().paybackOf == 1);
    CHECK(together().curve.leftOut.size() == 2); // nobody says for how many years they save
    plan.records.all<Measure>().remove(plan.measure.id);
    CHECK(together().count == 1);
    CHECK(together().paybackOf == 0);
    MeasureFigures gone = all[1];
    gone.doubts.push_back({});
    CHECK(openDoubts(plan.records, gone).empty());
}

TEST_CASE("An explanation names the source, the other measures and the months held against")
{
    MeasurePlan plan;
    for (const Factor &factor : plan.records.all<Factor>()) {
        if (factor.code == u"GIA-DIEN-16") {
            plan.editable(Ref<Factor>{factor.id})->source = u"EVN"_s;
            plan.editable(Ref<Factor>{factor.id})->validFrom = {};
        }
        if (factor.code == u"GIA-THAN")
            plan.editable(Ref<Factor>{factor.id})->inUse = false;
    }
    plan.edited().life = 3;
    plan.baseline(plan.facility);
    for (const int year : {2015, 2018}) {
        plan.use(plan.facility, plan.coal, year, yearly(2100 - year, u"tấn"));
        plan.add(Measure{.facility = plan.facility,
                         .code = u"GP%1"_s.arg(year),
                         .status = MeasureStatus::Done,
                         .doneOn = QDate(year + 1, 1, 1),
                         .resource = plan.coal});
    }
    Savings savings(plan.records);
    const auto all = measureFigures(savings, plan.basis, plan.facility);
    const auto at = std::ranges::find(all, plan.measure, &MeasureFigures::measure);
    REQUIRE(at != all.end());
    const auto lines = explained(plan.records, plan.basis, *at);
    const auto note = [&](QStringView label) {
        const auto found = std::ranges::find(lines, label, &ExplainedFigure::label);
        REQUIRE(found != lines.end());
        return found->note;
    };
    CHECK(note(u"Price of Điện (đồng/kWh)") == u"1,500 đồng per kWh · EVN");
    CHECK(note(u"Price of Than cám 5 (đồng/tấn)").contains(u"Than cám 5"));
    CHECK(note(u"Than cám 5 (tấn a year)").contains(u"of 2018 · together with 1 other measure"));
    CHECK(note(u"Than cám 5 (tấn a year)").contains(u"the months of the baseline of all energy"));
    CHECK(note(u"Net present value (đồng)").startsWith(u"Rate 10%, 3 years, its own life"));

    MeasurePlan water;
    const std::vector<MeasureSaving> further(water.records.all<MeasureSaving>().begin(),
                                             water.records.all<MeasureSaving>().end());
    for (const MeasureSaving &one : further)
        water.records.all<MeasureSaving>().remove(one.id);
    water.edited().resource = water.water;
    water.edited().unit = {u"m³"_s};
    for (const ExplainedFigure &line : explained(water.records, water.basis, water.figures()))
        CHECK_FALSE(line.label.contains(u"TOE"));
}

TEST_CASE("Open doubts are told by kind, each once, and answered ones are not")
{
    MeasureFigures figures;
    CHECK(doubtWords(figures).isEmpty());
    figures.doubts = {{{.kind = MeasureDoubtKind::Money}, {}},
                      {{.kind = MeasureDoubtKind::Money}, {}},
                      {{.kind = MeasureDoubtKind::Payback}, u"Đã xem"_s},
                      {{.kind = MeasureDoubtKind::TooLittle}, {}}};
    CHECK(doubtWords(figures) == choiceLabel(MeasureDoubtKind::Money) + u"; "_s +
                                     choiceLabel(MeasureDoubtKind::TooLittle));
}
