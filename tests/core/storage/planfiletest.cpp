// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planfile.h"
#include "core/base/error.h"
#include "core/storage/writerlock.h"
#include "tests/catch.h"
#include "tests/core/model/samples.h"
#include "tests/core/storage/planfiles.h"

#include <QtCore/QFile>
#include <QtCore/QThread>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

constexpr auto fixedTime = planfiles::fixedTime;

JournalLine write(PlanFile &file, const ChangeSet &set)
{
    return file.append(LineKind::Edit, 0, set, u"Hoa"_s, fixedTime());
}

/// Lets the file's own connection have no more room than it takes now.
void fillDisk(const PlanFile &file)
{
    for (const QString &name : QSqlDatabase::connectionNames()) {
        const QSqlDatabase database = QSqlDatabase::database(name, false);
        if (database.databaseName() == file.path()) {
            QSqlQuery query(database);
            REQUIRE(query.exec(u"PRAGMA max_page_count = 1"_s));
        }
    }
}

} // namespace

TEST_CASE("What is kept outside of the journal is found again, also in a copy, and leaves no line")
{
    const planfiles::Folder folder;
    const QString copy = folder.path(u"bản sao.sxsh"_s);
    {
        const auto file = PlanFile::create(folder.path(), {}, planfiles::options());
        CHECK_FALSE(file->secret(u"khóa"_s));
        file->setSecret(u"khóa"_s, "một");
        file->setSecret(u"khóa"_s, QByteArray("hai\0ba", 6));
        CHECK(file->lastLine().seq == 1);
        file->copyTo(copy);
    }
    for (const QString &path : {folder.path(), copy}) {
        const auto file = PlanFile::open(path, Access::ReadOnly, planfiles::options());
        CHECK(file->secret(u"khóa"_s) == QByteArray("hai\0ba", 6));
        CHECK(file->verify().empty());
        CHECK_THROWS_AS(file->setSecret(u"khóa"_s, "bốn"), Error);
    }
}

TEST_CASE("Every field of every entity comes back from the file")
{
    const planfiles::Folder folder;
    const Records original = samples::everyEntity();
    {
        const auto file = planfiles::withEveryEntity(folder.path());
        CHECK(planfiles::same(file->load(), original));
    }
    const auto file = PlanFile::open(folder.path(), Access::ReadOnly, planfiles::options());
    CHECK(planfiles::same(file->load(), original));
    CHECK(file->isReadOnly());
    CHECK(file->notice().isEmpty());
}

TEST_CASE("A new file is one file, and it bears the setup as its first line")
{
    const planfiles::Folder folder;
    planfiles::withEveryEntity(folder.path());
    CHECK(folder.names() == QStringList{u"Kế hoạch.sxsh"_s});

    const auto file = PlanFile::open(folder.path(), Access::ReadOnly, planfiles::options());
    const JournalLine line = file->lastLine();
    CHECK(line.seq == 1);
    CHECK(line.kind == LineKind::Setup);
    CHECK(line.who == u"Nguyễn Thị Hoa"_s);
    CHECK(line.when == fixedTime());
    CHECK(line.title == u"Lập kế hoạch"_s);
    CHECK(line.schema == productMigrations().back().version);
}

TEST_CASE("A copy is of the plan that is open, whatever lies under its file's name by now")
{
    const planfiles::Folder folder;
    const QString copy = folder.path(u"Bản sao 'mới'.sxsh"_s);
    const Access access = GENERATE(Access::ReadWrite, Access::ReadOnly);
    planfiles::withEveryEntity(folder.path());
    {
        const auto file = PlanFile::open(folder.path(), access, planfiles::options());
        // Elsewhere a file that is open cannot be moved.
        if (QFile::rename(folder.path(), folder.path(u"chuyển đi.sxsh"_s))) {
            QFile other(folder.path());
            REQUIRE(other.open(QIODevice::WriteOnly));
            other.write("garbage");
        }
        file->copyTo(copy);
        CHECK_THAT(planfiles::errorOf([&] { file->copyTo(copy); }).toStdString(),
                   Contains("there already"));
        CHECK(planfiles::same(file->load(), samples::everyEntity()));
    }
    const auto copied = PlanFile::open(copy, Access::ReadWrite, planfiles::options());
    CHECK(planfiles::same(copied->load(), samples::everyEntity()));
    CHECK(copied->verify().empty());
    CHECK(copied->lastLine().title == u"Lập kế hoạch"_s);
}

