// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include "ui/charts/pattern.h"

#include <QtCharts/QAbstractBarSeries>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QPainter>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QGraphicsScene>
#include <algorithm>
#include <cmath>
#include <limits>

namespace sxsh {

namespace {

Language languageOf(const QString &key)
{
    return languageFromKey(key).value_or(Language::Vietnamese);
}

QAbstractBarSeries *barSeriesFor(ChartKind kind)
{
    switch (kind) {
    case ChartKind::HorizontalBars:
        return new QHorizontalBarSeries;
    case ChartKind::StackedHorizontalBars:
        return new QHorizontalStackedBarSeries;
    case ChartKind::StackedVerticalBars:
        return new QStackedBarSeries;
    default:
        break;
    }
    return new QBarSeries;
}

/// The axis only scales: a grid line at the edge of the plot area is lost to rounding in Qt Charts.
void silence(QAbstractAxis &axis)
{
    axis.setLabelsVisible(false);
    axis.setLineVisible(false);
    axis.setGridLineVisible(false);
}

QValueAxis *valueAxisFor(const ChartScale &scale)
{
    auto *axis = new QValueAxis;
    silence(*axis);
    axis->setRange(scale.from, scale.to);
    return axis;
}

} // namespace

ChartDrawing::ChartDrawing(Chart chart, QSizeF size, const QString &language, ChartStyle style)
    : m_chart(std::move(chart)), m_language(languageOf(language)), m_style(std::move(style)),
      m_layout(layOut(m_chart, size, m_language, m_style))
{
}

double ChartDrawing::neededHeight(const Chart &chart, double width, const QString &language,
                                  const ChartStyle &style)
{
    return neededChartHeight(chart, width, languageOf(language), style);
}

void ChartDrawing::paint(QPainter &painter, QPointF at) const
{
    painter.save();
    painter.translate(at);
    if (m_layout.plot.isEmpty()) {
        if (!m_style.isScreen) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(m_style.frame);
            painter.drawRect(QRectF(QPointF(), m_layout.size));
        }
    } else {
        paintBack(painter);
        paintSeries(painter);
        paintPatterns(painter);
        paintIntervals(painter);
        paintTargets(painter);
        paintMarkers(painter);
        paintKeys(painter);
    }
    paintTexts(painter);
    painter.restore();
}

void ChartDrawing::paintBack(QPainter &painter) const
{
    paintRibbons(painter);
    {
        const CrispEdges crisp(painter, m_style);
        painter.fillRect(m_layout.band, m_style.band);
        paintGrid(painter);
        paintBandEdges(painter);
    }
    paintRibbonEdges(painter);
}

void ChartDrawing::paintBandEdges(QPainter &painter) const
{
    if (m_layout.band.isNull()) {
        return;
    }
    const QRectF &band = m_layout.band;
    painter.setPen(m_style.bandEdge);
    if (m_layout.isHorizontal) {
        painter.drawLine(band.topLeft(), band.bottomLeft());
        painter.drawLine(band.topRight(), band.bottomRight());
    } else {
        painter.drawLine(band.topLeft(), band.topRight());
        painter.drawLine(band.bottomLeft(), band.bottomRight());
    }
}

void ChartDrawing::paintGrid(QPainter &painter) const
{
    painter.setPen(m_style.grid);
    const QRectF &plot = m_layout.plot;
    painter.drawLines(QList<QLineF>(m_layout.dateLines.begin(), m_layout.dateLines.end()));
    if (!m_layout.hasAxis) {
        return;
    }
    for (int i = 0; i < m_layout.scale.tickCount(); ++i) {
        const double at = m_layout.position(m_layout.scale.tick(i));
        painter.drawLine(m_layout.isHorizontal ? QLineF(at, plot.top(), at, plot.bottom())
                                               : QLineF(plot.left(), at, plot.right(), at));
    }
}

void ChartDrawing::paintSeries(QPainter &painter) const
{
    if (m_layout.kind == ChartKind::Bullets) {
        paintBullets(painter);
        return;
    }
    if (isRows(m_layout.kind) || isMosaic(m_layout.kind) || m_layout.kind == ChartKind::Waterfall) {
        paintRules(painter);
        paintRowBars(painter);
        paintBases(painter);
        return;
    }
    if (m_layout.kind == ChartKind::Scatter) {
        paintFit(painter);
        return;
    }
    QGraphicsScene scene;
    auto *chart = new QChart; // the scene owns it
    scene.addItem(chart);
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    if (isCurve(m_layout.kind)) {
        addLines(*chart);
    } else {
        addBars(*chart);
    }
    const QRectF all(QPointF(), m_layout.size);
    // In this order: the axes follow a fixed plot area only when the chart is laid out after it.
    chart->setPlotArea(m_layout.plot);
    chart->setGeometry(all);
    chart->layout()->activate();
    scene.setSceneRect(all);
    const CrispEdges crisp(painter, m_style, !isCurve(m_layout.kind));
    scene.render(&painter, all, all);
}

