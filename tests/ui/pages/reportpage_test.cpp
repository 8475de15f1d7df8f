// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportpage.h"

#include "tests/catch.h"
#include "tests/ui/testwindow.h"
#include "ui/print/pageview.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QListWidget>

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
