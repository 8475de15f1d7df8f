// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/exchange/recordview.h"
#include "tests/catch.h"
#include "tests/core/model/samples.h"

#include <QtCore/QTemporaryDir>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2024, 1, 1);

/// What the walk is about are fields; the sample records do not keep the rules between them.
Issues anything(const ChangeSet &)
{
    return {};
}

void removeAll(Records &records, EntityKind kind)
{
    ChangeSet set;
    for (const Record &record : records.records(kind))
        set.remove(record);
    records.apply(set);
}

/// Empties every field that the entity's rows do not need to be found by; what cannot be empty
/// gets another value.
void blank(Records &records, EntityKind kind)
{
    const EntityInfo &info = entityInfo(kind);
    ChangeSet set;
    for (const Record &record : records.records(kind)) {
        RecordDraft draft(record);
        for (const Field &field : info.fields.subspan(1)) {
            const bool inKey = std::ranges::any_of(info.naturalKey, [&](const char *key) {
                return field.keyText() == QLatin1String(key);
            });
            if (inKey)
                continue;
            const bool text = field.type == FieldType::Text || field.type == FieldType::Links;
            if (field.type == FieldType::Amounts)
                draft.set(field, storedAmounts({}));
            else if (field.optional)
                draft.set(field, QVariant());
            else if (text)
                draft.set(field, u""_s);
            else
                draft.set(field, samples::value(info, field, 1));
        }
        set.edit(record, draft.finish());
    }
    records.apply(set);
}

/// The values of the entity's columns, by code; without identities.
QMap<QString, QJsonObject> columns(const Records &records, EntityKind kind)
{
    QMap<QString, QJsonObject> found;
    for (const Record &record : sortedRecords(records, kind)) {
        QJsonObject object = recordJson(records, record, today);
        object.remove(u"id"_s);
        const QString key = object.value(u"code"_s).toString() + QString::number(found.size());
        found.insert(key, object);
    }
    return found;
}

/// The stored values of one entity without identities and links to its own records.
std::vector<QVariantMap> stored(const Records &records, EntityKind kind)
{
    std::vector<QVariantMap> all;
    for (const Record &record : sortedRecords(records, kind)) {
        QVariantMap values;
        for (const Field &field : record.info().fields.subspan(1)) {
            if (field.type != FieldType::Link || field.target != kind)
                values.insert(field.keyText(), record.value(field));
        }
        all.push_back(values);
    }
    return all;
}

QString firstDifference(const std::vector<QVariantMap> &a, const std::vector<QVariantMap> &b)
{
    if (a.size() != b.size())
        return u"%1 records, not %2"_s.arg(a.size()).arg(b.size());
    for (std::size_t row = 0; row < a.size(); ++row) {
        for (auto at = a[row].cbegin(); at != a[row].cend(); ++at) {
            if (b[row].value(at.key()) != at.value())
                return u"%1: “%2”, not “%3”"_s.arg(at.key(), at.value().toString(),
                                                   b[row].value(at.key()).toString());
        }
    }
    return {};
}

QString problems(const ImportDraft &draft)
{
    QStringList lines;
    for (const Issue &issue : draft.issues)
        lines += u"%1 %2: %3"_s.arg(issue.row).arg(issue.field, issue.message);
    return lines.join(u'\n');
}

const EntityInfo &anyEntity()
{
    const int kind = GENERATE(range(0, entityCount));
    return entityInfo(static_cast<EntityKind>(kind));
}

} // namespace

TEST_CASE("Every field of every entity survives export and import")
{
    const EntityInfo &info = anyEntity();
    const Records original = samples::everyEntity();
    const QTemporaryDir folder;
    for (const QString &name : {u"Bảng.csv"_s, u"Bảng.xlsx"_s}) {
        for (const Headings headings : {Headings::Keys, Headings::Titles}) {
            CAPTURE(info.key, name, headings == Headings::Titles);
            const QString path = folder.filePath(name);
            writeExport(original, info.kind, path, headings, today);

            // Into a plan without them: everything is added.
            Records records = original;
            removeAll(records, info.kind);
            if (info.kind == EntityKind::Facility) {
                removeAll(records, EntityKind::FacilityState);
                removeAll(records, EntityKind::FacilityPlacement);
            }
            const ImportDraft added = readImport(records, info.kind, path, BadRows::RefuseAll,
                                                 {.tryOut = anything}, today);
            CAPTURE(problems(added));
            CHECK_FALSE(hasHard(added.issues));
            CHECK(added.added == 2);
            records.apply(added.set);
            CHECK(columns(records, info.kind) == columns(original, info.kind));
            CHECK(
                firstDifference(stored(records, info.kind), stored(original, info.kind)).isEmpty());

            // Into a plan where they are empty: the same records are filled in.
            Records blanked = original;
            blank(blanked, info.kind);
            const ImportDraft edited = readImport(blanked, info.kind, path, BadRows::RefuseAll,
                                                  {.tryOut = anything}, today);
            CAPTURE(problems(edited));
            CHECK(edited.added == 0);
            blanked.apply(edited.set);
            for (const Record &record : original.records(info.kind)) {
                const auto filled = blanked.find(info.kind, record.id());
                REQUIRE(filled.has_value());
                for (const Field &field : info.fields) {
                    CAPTURE(field.key);
                    CHECK(filled->value(field) == record.value(field));
                }
            }

            // Into the same plan: nothing changes.
            const ImportDraft same = readImport(original, info.kind, path, BadRows::RefuseAll,
                                                {.tryOut = anything}, today);
            CHECK(same.set.changes.empty());
            CHECK(same.unchanged == 2);
        }
    }
}

