// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dated.h"

#include "core/exchange/plantemplate.h"
#include "tests/catch.h"
#include "tests/core/model/samples.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const Records &shipped()
{
    static const Records records = [] {
        Records loaded;
        loaded.apply(referenceSet(QStringLiteral(SXSH_SOURCE_DIR "/resources")));
        return loaded;
    }();
    return records;
}

const AdminUnit &unit(const QString &code)
{
    const AdminUnit *found = unitByCode(shipped(), code, {});
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace

TEST_CASE("The state and the placement of a facility are the newest that had begun")
{
    const Ref<Facility> facility{samples::id(EntityKind::Facility, 0)};
    const FacilityState always{
        .id = samples::id(EntityKind::FacilityState, 0), .facility = facility, .name = u"always"_s};
    const FacilityState later{.id = samples::id(EntityKind::FacilityState, 1),
                              .facility = facility,
                              .from = QDate(2018, 7, 1),
                              .name = u"later"_s};
    const FacilityPlacement placement{.id = samples::id(EntityKind::FacilityPlacement, 0),
                                      .facility = facility,
                                      .from = QDate(2016, 1, 1)};
    Records records;
    records.apply(samples::added({later, always, placement}));
    CHECK(stateOn(records, facility, QDate(1990, 1, 1))->name == u"always");
    CHECK(stateOn(records, facility, QDate(2018, 6, 30))->name == u"always");
    CHECK(stateOn(records, facility, QDate(2018, 7, 1))->name == u"later");
    CHECK(stateOn(records, facility, QDate(2030, 1, 1))->name == u"later");
    CHECK(placementOn(records, facility, QDate(2015, 12, 31)) == nullptr);
    CHECK(placementOn(records, facility, QDate(2016, 1, 1))->id == placement.id);
    CHECK(stateOn(records, {samples::id(EntityKind::Facility, 1)}, QDate(2018, 1, 1)) == nullptr);
}

TEST_CASE("What is current is in force today or, before all of it, what comes first")
{
    const Ref<Facility> facility{samples::id(EntityKind::Facility, 0)};
    const auto state = [&](int number, int year) {
        return FacilityState{.id = samples::id(EntityKind::FacilityState, number),
                             .facility = facility,
                             .from = QDate(year, 1, 1)};
    };
    Records records;
    records.apply(samples::added({state(2, 2030), state(1, 2018), state(0, 2016)}));
    const auto year = [&](int on) {
        return currentState(records, facility, QDate(on, 6, 1))->from->year();
    };
    CHECK(year(2015) == 2016);
    CHECK(year(2017) == 2016);
    CHECK(year(2026) == 2018);
    CHECK(year(2031) == 2030);
}

TEST_CASE("Of two states that begin on one day the order of the records chooses none")
{
    const Ref<Facility> facility{samples::id(EntityKind::Facility, 0)};
    std::vector<QUuid> chosen;
    for (const bool reversed : {false, true}) {
        std::vector<Record> states;
        for (const int number : {0, 1})
            states.push_back(FacilityState{.id = samples::id(EntityKind::FacilityState, number),
                                           .facility = facility,
                                           .from = QDate(2018, 1, 1)});
        if (reversed)
            std::ranges::reverse(states);
        Records records;
        records.apply(samples::added(states));
        chosen.push_back(stateOn(records, facility, QDate(2020, 1, 1))->id);
    }
    CHECK(chosen[0] == chosen[1]);
}

TEST_CASE("A target holds from the day it takes effect until it is amended")
{
    const Ref<Indicator> indicator{samples::id(EntityKind::Indicator, 0)};
    const Ref<AdminUnit> district{samples::id(EntityKind::AdminUnit, 0)};
    const auto target = [&](int number, QDate effective, QDate due,
                            std::optional<Ref<AdminUnit>> of = {}) {
        return Target{.id = samples::id(EntityKind::Target, number),
                      .indicator = indicator,
                      .due = due,
                      .unit = of,
                      .effectiveFrom = effective};
    };
    Records records;
    records.apply(samples::added({target(0, {2016, 5, 11}, {2020, 12, 31}),
                                  target(1, {2018, 1, 1}, {2019, 12, 31}),
                                  target(2, {2018, 1, 1}, {2020, 12, 31}),
                                  target(3, {2017, 1, 1}, {2020, 12, 31}, district)}));
    const auto on = [&](QDate day, std::optional<Ref<AdminUnit>> of = {}) {
        const Target *found = targetOn(records, indicator, day, of);
        return found ? found->id : QUuid();
    };
    CHECK(on({2016, 5, 10}).isNull());
    CHECK(on({2016, 5, 11}) == samples::id(EntityKind::Target, 0));
    CHECK(on({2017, 12, 31}) == samples::id(EntityKind::Target, 0));
    // Of two milestones decided together the next one is aimed at, after the last one that.
    CHECK(on({2018, 1, 1}) == samples::id(EntityKind::Target, 1));
    CHECK(on({2019, 12, 31}) == samples::id(EntityKind::Target, 1));
    CHECK(on({2020, 1, 1}) == samples::id(EntityKind::Target, 2));
    CHECK(on({2021, 1, 1}) == samples::id(EntityKind::Target, 2));
    CHECK(on({2018, 1, 1}, district) == samples::id(EntityKind::Target, 3));
    CHECK(on({2016, 12, 31}, district).isNull());
}

TEST_CASE("A unit is followed through the reforms of 2020 and 2025")
{
    const auto [code, day, became] = GENERATE(table<QString, QDate, QString>({
        {u"01078"_s, QDate(2019, 12, 31), u"01078"_s},
        {u"01078"_s, QDate(2020, 1, 1), u"01075"_s},
        {u"01111"_s, QDate(2020, 1, 1), u"01117@2020-01-01"_s},
        {u"01117"_s, QDate(2019, 12, 31), u"01117"_s},
        {u"01117"_s, QDate(2020, 1, 1), u"01117@2020-01-01"_s},
        {u"00937"_s, QDate(2025, 6, 30), u"00937"_s},
        {u"00937"_s, QDate(2025, 7, 1), u"00937@2025-07-01"_s},
        {u"00931"_s, QDate(2025, 7, 1), u"00937@2025-07-01"_s},
        {u"02"_s, QDate(2025, 7, 1), u"08@2025-07-01"_s},
    }));
    CAPTURE(code, day);
    CHECK(unitOn(shipped(), unit(code), day)->id == unit(became).id);
}

TEST_CASE("A unit merged in 2020 is followed on into the reform of 2025")
{
    const AdminUnit *once = unitOn(shipped(), unit(u"01111"_s), QDate(2025, 7, 1));
    const AdminUnit *again = unitOn(shipped(), unit(u"01117@2020-01-01"_s), QDate(2025, 7, 1));
    CHECK(once->id == again->id);
    CHECK(once->isValidOn(QDate(2025, 7, 1)));
}

TEST_CASE("A unit that was split stays where it was")
{
    AdminUnit split{
        .id = samples::id(EntityKind::AdminUnit, 0), .code = u"1"_s, .validTo = QDate(2020, 1, 1)};
    AdminUnit half{.id = samples::id(EntityKind::AdminUnit, 1),
                   .code = u"2"_s,
                   .validFrom = QDate(2020, 1, 1)};
    AdminUnit rest{.id = samples::id(EntityKind::AdminUnit, 2),
                   .code = u"3"_s,
                   .validFrom = QDate(2020, 1, 1)};
    const auto part = [&](int number, const AdminUnit &to) {
        return UnitTransition{.id = samples::id(EntityKind::UnitTransition, number),
                              .from = {split.id},
                              .to = {to.id},
                              .date = QDate(2020, 1, 1),
                              .transitionKind = TransitionKind::Part};
    };
    Records records;
    records.apply(samples::added({split, half, rest, part(0, half), part(1, rest)}));
    CHECK(unitOn(records, split, QDate(2019, 12, 31))->id == split.id);
    CHECK(unitOn(records, split, QDate(2025, 1, 1))->id == split.id);
}

TEST_CASE("A unit code means the unit that bore it on the day")
{
    const auto [code, day, name] = GENERATE(table<QString, std::optional<QDate>, QString>({
        {u"00937"_s, std::nullopt, u"Xã Xín Chải"_s},
        {u"00937"_s, QDate(1990, 1, 1), u"Xã Xín Chải"_s},
        {u"00937"_s, QDate(2025, 6, 30), u"Xã Xín Chải"_s},
        {u"00937"_s, QDate(2025, 7, 1), u"Xã Lao Chải"_s},
        {u"00937@2025-07-01"_s, QDate(2016, 1, 1), u"Xã Lao Chải"_s},
        {u"00937@2025-07-01"_s, std::nullopt, u"Xã Lao Chải"_s},
        {u"00937@2016-01-01"_s, QDate(2026, 1, 1), u"Xã Xín Chải"_s},
    }));
    CAPTURE(code, name);
    const AdminUnit *found = unitByCode(shipped(), code, day);
    REQUIRE(found != nullptr);
    CHECK(found->name == name);
}

TEST_CASE("A unit code that nobody bore on the day means nothing")
{
    CHECK(unitByCode(shipped(), u"99999", {}) == nullptr);
    CHECK(unitByCode(shipped(), u"01078", QDate(2020, 1, 1)) == nullptr);
    CHECK(unitByCode(shipped(), u"00937@soon", {}) == nullptr);
    CHECK(unitByCode(shipped(), u"00937@", {}) == nullptr);
}

TEST_CASE("A unit is contained in the units above it")
{
    const AdminUnit &commune = unit(u"00937"_s);
    CHECK(containing(shipped(), commune, UnitLevel::Commune)->id == commune.id);
    CHECK(containing(shipped(), commune, UnitLevel::District)->code == u"030");
    CHECK(containing(shipped(), commune, UnitLevel::Province)->code == u"02");
    const AdminUnit &reformed = unit(u"00937@2025-07-01"_s);
    CHECK(containing(shipped(), reformed, UnitLevel::District) == nullptr);
    CHECK(containing(shipped(), reformed, UnitLevel::Province)->code == u"08");
}
