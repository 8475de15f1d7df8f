// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/testwindow.h"
#include "ui/dialogs/completenessdialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/forms/recordform.h"
#include "ui/frame/searchbox.h"
#include "ui/grid/monthgrid.h"
#include "ui/pages/importpage.h"
#include "ui/pages/page.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("a field is saved when it is left, and one key takes it back")
{
    TestWindow window;
    const QString area = window.firstArea();
    REQUIRE(window->showPage(area));
    auto &form = *child<RecordForm>(*window->page(), u"activity_form"_s);
    const QUuid id = form.record();
    REQUIRE(!id.isNull());
    auto *step = child<QPlainTextEdit>(form, u"next_step"_s);
    const QString before = step->toPlainText();
    step->setFocus();
    step->selectAll();
    typeVietnamese(step, u"Ghi hình ngày 18/12, phát sóng trước Tết"_s);
    QTest::keyClick(step, Qt::Key_Tab);
    const auto stored = [&] {
        return window->workspace()->records().find(Ref<Activity>{id})->nextStep;
    };
    CHECK(stored() == u"Ghi hình ngày 18/12, phát sóng trước Tết");
    window.trigger(u"undo"_s);
    CHECK(stored() == before);
    CHECK(step->toPlainText() == before);
    window.trigger(u"redo"_s);
    CHECK(stored() == u"Ghi hình ngày 18/12, phát sóng trước Tết");
}

TEST_CASE("what cannot be read stays in its field with the reason, through undo of something else")
{
    TestWindow window;
    REQUIRE(window->showPage(window.firstArea()));
    auto &form = *child<RecordForm>(*window->page(), u"activity_form"_s);
    auto *start = child<QLineEdit>(form, u"start"_s);
    start->setFocus();
    start->selectAll();
    QTest::keyClicks(start, u"31/2/2018"_s);
    QTest::keyClick(start, Qt::Key_Tab);
    CHECK(start->text() == u"31/2/2018");
    CHECK(start->property("problem").toString() == u"hard");
    const auto &drafts = window->workspace()->records().all<Draft>().rows();
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.front().text == u"31/2/2018");
    start->setFocus();
    start->selectAll();
    QTest::keyClicks(start, u"1/7/2016"_s);
    QTest::keyClick(start, Qt::Key_Tab);
    CHECK(window->workspace()->records().all<Draft>().size() == 0);
    CHECK(start->property("problem").toString().isEmpty());
}

TEST_CASE("the search box finds a facility without accents and opens where it is mended")
{
    TestWindow window;
    const Facility &facility = window->workspace()->records().all<Facility>().rows().front();
    auto *search = child<SearchBox>(*window, u"search"_s);
    search->setFocus();
    QTest::keyClicks(search, facility.code.toLower());
    auto *found = child<QListView>(*window, u"search_results"_s);
    REQUIRE(found->isVisible());
    CHECK(found->currentIndex().data().toString().contains(facility.code));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(!found->isVisible());
    CHECK(search->text().isEmpty());
}

TEST_CASE("back to a line makes one change that undo takes back")
{
    TestWindow window;
    REQUIRE(window->showPage(u"journal"_s));
    Session &session = window->workspace()->session();
    const QByteArray before = session.lastLine().stateDigest;
    auto &table = window->page()->mainTable()->table();
    REQUIRE(table.choose(numberedRow(2)));
    child<QAbstractButton>(*window->page(), u"journal_back"_s)->click();
    CHECK(session.lastLine().stateDigest == session.line(3)->stateDigest);
    window.trigger(u"undo"_s);
    CHECK(session.lastLine().stateDigest == before);
}

