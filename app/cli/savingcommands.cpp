// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/base/error.h"
#include "core/exchange/plantemplate.h"
#include "core/exchange/resourcefolder.h"
#include "core/exchange/savingcases.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(QCoreApplication::translate(
                        "Cli", "“%1” cannot be read. Check the name, and that you may read it.")
                        .arg(QDir::toNativeSeparators(path)),
                    file.errorString());
    }
    return file.readAll();
}

} // namespace

ExitCode calculate(const Console &console, const QString &file)
{
    const QJsonArray cases = savingCasesFrom(readAll(file), file);
    Records reference;
    reference.apply(referenceSet(resourceFolder()));
    // What has so many figures is for programs, asked for or not.
    Console(console.language(), true).json(computeSavingCases(cases, reference));
    return ExitCode::Done;
}

} // namespace sxsh::cli
