// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QPen>
#include <array>
#include <optional>

namespace sxsh {

struct Tokens;

/// Fill, line and pattern of one role; lengths in units of the chart.
struct RoleStyle {
    QColor fill{};
    QColor pattern{};
    QColor line{};
    double width = 1;
    QList<qreal> dashes{}; ///< in line widths; empty for a solid line
};

/// Where a chart is drawn and how: letters, distances, colours and patterns. Lengths and text sizes
/// are what the layout counts in: dots of the reference device and points on paper, logical pixels
/// on the screen.
struct ChartStyle {
    /// Black, greys and patterns that survive a copy in black and white; letters of the print font.
    static const ChartStyle &paper();
    /// The colours of the screen, patterned and outlined all the same; letters of the window.
    static ChartStyle screen(const Tokens &tokens);

    bool isScreen = false;
    bool hasLegend = true; ///< false where the panel's header shows it
    bool hasUnit = true;   ///< false where the panel's title says it

    double textSize = 0;
    double partSize = 0;       ///< inside bars
    double reasonSize = 0;     ///< in place of a chart
    double scaleSize = 0;      ///< under bullets
    double smallestText = 0;   ///< names beside bars, values in bars
    double smallestName = 0;   ///< names under bars
    double smallestEnd = 0;    ///< values over bars; narrower ones stand upright
    double largestUpright = 0; ///< values over bars, upright
    double gap = 0;
    double keyWidth = 0;
    double keyHeight = 0;
    double tickDistance = 0;
    double tickStroke = 0; ///< below an axis of numbers
    double smallestPlot = 0;
    double barShare = 0.7; ///< of a category's room that its bars take
    double thickestBar = 0;
    double namesShare = 0.4; ///< of the width that names beside bars may take
    double markerDistance = 0;
    double rowBar = 0;      ///< thickness of bars that have a row of their own
    double textOverlap = 0; ///< empty edge in the room of letters

    QColor surface{};
    QColor text{};
    QColor axisText{};
    QColor bad{};
    QColor mark{};
    QColor markEdge{};
    QColor band{};
    QColor track{};
    QColor ribbon{};
    QPen outline{};
    QPen grid{};
    QPen base{};
    QPen bandEdge{};
    QPen ribbonEdge{};
    QPen leader{};
    QPen asOf{};
    QPen interval{};
    QPen frame{};
    double markWidth = 0;
    double markEdgeWidth = 0;
    double patchEdge = 0;
    double patternWidth = 0;
    double hatchWidth = 0;
    double linePitch = 0;
    double hatchPitch = 0;
    double dotPitch = 0;
    double dotRadius = 0;
    double markerRadius = 0;
    double markerWidth = 0;
    std::array<RoleStyle, 5> roles{};

    const RoleStyle &role(SeriesRole role) const { return roles[static_cast<size_t>(role)]; }
    /// The font for that size.
    QFont font(double size, bool bold = false) const;
    double lineHeight(double size) const;
    /// The text size whose lines are that high.
    double sizeFor(double lineHeight) const;
    /// The width of a text set on one line.
    double textWidth(const QString &words, double size, bool bold = false) const;
    /// The width of the word that needs most room.
    double widestWord(const QString &words, double size) const;
};

} // namespace sxsh
