// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/catch.h"

#include <QtCore/QFile>
#include <QtCore/QStringEncoder>

using namespace sxsh::test;
using namespace Qt::StringLiterals;

namespace {

Ended package(const QStringList &words)
{
    return runCli(QStringList{u"package"_s} + words + QStringList{u"--json"_s});
}

QJsonObject done(const Ended &ended)
{
    INFO(ended.out << ended.err);
    REQUIRE(ended.code == 0);
    return ended.json().object();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A package that went out to the district of CS002 and was opened there.
struct Passed {
    Desk desk;
    QString unit;
    QString phrase = desk.path(u"mật khẩu.txt"_s);
    QString work = desk.path(u"Bản làm việc.sxsh"_s);
    QString back = desk.path(u"Báo cáo nộp.sxshpkg"_s);

    Passed()
    {
        desk.makePlanWithFacility();
        unit = desk.list(u"facility"_s)[0].toObject().value("unit_code"_L1).toString();
        write(phrase, "chè Shan tuyết\nghi chú");
        const QString file = desk.path(u"Gói 1.sxshpkg"_s);
        const QJsonObject issued =
            done(package({u"issue"_s, desk.plan(), u"--unit"_s, unit, u"--out"_s, file,
                          u"--passphrase-file"_s, phrase}));
        CHECK(issued.value("sequence"_L1) == 1);
        CHECK(issued.value("facilities"_L1) == 1);
        done(package({u"open"_s, file, u"--out"_s, work, u"--passphrase-file"_s, phrase}));
    }

    void change(const QString &plan, const QString &value) const
    {
        const Ended set = runCli({u"set"_s, plan, u"facility:CS002"_s, value});
        INFO(set.out << set.err);
        REQUIRE(set.code == 0);
    }
    QJsonObject handIn() const { return done(package({u"submit"_s, work, u"--out"_s, back})); }
    QJsonObject facility() const { return desk.list(u"facility"_s)[0].toObject(); }
};

} // namespace

TEST_CASE("a package goes out, comes back, is reviewed, accepted once, and taken back")
{
    const Passed passed;
    const QString plan = passed.desk.plan();
    passed.change(passed.work, u"labour=45"_s);
    passed.change(passed.work, u"note=Huyện ghi"_s);
    passed.change(plan, u"note=Sở ghi"_s);
    CHECK(passed.handIn().value("sequence"_L1) == 1);

    const QString before = passed.desk.digest();
    const QJsonObject review = done(package({u"review"_s, plan, passed.back}));
    CHECK(review.value("unit"_L1) == passed.unit);
    CHECK(review.value("already_accepted"_L1) == false);
    const QJsonArray clean = review.value("clean"_L1).toArray();
    REQUIRE(clean.size() == 1);
    CHECK(clean[0].toObject().value("entity"_L1) == u"facility"_s);
    CHECK(clean[0].toObject().value("code"_L1) == u"CS002"_s);
    CHECK_FALSE(clean[0].toObject().value("fields"_L1).toObject().contains(u"facility_code"_s));
    CHECK(clean[0].toObject().value("fields"_L1).toObject().value("labour"_L1).toArray()[1] == 45);
    const QJsonArray conflicts = review.value("conflicts"_L1).toArray();
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].toObject().value("field"_L1) == u"note"_s);
    CHECK(conflicts[0].toObject().value("mine"_L1) == u"Sở ghi"_s);
    CHECK(conflicts[0].toObject().value("theirs"_L1) == u"Huyện ghi"_s);
    CHECK(passed.desk.digest() == before);
    const QString words =
        runCli({u"package"_s, u"review"_s, plan, passed.back, u"--lang"_s, u"en"_s}).out;
    CHECK(words.contains(u"Facility CS002"_s));
    CHECK(words.contains(u"Labour"_s));
    CHECK_FALSE(words.contains(u"labour"_s));
    const QString outside =
        runCli({u"package"_s, u"inspect"_s, passed.back, u"--lang"_s, u"en"_s}).out;
    CHECK(outside.contains(u"the department"_s));
    CHECK_FALSE(outside.contains(u"opened_by"_s));

    CHECK(package({u"accept"_s, plan, passed.back}).code == 1);
    CHECK(passed.desk.digest() == before);
    const QJsonObject accepted =
        done(package({u"accept"_s, plan, passed.back, u"--conflicts"_s, u"theirs"_s}));
    CHECK(accepted.value("number"_L1) == 1);
    CHECK(passed.facility().value("labour"_L1) == 45);
    CHECK(passed.facility().value("note"_L1) == u"Huyện ghi"_s);

    const Ended told = runCli({u"units"_s, plan, u"--json"_s});
    REQUIRE(told.code == 0);
    QJsonObject standing;
    for (const QJsonValue &value : told.json().object().value("units"_L1).toArray()) {
        if (value.toObject().value("issue"_L1) == 1)
            standing = value.toObject();
    }
    CHECK(standing.value("state"_L1) == u"accepted"_s);
    CHECK(standing.value("facilities"_L1) == 1);
    CHECK(standing.value("open_queries"_L1) == 0);
    CHECK_FALSE(standing.value("handed_in"_L1).isNull());

    const QString after = passed.desk.digest();
    const Ended again = runCli({u"package"_s, u"accept"_s, plan, passed.back});
    CHECK(again.code == 0);
    CHECK(again.out.contains(u"đã tiếp nhận"_s));
    CHECK(passed.desk.digest() == after);

    passed.change(plan, u"address=Phó Bảng"_s);
    done(package({u"revert"_s, plan, passed.unit, u"1"_s}));
    CHECK(passed.facility().value("labour"_L1).isNull());
    CHECK(passed.facility().value("note"_L1) == u"Sở ghi"_s);
    CHECK(passed.facility().value("address"_L1) == u"Phó Bảng"_s);
    CHECK(runCli({u"check"_s, plan}).code == 0);
}

