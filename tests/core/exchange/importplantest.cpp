// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplan.h"
#include "tests/catch.h"
#include "tests/core/exchange/importtrial.h"
#include "tests/core/sheet/workbook.h"

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

constexpr qint64 kWh = 3'600'000;

const ColumnNames &shippedNames()
{
    static const ColumnNames names =
        ColumnNames::read(QStringLiteral(SXSH_SOURCE_DIR) + u"/resources"_s);
    return names;
}

QString dataFile(const QString &name)
{
    return QStringLiteral(SXSH_SOURCE_DIR) + u"/tests/core/sheet/data/"_s + name;
}

int position(EntityKind kind, const QString &key)
{
    return columnPosition(kind, key).value();
}

ImportPlan planFor(const ImportTrial &trial, EntityKind kind, const QString &path,
                   Sureness least = Sureness::Named)
{
    const ColumnMatcher matcher(trial.records(), shippedNames());
    const FileOutline file = readOutline(path);
    return planOf(file, matcher.header(file, kind), least);
}

std::string text(const ImportDraft &draft)
{
    return shown(draft.issues).join(u'\n').toStdString();
}

} // namespace

TEST_CASE("An annex of a plan becomes activities, with a clause and codes that the officer gives")
{
    ImportTrial trial;
    ImportPlan plan = planFor(trial, EntityKind::Activity, dataFile(u"Phụ lục nhiệm vụ.docx"_s));
    CHECK(plan.sheet == 1);
    plan.given = {{.column = position(plan.kind, u"code"_s), .text = u"HD-"_s, .fileColumn = 0},
                  {.column = position(plan.kind, u"clause"_s), .text = u"II.1"_s}};
    const ImportDraft draft = trial.read(plan);
    CAPTURE(text(draft));
    CHECK_FALSE(hasHard(draft.issues));
    CHECK(draft.rows == 3);
    CHECK(draft.added == 3);
    CHECK(std::ranges::count(draft.outcomes, RowOutcome::LeftOut, &ImportRow::outcome) == 2);
    trial.apply(draft.set);
    const auto training = trial.get<Activity>(u"HD-3"_s);
    CHECK(training.title == u"Tập huấn cho cán bộ kỹ thuật\ncủa các cơ sở");
    CHECK(training.partners.size() == 1);
    CHECK(training.due->day == QDate(2019, 6, 30));
    CHECK(training.note == u"Lớp tập huấn");
    const auto leaflets = trial.get<Activity>(u"HD-2"_s);
    REQUIRE(leaflets.lead.has_value());
    CHECK(trial.records().find(leaflets.lead)->code == u"SCT");
    CHECK(leaflets.due->kind == DueDate::Kind::Quarter);
    // The same document again changes nothing.
    CHECK(trial.read(plan).unchanged == 3);
}

TEST_CASE("Rows can be numbered where the file has no code")
{
    ImportTrial trial;
    const FileOnDisk file(u"Nhiệm vụ.csv"_s, "Nội dung công việc;Cơ quan chủ trì\n"
                                             "In tờ rơi;SCT\nTổng cộng;\nTập huấn;SCT\n");
    ImportPlan plan = planFor(trial, EntityKind::Activity, file.path());
    plan.given = {{.column = position(plan.kind, u"code"_s), .text = u"N"_s, .isNumbered = true},
                  {.column = position(plan.kind, u"clause"_s), .text = u"II.1"_s}};
    const ImportDraft draft = trial.read(plan);
    CAPTURE(text(draft));
    CHECK(draft.added == 2);
    trial.apply(draft.set);
    CHECK(trial.get<Activity>(u"N2"_s).title == u"Tập huấn");

    // Another list would change what the first one made, which is told.
    const FileOnDisk other(u"Việc khác.csv"_s,
                           "Nội dung công việc;Cơ quan chủ trì\nHội thảo;SCT\n");
    ImportPlan second = planFor(trial, EntityKind::Activity, other.path());
    second.given = plan.given;
    const ImportDraft edits = trial.read(second);
    CHECK(edits.edited == 1);
    CHECK(std::ranges::any_of(edits.issues, [](const Issue &issue) {
        return issue.severity == Severity::Soft && issue.message.contains(u"numbered “N{#}”"_s);
    }));
}

