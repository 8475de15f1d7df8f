// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/datafolder.h"

#include "core/base/error.h"
#include "core/exchange/plantemplate.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

QString dataFolder()
{
    const QString chosen = qEnvironmentVariable("SXSH_RESOURCES");
    if (chosen.isEmpty())
        return resourceFolder();
    const QString shown = QDir::toNativeSeparators(chosen);
    const QFileInfo info(chosen);
    if (!info.isDir()) {
        throw Error((info.exists() ? QCoreApplication::translate(
                                         "Cli", "The environment variable SXSH_RESOURCES names "
                                                "“%1”, which is not a folder. Correct it, or "
                                                "remove it to use the data files as installed.")
                                   : QCoreApplication::translate(
                                         "Cli", "The environment variable SXSH_RESOURCES names the "
                                                "folder “%1”, which does not exist. Correct it, or "
                                                "remove it to use the data files as installed."))
                        .arg(shown));
    }
    for (const QString &part : {u"reference"_s, u"reports"_s, u"templates"_s}) {
        if (!QFileInfo(chosen + u'/' + part).isDir()) {
            throw Error(QCoreApplication::translate(
                            "Cli", "The environment variable SXSH_RESOURCES names the folder “%1”, "
                                   "which lacks the folder “%2” of the program's data files. Copy "
                                   "all of them there, or remove the variable to use them as "
                                   "installed.")
                            .arg(shown, part));
        }
    }
    return chosen;
}

} // namespace sxsh::cli
