// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

/// What belongs to a plan and to each of its clauses.
namespace sxsh {

/// The plan whose span contains the day, of several the newest signed; where none does, the newest
/// signed of all; none where the file has no plan.
const Plan *planOn(const Records &records, QDate day);

/// The task areas of the plan with that origin, in its order.
std::vector<const Clause *> taskAreas(const Records &records, Ref<Plan> plan, ClauseOrigin origin);
/// The task areas that the plan is carried out by: those signed or, where none is yet, those
/// suggested.
std::vector<const Clause *> taskAreas(const Records &records, Ref<Plan> plan);
/// The clause and everything below it, in the order of the plan.
std::vector<const Clause *> clausesBelow(const Records &records, const Clause &clause);
/// The task area that a clause is in (or is), or none.
const Clause *taskAreaOf(const Records &records, const Clause &clause);

/// The activities under the clause or a clause below it, by code.
std::vector<const Activity *> activitiesUnder(const Records &records, const Clause &clause);
/// The clause that money is for, directly or by its activity; none where it is of neither.
const Clause *clauseOf(const Records &records, const BudgetLine &line);
/// The money recorded for the plan's clauses and activities, by code.
std::vector<const BudgetLine *> budgetLines(const Records &records, Ref<Plan> plan);

} // namespace sxsh
