// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/planscope.h"
#include "tests/catch.h"
#include "tests/ui/openplan.h"
#include "ui/charts/chartview.h"
#include "ui/frame/linkbutton.h"
#include "ui/pages/taskareapage.h"

#include <QtTest/QTest>

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

TEST_CASE("A wide task area shows all four charts and no links between them")
{
    Area area({1704, 1016});
    CHECK(area.charts().size() == 4);
    CHECK_FALSE(area.page.findChild<LinkButton *>(u"charts_years"_s)->isVisible());
}
