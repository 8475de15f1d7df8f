// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record.h"
#include "tests/catch.h"
#include "tests/core/model/samples.h"

#include <QtCore/QSet>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const EntityInfo &anyEntity()
{
    const int kind = GENERATE(range(0, entityCount));
    return entityInfo(static_cast<EntityKind>(kind));
}

} // namespace

TEST_CASE("Every entity is described by unique keys and by labels")
{
    const EntityInfo &info = anyEntity();
    CAPTURE(info.key);
    CHECK(findEntity(info.keyText()) == &info);
    CHECK_FALSE(entityLabel(info).isEmpty());
    CHECK_FALSE(entityPlural(info).isEmpty());
    REQUIRE_FALSE(info.fields.empty());
    CHECK(info.fields.front().keyText() == "id"_L1);
    QSet<QString> keys;
    QSet<QString> columns;
    QSet<QString> labels;
    for (const Field &field : info.fields) {
        CAPTURE(field.key);
        CHECK_FALSE(fieldLabel(field).isEmpty());
        CHECK_FALSE(keys.contains(field.keyText()));
        CHECK_FALSE(columns.contains(field.columnText()));
        // Officers' spreadsheets name columns by label.
        CHECK_FALSE(labels.contains(fieldLabel(field)));
        keys.insert(field.keyText());
        columns.insert(field.columnText());
        labels.insert(fieldLabel(field));
        CHECK(info.field(field.keyText()) == &field);
        CHECK(&info.fields[info.position(field.keyText())] == &field);
        if (field.min && field.max)
            CHECK(*field.min <= *field.max);
    }
    CHECK(info.field("no_such_field") == nullptr);
}

TEST_CASE("The natural key and the name of every entity are fields of it")
{
    const EntityInfo &info = anyEntity();
    CAPTURE(info.key);
    REQUIRE_FALSE(info.naturalKey.empty());
    for (const char *key : info.naturalKey) {
        CAPTURE(key);
        CHECK(info.field(key) != nullptr);
    }
    REQUIRE(info.nameField != nullptr);
    CHECK(info.field(info.nameField) != nullptr);
}

TEST_CASE("The default record of every entity reads back from its stored values")
{
    const EntityInfo &info = anyEntity();
    CAPTURE(info.key);
    const Record original = RecordDraft(info.kind).finish();
    RecordDraft copy(info.kind, original.id());
    for (const Field &field : info.fields) {
        CAPTURE(field.key);
        const QVariant stored = original.value(field);
        const bool nothingYet = field.type == FieldType::Date || field.type == FieldType::Link ||
                                field.type == FieldType::Id;
        if (!stored.isNull() && nothingYet && !field.optional && &field != &info.fields.front()) {
            // A date or a link that must be given has no value to read before it is.
            CHECK_FALSE(RecordDraft(info.kind).set(field, stored));
            CHECK(field.required);
            continue;
        }
        CHECK(copy.set(field, stored));
    }
    CHECK(copy.finish() == original);
}

TEST_CASE("Every field of every entity gives back what was stored in it")
{
    const EntityInfo &info = anyEntity();
    for (const int variant : {0, 1}) {
        RecordDraft draft(info.kind);
        for (const Field &field : info.fields.subspan(1)) {
            CAPTURE(info.key, field.key);
            const QVariant stored = samples::value(info, field, variant);
            CHECK(stored.typeId() == (field.storedAs == StoredAs::Text ? int(QMetaType::QString)
                                                                       : int(QMetaType::LongLong)));
            REQUIRE(draft.set(field, stored));
            CHECK(draft.value(field) == stored);
            if (field.optional) {
                REQUIRE(draft.set(field, QVariant()));
                CHECK(draft.value(field).isNull());
                REQUIRE(draft.set(field, stored));
            }
        }
        const Record record = draft.finish();
        for (const Field &field : info.fields.subspan(1)) {
            CAPTURE(info.key, field.key);
            CHECK(record.value(field) == samples::value(info, field, variant));
            CHECK(record.value(field.keyText()) == record.value(field));
        }
        CHECK(RecordDraft(record).finish() == record);
    }
}

TEST_CASE("A stored value of another type is refused by every field")
{
    const EntityInfo &info = anyEntity();
    for (const Field &field : info.fields) {
        CAPTURE(info.key, field.key);
        RecordDraft draft(info.kind);
        if (field.storedAs == StoredAs::Integer)
            CHECK_FALSE(draft.set(field, u"x"_s));
        else
            CHECK_FALSE(draft.set(field, QVariant::fromValue<qlonglong>(7)));
        if (!field.optional)
            CHECK_FALSE(draft.set(field, QVariant()));
    }
}

TEST_CASE("Choices are stored by key, not by number")
{
    const EntityInfo &info = anyEntity();
    for (const Field &field : info.fields) {
        if (field.type != FieldType::Choice)
            continue;
        CAPTURE(info.key, field.key);
        REQUIRE_FALSE(field.choices.empty());
        QSet<QString> keys;
        for (const Choice &choice : field.choices) {
            CHECK_FALSE(choiceLabel(choice).isEmpty());
            CHECK_FALSE(keys.contains(QString::fromLatin1(choice.key)));
            keys.insert(QString::fromLatin1(choice.key));
            RecordDraft draft(info.kind);
            REQUIRE(draft.set(field, QString::fromLatin1(choice.key)));
            CHECK(draft.value(field).toString() == QLatin1String(choice.key));
        }
        CHECK_FALSE(RecordDraft(info.kind).set(field, u"no_such_choice"_s));
    }
}
