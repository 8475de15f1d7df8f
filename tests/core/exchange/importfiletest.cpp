// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/sheet/sheetwriter.h"
#include "tests/catch.h"
#include "tests/core/exchange/importtrial.h"
#include "tests/core/sheet/workbook.h"

#include <QtCore/QTemporaryDir>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

std::string text(const ImportDraft &draft)
{
    return shown(draft.issues).join(u'\n').toStdString();
}

std::string errorOf(EntityKind kind, const QString &name, const QByteArray &content)
{
    ImportTrial trial;
    try {
        trial.importFile(kind, FileOnDisk(name, content).path());
    } catch (const Error &error) {
        return error.text().toStdString();
    }
    return {};
}

QByteArray textCells(const QStringList &texts)
{
    QByteArray cells;
    for (const QString &one : texts)
        cells += "<c t=\"inlineStr\"><is><t>" + one.toUtf8() + "</t></is></c>";
    return cells;
}

} // namespace

TEST_CASE("The header need not be the first row")
{
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Facility, u"DANH SÁCH CƠ SỞ;;\nTính đến 31/12/2018;;\n;;\n"
                                           "code;name;labour\nCS9;Gạch;x"_s);
    CAPTURE(text(draft));
    CHECK(draft.rows == 1);
    REQUIRE(draft.issues.size() == 1);
    CHECK(draft.issues.front().row == 5);
}

TEST_CASE("A column is known by its key and by its title, in any case and spacing")
{
    const QString header =
        GENERATE(as<QString>{}, u"code;name;labour"_s, u"Code;Name;Labour (people)"_s,
                 u"CODE; NAME ;labour  people"_s, u"Cödé;Nâme;LABOUR"_s) +
        u";unit_code"_s;
    ImportTrial trial;
    const ImportDraft draft = trial.import(EntityKind::Facility, header + u"\nCS9;Gạch;12;01234"_s);
    CAPTURE(header, text(draft));
    CHECK(draft.issues.empty());
    CHECK(draft.added == 1);
}

TEST_CASE("An unknown column is left out with a warning")
{
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Facility, u"STT;code;name;Màu sơn;unit_code\n"
                                           "1;CS9;Gạch;đỏ;01234"_s);
    CHECK(draft.added == 1);
    REQUIRE(draft.issues.size() == 2);
    CHECK(draft.issues[0].severity == Severity::Soft);
    CHECK(draft.issues[0].row == 1);
    CHECK(draft.issues[0].field == u"STT");
    CHECK(draft.issues[1].field == u"Màu sơn");
}

TEST_CASE("A column that is there twice is refused")
{
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Facility, u"code;name;Name\nCS9;Gạch;Ngói"_s);
    CHECK(hasHard(draft.issues));
    CHECK(draft.set.changes.empty());
}

TEST_CASE("Rows cannot be told apart without the columns of their key")
{
    const auto [kind, header, field] = GENERATE(table<EntityKind, QString, QString>({
        {EntityKind::Facility, u"name;labour"_s, u"code"_s},
        {EntityKind::Usage, u"facility_code;year"_s, u"resource"_s},
        {EntityKind::Usage, u"facility_code;resource"_s, u"year"_s},
        {EntityKind::Fact, u"facility_code;what;source"_s, u"date"_s},
    }));
    ImportTrial trial;
    const ImportDraft draft = trial.import(kind, header + u"\na;b;c"_s);
    CAPTURE(header, text(draft));
    const Issues hard = only(draft.issues, Severity::Hard);
    REQUIRE(hard.size() == 1);
    CHECK(hard.front().field == field);
    CHECK(hard.front().row == 1);
    CHECK(draft.set.changes.empty());
}

TEST_CASE("A file without any known column is refused with the columns it may have")
{
    const std::string error = errorOf(EntityKind::Facility, u"a.csv"_s, "x;y;z\n1;2;3");
    CHECK_THAT(error, Contains("a.csv"));
    CHECK_THAT(error, Contains("Opened on (opened_on)"));
}

