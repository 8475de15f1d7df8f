// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "ui/translations.h"

#include <QtWidgets/QApplication>

#include <clocale>
#include <cstdio>
#include <memory>
#include <string_view>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace sxsh;

namespace {

/// Qt's own remarks about the system are no business of who reads the error stream.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("SXSH_DETAIL")) {
        std::fputs(qPrintable(message), stderr);
        std::fputc('\n', stderr);
    }
}

/// Whether the word is of a command that draws pages or the window, for which a plain application
/// does not do: all of these are told where to with --out or --report, except freezing, which keeps
/// the pages.
bool draws(const char *word)
{
    const std::string_view text(word);
    return text.starts_with("--out") || text.starts_with("--report") || text == "freeze";
}

} // namespace

int main(int argc, char **argv)
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
#endif
    qInstallMessageHandler(keepQuiet);
    // The arguments as Unicode are only known to an application object, but its kind depends on the
    // command.
    bool drawing = false;
    for (int index = 1; index < argc; ++index)
        drawing = drawing || draws(argv[index]);
    std::unique_ptr<QCoreApplication> application;
    if (drawing) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    std::setlocale(LC_NUMERIC, "C"); // libxlsxwriter prints numbers by the locale of C
    QCoreApplication::setApplicationName(QStringLiteral("sxsh-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SXSH_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const Translations translations(cli::languageOf(arguments));
    try {
        return static_cast<int>(cli::run(arguments));
    } catch (const std::exception &error) {
        std::fputs(error.what(), stderr);
        std::fputc('\n', stderr);
        return static_cast<int>(cli::ExitCode::Refused);
    }
}
