// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/savingcase.h"

#include "core/base/capitalised.h"
#include "core/base/numbertext.h"
#include "core/base/spokenlanguage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace sxsh {

namespace {

/// A change of output from which on a ratio misleads where part of the use is fixed.
constexpr double largeChange = 0.2;
/// What rounding may leave between a total and the sum of its parts.
constexpr double roundingPart = 1e-9;

enum class Side { Base, Report };

double sumOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// One comparison of two periods; the first problem ends it.
class Comparison
{
    Q_DECLARE_TR_FUNCTIONS(Savings)

public:
    explicit Comparison(const SavingCase &of) : m_case(of) {}

    CaseSaving compute()
    {
        checkMonths(Side::Base);
        checkMonths(Side::Report);
        // The use of a product mix may be told by product alone.
        if (m_case.method == BaselineMethod::Mix)
            addUpProducts();
        else
            m_result.useBase = useOf(Side::Base);
        m_result.useReport = useOf(Side::Report);
        if (!hasFailed())
            expect();
        if (!hasFailed())
            adjust();
        if (!hasFailed())
            compare();
        leaveFinite();
        return std::move(m_result);
    }

private:
    bool hasFailed() const { return !m_result.reason.isEmpty(); }

    /// Keeps the first problem: it is the one to solve first.
    void fail(const QString &problem)
    {
        if (!hasFailed())
            m_result.reason = capitalised(problem); // many begin with the name of a period
    }

    const PeriodAmounts &period(Side side) const
    {
        return side == Side::Base ? m_case.base : m_case.report;
    }
    QString sideName(Side side) const
    {
        if (!period(side).name.isEmpty())
            return period(side).name;
        return side == Side::Base ? tr("base period") : tr("report period");
    }
    static QString quantity(double value) { return quantityText(value, spokenLanguage()); }

    void checkMonths(Side side)
    {
        const PeriodAmounts &of = period(side);
        if (of.months.empty())
            return;
        if (std::ranges::adjacent_find(of.months, std::greater_equal<>()) != of.months.end()) {
            fail(tr("The months of the %1 are not in order, each once: put them in order.")
                     .arg(sideName(side)));
        }
    }

    /// The values of one thing of a side, where each is a number that is not negative.
    bool areAmounts(const std::vector<double> &values, Side side, const QString &what)
    {
        const std::size_t months = period(side).months.size();
        if (values.empty()) {
            fail(tr("There is no %2 in the %1: enter it.").arg(sideName(side), what));
        } else if (months > 0 && values.size() > 1 && values.size() != months) {
            fail(tr("The %1 has %2 months but %3 values of %4: give one for each month.")
                     .arg(sideName(side))
                     .arg(months)
                     .arg(values.size())
                     .arg(what));
        }
        for (std::size_t place = 0; place < values.size(); ++place) {
            if (!std::isfinite(values[place])) {
                fail(tr("A value of %2 in the %1 is no number: correct it.")
                         .arg(sideName(side), what));
            } else if (values[place] < 0) {
                const QString where =
                    values.size() > 1 ? monthName(side, static_cast<int>(place)) : sideName(side);
                fail(tr("The %2 is negative (%1: %3): correct it.")
                         .arg(where, what, quantity(values[place])));
            }
        }
        return !hasFailed();
    }

    QString monthName(Side side, int place) const
    {
        const std::vector<int> &months = period(side).months;
        if (months.empty())
            return tr("month %1").arg(place + 1);
        const int month = months[static_cast<std::size_t>(place)];
        return QStringLiteral("%1/%2").arg(month % 12 + 1).arg(month / 12);
    }

    std::optional<double> useOf(Side side)
    {
        const PeriodAmounts &of = period(side);
        if (!of.use) {
            fail(tr("There is no %2 in the %1: enter it.").arg(sideName(side), tr("use")));
            return {};
        }
        return areAmounts(*of.use, side, tr("use")) ? sizeable(sumOf(*of.use)) : std::nullopt;
    }

    /// The output of a side as one number above zero.
    std::optional<double> outputOf(Side side)
    {
        const PeriodAmounts &of = period(side);
        if (!of.output) {
            fail(tr("There is no %2 in the %1: enter it.").arg(sideName(side), tr("output")));
            return {};
        }
        if (!areAmounts(*of.output, side, tr("output")))
            return {};
        checkLengths(side);
        return aboveZero(side, sumOf(*of.output));
    }

