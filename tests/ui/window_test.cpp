// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/fulldisk.h"
#include "tests/ui/testwindow.h"

#include "ui/charts/chartview.h"
#include "ui/dialogs/completenessdialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/historydialog.h"
#include "ui/forms/recordform.h"
#include "ui/frame/searchbox.h"
#include "ui/grid/monthgrid.h"
#include "ui/pages/importpage.h"
#include "ui/pages/page.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QInputMethodEvent>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <random>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// Types as UniKey and other input methods do.
void typeVietnamese(QWidget *field, const QString &text)
{
    field->setFocus();
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

template <class W>
W *child(QObject &parent, const QString &name)
{
    W *found = parent.findChild<W *>(name);
    REQUIRE(found);
    return found;
}

QStringList namelessControls(QAccessibleInterface *interface, QStringList path = {})
{
    QStringList found;
    if (!interface || interface->state().invisible)
        return found;
    static const QSet<QAccessible::Role> spoken{
        QAccessible::Button,       QAccessible::CheckBox, QAccessible::ComboBox,
        QAccessible::EditableText, QAccessible::Table,    QAccessible::List,
        QAccessible::RadioButton,  QAccessible::SpinBox,  QAccessible::Tree};
    path += QString::number(interface->role());
    if (spoken.contains(interface->role()) && interface->text(QAccessible::Name).isEmpty() &&
        interface->text(QAccessible::Description).isEmpty()) {
        const QObject *object = interface->object();
        found += path.join(u'>') +
                 (object ? u' ' + QString::fromLatin1(object->metaObject()->className()) + u' ' +
                               object->objectName()
                         : QString());
    }
    for (int index = 0; index < interface->childCount(); ++index)
        found += namelessControls(interface->child(index), path);
    return found;
}

} // namespace

TEST_CASE("every page fits the smallest window, also after it was wide, in both languages")
{
    TestWindow window;
    for (const QString &language : {u"language_vi"_s, u"language_en"_s}) {
        window.trigger(language);
        QCoreApplication::processEvents();
        for (const QSize size : {QSize(1920, 1000), QSize(1024, 690)}) {
            window->resize(size);
            for (const QString &page : window->pages()) {
                REQUIRE(window->showPage(page));
                QCoreApplication::processEvents();
                CAPTURE(language, page, size.width(), size.height());
                const QSize needed = window->page()->minimumSizeHint();
                CHECK(window->width() == size.width());
                CHECK(needed.width() <= window->page()->width());
                CHECK(needed.height() <= window->page()->height());
            }
        }
    }
}

TEST_CASE("every page opens on the demonstration plan and names its controls")
{
    TestWindow window;
    for (const QString &page : window->pages()) {
        CAPTURE(page);
        REQUIRE(window->showPage(page));
        QCoreApplication::processEvents();
        CHECK(window->currentPage() == page);
        CHECK(window->lastNotice().isEmpty());
        const QStringList nameless =
            namelessControls(QAccessible::queryAccessibleInterface(window->page()));
        INFO(nameless.join(u'\n').toStdString());
        CHECK(nameless.isEmpty());
    }
}

TEST_CASE("every page opens on a plan without facilities and on one without a clause")
{
    for (const bool withTemplate : {true, false}) {
        TestWindow window(withTemplate ? TestWindow::Plan::Template : TestWindow::Plan::Reference);
        for (const QString &page : window->pages()) {
            CAPTURE(withTemplate, page);
            REQUIRE(window->showPage(page));
            QCoreApplication::processEvents();
            CHECK(window->lastNotice().isEmpty());
        }
    }
}

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

TEST_CASE("when the disk is gone what was typed stays on the screen, and is saved when it is back")
{
    TestWindow window;
    REQUIRE(window->showPage(window.firstArea()));
    auto &form = *child<RecordForm>(*window->page(), u"activity_form"_s);
    auto *next = child<QPlainTextEdit>(form, u"next_step"_s);
    const QString before = next->toPlainText();
    const QString folder = QFileInfo(window.path()).path();
    REQUIRE(QDir().rename(folder, folder + u" rút ra"_s));
    next->selectAll();
    typeVietnamese(next, u"Gọi lại huyện Mèo Vạc"_s);
    QTest::keyClick(next, Qt::Key_Tab);
    CAPTURE(window->lastNotice());
    CHECK(window->lastNotice().contains(u"Bản thử.sxsh"_s));
    CHECK(window->lastNotice().contains(u"vẫn còn trên màn hình"_s));
    CHECK(next->toPlainText() == u"Gọi lại huyện Mèo Vạc");
    const auto stored = [&] {
        return window->workspace()->records().all<Activity>().find(form.record())->nextStep;
    };
    CHECK(stored() == before);
    REQUIRE(QDir().rename(folder + u" rút ra"_s, folder));
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Tab);
    CHECK(stored() == u"Gọi lại huyện Mèo Vạc");
}

