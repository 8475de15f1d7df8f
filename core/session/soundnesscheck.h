// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/storage/statedigest.h"

#include <QtCore/QTimer>

namespace sxsh {

/// Compares the records of an open plan with the digest in its journal, then the lines of the
/// journal with their hashes, in slices between events, so that what another program or a faulty
/// disk has changed is found soon after opening and nothing waits for it. What is edited while
/// records are compared makes it begin anew after a while.
class SoundnessCheck final : public QObject
{
    Q_OBJECT

public:
    enum class Finding { None, Sound, Damaged };

    /// The session must outlive this.
    explicit SoundnessCheck(const Session &session, QObject *parent = nullptr);

    /// Goes on until it is finished, beginning in a while.
    void start();
    /// Goes on for about that long; None while there is more to compare, or while the session
    /// saves. Throws Error where the file cannot be read.
    Finding goOn(std::chrono::milliseconds time);

signals:
    void finished(sxsh::SoundnessCheck::Finding finding);

private:
    void begin();
    bool compareRecords(QDeadlineTimer deadline);

    const Session &m_session;
    QTimer m_timer;
    JournalLine m_line;
    StateDigest m_digest;
    int m_kind = 0;
    std::size_t m_row = 0;
    std::vector<QVariant> m_values;
    bool m_areRecordsCompared = false;
    std::unique_ptr<ChainCheck> m_chain;
};

} // namespace sxsh
