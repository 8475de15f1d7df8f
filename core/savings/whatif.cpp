// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/whatif.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
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
    static QString noMonths(const QString &name)
    {
        return tr("“%1” is zero in every month of the year, so it cannot be scaled.").arg(name);
    }
    static QString notDivided(const QString &name)
    {
        return tr("What “%1” alone used in the base period is not known: divide the use among the "
                  "products.")
            .arg(name);
    }
    static QString noAmounts()
    {
        return tr("What was made in the year is not known, so it cannot be varied.");
    }
    static QString notMade(const QString &name)
    {
        return tr("“%1” was not made in the base period, so nothing is known of what it used "
                  "before.")
            .arg(name);
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

std::vector<YearAmount> variablesOf(const SavingResult &result)
{
    std::vector<YearAmount> amounts;
    for (const ModelVariable &variable : result.reportVariables) {
        const bool isOutput = static_cast<int>(amounts.size()) < result.outputVariables;
        const double sum = sumOf(variable.values);
        amounts.push_back(
            {.name = variable.name,
             .amount = isOutput ? sum : sum / static_cast<double>(variable.values.size()),
             .isMean = !isOutput});
    }
    return amounts;
}

std::vector<YearAmount> productsOf(const SavingResult &result)
{
    std::vector<YearAmount> amounts;
    for (const ProductAmounts &product : result.reportProducts) {
        if (!product.output)
            return {};
        amounts.push_back({.name = product.name, .amount = *product.output});
    }
    return amounts;
}

ExpectedUse byLine(const SavingResult &result, const std::vector<double> &amounts)
{
    const std::vector<YearAmount> before = variablesOf(result);
    std::vector<ModelVariable> months = result.reportVariables;
    const LinearModel &model = result.model->model;
    ExpectedUse expected;
    std::vector<double> sums;
    for (std::size_t index = 0; index < months.size(); ++index) {
        std::vector<double> &values = months[index].values;
        if (amounts[index] != before[index].amount) {
            if (before[index].amount == 0)
                return {.reason = WhatIf::noMonths(before[index].name)};
            for (double &value : values)
                value *= amounts[index] / before[index].amount;
        }
        for (std::size_t month = 0; month < values.size(); ++month) {
            if (!model.ranges[index].contains(values[month]))
                expected.outside.push_back(static_cast<int>(month));
        }
        sums.push_back(sumOf(values));
    }
    std::ranges::sort(expected.outside);
    const auto twice = std::ranges::unique(expected.outside);
    expected.outside.erase(twice.begin(), twice.end());
    const auto count = static_cast<double>(months.front().values.size());
    double use = count * model.coefficients.front();
    for (std::size_t index = 0; index < sums.size(); ++index)
        use += model.coefficients[index + 1] * sums[index];
    expected.use = use;
    expected.halfWidth = result.model->halfWidthOfSum(count, sums);
    return expected;
}

ExpectedUse byMix(const SavingResult &result, const std::vector<double> &amounts)
{
    double use = 0;
    for (std::size_t at = 0; at < amounts.size(); ++at) {
        if (amounts[at] == 0)
            continue;
        const ProductAmounts &base = result.baseProducts[at];
        if (base.output.value_or(0) <= 0)
            return {.reason = WhatIf::notMade(base.name)};
        if (!base.use) {
            return {.reason =
                        result.reason.isEmpty() ? WhatIf::notDivided(base.name) : result.reason};
        }
        use += *base.use / *base.output * amounts[at];
    }
    return {.use = use};
}

ExpectedUse bySpecificUse(const SavingResult &result, const std::vector<double> &amounts)
{
    if (!result.secBase)
        return {.reason = WhatIf::noSpecificUse()};
    double output = amounts.front();
    if (result.method == BaselineMethod::Equivalent) {
        output = 0;
        for (std::size_t at = 0; at < amounts.size(); ++at)
            output += result.reportProducts[at].coefficient.value_or(0) * amounts[at];
    }
    return {.use = *result.secBase * output};
}

} // namespace

std::vector<YearAmount> yearAmountsOf(const SavingResult &result)
{
    switch (result.method) {
    case BaselineMethod::Regression:
        return result.model ? variablesOf(result) : std::vector<YearAmount>();
    case BaselineMethod::Mix:
    case BaselineMethod::Equivalent:
        return productsOf(result);
    case BaselineMethod::Ratio:
        if (result.outputReport)
            return std::vector<YearAmount>(1, {.amount = *result.outputReport});
        break;
    case BaselineMethod::Absolute:
        break;
    }
    return {};
}

ExpectedUse expectedUseAt(const SavingResult &result, const std::vector<double> &amounts)
{
    if (result.method == BaselineMethod::Absolute)
        return {.reason = WhatIf::fixedTotal()};
    const std::vector<YearAmount> known = yearAmountsOf(result);
    if (known.empty() || amounts.size() != known.size())
        return {.reason = result.reason.isEmpty() ? WhatIf::noAmounts() : result.reason};
    for (std::size_t at = 0; at < amounts.size(); ++at) {
        if (!std::isfinite(amounts[at]) || (!known[at].isMean && amounts[at] < 0))
            return {.reason = WhatIf::noOutput()};
    }
    ExpectedUse expected = result.method == BaselineMethod::Regression ? byLine(result, amounts)
                           : result.method == BaselineMethod::Mix      ? byMix(result, amounts)
                                                                  : bySpecificUse(result, amounts);
    if (!expected.use)
        return expected;
    *expected.use += result.adjustedReport;
    if (!std::isfinite(*expected.use))
        return {.reason = WhatIf::notSizeable()};
    return expected;
}

} // namespace sxsh
