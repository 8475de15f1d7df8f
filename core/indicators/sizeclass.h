// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <array>

namespace sxsh {

/// How large an enterprise is by the rules of size; above every rule it is large.
enum class SizeClass { Micro, Small, Medium, Large };
template <>
inline constexpr auto choicesOf<SizeClass> = std::to_array<Choice>({
    {"micro", QT_TRANSLATE_NOOP("Choice", "Micro enterprise")},
    {"small", QT_TRANSLATE_NOOP("Choice", "Small enterprise")},
    {"medium", QT_TRANSLATE_NOOP("Choice", "Medium enterprise")},
    {"large", QT_TRANSLATE_NOOP("Choice", "Large enterprise")},
});

/// The rules of size that are in force on a day.
class SizeRules
{
public:
    /// The records must outlive this and not change.
    SizeRules(const Records &records, QDate day);

    /// The size class of whoever runs the facility. None where no rule is in force for its sector,
    /// and where labour, capital or revenue that decides is unknown; what is unknown and cannot
    /// change the answer does not matter.
    std::optional<SizeClass> sizeOf(const FacilityState &state) const;

private:
    using OfGroup = std::array<const SizeRule *, choicesOf<LimitedSize>.size()>;

    std::array<OfGroup, choicesOf<SectorGroup>.size()> m_rules{}; ///< none where there is no rule
};

} // namespace sxsh
