// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace sxsh {

/// One step of a waterfall: a level from zero, or a change from where the steps before it ended.
struct ChartStep {
    double from = 0;
    double to = 0;
    bool isLevel = false;

    double change() const { return to - from; }
    /// What its fill says: a level, an increase or a decrease.
    SeriesRole role() const
    {
        if (isLevel)
            return SeriesRole::Actual;
        return to < from ? SeriesRole::Odd : SeriesRole::Planned;
    }
    bool operator==(const ChartStep &) const = default;
};

/// The steps of a waterfall by category; none where the first series has no number.
std::vector<std::optional<ChartStep>> stepsOf(const Chart &chart);

} // namespace sxsh
