// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/records.h"

#include "core/base/error.h"
#include "tests/catch.h"
#include "tests/core/model/samples.h"

#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

std::map<std::pair<EntityKind, QUuid>, Record> contentOf(const Records &records)
{
    std::map<std::pair<EntityKind, QUuid>, Record> content;
    for (int kind = 0; kind < entityCount; ++kind) {
        for (const Record &record : records.records(static_cast<EntityKind>(kind)))
            content.emplace(std::pair(record.kind(), record.id()), record);
    }
    return content;
}

Record edited(const Record &record, int serial)
{
    const EntityInfo &info = record.info();
    RecordDraft draft(record);
    for (const Field &field : info.fields.subspan(1)) {
        if (field.type == FieldType::Text)
            draft.set(field, u"E%1"_s.arg(serial));
    }
    return draft.finish();
}

} // namespace

TEST_CASE("A set is applied whole and taken back whole")
{
    REQUIRE(rc::check([] {
        Records records = samples::everyEntity();
        const auto before = contentOf(records);
        ChangeSet set;
        Records ahead = records;
        const int changes = *rc::gen::inRange(1, 20);
        for (int number = 0; number < changes; ++number) {
            const auto kind = static_cast<EntityKind>(*rc::gen::inRange(0, entityCount));
            const QUuid id = samples::id(kind, *rc::gen::inRange(0, 3));
            const auto stored = ahead.find(kind, id);
            ChangeSet one;
            if (!stored)
                one.add(RecordDraft(kind, id).finish());
            else if (*rc::gen::arbitrary<bool>())
                one.remove(*stored);
            else
                one.edit(*stored, edited(*stored, number));
            ahead.apply(one);
            set.changes.push_back(one.changes.front());
        }
        records.apply(set);
        RC_ASSERT(contentOf(records) == contentOf(ahead));
        records.apply(set.inverted());
        RC_ASSERT(contentOf(records) == before);
    }));
}

TEST_CASE("A set with one stale change is refused and changes nothing")
{
    Records records = samples::everyEntity();
    const auto before = contentOf(records);
    const Record stored = *records.find(EntityKind::Facility, samples::id(EntityKind::Facility, 0));
    const Record other = *records.find(EntityKind::Facility, samples::id(EntityKind::Facility, 1));
    ChangeSet set;
    set.add(Facility{.id = samples::id(EntityKind::Facility, 7), .code = u"NEW"_s});
    set.edit(stored, edited(stored, 1));
    set.remove(other);

    SECTION("a record that was edited meanwhile")
    {
        const Record plan = *records.find(EntityKind::Plan, samples::id(EntityKind::Plan, 0));
        set.edit(edited(plan, 5), edited(plan, 6));
    }
    SECTION("a record that is to be added and is there already")
    {
        set.add(*records.find(EntityKind::Plan, samples::id(EntityKind::Plan, 0)));
    }
    SECTION("a record that was removed meanwhile")
    {
        const Record gone = Plan{.id = samples::id(EntityKind::Plan, 9), .code = u"GONE"_s};
        set.edit(gone, edited(gone, 1));
    }
    SECTION("a record that is to be removed and is gone")
    {
        set.remove(Plan{.id = samples::id(EntityKind::Plan, 9), .code = u"GONE"_s});
    }
    try {
        records.apply(set);
        FAIL("it was applied");
    } catch (const Error &error) {
        CHECK_THAT(error.text().toStdString(), Contains("Nothing was saved"));
        CHECK_THAT(error.text().toStdString(), Contains("Plan"));
    }
    CHECK(contentOf(records) == before);
}

TEST_CASE("Records are found by entity and identity only")
{
    const Records records = samples::everyEntity();
    const QUuid id = samples::id(EntityKind::Resource, 1);
    REQUIRE(records.find(EntityKind::Resource, id).has_value());
    CHECK(records.find(EntityKind::Resource, id)->id() == id);
    CHECK_FALSE(records.find(EntityKind::Facility, id).has_value());
    CHECK(records.size(EntityKind::Resource) == 2);
    CHECK(records.records(EntityKind::Resource).size() == 2);
    CHECK(records.find(std::optional<Ref<Resource>>{}) == nullptr);
    CHECK(records.find(std::optional(Ref<Resource>{id}))->id == id);
}
