// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/duties/duties.h"
#include "core/indicators/indicators.h"
#include "core/model/rules.h"
#include "core/savings/plausibility.h"
#include "tests/bench/provinceplan.h"

#include <benchmark/benchmark.h>

namespace sxsh::bench {

namespace {

const QDate lastCutOff(2020, 12, 14);

/// Bound: 50 ms for every indicator by district and year, after an edit.
void everyIndicator(benchmark::State &state)
{
    const auto session = Session::open(provinceFile(), Access::ReadOnly);
    Savings savings(session->records());
    benchmark::DoNotOptimize(indicatorsBy(Grouping::Unit, savings, lastCutOff));
    for (auto _ : state) {
        benchmark::DoNotOptimize(indicators(savings, lastCutOff));
        benchmark::DoNotOptimize(indicatorsBy(Grouping::Unit, savings, lastCutOff));
        benchmark::DoNotOptimize(indicatorsBy(Grouping::Year, savings, lastCutOff));
    }
}
BENCHMARK(everyIndicator)->Unit(benchmark::kMillisecond);

/// Peer: one pass over all consumption that only adds up, which no calculation can beat.
void addUpConsumption(benchmark::State &state)
{
    const auto session = Session::open(provinceFile(), Access::ReadOnly);
    for (auto _ : state) {
        qint64 rows = 0;
        double sum = 0;
        for (const Usage &usage : session->records().all<Usage>()) {
            sum += static_cast<double>(usage.amounts.year().value_or(0));
            ++rows;
        }
        benchmark::DoNotOptimize(sum);
        state.counters["rows"] = static_cast<double>(rows);
    }
}
BENCHMARK(addUpConsumption)->Unit(benchmark::kMillisecond);

void firstIndicators(benchmark::State &state)
{
    const auto session = Session::open(provinceFile(), Access::ReadOnly);
    for (auto _ : state) {
        Savings savings(session->records());
        benchmark::DoNotOptimize(indicators(savings, lastCutOff));
    }
}
BENCHMARK(firstIndicators)->Unit(benchmark::kMillisecond);

/// What there is to do with the whole plan, as when it is asked first.
void everyDuty(benchmark::State &state)
{
    const auto session = Session::open(provinceFile(), Access::ReadOnly);
    Savings savings(session->records());
    for (auto _ : state) {
        RuleFindings findings(session->records());
        benchmark::DoNotOptimize(duties(savings, findings, lastCutOff));
    }
}
BENCHMARK(everyDuty)->Unit(benchmark::kMillisecond);

/// The same after an edit of one facility's consumption.
void everyDutyAfterAnEdit(benchmark::State &state)
{
    const auto session = Session::open(provinceFile(), Access::ReadOnly);
    Savings savings(session->records());
    RuleFindings findings(session->records());
    const Usage usage = *session->records().all<Usage>().begin();
    ChangeSet set;
    set.edit(usage, usage);
    findings.all(lastCutOff);
    for (auto _ : state) {
        findings.forget(set);
        benchmark::DoNotOptimize(duties(savings, findings, lastCutOff));
    }
}
BENCHMARK(everyDutyAfterAnEdit)->Unit(benchmark::kMillisecond);

/// The doubtful figures of one facility after the other; goal: 1 ms each.
void doubtfulFigures(benchmark::State &state)
{
    const auto session = Session::open(provinceFile(), Access::ReadOnly);
    const auto &facilities = session->records().all<Facility>().rows();
    Plausibility plausibility(session->records());
    plausibility.of({facilities.front().id}, Language::English);
    std::size_t next = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            plausibility.of({facilities[next++ % facilities.size()].id}, Language::Vietnamese));
    }
}
BENCHMARK(doubtfulFigures)->Unit(benchmark::kMicrosecond);

/// Every rule on every record.
void everyRule(benchmark::State &state)
{
    const auto session = Session::open(provinceFile(), Access::ReadOnly);
    for (auto _ : state)
        benchmark::DoNotOptimize(checkAllRules(session->records(), lastCutOff));
}
BENCHMARK(everyRule)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace sxsh::bench