TEST_CASE("A file that is not what it says, or says nothing, is refused in words")
{
    const auto [name, content] = GENERATE(table<QString, QByteArray>({
        {u"a.xlsx"_s, "code;name\nCS9;A"},
        {u"a.csv"_s, "PK\x03\x04 and so on"},
        {u"a.csv"_s, ""},
    }));
    CAPTURE(name, content.toStdString());
    CHECK_FALSE(errorOf(EntityKind::Facility, name, content).empty());
}

TEST_CASE("A header without rows changes nothing and says so")
{
    ImportTrial trial;
    const ImportDraft draft =
        trial.read(EntityKind::Facility, FileOnDisk(u"a.csv"_s, "code;name\n").path());
    CHECK(draft.set.changes.empty());
    REQUIRE(draft.issues.size() == 1);
    CHECK(draft.issues.front().severity == Severity::Soft);
}

TEST_CASE("A cell beyond the header of a text file refuses its row, beside a sheet it is left out")
{
    ImportTrial trial;
    const FileOnDisk text(u"a.csv"_s, "facility_code,resource,year,unit,total\n"
                                      "CS001,DIEN,2017,MWh,12,5\n");
    const ImportDraft refused = trial.read(EntityKind::Usage, text.path());
    CHECK(refused.refused == 1);
    CHECK_THAT(refused.issues.front().message.toStdString(), Contains("“5”"));
    const auto cell = [](const char *at, const char *words) {
        return QByteArray("<c r=\"") + at + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    };
    const auto book =
        Workbook::withRows("<row r=\"1\">" + cell("A1", "code") + cell("B1", "name") +
                           cell("C1", "unit_code") + "</row><row r=\"2\">" + cell("A2", "CS9") +
                           cell("B2", "A") + cell("C2", "01234") + cell("E2", "ok?") + "</row>");
    const ImportDraft taken =
        trial.read(EntityKind::Facility, FileOnDisk(u"b.xlsx"_s, book.zipped()).path());
    CHECK(taken.added == 1);
    REQUIRE_FALSE(taken.issues.empty());
    CHECK(taken.issues.front().severity == Severity::Soft);
}

TEST_CASE("A column with values under no heading is told of once")
{
    ImportTrial trial;
    const FileOnDisk file(u"a.csv"_s, "code;;name;unit_code\nCS8;x;A;01234\nCS9;y;B;01234\n");
    const ImportDraft draft = trial.read(EntityKind::Facility, file.path());
    CHECK(draft.added == 2);
    REQUIRE(draft.issues.size() == 1);
    CHECK(draft.issues.front().severity == Severity::Soft);
    CHECK(draft.issues.front().field == u"B");
}

TEST_CASE("A missing file is refused in words")
{
    ImportTrial trial;
    CHECK_THROWS_AS(trial.read(EntityKind::Facility, u"/no/such/file.csv"_s), Error);
}

TEST_CASE("Empty rows are no rows")
{
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Facility, u"code;name;unit_code\n;;\nCS8;A;01234\n;;\n ; ; \n"
                                           "CS9;B;01234\n"_s);
    CAPTURE(text(draft));
    CHECK(draft.rows == 2);
    CHECK(draft.added == 2);
}

