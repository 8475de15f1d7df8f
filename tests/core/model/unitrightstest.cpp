// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/unitrights.h"
#include "tests/catch.h"
#include "tests/core/model/samples.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("What travels back is what a unit may change, in whole or in part")
{
    for (const EntityKind kind : returnedKinds()) {
        const EntityInfo &info = entityInfo(kind);
        CAPTURE(info.key);
        CHECK(std::ranges::any_of(info.fields,
                                  [&](const Field &field) { return mayUnitEdit(field, kind); }));
    }
    for (const EntityKind kind :
         {EntityKind::Plan, EntityKind::Target, EntityKind::Factor, EntityKind::BudgetLine,
          EntityKind::Survey, EntityKind::Exchange, EntityKind::UnitKey, EntityKind::SameAs}) {
        const EntityInfo &info = entityInfo(kind);
        CAPTURE(info.key);
        CHECK_FALSE(mayUnitAdd(kind));
        CHECK(std::ranges::none_of(info.fields,
                                   [&](const Field &field) { return mayUnitEdit(field, kind); }));
    }
}

TEST_CASE("Of activities a unit tells how they go, of queries it gives the answer")
{
    const auto may = [](EntityKind kind, const char *key) {
        return mayUnitEdit(*entityInfo(kind).field(QLatin1String(key)), kind);
    };
    CHECK(may(EntityKind::Activity, "progress"));
    CHECK_FALSE(may(EntityKind::Activity, "title"));
    CHECK(may(EntityKind::ActivityOutput, "done"));
    CHECK_FALSE(may(EntityKind::ActivityOutput, "planned"));
    CHECK(may(EntityKind::Query, "answer"));
    CHECK_FALSE(may(EntityKind::Query, "question"));
    CHECK_FALSE(mayUnitAdd(EntityKind::Activity));
    CHECK(mayUnitAdd(EntityKind::Event));
}

TEST_CASE(
    "A facility is a unit's where it has, or had, its place in it or in what became part of it")
{
    Records records;
    const AdminUnit district{.id = QUuid::createUuid(),
                             .code = u"024"_s,
                             .name = u"Huyện"_s,
                             .level = UnitLevel::District};
    const AdminUnit old{.id = QUuid::createUuid(),
                        .code = u"00715"_s,
                        .name = u"Xã cũ"_s,
                        .parent = Ref<AdminUnit>{district.id},
                        .validTo = QDate(2025, 7, 1)};
    const AdminUnit merged{.id = QUuid::createUuid(),
                           .code = u"00715"_s,
                           .name = u"Xã mới"_s,
                           .validFrom = QDate(2025, 7, 1)};
    const Facility facility{.id = QUuid::createUuid(), .code = u"CS001"_s};
    ChangeSet set;
    for (const AdminUnit &unit : {district, old, merged})
        set.add(unit);
    set.add(UnitTransition{
        .id = QUuid::createUuid(), .from = {old.id}, .to = {merged.id}, .date = QDate(2025, 7, 1)});
    set.add(facility);
    set.add(
        FacilityPlacement{.id = QUuid::createUuid(), .facility = {facility.id}, .unit = {old.id}});
    records.apply(set);
    const Ref<Facility> placed{facility.id};
    CHECK(wasPlacedIn(records, placed, {old.id}, QDate(2018, 1, 1)));
    CHECK(wasPlacedIn(records, placed, {district.id}, QDate(2018, 1, 1)));
    CHECK_FALSE(wasPlacedIn(records, placed, {merged.id}, QDate(2018, 1, 1)));
    CHECK(wasPlacedIn(records, placed, {merged.id}, QDate(2026, 1, 1)));
    CHECK(wasPlacedIn(records, placed, {district.id}, QDate(2026, 1, 1)));
}

TEST_CASE("How an activity goes is told by the units where it takes place, their parts and wholes")
{
    Records records;
    const auto unit = [](const QString &code, std::optional<Ref<AdminUnit>> parent) {
        return AdminUnit{
            .id = QUuid::createUuid(), .code = code, .name = u"Đơn vị "_s + code, .parent = parent};
    };
    const AdminUnit province = unit(u"02"_s, {});
    const AdminUnit district = unit(u"024"_s, Ref<AdminUnit>{province.id});
    const AdminUnit commune = unit(u"00715"_s, Ref<AdminUnit>{district.id});
    const AdminUnit neighbour = unit(u"027"_s, Ref<AdminUnit>{province.id});
    const Activity before{.id = QUuid::createUuid(),
                          .code = u"HD1"_s,
                          .title = u"Tập huấn"_s,
                          .units = {{district.id}}};
    const ActivityOutput planned{
        .id = QUuid::createUuid(), .activity = {before.id}, .year = 2018, .planned = Decimal{1}};
    ChangeSet set;
    for (const AdminUnit &one : {province, district, commune, neighbour})
        set.add(one);
    set.add(before);
    set.add(planned);
    records.apply(set);

    Activity after = before;
    after.note = u"xong"_s;
    ActivityOutput done = planned;
    done.done = Decimal{1};
    ChangeSet told;
    told.edit(before, after);
    told.edit(planned, done);
    for (const auto &[place, refused] :
         {std::pair(district, 0), {commune, 0}, {province, 0}, {neighbour, 2}}) {
        CAPTURE(place.code.toStdString());
        CHECK(checkUnitRights(records, told, {place.id}, QDate(2018, 6, 1)).size() ==
              static_cast<std::size_t>(refused));
    }
}
