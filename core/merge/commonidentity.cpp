// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/commonidentity.h"

#include <algorithm>

namespace sxsh {

namespace {

/// Codes and numbers are given by whoever adds the record.
bool isNamedFreely(const EntityInfo &info)
{
    return std::ranges::any_of(info.naturalKey, [](const char *key) {
        return QLatin1String(key) == QLatin1String("code") ||
               QLatin1String(key) == QLatin1String("number");
    });
}

QUuid replaced(QUuid id, const QHash<QUuid, QUuid> &identities)
{
    return identities.value(id, id);
}

/// The stored value with identities in it replaced.
QVariant replaced(const Field &field, const QVariant &stored, const QHash<QUuid, QUuid> &identities)
{
    const QString text = stored.toString();
    if (text.isEmpty())
        return stored;
    switch (field.type) {
    case FieldType::Id:
    case FieldType::Link:
        return replaced(QUuid::fromString(text), identities).toString(QUuid::WithoutBraces);
    case FieldType::Links: {
        QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
        for (QString &part : parts)
            part = replaced(QUuid::fromString(part), identities).toString(QUuid::WithoutBraces);
        return parts.join(u' ');
    }
    default:
        return stored;
    }
}

QString keyText(const Record &record, const QHash<QUuid, QUuid> &identities)
{
    QString text;
    for (const char *key : record.info().naturalKey) {
        const Field &field = record.info().fields[record.info().position(QLatin1String(key))];
        text += replaced(field, record.value(field), identities).toString() + QChar(0x1f);
    }
    return text;
}

} // namespace

QHash<QUuid, QUuid> commonIdentities(const Records &ours, const Records &theirs,
                                     std::span<const EntityKind> kinds)
{
    QHash<QUuid, QUuid> identities;
    for (const EntityKind kind : kinds) {
        if (isNamedFreely(entityInfo(kind)))
            continue;
        std::vector<Record> added = theirs.records(kind);
        std::erase_if(
            added, [&](const Record &record) { return ours.find(kind, record.id()).has_value(); });
        if (added.empty())
            continue;
        QHash<QString, QUuid> own;
        for (const Record &record : ours.records(kind)) {
            if (!theirs.find(kind, record.id()))
                own.insert(keyText(record, {}), record.id());
        }
        for (const Record &record : added) {
            if (const auto at = own.constFind(keyText(record, identities)); at != own.cend())
                identities.insert(record.id(), *at);
        }
    }
    return identities;
}

Records withIdentities(const Records &records, const QHash<QUuid, QUuid> &identities)
{
    if (identities.isEmpty())
        return records;
    ChangeSet set;
    for (int kind = 0; kind < entityCount; ++kind) {
        const EntityInfo &info = entityInfo(static_cast<EntityKind>(kind));
        for (const Record &record : records.records(info.kind)) {
            std::optional<RecordDraft> draft;
            for (const Field &field : info.fields) {
                const QVariant before = record.value(field);
                const QVariant after = replaced(field, before, identities);
                if (before == after)
                    continue;
                if (!draft)
                    draft.emplace(record);
                [[maybe_unused]] const bool isSet = draft->set(field, after);
                Q_ASSERT(isSet);
            }
            set.add(draft ? draft->finish() : record);
        }
    }
    Records result;
    result.apply(set);
    return result;
}

} // namespace sxsh
