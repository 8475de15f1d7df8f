// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmdialog.h"

#include "core/duties/duties.h"
#include "tests/catch.h"
#include "tests/ui/testwindow.h"
#include "ui/forms/recordform.h"
#include "ui/frame/noticebar.h"
#include "ui/grid/monthgrid.h"
#include "ui/pages/consumptionpage.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// Gives the reason in the dialog that opens next; returns by reference what it asks about.
void answer(const QString &reason, QString &asked)
{
    QTimer::singleShot(0, [reason, &asked] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        asked = dialog->findChild<QLabel *>(u"confirm_doubts"_s)->text();
        auto *accept = dialog->findChild<QPushButton *>(u"confirm_accept"_s);
        CHECK_FALSE(accept->isEnabled());
        auto *text = dialog->findChild<QPlainTextEdit *>(u"confirm_reason"_s);
        CHECK(dialog->focusWidget() == text);
        QTest::keyClicks(text, reason);
        CHECK(accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
    });
}

std::vector<Duty> doubtsOf(Workspace &workspace)
{
    return duties(workspace.savings(), workspace.findings(), workspace.asOf(),
                  {.kinds = {DutyKind::Doubt}});
}

} // namespace

TEST_CASE("a doubt under “To do” is settled with a reason, and comes back by undo")
{
    TestWindow window;
    window->show();
    REQUIRE(window->showPage(u"todo"_s));
    Workspace &workspace = *window->workspace();
    const std::vector<Duty> before = doubtsOf(workspace);
    REQUIRE_FALSE(before.empty());
    auto *confirm = window->page()->findChild<QAbstractButton *>(u"todo_confirm"_s);
    TableView &table = window->page()->mainTable()->table();
    QUuid chosen;
    for (const QUuid &row : table.rowsModel().rows()) {
        table.choose(row);
        if (chosen.isNull() && confirm->isEnabled())
            chosen = row;
    }
    REQUIRE_FALSE(chosen.isNull());
    table.choose(chosen);
    QString asked;
    answer(u"seen on the bill"_s, asked);
    confirm->click();
    CHECK_FALSE(asked.isEmpty());
    CHECK(doubtsOf(workspace).size() == before.size() - 1);
    CHECK(workspace.session().lastLine().reason == u"seen on the bill");
    // The journal tells what was confirmed in words.
    REQUIRE(window->showPage(u"journal"_s));
    bool isNamed = false;
    for (auto *view : window->page()->findChildren<TableView *>()) {
        const QAbstractItemModel &model = *view->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QString text = model.index(row, column).data().toString();
                CHECK_FALSE(text.contains(u"00000000-0000"));
                isNamed = isNamed || (text.contains(u"seen on the bill") && row > 0);
            }
        }
    }
    CHECK(isNamed);
    workspace.undo();
    CHECK(doubtsOf(workspace).size() == before.size());
}

TEST_CASE("a doubtful month is confirmed from the grid by Ctrl+J")
{
    TestWindow window;
    window->show();
    REQUIRE(window->showPage(u"consumption"_s));
    auto &grid = *window->page()->findChild<MonthGrid *>(u"span_grid"_s);
    const MonthGridModel &months = grid.grid();
    constexpr int part = 2;
    int track = 0;
    while (months.cell(track, part).typed.isEmpty() || !months.cell(track, part).isEditable)
        ++track;
    // A thousand times too much, as where the unit was mistaken.
    REQUIRE(grid.grid().take(
        {{.track = track, .part = part, .text = months.cell(track, part).typed + u"000"_s}},
        GridAct::Typed));
    QTest::qWait(60);
    REQUIRE_FALSE(months.cell(track, part).doubt.isEmpty());
    grid.goTo(track, part);
    CHECK(grid.hint().advice.contains(u"Ctrl+J"));
    QString asked;
    answer(u"a second line"_s, asked);
    QTest::keyClick(&grid, Qt::Key_J, Qt::ControlModifier);
    QTest::qWait(60);
    CHECK(asked.size() > 10);
    CHECK(months.cell(track, part).doubt.isEmpty());
    CHECK(months.cell(track, part).note.contains(u"a second line"));
    CHECK(window->workspace()->session().lastLine().reason == u"a second line");
}

TEST_CASE("a form says what is doubtful, takes the reason and shows it")
{
    TestWindow window;
    Workspace &workspace = *window->workspace();
    const Facility &facility = workspace.records().all<Facility>().rows().front();
    ChangeSet set;
    const Measure measure{.id = QUuid::createUuid(),
                          .facility = {facility.id},
                          .code = u"GP-THU"_s,
                          .name = u"Lò mới"_s,
                          .investment = Money{1'000'000},
                          .support = Money{2'000'000}};
    set.add(measure);
    REQUIRE(workspace.apply(set));
    RecordForm form(workspace, EntityKind::Measure);
    form.resize(400, 900);
    form.show();
    form.showRecord(measure.id);
    auto *link = form.findChild<QAbstractButton *>(u"support_confirm"_s);
    REQUIRE(link->isVisible());
    QString asked;
    QObject::connect(&workspace, &Workspace::confirmationRequested, &form,
                     [&](const std::vector<ValueDoubt> &doubts) {
                         REQUIRE(doubts.size() == 1);
                         CHECK(doubts[0].field == u"support");
                     });
    answer(u"bill 12"_s, asked);
    link->click();
    CHECK_FALSE(link->isVisible());
    bool isShown = false;
    for (const QLabel *label : form.findChildren<QLabel *>())
        isShown = isShown || (label->isVisible() && label->text().contains(u"bill 12"));
    CHECK(isShown);
}

TEST_CASE("what is saved with a doubt offers to give the reason at once")
{
    TestWindow window;
    window->show();
    Workspace &workspace = *window->workspace();
    const Facility &facility = workspace.records().all<Facility>().rows().front();
    ChangeSet set{.title = u"Thử"_s};
    set.add(Measure{.id = QUuid::createUuid(),
                    .facility = {facility.id},
                    .code = u"GP-THU"_s,
                    .name = u"Lò mới"_s,
                    .investment = Money{1'000'000},
                    .support = Money{2'000'000}});
    REQUIRE(workspace.apply(set));
    auto *notice = window->findChild<NoticeBar *>(u"notice"_s);
    QPushButton *action = nullptr;
    for (auto *button : notice->findChildren<QPushButton *>()) {
        if (button->isVisible())
            action = button;
    }
    REQUIRE(action);
    QString asked;
    answer(u"bill 12"_s, asked);
    action->click();
    CHECK(asked.contains(u"Lò mới"));
    CHECK(workspace.records().all<Confirmation>().size() == 1);
}
