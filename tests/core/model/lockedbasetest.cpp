// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/lockedbase.h"
#include "core/model/rules.h"
#include "tests/catch.h"
#include "tests/core/savings/planbuilder.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// A facility whose base period of 2015 is locked, with use and output of two years by month.
class Locked : public EnergyPlan
{
public:
    static constexpr quint16 all = 0x0FFF;
    Ref<Facility> facility = add(Facility{.code = u"CS001"_s});
    Ref<Product> tea = product(facility, "CHE", u"Chè"_s, u"kg"_s);
    Ref<Usage> before = use(facility, electricity, 2015, monthly(100, u"kWh", all));
    Ref<Usage> after = use(facility, electricity, 2018, monthly(90, u"kWh", all));
    Ref<Output> made = output(facility, tea, 2015, monthly(10, u"kg", all), u"kg"_s);
    Ref<Baseline> base = lockedBaseline();

    template <class T, class Edit>
    const Baseline *behind(Ref<T> ref, const Edit &edit)
    {
        const T old = *records.find(ref);
        T changed = old;
        edit(changed);
        ChangeSet set;
        set.edit(old, changed);
        records.apply(set);
        return behind(set);
    }

    /// Behind any change of a set that was applied.
    const Baseline *behind(const ChangeSet &set) const
    {
        const LockedBases locks(records, set);
        for (const Change &change : set.changes) {
            if (const Baseline *baseline = locks.behind(change))
                return baseline;
        }
        return nullptr;
    }

    /// Behind the removal of the record, by itself.
    template <class T>
    const Baseline *behindRemoval(Ref<T> ref)
    {
        ChangeSet set;
        set.remove(*records.find(ref));
        records.apply(set);
        return behind(set);
    }

    /// Behind the entry of the record, by itself.
    template <class T>
    const Baseline *behindEntry(T record)
    {
        record.id = QUuid::createUuid();
        ChangeSet set;
        set.add(record);
        records.apply(set);
        return behind(set);
    }

private:
    Ref<Baseline> lockedBaseline()
    {
        const auto added = baseline(facility);
        Baseline locked = *records.find(added);
        locked.lockedOn = day("2016-03-28");
        records.all<Baseline>().replace(locked);
        return added;
    }
};

} // namespace

TEST_CASE("a figure that a locked base period rests on is told when it changes")
{
    Locked plan;
    const auto other = [](auto &record) { record.amounts.setMonth(3, 7); };
    CHECK(plan.behind(plan.before, other) == plan.records.find(plan.base));
    CHECK(plan.behind(plan.made, other) == plan.records.find(plan.base));
    CHECK_FALSE(plan.behind(plan.after, other)); // of another year
    CHECK_FALSE(plan.behind(plan.before, [](Usage &usage) { usage.note = u"đồng hồ mới"_s; }));
    CHECK(plan.behind(plan.before, [](Usage &usage) { usage.amounts.notApplicable = true; }));
    CHECK(plan.behind(plan.made, [](Output &output) { output.amounts = yearly(5, u"kg"); }));
}

TEST_CASE("what is unlocked, of another resource or of other months is nobody's business")
{
    const auto other = [](auto &record) { record.amounts.setMonth(3, 7); };
    Locked open;
    Baseline unlocked = *open.records.find(open.base);
    unlocked.lockedOn.reset();
    open.records.all<Baseline>().replace(unlocked);
    CHECK_FALSE(open.behind(open.before, other));

    Locked spring;
    Baseline short3 = *spring.records.find(spring.base);
    short3.to = day("2015-03-31");
    spring.records.all<Baseline>().replace(short3);
    CHECK_FALSE(spring.behind(spring.before, other)); // April
    CHECK(spring.behind(spring.before, [](Usage &usage) { usage.amounts.setMonth(0, 7); }));

    Locked ofCoal;
    Baseline coal = *ofCoal.records.find(ofCoal.base);
    coal.resource = ofCoal.coal;
    ofCoal.records.all<Baseline>().replace(coal);
    CHECK_FALSE(ofCoal.behind(ofCoal.before, other));
    CHECK(ofCoal.behind(ofCoal.made, other));
    coal.product = ofCoal.product(ofCoal.facility, "GIAY", u"Giấy"_s, u"kg"_s);
    ofCoal.records.all<Baseline>().replace(coal);
    CHECK_FALSE(ofCoal.behind(ofCoal.made, [](Output &output) { output.amounts.setMonth(5, 9); }));

    Locked water;
    const auto used = water.use(water.facility, water.water, 2015, monthly(3, u"m³", Locked::all));
    CHECK_FALSE(water.behind(used, other)); // no energy
}

