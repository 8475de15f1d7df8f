// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/savefile.h"

#include "core/base/foldedtext.h"
#include "ui/frame/guard.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QFileDialog>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

const QString folderKey = u"window/folder"_s;

QString lastFolder(const QSettings &settings)
{
    const QString folder = settings.value(folderKey).toString();
    if (!folder.isEmpty() && QDir(folder).exists())
        return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

QString endingOf(SavedKind kind)
{
    switch (kind) {
    case SavedKind::Plan:
        return u"sxsh"_s;
    case SavedKind::Package:
        return u"sxshpkg"_s;
    case SavedKind::Spreadsheet:
        return u"xlsx"_s;
    case SavedKind::Csv:
        return u"csv"_s;
    case SavedKind::Pdf:
        return u"pdf"_s;
    case SavedKind::Word:
        return u"docx"_s;
    case SavedKind::Case:
        return u"json"_s;
    case SavedKind::Picture:
        break;
    }
    return u"png"_s;
}

QString filterOf(SavedKind kind)
{
    switch (kind) {
    case SavedKind::Plan:
        return QCoreApplication::translate("File", "Plan files (*.sxsh)");
    case SavedKind::Package:
        return QCoreApplication::translate("File", "Packages (*.sxshpkg)");
    case SavedKind::Spreadsheet:
        return QCoreApplication::translate("File", "Excel spreadsheets (*.xlsx)");
    case SavedKind::Csv:
        return QCoreApplication::translate("File", "Text tables (*.csv)");
    case SavedKind::Pdf:
        return QCoreApplication::translate("File", "PDF documents (*.pdf)");
    case SavedKind::Word:
        return QCoreApplication::translate("File", "Word documents (*.docx)");
    case SavedKind::Case:
        return QCoreApplication::translate("File", "Saving cases (*.json)");
    case SavedKind::Picture:
        break;
    }
    return QCoreApplication::translate("File", "Pictures (*.png)");
}

} // namespace

QString savedName(const QString &title)
{
    QString name;
    const QString words = QString(title).replace(u": "_s, u" - "_s);
    for (const QChar letter : words) {
        const bool isBad = letter.unicode() < u' ' || u"\\/:*?\"<>|"_s.contains(letter);
        name += isBad ? QChar(u'-') : letter;
    }
    constexpr qsizetype longest = 100;
    name = nfc(name.trimmed());
    if (name.size() <= longest)
        return name;
    const qsizetype word = name.lastIndexOf(u' ', longest);
    return name.left(word > 0 ? word : longest);
}

QString askSavePath(QWidget *parent, const QSettings &settings, const QString &title,
                    const std::vector<SavedKind> &kinds)
{
    QStringList filters;
    for (const SavedKind kind : kinds)
        filters += filterOf(kind);
    QFileDialog dialog(parent, QCoreApplication::translate("File", "Save as"),
                       lastFolder(settings));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(endingOf(kinds.front()));
    dialog.selectFile(savedName(title) + u'.' + endingOf(kinds.front()));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &chosen) {
        const auto index =
            static_cast<std::size_t>(std::max<qsizetype>(0, filters.indexOf(chosen)));
        dialog.setDefaultSuffix(endingOf(kinds[index]));
    });
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

void rememberFolder(QSettings &settings, const QString &path)
{
    settings.setValue(folderKey, QFileInfo(path).absolutePath());
}

QString askOpenPath(QWidget *parent, QSettings &settings, const QString &title,
                    const QString &filter)
{
    const QString path = QFileDialog::getOpenFileName(parent, title, lastFolder(settings), filter);
    if (!path.isEmpty())
        rememberFolder(settings, path);
    return path;
}

QString askFolder(QWidget *parent, QSettings &settings, const QString &title)
{
    const QString path = QFileDialog::getExistingDirectory(parent, title, lastFolder(settings));
    if (!path.isEmpty())
        settings.setValue(folderKey, path);
    return path;
}

void tellSaved(Guard &guard, QSettings &settings, const QString &path)
{
    rememberFolder(settings, path);
    guard.tell(
        {.kind = Notice::Kind::Done,
         .text =
             QCoreApplication::translate("File", "Saved: %1").arg(QDir::toNativeSeparators(path)),
         .action = QCoreApplication::translate("File", "Open the file"),
         .act = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
}

} // namespace sxsh
