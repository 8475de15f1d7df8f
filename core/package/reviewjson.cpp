// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/reviewjson.h"

#include "core/exchange/recordview.h"
#include "core/model/caption.h"
#include "core/package/fieldcolumns.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// The key by which `list` of the entity told of has it.
QString shownKey(const Record &record, const SheetColumn &column)
{
    if (!isDatedPart(record.kind()))
        return column.key;
    for (const SheetColumn &own : columnsOf(EntityKind::Facility)) {
        if (own.field == column.field && own.entity == record.kind())
            return own.key;
    }
    return column.key;
}

/// Whom the change is told of.
struct Told {
    QString entity{};
    QUuid id{};
    QString code{};
};

Told toldOf(const Records &records, const Record &record)
{
    if (isDatedPart(record.kind()))
        return {.entity = infoOf<Facility>().keyText(),
                .id = record.owner(),
                .code = codeOf(records, EntityKind::Facility, record.owner())};
    return {.entity = record.info().keyText(), .id = record.id(), .code = codeOf(records, record)};
}

/// A draft is told of the record and the field that it is about, not as a record of its own.
QJsonObject draftJson(const MergeItem &item, const ReviewedSides &sides)
{
    const Draft &draft = *item.record().as<Draft>();
    const EntityInfo *info = findEntity(draft.entity);
    const auto textOf = [](const std::optional<Record> &record) {
        return record ? QJsonValue(record->as<Draft>()->text) : QJsonValue();
    };
    const Records &records = item.theirs ? sides.theirs : sides.ours;
    return {{u"entity"_s, draft.entity},
            {u"id"_s, draft.record.id.toString(QUuid::WithoutBraces)},
            {u"code"_s, info ? codeOf(records, info->kind, draft.record.id) : QString()},
            {u"kind"_s, u"draft"_s},
            {u"fields"_s,
             QJsonObject{{draft.field, QJsonArray{textOf(item.ours), textOf(item.theirs)}}}}};
}

QJsonObject toldJson(const Told &told)
{
    return {{u"entity"_s, told.entity},
            {u"id"_s, told.id.toString(QUuid::WithoutBraces)},
            {u"code"_s, told.code}};
}

QJsonValue valueOf(const std::optional<Record> &record, const SheetColumn &column,
                   const Records &records, QDate today)
{
    return record ? columnJson(records, *record, column, today) : QJsonValue();
}

/// The records in which the item's record and what it links to are found.
const Records &recordsOf(const MergeItem &item, const ReviewedSides &sides)
{
    return item.theirs ? sides.theirs : sides.ours;
}

/// The records by which it is told: it is called as ours calls it, for its code may have been
/// changed when it was accepted.
const Records &tellingRecords(const MergeItem &item, const ReviewedSides &sides)
{
    const Record &record = item.record();
    const bool isOurs = isDatedPart(record.kind())
                            ? sides.ours.find(EntityKind::Facility, record.owner()).has_value()
                            : item.ours.has_value();
    return isOurs ? sides.ours : recordsOf(item, sides);
}

/// True where the facility of a dated part is in question as a whole: one decision is about both.
bool goesWithFacility(const MergeItem &item, std::span<const MergeItem> items)
{
    return isDatedPart(item.record().kind()) &&
           std::ranges::any_of(items, [&item](const MergeItem &other) {
               return other.isConflict && other.record().id() == item.record().owner();
           });
}

QString wholeKind(const MergeItem &item)
{
    // A new state of a facility that is there is a change of the facility.
    if (isDatedPart(item.record().kind()))
        return u"edit"_s;
    return item.isRemoved() ? u"remove"_s : u"add"_s;
}

void addFields(QJsonObject &fields, const MergeItem &item, const Field &field,
               std::optional<int> part, const ReviewedSides &sides)
{
    // A dated part of a facility does not say again whose it is.
    if (isDatedPart(item.record().kind()) && field.target == EntityKind::Facility &&
        field.type == FieldType::Link)
        return;
    for (const SheetColumn *column : fieldColumns(field, item.record().kind(), part)) {
        const QJsonValue before = valueOf(item.ours, *column, sides.ours, sides.today);
        const QJsonValue after = valueOf(item.theirs, *column, sides.theirs, sides.today);
        if (before != after)
            fields.insert(shownKey(item.record(), *column), QJsonArray{before, after});
    }
}

/// Adds to what is told of the record already, unless a field is there from another date.
void addTold(QJsonArray &clean, const QJsonObject &object)
{
    const QJsonObject fields = object.value("fields"_L1).toObject();
    for (qsizetype index = 0; index < clean.size(); ++index) {
        QJsonObject there = clean[index].toObject();
        QJsonObject all = there.value("fields"_L1).toObject();
        if (there.value("id"_L1) != object.value("id"_L1) ||
            std::ranges::any_of(fields.keys(),
                                [&](const QString &key) { return all.contains(key); }))
            continue;
        for (auto at = fields.begin(); at != fields.end(); ++at)
            all.insert(at.key(), at.value());
        there.insert(u"fields"_s, all);
        clean[index] = there;
        return;
    }
    clean.append(object);
}

QString fieldName(const MergeItem &item, const MergedField &merged)
{
    const auto columns = fieldColumns(*merged.field, item.record().kind(), merged.part);
    return columns.empty() ? QString(merged.field->keyText())
                           : shownKey(item.record(), *columns.front());
}

Issue unreadable(int entry, const QString &message)
{
    return {.severity = Severity::Hard, .message = message, .row = entry};
}

} // namespace

