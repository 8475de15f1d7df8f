// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/report/report.h"

#include <optional>

namespace sxsh {

/// A value axis with round ticks.
struct ChartScale {
    double from = 0;
    double to = 1;
    double step = 1;
    int decimals = 0; ///< the ticks need, in the chart's number style

    int tickCount() const;
    double tick(int index) const;
    /// Where the value lies between from (0) and to (1).
    double share(double value) const { return (value - from) / (to - from); }
};

/// The value if it is a number that can be drawn.
std::optional<double> drawable(const std::optional<double> &value);

/// The stretch of days if it is one that can be drawn.
std::optional<DaySpan> drawable(const std::optional<DaySpan> &span);

/// The series' days of that category, none where the list is too short.
std::optional<DaySpan> spanOf(const Series &series, int category);

/// The series' value of that category, none where the list is too short.
std::optional<double> valueOf(const Series &series, int category);

/// True where the bars of a category stand on one another.
bool isStacked(ChartKind kind);

/// True for shares with the part that is not known beside them: parts that make no sum.
bool saysParts(const Chart &chart);

/// True for lines and points, false for bars and rows.
bool isCurve(ChartKind kind);

/// True where every category has a row with its texts at the right.
bool isRows(ChartKind kind);

/// True where the plot is not one field with one axis of values.
bool isMosaic(ChartKind kind);

/// The spread around the series' value of that category.
std::optional<Spread> spreadOf(const Series &series, int category);

/// The spread around the point of a line.
std::optional<Spread> spreadOf(const FittedLine::Point &point);

/// How much of what was planned for the category is done; none where that is not known.
std::optional<double> planShare(const Chart &chart, int category);

/// The axis of the first rows of such a chart: the plan itself, or the most that was done of one.
ChartScale planShareScale(const Chart &chart, int rows);

/// The axis for everything the chart shows, with 3 to at most maxTicks ticks; none without a value.
std::optional<ChartScale> scaleFor(const Chart &chart, int maxTicks);

/// The lower axis of a scatter, with 3 to at most maxTicks ticks; none without a point.
std::optional<ChartScale> acrossScaleFor(const Chart &chart, int maxTicks);

/// Whether both numbers can be drawn.
bool isDrawable(double x, double y);

/// A value as the chart writes it: grouped, with "%" where the chart is in percent.
QString chartNumber(double value, const Chart &chart, int decimals, Language language);

} // namespace sxsh
