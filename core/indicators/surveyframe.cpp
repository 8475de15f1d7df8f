// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/surveyframe.h"

#include "core/indicators/partition.h"
#include "core/indicators/samplesurvey.h"
#include "core/indicators/sizeclass.h"

#include <QtCore/QSet>
#include <algorithm>
#include <numeric>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

Partition partitionOf(const FacilityRegister &facilities, std::optional<StrataBy> strataBy)
{
    if (!strataBy)
        return undivided(facilities);
    switch (*strataBy) {
    case StrataBy::District:
        return byUnit(facilities);
    case StrataBy::Sector:
        return bySector(facilities);
    case StrataBy::Size:
        return bySize(facilities);
    }
    Q_UNREACHABLE();
}

/// The code of a stratum; by codes they stand in the order of the parts.
QString codeOf(const Partition::Part &part, StrataBy by)
{
    if (part.key.isEmpty())
        return u"x"_s; // behind all numbers
    if (by != StrataBy::Size)
        return part.key;
    const SizeClass size = choiceFromKey<SizeClass>(part.key).value();
    return QString::number(static_cast<int>(size) + 1);
}

int leastOf(int frame)
{
    constexpr int fewestThatVary = 2;
    return std::min(frame, fewestThatVary);
}

} // namespace

std::vector<FrameStratum> surveyFrame(const Records &records, QDate day,
                                      std::optional<StrataBy> strataBy)
{
    const Population population(records);
    const FacilityRegister facilities(population, day);
    if (facilities.members().empty())
        return {};
    const Partition partition = partitionOf(facilities, strataBy);
    std::vector<FrameStratum> strata;
    QSet<QString> codes;
    for (const Partition::Part &part : partition.parts) {
        const QString own = strataBy ? codeOf(part, *strataBy) : QString();
        QString code = own;
        // Two versions of a classification may call different sectors by one code.
        for (int number = 2; strataBy && codes.contains(code); ++number)
            code = u"%1-%2"_s.arg(own).arg(number);
        codes.insert(code);
        strata.push_back({.code = code, .name = part.name});
    }
    for (std::size_t index = 0; index < facilities.members().size(); ++index) {
        strata[partition.partOfMember[index]].facilities.push_back(
            {facilities.facility(facilities.members()[index]).id});
    }
    return strata;
}

int leastSample(const std::vector<int> &frames)
{
    return std::accumulate(frames.begin(), frames.end(), 0,
                           [](int sum, int frame) { return sum + leastOf(frame); });
}

std::vector<int> allocatedSample(const std::vector<int> &frames, int size)
{
    Q_ASSERT(size >= leastSample(frames) &&
             size <= std::accumulate(frames.begin(), frames.end(), 0));
    std::vector<int> result(frames.size(), 0);
    std::vector<bool> isSettled(frames.size(), false);
    qint64 left = size;
    qint64 frame = std::accumulate(frames.begin(), frames.end(), qint64{0});
    const auto share = [&](std::size_t stratum) { return left * frames[stratum]; }; // × frame
    // What one stratum is raised by the others give up, which may bring another below its least.
    for (bool isRaising = true; isRaising;) {
        isRaising = false;
        for (std::size_t stratum = 0; stratum < frames.size(); ++stratum) {
            const int least = leastOf(frames[stratum]);
            if (isSettled[stratum] || share(stratum) >= least * frame)
                continue;
            result[stratum] = least;
            isSettled[stratum] = true;
            left -= least;
            frame -= frames[stratum];
            isRaising = true;
        }
    }
    std::vector<std::size_t> open;
    qint64 given = 0;
    for (std::size_t stratum = 0; stratum < frames.size(); ++stratum) {
        if (isSettled[stratum] || frame == 0)
            continue;
        result[stratum] = static_cast<int>(share(stratum) / frame);
        given += result[stratum];
        open.push_back(stratum);
    }
    std::ranges::stable_sort(open, std::ranges::greater(),
                             [&](std::size_t stratum) { return share(stratum) % frame; });
    for (std::size_t index = 0; given < left; ++index, ++given)
        ++result[open[index]];
    return result;
}

std::optional<int> sampleWithin(const std::vector<int> &frames, double halfWidth, double confidence)
{
    const int all = std::accumulate(frames.begin(), frames.end(), 0);
    const auto undivided = sampleSize(all, halfWidth, confidence);
    if (!undivided)
        return {};
    const int least = leastSample(frames);
    if (frames.size() <= 1)
        return std::max(least, *undivided);
    // Whole numbers divide unevenly, so that one more need not be better: each is tried.
    for (int size = least; size < all; ++size) {
        if (expectedHalfWidth(allocatedSample(frames, size), frames, confidence) <= halfWidth)
            return size;
    }
    return all;
}

} // namespace sxsh
