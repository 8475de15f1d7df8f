// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/surveydraw.h"
#include "core/indicators/surveyresult.h"
#include "tests/catch.h"
#include "tests/ui/openplan.h"
#include "tests/ui/testwindow.h"
#include "ui/dialogs/drawdialog.h"
#include "ui/pages/replytable.h"
#include "ui/pages/surveyspage.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QTimer>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QRadioButton>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

struct Surveys : OpenPlan {
    Surveys() : page(workspace)
    {
        Survey made{.id = QUuid::createUuid(),
                    .code = u"DTM"_s,
                    .name = u"Điều tra nhận thức"_s,
                    .date = QDate(2019, 6, 1),
                    .mode = SurveyMode::Sample};
        survey = {made.id};
        ChangeSet set{.title = u"survey"_s};
        set.add(made);
        REQUIRE(workspace.apply(set));
        page.resize(1174, 626);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        REQUIRE(page.open({EntityKind::Survey, survey.id, {}}));
    }

    template <class W>
    W &child(const QString &name)
    {
        return *sxsh::child<W>(page, name);
    }
    TableView &replies() { return child<TableView>(u"survey_replies"_s); }
    /// Does something with the dialog that “Draw the sample…” opens.
    void inDrawDialog(const std::function<void(DrawDialog &)> &act)
    {
        bool isSeen = false;
        QTimer::singleShot(0, &page, [&] {
            auto *dialog = page.findChild<DrawDialog *>();
            REQUIRE(dialog);
            isSeen = true;
            act(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        QTest::mouseClick(&child<QAbstractButton>(u"survey_draw"_s), Qt::LeftButton);
        CHECK(isSeen);
    }
    void draw(int size)
    {
        inDrawDialog([size](DrawDialog &dialog) {
            auto *field = sxsh::child<QLineEdit>(dialog, u"draw_size"_s);
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, QString::number(size));
            auto *strata = sxsh::child<QComboBox>(dialog, u"draw_strata"_s);
            strata->setCurrentIndex(0);
            QTest::mouseClick(sxsh::child<QAbstractButton>(dialog, u"draw_sample"_s),
                              Qt::LeftButton);
        });
    }
    SurveyReply replyOf(QUuid answer) const
    {
        return records().find(Ref<SurveyAnswer>{answer})->reply;
    }
    int replied() const
    {
        int count = 0;
        for (const SurveyAnswer &answer : records().all<SurveyAnswer>().of(survey.id))
            count += answer.reply != SurveyReply::NoReply ? 1 : 0;
        return count;
    }

    SurveysPage page;
    Ref<Survey> survey{};
};

} // namespace

TEST_CASE("A survey is drawn in its dialog and taken back in one step")
{
    Surveys opened;
    CHECK(!opened.child<QAbstractButton>(u"survey_print"_s).isEnabled());
    opened.draw(12);
    CHECK(opened.records().all<SurveyAnswer>().of(opened.survey.id).size() == 12);
    CHECK(opened.replies().filter().rowCount() == 12);
    CHECK(opened.records().find(opened.survey)->sample == 12);
    CHECK(opened.child<QAbstractButton>(u"survey_print"_s).isEnabled());
    opened.workspace.undo();
    CHECK(opened.records().all<SurveyAnswer>().of(opened.survey.id).empty());
    CHECK(opened.replies().filter().rowCount() == 0);
}

TEST_CASE("A census is filled with everyone by the same button and taken back in one step")
{
    Surveys opened;
    const Survey sample = *opened.records().find(opened.survey);
    Survey census = sample;
    census.mode = SurveyMode::Census;
    ChangeSet set{.title = u"mode"_s};
    set.edit(sample, census);
    REQUIRE(opened.workspace.apply(set));
    CHECK(opened.child<QAbstractButton>(u"survey_draw"_s).text().contains(u"everyone"_s));
    opened.inDrawDialog([](DrawDialog &dialog) {
        CHECK_FALSE(child<QLineEdit>(dialog, u"draw_size"_s)->isVisible());
        CHECK_FALSE(child<QComboBox>(dialog, u"draw_strata"_s)->isVisible());
        CHECK_FALSE(child<QLineEdit>(dialog, u"draw_seed"_s)->isVisible());
        auto *list = child<QAbstractButton>(dialog, u"draw_sample"_s);
        CHECK(list->text().contains(u"List"_s));
        QTest::mouseClick(list, Qt::LeftButton);
    });
    const auto answers = opened.records().all<SurveyAnswer>().of(opened.survey.id);
    CHECK(answers.size() > 12);
    CHECK(opened.records().find(opened.survey)->frame == static_cast<int>(answers.size()));
    opened.workspace.undo();
    CHECK(opened.records().all<SurveyAnswer>().of(opened.survey.id).empty());
}

TEST_CASE("Nothing in the dialog is cut, however many strata there are and whatever is wrong")
{
    Surveys opened;
    opened.inDrawDialog([](DrawDialog &dialog) {
        auto *strata = child<QComboBox>(dialog, u"draw_strata"_s);
        const auto isWhole = [&dialog](const QWidget &widget) {
            const QRect place(widget.mapTo(&dialog, QPoint()), widget.size());
            return dialog.rect().contains(place) &&
                   widget.parentWidget()->rect().contains(widget.geometry()) &&
                   widget.height() >= widget.minimumSizeHint().height();
        };
        for (int by = 0; by < strata->count(); ++by) {
            strata->setCurrentIndex(by);
            for (const QString &seed : {u"5"_s, u"x"_s}) {
                child<QLineEdit>(dialog, u"draw_seed"_s)->setText(seed);
                QCoreApplication::processEvents();
                for (const QLineEdit *field : dialog.findChildren<QLineEdit *>())
                    CHECK(isWhole(*field));
                for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
                    CHECK(isWhole(*button));
            }
        }
    });
}

TEST_CASE("The dialog says what it would draw and why it cannot")
{
    Surveys opened;
    opened.inDrawDialog([&](DrawDialog &dialog) {
        auto *draw = child<QAbstractButton>(dialog, u"draw_sample"_s);
        auto *outcome = child<QLabel>(dialog, u"draw_outcome"_s);
        auto *problem = child<QLabel>(dialog, u"draw_problem"_s);
        auto *size = child<QLineEdit>(dialog, u"draw_size"_s);
        auto *bySize = child<QRadioButton>(dialog, u"draw_by_size"_s);
        CHECK(!bySize->isChecked());
        CHECK(outcome->text().contains(u'±'));
        CHECK(draw->isEnabled());
        // Typing into a field means it.
        QTest::keyClicks(size, u"5000"_s);
        CHECK(bySize->isChecked());
        CHECK(!draw->isEnabled());
        CHECK(problem->text().contains(u"no more"_s));
        size->setText(u"15"_s);
        child<QComboBox>(dialog, u"draw_strata"_s)->setCurrentIndex(0);
        CHECK(draw->isEnabled());
        CHECK(draw->text().contains(u"15"_s));
        child<QLineEdit>(dialog, u"draw_seed"_s)->setText(u"x"_s);
        CHECK(!draw->isEnabled());
        child<QLineEdit>(dialog, u"draw_seed"_s)->setText(u"5"_s);
        child<QCheckBox>(dialog, u"draw_ask_aware"_s)->setChecked(false);
        CHECK(problem->text().contains(u"question"_s));
    });
    CHECK(opened.records().all<SurveyAnswer>().of(opened.survey.id).empty());
}

TEST_CASE("Replies are typed key after key, each one step that undo takes back")
{
    Surveys opened;
    opened.draw(12);
    QAbstractItemModelTester tester(opened.replies().model());
    TableView &table = opened.replies();
    table.setFocus();
    table.choose(table.filter().row(table.filter().index(0, 0)));
    const QUuid first = table.currentRow();
    QTest::keyClicks(&table, u"1"_s);
    const QUuid second = table.currentRow();
    CHECK(second == table.filter().row(table.filter().index(1, 0)));
    QTest::keyClicks(&table, u"n"_s);
    QTest::keyClicks(&table, u"y2"_s);
    CHECK(opened.replyOf(first) == SurveyReply::Yes);
    CHECK(opened.replyOf(second) == SurveyReply::No);
    CHECK(opened.replied() == 4);
    CHECK(table.currentRow() == table.filter().row(table.filter().index(4, 0)));
    table.choose(first);
    QTest::keyClicks(&table, u"0"_s);
    CHECK(opened.replyOf(first) == SurveyReply::NoReply);
    opened.workspace.undo();
    CHECK(opened.replyOf(first) == SurveyReply::Yes);
    opened.workspace.undo();
    CHECK(opened.replied() == 3);
}

TEST_CASE("With only those open shown, a reply leaves the next one chosen")
{
    Surveys opened;
    opened.draw(12);
    auto &shown = opened.child<QComboBox>(u"replies_reply"_s);
    shown.setCurrentIndex(shown.findData(choiceKey(SurveyReply::NoReply)));
    TableView &table = opened.replies();
    table.setFocus();
    table.choose(table.filter().row(table.filter().index(0, 0)));
    const QUuid second = table.filter().row(table.filter().index(1, 0));
    QTest::keyClicks(&table, u"1"_s);
    CHECK(table.filter().rowCount() == 11);
    CHECK(table.currentRow() == second);
    QTest::keyClicks(&table, u"12111111111"_s);
    CHECK(table.filter().rowCount() == 0);
    CHECK(opened.replied() == 12);
}

TEST_CASE("Several rows that are chosen get one reply in one step")
{
    Surveys opened;
    opened.draw(12);
    TableView &table = opened.replies();
    table.setFocus();
    table.selectAll();
    QTest::keyClicks(&table, u"2"_s);
    CHECK(opened.replied() == 12);
    const QString all = opened.workspace.session().lastLine().title;
    CHECK(all.contains(u"12"_s));
    CHECK(all.contains(choiceLabel(FactKind::Aware)));
    CHECK(all.contains(choiceLabel(SurveyReply::No)));
    opened.workspace.undo();
    CHECK(opened.replied() == 0);
    table.choose(table.filter().row(table.filter().index(0, 0)));
    const QString code = opened.records()
                             .find(Ref<Facility>{opened.page.findChild<ReplyTable *>()->facility()})
                             ->code;
    QTest::keyClicks(&table, u"1"_s);
    const QString one = opened.workspace.session().lastLine().title;
    CHECK(one.contains(code));
    CHECK(one.contains(choiceLabel(FactKind::Aware)));
}

TEST_CASE("What the survey comes to follows each reply")
{
    Surveys opened;
    opened.draw(12);
    CHECK(opened.child<QLabel>(u"survey_share"_s).text() == u"–"_s);
    opened.replies().setFocus();
    QTest::keyClicks(&opened.replies(), u"1112"_s);
    CHECK(opened.child<QLabel>(u"survey_share"_s).text() == u"75.0%"_s);
    CHECK(opened.child<QLabel>(u"survey_response"_s).text().contains(u"4 of 12"_s));
    CHECK(opened.child<QLabel>(u"survey_interval"_s).text().contains(u"between"_s));
    CHECK(opened.child<QLabel>(u"survey_feeds"_s).text().contains(u"No indicator"_s));
    const auto indicators = sampledIndicators(opened.records(), FactKind::Aware);
    CHECK(indicators.empty());
    for (const Indicator &indicator : opened.records().all<Indicator>()) {
        if (indicator.code != u"M1")
            continue;
        Indicator sampled = indicator;
        sampled.evidenceMode = EvidenceMode::Sample;
        ChangeSet set{.title = u"mode"_s};
        set.edit(indicator, sampled);
        REQUIRE(opened.workspace.apply(set));
        break;
    }
    CHECK(opened.child<QLabel>(u"survey_feeds"_s).text().contains(u"M1"_s));
}

TEST_CASE("Enter on a reply leads to the facility")
{
    Surveys opened;
    opened.draw(12);
    Place asked;
    QObject::connect(&opened.workspace, &Workspace::openRequested, &opened.workspace,
                     [&asked](const Place &place) { asked = place; });
    TableView &table = opened.replies();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(asked.kind == EntityKind::Facility);
    CHECK(asked.id == opened.records().find(Ref<SurveyAnswer>{table.currentRow()})->facility.id);
}

TEST_CASE("A click on a facility chooses its row, a double click leads to it")
{
    Surveys opened;
    opened.draw(12);
    int asked = 0;
    QObject::connect(&opened.workspace, &Workspace::openRequested, &opened.workspace,
                     [&asked] { ++asked; });
    TableView &table = opened.replies();
    const QModelIndex name = table.filter().index(3, 1);
    const QPoint at = table.visualRect(name).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, at);
    CHECK(asked == 0);
    CHECK(table.currentRow() == table.filter().row(name));
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, at);
    CHECK(asked == 1);
}

