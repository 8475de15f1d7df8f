// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

namespace sxsh {

/// Which facilities are a unit's.
enum class PlacedIn {
    Now, ///< those that have their place in it on the day: what it reports on
    Ever ///< those that ever had: what a return may be about
};

/// The part of the plan that a reporting unit has to do with, as the same records: its facilities
/// with all that is known of them, the activities and events it takes part in, its queries, and
/// what everybody shares (the plan's text, registers, factors, periods). Nothing of other units,
/// no money, no surveys, no frozen reports. Every link leads to a record of the part or is left
/// out.
Records unitPart(const Records &records, Ref<AdminUnit> unit, QDate day,
                 PlacedIn placed = PlacedIn::Now);

/// All records as one set that makes them.
ChangeSet setupOf(const Records &records);

} // namespace sxsh
