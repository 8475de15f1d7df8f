// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

/// Facilities followed through the reorganisations of administrative units.
namespace sxsh {

/// A unit that was split while a facility stood there, with nothing on record of which part.
struct OpenSplit {
    Ref<Facility> facility{};
    Ref<FacilityPlacement> placement{}; ///< which leads into it
    Ref<AdminUnit> unit{};
    QDate date{};
    Refs<AdminUnit> parts{}; ///< to choose from, by code

    bool operator==(const OpenSplit &) const = default;
};

/// The placements of facilities carried along the transitions of their units up to a day. A later
/// placement says which part of a split unit it is, and whatever it says goes before transitions.
class PlaceCourse
{
public:
    struct End {
        const AdminUnit *unit = nullptr;  ///< none: the facility has no placement
        std::optional<OpenSplit> split{}; ///< where the way is not known any further
    };

    /// The records must outlive this.
    PlaceCourse(const Records &records, QDate until) : m_records(records), m_until(until) {}

    /// What the facility's placement on a day has become.
    End of(Ref<Facility> facility, QDate day) const;
    /// The splits that ask for a choice, by code of the facility and date.
    std::vector<OpenSplit> openSplits() const;

private:
    struct Followed {
        End end{};
        std::size_t last = 0; ///< the placement that the way ends at
    };
    using Placements = std::vector<const FacilityPlacement *>;

    Placements placementsOf(Ref<Facility> facility) const;
    Followed follow(const Placements &placements, std::size_t from) const;
    bool leadsTo(std::vector<const AdminUnit *> units, const AdminUnit &wanted) const;

    const Records &m_records;
    QDate m_until;
};

/// The facilities open on a day, by code, under each unit that they stand in: their own and those
/// above it.
QHash<QUuid, std::vector<Ref<Facility>>> facilitiesByUnit(const Records &records, QDate day);

/// The change that places the facilities in one part from the day of the split on. A placement
/// that began later, in the unit that was gone by then, is corrected instead.
ChangeSet settledSplits(const Records &records, const std::vector<OpenSplit> &splits,
                        Ref<AdminUnit> part);

} // namespace sxsh
