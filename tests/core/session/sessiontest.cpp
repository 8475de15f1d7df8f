// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "core/base/error.h"
#include "tests/catch.h"
#include "tests/core/storage/planfiles.h"

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

Organisation organisation(const QString &code)
{
    return {.id = QUuid::createUuid(), .code = code, .name = u"Sở Công Thương"_s};
}

Organisation noted(Organisation organisation, const QString &note)
{
    organisation.note = note;
    return organisation;
}

ChangeSet editing(const Organisation &before, const Organisation &after, const QString &title = {})
{
    ChangeSet set{.title = title};
    set.edit(before, after);
    return set;
}

std::unique_ptr<Session> reopened(std::unique_ptr<Session> session)
{
    const QString path = session->path();
    session.reset();
    return Session::open(path, Access::ReadWrite, planfiles::options());
}

} // namespace

TEST_CASE("An edit is kept, announced, and there again after the file was closed")
{
    const planfiles::Folder folder;
    auto session = Session::create(folder.path(), {}, planfiles::options());
    std::vector<ChangeSet> announced;
    QObject::connect(session.get(), &Session::changed,
                     [&](const ChangeSet &set) { announced.push_back(set); });
    const ChangeSet set = planfiles::adding({organisation(u"SCT"_s)}, u"Thêm cơ quan"_s);
    const Session::Outcome outcome = session->apply(set);
    CHECK(outcome.applied);
    CHECK_FALSE(hasHard(outcome.issues));
    CHECK(announced == std::vector<ChangeSet>{set});
    const Records records = session->records();
    CHECK(records.size(EntityKind::Organisation) == 1);

    session = reopened(std::move(session));
    CHECK(planfiles::same(session->records(), records));
    CHECK(session->undoTitle() == u"Thêm cơ quan"_s);
    CHECK(session->line(2)->who == u"Nguyễn Thị Hoa"_s);
    CHECK(session->line(2)->when == planfiles::fixedTime());
}

TEST_CASE("A hard finding refuses the set and leaves everything as it was")
{
    const planfiles::Folder folder;
    const auto session = Session::create(folder.path(), {}, planfiles::options());
    int announced = 0;
    QObject::connect(session.get(), &Session::changed, [&] { ++announced; });
    const ChangeSet set = planfiles::adding(
        {organisation(u"SCT"_s),
         FacilityState{.id = QUuid::createUuid(), .facility = {QUuid::createUuid()}}});
    const Session::Outcome outcome = session->apply(set);
    CHECK_FALSE(outcome.applied);
    CHECK(hasHard(outcome.issues));
    CHECK(announced == 0);
    CHECK(session->lastLine().seq == 1);
    CHECK(session->records().size(EntityKind::Organisation) == 0);
    CHECK_FALSE(session->undoTitle());
}

TEST_CASE("A set that changes nothing leaves no line")
{
    const planfiles::Folder folder;
    const Organisation known = organisation(u"SCT"_s);
    const auto session =
        Session::create(folder.path(), planfiles::adding({known}), planfiles::options());
    CHECK_FALSE(session->apply({.title = u"không"_s}).applied);
    CHECK_FALSE(session->apply(editing(known, known)).applied);
    CHECK(session->lastLine().seq == 1);
    CHECK(session->applyEvent({.title = u"Khoá sổ"_s}).applied);
    CHECK(session->lastLine().kind == LineKind::Event);
}

TEST_CASE("Trying a set out tells the findings and changes nothing")
{
    const planfiles::Folder folder;
    const auto session = Session::create(folder.path(), {}, planfiles::options());
    const Session::Outcome good = session->tryOut(planfiles::adding({organisation(u"SCT"_s)}));
    const Session::Outcome bad = session->tryOut(planfiles::adding(
        {FacilityState{.id = QUuid::createUuid(), .facility = {QUuid::createUuid()}}}));
    CHECK_FALSE(hasHard(good.issues));
    CHECK(hasHard(bad.issues));
    CHECK_FALSE(good.applied);
    CHECK(planfiles::same(session->records(), Records()));
    CHECK(session->lastLine().seq == 1);
}