TEST_CASE("A workbook without resource and year is taken once they are given")
{
    ImportTrial trial;
    ImportPlan plan = planFor(trial, EntityKind::Usage, dataFile(u"Tiêu thụ điện 2018.xlsx"_s));
    // The months are in kWh and the total in MWh: no row can be in both.
    CHECK(hasHard(plan.issues));
    std::erase_if(plan.issues, [](const Issue &issue) { return issue.severity == Severity::Hard; });
    plan.columns[6].column = -1;
    plan.columns[6].isSettled = true;
    const ImportDraft lacking = trial.read(plan);
    CHECK(only(lacking.issues, Severity::Hard).size() == 2);
    plan.given = {{.column = position(plan.kind, u"resource"_s), .text = u"DIEN"_s},
                  {.column = position(plan.kind, u"year"_s), .text = u"2018"_s},
                  {.column = position(plan.kind, u"unit"_s), .text = u"kWh"_s}};
    const ImportDraft draft = trial.read(plan, BadRows::Skip);
    CAPTURE(text(draft));
    CHECK(draft.rows == 2);
    CHECK(draft.added == 1);
    CHECK(draft.refused == 1); // CS002 is not in the plan
    trial.apply(draft.set);
    const Usage usage = *trial.records().all<Usage>().begin();
    CHECK(usage.year == 2018);
    CHECK(usage.amounts.month(0) == 2401 * kWh / 2);
    CHECK(usage.amounts.month(2) == 0);
}

TEST_CASE("A unit in the headings is the unit of the rows, unless a column says it")
{
    const auto [header, row, unit] = GENERATE(table<QString, QString, QString>({
        {u"Mã cơ sở;Năm;Tài nguyên;Cả năm (MWh)"_s, u"CS001;2018;DIEN;2"_s, u"MWh"_s},
        {u"Mã cơ sở;Năm;Tài nguyên;Tháng 1 (kWh);Tháng 2 (kWh)"_s, u"CS001;2018;DIEN;2;3"_s,
         u"kWh"_s},
        {u"Mã cơ sở;Năm;Tài nguyên;Cả năm (MWh);ĐVT"_s, u"CS001;2018;DIEN;2;kWh"_s, u"kWh"_s},
        {u"Mã cơ sở;Năm;Tài nguyên;Cả năm (ước)"_s, u"CS001;2018;DIEN;2"_s, u"kWh"_s},
    }));
    CAPTURE(header.toStdString());
    ImportTrial trial;
    const FileOnDisk file(u"a.csv"_s, (header + u'\n' + row).toUtf8());
    const ImportDraft draft = trial.read(planFor(trial, EntityKind::Usage, file.path()));
    CAPTURE(text(draft));
    REQUIRE(draft.added == 1);
    trial.apply(draft.set);
    CHECK(trial.records().all<Usage>().begin()->unit.code == unit);
}

