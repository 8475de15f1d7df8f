// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportbasis.h"
#include "core/savings/provincesaving.h"

/// How the figures of an indicator are read and written in a report.
namespace sxsh {

/// "28,2%", "Có", "12 lớp"; a dash where there is no value.
QString valueText(const ReportBasis &basis, const IndicatorResult &result);
/// What the target asks for: "90%", "8–13%", "Có"; a dash without one.
QString targetText(const ReportBasis &basis, const IndicatorResult &result);
/// The same for any version of a target.
QString targetText(const ReportBasis &basis, const Indicator &indicator, const Target &target);
/// "88/312"; a dash where the indicator is not a share.
QString countText(const ReportBasis &basis, const IndicatorResult &result);
QString plannedText(const ReportBasis &basis, const IndicatorResult &result);
QString stateText(const ReportBasis &basis, const IndicatorResult &result);
QString trajectoryText(const ReportBasis &basis, const IndicatorResult &result);

/// True where the value is what the target asks for.
bool isReached(const IndicatorResult &result);
/// True where the value is known and short of what was planned by now.
bool isBehind(const IndicatorResult &result);

/// What the indicator is expected to be at the end of the period, on record beside what is counted;
/// none where there is no such record.
const Estimate *estimateOf(const ReportBasis &basis, const IndicatorResult &result);
/// "42%", "12 lớp"; empty where there is none.
QString estimateText(const ReportBasis &basis, const IndicatorResult &result);

/// The subjects of a share that are asked about, none where there is no share.
std::optional<double> denominatorOf(const IndicatorResult &result);

/// The facilities applying with their savings, the provincial figures and who is left out.
struct ReportedSaving {
    std::vector<Adopter> adopters{}; ///< by code
    ProvinceSaving figures{};
    std::optional<Decimal> threshold{};
    std::optional<Decimal> upper{}; ///< of the target's band

    std::size_t leftOut() const { return adopters.size() - static_cast<std::size_t>(figures.n); }
};
ReportedSaving savingOf(const ReportBasis &basis, const IndicatorResult &result);

} // namespace sxsh
