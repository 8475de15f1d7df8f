// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/amendment.h"
#include "core/model/dated.h"
#include "core/model/rules.h"
#include "tests/catch.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 percent = 10'000'000;

struct Goal {
    Plan plan{.id = QUuid::createUuid(), .code = u"KH"_s, .title = u"Kế hoạch"_s};
    Indicator indicator{
        .id = QUuid::createUuid(), .plan = {plan.id}, .code = u"M2"_s, .name = u"Áp dụng"_s};
    Target first{.id = QUuid::createUuid(),
                 .indicator = {indicator.id},
                 .due = QDate(2020, 12, 31),
                 .min = {50 * percent},
                 .decidedBy = u"KH 2016"_s,
                 .effectiveFrom = QDate(2016, 5, 11)};
    Target second = later(first);
    Records records{};

    Goal()
    {
        ChangeSet set;
        for (const Record &record : std::vector<Record>{plan, indicator, first, second})
            set.add(record);
        records.apply(set);
    }
    static Target later(Target target)
    {
        target.id = QUuid::createUuid();
        target.effectiveFrom = QDate(2017, 1, 1);
        target.baselineValue = Decimal{10 * percent};
        target.baselineDate = QDate(2015, 12, 31);
        return target;
    }
    TargetAmendment amendment() const
    {
        TargetAmendment result = amendmentOf(first);
        result.min = {60 * percent};
        result.decidedBy = u" QĐ 12/QĐ-UBND "_s;
        result.effectiveFrom = QDate(2018, 3, 1);
        return result;
    }
};

} // namespace

TEST_CASE("An amendment adds a version that is in force from its day, and the rules accept it")
{
    Goal goal;
    const AmendedTarget amended = amendTarget(goal.records, goal.first, goal.amendment());
    CHECK(amended.issues.empty());
    REQUIRE(amended.set.changes.size() == 1);
    CHECK_FALSE(amended.set.changes[0].before);
    CHECK(amended.set.title.contains(u"M2"_s));
    goal.records.apply(amended.set);
    CHECK_FALSE(hasHard(checkRules(goal.records, amended.set, QDate(2018, 3, 1))));
    const Target *before = targetOn(goal.records, {goal.indicator.id}, QDate(2018, 2, 28));
    const Target *after = targetOn(goal.records, {goal.indicator.id}, QDate(2018, 3, 1));
    CHECK(*before == goal.second);
    CHECK(after->min.nano == 60 * percent);
    CHECK(after->decidedBy == u"QĐ 12/QĐ-UBND"_s);
    CHECK(after->baselineValue == goal.second.baselineValue);
    CHECK(after->due == goal.first.due);
}

TEST_CASE("An amendment that says too little, or comes too early, is refused with its field")
{
    const Goal goal;
    TargetAmendment amendment = goal.amendment();
    QString field;
    SECTION("no decision")
    {
        amendment.decidedBy = u"  "_s;
        field = u"decided_by"_s;
    }
    SECTION("no date")
    {
        amendment.effectiveFrom = {};
        field = u"effective_from"_s;
    }
    SECTION("the day of the newest version, though the oldest was meant")
    {
        amendment.effectiveFrom = goal.second.effectiveFrom;
        field = u"effective_from"_s;
    }
    SECTION("no due day")
    {
        amendment.due = {};
        field = u"due"_s;
    }
    SECTION("after it is due")
    {
        amendment.effectiveFrom = QDate(2021, 1, 1);
        field = u"due"_s;
    }
    SECTION("a band that is upside down")
    {
        amendment.max = Decimal{10 * percent};
        field = u"max"_s;
    }
    const AmendedTarget amended = amendTarget(goal.records, goal.first, amendment);
    CHECK(amended.set.changes.empty());
    REQUIRE(amended.issues.size() == 1);
    CHECK(amended.issues[0].severity == Severity::Hard);
    CHECK(amended.issues[0].field == field);
    CHECK(amended.issues[0].record == u"M2"_s);
    CHECK_FALSE(amended.issues[0].message.isEmpty());
}

TEST_CASE("The target of a unit is amended apart from that of the province")
{
    Goal goal;
    const AdminUnit unit{.id = QUuid::createUuid(), .code = u"026"_s, .name = u"Huyện Đồng Văn"_s};
    Target cascaded = goal.first;
    cascaded.id = QUuid::createUuid();
    cascaded.unit = Ref<AdminUnit>{unit.id};
    ChangeSet set;
    set.add(unit);
    set.add(cascaded);
    goal.records.apply(set);
    TargetAmendment amendment = goal.amendment();
    amendment.effectiveFrom = QDate(2016, 6, 1);
    const AmendedTarget amended = amendTarget(goal.records, cascaded, amendment);
    REQUIRE(amended.set.changes.size() == 1);
    CHECK(amended.set.changes[0].after->as<Target>()->unit == cascaded.unit);
    CHECK(hasHard(amendTarget(goal.records, goal.first, amendment).issues));
}
