// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/threewaymerge.h"

#include "core/merge/amountpart.h"
#include "tests/catch.h"
#include "tests/core/model/samples.h"

#include <rapidcheck.h>
#include <set>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{EntityKind::Enterprise, EntityKind::Facility, EntityKind::Usage};

QUuid idOf(int number)
{
    static const QUuid space(u"{52a6b0b8-7f0b-4f5e-9d54-2b6a7d1f1c90}"_s);
    return QUuid::createUuidV5(space, QString::number(number));
}

Facility facility(const QString &phone = u"0219"_s, const QString &note = {})
{
    return {.id = idOf(1), .code = u"CS1"_s, .phone = phone, .note = note};
}

Usage usage(const Amounts &amounts)
{
    return {.id = idOf(2), .facility = {idOf(1)}, .year = 2018, .amounts = amounts};
}

Amounts months(std::initializer_list<std::pair<int, qint64>> values)
{
    Amounts amounts;
    for (const auto &[month, value] : values)
        amounts.setMonth(month - 1, value);
    return amounts;
}

Records holding(std::vector<Record> records)
{
    Records result;
    result.apply(samples::added(std::move(records)));
    return result;
}

Records joined(Records ours, const std::vector<MergeItem> &items)
{
    ours.apply(resolved(items));
    return ours;
}

bool isSame(const Records &one, const Records &other)
{
    return difference(one, other, kinds).changes.empty();
}

/// Any state of a few records of three sorts.
rc::Gen<Records> anyRecords()
{
    return rc::gen::exec([] {
        const auto word = [] { return QString::number(*rc::gen::inRange(0, 3)); };
        std::vector<Record> records;
        for (int number = 0; number < 4; ++number) {
            if (*rc::gen::inRange(0, 4) > 0)
                records.emplace_back(Facility{.id = idOf(number),
                                              .code = word(),
                                              .contact = word(),
                                              .phone = word(),
                                              .note = word()});
            if (*rc::gen::inRange(0, 4) > 0)
                records.emplace_back(
                    Enterprise{.id = idOf(number), .code = word(), .name = word()});
            if (*rc::gen::inRange(0, 4) == 0)
                continue;
            Amounts amounts;
            amounts.notApplicable = *rc::gen::inRange(0, 8) == 0;
            for (int month = 0; month < 12 && !amounts.notApplicable; ++month) {
                if (*rc::gen::inRange(0, 6) > 0)
                    amounts.setMonth(month, *rc::gen::inRange(0, 3));
            }
            if (!amounts.notApplicable && !amounts.hasAllMonths() && *rc::gen::arbitrary<bool>()) {
                amounts.hasTotal = true;
                amounts.total = *rc::gen::inRange(0, 3);
            }
            records.emplace_back(Usage{.id = idOf(number),
                                       .facility = {idOf(0)},
                                       .year = *rc::gen::inRange(2017, 2019),
                                       .amounts = amounts});
        }
        return holding(std::move(records));
    });
}

/// A field of a record in conflict, or one part of its amounts; no field: the record as a whole.
using Place = std::tuple<EntityKind, QUuid, const Field *, std::optional<int>>;

std::set<Place> conflictsOf(const std::vector<MergeItem> &items)
{
    std::set<Place> places;
    for (const MergeItem &item : items) {
        if (item.isConflict)
            places.insert({item.record().kind(), item.record().id(), nullptr, {}});
        for (const MergedField &merged : item.fields) {
            if (merged.isConflict)
                places.insert(
                    {item.record().kind(), item.record().id(), merged.field, merged.part});
        }
    }
    return places;
}

/// Whether a part of amounts, or the mark that there are none, is what it is in the other.
bool isSameIn(const Amounts &one, const Amounts &other, int month)
{
    return one.notApplicable == other.notApplicable && isSamePart(one, other, month);
}