TEST_CASE("A file that exists is never overwritten by a new one")
{
    const planfiles::Folder folder;
    QFile other(folder.path());
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("mine");
    other.close();
    const QString text = planfiles::errorOf([&] { planfiles::withEveryEntity(folder.path()); });
    CHECK_THAT(text.toStdString(), Contains("exists already"));
    REQUIRE(other.open(QIODevice::ReadOnly));
    CHECK(other.readAll() == "mine");
    CHECK(folder.names().size() == 1);
}

TEST_CASE("A file that cannot be made leaves nothing behind")
{
    const planfiles::Folder folder;
    SECTION("its setup refers to what is not there")
    {
        const ChangeSet setup = planfiles::adding(
            {FacilityState{.id = QUuid::createUuid(), .facility = {QUuid::createUuid()}}});
        CHECK_THROWS_AS(PlanFile::create(folder.path(), setup, planfiles::options()), Error);
    }
    SECTION("its folder does not exist")
    {
        const QString text = planfiles::errorOf(
            [&] { PlanFile::create(folder.path(u"không có/a.sxsh"_s), {}, planfiles::options()); });
        CHECK_THAT(text.toStdString(), Contains("no folder"));
    }
    CHECK(folder.names().isEmpty());
}

TEST_CASE("A set is saved with its line")
{
    const planfiles::Folder folder;
    const Facility kept = planfiles::facility(u"CS001"_s);
    const Facility removed = planfiles::facility(u"CS002"_s);
    const Facility added = planfiles::facility(u"CS003"_s);
    Facility edited = kept;
    edited.note = u"đã sửa"_s;
    auto file =
        PlanFile::create(folder.path(), planfiles::adding({kept, removed}), planfiles::options());
    ChangeSet set{.title = u"Sửa"_s, .reason = u"theo thực tế"_s};
    set.edit(kept, edited);
    set.remove(removed);
    set.add(added);
    const JournalLine line = file->append(LineKind::Event, 0, set, u"Hoa"_s, fixedTime());
    CHECK(file->lastLine() == line);
    file.reset();

    file = PlanFile::open(folder.path(), Access::ReadWrite, planfiles::options());
    Records expected;
    expected.apply(planfiles::adding({edited, added}));
    CHECK(planfiles::same(file->load(), expected));
    CHECK(file->lastLine() == line);
    CHECK(file->line(2) == line);
    CHECK_FALSE(file->line(3));
    CHECK(line.kind == LineKind::Event);
    CHECK(line.reason == u"theo thực tế"_s);

    const std::vector<JournalChange> changes = file->changes(2);
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].id == kept.id);
    CHECK(changes[0].fields ==
          std::vector<FieldChange>{{.key = u"note"_s, .before = u""_s, .after = u"đã sửa"_s}});
    CHECK(changes[1].isRemove());
    CHECK(changes[2].isAdd());
    CHECK(changes[2].entity == u"facility"_s);
    CHECK_THROWS_AS(file->changes(3), Error);
}

