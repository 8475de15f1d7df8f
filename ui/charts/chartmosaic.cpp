// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bullet.h"
#include "ui/charts/chart.h"
#include "ui/charts/chartlayouter.h"
#include "ui/charts/pattern.h"

#include <QtGui/QPainter>
#include <algorithm>
#include <array>

namespace sxsh {

namespace {

/// Of the distance of hatch lines, by the fullness of a cell.
constexpr std::array<double, mostShades + 1> pitchOfShade{0, 2, 1.1, 0.7, 0.42};

} // namespace

void ChartLayouter::layMosaic()
{
    switch (m_chart.kind) {
    case ChartKind::Panels:
        layPanels();
        break;
    case ChartKind::Grid:
        layGrid();
        break;
    default:
        layGantt();
        break;
    }
}

double ChartLayouter::mosaicHeight() const
{
    switch (m_chart.kind) {
    case ChartKind::Panels: {
        const PanelGrid grid = panelGrid();
        return m_top + grid.rows * (grid.nameHeight + grid.namesBelow + 0.5 * m_style.smallestPlot);
    }
    case ChartKind::Grid:
        return m_top + m_style.lineHeight(m_style.partSize) + m_style.gap +
               count() * neededRow(wrappedCategories(categoryColumn(), m_style.textSize));
    default:
        break;
    }
    return m_top + neededGantt() + m_style.gap / 2;
}

void ChartDrawing::paintRules(QPainter &painter) const
{
    const CrispEdges crisp(painter, m_style);
    for (const ChartShade &shade : m_layout.shades) {
        painter.setBrush(Qt::NoBrush);
        if (shade.step > 0) {
            const QPen pen(m_style.outline.color(), m_style.patternWidth, Qt::SolidLine,
                           Qt::FlatCap);
            drawHatch(painter, shade.rect, pen,
                      m_style.hatchPitch * pitchOfShade[static_cast<size_t>(shade.step)]);
        }
        painter.setPen(m_style.frame);
        painter.drawRect(shade.rect);
    }
    painter.setPen(m_layout.kind == ChartKind::Gantt ? m_style.frame : m_style.grid);
    painter.drawLines(QList<QLineF>(m_layout.rules.begin(), m_layout.rules.end()));
}

void ChartDrawing::paintBases(QPainter &painter) const
{
    {
        const CrispEdges crisp(painter, m_style);
        painter.setPen(m_style.base);
        painter.drawLines(QList<QLineF>(m_layout.bases.begin(), m_layout.bases.end()));
        painter.setPen(m_style.outline);
        painter.drawLines(QList<QLineF>(m_layout.links.begin(), m_layout.links.end()));
    }
    if (m_layout.asOf) {
        painter.setPen(m_style.asOf);
        painter.drawLine(*m_layout.asOf);
    }
}

void ChartDrawing::paintBullets(QPainter &painter) const
{
    for (int i = 0; i < static_cast<int>(m_layout.bullets.size()); ++i) {
        paintBullet(painter, m_layout.bullets[static_cast<size_t>(i)],
                    bulletOf(m_chart, i, m_layout.scale), m_style);
    }
}

} // namespace sxsh
