// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/measureeconomics.h"

#include "core/base/numbertext.h"
#include "core/base/spokenlanguage.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostYears = 100;
constexpr double monthsOfAYear = 12;
constexpr double yearsToldInMonths = 2; // below
constexpr double mostToe = 1e15;        // sums of less are always finite

EconomicFigure figure(double value)
{
    return {.value = value};
}

EconomicFigure noFigure(const QString &reason)
{
    return {.reason = reason};
}

QString notSizeable()
{
    return QCoreApplication::translate(
        "Savings", "The figures are too large or too small to compute with: check their unit.");
}

EconomicFigure finite(double value)
{
    if (!std::isfinite(value))
        return noFigure(notSizeable());
    return figure(value);
}

QString investmentUnknown()
{
    return QCoreApplication::translate("Savings", "The investment is not known: enter it.");
}

QString moneyUnknown()
{
    return QCoreApplication::translate(
        "Savings",
        "The money saved per year is not known: enter it, or the price of the resource.");
}

/// Why the life is none; empty where it is one.
QString wrongLife(int years)
{
    if (years >= 1 && years <= mostYears)
        return {};
    return QCoreApplication::translate("Savings",
                                       "The life has to be from 1 to %1 years: correct it.")
        .arg(mostYears);
}

QString wrongTerms(const InvestmentTerms &terms)
{
    if (std::isfinite(terms.rate) && terms.rate > -1)
        return wrongLife(terms.years);
    return QCoreApplication::translate(
        "Savings", "The interest rate has to be a number above −100%: correct it.");
}

/// Σ (1 + rate)^−k, k from 1 to the years; infinite where the rate is close to −1.
double annuityFactor(const InvestmentTerms &terms)
{
    if (terms.rate == 0)
        return terms.years;
    return -std::expm1(-terms.years * std::log1p(terms.rate)) / terms.rate;
}

/// The logarithm of the annuity factor by that of 1 + rate; finite for all rates, and falling.
double logAnnuityFactor(double logGrowth, int years)
{
    if (logGrowth == 0)
        return std::log(years);
    const double size = std::abs(logGrowth);
    const double geometric = std::log(-std::expm1(-years * size)) - std::log(-std::expm1(-size));
    return logGrowth > 0 ? geometric - size : geometric + years * size;
}

std::vector<const MeasureValue *> byIdentity(const std::vector<MeasureValue> &measures)
{
    std::vector<const MeasureValue *> sorted;
    for (const MeasureValue &measure : measures)
        sorted.push_back(&measure);
    std::ranges::stable_sort(sorted, {},
                             [](const MeasureValue *measure) { return measure->measure.id; });
    return sorted;
}

EconomicFigure toeSaved(const MeasureValue &measure)
{
    if (!measure.toeSaved) {
        return noFigure(QCoreApplication::translate(
            "Savings", "The TOE saved per year are not known: enter the saving of the resource."));
    }
    if (!std::isfinite(*measure.toeSaved) || *measure.toeSaved > mostToe)
        return noFigure(notSizeable());
    return figure(*measure.toeSaved);
}

EconomicFigure moneySaved(const MeasureValue &measure)
{
    if (!measure.moneySaved)
        return noFigure(moneyUnknown());
    return figure(static_cast<double>(measure.moneySaved->dong));
}

/// The cost of a TOE that the measure saves, at a capital recovery factor.
EconomicFigure costPerToe(const MeasureValue &measure, const EconomicFigure &recovery)
{
    if (!recovery.value)
        return recovery;
    if (!measure.investment)
        return noFigure(investmentUnknown());
    const EconomicFigure money = moneySaved(measure);
    if (!money.value)
        return money;
    const EconomicFigure toe = toeSaved(measure);
    if (!toe.value)
        return toe;
    if (*toe.value <= 0) {
        return noFigure(QCoreApplication::translate(
            "Savings", "The measure saves no energy, so there is no cost of a TOE."));
    }
    const auto investment = static_cast<double>(measure.investment->dong);
    return finite((investment * *recovery.value - *money.value) / *toe.value);
}

} // namespace

Payback simplePayback(std::optional<Money> investment, std::optional<Money> yearlySaving)
{
    if (!investment || !yearlySaving)
        return {};
    if (yearlySaving->dong <= 0)
        return {.state = PaybackState::Never};
    const auto invested = static_cast<double>(std::max<qint64>(investment->dong, 0));
    return {.state = PaybackState::PaysBack,
            .years = invested / static_cast<double>(yearlySaving->dong)};
}

QString paybackText(const Payback &payback)
{
    if (!payback.years)
        return choiceLabel(payback.state);
    if (*payback.years == 0)
        return QCoreApplication::translate("Savings", "at once");
    if (*payback.years < yearsToldInMonths) {
        return QCoreApplication::translate("Savings", "%1 months")
            .arg(numberText(*payback.years * monthsOfAYear, 1, spokenLanguage()));
    }
    return QCoreApplication::translate("Savings", "%1 years")
        .arg(numberText(*payback.years, 1, spokenLanguage()));
}

