// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/amenddialog.h"

#include "tests/catch.h"
#include "tests/ui/openplan.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("Everything that is wrong with an amendment is told at once, and no more once mended")
{
    OpenPlan opened;
    const auto &targets = opened.records().all<Target>().rows();
    const auto share = std::ranges::find_if(targets, [&](const Target &target) {
        return opened.records().find(target.indicator)->indicatorKind == IndicatorKind::Share;
    });
    REQUIRE(share != targets.end());
    AmendDialog dialog(opened.workspace, *share, nullptr);
    dialog.show();
    const auto type = [&dialog](const QString &field, const QString &text) {
        dialog.findChild<QLineEdit *>(field)->setText(text);
    };
    const auto problems = [&dialog] {
        const auto *label = dialog.findChild<QLabel *>(u"amend_problem"_s);
        return label->isVisible() ? label->text() : QString();
    };
    type(u"min"_s, u"90"_s);
    type(u"max"_s, u"80"_s);
    CHECK(problems().isEmpty());
    dialog.accept();
    CHECK(problems().contains(u"Name the decision"_s));
    CHECK(problems().contains(u"In force from"_s));
    CHECK(problems().contains(u"below its lower end"_s));
    type(u"max"_s, u"950"_s);
    CHECK(problems().contains(u"between 0 and 100"_s));
    CHECK_FALSE(problems().contains(u"below its lower end"_s));
    type(u"max"_s, u"95"_s);
    type(u"decided_by"_s, u"12/QĐ-UBND"_s);
    type(u"effective_from"_s, u"1/7/2019"_s);
    CHECK(problems().isEmpty());
    dialog.accept();
    CHECK_FALSE(dialog.version().isNull());
    opened.workspace.undo();
    CHECK(opened.records().all<Target>().find(dialog.version()) == nullptr);
}
