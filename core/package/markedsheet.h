// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/package/templatestamp.h"
#include "core/package/unitsheet.h"
#include "core/sheet/sheetreader.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace sxsh {

/// A sheet of a unit's spreadsheet as it came back, known by its hidden marks.
struct MarkedSheet {
    int index = 0; ///< in the file
    QString name{};
    int markRow = 0;
    QHash<QString, int> columns{}; ///< by key; without those whose mark stands twice
    QSet<int> marked{};            ///< all that bear a mark

    /// What stands in the column with that key; an empty cell where there is none.
    const Cell &cell(std::span<const Cell> cells, const QString &key) const;
};

/// The sheets with marks, by their entity; of two with the same marks the first. Columns whose
/// marks were altered are told as hard findings, sheets that the unit added as a soft one.
QHash<EntityKind, MarkedSheet> markedSheets(const SheetReader &reader, const TemplateStamp &stamp,
                                            Issues &issues);

/// Adds a finding, as long as there are not more than anybody reads.
void addFinding(Issues &issues, Issue issue);
/// At most some names, joined.
QString someOf(const QStringList &names);

} // namespace sxsh
