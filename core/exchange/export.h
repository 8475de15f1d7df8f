// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

namespace sxsh {

/// What stands in the first row: the keys that import reads on every computer, or the titles
/// officers read.
enum class Headings { Keys, Titles };

/// Writes every record of one entity to a CSV or XLSX file that import reads back; throws Error and
/// then leaves no file.
void writeExport(const Records &records, EntityKind kind, const QString &path, Headings headings,
                 QDate today);

} // namespace sxsh