TEST_CASE("a package says what is wrong with it, and the plan stays as it is")
{
    const Passed passed;
    const QString plan = passed.desk.plan();
    passed.handIn();
    QFile file(passed.back);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QString before = passed.desk.digest();
    const QString spoiled = passed.desk.path(u"hỏng.sxshpkg"_s);
    QByteArray altered = bytes;
    altered[altered.size() / 2] = static_cast<char>(altered[altered.size() / 2] ^ 1);
    for (const QByteArray &bad : {altered, bytes.first(bytes.size() / 2), QByteArray("PK\3\4")}) {
        write(spoiled, bad);
        const Ended refused = runCli({u"package"_s, u"accept"_s, plan, spoiled});
        CHECK(refused.code == 1);
        CHECK(refused.err.contains(u"hỏng.sxshpkg"_s));
    }
    CHECK(passed.desk.digest() == before);
    const Ended unknown = runCli({u"package"_s, u"xyz"_s});
    CHECK(unknown.code == 2);
    CHECK(unknown.err.contains(u"submit"_s));
    CHECK(runCli({u"package"_s}).err.contains(u"submit"_s));
    CHECK(runCli({u"package"_s, u"inspect"_s, passed.back}).code == 0);
    CHECK(runCli({u"package"_s, u"issue"_s, plan, u"--unit"_s, u"không có"_s, u"--out"_s, spoiled,
                  u"--passphrase-file"_s, passed.phrase})
              .code == 1);
}

TEST_CASE("a passphrase is read from the first line of a text file, however that was saved")
{
    const Passed passed;
    const QString again = passed.desk.path(u"lại.sxsh"_s);
    const QString file = passed.desk.path(u"Gói 1.sxshpkg"_s);
    const auto opened = [&](const QByteArray &bytes) {
        write(passed.phrase, bytes);
        QFile::remove(again);
        return runCli({u"package"_s, u"open"_s, file, u"--out"_s, again, u"--passphrase-file"_s,
                       passed.phrase})
            .code;
    };
    const QString text = u"  chè Shan tuyết \r\nghi chú"_s;
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QByteArray ofNotepad = utf16(text);
    CHECK(opened(text.toUtf8()) == 0);
    CHECK(opened("\xEF\xBB\xBF" + text.toUtf8()) == 0);
    CHECK(opened(ofNotepad) == 0);
    CHECK(opened(ofNotepad.sliced(2)) == 1); // nothing says that it is UTF-16
    CHECK(opened("ch\xE8 Shan tuy\xEAt\n") == 1);
    CHECK(opened(QByteArray(5'000'000, 'a')) == 1);
    CHECK(opened("  \n" + text.toUtf8()) == 1);
}

