// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/provincesaving.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <cmath>

namespace sxsh {

namespace {

/// The savings of one province while they are added up.
class Sum
{
public:
    explicit Sum(std::optional<Decimal> threshold) : m_threshold(threshold) {}

    void add(const SavingResult &result)
    {
        if (!isOfProvince(result)) {
            m_sum.leftOut.push_back(&result);
            return;
        }
        ++m_sum.n;
        m_savings += *result.saving;
        m_sum.expectedToe += *result.toeExpected;
        m_sum.avoidedToe += *result.toeAvoided;
        m_hasCo2 = m_hasCo2 && result.co2Avoided;
        m_co2 += result.co2Avoided.value_or(0);
        if (m_threshold)
            claim(result);
        if (result.grade == Grade::A && result.interval)
            addMetered(result);
    }

    ProvinceSaving finish()
    {
        if (m_sum.n == 0)
            return std::move(m_sum);
        if (m_threshold)
            m_sum.shareAtOrAbove = static_cast<double>(m_sum.atOrAbove) / m_sum.n;
        m_sum.simpleMean = m_savings / m_sum.n;
        if (m_sum.expectedToe > 0) {
            m_sum.weightedMean = m_sum.avoidedToe / m_sum.expectedToe;
            m_sum.meteredPart = m_meteredExpected / m_sum.expectedToe;
        }
        if (m_meteredExpected > 0) {
            m_sum.meteredMean = m_meteredAvoided / m_meteredExpected;
            m_sum.meteredHalfWidth = std::sqrt(m_meteredSquares) / m_meteredExpected;
        }
        if (m_hasCo2)
            m_sum.avoidedCo2 = m_co2;
        return std::move(m_sum);
    }

private:
    void claim(const SavingResult &result)
    {
        ++m_sum.claims[static_cast<std::size_t>(claimFor(result, *m_threshold))];
        if (!result.isSound)
            ++m_sum.unsound;
        else if (roundedToNano(*result.saving) >= *m_threshold)
            ++m_sum.atOrAbove;
    }

    void addMetered(const SavingResult &result)
    {
        const double halfWidth = (result.interval->upper - result.interval->lower) / 2;
        const double ofToe = halfWidth * *result.toeExpected;
        ++m_sum.metered;
        m_meteredExpected += *result.toeExpected;
        m_meteredAvoided += *result.toeAvoided;
        m_meteredSquares += ofToe * ofToe;
    }

    std::optional<Decimal> m_threshold;
    ProvinceSaving m_sum;
    double m_savings = 0;
    double m_co2 = 0;
    bool m_hasCo2 = true;
    double m_meteredExpected = 0;
    double m_meteredAvoided = 0;
    double m_meteredSquares = 0;
};

} // namespace

bool isOfProvince(const SavingResult &result)
{
    return result.ofEnergy && result.saving && result.toeExpected && result.toeAvoided &&
           result.method != BaselineMethod::Absolute;
}

QString whyNotOfProvince(const SavingResult *result, int year)
{
    if (!result) {
        return QCoreApplication::translate(
                   "Savings", "It has no baseline of all energy that ends before %1: enter one "
                              "that names neither a resource nor a product.")
            .arg(year);
    }
    if (!result->reason.isEmpty())
        return result->reason;
    if (result->method == BaselineMethod::Absolute) {
        return QCoreApplication::translate(
            "Savings", "Its saving is of absolute totals, not per unit of product: choose another "
                       "method for its baseline.");
    }
    return QCoreApplication::translate("Savings",
                                       "Its saving is not of all energy and all products.");
}

ProvinceSaving addUp(std::vector<const SavingResult *> results, std::optional<Decimal> threshold)
{
    // One order of adding, so that the last digit does not depend on the order of the records.
    std::ranges::sort(results, [](auto *a, auto *b) {
        return std::tie(a->facility.id, a->baseline.id, a->year) <
               std::tie(b->facility.id, b->baseline.id, b->year);
    });
    Sum sum(threshold);
    for (const SavingResult *result : results)
        sum.add(*result);
    return sum.finish();
}

} // namespace sxsh
