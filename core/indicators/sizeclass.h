// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

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

/// The size class of whoever runs the facility, by the rules for its sector that are in force on
/// the day. None where no rule is, and where labour, capital or revenue that decides is unknown;
/// what is unknown and cannot change the answer does not matter.
std::optional<SizeClass> sizeClassOf(const Records &records, const FacilityState &state, QDate day);

} // namespace sxsh
