// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/codeindex.h"

#include "core/model/caption.h"
#include "tests/catch.h"
#include "tests/core/demo/demoplan.h"
#include "tests/core/exchange/importtrial.h"
#include "tests/core/model/samples.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("Every record is found by its code, its natural key and its identity")
{
    const Records records = samples::everyEntity();
    for (int kind = 0; kind < entityCount; ++kind) {
        const auto entity = static_cast<EntityKind>(kind);
        for (const Record &record : records.records(entity)) {
            CAPTURE(record.info().key);
            const QString identity = record.id().toString(QUuid::WithoutBraces);
            for (const QString &typed :
                 {codeOf(records, record), naturalKey(records, record), identity}) {
                const auto found = findByCode(records, entity, typed, trialDay);
                CAPTURE(typed);
                REQUIRE(found.has_value());
                CHECK(found->id() == record.id());
            }
        }
        CHECK_FALSE(findByCode(records, entity, u"no such code"_s, trialDay).has_value());
    }
}

TEST_CASE("A unit on the command line is the one of today, or of the day that is named")
{
    const ImportTrial trial;
    const auto name = [&](const QString &code, QDate day) {
        const auto found = findByCode(trial.records(), EntityKind::AdminUnit, code, day);
        return found ? found->as<AdminUnit>()->name : QString();
    };
    CHECK(name(u"00937"_s, QDate(2024, 1, 1)) == u"Xã Xín Chải");
    CHECK(name(u"00937"_s, QDate(2026, 1, 1)) == u"Xã Lao Chải");
    CHECK(name(u"00937@2020-01-01"_s, QDate(2026, 1, 1)) == u"Xã Xín Chải");
    CHECK(name(u"02"_s, QDate(2026, 1, 1)) == u"Tỉnh Hà Giang");
}

TEST_CASE("A code that several records share is refused with their identities")
{
    const ImportTrial trial;
    Records records = trial.records();
    const Product tea = *records.all<Product>().begin();
    const Facility other{.id = samples::id(EntityKind::Facility, 5), .code = u"CS5"_s};
    Product second = tea;
    second.id = samples::id(EntityKind::Product, 5);
    second.facility = {other.id};
    CHECK(findByCode(records, EntityKind::Product, u"CHE"_s, trialDay).has_value());
    records.apply(samples::added({other, second}));
    CHECK_THROWS_WITH(
        findByCode(records, EntityKind::Product, u"CHE"_s, trialDay),
        Catch::Matchers::Contains(second.id.toString(QUuid::WithoutBraces).toStdString()));
    CHECK(findByCode(records, EntityKind::Product, u"CS5/CHE"_s, trialDay)->id() == second.id);
}

TEST_CASE("A key may be typed without the parts that are not there")
{
    const ImportTrial trial;
    Records records = trial.records();
    const Facility &facility = *records.all<Facility>().begin();
    const Resource &electricity = *records.all<Resource>().begin();
    const Usage usage{.id = samples::id(EntityKind::Usage, 7),
                      .facility = {facility.id},
                      .resource = {electricity.id},
                      .year = 2017,
                      .unit = electricity.unit};
    records.apply(samples::added({usage}));
    const QString key = facility.code + u'/' + electricity.code;
    for (const QString &typed : {key + u"//2017"_s, key + u"/2017"_s})
        CHECK(findByCode(records, EntityKind::Usage, typed, trialDay)->id() == usage.id);
}

TEST_CASE("A product is looked for in its own facility only")
{
    const ImportTrial trial;
    const CodeIndex index(trial.records());
    const QUuid facility = trial.records().all<Facility>().begin()->id;
    CHECK_FALSE(index.resolve(EntityKind::Product, u"CHE"_s, {.facility = facility}).id.isNull());
    CHECK_FALSE(
        index.resolve(EntityKind::Product, u"che kho"_s, {.facility = facility}).id.isNull());
    const ResolvedLink elsewhere = index.resolve(
        EntityKind::Product, u"CHE"_s, {.facility = samples::id(EntityKind::Facility, 9)});
    CHECK(elsewhere.id.isNull());
    CHECK_FALSE(elsewhere.problem.isEmpty());
}

TEST_CASE("What named nothing names a record as soon as that is added")
{
    const ImportTrial trial;
    CodeIndex index(trial.records());
    const Facility added{.id = samples::id(EntityKind::Facility, 5), .code = u"CS5"_s};
    const auto find = [&] { return index.resolve(EntityKind::Facility, u"CS5"_s, {}); };
    CHECK(find().id.isNull());
    CHECK_FALSE(find().problem.isEmpty());
    index.add(added);
    CHECK(find().id == added.id);
    CHECK(find().problem.isEmpty());
}

TEST_CASE("A record that comes again after an edit is found once")
{
    const ImportTrial trial;
    CodeIndex index(trial.records());
    Clause clause = *trial.records().all<Clause>().begin();
    clause.text = u"lời văn mới"_s;
    index.add(clause);
    CHECK(index.resolve(EntityKind::Clause, u"II.1"_s, {}).id == clause.id);
    AdminUnit unit = *trial.records().all<AdminUnit>().begin();
    unit.source = u"nguồn"_s;
    index.add(unit);
    CHECK(index.resolve(EntityKind::AdminUnit, unit.name, {}).id == unit.id);
}

