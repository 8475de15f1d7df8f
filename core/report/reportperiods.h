// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"
#include "core/report/reporttext.h"

namespace sxsh {

/// The periods of that kind that can be reported on, the latest first: those on record and, of half
/// years and quarters, the parts of each annual period that are not ("2018H1", "2018Q3").
std::vector<ReportingPeriod> reportPeriods(const Records &records, PeriodKind kind);
/// Those of every kind that are on record or are parts of a year, the longest first.
std::vector<ReportingPeriod> reportPeriods(const Records &records);
/// The one with that code, on record or a part of an annual period; none where there is none.
std::optional<ReportingPeriod> reportPeriod(const Records &records, const QString &code);
/// What the period is called in running text: "năm 2018", "6 tháng đầu năm 2018", "quý III/2018".
QString periodLabel(const ReportingPeriod &period, const ReportText &text);

} // namespace sxsh
