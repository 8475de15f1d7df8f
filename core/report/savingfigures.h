// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportbasis.h"

/// How the figures of one saving are written in a report.
namespace sxsh {

/// Specific consumption with its unit, energy in kilograms of oil equivalent, since a tonne is too
/// much per unit; empty where it is not known.
QString specificText(const ReportText &text, const SavingResult &saving,
                     std::optional<double> specific);
/// What may be claimed about the threshold; a dash where nothing may.
QString claimText(const ReportBasis &basis, const SavingResult &saving,
                  std::optional<Decimal> threshold);
/// "9,1% đến 12,4%"; a dash where there is no interval.
QString intervalText(const ReportText &text, const SavingResult &saving);

} // namespace sxsh
