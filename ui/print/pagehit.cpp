// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagehit.h"

#include <algorithm>

namespace sxsh {

std::optional<PageHit> hitOf(const PaperPage &page, QPointF at)
{
    const auto block = std::ranges::find_if(
        page.blocks, [at](const PlacedBlock &one) { return one.rect.contains(at); });
    if (block == page.blocks.end())
        return {};
    PageHit hit{.block = block->block};
    for (const DrawOperation &operation : page.operations) {
        const auto *line = std::get_if<LineOfText>(&operation);
        if (line && line->rect().contains(at)) {
            hit.line = line->text();
            hit.about = line->block->aboutAt(line->line, at.x() - line->at.x());
        }
    }
    return hit;
}

} // namespace sxsh