TEST_CASE("Money in millions is kept in đồng, and the officer is told")
{
    const auto [typed, dong] = GENERATE(table<QString, std::optional<qint64>>({
        {u"12,5"_s, 12'500'000},
        {u"0.435"_s, 435'000},
        {u"100"_s, 100'000'000},
        {u"-"_s, std::nullopt},
    }));
    CAPTURE(typed.toStdString());
    ImportTrial trial;
    const FileOnDisk file(
        u"a.csv"_s,
        (u"Mã;Tên cơ sở;unit_code;Vốn đầu tư (triệu đồng)\nCS9;Gạch;01234;"_s + typed).toUtf8());
    const ImportDraft draft = trial.read(planFor(trial, EntityKind::Facility, file.path()));
    CAPTURE(text(draft));
    REQUIRE(draft.added == 1);
    CHECK_THAT(text(draft), Contains("million đồng"));
    trial.apply(draft.set);
    const FacilityState &state =
        *trial.records().all<FacilityState>().of(trial.get<Facility>(u"CS9"_s).id).begin();
    CHECK(state.capital.has_value() == dong.has_value());
    if (dong)
        CHECK(state.capital->dong == *dong);
}

TEST_CASE("A true number in millions is not spoilt by floating point")
{
    ImportTrial trial;
    const QByteArray open = "<c t=\"inlineStr\"><is><t>";
    const QByteArray close = "</t></is></c>";
    const Workbook book = Workbook::withRows(
        "<row r=\"1\">" + open + "code" + close + open + "name" + close + open + "unit_code" +
        close + open + QByteArray("Vốn (triệu đồng)") + close + "</row><row r=\"2\">" + open +
        "CS9" + close + open + "A" + close + open + "01234" + close + "<c><v>0.435</v></c></row>");
    const FileOnDisk file(u"a.xlsx"_s, book.zipped());
    const ImportDraft draft = trial.read(planFor(trial, EntityKind::Facility, file.path()));
    CAPTURE(text(draft));
    REQUIRE(draft.added == 1);
    trial.apply(draft.set);
    const FacilityState &state =
        *trial.records().all<FacilityState>().of(trial.get<Facility>(u"CS9"_s).id).begin();
    CHECK(state.capital->dong == 435'000);
}

TEST_CASE("A likeness is only offered, and taken where the officer says so")
{
    const ImportTrial trial;
    const FileOnDisk file(u"a.csv"_s, "Mã;Tên cơ sở;Số lao độngg\nCS9;Gạch;7");
    const ImportPlan careful = planFor(trial, EntityKind::Facility, file.path());
    CHECK(careful.columns[2].column == -1);
    CHECK_THAT(shown(careful.issues).join(u'\n').toStdString(), Contains("looks like"));
    const ImportPlan willing = planFor(trial, EntityKind::Facility, file.path(), Sureness::Near);
    CHECK(willing.columns[2].column == position(EntityKind::Facility, u"labour"_s));
    CHECK(willing.issues.empty());
}

TEST_CASE("A column that comes from two places is refused")
{
    const ImportTrial trial;
    const FileOnDisk file(u"a.csv"_s, "code;name;x\nCS9;Gạch;Ngói");
    ImportPlan plan = planFor(trial, EntityKind::Facility, file.path());
    SECTION("two columns of the file")
    {
        plan.columns[2].column = plan.columns[1].column;
    }
    SECTION("a column and a given value")
    {
        plan.given = {{.column = plan.columns[1].column, .text = u"Ngói"_s}};
    }
    const ImportDraft draft = trial.read(plan);
    REQUIRE(only(draft.issues, Severity::Hard).size() == 1);
    CHECK_THAT(text(draft), Contains("several places"));
    CHECK(draft.rows == 0);
}

TEST_CASE("What an officer explains is remembered with the import, in one step, and only then")
{
    ImportTrial trial;
    const FileOnDisk file(u"a.csv"_s,
                          "Mã;Biển hiệu;Màu sơn;Ghi chú;unit_code\nCS9;Gạch;đỏ;x;01234");
    ImportPlan plan = planFor(trial, EntityKind::Facility, file.path());
    const auto memoryOf = [&](const ImportPlan &said) {
        const ColumnMatcher matcher(trial.records(), shippedNames());
        return headingsToRemember(trial.records(), matcher, said);
    };
    CHECK(memoryOf(plan).empty());
    plan.columns[1].column = position(plan.kind, u"name"_s);
    plan.columns[2].isSettled = true;
    plan.memory = memoryOf(plan);
    REQUIRE(plan.memory.size() == 2);
    const ImportDraft draft = trial.read(plan);
    CAPTURE(text(draft));
    CHECK(draft.added == 1);
    trial.apply(draft.set);
    CHECK(trial.count<ColumnMapping>() == 2);

    // The next file of the kind needs no explanation, and nothing more is remembered.
    const ImportPlan next = planFor(trial, EntityKind::Facility, file.path());
    CHECK(next.columns[1].column == position(plan.kind, u"name"_s));
    CHECK(next.issues.empty());
    CHECK(memoryOf(next).empty());
    CHECK(trial.read(next).unchanged == 1);

    // Another explanation replaces the first; what follows without one is forgotten.
    ImportPlan other = next;
    other.columns[1].column = position(plan.kind, u"enterprise"_s);
    other.columns[2].isSettled = false;
    const std::vector<Change> changes = memoryOf(other);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].after->as<ColumnMapping>()->column == u"enterprise");
    CHECK_FALSE(changes[1].after.has_value());
}

