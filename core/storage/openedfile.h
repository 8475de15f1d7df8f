// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/planfile.h"
#include "core/storage/writerlock.h"

#include <memory>

namespace sxsh {

/// A plan file that was found to be one, with the connection to it.
struct OpenedFile {
    std::unique_ptr<WriterLock> lock{}; ///< none where it is read-only
    std::unique_ptr<Database> database{};
    int version = 0;
    bool readOnly = true;
    QString notice{}; ///< for the officer, may be empty
};

/// True when the file bears the mark of a plan file of this program, sound or not.
bool isPlanFile(const QString &path);

/// Opens an existing file as PlanFile::open says; throws Error for anything that is no plan file of
/// this program.
OpenedFile openExisting(const QString &path, Access access, const PlanFileOptions &options);

/// Makes an empty plan file of the newest version at a path where there is none.
OpenedFile makeEmpty(const QString &path, const PlanFileOptions &options);

} // namespace sxsh
