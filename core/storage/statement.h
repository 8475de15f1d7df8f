// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QVariant>
#include <QtSql/QSqlQuery>
#include <vector>

namespace sxsh {

class Database;

/// One prepared statement, run any number of times, its rows read forward only.
class Statement
{
public:
    /// Throws Error with the statement in its detail, as every function does where SQLite refuses.
    Statement(const Database &database, const QString &sql);

    /// Binds the value of the placeholder at that position from 0: null, a 64-bit integer, a text
    /// or bytes.
    void bind(int position, const QVariant &value);
    /// What was bound stays bound for the next run.
    void run();
    /// Goes to the next row; false where there is none.
    bool next();
    /// Null where the column is, whatever its type.
    QVariant value(int column) const
    {
        const QVariant value = m_query.value(column);
        return value.isNull() ? QVariant() : value;
    }
    qint64 integer(int column) const { return value(column).toLongLong(); }
    QString text(int column) const { return value(column).toString(); }
    QByteArray bytes(int column) const { return value(column).toByteArray(); }
    /// Lets go of the rows that were not read.
    void finish() { m_query.finish(); }

private:
    const Database &m_database;
    QSqlQuery m_query;
    QStringList m_placeholders;    ///< by position
    std::vector<QVariant> m_bound; ///< to their placeholders
};

} // namespace sxsh
