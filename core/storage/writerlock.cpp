// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writerlock.h"

#include "core/base/error.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QSaveFile>
#include <QtCore/QThread>

namespace sxsh {

namespace {

QString lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

// QLockFile keeps no name of a person, so that it is beside the lock.
QString writerPath(const QString &path)
{
    return path + QStringLiteral(".writer");
}

void writeWriter(const QString &path, const Writer &writer)
{
    QSaveFile file(writerPath(path));
    if (!file.open(QIODevice::WriteOnly))
        return; // only the name in a message is lost
    file.write(QStringList{QString::number(writer.pid), writer.host,
                           writer.since.toUTC().toString(Qt::ISODate), writer.who}
                   .join(u'\n')
                   .toUtf8());
    file.commit();
}

Writer holderOf(const QString &path, const QLockFile &lock)
{
    Writer writer;
    QString program;
    lock.getLockInfo(&writer.pid, &writer.host, &program);
    writer.since = QFileInfo(lockPath(path)).lastModified();
    QFile file(writerPath(path));
    // The name is written right after the lock was taken.
    constexpr int rounds = 10;
    for (int round = 0; round < rounds && !file.exists(); ++round)
        QThread::msleep(10);
    if (file.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(file.read(4096)).split(u'\n');
        if (lines.size() == 4 && lines[0] == QString::number(writer.pid) &&
            lines[1] == writer.host) {
            writer.since = QDateTime::fromString(lines[2], Qt::ISODate);
            writer.who = lines[3];
        }
    }
    return writer;
}

QString heldText(const QString &path, const Writer &writer)
{
    const QString since = writer.since.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    return QCoreApplication::translate(
               "Storage",
               "“%1” is being edited by %2 on the computer %3 (process %4) since %5. To edit it, "
               "wait until it is closed there.")
        .arg(QDir::toNativeSeparators(path),
             writer.who.isEmpty() ? QCoreApplication::translate("Storage", "another user")
                                  : writer.who,
             writer.host.isEmpty() ? QCoreApplication::translate("Storage", "(unknown)")
                                   : writer.host,
             QString::number(writer.pid), since);
}

} // namespace

std::optional<Writer> currentWriter(const QString &path)
{
    if (!QFileInfo::exists(lockPath(path)))
        return {};
    QLockFile lock(lockPath(path));
    lock.setStaleLockTime(0);
    if (lock.tryLock(0) || lock.error() != QLockFile::LockFailedError)
        return {};
    return holderOf(path, lock);
}

WriterLock::WriterLock(const QString &path, const QString &who, const QDateTime &since,
                       std::chrono::milliseconds patience)
    : m_path(path), m_lock(lockPath(path))
{
    // A lock is never old enough to be taken over; only the end of its program frees it.
    m_lock.setStaleLockTime(0);
    if (!m_lock.tryLock(static_cast<int>(patience.count()))) {
        if (m_lock.error() == QLockFile::LockFailedError)
            throw Error(heldText(path, holderOf(path, m_lock)), lockPath(path));
        if (m_lock.error() != QLockFile::PermissionError) {
            throw Error(QCoreApplication::translate(
                            "Storage", "Nothing can be written beside “%1”: the disk is full, or "
                                       "the name is too long. Make room, or choose a shorter name.")
                            .arg(QDir::toNativeSeparators(path)),
                        lockPath(path));
        }
        throw Error(QCoreApplication::translate(
                        "Storage", "Nothing can be written beside “%1”: its folder is read-only. "
                                   "To edit it, copy it to a folder where you may write.")
                        .arg(QDir::toNativeSeparators(path)),
                    lockPath(path));
    }
    Writer writer{.who = who, .since = since};
    QString program;
    m_lock.getLockInfo(&writer.pid, &writer.host, &program);
    writeWriter(path, writer);
}

WriterLock::~WriterLock()
{
    QFile::remove(writerPath(m_path));
    m_lock.unlock();
}

} // namespace sxsh
