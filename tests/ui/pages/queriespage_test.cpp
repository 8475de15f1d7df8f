// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/queriespage.h"

#include "core/exchange/queriedplace.h"
#include "core/exchange/querychanges.h"
#include "core/package/correctionslip.h"
#include "core/package/packageissue.h"
#include "core/package/returnacceptance.h"
#include "core/package/unitworkingcopy.h"
#include "tests/catch.h"
#include "tests/ui/openplan.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/forms/datefield.h"
#include "ui/forms/recordpicker.h"
#include "ui/pages/querypanel.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QTimer>
#include <QtGui/QInputMethodEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

void type(QWidget &field, const QString &text)
{
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QApplication::sendEvent(&field, &typed);
}

template <class W>
W &in(QWidget &parent, const QString &name)
{
    auto *found = parent.findChild<W *>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return *found;
}

/// Chooses this file in the dialog that is opened next.
void chooseNext(const QString &path, const QObject &context)
{
    QTimer::singleShot(0, &context, [path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        in<QLineEdit>(*dialog, u"fileNameEdit"_s).setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
}

/// A demonstration with the page of questions, and a district that is asked.
struct OpenQuestions {
    OpenPlan plan{30};
    const Facility facility =
        *std::ranges::min_element(plan.records().all<Facility>(), {}, &Facility::code);
    const Ref<AdminUnit> unit =
        *unitToAsk(plan.records(), Record(facility), plan.workspace.today());
    std::unique_ptr<QueriesPage> page = open(plan.workspace);

    static std::unique_ptr<QueriesPage> open(Workspace &workspace)
    {
        auto page = std::make_unique<QueriesPage>(workspace);
        page->resize(1174, 626);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        return page;
    }
    Query question(QueryState state = QueryState::Open, std::optional<QDate> due = {}) const
    {
        return {.id = QUuid::createUuid(),
                .unit = unit,
                .number = nextQueryNumber(plan.records(), unit),
                .entity = u"facility"_s,
                .record = {facility.id},
                .field = u"phone"_s,
                .question = u"Số nào đúng?"_s,
                .askedOn = plan.workspace.today().addDays(-20),
                .due = due,
                .state = state};
    }
    QUuid ask(QueryState state = QueryState::Open, std::optional<QDate> due = {})
    {
        const Query asked = question(state, due);
        REQUIRE(plan.workspace.apply(asking(plan.records(), asked)));
        return asked.id;
    }
    const Query &query(QUuid id) const
    {
        const Query *found = plan.records().find(Ref<Query>{id});
        REQUIRE(found);
        return *found;
    }
    TableView &table() { return in<TableView>(*page, u"queries_table"_s); }
    QString cell(QUuid row, const QString &column)
    {
        const TableModel &model = table().rowsModel();
        const auto &rows = model.rows();
        const auto at = std::ranges::find(rows, row);
        REQUIRE(at != rows.end());
        return model.cell(static_cast<int>(at - rows.begin()), model.columnIndex(column)).text;
    }
    void click(const QString &button)
    {
        QTest::mouseClick(&in<QAbstractButton>(*page, button), Qt::LeftButton);
    }
    /// Fills in the dialog that is opened by `act`.
    void inDialog(const std::function<void()> &act, const std::function<void(QDialog &)> &fill)
    {
        bool isAsked = false;
        QTimer::singleShot(0, page.get(), [&] {
            auto *dialog = qobject_cast<QuestionDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            isAsked = true;
            fill(*dialog);
        });
        act();
        CHECK(isAsked);
    }
};

} // namespace

TEST_CASE("Where nothing is asked the page says what questions are for, and asks the first one",
          "[queriespage]")
{
    OpenQuestions open;
    open.inDialog([&] { open.click(u"queries_empty_ask"_s); },
                  [&](QDialog &dialog) {
                      auto &accept = in<QPushButton>(dialog, u"question_accept"_s);
                      CHECK_FALSE(accept.isEnabled());
                      in<RecordPicker>(dialog, u"question_facility"_s).pick(open.facility.id);
                      CHECK(in<RecordPicker>(dialog, u"question_unit"_s).picked() == open.unit.id);
                      auto &field = in<QComboBox>(dialog, u"question_field"_s);
                      field.setCurrentIndex(field.findData(u"address"_s));
                      CHECK(in<QLabel>(dialog, u"question_value"_s).text() ==
                            open.facility.address);
                      CHECK_FALSE(accept.isEnabled());
                      type(in<QPlainTextEdit>(dialog, u"question_text"_s), u"Số nào đúng?"_s);
                      in<DateField>(dialog, u"question_due"_s).setText(u"mai"_s);
                      CHECK_FALSE(accept.isEnabled());
                      in<DateField>(dialog, u"question_due"_s)
                          .setDate(open.plan.workspace.today().addDays(7));
                      REQUIRE(accept.isEnabled());
                      QTest::mouseClick(&accept, Qt::LeftButton);
                  });
    REQUIRE(open.plan.records().size(EntityKind::Query) == 1);
    const Query query = *open.plan.records().all<Query>().begin();
    CHECK(query.state == QueryState::Open);
    CHECK(query.unit == open.unit);
    CHECK(query.number == 1);
    CHECK(query.field == u"address");
    CHECK(query.due == open.plan.workspace.today().addDays(7));
    CHECK(open.cell(query.id, u"record"_s).startsWith(open.facility.code));
    open.plan.workspace.undo();
    CHECK(open.plan.records().size(EntityKind::Query) == 0);
}

TEST_CASE("A question that was just asked is chosen, and the slip is that of its unit",
          "[queriespage]")
{
    OpenQuestions open;
    const auto other =
        std::ranges::find_if(open.plan.records().all<Facility>(), [&](const Facility &facility) {
            const auto unit =
                unitToAsk(open.plan.records(), Record(facility), open.plan.workspace.today());
            return unit && unit != open.unit;
        });
    REQUIRE(other != open.plan.records().all<Facility>().end());
    const QUuid facility = other->id;
    open.ask();
    open.page->begin(u"unit:"_s + open.unit.id.toString());
    open.inDialog([&] { open.click(u"queries_ask"_s); },
                  [&](QDialog &dialog) {
                      in<RecordPicker>(dialog, u"question_facility"_s).pick(facility);
                      type(in<QPlainTextEdit>(dialog, u"question_text"_s), u"Số nào đúng?"_s);
                      QTest::mouseClick(&in<QPushButton>(dialog, u"question_accept"_s),
                                        Qt::LeftButton);
                  });
    const Query &asked = open.query(open.table().currentRow());
    CHECK(asked.record.id == facility);
    CHECK(asked.unit != open.unit);
    const QString unit = open.plan.records().find(asked.unit)->name;
    QString offered;
    QTimer::singleShot(0, open.page.get(), [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        offered = in<QLineEdit>(*dialog, u"fileNameEdit"_s).text();
        dialog->reject();
    });
    open.click(u"queries_send"_s);
    INFO(offered.toStdString());
    CHECK(offered.contains(unit));
}

TEST_CASE("The field that is asked about is seen on the narrowest screen", "[queriespage]")
{
    OpenQuestions open;
    open.ask();
    const TableView &table = open.table();
    CHECK_FALSE(table.isColumnHidden(table.rowsModel().columnIndex(u"field"_s)));
}

TEST_CASE("A question that was not sent is changed by Enter and removed by Del; one that was stays",
          "[queriespage]")
{
    OpenQuestions open;
    const QUuid sent = open.ask(QueryState::Sent);
    const QUuid unsent = open.ask();
    REQUIRE(open.page->open({EntityKind::Query, unsent, {}}));
    open.inDialog([&] { QTest::keyClick(&open.table(), Qt::Key_Return); },
                  [&](QDialog &dialog) {
                      auto &text = in<QPlainTextEdit>(dialog, u"question_text"_s);
                      CHECK(text.toPlainText() == u"Số nào đúng?");
                      text.setPlainText(u"Số máy bàn?"_s);
                      QTest::mouseClick(&in<QPushButton>(dialog, u"question_accept"_s),
                                        Qt::LeftButton);
                  });
    CHECK(open.query(unsent).question == u"Số máy bàn?");
    CHECK(open.query(unsent).number == 2);
    CHECK(open.query(unsent).field == u"phone");
    QTest::keyClick(&open.table(), Qt::Key_Delete);
    CHECK_FALSE(open.plan.records().find(Ref<Query>{unsent}));
    open.plan.workspace.undo();
    CHECK(open.plan.records().find(Ref<Query>{unsent}));

    REQUIRE(open.page->open({EntityKind::Query, sent, {}}));
    QTest::keyClick(&open.table(), Qt::Key_Delete);
    CHECK(open.plan.records().find(Ref<Query>{sent}));
    CHECK(open.plan.told.text.contains(u"close the question"));
}

TEST_CASE("Questions are filtered by unit and state, and late ones are marked", "[queriespage]")
{
    OpenQuestions open;
    const QDate today = open.plan.workspace.today();
    const QUuid late = open.ask(QueryState::Sent, today.addDays(-3));
    open.ask(QueryState::Sent, today);
    open.ask(QueryState::Closed, today.addDays(-3));
    const TableModel &model = open.table().rowsModel();
    const auto row = std::ranges::find(model.rows(), late) - model.rows().begin();
    const ShownCell due = model.cell(static_cast<int>(row), model.columnIndex(u"due"_s));
    CHECK(due.shape == StateShape::Overdue);
    const auto shown = [&](const QString &state) {
        auto &box = in<QComboBox>(*open.page, u"query_state"_s);
        box.setCurrentIndex(box.findData(state));
        emit box.activated(box.currentIndex());
        return open.table().filter().rowCount();
    };
    CHECK(shown({}) == 3);
    CHECK(shown(u"awaited"_s) == 2);
    CHECK(shown(u"late"_s) == 1);
    CHECK(shown(u"closed"_s) == 1);
    CHECK(shown(u"answered"_s) == 0);
    open.page->begin(u"unit:"_s + open.unit.id.toString());
    CHECK(open.table().filter().rowCount() == 3);
    open.page->begin(u"unit:"_s + QUuid::createUuid().toString());
    CHECK(open.table().filter().rowCount() == 3); // a unit that nothing is asked: all
}

TEST_CASE("A question is closed by hand and asked once more, and undo takes both back",
          "[queriespage]")
{
    OpenQuestions open;
    const QUuid id = open.ask(QueryState::Sent);
    REQUIRE(open.page->open({EntityKind::Query, id, {}}));
    open.click(u"query_close"_s);
    CHECK(open.query(id).state == QueryState::Closed);
    open.click(u"query_again"_s);
    CHECK(open.query(id).state == QueryState::Open);
    CHECK(open.query(id).askedOn == open.plan.workspace.today());
    open.plan.workspace.undo();
    open.plan.workspace.undo();
    CHECK(open.query(id).state == QueryState::Sent);
}

TEST_CASE("Without a package out no slip is written, and the officer is told why", "[queriespage]")
{
    OpenQuestions open;
    const QUuid id = open.ask();
    REQUIRE(open.page->open({EntityKind::Query, id, {}}));
    const QString path = open.plan.folder.filePath(u"Phiếu.sxshpkg"_s);
    chooseNext(path, *open.page);
    open.click(u"queries_send"_s);
    CHECK(open.plan.told.text.contains(u"No package was issued"));
    CHECK(open.query(id).state == QueryState::Open);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("A slip goes from the page of the department to that of the unit, and its answer back",
          "[queriespage]")
{
    OpenQuestions open;
    Session &plan = open.plan.workspace.session();
    const QString package = open.plan.folder.filePath(u"Gói.sxshpkg"_s);
    const QString work = open.plan.folder.filePath(u"Bản làm việc.sxsh"_s);
    const QString slip = open.plan.folder.filePath(u"Phiếu.sxshpkg"_s);
    const QString phrase = u"chè Shan"_s;
    issuePackage(plan, {.unit = open.unit, .passphrase = phrase, .cost = PassphraseCost::least()},
                 package);
    openPackage(SealedPackage::readFile(package), {.passphrase = phrase}, work,
                {.who = u"huyện"_s});
    const QUuid id = open.ask();
    REQUIRE(open.page->open({EntityKind::Query, id, {}}));
    chooseNext(slip, *open.page);
    open.click(u"queries_send"_s);
    INFO(open.plan.told.text.toStdString());
    REQUIRE(QFile::exists(slip));
    CHECK(open.query(id).state == QueryState::Sent);

    Workspace copy(Session::open(work, Access::ReadWrite, {.who = u"huyện"_s}),
                   open.plan.workspace.resources(), Language::English, open.plan.guard,
                   open.plan.settings);
    const auto theirs = OpenQuestions::open(copy);
    CHECK(theirs->title() == u"Questions of the department");
    CHECK_FALSE(theirs->findChild<QAbstractButton *>(u"queries_ask"_s));
    chooseNext(slip, *theirs);
    QTest::mouseClick(&in<QAbstractButton>(*theirs, u"queries_empty_take"_s), Qt::LeftButton);
    const Query *taken = copy.records().find(Ref<Query>{id});
    REQUIRE(taken);
    CHECK(taken->state == QueryState::Sent);

    theirs->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(theirs.get()));
    auto &table = in<TableView>(*theirs, u"queries_table"_s);
    auto &answer = in<QPlainTextEdit>(*theirs, u"query_answer"_s);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(answer.hasFocus());
    type(answer, u"Số mới: 0912 345 678"_s);
    QTest::keyClick(&answer, Qt::Key_Return, Qt::ControlModifier);
    CHECK(answer.hasFocus());
    CHECK(copy.records().find(Ref<Query>{id})->state == QueryState::Answered);
    copy.undo();
    CHECK(copy.records().find(Ref<Query>{id})->state == QueryState::Sent);
    CHECK(answer.toPlainText().isEmpty());
    type(answer, u"0912 345 678"_s);
    table.setFocus(); // leaving the field saves it
    CHECK(copy.records().find(Ref<Query>{id})->answer == u"0912 345 678");

    Place opened;
    QObject::connect(&copy, &Workspace::openRequested, theirs.get(),
                     [&opened](const Place &place) { opened = place; });
    QTest::mouseClick(&in<QAbstractButton>(*theirs, u"query_record"_s), Qt::LeftButton);
    CHECK(opened == Place{EntityKind::Facility, open.facility.id, u"phone"_s});

    const QString back = open.plan.folder.filePath(u"Nộp.sxshpkg"_s);
    handIn(copy.session(), back);
    const ReceivedReturn received(plan, SealedPackage::readFile(back));
    ReturnReview review = reviewOf(plan, received);
    REQUIRE(acceptReturn(plan, received, std::move(review.items), ProblemPolicy::Reject).applied);
    CHECK(open.query(id).state == QueryState::Closed);
    CHECK(open.cell(id, u"answer"_s) == u"0912 345 678");
}

TEST_CASE("Any row of a facility's table leads to a question about it", "[queriespage]")
{
    OpenQuestions open;
    QMenu menu;
    offerQuestion(menu, open.plan.workspace, {EntityKind::Facility, open.facility.id, {}},
                  open.page.get());
    auto *ask = menu.findChild<QAction *>(u"menu_ask"_s);
    REQUIRE(ask);
    open.inDialog(
        [&] { ask->trigger(); },
        [&](QDialog &dialog) {
            CHECK(in<QLabel>(dialog, u"question_record"_s).text().contains(open.facility.code));
            type(in<QPlainTextEdit>(dialog, u"question_text"_s), u"Còn hoạt động?"_s);
            QTest::mouseClick(&in<QPushButton>(dialog, u"question_accept"_s), Qt::LeftButton);
        });
    REQUIRE(open.plan.records().size(EntityKind::Query) == 1);
    CHECK(open.plan.records().all<Query>().begin()->field.isEmpty());
    offerQuestion(menu, open.plan.workspace, {EntityKind::Facility, QUuid::createUuid(), {}},
                  open.page.get());
    CHECK(menu.findChildren<QAction *>(u"menu_ask"_s).size() == 1); // of nothing nothing is asked
}
