// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/choice.h"
#include "core/model/placecourse.h"

#include <map>

namespace sxsh {

/// The boundaries that facilities are counted by, whatever they were called when they came on
/// record.
enum class BoundaryKind { Then, Now, Former };
template <>
inline constexpr auto choicesOf<BoundaryKind> = std::to_array<Choice>({
    {"then", QT_TRANSLATE_NOOP("Choice", "Units then")},
    {"now", QT_TRANSLATE_NOOP("Choice", "Units today")},
    {"former", QT_TRANSLATE_NOOP("Choice", "Former districts")},
});

struct BoundaryChoice {
    BoundaryKind kind = BoundaryKind::Then;
    QDate today{}; ///< the day of the boundaries of today

    bool operator==(const BoundaryChoice &) const = default;
};

/// Which unit a facility counts under, on chosen boundaries.
class Boundaries
{
public:
    struct Answer {
        const AdminUnit *unit = nullptr; ///< none: without a placement, or not clear
        bool isUnclear = false;          ///< the unit was split, and nothing says which part
    };

    /// Figures are taken on the day; the records must outlive this.
    Boundaries(const Records &records, QDate day, const BoundaryChoice &choice);

    Answer unitOf(Ref<Facility> facility) const;
    /// What the facilities whose unit is not clear are told as.
    QString unclearName() const;

private:
    /// Where a unit lay in the districts as they last were.
    struct Origin {
        std::vector<const AdminUnit *> districts{};
        std::vector<QUuid> units{}; ///< that it became, or became of, in the time of districts
    };

    Answer formerOf(Ref<Facility> facility) const;
    const Origin &originOf(const AdminUnit &unit) const;
    void trace(const AdminUnit &unit, Origin &origin) const;
    const AdminUnit *lastOf(const AdminUnit &district) const;

    const Records &m_records;
    QDate m_day;
    BoundaryKind m_kind;
    QDate m_until;
    PlaceCourse m_course;
    std::map<QUuid, std::vector<const AdminUnit *>> m_predecessors;
    mutable std::map<QUuid, Origin> m_origins;
};

} // namespace sxsh
