// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migration.h"

#include <QtCore/QFile>

namespace sxsh {

namespace {

QString frozenText(const QString &name)
{
    QFile file(QStringLiteral(":/sxsh/storage/migrations/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

/// Of a step that only adds a table.
std::vector<JournalChange> asItWas(const JournalChange &change)
{
    return {change};
}

/// A column that an entity got which was there before, and what its older records have in it.
struct AddedField {
    const char *entity;
    const char *key;
    QVariant value{};
};

/// The records that a line added or removed have the fields too, as the migration gave them to
/// those that were there.
JournalChange withFields(JournalChange change, std::span<const AddedField> fields)
{
    if (!change.isAdd() && !change.isRemove())
        return change;
    const bool isAdd = change.isAdd();
    for (const AddedField &added : fields) {
        if (change.entity != QLatin1String(added.entity))
            continue;
        change.fields.push_back({.key = QString::fromLatin1(added.key),
                                 .before = isAdd ? QVariant() : added.value,
                                 .after = isAdd ? added.value : QVariant()});
    }
    return change;
}

std::vector<JournalChange> inVersion4(const JournalChange &change)
{
    static const QVariant no = QVariant::fromValue<qlonglong>(0);
    static const QVariant nothing = QStringLiteral("");
    static const std::array added{
        AddedField{"plan", "discount_rate"},
        AddedField{"plan", "measure_life"},
        AddedField{"survey", "seed"},
        AddedField{"survey", "strata_by"},
        AddedField{"measure", "support_for", nothing},
        AddedField{"measure", "priority", no},
        AddedField{"measure", "life"},
        AddedField{"budget_line", "facility"},
        AddedField{"budget_line", "support_for", nothing},
        AddedField{"budget_line", "whole_cost"},
        AddedField{"budget_line", "priority", no},
    };
    return {withFields(change, added)};
}

std::vector<JournalChange> inVersion5(const JournalChange &change)
{
    static const QVariant nothing = QStringLiteral("");
    static const std::array added{
        AddedField{"snapshot", "report_kind", nothing},
        AddedField{"snapshot", "language", nothing},
        AddedField{"snapshot", "pdf", nothing},
        AddedField{"snapshot", "note", nothing},
    };
    return {withFields(change, added)};
}

std::vector<JournalChange> inVersion6(const JournalChange &change)
{
    static const QVariant nothing = QStringLiteral("");
    static const std::array added{
        AddedField{"snapshot", "period_code", nothing},
        AddedField{"snapshot", "subject", nothing},
    };
    return {withFields(change, added)};
}

std::vector<JournalChange> inVersion7(const JournalChange &change)
{
    static const QVariant none = QVariant::fromValue<qlonglong>(0);
    static const QVariant nothing = QStringLiteral("");
    static const std::array added{
        AddedField{"exchange", "issue", none},
        AddedField{"exchange", "copy", nothing},
        AddedField{"exchange", "return_number", none},
        AddedField{"exchange", "copy_line", none},
        AddedField{"exchange", "copy_line_hash", nothing},
        AddedField{"exchange", "period"},
        AddedField{"exchange", "handed_in"},
        AddedField{"exchange", "received_on"},
        AddedField{"column_mapping", "sender", nothing},
    };
    return {withFields(change, added)};
}

} // namespace

Migrations productMigrations()
{
    return {
        {.version = 1, .minCompatible = 1, .sql = frozenText(QStringLiteral("0001_initial.sql"))},
        {.version = 2,
         .minCompatible = 1,
         .sql = frozenText(QStringLiteral("0002_column_mapping.sql")),
         .upcast = asItWas},
        {.version = 3,
         .minCompatible = 1,
         .sql = frozenText(QStringLiteral("0003_confirmation.sql")),
         .upcast = asItWas},
        // A program of version 3 would write records without the fields, and digests that miss
        // them.
        {.version = 4,
         .minCompatible = 4,
         .sql = frozenText(QStringLiteral("0004_support_and_sizes.sql")),
         .upcast = inVersion4},
        {.version = 5,
         .minCompatible = 5,
         .sql = frozenText(QStringLiteral("0005_frozen_reports.sql")),
         .upcast = inVersion5},
        {.version = 6,
         .minCompatible = 6,
         .sql = frozenText(QStringLiteral("0006_report_words.sql")),
         .upcast = inVersion6},
        {.version = 7,
         .minCompatible = 7,
         .sql = frozenText(QStringLiteral("0007_exchanges.sql")),
         .upcast = inVersion7},
    };
}

std::vector<QString> statementsOf(const QString &sql)
{
    std::vector<QString> statements;
    QString statement;
    for (const QStringView line : QStringView(sql).tokenize(u'\n')) {
        const QStringView text = line.trimmed();
        if (text.isEmpty() || text.startsWith(u"--"))
            continue;
        if (!statement.isEmpty())
            statement += u'\n';
        statement += text;
        if (text.endsWith(u';')) {
            statement.chop(1);
            statements.push_back(std::exchange(statement, {}));
        }
    }
    Q_ASSERT(statement.isEmpty());
    return statements;
}

std::optional<std::vector<JournalChange>> upcast(const Migrations &migrations, int fromVersion,
                                                 JournalChange change)
{
    std::vector<JournalChange> changes{std::move(change)};
    for (const Migration &migration : migrations) {
        if (migration.version <= fromVersion)
            continue;
        if (!migration.upcast)
            return {};
        std::vector<JournalChange> next;
        for (const JournalChange &older : changes) {
            for (JournalChange &newer : migration.upcast(older))
                next.push_back(std::move(newer));
        }
        changes = std::move(next);
    }
    return changes;
}

} // namespace sxsh
