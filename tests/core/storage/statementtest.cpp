// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"
#include "core/base/error.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "tests/catch.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("A statement that SQLite refuses says which one it was")
{
    const Database database = Database::inMemory();
    const auto detailOf = [](const auto &function) {
        try {
            function();
        } catch (const Error &error) {
            CHECK_FALSE(error.text().isEmpty());
            return error.detail();
        }
        return QString();
    };
    CHECK(detailOf([&] {
              Statement(database, u"SELECT * FROM nowhere"_s);
          }).contains(u"SELECT * FROM nowhere"_s));
    database.execute(u"CREATE TABLE a (x INTEGER NOT NULL) STRICT"_s);
    Statement insert(database, u"INSERT INTO a VALUES (?)"_s);
    CHECK(detailOf([&] { insert.run(); }).contains(u"INSERT INTO a"_s));
}

TEST_CASE("Null, integers, texts and bytes come back as they were bound")
{
    const Database database = Database::inMemory();
    const auto value = GENERATE(as<QVariant>(), QVariant(),
                                QVariant::fromValue<qlonglong>(std::numeric_limits<qint64>::min()),
                                QVariant::fromValue<qlonglong>(9007199254740993), QVariant(u""_s),
                                QVariant(u"Chè Shan tuyết ‘Hùng An’ 🪨"_s),
                                QVariant(QByteArray("\0\x01\xff", 3)));
    Statement echo(database, u"SELECT ?"_s);
    echo.bind(0, value);
    echo.run();
    REQUIRE(echo.next());
    CHECK(echo.value(0) == value);
    CHECK(echo.value(0).isNull() == value.isNull());
    CHECK_FALSE(echo.next());
}

TEST_CASE("What is bound stays bound until something else is, be it only of another kind")
{
    const Database database = Database::inMemory();
    Statement echo(database, u"SELECT quote(?), quote(?)"_s);
    echo.bind(1, u"kWh"_s);
    const auto number = [](qlonglong value) { return QVariant::fromValue(value); };
    const std::vector<std::pair<QVariant, QString>> values{
        {number(0), u"0"_s},
        {u"0"_s, u"'0'"_s},
        {u""_s, u"''"_s},
        {QString(), u"NULL"_s},
        {u""_s, u"''"_s},
        {QVariant(), u"NULL"_s},
        {QVariant(), u"NULL"_s},
        {number(0), u"0"_s},
        {number(7), u"7"_s},
        {number(7), u"7"_s},
        {QByteArray("7"), u"X'37'"_s},
        {QByteArray("7"), u"X'37'"_s},
        {u"7"_s, u"'7'"_s},
    };
    for (const auto &[value, quoted] : values) {
        echo.bind(0, value);
        echo.run();
        REQUIRE(echo.next());
        CHECK(echo.text(0) == quoted);
        CHECK(echo.text(1) == u"'kWh'");
    }
}

TEST_CASE("A question mark within quotes is no placeholder")
{
    const Database database = Database::inMemory();
    Statement echo(database, u"SELECT '?', 'it''s ?', ? AS \"?\", ?"_s);
    echo.bind(0, u"một"_s);
    echo.bind(1, u"hai"_s);
    echo.run();
    REQUIRE(echo.next());
    CHECK(echo.text(0) == u"?");
    CHECK(echo.text(1) == u"it's ?");
    CHECK(echo.text(2) == u"một");
    CHECK(echo.text(3) == u"hai");
}

TEST_CASE("A transaction that is not committed leaves nothing behind")
{
    const Database database = Database::inMemory();
    database.execute(u"CREATE TABLE a (x)"_s);
    const auto rows = [&] { return database.number(u"SELECT count(*) FROM a"_s); };
    {
        const Transaction transaction(database, Transaction::Kind::Write);
        database.execute(u"INSERT INTO a VALUES (1)"_s);
        CHECK(rows() == 1);
    }
    CHECK(rows() == 0);
    {
        Transaction transaction(database, Transaction::Kind::Write);
        database.execute(u"INSERT INTO a VALUES (1)"_s);
        transaction.commit();
    }
    CHECK(rows() == 1);
}

TEST_CASE("Within a transaction the order of records that refer to each other does not matter")
{
    const Database database = Database::inMemory();
    database.execute(u"CREATE TABLE parent (id TEXT PRIMARY KEY) STRICT"_s);
    database.execute(u"CREATE TABLE child (parent TEXT REFERENCES parent (id)) STRICT"_s);
    {
        Transaction transaction(database, Transaction::Kind::Write);
        database.execute(u"INSERT INTO child VALUES ('a')"_s);
        database.execute(u"INSERT INTO parent VALUES ('a')"_s);
        CHECK_NOTHROW(transaction.commit());
    }
    Transaction transaction(database, Transaction::Kind::Write);
    database.execute(u"DELETE FROM parent"_s);
    CHECK_THROWS_AS(transaction.commit(), Error);
}
