// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/exchange/sheetcolumn.h"
#include "core/model/records.h"

namespace sxsh {

/// How a link is shown: by the code that import reads, or by the name an officer knows.
enum class ShownLinks { ByCode, ByName };

/// A value of a column that holds a field, as an officer reads it; empty where there is none.
QString shownValue(const Records &records, const Record &record, const SheetColumn &column,
                   Language language, QDate today, ShownLinks links = ShownLinks::ByCode);

/// The stored value of the column's field: of the record itself or, for a facility, of its state,
/// placement or enterprise of that day; null where there is none.
QVariant storedColumnValue(const Records &records, const Record &record, const SheetColumn &column,
                           QDate today);

/// What a record is called in a list: its name or, where it has none, its code.
QString shownName(const Records &records, EntityKind kind, QUuid id);

/// When work is due, as plans say it.
QString shownDue(const DueDate &due, Language language);

} // namespace sxsh
