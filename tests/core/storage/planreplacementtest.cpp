// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planreplacement.h"

#include "core/base/error.h"
#include "tests/catch.h"
#include "tests/core/storage/planfiles.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

std::unique_ptr<PlanFile> fileWith(const QString &path, const QString &code)
{
    return PlanFile::create(path, planfiles::adding({planfiles::facility(code)}),
                            planfiles::options());
}

QString codeIn(const QString &path)
{
    return PlanFile::open(path, Access::ReadOnly, planfiles::options())
        ->load()
        .all<Facility>()
        .begin()
        ->code;
}

} // namespace

TEST_CASE("A new plan takes the place of an older one only when it is whole")
{
    const planfiles::Folder folder;
    const QString path = folder.path();
    if (GENERATE(true, false))
        fileWith(path, u"CŨ"_s);

    SECTION("it is made beside and replaces it")
    {
        replacePlanFile(path, [](const QString &beside) { fileWith(beside, u"MỚI"_s); });
        CHECK(codeIn(path) == u"MỚI");
        CHECK(folder.names() == QStringList{u"Kế hoạch.sxsh"_s});
    }
#ifdef Q_OS_UNIX
    SECTION("the older one is in the trash")
    {
        const bool wasThere = QFile::exists(path);
        const QDir trash(qEnvironmentVariable("XDG_DATA_HOME") + u"/Trash/files"_s);
        const auto before = trash.entryList(QDir::Files).size();
        replacePlanFile(path, [](const QString &beside) { fileWith(beside, u"MỚI"_s); });
        const QStringList thrown = trash.entryList(QDir::Files, QDir::Time);
        REQUIRE(thrown.size() == before + (wasThere ? 1 : 0));
        if (wasThere) {
            CHECK(thrown.front().startsWith(u"Kế hoạch (replaced "_s));
            CHECK(codeIn(trash.filePath(thrown.front())) == u"CŨ");
        }
    }
#endif
    SECTION("files of like names are left alone")
    {
        const QStringList names{u"Kế hoạch.sxsh"_s, u"Kế hoạch.sxsh.old"_s,
                                u"Kế hoạch.sxsh.part"_s};
        for (const QString &name : {names[1], names[2]}) {
            QFile file(folder.path(name));
            REQUIRE(file.open(QIODevice::WriteOnly));
        }
        replacePlanFile(path, [](const QString &beside) { fileWith(beside, u"MỚI"_s); });
        CHECK(folder.names() == names);
    }
    SECTION("what fails leaves everything as it was")
    {
        const QStringList before = folder.names();
        const QString problem = planfiles::errorOf([&] {
            replacePlanFile(path, [](const QString &beside) {
                fileWith(beside, u"MỚI"_s);
                throw Error(beside + u" has no room"_s);
            });
        });
        CHECK(problem == path + u" has no room"_s);
        CHECK(folder.names() == before);
        if (!before.isEmpty())
            CHECK(codeIn(path) == u"CŨ");
    }
    SECTION("the journal of an older file that was not closed does not come to the new one")
    {
        QFile journal(path + u"-journal"_s);
        REQUIRE(journal.open(QIODevice::WriteOnly));
        journal.write("left");
        journal.close();
        if (!QFile::exists(path))
            return;
        replacePlanFile(path, [](const QString &beside) { fileWith(beside, u"MỚI"_s); });
        CHECK(folder.names() == QStringList{u"Kế hoạch.sxsh"_s});
    }
}

TEST_CASE("A plan that somebody writes to is not replaced, this program's own neither")
{
    const planfiles::Folder folder;
    const QString path = folder.path();
    const auto open = fileWith(path, u"ĐANG MỞ"_s);
    bool isMade = false;
    const QString problem = planfiles::errorOf(
        [&] { replacePlanFile(path, [&isMade](const QString &) { isMade = true; }); });
    CHECK_THAT(problem.toStdString(), Contains("not replaced") && Contains("has it open"));
    CHECK_FALSE(isMade);
    CHECK(codeIn(path) == u"ĐANG MỞ");
}
