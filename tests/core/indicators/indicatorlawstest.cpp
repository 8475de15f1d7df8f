// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/indicators.h"
#include "tests/catch.h"
#include "tests/core/indicators/registerplan.h"

#include <rapidcheck.h>

using namespace sxsh;

namespace {

QDate anyDay()
{
    return day("2016-01-01").addDays(*rc::gen::inRange(0, 1826));
}

std::optional<QDate> sometimes(QDate date)
{
    return *rc::gen::inRange(0, 3) == 0 ? std::optional(date) : std::nullopt;
}

/// A register at random, small enough that equal days, lapses and shared enterprises are common.
class RandomPlan : public RegisterPlan
{
public:
    RandomPlan()
    {
        std::vector<Ref<AdminUnit>> communes;
        for (int number = 0; number < 4; ++number) {
            const auto district = add(AdminUnit{.code = QStringLiteral("D%1").arg(number / 2),
                                                .level = UnitLevel::District});
            communes.push_back(
                add(AdminUnit{.code = QStringLiteral("X%1").arg(number), .parent = district}));
        }
        std::vector<Ref<Enterprise>> enterprises;
        for (int number = 0; number < 3; ++number)
            enterprises.push_back(add(Enterprise{.code = QStringLiteral("DN%1").arg(number)}));
        add(DerivationRule{.eventKind = EventKind::Course,
                           .technicalOnly = true,
                           .what = FactKind::StaffTrained,
                           .validityMonths = *rc::gen::inRange(1, 40)});
        const auto course = add(Event{.eventKind = EventKind::Course, .date = anyDay()});
        for (const int year : {2016, 2017, 2018})
            annualPeriod(year);
        const int count = *rc::gen::inRange(0, 12);
        for (int number = 0; number < count; ++number) {
            const auto facility = add(Facility{.code = QStringLiteral("CS%1").arg(number % 9),
                                               .openedOn = sometimes(anyDay()),
                                               .closedOn = sometimes(anyDay())});
            const QDate changed = anyDay();
            for (int states = *rc::gen::inRange(1, 3); states > 0; --states) {
                std::optional<Ref<Enterprise>> enterprise;
                if (*rc::gen::inRange(0, 2) == 0)
                    enterprise = *rc::gen::elementOf(enterprises);
                add(FacilityState{.facility = facility,
                                  .from = states > 1 ? std::optional(changed) : std::nullopt,
                                  .enterprise = enterprise,
                                  .vsicVersion = QStringLiteral("2018"),
                                  .vsicCode = *rc::gen::element(QString(), QStringLiteral("1076"),
                                                                QStringLiteral("0710")),
                                  .inScope = *rc::gen::inRange(0, 5) != 0});
            }
            if (*rc::gen::inRange(0, 4) != 0)
                add(FacilityPlacement{.facility = facility, .unit = *rc::gen::elementOf(communes)});
            for (int facts = *rc::gen::inRange(0, 5); facts > 0; --facts) {
                const QDate date = day("2016-06-01").addMonths(*rc::gen::inRange(0, 6) * 6);
                add(Fact{.facility = facility,
                         .what = *rc::gen::element(FactKind::Applying, FactKind::StaffTrained),
                         .value = *rc::gen::element(YesNo::Yes, YesNo::No),
                         .date = date,
                         .source = *rc::gen::element(FactSource::Inspection, FactSource::Survey),
                         .validUntil = sometimes(date.addMonths(*rc::gen::inRange(0, 30)))});
            }
            if (*rc::gen::inRange(0, 3) == 0)
                add(Participation{.event = course, .facility = facility, .technical = true});
            if (*rc::gen::inRange(0, 3) != 0)
                savingOf(facility, 1000 * *rc::gen::inRange(1, 9), 2017,
                         1000 * *rc::gen::inRange(1, 9), 7, *rc::gen::inRange(0, 9));
        }
        for (const auto &[code, kind, numerator, denominator] :
             {std::tuple("M2", IndicatorKind::Share, "facility:applying", "facility:in_scope"),
              std::tuple("M3", IndicatorKind::MeanSaving, "saving:energy", ""),
              std::tuple("M4", IndicatorKind::Share, "enterprise:staff_trained",
                         "enterprise:in_scope"),
              std::tuple("C", IndicatorKind::Count, "enterprise:applying", "")}) {
            target(indicator(code, kind, numerator, denominator), 0.1, 0.5);
        }
    }
};

/// The records in another order, as after loading them from another file.
Records shuffled(const Records &records)
{
    Records result;
    for (int kind = 0; kind < entityCount; ++kind) {
        withEntity(static_cast<EntityKind>(kind), [&]<class T>() {
            std::vector<T> rows = records.all<T>().rows();
            std::ranges::reverse(rows);
            if (!rows.empty()) {
                const auto middle = *rc::gen::inRange<std::size_t>(0, rows.size());
                std::ranges::rotate(rows, rows.begin() + static_cast<std::ptrdiff_t>(middle));
            }
            for (T &row : rows)
                result.all<T>().insert(std::move(row));
        });
    }
    return result;
}

} // namespace

