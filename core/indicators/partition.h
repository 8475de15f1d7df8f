// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/boundaries.h"
#include "core/indicators/facilityregister.h"
#include "core/indicators/indicatorresult.h"

namespace sxsh {

/// A division of the register into parts, each member in exactly one. An enterprise is in the part
/// of its first facility by code, so that the parts add up to the whole.
struct Partition {
    struct Part {
        QString key{};
        QString name{};
        std::optional<Ref<AdminUnit>> unit{}; ///< whose own target goes before the province's
        bool isUnclear = false;               ///< of facilities whose unit was split
    };

    std::vector<Part> parts{}; ///< in their order; the one that is not known comes last
    std::vector<quint32> partOfMember{};
    bool isWhole = false; ///< one part, so that everything can be counted, not only facilities
};

/// The register undivided.
Partition undivided(const FacilityRegister &facilities);
/// The district of a unit where there is one on the day, else the unit it has become.
const AdminUnit &reportingUnit(const Records &records, const AdminUnit &unit, QDate day);
/// By district, or by commune where there are no districts, on the boundaries chosen; "" without a
/// placement, and for those whose unit is not clear.
Partition byUnit(const FacilityRegister &facilities, const BoundaryChoice &boundaries = {});
/// By division of the industry classification and its version; "" without a code.
Partition bySector(const FacilityRegister &facilities);
/// By the size of whoever runs the facility, the smallest first; "" where it is not known.
Partition bySize(const FacilityRegister &facilities);
/// The division by unit, sector or size; a year leaves the register whole.
Partition dividedBy(Grouping grouping, const FacilityRegister &facilities,
                    const BoundaryChoice &boundaries = {});

} // namespace sxsh
