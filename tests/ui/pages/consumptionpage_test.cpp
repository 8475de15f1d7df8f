// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/savinggrounds.h"
#include "tests/catch.h"
#include "tests/ui/testwindow.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartview.h"
#include "ui/forms/recordform.h"
#include "ui/frame/viewswitch.h"
#include "ui/grid/monthgrid.h"
#include "ui/pages/consumptionpage.h"
#include "ui/pages/facilityuse.h"
#include "ui/tables/tableview.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// The page of the demonstration's first facility.
struct Seen {
    TestWindow window;
    ConsumptionPage *page = nullptr;

    explicit Seen(TestWindow::Plan plan = TestWindow::Plan::Demonstration) : window(plan)
    {
        window->show();
        REQUIRE(window->showPage(u"consumption"_s));
        find();
    }
    void find() { page = dynamic_cast<ConsumptionPage *>(window->page()); }
    template <class T>
    T *child(const QString &name)
    {
        return page->findChild<T *>(name);
    }
    MonthGrid &spans() { return *child<MonthGrid>(u"span_grid"_s); }
    MonthGrid &sheet() { return *child<MonthGrid>(u"sheet_grid"_s); }
    const Records &records() { return window->workspace()->records(); }
    QString title() { return page->title(); }
    QString figure() { return child<QLabel>(u"saving_figure"_s)->text(); }
    Ref<Facility> facility() { return spans().grid().tracks().front().line->facility; }
    int year() { return child<QComboBox>(u"consumption_year"_s)->currentData().toInt(); }
    void settle() { QTest::qWait(1); }
};

/// Gives the use that is shown a baseline by regression, at the first facility whose months let a
/// line be drawn.
void showRegression(Seen &seen)
{
    for (int facility = 0; facility < 40; ++facility) {
        const auto uses = usesOf(seen.records(), seen.facility(), seen.year());
        const int base = seen.child<QComboBox>(u"consumption_base"_s)->currentData().toInt();
        const Baseline baseline{.id = QUuid::createUuid(),
                                .facility = seen.facility(),
                                .resource = uses.front().resource,
                                .product = uses.front().product,
                                .method = BaselineMethod::Regression,
                                .from = QDate(base, 1, 1),
                                .to = QDate(base, 12, 31)};
        FactorSet factors(seen.records(), QDate(seen.year(), 12, 31));
        if (computeSaving(seen.records(), baseline, seen.year(), factors).saving) {
            ChangeSet set{.title = u"Đường hồi quy"_s};
            set.add(baseline);
            REQUIRE(seen.window->workspace()->apply(set));
            seen.settle();
            return;
        }
        QTest::keyClick(seen.page, Qt::Key_PageDown, Qt::ControlModifier);
    }
    FAIL("no facility has a regression");
}

/// Triggers an entry of the menu that opens next, the path to it given from the top.
void chooseInMenu(const QStringList &path)
{
    QTimer::singleShot(0, [path] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        QMenu *top = menu;
        for (const QString &words : path) {
            for (QAction *action : menu->actions()) {
                if (!action->text().startsWith(words))
                    continue;
                if (action->menu())
                    menu = action->menu();
                else
                    action->trigger();
                break;
            }
        }
        top->close();
    });
}

} // namespace

TEST_CASE("a figure typed on the page changes the saving, and undo takes both back",
          "[consumption]")
{
    Seen seen;
    const QString before = seen.figure();
    CHECK(before.endsWith(u'%'));
    seen.spans().goTo(3, 0);
    const qint64 stored = *seen.spans().grid().cell(3, 0).quanta;
    QTest::keyClick(&seen.spans(), Qt::Key_9);
    QTest::keyClick(seen.child<QLineEdit>(u"cell_editor"_s), Qt::Key_Return);
    seen.settle();
    CHECK(*seen.spans().grid().cell(3, 0).quanta != stored);
    CHECK(seen.figure() != before);
    seen.window.trigger(u"undo"_s);
    seen.settle();
    CHECK(*seen.spans().grid().cell(3, 0).quanta == stored);
    CHECK(seen.figure() == before);
}

TEST_CASE("a use opened from elsewhere is shown at its facility, year and month", "[consumption]")
{
    Seen seen;
    std::optional<Usage> wanted;
    for (const Usage &usage : seen.records().all<Usage>()) {
        if (usage.facility != seen.facility() && usage.year == 2018)
            wanted = usage;
    }
    REQUIRE(wanted);
    seen.window->openPlace({EntityKind::Usage, wanted->id, u"m05"_s});
    const MonthGridModel &grid = seen.spans().grid();
    const QModelIndex current = seen.spans().currentIndex();
    CHECK(grid.tracks()[static_cast<std::size_t>(grid.trackOf(current))].line ==
          lineOf(Record(*wanted)));
    CHECK(grid.partOf(current) == 4);
    CHECK(seen.year() == 2018);
}

