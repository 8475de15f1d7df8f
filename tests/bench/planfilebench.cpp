// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/provinceplan.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <benchmark/benchmark.h>

#include <cstdio>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace sxsh::bench {

using namespace Qt::StringLiterals;

namespace {

/// Bound: 2 s and 300 MB for 500,000 rows.
void openProvince(benchmark::State &state)
{
    const QString &path = provinceFile();
    for (auto _ : state) {
        const auto session = Session::open(path, Access::ReadOnly);
        state.counters["rows"] = static_cast<double>(session->records().all<Usage>().size());
    }
}
BENCHMARK(openProvince)->Unit(benchmark::kMillisecond);

/// Peer: QSqlQuery over the same rows, every value looked at and nothing made of it.
void readRawRows(benchmark::State &state)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(provinceFile());
        database.open();
        for (auto _ : state) {
            QSqlQuery query(database);
            query.setForwardOnly(true);
            query.exec(u"SELECT * FROM usage"_s);
            while (query.next()) {
                for (int column = 0; column < 9; ++column)
                    benchmark::DoNotOptimize(query.value(column));
            }
        }
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}
BENCHMARK(readRawRows)->Unit(benchmark::kMillisecond);

/// Bound: 2 ms for one edit until it is durable, apart from the disk's own sync.
void oneEdit(benchmark::State &state)
{
    const auto session = Session::open(provinceFile(), Access::ReadWrite);
    const Facility first = session->records().all<Facility>().rows().front();
    int number = 0;
    for (auto _ : state) {
        const Facility before = *session->records().all<Facility>().find(first.id);
        Facility after = before;
        after.note = QString::number(++number);
        ChangeSet set{.title = u"bench"_s};
        set.edit(before, after);
        session->apply(std::move(set));
    }
}
BENCHMARK(oneEdit)->Unit(benchmark::kMillisecond);

#ifdef Q_OS_UNIX
/// Peer: what the disk itself takes for the four syncs of one SQLite transaction.
void fourSyncs(benchmark::State &state)
{
    std::FILE *file = std::fopen(scratchFile(u"sync"_s).toLocal8Bit().constData(), "wb");
    for (auto _ : state) {
        for (int sync = 0; sync < 4; ++sync) {
            std::fputs("0123456789", file);
            std::fflush(file);
            fsync(fileno(file));
        }
    }
    std::fclose(file);
}
BENCHMARK(fourSyncs)->Unit(benchmark::kMillisecond);
#endif

} // namespace

} // namespace sxsh::bench
