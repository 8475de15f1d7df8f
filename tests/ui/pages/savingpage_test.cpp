// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datetext.h"
#include "core/base/numbertext.h"
#include "core/model/caption.h"
#include "core/savings/whatif.h"
#include "tests/catch.h"
#include "tests/ui/testwindow.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/textgrid.h"
#include "ui/forms/findinglabel.h"
#include "ui/forms/recordform.h"
#include "ui/pages/facilityforms.h"
#include "ui/pages/facilityuse.h"
#include "ui/pages/savingpage.h"
#include "ui/pages/savingpanel.h"
#include "ui/tables/tableview.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <algorithm>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// The page of a demonstration at a facility whose base period is compared by that method.
struct Seen {
    TestWindow window;
    SavingPage *page = nullptr;

    explicit Seen(BaselineMethod method = BaselineMethod::Regression)
    {
        window->show();
        const Baseline *wanted = baselineOf(method);
        REQUIRE(wanted);
        window->workspace()->open({EntityKind::Baseline, wanted->id, {}});
        find();
        REQUIRE(page);
    }
    void find() { page = dynamic_cast<SavingPage *>(window->page()); }
    const Records &records() { return window->workspace()->records(); }
    const Baseline *baselineOf(BaselineMethod method)
    {
        for (const Baseline &baseline : records().all<Baseline>()) {
            if (baseline.method == method && !baseline.resource &&
                window->workspace()->savings().of(baseline, baseline.to.year() + 3).saving)
                return &baseline;
        }
        return nullptr;
    }
    template <class T>
    T *child(const QString &name)
    {
        auto *found = page->findChild<T *>(name);
        REQUIRE(found);
        return found;
    }
    QComboBox &baselines() { return *child<QComboBox>(u"saving_baseline"_s); }
    const Baseline &shown()
    {
        return *records().find(Ref<Baseline>{baselines().currentData().toUuid()});
    }
    int year() { return child<QComboBox>(u"saving_year"_s)->currentData().toInt(); }
    const SavingResult &result() { return window->workspace()->savings().of(shown(), year()); }
    QString figure() { return child<QLabel>(u"saving_figure"_s)->text(); }
    void settle() { QTest::qWait(1); }
    void unlock()
    {
        if (shown().lockedOn)
            child<QAbstractButton>(u"baseline_lock"_s)->click();
        settle();
        REQUIRE_FALSE(shown().lockedOn);
    }
    void chooseYear(int year)
    {
        auto *years = child<QComboBox>(u"saving_year"_s);
        years->setCurrentIndex(years->findData(year));
        emit years->activated(years->currentIndex());
    }
};

} // namespace

TEST_CASE("the saving of a facility is told from what was used to how sure it is", "[savingpage]")
{
    Seen seen;
    const Language language = seen.window->workspace()->language();
    const SavingResult result = seen.result();
    REQUIRE(result.saving);
    CHECK(seen.figure() == savingText(*result.saving, language));
    const auto &amounts = seen.child<TextGrid>(u"saving_amounts"_s)->rows();
    REQUIRE(amounts.size() > 3);
    CHECK(amounts[0][2] == QString::number(seen.shown().from.year()));
    CHECK(amounts[0][3] == QString::number(seen.year()));
    CHECK(amounts.back()[2] == quantityText(*result.secBase, language));
    CHECK(seen.child<QLabel>(u"saving_comparison"_s)->text().contains(u" × "_s));
    CHECK(seen.child<ChartView>(u"saving_grounds"_s)->chart().kind == ChartKind::Scatter);
    CHECK(seen.child<TextGrid>(u"certainty_tests"_s)->rows().size() ==
          result.model->tests.size() + 1);
    CHECK(seen.child<TextGrid>(u"line_coefficients"_s)->rows().size() ==
          result.model->model.coefficients.size() + 1);
    CHECK_FALSE(seen.child<TextGrid>(u"saving_factors"_s)->rows().empty());
    CHECK(seen.page->title().contains(facilityName(seen.records(), result.facility)));
}

