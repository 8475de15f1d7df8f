// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionoptions.h"
#include "core/exchange/resourcefolder.h"
#include "ui/fonts.h"
#include "ui/mainwindow.h"
#include "ui/translations.h"

#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>

#include <clocale>

using namespace sxsh;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // libxlsxwriter prints numbers by the locale of C
    QCoreApplication::setOrganizationName(u"SXSH"_s);
    QCoreApplication::setApplicationName(u"sxsh"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SXSH_VERSION));
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"SXSH"_s, u"sxsh"_s);
    const Language language =
        languageFromKey(settings.value(u"view/language"_s, u"vi"_s).toString())
            .value_or(Language::Vietnamese);
    Translations translations(language);
    applyTheme(themeChoiceOf(settings.value(QString(themeSettingsKey)).toString())
                   .value_or(ThemeChoice::System));
    try {
        loadPrintFonts();
        MainWindow window(
            {.settings = &settings,
             .resources = resourceFolder(),
             .session = sessionOptions(),
             .language = language,
             .speak = [&translations](Language spoken) { translations.setLanguage(spoken); }});
        window.show();
        // The window is painted before a large plan is read.
        const QStringList arguments = QCoreApplication::arguments();
        if (arguments.size() > 1) {
            QTimer::singleShot(0, &window,
                               [&window, path = arguments.at(1)] { window.openPlan(path); });
        }
        return QApplication::exec();
    } catch (const Error &error) {
        QMessageBox::critical(nullptr, u"SXSH"_s, error.text());
        return 1;
    }
}
