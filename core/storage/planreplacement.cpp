// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planreplacement.h"

#include "core/base/error.h"
#include "core/storage/writerlock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
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
    // Names of their own: a file that somebody called “….old” is nobody's to remove.
    const QString own = path + u'.' + QUuid::createUuid().toString(QUuid::Id128);
    const QString beside = own + QStringLiteral(".part");
    const QString older = own + QStringLiteral(".old");
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
        removeWithJournal(older);
}

} // namespace sxsh
