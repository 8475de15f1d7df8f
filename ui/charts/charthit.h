// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"

namespace sxsh {

/// What lies under a point of a chart: a value of one series, or a category as a whole. In a
/// trajectory and in a scatter the category is the number of the point in its series.
struct ChartHit {
    int category = 0;
    std::optional<int> series{};
    QRectF area{};

    bool operator==(const ChartHit &) const = default;
};

/// What lies at that point of the layout; none outside of all categories.
std::optional<ChartHit> hitAt(const ChartLayout &layout, QPointF at);

/// The category as a whole.
ChartHit hitOf(const ChartLayout &layout, int category);

/// Everything that keys can stop at, in reading order.
std::vector<ChartHit> stopsOf(const ChartLayout &layout);

/// Category, series, value and unit in words, one line each.
QStringList wordsOf(const ChartHit &hit, const Chart &chart, Language language);

} // namespace sxsh
