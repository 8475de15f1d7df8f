// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/openedfile.h"

#include "core/base/error.h"
#include "core/storage/journaltable.h"
#include "core/storage/recordtable.h"
#include "core/storage/schema.h"
#include "core/storage/statedigest.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QScopeGuard>
#include <QtCore/QtEndian>

namespace sxsh {

namespace {

// Of the header of an SQLite file, whose format is fixed: https://sqlite.org/fileformat2.html
constexpr char magic[] = "SQLite format 3"; // with the zero byte that ends it
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype headerSize = 100;

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Error notAPlanFile(const QString &path, const QString &detail)
{
    return Error(QCoreApplication::translate(
                     "Storage", "“%1” is not a plan file of this program. Choose a file that the "
                                "program has saved, with the ending .sxsh.")
                     .arg(shown(path)),
                 detail);
}

bool hasDatabaseMagic(const QByteArray &header)
{
    return header.startsWith(QByteArray(magic, sizeof(magic)));
}

bool isPlanHeader(const QByteArray &header)
{
    return hasDatabaseMagic(header) &&
           qFromBigEndian<qint32>(header.constData() + applicationIdAt) == applicationId;
}

// Before SQLite sees the file: it would make a database of an empty one and change the journal mode
// of another program's.
void requirePlanFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        throw Error(QCoreApplication::translate(
                        "Storage", "There is no file “%1”. Check its name and its folder.")
                        .arg(shown(path)));
    }
    if (info.isDir()) {
        throw Error(
            QCoreApplication::translate("Storage", "“%1” is a folder. Choose a plan file in it.")
                .arg(shown(path)));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(QCoreApplication::translate(
                        "Storage", "“%1” may not be read. Ask who owns the file or its folder to "
                                   "let you read it.")
                        .arg(shown(path)),
                    file.errorString());
    }
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty()) {
        throw Error(QCoreApplication::translate(
                        "Storage", "“%1” is empty: it was probably not copied completely. Copy it "
                                   "again, or open a backup copy of it.")
                        .arg(shown(path)));
    }
    if (!hasDatabaseMagic(header))
        throw notAPlanFile(path, QStringLiteral("no SQLite header"));
    if (header.size() < headerSize) {
        throw Error(QCoreApplication::translate(
                        "Storage", "“%1” is damaged or cut short. Open a backup copy of it.")
                        .arg(shown(path)));
    }
    if (!isPlanHeader(header))
        throw notAPlanFile(path, QStringLiteral("another application_id"));
}

int versionOf(const Database &database)
{
    const qint64 version = database.number(QStringLiteral("PRAGMA user_version"));
    if (version < 1)
        throw notAPlanFile(database.path(), QStringLiteral("no user_version"));
    return static_cast<int>(version);
}

void requireNothingActive(const Database &database)
{
    const QStringList parts = activeParts(database);
    if (parts.isEmpty())
        return;
    throw Error(QCoreApplication::translate(
                    "Storage",
                    "“%1” contains parts that this program never writes (%2), so that it "
                    "is not safe to open. Open a backup copy of it.")
                    .arg(shown(database.path()), parts.join(QStringLiteral(", "))));
}

void requireStructure(const Database &database, const Migrations &migrations, int version)
{
    const QStringList differences = structureDifferences(database, migrations, version);
    if (differences.isEmpty())
        return;
    throw Error(QCoreApplication::translate(
                    "Storage",
                    "“%1” was altered by another program: its structure is not that of a "
                    "plan file (%2). Open a backup copy of it.")
                    .arg(shown(database.path()), differences.first().mid(1)),
                differences.join(u'\n'));
}

void requireReadable(const Database &database, int version, int ours)
{
    const qint64 minCompatible =
        database.number(QStringLiteral("SELECT max(\"min_compatible\") FROM \"format\""));
    if (minCompatible <= ours && minCompatible >= 1)
        return;
    throw Error(QCoreApplication::translate(
                    "Storage", "“%1” was made by a newer version of the program (file version %2, "
                               "this program knows %3). Update the program and open it again.")
                    .arg(shown(database.path()), QString::number(version), QString::number(ours)));
}

QString backupPath(const QString &path, int version, QDate date)
{
    const QFileInfo info(path);
    const QString stem = QStringLiteral("%1/%2 backup v%3 %4")
                             .arg(info.path(), info.completeBaseName(), QString::number(version),
                                  date.toString(Qt::ISODate));
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString candidate = stem + ending;
    for (int copy = 2; QFileInfo::exists(candidate); ++copy)
        candidate = QStringLiteral("%1 (%2)%3").arg(stem, QString::number(copy), ending);
    return candidate;
}

