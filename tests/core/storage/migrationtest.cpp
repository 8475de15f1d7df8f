// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migration.h"
#include "core/base/error.h"
#include "tests/catch.h"
#include "tests/core/model/samples.h"
#include "tests/core/storage/planfiles.h"

#include <QtCore/QFile>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

/// A made-up next version with one more column.
PlanFileOptions nextVersion(int minCompatible, Migration::Upcast upcast = {})
{
    PlanFileOptions options = planfiles::options();
    options.migrations.push_back(
        {.version = options.migrations.back().version + 1,
         .minCompatible = minCompatible,
         .sql = u"ALTER TABLE facility ADD COLUMN colour TEXT NOT NULL DEFAULT 'xanh';\n"_s,
         .upcast = std::move(upcast)});
    return options;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("An older file is brought up to date after a copy was made beside it")
{
    const planfiles::Folder folder;
    planfiles::withEveryEntity(folder.path());
    const QByteArray original = bytesOf(folder.path());
    auto file = PlanFile::open(folder.path(), Access::ReadWrite, nextVersion(1));
    CHECK(planfiles::same(file->load(), samples::everyEntity()));
    CHECK_THAT(file->notice().toStdString(),
               Contains("version 7 to version 8") && Contains("backup v7 2018-06-30"));
    CHECK(file->lastLine().kind == LineKind::Event);
    CHECK(file->lastLine().seq == 2);
    CHECK(file->lastLine().schema == 8);
    CHECK(file->verify().empty());
    CHECK(bytesOf(folder.path(u"Kế hoạch backup v7 2018-06-30.sxsh"_s)) == original);
    file->append(LineKind::Edit, 0, planfiles::adding({planfiles::facility(u"CS9"_s)}), u"Hoa"_s,
                 planfiles::fixedTime());
    file.reset();

    file = PlanFile::open(folder.path(), Access::ReadWrite, nextVersion(1));
    CHECK(file->notice().isEmpty());
    CHECK(file->verify().empty());
    CHECK(planfiles::look(folder.path(), u"SELECT DISTINCT colour FROM facility"_s) ==
          std::vector<QVariantList>{{u"xanh"_s}});
    CHECK(planfiles::look(folder.path(), u"PRAGMA user_version"_s)[0][0] == 8);
}

TEST_CASE("A backup copy never overwrites another")
{
    const planfiles::Folder folder;
    planfiles::withEveryEntity(folder.path());
    const QStringList taken{u"Kế hoạch backup v7 2018-06-30.sxsh"_s,
                            u"Kế hoạch backup v7 2018-06-30 (2).sxsh"_s};
    for (const QString &name : taken) {
        QFile file(folder.path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("older");
    }
    const auto file = PlanFile::open(folder.path(), Access::ReadWrite, nextVersion(1));
    for (const QString &name : taken)
        CHECK(bytesOf(folder.path(name)) == "older");
    CHECK(QFile::exists(folder.path(u"Kế hoạch backup v7 2018-06-30 (3).sxsh"_s)));
}

TEST_CASE("A step that fails leaves the file as it was")
{
    const planfiles::Folder folder;
    planfiles::withEveryEntity(folder.path());
    const QByteArray original = bytesOf(folder.path());
    PlanFileOptions options = nextVersion(1);
    options.migrations.back().sql +=
        GENERATE(as<QString>(), u"DROP TABLE nowhere;\n"_s, u"DELETE FROM facility;\n"_s);
    CHECK_THROWS_AS(PlanFile::open(folder.path(), Access::ReadWrite, options), Error);
    CHECK(bytesOf(folder.path()) == original);
    CHECK(folder.names() == QStringList{u"Kế hoạch.sxsh"_s});
}

TEST_CASE("An older file is not brought up to date where it is only to be read")
{
    const planfiles::Folder folder;
    planfiles::withEveryEntity(folder.path());
    const QByteArray original = bytesOf(folder.path());
    const QString text = planfiles::errorOf(
        [&] { PlanFile::open(folder.path(), Access::ReadOnly, nextVersion(1)); });
    CHECK_THAT(text.toStdString(), Contains("older version"));
    CHECK(bytesOf(folder.path()) == original);
}

TEST_CASE("A newer file that this version can still read is opened for reading, with a notice")
{
    const planfiles::Folder folder;
    const ChangeSet setup = planfiles::adding({planfiles::facility(u"CS001"_s)});
    PlanFile::create(folder.path(), setup, nextVersion(1));
    const auto access = GENERATE(Access::ReadWrite, Access::ReadOnly);
    const auto file = PlanFile::open(folder.path(), access, planfiles::options());
    CHECK(file->isReadOnly());
    CHECK_THAT(file->notice().toStdString(), Contains("newer version"));
    CHECK(file->load().all<Facility>().size() == 1);
    CHECK_FALSE(QFile::exists(folder.path() + u".lock"_s));
    const Issues issues = file->verify();
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].severity == Severity::Soft);
}

