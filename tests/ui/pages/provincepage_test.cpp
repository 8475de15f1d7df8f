// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/adoptersavings.h"
#include "tests/catch.h"
#include "tests/ui/openplan.h"
#include "ui/charts/chartview.h"
#include "ui/pages/adoptertable.h"
#include "ui/pages/provincepage.h"
#include "ui/pages/savingpanel.h"
#include "ui/tables/tablepanel.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// The page of a demonstration, on the cut-off of a year with savings.
struct OpenProvince {
    OpenPlan plan{60};
    ProvincePage page{plan.workspace};

    OpenProvince()
    {
        plan.workspace.setAsOf({2018, 12, 14});
        page.bringUpToDate();
    }

    QString figure(int reading)
    {
        auto *label = page.findChild<QLabel *>(u"province_figure_%1"_s.arg(reading));
        REQUIRE(label);
        return label->text();
    }
    Chart chart(const QString &name) { return page.findChild<ChartView *>(name)->chart(); }
    AdopterSavings found()
    {
        return adopterSavings(plan.workspace.savings(), {2018, 12, 14}, 2018,
                              {Grouping::Unit, Grouping::Size});
    }
    QTabWidget &tabs() { return *page.findChild<QTabWidget *>(u"province_tabs"_s); }
};

} // namespace

TEST_CASE("The province page tells the three readings, and how sure they are", "[provincepage]")
{
    OpenProvince open;
    const AdopterSavings found = open.found();
    const ProvinceSaving &sum = found.whole.figures;
    REQUIRE(sum.n > 0);
    REQUIRE(sum.metered > 0);
    const Language language = open.plan.workspace.language();
    CHECK(open.figure(0) == savingText(*sum.weightedMean, language));
    CHECK(open.figure(1) == savingText(*sum.simpleMean, language));
    CHECK(open.figure(2) == savingText(*sum.shareAtOrAbove, language));
    CHECK(open.figure(3) == savingText(*sum.meteredMean, language) + u" ± "_s +
                                savingText(*sum.meteredHalfWidth, language));
}

TEST_CASE("Each facility stands over the band, with its interval where it has one",
          "[provincepage]")
{
    OpenProvince open;
    const ProvinceSaving sum = open.found().whole.figures;
    const Chart band = open.chart(u"province_band"_s);
    REQUIRE(band.series.size() == 1);
    CHECK(static_cast<int>(band.categories.size()) == sum.n);
    CHECK(band.band.has_value());
    CHECK(std::ranges::count_if(band.series[0].spreads, [](const auto &spread) {
              return spread.has_value();
          }) == sum.metered);
    CHECK(std::ranges::is_sorted(band.series[0].values, std::ranges::greater()));
    const Chart distribution = open.chart(u"province_distribution"_s);
    double counted = 0;
    for (const auto &count : distribution.series.at(0).values)
        counted += count.value_or(0);
    CHECK(counted == sum.n);
}

TEST_CASE("Behind the figures are those that apply, with why one is left out", "[provincepage]")
{
    OpenProvince open;
    const AdopterSavings found = open.found();
    TableView &table = open.page.findChild<AdopterTable *>()->panel().table();
    CHECK(table.rowsModel().rowCount() == static_cast<int>(found.whole.adopters.size()));
    const auto leftOut = std::ranges::find_if(
        found.whole.adopters, [](const AdopterSaving &one) { return !one.whyLeftOut.isEmpty(); });
    if (leftOut != found.whole.adopters.end()) {
        const auto row = static_cast<int>(leftOut - found.whole.adopters.begin());
        const TableModel &texts = table.rowsModel();
        bool isSaid = false;
        for (int column = 0; column < texts.columnCount(); ++column)
            isSaid = isSaid || texts.cell(row, column).text == leftOut->whyLeftOut;
        CHECK(isSaid);
    }
    QList<Place> opened;
    QObject::connect(&open.plan.workspace, &Workspace::openRequested, &open.page,
                     [&](const Place &place) { opened += place; });
    const QUuid first = found.whole.adopters.front().facility.id;
    REQUIRE(table.choose(first));
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK((opened[0].kind == EntityKind::Baseline || opened[0].kind == EntityKind::Facility));
}

TEST_CASE("Districts, sizes and resources are told beside the whole", "[provincepage]")
{
    OpenProvince open;
    open.tabs().setCurrentIndex(1);
    CHECK(open.page.mainTable()->table().rowsModel().rowCount() ==
          static_cast<int>(open.found().groups.at(Grouping::Unit).size()));
    open.tabs().setCurrentIndex(3);
    CHECK(open.page.mainTable()->table().rowsModel().rowCount() ==
          static_cast<int>(open.found().groups.at(Grouping::Size).size()));
    open.tabs().setCurrentIndex(4);
    const auto sums = resourceSavings(open.plan.workspace.savings(), {2018, 12, 14}, 2018);
    CHECK(open.page.mainTable()->table().rowsModel().rowCount() == static_cast<int>(sums.size()));
    const QVariantMap state = open.page.state();
    open.tabs().setCurrentIndex(0);
    open.page.restore(state);
    CHECK(open.tabs().currentIndex() == 4);
}