TEST_CASE("A stale edit is refused")
{
    const planfiles::Folder folder;
    const Organisation known = organisation(u"SCT"_s);
    const auto session =
        Session::create(folder.path(), planfiles::adding({known}), planfiles::options());
    REQUIRE(session->apply(editing(known, noted(known, u"một"_s))).applied);
    CHECK_THROWS_AS(session->apply(editing(known, noted(known, u"hai"_s))), Error);
    CHECK(session->records().find(Ref<Organisation>{known.id})->note == u"một"_s);
    CHECK(session->lastLine().seq == 2);
}

TEST_CASE("An edit that cannot be saved is taken back from memory")
{
    const planfiles::Folder folder;
    const auto session = Session::create(folder.path(), {}, planfiles::options());
    int announced = 0;
    QObject::connect(session.get(), &Session::changed, [&] { ++announced; });
    planfiles::spoil(folder.path(), u"DELETE FROM journal"_s);
    CHECK_THROWS_AS(session->apply(planfiles::adding({organisation(u"SCT"_s)})), Error);
    CHECK(session->records().size(EntityKind::Organisation) == 0);
    CHECK(announced == 0);
    CHECK_FALSE(session->undoTitle());
}

TEST_CASE("A plan whose setup breaks a rule is not made")
{
    const planfiles::Folder folder;
    const ChangeSet setup = planfiles::adding({organisation(u"A"_s), organisation(u"A"_s)});
    CHECK_THROWS_AS(Session::create(folder.path(), setup, planfiles::options()), Error);
    CHECK(folder.names().isEmpty());
}

TEST_CASE("Undo and redo go step by step, across restarts, to the plan's creation and no further")
{
    const planfiles::Folder folder;
    const Organisation known = organisation(u"SCT"_s);
    const Organisation one = noted(known, u"một"_s);
    const Organisation two = noted(known, u"hai"_s);
    auto session = Session::create(folder.path(), planfiles::adding({known}), planfiles::options());
    const auto note = [&] { return session->records().find(Ref<Organisation>{known.id})->note; };
    REQUIRE(session->apply(editing(known, one, u"Bước một"_s)).applied);
    REQUIRE(session->apply(editing(one, two, u"Bước hai"_s)).applied);
    session = reopened(std::move(session));

    CHECK(session->undoTitle() == u"Bước hai"_s);
    CHECK_FALSE(session->redoTitle());
    CHECK(session->undo() == editing(two, one, u"Bước hai"_s));
    CHECK(note() == u"một"_s);
    CHECK(session->lastLine().kind == LineKind::Undo);
    CHECK(session->lastLine().of == 3);
    session = reopened(std::move(session));
    CHECK(session->undoTitle() == u"Bước một"_s);
    CHECK(session->redoTitle() == u"Bước hai"_s);
    session->undo();
    CHECK(note().isEmpty());
    CHECK_FALSE(session->undoTitle());
    CHECK_THAT(planfiles::errorOf([&] { session->undo(); }).toStdString(), Contains("creation"));

    session = reopened(std::move(session));
    CHECK(session->redo() == editing(known, one, u"Bước một"_s));
    CHECK(session->lastLine().kind == LineKind::Redo);
    CHECK(session->lastLine().of == 2);
    session->redo();
    CHECK(note() == u"hai"_s);
    CHECK_FALSE(session->redoTitle());
    CHECK_THAT(planfiles::errorOf([&] { session->redo(); }).toStdString(),
               Contains("nothing to redo"));
}

