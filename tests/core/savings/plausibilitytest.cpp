// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/plausibility.h"
#include "tests/catch.h"
#include "tests/core/savings/planbuilder.h"

#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinRel;

namespace {

/// Amounts of the months from January on; a negative one is not known.
Amounts months(std::initializer_list<double> values, QStringView unit)
{
    Amounts amounts;
    int month = 0;
    for (const double value : values) {
        if (value >= 0) {
            amounts.setMonth(month,
                             std::llround(value * static_cast<double>(findUnit(unit)->quanta)));
        }
        ++month;
    }
    return amounts;
}

class PlausiblePlan : public EnergyPlan
{
public:
    Ref<Facility> plant(const QString &code, const QString &sector = u"1079"_s)
    {
        const auto made = add(Facility{.code = code});
        add(FacilityState{.facility = made, .name = code, .vsicCode = sector});
        return made;
    }
    std::vector<DoubtfulFigure> of(Ref<Facility> facility)
    {
        return Plausibility(records).of(facility, Language::English);
    }
    /// A facility that made 100 tonnes of its product in 2018 with that much electricity.
    Ref<Facility> peer(const QString &code, double kwh, const QString &sector = u"1079"_s)
    {
        const auto made = plant(code, sector);
        const auto product = this->product(made, "SP", u"Chè"_s, u"tấn"_s);
        output(made, product, 2018, yearly(100, u"tấn"), u"tấn"_s);
        use(made, electricity, 2018, yearly(kwh, u"kWh"));
        return made;
    }
};

} // namespace

TEST_CASE("A month unlike the others is doubted with the figures it was compared with")
{
    PlausiblePlan plan;
    const auto plant = plan.plant(u"CS1"_s);
    const auto usage = plan.use(plant, plan.electricity, 2018,
                                months({1020, 980, 1010, 1040, 990, 1000, 1450, 1030}, u"kWh"));
    const auto found = plan.of(plant);
    REQUIRE(found.size() == 1);
    const DoubtfulFigure &figure = found.front();
    CHECK(figure.entity == EntityKind::Usage);
    CHECK(figure.record == usage.id);
    CHECK(figure.month == 6);
    CHECK(figure.doubt == FigureDoubt::History);
    CHECK(figure.compared == 8);
    CHECK(figure.unit == u"kWh");
    CHECK_THAT(*figure.value, WithinRel(1450.0, 1e-12));
    CHECK_THAT(*figure.median, WithinRel(1015.0, 1e-12));
    CHECK_THAT(*figure.score, WithinRel(14.670375, 1e-9)); // as R, see RobustSpread
    CHECK(figure.message ==
          u"Điện in 7/2018: 1,450 kWh, but the median is 1,015 kWh (8 months, modified z 14.7)."_s);
}

TEST_CASE("A name with a percent sign and a digit stays as it is")
{
    PlausiblePlan plan;
    const auto plant = plan.plant(u"CS1"_s);
    Resource power = *plan.records.find(plan.electricity);
    power.name = u"Cồn 96%6"_s;
    plan.records.all<Resource>().replace(power);
    plan.use(plant, plan.electricity, 2018,
             months({1020, 980, 1010, 1040, 990, 1000, 1450, 1030}, u"kWh"));
    CHECK(plan.of(plant).front().message.startsWith(u"Cồn 96%6 in 7/2018"));
}

TEST_CASE("Fewer than six known months are no history")
{
    PlausiblePlan plan;
    const auto plant = plan.plant(u"CS1"_s);
    plan.use(plant, plan.electricity, 2018, months({1020, 980, 1010, 1040, 9000}, u"kWh"));
    CHECK(plan.of(plant).empty());
}

TEST_CASE("What is less than a quarter off an even history is not worth a question")
{
    PlausiblePlan plan;
    const auto plant = plan.plant(u"CS1"_s);
    const double last = GENERATE(1240.0, 1260.0);
    plan.use(plant, plan.electricity, 2018,
             months({1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, last}, u"kWh"));
    CHECK(plan.of(plant).empty() == (last < 1250));
}

