// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

namespace sxsh {

/// How two administrative units go together, over what became of units and what they lie in.
enum class UnitTie {
    Apart,
    Within, ///< one lies in the other, or what it became does; a province ties nothing
    Joined, ///< one became the other, or both became one
    Same
};

/// The ties between the units of a plan, whatever the day.
class UnitTies
{
public:
    explicit UnitTies(const Records &records);

    UnitTie between(QUuid a, QUuid b) const;
    /// The unit and all that it became.
    const std::vector<QUuid> &becomes(QUuid unit) const;
    /// What these lie in, below the province.
    const std::vector<QUuid> &above(QUuid unit) const;

private:
    struct Kin {
        std::vector<QUuid> becomes{}; ///< sorted
        std::vector<QUuid> above{};   ///< sorted
    };
    const Kin &kinOf(QUuid unit) const;

    QHash<QUuid, Kin> m_kin;
};

} // namespace sxsh
