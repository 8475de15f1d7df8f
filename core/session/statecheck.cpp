// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/statecheck.h"

#include <QtCore/QDeadlineTimer>

namespace sxsh {

namespace {

// Short slices with longer pauses: whoever types or scrolls does not notice.
constexpr std::chrono::milliseconds rest{3'000};
constexpr std::chrono::milliseconds pause{15};
constexpr std::chrono::milliseconds slice{3};

} // namespace

StateCheck::StateCheck(const Session &session, QObject *parent)
    : QObject(parent), m_session(session)
{
    begin();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const Finding finding = goOn(slice);
        if (finding == Finding::None)
            m_timer.start(pause);
        else
            emit finished(finding);
    });
    connect(&session, &Session::changed, this, [this] {
        if (m_timer.isActive())
            start();
    });
}

void StateCheck::start()
{
    m_timer.start(rest);
}

void StateCheck::begin()
{
    m_line = m_session.lastLine();
    m_digest = {};
    m_kind = 0;
    m_row = 0;
}

StateCheck::Finding StateCheck::goOn(std::chrono::milliseconds slice)
{
    if (m_session.lastLine().seq != m_line.seq)
        begin();
    const QDeadlineTimer deadline(slice);
    while (m_kind < entityCount) {
        const bool isDone = withEntity(static_cast<EntityKind>(m_kind), [&]<class T>() {
            const EntityInfo &info = infoOf<T>();
            const std::vector<T> &rows = m_session.records().all<T>().rows();
            while (m_row < rows.size()) {
                m_values.clear();
                for (const Field &field : info.fields)
                    m_values.push_back(field.get(&rows[m_row]));
                m_digest.add(info, m_values);
                ++m_row;
                if (deadline.hasExpired())
                    return false;
            }
            return true;
        });
        if (!isDone)
            return Finding::None;
        ++m_kind;
        m_row = 0;
    }
    return m_digest.bytes() == m_line.stateDigest ? Finding::Sound : Finding::Damaged;
}

} // namespace sxsh