TEST_CASE("A new edit ends redo, an event does not and is left alone by undo")
{
    const planfiles::Folder folder;
    const Organisation known = organisation(u"SCT"_s);
    const Organisation one = noted(known, u"một"_s);
    auto session = Session::create(folder.path(), planfiles::adding({known}), planfiles::options());
    REQUIRE(session->apply(editing(known, one, u"Bước một"_s)).applied);
    session->undo();
    const Organisation witness = organisation(u"UBND"_s);
    REQUIRE(session->applyEvent(planfiles::adding({witness}, u"Chốt số liệu"_s)).applied);
    CHECK(session->redoTitle() == u"Bước một"_s);
    CHECK_FALSE(session->undoTitle());
    session->redo();
    session->undo();
    CHECK(session->records().find(Ref<Organisation>{witness.id}));

    REQUIRE(session->apply(editing(known, noted(known, u"khác"_s), u"Bước khác"_s)).applied);
    CHECK_FALSE(session->redoTitle());
    session = reopened(std::move(session));
    CHECK_FALSE(session->redoTitle());
    CHECK(session->undoTitle() == u"Bước khác"_s);
}

TEST_CASE("An undo that an event stands in the way of is refused with the reason")
{
    const planfiles::Folder folder;
    const auto session = Session::create(folder.path(), {}, planfiles::options());
    const AdminUnit unit{.id = QUuid::createUuid(),
                         .code = u"02"_s,
                         .name = u"Hà Giang"_s,
                         .level = UnitLevel::Province,
                         .source = u"thử"_s};
    REQUIRE(session->apply(planfiles::adding({unit}, u"Thêm đơn vị"_s)).applied);
    Organisation user = organisation(u"SCT"_s);
    user.unit = Ref<AdminUnit>{unit.id};
    REQUIRE(session->applyEvent(planfiles::adding({user})).applied);
    const Records before = session->records();
    CHECK_THAT(planfiles::errorOf([&] { session->undo(); }).toStdString(),
               Contains("Thêm đơn vị") && Contains("cannot be taken back"));
    CHECK(planfiles::same(session->records(), before));
    CHECK(session->lastLine().seq == 3);
    CHECK(session->undoTitle() == u"Thêm đơn vị"_s);
}

TEST_CASE("Undo stops in words at an edit of an older version of the program")
{
    const planfiles::Folder folder;
    Session::create(folder.path(), {}, planfiles::options())
        ->apply(planfiles::adding({organisation(u"SCT"_s)}, u"Bước cũ"_s));
    Session::Options options = planfiles::options();
    options.migrations.push_back({.version = options.migrations.back().version + 1,
                                  .minCompatible = 1,
                                  .sql = u"ALTER TABLE draft ADD COLUMN colour TEXT;\n"_s});
    const auto session = Session::open(folder.path(), Access::ReadWrite, options);
    REQUIRE(session->apply(planfiles::adding({organisation(u"UBND"_s)})).applied);
    session->undo();
    CHECK_THAT(planfiles::errorOf([&] { session->undo(); }).toStdString(),
               Contains("Bước cũ") && Contains("older version"));
    CHECK(session->undoTitle() == u"Bước cũ"_s);
    CHECK(session->records().size(EntityKind::Organisation) == 1);
}

TEST_CASE("A session that only reads refuses every change")
{
    const planfiles::Folder folder;
    const auto writer = Session::create(folder.path(), {}, planfiles::options());
    REQUIRE(writer->apply(planfiles::adding({organisation(u"SCT"_s)})).applied);
    const auto reader = Session::open(folder.path(), Access::ReadOnly, planfiles::options());
    CHECK(reader->isReadOnly());
    CHECK(planfiles::same(reader->records(), writer->records()));
    const auto attempts = std::to_array<std::function<void()>>({
        [&] { reader->apply(planfiles::adding({organisation(u"UBND"_s)})); },
        [&] { reader->applyEvent({}); },
        [&] { reader->undo(); },
    });
    for (const auto &attempt : attempts)
        CHECK_THAT(planfiles::errorOf(attempt).toStdString(), Contains("reading only"));
    CHECK(planfiles::same(reader->records(), writer->records()));
}

TEST_CASE("The records of any line of the journal can be seen again")
{
    const planfiles::Folder folder;
    const Organisation known = organisation(u"SCT"_s);
    const Organisation one = noted(known, u"một"_s);
    const auto session =
        Session::create(folder.path(), planfiles::adding({known}), planfiles::options());
    std::vector<Records> states{session->records()};
    session->apply(editing(known, one));
    states.push_back(session->records());
    session->apply(planfiles::adding({organisation(u"UBND"_s)}));
    states.push_back(session->records());
    session->undo();
    states.push_back(session->records());
    for (std::size_t index = 0; index < states.size(); ++index)
        CHECK(planfiles::same(session->recordsAt(static_cast<qint64>(index) + 1), states[index]));
}

