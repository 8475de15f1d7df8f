// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/model/records.h"

namespace sxsh {

/// What a decision makes of a target from a date on.
struct TargetAmendment {
    Decimal min{};
    std::optional<Decimal> max{};
    QDate due{};
    QString decidedBy{};
    QDate effectiveFrom{};
    QString note{};
};

/// The version to add, or why there is none.
struct AmendedTarget {
    ChangeSet set{}; ///< empty where an issue is hard
    Issues issues{};
};

/// An amendment that keeps what the target asks, to be filled in with the decision.
TargetAmendment amendmentOf(const Target &target);
/// Adds a version to the target of the same indicator and unit; earlier versions stay as they are.
/// Refused without a decision, or where it does not take effect after every earlier version.
AmendedTarget amendTarget(const Records &records, const Target &target,
                          const TargetAmendment &amendment);

} // namespace sxsh
