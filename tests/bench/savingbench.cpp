// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/savings/coveragetrial.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <numeric>

namespace sxsh::bench {

namespace {

constexpr std::uint64_t seed = 20'181'214;

/// A province's facilities with twelve months before and after.
std::vector<SavingCase> provinceCases(BaselineMethod method)
{
    constexpr int facilities = 5000;
    std::mt19937_64 random(seed);
    std::vector<SavingCase> cases;
    for (int facility = 0; facility < facilities; ++facility) {
        cases.push_back(coverage::anyFacility({}, random));
        cases.back().method = method;
        for (PeriodAmounts *period : {&cases.back().base, &cases.back().report})
            period->output = period->variables.front().values;
    }
    return cases;
}

double secondsFor(const std::vector<SavingCase> &cases)
{
    const auto begin = std::chrono::steady_clock::now();
    for (const SavingCase &of : cases)
        benchmark::DoNotOptimize(computeCase(of));
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Bound: 1 s for the regressions of 5,000 facilities on one core. Peer: the same months by plain
/// ratio, which only adds up.
void regressionsOfProvince(benchmark::State &state)
{
    const auto regressions = provinceCases(BaselineMethod::Regression);
    const auto ratios = provinceCases(BaselineMethod::Ratio);
    double ofRegressions = 0;
    double ofRatios = 0;
    for (auto _ : state) {
        const double seconds = secondsFor(regressions);
        state.SetIterationTime(seconds);
        ofRegressions += seconds;
        ofRatios += secondsFor(ratios);
    }
    state.counters["facilities"] = static_cast<double>(regressions.size());
    state.counters["times_ratio"] = ofRegressions / ofRatios;
}
BENCHMARK(regressionsOfProvince)->Unit(benchmark::kMillisecond)->UseManualTime();

/// The share of intervals that cover the true saving (coveragetrial.h says which that is), beside
/// what they claim and what the FSU alone would cover; in percent.
///
/// Design: with independent errors and a saving of the size that plans aim at (10%), at least what
/// is claimed and at most 6 points more. Where months err alike (rho) less is covered, since twelve
/// months are too few to tell ρ; with larger savings more is, with a use that rose less.
void coverageOfIntervals(benchmark::State &state)
{
    constexpr int trials = 10'000;
    const auto percent = [&](int place) { return static_cast<double>(state.range(place)) / 100; };
    const coverage::Setting setting{.outputTimes = percent(0),
                                    .confidence = percent(1),
                                    .rho = percent(2),
                                    .saving = percent(3)};
    coverage::Coverage result;
    for (auto _ : state)
        result = coverage::coverageOf(setting, trials, seed);
    state.counters["claimed"] = setting.confidence * 100;
    state.counters["covered"] = result.share() * 100;
    state.counters["covered_by_fsu"] = result.shareByFsu() * 100;
    state.counters["without_interval"] = 100.0 * (trials - result.intervals) / trials;
}
BENCHMARK(coverageOfIntervals)
    ->Unit(benchmark::kMillisecond)
    ->ArgNames({"output", "confidence", "rho", "saving"})
    ->ArgsProduct({{100, 50, 160}, {68, 80, 90, 95}, {0, 50}, {10}})
    ->ArgsProduct({{100, 50, 160}, {68, 90}, {0}, {-10, 0, 20, 30}})
    ->Iterations(1);

} // namespace

} // namespace sxsh::bench
