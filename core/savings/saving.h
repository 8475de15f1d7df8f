// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interval.h"
#include "core/model/consumption.h"
#include "core/savings/modelreading.h"

#include <QtCore/QStringList>

namespace sxsh {

/// How far a saving can be trusted: A metered monthly and normalised, B ratios and totals, C a
/// statement.
enum class Grade { A, B, C };
template <>
inline constexpr auto choicesOf<Grade> = std::to_array<Choice>({
    {"A", QT_TRANSLATE_NOOP("Choice", "A metered monthly and normalised")},
    {"B", QT_TRANSLATE_NOOP("Choice", "B ratio")},
    {"C", QT_TRANSLATE_NOOP("Choice", "C statement")},
});

/// What may be said about a saving and a threshold.
enum class Claim {
    None,
    Reached,
    NotReached,
    NotDistinguishable,
    RatioReached,
    RatioNotReached,
    Stated
};
template <>
inline constexpr auto choicesOf<Claim> = std::to_array<Choice>({
    {"none", QT_TRANSLATE_NOOP("Choice", "No claim")},
    {"reached", QT_TRANSLATE_NOOP("Choice", "Reached")},
    {"not-reached", QT_TRANSLATE_NOOP("Choice", "Not reached")},
    {"not-distinguishable", QT_TRANSLATE_NOOP("Choice", "Cannot be told from the threshold")},
    {"ratio-reached", QT_TRANSLATE_NOOP("Choice", "Reached by ratio")},
    {"ratio-not-reached", QT_TRANSLATE_NOOP("Choice", "Not reached by ratio")},
    {"stated", QT_TRANSLATE_NOOP("Choice", "Stated, not computed")},
});

/// One product of a period; what is not known is none.
struct ProductAmounts {
    QString name{};
    std::optional<double> use{}; ///< of the product alone
    std::optional<double> output{};
    std::optional<double> coefficient{}; ///< equivalent products per unit

    bool operator==(const ProductAmounts &) const = default;
};

/// The saving of one facility in one year against one baseline: the figures or, where there are
/// none, the reason.
///
/// What a province adds up stands first and together: thousands are gone through at each edit.
struct SavingResult {
    Ref<Facility> facility{};
    Ref<Baseline> baseline{};
    int year = 0;
    bool ofEnergy = false; ///< all energy in TOE, the only savings that add up
    BaselineMethod method = BaselineMethod::Ratio;
    Grade grade = Grade::B;
    bool isSound = true; ///< whether no test of its model failed; true where there is no model
    std::optional<double> saving{};      ///< as a fraction of the expected use; none: see reason
    std::optional<double> toeExpected{}; ///< none for what is not energy
    std::optional<double> toeAvoided{};  ///< none for what is not energy
    std::optional<double> co2Avoided{};  ///< tonnes, biogenic apart
    std::optional<Interval> interval{};  ///< of the saving of a regression, as a fraction

    QString reason{}; ///< translated; empty where there is a saving

    // Each is known as soon as its own data are, even where there is no saving.
    QString useUnit{};                 ///< "TOE", or the unit of the baseline's resource
    QString outputUnit{};              ///< of the first product by code
    std::optional<double> useBase{};   ///< with the adjustments of the baseline's months
    std::optional<double> useReport{}; ///< as consumed
    std::optional<double> outputBase{};
    std::optional<double> outputReport{};
    std::optional<double> secBase{};   ///< specific consumption, in useUnit per outputUnit
    std::optional<double> secReport{}; ///< the same in the year
    std::optional<double> expected{};  ///< what the year's output would have used, with adjustments
    double adjustedReport = 0;         ///< what adjustments of the year add to the expected use
    std::optional<double> avoided{};   ///< expected − useReport; negative where more was used

    std::optional<double> biogenicAvoided{}; ///< tonnes of biogenic CO2
    QString co2Reason{};                     ///< why there is no CO2 although there is a saving

    std::optional<ModelReading> model{};          ///< of a regression
    QString intervalReason{};                     ///< why a regression has no interval
    std::vector<double> expectedByMonth{};        ///< of a regression, in useUnit
    std::vector<double> useByMonth{};             ///< likewise, as consumed
    std::vector<ModelVariable> baseVariables{};   ///< of a regression, by month
    std::vector<ModelVariable> reportVariables{}; ///< likewise
    int outputVariables = 0; ///< so many of them are outputs and come first; drivers follow
    std::vector<ProductAmounts> baseProducts{};   ///< of a mix and of equivalent products, by code
    std::vector<ProductAmounts> reportProducts{}; ///< likewise
    QStringList warnings{}; ///< translated: what is doubtful about it and what to do
    QStringList notes{};    ///< translated: older factors, estimated months, adjustments

    bool operator==(const SavingResult &) const = default;
};

/// The nearest billionth, in which fractions are compared with thresholds.
Decimal roundedToNano(double value);
/// What may be said about a saving by its grade and a threshold (a fraction, the lower end of a
/// band), compared in billionths: of A, whether the whole interval is at or above it, below it, or
/// neither; of B, whether the saving is; C is stated. None without a saving, of A without an
/// interval, and of absolute totals, which cannot meet a target per unit.
Claim claimOf(Grade grade, BaselineMethod method, std::optional<double> saving,
              const std::optional<Interval> &interval, Decimal threshold);
/// The same of a result.
Claim claimFor(const SavingResult &result, Decimal threshold);

} // namespace sxsh
