// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/numbertext.h"
#include "core/exchange/sheetcolumn.h"
#include "core/model/records.h"

#include <QtCore/QHash>
#include <span>

namespace sxsh {

/// What one text typed for many records would do to them: one change set and the findings by
/// record.
struct BulkEdit {
    ChangeSet set{}; ///< of the records that can be edited; the others are left out
    Issues issues{}; ///< each with the identity and the code of its record
    int edited = 0;
    int unchanged = 0; ///< had the value already
    int refused = 0;   ///< with a hard finding
};

/// Types one text into one column (a key of columnsOf) of many records of an entity, read as
/// RowEdit reads it: "-" clears, an empty text changes nothing, a facility's name or unit goes into
/// its state or place on `today` or, with a day typed in `from`, into one that begins on it. Throws
/// Error where the entity has no such column.
BulkEdit bulkEdit(const Records &records, EntityKind kind, std::span<const QUuid> ids,
                  const QString &column, const QString &text, NumberForm form, QDate today,
                  const QString &from = {});
/// True where the column's value may change on a day, so that `from` means something.
bool changesOnADay(const SheetColumn &column);

/// Adds to each of the owners one record of an entity that is part of them, with the same texts by
/// column: a fact for many facilities. `ownerColumn` names the owner. Those whose record is
/// refused, as one that is there already, are left out.
BulkEdit bulkAdd(const Records &records, EntityKind kind, const QString &ownerColumn,
                 std::span<const QUuid> owners, const QHash<QString, QString> &texts,
                 NumberForm form, QDate today);

} // namespace sxsh