TEST_CASE("A set of many changes is saved as the same changes one after another are")
{
    constexpr int count = 6'000;
    const planfiles::Folder folder;
    std::vector<Facility> before;
    for (int number = 0; number < count; ++number)
        before.push_back(planfiles::facility(u"CS%1"_s.arg(number)));
    ChangeSet set{.title = u"Sửa nhiều"_s};
    for (int number = 0; number < count; ++number) {
        const Facility &one = before[static_cast<std::size_t>(number)];
        Facility edited = one;
        edited.note = u"đã sửa %1"_s.arg(number);
        if (number % 3 == 0)
            set.edit(one, edited);
        else if (number % 3 == 1)
            set.remove(one);
        else
            set.add(planfiles::facility(u"CT%1"_s.arg(number)));
    }
    const auto setup = planfiles::adding({before.begin(), before.end()});
    const auto whole = PlanFile::create(folder.path(), setup, planfiles::options());
    const auto pieces =
        PlanFile::create(folder.path(u"từng phần.sxsh"_s), setup, planfiles::options());
    const JournalLine line = write(*whole, set);
    constexpr std::size_t pieceSize = 1'500;
    for (std::size_t first = 0; first < set.changes.size(); first += pieceSize) {
        const auto from = set.changes.begin() + static_cast<std::ptrdiff_t>(first);
        write(*pieces, {.changes = {from, from + pieceSize}});
    }
    CHECK(line.stateDigest == pieces->lastLine().stateDigest);
    CHECK(planfiles::same(whole->load(), pieces->load()));
    CHECK(whole->verify().empty());
    const std::vector<JournalChange> changes = whole->changes(line.seq);
    REQUIRE(changes.size() == set.changes.size());
    for (std::size_t index = 0; index < changes.size(); ++index)
        REQUIRE(changes[index].id == set.changes[index].record().id());
}

