// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/testwindow.h"
#include "ui/dialogs/historydialog.h"
#include "ui/forms/recordform.h"
#include "ui/frame/searchbox.h"
#include "ui/pages/page.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtGui/QContextMenuEvent>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("A notice that is closed gives the keyboard back to what the page is about")
{
    TestWindow window;
    REQUIRE(window->showPage(u"consumption"_s));
    QWidget *grid = QApplication::focusWidget();
    REQUIRE(grid);
    window->workspace()->guard().tell({.kind = Notice::Kind::Done, .text = u"Đã lưu."_s});
    auto *close = window->findChild<QAbstractButton *>(u"notice_close"_s);
    REQUIRE(close->isVisible());
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Space);
    CHECK_FALSE(close->isVisible());
    CHECK(QApplication::focusWidget() == grid);
}

TEST_CASE("What is told as done goes with the next change, a problem stays")
{
    TestWindow window;
    Workspace &workspace = *window->workspace();
    auto *close = window->findChild<QAbstractButton *>(u"notice_close"_s);
    const auto edit = [&](const QString &note) {
        const Facility before = *workspace.records().all<Facility>().begin();
        Facility after = before;
        after.note = note;
        ChangeSet set{.title = note};
        set.edit(before, after);
        return set;
    };
    REQUIRE(workspace.applyUndoable(edit(u"một"_s)));
    CHECK(close->isVisible());
    // What was taken back is named, with the way back.
    workspace.undo();
    CHECK(window->lastNotice() == u"Đã hoàn tác: một"_s);
    workspace.redo();
    CHECK_FALSE(close->isVisible());
    workspace.guard().tell({.kind = Notice::Kind::Problem, .text = u"Ổ đĩa đầy."_s});
    REQUIRE(workspace.apply(edit(u"hai"_s)));
    CHECK(close->isVisible());
}

TEST_CASE("Ctrl+Z in a field that was left as it is takes back the last edit of the plan")
{
    TestWindow window;
    REQUIRE(window->showPage(u"register"_s));
    auto *form = window->findChild<RecordForm *>(u"facility_form"_s);
    auto *name = child<QLineEdit>(*form, u"name"_s);
    const QString before = name->text();
    name->setFocus();
    name->selectAll();
    typeVietnamese(name, u"Xưởng chè Phìn Hồ"_s);
    // While the field has something of its own to take back, the key is the field's.
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    CHECK(name->text() == before);
    name->selectAll();
    typeVietnamese(name, u"Xưởng chè Phìn Hồ"_s);
    auto *address = child<QLineEdit>(*form, u"address"_s);
    address->setFocus();
    REQUIRE(window->workspace()->session().undoSteps() > 0);
    CHECK(name->text() == u"Xưởng chè Phìn Hồ"_s);
    QTest::keyClick(address, Qt::Key_Z, Qt::ControlModifier);
    CHECK(name->text() == before);
    QTest::keyClick(address, Qt::Key_Y, Qt::ControlModifier);
    CHECK(name->text() == u"Xưởng chè Phìn Hồ"_s);
}

TEST_CASE("Ctrl+Z in a field with a draft takes back the draft and then the edits before it")
{
    TestWindow window;
    REQUIRE(window->showPage(u"register"_s));
    Session &session = window->workspace()->session();
    auto *form = window->findChild<RecordForm *>(u"facility_form"_s);
    auto *labour = child<QLineEdit>(*form, u"labour"_s);
    auto *capital = child<QLineEdit>(*form, u"capital"_s);
    const auto leave = [&](const QString &text) {
        labour->setFocus();
        labour->selectAll();
        typeVietnamese(labour, text);
        capital->setFocus();
    };
    const auto drafts = [&] { return window->workspace()->records().all<Draft>().size(); };
    const QString before = labour->text();
    const std::size_t draftsBefore = drafts();
    leave(u"41"_s);
    leave(u"42x"_s);
    REQUIRE(drafts() == draftsBefore + 1);
    const qint64 line = session.lastLine().seq;
    labour->setFocus();
    QTest::keyClick(labour, Qt::Key_Z, Qt::ControlModifier);
    CHECK(labour->text() == u"41"_s);
    CHECK(labour->property("problem").toString().isEmpty());
    CHECK(drafts() == draftsBefore);
    QTest::keyClick(labour, Qt::Key_Z, Qt::ControlModifier);
    CHECK(labour->text() == before);
    CHECK(session.lastLine().seq == line + 2); // nothing but what was taken back
    QTest::keyClick(labour, Qt::Key_Y, Qt::ControlModifier);
    QTest::keyClick(labour, Qt::Key_Y, Qt::ControlModifier);
    CHECK(labour->text() == u"42x"_s);
    CHECK(drafts() == draftsBefore + 1);
    // Esc gives the draft up, and the field says what the record holds.
    QTest::keyClick(labour, Qt::Key_Escape);
    CHECK(labour->text() == u"41"_s);
    capital->setFocus();
    CHECK(drafts() == draftsBefore);
    CHECK(labour->text() == u"41"_s);
}