TEST_CASE("Yes, no and unknown make up the denominator, and the explanation lists them all")
{
    REQUIRE(rc::check([] {
        RandomPlan plan;
        const QDate on = anyDay();
        Savings savings(plan.records);
        for (const IndicatorResult &result : indicators(savings, on)) {
            const auto explanation =
                explain(*plan.records.find(result.indicator), savings, on, Language::English);
            RC_ASSERT(explanation.result == result);
            std::array<int, 3> standings{};
            for (const Subject &subject : explanation.subjects) {
                ++standings[static_cast<std::size_t>(subject.standing)];
                RC_ASSERT(!subject.why.isEmpty());
            }
            RC_ASSERT(standings[2] == result.unknown);
            if (result.kind == IndicatorKind::MeanSaving) {
                RC_ASSERT(!result.saving || standings[0] == result.saving->n);
                RC_ASSERT(!result.saving || result.saving->counted.size() ==
                                                static_cast<std::size_t>(result.saving->n));
                continue;
            }
            RC_ASSERT(result.numerator == whole(standings[0]));
            if (result.denominator)
                RC_ASSERT(*result.denominator == whole(standings[0] + standings[1] + standings[2]));
        }
    }));
}

TEST_CASE("The groups of units, of sectors and of sizes add up to the province")
{
    REQUIRE(rc::check([] {
        RandomPlan plan;
        const QDate on = anyDay();
        const Grouping grouping =
            *rc::gen::element(Grouping::Unit, Grouping::Sector, Grouping::Size);
        Savings savings(plan.records);
        const auto province = indicators(savings, on);
        const auto groups = indicatorsBy(grouping, savings, on);
        for (std::size_t index = 0; index < province.size(); ++index) {
            qint64 numerator = 0;
            qint64 denominator = 0;
            int unknown = 0;
            int n = 0;
            for (const IndicatorGroup &group : groups) {
                const IndicatorResult &part = group.indicators[index];
                RC_ASSERT(part.indicator == province[index].indicator);
                numerator += part.numerator.value_or(Decimal{}).nano;
                denominator += part.denominator.value_or(Decimal{}).nano;
                unknown += part.unknown;
                n += part.saving ? part.saving->n : 0;
            }
            RC_ASSERT(numerator == province[index].numerator.value_or(Decimal{}).nano);
            RC_ASSERT(denominator == province[index].denominator.value_or(Decimal{}).nano);
            RC_ASSERT(unknown == province[index].unknown);
            RC_ASSERT(n == (province[index].saving ? province[index].saving->n : 0));
        }
    }));
}

TEST_CASE("The order of the records changes nothing")
{
    REQUIRE(rc::check([] {
        const RandomPlan plan;
        const Records other = shuffled(plan.records);
        const QDate on = anyDay();
        Savings savings(plan.records);
        Savings otherSavings(other);
        RC_ASSERT(indicators(savings, on) == indicators(otherSavings, on));
        for (const Grouping grouping :
             {Grouping::Unit, Grouping::Sector, Grouping::Size, Grouping::Year})
            RC_ASSERT(indicatorsBy(grouping, savings, on) ==
                      indicatorsBy(grouping, otherSavings, on));
    }));
}

TEST_CASE("A fact changes no figure of an earlier day")
{
    REQUIRE(rc::check([] {
        RandomPlan plan;
        const auto &facilities = plan.records.all<Facility>().rows();
        RC_PRE(!facilities.empty());
        const QDate on = anyDay();
        Savings savings(plan.records);
        const auto before = indicators(savings, on);
        const Ref<Facility> facility{facilities.front().id};
        plan.add(Fact{.facility = facility,
                      .what = FactKind::Applying,
                      .date = on.addDays(*rc::gen::inRange(1, 100))});
        RC_ASSERT(indicators(savings, on) == before);
    }));
}