void ChartDrawing::addBars(QChart &chart) const
{
    const bool horizontal = m_layout.isHorizontal;
    // Qt Charts drops a second category of the same name, so ours are numbers; it counts upwards.
    QStringList categories;
    for (int i = 0; i < m_layout.categoryCount; ++i) {
        categories.append(QString::number(i));
    }
    QList<QBarSet *> sets;
    for (const Series &series : m_chart.series) {
        auto *set = new QBarSet(series.name);
        QList<qreal> values;
        for (int i = 0; i < m_layout.categoryCount; ++i) {
            values.append(m_layout.seenValue(valueOf(series, i).value_or(0)));
        }
        if (horizontal) {
            std::ranges::reverse(values);
        }
        set->append(values);
        set->setBrush(m_style.role(series.role).fill);
        set->setPen(m_style.outline);
        sets.append(set);
    }
    if (horizontal && !isStacked(m_layout.kind)) {
        std::ranges::reverse(sets);
    }
    QAbstractBarSeries *bars = barSeriesFor(m_layout.kind);
    bars->setBarWidth(m_layout.barShare);
    bars->append(sets);
    chart.addSeries(bars);

    auto *names = new QBarCategoryAxis;
    silence(*names);
    names->append(categories);
    QValueAxis *values = valueAxisFor(m_layout.scale);
    chart.addAxis(names, horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(values, horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(names);
    bars->attachAxis(values);
}

void ChartDrawing::addLines(QChart &chart) const
{
    auto *names = new QValueAxis;
    silence(*names);
    if (m_layout.kind == ChartKind::Trajectory) {
        names->setRange(m_layout.firstDay, m_layout.lastDay);
    } else {
        names->setRange(-0.5, m_layout.categoryCount - 0.5);
    }
    QValueAxis *values = valueAxisFor(m_layout.scale);
    chart.addAxis(names, Qt::AlignBottom);
    chart.addAxis(values, Qt::AlignLeft);
    for (const ChartLine &line : m_layout.lines) {
        for (const std::vector<QPointF> &part : line.parts) {
            auto *series = new QLineSeries;
            series->setPen(linePen(line.role, m_style));
            series->replace(QList<QPointF>(part.begin(), part.end()));
            chart.addSeries(series);
            series->attachAxis(names);
            series->attachAxis(values);
        }
    }
}

void ChartDrawing::paintPatterns(QPainter &painter) const
{
    if (!m_layout.hasAxis) {
        return;
    }
    const bool arePainted =
        m_layout.kind == ChartKind::Bullets || m_layout.kind == ChartKind::Waterfall;
    for (const ChartBar &bar : m_layout.bars) {
        if (arePainted) {
            break;
        }
        drawPattern(painter, bar.rect, bar.role, m_style);
    }
    const CrispEdges crisp(painter, m_style);
    const double zero = m_layout.position(std::clamp(0.0, m_layout.scale.from, m_layout.scale.to));
    painter.setPen(m_style.base);
    const QRectF &plot = m_layout.plot;
    painter.drawLine(m_layout.isHorizontal ? QLineF(zero, plot.top(), zero, plot.bottom())
                                           : QLineF(plot.left(), zero, plot.right(), zero));
}

void ChartDrawing::paintMarkers(QPainter &painter) const
{
    painter.setPen(m_style.leader);
    painter.drawLines(QList<QLineF>(m_layout.leaders.begin(), m_layout.leaders.end()));
    if (m_layout.kind == ChartKind::Trajectory) {
        paintDays(painter);
        return;
    }
    if (m_layout.kind == ChartKind::Scatter) {
        paintDots(painter);
        return;
    }
    // Markers that touch would hide what kind of line it is.
    const double room = m_layout.plot.width() / m_layout.categoryCount;
    const int stride = static_cast<int>(std::ceil(m_style.markerDistance / room));
    for (const ChartLine &line : m_layout.lines) {
        for (const std::vector<QPointF> &part : line.parts) {
            for (const QPointF &point : part) {
                if (&point == &part.back() || static_cast<int>(point.x()) % stride == 0) {
                    drawMarker(painter, m_layout.place(point), line.series, line.role, m_style);
                }
            }
        }
    }
}

/// Only what was measured has markers; the last one always.
void ChartDrawing::paintDays(QPainter &painter) const
{
    if (m_layout.asOf) {
        painter.setPen(m_style.asOf);
        painter.drawLine(*m_layout.asOf);
    }
    for (const ChartLine &line : m_layout.lines) {
        if (line.role != SeriesRole::Actual) {
            continue;
        }
        for (const std::vector<QPointF> &part : line.parts) {
            double last = std::numeric_limits<double>::lowest();
            for (const QPointF &point : part) {
                const QPointF at = m_layout.place(point);
                if (&point == &part.back() || at.x() - last >= m_style.markerDistance) {
                    drawMarker(painter, at, 0, line.role, m_style);
                    last = at.x();
                }
            }
        }
    }
}

void ChartDrawing::paintRowBars(QPainter &painter) const
{
    for (const QRectF &bed : m_layout.beds) {
        const CrispEdges crisp(painter, m_style);
        painter.setPen(m_style.outline);
        painter.setBrush(m_style.surface);
        painter.drawRect(bed);
    }
    for (const ChartBar &bar : m_layout.bars) {
        drawFill(painter, bar.rect, bar.role, m_style);
    }
    for (const QRectF &fall : m_layout.falls) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.bad);
        painter.drawPolygon(QPolygonF(
            {fall.topLeft(), fall.topRight(), QPointF(fall.center().x(), fall.bottom())}));
    }
}

