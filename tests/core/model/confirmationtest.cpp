// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/confirmation.h"

#include "core/model/removal.h"
#include "core/model/rules.h"
#include "tests/catch.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2019, 6, 1);

/// A facility whose measure is done, but not since when, with more support than investment.
struct DoubtfulPlan {
    Records records{};
    Facility facility{.id = QUuid::createUuid(), .code = u"CS1"_s};
    Measure measure{.id = QUuid::createUuid(),
                    .facility = {facility.id},
                    .code = u"GP1"_s,
                    .name = u"Lò mới"_s,
                    .status = MeasureStatus::Done,
                    .investment = Money{1'000'000},
                    .support = Money{2'000'000}};
    Usage usage{.id = QUuid::createUuid(), .facility = {facility.id}, .year = 2018};

    DoubtfulPlan()
    {
        usage.amounts.setMonth(4, 500);
        ChangeSet set;
        set.add(facility);
        set.add(measure);
        set.add(usage);
        records.apply(set);
    }
    std::vector<ValueDoubt> doubts() const
    {
        auto found = doubtsIn(checkRulesOf(records, EntityKind::Measure, today));
        std::ranges::sort(found, {}, &ValueDoubt::field);
        return found;
    }
    void confirm(const std::vector<ValueDoubt> &doubts, const QString &reason)
    {
        records.apply(confirming(records, doubts, reason, today));
    }
    void edit(const Measure &after)
    {
        ChangeSet set;
        set.edit(*records.find(Ref<Measure>{after.id}), after);
        records.apply(set);
    }
};

} // namespace

TEST_CASE("A value that was confirmed with a reason is doubted no more until it changes")
{
    DoubtfulPlan plan;
    const auto doubts = plan.doubts();
    REQUIRE(doubts.size() == 2);
    CHECK(doubts[0].field == u"done_on");
    CHECK(doubts[1].field == u"support");
    CHECK(doubts[1].entity == EntityKind::Measure);
    CHECK(doubts[1].record == plan.measure.id);

    const ChangeSet set = confirming(plan.records, {doubts[1]}, u"Hóa đơn số 12"_s, today);
    CHECK(set.reason == u"Hóa đơn số 12");
    CHECK(set.title.contains(u"Lò mới"));
    REQUIRE(set.changes.size() == 1);
    plan.records.apply(set);
    REQUIRE(plan.doubts().size() == 1);
    CHECK(plan.doubts()[0].field == u"done_on");
    const Confirmation &kept = plan.records.all<Confirmation>().rows().front();
    CHECK(kept.entity == u"measure");
    CHECK(kept.doubt == doubts[1].message);
    CHECK(kept.confirmedOn == today);

    SECTION("another value of the field is doubted anew")
    {
        Measure other = plan.measure;
        other.support = Money{3'000'000};
        plan.edit(other);
        CHECK(plan.doubts().size() == 2);
        plan.edit(plan.measure);
        CHECK(plan.doubts().size() == 1);
    }
    SECTION("another field of the record changes nothing")
    {
        Measure other = plan.measure;
        other.name = u"Lò hơi mới"_s;
        plan.edit(other);
        CHECK(plan.doubts().size() == 1);
    }
    SECTION("taking the confirmation back brings the doubt back")
    {
        plan.records.apply(set.inverted());
        CHECK(plan.doubts().size() == 2);
    }
    SECTION("confirmed again, it is the same record with the new reason")
    {
        plan.confirm({doubts[1]}, u"Theo báo cáo"_s);
        REQUIRE(plan.records.all<Confirmation>().size() == 1);
        CHECK(plan.records.all<Confirmation>().rows().front().reason == u"Theo báo cáo");
    }
    SECTION("it goes with the record")
    {
        plan.records.apply(
            removal(plan.records, *plan.records.find(EntityKind::Measure, plan.measure.id)));
        CHECK(plan.records.all<Confirmation>().size() == 0);
    }
}

TEST_CASE("Several doubts about one value are confirmed once")
{
    DoubtfulPlan plan;
    ValueDoubt first = plan.doubts()[1];
    ValueDoubt second = first;
    second.message = u"Quá lớn."_s;
    plan.confirm({first, second}, u"Đúng"_s);
    REQUIRE(plan.records.all<Confirmation>().size() == 1);
    CHECK(plan.records.all<Confirmation>().rows().front().doubt == first.message + u" Quá lớn."_s);
}

TEST_CASE("A month is confirmed for itself: other months may be typed")
{
    DoubtfulPlan plan;
    const ValueDoubt may{.entity = EntityKind::Usage,
                         .record = plan.usage.id,
                         .field = u"amounts"_s,
                         .month = 5,
                         .message = u"Gấp mười lần."_s};
    plan.confirm({may}, u"Chạy thử lò mới"_s);
    const auto holds = [&](int month) {
        const Record usage = *plan.records.find(EntityKind::Usage, plan.usage.id);
        return confirmationOf(plan.records, usage, *usage.info().field(may.field), month) !=
               nullptr;
    };
    CHECK(holds(5));
    CHECK_FALSE(holds(6));
    Usage typed = plan.usage;
    typed.amounts.setMonth(5, 40);
    ChangeSet set;
    set.edit(plan.usage, typed);
    plan.records.apply(set);
    CHECK(holds(5));
    Usage changed = typed;
    changed.amounts.setMonth(4, 501);
    ChangeSet again;
    again.edit(typed, changed);
    plan.records.apply(again);
    CHECK_FALSE(holds(5));
}

TEST_CASE("Hard findings and those about no field cannot be confirmed")
{
    const QUuid id = QUuid::createUuid();
    CHECK(doubtsIn({{.severity = Severity::Hard,
                     .entity = u"measure"_s,
                     .field = u"support"_s,
                     .message = u"a"_s,
                     .id = id},
                    {.severity = Severity::Soft, .message = u"b"_s},
                    {.severity = Severity::Soft,
                     .entity = u"measure"_s,
                     .field = u"nothing"_s,
                     .message = u"c"_s,
                     .id = id}})
              .empty());
    const auto amounts = doubtsIn({{.severity = Severity::Soft,
                                    .entity = u"usage"_s,
                                    .field = u"total"_s,
                                    .message = u"d"_s,
                                    .id = id}});
    REQUIRE(amounts.size() == 1);
    CHECK(amounts[0].field == u"amounts");
}

TEST_CASE("What is said of a record that is gone is left out")
{
    DoubtfulPlan plan;
    const auto doubts = plan.doubts();
    ChangeSet gone;
    gone.remove(plan.measure);
    plan.records.apply(gone);
    CHECK(confirming(plan.records, doubts, u"Đúng"_s, today).changes.empty());
}