TEST_CASE("a use of a base year is shown in the base period", "[consumption]")
{
    Seen seen;
    const auto &usages = seen.records().all<Usage>().rows();
    const auto wanted =
        std::ranges::find_if(usages, [](const Usage &usage) { return usage.year == 2015; });
    REQUIRE(wanted != usages.end());
    const Record record(*wanted);
    seen.window->openPlace({EntityKind::Usage, record.id(), u"m02"_s});
    CHECK(seen.spans().grid().tracks().front().line == lineOf(record));
    CHECK(seen.spans().grid().partOf(seen.spans().currentIndex()) == 1);
    CHECK(seen.year() > 2015);
}

TEST_CASE("the sheet of a year holds every resource and product", "[consumption]")
{
    Seen seen;
    seen.child<QPushButton>(u"consumption_view"_s)->click();
    CHECK(seen.sheet().isVisible());
    CHECK_FALSE(seen.spans().isVisible());
    const std::size_t uses = usesOf(seen.records(), seen.facility(), seen.year()).size();
    const std::size_t outputs = outputsOf(seen.records(), seen.facility(), seen.year()).size();
    CHECK(uses > 1);
    CHECK(seen.sheet().grid().tracks().size() == uses + outputs);
    seen.child<QPushButton>(u"consumption_view"_s)->click();
    CHECK(seen.spans().isVisible());
}

TEST_CASE("the base period is unlocked and locked again as steps of undo", "[consumption]")
{
    Seen seen;
    auto *lock = seen.child<QPushButton>(u"baseline_lock"_s);
    const auto isOpen = [&] {
        return seen.spans().grid().indexOf(0, 0).flags().testFlag(Qt::ItemIsEditable);
    };
    CHECK_FALSE(isOpen());
    lock->click();
    CHECK(isOpen());
    lock->click();
    CHECK_FALSE(isOpen());
    seen.window.trigger(u"undo"_s);
    CHECK(isOpen());
}

TEST_CASE("a resource that is added gets a line of its own, ready to be filled in", "[consumption]")
{
    Seen seen;
    const auto uses = usesOf(seen.records(), seen.facility(), seen.year());
    const auto &resources = seen.records().all<Resource>().rows();
    const auto added = std::ranges::find_if(resources, [&](const Resource &resource) {
        return resource.category == ResourceCategory::Fuel &&
               std::ranges::none_of(
                   uses, [&](const GridLine &line) { return line.resource.id == resource.id; });
    });
    REQUIRE(added != resources.end());
    const Resource resource = *added;
    chooseInMenu({choiceLabel(ResourceCategory::Fuel), resource.name});
    seen.page->addNew();
    CHECK(usesOf(seen.records(), seen.facility(), seen.year()).size() == uses.size() + 1);
    const MonthGridModel &grid = seen.spans().grid();
    const int track = grid.trackOf(seen.spans().currentIndex());
    CHECK(grid.tracks()[static_cast<std::size_t>(track)].line->resource.id == resource.id);
    CHECK(grid.unitOfTrack(track) == resource.unit.code);
    CHECK(seen.records().all<Draft>().size() == 0);
}

TEST_CASE("a product is added in a form beside the figures", "[consumption]")
{
    Seen seen;
    const std::size_t outputs = outputsOf(seen.records(), seen.facility(), seen.year()).size();
    chooseInMenu({entityLabel(infoOf<Product>())});
    seen.page->addNew();
    auto *form = seen.child<RecordForm>(u"form_product"_s);
    REQUIRE(form);
    CHECK(form->isVisible());
    CHECK(form->isNew());
    // What is given need not be typed.
    const auto *focused = qobject_cast<QLineEdit *>(form->focusWidget());
    REQUIRE(focused);
    CHECK(focused->text().isEmpty());
    form->startNew({{u"facility_code"_s, seen.records().find(seen.facility())->code},
                    {u"code"_s, u"SP9"_s},
                    {u"name"_s, u"Chè vàng"_s},
                    {u"unit"_s, u"tấn"_s}});
    form->findChild<QPushButton *>(u"form_add"_s)->click();
    CHECK(outputsOf(seen.records(), seen.facility(), seen.year()).size() == outputs + 1);
    CHECK_FALSE(form->isVisible());
}

