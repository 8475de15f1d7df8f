// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/model/removal.h"
#include "core/session/session.h"
#include "core/storage/recordtable.h"
#include "core/storage/statedigest.h"
#include "tests/catch.h"
#include "tests/core/storage/planfiles.h"

#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

template <Entity T>
std::optional<T> oneOf(const Records &records, std::size_t choice)
{
    const auto &rows = records.all<T>().rows();
    if (rows.empty())
        return {};
    return rows[choice % rows.size()];
}

/// One random change of the records as they are, links and codes valid; nothing where there is no
/// record to work on.
void extend(ChangeSet &set, Records &records)
{
    const auto what = *rc::gen::inRange(0, 8);
    const auto choice = *rc::gen::inRange<std::size_t>(0, 100);
    const QString text = u"%1"_s.arg(*rc::gen::arbitrary<quint32>());
    const auto step = [&](const ChangeSet &part) {
        records.apply(part);
        std::ranges::copy(part.changes, std::back_inserter(set.changes));
    };
    const auto edit = [&]<Entity T>(const T &before, const T &after) {
        ChangeSet part;
        part.edit(before, after);
        step(part);
    };
    const auto unit = oneOf<AdminUnit>(records, choice);
    const auto enterprise = oneOf<Enterprise>(records, choice);
    const auto organisation = oneOf<Organisation>(records, choice);
    switch (what) {
    case 0:
        step(planfiles::adding({AdminUnit{.id = QUuid::createUuid(),
                                          .code = text,
                                          .name = u"Xã "_s + text,
                                          .source = u"thử"_s}}));
        break;
    case 1:
    case 2:
        step(planfiles::adding(
            {Enterprise{.id = QUuid::createUuid(),
                        .code = text,
                        .name = u"Chè \""_s + text,
                        .unit = unit ? std::optional(Ref<AdminUnit>{unit->id}) : std::nullopt}}));
        break;
    case 3:
        step(planfiles::adding(
            {Organisation{.id = QUuid::createUuid(), .code = text, .name = text}}));
        break;
    case 4:
        if (enterprise) {
            Enterprise after = *enterprise;
            after.note = text;
            after.unit.reset();
            edit(*enterprise, after);
        }
        break;
    case 5:
        if (organisation) {
            Organisation after = *organisation;
            after.name = text;
            if (unit)
                after.unit = Ref<AdminUnit>{unit->id};
            edit(*organisation, after);
        }
        break;
    case 6:
        if (enterprise)
            step(removal(records, Record(*enterprise)));
        break;
    case 7:
        if (organisation)
            step(removal(records, Record(*organisation)));
        break;
    }
}

ChangeSet randomSet(const Records &records)
{
    Records course = records;
    ChangeSet set{.title = u"Bước"_s};
    const auto length = *rc::gen::inRange(1, 6);
    for (int count = 0; count < length; ++count)
        extend(set, course);
    return set;
}

QByteArray recomputed(const Records &records)
{
    StateDigest digest;
    StoredValues values;
    for (int kind = 0; kind < entityCount; ++kind) {
        for (const Record &record : records.records(static_cast<EntityKind>(kind))) {
            readValues(record, values);
            digest.add(record.info(), values);
        }
    }
    return digest.bytes();
}

void maybeReopen(std::unique_ptr<Session> &session)
{
    if (*rc::gen::inRange(0, 3) != 0)
        return;
    const QString path = session->path();
    session.reset();
    session = Session::open(path, Access::ReadWrite, planfiles::options());
}

} // namespace

