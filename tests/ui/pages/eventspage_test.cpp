// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/facilityregister.h"
#include "core/model/caption.h"
#include "tests/catch.h"
#include "tests/ui/openplan.h"
#include "tests/ui/testwindow.h"
#include "ui/dialogs/participantsdialog.h"
#include "ui/forms/recordform.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/ownedlist.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QInputMethodEvent>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

struct Events : OpenPlan {
    Events() : page(workspace)
    {
        page.resize(1174, 626);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }

    TableView &table() { return page.mainTable()->table(); }
    template <class W>
    W &child(const QString &name)
    {
        auto *found = page.findChild<W *>(name);
        REQUIRE(found);
        return *found;
    }
    /// Adds a course of the plan's last year by typing.
    QUuid addCourse()
    {
        page.addNew();
        auto &form = child<QWidget>(u"event_form"_s);
        const auto type = [&form](const QString &key, const QString &text) {
            auto *field = form.findChild<QLineEdit *>(key);
            REQUIRE(field);
            field->setFocus();
            field->selectAll();
            QInputMethodEvent event;
            event.setCommitString(text);
            QApplication::sendEvent(field, &event);
        };
        type(u"name"_s, u"Tập huấn kiểm toán năng lượng"_s);
        type(u"date"_s, u"12/5/2020"_s);
        auto *kind = form.findChild<QComboBox *>(u"kind"_s);
        kind->setCurrentIndex(kind->findData(choiceKey(EventKind::Course)));
        emit kind->activated(kind->currentIndex());
        QTest::mouseClick(form.findChild<QAbstractButton *>(u"form_add"_s), Qt::LeftButton);
        return table().currentRow();
    }

    EventsPage page;
};

/// Members of the register of whom nothing is known that the fact could follow from.
std::vector<const Facility *> unknownOf(const Records &records, FactKind what, QDate day,
                                        std::size_t count)
{
    const Population population(records);
    const FacilityRegister members(population, day);
    std::vector<const Facility *> found;
    for (const auto &member : members.members()) {
        if (found.size() < count && members.verdict(member, what, {}).standing != Standing::Yes)
            found.push_back(&members.facility(member));
    }
    return found;
}

int countedOf(Workspace &workspace, FactKind what)
{
    const Population population(workspace.records());
    const FacilityRegister members(population, workspace.asOf());
    int counted = 0;
    for (const auto &member : members.members())
        counted += members.verdict(member, what, {}).standing == Standing::Yes ? 1 : 0;
    return counted;
}

} // namespace

TEST_CASE("Participants typed once, Enter after Enter, count for the plan's targets")
{
    Events opened;
    const QUuid event = opened.addCourse();
    REQUIRE(opened.records().find(Ref<Event>{event}));
    const auto unknown =
        unknownOf(opened.records(), FactKind::StaffTrained, opened.workspace.asOf(), 2);
    REQUIRE(unknown.size() == 2);
    const std::array codes{unknown[0]->code, unknown[1]->code};
    const int before = countedOf(opened.workspace, FactKind::StaffTrained);

    auto &facility = opened.child<QLineEdit>(u"participant_facility"_s);
    auto &person = opened.child<QLineEdit>(u"participant_person"_s);
    auto &technical = opened.child<QCheckBox>(u"participant_technical"_s);
    technical.setChecked(true);
    for (const QString &code : codes) {
        REQUIRE(facility.hasFocus());
        facility.setText(code);
        QTest::keyClick(&facility, Qt::Key_Return);
        REQUIRE(person.hasFocus());
        QInputMethodEvent typed;
        typed.setCommitString(u"Hoàng Văn Ế"_s);
        QApplication::sendEvent(&person, &typed);
        QTest::keyClick(&person, Qt::Key_Return);
    }
    CHECK(opened.records().all<Participation>().of(event).size() == 2);
    CHECK(countedOf(opened.workspace, FactKind::StaffTrained) == before + 2);
    CHECK(opened.child<QWidget>(u"derived_facts"_s).accessibleDescription().contains(u'2'));
    opened.workspace.undo();
    CHECK(countedOf(opened.workspace, FactKind::StaffTrained) == before + 1);
}

