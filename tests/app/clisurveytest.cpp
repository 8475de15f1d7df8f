// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/catch.h"

#include <QtCore/QSet>
#include <QtCore/QStandardPaths>

using namespace sxsh::test;
using namespace Qt::StringLiterals;

namespace {

/// A demonstration plan with a sample survey of 2018 that is still to be drawn.
class SurveyDesk : public Desk
{
public:
    SurveyDesk()
    {
        REQUIRE(runCli({u"demo"_s, plan(), u"--facilities"_s, u"60"_s}).code == 0);
        REQUIRE(runCli({u"add"_s, plan(), u"survey"_s, u"code=DTM"_s, u"name=Điều tra nhận thức"_s,
                        u"date=2018-09-01"_s, u"mode=sample"_s})
                    .code == 0);
    }
    Ended draw(QStringList options) const
    {
        return runCli(QStringList{u"draw"_s, plan(), u"DTM"_s, u"--json"_s} + options);
    }
    QJsonValue question() const
    {
        const Ended shown = runCli({u"survey"_s, plan(), u"DTM"_s, u"--json"_s});
        INFO(shown.err);
        REQUIRE(shown.code == 0);
        return shown.json()[u"questions"_s][0];
    }
    void reply(const QString &facility, const QString &reply) const
    {
        const Ended set = runCli(
            {u"set"_s, plan(), u"survey_answer:DTM/%1/aware"_s.arg(facility), u"reply="_s + reply});
        INFO(set.err);
        REQUIRE(set.code == 0);
    }
};

QStringList texts(const QJsonValue &array)
{
    QStringList all;
    for (const QJsonValue &value : array.toArray())
        all += value.toString();
    return all;
}

} // namespace

TEST_CASE("a sample is drawn from the register by stratum, told and taken back in one step")
{
    const SurveyDesk desk;
    const QString before = desk.digest();
    const qsizetype answers = desk.list(u"survey_answer"_s).size();
    const QStringList options{u"--size"_s,   u"24"_s,     u"--strata"_s,
                              u"district"_s, u"--seed"_s, u"7"_s};
    const Ended tried = desk.draw(options + QStringList{u"--dry-run"_s});
    REQUIRE(tried.code == 0);
    CHECK(tried.json()[u"applied"_s] == false);
    CHECK(desk.digest() == before);
    const Ended drawn = desk.draw(options);
    INFO(drawn.err);
    REQUIRE(drawn.code == 0);
    CHECK(drawn.json()[u"applied"_s] == true);
    CHECK(drawn.json()[u"seed"_s] == 7);
    CHECK(drawn.json()[u"facilities"_s] == tried.json()[u"facilities"_s]);
    const QStringList codes = texts(drawn.json()[u"facilities"_s]);
    CHECK(QSet(codes.begin(), codes.end()).size() == 24);
    int frame = 0;
    int sample = 0;
    for (const QJsonValue &stratum : drawn.json()[u"strata"_s].toArray()) {
        frame += stratum[u"frame"_s].toInt();
        sample += stratum[u"sample"_s].toInt();
        CHECK(stratum[u"sample"_s].toInt() >= std::min(2, stratum[u"frame"_s].toInt()));
    }
    CHECK(frame == drawn.json()[u"frame"_s].toInt());
    CHECK(sample == 24);
    CHECK(desk.list(u"survey_answer"_s).size() == answers + 24);
    REQUIRE(runCli({u"undo"_s, desk.plan()}).code == 0);
    CHECK(desk.digest() == before);
}

TEST_CASE("as many are drawn as a share needs that is to be known so well")
{
    const SurveyDesk desk;
    const Ended coarse = desk.draw({u"--within"_s, u"20"_s, u"--confidence"_s, u"90"_s});
    REQUIRE(coarse.code == 0);
    const Ended fine = desk.draw({u"--within"_s, u"7,5"_s, u"--confidence"_s, u"0,9"_s});
    REQUIRE(fine.code == 0);
    CHECK(fine.json()[u"sample"_s].toInt() > coarse.json()[u"sample"_s].toInt());
    CHECK(desk.question()[u"sample"_s] == fine.json()[u"sample"_s]);
    CHECK(desk.question()[u"strata"_s].toArray().isEmpty());
    CHECK(fine.json()[u"confidence"_s] == 0.9);
    CHECK(fine.json()[u"half_width"_s].toDouble() <= 0.075);
    const Ended divided =
        desk.draw({u"--within"_s, u"7,5"_s, u"--confidence"_s, u"90%"_s, u"--strata"_s, u"size"_s});
    REQUIRE(divided.code == 0);
    CHECK(divided.json()[u"half_width"_s].toDouble() <= 0.075);
    CHECK(divided.json()[u"sample"_s].toInt() > fine.json()[u"sample"_s].toInt());
}

