// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/samefacility.h"
#include "tests/catch.h"
#include "tests/ui/openplan.h"
#include "tests/ui/testwindow.h"
#include "ui/frame/pageheader.h"
#include "ui/pages/duplicatespage.h"
#include "ui/pages/entrycomparison.h"
#include "ui/pages/samedecisions.h"

#include <QtCore/QTimer>
#include <QtGui/QInputMethodEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// The first facility by code.
Ref<Facility> firstOf(const Records &records)
{
    return {std::ranges::min_element(records.all<Facility>(), {}, &Facility::code)->id};
}

/// The set that enters a facility once more, in another legal form and with more labour.
ChangeSet enteredAgain(const Records &records, Ref<Facility> old, Ref<Facility> again)
{
    FacilityState state = *records.all<FacilityState>().of(old.id).begin();
    FacilityPlacement placement = *records.all<FacilityPlacement>().of(old.id).begin();
    state.id = QUuid::createUuid();
    state.facility = again;
    state.name = u"HTX "_s + state.name.toUpper();
    state.labour = state.labour.value_or(0) + 5;
    placement.id = QUuid::createUuid();
    placement.facility = again;
    ChangeSet set{.title = u"Entered again"_s};
    Facility facility = *records.find(old);
    facility.id = again.id;
    facility.code = u"HV-01"_s;
    set.add(facility);
    set.add(state);
    set.add(placement);
    return set;
}

/// The page on a demonstration in which the first facility was entered once more.
struct OpenDuplicates {
    OpenPlan plan{40};
    Ref<Facility> old{};
    Ref<Facility> again{QUuid::createUuid()};
    DuplicatesPage page{plan.workspace};

    explicit OpenDuplicates(bool isTwice = true)
    {
        old = firstOf(plan.records());
        if (isTwice)
            REQUIRE(plan.workspace.apply(enteredAgain()));
        page.resize(1174, 626);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    ChangeSet enteredAgain() const { return ::enteredAgain(plan.records(), old, again); }

    template <class W>
    W &child(const QString &name)
    {
        auto *found = page.findChild<W *>(name);
        REQUIRE(found);
        return *found;
    }
    TableView &pairs() { return child<TableView>(u"duplicate_pairs"_s); }
    TableView &decisions() { return child<TableView>(u"same_decisions"_s); }
    EntryComparison &comparison() { return *page.findChild<EntryComparison *>(); }
    int pairCount() { return pairs().rowsModel().rowCount(); }
    const Table<SameAs> &links() const { return plan.records().all<SameAs>(); }
    static QString cell(TableView &table, int row, const QString &column)
    {
        const TableModel &model = table.rowsModel();
        REQUIRE(row < model.rowCount());
        return model.cell(row, model.columnIndex(column)).text;
    }
    /// The line of the comparison with this label.
    int lineOf(const QString &label)
    {
        TableView &table = comparison().table();
        for (int row = 0; row < table.rowsModel().rowCount(); ++row) {
            if (cell(table, row, u"what"_s) == label)
                return row;
        }
        FAIL("no line " << label.toStdString());
        return -1;
    }
    std::optional<StateShape> markOf(const QString &label)
    {
        return comparison().table().rowsModel().cell(lineOf(label), 0).shape;
    }
    void tellApart(const QString &reason)
    {
        bool isAsked = false;
        QTimer::singleShot(0, &page, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            isAsked = true;
            auto *accept = dialog->findChild<QPushButton *>(u"reason_accept"_s);
            auto *field = dialog->findChild<QPlainTextEdit *>(u"reason"_s);
            CHECK_FALSE(accept->isEnabled());
            QInputMethodEvent typed;
            typed.setCommitString(reason);
            QApplication::sendEvent(field, &typed);
            if (reason.isEmpty())
                dialog->reject();
            else
                QTest::mouseClick(accept, Qt::LeftButton);
        });
        QTest::keyClick(&pairs(), Qt::Key_0);
        CHECK(isAsked);
    }
};

} // namespace

