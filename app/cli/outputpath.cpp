// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/outputpath.h"

#include "app/cli/commands.h"
#include "core/base/error.h"
#include "core/storage/openedfile.h"
#include "ui/print/reportfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

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

void requireReportName(const QString &out, const QString &option)
{
    if (!reportFileEndings().contains(QFileInfo(out).suffix().toLower())) {
        throw UsageError(QCoreApplication::translate("Cli", "Give %1 a name that ends in .pdf, "
                                                            ".docx (Word) or .xlsx (Excel).")
                             .arg(option));
    }
}

void tellWritten(const Console &console, const QString &out)
{
    console.line(
        QCoreApplication::translate("Cli", "Wrote “%1”.").arg(QDir::toNativeSeparators(out)));
    console.json(
        QJsonObject{{u"file"_s, out}, {u"size"_s, static_cast<qint64>(QFileInfo(out).size())}});
}

} // namespace sxsh::cli