TEST_CASE("the annex of a plan, typed in Word, becomes activities in one step that undo takes back")
{
    TestWindow window;
    REQUIRE(window->showPage(u"import"_s));
    auto *page = qobject_cast<ImportPage *>(window->page());
    REQUIRE(page);
    REQUIRE(page->openFile(
        QStringLiteral(SXSH_SOURCE_DIR "/tests/core/sheet/data/Phụ lục nhiệm vụ.docx")));
    const auto give = [&](const QString &name, const QString &text) {
        auto *field = child<QLineEdit>(*page, name);
        typeVietnamese(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
    };
    const Records &records = window->workspace()->records();
    const std::size_t before = records.all<Activity>().size();
    ChangeSet body{.title = u"Đài Truyền hình"_s};
    body.add(
        Organisation{.id = QUuid::createUuid(), .code = u"DTH"_s, .name = u"Đài Truyền hình"_s});
    REQUIRE(window->workspace()->apply(body));
    give(u"import_given_code"_s, u"PL-{#}"_s);
    give(u"import_given_clause"_s, u"II.1"_s);
    QStringList problems;
    for (const Issue &issue : page->draft().issues)
        problems += issue.message;
    INFO(problems.join(u'\n').toStdString());
    REQUIRE(page->draft().added == 3);
    child<QAbstractButton>(*page, u"import_take_all"_s)->click();
    CHECK(records.all<Activity>().size() == before + 3);
    window.trigger(u"undo"_s);
    CHECK(records.all<Activity>().size() == before);
    CHECK(records.all<Organisation>().find(body.changes.front().record().id()));
}

TEST_CASE("A figure of a district shows its facilities and what is missing of each")
{
    TestWindow window;
    REQUIRE(window->showPage(u"overview"_s));
    auto *districts = window->findChild<TableView *>(u"districts"_s);
    REQUIRE(districts);
    REQUIRE(districts->filter().rowCount() > 0);
    districts->selectRow(0);
    int listed = -1;
    QTimer::singleShot(0, &*window, [&] {
        auto *dialog = qobject_cast<CompletenessDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        listed = dialog->findChild<TableView *>(u"district_facilities"_s)->filter().rowCount();
        dialog->reject();
    });
    QTest::mouseClick(districts->viewport(), Qt::LeftButton, {},
                      districts->visualRect(districts->filter().index(0, 2)).center());
    CHECK(listed == districts->filter().index(0, 1).data().toString().toInt());
}

TEST_CASE(
    "An officer edits a month's electricity: bad text waits, a doubt is kept with its reason, "
    "one key takes it back")
{
    TestWindow window;
    REQUIRE(window->showPage(u"consumption"_s));
    Workspace &workspace = *window->workspace();
    auto &grid = *window->page()->findChild<MonthGrid *>(u"span_grid"_s);
    const MonthGridModel &months = grid.grid();
    constexpr int part = 3;
    int track = 0;
    while (months.cell(track, part).typed.isEmpty() || !months.cell(track, part).isEditable)
        ++track;
    const GridLine line = *months.tracks()[static_cast<std::size_t>(track)].line;
    const Amounts before = amountsOf(workspace.records(), line).amounts;
    const int steps = workspace.session().undoSteps();
    const auto type = [&](const QString &text) {
        grid.goTo(track, part);
        grid.setFocus();
        QTest::keyClick(&grid, Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        REQUIRE(editor);
        editor->selectAll();
        typeVietnamese(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::qWait(60);
    };

    // Bad text: a red hint, nothing changed.
    type(u"một nghìn"_s);
    CHECK(amountsOf(workspace.records(), line).amounts == before);
    CHECK_FALSE(months.cell(track, part).problem.isEmpty());
    grid.goTo(track, part);
    QTest::keyClick(&grid, Qt::Key_Delete);
    CHECK(months.cell(track, part).problem.isEmpty());

    // A figure a thousand times too large: kept, doubted, confirmed with the officer's reason.
    const QString was = months.cell(track, part).typed;
    type(was + u"000"_s);
    CHECK(amountsOf(workspace.records(), line).amounts != before);
    REQUIRE_FALSE(months.cell(track, part).doubt.isEmpty());
    QTimer::singleShot(0, &*window, [] {
        auto *dialog = qobject_cast<ConfirmDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        dialog->findChild<QPlainTextEdit *>(u"confirm_reason"_s)->setPlainText(u"dây chuyền mới"_s);
        dialog->findChild<QAbstractButton *>(u"confirm_accept"_s)->click();
    });
    grid.goTo(track, part);
    QTest::keyClick(&grid, Qt::Key_J, Qt::ControlModifier);
    QTest::qWait(60);
    CHECK(months.cell(track, part).doubt.isEmpty());
    CHECK(workspace.session().lastLine().reason == u"dây chuyền mới");

    // Each of these is one step, taken back by its key.
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&*window));
    grid.setFocus();
    for (int step = workspace.session().undoSteps(); step > steps; --step) {
        QTest::keyClick(&grid, Qt::Key_Z, Qt::ControlModifier);
        CHECK(workspace.session().undoSteps() == step - 1);
    }
    CHECK(amountsOf(workspace.records(), line).amounts == before);
    CHECK(months.cell(track, part).typed == was);
}
