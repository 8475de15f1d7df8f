// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportpage.h"

#include "tests/catch.h"
#include "tests/ui/testwindow.h"
#include "ui/pages/reportblockmenu.h"
#include "ui/print/frozenfile.h"
#include "ui/print/pageview.h"
#include "ui/print/paginator.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
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

TEST_CASE("Freezing that is stopped, at whatever point, keeps nothing")
{
    TestWindow window(TestWindow::Plan::Demonstration);
    Workspace &workspace = *window->workspace();
    const ReportRequest request{.kind = u"facility"_s, .period = u"2018"_s};
    int calls = 0;
    const auto freezeUpTo = [&](int most) {
        calls = 0;
        return freezePages(workspace.session(), workspace.savings(), workspace.resources(), request,
                           {}, [&](int, int) { return ++calls <= most; });
    };
    const JournalLine line = workspace.session().lastLine();
    for (const int most : {0, 1, 30})
        CHECK_FALSE(freezeUpTo(most));
    CHECK(workspace.session().lastLine().seq == line.seq);
    CHECK(workspace.records().all<Snapshot>().size() == 0);
    CHECK(freezeUpTo(std::numeric_limits<int>::max()));
    CHECK(calls > 30);
    CHECK(workspace.session().records().all<Snapshot>().size() == 1);
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
    // From the list of all that were frozen it is shown again.
    version->setCurrentIndex(0);
    emit version->activated(0);
    QTimer::singleShot(0, page, [] {
        QWidget *dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        CHECK(dialog->objectName() == u"issued_reports"_s);
        dialog->findChild<QPushButton *>(u"issued_show"_s)->click();
    });
    page->findChild<QAbstractButton *>(u"report_issued"_s)->click();
    CHECK(version->currentData() == frozen.code);
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

TEST_CASE("A report about one each shows the first, any other that is chosen, or all")
{
    TestWindow window(TestWindow::Plan::Demonstration);
    window->show();
    REQUIRE(window->showPage(u"report"_s));
    auto *page = qobject_cast<ReportPage *>(window->page());
    REQUIRE(page);
    auto *kind = page->findChild<QComboBox *>(u"report_kind"_s);
    auto *subject = page->findChild<QComboBox *>(u"report_subject"_s);
    auto *pages = page->findChild<PageView *>(u"report_pages"_s);
    CHECK_FALSE(subject->isVisible());
    const auto choose = [](QComboBox *box, int row) {
        box->setCurrentIndex(row);
        emit box->activated(row);
    };
    choose(kind, kind->findData(u"district"_s));
    REQUIRE(subject->isVisible());
    REQUIRE(subject->count() > 3);
    CHECK(subject->currentIndex() == 1);
    const int one = pages->pageCount();
    CHECK(one > 0);
    choose(subject, 0);
    CHECK(pages->pageCount() > one + subject->count() - 2);
    choose(kind, kind->findData(u"retrospective"_s));
    CHECK_FALSE(subject->isVisible());
    CHECK(page->findChild<QComboBox *>(u"report_period"_s)
              ->currentData()
              .toString()
              .contains(u".."_s));
    CHECK(pages->pageCount() > 3);
}

TEST_CASE("A paragraph is put otherwise on the page of reports, and undo takes it back")
{
    TestWindow window(TestWindow::Plan::Demonstration);
    window->show();
    REQUIRE(window->showPage(u"report"_s));
    auto *page = qobject_cast<ReportPage *>(window->page());
    REQUIRE(page);
    Workspace &workspace = *window->workspace();
    QTimer::singleShot(0, page, [] {
        QWidget *dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        auto *places = dialog->findChild<QListWidget *>(u"wording_places"_s);
        auto *text = dialog->findChild<QPlainTextEdit *>(u"wording_text"_s);
        auto *printed = dialog->findChild<QLabel *>(u"wording_printed"_s);
        auto *problem = dialog->findChild<QLabel *>(u"wording_problem"_s);
        auto *save = dialog->findChild<QPushButton *>(u"wording_save"_s);
        REQUIRE(places->count() > 20);
        places->setCurrentRow(3);
        text->setPlainText(u"Năm {period.yaer}"_s);
        QTest::qWait(600);
        CHECK(problem->isVisible());
        CHECK_FALSE(save->isEnabled());
        text->setPlainText(u"Năm {period.year} nói khác"_s);
        QTest::qWait(600);
        CHECK_FALSE(problem->isVisible());
        CHECK(printed->text().startsWith(u"Năm 20"_s));
        CHECK(printed->text().endsWith(u" nói khác"_s));
        save->click();
    });
    page->findChild<QAbstractButton *>(u"report_words"_s)->click();
    REQUIRE(workspace.records().all<ReportWording>().size() == 1);
    CHECK(workspace.records().all<ReportWording>().begin()->text ==
          u"Năm {period.year} nói khác"_s);
    workspace.undo();
    CHECK(workspace.records().all<ReportWording>().size() == 0);
}

TEST_CASE("A table of a report is copied as cells, and a figure tells where it is from")
{
    ReportTable table{.columns = {1, 1}};
    table.rows = {{{.text = u"Chỉ tiêu"_s}, {.text = u"Giá trị"_s}},
                  {{.text = u"M1"_s}, {.text = u"62%"_s, .about = u"Nguồn: Danh bạ"_s}}};
    Report report;
    report.blocks = {Paragraph{.runs = {{.text = u"Mở đầu"_s}}}, table};
    copyBlock(report, report.blocks[1]);
    CHECK(QGuiApplication::clipboard()->text() == u"Chỉ tiêu\tGiá trị\nM1\t62%\n"_s);
    copyBlock(report, report.blocks[0]);
    CHECK(QGuiApplication::clipboard()->text() == u"Mở đầu"_s);

    const std::vector<PaperPage> pages = paginate(report);
    REQUIRE(pages.size() == 1);
    int told = 0;
    for (const DrawOperation &operation : pages[0].operations) {
        const auto *line = std::get_if<LineOfText>(&operation);
        if (!line)
            continue;
        const auto hit = hitOf(pages[0], line->rect().center());
        REQUIRE(hit);
        CHECK(hit->line == line->text());
        CHECK(hit->block == (line->text() == u"Mở đầu"_s ? 0u : 1u));
        CHECK(hit->about.isEmpty() == (line->text() != u"62%"_s));
        told += hit->about.isEmpty() ? 0 : 1;
    }
    CHECK(told == 1);
    CHECK_FALSE(hitOf(pages[0], {1, 1}));
    CHECK(paginate(report, [](int, int) { return false; }).empty());
}

TEST_CASE("A late unit's letter is one click from the page of units; who owes nothing gets none")
{
    TestWindow window(TestWindow::Plan::Demonstration);
    window->show();
    const auto chosen = [&](const QString &box) {
        return child<QComboBox>(*window->page(), box)->currentData().toString();
    };
    REQUIRE(window->showPage(u"report#reminder/2018/"_s));
    CHECK(chosen(u"report_kind"_s) == u"reminder");
    CHECK(chosen(u"report_period"_s) == u"2018");
    CHECK(chosen(u"report_subject"_s).isEmpty()); // all of them
    auto *subjects = child<QComboBox>(*window->page(), u"report_subject"_s);
    REQUIRE(subjects->count() > 2);
    const QString late = subjects->itemData(subjects->count() - 1).toString();

    REQUIRE(window->showPage(u"report#annual/2017/"_s));
    CHECK(chosen(u"report_kind"_s) == u"annual");
    REQUIRE(window->showPage(u"report#reminder/2018/"_s + late));
    CHECK(chosen(u"report_subject"_s) == late);
    Notice told;
    QObject::connect(&window->workspace()->guard(), &Guard::told, window->page(),
                     [&told](const Notice &notice) { told = notice; });
    REQUIRE(window->showPage(u"report#reminder/2018/999"_s));
    CHECK(told.text.contains(u"999"));
}
