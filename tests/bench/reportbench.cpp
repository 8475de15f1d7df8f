// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/worddocument.h"
#include "core/report/reportkind.h"
#include "tests/bench/provinceplan.h"
#include "ui/print/pageview.h"
#include "ui/print/paginator.h"
#include "ui/print/pdf.h"
#include "ui/print/wordfile.h"

#include <benchmark/benchmark.h>

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <algorithm>

namespace sxsh::bench {

using namespace Qt::StringLiterals;

namespace {

/// A report of 60 pages with 20 charts: the annual one over and over.
const Report &longReport()
{
    static const Report report = [] {
        const auto session = Session::open(demoFile(), Access::ReadOnly);
        Savings savings(session->records());
        Report all = buildReport(savings, resources(), {.period = u"2020"_s});
        const std::vector<Block> annual = all.blocks;
        std::vector<Block> charts;
        std::ranges::copy_if(annual, std::back_inserter(charts), [](const Block &block) {
            return std::holds_alternative<Figure>(block);
        });
        for (std::size_t chart = charts.size(); chart < 20; ++chart)
            all.blocks.push_back(charts[chart % charts.size()]);
        for (std::size_t next = 0; next % 8 != 0 || paginate(all).size() < 60; ++next) {
            const Block &block = annual[next % annual.size()];
            if (!std::holds_alternative<Figure>(block))
                all.blocks.push_back(block);
        }
        return all;
    }();
    return report;
}

/// Bound: 1 s for 60 pages with 20 charts.
void reportToPdf(benchmark::State &state)
{
    const Report &report = longReport();
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
    const Report &report = longReport();
    qsizetype bytes = 0;
    for (auto _ : state)
        bytes = wordDocument(report, wordDrawing(report)).size();
    state.counters["bytes"] = static_cast<double>(bytes);
}
BENCHMARK(reportToWord)->Unit(benchmark::kMillisecond);

/// The peer: LibreOffice makes a PDF of the same Word file, its start included.
void wordToPdfByLibreOffice(benchmark::State &state)
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty()) {
        state.SkipWithError("there is no soffice in PATH");
        return;
    }
    const QString word = scratchFile(u"report.docx"_s);
    writeWord(longReport(), word, wordDrawing(longReport()));
    const auto convert = [&] {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(office, {u"-env:UserInstallation="_s +
                                   QUrl::fromLocalFile(scratchFile(u"office"_s)).toString(),
                               u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s,
                               scratchFile(u"converted"_s), word});
        return process.waitForFinished(300000) && process.exitCode() == 0 &&
               QFile::exists(scratchFile(u"converted/report.pdf"_s));
    };
    // Its first start makes a profile, which is not what is compared.
    if (!convert()) {
        state.SkipWithError("soffice made no PDF");
        return;
    }
    for (auto _ : state)
        convert();
}
BENCHMARK(wordToPdfByLibreOffice)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

/// From the report to its first page on the screen.
void firstPreview(benchmark::State &state)
{
    const Report &report = longReport();
    PageView view;
    view.resize(1920, 1080);
    for (auto _ : state) {
        view.setPages(paginate(report));
        benchmark::DoNotOptimize(view.grab());
    }
}
BENCHMARK(firstPreview)->Unit(benchmark::kMillisecond);

/// Bound: 50 ms for any page. The time is that of the slowest one, drawn as wide as the screen.
void slowestPageOfPreview(benchmark::State &state)
{
    PageView view;
    view.resize(1920, 2800);
    view.setPages(paginate(longReport()));
    view.setZoom(2.3);
    int slowest = 0;
    for (auto _ : state) {
        double longest = 0;
        for (int page = 1; page <= view.pageCount(); ++page) {
            view.goTo(page);
            QElapsedTimer timer;
            timer.start();
            benchmark::DoNotOptimize(view.grab());
            const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
            if (seconds > longest) {
                longest = seconds;
                slowest = page;
            }
        }
        state.SetIterationTime(longest);
    }
    state.counters["page"] = slowest;
    state.counters["pages"] = view.pageCount();
}
BENCHMARK(slowestPageOfPreview)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(3);

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
