// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page.h"

namespace sxsh {

/// What is at a point of a page.
struct PageHit {
    std::size_t block = 0; ///< of the report
    QString line{};        ///< the text there; empty where there is none
    QString about{};       ///< where the figure there is from, in lines; empty for what is none

    bool operator==(const PageHit &) const = default;
};

/// What of the body is at the point, in dots from the corner of the sheet; none between blocks.
std::optional<PageHit> hitOf(const PaperPage &page, QPointF at);

} // namespace sxsh