    static QString notSizeable()
    {
        return tr("The figures are too large or too small to compute with: check their unit.");
    }

    /// The sum where it is still a number.
    std::optional<double> sizeable(double sum)
    {
        if (std::isfinite(sum))
            return sum;
        fail(notSizeable());
        return {};
    }

    std::optional<double> aboveZero(Side side, double output)
    {
        if (output > 0)
            return sizeable(output);
        fail(tr("The output of the %1 is zero, so there is no specific consumption.")
                 .arg(sideName(side)));
        return {};
    }

    /// Months of use beside months of output, of which both are there, have to be the same.
    void checkLengths(Side side)
    {
        const std::size_t uses = period(side).use->size();
        const std::size_t outputs = period(side).output->size();
        if (uses > 1 && outputs > 1 && uses != outputs) {
            fail(tr("The %1 has %2 months of use but %3 of output: give both for the same months.")
                     .arg(sideName(side))
                     .arg(uses)
                     .arg(outputs));
        }
    }

    /// Σ use of the products before; for one use of all of them it has to be all.
    void addUpProducts()
    {
        if (m_case.base.products.empty())
            fail(noProducts(Side::Base));
        double sum = 0;
        for (const ProductAmounts &product : m_case.base.products) {
            if (!product.use) {
                fail(tr("The use of “%1” in the base period is not known: enter it, or choose the "
                        "method “%2”.")
                         .arg(product.name, choiceLabel(BaselineMethod::Equivalent)));
                return;
            }
            if (!areAmounts({*product.use}, Side::Base, tr("use")))
                return;
            sum += *product.use;
        }
        m_result.useBase = sizeable(sum);
        if (hasFailed() || !m_case.base.use)
            return;
        if (!areAmounts(*m_case.base.use, Side::Base, tr("use")))
            return;
        const double total = sumOf(*m_case.base.use);
        if (std::abs(total - sum) > roundingPart * std::max(total, sum)) {
            fail(tr("The products of the base period used %1 together, but %2 was used in all: "
                    "divide all of it among the products.")
                     .arg(quantity(sum), quantity(total)));
        }
    }

    void expect()
    {
        switch (m_case.method) {
        case BaselineMethod::Ratio: {
            const auto outputBase = outputOf(Side::Base); // told before the other
            expectByRatio(outputBase, outputOf(Side::Report));
            break;
        }
        case BaselineMethod::Mix:
            expectByMix();
            break;
        case BaselineMethod::Equivalent: {
            const auto outputBase = equivalentOutput(Side::Base);
            expectByRatio(outputBase, equivalentOutput(Side::Report));
            break;
        }
        case BaselineMethod::Regression:
            expectByRegression();
            break;
        case BaselineMethod::Absolute:
            expectTheSame();
            break;
        }
    }

    void expectByRatio(std::optional<double> outputBase, std::optional<double> outputReport)
    {
        requireUse();
        if (hasFailed())
            return;
        m_result.outputBase = outputBase;
        m_result.outputReport = outputReport;
        const double change = *outputReport / *outputBase - 1;
        if (!sizeable(change))
            return;
        m_result.secBase = *m_result.useBase / *outputBase;
        m_result.secReport = *m_result.useReport / *outputReport;
        m_result.expected = *m_result.useBase * *outputReport / *outputBase;
        compareMonths();
        if (std::abs(change) > largeChange) {
            m_result.warnings +=
                tr("The output changed by %1. Where part of the use does not depend on the "
                   "output, a ratio shows this as a saving or a loss: use monthly figures and the "
                   "method “%2”.")
                    .arg(signedPercent(change), choiceLabel(BaselineMethod::Regression));
        }
    }

    static QString signedPercent(double fraction)
    {
        const QString text = numberText(fraction * 100, 1, spokenLanguage()) + u'%';
        return fraction > 0 ? u'+' + text : text;
    }

    void requireUse()
    {
        if (!hasFailed() && *m_result.useBase <= 0)
            fail(tr("The use of the base period is zero, so there is nothing to save from."));
    }

