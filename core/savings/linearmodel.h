// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <optional>
#include <variant>
#include <vector>

/// Straight-line models of use, fitted by ordinary least squares.
namespace sxsh {

/// A variable that use depends on, with its value in each month.
struct ModelVariable {
    QString name{};
    std::vector<double> values{};

    bool operator==(const ModelVariable &) const = default;
};

/// What a model was fitted on: the least and the most of one variable, and its mean.
struct VariableRange {
    double least = 0;
    double most = 0;
    double mean = 0;

    bool contains(double value) const { return least <= value && value <= most; }
    bool operator==(const VariableRange &) const = default;
};

/// The straight line y = b0 + Σ bi·xi through n months with its p coefficients, the constant first
/// (G. A. F. Seber and A. J. Lee, Linear Regression Analysis, 2nd edition, Wiley 2003, chapters 3
/// and 5).
///
/// Every figure is finite. Where all months lie on the line there are no residuals: s is 0, the
/// standard errors too, and t, ρ and Durbin–Watson, which would divide by them, are none.
struct LinearModel {
    std::vector<double> coefficients{};
    std::vector<double> standardErrors{};
    std::vector<std::optional<double>> t{}; ///< coefficient / standard error
    std::vector<double> p{};                ///< two-sided, of t with n − p degrees of freedom
    std::vector<VariableRange> ranges{};    ///< of each variable
    std::vector<double> fitted{};
    std::vector<double> residuals{};
    double meanUse = 0;
    double sse = 0;                       ///< Σ e²
    double s = 0;                         ///< √(sse / (n − p))
    double r2 = 0;                        ///< 1 − sse / Σ(y − ȳ)²
    double adjustedR2 = 0;                ///< 1 − (1 − R²)(n − 1)/(n − p)
    double modelP = 0;                    ///< of F = (R²/(p − 1)) / ((1 − R²)/(n − p))
    double cvRmse = 0;                    ///< s / ȳ
    std::optional<double> rho{};          ///< Σ eᵢeᵢ₋₁ / Σ eᵢ²
    std::optional<double> durbinWatson{}; ///< Σ (eᵢ − eᵢ₋₁)² / Σ eᵢ²
    double effectiveMonths = 0;   ///< n′ = n(1 − ρ)/(1 + ρ) where ρ > 1.645/√n, else n
    std::vector<double> spread{}; ///< (XᵀX)⁻¹ of the centred variables, row by row

    int months() const { return static_cast<int>(fitted.size()); }
    /// n′ − p.
    double degreesOfFreedom() const
    {
        return effectiveMonths - static_cast<double>(coefficients.size());
    }
    /// The use expected with these values of the variables.
    double at(const std::vector<double> &x) const;
    /// uᵀ(XᵀX)⁻¹u with u the sum of that many months' rows (1, x), x summed in `sums`.
    double leverage(double rows, const std::vector<double> &sums) const;
    bool isExact() const { return s == 0; }

    bool operator==(const LinearModel &) const = default;
};

/// Why no line can be fitted.
struct NoModel {
    enum class Why { TooFewMonths, ConstantVariable, CollinearVariable, ConstantUse, TooLarge };
    Why why{};
    QString variable{}; ///< the one at fault, where one is

    bool operator==(const NoModel &) const = default;
};

/// The fewest months that a line with that many variables is fitted to: p + 2.
constexpr int fewestMonths(int variables)
{
    return variables + 3;
}

/// Fits use on the variables, each with as many values as there are months, by Householder QR with
/// column pivoting of the centred and scaled variables. A variable of which less than 1e-7 is left
/// beside the others is collinear.
std::variant<LinearModel, NoModel> fitLinearModel(const std::vector<double> &use,
                                                  const std::vector<ModelVariable> &variables);

/// The two-sided quantile of Student's t: a t with those degrees of freedom (at least 1) lies
/// within ± it with the confidence (between 0 and 1).
double studentQuantile(double confidence, double degreesOfFreedom);

} // namespace sxsh
