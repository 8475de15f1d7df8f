// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/storage/statedigest.h"

#include <QtCore/QTimer>

namespace sxsh {

/// Compares the records of an open plan with the digest in its journal, in slices between events,
/// so that a value which another program or a faulty disk has changed is found soon after opening
/// and nothing waits for it. What is edited meanwhile makes it begin anew after a while.
class StateCheck final : public QObject
{
    Q_OBJECT

public:
    enum class Finding { None, Sound, Damaged };

    /// The session must outlive this.
    explicit StateCheck(const Session &session, QObject *parent = nullptr);

    /// Goes on until it is finished, beginning in a while.
    void start();
    /// Goes on for about that long; None while there is more to compare.
    Finding goOn(std::chrono::milliseconds slice);

signals:
    void finished(sxsh::StateCheck::Finding finding);

private:
    void begin();

    const Session &m_session;
    QTimer m_timer;
    JournalLine m_line;
    StateDigest m_digest;
    int m_kind = 0;
    std::size_t m_row = 0;
    std::vector<QVariant> m_values;
};

} // namespace sxsh
