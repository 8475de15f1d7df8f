// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unitspage.h"

#include "core/model/dated.h"
#include "core/model/placecourse.h"
#include "tests/catch.h"
#include "tests/ui/openplan.h"
#include "ui/forms/recordform.h"
#include "ui/pages/splitchoices.h"
#include "ui/pages/todopage.h"
#include "ui/pages/unitfacilities.h"
#include "ui/pages/unittransitions.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QItemSelectionModel>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTabWidget>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// The page of a demonstration in which three facilities stood in a unit that was split.
struct OpenUnits : OpenPlan {
    OpenUnits()
    {
        const AdminUnit *split = unitByCode(records(), u"00688", QDate(2025, 1, 1));
        REQUIRE(split);
        ChangeSet set{.title = u"stand in a unit that will be split"_s};
        for (const Facility &facility : records().all<Facility>()) {
            if (facility.closedOn)
                continue;
            for (const FacilityPlacement &placement :
                 records().all<FacilityPlacement>().of(facility.id))
                set.remove(Record(placement));
            set.add(FacilityPlacement{
                .id = QUuid::createUuid(), .facility = {facility.id}, .unit = {split->id}});
            moved.push_back({facility.id});
            if (moved.size() == 3)
                break;
        }
        REQUIRE(workspace.applyQuietly(set));
        workspace.setAsOf(day);
        page = std::make_unique<UnitsPage>(workspace);
        page->resize(1174, 626);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }

    template <class W>
    W &child(const QString &name = {})
    {
        auto *found = page->findChild<W *>(name);
        REQUIRE(found);
        return *found;
    }
    TableView &units() { return child<TableView>(u"units_table"_s); }
    TableView &choices() { return child<SplitChoices>().panel().table(); }
    QUuid unit(const QString &code, QDate on)
    {
        const AdminUnit *found = unitByCode(records(), code, on);
        REQUIRE(found);
        return found->id;
    }
    std::vector<OpenSplit> asked() const
    {
        return PlaceCourse(records(), std::max(day, workspace.today())).openSplits();
    }

    const QDate day{2026, 8, 1};
    std::vector<Ref<Facility>> moved{};
    std::unique_ptr<UnitsPage> page{};
};

} // namespace

TEST_CASE("The units of the day are listed, those of any time on request", "[unitspage]")
{
    OpenUnits open;
    const auto count = [&](auto &&passes) {
        return static_cast<int>(std::ranges::count_if(open.records().all<AdminUnit>(), passes));
    };
    const RowFilter &filter = open.units().filter();
    CHECK(filter.rowCount() ==
          count([&](const AdminUnit &unit) { return unit.isValidOn(open.day); }));
    auto &validity = open.child<QComboBox>(u"unit_validity"_s);
    validity.setCurrentIndex(2);
    CHECK(filter.rowCount() == count([](const AdminUnit &) { return true; }));
    auto &level = open.child<QComboBox>(u"unit_level"_s);
    level.setCurrentIndex(level.findData(u"district"_s));
    CHECK(filter.rowCount() ==
          count([](const AdminUnit &unit) { return unit.level == UnitLevel::District; }));
    validity.setCurrentIndex(0);
    CHECK(filter.rowCount() == 0); // there are no districts any more
    open.workspace.setAsOf({2018, 1, 1});
    open.page->bringUpToDate();
    CHECK(filter.rowCount() == 11);
    // The choice is kept for the plan.
    UnitsPage again(open.workspace);
    CHECK(again.findChild<QComboBox *>(u"unit_level"_s)->currentData() == u"district"_s);
}

TEST_CASE("A unit shows what became of it and who stands in it, and leads on", "[unitspage]")
{
    OpenUnits open;
    REQUIRE(open.page->open({EntityKind::AdminUnit, open.unit(u"00688"_s, {2025, 1, 1}), {}}));
    CHECK(open.child<RecordForm>(u"unit_form"_s).record() == open.units().currentRow());
    TableView &transitions = open.child<UnitTransitions>().panel().table();
    REQUIRE(transitions.rowsModel().rowCount() == 2);
    TableView &facilities = open.child<UnitFacilities>().panel().table();
    CHECK(facilities.rowsModel().rowCount() == 3);
    transitions.choose(transitions.rowsModel().rows().front());
    QTest::keyClick(&transitions, Qt::Key_Return);
    const QUuid east = open.unit(u"00691"_s, open.day);
    CHECK(open.units().currentRow() == east);
    CHECK(transitions.rowsModel().rowCount() > 0);
    CHECK(facilities.rowsModel().rowCount() ==
          static_cast<int>(facilitiesByUnit(open.records(), open.day).value(east).size()));
}

