// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"

#include <span>
#include <utility>

namespace sxsh {

/// Works the layout out step by step; every step takes its room from what is left for the plot.
class ChartLayouter final
{
public:
    ChartLayouter(const Chart &chart, QSizeF size, Language language, const ChartStyle &style)
        : m_chart(chart), m_language(language), m_style(style)
    {
        m_out.size = size;
        m_out.categoryCount = isScatter() ? 0 : static_cast<int>(chart.categories.size());
        if (style.isScreen) {
            layWideNamesBeside();
        }
        m_out.kind = m_chart.kind;
        m_out.isHorizontal = m_chart.kind == ChartKind::HorizontalBars ||
                             m_chart.kind == ChartKind::StackedHorizontalBars ||
                             m_chart.kind == ChartKind::Grid || m_chart.kind == ChartKind::Gantt ||
                             isRows(m_chart.kind);
        m_out.hasAxis = m_chart.kind != ChartKind::Shares &&
                        m_chart.kind != ChartKind::PlanShares &&
                        m_chart.kind != ChartKind::Funnel && !isMosaic(m_chart.kind);
    }

    ChartLayout run();
    double neededHeight();

private:
    int count() const { return m_out.categoryCount; }
    int seriesCount() const { return static_cast<int>(m_chart.series.size()); }
    int barsSideBySide() const;
    bool isDated() const { return m_chart.kind == ChartKind::Trajectory; }
    bool isLine() const { return m_chart.kind == ChartKind::Lines; }
    bool isScatter() const { return m_chart.kind == ChartKind::Scatter; }
    bool isWaterfall() const { return m_chart.kind == ChartKind::Waterfall; }
    QString number(double value) const
    {
        return chartNumber(value, m_chart, m_chart.decimals, m_language);
    }
    QString tickText(int index) const
    {
        return chartNumber(m_out.scale.tick(index), m_chart, m_out.scale.decimals, m_language);
    }
    std::optional<double> target(int category) const
    {
        const auto i = static_cast<size_t>(category);
        return i < m_chart.targets.size() ? drawable(m_chart.targets[i]) : std::nullopt;
    }
    /// What stands at the end of each bar of the category.
    std::vector<QString> endTexts(int category) const;
    double widestEndText(double size) const;
    double widestTick() const;
    /// The lowest and the highest value that a text may stand beyond.
    std::pair<double, double> ends() const;
    double room() const;
    /// Of the room of a category; a lone bar must not become a wall.
    double barShare() const;
    bool chooseScale();
    bool chooseScale(double length);
    void layWideNamesBeside();
    double neededRow(std::span<const ChartText> labels) const;
    void dropRows(double namesWidth);
    bool saysEnds() const;
    void dropCollisions();

    void addLegend();
    void addUnit();
    void addReason(const QString &reason);
    void layHorizontal();
    void layVertical();
    std::vector<ChartText> wrappedCategories(double width, double size) const;
    double categoryColumn() const;
    double categorySize(double width, double room) const;
    void addCategoriesBelow(double top, double room);
    std::vector<ChartText> categoriesBelow(double room) const;
    void addTicks();
    void addBars();
    void addBarTexts();
    void addPartTexts();
    void addEndText(const QString &text, const QRectF &bar, double value, int category, double size,
                    bool upright, bool isBold);
    void addTargets();
    void addBand();
    void addLines();
    void addRibbons(const Series &series);
    /// A text right of the plot and what it says the name of.
    struct Side {
        ChartText text{};
        QPointF from{};
    };
    Side lineEnd(const Series &series, double width) const;
    std::optional<Side> ribbonEnd(const Series &series, double width) const;
    std::vector<Side> sidesOf(double width) const;
    void placeSides(std::vector<Side> sides);
    /// Texts at the right end of each row, set under one another.
    struct Column {
        std::vector<ChartText> texts{};
        double width = 0;
        double right = 0;
        bool isShare = false; ///< how much of the plan is done
    };
    /// The texts that have room, and where the plot ends before them.
    struct RowSides {
        std::vector<Column> columns{};
        double plotRight = 0;
        bool areAll = false;
    };
    std::vector<Column> rowColumns() const;
    RowSides rowSides() const;
    std::optional<double> plannedShare(int category) const;
    const Series *seriesOf(SeriesRole role) const;
    bool isBehind(int category) const;
    void layRows();
    void addRows();
    void addIntervals();
    void addShares();
    void addPlanShares();
    void addFunnel();
    void addBullets();
    void addSteps();
    void layMosaic();
    void layPanels();
    void layGrid();
    void layGantt();
    double mosaicHeight() const;
    /// How the panels stand: so many beside one another, in so many rows.
    struct PanelGrid {
        int columns = 1;
        int rows = 1;
        double left = 0; ///< of the first panel, after its ticks
        double width = 0;
        double nameHeight = 0; ///< above each plot, with room for the values at the top
        double namesBelow = 0; ///< of the categories
        int stride = 1;        ///< every so many categories are named
    };
    PanelGrid panelGrid() const;
    void addPanel(const PanelGrid &grid, int index, const QRectF &plot, bool isFirst);
    struct GanttRows {
        double size = 0;  ///< of its texts
        int lines = 1;    ///< that a name has at most
        double names = 0; ///< width of the column of names
        double notes = 0; ///< width of the column of notes
        double row = 0;
        double group = 0; ///< of the title of a group
        double axis = 0;
        double below = 0; ///< of the as-of day and the remark
    };
    GanttRows ganttRows(double size, int lines) const;
    double ganttHeight(const GanttRows &rows, int shown) const;
    double neededGantt() const;
    void addGanttAxis();
    void addGanttRow(const GanttRows &rows, int category);
    bool beginsGroup(int category) const;
    ChartText remarkText() const;
    void addBandTicks();
    /// A label of a trajectory: beside the plot, or inside near the point it names.
    struct LineLabel {
        ChartText text{};
        QDate date{};
        double value = 0;
        bool isInside = false;
        bool isUpper = false; ///< wants to stand above the other lines
    };
    std::vector<LineLabel> lineLabels(double width) const;
    std::optional<LineLabel> labelOf(const Series &series, double width) const;
    void layTrajectory();
    void addTrajectory();
    void addDateCells();
    void addAsOf();
    void addInside(LineLabel label);
    void addAtBest(ChartText text, const std::vector<QPointF> &corners);
    double costOf(const QRectF &rect) const;
    void layScatter();
    void chooseAcross();
    void addAcrossTicks();
    void addScatter();
    QString acrossTickText(int index) const;
    double chooseEndSize(bool &upright) const;
    QRectF barRect(double from, double to, double start, double thickness) const;

    Chart m_chart;
    Language m_language;
    const ChartStyle &m_style;
    ChartLayout m_out{};
    double m_top = 0; ///< what is taken above the plot so far
};

} // namespace sxsh
