// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"
#include "core/report/report.h"
#include "core/savings/saving.h"

/// Charts of what was saved month by month, for pages and for reports.
namespace sxsh {

/// What was used in each month of a year beside what was expected.
struct ExpectedMonths {
    int year = 0;
    QString unit{};                              ///< of all figures
    std::vector<std::optional<double>> actual{}; ///< from January on
    std::vector<std::optional<double>> expected{};
    std::vector<std::optional<Spread>> spreads{}; ///< around the expected use; may be empty
    QString spreadName{};
    QString reason{}; ///< translated: why months are missing, where that is known
};

/// The months of a regression with what each is expected to lie in at that confidence (between 0
/// and 1); of any other result only why there are none.
ExpectedMonths expectedMonthsOf(const SavingResult &result, double confidence);

/// Actual beside expected use by month.
Chart expectedUseChart(const ExpectedMonths &months);

/// Expected less actual use, summed up from January to each month; months without both are left
/// out of the sum.
Chart cumulatedSavingChart(const ExpectedMonths &months);
/// What the last bar of it says, as a sentence; empty without one.
QString cumulatedSavingTitle(const ExpectedMonths &months);

/// The use of each month of the base period and of the year against the first variable of the
/// regression, with its line (all other variables at their mean) and the band in which a month is
/// expected.
Chart useScatterChart(const Records &records, const SavingResult &result);

/// Whether the first variable of a regression is the output of a product; else it is a driver.
bool isByOutput(const Records &records, const SavingResult &result);

/// The months of the base period: "2015", "2015–2016" or, of parts of years, "7/2015–6/2016".
QString baseSpanText(const Baseline &baseline);

/// A chart with the months of a year as categories.
Chart chartOfMonths(ChartKind kind);
/// The decimals at which values up to the largest are told apart.
int decimalsUpTo(double largest);

} // namespace sxsh
