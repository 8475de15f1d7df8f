// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/grid/gridplan.h"
#include "ui/grid/monthgrid.h"

#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QInputMethodEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kilowattHour = 3'600'000;

/// A grid that is seen, with the keyboard on its first cell.
struct Seen {
    GridPlan plan;
    MonthGrid grid;

    explicit Seen(MonthGridModel::Months months, Access access = Access::ReadWrite)
        : plan(access), grid(plan.workspace(), months, u"grid"_s)
    {
        grid.setTracks(months == MonthGridModel::Months::Down ? plan.twoSpans() : plan.sheet());
        grid.resize(900, 460);
        grid.show();
        grid.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&grid));
        grid.goTo(months == MonthGridModel::Months::Down ? 3 : 0, 0);
    }
    QLineEdit *editor() { return grid.findChild<QLineEdit *>(u"cell_editor"_s); }
    /// To what has the keyboard, as a key press would go.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(target(), key, modifiers);
    }
    void keys(const char *text)
    {
        for (; *text != '\0'; ++text)
            QTest::keyClick(target(), *text);
    }
    void commit(const QString &text, int from = 0, int length = 0)
    {
        QInputMethodEvent event;
        event.setCommitString(text, from, length);
        QApplication::sendEvent(target(), &event);
    }
    QWidget *target()
    {
        QWidget *focused = QApplication::focusWidget();
        return focused ? focused : &grid;
    }
    std::pair<int, int> at()
    {
        return {grid.grid().trackOf(grid.currentIndex()), grid.grid().partOf(grid.currentIndex())};
    }
    QString shown(int track, int part) { return grid.grid().cell(track, part).text; }
    Amounts electricity() { return plan.stored(plan.use(plan.electricity(), 2018)); }
    void choose(int track, int part, int toTrack, int toPart)
    {
        grid.goTo(track, part);
        grid.selectionModel()->select(
            QItemSelection(grid.grid().indexOf(track, part), grid.grid().indexOf(toTrack, toPart)),
            QItemSelectionModel::ClearAndSelect);
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        key(Qt::Key_V, Qt::ControlModifier);
    }
};

using Cell = std::pair<int, int>;
constexpr auto down = MonthGridModel::Months::Down;
constexpr auto across = MonthGridModel::Months::Across;

} // namespace

