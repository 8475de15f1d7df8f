// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bullet.h"
#include "ui/charts/chartlayouter.h"

#include <algorithm>

namespace sxsh {

Bullet bulletOf(const Chart &chart, int category, const ChartScale &scale)
{
    const auto index = static_cast<size_t>(category);
    const auto at = [index](const auto &values) {
        return index < values.size() ? values[index] : std::nullopt;
    };
    Bullet bullet{.target = drawable(at(chart.targets)),
                  .planned = drawable(at(chart.expected)),
                  .from = scale.from,
                  .to = scale.to};
    for (const Series &series : chart.series) {
        auto &part = series.role == SeriesRole::Actual ? bullet.yes : bullet.unknown;
        part = valueOf(series, category);
    }
    if (const auto band = at(chart.bands)) {
        bullet.bandLow = drawable(band->low);
        bullet.bandHigh = drawable(band->high);
    }
    return bullet;
}

void ChartLayouter::addBullets()
{
    const double height = std::min(room(), 3 * m_style.rowBar);
    for (int i = 0; i < count(); ++i) {
        const QRectF rect(m_out.plot.left(), m_out.middle(i) - height / 2, m_out.plot.width(),
                          height);
        const BulletLayout bullet = layOut(bulletOf(m_chart, i, m_out.scale), rect, m_style);
        m_out.bullets.push_back(rect);
        m_out.beds.push_back(bullet.bed);
        for (int s = 0; s < seriesCount(); ++s) {
            const SeriesRole role = m_chart.series[static_cast<size_t>(s)].role;
            const QRectF &part = role == SeriesRole::Actual ? bullet.yes : bullet.unknown;
            if (!part.isEmpty()) {
                m_out.bars.push_back({s, i, role, part});
            }
        }
    }
}

} // namespace sxsh