void ChartDrawing::paintIntervals(QPainter &painter) const
{
    const double r = 1.2 * m_style.markerRadius;
    for (const ChartInterval &interval : m_layout.intervals) {
        const QColor ink = m_style.role(interval.role).line;
        if (interval.line) {
            painter.setPen(m_style.interval);
            painter.drawLine(*interval.line);
            for (const QPointF &end : {interval.line->p1(), interval.line->p2()}) {
                painter.drawLine(end - QPointF(0, r), end + QPointF(0, r));
            }
        }
        painter.setPen(QPen(ink, m_style.interval.widthF()));
        painter.setBrush(interval.line ? ink : m_style.surface);
        painter.drawEllipse(interval.at, r, r);
    }
}

void ChartDrawing::paintTargets(QPainter &painter) const
{
    ChartStyle style = m_style;
    if (m_layout.kind == ChartKind::Panels) {
        // It crosses the whole plot, and would hide much of low bars.
        style.markWidth /= 2;
        style.markEdgeWidth /= 2;
    }
    for (const QLineF &mark : m_layout.targets) {
        drawMark(painter, mark, style);
    }
}

void ChartDrawing::paintKeys(QPainter &painter) const
{
    for (const ChartKey &key : m_layout.keys) {
        drawKey(painter, key.rect, key.mark, key.role,
                m_layout.isHorizontal ? Qt::Horizontal : Qt::Vertical, m_style);
    }
}

QColor ChartDrawing::inkOf(const ChartText &text) const
{
    switch (text.ink) {
    case ChartInk::Value:
        break;
    case ChartInk::Axis:
        return m_style.axisText;
    case ChartInk::Series:
        return m_style.role(text.role).line;
    case ChartInk::Bad:
        return m_style.bad;
    }
    return m_style.text;
}

void ChartDrawing::paintTexts(QPainter &painter) const
{
    for (const ChartText &text : m_layout.texts) {
        if (text.patch) {
            // Letters leave the top and bottom of their line empty, a neighbouring bar may be
            // there.
            const double edge = m_style.patchEdge;
            const double empty = 0.14 * std::min(text.rect.width(), text.rect.height());
            painter.fillRect(text.upright ? text.rect.adjusted(empty, -edge, -empty, edge)
                                          : text.rect.adjusted(-edge, empty, edge, -empty),
                             m_style.surface);
        }
        painter.setPen(inkOf(text));
        if (text.upright) {
            painter.save();
            painter.translate(text.rect.bottomLeft());
            painter.rotate(-90);
            text.block->draw(painter, {});
            painter.restore();
        } else {
            text.block->draw(painter, text.rect.topLeft());
        }
    }
}

} // namespace sxsh
