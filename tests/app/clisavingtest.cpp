// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/catch.h"

#include <QtCore/QFile>

using namespace sxsh::test;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

QString written(const Desk &desk, const QByteArray &text)
{
    const QString path = desk.path(u"Ca tính của Sở.json"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return path;
}

} // namespace

TEST_CASE("calc computes each case and writes JSON, asked for or not")
{
    const Desk desk;
    const QString path =
        written(desk, R"({"cases":[{"id":"V1","resource":"electricity","year":2020,"threshold":0.08,
                  "method":"ratio","base":{"use":1250000,"output":2500},
                  "report":{"use":1311000,"output":2850}},
                 {"id":"V3","resource":"electricity","year":2020,"method":"ratio",
                  "base":{"use":1250000,"output":2500},"report":{"use":1311000,"output":0}}]})");
    const QStringList flags = GENERATE(QStringList(), QStringList{u"--json"_s});
    const Ended ended = runCli(QStringList{u"calc"_s, path} + flags);
    INFO(ended.err);
    REQUIRE(ended.code == 0);
    const QJsonArray cases = ended.json()[u"cases"_s].toArray();
    REQUIRE(cases.size() == 2);
    CHECK(cases[0][u"avoided"_s] == 114'000);
    CHECK(cases[0][u"claim"_s] == u"ratio-reached"_s);
    CHECK(cases[1][u"saving"_s].isNull());
    CHECK_THAT(cases[1][u"reason"_s].toString().toStdString(), Contains("suất tiêu thụ"));
}

TEST_CASE("calc refuses a file that it cannot read, naming it")
{
    const Desk desk;
    const Ended broken = runCli({u"calc"_s, written(desk, "{\"cases\": [\n")});
    CHECK(broken.code == 1);
    CHECK_THAT(broken.err.toStdString(), Contains("Ca tính của Sở.json"));
    const Ended missing = runCli({u"calc"_s, desk.path(u"không có.json"_s)});
    CHECK(missing.code == 1);
    CHECK_THAT(missing.err.toStdString(), Contains("không có.json"));
    CHECK(runCli({u"calc"_s}).code == 2);
}
