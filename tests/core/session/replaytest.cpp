// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/replay.h"
#include "core/base/error.h"
#include "core/model/entityinfo.h"
#include "core/storage/recordtable.h"
#include "tests/catch.h"
#include "tests/core/storage/planfiles.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// A set as the journal gives it back.
std::vector<JournalChange> journalled(const ChangeSet &set)
{
    std::vector<JournalChange> changes;
    for (const Change &change : set.changes) {
        StoredValues before;
        StoredValues after;
        if (change.before)
            readValues(*change.before, before);
        if (change.after)
            readValues(*change.after, after);
        const EntityInfo &info = change.record().info();
        changes.push_back({.entity = info.keyText(),
                           .id = change.record().id(),
                           .fields = fieldsFromText(fieldsText(info, before, after)).value()});
    }
    return changes;
}

Facility noted(Facility facility, const QString &note)
{
    facility.note = note;
    return facility;
}

} // namespace

TEST_CASE("A set that adds, edits and removes is taken back and made again from its journal line")
{
    const Facility kept = planfiles::facility(u"CS001"_s);
    const Facility removed = planfiles::facility(u"CS002"_s);
    Records records;
    records.apply(planfiles::adding({kept, removed}));
    const Records before = records;
    ChangeSet set = planfiles::adding({planfiles::facility(u"CS003"_s)});
    set.edit(kept, noted(kept, u"một"_s));
    set.edit(noted(kept, u"một"_s), noted(kept, u"hai"_s)); // the same record twice in one set
    set.remove(removed);
    records.apply(set);
    const Records after = records;

    records.apply(replayOf(journalled(set), ReplayDirection::Back, records));
    CHECK(planfiles::same(records, before));
    records.apply(replayOf(journalled(set), ReplayDirection::Again, records));
    CHECK(planfiles::same(records, after));
}

TEST_CASE("Fields that a line did not touch keep what they have now")
{
    const Facility original = planfiles::facility(u"CS001"_s);
    const Facility edited = noted(original, u"đã sửa"_s);
    ChangeSet set;
    set.edit(original, edited);
    Facility now = edited;
    now.phone = u"0219 3866 000"_s;
    Records records;
    records.apply(planfiles::adding({now}));
    records.apply(replayOf(journalled(set), ReplayDirection::Back, records));
    const Facility *result = records.find(Ref<Facility>{original.id});
    REQUIRE(result);
    CHECK(result->note.isEmpty());
    CHECK(result->phone == u"0219 3866 000"_s);
}

TEST_CASE("What has changed since is not written over")
{
    const Facility original = planfiles::facility(u"CS001"_s);
    const Facility edited = noted(original, u"đã sửa"_s);
    ChangeSet edit;
    edit.edit(original, edited);
    const ChangeSet add = planfiles::adding({edited});
    Records changed;
    changed.apply(planfiles::adding({noted(original, u"sửa nữa"_s)}));
    Records empty;
    Records present;
    present.apply(add);

    using enum ReplayDirection;
    CHECK_THROWS_AS(replayOf(journalled(edit), Back, changed), Error);
    CHECK_THROWS_AS(replayOf(journalled(edit), Again, changed), Error);
    CHECK_THROWS_AS(replayOf(journalled(edit), Back, empty), Error);
    CHECK_THROWS_AS(replayOf(journalled(add), Back, changed), Error);
    CHECK_THROWS_AS(replayOf(journalled(add), Back, empty), Error);
    CHECK_THROWS_AS(replayOf(journalled(add), Again, present), Error);
}

TEST_CASE("What this version does not know is refused and not left out")
{
    Records records;
    const Facility facility = planfiles::facility(u"CS001"_s);
    records.apply(planfiles::adding({facility}));
    const JournalChange entity{.entity = u"windmill"_s, .id = facility.id};
    const JournalChange field{.entity = u"facility"_s,
                              .id = facility.id,
                              .fields = {{.key = u"colour"_s, .before = {}, .after = u"x"_s}}};
    const JournalChange value{
        .entity = u"facility"_s,
        .id = facility.id,
        .fields = {{.key = u"opened_on"_s, .before = {}, .after = u"someday"_s}}};
    CHECK_THROWS_AS(replayOf({entity}, ReplayDirection::Again, records), Error);
    CHECK_THROWS_AS(replayOf({field}, ReplayDirection::Again, records), Error);
    CHECK_THROWS_AS(replayOf({value}, ReplayDirection::Again, records), Error);
}
