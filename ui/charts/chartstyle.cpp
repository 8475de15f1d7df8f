// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstyle.h"

#include "ui/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtGui/QFontMetricsF>
#include <algorithm>

namespace sxsh {

namespace {

QPen flat(const QColor &color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::FlatCap);
}

QPen edge(const QColor &color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin);
}

QPen dashDot(const QColor &color, double width)
{
    QPen pen = flat(color, width);
    pen.setDashPattern({6, 3, 1, 3});
    return pen;
}

ChartStyle paperStyle()
{
    const QColor ink(0x30, 0x30, 0x30);
    const QColor grey(0xb4, 0xb4, 0xb4);
    ChartStyle style;
    style.textSize = 10;
    style.partSize = 9;
    style.reasonSize = 11;
    style.scaleSize = 9;
    style.smallestText = 5.5;
    style.smallestName = 6.5;
    style.smallestEnd = 7.5;
    style.largestUpright = 9;
    style.gap = dotsFromPt(4);
    style.keyWidth = dotsFromPt(18);
    style.keyHeight = dotsFromPt(8);
    style.tickDistance = dotsFromMm(9);
    style.tickStroke = dotsFromPt(3);
    style.smallestPlot = dotsFromMm(35);
    style.thickestBar = dotsFromMm(18);
    style.rowBar = dotsFromPt(11);
    style.markerDistance = dotsFromMm(6);
    style.textOverlap = dotsFromPt(1.5);

    style.surface = Qt::white;
    style.text = Qt::black;
    style.axisText = Qt::black;
    style.bad = Qt::black;
    style.mark = Qt::black;
    style.markEdge = Qt::white;
    style.band = QColor(0xe8, 0xe8, 0xe8);
    style.track = QColor(0xf0, 0xf0, 0xf0);
    style.ribbon = QColor(0xe8, 0xe8, 0xe8);
    style.outline = edge(ink, dotsFromPt(0.5));
    style.grid = flat(grey, dotsFromPt(0.4));
    style.base = flat(Qt::black, dotsFromPt(0.8));
    style.bandEdge = flat(Qt::black, dotsFromPt(0.6));
    style.ribbonEdge = flat(ink, dotsFromPt(0.5));
    // Thin rather than grey: a copy in black and white drops greys.
    style.leader = flat(Qt::black, dotsFromPt(0.25));
    style.asOf = dashDot(Qt::black, dotsFromPt(0.6));
    style.interval = flat(Qt::black, dotsFromPt(1.1));
    style.frame = flat(grey, dotsFromPt(0.75));
    style.markWidth = dotsFromPt(2.4);
    style.markEdgeWidth = dotsFromPt(1);
    style.patchEdge = dotsFromPt(1);
    style.patternWidth = dotsFromPt(0.5);
    style.hatchWidth = style.patternWidth;
    style.linePitch = dotsFromPt(2.6);
    style.hatchPitch = dotsFromPt(4.2);
    style.dotPitch = dotsFromPt(3.4);
    style.dotRadius = dotsFromPt(0.62);
    style.markerRadius = dotsFromPt(2.4);
    style.markerWidth = dotsFromPt(0.9);
    const double thin = dotsFromPt(1.1);
    style.roles = {{{QColor(0x4e, 0x4e, 0x4e), {}, Qt::black, dotsFromPt(1.6), {}},
                    {Qt::white, ink, Qt::black, thin, {6, 3}},
                    {Qt::white, ink, Qt::black, thin, {1.5, 2}},
                    {Qt::white, ink, Qt::black, thin, {7, 2.5, 1.5, 2.5}},
                    {Qt::white, ink, Qt::black, dotsFromPt(1.6), {1, 1.6}}}};
    return style;
}

} // namespace

const ChartStyle &ChartStyle::paper()
{
    static const ChartStyle style = paperStyle();
    return style;
}

ChartStyle ChartStyle::screen(const Tokens &tokens)
{
    ChartStyle style;
    style.isScreen = true;
    // Nothing that must be read is smaller on a screen; what finds no room is in the tool tip.
    style.textSize = static_cast<double>(TextRole::Small);
    style.partSize = style.textSize;
    style.reasonSize = static_cast<double>(TextRole::Body);
    style.scaleSize = static_cast<double>(TextRole::Scale);
    style.smallestText = style.textSize;
    style.smallestName = style.textSize;
    style.smallestEnd = style.textSize;
    style.largestUpright = style.textSize;
    style.gap = 6;
    style.keyWidth = 14;
    style.keyHeight = 10;
    style.tickDistance = 36;
    style.tickStroke = 4;
    style.smallestPlot = 70;
    style.thickestBar = 26;
    style.namesShare = 0.45;
    style.rowBar = 18;
    style.markerDistance = 10;
    style.textOverlap = 1;

    style.surface = tokens.surface;
    style.text = tokens.text;
    style.axisText = tokens.text2;
    style.bad = tokens.bad;
    style.mark = tokens.text;
    style.markEdge = tokens.surface;
    style.band = tokens.band;
    style.track = tokens.track;
    style.ribbon = tokens.predictionFill;
    style.outline = edge(tokens.hatch, 1);
    style.grid = flat(tokens.line, 1);
    style.base = flat(tokens.ctrl, 1);
    style.bandEdge = flat(tokens.bandLine, 1.5);
    style.ribbonEdge = flat(tokens.predictionEdge, 1);
    style.leader = flat(tokens.ctrl, 1);
    style.asOf = dashDot(tokens.text2, 1);
    style.interval = flat(tokens.c1, 1.8);
    style.frame = flat(tokens.ctrl, 1);
    style.markWidth = 2.5;
    style.markEdgeWidth = 1;
    style.patchEdge = 2;
    style.patternWidth = 1;
    style.hatchWidth = 1.4;
    style.linePitch = 5;
    style.hatchPitch = 8;
    style.dotPitch = 6;
    style.dotRadius = 0.9;
    style.markerRadius = 3.4;
    style.markerWidth = 1.4;
    style.roles = {{{tokens.c1, {}, tokens.c1, 2.4, {}},
                    {tokens.c4, tokens.hatch, tokens.text2, 1.6, {4, 2.5}},
                    {tokens.c3, tokens.text2, tokens.c3, 1.8, {1.5, 2}},
                    {tokens.c2, tokens.surface, tokens.secondMarker, 1.8, {6, 2, 1.5, 2}},
                    {tokens.surface, tokens.hatch, tokens.c1, 2.4, {1, 1.4}}}};
    return style;
}

QFont ChartStyle::font(double size, bool bold) const
{
    if (!isScreen) {
        return printFont(size, bold ? QFont::Bold : QFont::Normal);
    }
    QFont font = uiFont(TextRole::Small, bold ? QFont::DemiBold : QFont::Normal);
    font.setPixelSize(static_cast<int>(size));
    return font;
}

double ChartStyle::lineHeight(double size) const
{
    // The letters of the screen differ from system to system, those of paper do not.
    return isScreen ? QFontMetricsF(font(size)).height() : dotsFromPt(size * 1.15);
}

double ChartStyle::sizeFor(double height) const
{
    return isScreen ? textSize * height / lineHeight(textSize) : height / dotsFromPt(1.15);
}

double ChartStyle::textWidth(const QString &words, double size, bool bold) const
{
    return QFontMetricsF(font(size, bold)).horizontalAdvance(words);
}

double ChartStyle::widestWord(const QString &words, double size) const
{
    double width = 0;
    for (const QString &word : words.split(u' ')) {
        width = std::max(width, textWidth(word, size));
    }
    return width;
}

} // namespace sxsh
