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

/// The share weighted by the frames of the strata; none where one has a frame but no answers.
std::optional<double> stratifiedShare(const std::vector<StratumAnswers> &strata);

/// The effective size of a stratified sample; none where everyone answered or where a stratum has
/// a single answer, which says nothing of its spread: `isKnown` tells these apart.
struct StratifiedSize {
    bool isKnown = false;
    std::optional<double> size{};
};
StratifiedSize stratifiedSize(const std::vector<StratumAnswers> &strata, double share);

} // namespace sxsh