TEST_CASE("a census lists everyone and is taken back in one step")
{
    const SurveyDesk desk;
    REQUIRE(runCli({u"set"_s, desk.plan(), u"survey:DTM"_s, u"mode=census"_s}).code == 0);
    const QString before = desk.digest();
    const Ended listed = desk.draw({});
    INFO(listed.err);
    REQUIRE(listed.code == 0);
    CHECK(listed.json()[u"seed"_s].isNull());
    CHECK(listed.json()[u"frame"_s].toInt() > 20);
    CHECK(listed.json()[u"facilities"_s].toArray().size() == listed.json()[u"frame"_s].toInt());
    CHECK(desk.question()[u"sample"_s] == listed.json()[u"frame"_s]);
    REQUIRE(runCli({u"undo"_s, desk.plan()}).code == 0);
    CHECK(desk.digest() == before);
}

TEST_CASE("replies give rate, weight, share and interval by stratum, and are never drawn over")
{
    const SurveyDesk desk;
    const Ended drawn =
        desk.draw({u"--size"_s, u"20"_s, u"--seed"_s, u"3"_s, u"--ask"_s, u"aware"_s});
    REQUIRE(drawn.code == 0);
    const QStringList codes = texts(drawn.json()[u"facilities"_s]);
    CHECK(desk.question()[u"share"_s].isNull());
    CHECK(desk.question()[u"response_rate"_s] == 0);
    for (int number = 0; number < 16; ++number)
        desk.reply(codes[number], number < 12 ? u"yes"_s : u"no"_s);
    const QJsonValue whole = desk.question();
    CHECK(whole[u"respondents"_s] == 16);
    CHECK(whole[u"response_rate"_s] == 0.8);
    CHECK(whole[u"share"_s] == 0.75);
    CHECK(whole[u"weight"_s].toDouble() == whole[u"frame"_s].toDouble() / 16);
    CHECK(whole[u"lower"_s].toDouble() < 0.75);
    CHECK(whole[u"upper"_s].toDouble() > 0.75);
    const Ended again = desk.draw({u"--size"_s, u"20"_s});
    CHECK(again.code == 1);
    CHECK(again.json()[u"error"_s].toString().contains(u"16"_s));
}

TEST_CASE("an indicator in sample mode takes its share, interval and rate from the survey")
{
    const SurveyDesk desk;
    const Ended drawn = desk.draw({u"--size"_s, u"20"_s, u"--strata"_s, u"size"_s, u"--seed"_s,
                                   u"3"_s, u"--ask"_s, u"aware"_s});
    REQUIRE(drawn.code == 0);
    const QStringList codes = texts(drawn.json()[u"facilities"_s]);
    for (int number = 0; number < codes.size(); ++number) {
        if (number % 7 != 3)
            desk.reply(codes[number], number % 3 == 0 ? u"no"_s : u"yes"_s);
    }
    REQUIRE(runCli({u"set"_s, desk.plan(), u"indicator:M1"_s, u"evidence_mode=sample"_s}).code ==
            0);
    const QJsonValue estimate = desk.question();
    CHECK(estimate[u"feeds"_s][0][u"indicator"_s] == u"M1"_s);
    const QStringList words{u"indicators"_s, desk.plan(),    u"--as-of"_s,
                            u"2018-12-14"_s, u"--explain"_s, u"M1"_s};
    const QJsonDocument counted = runCli(words + QStringList{u"--json"_s}).json();
    CHECK(counted[u"value"_s] == estimate[u"share"_s]);
    CHECK(!counted[u"value"_s].isNull());
    CHECK(counted[u"unknown"_s].isNull());
    const QJsonValue sample = counted[u"sample"_s];
    CHECK(sample[u"survey"_s] == u"DTM"_s);
    CHECK(sample[u"response_rate"_s] == estimate[u"response_rate"_s]);
    CHECK(sample[u"lower"_s] == estimate[u"lower"_s]);
    CHECK(sample[u"upper"_s] == estimate[u"upper"_s]);
    CHECK(sample[u"reason"_s] == estimate[u"reason"_s]);
    CHECK(sample[u"population"_s] == estimate[u"frame"_s]);
    CHECK(counted[u"subjects"_s].toArray().size() == 20);
    CHECK(sample[u"weighted"_s] == true);
    const QString told = runCli(words).out;
    CHECK(told.contains(u"DTM"_s));
    // The replies as such do not make up a share that is weighted by strata.
    CHECK_FALSE(told.contains(
        u"%1/%2"_s.arg(estimate[u"yes"_s].toInt()).arg(estimate[u"respondents"_s].toInt())));
    // Before its date the indicator rests on the survey before.
    const QJsonDocument earlier = runCli({u"indicators"_s, desk.plan(), u"--as-of"_s,
                                          u"2018-08-31"_s, u"--explain"_s, u"M1"_s, u"--json"_s})
                                      .json();
    CHECK(earlier[u"sample"_s][u"survey"_s] == u"DTM-2018"_s);
    CHECK(earlier[u"value"_s] != counted[u"value"_s]);

    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        WARN("poppler-utils is not installed");
        return;
    }
    const QString pdf = desk.path(u"Báo cáo.pdf"_s);
    REQUIRE(runCli({u"report"_s, desk.plan(), u"--kind"_s, u"annual"_s, u"--period"_s, u"2018"_s,
                    u"--out"_s, pdf})
                .code == 0);
    QProcess process;
    process.start(u"pdftotext"_s, {pdf, u"-"_s});
    REQUIRE(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    const QString rate =
        QString::number(estimate[u"response_rate"_s].toDouble() * 100, 'f', 1).replace(u'.', u',');
    CHECK(text.contains(u"cơ sở trong mẫu trả lời (%1%)"_s.arg(rate)));
    CHECK(text.contains(u"gia quyền theo tầng"_s));
}