    QString noProducts(Side side) const
    {
        return tr("There are no products in the %1: enter them.").arg(sideName(side));
    }

    bool hasProducts(Side side)
    {
        QSet<QString> names;
        for (const ProductAmounts &product : period(side).products) {
            if (names.contains(product.name)) {
                fail(tr("The product “%2” is twice in the %1: give it once.")
                         .arg(sideName(side), product.name));
            }
            names.insert(product.name);
            if (!product.output) {
                fail(tr("The output of “%2” in the %1 is not known: enter it (0 where there was "
                        "none).")
                         .arg(sideName(side), product.name));
            } else {
                areAmounts({*product.output}, side, tr("output"));
            }
        }
        if (names.isEmpty())
            fail(noProducts(side));
        return !hasFailed();
    }

    static const ProductAmounts *productOf(const PeriodAmounts &of, const QString &name)
    {
        const auto at = std::ranges::find(of.products, name, &ProductAmounts::name);
        return at == of.products.end() ? nullptr : &*at;
    }

    void expectByMix()
    {
        requireUse();
        if (!hasProducts(Side::Base) || !hasProducts(Side::Report))
            return;
        double expected = 0;
        double output = 0;
        for (const ProductAmounts &made : m_case.report.products) {
            const ProductAmounts *base = productOf(m_case.base, made.name);
            output += *made.output;
            if (*made.output == 0)
                continue;
            if (!base || *base->output <= 0) {
                fail(tr("“%1” was not made in the base period, so nothing is known of what it "
                        "used before: choose a base period with it.")
                         .arg(made.name));
                return;
            }
            expected += *base->use * *made.output / *base->output;
        }
        for (const ProductAmounts &base : m_case.base.products) {
            if (!productOf(m_case.report, base.name)) {
                fail(tr("The output of “%2” in the %1 is not known: enter it (0 where there was "
                        "none).")
                         .arg(sideName(Side::Report), base.name));
                return;
            }
        }
        if (!aboveZero(Side::Report, output))
            return;
        m_result.expected = expected;
        m_result.secBase = expected / output;
        m_result.secReport = *m_result.useReport / output;
        compareMonths();
    }

    std::optional<double> equivalentOutput(Side side)
    {
        if (!hasProducts(side))
            return {};
        double sum = 0;
        for (const ProductAmounts &product : period(side).products) {
            const double coefficient = coefficientOf(product);
            if (hasFailed())
                return {};
            sum += coefficient * *product.output;
        }
        return aboveZero(side, sum);
    }

    /// A product has one coefficient in both periods, or the comparison would count its change.
    double coefficientOf(const ProductAmounts &product)
    {
        std::optional<double> coefficient;
        for (const Side side : {Side::Base, Side::Report}) {
            const ProductAmounts *there = productOf(period(side), product.name);
            if (!there || !there->coefficient)
                continue;
            if (coefficient && *coefficient != *there->coefficient) {
                fail(tr("“%1” has one coefficient in the base period and another in the report "
                        "period: give it one.")
                         .arg(product.name));
            }
            coefficient = there->coefficient;
        }
        if (!coefficient) {
            fail(tr("“%1” has no coefficient of equivalent product: enter it.").arg(product.name));
        } else if (!std::isfinite(*coefficient) || *coefficient <= 0) {
            fail(tr("The coefficient of “%1” has to be above zero.").arg(product.name));
        }
        return coefficient.value_or(0);
    }

    void expectTheSame()
    {
        requireUse();
        const std::size_t base = monthsOf(Side::Base);
        const std::size_t report = monthsOf(Side::Report);
        if (base > 1 && report > 1 && base != report) {
            fail(tr("The base period has %1 months and the report period %2: totals are compared "
                    "over equally long periods only.")
                     .arg(base)
                     .arg(report));
        }
        if (hasFailed())
            return;
        m_result.expected = m_result.useBase;
        compareMonths();
    }

    std::size_t monthsOf(Side side) const
    {
        const PeriodAmounts &of = period(side);
        return of.months.empty() ? (of.use ? of.use->size() : 0) : of.months.size();
    }