TEST_CASE("Headings are remembered even where no row changes, and not where nothing is taken")
{
    ImportTrial trial;
    const FileOnDisk good(u"a.csv"_s, "code;Biển hiệu\nCS001;Chè Hùng An");
    const FileOnDisk bad(u"a.csv"_s, "code;Biển hiệu\nCS9;");
    const bool isGood = GENERATE(true, false);
    ImportPlan plan = planFor(trial, EntityKind::Facility, isGood ? good.path() : bad.path());
    plan.columns[1].column = position(plan.kind, u"name"_s);
    const ColumnMatcher matcher(trial.records(), shippedNames());
    plan.memory = headingsToRemember(trial.records(), matcher, plan);
    REQUIRE(plan.memory.size() == 1);
    const ImportDraft draft =
        trial.read(plan, isGood ? BadRows::RefuseAll : GENERATE(BadRows::RefuseAll, BadRows::Skip));
    CHECK(draft.set.changes.size() == (isGood ? 1 : 0));
}

TEST_CASE("Left-out rows do not take remembered headings along")
{
    ImportTrial trial;
    // The rules refuse the second row: it closes before it opens.
    const FileOnDisk file(u"a.csv"_s, "code;Biển hiệu;unit_code;opened_on;closed_on\n"
                                      "CS8;A;01234;2015-01-01;\n"
                                      "CS9;B;01234;2015-01-01;2014-01-01");
    ImportPlan plan = planFor(trial, EntityKind::Facility, file.path());
    plan.columns[1].column = position(plan.kind, u"name"_s);
    const ColumnMatcher matcher(trial.records(), shippedNames());
    plan.memory = headingsToRemember(trial.records(), matcher, plan);
    const ImportDraft draft = trial.read(plan, BadRows::Skip);
    CAPTURE(text(draft));
    CHECK(draft.added == 1);
    CHECK(draft.refused == 1);
    trial.apply(draft.set);
    CHECK(trial.count<ColumnMapping>() == 1);
}

TEST_CASE("Partners stand in lines, behind semicolons or commas; a comma may be part of a name")
{
    const auto [typed, count] = GENERATE(table<QString, std::size_t>({
        {u"SCT; DTH"_s, 2},
        {u"\"Sở Công Thương\nĐài Truyền hình\""_s, 2},
        {u"\"Sở Công Thương, Đài Truyền hình\""_s, 2},
        {u"\"SCT, SCT\""_s, 1},
        {u"\"Sở Công Thương, Sở lạ\""_s, 0},
    }));
    CAPTURE(typed.toStdString());
    ImportTrial trial;
    const QString csv = u"code,clause,title,partners\nHD1,II.1,In tờ rơi,"_s + typed;
    const FileOnDisk file(u"a.csv"_s, csv.toUtf8());
    const ImportDraft draft = trial.importFile(EntityKind::Activity, file.path());
    CAPTURE(text(draft));
    CHECK(draft.refused == (count == 0 ? 1 : 0));
    if (count > 0)
        CHECK(trial.get<Activity>(u"HD1"_s).partners.size() == count);
}

