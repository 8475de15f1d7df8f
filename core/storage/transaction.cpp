// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/base/error.h"
#include "core/storage/database.h"

namespace sxsh {

Transaction::Transaction(const Database &database, Kind kind) : m_database(database)
{
    m_database.execute(kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE")
                                           : QStringLiteral("BEGIN"));
    if (kind == Kind::Write)
        m_database.execute(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.execute(QStringLiteral("ROLLBACK"));
    } catch (const Error &) {
        // SQLite has rolled back by itself, as it does when the disk is full.
    }
    try {
        // After an error while it wrote, SQLite leaves the file to whoever reads it next: that is
        // us, so that what lies on the disk is whole at once and may be copied.
        m_database.number(QStringLiteral("PRAGMA schema_version"));
    } catch (const Error &) {
        // The next program that opens the file puts it in order.
    }
}

void Transaction::commit()
{
    m_database.execute(QStringLiteral("COMMIT"));
    m_open = false;
}

} // namespace sxsh
