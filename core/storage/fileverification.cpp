// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileverification.h"

#include "core/base/datetext.h"
#include "core/base/numbertext.h"
#include "core/base/spokenlanguage.h"
#include "core/model/caption.h"
#include "core/storage/chaincheck.h"
#include "core/storage/database.h"
#include "core/storage/journaltable.h"
#include "core/storage/planfile.h"
#include "core/storage/recordtable.h"
#include "core/storage/schema.h"
#include "core/storage/statedigest.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <map>

namespace sxsh {

namespace {

/// The stored value as people read it, as far as it is one of the field's.
QString valueText(const Field &field, const QVariant &stored)
{
    const QString text = stored.toString();
    if (stored.isNull() || text.isEmpty())
        return QCoreApplication::translate("Storage", "nothing");
    if (field.type == FieldType::Date) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? dateText(date, spokenLanguage()) : text;
    }
    if (field.type == FieldType::Choice) {
        const auto choice = std::ranges::find(
            field.choices, text, [](const Choice &one) { return QString::fromLatin1(one.key); });
        return choice == field.choices.end() ? text : choiceLabel(*choice);
    }
    if (field.type == FieldType::Decimal && stored.typeId() == QMetaType::LongLong)
        return numberText(Decimal{stored.toLongLong()}.scaled(), spokenLanguage());
    return text;
}

/// Something wrong with one row, before it is known what the officer calls it.
struct RowFinding {
    EntityKind kind{};
    QString id{};
    const Field *field = nullptr; ///< none where it is the whole row
    QString message{};
    StoredValues journalled{}; ///< what the journal says of a row that is not there
};

class Verification
{
public:
    Verification(const Database &database, const Migrations &migrations, int version)
        : m_database(database), m_migrations(migrations), m_version(version)
    {
    }

    Issues run();

private:
    using RowKey = std::pair<EntityKind, QString>;

    void report(const QString &entity, const QString &record, const QString &field,
                const QString &message);
    void checkPages();
    void checkFormat();
    void checkLinks();
    void checkRows();
    void checkBlobs();
    void checkChain();
    void checkState();
    void compareWithJournal();
    std::optional<std::map<RowKey, StoredValues>> journalledRows();
    void reportRows();

