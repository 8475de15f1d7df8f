// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscale.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/legendentry.h"
#include "ui/textblock.h"

#include <QtCore/QLineF>
#include <QtCore/QSizeF>
#include <memory>
#include <vector>

namespace sxsh {

/// What a text in a chart is.
enum class ChartTextKind {
    Category,
    Group,
    Tick,
    Value,
    Unit,
    Legend,
    LineEnd,
    Band,
    AsOf,
    Reason,
    More,
    Remark
};

/// What colour a text is written in.
enum class ChartInk { Value, Axis, Series, Bad };

/// A text with its place in the chart.
struct ChartText {
    ChartTextKind kind = ChartTextKind::Value;
    QString text{};
    std::shared_ptr<const TextBlock> block{};
    QRectF rect{};        ///< what the letters cover
    bool upright = false; ///< turned by 90 degrees, read from below
    bool patch = false;   ///< stands on a patch of the surface
    ChartInk ink = ChartInk::Value;
    SeriesRole role = SeriesRole::Actual; ///< of the series that it is coloured as
};

/// One bar or one part of a stacked bar.
struct ChartBar {
    int series = 0;
    int category = 0;
    SeriesRole role = SeriesRole::Actual;
    QRectF rect{};
};

/// A value in a row with what is known about how sure it is.
struct ChartInterval {
    int category = 0;
    SeriesRole role = SeriesRole::Actual;
    QPointF at{};
    std::optional<QLineF> line{}; ///< none: the value has no interval
};

/// One series of a line chart: a part for each stretch without a missing value.
struct ChartLine {
    int series = 0;
    SeriesRole role = SeriesRole::Actual;
    std::vector<std::vector<QPointF>> parts{}; ///< x: category or Julian day, y: value
};

/// A point of a scatter.
struct ChartDot {
    int series = 0;
    int index = 0; ///< in the cloud of its series
    SeriesRole role = SeriesRole::Actual;
    QPointF at{};
};

/// What lies between two lines from left to right.
struct ChartRibbon {
    std::vector<QPointF> upper{};
    std::vector<QPointF> lower{};
};

/// A cell of a grid; the fuller, the denser its hatch.
struct ChartShade {
    int series = 0;
    int category = 0;
    QRectF rect{};
    int step = 0; ///< from 0, empty, to mostShades, whole
};
inline constexpr int mostShades = 4;

/// A field of the legend.
struct ChartKey {
    KeyMark mark = KeyMark::Fill;
    SeriesRole role = SeriesRole::Actual;
    QRectF rect{};
};

/// Where everything in a chart goes, in units of its style from its top left corner.
struct ChartLayout {
    QSizeF size{};
    ChartKind kind = ChartKind::HorizontalBars; ///< that is drawn
    QRectF plot{};                              ///< empty where there is nothing to show
    bool isHorizontal = false;                  ///< the value axis runs to the right
    ChartScale scale{};
    bool hasAxis = true;
    double firstDay = 0; ///< of a trajectory, Julian
    double lastDay = 0;
    ChartScale across{};   ///< of a scatter
    double barShare = 0.7; ///< of a category's room that its bars take
    std::vector<ChartBar> bars{};
    std::vector<ChartLine> lines{};
    std::vector<ChartDot> dots{};
    std::vector<ChartRibbon> ribbons{};
    std::vector<QPointF> fit{}; ///< the line through a scatter
    std::vector<QRectF> beds{}; ///< the whole of a plan, under its bar
    std::vector<ChartInterval> intervals{};
    std::vector<QRectF> falls{}; ///< room of the shape that says "behind"
    std::vector<QLineF> dateLines{};
    std::optional<QLineF> asOf{};
    std::vector<QLineF> targets{};
    std::vector<QLineF> leaders{}; ///< from the end of a line to its moved label
    std::vector<QLineF> rules{};   ///< grid lines of panels, cells and rows
    std::vector<QLineF> bases{};   ///< zero lines of panels
    std::vector<QLineF> links{};   ///< from one bar to the next
    std::vector<QRectF> panels{};  ///< the plot of each series; else they share one
    std::vector<QRectF> bullets{}; ///< room of each, by category
    std::vector<ChartShade> shades{};
    std::vector<double> middles{}; ///< of rows that are not evenly spaced, by category
    double rowHeight = 0;          ///< of these
    QRectF band{};
    std::vector<ChartKey> keys{};
    std::vector<ChartText> texts{};

    int categoryCount = 0; ///< of those that are shown, from the first on
    double leastSeen = 0;  ///< bars of smaller values are as long as of this one
    /// Where the value lies on the value axis.
    double position(double value) const;
    /// The value that a bar is drawn of: a little is more than nothing.
    double seenValue(double value) const;
    /// The middle of a category.
    double middle(int category) const;
    /// Where a day of a trajectory lies.
    double positionOfDay(double julianDay) const;
    /// Where the value lies on the lower axis of a scatter.
    double positionAcross(double value) const;
    /// Where the point of a line or of a scatter lies.
    QPointF place(QPointF point) const;
};

/// Lays the chart out in that size.
ChartLayout layOut(const Chart &chart, QSizeF size, Language language,
                   const ChartStyle &style = ChartStyle::paper());

/// The height below which labels would have to shrink.
double neededChartHeight(const Chart &chart, double width, Language language,
                         const ChartStyle &style = ChartStyle::paper());

} // namespace sxsh
