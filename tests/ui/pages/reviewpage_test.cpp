// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewpage.h"

#include "tests/ui/pages/openexchange.h"
#include "ui/pages/reviewdetail.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QTimer>
#include <QtGui/QInputMethodEvent>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

struct OpenPage {
    ReviewPage page;

    explicit OpenPage(OpenExchange &exchange) : page(exchange.plan.workspace)
    {
        page.resize(1174, 626);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    template <class W>
    W &child(const QString &name)
    {
        auto *found = page.findChild<W *>(name);
        REQUIRE(found);
        return *found;
    }
    TableView &lines() { return child<TableView>(u"review_lines"_s); }
    QString cell(const QString &column)
    {
        const TableModel &model = lines().rowsModel();
        return model.cell(model.indexOfRow(lines().currentRow()), model.columnIndex(column)).text;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&lines(), key, modifiers);
    }
};

/// The set that makes every known month of these years' use a hundredth larger or smaller.
ChangeSet scaled(const Records &records, const std::vector<Usage> &usages, int percent, int months)
{
    ChangeSet set{.title = u"Months"_s};
    for (const Usage &one : usages) {
        const Usage before = *records.find(Ref<Usage>{one.id});
        Usage after = before;
        for (int month = 0; month < months; ++month) {
            if (const auto value = before.amounts.month(month))
                after.amounts.setMonth(month, *value / 100 * percent);
        }
        if (after != before)
            set.edit(before, after);
    }
    return set;
}

} // namespace

TEST_CASE("A return of 2,000 lines with 30 conflicts is reviewed by keys alone", "[reviewpage]")
{
    OpenExchange exchange(250);
    std::vector<Usage> usages;
    for (const Usage &usage : exchange.copy->records().all<Usage>()) {
        if (usage.amounts.hasAllMonths() && usage.amounts.month(0).value_or(0) > 1000)
            usages.push_back(usage);
    }
    // Some years are in base periods that are locked.
    std::erase_if(usages, [&](const Usage &usage) {
        return hasHard(
            exchange.copy->tryOut(scaled(exchange.copy->records(), {usage}, 101, 12)).issues);
    });
    std::ranges::sort(usages, {}, &Usage::id);
    REQUIRE(usages.size() >= 170);
    usages.resize(170);
    REQUIRE(exchange.copy->apply(scaled(exchange.copy->records(), usages, 101, 12)).applied);
    const std::vector<Usage> disputed(usages.begin(), usages.begin() + 30);
    REQUIRE(exchange.plan.workspace.apply(scaled(exchange.plan.records(), disputed, 102, 1)));
    const Exchange kept = exchange.received();

    OpenPage open(exchange);
    REQUIRE(open.lines().rowsModel().rowCount() >= 2000);
    REQUIRE(open.page.toDecide() == 30);
    open.lines().setFocus();

    // Accepting before all is decided goes to what is open instead.
    open.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.page.toDecide() == 30);
    CHECK(open.cell(u"state"_s) == u"To decide");
    QHash<QUuid, QString> ours;
    for (int number = 0; number < 30; ++number) {
        REQUIRE(open.cell(u"state"_s) == u"To decide");
        open.key(number % 2 == 0 ? Qt::Key_1 : Qt::Key_2);
        REQUIRE(open.page.toDecide() == 29 - number);
    }
    open.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(exchange.plan.records().find(Ref<Exchange>{kept.id})->state == ExchangeState::Accepted);

    int taken = 0;
    int mine = 0;
    for (const Usage &usage : usages) {
        const Usage &now = *exchange.plan.records().find(Ref<Usage>{usage.id});
        CHECK(now.amounts.month(5) == *usage.amounts.month(5) / 100 * 101);
        taken += now.amounts.month(0) == *usage.amounts.month(0) / 100 * 101 ? 1 : 0;
        mine += now.amounts.month(0) == *usage.amounts.month(0) / 100 * 102 ? 1 : 0;
    }
    CHECK(taken == 155);
    CHECK(mine == 15);
    CHECK(exchange.plan.told.action == u"Undo"_s);

    exchange.plan.workspace.undo();
    CHECK(exchange.plan.records().find(Ref<Exchange>{kept.id})->state == ExchangeState::Submitted);
}

