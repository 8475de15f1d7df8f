// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bulkedit.h"
#include "core/base/error.h"
#include "core/model/dated.h"
#include "core/model/rules.h"
#include "tests/catch.h"
#include "tests/core/demo/demoplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2019, 6, 1);

const Records &plan()
{
    static const Records records = demonstrated({.facilities = 30});
    return records;
}

std::vector<QUuid> facilities(std::size_t count)
{
    std::vector<QUuid> ids;
    for (const Facility &facility : plan().all<Facility>())
        ids.push_back(facility.id);
    std::ranges::sort(ids);
    ids.resize(count);
    return ids;
}

BulkEdit edited(const QString &column, const QString &text, std::size_t count = 10)
{
    return bulkEdit(plan(), EntityKind::Facility, facilities(count), column, text,
                    NumberForm::Officer, today);
}

Records after(const BulkEdit &edit)
{
    Records records = plan();
    records.apply(edit.set);
    return records;
}

} // namespace

TEST_CASE("With a day given, the new value begins on it and what was before stays")
{
    const QDate day(2019, 7, 1);
    const auto ids = facilities(3);
    const BulkEdit edit = bulkEdit(plan(), EntityKind::Facility, ids, u"labour"_s, u"1250"_s,
                                   NumberForm::Officer, today, u"1/7/2019"_s);
    CHECK(edit.edited == 3);
    const Records records = after(edit);
    for (const QUuid &id : ids) {
        CHECK(stateOn(records, {id}, day)->labour == 1250);
        const FacilityState *before = stateOn(records, {id}, day.addDays(-1));
        const FacilityState *was = stateOn(plan(), {id}, day.addDays(-1));
        CHECK((before ? before->labour : std::nullopt) == (was ? was->labour : std::nullopt));
    }
    CHECK(bulkEdit(plan(), EntityKind::Facility, ids, u"labour"_s, u"1250"_s, NumberForm::Officer,
                   today, u"31/2/2019"_s)
              .refused == 3);
}

TEST_CASE("One text typed for many facilities is one set that the rules accept")
{
    const BulkEdit edit = edited(u"labour"_s, u"1250"_s);
    CHECK(edit.edited == 10);
    CHECK(edit.refused == 0);
    CHECK(edit.set.title.contains(u"10"_s));
    const Records records = after(edit);
    for (const QUuid &id : facilities(10))
        CHECK(currentState(records, {id}, today)->labour == 1250);
    CHECK_FALSE(hasHard(checkRules(records, edit.set, today)));
    Records back = records;
    back.apply(edit.set.inverted());
    CHECK(back.all<FacilityState>().size() == plan().all<FacilityState>().size());
}

TEST_CASE("Text that cannot be read refuses every record and names it")
{
    const auto [column, text] = GENERATE(table<QString, QString>({
        {u"labour"_s, u"nhiều"_s},
        {u"operation"_s, u"đang ngủ"_s},
        {u"opened_on"_s, u"31/02/2018"_s},
        {u"unit_code"_s, u"không có"_s},
        {u"name"_s, u"-"_s},
    }));
    CAPTURE(column, text);
    const BulkEdit edit = edited(column, text, 3);
    CHECK(edit.refused == 3);
    CHECK(edit.set.changes.empty());
    CHECK(edit.set.title.isEmpty());
    REQUIRE(edit.issues.size() >= 3);
    for (const Issue &issue : edit.issues) {
        CHECK(issue.record == plan().find(Ref<Facility>{issue.id})->code);
        CHECK_FALSE(issue.message.isEmpty());
    }
}

TEST_CASE("Records that have the value already are left alone, and none is taken twice")
{
    const BulkEdit edit = edited(u"note"_s, u"Rà soát 2019"_s, 4);
    const Records records = after(edit);
    std::vector<QUuid> ids = facilities(6);
    ids.push_back(ids.front());
    ids.push_back(QUuid::createUuid());
    const BulkEdit again = bulkEdit(records, EntityKind::Facility, ids, u"note"_s,
                                    u"Rà soát 2019"_s, NumberForm::Officer, today);
    CHECK(again.unchanged == 4);
    CHECK(again.edited == 2);
    CHECK(again.set.changes.size() == 2);
    const BulkEdit nothing = edited(u"note"_s, QString(), 4);
    CHECK(nothing.unchanged == 4);
    CHECK(nothing.set.changes.empty());
}

