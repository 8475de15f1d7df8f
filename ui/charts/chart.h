// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"

class QPainter;
class QChart;

namespace sxsh {

/// A chart on paper: black, greys and patterns that survive a copy in black and white, drawn as
/// lines on any device. Qt Charts draws bars and lines; grid, labels, patterns, marks and the band
/// are ours, because it has none that read on paper.
class ChartDrawing final
{
public:
    /// Lays the chart out; size in dots, language is that of the report ("vi", "en").
    ChartDrawing(Chart chart, QSizeF size, const QString &language);

    /// The height in dots that the labels need at this width.
    static double neededHeight(const Chart &chart, double width, const QString &language);

    QSizeF size() const { return m_layout.size; }
    const ChartLayout &layout() const { return m_layout; }

    /// Draws the chart with its top left corner there; one painter unit is one dot.
    void paint(QPainter &painter, QPointF at) const;

private:
    void paintGrid(QPainter &painter) const;
    void paintBandEdges(QPainter &painter) const;
    void paintSeries(QPainter &painter) const;
    void paintPatterns(QPainter &painter) const;
    void paintMarkers(QPainter &painter) const;
    void paintTargets(QPainter &painter) const;
    void paintKeys(QPainter &painter) const;
    void paintTexts(QPainter &painter) const;
    void addBars(QChart &chart) const;
    void addLines(QChart &chart) const;
    QPointF place(QPointF categoryAndValue) const;

    Chart m_chart;
    ChartLayout m_layout;
};

} // namespace sxsh