TEST_CASE("Entries that may be one facility stand side by side, what differs marked",
          "[duplicatespage]")
{
    OpenDuplicates open;
    REQUIRE(open.pairCount() >= 1);
    CHECK(open.cell(open.pairs(), 0, u"score"_s) == u"100%");
    CHECK(open.cell(open.pairs(), 0, u"second"_s).startsWith(u"HV-01 HTX "));
    CHECK(open.cell(open.pairs(), 0, u"why"_s) ==
          u"The same tax code, the same name, the same unit");
    CHECK(open.comparison().title().contains(u"100%"));
    TableView &lines = open.comparison().table();
    CHECK(open.cell(lines, open.lineOf(u"Code"_s), u"second"_s) == u"HV-01");
    CHECK_FALSE(open.markOf(u"Code"_s)); // two entries always have two codes
    CHECK(open.markOf(u"Name"_s) == StateShape::Diamond);
    CHECK_FALSE(open.markOf(u"Tax code"_s));
    CHECK_FALSE(open.markOf(u"Address"_s));
    const auto facts = std::ranges::distance(open.plan.records().all<Fact>().of(open.old.id));
    CHECK(open.cell(lines, open.lineOf(u"Facts"_s), u"first"_s) == QString::number(facts));
    CHECK(open.cell(lines, open.lineOf(u"Facts"_s), u"second"_s) == u"0");

    SECTION("and what only one of them has is marked otherwise")
    {
        Facility facility = *open.plan.records().find(open.again);
        ChangeSet set{.title = u"No address"_s};
        const Facility before = facility;
        facility.address.clear();
        set.edit(before, facility);
        REQUIRE(open.plan.workspace.apply(set));
        open.page.bringUpToDate();
        CHECK(open.markOf(u"Address"_s) == StateShape::HollowDiamond);
    }
}

TEST_CASE("A key links the entries, one undo takes it back, and so does Del among the decisions",
          "[duplicatespage]")
{
    OpenDuplicates open;
    const int pairs = open.pairCount();
    const bool keepsFirst = GENERATE(true, false);
    QTest::keyClick(&open.pairs(), keepsFirst ? Qt::Key_1 : Qt::Key_2);
    REQUIRE(open.links().size() == 1);
    const SameAs link = open.links().rows().front();
    CHECK(link.canonical == (keepsFirst ? open.old : open.again));
    CHECK(link.record == (keepsFirst ? open.again : open.old));
    CHECK_FALSE(link.reason.isEmpty());
    CHECK(open.pairCount() == pairs - 1);
    CHECK(open.cell(open.decisions(), 0, u"decision"_s) == u"Same facility");
    CHECK(open.plan.told.text.contains(u"is the same facility as"));

    open.plan.workspace.undo();
    CHECK(open.links().size() == 0);
    CHECK(open.pairCount() == pairs);
    open.plan.workspace.redo();
    REQUIRE(open.links().size() == 1);
    open.decisions().setFocus();
    QTest::keyClick(&open.decisions(), Qt::Key_Delete);
    CHECK(open.links().size() == 0);
    CHECK(open.pairCount() == pairs);
}

TEST_CASE("The buttons do what the keys do", "[duplicatespage]")
{
    OpenDuplicates open;
    QTest::mouseClick(&open.child<QPushButton>(u"keep_second"_s), Qt::LeftButton);
    REQUIRE(open.links().size() == 1);
    CHECK(open.links().rows().front().canonical == open.again);
    auto &back = open.child<QAbstractButton>(u"decision_take_back"_s);
    CHECK(back.text() == u"Unlink");
    QTest::mouseClick(&back, Qt::LeftButton);
    CHECK(open.links().size() == 0);
    QTest::mouseClick(&open.child<QPushButton>(u"keep_first"_s), Qt::LeftButton);
    REQUIRE(open.links().size() == 1);
    CHECK(open.links().rows().front().canonical == open.old);
}

