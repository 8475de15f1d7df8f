// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/progress.h"

#include "core/savings/saving.h"

namespace sxsh {

namespace {

__extension__ using Wide = __int128;

constexpr Wide nanoPerUnit = 1'000'000'000;

std::strong_ordering compare(const Quotient &value, Decimal limit)
{
    return Wide(value.numerator.nano) * nanoPerUnit <=>
           Wide(limit.nano) * Wide(value.denominator.nano);
}

/// A point of the planned line in billionths, as a quotient of whole numbers.
struct Planned {
    Wide nano = 0;
    Wide days = 1;
};

Planned plannedOn(const Target &target, Decimal reach, QDate day)
{
    if (day >= target.due)
        return {reach.nano, 1};
    if (day <= *target.baselineDate)
        return {target.baselineValue->nano, 1};
    const Wide days = target.baselineDate->daysTo(target.due);
    const Wide passed = target.baselineDate->daysTo(day);
    const Wide rise = Wide(reach.nano) - Wide(target.baselineValue->nano);
    return {Wide(target.baselineValue->nano) * days + rise * passed, days};
}

/// The value against the planned line moved by `shift` billionths.
std::strong_ordering compare(const Quotient &value, const Planned &planned, Wide shift)
{
    // 2^63 billionths times 10^9 and all the days that there are still fit.
    const Wide left = Wide(value.numerator.nano) * nanoPerUnit * planned.days;
    Wide right = 0;
    const Wide limit = planned.nano + shift * planned.days;
    if (__builtin_mul_overflow(Wide(value.denominator.nano), limit, &right)) {
        const double point = static_cast<double>(limit) / static_cast<double>(planned.days) / 1e9;
        return roundedToNano(value.toDouble()) <=> roundedToNano(point);
    }
    return left <=> right;
}

} // namespace

Quotient Quotient::rounded(double value)
{
    return {.numerator = roundedToNano(value)};
}

Decimal reachEnd(const Target &target, Direction direction)
{
    return direction == Direction::Fall ? target.max.value_or(target.min) : target.min;
}

TargetState stateOf(const Quotient &value, const Target &target, Direction direction)
{
    const auto fromReach = compare(value, reachEnd(target, direction));
    const bool falls = direction == Direction::Fall;
    if (falls ? fromReach > 0 : fromReach < 0)
        return TargetState::Below;
    if (!target.max)
        return TargetState::Within;
    const auto fromBeyond = compare(value, falls ? target.min : *target.max);
    return (falls ? fromBeyond < 0 : fromBeyond > 0) ? TargetState::Above : TargetState::Within;
}

Trajectory trajectoryOf(const std::optional<Quotient> &value, const Target &target,
                        Direction direction, Decimal tolerance, QDate day)
{
    Trajectory trajectory;
    if (!target.baselineValue || !target.baselineDate)
        return trajectory;
    const Planned planned = plannedOn(target, reachEnd(target, direction), day);
    trajectory.planned =
        static_cast<double>(planned.nano) / static_cast<double>(planned.days) / 1e9;
    if (!value)
        return trajectory;
    const bool isOver = compare(*value, planned, tolerance.nano) > 0;
    const bool isUnder = compare(*value, planned, -Wide(tolerance.nano)) < 0;
    const bool falls = direction == Direction::Fall;
    trajectory.state = (falls ? isUnder : isOver)   ? TrajectoryState::Ahead
                       : (falls ? isOver : isUnder) ? TrajectoryState::Behind
                                                    : TrajectoryState::OnTrack;
    return trajectory;
}

std::optional<qint64> plannedCount(const Target &target, Direction direction, Decimal denominator,
                                   QDate day)
{
    if (!target.baselineValue || !target.baselineDate)
        return {};
    const Planned planned = plannedOn(target, reachEnd(target, direction), day);
    const Wide product = planned.nano * Wide(denominator.nano);
    const Wide divisor = planned.days * nanoPerUnit * nanoPerUnit;
    const Wide whole = product / divisor;
    return static_cast<qint64>(product % divisor > 0 ? whole + 1 : whole);
}

} // namespace sxsh
