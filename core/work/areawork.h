// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/partition.h"
#include "core/work/budget.h"

#include <map>

/// What a task area (or any clause) has come to by a day.
namespace sxsh {

/// Activities of one year by how they stand; the overdue ones are among those not settled.
struct ActivityCounts {
    std::array<int, choicesOf<ActivityStatus>.size()> byStatus{};
    int overdue = 0;

    int of(ActivityStatus status) const { return byStatus[static_cast<std::size_t>(status)]; }
    int all() const;
    bool operator==(const ActivityCounts &) const = default;
};

/// Outputs of one type, planned and done in one unit; sums of the figures known.
struct OutputTotal {
    Ref<OutputType> type{};
    int year = 0;
    std::optional<Decimal> planned{}; ///< none where no figure is known
    std::optional<Decimal> done{};
    int unknownDone = 0; ///< lines with a plan and no result

    /// Done of planned; none where nothing was planned.
    std::optional<double> share() const;
    bool operator==(const OutputTotal &) const = default;
};

/// Facilities of one district that the work of the area reached.
struct ReachedUnit {
    QString key{};
    QString name{};
    int facilities = 0; ///< in the register
    int reached = 0;    ///< of them

    bool operator==(const ReachedUnit &) const = default;
};

struct AreaWork {
    std::map<std::optional<int>, ActivityCounts> activities{}; ///< by year; none: without one
    std::vector<OutputTotal>
        outputs{}; ///< by code of the type, then year; types are never added up
    std::vector<std::pair<BudgetHead, PlannedMoney>> money{}; ///< by source
    PlannedMoney moneyTotal{};
    std::vector<ReachedUnit> units{}; ///< every unit of the register, by code
    int reached = 0;                  ///< facilities, each once

    bool operator==(const AreaWork &) const = default;
};

/// The year an activity belongs to: of its last day, else of its start, else of the day it was
/// done; none where it has none of these.
std::optional<int> yearOf(const Activity &activity);
/// Outputs of these activities by type and year.
std::vector<OutputTotal> outputsOf(const Records &records,
                                   const std::vector<const Activity *> &activities,
                                   std::optional<int> year = {});

/// The work under a clause on the day of the register, of one year or of all. A facility is reached
/// by taking part in an event of one of the activities held by the day (in the year).
AreaWork areaWork(const FacilityRegister &facilities, const Clause &clause,
                  std::optional<int> year = {});

} // namespace sxsh
