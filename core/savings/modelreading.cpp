// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/modelreading.h"

#include "core/base/numbertext.h"
#include "core/base/spokenlanguage.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace sxsh {

namespace {

constexpr double mostModelP = 0.1;
constexpr double mostVariableP = 0.2;
constexpr double bestVariableP = 0.1;
constexpr double leastDetermination = 0.5;
constexpr double mostScatter = 0.25;
constexpr int monthsOfAYear = 12;

double sumOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// What serial correlation widens a variance by.
double wideningOf(const LinearModel &model)
{
    return static_cast<double>(model.months()) / model.effectiveMonths;
}

std::vector<ModelTest> testsOf(const LinearModel &model, const QStringList &names,
                               const std::vector<double> &reportMeans)
{
    const auto atMost = [](ModelTestKind kind, double value, double most, QString variable = {}) {
        return ModelTest{.kind = kind,
                         .variable = std::move(variable),
                         .value = value,
                         .most = most,
                         .passes = value <= most};
    };
    std::vector<ModelTest> tests;
    tests.push_back(atMost(ModelTestKind::Model, model.modelP, mostModelP));
    tests.push_back({.kind = ModelTestKind::Determination,
                     .value = model.r2,
                     .least = leastDetermination,
                     .passes = model.r2 >= leastDetermination});
    tests.push_back(atMost(ModelTestKind::Scatter, model.cvRmse, mostScatter));
    double best = 1;
    for (std::size_t index = 0; index < model.ranges.size(); ++index) {
        const double p = model.p[index + 1];
        best = std::min(best, p);
        tests.push_back(atMost(ModelTestKind::Variable, p, mostVariableP,
                               names[static_cast<qsizetype>(index)]));
    }
    tests.push_back(atMost(ModelTestKind::SomeVariable, best, bestVariableP));
    tests.back().passes = best < bestVariableP;
    for (std::size_t index = 0; index < model.ranges.size(); ++index) {
        const VariableRange &range = model.ranges[index];
        tests.push_back({.kind = ModelTestKind::Range,
                         .variable = names[static_cast<qsizetype>(index)],
                         .value = reportMeans[index],
                         .least = range.least,
                         .most = range.most,
                         .passes = range.contains(reportMeans[index])});
    }
    return tests;
}

class Warnings
{
    Q_DECLARE_TR_FUNCTIONS(Savings)

public:
    Warnings(const ModelReading &reading, const std::function<QString(int)> &monthName)
        : m_reading(reading), m_model(reading.model), m_monthName(monthName)
    {
    }

    QStringList collect()
    {
        aboutMonths();
        for (const ModelTest &test : m_reading.tests) {
            if (!test.passes)
                m_found += aboutTest(test);
        }
        aboutRange();
        aboutSlopes();
        aboutResiduals();
        return m_found;
    }

private:
    static QString number(double value, int decimals)
    {
        return numberText(value, decimals, spokenLanguage());
    }
    static QString quantity(double value) { return quantityText(value, spokenLanguage()); }
    static QString percent(double fraction) { return number(fraction * 100, 1) + u'%'; }

    void aboutMonths()
    {
        if (m_model.months() < monthsOfAYear) {
            m_found += tr("The base period has only %Ln month(s), less than a year: add months, so "
                          "that every season is in it.",
                          nullptr, m_model.months());
        }
        if (m_model.isExact()) {
            m_found += tr("All months lie exactly on one line. Metered use never does: check "
                          "whether the use was worked out from the output.");
        }
    }

    static QString aboutTest(const ModelTest &test)
    {
        switch (test.kind) {
        case ModelTestKind::Model:
            return tr("The variables do not explain the use (p of the model %1, at most %2): look "
                      "for what the use really depends on.")
                .arg(number(test.value, 3), number(test.most, 1));
        case ModelTestKind::Variable:
            return tr("“%1” tells nothing sure about the use (p %2, at most %3): leave it out, or "
                      "add months.")
                .arg(test.variable, number(test.value, 3), number(test.most, 1));
        case ModelTestKind::SomeVariable:
            return tr("No variable is surely tied to the use (least p %1, must be below %2): add "
                      "months, or choose another variable.")
                .arg(number(test.value, 3), number(test.most, 1));
        case ModelTestKind::Determination:
            return tr("The line explains only %1 of how the use changes (R², at least %2): look "
                      "for a further variable, or for wrong months.")
                .arg(percent(test.value), percent(test.least));
        case ModelTestKind::Scatter:
            return tr("The months are scattered widely about the line (CV(RMSE) %1, at most %2): "
                      "check the metering, or look for a further variable.")
                .arg(percent(test.value), percent(test.most));
        case ModelTestKind::Range:
            break;
        }
        return tr("The mean of “%1” in the report period (%2) is outside the base period (%3 to "
                  "%4), where the line is not known to hold: choose a base period that covers it.")
            .arg(test.variable, quantity(test.value), quantity(test.least), quantity(test.most));
    }