TEST_CASE("A newer file that this version cannot read says that the program must be updated")
{
    const planfiles::Folder folder;
    PlanFile::create(folder.path(), {}, nextVersion(8));
    const auto access = GENERATE(Access::ReadWrite, Access::ReadOnly);
    const QString text =
        planfiles::errorOf([&] { PlanFile::open(folder.path(), access, planfiles::options()); });
    CHECK_THAT(text.toStdString(), Contains("newer version") && Contains("Update the program"));
}

TEST_CASE("Lines of an older version are read in the newest one, or not at all")
{
    const planfiles::Folder folder;
    const Facility facility = planfiles::facility(u"CS001"_s);
    PlanFile::create(folder.path(), planfiles::adding({facility}, u"Lập"_s), planfiles::options());
    SECTION("with what the step says about them")
    {
        const auto upcast = [](const JournalChange &change) {
            JournalChange newer = change;
            newer.fields.push_back({.key = u"colour"_s, .before = {}, .after = u"xanh"_s});
            return std::vector{newer};
        };
        const auto file = PlanFile::open(folder.path(), Access::ReadWrite, nextVersion(1, upcast));
        const std::vector<JournalChange> changes = file->changes(1);
        REQUIRE(changes.size() == 1);
        REQUIRE(changes[0].field(u"colour"));
        CHECK(changes[0].field(u"colour")->after == QVariant(u"xanh"_s));
        CHECK(changes[0].field(u"code")->after == QVariant(u"CS001"_s));
    }
    SECTION("in words where the step says nothing")
    {
        const auto file = PlanFile::open(folder.path(), Access::ReadWrite, nextVersion(1));
        CHECK_THAT(planfiles::errorOf([&] { file->changes(1); }).toStdString(),
                   Contains("older version") && Contains("Lập"));
        CHECK(file->changes(2).empty());
    }
}

TEST_CASE("A plan file of each released version is brought up to date with all it holds")
{
    const int version = GENERATE(range(1, 7));
    const planfiles::Folder folder;
    planfiles::copyReleased(version, folder.path());
    const auto file = PlanFile::open(folder.path(), Access::ReadWrite, planfiles::options());
    CHECK_THAT(file->notice().toStdString(),
               Contains("from version " + std::to_string(version) + " to version"));
    const Records records = file->load();
    CHECK(records.size(EntityKind::Usage) == 2);
    CHECK(records.size(EntityKind::Facility) == 3);
    CHECK(records.size(EntityKind::Measure) == 2);
    CHECK(records.size(EntityKind::ColumnMapping) == (version < 2 ? 0 : 2));
    CHECK(records.size(EntityKind::Confirmation) == (version < 3 ? 0 : 2));
    CHECK(records.size(EntityKind::SizeRule) == (version < 4 ? 0 : 2));
    CHECK(file->verify().empty());
    // Lines written then can still be read, and so undone.
    const std::vector<JournalChange> changes = file->changes(3);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].field(u"note")->after == QVariant(u"Đã sửa"_s));
    file->append(LineKind::Edit, 0,
                 planfiles::adding({ColumnMapping{.id = QUuid::createUuid(),
                                                  .entity = u"facility"_s,
                                                  .heading = u"Tên xưởng"_s,
                                                  .column = u"name"_s}}),
                 u"Hoa"_s, planfiles::fixedTime());
    CHECK(file->verify().empty());
}

TEST_CASE("A new field leaves the digests of older lines as they are, and counts once it is filled")
{
    const int version = GENERATE(range(1, 7));
    const planfiles::Folder folder;
    planfiles::copyReleased(version, folder.path());
    const auto file = PlanFile::open(folder.path(), Access::ReadWrite, planfiles::options());
    const QByteArray before = file->line(file->lastLine().seq - 1)->stateDigest;
    CHECK(file->line(file->lastLine().seq - 1)->schema == version);
    CHECK(file->lastLine().stateDigest == before);

    const Records records = file->load();
    const auto edit = [&](const auto &old, auto changed) {
        ChangeSet set;
        set.edit(old, changed);
        file->append(LineKind::Edit, 0, set, u"Hoa"_s, planfiles::fixedTime());
        CHECK(file->verify().empty());
        const QByteArray filled = file->lastLine().stateDigest;
        file->append(LineKind::Edit, 0, set.inverted(), u"Hoa"_s, planfiles::fixedTime());
        CHECK(file->lastLine().stateDigest == before);
        return filled;
    };
    const Measure &measure = *records.all<Measure>().begin();
    Measure lasting = measure;
    lasting.life = 0; // no life that the rules allow, but another state than none
    const QByteArray none = edit(measure, lasting);
    CHECK(none != before);
    lasting.life = 5;
    CHECK(edit(measure, lasting) != none);
    Measure preferred = measure;
    preferred.priority = true;
    CHECK(edit(measure, preferred) != before);
    const BudgetLine &line = *records.all<BudgetLine>().begin();
    BudgetLine support = line;
    support.supportFor = u"machinery"_s;
    CHECK(edit(line, support) != before);
    CHECK(file->verify().empty());
}
