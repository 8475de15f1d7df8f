// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportpage.h"

#include "tests/catch.h"
#include "tests/ui/testwindow.h"
#include "ui/print/pageview.h"

#include <QtWidgets/QAbstractButton>

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
    CHECK(page->findChild<QAbstractButton *>(u"report_pdf"_s)->isEnabled() == isOffered);
    CHECK(page->findChild<PageView *>(u"report_pages"_s)->isVisible() == isOffered);
    CHECK((page->findChild<PageView *>(u"report_pages"_s)->pageCount() > 0) == isOffered);
}