TEST_CASE("Where the output is known it is the consumption per unit of product that counts")
{
    PlausiblePlan plan;
    const auto plant = plan.plant(u"CS1"_s);
    const auto tea = plan.product(plant, "SP", u"Chè"_s, u"tấn"_s);
    // A season: five times the product takes five times the electricity.
    plan.output(plant, tea, 2018, months({10, 11, 10, 10, 50, 55, 52, 10}, u"tấn"), u"tấn"_s);
    const auto usage = plan.use(plant, plan.electricity, 2018,
                                months({1000, 1120, 990, 1010, 5050, 5400, 5250, 5000}, u"kWh"));
    auto found = plan.of(plant);
    std::erase_if(found, [](auto &figure) { return figure.entity == EntityKind::Output; });
    REQUIRE(found.size() == 1);
    CHECK(found[0].record == usage.id);
    CHECK(found[0].month == 7);
    CHECK(found[0].unit == u"kWh/tấn");
    CHECK_THAT(*found[0].value, WithinRel(500.0, 1e-12));
    CHECK(*found[0].median < 102);
}

TEST_CASE("A season is no error, and an error in the season is found")
{
    PlausiblePlan plan;
    const auto plant = plan.plant(u"CS1"_s);
    for (const int year : {2015, 2016, 2017}) {
        plan.use(plant, plan.water, year,
                 months({0, 0, 100, 101, 99, 100, 102, 98, 100, 500, 510, 490}, u"m³"));
    }
    CHECK(plan.of(plant).empty());
    const auto odd =
        plan.use(plant, plan.water, 2018,
                 months({0, 0, 100, 101, 99, 100, 102, 98, 100, 500, 110, 490}, u"m³"));
    const auto found = plan.of(plant);
    REQUIRE(found.size() == 1);
    CHECK(found[0].record == odd.id);
    CHECK(found[0].month == 10);
    CHECK_THAT(*found[0].median, WithinRel(510.0, 1e-9));
    CHECK_THAT(*found[0].value, WithinRel(110.0, 1e-9));
}

TEST_CASE("Products that do not add up leave the amounts to be compared")
{
    PlausiblePlan plan;
    const auto plant = plan.plant(u"CS1"_s);
    const auto tea = plan.product(plant, "A", u"Chè"_s, u"tấn"_s);
    const auto boxes = plan.product(plant, "B", u"Hộp"_s, u"cái"_s);
    plan.output(plant, tea, 2018, monthly(10, u"tấn", 0x0FFF), u"tấn"_s);
    plan.output(plant, boxes, 2018, monthly(10, u"cái", 0x0FFF), u"cái"_s);
    plan.use(plant, plan.electricity, 2018,
             months({1020, 980, 1010, 1040, 990, 1000, 1450, 1030}, u"kWh"));
    const auto found = plan.of(plant);
    REQUIRE(found.size() == 1);
    CHECK(found[0].unit == u"kWh");
}

