// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interval.h"

#include <optional>
#include <vector>

/// Shares estimated from a sample of a finite population.
namespace sxsh {

/// Answers of one stratum; the whole sample where it has no strata.
struct StratumAnswers {
    int frame = 0;       ///< N
    int respondents = 0; ///< n
    int yes = 0;
};

/// The size of an infinite population's sample that is as good as n of N; none (infinite) where
/// everyone answered.
std::optional<double> effectiveSize(double respondents, double frame);

/// Wilson's interval of a share p known from an effective sample size (none: everyone, [p, p]) at
/// the confidence.
Interval wilsonInterval(double share, std::optional<double> effectiveSize, double confidence);

/// The part of an interval that is possible where so many of a frame are known to say yes and no:
/// from yes/N to (N − no)/N; all of it without a frame.
Interval possibleInterval(const Interval &interval, int yes, int no, int frame);

/// The share weighted by the frames of the strata; none where one has a frame but no answers.
std::optional<double> stratifiedShare(const std::vector<StratumAnswers> &strata);

/// The effective size of a stratified sample; none where everyone answered or where a stratum has
/// a single answer, which says nothing of its spread: `isKnown` tells these apart.
struct StratifiedSize {
    bool isKnown = false;
    std::optional<double> size{};
};
StratifiedSize stratifiedSize(const std::vector<StratumAnswers> &strata, double share);

/// How many of a frame must answer for a share of `expected` to be known to within ± halfWidth at
/// the confidence: n = n₀ / (1 + (n₀ − 1)/N) with n₀ = z²p(1 − p)/d², rounded up (W. G. Cochran,
/// Sampling Techniques, 3rd ed. 1977, equation 4.1). Half of the frame saying yes needs the most.
/// None where half-width or confidence is not between 0 and 1; never more than the frame.
std::optional<int> sampleSize(int frame, double halfWidth, double confidence,
                              double expected = 0.5);

/// How far from a share of `expected` the estimate lies at most, at the confidence, where so many
/// of a frame answer: d = z√(p(1 − p)/n · (N − n)/(N − 1)), the same equation. The size is from 1
/// to the frame.
double expectedHalfWidth(int size, int frame, double confidence, double expected = 0.5);

/// The same of a sample divided among strata, where so many of each frame answer and one half of
/// each says yes: d = z√(1/4n) with n the effective size that the result has then, which is what
/// its strata add to it (op. cit., equation 5.13). Each size is from 1 to its frame and, where it
/// is not all of it, 2 at least.
double expectedHalfWidth(const std::vector<int> &sizes, const std::vector<int> &frames,
                         double confidence);

} // namespace sxsh
