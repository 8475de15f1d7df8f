// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/indicators/boundaries.h"
#include "core/indicators/indicatorresult.h"
#include "core/savings/savings.h"

/// Every indicator of every plan of the file, counted from the records on a day: pure functions,
/// apart from the savings they let `savings` remember.
namespace sxsh {

/// All indicators on the day, by the code of their plan, then by their own.
std::vector<IndicatorResult> indicators(Savings &savings, QDate asOf);

/// All indicators by group. The groups of Unit and Sector partition the register of the day, the
/// groups of Year are the annual reporting periods whose cut-off has come, each on its cut-off.
/// Units are counted on the boundaries chosen.
std::vector<IndicatorGroup> indicatorsBy(Grouping grouping, Savings &savings, QDate asOf,
                                         const BoundaryChoice &boundaries = {});

/// One indicator on the day with everyone behind it; figures in the sentences are written in the
/// language.
IndicatorExplanation explain(const Indicator &indicator, Savings &savings, QDate asOf,
                             Language language);

/// Every indicator, by the code of its plan, then by its own.
std::vector<const Indicator *> indicatorsInOrder(const Records &records);

/// A kind of fact that indicators count facilities or enterprises by.
struct CountedFact {
    FactKind what{};
    std::optional<int> validityMonths{};

    bool operator==(const CountedFact &) const = default;
};

/// The facts that the plan's indicators count facilities or enterprises by, each once, in the order
/// of the indicators; without a plan those of every plan.
std::vector<CountedFact> countedFacts(const Records &records, std::optional<Ref<Plan>> plan = {});

/// The annual period whose savings are reported on the day: the newest with cut-off ≤ day, or none.
const ReportingPeriod *annualPeriodOn(const Records &records, QDate day);
/// The newest year whose savings are told on the day: that of the newest annual period or, before
/// there is one, the last full year.
int savingsYearOn(const Records &records, QDate day);

} // namespace sxsh
