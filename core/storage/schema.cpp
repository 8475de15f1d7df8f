// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace sxsh {

namespace {

// Each returns one text per row; the table-valued forms of the pragmas leave out nothing that
// bears on what is stored, and do not depend on how the CREATE statements are written.
constexpr std::array structureQueries{
    "SELECT 'object ' || type || ' ' || name FROM sqlite_schema WHERE type NOT IN ('index') "
    "AND name NOT LIKE 'sqlite_stat%'",
    "SELECT 'table ' || name || ' ' || type || ' strict ' || strict || ' without rowid ' || wr "
    "FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'",
    "SELECT 'column ' || t.name || '.' || c.name || ' ' || c.type || ' notnull ' || c.\"notnull\" "
    "|| ' default ' || ifnull(c.dflt_value, '-') || ' key ' || c.pk || ' hidden ' || c.hidden "
    "FROM sqlite_schema t, pragma_table_xinfo(t.name) c WHERE t.type = 'table' "
    "AND t.name NOT LIKE 'sqlite_%'",
    "SELECT 'link ' || t.name || '.' || f.\"from\" || ' ' || f.\"table\" || ' ' || "
    "ifnull(f.\"to\", '-') || ' ' || f.on_update || ' ' || f.on_delete "
    "FROM sqlite_schema t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table' "
    "AND t.name NOT LIKE 'sqlite_%'",
    "SELECT 'index ' || t.name || ' ' || i.origin || ' unique ' || i.\"unique\" || ' partial ' || "
    "i.partial || ' ' || (SELECT group_concat(ifnull(x.name, '?'), ',') "
    "FROM pragma_index_info(i.name) x) "
    "FROM sqlite_schema t, pragma_index_list(t.name) i WHERE t.type = 'table' "
    "AND t.name NOT LIKE 'sqlite_%'",
};

QStringList textsOf(const Database &database, const QString &sql)
{
    QStringList texts;
    Statement statement(database, sql);
    statement.run();
    while (statement.next())
        texts += statement.text(0);
    return texts;
}

} // namespace

void runMigrations(const Database &database, const Migrations &migrations, int fromVersion)
{
    for (const Migration &migration : migrations) {
        if (migration.version <= fromVersion)
            continue;
        for (const QString &sql : statementsOf(migration.sql))
            database.execute(sql);
        database.execute(QStringLiteral("DELETE FROM \"format\""));
        Statement format(database, QStringLiteral("INSERT INTO \"format\" VALUES (?)"));
        format.bind(0, migration.minCompatible);
        format.run();
        database.execute(QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
    }
}

QStringList structureOf(const Database &database)
{
    QStringList structure;
    for (const char *query : structureQueries)
        structure += textsOf(database, QString::fromLatin1(query));
    structure.sort();
    return structure;
}

QStringList structureOfVersion(const Migrations &migrations, int version)
{
    Migrations steps;
    for (const Migration &migration : migrations) {
        if (migration.version <= version)
            steps.push_back(migration);
    }
    const Database database = Database::inMemory();
    runMigrations(database, steps, 0);
    return structureOf(database);
}

QStringList structureDifferences(const Database &database, const Migrations &migrations,
                                 int version)
{
    const QStringList found = structureOf(database);
    const QStringList expected = structureOfVersion(migrations, version);
    QStringList differences;
    for (const QString &part : found) {
        if (!std::ranges::binary_search(expected, part))
            differences += u'+' + part;
    }
    for (const QString &part : expected) {
        if (!std::ranges::binary_search(found, part))
            differences += u'-' + part;
    }
    return differences;
}

QStringList activeParts(const Database &database)
{
    return textsOf(
        database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view') "
                                 "OR sql LIKE 'CREATE VIRTUAL%' ORDER BY name"));
}

QString quoted(QLatin1String name)
{
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace sxsh