TEST_CASE("The sheet with the most known columns is read, hidden ones are not")
{
    Workbook book =
        Workbook::withRows("<row r=\"1\">" + textCells({u"code"_s, u"Ghi chú"_s}) +
                           "</row><row r=\"2\">" + textCells({u"SAI"_s, u"x"_s}) + "</row>");
    const QByteArray sheet = book.parts[u"xl/worksheets/sheet1.xml"_s];
    const qsizetype from = sheet.indexOf("<sheetData>") + 11;
    const QByteArray before = sheet.left(from);
    const QByteArray after = sheet.mid(sheet.indexOf("</sheetData>"));
    const auto sheetOf = [&](const QString &code) {
        return before + "<row r=\"1\">" + textCells({u"code"_s, u"name"_s, u"unit_code"_s}) +
               "</row><row r=\"2\">" + textCells({code, u"Gạch"_s, u"01234"_s}) + "</row>" + after;
    };
    book.parts[u"xl/worksheets/sheet2.xml"_s] = sheetOf(u"AN"_s);
    book.parts[u"xl/worksheets/sheet3.xml"_s] = sheetOf(u"DUNG"_s);
    QByteArray &relations = book.parts[u"xl/_rels/workbook.xml.rels"_s];
    for (const QByteArray number : {"2", "3"}) {
        relations.replace(
            "</Relationships>",
            "<Relationship Id=\"rId9" + number +
                "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                "worksheet\" Target=\"worksheets/sheet" +
                number + ".xml\"/></Relationships>");
    }
    book.parts[u"xl/workbook.xml"_s].replace(
        "</sheets>", "<sheet name=\"Ẩn\" sheetId=\"2\" state=\"hidden\" r:id=\"rId92\"/>"
                     "<sheet name=\"Cơ sở\" sheetId=\"3\" r:id=\"rId93\"/></sheets>");
    ImportTrial trial;
    const ImportDraft draft =
        trial.importFile(EntityKind::Facility, FileOnDisk(u"b.xlsx"_s, book.zipped()).path());
    CAPTURE(text(draft));
    CHECK(draft.added == 1);
    CHECK(trial.get<Facility>(u"DUNG"_s).code == u"DUNG");
}

TEST_CASE("A workbook's dates, numbers and yes or no are read as they are")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"b.xlsx"_s);
    SheetWriter writer(path, u"Cơ sở"_s,
                       {{.title = u"code"_s, .kind = Column::Kind::Number},
                        {.title = u"name"_s},
                        {.title = u"unit_code"_s},
                        {.title = u"opened_on"_s, .kind = Column::Kind::Date},
                        {.title = u"labour"_s, .kind = Column::Kind::Number},
                        {.title = u"in_scope"_s},
                        {.title = u"tax_code"_s, .kind = Column::Kind::Number}});
    writer.addRow(std::array{Cell::ofNumber(1001), Cell::ofText(u"Gạch"_s),
                             Cell::ofText(u"01234"_s), Cell::ofDate(QDate(2018, 3, 7)),
                             Cell::ofNumber(1234), Cell::ofBool(false),
                             Cell::ofNumber(5100123456)});
    writer.finish();
    ImportTrial trial;
    const ImportDraft draft = trial.importFile(EntityKind::Facility, path);
    CAPTURE(text(draft));
    const auto facility = trial.get<Facility>(u"1001"_s);
    CHECK(facility.openedOn == QDate(2018, 3, 7));
    const FacilityState &state = *trial.records().all<FacilityState>().of(facility.id).begin();
    CHECK(state.labour == 1234);
    CHECK_FALSE(state.inScope);
    CHECK(trial.records().find(state.enterprise)->code == u"DN1");
}

TEST_CASE("A cell with an error or of another kind is refused")
{
    const auto [cell, reason] = GENERATE(table<QByteArray, std::string>({
        {"<c t=\"e\"><v>#REF!</v></c>", "#REF!"},
        {"<c><v>43166</v></c>", "not a date"},
        {"<c t=\"b\"><v>1</v></c>", "not a date"},
    }));
    const Workbook book = Workbook::withRows(
        "<row r=\"1\">" + textCells({u"code"_s, u"name"_s, u"opened_on"_s}) +
        "</row><row r=\"2\">" + textCells({u"CS9"_s, u"Gạch"_s}) + cell + "</row>");
    ImportTrial trial;
    const ImportDraft draft =
        trial.importFile(EntityKind::Facility, FileOnDisk(u"b.xlsx"_s, book.zipped()).path());
    REQUIRE(draft.issues.size() == 1);
    CHECK(draft.issues.front().field == u"opened_on");
    CHECK_THAT(draft.issues.front().message.toStdString(), Contains(reason));
}

TEST_CASE("A cancelled import changes nothing and says so")
{
    const ImportTrial trial;
    const FileOnDisk file(u"a.csv"_s, "code;name\nA;a\nB;b\nC;c");
    const auto read = [&] {
        readImport(trial.records(), EntityKind::Facility, file.path(), BadRows::RefuseAll,
                   {.tryOut = [](const ChangeSet &) { return Issues{}; }}, trialDay,
                   [](int rows) { return rows < 2; });
    };
    CHECK_THROWS_AS(read(), Error);
}
