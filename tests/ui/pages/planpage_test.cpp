// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/openplan.h"
#include "ui/pages/planpage.h"
#include "ui/tables/tablepanel.h"

#include <QtTest/QTest>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QTreeWidgetItemIterator>

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("The activities of a clause are its own and those of the clauses shown below it")
{
    OpenPlan opened;
    PlanPage page(opened.workspace);
    page.resize(1174, 626);
    page.show();
    page.bringUpToDate();
    auto *tree = page.findChild<QTreeWidget *>();
    REQUIRE(tree);
    const auto &activities = opened.records().all<Activity>();
    int clauses = 0;
    for (QTreeWidgetItemIterator item(tree); *item; ++item) {
        const QUuid clause = (*item)->data(0, Qt::UserRole).toUuid();
        if (clause.isNull())
            continue;
        auto expected = static_cast<int>(std::ranges::count_if(
            activities, [clause](const Activity &one) { return one.clause.id == clause; }));
        for (int child = 0; child < (*item)->childCount(); ++child)
            expected += (*item)->child(child)->text(1).toInt();
        CAPTURE((*item)->text(0).toStdString());
        CHECK((*item)->text(1).toInt() == expected);
        tree->setCurrentItem(*item);
        auto *below = page.findChild<TableView *>(u"clause_activities"_s);
        CHECK(below->rowsModel().rowCount() == expected);
        ++clauses;
    }
    CHECK(clauses > 20);
}
