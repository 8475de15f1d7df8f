// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/indicators.h"
#include "core/savings/measurewords.h"
#include "tests/catch.h"
#include "tests/ui/openplan.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/recorddialog.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/recordform.h"
#include "ui/frame/linkbutton.h"
#include "ui/pages/measurecomparison.h"
#include "ui/pages/measurespage.h"
#include "ui/pages/measuretable.h"
#include "ui/pages/ownedlist.h"
#include "ui/pages/pricetable.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// The page of a demonstration in which one measure of electricity is known in every figure.
struct OpenMeasures {
    OpenPlan plan{40};
    Ref<Measure> known{QUuid::createUuid()};
    Ref<Facility> facility{};
    Ref<Factor> price{QUuid::createUuid()};
    MeasuresPage page{plan.workspace};

    OpenMeasures()
    {
        plan.workspace.setAsOf({2018, 12, 14});
        const Records &records = plan.records();
        const Resource &power = *std::ranges::find(
            records.all<Resource>().rows(), ResourceCategory::Electricity, &Resource::category);
        const auto &facilities = records.all<Facility>().rows();
        facility = {facilities.front().id};
        ChangeSet set{.title = u"A measure"_s};
        for (const Factor &factor : records.all<Factor>().of(power.id)) {
            if (factor.factorKind == FactorKind::Price)
                set.remove(factor);
        }
        set.add(Factor{.id = price.id,
                       .code = u"GIA-THU"_s,
                       .resource = {power.id},
                       .factorKind = FactorKind::Price,
                       .unit = power.unit,
                       .value = Decimal{1'500 * 1'000'000'000LL},
                       .validFrom = QDate(2010, 1, 1),
                       .source = u"EVN"_s});
        set.add(Measure{.id = known.id,
                        .facility = facility,
                        .code = u"GP77"_s,
                        .name = u"Lắp biến tần thử"_s,
                        .measureClass = MeasureClass::TechnologyChange,
                        .costLevel = CostLevel::High,
                        .status = MeasureStatus::Done,
                        .doneOn = QDate(2011, 5, 10),
                        .investment = Money{155'000'000},
                        .resource = Ref<Resource>{power.id},
                        .reportedSaving = Decimal{100'000 * 1'000'000'000LL},
                        .unit = power.unit,
                        .reportedMoney = Money{490'000'000}});
        REQUIRE(plan.workspace.apply(set));
        page.bringUpToDate();
        page.resize(1150, 690);
        page.show();
    }

    MeasureTable &table() { return *page.findChild<MeasureTable *>(); }
    TableView &rows() { return table().table(); }
    QString cell(QUuid measure, const QString &column)
    {
        const TableModel &model = rows().rowsModel();
        const int row = model.indexOfRow(measure);
        REQUIRE(row >= 0);
        REQUIRE(model.columnIndex(column) >= 0);
        return model.cell(row, model.columnIndex(column)).text;
    }
    void filter(const QString &name, const QString &data)
    {
        auto *box = page.findChild<QComboBox *>(name);
        REQUIRE(box);
        REQUIRE(box->findData(data) >= 0);
        box->setCurrentIndex(box->findData(data));
    }
    Chart chart(const QString &name) { return page.findChild<ChartView *>(name)->chart(); }
    static FieldEditor &editor(RecordForm &form, const QString &field)
    {
        auto *control = form.findChild<QWidget *>(field);
        REQUIRE(control);
        auto *found = qobject_cast<FieldEditor *>(control->parentWidget());
        REQUIRE(found);
        return *found;
    }
    static void type(RecordForm &form, const QString &field, const QString &text)
    {
        editor(form, field).showTyped(text);
        emit editor(form, field).left();
    }
    /// Figures follow at the officer's next pause.
    void rest() { page.bringUpToDate(); }
};

} // namespace

TEST_CASE("The measures stand with what they cost, save and bring", "[measurespage]")
{
    OpenMeasures open;
    CHECK(open.rows().rowsModel().rowCount() ==
          static_cast<int>(open.plan.records().all<Measure>().size()));
    const QUuid known = open.known.id;
    // V11 and V12 of domain.md §4.6.
    CHECK(open.cell(known, u"investment"_s) == u"155.00");
    CHECK(open.cell(known, u"money"_s) == u"490.00");
    CHECK(open.cell(known, u"worth"_s) == u"150.00");
    CHECK(open.cell(known, u"payback"_s) == u"3.8 months");
    CHECK(open.cell(known, u"npv"_s) == u"1,702.49");
    CHECK(open.cell(known, u"irr"_s) == u"315.9%");
    CHECK(open.cell(known, u"class"_s) == u"TC");
    CHECK(open.cell(known, u"reported"_s) == u"100,000 kWh");
    // None of its figures is made up where the records show nothing.
    CHECK(open.cell(known, u"computed"_s) == u"–");
}

