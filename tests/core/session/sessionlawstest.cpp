// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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
