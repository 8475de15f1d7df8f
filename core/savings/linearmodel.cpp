// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/linearmodel.h"

#include <Eigen/QR>
#include <algorithm>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <limits>

namespace sxsh {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double leastLeft = 1e-7;
constexpr double correlationLimit = 1.645; // one-sided 5% of the normal distribution
/// Residuals below this part of the use are what rounding leaves of an exact line.
constexpr double roundingPart = 1e-13;

VectorXd vectorOf(const std::vector<double> &values)
{
    return Eigen::Map<const VectorXd>(values.data(), static_cast<Index>(values.size()));
}

std::vector<double> valuesOf(const VectorXd &vector)
{
    return {vector.begin(), vector.end()};
}

VariableRange rangeOf(const VectorXd &values)
{
    return {values.minCoeff(), values.maxCoeff(), values.mean()};
}

/// Two-sided probability of a t at least so far from zero.
double probabilityOf(double t, double degreesOfFreedom)
{
    const boost::math::students_t distribution(degreesOfFreedom);
    return 2 * boost::math::cdf(boost::math::complement(distribution, std::abs(t)));
}

/// Fits one line; what is wrong with the numbers is found on the way.
class Fit
{
public:
    Fit(const std::vector<double> &use, const std::vector<ModelVariable> &variables)
        : m_variables(variables), m_use(vectorOf(use)),
          m_x(m_use.size(), static_cast<Index>(variables.size()))
    {
    }

    std::variant<LinearModel, NoModel> model()
    {
        if (m_use.size() < fewestMonths(static_cast<int>(m_variables.size())))
            return NoModel{NoModel::Why::TooFewMonths};
        if (const auto problem = centre())
            return *problem;
        const Eigen::ColPivHouseholderQR<MatrixXd> qr(m_x);
        if (const auto collinear = firstCollinear(qr))
            return NoModel{NoModel::Why::CollinearVariable, *collinear};
        solve(qr);
        // Nothing can be said of how likely a coefficient is that is no number.
        if (!areFinite({&m_model.coefficients, &m_model.spread, &m_model.fitted}))
            return NoModel{NoModel::Why::TooLarge};
        judge();
        const std::vector<double> ofAll{m_model.sse, m_model.r2, m_model.cvRmse};
        if (!areFinite({&m_model.standardErrors, &ofAll}))
            return NoModel{NoModel::Why::TooLarge};
        return std::move(m_model);
    }

private:
    /// Takes the means away and gives every variable the length 1.
    std::optional<NoModel> centre()
    {
        m_model.meanUse = m_use.mean();
        m_lengths.resize(m_x.cols());
        for (Index column = 0; column < m_x.cols(); ++column) {
            const ModelVariable &variable = m_variables[static_cast<std::size_t>(column)];
            const VectorXd values = vectorOf(variable.values);
            const VariableRange range = rangeOf(values);
            const double size = std::max(std::abs(range.least), std::abs(range.most));
            const VectorXd centred = values.array() - range.mean;
            const double length = centred.stableNorm();
            if (!std::isfinite(length))
                return NoModel{NoModel::Why::TooLarge, variable.name};
            if (length <= size * std::numeric_limits<double>::epsilon() * 16)
                return NoModel{NoModel::Why::ConstantVariable, variable.name};
            m_lengths[column] = length;
            m_x.col(column) = centred / length;
            m_model.ranges.push_back(range);
        }
        const double size = m_use.cwiseAbs().maxCoeff();
        m_centredUse = m_use.array() - m_model.meanUse;
        if (!std::isfinite(m_centredUse.stableNorm()))
            return NoModel{NoModel::Why::TooLarge};
        if (m_centredUse.stableNorm() <= size * std::numeric_limits<double>::epsilon() * 16)
            return NoModel{NoModel::Why::ConstantUse};
        return {};
    }

    std::optional<QString> firstCollinear(const Eigen::ColPivHouseholderQR<MatrixXd> &qr) const
    {
        const auto pivots = qr.matrixQR().diagonal().cwiseAbs();
        for (Index place = 0; place < pivots.size(); ++place) {
            if (pivots[place] < leastLeft) {
                const Index column = qr.colsPermutation().indices()[place];
                return m_variables[static_cast<std::size_t>(column)].name;
            }
        }
        return {};
    }