/// Of a record that all three have: what one side alone changed is what it made of it.
void requireOneSidedKept(const Record &base, const Record &ours, const Record &theirs,
                         const Record &now, const std::set<Place> &conflicts)
{
    for (const Field &field : base.info().fields) {
        if (field.type == FieldType::Amounts) {
            const auto amounts = [&](const Record &record) {
                return *amountsFromStored(record.value(field).toString());
            };
            if (conflicts.contains({base.kind(), base.id(), &field, {}}))
                continue; // of the year as a whole
            for (int month = 0; month < yearTotalPart; ++month) {
                const bool isOurs = !isSameIn(amounts(ours), amounts(base), month);
                const bool isTheirs = !isSameIn(amounts(theirs), amounts(base), month);
                if (isOurs != isTheirs)
                    RC_ASSERT(isSameIn(amounts(now), amounts(isOurs ? ours : theirs), month));
            }
            continue;
        }
        const bool isOurs = ours.value(field) != base.value(field);
        const bool isTheirs = theirs.value(field) != base.value(field);
        if (isOurs != isTheirs)
            RC_ASSERT(now.value(field) == (isOurs ? ours : theirs).value(field));
        else if (isOurs && ours.value(field) != theirs.value(field))
            RC_ASSERT(conflicts.contains({base.kind(), base.id(), &field, {}}));
    }
}

} // namespace

TEST_CASE("Fields that each side changed by itself are joined")
{
    const auto items = merge(holding({facility()}), holding({facility(u"0219 3"_s)}),
                             holding({facility(u"0219"_s, u"Lò mới"_s)}), kinds);
    REQUIRE(items.size() == 1);
    CHECK_FALSE(items[0].hasConflict());
    REQUIRE(items[0].fields.size() == 1);
    CHECK(items[0].fields[0].field->keyText() == u"note"_s);
    const ChangeSet set = resolved(items);
    REQUIRE(set.changes.size() == 1);
    CHECK(*set.changes[0].after->as<Facility>() == facility(u"0219 3"_s, u"Lò mới"_s));
}

TEST_CASE("A field that both changed otherwise waits for a decision, and stays ours until then")
{
    const Records ours = holding({facility(u"0219 1"_s)});
    auto items =
        merge(holding({facility()}), ours, holding({facility(u"0219 2"_s, u"Lò mới"_s)}), kinds);
    CHECK(openConflicts(items) == 1);
    CHECK(*joined(ours, items).find(Ref<Facility>{idOf(1)}) == facility(u"0219 1"_s, u"Lò mới"_s));
    const auto [take, phone] =
        GENERATE(table<Take, QString>({{Take::Ours, u"0219 1"_s}, {Take::Theirs, u"0219 2"_s}}));
    decideConflicts(items, take);
    CHECK(openConflicts(items) == 0);
    CHECK(items[0].isDecided());
    CHECK(*joined(ours, items).find(Ref<Facility>{idOf(1)}) == facility(phone, u"Lò mới"_s));
}

TEST_CASE("Months are joined one by one")
{
    const Records base = holding({usage(months({{1, 10}, {2, 20}}))});
    const Records ours = holding({usage(months({{1, 11}, {2, 20}}))});
    const Records theirs = holding({usage(months({{1, 10}, {2, 20}, {3, 30}}))});
    const auto items = merge(base, ours, theirs, kinds);
    REQUIRE(items.size() == 1);
    REQUIRE(items[0].fields.size() == 1);
    CHECK(items[0].fields[0].part == 2);
    CHECK(joined(ours, items).find(Ref<Usage>{idOf(2)})->amounts ==
          months({{1, 11}, {2, 20}, {3, 30}}));

    const auto disputed = merge(base, ours, holding({usage(months({{1, 12}, {2, 20}}))}), kinds);
    CHECK(openConflicts(disputed) == 1);
    CHECK(disputed[0].fields[0].part == 0);
}

TEST_CASE("A year marked as not applicable is taken, or disputed, as a whole")
{
    Amounts none;
    none.notApplicable = true;
    const Records base = holding({usage(months({{1, 10}}))});
    const auto clean = merge(base, base, holding({usage(none)}), kinds);
    REQUIRE(clean.size() == 1);
    CHECK_FALSE(clean[0].fields[0].part);
    CHECK_FALSE(clean[0].hasConflict());
    const auto disputed =
        merge(base, holding({usage(months({{1, 10}, {2, 20}}))}), holding({usage(none)}), kinds);
    CHECK(openConflicts(disputed) == 1);
}

