// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartsteps.h"
#include "ui/charts/chartlayouter.h"
#include "ui/charts/charttext.h"

#include <algorithm>

namespace sxsh {

void ChartLayouter::addSteps()
{
    const double thickness = room() * barShare();
    bool upright = false;
    const double size = chooseEndSize(upright);
    const auto steps = stepsOf(m_chart);
    std::optional<QPointF> end; // right end of the step before, where it ended
    for (int i = 0; i < count(); ++i) {
        const auto &step = steps[static_cast<size_t>(i)];
        if (!step) {
            continue;
        }
        const double start = m_out.middle(i) - thickness / 2;
        const QRectF bar = barRect(step->from, step->to, start, thickness);
        m_out.bars.push_back({0, i, step->role(), bar});
        if (end) {
            m_out.links.emplace_back(*end, QPointF(start, end->y()));
        }
        end = QPointF(start + thickness, m_out.position(step->to));
        if (saysEnds()) {
            addEndText(endTexts(i).front(), bar, step->change(), i, size, upright, step->isLevel);
        }
    }
}

} // namespace sxsh
