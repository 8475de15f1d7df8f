// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/worddocument.h"
#include "core/report/reportkind.h"
#include "tests/bench/provinceplan.h"
#include "ui/print/pdf.h"
#include "ui/print/wordfile.h"

#include <benchmark/benchmark.h>

#include <QtCore/QFileInfo>

namespace sxsh::bench {

using namespace Qt::StringLiterals;

namespace {

/// A report of about 60 pages with 20 charts: the annual one, several times over.
Report longReport()
{
    const auto session = Session::open(demoFile(), Access::ReadOnly);
    Savings savings(session->records());
    const Report annual = buildReport(savings, resources(), {.period = u"2020"_s});
    Report report = annual;
    int charts = 0;
    for (const Block &block : annual.blocks)
        charts += std::holds_alternative<Figure>(block);
    for (int copy = 1; copy * charts < 20; ++copy)
        report.blocks.insert(report.blocks.end(), annual.blocks.begin(), annual.blocks.end());
    return report;
}

/// Bound: 1 s for 60 pages with 20 charts.
void reportToPdf(benchmark::State &state)
{
    const Report report = longReport();
    int pages = 0;
    for (auto _ : state) {
        writePdf(report, scratchFile(u"report.pdf"_s), [&](int, int total) {
            pages = total;
            return true;
        });
    }
    state.counters["pages"] = pages;
}
BENCHMARK(reportToPdf)->Unit(benchmark::kMillisecond);

/// Bound: 1 s for the same report.
void reportToWord(benchmark::State &state)
{
    const Report report = longReport();
    qsizetype bytes = 0;
    for (auto _ : state)
        bytes = wordDocument(report, wordDrawing(report)).size();
    state.counters["bytes"] = static_cast<double>(bytes);
}
BENCHMARK(reportToWord)->Unit(benchmark::kMillisecond);

void buildAnnualReport(benchmark::State &state)
{
    const auto session = Session::open(demoFile(), Access::ReadOnly);
    for (auto _ : state) {
        Savings savings(session->records());
        benchmark::DoNotOptimize(buildReport(savings, resources(), {.period = u"2020"_s}));
    }
}
BENCHMARK(buildAnnualReport)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace sxsh::bench
