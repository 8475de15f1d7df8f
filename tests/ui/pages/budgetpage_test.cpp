// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbertext.h"
#include "core/model/removal.h"
#include "core/work/planscope.h"
#include "tests/catch.h"
#include "tests/ui/openplan.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/recordform.h"
#include "ui/frame/linkbutton.h"
#include "ui/pages/budgetpage.h"
#include "ui/tables/tablepanel.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

void choose(BudgetPage &page, const QString &name, const QString &key)
{
    auto *box = page.findChild<QComboBox *>(name);
    REQUIRE(box);
    const int index = box->findData(key);
    REQUIRE(index >= 0);
    box->setCurrentIndex(index);
    emit box->activated(index);
}

void chooseYear(BudgetPage &page, int year)
{
    auto *box = page.findChild<QComboBox *>(u"budget_year"_s);
    const int index = box->findData(year);
    REQUIRE(index >= 0);
    box->setCurrentIndex(index);
    emit box->activated(index);
}

/// The grid on the screen; older ones wait to be deleted.
TableView &gridOf(BudgetPage &page)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto found = page.findChildren<TableView *>(u"budget_grid"_s);
    REQUIRE(found.size() == 1);
    return *found.front();
}

/// The number that a figure gives to a spreadsheet.
double exact(const TableView &table, int row, int column)
{
    return table.rowsModel().cell(row, column).value.number;
}

qint64 sumIf(const Workspace &workspace, const std::function<bool(const BudgetLine &)> &counts)
{
    qint64 sum = 0;
    for (const BudgetLine &line : workspace.records().all<BudgetLine>())
        sum += counts(line) ? line.amount.dong : 0;
    return sum;
}

} // namespace

TEST_CASE("Totals of the budget grid are the exact sums of the lines", "[budgetpage]")
{
    OpenPlan plan;
    BudgetPage page(plan.workspace);
    page.bringUpToDate();
    choose(page, u"budget_columns"_s, u"year"_s);
    choose(page, u"budget_stage"_s, u"planned"_s);
    const auto isPlanned = [](const BudgetLine &line) {
        return line.stage == BudgetStage::Planned;
    };
    TableView &table = gridOf(page);
    const int last = table.rowsModel().rowCount() - 1;
    const int total = table.rowsModel().columnCount() - 1;
    REQUIRE(last >= 2);
    REQUIRE(total >= 2);
    CHECK(exact(table, last, total) == static_cast<double>(sumIf(plan.workspace, isPlanned)));
    for (int column = 1; column < total; ++column) {
        const int year = table.rowsModel().column(column).title.toInt();
        CHECK(exact(table, last, column) ==
              static_cast<double>(sumIf(plan.workspace, [&](const BudgetLine &line) {
                  return isPlanned(line) && line.year == year;
              })));
    }
    // What is printed adds up as well, and the tool tip has the whole amount.
    const auto shown = [&table](int row, int column) {
        const QString text = table.rowsModel().cell(row, column).text;
        return text == u"–" ? 0
                            : rescaled(*readNumber(text, NumberForm::Officer).number, 2).value();
    };
    for (int row = 0; row <= last; ++row) {
        qint64 sum = 0;
        for (int column = 1; column < total; ++column)
            sum += shown(row, column);
        CHECK(sum == shown(row, total));
    }
    CHECK(table.rowsModel()
              .cell(last, total)
              .toolTip.contains(numberText(ScaledNumber{sumIf(plan.workspace, isPlanned), 0},
                                           Language::English)));
}

TEST_CASE("Stages get no total across them", "[budgetpage]")
{
    OpenPlan plan;
    BudgetPage page(plan.workspace);
    page.bringUpToDate();
    const TableView &byStage = gridOf(page);
    CHECK(byStage.rowsModel().columnIndex(u"total"_s) < 0);
    CHECK(byStage.rowsModel().rowCount() == static_cast<int>(page.grid().rows.size()) + 1);
    // An axis chosen twice changes places with the other.
    choose(page, u"budget_rows"_s, u"stage"_s);
    CHECK(page.findChild<QComboBox *>(u"budget_columns"_s)->currentData() == u"source"_s);
    const TableView &acrossSources = gridOf(page);
    CHECK(acrossSources.rowsModel().columnIndex(u"total"_s) > 0);
    CHECK(acrossSources.rowsModel().rowCount() == static_cast<int>(page.grid().rows.size()));
}

