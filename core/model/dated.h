// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

/// Reads of dated records: what was in force on a day.
namespace sxsh {

/// Whether a record with a validity holds on a day: validFrom ≤ day < validTo, without end where
/// one is missing.
template <class T>
bool isInForce(const T &record, QDate day)
{
    return (!record.validFrom || *record.validFrom <= day) &&
           (!record.validTo || day < *record.validTo);
}

/// The state of a facility on a day: the newest with from ≤ day; before the first one, none.
const FacilityState *stateOn(const Records &records, Ref<Facility> facility, QDate day);
/// The placement of a facility on a day, likewise.
const FacilityPlacement *placementOn(const Records &records, Ref<Facility> facility, QDate day);
/// The state in force on a day or, before the first one, the first: what an officer sees and
/// corrects.
const FacilityState *currentState(const Records &records, Ref<Facility> facility, QDate day);
/// The placement, likewise.
const FacilityPlacement *currentPlacement(const Records &records, Ref<Facility> facility,
                                          QDate day);
/// The target of an indicator (of the province, or of one unit) in force on a day, or none.
const Target *targetOn(const Records &records, Ref<Indicator> indicator, QDate day,
                       std::optional<Ref<AdminUnit>> unit = {});
/// The unit that a unit became by a day through transitions that are whole or kept; the unit itself
/// where it still exists or where its fate is ambiguous.
const AdminUnit *unitOn(const Records &records, const AdminUnit &unit, QDate day);
/// The unit of this level that contains the unit (or is it), or none.
const AdminUnit *containing(const Records &records, const AdminUnit &unit, UnitLevel level);
/// The unit with this code on a day, or on the day that the code names ("00937@2025-07-01"); the
/// oldest where there is no day; none where no unit bore the code then.
const AdminUnit *unitByCode(const Records &records, QStringView code, std::optional<QDate> day);

} // namespace sxsh
