// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"
#include "ui/fonts.h"

/// Sizes of charts on paper, in dots; text sizes in points.
namespace sxsh::chartstyle {

inline constexpr double textSize = 10;
inline constexpr double smallestText = 5.5;
inline constexpr double gap = dotsFromPt(4);
inline constexpr double keyWidth = dotsFromPt(18);
inline constexpr double keyHeight = dotsFromPt(8);
inline constexpr double tickDistance = dotsFromMm(9);
inline constexpr int mostTicks = 7;
inline constexpr double smallestPlot = dotsFromMm(35);
inline constexpr double usualBarShare = 0.7;
inline constexpr double thickestBar = dotsFromMm(18);
/// Stands where a value is missing.
inline constexpr QChar missing = u'\u2013';

} // namespace sxsh::chartstyle

namespace sxsh {

/// A text broken at that width; its rectangle is as wide as its longest line.
ChartText chartText(ChartTextKind kind, const QString &text, double size, double width,
                    Align align = Align::Left);

/// A text that is never broken.
ChartText unbrokenChartText(ChartTextKind kind, const QString &text, double size);

/// The height of a line of that size.
double chartLineHeight(double size);

/// The width of the word that needs most room.
double widestWord(const QString &text, double size);

/// The height of the text that needs most room.
double tallest(const std::vector<ChartText> &texts);

/// What stands in place of a chart without values, in the language of the report.
QString noDataText(Language language);

/// What the target mark is called, in the language of the report.
QString targetText(Language language);

} // namespace sxsh
