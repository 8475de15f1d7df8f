// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartsteps.h"

#include <cmath>

namespace sxsh {

std::vector<std::optional<ChartStep>> stepsOf(const Chart &chart)
{
    std::vector<std::optional<ChartStep>> steps(chart.categories.size());
    if (chart.series.empty())
        return steps;
    const auto &values = chart.series.front().values;
    double reached = 0;
    for (std::size_t i = 0; i < steps.size() && i < values.size(); ++i) {
        if (!values[i] || !std::isfinite(*values[i]))
            continue;
        const bool isLevel = i == 0 || i + 1 == steps.size();
        const double from = isLevel ? 0 : reached;
        steps[i] = ChartStep{.from = from, .to = from + *values[i], .isLevel = isLevel};
        reached = steps[i]->to;
    }
    return steps;
}

} // namespace sxsh