    /// Seasonal work is compared in the same months of the year.
    void compareMonths()
    {
        const auto ofYear = [](const std::vector<int> &months) {
            std::vector<int> result;
            for (const int month : months)
                result.push_back(month % 12);
            std::ranges::sort(result);
            return result;
        };
        const bool isNamed = !m_case.base.months.empty() && !m_case.report.months.empty();
        bool differs = monthsOf(Side::Base) > 1 && monthsOf(Side::Report) > 1 &&
                       monthsOf(Side::Base) != monthsOf(Side::Report);
        if (isNamed) {
            differs = ofYear(m_case.base.months) != ofYear(m_case.report.months);
            if (m_case.report.months.front() <= m_case.base.months.back()) {
                m_result.warnings += tr("The report period does not come after the base period: "
                                        "check the months of both.");
            }
        }
        if (differs) {
            m_result.warnings += tr("The periods are not of the same months of the year. Where the "
                                    "work is seasonal, compare the same months.");
        }
    }

    void expectByRegression()
    {
        if (!hasVariables())
            return;
        auto fitted = fitLinearModel(*m_case.base.use, m_case.base.variables);
        if (const auto *none = std::get_if<NoModel>(&fitted)) {
            fail(whyNot(*none));
            return;
        }
        m_result.model = readModel(std::get<LinearModel>(std::move(fitted)),
                                   m_case.report.variables, m_case.confidence);
        const std::size_t months = m_case.report.variables.front().values.size();
        for (std::size_t month = 0; month < months; ++month) {
            std::vector<double> x;
            for (const ModelVariable &variable : m_case.report.variables)
                x.push_back(variable.values[month]);
            m_result.expectedByMonth.push_back(m_result.model->model.at(x));
        }
        m_result.expected = sumOf(m_result.expectedByMonth);
        m_result.warnings += modelWarnings(
            *m_result.model, [this](int place) { return monthName(Side::Report, place); });
        // Shown beside the result, so that it is seen what a plain ratio would have told.
        if (m_case.base.output && m_case.report.output) {
            const double base = sumOf(*m_case.base.output);
            const double report = sumOf(*m_case.report.output);
            if (base > 0)
                m_result.secBase = *m_result.useBase / base;
            if (report > 0)
                m_result.secReport = *m_result.useReport / report;
        }
    }

    bool hasVariables()
    {
        const std::vector<ModelVariable> &base = m_case.base.variables;
        const std::vector<ModelVariable> &report = m_case.report.variables;
        if (base.empty()) {
            fail(tr("The method “%1” needs the output, or another variable, of each month: enter "
                    "it.")
                     .arg(choiceLabel(BaselineMethod::Regression)));
        }
        if (!std::ranges::equal(base, report, {}, &ModelVariable::name, &ModelVariable::name)) {
            fail(tr("The base period and the report period do not have the same variables: enter "
                    "each for both."));
        }
        checkVariables(Side::Base);
        checkVariables(Side::Report);
        if (hasFailed())
            return false;
        const std::size_t months = m_case.report.variables.front().values.size();
        const std::size_t uses = m_case.report.use->size();
        if (uses > 1 && uses != months)
            failAtLength(Side::Report, uses, months, m_case.report.variables.front().name);
        return !hasFailed();
    }

    void checkVariables(Side side)
    {
        const std::vector<ModelVariable> &variables = period(side).variables;
        for (const ModelVariable &variable : variables) {
            if (!std::ranges::all_of(variable.values,
                                     [](double value) { return std::isfinite(value); })) {
                fail(tr("A value of %2 in the %1 is no number: correct it.")
                         .arg(sideName(side), u'“' + variable.name + u'”'));
            }
            const std::size_t months =
                side == Side::Base ? m_case.base.use->size() : variables.front().values.size();
            if (variable.values.empty()) {
                fail(tr("There is no %2 in the %1: enter it.")
                         .arg(sideName(side), u'“' + variable.name + u'”'));
            } else if (variable.values.size() != months) {
                failAtLength(side, months, variable.values.size(), variable.name);
            }
            const std::size_t named = period(side).months.size();
            if (named > 0 && named != variable.values.size())
                failAtLength(side, named, variable.values.size(), variable.name);
        }
    }

