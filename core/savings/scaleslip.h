// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sxsh {

/// The least and the most that a figure is off by where a unit a thousand times larger or smaller
/// was meant: kWh for MWh, triệu for tỷ.
constexpr double scaleSlipFrom = 500;
constexpr double scaleSlipTo = 2000;

/// True for a value about a thousand times, or a thousandth of, the usual one.
constexpr bool isScaleSlip(double ratio)
{
    const double up = ratio < 1 ? 1 / ratio : ratio;
    return scaleSlipFrom <= up && up <= scaleSlipTo;
}

} // namespace sxsh
