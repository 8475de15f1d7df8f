// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scalednumber.h"

#include <QtCore/QString>
#include <compare>
#include <optional>

namespace sxsh {

/// An exact number in billionths, for factors, targets and fractions.
struct Decimal {
    qint64 nano = 0;

    auto operator<=>(const Decimal &) const = default;

    /// The same value in billionths; none where digits would be lost or it overflows.
    static std::optional<Decimal> from(ScaledNumber number);
    /// The same value with as few decimals as it needs.
    ScaledNumber scaled() const;
    /// The nearest double.
    double toDouble() const;
};

/// The machine form: '.' as decimal point, no grouping, no trailing zeros.
QString decimalText(Decimal value);

} // namespace sxsh
