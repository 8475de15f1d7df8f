// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frozen/comparison.h"

#include "core/base/error.h"
#include "tests/catch.h"
#include "tests/core/frozen/frozenplan.h"

using namespace sxsh;
using namespace sxsh::test;
using namespace Qt::StringLiterals;

namespace {

const FigureChange *figureOf(const ComparedChange &change, const QString &key)
{
    const auto at = std::ranges::find(change.figures, key, &FigureChange::key);
    return at == change.figures.end() ? nullptr : &*at;
}

/// The cause of a set that edits a record in that way.
template <class T, class Edit>
ChangeCause causeOfEdit(T before, const Edit &edit)
{
    before.id = QUuid::createUuid();
    T after = before;
    edit(after);
    ChangeSet set;
    set.edit(before, after);
    return causeOf(set);
}

} // namespace

TEST_CASE("Compared: every line since a report was frozen is told with the figures that it moved")
{
    FrozenPlan plan;
    const QString code = plan.freezeNow();
    const auto compared = [&](const Snapshot *to = nullptr) {
        return compareFrozen(*plan.session, reportResources(), plan.frozen(code), to);
    };
    CHECK(compared().empty());

    const Facility &facility = *plan.session->records().all<Facility>().begin();
    plan.edit(u"Ghi chú"_s, facility, [](Facility &of) { of.note = u"khác"_s; });
    const FacilityState state = *plan.session->records().all<FacilityState>().begin();
    plan.edit(u"Ra khỏi phạm vi"_s, state, [](FacilityState &of) { of.inScope = false; });

    const std::vector<ComparedChange> changes = compared();
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].title == u"Ghi chú"_s);
    CHECK(changes[0].figures.empty());
    CHECK(changes[1].cause == ChangeCause::Boundary);
    CHECK(changes[1].title == u"Ra khỏi phạm vi"_s);
    CHECK(changes[1].line == plan.session->lastLine().seq);
    CHECK(changes[1].who == u"Nguyễn Thị Hoa"_s);
    const FigureChange *facilities = figureOf(changes[1], u"register.facilities"_s);
    REQUIRE(facilities);
    CHECK(facilities->before.toInt() == facilities->after.toInt() + 1);
    CHECK(facilities->name == u"Facilities in scope"_s);

    // Against a later report the same, and what is taken back is told as such.
    const QString later = plan.freezeNow();
    CHECK(compared(&plan.frozen(later)).size() == 2);
    plan.session->undo();
    const auto all = compared();
    REQUIRE(all.size() == 3);
    const FigureChange *back = figureOf(all[2], u"register.facilities"_s);
    REQUIRE(back);
    CHECK(back->after == facilities->before);
    CHECK_THROWS_AS(
        compareFrozen(*plan.session, reportResources(), plan.frozen(later), &plan.frozen(code)),
        Error);
}

TEST_CASE("Compared: reports of other kinds or periods are refused, not put down to the program")
{
    FrozenPlan plan;
    const QString code = plan.freezeNow();
    Snapshot other = plan.frozen(code);
    other.id = QUuid::createUuid();
    other.code = u"meeting-2018-1"_s;
    other.reportKind = u"meeting"_s;
    const QString refusal = planfiles::errorOf(
        [&] { compareFrozen(*plan.session, reportResources(), plan.frozen(code), &other); });
    CHECK(refusal.contains(u"not of the same kind"_s));
}

TEST_CASE("Compared: it stops where it is told to")
{
    FrozenPlan plan;
    const QString code = plan.freezeNow();
    for (int time = 0; time < 3; ++time) {
        const Facility &facility = *plan.session->records().all<Facility>().begin();
        plan.edit(u"Ghi chú"_s, facility, [&](Facility &of) { of.note = u"lần %1"_s.arg(time); });
    }
    int told = 0;
    const auto changes = compareFrozen(*plan.session, reportResources(), plan.frozen(code), nullptr,
                                       [&](int done, int total) {
                                           CHECK(total == 4); // the line that froze it as well
                                           ++told;
                                           return done < 2;
                                       });
    CHECK(changes.empty());
    CHECK(told == 3);
}

