// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/whatif.h"

#include <QtCore/QCoreApplication>
#include <cmath>
#include <numeric>

namespace sxsh {

namespace {

class WhatIf
{
    Q_DECLARE_TR_FUNCTIONS(Savings)

public:
    static QString noOutput() { return tr("An output is a number that is not below zero."); }
    static QString fixedTotal()
    {
        return tr("The method “%1” expects the same use whatever is made.")
            .arg(choiceLabel(BaselineMethod::Absolute));
    }
    static QString noSpecificUse()
    {
        return tr("The base period has no specific use, so nothing can be expected.");
    }
    static QString noMonths()
    {
        return tr("The year has no output by month, so it cannot be scaled.");
    }
    static QString notSizeable()
    {
        return tr("The figures are too large or too small to compute with: check their unit.");
    }
};

double sumOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

ExpectedUse byLine(const ModelReading &reading, std::vector<ModelVariable> months, double output)
{
    std::vector<double> &scaled = months.front().values;
    const double made = sumOf(scaled);
    if (!(made > 0))
        return {.reason = WhatIf::noMonths()};
    for (double &value : scaled)
        value *= output / made;
    ExpectedUse result;
    const LinearModel &model = reading.model;
    for (std::size_t month = 0; month < scaled.size(); ++month) {
        if (!model.ranges.front().contains(scaled[month]))
            result.outside.push_back(static_cast<int>(month));
    }
    std::vector<double> sums;
    for (const ModelVariable &variable : months)
        sums.push_back(sumOf(variable.values));
    const auto count = static_cast<double>(scaled.size());
    double use = count * model.coefficients.front();
    for (std::size_t index = 0; index < sums.size(); ++index)
        use += model.coefficients[index + 1] * sums[index];
    result.use = use;
    result.halfWidth = reading.halfWidthOfSum(count, sums);
    return result;
}

} // namespace

ExpectedUse expectedUseAt(const SavingResult &result, double output)
{
    if (!std::isfinite(output) || output < 0)
        return {.reason = WhatIf::noOutput()};
    ExpectedUse expected;
    if (result.method == BaselineMethod::Absolute) {
        expected.reason = WhatIf::fixedTotal();
    } else if (result.method != BaselineMethod::Regression) {
        if (result.secBase)
            expected.use = *result.secBase * output;
        else
            expected.reason = result.reason.isEmpty() ? WhatIf::noSpecificUse() : result.reason;
    } else if (result.model && !result.reportVariables.empty()) {
        expected = byLine(*result.model, result.reportVariables, output);
    } else {
        expected.reason = result.reason.isEmpty() ? WhatIf::noMonths() : result.reason;
    }
    if (expected.use && !std::isfinite(*expected.use))
        return {.reason = WhatIf::notSizeable()};
    return expected;
}

} // namespace sxsh
