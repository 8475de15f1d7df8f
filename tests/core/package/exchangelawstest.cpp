// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/amountpart.h"
#include "core/merge/commonidentity.h"
#include "core/merge/threewaymerge.h"
#include "core/model/removal.h"
#include "core/model/unitrights.h"
#include "core/package/returnacceptance.h"
#include "tests/catch.h"
#include "tests/core/package/provinceplan.h"

#include <QtCore/QSet>
#include <iostream>
#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

enum class Deed {
    Note,
    Address,
    AddFacility,
    RemoveFacility,
    EnterUse,
    RemoveUse,
    Move,     ///< to the unit from a day on
    Misplace, ///< the place itself is put right
};
constexpr int deedCount = 8;

/// A deed, which facility (by its place in the list) and a value, as numbers that can be printed.
using Edit = std::tuple<int, int, int>;
using Edits = std::vector<Edit>;

Edits anyEdits()
{
    return *rc::gen::resize(
        8, rc::gen::container<Edits>(rc::gen::tuple(
               rc::gen::inRange(0, deedCount), rc::gen::inRange(0, 4), rc::gen::inRange(0, 3))));
}

const AdminUnit &unitIn(const Records &records, QStringView code)
{
    return *std::ranges::find(records.all<AdminUnit>(), code, &AdminUnit::code);
}

const Usage *useOf(const Records &records, Ref<Facility> facility)
{
    const auto &uses = records.all<Usage>();
    const auto found = std::ranges::find(uses, facility, &Usage::facility);
    return found == uses.end() ? nullptr : &*found;
}

ChangeSet moved(const Records &records, const Facility &facility, Ref<AdminUnit> unit, bool isNew)
{
    ChangeSet set;
    const FacilityPlacement place = *records.all<FacilityPlacement>().of(facility.id).begin();
    if (isNew) {
        set.add(FacilityPlacement{.id = QUuid::createUuid(),
                                  .facility = {facility.id},
                                  .unit = unit,
                                  .from = QDate(2018, 1, 1)});
    } else {
        FacilityPlacement right = place;
        right.unit = unit;
        set.edit(place, right);
    }
    return set;
}

/// Does what the edit says as far as the plan and its rules allow it.
void perform(Session &session, const Edit &edit, const QString &side)
{
    const auto [number, place, value] = edit;
    const Deed deed = static_cast<Deed>(number);
    const Records &records = session.records();
    const QString word = u"%1 %2"_s.arg(side).arg(value);
    if (deed == Deed::AddFacility) {
        static int added = 0;
        addFacility(session, u"%1-%2"_s.arg(side).arg(++added), {unitIn(records, u"024").id});
        return;
    }
    std::vector<Facility> facilities(records.all<Facility>().begin(),
                                     records.all<Facility>().end());
    if (facilities.empty())
        return;
    std::ranges::sort(facilities, {}, &Facility::code);
    const Facility facility = facilities[static_cast<std::size_t>(place) % facilities.size()];
    const Usage *use = useOf(records, {facility.id});
    ChangeSet set{.title = word};
    Facility changed = facility;
    switch (deed) {
    case Deed::Note:
        changed.note = word;
        set.edit(facility, changed);
        break;
    case Deed::Address:
        changed.address = word;
        set.edit(facility, changed);
        break;
    case Deed::RemoveFacility:
        set = removal(records, Record(facility));
        break;
    case Deed::EnterUse: {
        const int month = 1 + (place + value) % 3;
        if (!use) {
            addUse(session, facility.code, {{month, 10 + value}});
            return;
        }
        Usage more = *use;
        more.amounts.setMonth(month - 1, (10 + value) * qint64(3'600'000));
        set.edit(*use, more);
        break;
    }
    case Deed::RemoveUse:
        if (!use)
            return;
        set = removal(records, Record(*use));
        break;
    case Deed::Move:
    case Deed::Misplace:
        set = moved(records, facility, {unitIn(records, value == 0 ? u"024" : u"027").id},
                    deed == Deed::Move);
        break;
    case Deed::AddFacility:
        break;
    }
    session.apply(set);
}

void perform(Session &session, const Edits &edits, const QString &side)
{
    for (const Edit &edit : edits)
        perform(session, edit, side);
}

/// A field of a record, or the whole of it where the key is empty.
using Place = std::pair<QUuid, QString>;

/// What the kinds hold that a return is about; drafts are beside the records.
std::vector<EntityKind> comparedKinds()
{
    std::vector<EntityKind> kinds;
    std::ranges::copy_if(returnedKinds(), std::back_inserter(kinds),
                         [](EntityKind kind) { return kind != EntityKind::Draft; });
    return kinds;
}

