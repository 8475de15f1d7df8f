// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"

class QPainter;
class QChart;

namespace sxsh {

/// A chart, drawn as lines on any device in its style. Qt Charts draws bars and lines; grid,
/// labels, patterns, marks and the band are ours, because it has none that read on paper.
class ChartDrawing final
{
public:
    /// Lays the chart out; size in units of the style, language is that of the report ("vi", "en").
    ChartDrawing(Chart chart, QSizeF size, const QString &language,
                 ChartStyle style = ChartStyle::paper());

    /// The height that the labels need at this width.
    static double neededHeight(const Chart &chart, double width, const QString &language,
                               const ChartStyle &style = ChartStyle::paper());

    QSizeF size() const { return m_layout.size; }
    const ChartLayout &layout() const { return m_layout; }
    const Chart &chart() const { return m_chart; }
    Language language() const { return m_language; }

    /// Draws the chart with its top left corner there; one painter unit is one of the
    /// layout.
    void paint(QPainter &painter, QPointF at) const;

private:
    void paintBack(QPainter &painter) const;
    void paintGrid(QPainter &painter) const;
    void paintBandEdges(QPainter &painter) const;
    void paintSeries(QPainter &painter) const;
    void paintPatterns(QPainter &painter) const;
    void paintMarkers(QPainter &painter) const;
    void paintDays(QPainter &painter) const;
    void paintRowBars(QPainter &painter) const;
    void paintRules(QPainter &painter) const;
    void paintBases(QPainter &painter) const;
    void paintBullets(QPainter &painter) const;
    void paintIntervals(QPainter &painter) const;
    void paintRibbons(QPainter &painter) const;
    void paintRibbonEdges(QPainter &painter) const;
    void paintFit(QPainter &painter) const;
    void paintDots(QPainter &painter) const;
    void paintTargets(QPainter &painter) const;
    void paintKeys(QPainter &painter) const;
    void paintTexts(QPainter &painter) const;
    void addBars(QChart &chart) const;
    void addLines(QChart &chart) const;
    QColor inkOf(const ChartText &text) const;

    Chart m_chart;
    Language m_language;
    ChartStyle m_style;
    ChartLayout m_layout;
};

} // namespace sxsh
