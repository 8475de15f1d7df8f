// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/planfile.h"

#include <QtCore/QTemporaryDir>

/// Plan files for tests, and ways to spoil them behind the program's back.
namespace planfiles {

/// A folder of its own with spaces and Vietnamese letters in its name.
class Folder
{
public:
    Folder();

    QString path(const QString &name = QStringLiteral("Kế hoạch.sxsh")) const;
    /// The names in it, sorted.
    QStringList names() const;

private:
    QTemporaryDir m_parent;
    QString m_folder;
};

/// The options of an officer whose clock stands still.
sxsh::PlanFileOptions options();
QDateTime fixedTime();

/// The contents that the blob fields of the sample records name.
std::vector<QByteArray> sampleBlobs();

/// Makes a file with two records of every entity.
std::unique_ptr<sxsh::PlanFile> withEveryEntity(const QString &path);

/// Copies the file that the program of that file version wrote (tests/core/storage/data).
void copyReleased(int version, const QString &path);

/// Runs one statement on the file as a stranger would, with no constraints in force.
void spoil(const QString &path, const QString &sql, const QVariantList &values = {});
/// The rows of a query, as a stranger reads them.
std::vector<QVariantList> look(const QString &path, const QString &sql);

/// The text of the Error that the function throws; empty where it throws none.
QString errorOf(const std::function<void()> &function);

/// True when both hold the same records.
bool same(const sxsh::Records &left, const sxsh::Records &right);

/// A facility that is new, and a set that adds records.
sxsh::Facility facility(const QString &code);
sxsh::ChangeSet adding(std::vector<sxsh::Record> records, const QString &title = {});

} // namespace planfiles
