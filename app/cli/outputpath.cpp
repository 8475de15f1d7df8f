// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/outputpath.h"

#include "core/base/error.h"
#include "core/storage/schema.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>

namespace sxsh::cli {

namespace {

// Of the header of an SQLite file, whose format is fixed: https://sqlite.org/fileformat2.html
constexpr char magic[] = "SQLite format 3"; // with the zero byte that ends it
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype headerSize = 100;

} // namespace

bool isPlanFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(headerSize);
    return header.size() == headerSize && header.startsWith(QByteArray(magic, sizeof(magic))) &&
           qFromBigEndian<qint32>(header.constData() + applicationIdAt) == applicationId;
}

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