TEST_CASE("An organisation is known without the name of its place, and committees by their letters")
{
    const auto [typed, code] = GENERATE(table<QString, QString>({
        {u"Sở Tài chính tỉnh Hà Giang"_s, u"STC"_s},
        {u"Sở Tài chính"_s, u"STC"_s},
        {u"so tai chinh"_s, u"STC"_s},
        {u"Sở Tài chính tỉnh Lào Cai"_s, QString()},
        {u"Ủy ban nhân dân tỉnh Hà Giang"_s, u"UBND"_s},
        {u"UBND tỉnh Hà Giang"_s, u"UBND"_s},
        {u"Báo"_s, u"B2"_s}, // the whole name of one goes before the short one of another
    }));
    CAPTURE(typed.toStdString());
    const AdminUnit province{
        .id = QUuid::createUuid(), .code = u"02"_s, .name = u"Tỉnh Hà Giang"_s};
    Records records;
    ChangeSet set;
    set.add(province);
    for (const auto &[key, name] : {std::pair(u"STC"_s, u"Sở Tài chính tỉnh Hà Giang"_s),
                                    {u"UBND"_s, u"Ủy ban nhân dân tỉnh Hà Giang"_s},
                                    {u"B1"_s, u"Báo tỉnh Hà Giang"_s},
                                    {u"B2"_s, u"Báo"_s}}) {
        set.add(Organisation{.id = QUuid::createUuid(),
                             .code = key,
                             .name = name,
                             .unit = Ref<AdminUnit>{province.id}});
    }
    records.apply(set);
    const ResolvedLink link = CodeIndex(records).resolve(EntityKind::Organisation, typed, {});
    CHECK(link.id.isNull() == code.isEmpty());
    if (!code.isEmpty())
        CHECK(records.find(Ref<Organisation>{link.id})->code == code);
}

TEST_CASE("A facility is found by every name that it had, and a shared name is not guessed")
{
    Records records;
    const Facility mill{.id = QUuid::createUuid(), .code = u"CS001"_s};
    const Facility other{.id = QUuid::createUuid(), .code = u"CS002"_s};
    const auto state = [](const Facility &facility, QDate from, const QString &name) {
        return FacilityState{
            .id = QUuid::createUuid(), .facility = {facility.id}, .from = from, .name = name};
    };
    ChangeSet set;
    set.add(mill);
    set.add(other);
    set.add(state(mill, {2015, 1, 1}, u"Nhà máy giấy Nguyễn Trãi"_s));
    set.add(state(mill, {2018, 1, 1}, u"Nhà máy giấy Hà Giang"_s));
    set.add(state(other, {2015, 1, 1}, u"Nhà máy giấy Hà Giang"_s));
    records.apply(set);
    const CodeIndex index(records);
    CHECK(index.resolve(EntityKind::Facility, u"nha may giay nguyen trai"_s, {}).id == mill.id);
    CHECK(index.resolve(EntityKind::Facility, u"Nhà máy giấy Hà Giang"_s, {})
              .problem.contains(u"CS001, CS002"));
}

TEST_CASE("A unit is known without what its kind is called, and by the short form of that")
{
    Records records;
    ChangeSet set;
    for (const auto &[code, name, level] :
         {std::tuple{u"024"_s, u"Thành phố Hà Giang"_s, UnitLevel::District},
          std::tuple{u"026"_s, u"Huyện Đồng Văn"_s, UnitLevel::District},
          std::tuple{u"032"_s, u"Huyện Hoàng Su Phì"_s, UnitLevel::District},
          std::tuple{u"00721"_s, u"Thị trấn Đồng Văn"_s, UnitLevel::Commune}})
        set.add(AdminUnit{.id = QUuid::createUuid(), .code = code, .name = name, .level = level});
    records.apply(set);
    const CodeIndex index(records);
    const auto code = [&](const QString &typed) {
        const AdminUnit *unit =
            records.find(Ref<AdminUnit>{index.resolve(EntityKind::AdminUnit, typed, {}).id});
        return unit ? unit->code : QString();
    };
    CHECK(code(u"Hoàng Su Phì"_s) == u"032"_s);
    CHECK(code(u"hoang su phi"_s) == u"032"_s);
    CHECK(code(u"TP. Hà Giang"_s) == u"024"_s);
    CHECK(code(u"H.Đồng Văn"_s) == u"026"_s);
    CHECK(code(u"TT Đồng Văn"_s) == u"00721"_s);
    CHECK(code(u"Xã Hoàng Su Phì"_s).isEmpty());
    CHECK(index.resolve(EntityKind::AdminUnit, u"Đồng Văn"_s, {}).problem.contains(u"00721, 026"));
}

TEST_CASE("Of units with one name the one that the plan lived to see is meant, and the whole of it")
{
    Records records = demonstrated({.facilities = 5});
    const auto code = [&records](const QString &typed, std::optional<QDate> day = {}) {
        const CodeIndex index(records);
        const QUuid id = index.resolve(EntityKind::AdminUnit, typed, {.day = day}).id;
        const AdminUnit *unit = records.find(Ref<AdminUnit>{id});
        return unit ? unit->code : QString();
    };
    // The district, its town of the same name, and a commune of 2025.
    CHECK(code(u"Đồng Văn"_s) == u"026"_s);
    CHECK(code(u"dong van"_s, QDate(2018, 5, 1)) == u"026"_s);
    CHECK(code(u"Bắc Quang"_s) == u"034"_s);
    CHECK(code(u"Bắc Quang"_s, QDate(2026, 1, 1)) == u"01153"_s);

    const Plan before = *records.all<Plan>().begin();
    Plan after = before;
    after.endsOn = QDate(2030, 12, 31);
    ChangeSet set;
    set.edit(before, after);
    records.apply(set);
    CHECK(code(u"Bắc Quang"_s).isEmpty());
}
