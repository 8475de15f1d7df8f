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
/// Spans of whole years up to each annual period on record, from the first year of its plan or from
/// the first on record ("2016..2018"), the latest and longest first.
std::vector<ReportingPeriod> spansOfYears(const Records &records);
/// True of a span of years ("2016..2018"), which is no record.
bool isSpanOfYears(const ReportingPeriod &period);
/// The one with that code, on record, a part of an annual period or a span of years; the last year
/// of a span is on record, its first may be older than all records. None where there is none.
std::optional<ReportingPeriod> reportPeriod(const Records &records, const QString &code);
/// What the period is called in running text: "năm 2018", "6 tháng đầu năm 2018", "quý III/2018".
QString periodLabel(const ReportingPeriod &period, const ReportText &text);

} // namespace sxsh