TEST_CASE("Enter on a figure leaves the lines that make it", "[budgetpage]")
{
    OpenPlan plan;
    BudgetPage page(plan.workspace);
    page.bringUpToDate();
    chooseYear(page, 0);
    TableView &table = gridOf(page);
    const int column = table.rowsModel().columnIndex(u"of planned"_s);
    REQUIRE(column > 0);
    table.setCurrentIndex(table.model()->index(0, column));
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(&table, &enter);
    const RowFilter &lines = page.mainTable()->table().filter();
    const QUuid source = page.grid().rows.front().id;
    qint64 sum = 0;
    REQUIRE(lines.rowCount() > 0);
    for (int row = 0; row < lines.rowCount(); ++row) {
        const BudgetLine *line =
            plan.workspace.records().find(Ref<BudgetLine>{lines.row(lines.index(row, 0))});
        CHECK(line->source.id == source);
        CHECK(line->stage == BudgetStage::Planned);
        sum += line->amount.dong;
    }
    CHECK(static_cast<double>(sum) == exact(table, 0, column));
    CHECK(page.mainTable()->table().chosenRows().size() == 1);

    SECTION("and the choice is there again when the page is made anew")
    {
        BudgetPage again(plan.workspace);
        again.bringUpToDate();
        again.restore(page.state());
        CHECK(again.mainTable()->table().filter().rowCount() == lines.rowCount());
    }
    SECTION("and all lines come back")
    {
        page.findChild<LinkButton *>(u"budget_all_lines"_s)->click();
        CHECK(lines.rowCount() ==
              static_cast<int>(plan.workspace.records().all<BudgetLine>().size()));
    }
}

TEST_CASE("The row of totals stays the last whatever the order", "[budgetpage]")
{
    OpenPlan plan;
    BudgetPage page(plan.workspace);
    page.bringUpToDate();
    TableView &table = gridOf(page);
    const QUuid total = numberedRow(page.grid().rows.size());
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        for (int column = 0; column < table.rowsModel().columnCount(); ++column) {
            table.sortByColumn(column, order);
            const RowFilter &rows = table.filter();
            CHECK(rows.row(rows.index(rows.rowCount() - 1, 0)) == total);
        }
    }
}

TEST_CASE("A line changed elsewhere changes the figure on the page", "[budgetpage]")
{
    OpenPlan plan;
    BudgetPage page(plan.workspace);
    page.show();
    chooseYear(page, 0);
    const auto planned = [&] {
        const TableView &table = gridOf(page);
        return exact(table, table.rowsModel().rowCount() - 1,
                     table.rowsModel().columnIndex(u"of planned"_s));
    };
    const double before = planned();
    const auto &all = plan.workspace.records().all<BudgetLine>();
    const auto line = std::ranges::find(all, BudgetStage::Planned, &BudgetLine::stage);
    REQUIRE(line != all.end());
    BudgetLine more = *line;
    more.amount.dong += 1;
    ChangeSet set{.title = u"One more"_s};
    set.edit(Record(*line), Record(more));
    REQUIRE(plan.workspace.apply(set));
    CHECK(planned() == before + 1);
}

