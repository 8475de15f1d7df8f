// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayouter.h"
#include "ui/charts/charttext.h"

#include <algorithm>

namespace sxsh {

namespace {

constexpr double barOfRow = 0.58; ///< the rest is for what the next step is of this one

} // namespace

void ChartLayouter::addFunnel()
{
    const Series &series = m_chart.series.front();
    const double thickness = std::min(barOfRow * room(), 2 * m_style.rowBar);
    const double middle = m_out.plot.center().x();
    const auto barOf = [&](int category, double value) {
        const double half = std::max(0.0, m_out.scale.share(value)) * m_out.plot.width() / 2;
        return QRectF(middle - half, m_out.middle(category) - thickness / 2, 2 * half, thickness);
    };
    for (int i = 0; i < count(); ++i) {
        const auto value = valueOf(series, i);
        if (!value) {
            // Not nothing, but nothing known: a bed without a bar.
            m_out.beds.push_back(barOf(i, 0).adjusted(-m_style.rowBar, 0, m_style.rowBar, 0));
            continue;
        }
        const QRectF bar = barOf(i, *value);
        m_out.bars.push_back({0, i, series.role, bar});
        const auto before = i > 0 ? valueOf(series, i - 1) : std::nullopt;
        if (!before || *before <= 0) {
            continue;
        }
        const QRectF above = barOf(i - 1, *before);
        m_out.leaders.emplace_back(above.bottomLeft(), bar.topLeft());
        m_out.leaders.emplace_back(above.bottomRight(), bar.topRight());
        // Steps are told one by one, so that more may have taken the later one: no part of it.
        if (*value > *before)
            continue;
        ChartText text =
            unbrokenChartText(m_style, ChartTextKind::Value,
                              ofStepBeforeText(*value / *before, m_language), m_style.partSize);
        text.ink = ChartInk::Axis;
        text.patch = true;
        text.rect.moveCenter({middle, (above.bottom() + bar.top()) / 2});
        const double most = std::max(m_out.plot.left(), m_out.plot.right() - text.rect.width());
        text.rect.moveLeft(std::clamp(text.rect.left(), m_out.plot.left(), most));
        m_out.texts.push_back(std::move(text));
    }
}

} // namespace sxsh
