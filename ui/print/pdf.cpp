// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf.h"

#include "core/base/error.h"
#include "ui/fonts.h"
#include "ui/print/paginator.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtGui/QPageLayout>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace sxsh {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Pdf", text);
}

void open(QSaveFile &file)
{
    const QFileInfo target(file.fileName());
    const QString folder = QDir::toNativeSeparators(target.absolutePath());
    if (!target.absoluteDir().exists()) {
        throw Error(words(QT_TRANSLATE_NOOP(
                              "Pdf", "The PDF file cannot be saved: there is no folder %1. Create "
                                     "the folder, or choose another one, and save again."))
                        .arg(folder));
    }
    if (target.isDir()) {
        throw Error(words(QT_TRANSLATE_NOOP("Pdf", "The PDF file cannot be saved: %1 is a folder. "
                                                   "Choose a file name and save again."))
                        .arg(QDir::toNativeSeparators(target.filePath())));
    }
    if (target.suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) != 0) {
        throw Error(words(QT_TRANSLATE_NOOP("Pdf", "A PDF file is called .pdf, not “%1”. Give the "
                                                   "file this ending."))
                        .arg(target.fileName()));
    }
    if (!file.open(QIODevice::WriteOnly)) {
        throw Error(words(QT_TRANSLATE_NOOP(
                              "Pdf", "The PDF file cannot be saved as %1: the file or its folder "
                                     "may not be changed. Choose another folder, or ask whoever "
                                     "looks after the computer for the right to write there."))
                        .arg(QDir::toNativeSeparators(target.filePath())),
                    file.errorString());
    }
}

[[noreturn]] void failWriting(const QSaveFile &file)
{
    const QString path = QDir::toNativeSeparators(file.fileName());
    if (file.error() == QFileDevice::RenameError) {
        throw Error(words(QT_TRANSLATE_NOOP(
                              "Pdf", "The PDF file %1 could not be replaced, probably because "
                                     "another program has it open. Close it there and save again; "
                                     "the old file is unchanged."))
                        .arg(path),
                    file.errorString());
    }
    throw Error(words(QT_TRANSLATE_NOOP(
                          "Pdf", "The PDF file %1 could not be written to its end, so nothing was "
                                 "saved. The disk is probably full: free some space, or choose "
                                 "another disk, and save again."))
                    .arg(path),
                file.errorString());
}

QPageLayout layoutOf(const PaperPage &page)
{
    return QPageLayout(QPageSize(QPageSize::A4),
                       page.orientation == Orientation::Portrait ? QPageLayout::Portrait
                                                                 : QPageLayout::Landscape,
                       QMarginsF());
}

/// False when progress stopped it; check is told after every step whether it went well.
bool draw(const Report &report, QIODevice &device, const std::function<void(bool)> &check,
          const WriteProgress &progress)
{
    const std::vector<PaperPage> pages = paginate(report);
    QPdfWriter writer(&device);
    writer.setResolution(static_cast<int>(dotsPerInch));
    writer.setTitle(report.title);
    writer.setCreator(QStringLiteral("SXSH"));
    const int total = static_cast<int>(pages.size());
    QPainter painter;
    for (int done = 0; done <= total; ++done) {
        if (progress && !progress(done, total)) {
            return false;
        }
        if (done == total) {
            break;
        }
        const PaperPage &page = pages[static_cast<size_t>(done)];
        // The orientation of a page counts from the newPage() that starts it.
        writer.setPageLayout(layoutOf(page));
        const bool started = done == 0 ? painter.begin(&writer) : writer.newPage();
        check(started);
        paint(painter, page, writer.logicalDpiX() / dotsPerInch);
    }
    check(painter.end());
    return true;
}

} // namespace

void writePdf(const Report &report, const QString &path, const WriteProgress &progress)
{
    QSaveFile file(path);
    open(file);
    const auto check = [&file](bool isDone) {
        if (!isDone || file.error() != QFileDevice::NoError) {
            failWriting(file);
        }
    };
    if (!draw(report, file, check, progress)) {
        file.cancelWriting();
        return;
    }
    // QSaveFile forgets a full disk that it meets only with the last bytes, in commit().
    if (!file.flush() || !file.commit()) {
        failWriting(file);
    }
}

QByteArray pdfBytes(const Report &report, const WriteProgress &progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const auto check = [](bool isDone) { Q_ASSERT(isDone); };
    return draw(report, buffer, check, progress) ? bytes : QByteArray();
}

} // namespace sxsh
