// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>
#include <optional>

namespace sxsh {

/// An exact decimal as it was typed: mantissa × 10^-decimals.
struct ScaledNumber {
    qint64 mantissa = 0;
    int decimals = 0;

    bool operator==(const ScaledNumber &) const = default;
};

/// The mantissa of number at that many decimals; none where digits would be lost or it overflows.
std::optional<qint64> rescaled(ScaledNumber number, int decimals);

} // namespace sxsh
