// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/boundaries.h"
#include "core/indicators/indicatorresult.h"
#include "core/savings/provincesaving.h"
#include "core/savings/savings.h"
#include "core/savings/statedsaving.h"

#include <map>

/// What the facilities that apply cleaner production save in a year, together and by groups.
namespace sxsh {

/// One facility that applies, with its saving or why it has none.
struct AdopterSaving {
    Ref<Facility> facility{};
    const SavingResult *saving = nullptr; ///< none: it has no baseline before the year
    bool hasOwnBaseline = true;           ///< of one resource: false where it is assumed
    QString whyLeftOut{};                 ///< translated; empty where it is in the figures
    std::optional<StatedSaving> stated{}; ///< of one that is left out, what it states
};

/// Facilities whose savings are added up: of all energy in TOE.
struct SavingGroup {
    QString key{}; ///< of the unit, division or size; empty: the whole, or not known
    QString name{};
    ProvinceSaving figures{};
    std::vector<AdopterSaving> adopters{}; ///< by code
    int stated = 0;                        ///< adopters without a computed saving that state one
};

/// The savings of one resource in its own unit: never added to another's.
struct ResourceSavings {
    Ref<Resource> resource{};
    QString unit{};
    int n = 0;
    int atOrAbove = 0;                      ///< of them, at or above the threshold
    std::optional<double> shareAtOrAbove{}; ///< none without a threshold or without facilities
    std::optional<double> simpleMean{};
    std::optional<double> weightedMean{}; ///< Σ avoided / Σ expected
    double avoided = 0;
    double expected = 0;
    std::vector<AdopterSaving> adopters{}; ///< that use it in the year or used it before, by code
};

/// The savings of one year.
struct AdopterSavings {
    QDate asOf{};
    int year = 0;
    std::optional<Decimal> threshold{}; ///< the lower end of the target in force
    std::optional<Decimal> upper{};     ///< its upper end, where it is a band
    double confidence = 0;              ///< of the intervals
    SavingGroup whole{};
    /// By unit, sector and size, where asked; the figures of each add up to the whole.
    std::map<Grouping, std::vector<SavingGroup>> groups{};
};

/// The savings of the facilities that apply on the day; grouped by unit, sector and size where
/// asked, units on the boundaries chosen. The threshold is that of the plan's first indicator of a
/// mean saving. Results stay valid until the savings forget.
AdopterSavings adopterSavings(Savings &savings, QDate asOf, int year,
                              const std::vector<Grouping> &groupings = {},
                              const BoundaryChoice &boundaries = {});

/// The savings of each resource that facilities that apply use, by category and code.
std::vector<ResourceSavings> resourceSavings(Savings &savings, QDate asOf, int year);

} // namespace sxsh