bool isSameData(const Records &one, const Records &other)
{
    return difference(one, other, comparedKinds()).changes.empty();
}

/// Where the two differ: by field, or as a whole where only one has the record.
std::set<Place> placesOf(const Records &one, const Records &other)
{
    std::set<Place> places;
    for (const Change &change : difference(one, other, comparedKinds()).changes) {
        if (!change.before || !change.after) {
            places.insert({change.record().id(), QString()});
            continue;
        }
        for (const Field &field : change.record().info().fields) {
            if (change.before->value(field) != change.after->value(field))
                places.insert({change.record().id(), field.keyText()});
        }
    }
    return places;
}

/// What the officer is told of: conflicts, refusals and problems, by record.
QSet<QUuid> toldOf(const ReturnReview &review, const Issues &problems)
{
    QSet<QUuid> told;
    for (const MergeItem &item : review.items) {
        if (item.hasConflict())
            told.insert(item.record().id());
    }
    for (const Issues *issues : {&review.refused, &problems}) {
        for (const Issue &issue : *issues)
            told.insert(issue.id);
    }
    return told;
}

/// What both sides are at the moment of an exchange.
struct Sides {
    Records base{};
    Records ours{};
    Records theirs{};
};

Sides sidesOf(const Session &plan, const ReceivedReturn &received)
{
    const Records &theirs = received.theirRecords();
    const auto same = commonIdentities(plan.records(), theirs, returnedKinds());
    return {.base = withIdentities(received.base(), same),
            .ours = plan.records(),
            .theirs = withIdentities(theirs, same)};
}

/// Whether amounts that both sides changed hold every month that only one of them changed.
bool keepsMonths(const QVariant &base, const QVariant &ours, const QVariant &theirs,
                 const QVariant &after, bool isTold)
{
    const auto amounts = [](const QVariant &stored) {
        return amountsFromStored(stored.toString()).value_or(Amounts());
    };
    const Amounts before = amounts(base);
    for (int month = 0; month < yearTotalPart; ++month) {
        const bool isOurs = !isSamePart(amounts(ours), before, month);
        const bool isTheirs = !isSamePart(amounts(theirs), before, month);
        const Amounts &kept = amounts(isOurs ? ours : theirs);
        if (isOurs != isTheirs && !isSamePart(amounts(after), kept, month))
            return false;
        if (isOurs && isTheirs && !isTold && !isSamePart(amounts(ours), amounts(theirs), month))
            return false;
    }
    return true;
}

/// No field that either side changed is lost without a word.
void requireNothingLost(const Sides &sides, const Records &after, const QSet<QUuid> &told)
{
    for (const EntityKind kind : comparedKinds()) {
        std::set<QUuid> ids;
        for (const Records *records : {&sides.base, &sides.ours, &sides.theirs}) {
            for (const Record &record : records->records(kind))
                ids.insert(record.id());
        }
        for (const QUuid id : ids) {
            const auto base = sides.base.find(kind, id);
            const auto ours = sides.ours.find(kind, id);
            const auto theirs = sides.theirs.find(kind, id);
            const auto now = after.find(kind, id);
            if (theirs == base) { // only ours may have changed it, and it stays
                RC_ASSERT(now == ours);
                continue;
            }
            if (ours == base || !ours || !theirs) {
                RC_ASSERT(now == theirs || told.contains(id));
                continue;
            }
            RC_ASSERT(now);
            for (const Field &field : ours->info().fields) {
                const auto value = [&](const std::optional<Record> &record) {
                    return record ? record->value(field) : QVariant();
                };
                if (field.type == FieldType::Amounts) {
                    RC_ASSERT(keepsMonths(value(base), value(ours), value(theirs), value(now),
                                          told.contains(id)));
                } else if (value(theirs) == value(base)) {
                    RC_ASSERT(value(now) == value(ours));
                } else if (value(now) != value(theirs)) {
                    RC_ASSERT(told.contains(id));
                }
            }
        }
    }
}

