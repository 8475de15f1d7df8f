// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/catch.h"

#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <algorithm>

using namespace sxsh::test;
using namespace Qt::StringLiterals;

TEST_CASE("the annual report is a PDF in one family of type that says it is a demonstration")
{
    const Desk desk;
    REQUIRE(runCli({u"demo"_s, desk.plan(), u"--facilities"_s, u"30"_s}).code == 0);
    const QString pdf = desk.path(u"Báo cáo năm 2018.pdf"_s);
    const Ended made = runCli({u"report"_s, desk.plan(), u"--kind"_s, u"annual"_s, u"--period"_s,
                               u"2018"_s, u"--out"_s, pdf});
    INFO(made.err);
    REQUIRE(made.code == 0);
    const auto run = [](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        REQUIRE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    if (QStandardPaths::findExecutable(u"pdffonts"_s).isEmpty()) {
        WARN("poppler-utils is not installed");
        return;
    }
    const QStringList fonts = run(u"pdffonts"_s, {pdf}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE(!fonts.isEmpty());
    for (const QString &font : fonts)
        CHECK(font.contains(u"Tinos"_s));
    CHECK(run(u"pdfimages"_s, {u"-list"_s, pdf}).split(u'\n', Qt::SkipEmptyParts).size() <= 2);
    const QStringList pages =
        run(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() > 3);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        CHECK(pages[page].contains(u"Dữ liệu minh họa"_s));
        const QString first = pages[page].split(u'\n', Qt::SkipEmptyParts).first().trimmed();
        CHECK((first == QString::number(page + 1)) == (page > 0));
    }
    CHECK(pages[0].contains(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s));
    CHECK(pages.join(u' ').contains(u"sản xuất sạch hơn"_s));
}

TEST_CASE("a report that cannot be made leaves no file")
{
    const Desk desk;
    desk.makePlan();
    const auto [kind, period, out] = GENERATE(table<QString, QString, QString>({
        {u"weekly"_s, u"2018"_s, u"a.pdf"_s},
        {u"annual"_s, u"1066"_s, u"a.pdf"_s},
        {u"annual"_s, u"2018"_s, u"no such folder/a.pdf"_s},
    }));
    const Ended ended = runCli({u"report"_s, desk.plan(), u"--kind"_s, kind, u"--period"_s, period,
                                u"--out"_s, desk.path(out)});
    CHECK(ended.code == 1);
    CHECK(ended.err.startsWith(u"Lỗi"_s));
    CHECK(!QFile::exists(desk.path(out)));
}

TEST_CASE("a frozen report is reprinted byte for byte, and what has changed since is told")
{
    const Desk desk;
    REQUIRE(runCli({u"demo"_s, desk.plan(), u"--facilities"_s, u"12"_s}).code == 0);
    const auto freeze = [&](const QString &note) {
        return runCli({u"freeze"_s, desk.plan(), u"--kind"_s, u"annual"_s, u"--period"_s, u"2018"_s,
                       u"--note"_s, note, u"--json"_s});
    };
    const Ended frozen = freeze(u"họp giao ban"_s);
    INFO(frozen.err);
    REQUIRE(frozen.code == 0);
    CHECK(frozen.json()[u"id"_s] == u"annual-2018-1"_s);
    CHECK(runCli({u"remove"_s, desk.plan(), u"snapshot:annual-2018-1"_s}).code != 0);

    const auto reprint = [&](const QString &name, const QProcessEnvironment &environment) {
        const QString path = desk.path(name);
        const Ended done =
            runCli({u"reprint"_s, desk.plan(), u"annual-2018-1"_s, u"--out"_s, path}, environment);
        INFO(done.err);
        REQUIRE(done.code == 0);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray first = reprint(u"Bản in 1.pdf"_s, cliEnvironment());
    CHECK(first.startsWith("%PDF"));
    QProcessEnvironment elsewhere = cliEnvironment();
    elsewhere.insert(u"TZ"_s, u"America/New_York"_s);
    elsewhere.insert(u"LC_ALL"_s, u"vi_VN.UTF-8"_s);
    CHECK(reprint(u"Bản in 2.pdf"_s, elsewhere) == first);
    CHECK(reprint(u"Bản in.docx"_s, cliEnvironment()).startsWith("PK"));
    CHECK(reprint(u"Bản in.xlsx"_s, elsewhere).startsWith("PK"));

    const auto changes = [&](const QStringList &ids) {
        return runCli(QStringList{u"compare"_s, desk.plan()} + ids + QStringList{u"--json"_s})
            .json()[u"changes"_s]
            .toArray();
    };
    CHECK(changes({u"annual-2018-1"_s}).isEmpty());
    const QString code = desk.list(u"facility"_s)[0][u"code"_s].toString();
    REQUIRE(runCli({u"set"_s, desk.plan(), u"facility:"_s + code, u"note=khác"_s}).code == 0);
    REQUIRE(
        runCli({u"set"_s, desk.plan(), u"facility:"_s + code, u"closed_on=2018-06-30"_s}).code ==
        0);
    const QJsonArray since = changes({u"annual-2018-1"_s});
    REQUIRE(since.size() == 2);
    CHECK(since[0][u"figures"_s].toArray().isEmpty());
    CHECK(since[1][u"cause"_s] == u"boundary"_s);
    const QJsonArray figures = since[1][u"figures"_s].toArray();
    const auto moved = std::ranges::find_if(figures, [](const QJsonValue &figure) {
        return figure[u"key"_s] == u"register.facilities"_s;
    });
    REQUIRE(moved != figures.end());
    CHECK((*moved)[u"before"_s].toString().toInt() == (*moved)[u"after"_s].toString().toInt() + 1);
    REQUIRE(freeze({}).code == 0);
    CHECK(changes({u"annual-2018-1"_s, u"annual-2018-2"_s}).size() == 2);
    CHECK(changes({u"annual-2018-2"_s}).isEmpty());

    const QJsonArray all = runCli({u"snapshots"_s, desk.plan(), u"--json"_s}).json().array();
    REQUIRE(all.size() == 2);
    CHECK(all[0][u"id"_s] == u"annual-2018-1"_s);
    CHECK(all[0][u"note"_s] == u"họp giao ban"_s);
    CHECK(runCli({u"compare"_s, desk.plan(), u"annual-2018-9"_s}).code == 1);
    CHECK(runCli({u"compare"_s, desk.plan(), u"annual-2018-2"_s, u"annual-2018-1"_s}).code == 1);
    CHECK(runCli({u"check"_s, desk.plan()}).code == 0);
}

TEST_CASE("a chart of a period is listed by name and written by itself")
{
    const Desk desk;
    REQUIRE(runCli({u"demo"_s, desk.plan(), u"--facilities"_s, u"12"_s}).code == 0);
    const QJsonArray charts =
        runCli({u"chart"_s, desk.plan(), u"--list"_s, u"--period"_s, u"2018"_s, u"--json"_s})
            .json()
            .array();
    REQUIRE(charts.size() > 3);
    QStringList names;
    for (const QJsonValue &chart : charts) {
        names += chart[u"name"_s].toString();
        CHECK_FALSE(chart[u"title"_s].toString().isEmpty());
    }
    CHECK(names.contains(u"indicators"_s));
    CHECK(names.contains(u"indicator_years:M1"_s));
    CHECK(names.contains(u"savings:M3"_s));
    const auto startOf = [&](const QString &name, const QString &file) {
        const QString path = desk.path(file);
        const Ended done = runCli({u"chart"_s, desk.plan(), u"--chart"_s, name, u"--period"_s,
                                   u"2018"_s, u"--out"_s, path});
        INFO(done.err);
        CHECK(done.code == 0);
        QFile written(path);
        REQUIRE(written.open(QIODevice::ReadOnly));
        return written.read(4);
    };
    CHECK(startOf(u"indicators"_s, u"Biểu đồ 1.png"_s) == "\x89PNG");
    CHECK(startOf(u"savings:M3"_s, u"Biểu đồ 2.pdf"_s) == "%PDF");
    for (const auto &[arguments, code] :
         {std::pair(u"--chart indicators"_s, 2), std::pair(u"--list --chart indicators"_s, 2),
          std::pair(QString(), 2), std::pair(u"--chart none --out a.png"_s, 1),
          std::pair(u"--chart indicators --out a.bmp"_s, 1)}) {
        CAPTURE(arguments.toStdString());
        const QStringList words = arguments.split(u' ', Qt::SkipEmptyParts);
        CHECK(runCli(QStringList{u"chart"_s, desk.plan()} + words).code == code);
    }
}

TEST_CASE("letters, sheets and forms are written for one, and a table alone as CSV")
{
    const Desk desk;
    REQUIRE(runCli({u"demo"_s, desk.plan(), u"--facilities"_s, u"12"_s}).code == 0);
    const auto [kind, period, unit] = GENERATE(table<QString, QString, QString>({
        {u"facility"_s, u"2018"_s, u"CS-0001"_s},
        {u"retrospective"_s, u"2016..2018"_s, {}},
        {u"forms"_s, u"2018"_s, {}},
        {u"reminder"_s, u"2018"_s, {}},
    }));
    CAPTURE(kind.toStdString());
    QStringList words{u"report"_s, desk.plan(), u"--kind"_s, kind, u"--period"_s, period};
    if (!unit.isEmpty())
        words += {u"--unit"_s, unit};
    for (const QString &ending : {u"pdf"_s, u"docx"_s, u"xlsx"_s}) {
        const QString path = desk.path(u"Phiếu."_s + ending);
        const Ended ended = runCli(words + QStringList{u"--out"_s, path});
        INFO(ended.err);
        CHECK(ended.code == 0);
        CHECK(QFile::exists(path));
    }
    const QString table = desk.path(u"bảng.csv"_s);
    CHECK(runCli(words + QStringList{u"--table"_s, u"1"_s, u"--out"_s, table}).code == 0);
    CHECK(QFile::exists(table));
    CHECK(runCli(words + QStringList{u"--table"_s, u"900"_s, u"--out"_s, desk.path(u"x.csv"_s)})
              .code == 1);
    CHECK_FALSE(QFile::exists(desk.path(u"x.csv"_s)));
    CHECK(
        runCli(words + QStringList{u"--unit"_s, u"XX"_s, u"--out"_s, desk.path(u"y.pdf"_s)}).code !=
        0);
}

TEST_CASE("words of a report are listed, put otherwise, undone and put back")
{
    const Desk desk;
    REQUIRE(runCli({u"demo"_s, desk.plan(), u"--facilities"_s, u"12"_s}).code == 0);
    const QStringList words{u"wording"_s,  desk.plan(), u"--kind"_s, u"meeting"_s,
                            u"--period"_s, u"2018"_s,   u"--json"_s};
    const QJsonArray places = runCli(words).json().array();
    REQUIRE(places.size() > 5);
    const QString place = places[0].toObject()[u"place"_s].toString();
    const auto put = [&](const QStringList &more) {
        return runCli(words + QStringList{u"--place"_s, place} + more);
    };
    const Ended set = put({u"--text"_s, u"Họp năm {period.year}"_s});
    INFO(set.err);
    REQUIRE(set.code == 0);
    CHECK(set.json()[u"printed"_s] == u"Họp năm 2018"_s);
    CHECK(runCli(words).json().array()[0].toObject()[u"adjusted"_s].toBool());
    CHECK(runCli({u"undo"_s, desk.plan()}).code == 0);
    CHECK_FALSE(runCli(words).json().array()[0].toObject()[u"adjusted"_s].toBool());
    CHECK(put({u"--text"_s, u"{plan.titel}"_s}).code == 1);
    CHECK(put({}).code == 2);
    CHECK(put({u"--reset"_s}).code == 0);
}

TEST_CASE("the periods are listed with whether their report can be handed in")
{
    const Desk desk;
    desk.makePlan();
    REQUIRE(runCli({u"set"_s, desk.plan(), u"reporting_period:2018"_s, u"due=2018-12-24"_s,
                    u"addressee=UBND tỉnh; Bộ Công Thương (15/01/2019)"_s})
                .code == 0);
    const auto [day, status] = GENERATE(table<QString, QString>({
        {u"2018-12-14"_s, u"not_yet_open"_s},
        {u"2018-12-20"_s, u"open"_s},
        {u"2018-12-25"_s, u"past"_s},
    }));
    const QJsonArray periods =
        runCli({u"periods"_s, desk.plan(), u"--as-of"_s, day, u"--json"_s}).json().array();
    const auto at = std::ranges::find_if(
        periods, [](const QJsonValue &period) { return period[u"code"_s] == u"2018"_s; });
    REQUIRE(at != periods.end());
    CHECK((*at)[u"status"_s] == status);
    CHECK((*at)[u"addressees"_s][1][u"due"_s] == u"2019-01-15"_s);
}
