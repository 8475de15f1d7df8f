// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/numbertext.h"
#include "core/exchange/sheetcolumn.h"
#include "core/model/records.h"
#include "core/sheet/cell.h"

#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>

/// Records as columns: what import reads is what these give.
namespace sxsh {

/// The records of one entity sorted by code, then identity.
std::vector<Record> sortedRecords(const Records &records, EntityKind kind);

/// The record of the column's entity: the record itself, or a facility's current state, placement
/// or enterprise.
std::optional<Record> columnRecord(const Records &records, const Record &record,
                                   const SheetColumn &column, QDate today);
/// The value of one column as a cell: links by code, choices by key, numbers as numbers.
Cell columnCell(const Records &records, const Record &record, const SheetColumn &column,
                QDate today);
/// The exact number in a cell's column, for texts that must not lose digits; none where it is no
/// number.
std::optional<ScaledNumber> columnNumber(const Records &records, const Record &record,
                                         const SheetColumn &column, QDate today);
QJsonValue columnJson(const Records &records, const Record &record, const SheetColumn &column,
                      QDate today);
/// The record by column keys, with its identity as "id".
QJsonObject recordJson(const Records &records, const Record &record, QDate today);

} // namespace sxsh
