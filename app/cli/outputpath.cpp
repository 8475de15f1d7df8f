// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/outputpath.h"

#include "core/base/error.h"
#include "core/storage/openedfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace sxsh::cli {

void requireNoPlanFile(const QString &out, const QString &plan)
{
    const QString shown = QDir::toNativeSeparators(out);
    const QFileInfo target(out);
    // Compares where links lead, and letters as the system does.
    if (target.exists() && target == QFileInfo(plan)) {
        throw Error(QCoreApplication::translate(
                        "Cli", "“%1” is the plan file itself. Nothing was written: choose another "
                               "name.")
                        .arg(shown));
    }
    if (isPlanFile(out)) {
        throw Error(QCoreApplication::translate(
                        "Cli", "“%1” holds a plan, which would be lost. Nothing was written: "
                               "choose another name, or move that file away first.")
                        .arg(shown));
    }
}

} // namespace sxsh::cli
