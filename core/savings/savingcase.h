// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interval.h"
#include "core/savings/modelreading.h"
#include "core/savings/saving.h"

/// A comparison of two periods in bare numbers, without a plan: what the quick calculator takes,
/// and what a facility's records are turned into.
namespace sxsh {

/// What was used and made in a period, in one unit each: totals, or months in their order.
struct PeriodAmounts {
    std::optional<std::vector<double>> use{}; ///< one total, or the months
    std::optional<std::vector<double>> output{};
    std::vector<ProductAmounts> products{};
    std::vector<ModelVariable> variables{}; ///< of the regression
    std::vector<int> months{};              ///< counted from the year 0; empty: not told
    QString name{};                         ///< in sentences; empty: "base period", "report period"
};

/// A non-routine adjustment of the expected use in one month of the report period.
struct MonthAdjustment {
    int place = 0;     ///< of the month in the report period, from 0
    double amount = 0; ///< positive raises the expected use
    QString reason{};

    bool operator==(const MonthAdjustment &) const = default;
};

/// Two periods and how they are compared.
struct SavingCase {
    BaselineMethod method = BaselineMethod::Ratio;
    PeriodAmounts base{};
    PeriodAmounts report{};
    std::vector<MonthAdjustment> adjustments{};
    double confidence = 0.68; ///< of the interval, between 0 and 1
};

/// The quantities of a saving or, where there is none, the reason.
///
/// expected: ratio use_base/output_base·output_report; mix Σ
/// use_base,p/output_base,p·output_report,p; equivalent as ratio of Σ coefficient·output;
/// regression Σ of the model over the report months; absolute use_base. To it come the adjustments.
/// avoided = expected − use_report, saving = avoided / expected.
struct CaseSaving {
    std::optional<double> saving{};
    std::optional<double> useBase{};
    std::optional<double> useReport{};
    std::optional<double> outputBase{};   ///< by ratio; of equivalent products their equivalent
    std::optional<double> outputReport{}; ///< likewise
    std::optional<double> secBase{};      ///< mix: of the report's products; absolute: none
    std::optional<double> secReport{};    ///< likewise
    std::optional<double> expected{};     ///< with the adjustments of the report period
    double adjustedReport = 0;            ///< what these add to it
    std::optional<double> avoided{};
    std::vector<double> expectedByMonth{}; ///< of the regression, with adjustments
    std::optional<ModelReading> model{};   ///< of the regression
    std::optional<Interval> interval{};    ///< of the saving; only of the regression
    QString intervalReason{};              ///< translated: why a regression has no interval
    QStringList warnings{};                ///< translated: what is doubtful, what to do about it
    QString reason{};                      ///< translated: why there is no saving
};

/// Compares the periods; computed in double on the numbers as given.
CaseSaving computeCase(const SavingCase &of);

} // namespace sxsh
