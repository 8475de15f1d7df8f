// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"

#include <functional>

/// The file format's versions. A released migration is frozen: its text names tables and columns
/// itself and never changes when the descriptors do.
namespace sxsh {

/// One step of the file format.
struct Migration {
    /// Rewrites one change of a line of the version before into this one; pure.
    using Upcast = std::function<std::vector<JournalChange>(const JournalChange &)>;

    int version = 0;
    int minCompatible = 0; ///< the oldest program version that can still read the file
    QString sql{};         ///< statements, each ending with ";" at the end of a line
    Upcast upcast{};       ///< where empty, undo stops at lines of older versions
};

using Migrations = std::vector<Migration>;

/// The versions of this program's file format, ascending from 1.
Migrations productMigrations();

/// The statements of a migration's text, without comments.
std::vector<QString> statementsOf(const QString &sql);

/// The change written in an older version as one of the newest; none where a step has no upcast.
std::optional<std::vector<JournalChange>> upcast(const Migrations &migrations, int fromVersion,
                                                 JournalChange change);

} // namespace sxsh
