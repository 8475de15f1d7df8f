// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/storage/planfile.h"
#include "core/storage/schema.h"
#include "tests/catch.h"
#include "tests/core/storage/planfiles.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString openingError(const QString &path, Access access)
{
    return planfiles::errorOf([&] { PlanFile::open(path, access, planfiles::options())->load(); });
}

} // namespace

TEST_CASE("What is no plan file is refused in words and left as it was")
{
    const planfiles::Folder folder;
    const auto access = GENERATE(Access::ReadWrite, Access::ReadOnly);
    const auto [name, bytes, words] = GENERATE(table<QString, QByteArray, std::string>({
        {u"trống.sxsh"_s, QByteArray(), "is empty"},
        {u"bảng.sxsh"_s, QByteArray("PK\x03\x04 a spreadsheet"), "not a plan file"},
        {u"ngắn.sxsh"_s, QByteArray("SQLite"), "not a plan file"},
        {u"đầu.sxsh"_s, QByteArray("SQLite format 3\0\x10\x00", 18), "cut short"},
    }));
    put(folder.path(name), bytes);
    CHECK_THAT(openingError(folder.path(name), access).toStdString(),
               Contains(words) && Contains(name.toStdString()));
    CHECK(bytesOf(folder.path(name)) == bytes);
    CHECK(folder.names() == QStringList{name});
}

TEST_CASE("A file that is not there and a folder are refused, and nothing is made")
{
    const planfiles::Folder folder;
    const auto access = GENERATE(Access::ReadWrite, Access::ReadOnly);
    CHECK_THAT(openingError(folder.path(), access).toStdString(), Contains("There is no file"));
    CHECK(folder.names().isEmpty());
    QDir().mkpath(folder.path());
    CHECK_THAT(openingError(folder.path(), access).toStdString(), Contains("is a folder"));
}

TEST_CASE("A database of another program is refused and left in its own journal mode")
{
    const planfiles::Folder folder;
    const auto access = GENERATE(Access::ReadWrite, Access::ReadOnly);
    planfiles::spoil(folder.path(), u"PRAGMA journal_mode = WAL"_s);
    planfiles::spoil(folder.path(), u"CREATE TABLE facility (id TEXT)"_s);
    planfiles::spoil(folder.path(), u"PRAGMA user_version = 1"_s);
    const QByteArray before = bytesOf(folder.path());
    CHECK_THAT(openingError(folder.path(), access).toStdString(), Contains("not a plan file"));
    CHECK(bytesOf(folder.path()) == before);
}

TEST_CASE("A plan file that was cut short anywhere is refused in words")
{
    const planfiles::Folder folder;
    planfiles::withEveryEntity(folder.path());
    const QByteArray whole = bytesOf(folder.path());
    const auto percent = GENERATE(1, 20, 50, 90, 99);
    put(folder.path(), whole.left(whole.size() * percent / 100));
    CHECK_THAT(openingError(folder.path(), Access::ReadOnly).toStdString(),
               Contains("damaged or cut short"));
    CHECK_THAT(openingError(folder.path(), Access::ReadWrite).toStdString(),
               Contains("damaged or cut short"));
}

TEST_CASE("A plan file with parts that the program never writes is refused")
{
    const planfiles::Folder folder;
    planfiles::withEveryEntity(folder.path());
    const auto access = GENERATE(Access::ReadWrite, Access::ReadOnly);
    const auto [sql, words] = GENERATE(table<QString, std::string>({
        {u"CREATE TRIGGER sneak AFTER INSERT ON journal BEGIN DELETE FROM journal; END"_s, "sneak"},
        {u"CREATE VIEW sneak AS SELECT * FROM facility"_s, "sneak"},
        {u"CREATE VIRTUAL TABLE sneak USING fts5(x)"_s, "sneak"},
        {u"CREATE TABLE sneak (x TEXT) STRICT"_s, "sneak"},
        {u"ALTER TABLE facility ADD COLUMN sneak TEXT"_s, "sneak"},
        {u"DROP TABLE draft"_s, "draft"},
        {u"DELETE FROM journal"_s, "no readable last line"},
        {u"UPDATE journal SET state_digest = x'00'"_s, "no readable last line"},
        {u"PRAGMA user_version = 0"_s, "not a plan file"},
        {u"PRAGMA application_id = 7"_s, "not a plan file"},
    }));
    CAPTURE(sql);
    planfiles::spoil(folder.path(), sql);
    CHECK_THAT(openingError(folder.path(), access).toStdString(), Contains(words));
}

TEST_CASE("A value that is none is named when the file is loaded")
{
    const planfiles::Folder folder;
    planfiles::withEveryEntity(folder.path());
    planfiles::spoil(folder.path(), u"UPDATE usage SET amounts = 'x'"_s);
    CHECK_THAT(openingError(folder.path(), Access::ReadOnly).toStdString(),
               Contains("is damaged") && Contains("Amounts"));
}

TEST_CASE("A file that another program left in WAL mode is read, and one file again once written")
{
    const planfiles::Folder folder;
    planfiles::withEveryEntity(folder.path());
    planfiles::spoil(folder.path(), u"PRAGMA journal_mode = WAL"_s);
    CHECK(openingError(folder.path(), Access::ReadOnly).isEmpty());
    CHECK(openingError(folder.path(), Access::ReadWrite).isEmpty());
    CHECK(planfiles::look(folder.path(), u"PRAGMA journal_mode"_s)[0][0] == u"delete"_s);
    CHECK(folder.names().size() == 1);
}

TEST_CASE("Reading changes no byte of the file")
{
    const planfiles::Folder folder;
    planfiles::withEveryEntity(folder.path());
    const QByteArray before = bytesOf(folder.path());
    {
        const auto file = PlanFile::open(folder.path(), Access::ReadOnly, planfiles::options());
        file->load();
        file->verify();
    }
    CHECK(bytesOf(folder.path()) == before);
    CHECK(folder.names().size() == 1);
}

TEST_CASE("A read-only file is read, and refused for writing with what to do")
{
    const planfiles::Folder folder;
    planfiles::withEveryEntity(folder.path());
    QFile::setPermissions(folder.path(), QFile::ReadOwner);
    if (QFileInfo(folder.path()).isWritable()) {
        WARN("an administrator may write to every file: only reading is checked");
    } else {
        CHECK_THAT(openingError(folder.path(), Access::ReadWrite).toStdString(),
                   Contains("read-only") && Contains("copy"));
        CHECK(folder.names().size() == 1);
    }
    CHECK(openingError(folder.path(), Access::ReadOnly).isEmpty());
}
