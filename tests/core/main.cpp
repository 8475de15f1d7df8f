// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/catch.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QTemporaryDir>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    // What a test replaces does not fill the trash of whoever runs it.
    const QTemporaryDir trash;
    qputenv("XDG_DATA_HOME", QFile::encodeName(trash.path()));
    return Catch::Session().run(argc, argv);
}
