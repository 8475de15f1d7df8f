// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/fulldisk.h"
#include "tests/ui/grid/gridplan.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

using Tester = QAbstractItemModelTester;
constexpr qint64 kilowattHour = 3'600'000;

/// The sheet of 2018: electricity, coal, tea.
struct Sheet {
    GridPlan plan{};
    MonthGridModel model{plan.workspace(), MonthGridModel::Months::Across};
    Tester tester{&model, Tester::FailureReportingMode::Fatal};
    QString told{};

    Sheet()
    {
        model.setTracks(plan.sheet());
        QObject::connect(&model, &MonthGridModel::told, &model,
                         [this](const GridHint &hint) { told = hint.text; });
    }
    bool type(int track, int part, const QString &text)
    {
        return model.setData(model.indexOf(track, part), text, Qt::EditRole);
    }
    QString shown(int track, int part) { return model.indexOf(track, part).data().toString(); }
};

} // namespace

TEST_CASE("the grid shows figures in the officer's form, unknown months as a dash", "[grid]")
{
    Sheet sheet;
    CHECK(sheet.shown(0, 0) == u"1.000,0"_s);
    CHECK(sheet.shown(0, 2) == u"3.000,5"_s);
    CHECK(sheet.shown(0, 3) == u"–"_s);
    CHECK(sheet.shown(0, wholeYear) == u"≥ 6.000,5"_s);
    CHECK(sheet.shown(1, wholeYear) == u"–"_s);
    CHECK(sheet.model.headerData(0, Qt::Vertical, Qt::DisplayRole) == u"Điện"_s);
}

