// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/changeset.h"
#include "tests/catch.h"

#include "tests/core/model/samples.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

Facility facility(const QString &code)
{
    return {.id = samples::id(EntityKind::Facility, 0), .code = code};
}

} // namespace

TEST_CASE("An inverted set does the opposite, backwards")
{
    const Record first = facility(u"A"_s);
    const Record second = facility(u"B"_s);
    const Record third = facility(u"C"_s);
    ChangeSet set{.title = u"title"_s, .reason = u"reason"_s};
    set.add(first);
    set.edit(first, second);
    set.edit(second, third);
    set.remove(third);
    const ChangeSet inverted = set.inverted();
    CHECK(inverted.title == set.title);
    CHECK(inverted.reason == set.reason);
    REQUIRE(inverted.changes.size() == 4);
    CHECK(inverted.changes[0] == Change{.after = third});
    CHECK(inverted.changes[1] == Change{.before = third, .after = second});
    CHECK(inverted.changes[2] == Change{.before = second, .after = first});
    CHECK(inverted.changes[3] == Change{.before = first});
    CHECK(inverted.inverted() == set);
}

TEST_CASE("A change names the record after it, else the one before")
{
    const Record before = facility(u"A"_s);
    const Record after = facility(u"B"_s);
    CHECK(Change{.before = before, .after = after}.record() == after);
    CHECK(Change{.before = before}.record() == before);
}

TEST_CASE("Records are equal when their entity and all of their fields are")
{
    CHECK(Record(facility(u"A"_s)) == Record(facility(u"A"_s)));
    CHECK_FALSE(Record(facility(u"A"_s)) == Record(facility(u"B"_s)));
    CHECK_FALSE(Record(facility(u"A"_s)) ==
                Record(Enterprise{.id = facility({}).id, .code = u"A"_s}));
}