TEST_CASE("Where the plan can only be read, the keys say why nothing is put down")
{
    TestWindow window;
    const QString path = window.path();
    window->closePlan();
    const auto other = Session::open(path, Access::ReadWrite, {.who = u"Trần Văn Ữ"_s});
    REQUIRE(window->openPlan(path));
    REQUIRE(window->workspace()->isReadOnly());
    REQUIRE(window->showPage(u"surveys"_s));
    auto *table = child<TableView>(*window->page(), u"survey_replies"_s);
    REQUIRE(table->filter().rowCount() > 0);
    table->setFocus();
    table->choose(table->filter().row(table->filter().index(0, 0)));
    Notice told;
    QObject::connect(&window->workspace()->guard(), &Guard::told, table,
                     [&told](const Notice &notice) { told = notice; });
    QTest::keyClicks(table, u"1"_s);
    CHECK(!told.text.isEmpty());
    for (const QLabel *label : window->page()->findChildren<QLabel *>())
        CHECK_FALSE(label->text().contains(u"1 yes"_s));
}

TEST_CASE(
    "A plan without a survey offers to add one, and the window shows it where it is asked for")
{
    TestWindow window(TestWindow::Plan::Template);
    REQUIRE(window->showPage(u"surveys"_s));
    auto *add = child<QAbstractButton>(*window->page(), u"surveys_empty_add"_s);
    CHECK(add->isVisible());
    QTest::mouseClick(add, Qt::LeftButton);
    auto *name =
        child<QWidget>(*window->page(), u"survey_form"_s)->findChild<QLineEdit *>(u"name"_s);
    REQUIRE(name);
    CHECK(name->isVisible());
}
