// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/resourcefolder.h"

#include "core/base/error.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *variable = "SXSH_RESOURCES";

/// A wrong name must not go unnoticed: the figures as installed would be taken for the changed
/// ones.
void requireWhole(const QString &chosen)
{
    const QString shown = QDir::toNativeSeparators(chosen);
    const QFileInfo info(chosen);
    if (!info.exists()) {
        throw Error(QCoreApplication::translate(
                        "ResourceFolder",
                        "The environment variable SXSH_RESOURCES names the folder “%1”, which does "
                        "not exist. Correct it, or remove it to use the data files as installed.")
                        .arg(shown));
    }
    if (!info.isDir()) {
        throw Error(QCoreApplication::translate(
                        "ResourceFolder",
                        "The environment variable SXSH_RESOURCES names “%1”, which is not a "
                        "folder. Correct it, or remove it to use the data files as installed.")
                        .arg(shown));
    }
    for (const QString &part : {u"reference"_s, u"reports"_s, u"templates"_s}) {
        if (!QFileInfo(chosen + u'/' + part).isDir()) {
            throw Error(QCoreApplication::translate(
                            "ResourceFolder",
                            "The environment variable SXSH_RESOURCES names the folder “%1”, which "
                            "lacks the folder “%2” of the program's data files. Copy all of them "
                            "there, or remove the variable to use them as installed.")
                            .arg(shown, part));
        }
    }
}

} // namespace

QString resourceFolder()
{
    if (const QString chosen = qEnvironmentVariable(variable); !chosen.isEmpty()) {
        requireWhole(chosen);
        return chosen;
    }
    const QString program = QCoreApplication::applicationDirPath();
    const QStringList places{QDir::cleanPath(program + u"/../share/sxsh"_s),
                             program + u"/resources"_s};
    for (const QString &place : places) {
        if (QFileInfo(place + u"/templates"_s).isDir())
            return place;
    }
    throw Error(QCoreApplication::translate(
                    "ResourceFolder",
                    "The program's data files were not found. They were looked for in %1. Install "
                    "the program again, or name their folder in the environment variable "
                    "SXSH_RESOURCES.")
                    .arg(places.join(u", ")));
}

} // namespace sxsh