TEST_CASE("An enterprise typed by its code becomes that of every facility")
{
    const Enterprise owner = plan().all<Enterprise>().rows().front();
    const BulkEdit edit = edited(u"enterprise"_s, owner.code, 3);
    CHECK(edit.edited + edit.unchanged == 3);
    const Records records = after(edit);
    CHECK(records.all<Enterprise>().size() == plan().all<Enterprise>().size());
    for (const QUuid &id : facilities(3))
        CHECK(currentState(records, {id}, today)->enterprise == Ref<Enterprise>{owner.id});
}

TEST_CASE("Facilities of one enterprise bring its new tax code once")
{
    Records records = plan();
    ChangeSet shared;
    const std::vector<QUuid> ids = facilities(3);
    const Enterprise owner{.id = QUuid::createUuid(), .code = u"CHUNG"_s, .name = u"Chung"_s};
    shared.add(owner);
    for (const QUuid &id : ids) {
        const FacilityState &state = *currentState(records, {id}, today);
        FacilityState owned = state;
        owned.enterprise = Ref<Enterprise>{owner.id};
        shared.edit(state, owned);
    }
    records.apply(shared);
    const BulkEdit edit = bulkEdit(records, EntityKind::Facility, ids, u"tax_code"_s,
                                   u"5100999888"_s, NumberForm::Officer, today);
    CHECK(edit.refused == 0);
    CHECK(edit.set.changes.size() == 1);
    records.apply(edit.set);
    CHECK(records.find(Ref<Enterprise>{owner.id})->taxCode == u"5100999888"_s);
}

TEST_CASE("Other entities are edited in bulk by the columns they have")
{
    std::vector<QUuid> ids;
    for (const Activity &activity : plan().all<Activity>())
        ids.push_back(activity.id);
    const BulkEdit edit = bulkEdit(plan(), EntityKind::Activity, ids, u"status"_s,
                                   choiceKey(ActivityStatus::Stopped), NumberForm::Officer, today);
    CHECK(edit.edited + edit.unchanged == static_cast<int>(ids.size()));
    CHECK_THROWS_AS(bulkEdit(plan(), EntityKind::Activity, ids, u"labour"_s, u"1"_s,
                             NumberForm::Officer, today),
                    Error);
}

TEST_CASE("One fact is added for each facility, those that have it are left out and told")
{
    const QHash<QString, QString> texts{{u"what"_s, u"verified"_s},
                                        {u"value"_s, u"yes"_s},
                                        {u"date"_s, u"15/3/2019"_s},
                                        {u"source"_s, u"inspection"_s},
                                        {u"document"_s, u"Biên bản 12/BB-SCT"_s}};
    const std::vector<QUuid> five = facilities(5);
    const auto add = [&](const Records &records, const std::vector<QUuid> &owners) {
        return bulkAdd(records, EntityKind::Fact, u"facility_code"_s, owners, texts,
                       NumberForm::Officer, today);
    };
    const BulkEdit first = add(plan(), facilities(2));
    CHECK(first.edited == 2);
    Records records = plan();
    records.apply(first.set);
    CHECK_FALSE(hasHard(checkRules(records, first.set, today)));
    const BulkEdit rest = add(records, five);
    CHECK(rest.edited == 3);
    CHECK(rest.refused == 2);
    CHECK(rest.issues.size() == 2);
    CHECK_FALSE(rest.issues.front().record.isEmpty());
    records.apply(rest.set);
    for (const QUuid &facility : five) {
        CHECK(std::ranges::any_of(records.all<Fact>().of(facility), [](const Fact &fact) {
            return fact.document == u"Biên bản 12/BB-SCT" && fact.date == QDate(2019, 3, 15);
        }));
    }
}

TEST_CASE("What cannot be read is refused for all of them and nothing is added")
{
    const BulkEdit edit = bulkAdd(plan(), EntityKind::Fact, u"facility_code"_s, facilities(3),
                                  {{u"what"_s, u"verified"_s},
                                   {u"value"_s, u"yes"_s},
                                   {u"date"_s, u"31/2/2019"_s},
                                   {u"source"_s, u"inspection"_s}},
                                  NumberForm::Officer, today);
    CHECK(edit.edited == 0);
    CHECK(edit.refused == 3);
    CHECK(edit.set.changes.empty());
}
