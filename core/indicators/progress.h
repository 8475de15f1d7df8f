// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/indicatorresult.h"

namespace sxsh {

/// A value that is compared with targets without rounding: a quotient of two exact numbers.
struct Quotient {
    Decimal numerator{};
    Decimal denominator{1'000'000'000}; ///< above zero

    /// A computed fraction, rounded to a billionth.
    static Quotient rounded(double value);
    double toDouble() const
    {
        return static_cast<double>(numerator.nano) / static_cast<double>(denominator.nano);
    }
};

/// The end of the target's band that has to be reached: the lower one where higher is better, else
/// the upper one.
Decimal reachEnd(const Target &target, Direction direction);

/// Where the value is seen from the target, compared exactly. Where lower is better everything is
/// mirrored: Below is a value that has not come down to the target.
TargetState stateOf(const Quotient &value, const Target &target, Direction direction);

/// Where the value is seen from the straight line between the target's baseline and the end to
/// reach at its due day; on track within the tolerance, which is included.
Trajectory trajectoryOf(const std::optional<Quotient> &value, const Target &target,
                        Direction direction, Decimal tolerance, QDate day);

/// The least whole number of a denominator that is on the planned line, exactly; none where the
/// target has no baseline.
std::optional<qint64> plannedCount(const Target &target, Direction direction, Decimal denominator,
                                   QDate day);

} // namespace sxsh
