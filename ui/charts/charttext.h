// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartwords.h"
#include "ui/charts/chartlayout.h"

#include <span>

namespace sxsh {

/// Stands where a value is missing.
inline constexpr QChar missingValue = u'\u2013';

/// A text broken at that width; its rectangle is as wide as its longest line.
ChartText chartText(const ChartStyle &style, ChartTextKind kind, const QString &text, double size,
                    double width, Align align = Align::Left, bool bold = false);

/// A text of at most so many lines at that width; what is cut off ends in an ellipsis.
ChartText elidedChartText(const ChartStyle &style, ChartTextKind kind, const QString &text,
                          double size, double width, int lines, Align align = Align::Left,
                          bool bold = false);

/// A text that is never broken.
ChartText unbrokenChartText(const ChartStyle &style, ChartTextKind kind, const QString &text,
                            double size, bool bold = false);

/// The height of the text that needs most room.
double tallest(std::span<const ChartText> texts);

/// What stands in place of a chart without values, in the language of the report.
QString noDataText(Language language);

/// What stands in place of a chart that would be too small.
QString noRoomText(Language language);

/// A share of 1 as a whole percentage.
QString shareText(double share, Language language);

/// An interval as the chart writes it: 9,1–12,7%.
QString spreadText(const Spread &spread, const Chart &chart, Language language);

/// What a step of a funnel is of the step before.
QString ofStepBeforeText(double share, Language language);

/// What a column of shares of the first step is called.
QString ofFirstName(Language language);

/// What a column of shares of the step before is called.
QString ofStepBeforeName(Language language);

/// A change with its sign, zero without.
QString signedNumber(double value, const Chart &chart, Language language);

/// A stretch of days as the chart writes it: 01/02/2018 – 30/06/2018.
QString spanText(const DaySpan &span, Language language);

/// What stands below the rows that found room when so many did not.
QString moreRowsText(int rows, Language language);

} // namespace sxsh
