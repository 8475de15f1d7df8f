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
