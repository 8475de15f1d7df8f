// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include "ui/charts/pattern.h"
#include "ui/fonts.h"

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

namespace sxsh {

namespace {

const QColor gridColor(0xb4, 0xb4, 0xb4);
const QColor bandColor(0xe8, 0xe8, 0xe8);
constexpr double markerDistance = dotsFromMm(6);
constexpr double targetWidth = dotsFromPt(2.4);

Language languageOf(const QString &key)
{
    return languageFromKey(key).value_or(Language::Vietnamese);
}

QPen thin(const QColor &color, double points)
{
    return QPen(color, dotsFromPt(points), Qt::SolidLine, Qt::FlatCap);
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
    case ChartKind::VerticalBars:
    case ChartKind::Lines:
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

ChartDrawing::ChartDrawing(Chart chart, QSizeF size, const QString &language)
    : m_chart(std::move(chart)), m_layout(layOut(m_chart, size, languageOf(language)))
{
}

double ChartDrawing::neededHeight(const Chart &chart, double width, const QString &language)
{
    return neededChartHeight(chart, width, languageOf(language));
}

QPointF ChartDrawing::place(QPointF categoryAndValue) const
{
    return {m_layout.middle(static_cast<int>(categoryAndValue.x())),
            m_layout.position(categoryAndValue.y())};
}

void ChartDrawing::paint(QPainter &painter, QPointF at) const
{
    painter.save();
    painter.translate(at);
    if (m_layout.plot.isEmpty()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(thin(gridColor, 0.75));
        painter.drawRect(QRectF(QPointF(), m_layout.size));
    } else {
        painter.fillRect(m_layout.band, bandColor);
        paintGrid(painter);
        paintBandEdges(painter);
        paintSeries(painter);
        paintPatterns(painter);
        paintMarkers(painter);
        paintTargets(painter);
        paintKeys(painter);
    }
    paintTexts(painter);
    painter.restore();
}

void ChartDrawing::paintBandEdges(QPainter &painter) const
{
    if (m_layout.band.isNull()) {
        return;
    }
    const QRectF &band = m_layout.band;
    painter.setPen(thin(Qt::black, 0.6));
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
    painter.setPen(thin(gridColor, 0.4));
    const QRectF &plot = m_layout.plot;
    for (int i = 0; i < m_layout.scale.tickCount(); ++i) {
        const double at = m_layout.position(m_layout.scale.tick(i));
        painter.drawLine(m_layout.isHorizontal ? QLineF(at, plot.top(), at, plot.bottom())
                                               : QLineF(plot.left(), at, plot.right(), at));
    }
}

void ChartDrawing::paintSeries(QPainter &painter) const
{
    QGraphicsScene scene;
    auto *chart = new QChart; // the scene owns it
    scene.addItem(chart);
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    if (m_chart.kind == ChartKind::Lines) {
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
            values.append(valueOf(series, i).value_or(0));
        }
        if (horizontal) {
            std::ranges::reverse(values);
        }
        set->append(values);
        set->setBrush(fillColor(series.role));
        set->setPen(outlinePen());
        sets.append(set);
    }
    if (horizontal && !isStacked(m_chart.kind)) {
        std::ranges::reverse(sets);
    }
    QAbstractBarSeries *bars = barSeriesFor(m_chart.kind);
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
    names->setRange(-0.5, m_layout.categoryCount - 0.5);
    QValueAxis *values = valueAxisFor(m_layout.scale);
    chart.addAxis(names, Qt::AlignBottom);
    chart.addAxis(values, Qt::AlignLeft);
    for (const ChartLine &line : m_layout.lines) {
        for (const std::vector<QPointF> &part : line.parts) {
            auto *series = new QLineSeries;
            series->setPen(linePen(line.role));
            series->replace(QList<QPointF>(part.begin(), part.end()));
            chart.addSeries(series);
            series->attachAxis(names);
            series->attachAxis(values);
        }
    }
}

void ChartDrawing::paintPatterns(QPainter &painter) const
{
    for (const ChartBar &bar : m_layout.bars) {
        drawPattern(painter, bar.rect, bar.role);
    }
    const double zero = m_layout.position(std::clamp(0.0, m_layout.scale.from, m_layout.scale.to));
    painter.setPen(thin(Qt::black, 0.8));
    const QRectF &plot = m_layout.plot;
    painter.drawLine(m_layout.isHorizontal ? QLineF(zero, plot.top(), zero, plot.bottom())
                                           : QLineF(plot.left(), zero, plot.right(), zero));
}

void ChartDrawing::paintMarkers(QPainter &painter) const
{
    painter.setPen(thin(gridColor, 0.6));
    painter.drawLines(QList<QLineF>(m_layout.leaders.begin(), m_layout.leaders.end()));
    // Markers that touch would hide what kind of line it is.
    const double room = m_layout.plot.width() / m_layout.categoryCount;
    const int stride = static_cast<int>(std::ceil(markerDistance / room));
    for (const ChartLine &line : m_layout.lines) {
        for (const std::vector<QPointF> &part : line.parts) {
            for (const QPointF &point : part) {
                if (&point == &part.back() || static_cast<int>(point.x()) % stride == 0) {
                    drawMarker(painter, place(point), line.series, line.role);
                }
            }
        }
    }
}

void ChartDrawing::paintTargets(QPainter &painter) const
{
    // The white edge keeps the mark visible on a dark bar.
    for (const QLineF &mark : m_layout.targets) {
        painter.setPen(QPen(Qt::white, targetWidth + dotsFromPt(2), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(mark);
        painter.setPen(QPen(Qt::black, targetWidth, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(mark);
    }
}

void ChartDrawing::paintKeys(QPainter &painter) const
{
    for (const ChartKey &key : m_layout.keys) {
        if (key.role) {
            painter.setPen(outlinePen());
            painter.setBrush(fillColor(*key.role));
            painter.drawRect(key.rect);
            drawPattern(painter, key.rect, *key.role);
        } else {
            const QPointF middle = key.rect.center();
            painter.setPen(QPen(Qt::black, targetWidth, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(
                m_layout.isHorizontal
                    ? QLineF(middle.x(), key.rect.top(), middle.x(), key.rect.bottom())
                    : QLineF(key.rect.left(), middle.y(), key.rect.right(), middle.y()));
        }
    }
}

void ChartDrawing::paintTexts(QPainter &painter) const
{
    for (const ChartText &text : m_layout.texts) {
        if (text.patch) {
            // Letters leave the top and bottom of their line empty, a neighbouring bar may be
            // there.
            const double edge = dotsFromPt(1);
            const double empty = 0.14 * std::min(text.rect.width(), text.rect.height());
            painter.fillRect(text.upright ? text.rect.adjusted(empty, -edge, -empty, edge)
                                          : text.rect.adjusted(-edge, empty, edge, -empty),
                             Qt::white);
        }
        painter.setPen(Qt::black);
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
