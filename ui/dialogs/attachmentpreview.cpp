// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/attachmentpreview.h"

#include "core/base/datetext.h"
#include "core/base/error.h"
#include "core/base/numbertext.h"
#include "ui/dialogs/attachmentdialog.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QFileDialog>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

QString attachmentFolderKey()
{
    return u"attachments/folder"_s;
}

QString attachmentSize(int bytes, Language language)
{
    if (bytes < 1024 * 1024) {
        return QCoreApplication::translate("Attachment", "%1 kB")
            .arg(numberText(std::max(1.0, bytes / 1024.0), 0, language));
    }
    return QCoreApplication::translate("Attachment", "%1 MB")
        .arg(numberText(bytes / (1024.0 * 1024.0), 1, language));
}

void AttachmentPreview::show(const Attachment &file, const QByteArray &bytes, QWidget *parent)
{
    QStringList about{attachmentSize(file.size, m_workspace.language())};
    if (file.date)
        about += dateText(*file.date, m_workspace.language());
    AttachmentDialog dialog(file, bytes, about.join(u" · "_s), parent);
    QObject::connect(&dialog, &AttachmentDialog::openAsked, &dialog, [&] {
        m_workspace.guard().run([&] {
            // The name may come from another computer's package: no folder of it counts.
            const QString path = m_copies.filePath(QFileInfo(file.name).fileName());
            QFile::remove(path);
            QSaveFile copy(path);
            if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size() ||
                !copy.commit()) {
                throw Error(QCoreApplication::translate(
                                "Attachment",
                                "A copy of “%1” for the other program cannot be made. Close it "
                                "there, or save a copy yourself.")
                                .arg(file.name),
                            copy.errorString());
            }
            QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        });
    });
    QObject::connect(&dialog, &AttachmentDialog::saveAsked, &dialog, [&] {
        const QString folder =
            m_workspace.settings().value(attachmentFolderKey(), QDir::homePath()).toString();
        const QString path = QFileDialog::getSaveFileName(
            &dialog, QCoreApplication::translate("Attachment", "Save a copy"),
            QDir(folder).filePath(QFileInfo(file.name).fileName()));
        if (path.isEmpty())
            return;
        m_workspace.guard().run([&] {
            if (path.endsWith(u".sxsh"_s, Qt::CaseInsensitive)) {
                throw Error(QCoreApplication::translate(
                    "Attachment", "The name ends like that of a plan, which nothing else "
                                  "replaces. Choose another name."));
            }
            QSaveFile copy(path);
            if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size() ||
                !copy.commit()) {
                throw Error(QCoreApplication::translate(
                                "Attachment", "“%1” cannot be written. Choose another folder.")
                                .arg(QDir::toNativeSeparators(path)),
                            copy.errorString());
            }
        });
    });
    dialog.exec();
}

} // namespace sxsh