TEST_CASE("the terms of a locked base period are told when they change, its note is not")
{
    Locked plan;
    CHECK(plan.behind(plan.base, [](Baseline &b) { b.method = BaselineMethod::Absolute; }));
    CHECK(plan.behind(plan.base, [](Baseline &b) { b.to = QDate(2015, 6, 30); }));
    CHECK_FALSE(plan.behind(plan.base, [](Baseline &b) { b.note = u"chốt"_s; }));
    CHECK_FALSE(plan.behind(plan.base, [](Baseline &b) { b.lockedOn.reset(); }));
    CHECK_FALSE(plan.behind(plan.base, [](Baseline &b) { b.method = BaselineMethod::Ratio; }));
}

TEST_CASE("use or output of a locked base period is not removed")
{
    Locked plan;
    CHECK_FALSE(plan.behindRemoval(plan.after));
    CHECK(plan.behindRemoval(plan.before) == plan.records.find(plan.base));
    CHECK(plan.behindRemoval(plan.made) == plan.records.find(plan.base));
}

TEST_CASE("use is not first entered for the months of a locked base period")
{
    Locked plan;
    const auto used = [&](Ref<Resource> resource, int year, const Amounts &amounts) {
        return plan.behindEntry(Usage{
            .facility = plan.facility, .resource = resource, .year = year, .amounts = amounts});
    };
    CHECK(used(plan.coal, 2015, monthly(2, u"kg", Locked::all)) == plan.records.find(plan.base));
    CHECK_FALSE(used(plan.water, 2015, monthly(2, u"m³", Locked::all))); // no energy
    CHECK_FALSE(used(plan.coal, 2016, monthly(2, u"kg", Locked::all)));
    CHECK_FALSE(used(plan.coal, 2015, {})); // nothing entered yet
    CHECK(
        plan.behindEntry(Output{.facility = plan.facility,
                                .product = plan.product(plan.facility, "GIAY", u"Giấy"_s, u"kg"_s),
                                .year = 2015,
                                .amounts = monthly(1, u"kg", Locked::all)}));
}

TEST_CASE("figures do not leave or enter a locked base period by becoming those of another year")
{
    Locked plan;
    const auto ofYear = [](int year) { return [year](auto &record) { record.year = year; }; };
    CHECK_FALSE(plan.behind(plan.after, ofYear(2017)));
    CHECK(plan.behind(plan.after, ofYear(2015)));
    CHECK(plan.behind(plan.before, ofYear(2016)));
    CHECK(plan.behind(plan.made, ofYear(2016)));
}

TEST_CASE("a lock that comes, goes or is dated anew with the figures does not keep them")
{
    Locked plan;
    const Baseline locked = *plan.records.find(plan.base);
    const Usage usage = *plan.records.find(plan.before);
    const auto isKept = [&](const ChangeSet &set) {
        plan.records.apply(set);
        const bool kept = plan.behind(set) != nullptr;
        plan.records.apply(set.inverted());
        return kept;
    };
    ChangeSet removed;
    removed.remove(usage);
    CHECK(isKept(removed));
    ChangeSet withBase = removed;
    withBase.remove(locked);
    CHECK(isKept(withBase)); // with its facility or by itself, it is unlocked first

    plan.records.apply(withBase);
    CHECK_FALSE(isKept(withBase.inverted())); // both come back together
    plan.records.apply(withBase.inverted());

    Baseline unlocked = locked;
    unlocked.lockedOn.reset();
    ChangeSet withUnlocking = removed;
    withUnlocking.edit(locked, unlocked);
    CHECK_FALSE(isKept(withUnlocking));
    Baseline relocked = locked;
    relocked.lockedOn = day("2017-05-02");
    relocked.to = day("2015-06-30");
    ChangeSet withRelocking = removed;
    withRelocking.edit(locked, relocked);
    CHECK_FALSE(isKept(withRelocking));
    Baseline noted = locked;
    noted.note = u"chốt"_s;
    ChangeSet withNote = removed;
    withNote.edit(locked, noted);
    CHECK(isKept(withNote));
}

