// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/samefacility.h"

#include "core/model/caption.h"
#include "core/model/rules.h"
#include "tests/catch.h"
#include "tests/core/model/samples.h"

#include <set>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2020, 11, 2);

/// Four entries of the register.
struct Entries {
    Records records{};
    std::vector<Ref<Facility>> all{};

    Entries()
    {
        for (int number = 1; number <= 4; ++number) {
            all.push_back({QUuid::createUuid()});
            records.all<Facility>().insert({.id = all.back().id, .code = u"CS%1"_s.arg(number)});
        }
    }
    ChangeSet link(int entry, int main)
    {
        const ChangeSet set =
            linking(records, all[std::size_t(entry)], all[std::size_t(main)], u"cùng tên"_s);
        records.apply(set);
        return set;
    }
    int mainOf(int entry) const
    {
        const auto found = std::ranges::find(all, mainEntry(records, all[std::size_t(entry)]));
        return static_cast<int>(found - all.begin());
    }
    Issues findings() const { return checkRulesOf(records, EntityKind::SameAs, today); }
};

} // namespace

TEST_CASE("A linked entry has the other as its main entry until it is unlinked")
{
    Entries entries;
    CHECK(entries.mainOf(1) == 1);
    const ChangeSet set = entries.link(1, 0);
    CHECK(set.title == u"CS2 is the same facility as CS1");
    CHECK(set.reason == u"cùng tên");
    CHECK(entries.mainOf(1) == 0);
    CHECK(entries.mainOf(0) == 0);
    CHECK(entries.records.all<SameAs>().begin()->reason == u"cùng tên");

    const ChangeSet back = unlinking(entries.records, *entries.records.all<SameAs>().begin());
    CHECK(back.title == u"CS2 is no longer linked to CS1");
    entries.records.apply(back);
    CHECK(entries.mainOf(1) == 1);
}

TEST_CASE("Linking entries that others are linked to links all of them, and unlinking restores")
{
    Entries entries;
    entries.link(1, 0);
    entries.link(3, 2);
    const ChangeSet set = entries.link(1, 3); // neither is a main entry
    REQUIRE(set.changes.size() == 1);
    for (int entry = 0; entry < 4; ++entry)
        CHECK(entries.mainOf(entry) == 2);
    CHECK(entries.findings().empty());
    CHECK(entries.link(0, 3).changes.empty()); // they are one already
    entries.records.apply(set.inverted());
    CHECK(entries.mainOf(1) == 0);
    CHECK(entries.mainOf(3) == 2);
}

TEST_CASE("Links in a circle are refused, links in a row are not")
{
    Entries entries;
    entries.link(1, 0);
    entries.link(0, 2);
    CHECK(entries.findings().empty());
    ChangeSet circle;
    circle.add(
        SameAs{.id = QUuid::createUuid(), .record = entries.all[2], .canonical = entries.all[1]});
    entries.records.apply(circle);
    const Issues issues = checkRules(entries.records, circle, today);
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].severity == Severity::Hard);
    CHECK(issues[0].field == u"canonical");
    // What is damaged already does not make it go round for ever.
    CHECK(entries.mainOf(3) == 3);
    mainEntry(entries.records, entries.all[0]);
}

TEST_CASE("A main entry that closed before the one it counts for is doubtful")
{
    const auto [entryClosed, mainClosed, isDoubtful] =
        GENERATE(table<std::optional<QDate>, std::optional<QDate>, bool>({
            {std::nullopt, std::nullopt, false},
            {std::nullopt, QDate(2019, 5, 1), true},
            {QDate(2020, 5, 1), QDate(2019, 5, 1), true},
            {QDate(2019, 5, 1), QDate(2019, 5, 1), false},
            {QDate(2019, 5, 1), std::nullopt, false},
        }));
    Entries entries;
    const auto close = [&](std::size_t at, std::optional<QDate> day) {
        Facility facility = *entries.records.find(entries.all[at]);
        facility.closedOn = day;
        entries.records.all<Facility>().replace(facility);
    };
    close(1, entryClosed);
    close(0, mainClosed);
    entries.link(1, 0);
    const Issues issues = entries.findings();
    REQUIRE(issues.size() == (isDoubtful ? 1u : 0u));
    if (isDoubtful) {
        CHECK(issues[0].severity == Severity::Soft);
        CHECK(issues[0].message.contains(u"01/05/2019"));
    }
}

TEST_CASE("Who tells two entries apart is remembered once for the pair, whichever comes first")
{
    Entries entries;
    const auto tell = [&](int a, int b, const QString &reason) {
        const ChangeSet set =
            tellingApart(entries.records, entries.all[std::size_t(a)], entries.all[std::size_t(b)],
                         u"cùng tên"_s, reason, today);
        entries.records.apply(set);
        return set;
    };
    CHECK(tell(0, 1, u"Hai xưởng"_s).title == u"CS1 is not the same facility as CS2");
    tell(1, 0, u"Hai xưởng ở hai xã"_s);
    tell(2, 1, u"Khác chủ"_s);
    const auto &kept = entries.records.all<Confirmation>();
    REQUIRE(kept.size() == 2);
    const Confirmation &first = kept.rows().front();
    CHECK(first.reason == u"Hai xưởng ở hai xã");
    CHECK(first.doubt == u"cùng tên");
    CHECK(first.confirmedOn == today);
    const auto other = toldApartFrom(first);
    REQUIRE(other);
    CHECK(std::set{other->id, first.record.id} == std::set{entries.all[0].id, entries.all[1].id});
    CHECK(first.value == entries.records.find(*other)->code);
    CHECK(spokenCode(entries.records, Record(first)).contains(u"Same as"));
    CHECK_FALSE(hasHard(checkRulesOf(entries.records, EntityKind::Confirmation, today)));

    entries.records.apply(takingBack(entries.records, first));
    CHECK(kept.size() == 1);
}

TEST_CASE("What else was confirmed tells nothing apart")
{
    const QUuid other = QUuid::createUuid();
    const QString apart = u"same_as:"_s + other.toString(QUuid::WithoutBraces);
    CHECK(toldApartFrom({.entity = u"facility"_s, .field = apart}) == Ref<Facility>{other});
    CHECK_FALSE(toldApartFrom({.entity = u"measure"_s, .field = apart}));
    CHECK_FALSE(toldApartFrom({.entity = u"facility"_s, .field = u"opened_on"_s}));
    CHECK_FALSE(toldApartFrom({.entity = u"facility"_s, .field = u"same_as:CS2"_s}));
}