TEST_CASE("Records are added and removed as wholes; an edit against a removal is disputed")
{
    const Records with = holding({facility()});
    const Records edited = holding({facility(u"0219 9"_s)});
    const Records without;
    const auto added = merge(without, without, with, kinds);
    REQUIRE(added.size() == 1);
    CHECK(added[0].isAdded());
    CHECK(isSame(joined(without, added), with));
    const auto removed = merge(with, with, without, kinds);
    REQUIRE(removed.size() == 1);
    CHECK(removed[0].isRemoved());
    CHECK(isSame(joined(with, removed), without));

    const auto [ours, theirs] =
        GENERATE_COPY(table<Records, Records>({{edited, without}, {without, edited}}));
    auto disputed = merge(with, ours, theirs, kinds);
    REQUIRE(disputed.size() == 1);
    CHECK(disputed[0].isWhole());
    CHECK(openConflicts(disputed) == 1);
    CHECK(isSame(joined(ours, disputed), ours));
    decideConflicts(disputed, Take::Theirs);
    CHECK(isSame(joined(ours, disputed), theirs));
}

TEST_CASE("Merging keeps its laws, whatever either side did")
{
    CHECK(rc::check("what is not changed, or changed alike, is nothing to decide", [] {
        const Records base = *anyRecords();
        const Records ours = *anyRecords();
        RC_ASSERT(merge(base, ours, base, kinds).empty());
        RC_ASSERT(merge(base, ours, ours, kinds).empty());
    }));
    CHECK(rc::check("where we changed nothing it becomes theirs, without a conflict", [] {
        const Records base = *anyRecords();
        const Records theirs = *anyRecords();
        const auto items = merge(base, base, theirs, kinds);
        RC_ASSERT(openConflicts(items) == 0);
        RC_ASSERT(isSame(joined(base, items), theirs));
    }));
    CHECK(rc::check("taken once it changes nothing a second time", [] {
        const Records base = *anyRecords();
        const Records ours = *anyRecords();
        const Records theirs = *anyRecords();
        auto items = merge(base, ours, theirs, kinds);
        decideConflicts(items, Take::Theirs);
        const Records after = joined(ours, items);
        for (const MergeItem &again : merge(base, after, theirs, kinds))
            RC_ASSERT(resolved({&again, 1}).changes.empty());
    }));
    CHECK(rc::check("either order joins to the same, but for the conflicts", [] {
        const Records base = *anyRecords();
        const Records one = *anyRecords();
        const Records other = *anyRecords();
        const auto items = merge(base, one, other, kinds);
        const auto turned = merge(base, other, one, kinds);
        RC_ASSERT(conflictsOf(items) == conflictsOf(turned));
        if (openConflicts(items) == 0)
            RC_ASSERT(isSame(joined(one, items), joined(other, turned)));
    }));
    CHECK(rc::check("no field of either side is lost without a conflict", [] {
        const Records base = *anyRecords();
        const Records ours = *anyRecords();
        const Records theirs = *anyRecords();
        const auto items = merge(base, ours, theirs, kinds);
        const std::set<Place> conflicts = conflictsOf(items);
        const Records after = joined(ours, items);
        for (const EntityKind kind : kinds) {
            for (int number = 0; number < 4; ++number) {
                const QUuid id = idOf(number);
                const auto before = base.find(kind, id);
                const auto own = ours.find(kind, id);
                const auto other = theirs.find(kind, id);
                const auto now = after.find(kind, id);
                if (before && own && other)
                    requireOneSidedKept(*before, *own, *other, *now, conflicts);
                else if (before == own && !conflicts.contains({kind, id, nullptr, {}}))
                    RC_ASSERT(now == other);
                else
                    RC_ASSERT(now == own || (before != own && own && other));
            }
        }
    }));
    CHECK(rc::check("taken back it is as before", [] {
        const Records base = *anyRecords();
        const Records ours = *anyRecords();
        const Records theirs = *anyRecords();
        auto items = merge(base, ours, theirs, kinds);
        decideConflicts(items, Take::Theirs);
        const Records after = joined(ours, items);
        const auto back = merge(after, after, ours, kinds);
        RC_ASSERT(openConflicts(back) == 0);
        RC_ASSERT(isSame(joined(after, back), ours));
    }));
}

} // namespace sxsh