TEST_CASE("each facility drawn has its questionnaire, and those who go out have the list")
{
    const SurveyDesk desk;
    const QString pdf = desk.path(u"Phiếu.pdf"_s);
    const QStringList write{u"questionnaire"_s, desk.plan(), u"DTM"_s, u"--out"_s, pdf};
    const Ended early = runCli(write);
    CHECK(early.code == 1);
    CHECK(early.err.contains(u"DTM"_s));
    CHECK(!QFile::exists(pdf));
    const Ended drawn = desk.draw({u"--size"_s, u"6"_s, u"--seed"_s, u"3"_s, u"--ask"_s, u"aware"_s,
                                   u"--ask"_s, u"staff_trained"_s});
    REQUIRE(drawn.code == 0);
    const QStringList codes = texts(drawn.json()[u"facilities"_s]);
    REQUIRE(runCli(write).code == 0);
    const auto pagesOf = [&pdf] {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        REQUIRE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
    };
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        WARN("poppler-utils is not installed");
        return;
    }
    const QStringList pages = pagesOf();
    REQUIRE(pages.size() == 6);
    for (const QString &page : pages) {
        CHECK(page.contains(u"PHIẾU ĐIỀU TRA"_s));
        CHECK(page.contains(u"biết về sản xuất sạch hơn"_s));
        CHECK(page.count(u"□ Có"_s) == 2);
        CHECK(page.contains(u"ĐẠI DIỆN CƠ SỞ"_s));
    }
    for (const QString &code : codes)
        CHECK(pages.filter(code).size() == 1);
    REQUIRE(runCli(write + QStringList{u"--facility"_s, codes[2]}).code == 0);
    CHECK(pagesOf().size() == 1);
    CHECK(pagesOf()[0].contains(codes[2]));
    REQUIRE(runCli(write + QStringList{u"--list"_s, u"--lang"_s, u"en"_s}).code == 0);
    const QString list = pagesOf().join(u' ');
    CHECK(list.contains(u"FACILITIES DRAWN"_s));
    for (const QString &code : codes)
        CHECK(list.contains(code));
}

TEST_CASE("what does not go together about a survey is refused in words")
{
    const SurveyDesk desk;
    const auto [words, code] = GENERATE(table<QStringList, int>({
        {{u"draw"_s, u"DTM"_s}, 2},
        {{u"draw"_s, u"DTM"_s, u"--size"_s, u"5"_s, u"--within"_s, u"5"_s}, 2},
        {{u"draw"_s, u"DTM"_s, u"--size"_s, u"5"_s, u"--confidence"_s, u"90"_s}, 2},
        {{u"draw"_s, u"DTM"_s, u"--within"_s, u"100"_s}, 2},
        {{u"draw"_s, u"DTM"_s, u"--within"_s, u"0,1"_s}, 2},
        {{u"draw"_s, u"DTM"_s, u"--within"_s, u"10"_s, u"--confidence"_s, u"1"_s}, 2},
        {{u"draw"_s, u"DTM"_s, u"--size"_s, u"5"_s, u"--strata"_s, u"colour"_s}, 2},
        {{u"draw"_s, u"DTM"_s, u"--size"_s, u"5"_s, u"--ask"_s, u"dedicated_officer"_s}, 2},
        {{u"draw"_s, u"DTM"_s, u"--size"_s, u"5000"_s}, 1},
        {{u"draw"_s, u"DT-2015"_s}, 1}, // a census that has replies
        {{u"draw"_s, u"DT-2015"_s, u"--size"_s, u"5"_s}, 2},
        {{u"draw"_s, u"NONE"_s, u"--size"_s, u"5"_s}, 1},
        {{u"survey"_s, u"NONE"_s}, 1},
        {{u"survey"_s, u"DTM"_s, u"--as-of"_s, u"2018-13-01"_s}, 2},
        {{u"questionnaire"_s, u"DTM"_s, u"--out"_s, u"a.txt"_s}, 2},
        {{u"questionnaire"_s, u"DTM"_s, u"--out"_s, u"a.pdf"_s, u"--list"_s, u"--facility"_s,
          u"CS001"_s},
         2},
    }));
    QStringList given = words;
    given.insert(1, desk.plan());
    const QString before = desk.digest();
    const Ended ended = runCli(given);
    INFO(given.join(u' ') << ": " << ended.err);
    CHECK(ended.code == code);
    CHECK(!ended.err.trimmed().isEmpty());
    CHECK(desk.digest() == before);
}
