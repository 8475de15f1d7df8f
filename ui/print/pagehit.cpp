// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagehit.h"

#include "ui/charts/charthit.h"

#include <algorithm>

namespace sxsh {

namespace {

/// The value there and where it is from, in lines.
QString aboutIn(const ChartDrawing &drawing, QPointF at)
{
    const Chart &chart = drawing.chart();
    const auto hit = hitAt(drawing.layout(), at);
    if (!hit)
        return chart.about.size() == 1 ? chart.about.front() : QString();
    QStringList lines = wordsOf(*hit, chart, drawing.language());
    const auto category = static_cast<std::size_t>(hit->category);
    if (chart.about.size() == 1)
        lines += chart.about.front();
    else if (category < chart.about.size())
        lines += chart.about[category];
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

std::optional<PageHit> hitOf(const PaperPage &page, QPointF at)
{
    const auto block = std::ranges::find_if(
        page.blocks, [at](const PlacedBlock &one) { return one.rect.contains(at); });
    if (block == page.blocks.end())
        return {};
    PageHit hit{.block = block->block};
    for (const DrawOperation &operation : page.operations) {
        if (const auto *placed = std::get_if<PlacedChart>(&operation)) {
            const QRectF area(placed->at, placed->chart->size());
            if (area.contains(at))
                hit.about = aboutIn(*placed->chart, at - placed->at);
        }
        const auto *line = std::get_if<LineOfText>(&operation);
        if (line && line->rect().contains(at)) {
            hit.line = line->text();
            hit.about = line->block->aboutAt(line->line, at.x() - line->at.x());
        }
    }
    return hit;
}

} // namespace sxsh
