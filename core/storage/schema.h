// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/migration.h"

#include <QtCore/QStringList>

/// What makes a SQLite file a plan file: its application id, version, and structure.
namespace sxsh {

class Database;

/// "SXSH", in the header of every plan file.
inline constexpr int applicationId = 0x53585348;

/// Runs the steps above `fromVersion` and sets the version; within the caller's transaction.
void runMigrations(const Database &database, const Migrations &migrations, int fromVersion);

/// Tables, columns, links and indexes in words of no language, sorted; two files of one structure
/// give the same list, whichever SQLite made them.
QStringList structureOf(const Database &database);

/// The structure that the steps up to that version make.
QStringList structureOfVersion(const Migrations &migrations, int version);

/// What the file has in its structure that it should not, or lacks, one line each.
QStringList structureDifferences(const Database &database, const Migrations &migrations,
                                 int version);

/// Triggers, views and virtual tables, by name: things that run when a file is read.
QStringList activeParts(const Database &database);

/// A name as SQL takes it, whatever it is.
QString quoted(QLatin1String name);

} // namespace sxsh
