// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/storage/journal.h"

#include <QtCore/QDeadlineTimer>
#include <limits>

namespace sxsh {

class Database;
class Statement;

/// Compares the lines of an open plan file's journal with their hashes, in order and as far as
/// there is time at once, so that a long journal can be gone through between other things. Lines
/// that are appended meanwhile are compared too.
class ChainCheck
{
public:
    /// The database must outlive this.
    explicit ChainCheck(const Database &database) : m_database(database) {}
    Q_DISABLE_COPY_MOVE(ChainCheck)

    /// Goes on until then, in a transaction of its own; true at the end of the journal. Throws
    /// Error where the file cannot be read.
    bool goOn(QDeadlineTimer deadline = QDeadlineTimer::Forever);
    /// The lines and changes that were altered, are missing or belong to nothing, as far as it got.
    const Issues &issues() const { return m_issues; }

private:
    bool takeLine(Statement &lines);
    void finishLine();
    void report(const QString &entity, qint64 line, const QString &field, const QString &message);

    const Database &m_database;
    Issues m_issues;

    std::optional<JournalLine> m_line; ///< whose changes are being read
    bool m_isOfForm = false;           ///< kind and time of that line read back as they are stored
    LineHash m_onStored;
    LineHash m_onComputed;
    // The hash that the line before bears and the one it should bear: where they differ, that line
    // was reported, and the one after it may rest on either.
    QByteArray m_stored;
    QByteArray m_computed;

    qint64 m_expected = 1; ///< number of the line after the one that was taken
    // Where the last line and the last change that were read stand.
    qint64 m_lineSeq = std::numeric_limits<qint64>::min();
    qint64 m_changeSeq = std::numeric_limits<qint64>::min();
    qint64 m_changeNumber = std::numeric_limits<qint64>::min();
};

} // namespace sxsh
