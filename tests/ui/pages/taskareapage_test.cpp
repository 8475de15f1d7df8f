// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/planscope.h"
#include "tests/catch.h"
#include "tests/ui/openplan.h"
#include "ui/charts/chartview.h"
#include "ui/forms/recordform.h"
#include "ui/frame/linkbutton.h"
#include "ui/pages/taskareapage.h"
#include "ui/tables/tablepanel.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

struct Area : OpenPlan {
    explicit Area(QSize size)
        : page(workspace,
               taskAreas(records(), {workspace.plan()->id}, ClauseOrigin::Signed).front()->id,
               u"area:1"_s)
    {
        page.resize(size);
        page.show();
        page.bringUpToDate();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }
    QStringList charts() const
    {
        QStringList shown;
        for (const ChartView *chart : page.findChildren<ChartView *>()) {
            if (chart->isVisible())
                shown += chart->objectName();
        }
        shown.sort();
        return shown;
    }

    TableView &table() { return page.mainTable()->table(); }
    RecordForm &form() { return *page.findChild<RecordForm *>(u"activity_form"_s); }
    QLineEdit &field(const QString &key) { return *form().findChild<QLineEdit *>(key); }
    QString title() { return qobject_cast<Panel *>(form().parentWidget())->title(); }
    /// Adds an activity as an officer would, with these texts.
    QUuid add(const TypedTexts &typed)
    {
        page.addNew();
        field(u"code"_s).setText(u"HD-NEW"_s);
        form().findChild<QPlainTextEdit *>(u"title"_s)->setPlainText(u"Tập huấn"_s);
        for (auto text = typed.cbegin(); text != typed.cend(); ++text)
            field(text.key()).setText(text.value());
        form().findChild<QAbstractButton *>(u"form_add"_s)->click();
        for (const Activity &activity : records().all<Activity>()) {
            if (activity.code == u"HD-NEW")
                return activity.id;
        }
        FAIL("not added");
        return {};
    }

    TaskAreaPage page;
};

} // namespace

TEST_CASE("A narrow task area shows two charts at a time, and a link leads to the others")
{
    Area area({1174, 626});
    const QStringList first{u"money_chart"_s, u"outputs_chart"_s};
    const QStringList others{u"units_chart"_s, u"years_chart"_s};
    CHECK(area.charts() == first);
    auto *toYears = area.page.findChild<LinkButton *>(u"charts_years"_s);
    auto *toOutputs = area.page.findChild<LinkButton *>(u"charts_outputs"_s);
    toYears->setFocus();
    QTest::keyClick(toYears, Qt::Key_Space);
    CHECK(area.charts() == others);

    // What was chosen is there again when the page is made anew.
    Area again({1174, 626});
    again.page.restore(area.page.state());
    CHECK(again.charts() == others);
    QTest::keyClick(toOutputs, Qt::Key_Space);
    CHECK(area.charts() == first);
}

TEST_CASE("A new activity is shown though the filters would keep it out")
{
    Area area({1174, 626});
    auto &year = *area.page.findChild<QComboBox *>(u"activity_year"_s);
    year.setCurrentIndex(year.findData(2018));
    emit year.activated(year.currentIndex());
    const QUuid added = area.add({{u"due"_s, u"2020"_s}});
    CHECK(area.table().currentRow() == added);
    CHECK(area.form().record() == added);
    CHECK(area.title().contains(u"HD-NEW"_s));
}

TEST_CASE("The title of the form follows what is typed into it")
{
    Area area({1174, 626});
    area.field(u"code"_s).setFocus();
    area.field(u"code"_s).setText(u"HD-OTHER"_s);
    area.form().finishTyping();
    CHECK(area.title().startsWith(u"HD-OTHER"_s));
}

TEST_CASE("A new activity of another task leads to the page of that task")
{
    Area area({1174, 626});
    const auto tasks = taskAreas(area.records(), {area.workspace.plan()->id}, ClauseOrigin::Signed);
    Place asked;
    QObject::connect(&area.workspace, &Workspace::openRequested, &area.page,
                     [&asked](const Place &place) { asked = place; });
    const QUuid added = area.add({{u"clause"_s, tasks.back()->id.toString(QUuid::WithoutBraces)}});
    CHECK(asked == Place{EntityKind::Activity, added, {}});
    CHECK(area.table().currentRow().isNull());
}

TEST_CASE("An activity that was begun comes back under its own title, without another's outputs")
{
    Area area({1174, 626});
    area.page.addNew();
    area.field(u"due"_s).setText(u"2020"_s);
    const QVariantMap state = area.page.state();
    Area again({1174, 626});
    again.page.restore(state);
    CHECK(again.form().isNew());
    CHECK(again.title() == u"New activity"_s);
    CHECK(again.page.findChild<TableView *>(u"outputs"_s)->rowsModel().rows().empty());
    // A click on the row that the keyboard stands on anyway leaves it.
    emit again.table().clicked(again.table().currentIndex());
    CHECK(again.form().record() == again.table().currentRow());
}

TEST_CASE("Activities without a year have their bar, and can be filtered")
{
    Area area({1704, 1016});
    area.add({{u"due"_s, u"ongoing"_s}});
    const Chart &chart = area.page.findChild<ChartView *>(u"years_chart"_s)->chart();
    double counted = 0;
    for (const Series &series : chart.series) {
        for (const auto &value : series.values)
            counted += value.value_or(0);
    }
    CHECK(counted == area.table().filter().rowCount());
    CHECK(std::ranges::count(chart.categories, u"no year"_s) == 1);
    auto &year = *area.page.findChild<QComboBox *>(u"activity_year"_s);
    year.setCurrentIndex(year.count() - 1);
    emit year.activated(year.currentIndex());
    CHECK(area.table().filter().rowCount() > 0);
    CHECK(area.table().filter().rowCount() < counted);
}

TEST_CASE("A wide task area shows all four charts and no links between them")
{
    Area area({1704, 1016});
    CHECK(area.charts().size() == 4);
    CHECK_FALSE(area.page.findChild<LinkButton *>(u"charts_years"_s)->isVisible());
}
