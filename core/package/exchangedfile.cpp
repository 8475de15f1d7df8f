// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/exchangedfile.h"

#include "core/base/error.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace sxsh {

ExchangedFile readExchangedFile(const QString &path)
{
    constexpr qint64 mostSpreadsheet = qint64(64) << 20;
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(QCoreApplication::translate("Package", "“%1” cannot be read: %2")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    if (!isSpreadsheet(file.peek(4)))
        return SealedPackage::readFile(path);
    if (file.size() > mostSpreadsheet) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” is larger than any package of this program. Nothing was "
                                   "taken over: ask the sender what it is.")
                        .arg(name));
    }
    return FilledTemplate::read(file.readAll(), name);
}

ExchangedFile exchangedFileFrom(const QByteArray &bytes, const QString &name)
{
    if (isSpreadsheet(bytes))
        return FilledTemplate::read(bytes, name);
    return SealedPackage::read(bytes, name);
}

const QString &nameOf(const ExchangedFile &file)
{
    return std::visit([](const auto &one) -> const QString & { return one.name(); }, file);
}

PackageHeader headerOf(const ExchangedFile &file)
{
    if (const auto *package = std::get_if<SealedPackage>(&file))
        return package->header();
    return std::get<FilledTemplate>(file).header();
}

} // namespace sxsh
