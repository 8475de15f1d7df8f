// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/model/records.h"

#include <span>

/// What a reporting unit may change in its working copy of the plan: its facilities with all that
/// is known of them, how its activities go, what took place, and its answers. The rest is the
/// department's and can only be read.
namespace sxsh {

/// The entities whose changes travel back to the department.
std::span<const EntityKind> returnedKinds();
/// Whether a unit may change the field of a record that is there.
bool mayUnitEdit(const Field &field, EntityKind kind);
/// Whether a unit may add and remove records of the entity.
bool mayUnitAdd(EntityKind kind);

/// Whether a unit is another one, lies in it, or became part of it by that day.
bool isUnitWithin(const Records &records, Ref<AdminUnit> unit, Ref<AdminUnit> whole, QDate day);
/// Whether one of two units is, or lies in, the other by that day.
bool areNested(const Records &records, Ref<AdminUnit> one, Ref<AdminUnit> other, QDate day);
/// Whether an activity takes place in the unit, in a part of it or in what it is part of.
bool takesPart(const Records &records, Ref<AdminUnit> unit, const Activity &activity, QDate day);
/// Whether a facility ever had its place in the unit.
bool wasPlacedIn(const Records &records, Ref<Facility> facility, Ref<AdminUnit> unit, QDate day);

/// The hard finding that a change of a record is not the unit's to make.
Issue refusedChange(const Records &records, const Record &record, QString field, QString message);
/// Hard findings about the changes of a set that a unit may not make, once it is applied to
/// `records`.
Issues checkUnitRights(const Records &records, const ChangeSet &set, Ref<AdminUnit> unit,
                       QDate today);

} // namespace sxsh