TEST_CASE("A slip of a thousand is told from other outliers, both ways and across years")
{
    PlausiblePlan plan;
    const auto plant = plan.plant(u"CS1"_s);
    const auto [wrong, ratio] = GENERATE(table<double, double>(
        {{1'005'000, 1000}, {1.005, 0.001}, {505'000, 502}, {2'100, 0}, {400'000, 0}}));
    plan.use(plant, plan.electricity, 2017, monthly(1005, u"kWh", 0x0FFF));
    plan.use(plant, plan.electricity, 2018, months({wrong, 1005}, u"kWh"));
    const auto found = plan.of(plant);
    REQUIRE(found.size() == 1);
    CHECK(found[0].year == 2018);
    CHECK(found[0].month == 0);
    CHECK(found[0].doubt == (ratio > 0 ? FigureDoubt::Scale : FigureDoubt::History));
    if (ratio > 0)
        CHECK_THAT(*found[0].score, WithinRel(ratio, 0.01));
}

TEST_CASE("Half of the months in each unit blame neither half")
{
    PlausiblePlan plan;
    const auto plant = plan.plant(u"CS1"_s);
    plan.use(plant, plan.electricity, 2018, months({1, 1, 1000, 1000}, u"kWh"));
    CHECK(plan.of(plant).empty());
}

TEST_CASE("Where only years are known a slip is told from two other years")
{
    PlausiblePlan plan;
    const auto plant = plan.plant(u"CS1"_s);
    plan.use(plant, plan.electricity, 2015, yearly(12'000, u"kWh"));
    const auto wrong = plan.use(plant, plan.electricity, 2016, yearly(12'500'000, u"kWh"));
    CHECK(plan.of(plant).empty());
    plan.use(plant, plan.electricity, 2017, yearly(12'400, u"kWh"));
    const auto found = plan.of(plant);
    REQUIRE(found.size() == 1);
    CHECK(found[0].record == wrong.id);
    CHECK_FALSE(found[0].month);
    CHECK(found[0].doubt == FigureDoubt::Scale);
    CHECK(found[0].message.contains(u"2016"));
}

TEST_CASE("A slip in the output is not blamed on what was used")
{
    PlausiblePlan plan;
    const auto plant = plan.plant(u"CS1"_s);
    const auto tea = plan.product(plant, "SP", u"Chè"_s, u"tấn"_s);
    const auto output = plan.output(plant, tea, 2018,
                                    months({10, 11, 10, 10, 10'000, 10, 11, 10}, u"tấn"), u"tấn"_s);
    plan.use(plant, plan.electricity, 2018,
             months({1000, 1100, 1001, 1002, 1003, 1004, 1105, 1000}, u"kWh"));
    const auto found = plan.of(plant);
    REQUIRE(found.size() == 1);
    CHECK(found[0].record == output.id);
    CHECK(found[0].entity == EntityKind::Output);
    CHECK(found[0].doubt == FigureDoubt::Scale);
}

TEST_CASE("A gap lies between known months, also across the turn of the year")
{
    PlausiblePlan plan;
    const auto plant = plan.plant(u"CS1"_s);
    const auto first =
        plan.use(plant, plan.water, 2017, monthly(10, u"m³", 0b0111'1111'1101)); // without 2 and 12
    plan.use(plant, plan.water, 2018, monthly(10, u"m³", 0b0000'0000'0111));
    plan.use(plant, plan.water, 2016, yearly(100, u"m³"));
    const auto found = plan.of(plant);
    REQUIRE(found.size() == 2);
    for (std::size_t index = 0; index < 2; ++index) {
        CHECK(found[index].doubt == FigureDoubt::Gap);
        CHECK(found[index].record == first.id);
        CHECK(found[index].month == (index == 0 ? 1 : 11));
        CHECK_FALSE(found[index].value);
    }
}

TEST_CASE("A facility is compared with five others of its division or not at all")
{
    PlausiblePlan plan;
    std::vector<Ref<Facility>> peers;
    int number = 0;
    for (const double kwh : {1210.0, 1140.0, 1300.0, 1260.0, 1190.0})
        peers.push_back(plan.peer(u"CS%1"_s.arg(++number), kwh));
    const auto odd = plan.peer(u"CS9"_s, 3100, u"C1030"_s);
    plan.peer(u"CX"_s, 1210, u"2395"_s); // another division
    const auto found = plan.of(odd);
    REQUIRE(found.size() == 1);
    CHECK(found[0].doubt == FigureDoubt::Peers);
    CHECK_FALSE(found[0].month);
    CHECK(found[0].compared == 5);
    CHECK(found[0].unit == u"kWh/tấn");
    CHECK_THAT(*found[0].value, WithinRel(31.0, 1e-9));
    // R: l <- log(c(1210,1140,1300,1260,1190,3100)); m <- median(l)
    //    c(exp(m) / 100, 0.6745 * (l[6] - m) / mad(l, constant = 1))
    CHECK_THAT(*found[0].median, WithinRel(12.347469376354, 1e-9));
    CHECK_THAT(*found[0].score, WithinRel(14.0458060557262, 1e-9));
    for (const auto peer : peers)
        CHECK(plan.of(peer).empty());
    plan.records.all<Facility>().remove(peers[0].id);
    CHECK(plan.of(odd).empty());
}

TEST_CASE("What is remembered equals what is found afresh, whatever was changed")
{
    REQUIRE(rc::check([](const std::vector<std::pair<quint8, quint8>> &edits) {
        PlausiblePlan plan;
        std::vector<Ref<Facility>> plants;
        for (int number = 0; number < 7; ++number)
            plants.push_back(plan.peer(u"CS%1"_s.arg(number), 1000 + 31 * number * number));
        Plausibility remembered(plan.records);
        remembered.of(plants[0], Language::English);
        for (const auto &[which, what] : edits) {
            const QUuid plant = plants[which % plants.size()].id;
            ChangeSet set;
            if (what % 3 == 0) {
                const FacilityState before = *plan.records.all<FacilityState>().of(plant).begin();
                FacilityState after = before;
                after.vsicCode = what % 2 == 0 ? u"1079"_s : u"2395"_s;
                set.edit(Record(before), Record(after));
            } else if (what % 3 == 1) {
                const Usage before = *plan.records.all<Usage>().of(plant).begin();
                Usage after = before;
                after.amounts = yearly(500.0 * (what + 1), u"kWh");
                set.edit(Record(before), Record(after));
            } else {
                const Output before = *plan.records.all<Output>().of(plant).begin();
                Output after = before;
                after.amounts = yearly(what, u"tấn");
                set.edit(Record(before), Record(after));
            }
            plan.records.apply(set);
            remembered.forget(set);
            for (const auto each : plants)
                RC_ASSERT(remembered.of(each, Language::English) == plan.of(each));
        }
    }));
}

TEST_CASE("The use of one product is held against the output of that product")
{
    PlausiblePlan plan;
    const auto plant = plan.plant(u"CS1"_s);
    const auto tea = plan.product(plant, "A", u"Chè"_s, u"tấn"_s);
    const auto paper = plan.product(plant, "B", u"Giấy"_s, u"tấn"_s);
    plan.output(plant, tea, 2018, months({10, 10, 10, 10, 20, 20, 20, 20}, u"tấn"), u"tấn"_s);
    plan.output(plant, paper, 2018, monthly(500, u"tấn", 0x0FFF), u"tấn"_s);
    plan.output(plant, tea, 2017, Amounts{}, u"tấn"_s);
    plan.output(plant, tea, 2016, notApplicable(), u"tấn"_s);
    plan.use(plant, plan.electricity, 2018,
             months({1000, 1010, 1020, 990, 2000, 2020, 5000, 2010}, u"kWh"), tea);
    auto found = plan.of(plant);
    REQUIRE(found.size() == 1);
    CHECK(found[0].doubt == FigureDoubt::History);
    CHECK(found[0].unit == u"kWh/tấn");
    CHECK_THAT(*found[0].value, WithinRel(250.0, 1e-12));
    CHECK(found[0].message.startsWith(u"Điện (Chè) in 7/2018: 250 kWh/tấn"));
}

TEST_CASE("A month of which nothing was used, or made, is told as nothing")
{
    PlausiblePlan plan;
    const auto plant = plan.plant(u"CS1"_s);
    plan.use(plant, plan.electricity, 2018,
             months({1020, 980, 1010, 1040, 990, 1000, 0, 1030}, u"kWh"));
    const auto found = plan.of(plant);
    REQUIRE(found.size() == 1);
    CHECK(found[0].message.startsWith(u"Điện in 7/2018: 0.00 kWh, but the median is"));

    PlausiblePlan idle;
    const auto standing = idle.plant(u"CS1"_s);
    const auto tea = idle.product(standing, "SP", u"Chè"_s, u"tấn"_s);
    idle.output(standing, tea, 2018, months({9, 9, 9, 9, 9, 9, 0, 9}, u"tấn"), u"tấn"_s);
    idle.use(standing, idle.electricity, 2018,
             months({900, 900, 910, 890, 900, 900, 4000, 900}, u"kWh"));
    // No use per tonne can be told of the month without output.
    CHECK(std::ranges::none_of(idle.of(standing), [](const DoubtfulFigure &figure) {
        return figure.entity == EntityKind::Usage;
    }));
}

TEST_CASE("Records without a meaning of their own are not doubted")
{
    const Ref<Resource> noResource{QUuid(99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9)};
    const Ref<Product> noProduct{noResource.id};
    const Amounts odd = months({1000, 1000, 1000, 1000, 1000, 1000, 1'000'000}, u"kWh");
    PlausiblePlan plan;
    const auto plant = plan.plant(u"CS1"_s);
    const auto tea = plan.product(plant, "SP", u"Chè"_s, u"tấn"_s);
    plan.add(Usage{.facility = plant,
                   .resource = noResource,
                   .year = 2018,
                   .unit = {u"kWh"_s},
                   .amounts = odd});
    plan.add(Usage{.facility = plant,
                   .resource = plan.electricity,
                   .year = 2018,
                   .unit = {u"gì đó"_s},
                   .amounts = odd});
    plan.use(plant, plan.coal, 2018, Amounts{});
    plan.use(plant, plan.coal, 2017, notApplicable());
    plan.output(plant, noProduct, 2018, odd, u"tấn"_s);
    plan.output(plant, tea, 2018, odd, u"gì đó"_s);
    CHECK(plan.of(plant).empty());
    plan.use(plant, plan.electricity, 2017, odd);
    CHECK(plan.of(plant).size() == 1);
}

TEST_CASE("Of two figures, and beside years of nothing, a slip cannot be told")
{
    PlausiblePlan plan;
    const auto plant = plan.plant(u"CS1"_s);
    plan.use(plant, plan.electricity, 2018, months({1000, 1'000'000}, u"kWh"));
    plan.use(plant, plan.water, 2015, yearly(0, u"m³"));
    plan.use(plant, plan.water, 2016, yearly(1000, u"m³"));
    plan.use(plant, plan.water, 2017, yearly(1'000'000, u"m³"));
    CHECK(plan.of(plant).empty());
    plan.use(plant, plan.water, 2018, yearly(1001, u"m³"));
    const auto found = plan.of(plant);
    REQUIRE(found.size() == 1);
    CHECK(found[0].year == 2017);
}

TEST_CASE("What lies before the first known month is no gap")
{
    PlausiblePlan plan;
    const auto plant = plan.plant(u"CS1"_s);
    plan.use(plant, plan.water, 2018, monthly(10, u"m³", 0b0000'0111'1100));
    CHECK(plan.of(plant).empty());
}

TEST_CASE("A figure becomes a doubt of the value that it is of")
{
    const QUuid record(7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    DoubtfulFigure figure{.entity = EntityKind::Output, .record = record, .message = u"Sai"_s};
    CHECK_FALSE(valueDoubt(figure).month);
    CHECK(valueDoubt(figure).record == record);
    CHECK(valueDoubt(figure).field == u"amounts");
    figure.month = 6;
    CHECK(valueDoubt(figure).month == 7);
    CHECK(valueDoubt(figure).message == u"Sai");
}

TEST_CASE("A slip of a thousand, or an even sector, is no matter of the peers")
{
    PlausiblePlan plan;
    for (int number = 0; number < 6; ++number)
        plan.peer(u"CS%1"_s.arg(number), 1200 + 20 * number);
    const auto odd = plan.peer(u"CS9"_s, 1'250'000);
    plan.use(odd, plan.electricity, 2016, yearly(1240, u"kWh"));
    plan.use(odd, plan.electricity, 2017, yearly(1260, u"kWh"));
    const auto found = plan.of(odd);
    REQUIRE(found.size() == 1);
    CHECK(found[0].doubt == FigureDoubt::Scale);

    PlausiblePlan even;
    std::vector<Ref<Facility>> plants;
    for (int number = 0; number < 7; ++number)
        plants.push_back(even.peer(u"CS%1"_s.arg(number), 1200));
    CHECK(even.of(plants[0]).empty());
    CHECK(even.of(plants[1]).empty());
}

TEST_CASE("Who has no sector, no output or no use of the year is nobody's peer")
{
    PlausiblePlan plan;
    std::vector<Ref<Facility>> peers;
    for (const double kwh : {1210.0, 1140.0, 1300.0, 1260.0})
        peers.push_back(plan.peer(u"CS%1"_s.arg(kwh), kwh));
    const auto odd = plan.peer(u"CS9"_s, 3100);
    plan.use(odd, plan.water, 2018, yearly(10, u"m³"));
    plan.use(odd, plan.water, 2017, yearly(10, u"m³"));
    const auto silent = [&](const Amounts &made, const Amounts &used, bool hasState) {
        const auto plant = hasState ? plan.plant(u"X"_s) : plan.add(Facility{.code = u"X"_s});
        const auto tea = plan.product(plant, "SP", u"Chè"_s, u"tấn"_s);
        plan.output(plant, tea, 2018, made, u"tấn"_s);
        plan.use(plant, plan.electricity, 2018, used);
    };
    const Amounts made = yearly(100, u"tấn");
    const Amounts used = yearly(1210, u"kWh");
    silent(made, used, false);
    silent(yearly(0, u"tấn"), used, true);
    silent(monthly(1, u"tấn", 1), used, true);
    silent(made, yearly(0, u"kWh"), true);
    silent(made, monthly(1, u"kWh", 1), true);
    CHECK(plan.of(odd).empty());
    plan.peer(u"CS8"_s, 1190); // the fifth of them
    const auto found = plan.of(odd);
    REQUIRE(found.size() == 1);
    CHECK(found[0].compared == 5);
}

TEST_CASE("What is remembered of the peers is forgotten with a facility or a resource")
{
    PlausiblePlan plan;
    for (int number = 0; number < 5; ++number)
        plan.peer(u"CS%1"_s.arg(number), 1200 + 20 * number);
    const auto odd = plan.peer(u"CS9"_s, 3100);
    Plausibility remembered(plan.records);
    CHECK(remembered.of(odd, Language::English).size() == 1);

    // An edit of what nobody is compared by changes nothing.
    ChangeSet other;
    other.add(Record(Plan{.id = QUuid(77, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1), .code = u"KH"_s}));
    plan.records.apply(other);
    remembered.forget(other);
    CHECK(remembered.of(odd, Language::English).size() == 1);

    const Facility gone =
        *std::ranges::find(plan.records.all<Facility>(), u"CS0"_s, &Facility::code);
    ChangeSet removal;
    for (const Usage &usage : plan.records.all<Usage>().of(gone.id))
        removal.remove(Record(usage));
    removal.remove(Record(gone));
    plan.records.apply(removal);
    remembered.forget(removal);
    CHECK(remembered.of(odd, Language::English).empty());

    ChangeSet renaming;
    const Resource before = *plan.records.find(plan.electricity);
    Resource after = before;
    after.name = u"Điện lưới"_s;
    renaming.edit(Record(before), Record(after));
    plan.peer(u"CS10"_s, 1234); // behind its back
    CHECK(remembered.of(odd, Language::English).empty());
    plan.records.apply(renaming);
    remembered.forget(renaming);
    const auto found = remembered.of(odd, Language::English);
    REQUIRE(found.size() == 1);
    CHECK(found[0].message.startsWith(u"Điện lưới of 2018"));
}

TEST_CASE("A use in a unit that nobody knows is not held against the peers")
{
    PlausiblePlan plan;
    for (int number = 0; number < 5; ++number)
        plan.peer(u"CS%1"_s.arg(number), 1200 + 20 * number);
    const auto odd = plan.peer(u"CS9"_s, 3100);
    REQUIRE(plan.of(odd).size() == 1);
    Usage usage = *plan.records.all<Usage>().of(odd.id).begin();
    usage.unit.code = u"gì đó"_s;
    plan.records.all<Usage>().replace(usage);
    CHECK(plan.of(odd).empty());
}

TEST_CASE("A slip in a year's output is told, and doubts no month")
{
    PlausiblePlan plan;
    const auto plant = plan.plant(u"CS1"_s);
    const auto tea = plan.product(plant, "SP", u"Chè"_s, u"tấn"_s);
    plan.output(plant, tea, 2015, yearly(100, u"tấn"), u"tấn"_s);
    const auto wrong = plan.output(plant, tea, 2016, yearly(101'000, u"tấn"), u"tấn"_s);
    plan.output(plant, tea, 2017, yearly(102, u"tấn"), u"tấn"_s);
    const auto found = plan.of(plant);
    REQUIRE(found.size() == 1);
    CHECK(found[0].record == wrong.id);
    CHECK(found[0].message.startsWith(u"Chè in 2016: 101,000 tấn, about 1000 times"));
}

TEST_CASE("The peers doubt the row of the resource and year, beside others and other doubts")
{
    PlausiblePlan plan;
    for (int number = 0; number < 5; ++number)
        plan.peer(u"CS%1"_s.arg(number), 1200 + 20 * number);
    const auto odd = plan.plant(u"CS9"_s);
    const auto tea = plan.product(odd, "SP", u"Chè"_s, u"tấn"_s);
    plan.output(odd, tea, 2018, yearly(100, u"tấn"), u"tấn"_s);
    plan.use(odd, plan.diesel, 2018, yearly(5, u"lít"));
    plan.use(odd, plan.electricity, 2017, yearly(1, u"kWh"));
    const auto use =
        plan.use(odd, plan.electricity, 2018,
                 months({250, 250, 250, -1, 260, 250, 250, 260, 250, 250, 250, 250}, u"kWh"), tea);
    CHECK(plan.of(odd).size() == 1); // with a gap the year is not known
    Usage whole = *plan.records.find(use);
    whole.amounts.hasTotal = true;
    whole.amounts.total = yearly(3100, u"kWh").total;
    plan.records.all<Usage>().replace(whole);
    plan.use(odd, plan.water, 2018, monthly(10, u"m³", 0b1101));
    const auto found = plan.of(odd);
    REQUIRE(found.size() == 3);
    CHECK(found[0].doubt == FigureDoubt::Gap);
    CHECK(found[1].doubt == FigureDoubt::Gap);
    CHECK(found[2].doubt == FigureDoubt::Peers);
    CHECK(found[2].record == use.id);
    CHECK_THAT(*found[2].value, WithinRel(31.0, 1e-9));
}
