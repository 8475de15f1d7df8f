// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duties/attention.h"
#include "tests/catch.h"
#include "tests/core/demo/demoplan.h"
#include "tests/core/report/smallplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

std::vector<AttentionItem> on(const Records &records, const char *date)
{
    Savings savings(records);
    return attention(savings, day(date), Language::English);
}

const AttentionItem *find(const std::vector<AttentionItem> &items, AttentionKind kind)
{
    const auto at = std::ranges::find(items, kind, &AttentionItem::kind);
    return at == items.end() ? nullptr : &*at;
}

/// Facilities of which some apply, against a line from 0 on 31/12/2016 to a target two years on.
class BehindPlan : public RegisterPlan
{
public:
    Ref<Indicator> applying =
        indicator("M2", IndicatorKind::Share, "facility:applying", "facility:in_scope");

    BehindPlan(int facilities, int yes, int no, double aim)
    {
        for (int number = 0; number < facilities; ++number) {
            const auto made = facility(u"CS%1"_s.arg(number, 3));
            if (number < yes + no)
                fact(made, FactKind::Applying, number < yes ? YesNo::Yes : YesNo::No, "2017-01-01");
        }
        add(Target{.indicator = applying,
                   .due = day("2018-12-31"),
                   .min = decimal(aim),
                   .baselineValue = decimal(0),
                   .baselineDate = day("2016-12-31"),
                   .effectiveFrom = day("2016-05-11")});
    }
};

} // namespace

TEST_CASE("What is lacking is counted exactly from the line")
{
    const auto [facilities, yes, date, expected] = GENERATE(table<int, int, const char *, qint64>({
        {10, 1, "2017-12-31", 2}, // 3 of 10 on the line
        {10, 3, "2017-12-31", 0},
        {10, 9, "2017-12-31", 0},
        {11, 1, "2017-12-31", 3}, // 3.3: four are needed
        {10, 1, "2018-12-31", 5},
    }));
    BehindPlan plan(facilities, yes, 0, 0.6);
    CHECK(lackingSubjects(plan.records, plan.result(plan.applying, date), day(date)) == expected);
}

TEST_CASE("An indicator behind says by how many and where nothing is known")
{
    BehindPlan plan(10, 1, 4, 0.6);
    const auto east =
        plan.add(AdminUnit{.code = u"030"_s, .name = u"East"_s, .level = UnitLevel::District});
    for (const Facility &facility : std::vector(plan.records.all<Facility>().rows()))
        plan.add(FacilityPlacement{.facility = {facility.id}, .unit = east});
    const auto items = on(plan.records, "2017-12-31");
    REQUIRE(items.size() == 1); // the unknown are told there and not again
    CHECK(items[0].kind == AttentionKind::Behind);
    CHECK(items[0].record == plan.applying.id);
    CHECK(items[0].entity == EntityKind::Indicator);
    CHECK(items[0].count == 2);
    CHECK(items[0].title.startsWith(u"M2 – 2"));
    CHECK(items[0].explanation.contains(u"10.0%"));
    CHECK(items[0].explanation.contains(u"30.0%"));
    CHECK(items[0].explanation.contains(u"East 5"));
}

TEST_CASE("An indicator on its way is listed where a tenth of it is not known")
{
    const int unknown = GENERATE(0, 1, 2);
    BehindPlan plan(20, 12, 8 - unknown, 0.6);
    const auto items = on(plan.records, "2017-12-31");
    CHECK(items.size() == (unknown == 2 ? 1u : 0u));
    if (unknown == 2) {
        CHECK(items[0].kind == AttentionKind::Unknown);
        CHECK(items[0].count == 2);
    }
}

TEST_CASE("Overdue activities are one item that leads to the latest")
{
    SmallPlan plan;
    CHECK_FALSE(find(on(plan.records, "2018-09-30"), AttentionKind::Overdue));
    const auto items = on(plan.records, "2018-10-01");
    const AttentionItem *overdue = find(items, AttentionKind::Overdue);
    REQUIRE(overdue);
    CHECK(overdue->count == 1);
    CHECK(plan.records.find(Ref<Activity>{overdue->record})->code == u"HD2");
    CHECK(overdue->explanation.contains(u"HD2"));
}

TEST_CASE("An area spends too little once the year is a quarter ahead of its money")
{
    SmallPlan plan; // 18 of 26.008 million in 2018, 69.2%
    CHECK_FALSE(find(on(plan.records, "2018-12-08"), AttentionKind::LowDisbursement));
    const auto items = on(plan.records, "2018-12-14");
    const AttentionItem *low = find(items, AttentionKind::LowDisbursement);
    REQUIRE(low);
    CHECK(low->entity == EntityKind::Clause);
    CHECK(plan.records.find(Ref<Clause>{low->record})->code == u"II.1");
    CHECK(low->title.contains(u"69.2%"));
}

TEST_CASE("The items of the demonstration come by kind, in whole sentences")
{
    const Records records = demonstrated({.facilities = 40});
    const auto items = on(records, "2018-12-14");
    REQUIRE(!items.empty());
    CHECK(std::ranges::is_sorted(items, {}, &AttentionItem::kind));
    for (const AttentionItem &item : items) {
        CAPTURE(item.title, item.explanation);
        CHECK(records.find(item.entity, item.record));
        CHECK(item.explanation.endsWith(u'.'));
        CHECK_FALSE(item.title.isEmpty());
    }
    CHECK(on(Records(), "2018-12-14").empty());
}