EconomicFigure netPresentValue(std::optional<Money> investment, std::optional<Money> yearlySaving,
                               const InvestmentTerms &terms)
{
    if (const QString wrong = wrongTerms(terms); !wrong.isEmpty())
        return noFigure(wrong);
    if (!investment)
        return noFigure(investmentUnknown());
    if (!yearlySaving)
        return noFigure(moneyUnknown());
    const auto saving = static_cast<double>(yearlySaving->dong);
    // Nothing is worth nothing, however much a later đồng counts.
    const double saved = saving == 0 ? 0 : saving * annuityFactor(terms);
    return finite(saved - static_cast<double>(investment->dong));
}

EconomicFigure internalRateOfReturn(std::optional<Money> investment,
                                    std::optional<Money> yearlySaving, int years)
{
    if (const QString wrong = wrongLife(years); !wrong.isEmpty())
        return noFigure(wrong);
    if (!investment)
        return noFigure(investmentUnknown());
    if (!yearlySaving)
        return noFigure(moneyUnknown());
    if (investment->dong <= 0) {
        return noFigure(QCoreApplication::translate(
            "Savings", "Nothing is invested, so there is no internal rate of return."));
    }
    if (yearlySaving->dong <= 0) {
        return noFigure(QCoreApplication::translate(
            "Savings", "The measure saves no money, so it never earns back what it cost and has no "
                       "internal rate of return."));
    }
    // Solved for ln(1 + rate), in which even rates close to −1 are told apart. With saving S and
    // investment I the rate is S/I − 1 if the life is one year, and less than S/I if it is endless.
    const double ratio =
        static_cast<double>(yearlySaving->dong) / static_cast<double>(investment->dong);
    if (years == 1)
        return figure(ratio - 1);
    const auto excess = [&](double logGrowth) {
        return logAnnuityFactor(logGrowth, years) + std::log(ratio);
    };
    const double low = std::log(ratio);
    const double high = std::log1p(ratio);
    const double atLow = excess(low);
    const double atHigh = excess(high);
    // Rounding may put the zero at, or just beyond, an end.
    if (low >= high || atLow <= 0)
        return figure(std::expm1(low));
    if (atHigh >= 0)
        return figure(std::expm1(high));
    constexpr int bits = 52;
    std::uintmax_t steps = 200;
    const auto [below, above] = boost::math::tools::toms748_solve(
        excess, low, high, atLow, atHigh, boost::math::tools::eps_tolerance<double>(bits), steps);
    return figure(std::expm1(below + (above - below) / 2));
}

EconomicFigure capitalRecoveryFactor(const InvestmentTerms &terms)
{
    const QString wrong = wrongTerms(terms);
    return wrong.isEmpty() ? finite(1 / annuityFactor(terms)) : noFigure(wrong);
}

Pareto paretoOf(const std::vector<MeasureValue> &measures, SavedIn savedIn)
{
    Pareto result;
    for (const MeasureValue *measure : byIdentity(measures)) {
        EconomicFigure saved =
            savedIn == SavedIn::Money ? moneySaved(*measure) : toeSaved(*measure);
        if (saved.value && *saved.value <= 0)
            saved = noFigure(QCoreApplication::translate("Savings", "The measure saves nothing."));
        if (saved.value)
            result.steps.push_back({.measure = measure->measure,
                                    .saving = *saved.value,
                                    .isDoubtful = measure->isDoubtful});
        else
            result.leftOut.push_back({measure->measure, saved.reason});
    }
    std::ranges::stable_sort(result.steps, std::greater<>(), &Pareto::Step::saving);
    for (Pareto::Step &step : result.steps) {
        result.total += step.saving;
        step.cumulativeShare = result.total;
    }
    for (Pareto::Step &step : result.steps)
        step.cumulativeShare /= result.total;
    return result;
}

CostCurve costCurveOf(const std::vector<MeasureValue> &measures, const InvestmentTerms &terms)
{
    CostCurve result;
    for (const MeasureValue *measure : byIdentity(measures)) {
        const EconomicFigure cost = costPerToe(
            *measure, capitalRecoveryFactor(
                          {.rate = terms.rate, .years = measure->life.value_or(terms.years)}));
        if (cost.value) {
            result.steps.push_back({.measure = measure->measure,
                                    .costPerToe = *cost.value,
                                    .toe = *measure->toeSaved,
                                    .isDoubtful = measure->isDoubtful});
        } else {
            result.leftOut.push_back({measure->measure, cost.reason});
        }
    }
    std::ranges::stable_sort(result.steps, {}, &CostCurve::Step::costPerToe);
    double sum = 0;
    for (CostCurve::Step &step : result.steps) {
        sum += step.toe;
        step.cumulativeToe = sum;
    }
    return result;
}

} // namespace sxsh
