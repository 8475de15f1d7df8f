// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/packagefolder.h"

#include "core/base/error.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace sxsh {

namespace {

void require(const QTemporaryDir &folder)
{
    if (!folder.isValid()) {
        throw Error(QCoreApplication::translate("Package", "No temporary folder can be made: %1")
                        .arg(folder.errorString()));
    }
}

} // namespace

PackageFolder::PackageFolder(const SealedPackage &package, const QByteArray &contentKey)
    : m_name(package.name()), m_line(package.header().line), m_lineHash(package.header().lineHash)
{
    require(m_folder);
    const int known = productMigrations().back().version;
    if (package.header().schema > known) {
        throw Error(
            QCoreApplication::translate(
                "Package", "“%1” was made by a newer version of the program (file version "
                           "%2, this program knows %3). Update the program and try again.")
                .arg(m_name, QString::number(package.header().schema), QString::number(known)));
    }
    QFile file(path());
    const QByteArray content = package.content(contentKey);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        !file.flush()) {
        throw Error(QCoreApplication::translate("Package", "“%1” cannot be written: %2")
                        .arg(QDir::toNativeSeparators(path()), file.errorString()));
    }
}

std::unique_ptr<Session> PackageFolder::open(const Session::Options &options) const
{
    const auto damaged = [&](const QString &detail) {
        return Error(QCoreApplication::translate(
                         "Package", "The content of “%1” is not as this program writes it. Nothing "
                                    "was taken over: ask the sender for it again.")
                         .arg(m_name),
                     detail);
    };
    try {
        auto session = Session::open(path(), Access::ReadWrite, options);
        // A content newer than its outside says would be read with less care.
        if (session->isReadOnly())
            throw damaged(QStringLiteral("another file version"));
        const auto line = session->line(m_line);
        if (!line || QString::fromLatin1(line->hash.toHex()) != m_lineHash)
            throw damaged(QStringLiteral("another journal"));
        const Issues issues = session->verifyStored();
        if (hasHard(issues))
            throw damaged(issues.front().message);
        return session;
    } catch (const Error &error) {
        // The officer knows the package, not the file that it was unpacked to.
        throw Error(QString(error.text()).replace(QDir::toNativeSeparators(path()), m_name),
                    error.detail());
    }
}

QByteArray PackageFolder::bytesOf(const Session &session)
{
    const QTemporaryDir folder;
    require(folder);
    const QString path = folder.filePath(QStringLiteral("copy.sxsh"));
    session.copyTo(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(QCoreApplication::translate("Package", "“%1” cannot be read: %2")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    return file.readAll();
}

} // namespace sxsh
