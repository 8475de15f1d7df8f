// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace sxsh {

/// The middle of values and how far they usually are from it, which single wrong figures do not
/// move.
///
/// The modified z-score of Iglewicz and Hoaglin (How to Detect and Handle Outliers, ASQC Basic
/// References in Quality Control 16, 1993) is z = 0.6745 (x − median) / MAD, where MAD is the
/// median of |x − median|; beyond ±3.5 a value is held to be an outlier. Where more than half of
/// the values are equal and MAD is 0, the mean of |x − median| serves in its place: z = (x −
/// median) / (1.253314 MeanAD), as for a normal distribution MeanAD = σ √(2/π).
struct RobustSpread {
    static constexpr double outlier = 3.5;

    int n = 0;
    double median = 0;
    double mad = 0;
    double meanDeviation = 0;

    /// Of at least one value.
    static RobustSpread of(std::vector<double> values);

    /// None where all values are equal, as nothing can be said then.
    std::optional<double> modifiedZ(double value) const;
};

/// The middle value, or the mean of the middle two; of at least one.
double medianOf(std::vector<double> values);

} // namespace sxsh