TEST_CASE("A pair that was told apart stays away with its reason, until the decision is taken back",
          "[duplicatespage]")
{
    OpenDuplicates open;
    const int pairs = open.pairCount();
    open.tellApart({}); // Cancel
    CHECK(open.pairCount() == pairs);
    open.tellApart(u"Hai xưởng ở hai thôn"_s);
    CHECK(open.pairCount() == pairs - 1);
    CHECK(open.links().size() == 0);
    CHECK(open.cell(open.decisions(), 0, u"decision"_s) == u"Not the same");
    CHECK(open.cell(open.decisions(), 0, u"reason"_s) == u"Hai xưởng ở hai thôn");
    auto &back = open.child<QAbstractButton>(u"decision_take_back"_s);
    CHECK(back.text() == u"Propose again");
    QTest::mouseClick(&back, Qt::LeftButton);
    CHECK(open.pairCount() == pairs);
    CHECK(open.decisions().rowsModel().rowCount() == 0);
}

TEST_CASE("Where no entries look alike the page says why it looks, and follows the register",
          "[duplicatespage]")
{
    OpenDuplicates open(false);
    const int pairs = open.pairCount();
    REQUIRE(pairs == 0);
    CHECK_FALSE(open.comparison().isVisible());
    QString asked;
    QObject::connect(&open.plan.workspace, &Workspace::pageRequested, &open.page,
                     [&asked](const QString &page) { asked = page; });
    QTest::mouseClick(&open.child<QAbstractButton>(u"duplicates_register"_s), Qt::LeftButton);
    CHECK(asked == u"register");

    REQUIRE(open.plan.workspace.apply(open.enteredAgain()));
    REQUIRE(QTest::qWaitFor([&] { return open.pairCount() == 1; }, 2000));
    CHECK(open.comparison().isVisible());
}

TEST_CASE("A link is opened at its place", "[duplicatespage]")
{
    OpenDuplicates open;
    REQUIRE(
        open.plan.workspace.apply(linking(open.plan.records(), open.again, open.old, u"thử"_s)));
    const QUuid link = open.links().rows().front().id;
    CHECK(open.page.open({EntityKind::SameAs, link, {}}));
    CHECK(open.decisions().currentRow() == link);
    CHECK_FALSE(open.page.open({EntityKind::SameAs, QUuid::createUuid(), {}}));
    CHECK_FALSE(open.page.open({EntityKind::Facility, open.old.id, {}}));
}

TEST_CASE("Where the plan can only be read, the keys say why nothing is decided",
          "[duplicatespage]")
{
    TestWindow window;
    const QString path = window.path();
    const Records &records = window->workspace()->records();
    REQUIRE(
        window->workspace()->apply(enteredAgain(records, firstOf(records), {QUuid::createUuid()})));
    window->closePlan();
    const auto other = Session::open(path, Access::ReadWrite, {.who = u"Trần Văn Ữ"_s});
    REQUIRE(window->openPlan(path));
    REQUIRE(window->workspace()->isReadOnly());
    REQUIRE(window->showPage(u"duplicates"_s));
    auto *pairs = child<TableView>(*window->page(), u"duplicate_pairs"_s);
    REQUIRE_FALSE(pairs->currentRow().isNull());
    CHECK_FALSE(child<QPushButton>(*window->page(), u"keep_first"_s)->isEnabled());
    for (const auto key : {Qt::Key_1, Qt::Key_2, Qt::Key_0}) {
        Notice told;
        const auto connection = QObject::connect(&window->workspace()->guard(), &Guard::told, pairs,
                                                 [&told](const Notice &notice) { told = notice; });
        QTest::keyClick(pairs, key);
        QObject::disconnect(connection);
        CHECK_FALSE(told.text.isEmpty());
    }
    CHECK(window->workspace()->records().all<SameAs>().size() == 0);
}
