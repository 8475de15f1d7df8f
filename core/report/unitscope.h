// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportbasis.h"
#include "core/report/templateparts.h"

/// What of the plan's data a line of a template is about: inside of a unit only what is in it,
/// inside of a facility only what is about it, elsewhere everything.
namespace sxsh {

/// The members of the register, as places, in their order.
std::vector<std::size_t> membersIn(const ReportBasis &basis, const Scope &scope);
bool isInScope(const ReportBasis &basis, const Scope &scope, Ref<Facility> facility);
/// An event of a unit is one held in it or attended by one of its facilities.
bool isInScope(const ReportBasis &basis, const Scope &scope, const Event &event);

/// The indicators counted in it; nothing is counted of one facility alone.
const std::vector<IndicatorResult> &resultsIn(const ReportBasis &basis, const Scope &scope);

/// The unit that the template is at; it must be inside of one.
const UnitData &unitOf(const ReportBasis &basis, const Scope &scope);
/// The days of an event: "15/03/2018" or "15/03/2018 – 16/03/2018".
QString eventSpan(const ReportText &text, const Event &event);

} // namespace sxsh
