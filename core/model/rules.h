// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/model/records.h"

/// What records must satisfy (hard) and what is doubtful (soft), unless an
/// officer confirmed the value with a reason. Field rules follow from the
/// descriptors; the rules of one entity are one function in rules_*.cpp.
namespace sxsh {

/// What the field's own rules say against a stored value, whatever the record; empty where nothing.
QString unfitValue(const Field &field, const QVariant &stored);
/// Whether a set must leave locked base periods alone, or restores what was there before.
enum class Locks { Kept, Restored };
/// The findings about the records that a set has touched, once it is applied to `records`.
Issues checkRules(const Records &records, const ChangeSet &set, QDate today,
                  const ChangeProgress &progress = {}, Locks locks = Locks::Kept);
/// The findings about every record of the file.
Issues checkAllRules(const Records &records, QDate today);
/// The part of them about the records of one kind.
Issues checkRulesOf(const Records &records, EntityKind kind, QDate today);
/// The part of them about the facility's usage and output. It rests on the facility, what belongs
/// to it and the resources.
Issues checkRulesOfConsumption(const Records &records, Ref<Facility> facility, QDate today);

} // namespace sxsh
