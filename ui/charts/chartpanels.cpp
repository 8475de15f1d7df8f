// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayouter.h"
#include "ui/charts/charttext.h"

#include <algorithm>
#include <cmath>

namespace sxsh {

namespace {

constexpr int nameLines = 2;

} // namespace

ChartLayouter::PanelGrid ChartLayouter::panelGrid() const
{
    PanelGrid grid;
    grid.left = widestTick() + m_style.gap;
    const double width = std::max(1.0, m_out.size.width() - grid.left);
    const double least =
        std::max(1.25 * m_style.smallestPlot, 8 * m_style.lineHeight(m_style.textSize));
    const int panels = std::max(1, seriesCount());
    const int most = std::clamp(static_cast<int>(width / least), 1, panels);
    grid.rows = (panels + most - 1) / most;
    grid.columns = (panels + grid.rows - 1) / grid.rows;
    const double between = 2 * m_style.gap;
    grid.width = std::max(1.0, (width - between * (grid.columns - 1)) / grid.columns);
    for (const Series &series : m_chart.series) {
        const ChartText name =
            elidedChartText(m_style, ChartTextKind::Category, series.name, m_style.textSize,
                            grid.width, nameLines, Align::Left, true);
        grid.nameHeight = std::max(grid.nameHeight, name.rect.height());
    }
    // Between the name and the plot stands the value of a bar that reaches the top.
    grid.nameHeight += m_style.lineHeight(m_style.partSize) + m_style.gap / 2;
    grid.namesBelow = m_style.lineHeight(m_style.partSize) + m_style.gap;
    double widest = 0;
    for (const QString &name : m_chart.categories) {
        widest = std::max(widest, m_style.textWidth(name, m_style.partSize));
    }
    const double slot = grid.width / std::max(1, count());
    grid.stride = std::max(1, static_cast<int>(std::ceil((widest + m_style.gap / 2) / slot)));
    return grid;
}

void ChartLayouter::layPanels()
{
    PanelGrid grid = panelGrid();
    const auto plotHeight = [&] {
        return (m_out.size.height() - m_top) / grid.rows - grid.nameHeight - grid.namesBelow;
    };
    chooseScale(plotHeight());
    grid = panelGrid();
    const double height = std::max(1.0, plotHeight());
    for (int i = 0; i < seriesCount(); ++i) {
        const double left = grid.left + i % grid.columns * (grid.width + 2 * m_style.gap);
        const double top = m_top + i / grid.columns * (grid.nameHeight + height + grid.namesBelow) +
                           grid.nameHeight;
        const QRectF plot(left, top, grid.width, height);
        ChartText name = elidedChartText(
            m_style, ChartTextKind::Category, m_chart.series[static_cast<size_t>(i)].name,
            m_style.textSize, grid.width, nameLines, Align::Left, true);
        name.rect.moveTopLeft({left, top - grid.nameHeight});
        m_out.texts.push_back(std::move(name));
        // The first plot stands for all where one is asked for: they are alike.
        m_out.plot = m_out.plot.isNull() ? plot : m_out.plot;
        m_out.panels.push_back(plot);
        addPanel(grid, i, plot, i % grid.columns == 0);
    }
}

void ChartLayouter::addPanel(const PanelGrid &grid, int index, const QRectF &plot, bool isFirst)
{
    const Series &series = m_chart.series[static_cast<size_t>(index)];
    const auto yOf = [&](double value) {
        return plot.bottom() - m_out.scale.share(value) * plot.height();
    };
    for (int i = 0; i < m_out.scale.tickCount(); ++i) {
        const double y = yOf(m_out.scale.tick(i));
        m_out.rules.emplace_back(plot.left(), y, plot.right(), y);
        if (isFirst) {
            ChartText text =
                unbrokenChartText(m_style, ChartTextKind::Tick, tickText(i), m_style.textSize);
            text.rect.moveTo(plot.left() - m_style.gap - text.rect.width(),
                             y - text.rect.height() / 2);
            m_out.texts.push_back(std::move(text));
        }
    }
    const double zero = yOf(std::clamp(0.0, m_out.scale.from, m_out.scale.to));
    m_out.bases.emplace_back(plot.left(), zero, plot.right(), zero);

    const double slot = plot.width() / std::max(1, count());
    const double thickness = std::min(m_style.barShare * slot, m_style.thickestBar);
    int last = -1;
    bool allFit = true;
    for (int i = 0; i < count(); ++i) {
        const auto value = valueOf(series, i);
        last = value ? i : last;
        allFit = allFit &&
                 (!value ||
                  m_style.textWidth(number(*value), m_style.partSize) + m_style.gap / 2 < slot);
    }
    if (last < 0) {
        ChartText text = chartText(m_style, ChartTextKind::Value, noDataText(m_language),
                                   m_style.partSize, plot.width(), Align::Center);
        text.ink = ChartInk::Axis;
        text.patch = true;
        text.rect.moveCenter(plot.center());
        m_out.texts.push_back(std::move(text));
    }
    std::optional<double> mark; // of the category before
    for (int i = 0; i < count(); ++i) {
        const double left = plot.left() + i * slot;
        if (i % grid.stride == 0) {
            ChartText text = elidedChartText(m_style, ChartTextKind::Tick,
                                             m_chart.categories[static_cast<size_t>(i)],
                                             m_style.partSize, plot.width(), 1);
            const double most = std::max(plot.left(), plot.right() - text.rect.width());
            text.rect.moveTopLeft(
                {std::clamp(left + (slot - text.rect.width()) / 2, plot.left(), most),
                 plot.bottom() + m_style.gap / 2});
            m_out.texts.push_back(std::move(text));
        }
        const auto goal = target(i);
        if (goal && mark == goal) {
            QLineF &line = m_out.targets.back();
            line.setP2({left + slot, line.y2()});
        } else if (goal) {
            m_out.targets.emplace_back(left, yOf(*goal), left + slot, yOf(*goal));
        }
        mark = goal;
        const auto value = valueOf(series, i);
        if (!value) {
            continue;
        }
        const QRectF bar = QRectF(QPointF(left + (slot - thickness) / 2, zero),
                                  QPointF(left + (slot + thickness) / 2, yOf(*value)))
                               .normalized();
        m_out.bars.push_back({index, i, series.role, bar});
        if (!allFit && i != last) {
            continue;
        }
        ChartText text =
            unbrokenChartText(m_style, ChartTextKind::Value, number(*value), m_style.partSize);
        text.patch = true;
        const double space = m_style.gap / 4;
        const double height = text.rect.height();
        double y = *value < 0 ? bar.bottom() + space : bar.top() - space - height;
        const double line = goal ? yOf(*goal) : y - height;
        if (*value >= 0 && line > y - space && line < bar.top()) {
            // A line through the figure would strike it out; above it there is room for one.
            const double above = line - m_style.gap / 2 - height;
            y = above > plot.top() - height - space ? above : y;
        }
        const double most = std::max(plot.left(), plot.right() - text.rect.width());
        text.rect.moveTopLeft(
            {std::clamp(bar.center().x() - text.rect.width() / 2, plot.left(), most),
             std::clamp(y, plot.top() - height - space, plot.bottom() - height)});
        m_out.texts.push_back(std::move(text));
    }
}

} // namespace sxsh
