// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <array>
#include <optional>

namespace sxsh {

/// A year's quantities in quanta of one dimension: twelve months of which each may be unknown, or a
/// yearly total. Unknown, zero and not applicable are three different things.
struct Amounts {
    std::array<qint64, 12> months{};
    qint64 total = 0;
    quint16 known = 0;     ///< bit m set: month m (from 0) has a value
    quint16 estimated = 0; ///< bit m set: the value of month m is an estimate
    bool hasTotal = false; ///< a total was given (kept only while some month is unknown)
    bool notApplicable = false;

    bool operator==(const Amounts &) const = default;

    /// The value of month 0–11, none where unknown.
    std::optional<qint64> month(int index) const;
    void setMonth(int index, std::optional<qint64> value);
    /// True when nothing is known and it is not marked as not applicable.
    bool isEmpty() const { return known == 0 && !hasTotal && !notApplicable; }
    bool hasAllMonths() const { return known == 0x0FFF; }
    /// The sum of the months that are known; none where it overflows.
    std::optional<qint64> sumOfKnown() const;
    /// The year's quantity: the sum of twelve known months, else the total given, else none.
    std::optional<qint64> year() const;
};

/// One canonical text per value: "na", or total and months joined by "|" with "~" before an
/// estimate.
QString storedAmounts(const Amounts &amounts);
/// Reads `storedAmounts`; none for anything that it would not have written.
std::optional<Amounts> amountsFromStored(QStringView text);

} // namespace sxsh
