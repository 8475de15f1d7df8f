// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/base/error.h"
#include "core/storage/database.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>

namespace sxsh {

Statement::Statement(const Database &database, const QString &sql)
    : m_database(database), m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        throw m_database.error(m_query.lastError(), sql);
}

void Statement::run()
{
    if (!m_query.exec())
        throw m_database.error(m_query.lastError(), m_query.lastQuery());
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throw m_database.error(m_query.lastError(), m_query.lastQuery());
    return false;
}

} // namespace sxsh
