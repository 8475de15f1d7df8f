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
    int atOrAbove = 0;                      ///< of them, at or above the threshold
    std::optional<double> shareAtOrAbove{}; ///< none without a threshold or without facilities
    std::optional<double> simpleMean{};
    std::optional<double> weightedMean{}; ///< Σ avoided TOE / Σ expected TOE
    double avoidedToe = 0;
    double expectedToe = 0;
    std::optional<double> avoidedCo2{};          ///< tonnes; none where one facility's is unknown
    std::vector<const SavingResult *> leftOut{}; ///< without a saving of energy, by identity

    bool operator==(const ProvinceSaving &) const = default;
};

/// Adds up savings of all energy; anything else is left out. The order of the results does not
/// matter.
ProvinceSaving addUp(std::vector<const SavingResult *> results, std::optional<Decimal> threshold);

} // namespace sxsh
