// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/savingcharts.h"
#include "core/savings/modelwords.h"
#include "core/savings/savings.h"

/// How one saving came about, from what was used to how sure it is, in the language spoken: for the
/// page of a facility, its print and the command line.
namespace sxsh {

/// Something that was used or made, or that use depends on, in both periods.
struct StoryAmount {
    enum class Role { Use, TotalUse, Output, TotalOutput, Driver, SpecificUse };
    Role role{};
    QString name{};
    QString unit{};
    std::optional<double>
        before{};                  ///< as consumed, without adjustments; of a driver a month's mean
    std::optional<double> after{}; ///< likewise
    bool isComparable = true;      ///< false for sums over unlike numbers of months

    /// The change as a part of what was before; none where that is not known or zero, or where the
    /// two cannot be compared.
    std::optional<double> change() const;
    bool operator==(const StoryAmount &) const = default;
};

/// A non-routine adjustment that is in the figures.
struct StoryAdjustment {
    QUuid adjustment{};
    QDate month{};
    bool isOfBase = false; ///< else of the year
    QString amount{};      ///< "+12.000 kWh"
    QString reason{};

    bool operator==(const StoryAdjustment &) const = default;
};

/// A saving told step by step. Where there is none, what is known is told all the same, and why.
struct SavingStory {
    QString title{}; ///< "Electricity, 2018 against 2015"
    QString baseSpan{};
    QString yearSpan{}; ///< "2018" or, where only some of its months count, these
    int year = 0;
    std::vector<StoryAmount> amounts{};
    QStringList comparison{}; ///< how the expected use follows, with its figures
    std::vector<StoryAdjustment> adjustments{};
    std::vector<NamedFigure> saved{};
    std::vector<NamedFigure> certainty{};
    std::vector<NamedFigure> factors{}; ///< those that were used, with their sources
    QStringList doubts{};               ///< why there is no saving, and warnings
    QStringList notes{};
    QString groundsTitle{};
    Chart grounds{};         ///< the scatter of a regression, else specific use by month
    ExpectedMonths months{}; ///< actual beside expected
};

/// Tells the saving of the year against the baseline; claims are about the threshold, if there is
/// one.
SavingStory savingStory(Savings &savings, const Baseline &baseline, int year,
                        std::optional<Decimal> threshold);

} // namespace sxsh
