// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/exchange/sheetcolumn.h"
#include "core/model/records.h"

/// What a query to a reporting unit is about, in words, and whom a question about a record goes to.
namespace sxsh {

/// The column that a field and month of a query mean, by the field's key or the column's; none for
/// the record as a whole and for a field that there is not.
const SheetColumn *queriedColumn(const Query &query);

/// The record: "CS001 Chè Hùng An"; says so where it is not among the records.
QString queriedRecordText(const Records &records, const Query &query);
/// The field, of amounts with the month; empty for the record as a whole.
QString queriedFieldText(const Query &query);
/// The value that the records have there now; empty where there is none.
QString queriedValueText(const Records &records, const Query &query, Language language,
                         QDate today);

/// The facility that the record is, or belongs to; none for others.
std::optional<Ref<Facility>> queriedFacility(const Records &records, const Record &record);
/// The unit that reports on the record: the one that got its facility with the newest package, else
/// where the facility stands, where an event took place, the first of an activity; none where no
/// unit does.
std::optional<Ref<AdminUnit>> unitToAsk(const Records &records, const Record &record, QDate day);

/// The number that a unit's next query gets.
int nextQueryNumber(const Records &records, Ref<AdminUnit> unit);

/// True while an answer is waited for.
bool isAwaited(const Query &query);
/// Whether it is still waited for after the day on which it was due.
bool isLate(const Query &query, QDate today);

} // namespace sxsh