TEST_CASE("Contents are saved with the set that names them")
{
    const planfiles::Folder folder;
    const auto session = Session::create(folder.path(), {}, planfiles::options());
    const std::vector<QByteArray> blobs{"biên bản"};
    const Attachment attachment{.id = QUuid::createUuid(),
                                .code = u"TL01"_s,
                                .name = u"Biên bản"_s,
                                .size = static_cast<int>(blobs[0].size()),
                                .content = {blobName(blobs[0])}};
    const Session::Outcome outcome = session->apply(planfiles::adding({attachment}), blobs);
    REQUIRE(outcome.applied);
    CHECK(session->blob(attachment.content.sha256) == blobs[0]);
    CHECK(session->verify().empty());
}

TEST_CASE("A file is checked with its rules, and without being loadable")
{
    const planfiles::Folder folder;
    const Organisation known = organisation(u"SCT"_s);
    Session::create(folder.path(), planfiles::adding({known}), planfiles::options());
    CHECK_FALSE(verifyFile(folder.path(), planfiles::options()).isDamaged);
    planfiles::spoil(folder.path(), u"UPDATE organisation SET kind = 'x'"_s);
    CHECK_THROWS_AS(Session::open(folder.path(), Access::ReadOnly, planfiles::options()), Error);
    const FileFindings findings = verifyFile(folder.path(), planfiles::options());
    CHECK(findings.isDamaged);
    CHECK(std::ranges::any_of(findings.issues, [](const Issue &issue) {
        return issue.entity == u"organisation"_s && issue.record == u"SCT"_s &&
               issue.field == u"kind"_s;
    }));
}

TEST_CASE("Going back is one edit that names the line, and stays in the journal")
{
    const planfiles::Folder folder;
    const Organisation known = organisation(u"SCT"_s);
    auto session = Session::create(folder.path(), planfiles::adding({known}, u"Kế hoạch mới"_s),
                                   planfiles::options());
    REQUIRE(session->apply(editing(known, noted(known, u"một"_s), u"Ghi chú"_s)).applied);
    const Organisation second = organisation(u"SXD"_s);
    REQUIRE(session->apply(planfiles::adding({second}, u"Thêm sở"_s)).applied);
    REQUIRE(session->apply(editing(noted(known, u"một"_s), noted(known, u"hai"_s))).applied);

    const ChangeSet preview = session->changesBackTo(2);
    CHECK(preview.title.endsWith(u"2: Ghi chú"));
    CHECK(preview.changes.size() == 2);
    CHECK(session->lastLine().seq == 4);

    REQUIRE(session->goBackTo(2).applied);
    CHECK(session->lastLine().seq == 5);
    CHECK(session->lastLine().kind == LineKind::Edit);
    CHECK(session->lastLine().title == preview.title);
    CHECK(session->records().find(Ref<Organisation>{known.id})->note == u"một"_s);
    CHECK_FALSE(session->records().find(Ref<Organisation>{second.id}));
    CHECK_FALSE(session->goBackTo(2).applied);
    CHECK(session->goBackTo(4).applied);
    CHECK(session->records().find(Ref<Organisation>{second.id}));
    CHECK(session->goBackTo(1).applied);
    CHECK(session->lastLine().stateDigest == session->line(1)->stateDigest);
    session->undo();
    CHECK(session->lastLine().stateDigest == session->line(4)->stateDigest);
}

