// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/catch.h"

#include "ui/fonts.h"

#include <QtCore/QLocale>
#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    sxsh::loadPrintFonts();
    return Catch::Session().run(argc, argv);
}
