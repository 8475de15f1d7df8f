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

namespace {

/// The plan of the demonstration, made once.
const QString &demonstrationPlan()
{
    static const Desk desk;
    static const QString plan = [] {
        REQUIRE(runCli({u"demo"_s, desk.plan(), u"--facilities"_s, u"60"_s}).code == 0);
        return desk.plan();
    }();
    return plan;
}

QJsonObject savings(const QStringList &more)
{
    const Ended ended = runCli(QStringList{u"savings"_s, demonstrationPlan(), u"--json"_s} + more);
    INFO(ended.err);
    REQUIRE(ended.code == 0);
    return ended.json().object();
}

} // namespace

TEST_CASE("savings tells each facility, the province and its districts, which add up")
{
    const QJsonObject found = savings({u"--period"_s, u"2018"_s, u"--by"_s, u"unit"_s});
    CHECK(found[u"year"_s] == 2018);
    CHECK(found[u"as_of"_s] == u"2018-12-14"_s);
    CHECK(found[u"threshold"_s] == 0.08);
    CHECK(found[u"threshold_max"_s] == 0.13);
    const QJsonObject province = found[u"province"_s].toObject();
    const int n = province[u"n"_s].toInt();
    REQUIRE(n > 0);
    const QJsonArray facilities = found[u"facilities"_s].toArray();
    CHECK(facilities.size() == province[u"adopters"_s].toInt());
    CHECK(province[u"left_out"_s].toArray().size() == facilities.size() - n);
    int inGroups = 0;
    double avoided = 0;
    for (const QJsonValue &group : found[u"groups"_s].toArray()) {
        inGroups += group[u"n"_s].toInt();
        avoided += group[u"toe_avoided"_s].toDouble();
    }
    CHECK(inGroups == n);
    CHECK(std::abs(avoided - province[u"toe_avoided"_s].toDouble()) < 1e-6);
    const auto metered = std::ranges::count_if(
        facilities, [](const QJsonValue &facility) { return facility[u"grade"_s] == u"A"_s; });
    CHECK(metered > 0);
    for (const QJsonValue &facility : facilities) {
        if (facility[u"saving"_s].isNull() || facility[u"saving"_s].isUndefined())
            CHECK_FALSE(facility[u"left_out"_s].toString().isEmpty());
        if (facility[u"grade"_s] == u"A"_s) {
            CHECK(facility[u"model"_s].isObject());
            CHECK(facility[u"model_ok"_s].isBool());
        }
    }
}

TEST_CASE("savings tells one facility by each baseline, and resources in their own units")
{
    const QJsonObject whole = savings({u"--period"_s, u"2018"_s});
    const QString code = whole[u"facilities"_s][0][u"code"_s].toString();
    const QJsonObject one =
        savings({u"--period"_s, u"2018"_s, u"--facility"_s, code})[u"facility"_s].toObject();
    CHECK(one[u"code"_s] == code);
    REQUIRE(!one[u"savings"_s].toArray().isEmpty());
    CHECK(one[u"savings"_s][0][u"resource"_s] == u"energy"_s);
    const QJsonArray resources =
        savings({u"--period"_s, u"2018"_s, u"--by"_s, u"resource"_s})[u"groups"_s].toArray();
    REQUIRE(!resources.isEmpty());
    CHECK(resources[0][u"key"_s] == u"DIEN"_s);
    CHECK(resources[0][u"unit"_s] == u"kWh"_s);
    // For people, in words.
    const Ended words = runCli({u"savings"_s, demonstrationPlan(), u"--period"_s, u"2018"_s});
    CHECK(words.code == 0);
    CHECK_THAT(words.out.toStdString(), Contains("Toàn tỉnh"));
}

TEST_CASE("savings tells how one facility's saving came about, and what another output would use")
{
    QString code;
    for (const QJsonValue &facility :
         savings({u"--period"_s, u"2018"_s})[u"facilities"_s].toArray()) {
        if (facility[u"grade"_s] == u"A"_s)
            code = facility[u"code"_s].toString();
    }
    REQUIRE_FALSE(code.isEmpty());
    const QStringList one{u"savings"_s, demonstrationPlan(), u"--period"_s,
                          u"2018"_s,    u"--facility"_s,     code};
    const Ended told = runCli(one + QStringList{u"--story"_s});
    INFO(told.err);
    REQUIRE(told.code == 0);
    for (const char *part : {"Hồi quy", "Kiểm định", "đạt", "Khoảng tin cậy"})
        CHECK_THAT(told.out.toStdString(), Contains(part));
    const Ended ended = runCli(one + QStringList{u"--if"_s, u"1000"_s, u"--json"_s});
    REQUIRE(ended.code == 0);
    for (const QJsonValue &saving : ended.json()[u"facility"_s][u"savings"_s].toArray()) {
        const QJsonObject whatIf = saving[u"what_if"_s].toObject();
        CHECK((whatIf[u"expected"_s].isDouble() || whatIf[u"reason"_s].isString()));
    }
    CHECK(runCli(one + QStringList{u"--if"_s, u"nhiều"_s}).code == 2);
    const Ended unknown = runCli(one + QStringList{u"--if"_s, u"Mặt trăng=3"_s});
    CHECK(unknown.code == 0);
    CHECK_THAT(unknown.out.toStdString(), Contains("Mặt trăng"));
    CHECK(runCli({u"savings"_s, demonstrationPlan(), u"--story"_s}).code == 2);
    const Desk desk;
    const QString paper = desk.path(u"Cách tính.pdf"_s);
    const Ended written = runCli(one + QStringList{u"--out"_s, paper});
    INFO(written.err);
    CHECK(written.code == 0);
    QFile pdf(paper);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(runCli(one + QStringList{u"--out"_s, u"story.txt"_s}).code == 2);
    CHECK(runCli(one + QStringList{u"--out"_s, demonstrationPlan()}).code != 0);
}

TEST_CASE("savings refuses what it cannot understand, saying what to type")
{
    const auto refused = [](const QStringList &more) {
        return runCli(QStringList{u"savings"_s, demonstrationPlan()} + more);
    };
    CHECK(refused({u"--by"_s, u"year"_s}).code == 2);
    CHECK(refused({u"--by"_s, u"moon"_s}).code == 2);
    CHECK(refused({u"--as-of"_s, u"31/02/2018"_s}).code == 2);
    CHECK(refused({u"--by"_s, u"unit"_s, u"--facility"_s, u"CS001"_s}).code == 2);
    const Ended period = refused({u"--period"_s, u"năm ngoái"_s});
    CHECK(period.code == 1);
    CHECK_THAT(period.err.toStdString(), Contains("năm ngoái"));
    CHECK(refused({u"--facility"_s, u"KHÔNG-CÓ"_s}).code == 1);
    CHECK(refused({u"--as-of"_s, u"2001-01-01"_s}).code == 1);
    CHECK(savings({u"--period"_s, u"1999"_s})[u"province"_s][u"n"_s] == 0);
}
