// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/catch.h"

#include <QtCore/QRegularExpression>

using namespace sxsh::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList commands{u"new"_s,     u"demo"_s,   u"check"_s,   u"import"_s,
                           u"inspect"_s, u"export"_s, u"list"_s,    u"show"_s,
                           u"add"_s,     u"set"_s,    u"remove"_s,  u"undo"_s,
                           u"redo"_s,    u"fields"_s, u"journal"_s, u"indicators"_s,
                           u"report"_s,  u"draw"_s,   u"survey"_s,  u"questionnaire"_s};

/// The words of the parser that an officer would have to read in English.
const QRegularExpression english(
    uR"([Rr]equired|expected|[Mm]issing|[Aa]rgument|[Ss]ubcommand|Options|Could not|received|)"
    uR"(override|TEXT|\bU?INT\b|Usage)"_s);

} // namespace

TEST_CASE("the parser speaks no English to who reads Vietnamese")
{
    const auto words = GENERATE(values<QStringList>({
        {},
        {u"bogus"_s},
        {u"list"_s},
        {u"add"_s, u"p.sxsh"_s, u"facility"_s},
        {u"new"_s, u"a"_s, u"b"_s, u"c"_s},
        {u"list"_s, u"p.sxsh"_s, u"facility"_s, u"--bogus"_s},
        {u"undo"_s, u"p.sxsh"_s, u"x"_s},
        {u"export"_s, u"p.sxsh"_s, u"f.csv"_s},
        {u"inspect"_s, u"f.csv"_s, u"--header-row"_s, u"x"_s},
        {u"--lang"_s},
        {u"list"_s, u"p.sxsh"_s, u"facility"_s, u"--lang"_s, u"fr"_s},
        {u"list"_s, u"p.sxsh"_s, u"facility"_s, u"--json=maybe"_s},
        {u"indicators"_s, u"p.sxsh"_s, u"--by"_s},
        {u"indicators"_s, u"p.sxsh"_s, u"--by"_s, u"unit"_s, u"--by"_s, u"year"_s},
        {u"demo"_s, u"p.sxsh"_s, u"--seed"_s, u"1.5"_s},
        {u"draw"_s, u"p.sxsh"_s, u"DT"_s, u"--size"_s, u"0"_s},
        {u"survey"_s, u"p.sxsh"_s},
        {u"questionnaire"_s, u"p.sxsh"_s, u"DT"_s},
    }));
    const Ended ended = runCli(words);
    INFO(words.join(u' ') << ": " << ended.err);
    CHECK(ended.code == 2);
    CHECK(!ended.err.trimmed().isEmpty());
    CHECK(!ended.err.contains(english));
}

TEST_CASE("help is Vietnamese from heading to placeholder, and English when asked")
{
    const Ended general = runCli({u"--help"_s});
    INFO(general.out);
    CHECK(general.code == 0);
    CHECK(!general.out.contains(english));
    CHECK(!general.out.contains(u"[["_s));
    for (const QString &command : commands) {
        CHECK(general.out.contains(command));
        const Ended help = runCli({command, u"--help"_s});
        INFO(help.out);
        CHECK(help.code == 0);
        CHECK(!help.out.contains(english));
    }
    CHECK(runCli({u"indicators"_s, u"--help"_s, u"--lang"_s, u"en"_s})
              .out.contains(u"--as-of DATE"_s));
    CHECK(runCli({u"--help"_s, u"--lang"_s, u"en"_s}).out.contains(u"Commands:"_s));
}

