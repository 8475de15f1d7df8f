// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/chaincheck.h"

#include "core/storage/journaltable.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

void ChainCheck::report(const QString &entity, qint64 line, const QString &field,
                        const QString &message)
{
    m_issues.push_back(
        {.entity = entity, .record = QString::number(line), .field = field, .message = message});
}

bool ChainCheck::goOn(QDeadlineTimer deadline)
{
    // Another program may write between the two reads, and a change without its line is an issue.
    const Transaction transaction(m_database, Transaction::Kind::Read);
    Statement lines(m_database,
                    selectLineText() + QStringLiteral("WHERE \"seq\" > ? ORDER BY \"seq\""));
    lines.bind(0, m_lineSeq);
    lines.run();
    Statement changes(m_database,
                      QStringLiteral("SELECT \"seq\", \"n\", \"entity\", \"id\", \"fields\" FROM "
                                     "\"journal_change\" WHERE (\"seq\", \"n\") > (?, ?) "
                                     "ORDER BY \"seq\", \"n\""));
    changes.bind(0, m_changeSeq);
    changes.bind(1, m_changeNumber);
    changes.run();
    while (changes.next()) {
        m_changeSeq = changes.integer(0);
        m_changeNumber = changes.integer(1);
        while ((!m_line || m_line->seq < m_changeSeq) && takeLine(lines)) {
        }
        if (m_line && m_line->seq == m_changeSeq) {
            const QString entity = changes.text(2);
            const QString id = changes.text(3);
            const QString fields = changes.text(4);
            m_onStored.add(m_changeNumber, entity, id, fields);
            m_onComputed.add(m_changeNumber, entity, id, fields);
        } else {
            report(QStringLiteral("journal_change"), m_changeSeq, {},
                   QCoreApplication::translate(
                       "Storage", "Change %1 of line %2 belongs to no line of the journal.")
                       .arg(m_changeNumber)
                       .arg(m_changeSeq));
        }
        if (deadline.hasExpired())
            return false;
    }
    while (takeLine(lines)) {
        if (deadline.hasExpired())
            return false;
    }
    return true;
}

bool ChainCheck::takeLine(Statement &lines)
{
    finishLine();
    if (!lines.next())
        return false;
    m_line = readLine(lines);
    m_isOfForm =
        lineKindKey(m_line->kind) == lines.text(1) && storedTime(m_line->when) == lines.text(4);
    m_lineSeq = m_line->seq;
    if (m_lineSeq != m_expected) {
        report(QStringLiteral("journal"), m_lineSeq, QStringLiteral("seq"),
               QCoreApplication::translate(
                   "Storage", "The journal goes on with line %1 where line %2 should be.")
                   .arg(m_lineSeq)
                   .arg(m_expected));
    }
    m_expected = m_lineSeq + 1;
    return true;
}

void ChainCheck::finishLine()
{
    if (!m_line)
        return;
    const QByteArray hash = m_onStored.finish(m_stored, *m_line);
    const QByteArray otherHash = m_onComputed.finish(m_computed, *m_line);
    if (!m_isOfForm || (m_line->hash != hash && m_line->hash != otherHash)) {
        report(QStringLiteral("journal"), m_line->seq, {},
               QCoreApplication::translate(
                   "Storage", "Line %1 of the journal (“%2”) or its changes were altered after it "
                              "was written: they do not match its hash.")
                   .arg(QString::number(m_line->seq), m_line->title));
    }
    m_stored = m_line->hash;
    m_computed = hash;
    m_line.reset();
}

} // namespace sxsh
