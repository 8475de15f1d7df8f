// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <QtCore/QStringList>

namespace sxsh {

/// What the plan after this one is called, when it runs, and what it takes along.
struct NextPlanSpec {
    QString code{};
    QString title{};
    QDate startsOn{};
    QDate endsOn{};
    std::optional<Ref<Plan>> from{}; ///< none: the plan of the file that ends last
    /// Clauses, indicators and targets as suggestions to be amended.
    bool clauses = true;
    /// A plan whose clauses, indicators and targets are suggested instead of the old plan's; must
    /// outlive the call.
    const Records *frame = nullptr;
    bool evidence = true;              ///< facts, surveys, events with who took part
    bool consumption = true;           ///< products, consumption, output, baselines, measures
    bool unfinishedActivities = false; ///< goes with the old plan's clauses only
};

/// The setup of a new plan file.
struct NextPlan {
    ChangeSet set{};
    QStringList blobs{}; ///< names of the contents that go along from the old file
};

/// A new plan from an old one: reference data and register with their identities, as they are;
/// reporting periods for the new span after the pattern of the old ones; new targets with the value
/// of their indicator at the end of the old plan as baseline, where it is known. Changes nothing.
/// Throws Error where the file has no plan or the spec lacks a code, a title or a span.
NextPlan nextPlan(const Records &records, const NextPlanSpec &spec);

} // namespace sxsh
