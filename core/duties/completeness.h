// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/partition.h"
#include "core/work/periodwork.h"

#include <algorithm>
#include <cmath>
#include <functional>

/// How complete the data of each district are at the cut-off of a period.
namespace sxsh {

/// How many of how many; none of none is no share.
struct Portion {
    int count = 0;
    int of = 0;

    /// In whole percent; 100 only where nothing is missing, none where there is nothing to count.
    std::optional<int> percent() const
    {
        constexpr int whole = 100;
        if (of <= 0)
            return std::nullopt;
        const auto rounded = static_cast<int>(std::lround(static_cast<double>(whole) * count / of));
        return count < of ? std::min(rounded, whole - 1) : whole;
    }
    void add(bool isIn)
    {
        ++of;
        count += isIn ? 1 : 0;
    }
    bool operator==(const Portion &) const = default;
};

/// What is known of one facility of a unit.
struct FacilityData {
    Ref<Facility> facility{};
    bool profile = false; ///< its place, sector and labour
    bool facts = false;   ///< every counted fact
    bool use = false;     ///< some consumption of the year

    bool operator==(const FacilityData &) const = default;
};

/// What is known of one district (a commune where there are none), or of the whole.
struct UnitData {
    QString key{}; ///< its code; empty: facilities nobody has placed, and the whole
    QString name{};
    std::optional<Ref<AdminUnit>> unit{};

    std::vector<FacilityData> members{}; ///< its facilities, by code; none of the whole
    int facilities = 0;                  ///< in the register
    int enterprises = 0;
    std::optional<qint64> labour{}; ///< of the facilities where it is known
    Portion profile{};              ///< facilities with place, sector and labour known
    Portion facts{};                ///< facilities with every counted fact known
    Portion use{};                  ///< facilities with some consumption of the year
    Portion activities{}; ///< of the period, in the unit: those of which is known how they went
    std::optional<QDate> lastData{}; ///< newest fact about its facilities up to the cut-off
    std::optional<QDate> returned{}; ///< newest package that the unit returned

    /// The day of the last package or, where there is none, of the newest fact.
    std::optional<QDate> lastSubmission() const { return returned ? returned : lastData; }
    bool operator==(const UnitData &) const = default;
};

struct Completeness {
    QDate day{};         ///< the cut-off
    int savingsYear = 0; ///< whose consumption is asked for
    std::vector<UnitData> units{};
    UnitData whole{};

    bool operator==(const Completeness &) const = default;
};

/// Tells the day of a line of the journal, where it is known.
using DayOfLine = std::function<std::optional<QDate>(qint64)>;

/// Every district of the day, also one without facilities, by code, at the cut-off of the period
/// of `work`; the facts asked for are those that the plan counts.
Completeness completeness(const FacilityRegister &facilities, const Partition &units,
                          Ref<Plan> plan, const PeriodWork &work, int savingsYear,
                          const DayOfLine &dayOfLine = {});
/// The same for the plan and the cut-off of a period. Packages are dated by `dayOfLine`; without it
/// none are.
Completeness completeness(const Records &records, const ReportingPeriod &period,
                          const DayOfLine &dayOfLine = {});

} // namespace sxsh