    const Database &m_database;
    const Migrations &m_migrations;
    int m_version;
    Issues m_issues;
    std::vector<RowFinding> m_rows;
    StateDigest m_digest;
    std::map<QString, std::vector<RowFinding>> m_blobUsers; // by hash
};

void Verification::report(const QString &entity, const QString &record, const QString &field,
                          const QString &message)
{
    m_issues.push_back({.entity = entity, .record = record, .field = field, .message = message});
}

void Verification::checkPages()
{
    Statement statement(m_database, QStringLiteral("PRAGMA integrity_check"));
    statement.run();
    // What SQLite says of each is English, and of no help to who reads it.
    int places = 0;
    while (statement.next())
        places += statement.text(0) == QLatin1String("ok") ? 0 : 1;
    if (places > 0) {
        report({}, {}, {},
               QCoreApplication::translate(
                   "Storage", "The file is damaged on the disk in %Ln places.", nullptr, places));
    }
}

void Verification::checkFormat()
{
    for (const QString &part : structureDifferences(m_database, m_migrations, m_version)) {
        report(
            QStringLiteral("format"), {}, {},
            part.startsWith(u'+')
                ? QCoreApplication::translate(
                      "Storage", "The file's structure has a part that is not of it: %1.")
                      .arg(part.mid(1))
                : QCoreApplication::translate("Storage", "The file's structure lacks a part: %1.")
                      .arg(part.mid(1)));
    }
    Statement statement(m_database, QStringLiteral("SELECT \"min_compatible\" FROM \"format\""));
    statement.run();
    std::vector<qint64> values;
    while (statement.next())
        values.push_back(statement.integer(0));
    const int expected = m_migrations.back().minCompatible;
    if (values != std::vector<qint64>{expected}) {
        report(QStringLiteral("format"), {}, QStringLiteral("min_compatible"),
               QCoreApplication::translate(
                   "Storage", "The oldest version that can read the file should be one number, %1.")
                   .arg(expected));
    }
}

void Verification::checkLinks()
{
    Statement statement(
        m_database,
        QStringLiteral("SELECT c.\"table\", c.rowid, f.\"from\" FROM pragma_foreign_key_check c "
                       "JOIN pragma_foreign_key_list(c.\"table\") f ON f.id = c.fkid"));
    statement.run();
    while (statement.next()) {
        const EntityInfo *info = findEntity(statement.text(0));
        if (!info)
            continue;
        Statement row(
            m_database,
            QStringLiteral("SELECT \"id\" FROM %1 WHERE rowid = ?").arg(quoted(info->keyText())));
        row.bind(0, statement.value(1));
        row.run();
        m_rows.push_back({.kind = info->kind,
                          .id = row.next() ? row.text(0) : QString(),
                          .field = info->field(statement.text(2)),
                          .message = QCoreApplication::translate(
                              "Storage", "It refers to a record that does not exist.")});
    }
}

void Verification::checkRows()
{
    StoredValues values;
    for (int kind = 0; kind < entityCount; ++kind) {
        const EntityInfo &info = entityInfo(static_cast<EntityKind>(kind));
        RecordDraft scratch(info.kind);
        Statement rows(m_database, selectText(info));
        rows.run();
        while (rows.next()) {
            values.clear();
            for (std::size_t index = 0; index < info.fields.size(); ++index) {
                const Field &field = info.fields[index];
                const QVariant value = rows.value(static_cast<int>(index));
                values.push_back(value);
                if (!scratch.set(field, value) || scratch.value(field) != value ||
                    (value.isNull() && !field.optional)) {
                    m_rows.push_back({.kind = info.kind,
                                      .id = rows.text(0),
                                      .field = &field,
                                      .message = QCoreApplication::translate(
                                                     "Storage", "The value “%1” is not one that "
                                                                "the program writes.")
                                                     .arg(value.isNull() ? valueText(field, value)
                                                                         : value.toString())});
                }
                if (field.type == FieldType::Blob && !value.toString().isEmpty()) {
                    m_blobUsers[value.toString()].push_back(
                        {.kind = info.kind, .id = rows.text(0), .field = &field});
                }
            }
            m_digest.add(info, values);
        }
    }
}

void Verification::checkBlobs()
{
    QSet<QString> sound;
    Statement rows(m_database, QStringLiteral("SELECT \"sha256\", \"bytes\" FROM \"blob\""));
    rows.run();
    while (rows.next()) {
        const QString name = rows.text(0);
        if (blobName(rows.bytes(1)) == name) {
            sound.insert(name);
        } else {
            report(QStringLiteral("blob"), name, {},
                   QCoreApplication::translate(
                       "Storage", "The content that is kept does not match its name."));
        }
    }
    for (const auto &[name, users] : m_blobUsers) {
        if (sound.contains(name))
            continue;
        for (RowFinding finding : users) {
            finding.message = QCoreApplication::translate(
                                  "Storage", "The content %1 is missing from the file or damaged.")
                                  .arg(name);
            m_rows.push_back(std::move(finding));
        }
    }
}

void Verification::checkChain()
{
    ChainCheck chain(m_database);
    chain.goOn();
    m_issues.insert(m_issues.end(), chain.issues().begin(), chain.issues().end());
}

void Verification::checkState()
{
    const auto last = readLastLine(m_database);
    if (!last || last->stateDigest != m_digest.bytes())
        compareWithJournal();
}

std::optional<std::map<Verification::RowKey, StoredValues>> Verification::journalledRows()
{
    std::map<RowKey, StoredValues> rows;
    Statement statement(
        m_database,
        QStringLiteral("SELECT j.\"schema\", c.\"entity\", c.\"id\", c.\"fields\" FROM "
                       "\"journal_change\" c JOIN \"journal\" j ON j.\"seq\" = c.\"seq\" "
                       "ORDER BY c.\"seq\", c.\"n\""));
    statement.run();
    while (statement.next()) {
        auto fields = fieldsFromText(statement.text(3));
        if (!fields)
            return {};
        const auto changes = upcast(m_migrations, static_cast<int>(statement.integer(0)),
                                    {.entity = statement.text(1),
                                     .id = QUuid::fromString(statement.text(2)),
                                     .fields = std::move(*fields)});
        if (!changes)
            return {};
        for (const JournalChange &change : *changes) {
            const EntityInfo *info = findEntity(change.entity);
            if (!info)
                return {};
            const RowKey key(info->kind, change.id.toString(QUuid::WithoutBraces));
            if (change.isRemove()) {
                rows.erase(key);
                continue;
            }
            StoredValues &values = rows[key];
            values.resize(info->fields.size());
            for (const FieldChange &field : change.fields) {
                if (const Field *known = info->field(field.key))
                    values[static_cast<std::size_t>(known - info->fields.data())] = field.after;
            }
        }
    }
    return rows;
}

void Verification::compareWithJournal()
{
    report({}, {}, {},
           QCoreApplication::translate(
               "Storage", "The records are not those that the journal's last line left: something "
                          "other than this program has written to the file, or the disk has."));
    auto expected = journalledRows();
    if (!expected)
        return;
    for (int kind = 0; kind < entityCount; ++kind) {
        const EntityInfo &info = entityInfo(static_cast<EntityKind>(kind));
        Statement rows(m_database, selectText(info));
        rows.run();
        while (rows.next()) {
            const QString id = rows.text(0);
            const auto found = expected->find({info.kind, id});
            if (found == expected->end()) {
                m_rows.push_back({.kind = info.kind,
                                  .id = id,
                                  .message = QCoreApplication::translate(
                                      "Storage", "The journal knows nothing of this record.")});
                continue;
            }
            for (std::size_t index = 0; index < info.fields.size(); ++index) {
                const QVariant value = rows.value(static_cast<int>(index));
                if (value == found->second[index])
                    continue;
                const Field &field = info.fields[index];
                m_rows.push_back({.kind = info.kind,
                                  .id = id,
                                  .field = &field,
                                  .message = QCoreApplication::translate(
                                                 "Storage", "%1 is “%2”, but “%3” was saved.")
                                                 .arg(fieldLabel(field), valueText(field, value),
                                                      valueText(field, found->second[index]))});
            }
            expected->erase(found);
        }
    }
    for (const auto &[key, values] : *expected) {
        m_rows.push_back({.kind = key.first,
                          .id = key.second,
                          .message = QCoreApplication::translate(
                              "Storage", "This record was saved, but is no longer in the file."),
                          .journalled = values});
    }
}

// Names need the records they are made of, as far as they can be read; read only when needed.
void Verification::reportRows()
{
    if (m_rows.empty())
        return;
    const Records records = loadReadable(m_database);
    for (const RowFinding &finding : m_rows) {
        const EntityInfo &info = entityInfo(finding.kind);
        std::optional<Record> record;
        if (finding.journalled.empty()) {
            record = records.find(finding.kind, QUuid::fromString(finding.id));
        } else {
            RecordDraft draft(finding.kind);
            for (std::size_t index = 0; index < info.fields.size(); ++index)
                draft.set(info.fields[index], finding.journalled[index]);
            record = draft.finish();
        }
        const QString code = record ? codeOf(records, *record) : QString();
        report(info.keyText(), code.isEmpty() ? finding.id : code,
               finding.field ? QString(finding.field->columnText()) : QString(), finding.message);
        m_issues.back().id = QUuid::fromString(finding.id);
        if (record)
            m_issues.back().spoken = spokenCode(records, *record);
    }
}

Issues Verification::run()
{
    checkPages();
    checkChain();
    const Transaction transaction(m_database, Transaction::Kind::Read);
    if (m_version > m_migrations.back().version) {
        m_issues.push_back(
            {.severity = Severity::Soft,
             .message = QCoreApplication::translate(
                 "Storage", "The file was saved by a newer version of the program: its records "
                            "can only be checked completely there.")});
        return m_issues;
    }
    checkFormat();
    checkRows();
    checkLinks();
    checkBlobs();
    checkState();
    reportRows();
    return m_issues;
}

} // namespace

Issues verifyContent(const Database &database, const Migrations &migrations, int version)
{
    return Verification(database, migrations, version).run();
}

} // namespace sxsh