TEST_CASE("Going back to a line that breaks a rule is refused whole")
{
    const planfiles::Folder folder;
    const Organisation known = organisation(u"SCT"_s);
    const Organisation twin = organisation(u"SCT"_s);
    // A program without this rule has made the file.
    PlanFile::create(folder.path(), planfiles::adding({known, twin}), planfiles::options());
    const auto session = Session::open(folder.path(), Access::ReadWrite, planfiles::options());
    ChangeSet set;
    set.remove(twin);
    set.edit(known, noted(known, u"một"_s));
    REQUIRE(session->apply(set).applied);

    const Session::Outcome outcome = session->goBackTo(1);
    CHECK_FALSE(outcome.applied);
    CHECK(hasHard(outcome.issues));
    CHECK(session->lastLine().seq == 2);
    CHECK(session->records().find(Ref<Organisation>{known.id})->note == u"một"_s);
    CHECK_FALSE(session->records().find(Ref<Organisation>{twin.id}));
}

TEST_CASE("There is no way back to a line that the journal does not have")
{
    const planfiles::Folder folder;
    const auto session = Session::create(folder.path(), {}, planfiles::options());
    const qint64 seq = GENERATE(-1, 0, 2, 99);
    CHECK_THROWS_AS(session->goBackTo(seq), Error);
    CHECK_THROWS_AS(session->changesBackTo(seq), Error);
}

TEST_CASE("The history of a field tells who set it to what and when, undo included")
{
    const planfiles::Folder folder;
    const Organisation known = organisation(u"SCT"_s);
    const auto session =
        Session::create(folder.path(), planfiles::adding({known}, u"Lập"_s), planfiles::options());
    REQUIRE(session->apply(editing(known, noted(known, u"một"_s), u"Ghi chú"_s)).applied);
    Organisation renamed = noted(known, u"một"_s);
    renamed.name = u"Sở khác"_s;
    REQUIRE(session->apply(editing(noted(known, u"một"_s), renamed, u"Đổi tên"_s)).applied);
    session->undo();
    session->undo();

    const auto notes = session->history(EntityKind::Organisation, known.id, "note");
    REQUIRE(notes.size() == 3);
    CHECK(notes[0].line.kind == LineKind::Undo);
    CHECK(notes[0].line.of == 2);
    CHECK(notes[0].before->as<Organisation>()->note == u"một"_s);
    CHECK(notes[0].after->as<Organisation>()->note.isEmpty());
    CHECK(notes[1].line.seq == 2);
    CHECK(notes[1].line.who == planfiles::options().who);
    CHECK(notes[1].fields.size() == 1);
    CHECK(notes[2].line.title == u"Lập"_s);
    CHECK_FALSE(notes[2].before);

    CHECK(session->history(EntityKind::Organisation, known.id).size() == 5);
    CHECK(session->history(EntityKind::Organisation, QUuid::createUuid()).empty());
    ChangeSet removal;
    removal.remove(known);
    REQUIRE(session->apply(removal).applied);
    const auto gone = session->history(EntityKind::Organisation, known.id, "name");
    REQUIRE(gone.size() == 4);
    CHECK_FALSE(gone.front().after);
}

TEST_CASE("Work on a large set tells how far it is, and ends where that throws with all as before")
{
    const planfiles::Folder folder;
    auto session = Session::create(folder.path(), {}, planfiles::options());
    ChangeSet set{.title = u"Thêm nhiều"_s};
    for (int number = 0; number < 200; ++number)
        set.add(organisation(u"CQ%1"_s.arg(number)));
    const Records before = session->records();
    const qint64 line = session->lastLine().seq;

    const bool isAtSaving = GENERATE(false, true);
    const auto cancel = [](std::size_t done) {
        if (done > 0)
            throw Error(u"cancelled"_s);
    };
    const Session::Progress cancelled =
        isAtSaving ? Session::Progress{.saved = cancel} : Session::Progress{.checked = cancel};
    CHECK_THROWS_AS(session->apply(set, {}, cancelled), Error);
    CHECK(planfiles::same(session->records(), before));
    CHECK(session->lastLine().seq == line);
    CHECK(session->verify().empty());

    std::size_t checked = 0;
    std::size_t saved = 0;
    QString refused;
    const auto outcome =
        session->apply(set, {},
                       {.checked = [&](std::size_t done) { checked = done; },
                        .saved =
                            [&](std::size_t done) {
                                saved = done;
                                refused = planfiles::errorOf([&] {
                                    session->apply(planfiles::adding({organisation(u"SCT"_s)}));
                                });
                            }});
    CHECK(outcome.applied);
    CHECK(checked > 100);
    CHECK(saved > 100);
    CHECK_THAT(refused.toStdString(), Contains("being saved"));
    CHECK(session->records().size(EntityKind::Organisation) == 200);
    CHECK(session->apply(planfiles::adding({organisation(u"SCT"_s)})).applied);
    CHECK(session->verify().empty());
}

