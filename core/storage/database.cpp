// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/error.h"
#include "core/storage/statement.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QScopeGuard>
#include <QtCore/QUuid>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>

namespace sxsh {

namespace {

// Result codes of SQLite's C interface, which Qt passes on as numbers.
constexpr int busy = 5;
constexpr int locked = 6;
constexpr int readOnly = 8;
constexpr int ioError = 10;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int cannotOpen = 14;
constexpr int notADatabase = 26;
constexpr int readOnlyRollback = readOnly | (3 << 8);
constexpr int movedAway = readOnly | (4 << 8);
constexpr int foreignKey = 19 | (3 << 8);

QString words(int code)
{
    switch (code) {
    case readOnlyRollback:
        return QCoreApplication::translate(
            "Storage",
            "The program that last wrote to “%1” was cut off, and the file cannot be put "
            "in order because it may not be written to. Copy it together with the file of "
            "the same name that ends in “-journal” to a folder where you may write, and "
            "open the copy.");
    case movedAway:
        return QCoreApplication::translate(
            "Storage",
            "Nothing was saved: “%1” is no longer there; it was renamed, moved or removed while it "
            "was open. Put it back under this name, or open it where it is now.");
    case foreignKey:
        return QCoreApplication::translate(
            "Storage", "Nothing was saved to “%1”: a record would be left that refers to one that "
                       "does not exist. Remove or change the records that refer to it as well.");
    default:
        break;
    }
    switch (code & 0xFF) {
    case busy:
    case locked:
        return QCoreApplication::translate(
            "Storage",
            "“%1” is being read or written by another program at this moment. Nothing was "
            "saved: wait a little and try again.");
    case readOnly:
        return QCoreApplication::translate(
            "Storage",
            "Nothing was saved: “%1” may not be written to. Copy it to a folder where you "
            "may write, and open the copy.");
    case full:
        return QCoreApplication::translate(
            "Storage", "The disk is full: nothing was saved to “%1”. Make room and try again.");
    case ioError:
        return QCoreApplication::translate(
            "Storage",
            "The disk reports an error with “%1”: nothing was saved. Check that the disk "
            "or network folder is connected and has room, and try again.");
    case corrupt:
    case notADatabase:
        return QCoreApplication::translate(
            "Storage", "“%1” is damaged or cut short. Open a backup copy of it.");
    case cannotOpen:
        return QCoreApplication::translate(
            "Storage", "“%1” cannot be opened. Check that it exists and that you may read it.");
    default:
        return QCoreApplication::translate("Storage",
                                           "“%1” could not be read or written. Nothing was saved.");
    }
}

} // namespace

Database::Database(const QString &path, Mode mode)
    : m_path(path), m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    try {
        {
            QSqlDatabase opened =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
            if (!opened.isValid()) {
                throw Error(QCoreApplication::translate(
                                "Storage", "The program is not installed completely: its part for "
                                           "plan files is missing. Install it again."),
                            QStringLiteral("no QSQLITE driver"));
            }
            QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
            if (mode == Mode::ReadOnly)
                options += QStringLiteral(";QSQLITE_OPEN_READONLY");
            opened.setConnectOptions(options);
            opened.setDatabaseName(path);
            if (!opened.open())
                throw error(opened.lastError(), QStringLiteral("open"));
        }
        execute(QStringLiteral("PRAGMA trusted_schema = OFF"));
        execute(QStringLiteral("PRAGMA cell_size_check = ON"));
        execute(QStringLiteral("PRAGMA foreign_keys = ON"));
        execute(QStringLiteral("PRAGMA synchronous = FULL"));
        execute(QStringLiteral("PRAGMA locking_mode = NORMAL"));
        if (mode == Mode::Query)
            execute(QStringLiteral("PRAGMA query_only = ON"));
        if (mode == Mode::Write)
            keepOneFile();
    } catch (...) {
        close();
        throw;
    }
}

Database::~Database()
{
    close();
}

void Database::keepOneFile()
{
    Statement statement(*this, QStringLiteral("PRAGMA journal_mode = DELETE"));
    statement.run();
    if (!statement.next() || statement.text(0) != QLatin1String("delete")) {
        throw Error(words(busy).arg(QDir::toNativeSeparators(m_path)),
                    QStringLiteral("journal_mode stays %1").arg(statement.text(0)));
    }
}

void Database::close()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connection, false);
}

void Database::copyTo(const QString &path) const
{
    if (QFileInfo::exists(path)) {
        throw Error(QCoreApplication::translate("Storage", "“%1” is there already. Choose another "
                                                           "name.")
                        .arg(QDir::toNativeSeparators(path)));
    }
    // A copy changes nothing of what it is made from.
    const bool isQueryOnly = number(QStringLiteral("PRAGMA query_only")) != 0;
    execute(QStringLiteral("PRAGMA query_only = OFF"));
    const auto again = qScopeGuard([&] {
        if (isQueryOnly)
            execute(QStringLiteral("PRAGMA query_only = ON"));
    });
    auto drop = qScopeGuard([&] { QFile::remove(path); });
    Statement statement(*this, QStringLiteral("VACUUM INTO ?"));
    statement.bind(0, path);
    statement.run();
    drop.dismiss();
}

void Database::execute(const QString &sql) const
{
    Statement(*this, sql).run();
}

qint64 Database::number(const QString &sql) const
{
    Statement statement(*this, sql);
    statement.run();
    return statement.next() ? statement.integer(0) : 0;
}

Error Database::error(const QSqlError &cause, const QString &sql) const
{
    const QString code = cause.nativeErrorCode();
    return Error(words(code.toInt()).arg(QDir::toNativeSeparators(m_path)),
                 QStringLiteral("SQLite %1: %2 %3: %4")
                     .arg(code, cause.databaseText(), cause.driverText(), sql));
}

} // namespace sxsh