TEST_CASE("a usage error names what is at fault")
{
    const auto [words, named] = GENERATE(table<QStringList, QString>({
        {{u"bogus"_s}, u"bogus"_s},
        {{u"bogus"_s}, u"indicators"_s},
        {{u"bogus"_s, u"--help"_s}, u"“bogus”"_s},
        {{u"new"_s, u"p.sxsh"_s, u"--years"_s, u"2015-2020"_s}, u"--years"_s},
        {{u"list"_s, u"p"_s, u"facility"_s, u"extra"_s}, u"extra"_s},
        {{u"list"_s, u"p"_s, u"--extra"_s}, u"--extra"_s},
        {{u"export"_s, u"p"_s, u"f.csv"_s}, u"--entity"_s},
        {{u"inspect"_s, u"f.csv"_s, u"--header-row"_s, u"0"_s}, u"--header-row"_s},
        {{u"indicators"_s, u"p"_s, u"--by"_s, u"unit"_s, u"--by"_s, u"year"_s}, u"--by"_s},
        {{u"indicators"_s, u"p"_s, u"--as-of"_s}, u"--as-of"_s},
        {{u"indicators"_s, u"p"_s, u"--as-of"_s, u""_s}, u"--as-of"_s},
        {{u"indicators"_s, u"p"_s, u"--by"_s, u"unit"_s, u"--explain"_s, u"M1"_s}, u"--explain"_s},
        {{u"undo"_s, u"p"_s, u"many"_s}, u"many"_s},
        {{u"set"_s, u"p"_s, u"facility:A"_s, u"name=\uFFFD"_s}, u"UTF-8"_s},
        {{u"journal"_s, u"p"_s, u"--line"_s, u"-1"_s}, u"--line"_s},
        {{u"import"_s, u"p"_s, u"f"_s, u"--entity"_s, u"fact"_s, u"--dry-run=x"_s}, u"--dry-run"_s},
    }));
    const Ended ended = runCli(words);
    INFO(words.join(u' ') << ": " << ended.err);
    CHECK(ended.code == 2);
    CHECK(ended.err.contains(named));
}

TEST_CASE("programs get one JSON value for a usage error, the version and help")
{
    const auto words = GENERATE(values<QStringList>({
        {u"list"_s, u"p.sxsh"_s, u"bogus"_s, u"--json"_s},
        {u"--json"_s, u"bogus"_s},
        {u"--json"_s, u"indicators"_s, u"p.sxsh"_s, u"--by"_s, u"foo"_s},
        {u"--json"_s, u"undo"_s, u"p.sxsh"_s, u"0"_s},
    }));
    const Ended ended = runCli(words);
    CHECK(ended.code == 2);
    CHECK(!ended.json().object()[u"error"_s].toString().isEmpty());
    CHECK(runCli({u"--json"_s, u"--version"_s}).json().object()[u"version"_s].toString() ==
          u"0.1.0"_s);
    CHECK(!runCli({u"--json"_s, u"--help"_s}).json().object()[u"help"_s].toString().isEmpty());
}

TEST_CASE("a demonstration of impossible size or seed is refused")
{
    const Desk desk;
    const auto [option, value] = GENERATE(table<QString, QString>({
        {u"--facilities"_s, u"0"_s},
        {u"--facilities"_s, u"-1"_s},
        {u"--facilities"_s, u"many"_s},
        {u"--seed"_s, u"-5"_s},
        {u"--seed"_s, u"99999999999999999999"_s},
    }));
    const Ended ended = runCli({u"demo"_s, desk.plan(), option, value});
    INFO(option << ' ' << value << ": " << ended.err);
    CHECK(ended.code == 2);
    CHECK(ended.err.contains(option));
    CHECK(ended.err.contains(value));
    CHECK(!QFile::exists(desk.plan()));
}

TEST_CASE("the largest seed is a seed, and doubts are counted as check counts them")
{
    const Desk desk;
    const Ended made = runCli({u"demo"_s, desk.plan(), u"--facilities"_s, u"40"_s, u"--seed"_s,
                               u"18446744073709551615"_s, u"--json"_s});
    INFO(made.err);
    REQUIRE(made.code == 0);
    CHECK(made.json()[u"seed"_s].toString() == u"18446744073709551615"_s);
    const Ended checked = runCli({u"check"_s, desk.plan(), u"--json"_s});
    CHECK(made.json()[u"doubts"_s].toInt() == checked.json()[u"issues"_s].toArray().size());
}
