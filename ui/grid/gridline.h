// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit.h"
#include "core/model/records.h"

#include <QtCore/QDate>

namespace sxsh {

/// The parts of a year's amounts: months 0–11, then the year as a whole.
inline constexpr int wholeYear = 12;
inline constexpr int amountParts = 13;

/// What a year of amounts is about: a facility's use of a resource, or its output of a product.
struct GridLine {
    EntityKind kind = EntityKind::Usage; ///< or Output
    Ref<Facility> facility{};
    Ref<Resource> resource{};              ///< of a use
    std::optional<Ref<Product>> product{}; ///< always of an output; of a use where known by product
    int year = 0;

    bool operator==(const GridLine &) const = default;
};

/// The line of a stored record; none for other records.
std::optional<GridLine> lineOf(const Record &record);

/// The amounts of a line as they are stored or, without a record, as a new one would hold them.
struct LineAmounts {
    std::optional<Record> record{};
    UnitCode unit{};
    int decimals = 0;
    Amounts amounts{};
};

/// Reads the line; a new one is in the unit of the nearest year, else of the resource or product.
LineAmounts amountsOf(const Records &records, const GridLine &line);
/// The record with these amounts: the one stored, edited, or a new one.
Record recordOf(const GridLine &line, const LineAmounts &amounts);

/// What the line is of: "Electricity", "Tea", "Electricity – Tea".
QString lineName(const Records &records, const GridLine &line);
/// The key of a part among the columns of use and output, by which drafts are kept.
QString partKey(int part);
/// The part with that key; none for other keys.
std::optional<int> partOfKey(QStringView key);

/// The months that a locked baseline rests on, and since when they are locked.
struct LineLock {
    quint16 months = 0; ///< bit m for month m (from 0)
    QUuid baseline{};
    QDate since{};

    bool holds(int part) const
    {
        return part == wholeYear ? months != 0 : (months >> part & 1) != 0;
    }
};

/// What of the line is locked by the facility's baselines.
LineLock lockOf(const Records &records, const GridLine &line);

} // namespace sxsh