TEST_CASE("a typed figure is saved at once as one step that undo takes back", "[grid]")
{
    Sheet sheet;
    const Session &session = sheet.plan.workspace().session();
    const int steps = session.undoSteps();
    CHECK(sheet.type(0, 3, u"4000"_s));
    CHECK(sheet.plan.stored(sheet.plan.use(sheet.plan.electricity(), 2018)).month(3) ==
          4'000 * kilowattHour);
    CHECK(session.undoSteps() == steps + 1);
    CHECK(session.undoTitle()->contains(u"CS001"_s));
    sheet.plan.workspace().undo();
    CHECK(sheet.shown(0, 3) == u"–"_s);
    sheet.plan.workspace().redo();
    CHECK(sheet.shown(0, 3) == u"4.000,0"_s);
}

TEST_CASE("leaving a cell as it was is no edit", "[grid]")
{
    Sheet sheet;
    const int steps = sheet.plan.workspace().session().undoSteps();
    for (const int part : {0, 2, 3}) {
        const QModelIndex index = sheet.model.indexOf(0, part);
        CHECK(sheet.model.setData(index, index.data(Qt::EditRole), Qt::EditRole));
    }
    CHECK(sheet.type(1, 0, u"–"_s));
    CHECK(sheet.plan.workspace().session().undoSteps() == steps);
    CHECK(sheet.plan.records().all<Usage>().size() == 2);
}

TEST_CASE("the first figure of a line makes its record, in the unit of its other years", "[grid]")
{
    Sheet sheet;
    CHECK(sheet.type(1, 5, u"2,5"_s));
    const LineAmounts coal =
        amountsOf(sheet.plan.records(), sheet.plan.use(sheet.plan.coal(), 2018));
    REQUIRE(coal.record);
    CHECK(coal.unit.code == u"tấn"_s);
    CHECK(coal.decimals == 1);
    CHECK(coal.amounts.month(5) == 2'500'000'000);
    CHECK(sheet.model.setUnit(1, *findUnit(u"kg"), MonthGridModel::UnitChange::SameQuantity));
    CHECK(amountsOf(sheet.plan.records(), sheet.plan.use(sheet.plan.coal(), 2019)).unit.code ==
          u"kg"_s);
}

TEST_CASE("a bad text changes no record and waits in its cell as a draft", "[grid]")
{
    Sheet sheet;
    CHECK_FALSE(sheet.type(0, 0, u"12 nghìn"_s));
    CHECK(sheet.plan.stored(sheet.plan.use(sheet.plan.electricity(), 2018)).month(0) ==
          1'000 * kilowattHour);
    CHECK(sheet.shown(0, 0) == u"12 nghìn"_s);
    CHECK_FALSE(sheet.told.isEmpty());
    CHECK(sheet.model.cell(0, 0).kept == u"1.000,0"_s);
    REQUIRE(sheet.plan.records().all<Draft>().size() == 1);
    const Draft draft = sheet.plan.records().all<Draft>().rows().front();
    CHECK(draft.entity == u"usage"_s);
    CHECK(draft.field == u"m01"_s);
    CHECK(draft.text == u"12 nghìn"_s);
    CHECK_FALSE(draft.problem.isEmpty());

    SECTION("a good text replaces it")
    {
        CHECK(sheet.type(0, 0, u"12000"_s));
        CHECK(sheet.plan.records().all<Draft>().size() == 0);
        CHECK(sheet.shown(0, 0) == u"12.000,0"_s);
    }
    SECTION("the first Del drops it, the second clears the figure")
    {
        CHECK(sheet.model.clear({{0, 0}}));
        CHECK(sheet.plan.records().all<Draft>().size() == 0);
        CHECK(sheet.shown(0, 0) == u"1.000,0"_s);
        CHECK(sheet.model.clear({{0, 0}}));
        CHECK(sheet.shown(0, 0) == u"–"_s);
    }
    SECTION("typing the figure that counts drops it as well")
    {
        CHECK(sheet.type(0, 0, u"1000"_s));
        CHECK(sheet.plan.records().all<Draft>().size() == 0);
    }
    SECTION("undo takes it back")
    {
        sheet.plan.workspace().undo();
        CHECK(sheet.shown(0, 0) == u"1.000,0"_s);
    }
}

TEST_CASE("a bad text typed over another leaves the stored figure in sight", "[grid]")
{
    Sheet sheet;
    CHECK_FALSE(sheet.type(0, 0, u"12 nghìn"_s));
    CHECK_FALSE(sheet.type(0, 0, u"13 nghìn"_s));
    CHECK(sheet.model.cell(0, 0).kept == u"1.000,0"_s);
}

#ifdef Q_OS_UNIX
TEST_CASE("what a full disk did not take waits in its cell and is saved with the next change",
          "[grid]")
{
    Sheet sheet;
    {
        const FullDisk disk(1000);
        CHECK_FALSE(sheet.type(0, 0, u"5000"_s));
        CHECK_FALSE(sheet.type(0, 0, u"6000"_s));
    }
    CHECK(sheet.model.hasUnsaved());
    CHECK(sheet.shown(0, 0) == u"6000"_s);
    CHECK(sheet.model.cell(0, 0).kept == u"1.000,0"_s);
    const auto month = [&] {
        return sheet.plan.stored(sheet.plan.use(sheet.plan.electricity(), 2018)).month(0);
    };
    CHECK(month() == 1'000 * kilowattHour);

    SECTION("with the next change")
    {
        CHECK(sheet.type(0, 1, u"7"_s));
        CHECK(QTest::qWaitFor([&] { return !sheet.model.hasUnsaved(); }));
        CHECK(month() == 6'000 * kilowattHour);
    }
    SECTION("when asked to")
    {
        CHECK(sheet.model.saveAgain());
        CHECK(month() == 6'000 * kilowattHour);
    }
}
#endif

TEST_CASE("of many texts the good ones are saved and the bad ones kept, in one step", "[grid]")
{
    Sheet sheet;
    const int steps = sheet.plan.workspace().session().undoSteps();
    CHECK_FALSE(sheet.model.take(
        {{0, 3, u"400"_s}, {1, 3, u"1.234"_s}, {1, 4, u"7"_s}, {2, 3, u"hỏng máy"_s}},
        GridAct::Pasted));
    CHECK(sheet.plan.workspace().session().undoSteps() == steps + 1);
    CHECK(sheet.plan.stored(sheet.plan.use(sheet.plan.electricity(), 2018)).month(3) ==
          400 * kilowattHour);
    CHECK(sheet.plan.stored(sheet.plan.use(sheet.plan.coal(), 2018)).known == 1u << 4);
    CHECK(sheet.plan.records().all<Draft>().size() == 2);
    CHECK(sheet.shown(1, 3) == u"1.234"_s);
    CHECK(sheet.shown(2, 3) == u"hỏng máy"_s);
    sheet.plan.workspace().undo();
    CHECK(sheet.plan.records().all<Draft>().size() == 0);
    CHECK_FALSE(amountsOf(sheet.plan.records(), sheet.plan.use(sheet.plan.coal(), 2018)).record);
}

TEST_CASE("an edit announces the cells it touches and no others", "[grid]")
{
    GridPlan plan;
    MonthGridModel model(plan.workspace(), MonthGridModel::Months::Down);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setTracks(plan.twoSpans());
    std::vector<QModelIndex> touched;
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model,
                     [&](const QModelIndex &from, const QModelIndex &to) {
                         CHECK(from == to);
                         touched.push_back(from);
                     });
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    CHECK(model.setData(model.indexOf(3, 0), u"1200"_s, Qt::EditRole));
    CHECK(touched ==
          std::vector{model.indexOf(3, 0), model.indexOf(3, wholeYear), model.indexOf(5, 0)});
    CHECK(resets.count() == 0);
    CHECK(model.indexOf(5, 0).data().toString() == u"120,0"_s);
}

TEST_CASE("the specific use is computed where both figures are known", "[grid]")
{
    GridPlan plan;
    MonthGridModel model(plan.workspace(), MonthGridModel::Months::Down);
    model.setTracks(plan.twoSpans());
    CHECK(model.indexOf(2, 0).data().toString() == u"110,0"_s);
    CHECK(model.indexOf(2, wholeYear).data().toString() == u"110,0"_s);
    CHECK(model.indexOf(5, 0).data().toString() == u"100,0"_s);
    CHECK(model.indexOf(5, 1).data().toString() == u"–"_s);
    CHECK_FALSE(model.indexOf(5, 0).flags().testFlag(Qt::ItemIsEditable));
}

TEST_CASE("months of a locked base period are not typed into until it is unlocked", "[grid]")
{
    GridPlan plan;
    MonthGridModel model(plan.workspace(), MonthGridModel::Months::Down);
    model.setTracks(plan.twoSpans());
    QString told;
    QObject::connect(&model, &MonthGridModel::told, &model,
                     [&](const GridHint &hint) { told = hint.text; });
    const Amounts before = plan.stored(plan.use(plan.electricity(), 2015));
    CHECK_FALSE(model.setData(model.indexOf(0, 0), u"5"_s, Qt::EditRole));
    CHECK(told.contains(u"10/03/2016"_s));
    CHECK(plan.stored(plan.use(plan.electricity(), 2015)) == before);
    CHECK_FALSE(model.indexOf(0, 0).flags().testFlag(Qt::ItemIsEditable));

    Baseline open = plan.baseline();
    open.lockedOn.reset();
    ChangeSet unlock;
    unlock.edit(plan.baseline(), open);
    REQUIRE(plan.workspace().apply(unlock));
    CHECK(model.indexOf(0, 0).flags().testFlag(Qt::ItemIsEditable));
    CHECK(model.setData(model.indexOf(0, 0), u"5"_s, Qt::EditRole));
}

TEST_CASE("a plan opened for reading is not typed into and says so", "[grid]")
{
    GridPlan plan(Access::ReadOnly);
    MonthGridModel model(plan.workspace(), MonthGridModel::Months::Across);
    model.setTracks(plan.sheet());
    QString told;
    QObject::connect(&model, &MonthGridModel::told, &model,
                     [&](const GridHint &hint) { told = hint.text; });
    CHECK_FALSE(model.indexOf(0, 0).flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(model.setData(model.indexOf(0, 0), u"5"_s, Qt::EditRole));
    CHECK(told.contains(u"reading only"_s));
    CHECK_FALSE(model.setEstimated({{0, 0}}, true));
    CHECK_FALSE(model.setNotApplicable(0, true));
    CHECK(model.hintFor(model.indexOf(0, 0)).text.contains(u"reading only"_s));
}

TEST_CASE("estimates are marked only where there is a figure", "[grid]")
{
    Sheet sheet;
    CHECK(sheet.model.setEstimated({{0, 0}, {0, 3}, {0, wholeYear}}, true));
    CHECK(sheet.plan.stored(sheet.plan.use(sheet.plan.electricity(), 2018)).estimated == 1);
    CHECK(sheet.model.cell(0, 0).isEstimate);
    CHECK(sheet.model.cell(0, 0).typed.startsWith(u'~'));
    CHECK(sheet.model.setEstimated({{0, 0}}, false));
    CHECK(sheet.plan.stored(sheet.plan.use(sheet.plan.electricity(), 2018)).estimated == 0);
}

TEST_CASE("another unit keeps the quantity or the figures, as asked", "[grid]")
{
    Sheet sheet;
    const GridLine line = sheet.plan.use(sheet.plan.electricity(), 2018);
    const Amounts before = sheet.plan.stored(line);
    CHECK(sheet.model.setUnit(0, *findUnit(u"MWh"), MonthGridModel::UnitChange::SameQuantity));
    CHECK(sheet.plan.stored(line) == before);
    CHECK(sheet.shown(0, 0) == u"1,0"_s);
    sheet.plan.workspace().undo();
    CHECK(sheet.model.setUnit(0, *findUnit(u"MWh"), MonthGridModel::UnitChange::SameFigures));
    CHECK(sheet.shown(0, 0) == u"1.000,0"_s);
    CHECK(sheet.plan.stored(line).month(0) == 1'000'000 * kilowattHour);
}

TEST_CASE("figures that do not fit into another unit stay in theirs", "[grid]")
{
    Sheet sheet;
    const GridLine line = sheet.plan.use(sheet.plan.electricity(), 2018);
    const Amounts before = sheet.plan.stored(line);
    CHECK_FALSE(sheet.model.setUnit(0, *findUnit(u"J"), MonthGridModel::UnitChange::SameFigures));
    CHECK(sheet.plan.stored(line) == before);
    CHECK(sheet.told.contains(u"J"_s));
}

TEST_CASE("a removed line goes with its drafts and comes back by undo", "[grid]")
{
    Sheet sheet;
    sheet.type(0, 4, u"?"_s);
    REQUIRE(sheet.plan.records().all<Draft>().size() == 1);
    CHECK(sheet.model.removeRecord(0));
    CHECK(sheet.plan.records().all<Draft>().size() == 0);
    CHECK(sheet.shown(0, 0) == u"–"_s);
    sheet.plan.workspace().undo();
    CHECK(sheet.shown(0, 0) == u"1.000,0"_s);
    CHECK(sheet.shown(0, 4) == u"?"_s);
}

TEST_CASE("tracks may be replaced while an edit is announced", "[grid]")
{
    Sheet sheet;
    QObject::connect(&sheet.plan.workspace(), &Workspace::changed, &sheet.model,
                     [&] { sheet.model.setTracks({sheet.plan.sheet().front()}); });
    CHECK(sheet.type(2, 3, u"12"_s));
    CHECK(sheet.model.rowCount() == 1);
    CHECK(sheet.plan.stored(sheet.plan.output(2018)).month(3) == 12'000'000'000);
}

TEST_CASE("doubts are told at their cells", "[grid]")
{
    Sheet sheet;
    sheet.model.setMarks({{.track = 0, .part = 1, .text = u"Gấp đôi tháng khác."_s}});
    const GridHint hint = sheet.model.hintFor(sheet.model.indexOf(0, 1));
    CHECK(hint.tone == Tone::Warn);
    CHECK(hint.whole().startsWith(u"Gấp đôi tháng khác. Ctrl+J"));
    CHECK(sheet.model.indexOf(0, 1).data(Qt::ToolTipRole) == hint.whole());
    sheet.model.setMarks(
        {{.track = 0, .part = 1, .text = u"Đã xác nhận: lò mới."_s, .isConfirmed = true}});
    CHECK(sheet.model.cell(0, 1).doubt.isEmpty());
    CHECK(sheet.model.hintFor(sheet.model.indexOf(0, 1)).tone == Tone::Mute);
    sheet.model.setMarks({});
    CHECK(sheet.model.cell(0, 1).doubt.isEmpty());
}