TEST_CASE("Filters limit the table, the charts and the totals", "[measurespage]")
{
    OpenMeasures open;
    const int all = open.rows().filter().rowCount();
    open.filter(u"measures_class"_s, u"TC"_s);
    const int some = open.rows().filter().rowCount();
    REQUIRE(some > 0);
    CHECK(some < all);
    for (const MeasureFigures *figures : open.table().shown()) {
        CHECK(open.plan.records().find(figures->measure)->measureClass ==
              MeasureClass::TechnologyChange);
    }
    open.filter(u"measures_status"_s, u"done"_s);
    open.filter(u"measures_cost"_s, u"high"_s);
    const auto shown = open.table().shown();
    std::size_t withMoney = 0;
    for (const MeasureFigures *figures : shown)
        withMoney += figures->counted().yearly && figures->counted().yearly->dong > 0 ? 1 : 0;
    const Chart pareto = open.chart(u"measures_by_money"_s);
    CHECK(pareto.categories.size() == std::min(withMoney, std::size_t{20}));
    CHECK(open.table().limits().contains(u"TC technology change"));
    // What was chosen is there again in a page made anew.
    MeasuresPage again(open.plan.workspace);
    again.bringUpToDate();
    CHECK(again.findChild<MeasureTable *>()->shown().size() == shown.size());
}

TEST_CASE("Rate and life are the plan's: edited on the page, and undone", "[measurespage]")
{
    OpenMeasures open;
    open.page.findChild<QAbstractButton *>(u"measures_terms"_s)->click();
    auto *terms = open.page.findChild<RecordForm *>(u"measure_terms"_s);
    REQUIRE(terms);
    CHECK(terms->isVisible());
    const QString before = open.cell(open.known.id, u"npv"_s);
    open.type(*terms, u"discount_rate"_s, u"0%"_s);
    open.rest();
    CHECK(open.cell(open.known.id, u"npv"_s) == u"2,295.00");
    open.type(*terms, u"measure_life"_s, u"1"_s);
    open.rest();
    CHECK(open.cell(open.known.id, u"npv"_s) == u"335.00");
    open.plan.workspace.undo();
    open.plan.workspace.undo();
    open.rest();
    CHECK(open.cell(open.known.id, u"npv"_s) == before);
    SECTION("a rate that cannot be read waits as a draft and changes nothing")
    {
        open.type(*terms, u"discount_rate"_s, u"mười"_s);
        open.rest();
        CHECK(open.cell(open.known.id, u"npv"_s) == before);
    }
}

TEST_CASE("A doubtful measure asks for the reason why it is right", "[measurespage]")
{
    OpenMeasures open;
    const Measure before = *open.plan.records().find(open.known);
    Measure after = before;
    after.reportedSaving = Decimal{200 * 1'000'000'000LL};
    ChangeSet set{.title = u"200 kWh"_s};
    set.edit(before, after);
    REQUIRE(open.plan.workspace.apply(set));
    open.rest();
    REQUIRE(open.rows().choose(open.known.id));
    open.filter(u"measures_doubt"_s, u"doubted"_s);
    CHECK(open.cell(open.known.id, u"doubts"_s).contains(u"thousandth"));
    std::vector<ValueDoubt> asked;
    QObject::connect(&open.plan.workspace, &Workspace::confirmationRequested, &open.page,
                     [&](const std::vector<ValueDoubt> &doubts) { asked = doubts; });
    auto *confirm = open.page.findChild<QAbstractButton *>(u"measure_confirm"_s);
    REQUIRE(confirm);
    confirm->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].record == open.known.id);
    REQUIRE(open.plan.workspace.apply(
        confirming(open.plan.records(), asked, u"Đã xem công tơ"_s, {2018, 12, 14})));
    open.rest();
    CHECK(open.cell(open.known.id, u"doubts"_s) == u"confirmed");
    open.filter(u"measures_doubt"_s, QString());
    REQUIRE(open.rows().choose(open.known.id));
    CHECK_FALSE(open.page.findChild<QAbstractButton *>(u"measure_confirm"_s));
}

