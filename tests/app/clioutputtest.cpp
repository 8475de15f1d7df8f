// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/catch.h"

#include <QtCore/QFile>

using namespace sxsh::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList reportTo(const QString &plan, const QString &out)
{
    return {u"report"_s, plan, u"--kind"_s, u"annual"_s, u"--period"_s, u"2018"_s, u"--out"_s, out};
}

} // namespace

TEST_CASE("a report or an export never takes the place of the open plan, whatever it is called")
{
    const Desk desk;
    desk.makePlan();
    const QString ending = GENERATE(u"pdf"_s, u"csv"_s, u"xlsx"_s);
    const QString renamed = desk.path(u"kế hoạch."_s + ending);
    REQUIRE(QFile::rename(desk.plan(), renamed));
    const QByteArray before = contentOf(renamed);
    const auto write = [&](const QString &out) {
        return runCli(ending == u"pdf"
                          ? reportTo(renamed, out)
                          : QStringList{u"export"_s, renamed, out, u"--entity"_s, u"facility"_s});
    };
    const Ended same = write(renamed);
    CHECK(same.code == 1);
    CHECK(same.err.contains(u"kế hoạch."_s + ending));
    CHECK(contentOf(renamed) == before);
    const QString link = desk.path(u"liên kết."_s + ending);
    if (QFile::link(renamed, link) && contentOf(link) == before) {
        CHECK(write(link).code == 1);
        CHECK(contentOf(renamed) == before);
    }
}

TEST_CASE("a report or an export never takes the place of another plan, but of any other file")
{
    const Desk desk;
    desk.makePlan();
    const QString other = desk.path(u"kế hoạch khác.pdf"_s);
    REQUIRE(QFile::copy(desk.plan(), other));
    const QByteArray before = contentOf(other);
    const Ended refused = runCli(reportTo(desk.plan(), other));
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"kế hoạch khác.pdf"_s));
    CHECK(contentOf(other) == before);

    const QString sheet = desk.csv(u"cũ.csv"_s, u"something older\n"_s);
    CHECK(runCli({u"export"_s, desk.plan(), sheet, u"--entity"_s, u"facility"_s}).code == 0);
    CHECK(!contentOf(sheet).contains("older"));
}

TEST_CASE("what standard output does not take is no success")
{
    if (!QFile::exists(u"/dev/full"_s)) {
        WARN("there is no /dev/full here");
        return;
    }
    const Desk desk;
    desk.makePlan();
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    startCli(process, {u"--json"_s, u"list"_s, desk.plan(), u"admin_unit"_s});
    REQUIRE(process.waitForFinished(120'000));
    CHECK(process.exitCode() == 1);
    CHECK(!process.readAllStandardError().isEmpty());
}

TEST_CASE("a folder of data files that is none is refused by its variable and path")
{
    const Desk desk;
    const QString file = desk.csv(u"tệp.txt"_s, u"x"_s);
    const QString place = GENERATE(u"không có"_s, u"tệp.txt"_s, u"."_s);
    QProcessEnvironment environment = cliEnvironment();
    environment.insert(u"SXSH_RESOURCES"_s, desk.path(place));
    const Ended ended =
        runCli({u"new"_s, desk.plan(), u"--template"_s, u"ha-giang-2016-2020"_s}, environment);
    CHECK(ended.code == 1);
    CHECK(ended.err.contains(u"SXSH_RESOURCES"_s));
    CHECK(ended.err.contains(place));
    CHECK(!QFile::exists(desk.plan()));
}

TEST_CASE("data files of one's own are taken from where the variable says")
{
    const Desk desk;
    QProcessEnvironment environment = cliEnvironment();
    environment.insert(u"SXSH_RESOURCES"_s, QStringLiteral(SXSH_SOURCE_DIR) + u"/resources"_s);
    CHECK(runCli({u"new"_s, desk.plan()}, environment).code == 0);
}
