// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/mergeitem.h"
#include "core/model/records.h"

/// Two states of the same records that have gone their own ways since a common one, joined field by
/// field.
namespace sxsh {

/// What theirs changed since the base and ours has not, in the order of entities and then as theirs
/// (and what is gone there, as the base) lists them. What only one side changed is taken; what both
/// changed alike is no matter; what they changed otherwise is a conflict to decide. Records of
/// other entities, and what ours alone added, are left alone.
std::vector<MergeItem> merge(const Records &base, const Records &ours, const Records &theirs,
                             std::span<const EntityKind> kinds);

/// The set that makes the records of these entities in `from` those in `to`.
ChangeSet difference(const Records &from, const Records &to, std::span<const EntityKind> kinds);

} // namespace sxsh