    void solve(const Eigen::ColPivHouseholderQR<MatrixXd> &qr)
    {
        const Index variables = m_x.cols();
        const VectorXd scaled = qr.solve(m_centredUse);
        const VectorXd residuals = m_centredUse - m_x * scaled;
        const VectorXd slopes = scaled.cwiseQuotient(m_lengths);

        const MatrixXd inverseR =
            qr.matrixR().topRows(variables).triangularView<Eigen::Upper>().solve(
                MatrixXd::Identity(variables, variables));
        const MatrixXd inverse = qr.colsPermutation() * (inverseR * inverseR.transpose()) *
                                 qr.colsPermutation().transpose();
        const MatrixXd spread =
            m_lengths.cwiseInverse().asDiagonal() * inverse * m_lengths.cwiseInverse().asDiagonal();
        m_model.spread = {spread.data(), spread.data() + spread.size()}; // symmetric

        double constant = m_model.meanUse;
        for (Index column = 0; column < variables; ++column)
            constant -= slopes[column] * m_model.ranges[static_cast<std::size_t>(column)].mean;
        m_model.coefficients = {constant};
        m_model.coefficients.insert(m_model.coefficients.end(), slopes.begin(), slopes.end());
        m_model.residuals = valuesOf(residuals);
        m_model.fitted = valuesOf(m_use - residuals);
    }

    void judge()
    {
        const auto months = static_cast<double>(m_use.size());
        const double variables = static_cast<double>(m_x.cols());
        const double free = months - variables - 1;
        const VectorXd residuals = vectorOf(m_model.residuals);
        const double total = m_centredUse.squaredNorm();
        const double largest = m_use.cwiseAbs().maxCoeff();
        m_model.effectiveMonths = months;
        if (residuals.stableNorm() > roundingPart * largest * std::sqrt(months)) {
            m_model.sse = residuals.squaredNorm();
            m_model.s = std::sqrt(m_model.sse / free);
        }
        m_model.r2 = 1 - m_model.sse / total;
        m_model.adjustedR2 = 1 - (1 - m_model.r2) * (months - 1) / free;
        m_model.cvRmse = m_model.s / m_model.meanUse;
        for (std::size_t index = 0; index < m_model.coefficients.size(); ++index) {
            const double error = m_model.s * std::sqrt(varianceOf(index));
            m_model.standardErrors.push_back(error);
            if (error > 0) {
                m_model.t.push_back(m_model.coefficients[index] / error);
                m_model.p.push_back(probabilityOf(*m_model.t.back(), free));
            } else {
                m_model.t.push_back({});
                m_model.p.push_back(0);
            }
        }
        if (m_model.isExact())
            return;
        const double f = (total - m_model.sse) / variables / (m_model.sse / free);
        if (std::isfinite(f)) {
            m_model.modelP = boost::math::cdf(
                boost::math::complement(boost::math::fisher_f(variables, free), std::max(f, 0.0)));
        }
        const Index last = residuals.size() - 1;
        const VectorXd later = residuals.tail(last);
        const VectorXd earlier = residuals.head(last);
        m_model.durbinWatson = (later - earlier).squaredNorm() / m_model.sse;
        const double rho = later.dot(earlier) / m_model.sse;
        m_model.rho = rho;
        if (rho > correlationLimit / std::sqrt(months))
            m_model.effectiveMonths = months * (1 - rho) / (1 + rho);
    }

    /// The variance of a coefficient in units of s².
    double varianceOf(std::size_t coefficient) const
    {
        const auto variables = static_cast<std::size_t>(m_x.cols());
        if (coefficient > 0)
            return m_model.spread[(coefficient - 1) * (variables + 1)];
        return m_model.leverage(1, std::vector<double>(variables, 0));
    }

    static bool areFinite(std::initializer_list<const std::vector<double> *> figures)
    {
        return std::ranges::all_of(figures, [](const std::vector<double> *values) {
            return std::ranges::all_of(*values, [](double value) { return std::isfinite(value); });
        });
    }

    const std::vector<ModelVariable> &m_variables;
    VectorXd m_use;
    VectorXd m_centredUse;
    VectorXd m_lengths; ///< of the centred variables
    MatrixXd m_x;
    LinearModel m_model;
};

} // namespace

double LinearModel::at(const std::vector<double> &x) const
{
    double use = coefficients.front();
    for (std::size_t index = 0; index < x.size(); ++index)
        use += coefficients[index + 1] * x[index];
    return use;
}

double LinearModel::leverage(double rows, const std::vector<double> &sums) const
{
    const std::size_t variables = ranges.size();
    double sum = rows * rows / static_cast<double>(months());
    for (std::size_t row = 0; row < variables; ++row) {
        for (std::size_t column = 0; column < variables; ++column) {
            sum += (sums[row] - rows * ranges[row].mean) * spread[row * variables + column] *
                   (sums[column] - rows * ranges[column].mean);
        }
    }
    return sum;
}

std::variant<LinearModel, NoModel> fitLinearModel(const std::vector<double> &use,
                                                  const std::vector<ModelVariable> &variables)
{
    return Fit(use, variables).model();
}

double studentQuantile(double confidence, double degreesOfFreedom)
{
    const boost::math::students_t distribution(degreesOfFreedom);
    return boost::math::quantile(boost::math::complement(distribution, (1 - confidence) / 2));
}

} // namespace sxsh
