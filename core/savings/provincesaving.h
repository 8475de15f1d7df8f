// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/saving.h"

#include <span>

namespace sxsh {

/// The energy savings of many facilities together. A province's text does not say which of the
/// three readings it means, so all three are given.
struct ProvinceSaving {
    int n = 0;                              ///< facilities with a saving
    int atOrAbove = 0;                      ///< of them, at or above the threshold by a sound model
    std::optional<double> shareAtOrAbove{}; ///< none without a threshold or without facilities
    std::optional<double> simpleMean{};
    std::optional<double> weightedMean{}; ///< Σ avoided TOE / Σ expected TOE
    double avoidedToe = 0;
    double expectedToe = 0;
    std::optional<double> avoidedCo2{}; ///< tonnes; none where one facility's is unknown

    std::array<int, choicesOf<Claim>.size()> claims{}; ///< how many make each claim
    int unsound = 0; ///< of them, how many rest on a model that failed a test

    int metered = 0; ///< facilities of grade A with an interval
    /// Σ avoided / Σ expected of those, and the half-width of its interval: √Σh² / Σ expected with
    /// h in TOE, at the confidence of the intervals.
    std::optional<double> meteredMean{};
    std::optional<double> meteredHalfWidth{};
    std::optional<double> meteredPart{}; ///< of the expected TOE, what they cover

    std::vector<const SavingResult *> leftOut{}; ///< without such a saving, by identity

    int claiming(Claim claim) const { return claims[static_cast<std::size_t>(claim)]; }
    bool operator==(const ProvinceSaving &) const = default;
};

/// Whether a saving is one of the province's: of all energy, per unit of product.
bool isOfProvince(const SavingResult &result);
/// Why not, as a translated sentence; without a result, because no baseline ends before the year.
QString whyNotOfProvince(const SavingResult *result, int year);

/// Adds up the savings that are of the province; anything else is left out. The order of the
/// results does not matter.
ProvinceSaving addUp(std::vector<const SavingResult *> results, std::optional<Decimal> threshold);

} // namespace sxsh
