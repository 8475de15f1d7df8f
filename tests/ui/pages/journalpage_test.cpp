// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/factorset.h"
#include "tests/catch.h"
#include "tests/ui/openplan.h"
#include "ui/pages/journalpage.h"
#include "ui/tables/tablepanel.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("Of a year's use the journal tells the month that changed, before and after")
{
    OpenPlan plan;
    const auto usages = plan.records().all<Usage>().rows();
    // A year that no locked base period rests on.
    const int last = std::ranges::max_element(usages, {}, &Usage::year)->year;
    const auto found = std::ranges::find_if(usages, [last](const Usage &usage) {
        return usage.year == last && usage.amounts.hasAllMonths();
    });
    REQUIRE(found != usages.end());
    Usage after = *found;
    after.amounts.setMonth(3, after.amounts.months[3] + unitOf(after.unit)->quanta * 1000);
    ChangeSet set{.title = u"Month"_s};
    set.edit(*found, after);
    REQUIRE(plan.workspace.apply(set));

    JournalPage page(plan.workspace);
    page.bringUpToDate();
    page.mainTable()->table().choose(page.mainTable()->table().rowsModel().row(0));
    auto *changes = page.findChild<TableView *>(u"journal_changes"_s);
    REQUIRE(changes);
    QStringList fields;
    for (int row = 0; row < changes->rowsModel().rowCount(); ++row) {
        fields += changes->rowsModel().cell(row, changes->rowsModel().columnIndex(u"field"_s)).text;
        CHECK(changes->rowsModel().cell(row, changes->rowsModel().columnIndex(u"before"_s)).text !=
              changes->rowsModel().cell(row, changes->rowsModel().columnIndex(u"after"_s)).text);
    }
    CHECK(fields.size() == 2); // the month and the year
    CHECK(fields.contains(u"Month 4"_s));
}
