// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/provincesaving.h"

#include <algorithm>

namespace sxsh {

ProvinceSaving addUp(std::vector<const SavingResult *> results, std::optional<Decimal> threshold)
{
    // One order of adding, so that the last digit does not depend on the order of the records.
    std::ranges::sort(results, [](auto *a, auto *b) {
        return std::tie(a->facility.id, a->baseline.id, a->year) <
               std::tie(b->facility.id, b->baseline.id, b->year);
    });
    ProvinceSaving sum;
    double savings = 0;
    double co2 = 0;
    bool hasCo2 = true;
    for (const SavingResult *result : results) {
        if (!result->ofEnergy || !result->saving || !result->toeExpected || !result->toeAvoided) {
            sum.leftOut.push_back(result);
            continue;
        }
        ++sum.n;
        savings += *result->saving;
        sum.expectedToe += *result->toeExpected;
        sum.avoidedToe += *result->toeAvoided;
        hasCo2 = hasCo2 && result->co2Avoided;
        co2 += result->co2Avoided.value_or(0);
        if (threshold && claimFor(*result, *threshold) == Claim::RatioReached)
            ++sum.atOrAbove;
    }
    if (sum.n == 0)
        return sum;
    if (threshold)
        sum.shareAtOrAbove = static_cast<double>(sum.atOrAbove) / sum.n;
    sum.simpleMean = savings / sum.n;
    if (sum.expectedToe > 0)
        sum.weightedMean = sum.avoidedToe / sum.expectedToe;
    if (hasCo2)
        sum.avoidedCo2 = co2;
    return sum;
}

} // namespace sxsh
