// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planreplacement.h"

#include "core/base/error.h"
#include "core/storage/writerlock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QScopeGuard>
#include <QtCore/QUuid>

namespace sxsh {

namespace {

/// What SQLite keeps beside a file until a change is whole; it belongs to that file alone.
QString journalOf(const QString &path)
{
    return path + QStringLiteral("-journal");
}

void removeWithJournal(const QString &path)
{
    QFile::remove(path);
    QFile::remove(journalOf(path));
}

bool moveWithJournal(const QString &from, const QString &to)
{
    if (!QFile::rename(from, to))
        return false;
    if (!QFile::exists(journalOf(from)) || QFile::rename(journalOf(from), journalOf(to)))
        return true;
    QFile::rename(to, from);
    return false;
}

/// A name beside the plan's that says what the file is, and that nobody has taken.
QString replacedName(const QString &path)
{
    const QFileInfo file(path);
    const QString when =
        QDateTime::currentDateTime().toString(QStringLiteral("dd-MM-yyyy HH.mm.ss"));
    const auto name = [&](const QString &mark) {
        return file.dir().filePath(QCoreApplication::translate("Storage", "%1 (replaced %2)%3.%4")
                                       .arg(file.completeBaseName(), when, mark, file.suffix()));
    };
    QString free = name({});
    for (int number = 2; QFile::exists(free); ++number)
        free = name(QStringLiteral(" %1").arg(number));
    return free;
}

void discard(const QString &path)
{
    for (const QString &name : {path, journalOf(path)}) {
        if (QFile::exists(name) && !QFile::moveToTrash(name))
            QFile::remove(name);
    }
}

} // namespace

void replacePlanFile(const QString &path, const std::function<void(const QString &beside)> &make)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (const auto writer = currentWriter(path)) {
        throw Error(
            QCoreApplication::translate("Storage", "“%1” is not replaced: %2 has it open on the "
                                                   "computer %3. Close it there, or choose "
                                                   "another name.")
                .arg(shown,
                     writer->who.isEmpty() ? QCoreApplication::translate("Storage", "another user")
                                           : writer->who,
                     writer->host.isEmpty() ? QCoreApplication::translate("Storage", "(unknown)")
                                            : writer->host));
    }
    // A name of its own: a file that somebody called “….part” is nobody's to remove.
    const QString beside =
        path + u'.' + QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".part");
    const QString older = replacedName(path);
    const auto tidy = qScopeGuard([&] { removeWithJournal(beside); });
    try {
        make(beside);
    } catch (const Error &error) {
        throw Error(QString(error.text()).replace(QDir::toNativeSeparators(beside), shown),
                    error.detail());
    }
    const bool wasThere = QFile::exists(path);
    if ((wasThere && !moveWithJournal(path, older)) || !QFile::rename(beside, path)) {
        if (wasThere && !QFile::exists(path))
            moveWithJournal(older, path);
        throw Error(QCoreApplication::translate(
                        "Storage", "“%1” cannot be replaced: it may be open elsewhere, or may not "
                                   "be changed. Choose another name.")
                        .arg(shown));
    }
    if (wasThere)
        discard(older);
}

} // namespace sxsh
