// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interval.h"
#include "core/model/choice.h"
#include "core/savings/linearmodel.h"

#include <QtCore/QStringList>
#include <functional>

/// What a fitted model is worth for the months that it is to tell about.
namespace sxsh {

/// What a model is tested for.
enum class ModelTestKind { Model, Variable, SomeVariable, Determination, Scatter, Range };
template <>
inline constexpr auto choicesOf<ModelTestKind> = std::to_array<Choice>({
    {"model_p", QT_TRANSLATE_NOOP("Choice", "The model as a whole (p)")},
    {"variable_p", QT_TRANSLATE_NOOP("Choice", "The variable (p)")},
    {"some_variable_p", QT_TRANSLATE_NOOP("Choice", "The best variable (p)")},
    {"r2", QT_TRANSLATE_NOOP("Choice", "Part of the use that is explained (R²)")},
    {"cv_rmse", QT_TRANSLATE_NOOP("Choice", "Scatter about the line, CV(RMSE)")},
    {"range", QT_TRANSLATE_NOOP("Choice", "Mean of the report period within the base period")},
});

/// One test of a model with the limit it is held to.
struct ModelTest {
    ModelTestKind kind{};
    QString variable{}; ///< of Variable and Range
    double value = 0;
    double least = 0; ///< of Determination and Range
    double most = 0;  ///< of all but Determination
    bool passes = false;

    bool operator==(const ModelTest &) const = default;
};

/// A model read for a report period of m months.
///
/// Tests: p of the model (F) at most 0.1, of each variable at most 0.2, of one of them below 0.1,
/// R² at least 0.5 (the limits of Superior Energy Performance, Measurement and Verification
/// Protocol for Industry); CV(RMSE) at most 25% (the customary limit of ASHRAE Guideline 14 for
/// monthly use); the mean of each variable in the report period between the least and the most of
/// the base period.
struct ModelReading {
    LinearModel model{};
    QStringList names{}; ///< of the variables
    int reportMonths = 0;
    std::vector<ModelTest> tests{};
    /// Of each variable, the places of the report months that are outside its range.
    std::vector<std::vector<int>> outside{};
    double degreesOfFreedom = 0;       ///< n′ − p
    std::optional<double> t{};         ///< two-sided quantile; none below 1 degree of freedom
    std::optional<double> halfWidth{}; ///< of the expected use, in its unit
    std::optional<double>
        savingsUncertainty{}; ///< FSU of ASHRAE Guideline 14-2002, a part of the saving

    /// Whether every test is passed.
    bool isSound() const;
    /// The half-width within which one month with these values of the variables is expected:
    /// t s √((n/n′)(1 + xᵀ(XᵀX)⁻¹x)); none without t.
    std::optional<double> halfWidthAt(const std::vector<double> &x) const;
    /// The half-width of the sum of that many months, the variables summed up in `sums`:
    /// t s √((n/n′)(m + uᵀ(XᵀX)⁻¹u)); none without t.
    std::optional<double> halfWidthOfSum(double months, const std::vector<double> &sums) const;
    bool operator==(const ModelReading &) const = default;
};

/// Reads a model for the report months of its variables (in its order, equally long) at a
/// confidence between 0 and 1.
///
/// halfWidth = t s √((n/n′)(m + uᵀ(XᵀX)⁻¹u)), u the sum of the report months' rows: the standard
/// error of the sum of m predictions, widened for serial correlation. Unlike the FSU it grows as
/// the output leaves the mean of the base period.
ModelReading readModel(LinearModel model, const std::vector<ModelVariable> &report,
                       double confidence);

/// ASHRAE Guideline 14-2002 (annex B), fractional savings uncertainty of a monthly model:
/// 1.26 t CV(RMSE) / |F| √((n/n′)(1 + 2/n′)/m); none where the saving F is 0 or there is no t.
std::optional<double> fractionalSavingsUncertainty(const ModelReading &reading, double saving);

/// What is doubtful about the model and what to do about it, as translated sentences.
/// `monthName` names a report month by its place.
QStringList modelWarnings(const ModelReading &reading,
                          const std::function<QString(int)> &monthName);

} // namespace sxsh