    void failAtLength(Side side, std::size_t months, std::size_t values, const QString &name)
    {
        fail(tr("The %1 has %2 months but %3 values of %4: give one for each month.")
                 .arg(sideName(side))
                 .arg(months)
                 .arg(values)
                 .arg(u'“' + name + u'”'));
    }

    QString whyNot(const NoModel &none) const
    {
        switch (none.why) {
        case NoModel::Why::TooFewMonths:
            return tr("The base period has %1 months. A line through %2 variables needs at least "
                      "%3: add months, or choose the method “%4”.")
                .arg(m_case.base.use->size())
                .arg(m_case.base.variables.size())
                .arg(fewestMonths(static_cast<int>(m_case.base.variables.size())))
                .arg(choiceLabel(BaselineMethod::Ratio));
        case NoModel::Why::ConstantVariable:
            return tr("“%1” is the same in every month of the base period, so the use cannot be "
                      "seen to depend on it: leave it out.")
                .arg(none.variable);
        case NoModel::Why::CollinearVariable:
            return tr("“%1” follows from the other variables, so their shares of the use cannot be "
                      "told apart: leave one out.")
                .arg(none.variable);
        case NoModel::Why::ConstantUse:
            return tr("The use is the same in every month of the base period: check whether a "
                      "yearly figure was divided by twelve, or choose the method “%1”.")
                .arg(choiceLabel(BaselineMethod::Absolute));
        case NoModel::Why::TooLarge:
            break;
        }
        return notSizeable();
    }

    void adjust()
    {
        const auto months = static_cast<int>(
            std::max({monthsOf(Side::Report), m_result.expectedByMonth.size(), std::size_t{1}}));
        for (const MonthAdjustment &adjustment : m_case.adjustments) {
            if (!std::isfinite(adjustment.amount)) {
                fail(tr("An adjustment is no number: correct it."));
                return;
            }
            // A total does not tell its months, so any month of a year may be meant.
            constexpr int monthsOfAYear = 12;
            if (adjustment.place < 0 ||
                adjustment.place >= (months == 1 ? monthsOfAYear : months)) {
                fail(tr("An adjustment is for a month that is not in the report period: correct "
                        "its month."));
                return;
            }
            *m_result.expected += adjustment.amount;
            m_result.adjustedReport += adjustment.amount;
            if (!m_result.expectedByMonth.empty() &&
                adjustment.place < static_cast<int>(m_result.expectedByMonth.size())) {
                m_result.expectedByMonth[static_cast<std::size_t>(adjustment.place)] +=
                    adjustment.amount;
            }
        }
    }

    void compare()
    {
        m_result.avoided = *m_result.expected - *m_result.useReport;
        const double saving = *m_result.avoided / *m_result.expected;
        if (std::isfinite(*m_result.expected) &&
            (*m_result.expected <= 0 || !std::isfinite(saving))) {
            fail(tr("The expected use of the report period is not above zero: check the model and "
                    "the adjustments."));
        } else {
            m_result.saving = saving;
            if (m_result.model)
                tellInterval(saving);
        }
    }

    /// Figures that are out of a number's reach are none, and then there is no saving either.
    void leaveFinite()
    {
        for (auto *number : {&m_result.expected, &m_result.avoided, &m_result.secBase,
                             &m_result.secReport, &m_result.saving}) {
            if (!*number || std::isfinite(**number))
                continue;
            number->reset();
            m_result.saving.reset();
            m_result.interval.reset();
            fail(notSizeable());
        }
    }

    void tellInterval(double saving)
    {
        ModelReading &reading = *m_result.model;
        reading.savingsUncertainty = fractionalSavingsUncertainty(reading, saving);
        if (reading.halfWidth) {
            const double half = *reading.halfWidth / *m_result.expected;
            m_result.interval = Interval{saving - half, saving + half};
            return;
        }
        m_result.intervalReason =
            tr("Neighbouring months err so much alike (ρ = %1) that less than one degree of "
               "freedom is left: no interval can be given. Add months.")
                .arg(numberText(reading.model.rho.value_or(0), 2, spokenLanguage()));
    }

    const SavingCase &m_case;
    CaseSaving m_result;
};

} // namespace

CaseSaving computeCase(const SavingCase &of)
{
    return Comparison(of).compute();
}

} // namespace sxsh
