// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace sxsh {

class Database;

/// A transaction that is rolled back unless committed.
class Transaction
{
public:
    enum class Kind {
        Read,  ///< everything read is of one moment
        Write, ///< takes the right to write at once; links are checked at the commit
    };

    Transaction(const Database &database, Kind kind);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Throws Error where it fails; then nothing was written.
    void commit();

private:
    const Database &m_database;
    bool m_open = true;
};

} // namespace sxsh
