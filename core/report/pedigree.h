// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportbasis.h"
#include "core/report/templateparts.h"

namespace sxsh {

/// Where a figure of a report is from; what does not apply is empty.
struct Pedigree {
    QString figure{};   ///< which figures it is of
    QString source{};   ///< by what they were collected
    QString coverage{}; ///< of how many how many are known
    QString asOf{};     ///< the day or span that they are of
    QString versions{}; ///< of the target and the factors behind them

    bool operator==(const Pedigree &) const = default;
};

/// The pedigree in lines, as it is shown beside the figure.
QString pedigreeText(const ReportText &text, const Pedigree &pedigree);
/// The same as one sentence, as it is printed below figures.
QString pedigreeSentence(const ReportText &text, const Pedigree &pedigree);

/// Of an indicator: how it is counted, how much is known, its target and, of savings, its factors;
/// counted on that day (none where the day stands beside), else on the day of the report.
Pedigree indicatorPedigree(const ReportBasis &basis, const IndicatorResult &result,
                           std::optional<QDate> day, const Scope &scope);
Pedigree indicatorPedigree(const ReportBasis &basis, const IndicatorResult &result,
                           const Scope &scope = {});
/// The same in lines.
QString indicatorPedigreeText(const ReportBasis &basis, const IndicatorResult &result,
                              std::optional<QDate> day);
QString indicatorPedigreeText(const ReportBasis &basis, const IndicatorResult &result,
                              const Scope &scope = {});
/// Of the indicator in the previous period, and of what it is expected to be, in lines; empty
/// without one.
QString previousPedigreeText(const ReportBasis &basis, const IndicatorResult &result);
QString estimatePedigreeText(const ReportBasis &basis, const IndicatorResult &result);

// Of the groups of figures that a report has besides, inside of a unit or facility of what is in
// it.
Pedigree registerPedigree(const ReportBasis &basis, const Scope &scope);
Pedigree usePedigree(const ReportBasis &basis, const Scope &scope);
Pedigree workPedigree(const ReportBasis &basis, const Scope &scope);
Pedigree measurePedigree(const ReportBasis &basis, const Scope &scope);
Pedigree moneyPedigree(const ReportBasis &basis);
/// None where no indicator of the plan is a mean saving.
std::optional<Pedigree> savingPedigree(const ReportBasis &basis, const Scope &scope);

/// How many of its subjects an indicator knows of, inside of the scope; empty where it has none.
QString coverageText(const ReportBasis &basis, const IndicatorResult &result,
                     const Scope &scope = {});

} // namespace sxsh