TEST_CASE("figures are typed down a column with Enter", "[grid]")
{
    Seen seen(down);
    for (const char *figure : {"11", "22", "33"}) {
        seen.keys(figure);
        seen.key(Qt::Key_Return);
    }
    CHECK(seen.electricity().month(0) == 11 * kilowattHour);
    CHECK(seen.electricity().month(1) == 22 * kilowattHour);
    CHECK(seen.electricity().month(2) == 33 * kilowattHour);
    CHECK(seen.at() == Cell{3, 3});
    seen.key(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(seen.at() == Cell{3, 2});
    CHECK(seen.grid.hasFocus());
}

TEST_CASE("Tab goes to the next cell that can be typed into, and on to the next row", "[grid]")
{
    Seen seen(down);
    seen.keys("5");
    seen.key(Qt::Key_Tab);
    CHECK(seen.at() == Cell{4, 0});
    seen.keys("6");
    seen.key(Qt::Key_Tab);
    CHECK(seen.at() == Cell{3, 1});
    seen.key(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(seen.at() == Cell{4, 0});
    CHECK(seen.electricity().month(0) == 5 * kilowattHour);
    CHECK(seen.plan.stored(seen.plan.output(2018)).month(0) == 6'000'000'000);
}

TEST_CASE("at the last cell Tab leaves the grid", "[grid]")
{
    Seen seen(down);
    seen.grid.goTo(4, wholeYear);
    QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
    tab.accept();
    QApplication::sendEvent(&seen.grid, &tab);
    CHECK(seen.at() == Cell{4, wholeYear});
    CHECK_FALSE(tab.isAccepted());
}

TEST_CASE("typing replaces, F2 edits, Esc restores", "[grid]")
{
    Seen seen(across);
    SECTION("typing replaces")
    {
        seen.keys("7");
        REQUIRE(seen.editor());
        CHECK(seen.editor()->text() == u"7"_s);
    }
    SECTION("F2 edits what is there, and left and right move within it")
    {
        seen.key(Qt::Key_F2);
        REQUIRE(seen.editor());
        CHECK(seen.editor()->text() == u"1000,0"_s);
        seen.key(Qt::Key_End);
        seen.key(Qt::Key_Left);
        CHECK(seen.editor());
        seen.key(Qt::Key_Backspace);
        seen.keys("5,");
        seen.key(Qt::Key_Return);
        CHECK(seen.shown(0, 0) == u"10.005,0"_s);
    }
    SECTION("after typing, an arrow goes to the next cell")
    {
        seen.keys("8");
        seen.key(Qt::Key_Right);
        CHECK(seen.at() == Cell{0, 1});
        CHECK(seen.electricity().month(0) == 8 * kilowattHour);
    }
    SECTION("Esc restores")
    {
        seen.keys("9");
        seen.key(Qt::Key_Escape);
        QApplication::processEvents();
        CHECK(seen.electricity().month(0) == 1'000 * kilowattHour);
        CHECK(seen.grid.hasFocus());
    }
    SECTION("leaving the page keeps what was typed")
    {
        seen.keys("12");
        seen.grid.finishTyping();
        CHECK(seen.electricity().month(0) == 12 * kilowattHour);
    }
}

TEST_CASE("Home, End and with Ctrl the corners are reached", "[grid]")
{
    Seen seen(across);
    seen.key(Qt::Key_End);
    CHECK(seen.at() == Cell{0, wholeYear});
    seen.key(Qt::Key_End, Qt::ControlModifier);
    CHECK(seen.at() == Cell{2, wholeYear});
    seen.key(Qt::Key_Home);
    CHECK(seen.at() == Cell{2, 0});
    seen.key(Qt::Key_Home, Qt::ControlModifier);
    CHECK(seen.at() == Cell{0, 0});
}

TEST_CASE("a block chosen with Shift is cleared by Del in one step", "[grid]")
{
    Seen seen(across);
    const int steps = seen.plan.workspace().session().undoSteps();
    seen.key(Qt::Key_Right, Qt::ShiftModifier);
    seen.key(Qt::Key_Right, Qt::ShiftModifier);
    seen.key(Qt::Key_Delete);
    CHECK(seen.electricity().known == 0);
    CHECK(seen.plan.workspace().session().undoSteps() == steps + 1);
    seen.plan.workspace().undo();
    CHECK(seen.electricity().known == 7);
}

TEST_CASE("Ctrl+A chooses everything, Ctrl+C copies it as a spreadsheet takes it", "[grid]")
{
    Seen seen(across);
    seen.key(Qt::Key_A, Qt::ControlModifier);
    seen.key(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == u"1000,0\t2000,0\t3000,5\t\t\t\t\t\t\t\t\t\t"_s);
    CHECK(lines[2].startsWith(u"10\t"_s));
}

TEST_CASE("a block from a spreadsheet is read in either form of numbers", "[grid]")
{
    const auto text =
        GENERATE(u"1.234,5\t2.000\t0\r\n12,75\t–\t3\r\n"_s, u"1,234.5\t2000\t0\n12.75\t\t3"_s);
    Seen seen(across);
    seen.grid.goTo(0, 0);
    seen.paste(text);
    const Amounts electricity = seen.electricity();
    CHECK(electricity.month(0) == 12'345 * (kilowattHour / 10));
    CHECK(electricity.month(2) == 0);
    const Amounts coal = seen.plan.stored(seen.plan.use(seen.plan.coal(), 2018));
    CHECK(coal.month(0) == 12'750'000'000);
    CHECK(coal.month(1) == std::nullopt);
    CHECK(coal.month(2) == 3'000'000'000);
    // "2.000" is two thousand or two: the numbers around it tell.
    CHECK(electricity.month(1) == 2'000 * kilowattHour);
    CHECK(seen.plan.records().all<Draft>().size() == 0);
}

TEST_CASE("of pasted numbers with two readings it is asked once which is meant", "[grid]")
{
    const auto [answer, first, second] = GENERATE(table<QString, double, double>(
        {{u"thousands"_s, 7000, 1500}, {u"decimals"_s, 7, 1.5}, {QString(), 1000, 2000}}));
    Seen seen(across);
    seen.grid.goTo(0, 0);
    int asked = 0;
    QTimer::singleShot(0, &seen.grid, [&asked, answer = answer] {
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        REQUIRE(question);
        ++asked;
        CHECK(question->text().contains(u"7.000"_s));
        if (auto *button = question->findChild<QPushButton *>(answer); !answer.isEmpty() && button)
            button->click();
        else
            question->reject();
    });
    seen.paste(u"7.000\t1.500"_s);
    CHECK(asked == 1);
    CHECK(seen.electricity().month(0) == static_cast<qint64>(first * kilowattHour));
    CHECK(seen.electricity().month(1) == static_cast<qint64>(second * kilowattHour));
    CHECK(seen.plan.records().all<Draft>().size() == 0);
}

TEST_CASE("why a locked figure cannot be typed over is told before the doubt about it", "[grid]")
{
    Seen seen(down);
    seen.grid.grid().setMarks({{.track = 0, .part = 0, .text = u"much more than before"_s}});
    seen.grid.goTo(0, 0);
    CHECK(seen.grid.hint().text == u"much more than before");
    seen.key(Qt::Key_5);
    CHECK(seen.grid.hint().tone == Tone::Bad);
    CHECK(seen.grid.hint().text.contains(u"was locked"_s));
    seen.grid.goTo(3, 0);
    seen.grid.goTo(0, 0);
    CHECK(seen.grid.hint().text == u"much more than before");
}

TEST_CASE("pasting skips what is computed and tells what has no cell", "[grid]")
{
    Seen seen(down);
    seen.grid.goTo(3, 11);
    seen.paste(u"100\t2\t50\t9\n1\t2\t3\t4\n5\t6\t7\t8"_s);
    CHECK(seen.electricity().month(11) == 100 * kilowattHour);
    CHECK(seen.plan.stored(seen.plan.output(2018)).month(11) == 2'000'000'000);
    CHECK(seen.plan.told().startsWith(u"9 figures did not fit"_s));
}

TEST_CASE("only what was taken of a pasted block is counted as pasted", "[grid]")
{
    Seen seen(across);
    seen.grid.goTo(1, 0);
    seen.paste(u"5\tkhông rõ\t6\n"_s);
    CHECK(seen.plan.records().all<Draft>().size() == 1);
    CHECK(seen.plan.workspace().session().undoTitle()->contains(u"2 figures"_s));
    seen.paste(u"không rõ\tmất sổ\n"_s);
    CHECK(seen.plan.workspace().session().undoTitle()->startsWith(u"Draft: "_s));
}

TEST_CASE("one figure pasted into a chosen block fills it", "[grid]")
{
    Seen seen(across);
    seen.choose(1, 0, 1, 11);
    seen.paste(u"4\n"_s);
    CHECK(seen.plan.stored(seen.plan.use(seen.plan.coal(), 2018)).year() == 48'000'000'000);
}

TEST_CASE("what was copied comes back the same, thousandths and estimates too", "[grid]")
{
    Seen seen(across);
    seen.choose(1, 0, 1, 0);
    seen.paste(u"1,2345\n"_s);
    seen.choose(1, 1, 1, 1);
    seen.paste(u"~1,2340\n"_s);
    seen.choose(1, 0, 1, 1);
    seen.key(Qt::Key_C, Qt::ControlModifier);
    seen.choose(2, 4, 2, 4);
    seen.key(Qt::Key_V, Qt::ControlModifier);
    const Amounts tea = seen.plan.stored(seen.plan.output(2018));
    CHECK(tea.month(4) == 1'234'500'000);
    CHECK(tea.month(5) == 1'234'000'000);
    CHECK(tea.estimated == 1 << 5);
    CHECK_FALSE(QGuiApplication::clipboard()->text().contains(u'~')); // for spreadsheets
    CHECK(seen.plan.records().all<Draft>().size() == 0);
}

TEST_CASE("Ctrl+D fills down and Ctrl+R to the right, months only into months", "[grid]")
{
    Seen seen(across);
    seen.choose(0, 2, 0, wholeYear);
    seen.key(Qt::Key_R, Qt::ControlModifier);
    CHECK(seen.electricity().month(11) == 30'005 * (kilowattHour / 10));
    CHECK(seen.electricity().hasAllMonths());
    CHECK(seen.plan.records().all<Draft>().size() == 0);
}

TEST_CASE("what is filled in stays within one unit", "[grid]")
{
    Seen seen(across);
    seen.choose(1, 0, 1, 1);
    seen.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(seen.plan.stored(seen.plan.use(seen.plan.coal(), 2018)).isEmpty());
    CHECK(seen.grid.hint().text.contains(u"another unit"_s));
    // Tea is in tonnes as coal is.
    seen.paste(u"5\t6\n"_s);
    seen.choose(1, 0, 2, 1);
    seen.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(seen.plan.stored(seen.plan.output(2018)).month(1) == 6'000'000'000);
}

TEST_CASE("months pasted beyond December do not become the year's figure", "[grid]")
{
    Seen seen(across);
    seen.grid.goTo(1, 10);
    seen.paste(u"1\t2\t3\n"_s);
    const Amounts coal = seen.plan.stored(seen.plan.use(seen.plan.coal(), 2018));
    CHECK(coal.month(11) == 2'000'000'000);
    CHECK_FALSE(coal.hasTotal);
    CHECK(seen.plan.told().contains(u"did not fit"_s));
    seen.grid.goTo(1, wholeYear);
    seen.paste(u"30\n"_s);
    CHECK(seen.plan.stored(seen.plan.use(seen.plan.coal(), 2018)).year() == 30'000'000'000);
}

TEST_CASE("Ctrl+X copies and clears", "[grid]")
{
    Seen seen(across);
    seen.choose(0, 0, 0, 1);
    seen.key(Qt::Key_X, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"1000,0\t2000,0\n"_s);
    CHECK(seen.electricity().known == 4);
}

TEST_CASE("a bad text is told under the grid and stays in its cell", "[grid]")
{
    Seen seen(across);
    seen.keys("1.234");
    seen.key(Qt::Key_Return);
    CHECK(seen.at() == Cell{1, 0});
    CHECK(seen.grid.hint().tone == Tone::Bad);
    CHECK(seen.grid.hint().text.contains(u"1,234"_s));
    seen.grid.goTo(0, 0);
    seen.key(Qt::Key_F2);
    REQUIRE(seen.editor());
    CHECK(seen.editor()->text() == u"1.234"_s);
}

TEST_CASE("what was told of an edit ends when it is undone", "[grid]")
{
    Seen seen(down);
    seen.keys("12");
    seen.key(Qt::Key_Return);
    emit seen.grid.grid().told({Tone::Warn, u"Saved, but look again"_s});
    REQUIRE(seen.grid.hint().text == u"Saved, but look again");
    seen.plan.workspace().undo();
    CHECK(seen.grid.hint().text != u"Saved, but look again");
}

TEST_CASE("text of an input method opens the editor, and replaced text does not break it", "[grid]")
{
    Seen seen(across);
    seen.grid.goTo(0, wholeYear);
    seen.commit(u"k"_s);
    REQUIRE(seen.editor());
    seen.commit(u"h"_s);
    seen.commit(u"o"_s);
    // As UniKey turns "khong" to "không": Backspace, then the letter with its mark.
    seen.key(Qt::Key_Backspace);
    seen.commit(u"ô"_s);
    seen.commit(u"n"_s);
    seen.commit(u"g ap"_s);
    seen.commit(u"áp"_s, -2, 2);
    seen.commit(u" dụng"_s);
    CHECK(seen.editor()->text() == u"không áp dụng"_s);
    seen.key(Qt::Key_Return);
    CHECK(seen.electricity().notApplicable);
}

TEST_CASE("Backspace on a cell starts anew in it", "[grid]")
{
    Seen seen(across);
    seen.key(Qt::Key_Backspace);
    REQUIRE(seen.editor());
    CHECK(seen.editor()->text().isEmpty());
    seen.keys("6");
    seen.key(Qt::Key_Return);
    CHECK(seen.electricity().month(0) == 6 * kilowattHour);
}

TEST_CASE("what is being typed outlives a change of the record behind it", "[grid]")
{
    Seen seen(across);
    seen.keys("77");
    seen.grid.grid().take({{0, 5, u"9"_s}, {0, 0, u"8"_s}}, GridAct::Typed);
    REQUIRE(seen.editor());
    CHECK(seen.editor()->text() == u"77"_s);
    seen.key(Qt::Key_Return);
    CHECK(seen.electricity().month(0) == 77 * kilowattHour);
    CHECK(seen.electricity().month(5) == 9 * kilowattHour);
}

TEST_CASE("Ctrl+Shift+E marks what is chosen as estimated and back", "[grid]")
{
    Seen seen(across);
    seen.choose(0, 0, 0, 3);
    seen.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(seen.electricity().estimated == 7);
    seen.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(seen.electricity().estimated == 0);
}

TEST_CASE("a grid for reading opens no editor and says why", "[grid]")
{
    Seen seen(across, Access::ReadOnly);
    for (const Qt::Key key : {Qt::Key_5, Qt::Key_F2, Qt::Key_Delete}) {
        seen.key(key);
        CHECK_FALSE(seen.editor());
        CHECK(seen.grid.hint().tone == Tone::Bad);
        CHECK(seen.grid.hint().text.contains(u"reading only"_s));
    }
    seen.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"1000,0\n"_s);
}
