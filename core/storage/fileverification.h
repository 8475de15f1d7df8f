// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/storage/migration.h"

namespace sxsh {

class Database;

/// Everything that is wrong with the content of an open plan file of that version of the format, as
/// PlanFile::verify says. A file of a newer version is checked as far as this program knows it.
Issues verifyContent(const Database &database, const Migrations &migrations, int version);

} // namespace sxsh
