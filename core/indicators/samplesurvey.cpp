// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/samplesurvey.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <cmath>
#include <numeric>

namespace sxsh {

namespace {

struct Totals {
    double frame = 0;
    double respondents = 0;
};

Totals totalsOf(const std::vector<StratumAnswers> &strata)
{
    Totals totals;
    for (const StratumAnswers &stratum : strata) {
        totals.frame += stratum.frame;
        totals.respondents += stratum.respondents;
    }
    return totals;
}

/// What a stratum adds to the variance of the share, where p of it say yes.
double varianceOf(const StratumAnswers &stratum, double frame, double p)
{
    const double weight = stratum.frame / frame;
    const double sampled = static_cast<double>(stratum.respondents) / stratum.frame;
    return weight * weight * (1 - sampled) * p * (1 - p) / (stratum.respondents - 1);
}

/// How many standard deviations of a normal variable around its mean hold that part of it.
double quantile(double confidence)
{
    return boost::math::quantile(boost::math::normal(), 0.5 + confidence / 2);
}

} // namespace

std::optional<double> effectiveSize(double respondents, double frame)
{
    if (respondents >= frame)
        return {};
    return respondents * (frame - 1) / (frame - respondents);
}

Interval wilsonInterval(double share, std::optional<double> effectiveSize, double confidence)
{
    if (!effectiveSize)
        return {share, share};
    const double z = quantile(confidence);
    const double n = *effectiveSize;
    const double scale = 1 + z * z / n;
    const double centre = (share + z * z / (2 * n)) / scale;
    const double half = z / scale * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

Interval possibleInterval(const Interval &interval, int yes, int no, int frame)
{
    if (frame <= 0 || yes + no > frame)
        return interval;
    const double least = static_cast<double>(yes) / frame;
    const double most = static_cast<double>(frame - no) / frame;
    return {std::clamp(interval.lower, least, most), std::clamp(interval.upper, least, most)};
}

std::optional<double> stratifiedShare(const std::vector<StratumAnswers> &strata)
{
    const double frame = totalsOf(strata).frame;
    double share = 0;
    for (const StratumAnswers &stratum : strata) {
        if (stratum.frame == 0)
            continue;
        if (stratum.respondents == 0)
            return {};
        share += stratum.frame / frame * stratum.yes / stratum.respondents;
    }
    return frame > 0 ? std::optional(share) : std::nullopt;
}

StratifiedSize stratifiedSize(const std::vector<StratumAnswers> &strata, double share)
{
    const auto [frame, respondents] = totalsOf(strata);
    if (respondents >= frame)
        return {true, {}};
    double variance = 0;
    for (const StratumAnswers &stratum : strata) {
        if (stratum.frame == 0 || stratum.respondents >= stratum.frame)
            continue;
        if (stratum.respondents < 2)
            return {};
        variance +=
            varianceOf(stratum, frame, static_cast<double>(stratum.yes) / stratum.respondents);
    }
    // Strata of one mind each show no spread at all, which would pretend to know everyone.
    if (variance <= 0)
        return {true, effectiveSize(respondents, frame)};
    return {true, share * (1 - share) / variance};
}

std::optional<int> sampleSize(int frame, double halfWidth, double confidence, double expected)
{
    const auto isFraction = [](double value) { return value > 0 && value < 1; };
    if (!isFraction(halfWidth) || !isFraction(confidence))
        return {};
    const double z = quantile(confidence);
    const double infinite = z * z * expected * (1 - expected) / (halfWidth * halfWidth);
    const double needed = infinite / (1 + (infinite - 1) / std::max(1, frame));
    // A whole number that arithmetic has left a hair above itself is that number.
    constexpr double hair = 1e-9;
    return std::clamp(static_cast<int>(std::ceil(needed - hair)), std::min(1, frame), frame);
}

double expectedHalfWidth(int size, int frame, double confidence, double expected)
{
    if (size >= frame)
        return 0;
    const double left = static_cast<double>(frame - size) / (frame - 1);
    return quantile(confidence) * std::sqrt(expected * (1 - expected) / size * left);
}

double expectedHalfWidth(const std::vector<int> &sizes, const std::vector<int> &frames,
                         double confidence)
{
    if (sizes.size() == 1)
        return expectedHalfWidth(sizes.front(), frames.front(), confidence);
    const double frame = std::accumulate(frames.begin(), frames.end(), 0.0);
    double variance = 0;
    for (std::size_t stratum = 0; stratum < sizes.size(); ++stratum) {
        if (sizes[stratum] < frames[stratum])
            variance +=
                varianceOf({.frame = frames[stratum], .respondents = sizes[stratum]}, frame, 0.5);
    }
    return quantile(confidence) * std::sqrt(variance);
}

} // namespace sxsh
