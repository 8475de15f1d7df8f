// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportpage.h"

#include "tests/catch.h"
#include "tests/ui/testwindow.h"
#include "ui/print/pageview.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("A report is printed and saved only where there is a plan and a period to report on")
{
    const auto [plan, isOffered] = GENERATE(table<TestWindow::Plan, bool>(
        {{TestWindow::Plan::Reference, false}, {TestWindow::Plan::Demonstration, true}}));
    TestWindow window(plan);
    REQUIRE(window->showPage(u"report"_s));
    QWidget *page = window->page();
    CHECK(page->findChild<QAbstractButton *>(u"report_print"_s)->isEnabled() == isOffered);
    CHECK(page->findChild<QAbstractButton *>(u"report_export"_s)->isEnabled() == isOffered);
    CHECK(page->findChild<PageView *>(u"report_pages"_s)->isVisible() == isOffered);
    CHECK((page->findChild<PageView *>(u"report_pages"_s)->pageCount() > 0) == isOffered);
}

TEST_CASE("A heading in the contents of a report leads to its page")
{
    TestWindow window(TestWindow::Plan::Demonstration);
    window->show();
    REQUIRE(window->showPage(u"report"_s));
    QWidget *page = window->page();
    auto *contents = page->findChild<QListWidget *>(u"report_contents"_s);
    auto *pages = page->findChild<PageView *>(u"report_pages"_s);
    REQUIRE(contents->count() > 10);
    QSignalSpy turned(pages, &PageView::currentPageChanged);
    contents->setCurrentRow(contents->count() - 1);
    QTest::qWait(1);
    REQUIRE_FALSE(turned.isEmpty());
    CHECK(turned.last().front().toInt() > 1);
    // Wrapped lines stay below the indent, so no text begins with spaces.
    for (int row = 0; row < contents->count(); ++row)
        CHECK_FALSE(contents->item(row)->text().startsWith(u' '));
}

TEST_CASE("A report is frozen, stays as it was, and what has changed since is told")
{
    TestWindow window(TestWindow::Plan::Demonstration);
    window->show();
    REQUIRE(window->showPage(u"report"_s));
    auto *page = qobject_cast<ReportPage *>(window->page());
    REQUIRE(page);
    auto *version = page->findChild<QComboBox *>(u"report_version"_s);
    auto *freezing = page->findChild<QAbstractButton *>(u"report_freeze"_s);
    auto *comparing = page->findChild<QAbstractButton *>(u"report_compare"_s);
    Workspace &workspace = *window->workspace();
    CHECK(version->count() == 1);
    CHECK(freezing->isEnabled());
    CHECK_FALSE(comparing->isEnabled());

    QTimer::singleShot(0, page, [] {
        QWidget *dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        dialog->findChild<QLineEdit *>(u"freeze_note"_s)->setText(u"giao ban"_s);
        dialog->findChild<QPushButton *>(u"freeze_accept"_s)->click();
    });
    freezing->click();
    REQUIRE(workspace.records().all<Snapshot>().size() == 1);
    const Snapshot frozen = *workspace.records().all<Snapshot>().begin();
    CHECK(frozen.note == u"giao ban"_s);
    CHECK(version->count() == 2);
    CHECK(version->currentData() == frozen.code);
    CHECK_FALSE(freezing->isEnabled()); // what is shown is frozen already
    CHECK(comparing->isEnabled());
    auto *pages = page->findChild<PageView *>(u"report_pages"_s);
    const int pageCount = pages->pageCount();

    FacilityState state = *workspace.records().all<FacilityState>().begin();
    FacilityState outside = state;
    outside.inScope = !state.inScope;
    ChangeSet set{.title = u"Đổi phạm vi"_s};
    set.edit(state, outside);
    REQUIRE(workspace.apply(set));
    page->bringUpToDate();
    CHECK(version->currentData() == frozen.code);
    CHECK(pages->pageCount() == pageCount);

    int rows = 0;
    QTimer::singleShot(0, page, [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        CHECK(dialog->objectName() == u"comparison"_s);
        TableView &table = dialog->findChild<TablePanel *>()->table();
        rows = table.filter().rowCount();
        for (int row = 0; row < rows; ++row)
            CHECK(table.filter().index(row, 4).data().toString() == u"Đổi phạm vi"_s);
        static_cast<QDialog *>(dialog)->reject();
    });
    comparing->click();
    CHECK(rows > 0);
    // Undo is of the edit, not of the freezing.
    workspace.undo();
    CHECK(workspace.records().all<Snapshot>().size() == 1);
    version->setCurrentIndex(0);
    emit version->activated(0);
    CHECK(freezing->isEnabled());
}

TEST_CASE("Number, date and signer are put on paper, remembered, and a date that is none is told")
{
    TestWindow window(TestWindow::Plan::Demonstration);
    window->show();
    REQUIRE(window->showPage(u"report"_s));
    auto *page = qobject_cast<ReportPage *>(window->page());
    REQUIRE(page);
    QTimer::singleShot(0, page, [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->findChild<QLineEdit *>(u"mark_number"_s)->setText(u"7"_s);
        dialog->findChild<QLineEdit *>(u"mark_signer"_s)->setText(u"Lò Thị Hoa"_s);
        dialog->findChild<QLineEdit *>(u"mark_date"_s)->setText(u"32/13/2020"_s);
        auto *accept = dialog->findChild<QPushButton *>(u"marks_accept"_s);
        accept->click();
        CHECK(dialog->isVisible());
        CHECK_FALSE(dialog->findChild<QLabel *>(u"marks_finding"_s)->text().isEmpty());
        dialog->findChild<QLineEdit *>(u"mark_date"_s)->setText(u"20/12/2020"_s);
        accept->click();
    });
    page->findChild<QAbstractButton *>(u"report_marks"_s)->click();
    const QVariantMap state = page->state();
    CHECK(state[u"number"_s] == u"7"_s);
    CHECK(state[u"issued_on"_s].toDate() == QDate(2020, 12, 20));
    CHECK(state[u"signer"_s] == u"Lò Thị Hoa"_s);
    page->restore(state);
    CHECK(page->state() == state);
}