// A line of its own marks where the format changed. It holds the digest of the data as the steps
// left them, in the transaction that moves them: a step may change records and not only their form.
void writeUpgradeLine(const Database &database, int fromVersion, const PlanFileOptions &options)
{
    const auto last = readLastLine(database);
    if (!last)
        throw notAPlanFile(database.path(), QStringLiteral("no journal line"));
    JournalLine line{
        .seq = last->seq + 1,
        .kind = LineKind::Event,
        .who = options.who,
        .when = options.clock().toUTC(),
        .title = QCoreApplication::translate("Storage", "File format brought from version %1 to %2")
                     .arg(fromVersion)
                     .arg(options.migrations.back().version),
        .schema = options.migrations.back().version,
        .stateDigest = digestOfRows(database).bytes(),
    };
    line.hash = LineHash().finish(last->hash, line);
    writeLine(database, line);
}

void upgrade(OpenedFile &file, const PlanFileOptions &options)
{
    const Database &database = *file.database;
    const int newest = options.migrations.back().version;
    const QString backup = backupPath(database.path(), file.version, options.clock().date());
    if (!QFile::copy(database.path(), backup)) {
        throw Error(QCoreApplication::translate(
                        "Storage", "“%1” is of an older version and has to be brought up to date, "
                                   "but no backup copy could be made beside it. Make room on the "
                                   "disk, or copy it to a folder where you may write.")
                        .arg(shown(database.path())),
                    backup);
    }
    auto dropBackup = qScopeGuard([&] { QFile::remove(backup); });

    // A table that is made anew would take the links to it along; they are checked as a whole.
    database.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    {
        Transaction transaction(database, Transaction::Kind::Write);
        runMigrations(database, options.migrations, file.version);
        writeUpgradeLine(database, file.version, options);
        if (database.number(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")) != 0) {
            throw Error(QCoreApplication::translate(
                            "Storage",
                            "“%1” has records that refer to others that do not exist, and so "
                            "cannot be brought up to date. Open a backup copy of it.")
                            .arg(shown(database.path())));
        }
        transaction.commit();
    }
    dropBackup.dismiss();
    database.execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    file.notice = QCoreApplication::translate(
                      "Storage", "The file was brought from version %1 to version %2. A copy of it "
                                 "as it was is in “%3”.")
                      .arg(QString::number(file.version), QString::number(newest), shown(backup));
    file.version = newest;
}

} // namespace

bool isPlanFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(headerSize);
    return header.size() == headerSize && isPlanHeader(header);
}

OpenedFile openExisting(const QString &path, Access access, const PlanFileOptions &options)
{
    requirePlanFile(path);
    const int newest = options.migrations.back().version;
    const bool writable = QFileInfo(path).isWritable();
    OpenedFile file;
    file.readOnly = access == Access::ReadOnly;
    if (!file.readOnly) {
        try {
            if (!writable) {
                throw Error(QCoreApplication::translate(
                                "Storage",
                                "“%1” is read-only. To edit it, copy it to a folder where you "
                                "may write.")
                                .arg(shown(path)));
            }
            file.lock =
                std::make_unique<WriterLock>(path, options.who, options.clock(), options.patience);
        } catch (const Error &error) {
            if (access != Access::WriteIfPossible)
                throw;
            file.readOnly = true;
            file.notice = QCoreApplication::translate("Storage", "Opened for reading only. %1")
                              .arg(error.text());
        }
    }
    file.database = std::make_unique<Database>(path, !file.readOnly ? Database::Mode::Write
                                                     : writable     ? Database::Mode::Query
                                                                    : Database::Mode::ReadOnly);
    const Database &database = *file.database;
    file.version = versionOf(database);
    requireNothingActive(database);
    if (file.version > newest) {
        requireReadable(database, file.version, newest);
        file.notice = QCoreApplication::translate(
            "Storage", "The file was saved by a newer version of the program, so that it can only "
                       "be read. Update the program to change it.");
        file.readOnly = true;
        file.lock.reset();
        database.execute(QStringLiteral("PRAGMA query_only = ON"));
        return file;
    }
    requireStructure(database, options.migrations, file.version);
    if (file.version < newest) {
        if (file.readOnly) {
            throw Error(QCoreApplication::translate(
                            "Storage",
                            "“%1” is of an older version of the program and has to be brought up "
                            "to date first: open it once for writing, or open a copy of it.")
                            .arg(shown(path)));
        }
        upgrade(file, options);
    }
    return file;
}

OpenedFile makeEmpty(const QString &path, const PlanFileOptions &options)
{
    OpenedFile file{.database = std::make_unique<Database>(path, Database::Mode::Create),
                    .version = options.migrations.back().version,
                    .readOnly = false};
    const Database &database = *file.database;
    Transaction transaction(database, Transaction::Kind::Write);
    database.execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    runMigrations(database, options.migrations, 0);
    transaction.commit();
    return file;
}

} // namespace sxsh
