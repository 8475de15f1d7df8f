// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frozen/freezing.h"

#include "core/base/error.h"
#include "tests/catch.h"
#include "tests/core/frozen/frozenplan.h"

using namespace sxsh;
using namespace sxsh::test;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

TEST_CASE("Frozen: tree, figures and pages stay as they were, whatever is edited later")
{
    FrozenPlan plan;
    const QByteArray head = plan.session->lastLine().hash;
    const QString code = plan.freezeNow(u" cho cuộc họp "_s);
    CHECK(code == u"annual-2018-1"_s);
    const Report tree = frozenTree(*plan.session, plan.frozen(code));
    const auto figures = frozenFigures(*plan.session, plan.frozen(code));
    CHECK(tree.seal.contains(QString::fromLatin1(head.toHex().left(12))));
    CHECK(tree.seal.contains(u"journal line 1"_s));
    CHECK(frozenPages(*plan.session, plan.frozen(code)) == "%PDF of " + tree.seal.toUtf8());
    CHECK(plan.frozen(code).note == u"cho cuộc họp"_s);
    CHECK_FALSE(figures.empty());

    const Facility &facility = *plan.session->records().all<Facility>().begin();
    plan.edit(u"Ghi chú"_s, facility, [](Facility &of) { of.note = u"khác"_s; });
    const FacilityState state = *plan.session->records().all<FacilityState>().begin();
    plan.edit(u"Ra khỏi phạm vi"_s, state, [](FacilityState &of) { of.inScope = false; });
    CHECK(frozenTree(*plan.session, plan.frozen(code)) == tree);
    CHECK(frozenFigures(*plan.session, plan.frozen(code)) == figures);

    CHECK(plan.freezeNow() == u"annual-2018-2"_s);
    CHECK(frozenTree(*plan.session, plan.frozen(u"annual-2018-2"_s)) != tree);
    std::vector<QString> codes;
    for (const Snapshot *snapshot : frozenReports(plan.session->records()))
        codes.push_back(snapshot->code);
    CHECK(codes == std::vector{u"annual-2018-1"_s, u"annual-2018-2"_s});
}

TEST_CASE("Frozen: what is frozen is not edited, removed, taken back or left behind")
{
    FrozenPlan plan;
    const Facility &facility = *plan.session->records().all<Facility>().begin();
    plan.edit(u"Ghi chú"_s, facility, [](Facility &of) { of.note = u"khác"_s; });
    const QString code = plan.freezeNow();
    const Snapshot frozen = plan.frozen(code);
    Snapshot changed = frozen;
    changed.title = u"Báo cáo khác"_s;
    ChangeSet edit;
    edit.edit(frozen, changed);
    CHECK_FALSE(plan.session->apply(edit).applied);
    ChangeSet removal;
    removal.remove(frozen);
    const Session::Outcome outcome = plan.session->apply(removal);
    CHECK_FALSE(outcome.applied);
    CHECK_THAT(outcome.issues.front().message.toStdString(), Contains("stays as it was frozen"));

    plan.session->undo(); // of the note
    CHECK(plan.session->records().all<Snapshot>().size() == 1);
    plan.session->redo();
    CHECK(plan.session->goBackTo(1).applied);
    CHECK(plan.session->records().all<Facility>().begin()->note.isEmpty());
    CHECK(plan.frozen(code) == frozen);
}

TEST_CASE("Frozen: what was not frozen is named with what was")
{
    FrozenPlan plan;
    const auto refusal = [&] {
        return planfiles::errorOf([&] { plan.frozen(u"annual-2018-9"_s); }).toStdString();
    };
    CHECK_THAT(refusal(), Contains("No report of this plan has been frozen"));
    plan.freezeNow();
    CHECK_THAT(refusal(), Contains("annual-2018-9") && Contains("annual-2018-1"));
}

TEST_CASE("Frozen: figures are read as they were stored, others are refused")
{
    const std::vector<ReportFigure> figures{{u"M1.value"_s, u"M1: giá trị"_s, u"28,2%"_s},
                                            {u"M2.value"_s, u"M2"_s, {}}};
    CHECK(figuresFromStored(storedFigures(figures)) == figures);
    for (const QByteArray &bytes : {QByteArray("{}"), QByteArray("[1]"), QByteArray("[{}]"),
                                    QByteArray("[{\"key\":\"a\",\"name\":1,\"text\":\"\"}]")})
        CHECK_THROWS_AS(figuresFromStored(bytes), Error);
}