TEST_CASE("Nothing that needs an event can be pressed while there is none")
{
    const auto [plan, hasEvent] = GENERATE(table<TestWindow::Plan, bool>(
        {{TestWindow::Plan::Template, false}, {TestWindow::Plan::Demonstration, true}}));
    TestWindow window(plan);
    REQUIRE(window->showPage(u"events"_s));
    for (const QString &name : {u"participants_add"_s, u"participants_paste"_s, u"event_more"_s}) {
        INFO(name.toStdString());
        CHECK(window->page()->findChild<QAbstractButton *>(name)->isEnabled() == hasEvent);
    }
}

TEST_CASE("A new event is chosen and in view, wherever it stands in the list")
{
    Events events;
    events.table().setFixedHeight(180);
    QApplication::processEvents();
    const QUuid id = events.addCourse();
    QApplication::processEvents();
    CHECK(events.records().find(Ref<Event>{id})->name == u"Tập huấn kiểm toán năng lượng");
    const QRect row = events.table().visualRect(events.table().currentIndex());
    CHECK(events.table().viewport()->rect().contains(row.center()));
}

TEST_CASE("A click on the chosen event leaves the new one that stands in the form")
{
    Events opened;
    const QUuid chosen = opened.table().currentRow();
    REQUIRE(!chosen.isNull());
    opened.page.addNew();
    auto &form = opened.child<RecordForm>(u"event_form"_s);
    REQUIRE(form.isNew());
    QTest::mouseClick(opened.table().viewport(), Qt::LeftButton, {},
                      opened.table().visualRect(opened.table().currentIndex()).center());
    CHECK(!form.isNew());
    CHECK(form.record() == chosen);
}

TEST_CASE("A facility that is not in the plan is told at the line of entry and nothing is added")
{
    Events opened;
    const QUuid event = opened.addCourse();
    auto &facility = opened.child<QLineEdit>(u"participant_facility"_s);
    facility.setText(u"CS-9999"_s);
    QTest::keyClick(&facility, Qt::Key_Return);
    QTest::keyClick(&opened.child<QLineEdit>(u"participant_person"_s), Qt::Key_Return);
    CHECK(opened.records().all<Participation>().of(event).size() == 0);
    auto &problem = opened.child<QLabel>(u"participant_problem"_s);
    CHECK(problem.isVisible());
    CHECK(problem.text().contains(u"CS-9999"));
    CHECK(facility.hasFocus());
}

TEST_CASE("An attendance list is pasted; lines that cannot be read stay out with their numbers")
{
    Events opened;
    const QUuid event = opened.addCourse();
    const auto facilities =
        unknownOf(opened.records(), FactKind::StaffTrained, opened.workspace.asOf(), 2);
    const QString list = u"STT\tHọ tên\tCơ sở\tKỹ thuật\n1\tLý A\t%1\tx\n2\tLý B\tKhông có\t\n\n"
                         u"3\tLý C\t%2\t\n"_s.arg(facilities[0]->code, facilities[1]->code);
    QGuiApplication::clipboard()->setText(list);
    bool isSeen = false;
    QTimer::singleShot(0, &opened.page, [&isSeen] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<ParticipantsDialog *>(widget);
            if (!dialog || !dialog->isVisible())
                continue;
            isSeen = true;
            auto *problems = dialog->findChild<QListWidget *>(u"participants_problems"_s);
            REQUIRE(problems->count() == 1);
            CHECK(problems->item(0)->text().contains(u'3')); // its line
            QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"participants_apply"_s),
                              Qt::LeftButton);
            // What could not be read is still there to be mended.
            CHECK(dialog->isVisible());
            CHECK(dialog->findChild<QPlainTextEdit *>(u"participants_text"_s)->toPlainText() ==
                  u"STT\tHọ tên\tCơ sở\tKỹ thuật\n2\tLý B\tKhông có\t"_s);
            dialog->reject();
        }
    });
    opened.page.pasteParticipants();
    CHECK(isSeen);
    std::map<QString, bool> technical;
    for (const Participation &part : opened.records().all<Participation>().of(event))
        technical[part.person] = part.technical;
    CHECK(technical == std::map<QString, bool>{{u"Lý A"_s, true}, {u"Lý C"_s, false}});
    opened.workspace.undo();
    CHECK(opened.records().all<Participation>().of(event).size() == 0);
}