TEST_CASE("A conflict stands with both values, who entered them, and what it was before",
          "[reviewpage]")
{
    OpenExchange exchange;
    const Facility facility = exchange.facilities().front();
    OpenExchange::setPhone(*exchange.copy, facility.id, u"0219 111"_s);
    OpenExchange::setPhone(exchange.plan.workspace.session(), facility.id, u"0219 222"_s);
    exchange.received();
    OpenPage open(exchange);
    CHECK(open.cell(u"facility"_s).startsWith(facility.code));
    CHECK(open.cell(u"field"_s) == u"Telephone");
    CHECK(open.cell(u"ours"_s) == u"0219 222");
    CHECK(open.cell(u"theirs"_s) == u"0219 111");
    const TableModel &detail = open.child<TableView>(u"review_detail"_s).rowsModel();
    REQUIRE(detail.rowCount() == 2);
    CHECK(detail.cell(1, 0).text == u"Entered by");
    CHECK(detail.cell(1, detail.columnIndex(u"here"_s)).text.startsWith(u"officer, "));
    CHECK(detail.cell(1, detail.columnIndex(u"there"_s)).text.startsWith(u"unit, "));

    SECTION("a decision can be taken back before it is accepted")
    {
        open.key(Qt::Key_2);
        CHECK(open.cell(u"state"_s) == u"Taken");
        open.key(Qt::Key_0);
        CHECK(open.cell(u"state"_s) == u"To decide");
    }
    SECTION("neither of the two: what is right is typed")
    {
        QTimer::singleShot(0, &open.page, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            auto *field = dialog->findChild<QLineEdit *>(u"value"_s);
            CHECK(field->text() == u"0219 222");
            field->selectAll();
            QInputMethodEvent typed;
            typed.setCommitString(u"0219 333"_s);
            QApplication::sendEvent(field, &typed);
            QTest::keyClick(field, Qt::Key_Return);
        });
        open.key(Qt::Key_F2);
        open.page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&open.page));
        CHECK(open.cell(u"state"_s) == u"Typed: 0219 333");
        CHECK(open.cell(u"theirs"_s) == u"0219 111");
        open.key(Qt::Key_Return, Qt::ControlModifier);
        CHECK(exchange.plan.records().find(Ref<Facility>{facility.id})->phone == u"0219 333");
    }
    SECTION("the work done stays when the page is left")
    {
        open.key(Qt::Key_1);
        ReviewPage again(exchange.plan.workspace);
        again.show();
        REQUIRE(QTest::qWaitForWindowActive(&again));
        CHECK(again.toDecide() == 0);
    }
}

TEST_CASE("Whole records, facilities and everything are decided by one key", "[reviewpage]")
{
    OpenExchange exchange;
    const auto facilities = exchange.facilities();
    REQUIRE(facilities.size() >= 2);
    for (std::size_t index = 0; index < 2; ++index) {
        const Facility before = facilities[index];
        Facility after = before;
        after.phone = u"0219 100"_s;
        after.contact = u"Giàng A Páo"_s;
        ChangeSet set{.title = u"Contact"_s};
        set.edit(before, after);
        REQUIRE(exchange.copy->apply(set).applied);
    }
    exchange.received();
    OpenPage open(exchange);
    const TableModel &model = open.lines().rowsModel();
    REQUIRE(model.rowCount() == 4);
    const auto kept = [&] {
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            count += model.cell(row, 0).text == u"Kept as here" ? 1 : 0;
        return count;
    };
    const auto [key, lines] = GENERATE(table<Qt::Key, int>({
        {Qt::Key_R, 2},
        {Qt::Key_G, 2},
        {Qt::Key_A, 4},
    }));
    open.lines().setFocus();
    open.key(key, key == Qt::Key_A ? Qt::ControlModifier : Qt::NoModifier);
    open.key(Qt::Key_1);
    CHECK(kept() == lines);
    open.key(Qt::Key_2);
    CHECK(kept() == 0);
}

TEST_CASE("Of a new record each value can be typed otherwise or left out by keys", "[reviewpage]")
{
    OpenExchange exchange;
    const Facility facility = exchange.facilities().front();
    const Measure measure{.id = QUuid::createUuid(),
                          .facility = {facility.id},
                          .code = u"GP99"_s,
                          .name = u"Thay đèn"_s,
                          .note = u"ghi chú"_s};
    ChangeSet set{.title = u"Measure"_s};
    set.add(measure);
    REQUIRE(exchange.copy->apply(set).applied);
    exchange.received();
    OpenPage open(exchange);
    REQUIRE(open.lines().rowsModel().rowCount() == 1);
    CHECK(open.cell(u"field"_s) == u"New record");
    auto &detail = open.child<TableView>(u"review_detail"_s);
    const auto choose = [&](const QString &label) {
        const TableModel &model = detail.rowsModel();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.cell(row, 0).text == label)
                detail.setCurrentIndex(detail.model()->index(row, 0));
        }
        REQUIRE(detail.rowsModel().cell(detail.currentIndex().row(), 0).text == label);
    };
    open.lines().setFocus();
    open.key(Qt::Key_F2);
    CHECK(detail.hasFocus());
    choose(u"Name"_s);
    QTimer::singleShot(0, &open.page, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        auto *field = dialog->findChild<QLineEdit *>(u"value"_s);
        CHECK(field->text() == u"Thay đèn");
        field->selectAll();
        QInputMethodEvent typed;
        typed.setCommitString(u"Thay đèn LED"_s);
        QApplication::sendEvent(field, &typed);
        QTest::keyClick(field, Qt::Key_Return);
    });
    QTest::keyClick(&detail, Qt::Key_F2);
    open.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&open.page));
    choose(u"Note"_s);
    QTest::keyClick(&detail, Qt::Key_Delete);
    CHECK(open.cell(u"state"_s) == u"Typed: Name Thay đèn LED, Note –");

    SECTION("the record is taken as it is then")
    {
        QTest::keyClick(&detail, Qt::Key_Return, Qt::ControlModifier);
        const Measure *taken = exchange.plan.records().find(Ref<Measure>{measure.id});
        REQUIRE(taken);
        CHECK(taken->name == u"Thay đèn LED");
        CHECK(taken->note.isEmpty());
    }
    SECTION("what came is taken after all")
    {
        open.key(Qt::Key_2);
        CHECK(open.cell(u"state"_s) == u"Taken");
        open.key(Qt::Key_Return, Qt::ControlModifier);
        CHECK(*exchange.plan.records().find(Ref<Measure>{measure.id}) == measure);
    }
}