TEST_CASE("Del removes the chosen lines as one step that the notice takes back", "[budgetpage]")
{
    OpenPlan plan;
    BudgetPage page(plan.workspace);
    page.bringUpToDate();
    Notice told;
    QObject::connect(&plan.guard, &Guard::told, &page,
                     [&](const Notice &notice) { told = notice; });
    TableView &table = page.mainTable()->table();
    REQUIRE(table.rowsModel().rowCount() > 2);
    table.selectRow(0);
    table.selectionModel()->select(table.model()->index(1, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const std::size_t lines = plan.workspace.records().all<BudgetLine>().size();
    QKeyEvent del(QEvent::KeyPress, Qt::Key_Delete, Qt::NoModifier);
    QCoreApplication::sendEvent(&table, &del);
    CHECK(plan.workspace.records().all<BudgetLine>().size() == lines - 2);
    CHECK(plan.told.text.contains(u'2'));
    REQUIRE(plan.told.act);
    plan.told.act();
    CHECK(plan.workspace.records().all<BudgetLine>().size() == lines);
}

TEST_CASE("A new line says what it lacks beyond its fields, and the first wrong field is gone to",
          "[budgetpage]")
{
    OpenPlan plan;
    BudgetPage page(plan.workspace);
    page.resize(1174, 626);
    page.show();
    page.bringUpToDate();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.addNew();
    auto *form = page.findChild<RecordForm *>(u"budget_form"_s);
    REQUIRE(form);
    const auto field = [form](const QString &key) { return form->findChild<QLineEdit *>(key); };
    const auto leave = [&](const QString &key, const QString &text) {
        field(key)->setFocus();
        field(key)->setText(text);
        field(u"code"_s)->setFocus();
        QCoreApplication::processEvents();
    };
    const auto footer = [form] { return form->findChild<QLabel *>(u"form_footer"_s)->text(); };
    leave(u"year"_s, u"2020"_s);
    leave(u"amount"_s, u"1000000"_s);
    leave(u"source"_s, plan.records().all<FundingSource>().begin()->code);
    auto *stage = form->findChild<QComboBox *>(u"stage"_s);
    stage->setCurrentIndex(1);
    emit stage->activated(1);
    leave(u"amount"_s, u"1500000"_s);
    CHECK(footer() == u"Name the clause or the activity that the money is for."_s);
    leave(u"source"_s, u"không có"_s);
    leave(u"year"_s, u"1066"_s);
    form->findChild<QAbstractButton *>(u"form_add"_s)->click();
    CHECK(field(u"year"_s)->hasFocus());
}

TEST_CASE("Support above a ceiling is told at its amount, and the kinds of support are offered",
          "[budgetpage]")
{
    OpenPlan plan;
    BudgetPage page(plan.workspace);
    page.show();
    page.bringUpToDate();
    const BudgetLine &line = *plan.records().all<BudgetLine>().begin();
    BudgetLine support = line;
    support.supportFor = u"cp_assessment"_s;
    support.wholeCost = line.amount;
    ChangeSet set;
    set.edit(line, support);
    REQUIRE(plan.workspace.apply(set));
    page.bringUpToDate();
    REQUIRE(page.open({EntityKind::BudgetLine, support.id, {}}));
    auto *form = page.findChild<RecordForm *>(u"budget_form"_s);
    REQUIRE(form);
    const auto field = [form](const QString &key) {
        auto *found = form->findChild<QLineEdit *>(key);
        REQUIRE(found);
        return found;
    };
    const auto *amount = qobject_cast<FieldEditor *>(field(u"amount"_s)->parentWidget());
    REQUIRE(amount);
    CHECK(amount->finding().contains(u"at most"_s));

    QLineEdit *kind = field(u"support_for"_s);
    kind->clear();
    QTest::keyClicks(kind, u"machinery"_s);
    const auto *offers = kind->findChild<QStandardItemModel *>();
    REQUIRE(offers);
    REQUIRE(offers->rowCount() == 1); // two circulars, one kind
    CHECK(offers->item(0)->text().startsWith(u"machinery – Máy móc"_s));
}

TEST_CASE("When the last line is removed the page says again how to begin", "[budgetpage]")
{
    OpenPlan plan;
    BudgetPage page(plan.workspace);
    page.bringUpToDate();
    TableView &table = page.mainTable()->table();
    std::vector<QUuid> lines;
    for (const BudgetLine &line : plan.records().all<BudgetLine>())
        lines.push_back(line.id);
    REQUIRE(plan.workspace.remove(removal(plan.records(), EntityKind::BudgetLine, lines)));
    page.show();
    page.bringUpToDate();
    REQUIRE(table.rowsModel().rowCount() == 0);
    CHECK(page.mainTable()->offersToBegin());
    CHECK(page.firstFocus() != &table);
    plan.workspace.undo();
    CHECK_FALSE(page.mainTable()->offersToBegin());
}