TEST_CASE("measures, baselines and products are opened in their form", "[consumption]")
{
    Seen seen;
    const Measure measure = seen.records().all<Measure>().rows().back();
    REQUIRE(seen.page->open({EntityKind::Measure, measure.id, u"note"_s}));
    auto *form = seen.child<RecordForm>(u"form_measure"_s);
    REQUIRE(form);
    CHECK(form->record() == measure.id);
    CHECK(form->isVisible());
    CHECK(seen.facility() == measure.facility);
}

TEST_CASE("a measure found elsewhere leads to the page of measures", "[consumption]")
{
    Seen seen;
    const Measure measure = seen.records().all<Measure>().rows().back();
    seen.window->openPlace({EntityKind::Measure, measure.id, u"note"_s});
    auto *form = seen.window->page()->findChild<RecordForm *>(u"measure_form"_s);
    REQUIRE(form);
    CHECK(form->record() == measure.id);
    CHECK(form->isVisible());
}

TEST_CASE("another facility is a key away, and the table follows", "[consumption]")
{
    Seen seen;
    const QString first = seen.title();
    const auto rowTitle = [&](int row) {
        return seen.child<TableView>(u"uses_table"_s)->rowsModel().cell(row, 0).text;
    };
    const QString energy = rowTitle(0);
    QTest::keyClick(seen.page, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(seen.title() != first);
    CHECK(seen.window->windowTitle().startsWith(seen.title()));
    CHECK(rowTitle(0) == energy);
    QTest::keyClick(seen.page, Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(seen.title() == first);
}

TEST_CASE("facility, years, view and cell stay through a change of language", "[consumption]")
{
    Seen seen;
    QTest::keyClick(seen.page, Qt::Key_PageDown, Qt::ControlModifier);
    const Ref<Facility> facility = seen.facility();
    auto *year = seen.child<QComboBox>(u"consumption_year"_s);
    year->setCurrentIndex(year->findData(2017));
    emit year->activated(year->currentIndex());
    seen.child<QPushButton>(u"consumption_view"_s)->click();
    seen.sheet().goTo(1, 6);
    seen.window->setLanguage(Language::English);
    seen.find();
    REQUIRE(seen.page);
    seen.settle();
    CHECK(seen.facility() == facility);
    CHECK(seen.year() == 2017);
    CHECK(seen.sheet().isVisible());
    CHECK(seen.sheet().currentIndex() == seen.sheet().grid().indexOf(1, 6));
}

TEST_CASE("what is being typed is saved when another page is shown", "[consumption]")
{
    Seen seen;
    seen.spans().goTo(3, 0);
    QTest::keyClick(&seen.spans(), Qt::Key_7);
    seen.page->finishTyping();
    CHECK(seen.spans().grid().cell(3, 0).text == u"7"_s);
}

TEST_CASE("a plan without facilities says what comes first", "[consumption]")
{
    Seen seen(TestWindow::Plan::Template);
    CHECK_FALSE(seen.spans().isVisible());
    CHECK_FALSE(seen.sheet().isVisible());
    auto *first = seen.child<QAbstractButton>(u"consumption_first"_s);
    REQUIRE(first->isVisible());
    first->click();
    CHECK(seen.window->workspace()->session().undoSteps() == 0);
    // The first facility is begun where facilities are entered.
    const auto *form = seen.window->page()->findChild<RecordForm *>(u"facility_form"_s);
    REQUIRE(form);
    CHECK(form->isNew());
}

TEST_CASE("a facility without a base says why nothing is computed", "[consumption]")
{
    Seen seen;
    auto *base = seen.child<QComboBox>(u"consumption_base"_s);
    const int earliest = base->itemData(base->count() - 1).toInt();
    base->setCurrentIndex(base->count() - 1);
    emit base->activated(base->currentIndex());
    const auto use = usesOf(seen.records(), seen.facility(), seen.year()).front();
    const LineSaving saving = savingOf(seen.window->workspace()->savings(), use, earliest);
    CHECK_FALSE(saving.result.saving);
    CHECK_FALSE(seen.child<QLabel>(u"saving_reason"_s)->text().isEmpty());
    CHECK(seen.child<QLabel>(u"saving_reason"_s)->isVisible());
    const ExpectedMonths months =
        savingGrounds(seen.records(), saving.baseline, saving.result).months;
    CHECK(expectedUseChart(months).series.size() == 1);
    CHECK_FALSE(cumulatedSavingChart(months).reason.isEmpty());
}

TEST_CASE("a regression is shown as a scatter with its line and band", "[consumption]")
{
    Seen seen;
    auto *grounds = seen.child<ChartView>(u"specific_chart"_s);
    CHECK(grounds->chart().kind == ChartKind::Lines);
    showRegression(seen);
    const Chart &chart = grounds->chart();
    REQUIRE(chart.kind == ChartKind::Scatter);
    CHECK(chart.series.size() == 2);
    CHECK_FALSE(chart.fit.points.empty());
    CHECK(grounds->parentWidget()->parentWidget()->findChild<ChartLegend *>()->isVisible());
    const Chart &expected = seen.child<ChartView>(u"expected_chart"_s)->chart();
    REQUIRE(expected.series.size() == 2);
    CHECK(expected.series.front().spreads.size() == 12);
    seen.window.trigger(u"undo"_s);
    seen.settle();
    CHECK(grounds->chart().kind == ChartKind::Lines);
}

TEST_CASE("the charts of a regression have their texts in a window of either size", "[consumption]")
{
    const QSize size = GENERATE(QSize(1366, 690), QSize(1920, 1000));
    Seen seen;
    seen.window->resize(size);
    showRegression(seen);
    for (const QString &name : {u"specific_chart"_s, u"expected_chart"_s}) {
        const auto *view = seen.child<ChartView>(name);
        CAPTURE(name.toStdString(), view->width(), view->height());
        const ChartLayout &layout = view->layoutOfChart();
        CHECK_FALSE(layout.plot.isEmpty());
        int ends = 0;
        int units = 0;
        for (const ChartText &text : layout.texts) {
            ends += text.kind == ChartTextKind::LineEnd ? 1 : 0;
            units += text.kind == ChartTextKind::Unit ? 1 : 0;
        }
        const bool isScatter = view->chart().kind == ChartKind::Scatter;
        CHECK(ends == (isScatter ? 1 : 2));
        CHECK(units == (isScatter ? 2 : 1));
    }
}

TEST_CASE("actual and expected use are summed up at a key, and that is remembered", "[consumption]")
{
    Seen seen;
    const auto kind = [&] { return seen.child<ChartView>(u"expected_chart"_s)->chart().kind; };
    CHECK(kind() == ChartKind::Lines);
    auto *views = seen.child<ViewSwitch>(u"expected_view"_s);
    const auto buttons = views->findChildren<QAbstractButton *>();
    REQUIRE(buttons.size() == 2);
    buttons.front()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(buttons.front(), Qt::Key_Right);
    CHECK(views->current() == 1);
    CHECK(kind() == ChartKind::VerticalBars);
    seen.window->setLanguage(Language::English);
    seen.find();
    seen.settle();
    CHECK(seen.child<ViewSwitch>(u"expected_view"_s)->current() == 1);
    CHECK(kind() == ChartKind::VerticalBars);
    seen.child<ViewSwitch>(u"expected_view"_s)->findChildren<QAbstractButton *>().front()->click();
    CHECK(kind() == ChartKind::Lines);
}

TEST_CASE("the page fits into a window of 1366 by 690", "[consumption]")
{
    Seen seen;
    CHECK(seen.window->minimumSizeHint().width() <= 1366);
    CHECK(seen.window->minimumSizeHint().height() <= 690);
    seen.child<QPushButton>(u"consumption_view"_s)->click();
    seen.settle();
    CHECK(seen.window->minimumSizeHint().width() <= 1366);
    CHECK(seen.window->minimumSizeHint().height() <= 690);
}

TEST_CASE("a month of the grid leads to a question about it, and that back to the month",
          "[consumption]")
{
    Seen seen;
    constexpr int march = 2;
    seen.spans().goTo(0, march);
    bool isAsked = false;
    QMenu menu;
    emit seen.spans().menuAsked(&menu, 0);
    auto *ask = menu.findChild<QAction *>(u"menu_ask"_s);
    REQUIRE(ask);
    QTimer::singleShot(0, &menu, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        isAsked = true;
        CHECK(child<QComboBox>(*dialog, u"question_field"_s)->currentData() == u"m03"_s);
        child<QPlainTextEdit>(*dialog, u"question_text"_s)->setPlainText(u"Hóa đơn?"_s);
        QTest::mouseClick(child<QPushButton>(*dialog, u"question_accept"_s), Qt::LeftButton);
    });
    ask->trigger();
    REQUIRE(isAsked);
    REQUIRE(seen.records().size(EntityKind::Query) == 1);
    const Query query = *seen.records().all<Query>().begin();
    CHECK(query.entity == u"usage");
    CHECK(query.month == march + 1);
    REQUIRE(seen.window->showPage(u"queries"_s));
    QTest::mouseClick(child<QAbstractButton>(*seen.window->page(), u"query_record"_s),
                      Qt::LeftButton);
    seen.find();
    REQUIRE(seen.page);
    CHECK(seen.facility() == seen.records().find(Ref<Usage>{query.record.id})->facility);
}