TEST_CASE("Compared: figures that came, went or are others; those that stayed are not told")
{
    const std::vector<ReportFigure> before{{u"a"_s, u"A"_s, u"1"_s},
                                           {u"b"_s, u"B"_s, u"2"_s},
                                           {u"c"_s, u"C"_s, u"3"_s},
                                           {u"e"_s, u"E"_s, {}}};
    const std::vector<ReportFigure> after{
        {u"a"_s, u"A"_s, u"1"_s}, {u"b"_s, u"B"_s, u"5"_s}, {u"d"_s, u"D"_s, u"4"_s}};
    CHECK(differences(before, after) == std::vector<FigureChange>{{u"b"_s, u"B"_s, u"2"_s, u"5"_s},
                                                                  {u"d"_s, u"D"_s, {}, u"4"_s},
                                                                  {u"c"_s, u"C"_s, u"3"_s, {}}});
    CHECK(differences(before, before).empty());
}

TEST_CASE("Compared: causes are told apart by what was changed and how")
{
    CHECK(causeOfEdit(SizeRule{}, [](SizeRule &of) { of.mostLabour = 9; }) == ChangeCause::Rule);
    CHECK(causeOfEdit(Factor{}, [](Factor &of) { of.value = Decimal{5}; }) == ChangeCause::Target);
    CHECK(causeOfEdit(Factor{}, [](Factor &of) { of.note = u"x"_s; }) == ChangeCause::Other);
    CHECK(causeOfEdit(FacilityState{}, [](FacilityState &of) { of.inScope = !of.inScope; }) ==
          ChangeCause::Boundary);
    CHECK(causeOfEdit(FacilityState{.labour = 20}, [](FacilityState &of) { of.labour = 21; }) ==
          ChangeCause::Correction);
    CHECK(causeOfEdit(Baseline{}, [](Baseline &of) { of.lockedOn = QDate(2016, 3, 28); }) ==
          ChangeCause::Rebaseline);
    CHECK(causeOfEdit(Clause{}, [](Clause &of) { of.text = u"x"_s; }) == ChangeCause::Other);

    Usage january{};
    january.amounts.setMonth(0, 5);
    CHECK(causeOfEdit(january, [](Usage &of) { of.amounts.setMonth(1, 7); }) ==
          ChangeCause::LateData);
    CHECK(causeOfEdit(january, [](Usage &of) { of.amounts.setMonth(0, 7); }) ==
          ChangeCause::Correction);
    Usage yearly{};
    yearly.amounts.hasTotal = true;
    yearly.amounts.total = 12;
    CHECK(causeOfEdit(yearly, [](Usage &of) { of.amounts.total = 13; }) == ChangeCause::Correction);
    Measure measure{.name = u"Lò"_s};
    CHECK(causeOfEdit(measure, [](Measure &of) { of.life = 5; }) == ChangeCause::LateData);
    measure.life = 4;
    CHECK(causeOfEdit(measure, [](Measure &of) { of.life = 5; }) == ChangeCause::Correction);
    CHECK(causeOfEdit(measure, [](Measure &of) { of.name = u"Nồi hơi"_s; }) == ChangeCause::Other);

    ChangeSet added;
    added.add(Fact{.id = QUuid::createUuid()});
    CHECK(causeOf(added) == ChangeCause::LateData);
    CHECK(causeOf(added.inverted()) == ChangeCause::Correction);
    // Of several the one that says most.
    added.add(Factor{.id = QUuid::createUuid()});
    CHECK(causeOf(added) == ChangeCause::Target);
    CHECK(causeOf(ChangeSet{}) == ChangeCause::Other);
}
