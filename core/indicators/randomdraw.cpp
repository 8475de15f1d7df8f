// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/randomdraw.h"

#include "core/base/uniformdraw.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace sxsh {

namespace {

/// Puts `size` members drawn at random before the others.
void draw(std::vector<Ref<Facility>> &members, int size, std::mt19937_64 &numbers)
{
    for (std::size_t place = 0; place < static_cast<std::size_t>(size); ++place) {
        const quint64 left = members.size() - place;
        const quint64 chosen =
            uniformBelow(left, std::mt19937_64::max(), [&] { return numbers(); });
        std::swap(members[place], members[place + static_cast<std::size_t>(chosen)]);
    }
}

} // namespace

void drawWithin(std::vector<FrameStratum> &strata, const std::vector<int> &sizes, int seed)
{
    std::mt19937_64 numbers(static_cast<quint64>(seed));
    for (std::size_t stratum = 0; stratum < strata.size(); ++stratum) {
        draw(strata[stratum].facilities, sizes[stratum], numbers);
        strata[stratum].facilities.resize(static_cast<std::size_t>(sizes[stratum]));
    }
}

std::vector<Ref<Facility>> repeatedDraw(const Records &records, const Survey &survey)
{
    if (!survey.seed || !survey.sample)
        return {};
    std::vector<FrameStratum> strata = surveyFrame(records, survey.date, survey.strataBy);
    std::vector<int> frames;
    for (const FrameStratum &stratum : strata)
        frames.push_back(static_cast<int>(stratum.facilities.size()));
    const int all = std::accumulate(frames.begin(), frames.end(), 0);
    if (*survey.sample < leastSample(frames) || *survey.sample > all)
        return {};
    drawWithin(strata, allocatedSample(frames, *survey.sample), *survey.seed);
    std::vector<Ref<Facility>> drawn;
    for (const FrameStratum &stratum : strata)
        drawn.insert(drawn.end(), stratum.facilities.begin(), stratum.facilities.end());
    std::ranges::sort(drawn, {}, &Ref<Facility>::id);
    return drawn;
}

} // namespace sxsh