TEST_CASE("A part is chosen for several facilities in one step, and taken back in one",
          "[unitspage]")
{
    OpenUnits open;
    const auto before = open.asked();
    REQUIRE(before.size() >= 3);
    auto &tabs = open.child<QTabWidget>(u"units_tabs"_s);
    CHECK_FALSE(open.child<QAbstractButton>(u"units_choose"_s).isVisible());
    tabs.setCurrentIndex(1);
    CHECK(tabs.tabText(1).contains(QString::number(before.size())));
    TableView &table = open.choices();
    REQUIRE(table.rowsModel().rowCount() == static_cast<int>(before.size()));
    table.clearSelection();
    for (int row = 0; row < table.filter().rowCount(); ++row) {
        const OpenSplit &split = before[numberOf(table.filter().row(table.filter().index(row, 0)))];
        if (std::ranges::find(open.moved, split.facility) == open.moved.end())
            continue;
        table.selectionModel()->setCurrentIndex(table.filter().index(row, 0),
                                                QItemSelectionModel::NoUpdate);
        table.selectionModel()->select(table.filter().index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    REQUIRE(table.chosenRows().size() == 3);
    CHECK(open.child<QAbstractButton>(u"units_choose"_s).isEnabled());
    QTest::keyClick(&table, Qt::Key_Return);
    auto &parts = open.child<QMenu>(u"split_parts"_s);
    REQUIRE(parts.isVisible());
    REQUIRE(parts.actions().size() == 2);
    QTest::keyClick(&parts, Qt::Key_Down);
    QTest::keyClick(&parts, Qt::Key_Return);
    CHECK(open.asked().size() == before.size() - 3);
    CHECK(table.rowsModel().rowCount() == static_cast<int>(before.size()) - 3);
    const QUuid west = open.unit(u"00694"_s, open.day);
    for (const Ref<Facility> facility : open.moved) {
        const FacilityPlacement *placement = placementOn(open.records(), facility, open.day);
        REQUIRE(placement);
        CHECK(placement->unit.id == west);
        CHECK(placement->from == QDate(2025, 7, 1));
    }
    open.workspace.undo();
    CHECK(open.asked() == before);
    CHECK(table.rowsModel().rowCount() == static_cast<int>(before.size()));
}

TEST_CASE("A unit to be chosen is found under “To do”, which leads to the choice", "[unitspage]")
{
    OpenUnits open;
    TodoPage todo(open.workspace);
    todo.bringUpToDate();
    auto *kind = todo.findChild<QComboBox *>(u"duty_kind"_s);
    REQUIRE(kind);
    kind->setCurrentIndex(kind->findData(u"split_unit"_s));
    TableView &table = todo.mainTable()->table();
    REQUIRE(table.filter().rowCount() >= 3);
    QStringList opened;
    QObject::connect(&open.workspace, &Workspace::pageRequested, &todo,
                     [&](const QString &page) { opened += page; });
    table.choose(table.filter().row(table.filter().index(0, 0)));
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    REQUIRE(opened[0].startsWith(u"units#"));
    open.page->begin(opened[0].section(u'#', 1));
    CHECK(open.page->mainTable() == &open.child<SplitChoices>().panel());
    CHECK(open.choices().hasFocus());
    CHECK(numberOf(open.choices().currentRow()) < open.asked().size());
}

TEST_CASE("Where nothing was split the page says so", "[unitspage]")
{
    OpenPlan plan(3);
    ChangeSet set{.title = u"nothing was split"_s};
    for (const UnitTransition &transition : plan.records().all<UnitTransition>()) {
        if (transition.transitionKind == TransitionKind::Part)
            set.remove(Record(transition));
    }
    REQUIRE(plan.workspace.applyQuietly(set));
    UnitsPage page(plan.workspace);
    page.bringUpToDate();
    auto *choices = page.findChild<SplitChoices *>();
    REQUIRE(choices);
    CHECK(choices->count() == 0);
    CHECK_FALSE(choices->canChoosePart());
    choices->askPart({});
    CHECK_FALSE(page.findChild<QMenu *>(u"split_parts"_s)->isVisible());
}

TEST_CASE("What is open on the page is there again when it is made anew", "[unitspage]")
{
    OpenUnits open;
    const QUuid split = open.unit(u"00688"_s, {2025, 1, 1});
    REQUIRE(open.page->open({EntityKind::AdminUnit, split, {}}));
    open.child<QTabWidget>(u"unit_details"_s).setCurrentIndex(1);
    UnitsPage again(open.workspace);
    again.restore(open.page->state());
    CHECK(again.findChild<RecordForm *>(u"unit_form"_s)->record() == split);
    CHECK(again.findChild<QTabWidget *>(u"unit_details"_s)->currentIndex() == 1);
}

TEST_CASE("Who has reported is told with what waits, and a late unit leads to its letter",
          "[unitspage]")
{
    OpenPlan plan;
    UnitsPage page(plan.workspace);
    page.resize(1174, 626);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    auto *tabs = page.findChild<QTabWidget *>(u"units_tabs"_s);
    auto *table = page.findChild<TableView *>(u"unit_reports"_s);
    REQUIRE(tabs);
    REQUIRE(table);
    tabs->setCurrentIndex(2);
    const TableModel &model = table->rowsModel();
    REQUIRE(model.rowCount() > 0);
    QString asked;
    QObject::connect(&plan.workspace, &Workspace::pageRequested, &page,
                     [&asked](const QString &address) { asked = address; });
    const auto cell = [&](int row, const QString &column) {
        return model.cell(row, model.columnIndex(column)).text;
    };
    int late = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool isLate = cell(row, u"reminder"_s) != u"–";
        late += isLate ? 1 : 0;
        REQUIRE(table->choose(model.rows()[static_cast<std::size_t>(row)]));
        CHECK(page.findChild<QAbstractButton *>(u"units_remind"_s)->isEnabled() == isLate);
        QTest::keyClick(table, Qt::Key_Return);
        CHECK(asked.startsWith(isLate ? u"report#reminder/"_s : u"queries#unit:"_s));
    }
    CHECK(late > 0);
    auto *all = page.findChild<QAbstractButton *>(u"units_remind_all"_s);
    CHECK(all->text().contains(QString::number(late)));
    QTest::mouseClick(all, Qt::LeftButton);
    CHECK(asked.startsWith(u"report#reminder/"));
    CHECK(asked.endsWith(u'/'));

    // A question to the first unit is counted beside it.
    CHECK(cell(0, u"questions"_s) == u"–");
    const QString name = cell(0, u"unit"_s);
    const auto &units = plan.records().all<AdminUnit>();
    const Query query{.id = QUuid::createUuid(),
                      .unit = {std::ranges::find(units, name, &AdminUnit::name)->id},
                      .number = 1,
                      .entity = u"facility"_s,
                      .record = {plan.records().all<Facility>().begin()->id},
                      .question = u"?"_s,
                      .askedOn = plan.workspace.today()};
    ChangeSet set{.title = u"ask"_s};
    set.add(query);
    REQUIRE(plan.workspace.apply(set));
    REQUIRE(QTest::qWaitFor([&] { return cell(0, u"questions"_s) == u"1"; }, 3000));
}

TEST_CASE("Units and periods stand in one table, each late line with its own letter", "[unitspage]")
{
    OpenPlan plan;
    UnitsPage page(plan.workspace);
    page.resize(1174, 626);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.findChild<QTabWidget *>(u"units_tabs"_s)->setCurrentIndex(2);
    auto *table = page.findChild<TableView *>(u"unit_reports"_s);
    auto *period = page.findChild<QComboBox *>(u"unit_report_period"_s);
    REQUIRE(table);
    REQUIRE(period);
    const TableModel &model = table->rowsModel();
    const int ofOne = model.rowCount();
    const auto periods = static_cast<int>(plan.records().all<ReportingPeriod>().size());
    REQUIRE(periods > 1);
    period->setCurrentIndex(period->count() - 1);
    emit period->activated(period->currentIndex());
    CHECK(model.rowCount() == ofOne * periods);
    const auto cell = [&](int row, const QString &column) {
        return model.cell(row, model.columnIndex(column)).text;
    };
    CHECK(cell(0, u"unit"_s) == cell(1, u"unit"_s));
    CHECK(cell(0, u"period"_s) != cell(1, u"period"_s));
    QString asked;
    QObject::connect(&plan.workspace, &Workspace::pageRequested, &page,
                     [&asked](const QString &address) { asked = address; });
    for (int row = 0; row < model.rowCount(); ++row) {
        if (cell(row, u"reminder"_s) == u"–")
            continue;
        REQUIRE(table->choose(model.rows()[static_cast<std::size_t>(row)]));
        QTest::keyClick(table, Qt::Key_Return);
        CHECK(asked.startsWith(u"report#reminder/"_s + cell(row, u"period"_s) + u'/'));
    }
    CHECK_FALSE(asked.isEmpty());
}