TEST_CASE("A frozen report of an older version is taken back and made again in this one")
{
    const planfiles::Folder folder;
    planfiles::copyReleased(4, folder.path());
    auto session = Session::open(folder.path(), Access::ReadWrite, planfiles::options());
    CHECK(session->records().size(EntityKind::Snapshot) == 2);
    session->undo();
    CHECK(session->records().size(EntityKind::Snapshot) == 3);
    session->undo();
    CHECK(session->records().size(EntityKind::Snapshot) == 2);
    session->redo();
    const auto &all = session->records().all<Snapshot>();
    const auto frozen = std::ranges::find(all, u"BC-2018"_s, &Snapshot::code);
    REQUIRE(frozen != all.end());
    CHECK(frozen->pdf.sha256.isEmpty());
    CHECK(frozen->reportKind.isEmpty());
    session.reset();
    CHECK(PlanFile::open(folder.path(), Access::ReadOnly, planfiles::options())->verify().empty());
}

TEST_CASE("An exchange of an older version is taken back and made again in this one")
{
    const planfiles::Folder folder;
    planfiles::copyReleased(6, folder.path());
    auto session = Session::open(folder.path(), Access::ReadWrite, planfiles::options());
    CHECK(session->records().size(EntityKind::Exchange) == 2);
    session->undo();
    const auto &all = session->records().all<Exchange>();
    const auto exchange = std::ranges::find(all, 7, &Exchange::sequence);
    REQUIRE(exchange != all.end());
    CHECK(exchange->issue == 0);
    CHECK(exchange->copy.isEmpty());
    CHECK_FALSE(exchange->period);
    session->undo();
    CHECK(session->records().size(EntityKind::Exchange) == 2);
    session.reset();
    CHECK(PlanFile::open(folder.path(), Access::ReadOnly, planfiles::options())->verify().empty());
}

TEST_CASE("What an older version added or removed is taken back and made again in this one")
{
    const planfiles::Folder folder;
    planfiles::copyReleased(3, folder.path());
    auto session = Session::open(folder.path(), Access::ReadWrite, planfiles::options());
    // The last two edits added a plan, a measure, a survey and a budget line, and removed them.
    const auto kinds = {EntityKind::Plan, EntityKind::Measure, EntityKind::Survey,
                        EntityKind::BudgetLine};
    const auto count = [&](std::size_t expected) {
        for (const EntityKind kind : kinds) {
            CAPTURE(entityInfo(kind).key);
            CHECK(session->records().size(kind) == expected);
        }
    };
    count(2);
    session->undo();
    count(3);
    session->undo();
    count(2);
    session->redo();
    count(3);
    const auto measure =
        std::ranges::find(session->records().all<Measure>(), u"GP1"_s, &Measure::code);
    REQUIRE(measure != session->records().all<Measure>().end());
    CHECK_FALSE(measure->life);
    CHECK(measure->supportFor.isEmpty());
    CHECK_FALSE(measure->priority);

    // A new field that was filled since is no obstacle once its edit is taken back too.
    Measure lasting = *measure;
    lasting.life = 8;
    ChangeSet set{.title = u"Tuổi thọ"_s};
    set.edit(*measure, lasting);
    CHECK(session->apply(set).applied);
    session->undo();
    session->undo();
    count(2);
    CHECK(session->recordsAt(1).size(EntityKind::Facility) == 2);
    session.reset();
    const auto file = PlanFile::open(folder.path(), Access::ReadOnly, planfiles::options());
    CHECK(file->verify().empty());
}
