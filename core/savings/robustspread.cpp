// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/robustspread.h"

#include <QtCore/QtGlobal>
#include <algorithm>
#include <cmath>

namespace sxsh {

double medianOf(std::vector<double> values)
{
    Q_ASSERT(!values.empty());
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

RobustSpread RobustSpread::of(std::vector<double> values)
{
    RobustSpread spread{.n = static_cast<int>(values.size()), .median = medianOf(values)};
    for (double &value : values) {
        value = std::abs(value - spread.median);
        spread.meanDeviation += value / spread.n;
    }
    spread.mad = medianOf(std::move(values));
    return spread;
}

std::optional<double> RobustSpread::modifiedZ(double value) const
{
    if (mad > 0)
        return 0.6745 * (value - median) / mad;
    if (meanDeviation > 0)
        return (value - median) / (1.253314 * meanDeviation);
    return {};
}

} // namespace sxsh