TEST_CASE("A new facility is shown with its state and place, and these can be typed otherwise",
          "[reviewpage]")
{
    OpenExchange exchange;
    const Facility facility{.id = QUuid::createUuid(), .code = u"CS-9001"_s};
    ChangeSet set{.title = u"Facility"_s};
    set.add(facility);
    set.add(FacilityState{.id = QUuid::createUuid(),
                          .facility = {facility.id},
                          .from = QDate(2018, 1, 1),
                          .name = u"Xưởng chè"_s,
                          .labour = 7});
    set.add(FacilityPlacement{.id = QUuid::createUuid(),
                              .facility = {facility.id},
                              .unit = exchange.unit,
                              .from = QDate(2018, 1, 1)});
    REQUIRE(exchange.copy->apply(set).applied);
    exchange.received();
    OpenPage open(exchange);
    TableView &lines = open.lines();
    for (int row = 0; row < lines.model()->rowCount(); ++row) {
        lines.setCurrentIndex(lines.model()->index(row, 0));
        if (open.cell(u"record"_s) == u"Facility" && open.cell(u"theirs"_s).startsWith(u"CS-9001"))
            break;
    }
    QTest::qWait(1);
    auto &detail = open.child<TableView>(u"review_detail"_s);
    const auto rowOf = [&](const QString &label) {
        for (int row = 0; row < detail.rowsModel().rowCount(); ++row) {
            if (detail.rowsModel().cell(row, 0).text == label)
                return row;
        }
        return -1;
    };
    REQUIRE(rowOf(u"Name"_s) >= 0);
    const int labour = rowOf(u"Labour (people)"_s);
    REQUIRE(labour >= 0);
    detail.setFocus();
    detail.setCurrentIndex(detail.model()->index(labour, 0));
    QTest::keyClick(&detail, Qt::Key_Delete);
    CHECK(rowOf(u"Labour (people) (typed)"_s) == labour);
    open.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(exchange.plan.records().find(Ref<Facility>{facility.id}));
    const FacilityState &state =
        *exchange.plan.records().all<FacilityState>().of(facility.id).begin();
    CHECK(state.name == u"Xưởng chè");
    CHECK_FALSE(state.labour);
}

TEST_CASE("Without a return the page says what it is for", "[reviewpage]")
{
    OpenPlan plan;
    ReviewPage page(plan.workspace);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    CHECK_FALSE(page.findChild<QAbstractButton *>(u"review_accept"_s)->isVisible());
    const auto labels = page.findChildren<QLabel *>();
    CHECK(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == u"No return waits to be reviewed";
    }));
}

TEST_CASE("An acceptance is taken back line by line", "[reviewpage]")
{
    OpenExchange exchange;
    const Facility facility = exchange.facilities().front();
    OpenExchange::setPhone(*exchange.copy, facility.id, u"0219 111"_s);
    const Exchange kept = exchange.received();
    OpenPage open(exchange);
    open.key(Qt::Key_Return, Qt::ControlModifier);
    const auto state = [&] { return exchange.plan.records().find(Ref<Exchange>{kept.id})->state; };
    REQUIRE(state() == ExchangeState::Accepted);
    open.page.begin(kept.id.toString(QUuid::WithoutBraces));
    CHECK(open.cell(u"ours"_s) == u"0219 111");
    open.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(state() == ExchangeState::Reverted);
    CHECK(exchange.plan.records().find(Ref<Facility>{facility.id})->phone == facility.phone);
}