TEST_CASE("a package that is opened without what opens it names the option, and a unit its key")
{
    const Passed passed;
    const QString plan = passed.desk.plan();
    const QString key = passed.desk.path(u"khóa.sxshpkg"_s);
    const QString other = passed.desk.path(u"khác.sxsh"_s);
    const QString file = passed.desk.path(u"Gói 1.sxshpkg"_s);
    CHECK(runCli({u"package"_s, u"open"_s, file, u"--out"_s, other})
              .err.contains(u"--passphrase-file"_s));
    done(package({u"open"_s, file, u"--out"_s, other, u"--passphrase-file"_s, passed.phrase}));
    const auto enrol = [&](const QString &work) {
        done(package({u"enroll"_s, work, u"--out"_s, key}));
        return done(package({u"enroll"_s, plan, key}));
    };
    const QJsonObject first = enrol(passed.work);
    CHECK(first.value("unit"_L1) == passed.unit);
    CHECK(first.value("replaced"_L1) == false);
    CHECK(enrol(other).value("replaced"_L1) == true);
    CHECK(enrol(passed.work).value("fingerprint"_L1) == first.value("fingerprint"_L1));
    const QString sealed = passed.desk.path(u"Gói 2.sxshpkg"_s);
    const QString next = passed.desk.path(u"Bản 2.sxsh"_s);
    done(package({u"issue"_s, plan, u"--unit"_s, passed.unit, u"--out"_s, sealed}));
    CHECK(runCli({u"package"_s, u"open"_s, sealed, u"--out"_s, next}).err.contains(u"--key"_s));
    done(package({u"open"_s, sealed, u"--out"_s, next, u"--key"_s, passed.work}));
}

TEST_CASE("in a working copy the department's records can only be read")
{
    const Passed passed;
    const Ended refused =
        runCli({u"set"_s, passed.work, u"indicator:M1"_s, u"name=Chỉ tiêu khác"_s});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"do Sở quản lý"_s));
}

TEST_CASE("questions go back to a unit on a slip, are answered there, and close when accepted")
{
    const Passed passed;
    const QString plan = passed.desk.plan();
    const QString slip = passed.desk.path(u"Phiếu.sxshpkg"_s);
    const QString questions = passed.desk.path(u"câu hỏi.json"_s);
    write(questions, R"([{"entity":"facility","code":"CS002","field":"phone",
                          "question":"Số điện thoại nào đúng?","due":"2019-01-31"}])");
    const QJsonObject sent = done(
        package({u"return"_s, plan, passed.unit, u"--queries"_s, questions, u"--out"_s, slip}));
    CHECK(sent.value("queries"_L1) == 1);
    CHECK(sent.value("sequence"_L1) == 1);
    CHECK(done(package({u"inspect"_s, slip})).value("kind"_L1) == u"correction"_s);

    const QString printed = passed.desk.path(u"Phiếu.pdf"_s);
    const Ended report = runCli({u"report"_s, plan, u"--kind"_s, u"correction"_s, u"--period"_s,
                                 u"2018"_s, u"--unit"_s, passed.unit, u"--out"_s, printed});
    INFO(report.err);
    CHECK(report.code == 0);
    CHECK(QFile::exists(printed));

    const Ended opened =
        runCli({u"package"_s, u"open"_s, slip, u"--out"_s, passed.desk.path(u"khác.sxsh"_s),
                u"--passphrase-file"_s, passed.phrase});
    CHECK(opened.code == 1);
    CHECK(done(package({u"take"_s, passed.work, slip})).value("added"_L1) == 1);
    const QJsonObject again = done(package({u"take"_s, passed.work, slip}));
    CHECK(again.value("added"_L1) == 0);
    CHECK(again.value("known"_L1) == 1);
    CHECK(package({u"take"_s, plan, slip}).code == 1);

    const QString query =
        u"query:"_s + passed.desk.list(u"query"_s)[0].toObject().value("id"_L1).toString();
    const Ended altered = runCli({u"set"_s, passed.work, query, u"question=Câu khác"_s});
    CHECK(altered.code == 1);
    CHECK(altered.err.contains(u"do Sở quản lý"_s));
    CHECK(runCli({u"set"_s, passed.work, query, u"state=closed"_s}).code == 1);
    const Ended answered = runCli({u"set"_s, passed.work, query, u"answer=0912 345 678"_s});
    INFO(answered.err);
    REQUIRE(answered.code == 0);
    passed.handIn();
    done(package({u"accept"_s, plan, passed.back}));
    const QJsonObject closed = passed.desk.list(u"query"_s)[0].toObject();
    CHECK(closed.value("state"_L1) == u"closed"_s);
    CHECK(closed.value("answer"_L1) == u"0912 345 678"_s);
    CHECK(runCli({u"check"_s, plan}).code == 0);
}

