// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/packagespage.h"

#include "tests/ui/pages/openexchange.h"
#include "ui/dialogs/issuedialog.h"
#include "ui/pages/takingin.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QFile>
#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

struct OpenPackages {
    PackagesPage page;
    QString shown{}; ///< the page that was asked for last

    explicit OpenPackages(OpenPlan &plan) : page(plan.workspace)
    {
        QObject::connect(&plan.workspace, &Workspace::pageRequested, &page,
                         [this](const QString &address) { shown = address; });
        page.resize(1174, 626);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    TableView &table() { return *page.findChild<TableView *>(u"packages_table"_s); }
    QString cell(int row, const QString &column)
    {
        const TableModel &model = table().rowsModel();
        REQUIRE(row < model.rowCount());
        return model.cell(row, model.columnIndex(column)).text;
    }
};

} // namespace

TEST_CASE("What went out and what came in stand in one list, what waits first", "[packagespage]")
{
    OpenExchange exchange;
    OpenPackages open(exchange.plan);
    REQUIRE(open.table().rowsModel().rowCount() == 1);
    CHECK(open.cell(0, u"unit"_s) == exchange.unitRecord().name);
    CHECK(open.cell(0, u"what"_s) == u"Package no. 1");
    CHECK(open.cell(0, u"state"_s) == u"Issued");

    REQUIRE(takeIn(exchange.plan.workspace, exchange.handedIn(), &open.page));
    REQUIRE(open.table().rowsModel().rowCount() == 2);
    CHECK(open.cell(0, u"what"_s) == u"Return no. 1 to package no. 1");
    CHECK(open.cell(0, u"state"_s) == u"Waiting for review");
    CHECK(open.shown.startsWith(u"review#"));

    SECTION("Enter reviews what waits")
    {
        open.shown.clear();
        open.table().choose(open.table().rowsModel().row(0));
        QTest::keyClick(&open.table(), Qt::Key_Return);
        CHECK(open.shown.startsWith(u"review#"));
    }
    SECTION("Delete removes what waits, and undo brings it back")
    {
        open.table().choose(open.table().rowsModel().row(0));
        QTest::keyClick(&open.table(), Qt::Key_Delete);
        CHECK(open.table().rowsModel().rowCount() == 1);
        exchange.plan.workspace.undo();
        CHECK(open.table().rowsModel().rowCount() == 2);
    }
    SECTION("what was issued stays on record")
    {
        open.table().choose(open.table().rowsModel().row(1));
        QTest::keyClick(&open.table(), Qt::Key_Delete);
        CHECK(open.table().rowsModel().rowCount() == 2);
        CHECK(exchange.plan.told.text.contains(u"stays on record"));
    }
}

TEST_CASE("What cannot be taken in is told, and nothing is kept", "[packagespage]")
{
    OpenExchange exchange;
    OpenPackages open(exchange.plan);
    const auto taking = [&](const QString &path) {
        return takeIn(exchange.plan.workspace, path, &open.page);
    };
    SECTION("a file of another kind")
    {
        const QString path = exchange.path(u"ghi chú.sxshpkg"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("Kính gửi Sở Công Thương");
        file.close();
        CHECK_FALSE(taking(path));
        CHECK(exchange.plan.told.text.contains(u"ghi chú.sxshpkg"));
    }
    SECTION("a file that is not there")
    {
        CHECK_FALSE(taking(exchange.path(u"không có.sxshpkg"_s)));
        CHECK(exchange.plan.told.text.contains(u"không có.sxshpkg"));
    }
    SECTION("the package that went out")
    {
        CHECK_FALSE(taking(exchange.path(u"gói.sxshpkg"_s)));
        CHECK(exchange.plan.told.text.contains(u"open it as a working copy"));
    }
    CHECK(open.table().rowsModel().rowCount() == 1);
}

TEST_CASE("A key is enrolled once its digits were compared", "[packagespage]")
{
    OpenExchange exchange;
    OpenPackages open(exchange.plan);
    const QByteArray key = enrol(*exchange.copy, exchange.path(u"khóa.sxshpkg"_s));
    const bool isSame = GENERATE(true, false);
    QTimer::singleShot(0, &open.page, [&] {
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        REQUIRE(question);
        CHECK(question->informativeText() == fingerprint(key));
        const auto buttons = question->buttons();
        const auto wanted = std::ranges::find_if(buttons, [&](QAbstractButton *button) {
            return (question->buttonRole(button) == QMessageBox::AcceptRole) == isSame;
        });
        (*wanted)->click();
    });
    CHECK(takeIn(exchange.plan.workspace, exchange.path(u"khóa.sxshpkg"_s), &open.page));
    CHECK((keyOf(exchange.plan.records(), exchange.unit) != nullptr) == isSame);
}

TEST_CASE("The dialog lists units with a passphrase each", "[packagespage]")
{
    OpenExchange exchange;
    IssueDialog dialog(exchange.plan.workspace);
    auto *table = dialog.findChild<TableView *>(u"issue_units"_s);
    REQUIRE(table);
    const TableModel &model = table->rowsModel();
    REQUIRE(model.rowCount() >= 2);
    const int phrase = model.columnIndex(u"passphrase"_s);
    CHECK(model.cell(0, phrase).text.size() == 24);
    CHECK(model.cell(0, phrase).text != model.cell(1, phrase).text);
    auto *issue = dialog.findChild<QPushButton *>(u"issue_accept"_s);
    CHECK_FALSE(issue->isEnabled());
    dialog.mark({exchange.unit.id});
    CHECK(issue->isEnabled());
    CHECK(table->chosenRows().size() == 1);

    // A short one can be guessed from the file.
    auto &editable = table->rowsModel();
    const QModelIndex cell = editable.index(0, phrase);
    const QString before = model.cell(0, phrase).text;
    editable.setData(cell, u"abc"_s, Qt::EditRole);
    CHECK(model.cell(0, phrase).text == before);
    CHECK(dialog.findChild<QLabel *>(u"issue_finding"_s)->text().contains(u"at least"));
    editable.setData(cell, u"mật khẩu của huyện"_s, Qt::EditRole);
    CHECK(model.cell(0, phrase).text == u"mật khẩu của huyện");
}