TEST_CASE("The sheets that are not read are named with their rows")
{
    const auto [kind, sheet, expected] = GENERATE(table<EntityKind, int, QString>({
        {EntityKind::Facility, 0,
         u"Not read: “Huyện B” (Facilities, 2 rows); “Điện” (Consumption, 1 rows)."_s},
        {EntityKind::Facility, 1,
         u"Not read: “Huyện A” (Facilities, 1 rows); “Điện” (Consumption, 1 rows)."_s},
    }));
    const auto rowOf = [](int number, const QStringList &texts) {
        OutlineRow row{.number = number};
        for (const QString &one : texts)
            row.cells.push_back(Cell::ofText(one));
        return row;
    };
    const QStringList header{u"Mã cơ sở"_s, u"Tên cơ sở"_s, u"Địa chỉ"_s, u"Số lao động"_s};
    const auto facilities = [&](const QString &name, int rows) {
        SheetOutline outline{.name = name, .rows = rows + 2};
        outline.top = {rowOf(1, {u"DANH SÁCH CƠ SỞ"_s}), rowOf(3, header)};
        for (int row = 0; row < rows; ++row)
            outline.top.push_back(rowOf(4 + row, {u"CS%1"_s.arg(row), u"Chè"_s, u"x"_s, u"5"_s}));
        return outline;
    };
    FileOutline file{.path = u"Sổ.xlsx"_s};
    file.sheets = {facilities(u"Huyện A"_s, 1),
                   facilities(u"Huyện B"_s, 2),
                   facilities(u"Ẩn"_s, 3),
                   {.name = u"Ký tên"_s, .rows = 1, .top = {rowOf(1, {u"Nơi nhận"_s})}},
                   {.name = u"Điện"_s,
                    .rows = 2,
                    .top = {rowOf(1, {u"Mã cơ sở"_s, u"Năm"_s, u"Tài nguyên"_s, u"Tháng 1"_s}),
                            rowOf(2, {u"CS1"_s, u"2018"_s, u"DIEN"_s, u"3"_s})}},
                   facilities(u"Chưa có hàng"_s, 0)};
    file.sheets[2].isHidden = true;
    const ImportTrial trial;
    const ColumnMatcher matcher(trial.records(), shippedNames());
    CHECK(notReadText(file, sheetsNotRead(file, matcher, kind, sheet)).toStdString() ==
          expected.toStdString());

    // What else is in the file does not make the sheet unclear, wherever it is opened.
    const HeaderGuess guess = matcher.guess(file);
    REQUIRE(guess.isClear);
    CHECK(guess.likely.front().sheet == 0);
    CHECK(guess.likely.front().kind == matcher.guess(file, {.sheet = 0}).likely.front().kind);
    file.sheets.resize(1);
    CHECK(notReadText(file, sheetsNotRead(file, matcher, EntityKind::Facility, 0)).isEmpty());
}

TEST_CASE("What merged cells below the header gave to several rows is told once")
{
    const auto cell = [](const char *at, const QString &words) {
        return QByteArray("<c r=\"") + at + "\" t=\"inlineStr\"><is><t>" + words.toUtf8() +
               "</t></is></c>";
    };
    Workbook book =
        Workbook::withRows("<row r=\"1\">" + cell("A1", u"Mã"_s) + cell("B1", u"Tên cơ sở"_s) +
                           cell("C1", u"unit_code"_s) + cell("D1", u"Màu sơn"_s) +
                           "</row><row r=\"2\">" + cell("A2", u"CS7"_s) + cell("B2", u"Gạch"_s) +
                           cell("C2", u"01234"_s) + cell("D2", u"đỏ"_s) + "</row><row r=\"3\">" +
                           cell("A3", u"CS8"_s) + cell("B3", u"Ngói"_s) + "</row>");
    book.parts[u"xl/worksheets/sheet1.xml"_s].replace(
        "</worksheet>", "<mergeCells><mergeCell ref=\"C2:C3\"/><mergeCell ref=\"D2:D3\"/>"
                        "</mergeCells></worksheet>");
    ImportTrial trial;
    const FileOnDisk file(u"a.xlsx"_s, book.zipped());
    const ImportDraft draft = trial.read(planFor(trial, EntityKind::Facility, file.path()));
    CAPTURE(text(draft));
    CHECK(draft.added == 2);
    const auto told = std::ranges::count_if(draft.issues, [](const Issue &issue) {
        return issue.message == u"Merged cells C2:C3: the value was taken for each row."_s &&
               issue.severity == Severity::Soft && issue.row == 1;
    });
    CHECK(told == 1);
}
