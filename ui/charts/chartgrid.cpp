// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayouter.h"
#include "ui/charts/charttext.h"

#include <algorithm>

namespace sxsh {

namespace {

/// From nothing to everything; only everything has the densest hatch.
int shadeOf(double share)
{
    if (share <= 0) {
        return 0;
    }
    return share >= 1 ? mostShades : 1 + static_cast<int>(share * (mostShades - 1));
}

} // namespace

void ChartLayouter::layGrid()
{
    const double column = categoryColumn();
    const double header = m_style.lineHeight(m_style.partSize) + m_style.gap / 2;
    const double left = column + m_style.gap;
    const QRectF below(QPointF(left, m_top + header),
                       m_out.size.isEmpty() ? QPointF(left + 1, m_top + header + 1)
                                            : QPointF(m_out.size.width(), m_out.size.height()));
    m_out.plot = below.adjusted(0, 0, -1, -1);
    for (ChartText &text : m_out.texts) {
        if (text.kind == ChartTextKind::Unit && left + text.rect.width() <= m_out.size.width()) {
            text.rect.moveLeft(left);
        }
    }
    dropRows(column);
    // A few rows are not stretched to a wall.
    const double tallestRows = count() * 2.2 * m_style.lineHeight(m_style.textSize);
    const double needed = count() * neededRow(wrappedCategories(column, m_style.textSize));
    m_out.plot.setHeight(std::min(m_out.plot.height(), std::max(tallestRows, needed)));

    const double width = m_out.plot.width() / std::max(1, seriesCount());
    double size = m_style.partSize;
    const auto widest = [&] {
        double most = 0;
        for (int i = 0; i < count(); ++i) {
            for (const Series &series : m_chart.series) {
                if (const auto value = valueOf(series, i)) {
                    most = std::max(most, m_style.textWidth(number(*value), size));
                }
            }
        }
        return most;
    };
    while (size > m_style.smallestText && widest() + m_style.gap / 2 > width) {
        size -= 0.5;
    }
    const bool hasTexts = widest() < width && m_style.lineHeight(size) <= room();

    std::vector<ChartText> names = wrappedCategories(column, categorySize(column, room()));
    for (int i = 0; i < count(); ++i) {
        ChartText &name = names[static_cast<size_t>(i)];
        name.rect.moveTopLeft(
            {column - name.rect.width(), m_out.middle(i) - name.rect.height() / 2});
        m_out.texts.push_back(std::move(name));
    }
    for (int s = 0; s < seriesCount(); ++s) {
        const Series &series = m_chart.series[static_cast<size_t>(s)];
        const double x = m_out.plot.left() + s * width;
        ChartText name = elidedChartText(m_style, ChartTextKind::Tick, series.name,
                                         m_style.partSize, width - m_style.gap / 4, 1);
        if (name.rect.width() <= width) {
            name.rect.moveBottomLeft(
                {x + (width - name.rect.width()) / 2, m_out.plot.top() - m_style.gap / 4});
            m_out.texts.push_back(std::move(name));
        }
        for (int i = 0; i < count(); ++i) {
            const auto value = valueOf(series, i);
            const QRectF cell(x, m_out.middle(i) - room() / 2, width, room());
            m_out.shades.push_back({s, i, cell, value ? shadeOf(*value) : 0});
            if (value && hasTexts) {
                ChartText text =
                    unbrokenChartText(m_style, ChartTextKind::Value, number(*value), size);
                text.patch = true;
                text.rect.moveCenter(cell.center());
                m_out.texts.push_back(std::move(text));
            }
        }
    }
}

} // namespace sxsh