TEST_CASE("Districts are told on the boundaries of then, of today and of the former districts",
          "[provincepage]")
{
    OpenProvince open;
    open.tabs().setCurrentIndex(1);
    const auto kind = GENERATE(BoundaryKind::Then, BoundaryKind::Now, BoundaryKind::Former);
    auto *box = open.page.findChild<QComboBox *>(u"province_boundaries"_s);
    REQUIRE(box);
    box->setCurrentIndex(box->findData(choiceKey(kind)));
    const AdopterSavings found =
        adopterSavings(open.plan.workspace.savings(), {2018, 12, 14}, 2018, {Grouping::Unit},
                       {.kind = kind, .today = open.plan.workspace.today()});
    TableView &table = open.page.mainTable()->table();
    const std::vector<SavingGroup> &groups = found.groups.at(Grouping::Unit);
    REQUIRE(table.rowsModel().rowCount() == static_cast<int>(groups.size()));
    QStringList names;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        names += table.model()->index(row, 0).data().toString();
    int n = 0;
    for (const SavingGroup &group : groups) {
        CHECK(names.contains(group.name));
        n += group.figures.n;
    }
    CHECK(n == found.whole.figures.n);
    ProvincePage again(open.plan.workspace);
    CHECK(again.findChild<QComboBox *>(u"province_boundaries"_s)->currentData() == choiceKey(kind));
}

TEST_CASE("Before anybody applies the province page says where to begin", "[provincepage]")
{
    OpenPlan plan(3);
    plan.workspace.setAsOf({2000, 1, 1});
    ProvincePage page(plan.workspace);
    page.bringUpToDate();
    CHECK(page.findChild<QWidget *>(u"province_readings"_s)->isHidden());
    const auto buttons = page.findChild<AdopterTable *>()->findChildren<QAbstractButton *>();
    const auto begin = std::ranges::find(buttons, u"Open the facilities"_s, &QAbstractButton::text);
    REQUIRE(begin != buttons.end());
    QStringList opened;
    QObject::connect(&plan.workspace, &Workspace::pageRequested, &page,
                     [&](const QString &key) { opened += key; });
    (*begin)->click();
    CHECK(opened == QStringList{u"register"_s});
}

TEST_CASE("A group leads to its facilities, and back to all", "[provincepage]")
{
    OpenProvince open;
    const std::vector<SavingGroup> units = open.found().groups.at(Grouping::Unit);
    REQUIRE(units.size() > 1);
    open.tabs().setCurrentIndex(1);
    TableView &groups = open.page.mainTable()->table();
    REQUIRE(groups.rowsModel().rowCount() == static_cast<int>(units.size()));
    emit groups.rowActivated(groups.filter().row(groups.filter().index(0, 0)));
    CHECK(open.tabs().currentIndex() == 0);
    TableView &facilities = open.page.findChild<AdopterTable *>()->panel().table();
    CHECK(facilities.filter().rowCount() == static_cast<int>(units[0].adopters.size()));
    auto *group = open.page.findChild<QComboBox *>(u"adopter_group"_s);
    REQUIRE(group);
    CHECK(group->currentText() == units[0].name);
    group->setCurrentIndex(0);
    CHECK(facilities.filter().rowCount() == facilities.rowsModel().rowCount());
}

TEST_CASE("A resource leads to its facilities with the savings of that resource", "[provincepage]")
{
    OpenProvince open;
    Workspace &workspace = open.plan.workspace;
    const auto resources = resourceSavings(workspace.savings(), workspace.asOf(), 2018);
    REQUIRE_FALSE(resources.empty());
    const ResourceSavings &first = resources.front();
    const auto counted = std::ranges::find_if(first.adopters, [](const AdopterSaving &adopter) {
        return adopter.saving && adopter.saving->saving;
    });
    REQUIRE(counted != first.adopters.end());
    const QString ofResource = savingText(*counted->saving->saving, workspace.language());
    open.tabs().setCurrentIndex(4);
    const auto rowWith = [](TableView &table, const QString &text) {
        int row = 0;
        while (table.filter().index(row, 0).data().toString() != text)
            REQUIRE(++row < table.filter().rowCount());
        return row;
    };
    TableView &groups = open.page.mainTable()->table();
    const int group = rowWith(groups, workspace.records().find(first.resource)->name);
    emit groups.rowActivated(groups.filter().row(groups.filter().index(group, 0)));

    auto *adopters = open.page.findChild<AdopterTable *>();
    TableView &table = adopters->panel().table();
    const auto savingShown = [&] {
        constexpr int savingColumn = 5;
        const QString code = workspace.records().find(counted->facility)->code;
        return table.filter().index(rowWith(table, code), savingColumn).data().toString();
    };
    CHECK(adopters->shownResource() == first.resource.id);
    CHECK(table.filter().rowCount() == static_cast<int>(first.adopters.size()));
    CHECK(savingShown() == ofResource);
    // After a change the group stays, with its savings anew.
    workspace.setAsOf({2018, 12, 20});
    open.page.bringUpToDate();
    CHECK(adopters->shownResource() == first.resource.id);
    CHECK(savingShown() == ofResource);
    // Back to all, each is of all energy again.
    open.page.findChild<QComboBox *>(u"adopter_group"_s)->setCurrentIndex(0);
    CHECK(adopters->shownResource().isNull());
    CHECK(savingShown() != ofResource);
}
