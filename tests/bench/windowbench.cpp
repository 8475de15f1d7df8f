// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/provinceplan.h"
#include "ui/frame/searchbox.h"
#include "ui/frame/workspace.h"
#include "ui/grid/monthgrid.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/theme.h"

#include <benchmark/benchmark.h>

#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

namespace sxsh::bench {

using namespace Qt::StringLiterals;

namespace {

WindowSurroundings surroundings()
{
    static QSettings settings(scratchFile(u"settings.ini"_s), QSettings::IniFormat);
    return {.settings = &settings,
            .resources = resources(),
            .session = {},
            .language = Language::Vietnamese,
            .speak = [](Language) {}};
}

void paint(QWidget &widget)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    widget.repaint();
}

/// The window on a copy of the province's plan, every page opened once.
MainWindow &window()
{
    static MainWindow *const made = [] {
        const QString path = scratchFile(u"window.sxsh"_s);
        QFile::copy(provinceFile(), path);
        applyTheme(ThemeChoice::Light);
        auto opened = std::make_unique<MainWindow>(surroundings());
        opened->resize(1366, 768);
        opened->show();
        opened->openPlan(path);
        for (const QString &page : opened->pages()) {
            opened->showPage(page);
            paint(*opened);
        }
        qAddPostRoutine([] { delete &window(); });
        return opened.release();
    }();
    return *made;
}

/// Bound: 2 s from a file of 500,000 rows to the first paint.
void openToFirstPaint(benchmark::State &state)
{
    provinceFile();
    for (auto _ : state) {
        MainWindow opened(surroundings());
        opened.resize(1366, 768);
        opened.show();
        opened.openPlan(provinceFile());
        paint(opened);
        state.PauseTiming();
        opened.closePlan();
        state.ResumeTiming();
    }
}
BENCHMARK(openToFirstPaint)->Unit(benchmark::kMillisecond)->Iterations(3);

/// Peer: the file read without a window.
void openWithoutWindow(benchmark::State &state)
{
    provinceFile();
    for (auto _ : state)
        benchmark::DoNotOptimize(Session::open(provinceFile(), Access::ReadOnly));
}
BENCHMARK(openWithoutWindow)->Unit(benchmark::kMillisecond)->Iterations(3);

/// Bound: 100 ms from the key to the page painted.
void switchPage(benchmark::State &state)
{
    const QStringList pages = window().pages();
    const QString page = pages[state.range(0) % pages.size()];
    const QString other = pages[(state.range(0) + 1) % pages.size()];
    state.SetLabel(page.section(u':', 0, 0).toStdString());
    for (auto _ : state) {
        state.PauseTiming();
        window().showPage(other);
        paint(window());
        state.ResumeTiming();
        window().showPage(page);
        paint(window());
    }
}
BENCHMARK(switchPage)->Unit(benchmark::kMillisecond)->DenseRange(0, 16)->Iterations(5);

/// Bound: 16 ms from an edit to the page that is seen redrawn, all others being open behind it.
void editToRedraw(benchmark::State &state)
{
    const QStringList pages = window().pages();
    const QString page = pages[state.range(0) % pages.size()];
    state.SetLabel(page.section(u':', 0, 0).toStdString());
    window().showPage(page);
    paint(window());
    Workspace &workspace = *window().workspace();
    const QUuid id = workspace.records().all<Facility>().begin()->id;
    int round = 0;
    for (auto _ : state) {
        const Facility before = *workspace.records().all<Facility>().find(id);
        Facility after = before;
        after.note = QString::number(++round);
        ChangeSet set;
        set.title = u"Note"_s;
        set.edit(before, after);
        workspace.apply(set);
        paint(window());
        state.PauseTiming();
        for (int wait = 0; wait < 3; ++wait)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 200);
        state.ResumeTiming();
    }
}
BENCHMARK(editToRedraw)->Unit(benchmark::kMillisecond)->DenseRange(0, 16)->Iterations(5);

/// Bound: 16 ms from a month of the facility that is seen, with its figures and charts.
void monthToRedraw(benchmark::State &state)
{
    window().showPage(u"consumption"_s);
    paint(window());
    auto &grid = *window().page()->findChild<MonthGrid *>(u"span_grid"_s);
    MonthGridModel &months = grid.grid();
    int track = 0;
    while (!months.cell(track, 0).isEditable)
        ++track;
    int round = 0;
    for (auto _ : state) {
        const QString text = QString::number(1000 + ++round % 7);
        months.take({{.track = track, .part = 0, .text = text}}, GridAct::Typed);
        QCoreApplication::processEvents();
        state.PauseTiming();
        for (int wait = 0; wait < 3; ++wait)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 200);
        state.ResumeTiming();
    }
}
BENCHMARK(monthToRedraw)->Unit(benchmark::kMillisecond)->Iterations(10);

/// Bound: 50 ms from a facility's use of a year to the savings of the province, added up and drawn.
void useToProvince(benchmark::State &state)
{
    window().showPage(u"province"_s);
    paint(window());
    Workspace &workspace = *window().workspace();
    // Of the newest year, on which no locked base period rests.
    const auto usages = workspace.records().all<Usage>().rows();
    const Usage first = *std::ranges::max_element(usages, {}, &Usage::year);
    int round = 0;
    for (auto _ : state) {
        const Usage before = *workspace.records().all<Usage>().find(first.id);
        Usage after = before;
        after.amounts.setMonth(0, before.amounts.month(0).value_or(0) + ++round * 1000);
        ChangeSet set;
        set.title = u"Use"_s;
        set.edit(before, after);
        if (!workspace.apply(set)) {
            state.SkipWithError("the edit was refused");
            return;
        }
        window().page()->bringUpToDate();
        paint(window());
    }
}
BENCHMARK(useToProvince)->Unit(benchmark::kMillisecond)->Iterations(10);

/// Peer: the same edit stored, nothing drawn.
void editWithoutWindow(benchmark::State &state)
{
    const QString path = scratchFile(u"edited.sxsh"_s);
    QFile::copy(provinceFile(), path);
    const auto session = Session::open(path, Access::ReadWrite);
    int round = 0;
    for (auto _ : state) {
        const Facility before = *session->records().all<Facility>().begin();
        Facility after = before;
        after.note = QString::number(++round);
        ChangeSet set;
        set.title = u"Note"_s;
        set.edit(before, after);
        session->apply(std::move(set));
    }
}
BENCHMARK(editWithoutWindow)->Unit(benchmark::kMillisecond)->Iterations(20);

/// Bound: 30 ms from a letter to the list of what is found.
void searchAsTyped(benchmark::State &state)
{
    auto *box = window().findChild<SearchBox *>();
    const QString typed = u"dong van che"_s;
    int letters = 0;
    for (auto _ : state) {
        letters = letters % static_cast<int>(typed.size()) + 1;
        box->setText(typed.first(letters));
        emit box->textEdited(box->text());
        paint(window());
    }
    box->clear();
    emit box->textEdited({});
}
BENCHMARK(searchAsTyped)->Unit(benchmark::kMillisecond)->Iterations(48);

/// Bound: 16 ms a page of the register of 5,000 facilities.
void scrollRegister(benchmark::State &state)
{
    window().showPage(u"register"_s);
    paint(window());
    QScrollBar *bar = window().page()->mainTable()->table().verticalScrollBar();
    for (auto _ : state) {
        bar->setValue(bar->value() >= bar->maximum() ? 0 : bar->value() + bar->pageStep());
        window().page()->repaint();
    }
}
BENCHMARK(scrollRegister)->Unit(benchmark::kMillisecond)->Iterations(200);

} // namespace

} // namespace sxsh::bench
