// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/attachedfile.h"

#include "core/base/foldedtext.h"
#include "core/storage/planfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeDatabase>
#include <QtCore/QSet>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString freeCode(const Records &records)
{
    QSet<QString> taken;
    for (const Attachment &attachment : records.all<Attachment>())
        taken.insert(attachment.code);
    qsizetype number = taken.size();
    QString code;
    do {
        code = u"MC%1"_s.arg(++number, 4, 10, QChar(u'0'));
    } while (taken.contains(code));
    return code;
}

AttachedFile refused(const QString &problem)
{
    return {.problem = problem};
}

} // namespace

AttachedFile readAttachedFile(const Records &records, const QString &path, QUuid record, QDate day)
{
    const QFileInfo info(path);
    const QString name = nfc(info.fileName());
    if (info.isDir() || !info.exists()) {
        return refused(QCoreApplication::translate(
                           "Attachment", "“%1” is not there, or is a folder. Choose a file.")
                           .arg(QDir::toNativeSeparators(path)));
    }
    if (info.size() > largestAttachment) {
        return refused(QCoreApplication::translate(
                           "Attachment",
                           "“%1” has %2 MB; at most 10 MB can be kept in the plan. Scan it at a "
                           "lower resolution, or attach only the pages that matter.")
                           .arg(name)
                           .arg((info.size() + 1024 * 1024 - 1) / (1024 * 1024)));
    }
    if (info.size() == 0) {
        return refused(QCoreApplication::translate("Attachment",
                                                   "“%1” is empty. Check it before attaching it.")
                           .arg(name));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refused(QCoreApplication::translate(
                           "Attachment", "“%1” cannot be read: %2. It may be open elsewhere.")
                           .arg(name, file.errorString()));
    }
    AttachedFile read{.bytes = file.read(largestAttachment + 1)};
    if (read.bytes.size() != info.size() || read.bytes.size() > largestAttachment) {
        return refused(
            QCoreApplication::translate(
                "Attachment", "“%1” changed while it was read. Close it elsewhere and try again.")
                .arg(name));
    }
    // Scanners and copies that broke off leave files of a right name and no content.
    const QMimeDatabase types;
    const QMimeType named = types.mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    const bool isShown = named.name().startsWith(u"image/") || named.name() == u"application/pdf";
    if (isShown && !types.mimeTypeForData(read.bytes).inherits(named.name())) {
        return refused(QCoreApplication::translate(
                           "Attachment", "“%1” is no picture or PDF although it is called one; it "
                                         "may be damaged. Open it to check it, or scan it again.")
                           .arg(name));
    }
    read.attachment = {.id = QUuid::createUuid(),
                       .code = freeCode(records),
                       .name = name,
                       .mediaType =
                           QMimeDatabase().mimeTypeForFileNameAndData(name, read.bytes).name(),
                       .size = static_cast<int>(read.bytes.size()),
                       .content = {blobName(read.bytes)},
                       .record = AnyRecord{record},
                       .date = day};
    return read;
}

} // namespace sxsh