TEST_CASE("A click or Enter in a chart leads to the measure", "[measurespage]")
{
    OpenMeasures open;
    const auto together =
        measuresTogether(open.plan.records(), {.rate = Decimal{100'000'000}}, open.table().shown());
    auto *comparison = open.page.findChild<MeasureComparison *>();
    auto *view = open.page.findChild<ChartView *>(u"measures_by_money"_s);
    comparison->setCurrentIndex(0);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    CHECK(open.rows().currentRow() == together.byMoney.steps.front().measure.id);
    auto *curve = open.page.findChild<ChartView *>(u"measures_curve"_s);
    comparison->setCurrentIndex(2);
    REQUIRE(!curve->chart().series.empty());
    emit curve->categoryActivated(1);
    const QString name = curve->chart().series[0].cloud[1].name;
    const Measure *chosen = open.plan.records().find(Ref<Measure>{open.rows().currentRow()});
    REQUIRE(chosen);
    CHECK(name.startsWith(chosen->name));
}

TEST_CASE("Who is left out of a chart stands in a list with the reason", "[measurespage]")
{
    OpenMeasures open;
    auto *leftOut = open.page.findChild<TablePanel *>(u"measures_left_out"_s);
    TableView *table =
        leftOut ? &leftOut->table() : open.page.findChild<TableView *>(u"measures_left_out"_s);
    REQUIRE(table);
    REQUIRE(table->rowsModel().rowCount() > 0);
    const int reason = table->rowsModel().columnIndex(u"reason"_s);
    for (int row = 0; row < table->rowsModel().rowCount(); ++row)
        CHECK(table->rowsModel().cell(row, reason).text != u"–");
}

TEST_CASE("A place of a measure or of its further saving opens here", "[measurespage]")
{
    OpenMeasures open;
    open.filter(u"measures_class"_s, u"PM"_s);
    REQUIRE(open.page.open({EntityKind::Measure, open.known.id, u"investment"_s}));
    CHECK(open.rows().currentRow() == open.known.id);
    CHECK(open.table().limits().isEmpty());
    auto *form = open.page.findChild<RecordForm *>(u"measure_form"_s);
    CHECK(form->record() == open.known.id);
    CHECK(form->isVisible());
    const Resource &water = *std::ranges::find(open.plan.records().all<Resource>().rows(),
                                               ResourceCategory::Water, &Resource::category);
    const MeasureSaving saving{.id = QUuid::createUuid(),
                               .measure = open.known,
                               .resource = {water.id},
                               .amount = Decimal{5'000'000'000},
                               .unit = water.unit};
    ChangeSet set{.title = u"Water"_s};
    set.add(saving);
    REQUIRE(open.plan.workspace.apply(set));
    REQUIRE(open.page.open({EntityKind::MeasureSaving, saving.id, {}}));
    CHECK(open.page.findChild<OwnedList *>()->table().currentRow() == saving.id);
    CHECK(open.cell(open.known.id, u"reported"_s).endsWith(u"+"));
    CHECK_FALSE(open.page.open({EntityKind::Measure, QUuid::createUuid(), {}}));
    CHECK_FALSE(open.page.open({EntityKind::Facility, open.facility.id, {}}));
}

TEST_CASE("A missing price is asked for where it is missed, and a known one opened",
          "[measurespage]")
{
    OpenMeasures open;
    REQUIRE(open.rows().choose(open.known.id));
    /// Clicks the link of the price and does something in the dialog that it opens.
    const auto inDialog = [&open](const std::function<void(RecordForm &)> &what) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto *link = open.page.findChild<QAbstractButton *>(u"price_DIEN"_s);
        REQUIRE(link);
        bool isSeen = false;
        QTimer::singleShot(0, [&] {
            auto *dialog = qobject_cast<RecordDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            isSeen = true;
            what(dialog->form());
            dialog->close();
        });
        link->click();
        REQUIRE(isSeen);
    };
    inDialog([&](RecordForm &form) { CHECK(form.record() == open.price.id); });
    ChangeSet set{.title = u"Gone"_s};
    set.remove(*open.plan.records().find(open.price));
    REQUIRE(open.plan.workspace.apply(set));
    open.rest();
    CHECK(open.cell(open.known.id, u"worth"_s) == u"–");
    inDialog([&](RecordForm &form) {
        CHECK(OpenMeasures::editor(form, u"code"_s).typed() == u"GIA-DIEN-2011");
        open.type(form, u"value"_s, u"2000"_s);
        open.type(form, u"source"_s, u"EVN"_s);
        form.findChild<QPushButton *>(u"form_add"_s)->click();
    });
    open.rest();
    CHECK(open.cell(open.known.id, u"worth"_s) == u"200.00");
    auto *prices = open.page.findChild<PriceTable *>();
    const int count = prices->count();
    REQUIRE(count > 0);
    open.plan.workspace.undo();
    open.rest();
    CHECK(open.cell(open.known.id, u"worth"_s) == u"–");
    CHECK(prices->count() == count - 1);
}