TEST_CASE("a ratio has no line, and its page says why it is not sure", "[savingpage]")
{
    Seen seen(BaselineMethod::Ratio);
    CHECK(seen.child<TextGrid>(u"certainty_tests"_s)->isHidden());
    CHECK(seen.child<ChartView>(u"saving_grounds"_s)->chart().kind == ChartKind::Lines);
    CHECK_FALSE(seen.child<TextGrid>(u"certainty_figures"_s)->rows().empty());
}

TEST_CASE("another method chosen on the page changes the saving, and undo takes it back",
          "[savingpage]")
{
    Seen seen;
    const QUuid id = seen.shown().id;
    const QString before = seen.figure();
    seen.unlock();
    auto *method = seen.page->findChild<QComboBox *>(u"method"_s);
    if (!method) {
        for (QComboBox *box : seen.page->findChildren<QComboBox *>()) {
            if (box->findText(choiceLabel(BaselineMethod::Regression)) >= 0)
                method = box;
        }
    }
    REQUIRE(method);
    method->setFocus();
    method->setCurrentIndex(method->findText(choiceLabel(BaselineMethod::Ratio)));
    emit method->activated(method->currentIndex());
    seen.settle();
    CHECK(seen.records().find(Ref<Baseline>{id})->method == BaselineMethod::Ratio);
    CHECK(seen.child<ChartView>(u"saving_grounds"_s)->chart().kind == ChartKind::Lines);
    seen.window->workspace()->undo();
    seen.settle();
    CHECK(seen.records().find(Ref<Baseline>{id})->method == BaselineMethod::Regression);
    CHECK(seen.figure() == before);
}

TEST_CASE("a locked base period is compared as it is until it is unlocked", "[savingpage]")
{
    Seen seen;
    REQUIRE(seen.shown().lockedOn);
    CHECK(seen.child<QLabel>(u"saving_comparison"_s)
              ->text()
              .contains(dateText(*seen.shown().lockedOn, seen.window->workspace()->language())));
    CHECK_FALSE(seen.child<RecordForm>(u"saving_method"_s)->isEnabled());
    seen.unlock();
    CHECK(seen.child<RecordForm>(u"saving_method"_s)->isEnabled());
    seen.window->workspace()->undo();
    seen.settle();
    CHECK(seen.shown().lockedOn);
}

TEST_CASE("the first month of a base period is saved when its field is left", "[savingpage]")
{
    Seen seen;
    seen.unlock();
    const Baseline before = seen.shown();
    seen.window->workspace()->open({EntityKind::Baseline, before.id, u"from"_s});
    auto *form = seen.page->findChild<RecordForm *>(u"form_baseline"_s);
    REQUIRE(form);
    auto *from = form->findChild<QLineEdit *>(u"from"_s);
    REQUIRE(from);
    CHECK(from->text() == u"1/%1"_s.arg(before.from.year()));
    from->setFocus();
    from->selectAll();
    QTest::keyClicks(from, u"3/%1"_s.arg(before.from.year()));
    form->finishTyping();
    CHECK(seen.records().find(Ref<Baseline>{before.id})->from == QDate(before.from.year(), 3, 1));
}

TEST_CASE("what another output would have used is told as it is typed, and nothing is stored",
          "[savingpage]")
{
    Seen seen;
    const qint64 lines = seen.window->workspace()->session().lastLine().seq;
    auto *output = seen.child<QLineEdit>(u"what_if_0"_s);
    auto *answer = seen.child<QLabel>(u"what_if_answer"_s);
    const QString asItWas = answer->text();
    const Language language = seen.window->workspace()->language();
    CHECK(asItWas.contains(quantityText(
        *expectedUseAt(seen.result(), {yearAmountsOf(seen.result())[0].amount}).use, language)));
    output->setFocus();
    output->selectAll();
    QTest::keyClicks(output, u"100"_s);
    CHECK(
        answer->text().contains(quantityText(*expectedUseAt(seen.result(), {100}).use, language)));
    output->selectAll();
    QTest::keyClicks(output, u"nhieu"_s);
    CHECK(answer->text().isEmpty());
    output->selectAll();
    QTest::keyClicks(output, u"-5"_s);
    CHECK(answer->text().isEmpty());
    CHECK_FALSE(seen.child<FindingLabel>(u"what_if_finding"_s)->text().isEmpty());
    CHECK(seen.window->workspace()->session().lastLine().seq == lines);
}

