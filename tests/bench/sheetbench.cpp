// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import.h"
#include "core/exchange/plantemplate.h"
#include "core/sheet/sheetreader.h"
#include "core/sheet/sheetwriter.h"
#include "tests/bench/provinceplan.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <algorithm>
#include <benchmark/benchmark.h>

namespace sxsh::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 100'000;
constexpr int facilityCount = 10'000;
constexpr int firstYear = 2011;

QString facilityCode(int number)
{
    return u"CS%1"_s.arg(number, 6, 10, QChar(u'0'));
}

/// 100,000 rows of consumption in 20 columns, as a department would collect them.
const QString &usageSheet()
{
    static const QString path = [] {
        const QString file = scratchFile(u"tiêu thụ.xlsx"_s);
        std::vector<Column> columns;
        for (const char *key : {"facility_code", "resource", "year", "unit"})
            columns.push_back({.title = QString::fromLatin1(key), .kind = Column::Kind::Text});
        columns[2].kind = Column::Kind::Number;
        for (int month = 1; month <= 12; ++month)
            columns.push_back(
                {.title = u"m%1"_s.arg(month, 2, 10, QChar(u'0')), .kind = Column::Kind::Number});
        for (const char *key : {"estimated", "note", "decimals", "product"})
            columns.push_back({.title = QString::fromLatin1(key)});
        SheetWriter writer(file, u"Tiêu thụ"_s, columns);
        std::vector<Cell> cells(columns.size());
        for (int row = 0; row < rowCount; ++row) {
            cells[0] = Cell::ofText(facilityCode(row % facilityCount));
            cells[1] = Cell::ofText(u"DIEN"_s);
            cells[2] = Cell::ofNumber(firstYear + row / facilityCount);
            cells[3] = Cell::ofText(u"kWh"_s);
            for (std::size_t month = 0; month < 12; ++month)
                cells[4 + month] = Cell::ofNumber(
                    1000 + static_cast<double>((row * 7 + static_cast<int>(month) * 13) % 900));
            cells[17] = Cell::ofText(u"theo công tơ"_s);
            writer.addRow(cells);
        }
        writer.finish();
        return file;
    }();
    return path;
}

ChangeSet emptyFacilities(const Records &records)
{
    const auto &units = records.all<AdminUnit>();
    const auto district = std::ranges::find(units, UnitLevel::District, &AdminUnit::level);
    ChangeSet set{.title = u"bench"_s};
    for (int number = 0; number < facilityCount; ++number) {
        const Facility facility{.id = QUuid::createUuid(), .code = facilityCode(number)};
        set.add(facility);
        set.add(FacilityState{
            .id = QUuid::createUuid(), .facility = {facility.id}, .name = facility.code});
        set.add(FacilityPlacement{
            .id = QUuid::createUuid(), .facility = {facility.id}, .unit = {district->id}});
    }
    return set;
}

void readSheet(benchmark::State &state)
{
    const QString &path = usageSheet();
    for (auto _ : state) {
        qint64 cells = 0;
        SheetReader(path).read(0, [&](int, std::span<const Cell> row) {
            cells += static_cast<qint64>(row.size());
            return true;
        });
        state.counters["cells"] = static_cast<double>(cells);
    }
}
BENCHMARK(readSheet)->Unit(benchmark::kMillisecond)->Iterations(1);

/// Peer: openpyxl reading the same file row by row, where it is installed.
void readSheetByOpenpyxl(benchmark::State &state)
{
    const QString script = u"import sys, resource, openpyxl\n"
                           "book = openpyxl.load_workbook(sys.argv[1], read_only=True)\n"
                           "rows = book.worksheets[0].iter_rows(values_only=True)\n"
                           "cells = sum(len(row) for row in rows)\n"
                           "peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
                           "print(cells, peak // 1024)\n"_s;
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    const QString probe = u"import sys, importlib.util\n"
                          "sys.exit(importlib.util.find_spec('openpyxl') is None)\n"_s;
    if (python.isEmpty() || QProcess::execute(python, {u"-c"_s, probe}) != 0) {
        state.SkipWithError("openpyxl is not installed");
        return;
    }
    const QString &path = usageSheet();
    for (auto _ : state) {
        QProcess process;
        process.start(python, {u"-c"_s, script, path});
        if (!process.waitForFinished(600'000) || process.exitCode() != 0) {
            state.SkipWithError("openpyxl did not read the file");
            return;
        }
        const QByteArrayList said = process.readAllStandardOutput().trimmed().split(' ');
        state.counters["cells"] = said.first().toDouble();
        state.counters["MB"] = said.last().toDouble();
    }
}
BENCHMARK(readSheetByOpenpyxl)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

/// Peer: LibreOffice's conversion of the same file to CSV, where it is installed.
void readSheetByLibreOffice(benchmark::State &state)
{
    const QString program = QStandardPaths::findExecutable(u"soffice"_s);
    if (program.isEmpty()) {
        state.SkipWithError("LibreOffice is not installed");
        return;
    }
    const QString &path = usageSheet();
    for (auto _ : state) {
        const QTemporaryDir folder;
        QProcess::execute(program,
                          {u"--headless"_s,
                           u"-env:UserInstallation=file://"_s + folder.path() + u"/profile"_s,
                           u"--convert-to"_s, u"csv"_s, u"--outdir"_s, folder.path(), path});
    }
}
BENCHMARK(readSheetByLibreOffice)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

/// Bound: 4 s and 50 MB above the plan for 100,000 rows of 20 columns, read, checked and saved.
void importSheet(benchmark::State &state)
{
    const QString &path = usageSheet();
    for (auto _ : state) {
        state.PauseTiming();
        const QString plan = scratchFile(u"import.sxsh"_s);
        QFile::remove(plan);
        const auto session = Session::create(plan, referenceSet(resources()));
        const Session::Outcome ready = session->apply(emptyFacilities(session->records()));
        if (!ready.applied) {
            state.SkipWithError(qPrintable(ready.issues.back().message));
            return;
        }
        forgetPeak();
        state.ResumeTiming();
        const Offers offers{
            .tryOut = [&](const ChangeSet &set) { return session->tryOut(set).issues; },
            .take = [&](const ChangeSet &set) { return session->apply(set).issues; }};
        const ImportDraft draft = readImport(session->records(), EntityKind::Usage, path,
                                             BadRows::RefuseAll, offers, QDate(2021, 1, 1));
        state.PauseTiming();
        if (!draft.taken) {
            const auto hard = std::ranges::find(draft.issues, Severity::Hard, &Issue::severity);
            state.SkipWithError(hard == draft.issues.end() ? "the import was refused"
                                                           : qPrintable(hard->message));
            return;
        }
        const double peak = peakMegabytes();
        // What is left once the import is over is the plan.
        state.counters["MB_above_plan"] = peak - residentMegabytes();
        state.ResumeTiming();
    }
}
BENCHMARK(importSheet)->Unit(benchmark::kMillisecond)->Iterations(1)->MeasureProcessCPUTime();

} // namespace

} // namespace sxsh::bench
