// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/savingcase.h"

#include <cmath>
#include <random>

/// How often intervals of savings cover the truth, by trial: facilities are made up of which the
/// saving is known, and computed as any other.
///
/// What is to be covered. A facility uses b0 + b1·x + e in a month of the base period. Afterwards
/// it uses (1 − F)(b0 + b1·x) + e in a month, with errors of the same size: F is what the measures
/// cut from the line, a property of the plant, and the saving an officer wants to know. The errors
/// of the report months are not part of F, they are why a year does not tell it exactly; the m
/// under the root of the half-width is there for them, and the uᵀ(XᵀX)⁻¹u for the error of the
/// line. Would the truth be the saving with the report's own errors, the m would be too much and
/// the interval would cover far more often than it claims.
///
/// The interval then covers F a little more often than it claims where something was saved, since
/// of
///     F̂ − F = ((1 − F)(Ê − E) − Σe) / Ê
/// the error of the line counts 1 − F times only, while the half-width counts it in full: exactly
/// as often at F = 0, more often the larger F is, and less often where more is used than before.
namespace sxsh::coverage {

/// One kind of facility and of report year.
struct Setting {
    double outputTimes = 1; ///< of the report period, as a multiple of the base period's
    double confidence = 0.68;
    double rho = 0;      ///< of errors one month apart: e = ρ·previous + new; 0: independent
    double saving = 0.1; ///< F
};

/// What came of the trials of a setting.
struct Coverage {
    int trials = 0;
    int intervals = 0; ///< of the trials that gave one
    int covering = 0;  ///< of the intervals
    int byFsu = 0;     ///< of the savings ± FSU alone

    double share() const { return static_cast<double>(covering) / intervals; }
    double shareByFsu() const { return static_cast<double>(byFsu) / intervals; }
};

/// Errors of one month after the other, with σ = 1 in each.
class Errors
{
public:
    Errors(double rho, std::mt19937_64 &random)
        : m_rho(rho), m_random(random), m_last(m_normal(m_random))
    {
    }

    double next()
    {
        m_last = m_rho * m_last + std::sqrt(1 - m_rho * m_rho) * m_normal(m_random);
        return m_last;
    }

private:
    double m_rho;
    std::mt19937_64 &m_random;
    std::normal_distribution<double> m_normal{};
    double m_last;
};

/// A year before and the year after it, 12 months each: a third of the use is fixed, the output
/// of a month is anything from 60 to 140, and the errors are 5% of the use.
inline SavingCase anyFacility(const Setting &setting, std::mt19937_64 &random)
{
    constexpr int months = 12;
    constexpr double fixed = 5000;
    constexpr double perOutput = 100;
    constexpr double sigma = 750;
    std::uniform_real_distribution<double> output(60, 140);
    Errors errors(setting.rho, random);
    const auto period = [&](double outputTimes, double left) {
        std::vector<double> made;
        std::vector<double> used;
        for (int month = 0; month < months; ++month) {
            made.push_back(outputTimes * output(random));
            used.push_back(left * (fixed + perOutput * made.back()) + sigma * errors.next());
        }
        PeriodAmounts of{.use = std::move(used)};
        of.variables = {{QStringLiteral("output"), std::move(made)}};
        return of;
    };
    SavingCase of{.method = BaselineMethod::Regression, .confidence = setting.confidence};
    of.base = period(1, 1);
    of.report = period(setting.outputTimes, 1 - setting.saving);
    return of;
}

/// Tries a setting that often; the same seed gives the same facilities.
inline Coverage coverageOf(const Setting &setting, int trials, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    Coverage result{.trials = trials};
    for (int trial = 0; trial < trials; ++trial) {
        const CaseSaving saving = computeCase(anyFacility(setting, random));
        if (!saving.interval)
            continue;
        ++result.intervals;
        if (saving.interval->lower <= setting.saving && setting.saving <= saving.interval->upper)
            ++result.covering;
        const auto fsu = saving.model->savingsUncertainty;
        if (fsu && std::abs(*saving.saving - setting.saving) <= *fsu * std::abs(*saving.saving))
            ++result.byFsu;
    }
    return result;
}

} // namespace sxsh::coverage