TEST_CASE("the language changes with an edit open and nothing typed is lost")
{
    TestWindow window;
    REQUIRE(window->showPage(window.firstArea()));
    QUuid id;
    {
        auto &form = *child<RecordForm>(*window->page(), u"activity_form"_s);
        id = form.record();
        auto *step = child<QPlainTextEdit>(form, u"next_step"_s);
        step->setFocus();
        step->selectAll();
        typeVietnamese(step, u"Nghiệm thu đợt hai"_s);
    }
    const QString vietnamese = window->page()->title();
    window->setLanguage(Language::English);
    QCoreApplication::processEvents();
    CHECK(window->workspace()->records().find(Ref<Activity>{id})->nextStep ==
          u"Nghiệm thu đợt hai");
    auto &form = *child<RecordForm>(*window->page(), u"activity_form"_s);
    CHECK(form.record() == id);
    CHECK(child<QPlainTextEdit>(form, u"next_step"_s)->toPlainText() == u"Nghiệm thu đợt hai");
    REQUIRE(window->showPage(u"todo"_s));
    CHECK(window->page()->title() == u"To do");
    window->setLanguage(Language::Vietnamese);
    CHECK(window->page()->title() == u"Việc cần làm");
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

TEST_CASE("a plan that another program writes is opened for reading, and who writes it is told")
{
    TestWindow window;
    const QString path = window.path();
    window->closePlan();
    const auto other = Session::open(path, Access::ReadWrite, {.who = u"Trần Văn Ữ"_s});
    const bool isOpen = window->openPlan(path);
    INFO(window->lastNotice().toStdString());
    REQUIRE(isOpen);
    CHECK(window->workspace()->isReadOnly());
    CHECK(window->lastNotice().contains(u"Trần Văn Ữ"_s));
    for (const QString &page : window->pages()) {
        CAPTURE(page);
        REQUIRE(window->showPage(page));
        QCoreApplication::processEvents();
    }
    CHECK_FALSE(child<QAction>(*window, u"undo"_s)->isEnabled());
    REQUIRE(window->showPage(window.firstArea()));
    CHECK_FALSE(child<QPlainTextEdit>(*window->page(), u"next_step"_s)->isEnabled());
}

TEST_CASE("a plan that cannot be written is opened for reading")
{
    TestWindow window;
    const QString path = window.path();
    window->closePlan();
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadUser);
    REQUIRE(window->openPlan(path));
    if (QFileInfo(path).isWritable())
        return; // an administrator may write everything
    CHECK(window->workspace()->isReadOnly());
    CHECK(window->lastNotice().contains(u"Bản thử.sxsh"_s));
}

#ifdef Q_OS_UNIX
TEST_CASE("the window asks before it closes on what a full disk did not take")
{
    TestWindow window;
    REQUIRE(window->showPage(window.firstArea()));
    auto *step = child<QPlainTextEdit>(*window->page(), u"next_step"_s);
    int asked = 0;
    const auto answer = [&](QMessageBox::ButtonRole role) {
        QTimer::singleShot(0, &*window, [&window, &asked, role] {
            auto *question = window->findChild<QMessageBox *>(u"unsaved"_s);
            REQUIRE(question);
            ++asked;
            for (QAbstractButton *button : question->buttons()) {
                if (question->buttonRole(button) == role)
                    button->click();
            }
        });
    };
    {
        const FullDisk disk(1000);
        step->setFocus();
        step->setPlainText(u"Đo lại nhiệt độ lò"_s);
        answer(QMessageBox::RejectRole);
        CHECK_FALSE(window->close());
        answer(QMessageBox::RejectRole);
        window->closePlan();
        CHECK(window->workspace());
        CHECK(asked == 2);
    }
    CHECK(step->toPlainText() == u"Đo lại nhiệt độ lò"_s);

    SECTION("once there is room it is saved without asking")
    {
        CHECK(window->close());
        CHECK(asked == 2);
        REQUIRE(window->openPlan(window.path()));
        REQUIRE(window->showPage(window.firstArea()));
        CHECK(child<QPlainTextEdit>(*window->page(), u"next_step"_s)->toPlainText() ==
              u"Đo lại nhiệt độ lò"_s);
    }
    SECTION("or left as it was")
    {
        const FullDisk disk(1000);
        answer(QMessageBox::AcceptRole);
        CHECK(window->close());
        CHECK(asked == 3);
    }
}
#endif

