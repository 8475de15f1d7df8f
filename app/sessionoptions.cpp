// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionoptions.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryFile>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// The account the program runs under, for where no environment names it (timers, containers).
QString systemUser()
{
    QTemporaryFile made; // belongs to whoever makes it
    if (!made.open())
        return QCoreApplication::translate("Cli", "unknown user");
    const QFileInfo info(made.fileName());
    const QString name = info.owner();
    return name.isEmpty() ? u"uid %1"_s.arg(info.ownerId()) : name;
}

} // namespace

Session::Options sessionOptions()
{
    QString who = qEnvironmentVariable("SXSH_USER");
    for (const char *name : {"USERNAME", "USER", "LOGNAME"}) {
        if (who.isEmpty())
            who = qEnvironmentVariable(name);
    }
    return {.who = who.isEmpty() ? systemUser() : who};
}

} // namespace sxsh
