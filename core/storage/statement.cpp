// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/base/error.h"
#include "core/storage/database.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>

namespace sxsh {

namespace {

/// The statement with a name for each placeholder: Qt looks a name up, but makes one up anew for
/// every value that is bound by its position, which takes four times as long.
QString withNames(const QString &sql, QStringList &names)
{
    QString named;
    named.reserve(sql.size() * 2);
    QChar quote;
    for (const QChar character : sql) {
        if (character == u'?' && quote.isNull()) {
            names += QStringLiteral(":p%1").arg(names.size());
            named += names.back();
            continue;
        }
        if (quote.isNull() && (character == u'"' || character == u'\''))
            quote = character;
        else if (character == quote)
            quote = QChar();
        named += character;
    }
    return named;
}

/// Whether SQLite is given the same by both; false also where it takes long to tell.
bool isSame(const QVariant &one, const QVariant &other)
{
    if (one.typeId() != other.typeId())
        return false;
    switch (one.typeId()) {
    case QMetaType::UnknownType:
        return true;
    case QMetaType::LongLong:
        return one.toLongLong() == other.toLongLong();
    case QMetaType::QString: {
        const QString text = one.toString();
        const QString otherText = other.toString();
        return text == otherText && text.isNull() == otherText.isNull();
    }
    default:
        return false;
    }
}

} // namespace

Statement::Statement(const Database &database, const QString &sql)
    : m_database(database), m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(withNames(sql, m_placeholders)))
        throw m_database.error(m_query.lastError(), sql);
    m_bound.resize(static_cast<std::size_t>(m_placeholders.size()));
    for (const QString &placeholder : m_placeholders)
        m_query.bindValue(placeholder, QVariant());
}

void Statement::bind(int position, const QVariant &value)
{
    // Neighbouring rows have much in common, and to bind takes Qt far longer than to compare.
    QVariant &bound = m_bound[static_cast<std::size_t>(position)];
    if (isSame(bound, value))
        return;
    bound = value;
    m_query.bindValue(m_placeholders[position], value);
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