TEST_CASE("a slip that cannot be made says why, and the plan stays as it is")
{
    const Passed passed;
    const QString plan = passed.desk.plan();
    const QString slip = passed.desk.path(u"Phiếu.sxshpkg"_s);
    const QString questions = passed.desk.path(u"câu hỏi.json"_s);
    const QString before = passed.desk.digest();
    const auto send = [&](const QByteArray &json) {
        write(questions, json);
        return package(
            {u"return"_s, plan, passed.unit, u"--queries"_s, questions, u"--out"_s, slip});
    };
    const Ended unknown = send(R"([{"entity":"facility","code":"CS999","question":"?"}])");
    CHECK(unknown.code == 1);
    CHECK(unknown.out.contains(u"CS999"_s));
    const QJsonArray problems = unknown.json().object().value("problems"_L1).toArray();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].toObject().value("row"_L1) == 1);
    CHECK(runCli({u"package"_s, u"return"_s, plan, passed.unit, u"--queries"_s, questions,
                  u"--out"_s, slip})
              .err.contains(u"câu hỏi.json"_s));
    CHECK(send("câu hỏi").code == 1);
    CHECK(send("[]").code == 1);
    CHECK(package({u"return"_s, plan, u"không có"_s, u"--out"_s, slip}).code == 1);
    CHECK(package({u"return"_s, plan, passed.unit, u"--out"_s, plan}).code != 0);
    CHECK(passed.desk.digest() == before);
    CHECK_FALSE(QFile::exists(slip));
}

TEST_CASE("a spreadsheet for a unit goes out, and is taken in like a package")
{
    Desk desk;
    desk.makePlanWithFacility();
    const QString unit = desk.list(u"facility"_s)[0].toObject().value("unit_code"_L1).toString();
    const QString sheet = desk.path(u"Biểu báo cáo huyện.xlsx"_s);
    const Ended issued =
        runCli({u"template"_s, desk.plan(), u"--unit"_s, unit, u"--out"_s, sheet, u"--json"_s});
    CHECK(done(issued).value("sequence"_L1) == 1);
    CHECK(done(issued).value("facilities"_L1) == 1);
    CHECK(runCli({u"template"_s, desk.plan(), u"--unit"_s, unit, u"--out"_s, sheet, u"--json"_s})
              .json()
              .object()
              .value("sequence"_L1) == 2);

    const QJsonObject told = done(package({u"inspect"_s, sheet}));
    CHECK(told.value("kind"_L1) == u"return"_s);
    CHECK(told.value("unit"_L1) == unit);
    CHECK(told.value("issue"_L1) == 2);
    CHECK(told.value("opened_by"_L1) == u"anybody"_s);
    const Ended imported = runCli({u"import"_s, desk.plan(), sheet});
    CHECK(imported.code == 1);
    CHECK(imported.err.contains(u"package review"_s));
    const QJsonObject review = done(package({u"review"_s, desk.plan(), sheet}));
    CHECK(review.value("sequence"_L1) == 1);
    CHECK(review.value("clean"_L1).toArray().isEmpty());
    CHECK(review.value("problems"_L1).toArray().isEmpty());
    CHECK(done(package({u"accept"_s, desk.plan(), sheet})).value("number"_L1) == 1);
    CHECK(done(package({u"accept"_s, desk.plan(), sheet})).value("already_accepted"_L1) == true);
    done(package({u"revert"_s, desk.plan(), unit, u"1"_s}));
    CHECK(done(package({u"accept"_s, desk.plan(), sheet})).value("number"_L1) == 2);
    CHECK(runCli({u"check"_s, desk.plan()}).code == 0);
}

TEST_CASE("a spreadsheet that cannot be written or is none is told of")
{
    Desk desk;
    desk.makePlanWithFacility();
    const QString unit = desk.list(u"facility"_s)[0].toObject().value("unit_code"_L1).toString();
    const QString before = desk.digest();
    CHECK(runCli({u"template"_s, desk.plan(), u"--unit"_s, unit, u"--out"_s, desk.path(u"a.csv"_s)})
              .code == 2);
    CHECK(runCli({u"template"_s, desk.plan(), u"--unit"_s, u"không có"_s, u"--out"_s,
                  desk.path(u"a.xlsx"_s)})
              .code == 1);
    CHECK(runCli({u"template"_s, desk.plan(), u"--unit"_s, unit, u"--out"_s,
                  desk.path(u"không có/a.xlsx"_s)})
              .code == 1);
    const QString other = desk.path(u"xuất.xlsx"_s);
    REQUIRE(runCli({u"export"_s, desk.plan(), other, u"--entity"_s, u"facility"_s}).code == 0);
    const Ended refused = runCli({u"package"_s, u"accept"_s, desk.plan(), other});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"xuất.xlsx"_s));
    CHECK(desk.digest() == before);
}
