// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/fieldcolumns.h"

#include "core/merge/amountpart.h"

namespace sxsh {

std::vector<const SheetColumn *> fieldColumns(const Field &field, EntityKind kind,
                                              std::optional<int> part)
{
    std::vector<const SheetColumn *> columns;
    for (const SheetColumn &column : columnsOf(kind)) {
        if (column.field != &field || column.entity != kind)
            continue;
        if (!part || partNumber(column) == part)
            columns.push_back(&column);
    }
    return columns;
}

std::optional<int> partNumber(const SheetColumn &column)
{
    if (column.isMonth())
        return column.month();
    return column.part == AmountPart::Total ? std::optional(yearTotalPart) : std::nullopt;
}

bool isDatedPart(EntityKind kind)
{
    return kind == EntityKind::FacilityState || kind == EntityKind::FacilityPlacement;
}

} // namespace sxsh
