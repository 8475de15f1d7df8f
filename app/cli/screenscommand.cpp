// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/openplan.h"
#include "core/base/error.h"
#include "core/exchange/resourcefolder.h"
#include "core/sheet/outputfile.h"
#include "ui/fonts.h"
#include "ui/mainwindow.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

QSize readSize(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    constexpr int least = 320;
    constexpr int most = 8000;
    if (size.width() < least || size.height() < least || size.width() > most ||
        size.height() > most) {
        throw UsageError(QCoreApplication::translate(
                             "Cli", "“%1” is not a size. Write width x height: 1366x768.")
                             .arg(text));
    }
    return size;
}

/// A copy of the same name, so that the pictures show how the plan is worked on while another
/// program may write it.
QString copyOf(const Console &console, const QString &plan, const QTemporaryDir &scratch)
{
    openForReading(console, plan);
    const QString copy = scratch.filePath(QFileInfo(plan).fileName());
    if (!QFile::copy(plan, copy)) {
        throw Error(QCoreApplication::translate(
                        "Cli", "The plan cannot be copied to “%1” for the pictures. The disk may "
                               "be full: free some space.")
                        .arg(QDir::toNativeSeparators(scratch.path())));
    }
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return copy;
}

void settle()
{
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents(QEventLoop::AllEvents);
}

} // namespace

ExitCode makeScreens(const Console &console, const ScreensOptions &options)
{
    const auto theme = themeChoiceOf(options.theme);
    if (!theme) {
        throw UsageError(
            QCoreApplication::translate("Cli", "There is no theme “%1”. Known: light, dark.")
                .arg(options.theme));
    }
    const QSize size = readSize(options.size);
    const QDir folder(options.out);
    const QTemporaryDir scratch;
    QSettings settings(scratch.filePath(u"settings.ini"_s), QSettings::IniFormat);
    applyTheme(*theme);
    loadPrintFonts();
    MainWindow window({.settings = &settings,
                       .resources = resourceFolder(),
                       .session = sessionOptions(),
                       .language = console.language(),
                       .speak = [](Language) {}});
    window.resize(size);
    window.show();
    settle();
    if (!options.plan.isEmpty() && !window.openPlan(copyOf(console, options.plan, scratch)))
        throw Error(window.lastNotice());
    if (!folder.mkpath(u"."_s)) {
        throw Error(QCoreApplication::translate("Cli", "The folder “%1” cannot be made.")
                        .arg(QDir::toNativeSeparators(options.out)));
    }
    QStringList written;
    const auto write = [&](const QString &name) {
        settle();
        const QString path = folder.filePath(name + u".png"_s);
        QByteArray picture;
        QBuffer buffer(&picture);
        window.grab().save(&buffer, "PNG");
        OutputFile file(path);
        file.write(picture);
        file.commit();
        written += path;
    };
    if (options.plan.isEmpty()) {
        write(u"welcome"_s);
    } else {
        int number = 0;
        for (const QString &page : window.pages()) {
            window.showPage(page);
            ++number;
            write(u"%1-%2"_s.arg(number, 2, 10, QChar(u'0')).arg(page.section(u':', 0, 0)));
        }
    }
    for (const QString &path : written)
        console.line(QDir::toNativeSeparators(path));
    if (console.isJson())
        console.json(QJsonArray::fromStringList(written));
    return ExitCode::Done;
}

} // namespace sxsh::cli