TEST_CASE("The JSON of a record has every column, its identity, and numbers as numbers")
{
    const EntityInfo &info = anyEntity();
    CAPTURE(info.key);
    const Records records = samples::everyEntity();
    for (const Record &record : sortedRecords(records, info.kind)) {
        const QJsonObject object = recordJson(records, record, today);
        CHECK(object.value(u"id"_s).toString() == record.id().toString(QUuid::WithoutBraces));
        for (const SheetColumn &column : columnsOf(info.kind)) {
            if (!column.field)
                continue;
            CAPTURE(column.key);
            REQUIRE(object.contains(column.key));
            const QJsonValue value = object.value(column.key);
            const bool isNumber = column.field->type == FieldType::Integer ||
                                  column.field->type == FieldType::Money ||
                                  column.field->type == FieldType::Decimal;
            if (!value.isNull() && isNumber)
                CHECK(value.isDouble());
            if (column.field->type == FieldType::YesNo)
                CHECK(value.isBool());
            if (column.field->type == FieldType::Links || column.part == AmountPart::Estimated)
                CHECK(value.isArray());
        }
    }
}

TEST_CASE("Every column has a title of its own, which import reads as that column")
{
    const EntityInfo &info = anyEntity();
    CAPTURE(info.key);
    QSet<QString> keys;
    QSet<QString> titles;
    for (const SheetColumn &column : columnsOf(info.kind)) {
        CAPTURE(column.key);
        CHECK_FALSE(column.title().isEmpty());
        CHECK_FALSE(keys.contains(column.key));
        CHECK_FALSE(titles.contains(column.title()));
        keys.insert(column.key);
        titles.insert(column.title());
    }
    if (info.kind == EntityKind::Facility) {
        for (const QString &key :
             {u"code"_s, u"name"_s, u"enterprise"_s, u"tax_code"_s, u"unit_code"_s, u"vsic_code"_s,
              u"labour"_s, u"in_scope"_s, u"opened_on"_s, u"closed_on"_s})
            CHECK(keys.contains(key));
        return;
    }
    for (const Field &field : info.fields.subspan(1)) {
        CAPTURE(field.key);
        if (field.type != FieldType::Amounts)
            CHECK(keys.contains(field.columnText()));
    }
}

TEST_CASE("The columns that the command line promises are there")
{
    const auto [entity, keys] = GENERATE(table<EntityKind, QString>({
        {EntityKind::Fact, u"facility_code,what,value,date,source,valid_until,organisation"_s},
        {EntityKind::Usage,
         u"facility_code,resource,product,year,unit,total,m01,m02,m03,m04,m05,m06,m07,m08,m09,m10,"
         "m11,m12"_s},
        {EntityKind::Output, u"facility_code,product,year,unit,total,m01,m06,m12"_s},
        {EntityKind::Activity, u"code,clause,title,lead,status,progress,start,due"_s},
        {EntityKind::BudgetLine, u"code,clause,year,source,stage,amount"_s},
    }));
    for (const QString &key : keys.split(u',')) {
        CAPTURE(key);
        CHECK(std::ranges::count(columnsOf(entity), key, &SheetColumn::key) == 1);
    }
}

TEST_CASE("Records are sorted by code, then by identity")
{
    Records records;
    records.apply(
        samples::added({Enterprise{.id = samples::id(EntityKind::Enterprise, 0), .code = u"B"_s},
                        Enterprise{.id = samples::id(EntityKind::Enterprise, 1), .code = u"A"_s},
                        Enterprise{.id = samples::id(EntityKind::Enterprise, 2), .code = u"A"_s}}));
    const auto sorted = sortedRecords(records, EntityKind::Enterprise);
    REQUIRE(sorted.size() == 3);
    CHECK(sorted[2].id() == samples::id(EntityKind::Enterprise, 0));
    CHECK(sorted[0].id().toString() < sorted[1].id().toString());
}
