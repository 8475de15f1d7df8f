// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/model/records.h"

/// How records are called: by their code or, where they have none, by the codes of what they are
/// about.
namespace sxsh {

/// The natural key, parts joined by "/": "CS001", "CS001/DIEN//2018" (without a product),
/// "CS001/aware/2017-03-15/survey", "HG-2016-2020/II.3".
QString naturalKey(const Records &records, const Record &record);
/// The natural key as an officer types it: in a file with one plan, "II.3" says enough.
QString codeOf(const Records &records, const Record &record);
/// The same for a linked record; empty where it does not exist.
QString codeOf(const Records &records, EntityKind kind, QUuid id);
/// The code of a record that `record` links to: within one facility its products, drivers and
/// measures go by their code alone; empty where it does not exist.
QString linkedCode(const Records &records, const Record &record, EntityKind target, QUuid id);
/// The same in the language spoken, as nobody types it: "CS001 · Aware · 15/03/2017 · Survey".
/// It is the code where that has neither choices nor dates nor empty parts.
QString spokenCode(const Records &records, const Record &record);
/// The spoken code with the name, for messages: "CS001 Chè Hùng An".
QString caption(const Records &records, const Record &record);
/// The record that a draft, a confirmation and the like name by entity and identity; none where it
/// is not there, or where `record` is not of that kind.
std::optional<Record> recordMeantBy(const Records &records, const Record &record);
/// The name of a facility on its newest state, else its code.
QString facilityName(const Records &records, Ref<Facility> facility);

/// The value of a date field as officers read it, day first; a month alone where the field means
/// one and its day stands for it.
QString shownDay(const Field &field, QDate day, Language language);

/// The code of an administrative unit, with "@date" where an earlier unit bore the same code.
QString unitCode(const AdminUnit &unit);

} // namespace sxsh
