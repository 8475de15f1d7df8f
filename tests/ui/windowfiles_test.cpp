// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/ui/fulldisk.h"
#include "tests/ui/testwindow.h"
#include "ui/dialogs/newplandialog.h"
#include "ui/forms/recordform.h"
#include "ui/pages/page.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>

using namespace sxsh;
using namespace Qt::StringLiterals;

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
    auto &status = *child<QWidget>(*window, u"status_line"_s);
    const auto says = [&status](const QString &words) {
        return std::ranges::any_of(status.findChildren<QWidget *>(), [&](const QWidget *part) {
            return part->isVisibleTo(&status) && part->accessibleName().contains(words);
        });
    };
    CHECK(says(u"chưa ghi được vào file"_s));
    REQUIRE(QDir().rename(folder + u" rút ra"_s, folder));
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Tab);
    CHECK(stored() == u"Gọi lại huyện Mèo Vạc");
    CHECK_FALSE(says(u"chưa ghi được vào file"_s));
    CHECK_FALSE(child<QWidget>(*window, u"notice"_s)->isVisibleTo(&*window));
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
    CHECK_FALSE(child<QAction>(*window, u"add"_s)->isEnabled());
}

TEST_CASE("a plan that was opened for reading is opened again from the menu once the other is gone")
{
    TestWindow window;
    const QString path = window.path();
    CHECK_FALSE(child<QAction>(*window, u"try_to_edit"_s)->isVisible());
    window->closePlan();
    auto other = Session::open(path, Access::ReadWrite, {.who = u"Trần Văn Ữ"_s});
    REQUIRE(window->openPlan(path));
    // Whatever is told since then takes the place of the notice that offers it.
    window->workspace()->guard().tell({.text = u"Kế hoạch đang mở ở chế độ chỉ đọc."_s});
    other.reset();
    window.trigger(u"try_to_edit"_s);
    CHECK_FALSE(window->workspace()->isReadOnly());
    CHECK_FALSE(child<QAction>(*window, u"try_to_edit"_s)->isVisible());
    window->workspace()->guard().tell({.text = u"Chưa lưu được."_s});
    window->closePlan();
    CHECK_FALSE(child<QWidget>(*window, u"notice"_s)->isVisibleTo(&*window));
}

TEST_CASE("the plan that is open is not replaced by a new one")
{
    TestWindow window;
    const auto bytes = [&window] {
        QFile file(window.path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    CHECK_THROWS_AS(
        makeDemonstrationFile(window.path(), QStringLiteral(SXSH_SOURCE_DIR "/resources"), {}),
        Error);
    CHECK(bytes() == before);
    window->closePlan();
    makeDemonstrationFile(window.path(), QStringLiteral(SXSH_SOURCE_DIR "/resources"), {});
    CHECK(window->openPlan(window.path()));
}

TEST_CASE("a record that was begun waits for its own plan to be opened again")
{
    TestWindow window;
    const QString path = window.path();
    TestWindow another(TestWindow::Plan::Template);
    another->closePlan();
    const QString other = another.path();
    const auto form = [&window]() -> RecordForm & {
        REQUIRE(window->showPage(u"budget"_s));
        return *child<RecordForm>(*window->page(), u"budget_form"_s);
    };
    form();
    window.trigger(u"add"_s);
    typeVietnamese(child<QPlainTextEdit>(form(), u"note"_s), u"Chờ quyết định"_s);
    REQUIRE(form().isNew());

    REQUIRE(window->openPlan(other));
    CHECK_FALSE(form().isNew());
    REQUIRE(window->openPlan(path));
    CHECK(form().isNew());
    CHECK(child<QPlainTextEdit>(form(), u"note"_s)->toPlainText() == u"Chờ quyết định"_s);
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
    SECTION("another row may be looked at meanwhile")
    {
        auto &form = *child<RecordForm>(*window->page(), u"activity_form"_s);
        const QUuid record = form.record();
        auto &table = window->page()->mainTable()->table();
        {
            const FullDisk disk(1000);
            const auto &rows = table.rowsModel().rows();
            REQUIRE(table.choose(rows.front() == record ? rows.back() : rows.front()));
            CHECK(step->toPlainText() != u"Đo lại nhiệt độ lò"_s);
            REQUIRE(table.choose(record));
            CHECK(step->toPlainText() == u"Đo lại nhiệt độ lò"_s);
            table.choose(rows.front() == record ? rows.back() : rows.front());
        }
        // The next change of anything takes it along.
        const auto stored = [&] {
            return window->workspace()->records().all<Activity>().find(record)->nextStep;
        };
        CHECK(stored() != u"Đo lại nhiệt độ lò"_s);
        auto *note = child<QPlainTextEdit>(form, u"note"_s);
        note->setFocus();
        note->setPlainText(u"Đã có chỗ"_s);
        form.finishTyping();
        CHECK(stored() == u"Đo lại nhiệt độ lò"_s);
        CHECK(window->close());
        CHECK(asked == 2);
    }
    SECTION("or left as it was")
    {
        const FullDisk disk(1000);
        answer(QMessageBox::AcceptRole);
        CHECK(window->close());
        CHECK(asked == 3);
    }
}

TEST_CASE("what a full disk did not take is tried again when its field is left as it is")
{
    TestWindow window;
    REQUIRE(window->showPage(window.firstArea()));
    auto &form = *child<RecordForm>(*window->page(), u"activity_form"_s);
    auto *code = child<QLineEdit>(form, u"code"_s);
    const auto stored = [&] {
        return window->workspace()->records().all<Activity>().find(form.record())->code;
    };
    {
        const FullDisk disk(1000);
        code->setFocus();
        code->selectAll();
        QTest::keyClicks(code, u"HD99"_s);
        QTest::keyClick(code, Qt::Key_Tab);
        REQUIRE(stored() != u"HD99"_s);
    }
    code->setFocus();
    QTest::keyClick(code, Qt::Key_Tab);
    QCoreApplication::processEvents();
    CHECK(stored() == u"HD99"_s);
}
#endif

TEST_CASE("a journal that was altered is told soon after the plan is opened, and by the check")
{
    TestWindow window(TestWindow::Plan::Template);
    ChangeSet set{.title = u"Sửa lần ZQZQ"_s};
    const Plan *plan = window->workspace()->plan();
    Plan after = *plan;
    after.source = u"khác"_s;
    set.edit(*plan, after);
    REQUIRE(window->workspace()->apply(set));
    window->closePlan();
    QFile file(window.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    REQUIRE(bytes.count("ZQZQ") == 1);
    REQUIRE(file.seek(bytes.indexOf("ZQZQ")));
    file.write("ZQZX");
    file.close();
    REQUIRE(window->openPlan(window.path()));
    constexpr int patience = 20'000;
    CHECK(
        QTest::qWaitFor([&] { return window->lastNotice().contains(u"bản sao lưu"_s); }, patience));
    window.trigger(u"check"_s);
    CAPTURE(window->lastNotice());
    CHECK(window->lastNotice().contains(u"bản sao lưu"_s));
    CHECK(window->lastNotice().contains(u"ZQZX"_s));
    CHECK_FALSE(window->lastNotice().contains(u"2: "_s));
}

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
