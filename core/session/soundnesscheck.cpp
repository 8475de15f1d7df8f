// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/soundnesscheck.h"

#include "core/base/error.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFileInfo>

namespace sxsh {

namespace {

// Short slices with longer pauses: whoever types or scrolls does not notice.
constexpr std::chrono::milliseconds rest{3'000};
constexpr std::chrono::milliseconds pause{15};
constexpr std::chrono::milliseconds slice{3};

} // namespace

SoundnessCheck::SoundnessCheck(const Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_chain(session.chainCheck())
{
    begin();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        Finding finding = Finding::None;
        try {
            finding = goOn(slice);
        } catch (const Error &) {
            // A disk that was taken away is told of where something is saved.
            if (QFileInfo::exists(m_session.path()))
                emit finished(Finding::Damaged);
            return;
        }
        if (finding == Finding::None)
            m_timer.start(pause);
        else
            emit finished(finding);
    });
    connect(&session, &Session::changed, this, [this] {
        if (m_timer.isActive() && !m_areRecordsCompared)
            start();
    });
}

void SoundnessCheck::start()
{
    m_timer.start(rest);
}

void SoundnessCheck::begin()
{
    m_line = m_session.lastLine();
    m_digest = {};
    m_kind = 0;
    m_row = 0;
}

SoundnessCheck::Finding SoundnessCheck::goOn(std::chrono::milliseconds time)
{
    if (m_session.isWriting())
        return Finding::None;
    const QDeadlineTimer deadline(time);
    if (!m_areRecordsCompared) {
        if (m_session.lastLine().seq != m_line.seq)
            begin();
        if (!compareRecords(deadline))
            return Finding::None;
        if (m_digest.bytes() != m_line.stateDigest)
            return Finding::Damaged;
        m_areRecordsCompared = true;
    }
    const bool isAtEnd = m_chain->goOn(deadline);
    if (!m_chain->issues().empty())
        return Finding::Damaged;
    return isAtEnd ? Finding::Sound : Finding::None;
}

bool SoundnessCheck::compareRecords(QDeadlineTimer deadline)
{
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
            return false;
        ++m_kind;
        m_row = 0;
    }
    return true;
}

} // namespace sxsh