TEST_CASE("Undoing everything returns to the start and redoing everything to the end")
{
    int applied = 0;
    REQUIRE(rc::check([&] {
        const planfiles::Folder folder;
        auto session = Session::create(
            folder.path(),
            planfiles::adding({Organisation{
                .id = QUuid::createUuid(), .code = u"SCT"_s, .name = u"Sở Công Thương"_s}}),
            planfiles::options());
        const QByteArray start = session->lastLine().stateDigest;
        int steps = 0;
        const auto wanted = *rc::gen::inRange(1, 6);
        for (int count = 0; count < wanted; ++count) {
            if (session->apply(randomSet(session->records())).applied)
                ++steps;
            maybeReopen(session);
        }
        applied += steps;
        const Records end = session->records();
        const QByteArray endDigest = session->lastLine().stateDigest;
        RC_ASSERT(recomputed(end) == endDigest);

        for (int count = 0; count < steps; ++count) {
            session->undo();
            maybeReopen(session);
        }
        RC_ASSERT(!session->undoTitle());
        RC_ASSERT(session->lastLine().stateDigest == start);
        RC_ASSERT(recomputed(session->records()) == start);
        for (int count = 0; count < steps; ++count) {
            session->redo();
            maybeReopen(session);
        }
        RC_ASSERT(!session->redoTitle());
        RC_ASSERT(session->lastLine().stateDigest == endDigest);
        RC_ASSERT(planfiles::same(session->records(), end));
        RC_ASSERT(planfiles::same(session->recordsAt(1 + steps), end));
        RC_ASSERT(!hasHard(session->verify()));
    }));
    CHECK(applied > 100);
}

TEST_CASE("Going back to any line brings back its state, and undo brings back the state before")
{
    int moved = 0;
    REQUIRE(rc::check([&] {
        const planfiles::Folder folder;
        auto session = Session::create(
            folder.path(),
            planfiles::adding({Organisation{
                .id = QUuid::createUuid(), .code = u"SCT"_s, .name = u"Sở Công Thương"_s}}),
            planfiles::options());
        const auto wanted = *rc::gen::inRange(1, 8);
        for (int count = 0; count < wanted; ++count) {
            switch (*rc::gen::inRange(0, 4)) {
            case 0:
                try {
                    session->undo();
                } catch (const Error &) {
                    // There is nothing to undo, or an event needs what the edit added.
                }
                break;
            case 1:
                session->applyEvent(randomSet(session->records()));
                break;
            default:
                session->apply(randomSet(session->records()));
            }
            maybeReopen(session);
        }
        const JournalLine last = session->lastLine();
        const Records before = session->records();
        const auto seq = *rc::gen::inRange<qint64>(1, last.seq + 1);
        const QByteArray wantedDigest = session->line(seq)->stateDigest;
        const auto history = session->changesBackTo(seq);
        const Session::Outcome outcome = session->goBackTo(seq);
        RC_ASSERT(!hasHard(outcome.issues));
        RC_ASSERT(outcome.applied == !history.changes.empty());
        RC_ASSERT(session->lastLine().stateDigest == wantedDigest);
        RC_ASSERT(recomputed(session->records()) == wantedDigest);
        RC_ASSERT(session->lastLine().seq == last.seq + (outcome.applied ? 1 : 0));
        if (outcome.applied) {
            ++moved;
            maybeReopen(session);
            session->undo();
        }
        RC_ASSERT(session->lastLine().stateDigest == last.stateDigest);
        RC_ASSERT(planfiles::same(session->records(), before));
        RC_ASSERT(!hasHard(session->verify()));
    }));
    CHECK(moved > 30);
}

TEST_CASE("The history of a record leads from its adding to what it is, without a gap")
{
    std::size_t seen = 0;
    REQUIRE(rc::check([&] {
        const planfiles::Folder folder;
        auto session = Session::create(folder.path(), {}, planfiles::options());
        QHash<QUuid, EntityKind> known;
        QObject::connect(session.get(), &Session::changed, [&](const ChangeSet &set) {
            for (const Change &change : set.changes)
                known.insert(change.record().id(), change.record().kind());
        });
        const auto wanted = *rc::gen::inRange(1, 8);
        for (int count = 0; count < wanted; ++count) {
            if (session->undoTitle() && *rc::gen::inRange(0, 4) == 0)
                session->undo();
            else
                session->apply(randomSet(session->records()));
        }
        for (const auto &[id, kind] : known.asKeyValueRange()) {
            auto next = session->records().find(kind, id);
            qint64 seq = session->lastLine().seq + 1;
            for (const PastChange &change : session->history(kind, id)) {
                RC_ASSERT(change.line == session->line(change.line.seq));
                RC_ASSERT(change.line.seq < seq);
                RC_ASSERT(change.after == next);
                RC_ASSERT(!change.fields.empty());
                next = change.before;
                seq = change.line.seq;
                ++seen;
            }
            RC_ASSERT(!next);
        }
    }));
    CHECK(seen > 200);
}