TEST_CASE("an adjustment added from the page is in the story, and so is its reason", "[savingpage]")
{
    Seen seen(BaselineMethod::Ratio);
    const QString before = seen.figure();
    ChangeSet set{.title = u"Điều chỉnh"_s};
    set.add(Adjustment{.id = QUuid::createUuid(),
                       .baseline = {seen.shown().id},
                       .month = QDate(seen.year(), 3, 1),
                       .amount = Decimal{5'000'000'000},
                       .unit = {u"TOE"_s},
                       .reason = u"Ngừng lò một tháng"_s});
    REQUIRE(seen.window->workspace()->apply(set));
    seen.settle();
    CHECK(seen.figure() != before);
    auto *table = seen.child<TableView>(u"saving_adjustments"_s);
    CHECK(table->rowsModel().rowCount() == 1);
    seen.window->workspace()->undo();
    seen.settle();
    CHECK(seen.figure() == before);
}

TEST_CASE("a new base period begins as the one that is shown, which stays and can be read",
          "[savingpage]")
{
    Seen seen;
    const Baseline old = seen.shown();
    const int year = seen.year();
    seen.page->addNew();
    auto *forms = seen.page->findChild<FacilityForms *>();
    REQUIRE(forms);
    REQUIRE(forms->isOpen());
    auto *add = forms->findChild<QAbstractButton *>(u"form_add"_s);
    REQUIRE(add);
    QTest::mouseClick(add, Qt::LeftButton);
    seen.settle();
    INFO(forms->findChild<QLabel *>(u"form_footer"_s)->text());
    const Baseline *made = nullptr;
    for (const Baseline &one : seen.records().all<Baseline>().of(old.facility.id)) {
        if (one.from == QDate(year, 1, 1) && !one.resource)
            made = &one;
    }
    REQUIRE(made);
    CHECK(made->method == old.method);
    CHECK(made->to == QDate(year, 12, 31));
    CHECK(seen.shown().id == made->id);
    CHECK(seen.records().find(Ref<Baseline>{old.id})->from == old.from);
    // The old one is still read against the year it was compared with.
    seen.chooseYear(year);
    CHECK(seen.shown().id == old.id);
    CHECK(seen.result().saving);
}

TEST_CASE("a year without an earlier base period says what to do", "[savingpage]")
{
    Seen seen;
    const int before = seen.shown().from.year();
    seen.chooseYear(before);
    auto *begin = seen.child<QAbstractButton>(u"saving_begin"_s);
    CHECK(begin->isVisible());
    QTest::mouseClick(begin, Qt::LeftButton);
    CHECK(seen.page->findChild<FacilityForms *>()->isOpen());
}

TEST_CASE("keys go through the facilities, and the place is found again", "[savingpage]")
{
    Seen seen;
    const QString first = seen.page->title();
    QTest::keyClick(seen.page, Qt::Key_PageDown, Qt::ControlModifier);
    const QString second = seen.page->title();
    CHECK(first != second);
    const QVariantMap state = seen.page->state();
    QTest::keyClick(seen.page, Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(seen.page->title() == first);
    seen.page->restore(state);
    CHECK(seen.page->title() == second);
}

TEST_CASE("the page of use leads to how a saving came about, and back to its months",
          "[savingpage]")
{
    Seen seen;
    const QString title = facilityName(seen.records(), seen.result().facility);
    seen.window->workspace()->openPage(addressOfFacility(u"consumption"_s, seen.result().facility));
    REQUIRE(seen.window->page()->title().contains(title));
    auto *link = seen.window->page()->findChild<QAbstractButton *>(u"saving_story_link"_s);
    REQUIRE(link);
    QTest::mouseClick(link, Qt::LeftButton);
    seen.find();
    REQUIRE(seen.page);
    CHECK(seen.page->title().contains(title));
}
