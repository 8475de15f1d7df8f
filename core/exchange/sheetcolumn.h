// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"

#include <vector>

namespace sxsh {

/// What of an amounts field a column holds.
enum class AmountPart : signed char { None = -1, Total = 0, Estimated = 13 }; // 1–12 are the months

/// One column of an entity in spreadsheets, on the command line and in JSON. A facility's columns
/// include those of its current state, placement and enterprise.
struct SheetColumn {
    QString key{};
    EntityKind entity{};          ///< whose field it is
    const Field *field = nullptr; ///< none for the start date of a facility's dated change
    AmountPart part = AmountPart::None;

    bool isMonth() const { return static_cast<int>(part) >= 1 && static_cast<int>(part) <= 12; }
    /// The month from 0.
    int month() const { return static_cast<int>(part) - 1; }
    /// The header an officer reads, in the language of the program.
    QString title() const;
    bool operator==(const SheetColumn &) const = default;
};

/// The columns of an entity in their order; the identity is not among them.
const std::vector<SheetColumn> &columnsOf(EntityKind kind);

/// True where a record cannot be added without it. A facility's row needs its name and its unit,
/// but what else it spans may be absent.
bool isRequired(const SheetColumn &column, EntityKind kind);

/// The key of the column that dates a change of a facility's state or placement; it is read, never
/// written.
inline constexpr QLatin1String changeDateKey("from");

} // namespace sxsh
