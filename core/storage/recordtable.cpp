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
#include <QtCore/QScopeGuard>
#include <QtCore/QThread>
#include <memory>
#include <utility>

namespace sxsh {

namespace {

Error notARecord(const Database &database, const EntityInfo &info, const QString &id,
                 const QString &field)
{
    return Error(QCoreApplication::translate(
                     "Storage",
                     "“%1” is damaged: %2 %3 has a value in “%4” that the program cannot "
                     "have written. Open a backup copy of it.")
                     .arg(QDir::toNativeSeparators(database.path()), entityLabel(info), id, field),
                 QStringLiteral("%1 %2 %3").arg(info.keyText(), id, field));
}

/// Texts come as their bytes: SQLite would turn each into UTF-16 under a lock that all of its
/// connections share.
QString selectBytesText(const EntityInfo &info)
{
    QStringList columns;
    for (const Field &field : info.fields) {
        const QString column = quoted(field.keyText());
        columns += field.storedAs == StoredAs::Text ? QStringLiteral("CAST(%1 AS BLOB)").arg(column)
                                                    : column;
    }
    return QStringLiteral("SELECT %1 FROM %2")
        .arg(columns.join(QStringLiteral(", ")), quoted(info.keyText()));
}

/// Reads the records of one entity from its table, one after another.
template <Entity T>
class RecordReader
{
public:
    explicit RecordReader(const Database &database, const QString &which = {})
        : m_database(database), m_rows(database, selectBytesText(infoOf<T>()) + which),
          m_texts(infoOf<T>().fields.size())
    {
        m_rows.run();
    }

    /// False after the last one; throws Error where it is none that the program has written.
    bool read(T &record)
    {
        if (!m_rows.next())
            return false;
        const EntityInfo &info = infoOf<T>();
        for (std::size_t index = 0; index < info.fields.size(); ++index) {
            const Field &field = info.fields[index];
            const QVariant value = valueOf(index);
            if ((value.isNull() && !field.optional) || !field.set(&record, value))
                throw notARecord(m_database, info, m_rows.text(0), fieldLabel(field));
        }
        return true;
    }

private:
    struct Text {
        QByteArray bytes{};
        QVariant value{};
    };

    QVariant valueOf(std::size_t index)
    {
        QVariant stored = m_rows.value(static_cast<int>(index));
        if (stored.typeId() != QMetaType::QByteArray)
            return stored;
        QByteArray bytes = stored.toByteArray();
        Text &last = m_texts[index];
        // Neighbours often have the same facility, unit or note: one text serves all of them.
        if (last.value.isNull() || last.bytes != bytes)
            last = {bytes, QString::fromUtf8(bytes)};
        return last.value;
    }

    const Database &m_database;
    Statement m_rows;
    std::vector<Text> m_texts; ///< the last one of each column
};

/// The rows up to that one, or above it, in the order of the file or against it.
QString rowsUpTo(qint64 row)
{
    return QStringLiteral(" WHERE rowid <= %1 ORDER BY rowid").arg(row);
}
QString rowsAbove(qint64 row)
{
    return QStringLiteral(" WHERE rowid > %1 ORDER BY rowid DESC").arg(row);
}

/// Fills the rows from both ends at once, the second half by another connection on another thread;
/// false where that did not come to all of them. The transaction that is open keeps the file as it
/// is meanwhile.
template <Entity T>
bool readByTwo(const Database &database, std::vector<T> &rows)
{
    const QString table = quoted(infoOf<T>().keyText());
    const qint64 first = database.number(QStringLiteral("SELECT min(rowid) FROM ") + table);
    const qint64 last = database.number(QStringLiteral("SELECT max(rowid) FROM ") + table);
    const qint64 middle = first + (last - first) / 2;
    auto above = rows.rbegin();
    bool isRead = false;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        try {
            const Database second(database.path(), Database::Mode::ReadOnly);
            RecordReader<T> reader(second, rowsAbove(middle));
            T record;
            while (reader.read(record)) {
                if (above == rows.rend())
                    return;
                *above++ = std::exchange(record, T{});
            }
            isRead = true;
        } catch (const Error &) {
            // The connection that asked reads the same again, and tells what is wrong.
        }
    }));
    other->start();
    auto upTo = rows.begin();
    {
        const auto waited = qScopeGuard([&other] { other->wait(); });
        RecordReader<T> reader(database, rowsUpTo(middle));
        T record;
        while (upTo != rows.end() && reader.read(record))
            *upTo++ = std::exchange(record, T{});
    }
    return isRead && upTo == above.base();
}

template <Entity T>
void loadTable(const Database &database, Table<T> &table)
{
    constexpr std::size_t many = 50'000;
    const EntityInfo &info = infoOf<T>();
    const qint64 count =
        database.number(QStringLiteral("SELECT count(*) FROM ") + quoted(info.keyText()));
    if (count == 0)
        return;
    std::vector<T> rows(static_cast<std::size_t>(count));
    if (rows.size() < many || !readByTwo(database, rows)) {
        RecordReader<T> reader(database);
        for (T &record : rows) {
            record = {};
            reader.read(record);
        }
    }
    if (const auto twice = table.assign(std::move(rows)))
        throw notARecord(database, info, twice->toString(QUuid::WithoutBraces),
                         fieldLabel(info.fields.front()));
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