TEST_CASE("Without any price the list of prices says how to add one", "[measurespage]")
{
    OpenMeasures open;
    ChangeSet set{.title = u"No prices"_s};
    for (const Factor &factor : open.plan.records().all<Factor>()) {
        if (factor.factorKind == FactorKind::Price)
            set.remove(factor);
    }
    REQUIRE(open.plan.workspace.apply(set));
    open.rest();
    auto *prices = open.page.findChild<PriceTable *>();
    CHECK(prices->count() == 0);
    CHECK(prices->offersToBegin());
}

TEST_CASE("A new measure is begun at the facility of the chosen one, and shown when added",
          "[measurespage]")
{
    OpenMeasures open;
    REQUIRE(open.rows().choose(open.known.id));
    const int before = open.rows().rowsModel().rowCount();
    open.page.addNew();
    auto *form = open.page.findChild<RecordForm *>(u"measure_form"_s);
    REQUIRE(form->isNew());
    CHECK(OpenMeasures::editor(*form, u"code"_s).typed() == u"GP78");
    open.type(*form, u"name"_s, u"Bảo ôn"_s);
    open.type(*form, u"class"_s, u"PC"_s);
    open.type(*form, u"cost_level"_s, u"low"_s);
    form->findChild<QPushButton *>(u"form_add"_s)->click();
    open.rest();
    CHECK(open.rows().rowsModel().rowCount() == before + 1);
    const Measure *added = open.plan.records().find(Ref<Measure>{open.rows().currentRow()});
    REQUIRE(added);
    CHECK(added->name == u"Bảo ôn");
    CHECK(added->facility == open.facility);
    open.plan.workspace.undo();
    open.rest();
    CHECK(open.rows().rowsModel().rowCount() == before);
}

TEST_CASE("What is doubtful about a new measure is told when it is added", "[measurespage]")
{
    OpenMeasures open;
    RecordForm form(open.plan.workspace, EntityKind::Measure);
    form.startNew({{u"facility_code"_s, open.plan.records().find(open.facility)->code},
                   {u"code"_s, u"GP-MOI"_s},
                   {u"name"_s, u"Lò mới"_s},
                   {u"class"_s, u"EM"_s},
                   {u"cost_level"_s, u"high"_s},
                   {u"investment"_s, u"120"_s}});
    form.findChild<QPushButton *>(u"form_add"_s)->click();
    CHECK_FALSE(form.isNew());
    CHECK(open.plan.told.text.contains(u"100 000"_s));
    CHECK(open.plan.told.kind == Notice::Kind::Doubt);
}

TEST_CASE("Where no measure is on record the page says how to begin", "[measurespage]")
{
    OpenPlan plan(3);
    ChangeSet set{.title = u"Away with them"_s};
    for (const MeasureSaving &saving : plan.records().all<MeasureSaving>())
        set.remove(saving);
    for (const Measure &measure : plan.records().all<Measure>())
        set.remove(measure);
    if (!set.changes.empty())
        REQUIRE(plan.workspace.apply(set));
    MeasuresPage page(plan.workspace);
    page.bringUpToDate();
    auto *add = page.findChild<QAbstractButton *>(u"measures_empty_add"_s);
    REQUIRE(add);
    add->click();
    CHECK(page.findChild<RecordForm *>(u"measure_form"_s)->isNew());
    for (const QString &chart : {u"measures_by_money"_s, u"measures_curve"_s})
        CHECK_FALSE(page.findChild<ChartView *>(chart)->chart().reason.isEmpty());
}