TEST_CASE("What a field held before is asked for on its menu, also of a text of several lines")
{
    TestWindow window;
    REQUIRE(window->showPage(window.firstArea()));
    const auto ask = [&](QWidget *on) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, on->rect().center(),
                                on->mapToGlobal(on->rect().center()));
        QApplication::sendEvent(on, &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        auto *history = menu->findChild<QAction *>(u"field_history"_s);
        REQUIRE(history);
        bool isShown = false;
        QTimer::singleShot(0, &*window, [&] {
            if (auto *dialog = qobject_cast<HistoryDialog *>(QApplication::activeModalWidget())) {
                isShown = true;
                dialog->reject();
            }
        });
        history->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return isShown;
    };
    auto *code = window->page()->findChild<QLineEdit *>(u"code"_s);
    REQUIRE(code);
    CHECK(ask(code));
    auto *title = window->page()->findChild<QPlainTextEdit *>(u"title"_s);
    REQUIRE(title);
    CHECK(ask(title->viewport()));
}

TEST_CASE("Keys lead to pages, to the search box and to the filter of the table that is used")
{
    TestWindow window;
    REQUIRE(window->showPage(u"overview"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    CHECK(window->currentPage() == window->pages().at(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    auto *search = qobject_cast<SearchBox *>(QApplication::focusWidget());
    REQUIRE(search);
    // A list is found by its name as well.
    typeVietnamese(search, u"ky goc"_s);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(window->currentPage() == u"lists"_s);
    CHECK(child<QListWidget>(*window->page(), u"kinds"_s)->currentItem()->text() == u"Kỳ gốc"_s);

    // The second table of the plan's page filters by its own line.
    REQUIRE(window->showPage(u"plan"_s));
    auto *targets = window->findChild<TableView *>(u"targets"_s);
    REQUIRE(targets);
    targets->setFocus();
    QTest::keyClick(targets, Qt::Key_F, Qt::ControlModifier);
    CHECK(QApplication::focusWidget()->objectName() == u"targets_filter"_s);

    // A table without a line of its own shows a field over its rows.
    REQUIRE(window->showPage(u"consumption"_s));
    auto *uses = window->findChild<TableView *>(u"uses_table"_s);
    REQUIRE(uses);
    const int all = uses->filter().rowCount();
    uses->setFocus();
    QTest::keyClick(uses, Qt::Key_F, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(field);
    typeVietnamese(field, u"khong co"_s);
    CHECK(uses->filter().rowCount() == 0);
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(uses->filter().rowCount() == all);
    CHECK(QApplication::focusWidget() == uses);
}

TEST_CASE("No two entries of a menu have the same key, in either language")
{
    TestWindow window;
    window.trigger(GENERATE(u"language_vi"_s, u"language_en"_s));
    for (const QMenu *menu : window->findChildren<QMenu *>()) {
        QSet<QString> keys;
        for (const QAction *entry : menu->actions()) {
            const QString key = QKeySequence::mnemonic(entry->text()).toString();
            INFO(menu->title().toStdString() << ": " << entry->text().toStdString());
            CHECK((key.isEmpty() || !keys.contains(key)));
            keys.insert(key);
        }
    }
}
