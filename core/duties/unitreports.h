// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duties/completeness.h"

/// Who has reported: each unit's packages out and in for a period.
namespace sxsh {

/// How a unit stands with what it is to report on in a period.
struct UnitReport {
    UnitData data{};                      ///< how complete its data are at the cut-off
    std::optional<int> issue{};           ///< number of its newest package for the period
    std::optional<ExchangeState> state{}; ///< of its newest return, else of the issue; none:
                                          ///< nothing was issued
    std::optional<QDate> handedIn{};
    std::optional<QDate> received{};
    std::optional<int> daysLate{}; ///< handed in after the due date or, where it owes a return, so
                                   ///< far; none: in time, or no due date
    int openQueries = 0;           ///< sent or not yet sent, and not answered

    bool operator==(const UnitReport &) const = default;
};

/// True where something that the plan asks of the unit's facilities and activities is not known.
bool owesData(const UnitData &unit);
/// True where a package for the period went out to the unit and no return of it has come.
bool owesReturn(const Records &records, const ReportingPeriod &period, Ref<AdminUnit> unit);
/// Whether there is something to remind the unit of.
bool isToRemind(const UnitReport &report);

/// Each unit that `completeness` lists for the period, and whatever other unit got a package for
/// it, of which only the facilities are counted.
std::vector<UnitReport> unitReports(const Records &records, const ReportingPeriod &period,
                                    QDate today);

/// The period that is reported on while nothing else is said: the newest whose cut-off has come,
/// else the first; none where there is no period.
const ReportingPeriod *currentPeriod(const Records &records, QDate today);

} // namespace sxsh
