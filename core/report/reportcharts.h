// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportbasis.h"

namespace sxsh {

/// A chart of a period by itself, as it stands in reports.
struct PeriodChart {
    QString name{}; ///< as in templates; of an indicator with its code, "indicator_years:M1"
    Figure figure{};
};

/// Every chart that the period has data for, in the order of the template's parts.
std::vector<PeriodChart> chartsOf(const ReportBasis &basis);

} // namespace sxsh