TEST_CASE("a locked base period is removed only after it was unlocked, or by undo")
{
    Locked plan;
    const Baseline locked = *plan.records.find(plan.base);
    ChangeSet set;
    set.remove(locked);
    plan.records.apply(set);
    CHECK(hasHard(checkRules(plan.records, set, QDate(2020, 1, 1))));
    CHECK_FALSE(hasHard(checkRules(plan.records, set, QDate(2020, 1, 1), {}, Locks::Restored)));
}

TEST_CASE("the drivers of a locked regression and the parts of its products are kept")
{
    const auto method =
        GENERATE(BaselineMethod::Ratio, BaselineMethod::Equivalent, BaselineMethod::Regression);
    Locked plan;
    const auto driver = plan.add(Driver{.facility = plan.facility, .code = u"ND"_s});
    const auto value = [&](int year) {
        return plan.add(DriverValue{
            .driver = driver, .year = year, .amounts = monthly(20, u"kg", Locked::all)});
    };
    const auto before = value(2015);
    const auto later = value(2018);
    Baseline base = *plan.records.find(plan.base);
    base.method = method;
    base.drivers = {driver};
    plan.records.all<Baseline>().replace(base);

    const bool isRegression = method == BaselineMethod::Regression;
    const auto other = [](DriverValue &of) { of.amounts.setMonth(3, 7); };
    CHECK((plan.behind(before, other) != nullptr) == isRegression);
    CHECK_FALSE(plan.behind(later, other));
    CHECK((plan.behindRemoval(before) != nullptr) == isRegression);

    const bool isEquivalent = method == BaselineMethod::Equivalent;
    CHECK((plan.behind(plan.tea, [](Product &p) { p.coefficient = decimal(2); }) != nullptr) ==
          isEquivalent);
    CHECK(plan.behind(plan.tea, [](Product &p) { p.unit = {u"tấn"_s}; }));
    CHECK_FALSE(plan.behind(plan.tea, [](Product &p) { p.name = u"Chè xanh"_s; }));
}

TEST_CASE("whether a month of a locked base period is an estimate is kept")
{
    Locked plan;
    const auto estimate = [](Usage &usage) { usage.amounts.estimated = 1 << 4; };
    CHECK(plan.behind(plan.before, estimate));
    CHECK_FALSE(plan.behind(plan.after, estimate));
}

TEST_CASE("only the months of a locked base period are kept from being adjusted")
{
    const auto [month, isKept] = GENERATE(table<const char *, bool>({
        {"2015-01-01", true},
        {"2015-12-01", true},
        {"2014-12-01", false},
        {"2018-03-01", false},
    }));
    Locked plan;
    Adjustment adjustment{.id = QUuid::createUuid(),
                          .baseline = plan.base,
                          .month = day(month),
                          .amount = decimal(1),
                          .unit = {u"TOE"_s},
                          .reason = u"Mất điện"_s};
    ChangeSet added;
    added.add(adjustment);
    plan.records.apply(added);
    CHECK((plan.behind(added) != nullptr) == isKept);
    CHECK((plan.behind(added.inverted()) != nullptr) == isKept); // as it is taken away
    const auto edited = [&](const Adjustment &after) {
        ChangeSet set;
        set.edit(adjustment, after);
        return plan.behind(set) != nullptr;
    };
    Adjustment reworded = adjustment;
    reworded.reason = u"Cắt điện"_s;
    CHECK_FALSE(edited(reworded));
    Adjustment larger = adjustment;
    larger.amount = decimal(2);
    CHECK(edited(larger) == isKept);
    Adjustment moved = adjustment;
    moved.month = day("2015-06-01");
    CHECK(edited(moved) == (moved.month != adjustment.month || isKept));
}

TEST_CASE("such a change is refused at the record, the removal of it as well")
{
    const bool isRemoval = GENERATE(false, true);
    Locked plan;
    const Usage old = *plan.records.find(plan.before);
    Usage changed = old;
    changed.amounts.setMonth(3, 7);
    ChangeSet set;
    if (isRemoval)
        set.remove(old);
    else
        set.edit(old, changed);
    plan.records.apply(set);
    const Issues issues = checkRules(plan.records, set, QDate(2020, 1, 1));
    const auto found = std::ranges::find_if(
        issues, [](const Issue &issue) { return issue.message.contains(u"locked since"_s); });
    REQUIRE(found != issues.end());
    CHECK(found->severity == Severity::Hard);
    CHECK(found->id == old.id);
}
