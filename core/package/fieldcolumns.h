// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheetcolumn.h"

namespace sxsh {

/// The columns of an entity that a field fills; of amounts only that of the part
/// (core/merge/amountpart.h) where one is given.
std::vector<const SheetColumn *> fieldColumns(const Field &field, EntityKind kind,
                                              std::optional<int> part = {});

/// The part of amounts that a column holds (core/merge/amountpart.h); none of other columns.
std::optional<int> partNumber(const SheetColumn &column);

/// Whether records of the entity are dated parts of a facility, which are told of the facility.
bool isDatedPart(EntityKind kind);

} // namespace sxsh