TEST_CASE("What is typed of a participant stays with its event")
{
    Events opened;
    const QUuid first = opened.table().rowsModel().row(0);
    const QUuid second = opened.table().rowsModel().row(1);
    auto &facility = opened.child<QLineEdit>(u"participant_facility"_s);
    auto &person = opened.child<QLineEdit>(u"participant_person"_s);
    REQUIRE(opened.table().choose(first));
    facility.setText(u"CS-0006"_s);
    person.setText(u"Tran B"_s);
    REQUIRE(opened.table().choose(second));
    CHECK(facility.text().isEmpty());
    CHECK(person.text().isEmpty());
    REQUIRE(opened.table().choose(first));
    CHECK(facility.text() == u"CS-0006"_s);
    CHECK(person.text() == u"Tran B"_s);
}

TEST_CASE("A list pasted into the line of entry is read as a list")
{
    Events opened;
    opened.addCourse();
    auto &person = opened.child<QLineEdit>(u"participant_person"_s);
    person.setFocus();
    QGuiApplication::clipboard()->setText(u"Lý A"_s);
    QTest::keyClick(&person, Qt::Key_V, Qt::ControlModifier);
    CHECK(person.text() == u"Lý A"_s);
    person.clear();
    QGuiApplication::clipboard()->setText(u"Lý A\tCS-0001\nLý B\tCS-0002\n"_s);
    bool isSeen = false;
    QTimer::singleShot(0, &opened.page, [&isSeen] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<ParticipantsDialog *>(widget)) {
                isSeen = true;
                dialog->reject();
            }
        }
    });
    QTest::keyClick(&person, Qt::Key_V, Qt::ControlModifier);
    CHECK(isSeen);
    CHECK(person.text().isEmpty());
}

TEST_CASE("The events page comes back with its row and what was being typed")
{
    Events opened;
    const QUuid row = opened.table().rowsModel().row(2);
    REQUIRE(opened.page.open({EntityKind::Event, row, {}}));
    opened.page.addNew();
    CHECK(opened.page.state().value(u"new"_s).toMap().isEmpty()); // nothing is typed yet
    opened.child<QLineEdit>(u"place"_s).setText(u"Hội trường huyện Quang Bình"_s);
    const QVariantMap state = opened.page.state();
    CHECK_FALSE(state.value(u"new"_s).toMap().isEmpty());
    EventsPage again(opened.workspace);
    again.show();
    again.restore(state);
    CHECK(again.mainTable()->table().currentRow() == row);
    CHECK(again.state().value(u"new"_s) == state.value(u"new"_s));
}

TEST_CASE("The models of events keep the promises of models while participants come and go")
{
    Events opened;
    auto *participants = &opened.child<TableView>(u"participants"_s);
    const QAbstractItemModelTester events(&opened.table().rowsModel(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester people(&participants->rowsModel(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QUuid event = opened.addCourse();
    CHECK_FALSE(event.isNull());
    opened.child<QComboBox>(u"events_kind"_s).setCurrentIndex(2);
    opened.child<QComboBox>(u"events_kind"_s).setCurrentIndex(0);
    opened.workspace.undo();
    CHECK(opened.table().rowsModel().indexOfRow(event) < 0);
}

TEST_CASE("The events page fits into the smallest window")
{
    Events opened;
    CHECK(opened.page.minimumSizeHint().width() <= 1366 - 192);
    CHECK(opened.page.minimumSizeHint().height() <= 690 - 64);
}