    void aboutRange()
    {
        for (std::size_t index = 0; index < m_reading.outside.size(); ++index) {
            QStringList months;
            for (const int place : m_reading.outside[index])
                months += m_monthName(place);
            if (months.isEmpty())
                continue;
            const VariableRange &range = m_model.ranges[index];
            m_found += tr("“%1” is outside the range of the base period (%2 to %3) in: %4. The "
                          "expected use of these months is extrapolated.")
                           .arg(m_reading.names[static_cast<qsizetype>(index)],
                                quantity(range.least), quantity(range.most), months.join(u", "));
        }
    }

    void aboutSlopes()
    {
        for (std::size_t index = 0; index < m_model.ranges.size(); ++index) {
            if (m_model.coefficients[index + 1] < 0) {
                m_found += tr("By the line, the use falls as “%1” rises: check that this makes "
                              "sense.")
                               .arg(m_reading.names[static_cast<qsizetype>(index)]);
            }
        }
        // What rounding leaves of a line through zero is not below it.
        constexpr double hair = 1e-9;
        if (m_model.coefficients.front() < -hair * std::ranges::max(m_model.fitted)) {
            m_found += tr("By the line, the use would be below zero without any production: the "
                          "line holds only near the months of the base period.");
        }
    }

    void aboutResiduals()
    {
        // Where too little is left for an interval, this is why there is none.
        if (m_model.effectiveMonths < m_model.months() && m_reading.t) {
            m_found += tr("Neighbouring months err alike (ρ = %1), so the %2 months say as much as "
                          "%3 independent ones; the interval is widened for it. Look for what "
                          "changed slowly.")
                           .arg(number(*m_model.rho, 2))
                           .arg(m_model.months())
                           .arg(number(m_model.effectiveMonths, 1));
        }
    }

    const ModelReading &m_reading;
    const LinearModel &m_model;
    const std::function<QString(int)> &m_monthName;
    QStringList m_found;
};

} // namespace

bool ModelReading::isSound() const
{
    return std::ranges::all_of(tests, &ModelTest::passes);
}

std::optional<double> ModelReading::halfWidthAt(const std::vector<double> &x) const
{
    return halfWidthOfSum(1, x);
}

std::optional<double> ModelReading::halfWidthOfSum(double months,
                                                   const std::vector<double> &sums) const
{
    if (!t)
        return {};
    return *t * model.s * std::sqrt(wideningOf(model) * (months + model.leverage(months, sums)));
}

ModelReading readModel(LinearModel model, const std::vector<ModelVariable> &report,
                       double confidence)
{
    ModelReading reading;
    std::vector<double> sums;
    std::vector<double> means;
    for (std::size_t index = 0; index < report.size(); ++index) {
        const std::vector<double> &values = report[index].values;
        reading.names += report[index].name;
        reading.reportMonths = static_cast<int>(values.size());
        sums.push_back(sumOf(values));
        means.push_back(sums.back() / static_cast<double>(values.size()));
        auto &outside = reading.outside.emplace_back();
        for (std::size_t place = 0; place < values.size(); ++place) {
            if (!model.ranges[index].contains(values[place]))
                outside.push_back(static_cast<int>(place));
        }
    }
    reading.tests = testsOf(model, reading.names, means);
    reading.degreesOfFreedom = model.degreesOfFreedom();
    if (reading.degreesOfFreedom >= 1)
        reading.t = studentQuantile(confidence, reading.degreesOfFreedom);
    reading.model = std::move(model);
    reading.halfWidth = reading.halfWidthOfSum(reading.reportMonths, sums);
    return reading;
}

std::optional<double> fractionalSavingsUncertainty(const ModelReading &reading, double saving)
{
    if (!reading.t || saving == 0)
        return {};
    constexpr double monthly = 1.26;
    const double months = reading.model.months();
    const double effective = reading.model.effectiveMonths;
    return monthly * *reading.t * reading.model.cvRmse / std::abs(saving) *
           std::sqrt(months / effective * (1 + 2 / effective) / reading.reportMonths);
}

QStringList modelWarnings(const ModelReading &reading, const std::function<QString(int)> &monthName)
{
    return Warnings(reading, monthName).collect();
}

} // namespace sxsh
