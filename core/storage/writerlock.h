// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QLockFile>
#include <chrono>
#include <optional>

namespace sxsh {

/// Who writes to a plan file.
struct Writer {
    QString who{}; ///< empty where unknown
    QString host{};
    qint64 pid = 0;
    QDateTime since{};
};

/// Who writes to the plan file now; none where nobody does.
std::optional<Writer> currentWriter(const QString &path);

/// The right to write to a plan file, held by one program at a time through "<path>.lock" beside
/// it; a lock left by a program of this computer that no longer runs is taken over.
class WriterLock
{
public:
    /// Waits so long for another holder; throws Error naming it, or saying that nothing can be
    /// written there.
    WriterLock(const QString &path, const QString &who, const QDateTime &since,
               std::chrono::milliseconds patience = {});
    ~WriterLock();
    Q_DISABLE_COPY_MOVE(WriterLock)

private:
    QString m_path;
    QLockFile m_lock;
};

} // namespace sxsh
