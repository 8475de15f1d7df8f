// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/reviewdecisions.h"

#include "core/base/foldedtext.h"
#include "core/exchange/rowedit.h"
#include "core/merge/amountpart.h"
#include "core/package/fieldcolumns.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// One value of a field, or of a part of amounts, as a text that is another one for another value.
QString valueText(const std::optional<Record> &record, const MergedField &merged)
{
    if (!record)
        return u"gone"_s;
    const QVariant value = record->value(*merged.field);
    if (!merged.part)
        return value.isNull() ? u"null"_s : u'=' + value.toString();
    const auto amounts = amountsFromStored(value.toString());
    Q_ASSERT(amounts);
    Amounts part;
    copyPart(part, *amounts, *merged.part);
    return storedAmounts(part);
}

QString digestOf(const QString &text)
{
    constexpr int digits = 16;
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(digits));
}

QString questionOf(const MergeItem &item, const MergedField &merged)
{
    return digestOf(valueText(item.ours, merged) + QChar(0x1f) + valueText(item.theirs, merged));
}

QString questionOf(const MergeItem &item)
{
    QString text;
    for (const auto &side : {item.ours, item.theirs}) {
        text += QChar(0x1e);
        if (!side)
            continue;
        for (const Field &field : side->info().fields)
            text += side->value(field).toString() + QChar(0x1f);
    }
    return digestOf(text);
}

/// What the merge proposes: what only they changed is taken.
std::optional<Take> proposed(bool isConflict)
{
    return isConflict ? std::nullopt : std::optional(Take::Theirs);
}

QJsonValue takeJson(const std::optional<Take> &take)
{
    if (!take)
        return {};
    return *take == Take::Ours ? u"ours"_s : u"theirs"_s;
}

/// None where it says neither.
std::optional<std::optional<Take>> takeFrom(const QJsonValue &value)
{
    if (value.isNull())
        return std::optional<Take>();
    if (value.toString() == u"ours")
        return Take::Ours;
    if (value.toString() == u"theirs")
        return Take::Theirs;
    return {};
}

/// Stored values are null, a 64-bit integer, which JSON would round, or a text.
QJsonArray storedJson(const QVariant &stored)
{
    if (stored.isNull())
        return {};
    return stored.typeId() == QMetaType::LongLong
               ? QJsonArray{u"integer"_s, QString::number(stored.toLongLong())}
               : QJsonArray{u"text"_s, stored.toString()};
}

QVariant storedFrom(const QJsonArray &json)
{
    if (json.size() != 2)
        return {};
    const QString text = json[1].toString();
    return json[0].toString() == u"integer" ? QVariant(text.toLongLong()) : QVariant(text);
}

/// The parts of amounts by number; none of another value.
bool isOfPart(const QJsonValue &json, const std::optional<int> &part)
{
    return part.has_value() == json.isDouble() && (!part || *part == json.toInt());
}

QJsonArray typedJson(const MergeItem &item)
{
    QJsonArray typed;
    for (const MergedField &merged : item.fields) {
        QJsonObject entry{{u"field"_s, QString(merged.field->keyText())},
                          {u"value"_s, storedJson(*merged.edited)}};
        if (merged.part)
            entry.insert(u"part"_s, *merged.part);
        typed.append(entry);
    }
    return typed;
}

/// Puts what was typed in place of what came with an added record; false where it cannot be.
bool typeAgain(MergeItem &item, const QJsonArray &typed)
{
    std::vector<MergedField> fields;
    for (const QJsonValue &value : typed) {
        const QJsonObject entry = value.toObject();
        const Field *field = item.record().info().field(entry.value("field"_L1).toString());
        const QJsonValue number = entry.value("part"_L1);
        const auto part = number.isDouble() ? std::optional(number.toInt()) : std::nullopt;
        const QVariant stored = storedFrom(entry.value("value"_L1).toArray());
        RecordDraft draft(item.record());
        const bool isSound = field && part.has_value() == (field->type == FieldType::Amounts) &&
                             !fieldColumns(*field, item.record().kind(), part).empty() &&
                             draft.set(*field, stored);
        if (!isSound)
            return false;
        fields.push_back({.field = field, .part = part, .take = Take::Theirs, .edited = stored});
    }
    item.fields = std::move(fields);
    return true;
}

bool decide(MergeItem &item, const QJsonObject &entry)
{
    const auto take = takeFrom(entry.value("take"_L1));
    if (!take)
        return false;
    const QString question = entry.value("question"_L1).toString();
    const QString key = entry.value("field"_L1).toString();
    if (key.isEmpty()) {
        if (!item.isWhole() || questionOf(item) != question)
            return false;
        const QJsonArray typed = entry.value("typed"_L1).toArray();
        if (!typed.isEmpty() && (item.ours || !typeAgain(item, typed)))
            return false;
        item.take = *take;
        return true;
    }
    for (MergedField &merged : item.fields) {
        const bool isMeant =
            merged.field->keyText() == key && isOfPart(entry.value("part"_L1), merged.part);
        if (!isMeant || questionOf(item, merged) != question)
            continue;
        merged.take = *take;
        if (entry.contains("typed"_L1)) {
            const QVariant stored = storedFrom(entry.value("typed"_L1).toArray());
            RecordDraft draft(*item.ours);
            if (!draft.set(*merged.field, stored))
                return false;
            merged.edited = stored;
        }
        return true;
    }
    return false;
}

} // namespace