QJsonArray cleanJson(std::span<const MergeItem> items, const ReviewedSides &sides)
{
    QJsonArray clean;
    for (const MergeItem &item : items) {
        const bool isClean =
            !item.isConflict && std::ranges::none_of(item.fields, &MergedField::isConflict);
        if (item.record().kind() == EntityKind::Draft && isClean) {
            clean.append(draftJson(item, sides));
            continue;
        }
        QJsonObject fields;
        if (item.isWhole() && !item.isConflict) {
            for (const Field &field : item.record().info().fields.subspan(1))
                addFields(fields, item, field, {}, sides);
        }
        for (const MergedField &merged : item.fields) {
            if (!merged.isConflict)
                addFields(fields, item, *merged.field, merged.part, sides);
        }
        if (fields.isEmpty() && (!item.isWhole() || item.isConflict))
            continue;
        QJsonObject object =
            toldJson(toldOf(tellingRecords(item, sides), item.ours ? *item.ours : item.record()));
        object.insert(u"kind"_s, item.isWhole() ? wholeKind(item) : u"edit"_s);
        object.insert(u"fields"_s, fields);
        if (isDatedPart(item.record().kind()))
            addTold(clean, object);
        else
            clean.append(object);
    }
    return clean;
}

QJsonArray conflictsJson(std::span<const MergeItem> items, const ReviewedSides &sides)
{
    QJsonArray conflicts;
    for (const MergeItem &item : items) {
        const QJsonObject told =
            toldJson(toldOf(tellingRecords(item, sides), item.ours ? *item.ours : item.record()));
        const auto add = [&](const QJsonValue &field, const QJsonValue &base,
                             const QJsonValue &mine, const QJsonValue &theirs,
                             const QString &kind) {
            QJsonObject object = told;
            object.insert(u"field"_s, field);
            object.insert(u"base"_s, base);
            object.insert(u"mine"_s, mine);
            object.insert(u"theirs"_s, theirs);
            object.insert(u"kind"_s, kind);
            conflicts.append(object);
        };
        if (item.isConflict && !goesWithFacility(item, items)) {
            const auto whole = [&](const std::optional<Record> &record, const Records &records) {
                return record ? QJsonValue(recordJson(records, *record, sides.today))
                              : QJsonValue();
            };
            add(QJsonValue(), whole(item.base, sides.theirs), whole(item.ours, sides.ours),
                whole(item.theirs, sides.theirs),
                item.theirs ? u"remove-edit"_s : u"edit-remove"_s);
        }
        for (const MergedField &merged : item.fields) {
            if (!merged.isConflict)
                continue;
            const auto columns = fieldColumns(*merged.field, item.record().kind(), merged.part);
            if (columns.empty())
                continue;
            const SheetColumn &column = *columns.front();
            add(shownKey(item.record(), column),
                valueOf(item.base, column, sides.theirs, sides.today),
                valueOf(item.ours, column, sides.ours, sides.today),
                valueOf(item.theirs, column, sides.theirs, sides.today),
                item.base ? u"edit"_s : u"add"_s);
        }
    }
    return conflicts;
}

Issues decideByJson(std::span<MergeItem> items, const QByteArray &json)
{
    Issues issues;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray()) {
        const QString form = QStringLiteral(R"([{"id":"…","field":"phone","take":"mine"}])");
        issues.push_back(unreadable(
            0, error.error == QJsonParseError::NoError
                   ? QCoreApplication::translate("Package", "The decisions are no JSON list. They "
                                                            "are to be written like this: %1")
                         .arg(form)
                   : QCoreApplication::translate("Package", "The decisions are no JSON: it breaks "
                                                            "off at character %1. They are to be "
                                                            "written like this: %2")
                         .arg(QString::number(error.offset + 1), form)));
        return issues;
    }
    int number = 0;
    QHash<QPair<QUuid, QString>, QPair<int, Take>> earlier;
    for (const QJsonValue value : document.array()) {
        ++number;
        const QJsonObject entry = value.toObject();
        const QString take = entry.value("take"_L1).toString();
        if (take != u"mine" && take != u"theirs") {
            issues.push_back(unreadable(
                number, QCoreApplication::translate(
                            "Package", "Decision %1 says neither \"take\": \"mine\" nor \"take\": "
                                       "\"theirs\".")
                            .arg(number)));
            continue;
        }
        const Take decided = take == u"mine" ? Take::Ours : Take::Theirs;
        const QUuid id = QUuid::fromString(entry.value("id"_L1).toString());
        const QString field = entry.value("field"_L1).toString();
        const auto before = earlier.constFind({id, field});
        if (before != earlier.cend() && before->second != decided) {
            issues.push_back(unreadable(
                number, QCoreApplication::translate("Package", "Decision %1 is the opposite of "
                                                               "decision %2 about the same "
                                                               "conflict: leave one of them out.")
                            .arg(QString::number(number), QString::number(before->first))));
            continue;
        }
        earlier.insert({id, field}, {number, decided});
        bool isFound = false;
        for (MergeItem &item : items) {
            const QUuid told =
                isDatedPart(item.record().kind()) ? item.record().owner() : item.record().id();
            if (told != id)
                continue;
            if (item.isConflict && field.isEmpty()) {
                item.take = decided;
                isFound = true;
            }
            for (MergedField &merged : item.fields) {
                if (merged.isConflict && fieldName(item, merged) == field) {
                    merged.take = decided;
                    isFound = true;
                }
            }
        }
        if (!isFound) {
            issues.push_back(unreadable(
                number,
                QCoreApplication::translate("Package", "Decision %1 names no conflict: “id” and "
                                                       "“field” are those of the review.")
                    .arg(number)));
        }
    }
    return issues;
}

} // namespace sxsh
