// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QSqlDatabase;
class QSqlError;

namespace sxsh {

class Error;

/// A connection of its own to one SQLite file, safe against what a file from outside may contain.
class Database
{
public:
    enum class Mode {
        Create,   ///< makes the file where there is none
        Write,    ///< keeps one file on disk, each commit durable
        Query,    ///< changes nothing but lets SQLite repair what a killed writer left
        ReadOnly, ///< for a file that may not be written to
    };

    /// Throws Error where the file cannot be opened.
    Database(const QString &path, Mode mode);
    /// A database without a file.
    static Database inMemory() { return Database(QStringLiteral(":memory:"), Mode::Create); }
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString &path() const { return m_path; }
    QSqlDatabase connection() const;

    /// Runs one statement without results.
    void execute(const QString &sql) const;
    /// Writes what the database holds into a new file.
    void copyTo(const QString &path) const;
    /// The one number that a statement returns.
    qint64 number(const QString &sql) const;
    /// The error in words, with SQLite's own and the statement as its detail.
    Error error(const QSqlError &cause, const QString &sql) const;

private:
    void keepOneFile();
    void close();

    QString m_path;
    QString m_connection;
};

} // namespace sxsh
