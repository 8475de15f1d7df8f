// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"
#include "core/model/entityinfo.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/catch.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("Every entity has a table with exactly the fields of its descriptor")
{
    const Database database = Database::inMemory();
    runMigrations(database, productMigrations(), 0);
    for (int kind = 0; kind < entityCount; ++kind) {
        const EntityInfo &info = entityInfo(static_cast<EntityKind>(kind));
        QStringList expected;
        for (const Field &field : info.fields) {
            const bool identity = &field == &info.fields.front();
            expected += u"%1 %2 notnull %3 key %4 refers %5"_s.arg(
                field.keyText(), field.storedAs == StoredAs::Integer ? "INTEGER"_L1 : "TEXT"_L1,
                QString::number(field.optional ? 0 : 1), QString::number(identity ? 1 : 0),
                field.type == FieldType::Link ? entityInfo(field.target).keyText() : "-"_L1);
        }
        QStringList found;
        Statement columns(
            database,
            u"SELECT c.name || ' ' || c.type || ' notnull ' || c.\"notnull\" || ' key ' || c.pk || "
            "' refers ' || ifnull((SELECT f.\"table\" FROM pragma_foreign_key_list(?) f WHERE "
            "f.\"from\" = c.name AND f.\"to\" = 'id' AND f.on_delete = 'NO ACTION'), '-') "
            "FROM pragma_table_info(?) c"_s);
        columns.bind(0, QString(info.keyText()));
        columns.bind(1, QString(info.keyText()));
        columns.run();
        while (columns.next())
            found += columns.text(0);
        // A column that is added is the last, wherever its field stands.
        found.sort();
        expected.sort();
        CHECK(found == expected);
    }
    CHECK(
        database.number(u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND strict "
                        "= 0 AND name NOT LIKE 'sqlite_%'"_s) == 0);
    // Besides the entities: format, blob, secret, journal and its changes.
    CHECK(database.number(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table'"_s) ==
          entityCount + 5);
}

TEST_CASE("The versions of the file format ascend from 1 and say what can read them")
{
    const Migrations migrations = productMigrations();
    REQUIRE_FALSE(migrations.empty());
    for (std::size_t index = 0; index < migrations.size(); ++index) {
        CHECK(migrations[index].version == static_cast<int>(index) + 1);
        CHECK(migrations[index].minCompatible >= 1);
        CHECK(migrations[index].minCompatible <= migrations[index].version);
    }
}

TEST_CASE("A field that came later says with which version, and older records have nothing in it")
{
    const Migrations migrations = productMigrations();
    const auto has = [&](int version, const QString &column) {
        const QStringList structure = structureOfVersion(migrations, version);
        return std::ranges::any_of(structure, [&](const QString &part) {
            return part.startsWith(u"column "_s + column + u' ');
        });
    };
    const Database database = Database::inMemory();
    runMigrations(database, migrations, 0);
    int later = 0;
    for (int kind = 0; kind < entityCount; ++kind) {
        const EntityInfo &info = entityInfo(static_cast<EntityKind>(kind));
        for (const Field &field : info.fields) {
            if (field.since == 1)
                continue;
            ++later;
            CAPTURE(info.key, field.key);
            const QString column = info.keyText() + u'.' + field.keyText();
            REQUIRE(field.since <= migrations.back().version);
            CHECK_FALSE(has(field.since - 1, column));
            CHECK(has(field.since, column));
            // The entity was there, else its digests would be of no older record.
            CHECK(has(field.since - 1, info.keyText() + u".id"_s));
            Statement given(
                database,
                u"SELECT ifnull(dflt_value, 'NULL') FROM pragma_table_info(?) WHERE name = ?"_s);
            given.bind(0, QString(info.keyText()));
            given.bind(1, QString(field.keyText()));
            given.run();
            REQUIRE(given.next());
            CHECK(given.text(0) == (field.optional                        ? u"NULL"_s
                                    : field.storedAs == StoredAs::Integer ? u"0"_s
                                                                          : u"''"_s));
            // What the journal of older versions says of a record is read with the same in it.
            const auto changes =
                upcast(migrations, field.since - 1,
                       {.entity = info.keyText(),
                        .fields = {{.key = u"id"_s, .before = {}, .after = u"x"_s}}});
            REQUIRE(changes);
            const FieldChange *change = changes->front().field(QString(field.keyText()));
            REQUIRE(change);
            const QVariant &value = change->after;
            CHECK((value.isNull() ? u"NULL"_s : value.toString()) ==
                  (field.optional                        ? u"NULL"_s
                   : field.storedAs == StoredAs::Integer ? u"0"_s
                                                         : QString()));
        }
    }
    CHECK(later == 26);
}

TEST_CASE("A migration's text is taken apart at the ends of its statements")
{
    const std::vector<QString> statements = statementsOf(
        u"-- about\nCREATE TABLE a (\n    x TEXT -- ; no end\n);\n\nDROP TABLE b;\n"_s);
    REQUIRE(statements.size() == 2);
    CHECK(statements[0] == u"CREATE TABLE a (\nx TEXT -- ; no end\n)"_s);
    CHECK(statements[1] == u"DROP TABLE b"_s);
}

TEST_CASE("A difference of structure is found whatever it is")
{
    const auto sql = GENERATE(
        as<QString>(), u"CREATE TABLE extra (x TEXT) STRICT"_s,
        u"ALTER TABLE facility ADD COLUMN extra TEXT"_s, u"ALTER TABLE facility DROP COLUMN note"_s,
        u"ALTER TABLE facility RENAME COLUMN note TO notes"_s, u"DROP TABLE draft"_s,
        u"DROP INDEX usage_facility"_s, u"CREATE UNIQUE INDEX extra ON facility (code)"_s,
        u"CREATE VIEW extra AS SELECT * FROM facility"_s,
        u"CREATE TRIGGER extra AFTER INSERT ON facility BEGIN DELETE FROM blob; END"_s);
    CAPTURE(sql);
    const Migrations migrations = productMigrations();
    const Database database = Database::inMemory();
    runMigrations(database, migrations, 0);
    const int newest = migrations.back().version;
    CHECK(structureDifferences(database, migrations, newest).isEmpty());
    database.execute(sql);
    CHECK_FALSE(structureDifferences(database, migrations, newest).isEmpty());
}

TEST_CASE("What runs when a file is read is found by name")
{
    const Database database = Database::inMemory();
    database.execute(u"CREATE TABLE a (x)"_s);
    CHECK(activeParts(database).isEmpty());
    database.execute(u"CREATE VIEW v AS SELECT * FROM a"_s);
    database.execute(u"CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM a; END"_s);
    CHECK(activeParts(database) == QStringList{u"t"_s, u"v"_s});
}

TEST_CASE("A name is quoted for SQL whatever is in it")
{
    CHECK(quoted("to"_L1) == u"\"to\""_s);
    CHECK(quoted("a\"b"_L1) == u"\"a\"\"b\""_s);
}