QByteArray decisionsOf(std::span<const MergeItem> items)
{
    QJsonArray decisions;
    for (const MergeItem &item : items) {
        const QString id = item.record().id().toString(QUuid::WithoutBraces);
        if (item.isWhole()) {
            if (item.take == proposed(item.isConflict) && item.fields.empty())
                continue;
            QJsonObject entry{
                {u"id"_s, id}, {u"question"_s, questionOf(item)}, {u"take"_s, takeJson(item.take)}};
            if (!item.fields.empty())
                entry.insert(u"typed"_s, typedJson(item));
            decisions.append(entry);
            continue;
        }
        for (const MergedField &merged : item.fields) {
            if (merged.take == proposed(merged.isConflict) && !merged.edited)
                continue;
            QJsonObject entry{{u"id"_s, id},
                              {u"field"_s, QString(merged.field->keyText())},
                              {u"question"_s, questionOf(item, merged)},
                              {u"take"_s, takeJson(merged.take)}};
            if (merged.part)
                entry.insert(u"part"_s, *merged.part);
            if (merged.edited)
                entry.insert(u"typed"_s, storedJson(*merged.edited));
            decisions.append(entry);
        }
    }
    return QJsonDocument(decisions).toJson(QJsonDocument::Compact);
}

int takeDecisions(std::span<MergeItem> items, const QByteArray &decisions)
{
    QHash<QUuid, MergeItem *> byRecord;
    for (MergeItem &item : items)
        byRecord.insert(item.record().id(), &item);
    int taken = 0;
    for (const QJsonValue &value : QJsonDocument::fromJson(decisions).array()) {
        const QJsonObject entry = value.toObject();
        MergeItem *item = byRecord.value(QUuid::fromString(entry.value("id"_L1).toString()));
        taken += item && decide(*item, entry) ? 1 : 0;
    }
    return taken;
}

namespace {

struct TypedText {
    Issues issues{};
    QVariant stored{}; ///< where no finding is hard
};

/// What a text comes to in a column of a record of `records`.
TypedText readTyped(const Records &records, const Record &record, const SheetColumn &column,
                    const QString &text, QDate today)
{
    const auto &columns = columnsOf(record.kind());
    const QString typed = nfc(text.trimmed());
    const Cell cell = Cell::ofText(typed.isEmpty() ? u"-"_s : typed);
    TypedRow row(columns.size());
    // A column of a facility may be one of its state, whose own list holds it, too.
    const auto own = fieldColumns(*column.field, record.kind(), partNumber(column));
    Q_ASSERT(!own.empty());
    row[static_cast<std::size_t>(std::distance(columns.data(), own.front()))] = &cell;
    RowEdit edit(records, record.kind(), NumberForm::Officer, today);
    const RowChange change = edit.edit(record, row);
    if (hasHard(change.issues))
        return {.issues = change.issues};
    if (!change.made.empty()) {
        // A review decides about what came; what it would need besides is entered on its own page.
        return {.issues = {{.severity = Severity::Hard,
                            .field = column.key,
                            .message = QCoreApplication::translate(
                                           "Package", "“%1” is not in the plan yet: add it there "
                                                      "first.")
                                           .arg(typed)}}};
    }
    const auto after = std::ranges::find_if(change.changes, [&](const Change &one) {
        return one.after && one.record().id() == record.id();
    });
    return {.issues = change.issues,
            .stored =
                (after == change.changes.end() ? record : *after->after).value(*column.field)};
}

} // namespace

const SheetColumn *columnOf(const MergeItem &item, const MergedField &merged)
{
    const auto columns = fieldColumns(*merged.field, item.record().kind(), merged.part);
    return columns.empty() ? nullptr : columns.front();
}

Issues typeInstead(const Records &ours, MergeItem &item, MergedField &merged, const QString &text,
                   QDate today)
{
    const SheetColumn *column = columnOf(item, merged);
    Q_ASSERT(column && item.ours);
    TypedText typed = readTyped(ours, *item.ours, *column, text, today);
    if (!hasHard(typed.issues)) {
        merged.edited = std::move(typed.stored);
        merged.take = Take::Theirs;
    }
    return typed.issues;
}

Issues typeInto(const Records &known, MergeItem &item, const SheetColumn &column,
                const QString &text, QDate today)
{
    Q_ASSERT(item.theirs && !item.ours && column.field);
    TypedText typed = readTyped(known, item.added(), column, text, today);
    if (hasHard(typed.issues))
        return typed.issues;
    const std::optional<int> part = partNumber(column);
    std::erase_if(item.fields, [&](const MergedField &merged) {
        return merged.field == column.field && merged.part == part;
    });
    const Record before = item.added();
    item.fields.push_back({.field = column.field,
                           .part = part,
                           .take = Take::Theirs,
                           .edited = std::move(typed.stored)});
    if (item.added() == before)
        item.fields.pop_back();
    item.take = Take::Theirs;
    return typed.issues;
}

} // namespace sxsh