/// One exchange, with the laws that hold for each; true where the return was taken.
bool exchange(ProvincePlan &plan, Session &copy, Take take)
{
    const SealedPackage package = plan.packageOf(copy);
    const auto received = plan.received(package);
    const Sides sides = sidesOf(plan.session(), *received);
    ReturnReview review = reviewOf(plan.session(), *received);
    RC_ASSERT(isSameData(plan.records(), sides.ours));
    RC_CLASSIFY(openConflicts(review.items) > 0, "with conflicts");
    decideConflicts(review.items, take);
    const auto accept = [&] {
        return acceptReturn(plan.session(), *received, review.items, ProblemPolicy::KeepDraft);
    };
    const Acceptance acceptance = accept();
    RC_CLASSIFY(!acceptance.applied, "refused");
    RC_CLASSIFY(!acceptance.problems.empty(), "with problems");
    if (!acceptance.applied) {
        RC_ASSERT(hasHard(acceptance.problems));
        RC_ASSERT(isSameData(plan.records(), sides.ours));
        return false;
    }
    requireNothingLost(sides, plan.records(), toldOf(review, acceptance.problems));

    // Taken back it is as before, and taken again as it was.
    const Records after = plan.records();
    const Exchange accepted = *acceptanceOf(plan.records(), received->unit(), acceptance.number);
    const auto back = reversalOf(plan.session(), accepted);
    RC_ASSERT(openConflicts(back) == 0);
    RC_ASSERT(revertAcceptance(plan.session(), accepted, back).applied);
    RC_ASSERT(isSameData(plan.records(), sides.ours));
    plan.session().undo();
    RC_ASSERT(isSameData(plan.records(), after));

    // The same package once more is known, and what it would still do was asked about.
    const auto again = plan.received(package);
    RC_ASSERT(again->standing() == ReturnStanding::Accepted);
    RC_ASSERT(reviewOf(plan.session(), *again).items.empty());
    return true;
}

bool holdsFor(int cases, const std::string &law, const std::function<void()> &property)
{
    using namespace rc::detail;
    TestParams params = configuration().testParams;
    params.maxSuccess = cases;
    const TestResult result =
        checkTestable(property, TestMetadata{.id = law, .description = law}, params);
    printResultMessage(result, std::cerr << "\n- " << law << '\n');
    std::cerr << std::endl;
    return result.is<SuccessResult>();
}

} // namespace

TEST_CASE("An exchange keeps its laws, whatever either side added, changed, moved or removed")
{
    CHECK(holdsFor(25, "nothing is lost unsaid; taken back is nothing; the same again is nothing",
                   [] {
                       ProvincePlan plan;
                       const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
                       perform(*copy, anyEdits(), u"huyện"_s);
                       perform(plan.session(), anyEdits(), u"Sở"_s);
                       const Take take = *rc::gen::arbitrary<bool>() ? Take::Ours : Take::Theirs;
                       exchange(plan, *copy, take);
                       RC_ASSERT(plan.session().verify().empty());
                   }));
}

TEST_CASE("Ten exchanges in a row keep the laws of each, with edits on both sides in between")
{
    CHECK(holdsFor(2, "each of ten", [] {
        ProvincePlan plan;
        const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
        for (int number = 0; number < 10; ++number) {
            perform(*copy, anyEdits(), u"huyện"_s);
            perform(plan.session(), anyEdits(), u"Sở"_s);
            exchange(plan, *copy, number % 2 == 0 ? Take::Ours : Take::Theirs);
        }
        RC_ASSERT(plan.session().verify().empty());
    }));
}

TEST_CASE("The order in which returns arrive does not matter, but for what is in conflict")
{
    CHECK(holdsFor(10, "either order", [] {
        ProvincePlan plan;
        // The second copy is of the whole province, so that both may change the same things.
        const auto one = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
        const auto other = plan.copyOf(u"02", u"Tỉnh.sxsh"_s);
        perform(*one, anyEdits(), u"huyện"_s);
        perform(*other, anyEdits(), u"tỉnh"_s);
        perform(plan.session(), anyEdits(), u"Sở"_s);
        const std::array packages{plan.packageOf(*one), plan.packageOf(*other)};

        QSet<QUuid> told;
        const auto inOrder = [&](std::array<std::size_t, 2> order) {
            const qint64 start = plan.session().lastLine().seq;
            for (const std::size_t number : order) {
                const auto received = plan.received(packages[number]);
                ReturnReview review = reviewOf(plan.session(), *received);
                decideConflicts(review.items, Take::Ours);
                const Acceptance acceptance =
                    acceptReturn(plan.session(), *received, review.items, ProblemPolicy::KeepDraft);
                told |= toldOf(review, acceptance.problems);
            }
            Records after = plan.records();
            plan.session().goBackTo(start);
            return after;
        };
        const Records first = inOrder({0, 1});
        const Records second = inOrder({1, 0});
        const auto same = commonIdentities(first, second, returnedKinds());
        for (auto at = same.cbegin(); at != same.cend(); ++at)
            told.insert(at.value()); // one use that both entered, found by the second
        for (const auto &[id, field] : placesOf(first, withIdentities(second, same)))
            RC_ASSERT(told.contains(id));
    }));
}