TEST_CASE("a file that is not a plan is told and the plan that was open stays")
{
    TestWindow window;
    const QString path = QFileInfo(window.path()).dir().filePath(u"Thư mời.sxsh"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Kính mời");
    file.close();
    const Workspace *before = window->workspace();
    CHECK_FALSE(window->openPlan(path));
    CHECK(window->workspace() == before);
    CHECK(window->lastNotice().contains(u"Thư mời.sxsh"_s));
    CHECK(file.size() == QByteArray("Kính mời").size());
}

TEST_CASE("random keys and clicks on every page break nothing")
{
    TestWindow window;
    std::mt19937 dice(20181214);
    const auto below = [&dice](std::size_t bound) {
        return static_cast<int>(std::uniform_int_distribution<std::size_t>(0, bound - 1)(dice));
    };
    const std::vector<int> keys{Qt::Key_Tab,   Qt::Key_Down, Qt::Key_Up,        Qt::Key_Left,
                                Qt::Key_Right, Qt::Key_F2,   Qt::Key_Escape,    Qt::Key_A,
                                Qt::Key_1,     Qt::Key_9,    Qt::Key_Backspace, Qt::Key_Delete,
                                Qt::Key_Home,  Qt::Key_End,  Qt::Key_PageDown,  Qt::Key_Comma,
                                Qt::Key_F6};
    // No printing, exporting, opening or leaving: these ask the system.
    const std::vector<int> chords{Qt::Key_Z, Qt::Key_Y, Qt::Key_C, Qt::Key_V, Qt::Key_D, Qt::Key_R,
                                  Qt::Key_A, Qt::Key_F, Qt::Key_K, Qt::Key_T, Qt::Key_J, Qt::Key_N};
    const QStringList texts{u"ế"_s,      u"Đồng Văn"_s,   u"1.234"_s,
                            u"1234,5"_s, u"31/02/2018"_s, u"-"_s};
    const QStringList pages = window->pages();
    // Dialogs and menus would wait for an officer.
    QTimer closing;
    QObject::connect(&closing, &QTimer::timeout, &closing, [] {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        else if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->reject();
    });
    closing.start(20);
    const int rounds = qEnvironmentVariableIntValue("SXSH_RANDOM_ACTIONS") > 0
                           ? qEnvironmentVariableIntValue("SXSH_RANDOM_ACTIONS")
                           : 400;
    for (int round = 0; round < rounds; ++round) {
        CAPTURE(round);
        switch (below(15)) {
        case 0:
            window->showPage(pages[below(static_cast<std::size_t>(pages.size()))]);
            break;
        case 1:
            window.trigger(u"undo"_s);
            break;
        case 2:
            window.trigger(u"redo"_s);
            break;
        case 3: {
            QWidget *at = window->childAt(QPoint(below(1366), 44 + below(640)));
            if (at)
                QTest::mouseClick(at, Qt::LeftButton, {}, at->rect().center());
            break;
        }
        case 12:
            if (QWidget *focused = QApplication::focusWidget();
                focused && window->isAncestorOf(focused))
                typeVietnamese(focused, texts[below(static_cast<std::size_t>(texts.size()))]);
            break;
        case 13:
            if (QWidget *focused = QApplication::focusWidget();
                focused && window->isAncestorOf(focused))
                QTest::keyClick(
                    focused,
                    static_cast<Qt::Key>(chords[static_cast<std::size_t>(below(chords.size()))]),
                    Qt::ControlModifier);
            break;
        case 14: {
            QWidget *at = window->childAt(QPoint(below(1366), 44 + below(640)));
            if (at && below(2) == 0)
                QTest::mouseDClick(at, Qt::LeftButton, {}, at->rect().center());
            else if (at)
                QTest::mouseClick(at, Qt::RightButton, {}, at->rect().center());
            break;
        }
        case 4:
            window->resize(1366 + below(600), 690 + below(300));
            break;
        default:
            if (QWidget *focused = QApplication::focusWidget();
                focused && window->isAncestorOf(focused))
                QTest::keyClick(focused, static_cast<Qt::Key>(
                                             keys[static_cast<std::size_t>(below(keys.size()))]));
            break;
        }
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        QCoreApplication::processEvents();
    }
    CHECK(!hasHard(window->workspace()->session().verify()));
}

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
    workspace.undo();
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

TEST_CASE("Keys lead to pages, to the search box and to the filter of the table that is used")
{
    TestWindow window;
    REQUIRE(window->showPage(u"overview"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    CHECK(window->currentPage() == window->pages().at(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    CHECK(qobject_cast<SearchBox *>(QApplication::focusWidget()));

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

TEST_CASE("What the program paints itself says what it is to those who hear the screen")
{
    TestWindow window;
    REQUIRE(window->showPage(u"overview"_s));
    const auto role = [&](const QString &name) {
        auto *widget = window->findChild<QWidget *>(name);
        REQUIRE(widget);
        return QAccessible::queryAccessibleInterface(widget)->role();
    };
    CHECK(role(u"targets_list"_s) == QAccessible::List);
    auto *chart = window->findChild<ChartView *>();
    CHECK(QAccessible::queryAccessibleInterface(chart)->role() == QAccessible::Chart);
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