TEST_CASE("One text that cannot be stored among many changes leaves all of them unsaved")
{
    constexpr int count = 6'000;
    const planfiles::Folder folder;
    const auto file = PlanFile::create(folder.path(), {}, planfiles::options());
    const auto bad = GENERATE(0, 3'000, count - 1);
    ChangeSet set;
    for (int number = 0; number < count; ++number) {
        Facility facility = planfiles::facility(u"CS%1"_s.arg(number));
        if (number == bad)
            facility.note = QChar(0xD83E);
        set.add(facility);
    }
    CHECK_THAT(planfiles::errorOf([&] { write(*file, set); }).toStdString(), Contains("Note"));
    CHECK(file->load().all<Facility>().size() == 0);
    CHECK(file->lastLine().seq == 1);
    CHECK(file->verify().empty());
}

TEST_CASE("A large set that is stopped on the way is not saved")
{
    constexpr int count = 6'000;
    const planfiles::Folder folder;
    const auto file = PlanFile::create(folder.path(), {}, planfiles::options());
    ChangeSet set;
    for (int number = 0; number < count; ++number)
        set.add(planfiles::facility(u"CS%1"_s.arg(number)));
    std::size_t last = 0;
    const auto stop = [&last](std::size_t done) {
        last = done;
        if (done > count / 2)
            throw Error(u"stopped"_s);
    };
    CHECK(planfiles::errorOf([&] {
              file->append(LineKind::Edit, 0, set, u"Hoa"_s, fixedTime(), {}, stop);
          }) == u"stopped");
    CHECK(last > count / 2);
    CHECK(last < count / 2 + 100);
    CHECK(file->load().all<Facility>().size() == 0);
    CHECK(file->verify().empty());
    CHECK_NOTHROW(write(*file, set));
}

TEST_CASE("Lines are told in order from where one asks")
{
    const planfiles::Folder folder;
    const auto file = PlanFile::create(folder.path(), {}, planfiles::options());
    for (int count = 0; count < 3; ++count)
        write(*file, planfiles::adding({planfiles::facility(u"CS%1"_s.arg(count))}));
    std::vector<qint64> numbers;
    file->lines([&](const JournalLine &line) { numbers.push_back(line.seq); }, 2);
    CHECK(numbers == std::vector<qint64>{3, 4});
}

TEST_CASE("A set that would leave a link to nothing is refused as a whole")
{
    const planfiles::Folder folder;
    const Facility facility = planfiles::facility(u"CS001"_s);
    const FacilityState state{.id = QUuid::createUuid(), .facility = {facility.id}};
    const auto file =
        PlanFile::create(folder.path(), planfiles::adding({facility, state}), planfiles::options());
    const Records before = file->load();
    ChangeSet set = planfiles::adding({planfiles::facility(u"CS002"_s)});
    set.remove(facility);
    const QString text = planfiles::errorOf([&] { write(*file, set); });
    CHECK_THAT(text.toStdString(), Contains("does not exist"));
    CHECK(planfiles::same(file->load(), before));
    CHECK(file->lastLine().seq == 1);
    CHECK(file->verify().empty());
    CHECK_NOTHROW(write(*file, planfiles::adding({planfiles::facility(u"CS002"_s)})));
}

TEST_CASE("A full disk saves nothing, says so, and hinders nothing later")
{
    const planfiles::Folder folder;
    auto file = PlanFile::create(folder.path(), {}, planfiles::options());
    const auto count = GENERATE(10, 10'000); // the larger one overflows SQLite's cache on the way
    ChangeSet set;
    for (int number = 0; number < count; ++number) {
        Facility facility = planfiles::facility(u"CS%1"_s.arg(number));
        facility.note = QString(900, u'x');
        set.add(facility);
    }
    fillDisk(*file);
    const QString text = planfiles::errorOf([&] { write(*file, set); });
    CHECK_THAT(text.toStdString(), Contains("disk is full") && Contains("nothing was saved"));
    CHECK(file->load().all<Facility>().size() == 0);
    CHECK(file->verify().empty());
    file.reset();

    file = PlanFile::open(folder.path(), Access::ReadWrite, planfiles::options());
    CHECK(file->lastLine().seq == 1);
    write(*file, set);
    CHECK(file->load().all<Facility>().size() == static_cast<std::size_t>(count));
    CHECK(file->verify().empty());
}

TEST_CASE("A file that another program has written to is not written over")
{
    const planfiles::Folder folder;
    const auto file = PlanFile::create(folder.path(), {}, planfiles::options());
    planfiles::spoil(folder.path(),
                     u"INSERT INTO journal SELECT 2, kind, \"of\", who, \"when\", title, reason, "
                     "schema, state_digest, hash FROM journal"_s);
    const ChangeSet set = planfiles::adding({planfiles::facility(u"CS001"_s)});
    const QString text = planfiles::errorOf([&] { write(*file, set); });
    CHECK_THAT(text.toStdString(), Contains("changed by another program"));
    CHECK(file->load().all<Facility>().size() == 0);
}

TEST_CASE("Text that SQLite would not give back is refused")
{
    const planfiles::Folder folder;
    const auto file = PlanFile::create(folder.path(), {}, planfiles::options());
    const auto text = GENERATE(as<QString>(), QString(QChar(0xD83E)), QString(QChar(0)),
                               QString(u'a') + QChar(0xFFFE), QString(QChar(0xFEFF)) + u'a');
    Facility facility = planfiles::facility(u"CS001"_s);
    facility.note = text;
    CHECK_THAT(
        planfiles::errorOf([&] { write(*file, planfiles::adding({facility})); }).toStdString(),
        Contains("Note"));
    CHECK_THROWS_AS(write(*file, {.title = text}), Error);
    CHECK(file->lastLine().seq == 1);
}

TEST_CASE("Contents are kept once under the hash of their bytes")
{
    const planfiles::Folder folder;
    const auto file = PlanFile::create(folder.path(), {}, planfiles::options());
    const QByteArray bytes(300'000, 'z');
    const std::vector<QByteArray> blobs{bytes, QByteArray(), bytes};
    file->append(LineKind::Edit, 0, {}, u"Hoa"_s, fixedTime(), blobs);
    file->append(LineKind::Edit, 0, {}, u"Hoa"_s, fixedTime(), blobs);
    CHECK(blobName("abc") == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    CHECK(file->hasBlob(blobName(bytes)));
    CHECK(file->blob(blobName(bytes)) == bytes);
    CHECK(file->blob(blobName({})).isEmpty());
    CHECK_FALSE(file->hasBlob(blobName("abc")));
    CHECK_THROWS_AS(file->blob(blobName("abc")), Error);
    CHECK(planfiles::look(folder.path(), u"SELECT count(*) FROM blob"_s)[0][0] == 2);
    planfiles::spoil(folder.path(), u"UPDATE blob SET bytes = x'00'"_s);
    CHECK_THROWS_AS(file->blob(blobName(bytes)), Error);
}

TEST_CASE("Contents are not kept where their set is refused")
{
    const planfiles::Folder folder;
    const auto file = PlanFile::create(folder.path(), {}, planfiles::options());
    const ChangeSet set = planfiles::adding(
        {FacilityState{.id = QUuid::createUuid(), .facility = {QUuid::createUuid()}}});
    const std::vector<QByteArray> blobs{"abc"};
    CHECK_THROWS_AS(file->append(LineKind::Edit, 0, set, u"Hoa"_s, fixedTime(), blobs), Error);
    CHECK_FALSE(file->hasBlob(blobName("abc")));
}

TEST_CASE("One program writes; others read meanwhile and learn who it is")
{
    const planfiles::Folder folder;
    CHECK_FALSE(currentWriter(folder.path()));
    auto file = PlanFile::create(folder.path(), {}, planfiles::options());
    const auto writer = currentWriter(folder.path());
    REQUIRE(writer);
    CHECK(writer->who == u"Nguyễn Thị Hoa"_s);
    CHECK(writer->pid == QCoreApplication::applicationPid());
    CHECK(writer->since == QDateTime(QDate(2018, 6, 30), QTime(8, 15, 30), Qt::UTC));

    const QString text = planfiles::errorOf(
        [&] { PlanFile::open(folder.path(), Access::ReadWrite, planfiles::options()); });
    CHECK_THAT(text.toStdString(),
               Contains("Nguyễn Thị Hoa") && Contains(std::to_string(writer->pid)) &&
                   Contains("30/06/2018") && Contains("wait until it is closed"));

    const auto reader = PlanFile::open(folder.path(), Access::ReadOnly, planfiles::options());
    write(*file, planfiles::adding({planfiles::facility(u"CS001"_s)}));
    CHECK(reader->load().all<Facility>().size() == 1);
    CHECK_THAT(planfiles::errorOf([&] { write(*reader, {}); }).toStdString(),
               Contains("reading only"));
    file.reset();
    CHECK_FALSE(currentWriter(folder.path()));
    CHECK_NOTHROW(PlanFile::open(folder.path(), Access::ReadWrite, planfiles::options()));
}

TEST_CASE("A writer that is about to end is waited for")
{
    const planfiles::Folder folder;
    const QString path = folder.path();
    auto held = std::make_unique<WriterLock>(path, u"Hoa"_s, fixedTime());
    CHECK_THROWS_AS(WriterLock(path, u"Lan"_s, fixedTime()), Error);
    QThread *ending = QThread::create([&] {
        QThread::msleep(50);
        held.reset();
    });
    ending->start();
    const auto waited =
        std::make_unique<WriterLock>(path, u"Lan"_s, fixedTime(), std::chrono::seconds(20));
    ending->wait();
    delete ending;
    CHECK(currentWriter(path)->who == u"Lan");
}

TEST_CASE("A lock whose program no longer runs is taken over")
{
    const planfiles::Folder folder;
    PlanFile::create(folder.path(), {}, planfiles::options());
    QLockFile lock(folder.path() + u".lock"_s);
    REQUIRE(lock.tryLock(0));
    qint64 pid = 0;
    QString host;
    QString program;
    REQUIRE(lock.getLockInfo(&pid, &host, &program));
    lock.unlock();
    QFile left(folder.path() + u".lock"_s);
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write(u"999999999\n%1\n%2\n"_s.arg(program, host).toUtf8());
    left.close();
    CHECK_FALSE(currentWriter(folder.path()));
    CHECK_NOTHROW(PlanFile::open(folder.path(), Access::ReadWrite, planfiles::options()));
}
