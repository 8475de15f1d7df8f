// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/sealedpackage.h"
#include "core/session/session.h"

#include <QtCore/QTemporaryDir>

namespace sxsh {

/// The content of a package as a plan file in a folder that goes with this: a file from outside is
/// looked at as a copy of its own.
class PackageFolder
{
public:
    /// Throws Error where the key is not the one, or the package is of a newer program.
    PackageFolder(const SealedPackage &package, const QByteArray &contentKey);

    /// Opens the copy, brought up to date where it is older, after all of it was checked; throws
    /// Error where anything in it is not as this program writes it.
    std::unique_ptr<Session> open(const Session::Options &options) const;

    /// An open plan file as bytes.
    static QByteArray bytesOf(const Session &session);

private:
    QString path() const { return m_folder.filePath(QStringLiteral("content.sxsh")); }

    QTemporaryDir m_folder;
    QString m_name;
    qint64 m_line = 0;
    QString m_lineHash;
};

} // namespace sxsh
