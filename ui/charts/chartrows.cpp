// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayouter.h"
#include "ui/charts/charttext.h"

#include <algorithm>
#include <numeric>

namespace sxsh {

namespace {

constexpr double narrowestPlot = 0.25;
constexpr double widestNote = 0.35;
constexpr double leastForRows = 0.5; ///< of the width, for names and bars

} // namespace

const Series *ChartLayouter::seriesOf(SeriesRole role) const
{
    const auto found = std::ranges::find(m_chart.series, role, &Series::role);
    return found == m_chart.series.end() ? nullptr : &*found;
}

/// How much of the plan is done; none where either is missing or nothing was planned.
std::optional<double> ChartLayouter::plannedShare(int category) const
{
    return planShare(m_chart, category);
}

bool ChartLayouter::isBehind(int category) const
{
    const auto i = static_cast<size_t>(category);
    const auto expected =
        i < m_chart.expected.size() ? drawable(m_chart.expected[i]) : std::nullopt;
    const auto share = plannedShare(category);
    return m_chart.kind == ChartKind::PlanShares && expected && share && *share < *expected;
}

std::vector<ChartLayouter::Column> ChartLayouter::rowColumns() const
{
    std::vector<Column> columns;
    const auto add = [&](const auto &textOf) {
        Column column;
        for (int i = 0; i < count(); ++i) {
            column.texts.push_back(textOf(i));
            column.width = std::max(column.width, column.texts.back().rect.width());
        }
        if (column.width > 0) {
            columns.push_back(std::move(column));
        }
    };
    const auto plain = [&](const QString &text, bool bold = false) {
        return unbrokenChartText(m_style, ChartTextKind::Value, text, m_style.textSize, bold);
    };
    const auto written = [&](const Series *series, int category) {
        const auto value = series ? valueOf(*series, category) : std::nullopt;
        return value ? number(*value) : QString(missingValue);
    };
    if (m_chart.kind == ChartKind::Intervals) {
        add([&](int i) { return plain(written(&m_chart.series.front(), i)); });
    } else if (m_chart.kind == ChartKind::PlanShares) {
        add([&](int i) {
            return plain(written(seriesOf(SeriesRole::Actual), i) + u'/' +
                         written(seriesOf(SeriesRole::Planned), i));
        });
        add([&](int i) {
            const auto share = plannedShare(i);
            ChartText text =
                plain(share ? shareText(*share, m_language) : QString(missingValue), true);
            text.ink = isBehind(i) ? ChartInk::Bad : ChartInk::Value;
            return text;
        });
        columns.back().isShare = true;
    }
    if (m_chart.kind == ChartKind::Bullets) {
        add([&](int i) { return plain(written(seriesOf(SeriesRole::Actual), i), true); });
    } else if (m_chart.kind == ChartKind::Funnel) {
        const auto first = valueOf(m_chart.series.front(), 0);
        add([&](int i) {
            const auto value = valueOf(m_chart.series.front(), i);
            if (!value) {
                return plain(noDataText(m_language));
            }
            const QString share =
                first && *first > 0
                    ? QStringLiteral(" (%1)").arg(shareText(*value / *first, m_language))
                    : QString();
            return plain(number(*value) + share, true);
        });
    }
    add([&](int i) {
        const auto index = static_cast<size_t>(i);
        return chartText(m_style, ChartTextKind::Value,
                         index < m_chart.notes.size() ? m_chart.notes[index] : QString(),
                         m_style.textSize, widestNote * m_out.size.width());
    });
    return columns;
}

/// Places the texts at the right of the rows; what the width has no room for is left out.
ChartLayouter::RowSides ChartLayouter::rowSides() const
{
    RowSides sides{.columns = rowColumns(), .plotRight = m_out.size.width()};
    std::vector<Column> &columns = sides.columns;
    double &right = sides.plotRight;
    const double enough = m_style.isScreen ? leastForRows * m_out.size.width() : 0;
    const auto rest = [&] {
        return std::accumulate(columns.begin(), columns.end(), right,
                               [&](double left, const Column &column) {
                                   return left - column.width - 2 * m_style.gap;
                               });
    };
    const size_t wanted = columns.size();
    // The notes go first, then the figures before the share.
    while (!columns.empty() && rest() < enough) {
        columns.erase(columns.back().isShare ? columns.begin() : columns.end() - 1);
    }
    sides.areAll = columns.size() == wanted;
    for (auto column = columns.rbegin(); column != columns.rend(); ++column) {
        column->right = right;
        right -= column->width + 2 * m_style.gap;
    }
    const bool fallsBeside = m_chart.kind == ChartKind::PlanShares && !m_chart.expected.empty();
    right -= fallsBeside ? m_style.gap : 0;
    return sides;
}

void ChartLayouter::layRows()
{
    RowSides sides = rowSides();
    const bool namesAbove = m_chart.kind == ChartKind::Shares;
    const double plot = narrowestPlot * m_out.size.width();
    const auto roomForNames = [&] {
        return namesAbove ? m_out.size.width() : std::min(categoryColumn(), sides.plotRight - plot);
    };
    double names = roomForNames();
    const double axis =
        m_out.hasAxis ? m_style.lineHeight(m_style.textSize) + m_style.gap : m_style.gap / 2;
    if (m_chart.band && !m_chart.band->label.isEmpty()) {
        m_top += m_style.lineHeight(m_style.textSize) + m_style.gap / 2;
    }
    m_out.plot = QRectF(QPointF(namesAbove ? 0 : names + 2 * m_style.gap, m_top),
                        QPointF(sides.plotRight, m_out.size.height() - axis));
    const int all = count();
    dropRows(names);
    if (count() < all) {
        // Rows that are not shown take no width and no part of the scale.
        sides = rowSides();
        names = roomForNames();
        m_out.plot.setLeft(namesAbove ? 0 : names + 2 * m_style.gap);
        m_out.plot.setRight(sides.plotRight);
        if (m_chart.kind == ChartKind::PlanShares) {
            m_out.scale = planShareScale(m_chart, count());
        }
    }

    const double size = namesAbove ? m_style.textSize : categorySize(names, room());
    const double block = m_style.lineHeight(size) + m_style.gap / 2 + m_style.rowBar;
    for (int i = 0; i < count(); ++i) {
        const double top = m_out.middle(i) - block / 2;
        const double barMiddle = namesAbove ? top + block - m_style.rowBar / 2 : m_out.middle(i);
        ChartText name =
            chartText(m_style, ChartTextKind::Category, m_chart.categories[static_cast<size_t>(i)],
                      size, names, Align::Left, namesAbove);
        name.rect.moveTopLeft({0, namesAbove ? top : m_out.middle(i) - name.rect.height() / 2});
        m_out.texts.push_back(std::move(name));
        for (Column &column : sides.columns) {
            ChartText &text = column.texts[static_cast<size_t>(i)];
            if (!text.text.isEmpty()) {
                text.rect.moveTopLeft(
                    {column.right - text.rect.width(), barMiddle - text.rect.height() / 2});
                m_out.texts.push_back(text);
            }
            if (column.isShare && isBehind(i)) {
                const double side = 2 * m_style.markerRadius;
                m_out.falls.emplace_back(text.rect.left() - side - m_style.gap / 2,
                                         text.rect.center().y() - side / 2, side, side);
            }
        }
    }
    if (m_out.hasAxis && !m_chart.notesName.isEmpty() && !sides.columns.empty() && sides.areAll) {
        ChartText name =
            unbrokenChartText(m_style, ChartTextKind::Tick, m_chart.notesName, m_style.textSize);
        name.rect.moveTopRight({m_out.size.width(), m_out.plot.bottom() + m_style.gap / 2});
        m_out.texts.push_back(std::move(name));
    }
}

/// The edges of the band are ticks: they are what the rows are read against.
void ChartLayouter::addBandTicks()
{
    for (const double edge : {m_chart.band->from, m_chart.band->to}) {
        ChartText text = unbrokenChartText(
            m_style, ChartTextKind::Band,
            chartNumber(edge, m_chart, std::max(m_out.scale.decimals, 0), m_language),
            m_style.textSize);
        text.rect.moveTopLeft(
            {m_out.position(edge) - text.rect.width() / 2, m_out.plot.bottom() + m_style.gap / 2});
        const bool isClear = std::ranges::none_of(m_out.texts, [&](const ChartText &other) {
            return other.rect.adjusted(-m_style.gap / 2, 0, m_style.gap / 2, 0)
                .intersects(text.rect);
        });
        if (isClear) {
            m_out.texts.push_back(std::move(text));
        }
    }
}

void ChartLayouter::addRows()
{
    switch (m_chart.kind) {
    case ChartKind::Intervals:
        addIntervals();
        break;
    case ChartKind::Shares:
        addShares();
        addPartTexts();
        break;
    case ChartKind::Funnel:
        addFunnel();
        break;
    case ChartKind::Bullets:
        addBullets();
        break;
    default:
        addPlanShares();
        break;
    }
}

void ChartLayouter::addIntervals()
{
    const Series &series = m_chart.series.front();
    for (int i = 0; i < count(); ++i) {
        const auto value = valueOf(series, i);
        if (!value) {
            continue;
        }
        ChartInterval interval{.category = i, .role = series.role};
        interval.at = {m_out.position(*value), m_out.middle(i)};
        if (const auto spread = spreadOf(series, i)) {
            interval.line = QLineF(m_out.position(spread->low), m_out.middle(i),
                                   m_out.position(spread->high), m_out.middle(i));
        }
        m_out.intervals.push_back(interval);
    }
}

void ChartLayouter::addShares()
{
    const double block = m_style.lineHeight(m_style.textSize) + m_style.gap / 2 + m_style.rowBar;
    for (int category = 0; category < count(); ++category) {
        double sum = 0;
        for (const Series &series : m_chart.series) {
            sum += std::max(0.0, valueOf(series, category).value_or(0));
        }
        const double top = m_out.middle(category) + block / 2 - m_style.rowBar;
        if (sum <= 0) {
            ChartText text = unbrokenChartText(m_style, ChartTextKind::Value,
                                               noDataText(m_language), m_style.partSize);
            text.ink = ChartInk::Axis;
            text.rect.moveTopLeft({0, top + (m_style.rowBar - text.rect.height()) / 2});
            m_out.texts.push_back(std::move(text));
            continue;
        }
        double base = 0;
        for (int i = 0; i < seriesCount(); ++i) {
            const Series &series = m_chart.series[static_cast<size_t>(i)];
            const double value = std::max(0.0, valueOf(series, category).value_or(0));
            if (value > 0) {
                m_out.bars.push_back(
                    {i, category, series.role,
                     barRect(base / sum, (base + value) / sum, top, m_style.rowBar)});
            }
            base += value;
        }
    }
}

void ChartLayouter::addPlanShares()
{
    const double bed = 0.75 * m_style.rowBar;
    const double bar = 0.5 * m_style.rowBar;
    for (int category = 0; category < count(); ++category) {
        const auto share = plannedShare(category);
        const double middle = m_out.middle(category);
        m_out.beds.push_back(barRect(0, 1, middle - bed / 2, bed));
        if (share && *share > 0) {
            const auto done = std::ranges::find(m_chart.series, SeriesRole::Actual, &Series::role);
            m_out.bars.push_back({static_cast<int>(done - m_chart.series.begin()), category,
                                  SeriesRole::Actual, barRect(0, *share, middle - bar / 2, bar)});
        }
        const double at = m_out.position(1);
        m_out.targets.emplace_back(at, middle - m_style.rowBar / 2, at,
                                   middle + m_style.rowBar / 2);
    }
}

} // namespace sxsh
