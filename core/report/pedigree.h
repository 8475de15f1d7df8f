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

/// Of an indicator: how it is counted, how much is known, its target and, of savings, its factors.
Pedigree indicatorPedigree(const ReportBasis &basis, const IndicatorResult &result);
/// The same in lines.
QString indicatorPedigreeText(const ReportBasis &basis, const IndicatorResult &result);
/// Of the groups of figures that a report has besides.
Pedigree registerPedigree(const ReportBasis &basis);
Pedigree workPedigree(const ReportBasis &basis);
Pedigree measurePedigree(const ReportBasis &basis);
Pedigree moneyPedigree(const ReportBasis &basis);

/// How many of its subjects an indicator knows of; empty where it has none.
QString coverageText(const ReportBasis &basis, const IndicatorResult &result);

} // namespace sxsh
