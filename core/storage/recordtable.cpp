// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordtable.h"

#include "core/base/error.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "core/storage/statedigest.h"
#include "core/storage/statement.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace sxsh {

namespace {

Error notARecord(const Database &database, const EntityInfo &info, const QString &id,
                 const QString &field)
{
    return Error(QCoreApplication::translate(
                     "Storage",
                     "“%1” is damaged: %2 %3 has a value in “%4” that the program cannot "
                     "have written. Check the file, or open a backup copy of it.")
                     .arg(QDir::toNativeSeparators(database.path()), entityLabel(info), id, field),
                 QStringLiteral("%1 %2 %3").arg(info.keyText(), id, field));
}

bool repeatsOften(FieldType type)
{
    return type == FieldType::Text || type == FieldType::Unit;
}

template <Entity T>
void loadTable(const Database &database, Table<T> &table)
{
    const EntityInfo &info = infoOf<T>();
    const qint64 count =
        database.number(QStringLiteral("SELECT count(*) FROM ") + quoted(info.keyText()));
    if (count == 0)
        return;
    table.reserve(static_cast<std::size_t>(count));
    Statement rows(database, selectText(info));
    rows.run();
    StoredValues previous(info.fields.size());
    while (rows.next()) {
        T record;
        for (std::size_t index = 0; index < info.fields.size(); ++index) {
            const Field &field = info.fields[index];
            QVariant value = rows.value(static_cast<int>(index));
            // Neighbours often bear the same unit or note: one text serves all of them.
            if (repeatsOften(field.type)) {
                if (value == previous[index])
                    value = previous[index];
                else
                    previous[index] = value;
            }
            if ((value.isNull() && !field.optional) || !field.set(&record, value))
                throw notARecord(database, info, rows.text(0), fieldLabel(field));
        }
        if (table.find(record.id))
            throw notARecord(database, info, rows.text(0), fieldLabel(info.fields.front()));
        table.insert(std::move(record));
    }
}

} // namespace

QString selectText(const EntityInfo &info)
{
    QStringList columns;
    for (const Field &field : info.fields)
        columns += quoted(field.keyText());
    return QStringLiteral("SELECT %1 FROM %2")
        .arg(columns.join(QStringLiteral(", ")), quoted(info.keyText()));
}

QString upsertText(const EntityInfo &info)
{
    QStringList columns;
    QStringList marks;
    QStringList updates;
    for (const Field &field : info.fields) {
        const QString column = quoted(field.keyText());
        columns += column;
        marks += QStringLiteral("?");
        if (&field != &info.fields.front())
            updates += QStringLiteral("%1 = excluded.%1").arg(column);
    }
    const QString separator = QStringLiteral(", ");
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (\"id\") DO UPDATE SET %4")
        .arg(quoted(info.keyText()), columns.join(separator), marks.join(separator),
             updates.join(separator));
}

QString removeText(const EntityInfo &info)
{
    return QStringLiteral("DELETE FROM %1 WHERE \"id\" = ?").arg(quoted(info.keyText()));
}

void readValues(const Record &record, StoredValues &values)
{
    values.clear();
    const void *address = record.address();
    for (const Field &field : record.info().fields)
        values.push_back(field.get(address));
}

bool isStorable(QStringView text)
{
    if (text.startsWith(QChar(QChar::ByteOrderMark)) || !text.isValidUtf16())
        return false;
    return std::ranges::none_of(text, [](QChar character) {
        const char16_t code = character.unicode();
        return code == 0 || code >= 0xFFFE;
    });
}

Records loadRecords(const Database &database)
{
    Records records;
    for (int kind = 0; kind < entityCount; ++kind) {
        withEntity(static_cast<EntityKind>(kind),
                   [&]<class T>() { loadTable<T>(database, records.all<T>()); });
    }
    return records;
}

Records loadReadable(const Database &database)
{
    Records records;
    for (int kind = 0; kind < entityCount; ++kind) {
        withEntity(static_cast<EntityKind>(kind), [&]<class T>() {
            const EntityInfo &info = infoOf<T>();
            Statement rows(database, selectText(info));
            rows.run();
            while (rows.next()) {
                T record;
                for (std::size_t index = 0; index < info.fields.size(); ++index)
                    info.fields[index].set(&record, rows.value(static_cast<int>(index)));
                if (!record.id.isNull() && !records.all<T>().find(record.id))
                    records.all<T>().insert(std::move(record));
            }
        });
    }
    return records;
}

StateDigest digestOfRows(const Database &database)
{
    StateDigest digest;
    StoredValues values;
    for (int kind = 0; kind < entityCount; ++kind) {
        const EntityInfo &info = entityInfo(static_cast<EntityKind>(kind));
        Statement rows(database, selectText(info));
        rows.run();
        while (rows.next()) {
            values.clear();
            for (std::size_t index = 0; index < info.fields.size(); ++index)
                values.push_back(rows.value(static_cast<int>(index)));
            digest.add(info, values);
        }
    }
    return digest;
}

} // namespace sxsh
