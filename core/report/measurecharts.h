// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"
#include "core/report/report.h"
#include "core/savings/measureeconomics.h"

/// Charts of measures beside one another, for pages and for reports.
namespace sxsh {

/// So many measures stand one by one in a Pareto chart; the rest are one row below them.
inline constexpr std::size_t mostParetoRows = 20;

/// Each measure's part of all that is saved behind the parts of those before it, the largest first;
/// the notes say how much it is. Without measures only the reason.
Chart measureParetoChart(const Records &records, const Pareto &pareto, SavedIn savedIn,
                         std::size_t mostRows = mostParetoRows);

/// The steps that are drawn: of more than a dozen those that save at least a two-hundredth of all.
/// Smaller ones have no width to be seen, and their cost per TOE, divided by so little, would leave
/// no height to the others.
std::vector<CostCurve::Step> drawnSteps(const CostCurve &curve);

/// What a TOE costs by the energy saved so far, measure after measure, the cheapest first: a point
/// of the cloud for each step that is drawn.
Chart costCurveChart(const Records &records, const CostCurve &curve);

} // namespace sxsh
