// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handinpage.h"

#include "tests/ui/pages/openexchange.h"
#include "ui/forms/recordform.h"
#include "ui/pagecatalogue.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// The working copy as the unit's window has it.
struct OpenCopy {
    OpenExchange exchange;
    Guard guard;
    Notice told{};
    std::unique_ptr<Workspace> workspace;

    OpenCopy()
    {
        const QString path = exchange.copy->path();
        exchange.copy.reset();
        workspace = std::make_unique<Workspace>(
            Session::open(path, Access::ReadWrite, {.who = u"unit"_s}),
            exchange.plan.workspace.resources(), Language::English, guard, exchange.plan.settings);
        QObject::connect(&guard, &Guard::told, workspace.get(),
                         [this](const Notice &notice) { told = notice; });
    }
    QStringList pages() const
    {
        QStringList keys;
        for (const NavigationItem &item : PageCatalogue(*workspace).navigation())
            keys += item.page;
        return keys;
    }
};

} // namespace

TEST_CASE("A working copy has the pages of a unit, the plan those of the department",
          "[handinpage]")
{
    OpenCopy open;
    CHECK(open.pages().contains(u"handin"_s));
    CHECK_FALSE(open.pages().contains(u"packages"_s));
    CHECK_FALSE(open.pages().contains(u"review"_s));
    CHECK_FALSE(open.pages().contains(u"budget"_s));
    CHECK_FALSE(PageCatalogue(*open.workspace).make(u"review"_s));
    const QStringList departments = [&] {
        QStringList keys;
        for (const NavigationItem &item : PageCatalogue(open.exchange.plan.workspace).navigation())
            keys += item.page;
        return keys;
    }();
    CHECK(departments.contains(u"review"_s));
    CHECK_FALSE(departments.contains(u"handin"_s));
}

TEST_CASE("What is due stands before what is done, and what is new is listed", "[handinpage]")
{
    OpenCopy open;
    const Facility facility = *open.workspace->records().all<Facility>().begin();
    OpenExchange::setPhone(open.workspace->session(), facility.id, u"0219 111"_s);
    HandInPage page(*open.workspace);
    page.resize(1174, 626);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    auto *checklist = page.findChild<TableView *>(u"handin_checklist"_s);
    auto *contents = page.findChild<TableView *>(u"handin_contents"_s);
    REQUIRE(checklist->rowsModel().rowCount() >= 7);
    const TableModel &lines = checklist->rowsModel();
    CHECK(lines.cell(lines.rowCount() - 1, 0).text == u"Done");
    REQUIRE(contents->rowsModel().rowCount() == 1);
    CHECK(contents->rowsModel().cell(0, 2).text.startsWith(facility.code));

    SECTION("Enter opens what is due")
    {
        Place opened{};
        QObject::connect(open.workspace.get(), &Workspace::openRequested, &page,
                         [&](const Place &place) { opened = place; });
        if (lines.cell(0, 0).text == u"Still due") {
            checklist->choose(lines.row(0));
            QTest::keyClick(checklist, Qt::Key_Return);
            CHECK_FALSE(opened.id.isNull());
        }
    }
    SECTION("handing in writes a numbered return that says what it holds")
    {
        const QString path = open.exchange.path(u"nộp lần đầu.sxshpkg"_s);
        QTimer::singleShot(0, &page, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            dialog->selectFile(path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
        QTest::mouseClick(page.findChild<QAbstractButton *>(u"handin_now"_s), Qt::LeftButton);
        CHECK(open.told.text.contains(u"Return no. 1"));
        CHECK(open.told.text.contains(u"1 changed record"));
        CHECK(contents->rowsModel().rowCount() == 0);
        const ReceivedReturn received(open.exchange.plan.workspace.session(),
                                      SealedPackage::readFile(path));
        CHECK(received.header().returnNumber == 1);
    }
}

TEST_CASE("What is kept by the department can only be read in a working copy", "[handinpage]")
{
    OpenCopy open;
    const Records &records = open.workspace->records();
    RecordForm clause(*open.workspace, EntityKind::Clause);
    clause.showRecord(records.all<Clause>().begin()->id);
    CHECK(std::ranges::none_of(clause.findChildren<QWidget *>(u"title"_s),
                               [](const QWidget *field) { return field->isEnabled(); }));
    clause.startNew({});
    CHECK_FALSE(clause.isNew());
    CHECK(open.told.text.contains(u"kept by the department"));

    REQUIRE(records.size(EntityKind::Activity) > 0);
    RecordForm activity(*open.workspace, EntityKind::Activity);
    activity.showRecord(records.all<Activity>().begin()->id);
    const auto isEnabled = [&](const QString &name) {
        const auto *field = activity.findChild<QWidget *>(name);
        REQUIRE(field);
        return field->isEnabled();
    };
    CHECK(isEnabled(u"status"_s));
    CHECK(isEnabled(u"next_step"_s));
    CHECK_FALSE(isEnabled(u"code"_s));
}
