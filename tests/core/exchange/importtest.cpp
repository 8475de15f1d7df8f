// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spokenlanguage.h"
#include "core/exchange/rowedit.h"
#include "core/model/dated.h"
#include "core/model/rules.h"
#include "tests/catch.h"
#include "tests/core/exchange/importtrial.h"

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

std::string text(const Issues &issues)
{
    return shown(issues).join(u'\n').toStdString();
}

} // namespace

TEST_CASE("A row whose natural key is known edits that record, another row adds one")
{
    const auto [kind, first, second] = GENERATE(table<EntityKind, QString, QString>({
        {EntityKind::Facility, u"code;name;unit_code;note\nCS9;Gạch;01234;a"_s,
         u"code;name;note\nCS9;Gạch;b"_s},
        {EntityKind::Fact,
         u"facility_code;what;date;source;value;note\nCS001;aware;2018-05-05;survey;yes;a"_s,
         u"facility_code;what;date;source;value;note\nCS001;aware;5/5/2018;survey;no;b"_s},
        {EntityKind::Usage, u"facility_code;resource;year;total;note\nCS001;DIEN;2018;100;a"_s,
         u"facility_code;resource;year;total;note\nCS001;DIEN;2018;200;b"_s},
        {EntityKind::Output,
         u"facility_code;product;year;unit;total;note\nCS001;CHE;2018;tấn;1;a"_s,
         u"facility_code;product;year;unit;total;note\nCS001;CHE;2018;tấn;2;b"_s},
        {EntityKind::Activity, u"code;clause;title;note\nHD1;II.1;In tờ rơi;a"_s,
         u"code;clause;title;note\nHD1;II.1;In áp phích;b"_s},
        {EntityKind::BudgetLine,
         u"code;clause;year;source;stage;amount;note\nKP1;II.1;2018;KCQG;planned;5000000;a"_s,
         u"code;clause;year;source;stage;amount;note\nKP1;II.1;2018;KCQG;settled;4000000;b"_s},
    }));
    ImportTrial trial;
    const std::size_t before = trial.records().size(kind);
    CAPTURE(entityInfo(kind).key);

    const ImportDraft added = trial.import(kind, first);
    CAPTURE(text(added.issues));
    CHECK_FALSE(hasHard(added.issues));
    CHECK(added.added == 1);
    CHECK(added.rows == 1);
    REQUIRE(trial.records().size(kind) == before + 1);

    const ImportDraft edited = trial.import(kind, second);
    CHECK(edited.added == 0);
    CHECK(edited.edited == 1);
    REQUIRE(trial.records().size(kind) == before + 1);
    bool noted = false;
    for (const Record &record : trial.records().records(kind))
        noted = noted || record.value("note"_L1).toString() == u"b";
    CHECK(noted);

    const ImportDraft same = trial.import(kind, second);
    CHECK(same.unchanged == 1);
    CHECK(same.set.changes.empty());
}

TEST_CASE("Usage is told apart by product as well")
{
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Usage, u"facility_code;resource;product;year;total\n"
                                        "CS001;DIEN;;2018;100\nCS001;DIEN;CHE;2018;60"_s);
    CAPTURE(text(draft.issues));
    CHECK(draft.added == 2);
    CHECK(trial.count<Usage>() == 2);
}

TEST_CASE("An absent column and an empty cell keep what is there, a dash clears it")
{
    ImportTrial trial;
    trial.import(EntityKind::Activity, u"code;clause;title;lead;partners;progress;start;note\n"
                                       "HD1;II.1;In tờ rơi;SCT;DTH;40;2018-01-01;ghi chú"_s);
    const auto activity = trial.get<Activity>(u"HD1"_s);
    REQUIRE(activity.lead.has_value());
    REQUIRE(activity.progress == Decimal{40'000'000'000});

    trial.import(EntityKind::Activity, u"code;clause;title\nHD1;;"_s);
    CHECK(trial.get<Activity>(u"HD1"_s) == activity);
    trial.import(EntityKind::Activity, u"code;lead;partners;progress;start;note\nHD1;;;;;"_s);
    CHECK(trial.get<Activity>(u"HD1"_s) == activity);
    trial.import(EntityKind::Activity,
                 u"code;lead;partners;progress;start;note\nHD1;-;-; - ;-;-"_s);
    const auto cleared = trial.get<Activity>(u"HD1"_s);
    CHECK_FALSE(cleared.lead.has_value());
    CHECK(cleared.partners.empty());
    CHECK_FALSE(cleared.progress.has_value());
    CHECK_FALSE(cleared.start.has_value());
    CHECK(cleared.note.isEmpty());
    CHECK(cleared.title == activity.title);
}

TEST_CASE("A hard problem names row, field and reason, and nothing is written")
{
    const auto [kind, csv, row, field,
                reason] = GENERATE(table<EntityKind, QString, int, QString, std::string>({
        {EntityKind::Facility, u"code;name;unit_code\nCS8;;01234\nCS9;B;01234"_s, 2, u"name"_s,
         "no name"},
        {EntityKind::Facility, u"code;name;unit_code\n;Chè;01234\nCS9;B;01234"_s, 2, u"code"_s,
         "missing"},
        {EntityKind::Facility, u"code;name;unit_code\nCS9;A;01234\nCS9;B;01234"_s, 3, u"code"_s,
         "row 2"},
        {EntityKind::Facility, u"code;name;unit_code\nCS9;A;99999"_s, 2, u"unit_code"_s, "99999"},
        {EntityKind::Facility, u"code;name;opened_on;unit_code\nCS9;A;2026-01-01;02"_s, 2,
         u"unit_code"_s, "01/01/2026"},
        {EntityKind::Facility,
         u"code;name;unit_code;opened_on;closed_on\nCS9;A;01234;2018-02-01;2018-01-31"_s, 2,
         u"closed_on"_s, "before it opened"},
        {EntityKind::Facility, u"code;name;opened_on\nCS9;A;30/2/2018"_s, 2, u"opened_on"_s,
         "30/2/2018"},
        {EntityKind::Facility, u"code;name;unit_code;labour\nCS9;A;01234;-3"_s, 2, u"labour"_s,
         "negative"},
        {EntityKind::Facility, u"code;name\nCS9;A"_s, 2, u"unit_code"_s, "no administrative unit"},
        {EntityKind::Facility, u"code;unit_code\nCS001;-"_s, 2, u"unit_code"_s,
         "cannot be cleared"},
        {EntityKind::Facility, u"code;name;labour\nCS9;A;12,5"_s, 2, u"labour"_s,
         "not a whole number"},
        {EntityKind::Facility, u"code;name;in_scope\nCS9;A;có lẽ"_s, 2, u"in_scope"_s,
         "neither yes nor no"},
        {EntityKind::Facility, u"code;name\nCS001;-"_s, 2, u"name"_s, "cannot be cleared"},
        {EntityKind::Fact,
         u"facility_code;what;date;source;value\nCS777;aware;2018-05-05;"
         "survey;yes"_s,
         2, u"facility_code"_s, "CS777"},
        {EntityKind::Fact,
         u"facility_code;what;date;source;value\nCS001;smart;2018-05-05;"
         "survey;yes"_s,
         2, u"what"_s, "smart"},
        {EntityKind::Fact, u"facility_code;what;date;source;value\nCS001;aware;;survey;yes"_s, 2,
         u"date"_s, "missing"},
        {EntityKind::Fact,
         u"facility_code;what;date;source;value\n;aware;2018-05-05;survey;"
         "yes"_s,
         2, u"facility_code"_s, "which facility or organisation"},
        {EntityKind::Fact,
         u"facility_code;what;date;source;value;valid_until\nCS001;aware;"
         "2018-05-05;survey;yes;2018-05-04"_s,
         2, u"valid_until"_s, "before its date"},
        {EntityKind::Usage, u"facility_code;resource;year;total\nCS001;NUOC;2018;1"_s, 2,
         u"resource"_s, "NUOC"},
        {EntityKind::Usage, u"facility_code;resource;year;unit;total\nCS001;DIEN;2018;thúng;1"_s, 2,
         u"unit"_s, "thúng"},
        {EntityKind::Usage, u"facility_code;resource;year;unit;total\nCS001;DIEN;2018;tấn;1"_s, 2,
         u"unit"_s, "does not measure"},
        {EntityKind::Usage, u"facility_code;resource;year;total\nCS001;DIEN;;1"_s, 2, u"year"_s,
         "missing"},
        {EntityKind::Usage, u"facility_code;resource;year;total\nCS001;DIEN;1918;1"_s, 2, u"year"_s,
         "at least 1990"},
        {EntityKind::Activity, u"code;clause;title\nHD1;IX;A"_s, 2, u"clause"_s, "IX"},
        {EntityKind::Activity, u"code;clause;title;due\nHD1;II.1;A;sớm"_s, 2, u"due"_s, "sớm"},
        {EntityKind::BudgetLine,
         u"code;clause;year;source;stage;amount\nKP;II.1;2018;KCQG;"
         "planned;-1"_s,
         2, u"amount"_s, "negative"},
        {EntityKind::BudgetLine,
         u"code;clause;year;source;stage;amount\nKP;II.1;2018;KCQG;"
         "planned;1,5"_s,
         2, u"amount"_s, "whole number"},
        {EntityKind::BudgetLine, u"code;clause;year;source;stage\nKP;II.1;2018;KCQG;planned"_s, 2,
         u"amount"_s, "missing"},
    }));
    ImportTrial trial;
    const ImportDraft draft = trial.import(kind, csv);
    CAPTURE(csv, text(draft.issues));
    const Issues hard = only(draft.issues, Severity::Hard);
    REQUIRE(hard.size() == 1);
    CHECK(hard.front().row == row);
    CHECK(hard.front().field == field);
    CHECK(findEntity(hard.front().entity) != nullptr);
    CHECK_THAT(hard.front().message.toStdString(), Contains(reason));
    CHECK(draft.refused == 1);
    CHECK(draft.set.changes.empty());
}

TEST_CASE("With bad rows skipped the good ones are taken")
{
    ImportTrial trial;
    const ImportDraft draft = trial.import(EntityKind::Facility,
                                           u"code;name;unit_code;labour;opened_on;closed_on\n"
                                           "A;Một;01234;10;;\nB;Hai;01234;-1;;\nC;Ba;01234;x;;\n"
                                           "D;Bốn;01234;4;2018-01-01;2017-01-01\n"
                                           "E;Năm;01234;5;;\nE;Năm lần nữa;01234;6;;"_s,
                                           BadRows::Skip);
    CAPTURE(text(draft.issues));
    CHECK(draft.rows == 6);
    CHECK(draft.added == 2);
    CHECK(draft.refused == 4);
    CHECK(trial.get<Facility>(u"A"_s).code == u"A");
    CHECK(trial.count<Facility>() == 3);
    CHECK(trial.count<FacilityState>() == 3);
    QList<int> rows;
    for (const Issue &issue : only(draft.issues, Severity::Hard))
        rows += issue.row;
    CHECK(rows == QList<int>{3, 4, 5, 7});
}

TEST_CASE("Of a record given twice neither row is taken, also where the first is refused")
{
    ImportTrial trial;
    const std::size_t before = trial.count<Facility>();
    const ImportDraft draft =
        trial.import(EntityKind::Facility,
                     u"code;name;unit_code;labour\nA;Đúng;01234;x\nA;Trùng;01234;7\n"
                     ";Không mã;01234;1\n;Không mã;01234;2\nB;Khác;01234;3\n"_s,
                     BadRows::Skip);
    CAPTURE(text(draft.issues));
    CHECK(draft.added == 1);
    CHECK(draft.refused == 4);
    CHECK(trial.count<Facility>() == before + 1);
    CHECK(trial.get<Facility>(u"B"_s).code == u"B");
    CHECK(shown(draft.issues).filter(u"already in row 2"_s).size() == 1);
}

TEST_CASE("What a skipped row made stays where a good row needs it, and goes where none does")
{
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Facility,
                     u"code;name;unit_code;enterprise;labour\nA;Một;01234;Công ty Mới;x\n"
                     "B;Hai;01234;Công ty Mới;2\nC;Ba;01234;Công ty Thừa;x"_s,
                     BadRows::Skip);
    CAPTURE(text(draft.issues));
    CHECK(draft.added == 1);
    CHECK(draft.refused == 2);
    QStringList names;
    for (const Enterprise &enterprise : trial.records().all<Enterprise>())
        names += enterprise.name;
    CHECK(names.contains(u"Công ty Mới"_s));
    CHECK_FALSE(names.contains(u"Công ty Thừa"_s));
}

TEST_CASE("An enterprise that cannot be made takes along every row that needs it, and no other")
{
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Facility,
                     u"code;name;unit_code;enterprise\nA;Một;01234;"_s + QString(501, u'x') +
                         u"\nB;Hai;01234;"_s + QString(501, u'x') + u"\nC;Ba;01234;Công ty Tốt"_s,
                     BadRows::Skip);
    CAPTURE(text(draft.issues));
    CHECK(draft.added == 1);
    CHECK(draft.refused == 2);
    CHECK(trial.count<Enterprise>() == 2);
}

TEST_CASE("A row that needs a skipped one is skipped as well")
{
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Clause,
                     u"plan;code;parent;label;kind\nHG;III;;mục III;section\n"
                     "HG;III.1;III;"_s +
                         QString(501, u'x') +
                         u";task\nHG;III.1.a;III.1;điểm a;task\nHG;III.2;III;nhiệm vụ 2;task"_s,
                     BadRows::Skip);
    CAPTURE(text(draft.issues));
    CHECK(draft.added == 2);
    CHECK(draft.refused == 2);
    CHECK(trial.count<Clause>() == 3);
}

TEST_CASE("Doubts are kept as warnings and do not stop an import")
{
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Fact, u"facility_code;what;date;source;value\n"
                                       "CS001;aware;2009-12-31;survey;yes"_s);
    CAPTURE(text(draft.issues));
    REQUIRE(draft.issues.size() == 1);
    CHECK(draft.issues.front().severity == Severity::Soft);
    CHECK(draft.issues.front().row == 2);
    CHECK(trial.count<Fact>() == 1);
}

TEST_CASE("A warning stays beside the good row when bad ones are skipped")
{
    ImportTrial trial;
    const ImportDraft draft = trial.import(EntityKind::Fact,
                                           u"facility_code;what;date;source;value;valid_until\n"
                                           "CS001;aware;2009-12-31;survey;yes;\n"
                                           "CS001;applying;2018-12-31;survey;yes;2017-01-01"_s,
                                           BadRows::Skip);
    CAPTURE(text(draft.issues));
    REQUIRE(draft.issues.size() == 2);
    CHECK(draft.issues.front().severity == Severity::Soft);
    CHECK(draft.issues.front().row == 2);
    CHECK(draft.issues.back().row == 3);
}

TEST_CASE("However many warnings there are, a refusal is never lost among them")
{
    QString csv = u"facility_code;what;date;source;value\n"_s;
    for (int day = 0; day < 10'500; ++day)
        csv += u"CS001;aware;%1;survey;yes\n"_s.arg(
            QDate(1950, 1, 1).addDays(day).toString(Qt::ISODate));
    csv += u"CS001;aware;30/2/2018;survey;yes\n"_s;
    ImportTrial trial;
    const ImportDraft draft = trial.import(EntityKind::Fact, csv);
    CHECK(draft.refused == 1);
    CHECK(hasHard(draft.issues));
    CHECK(draft.set.changes.empty());
}

TEST_CASE("A fact may be about an organisation")
{
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Fact, u"organisation;what;value;date;source\n"
                                       "SCT;dedicated_officer;yes;2018-05-05;document"_s);
    CAPTURE(text(draft.issues));
    CHECK(draft.issues.empty());
    REQUIRE(trial.count<Fact>() == 1);
    const Fact &fact = *trial.records().all<Fact>().begin();
    CHECK_FALSE(fact.facility.has_value());
    CHECK(fact.what == FactKind::DedicatedOfficer);
    CHECK(fact.source == FactSource::Document);
}

TEST_CASE("A choice is read by its key and by its label, with or without accents and case")
{
    const QString value = GENERATE(as<QString>{}, u"own_report"_s, u"OWN_REPORT"_s, u"Own report"_s,
                                   u" own report "_s);
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Fact, u"facility_code;what;value;date;source\n"
                                       "CS001;aware;yes;2018-05-05;"_s +
                                           value);
    CAPTURE(value, text(draft.issues));
    REQUIRE(trial.count<Fact>() == 1);
    CHECK(trial.records().all<Fact>().begin()->source == FactSource::OwnReport);
}

TEST_CASE("Money is read in đồng, thousands, millions and billions")
{
    const auto [typed, dong] = GENERATE(table<QString, qint64>({
        {u"435000000"_s, 435'000'000},
        {u"435.000.000"_s, 435'000'000},
        {u"435.000.000 đồng"_s, 435'000'000},
        {u"435 triệu đồng"_s, 435'000'000},
        {u"435 tr"_s, 435'000'000},
        {u"1,5 tỷ"_s, 1'500'000'000},
        {u"435000 nghìn đồng"_s, 435'000'000},
        {u"435000000 đ"_s, 435'000'000},
    }));
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::BudgetLine, u"code;clause;year;source;stage;amount\n"
                                             "KP;II.1;2018;KCQG;planned;"_s +
                                                 typed);
    CAPTURE(typed, text(draft.issues));
    CHECK(trial.get<BudgetLine>(u"KP"_s).amount.dong == dong);
}

TEST_CASE("Links go by code, by code in another case, by name without accents, by identity")
{
    ImportTrial trial;
    const QString identity =
        trial.records().all<Organisation>().begin()->id.toString(QUuid::WithoutBraces);
    const bool first = trial.records().all<Organisation>().begin()->code == u"SCT";
    const QString typed = GENERATE_COPY(as<QString>{}, u"SCT"_s, u"sct"_s, u"Sở Công Thương"_s,
                                        u"so cong thuong"_s, first ? identity : u"SCT"_s);
    const ImportDraft draft = trial.import(
        EntityKind::Activity, u"code;clause;title;lead\nHD1;nhiem vu 1, muc ii;A;"_s + typed);
    CAPTURE(typed, text(draft.issues));
    const Organisation *lead = trial.records().find(trial.get<Activity>(u"HD1"_s).lead);
    REQUIRE(lead != nullptr);
    CHECK(lead->code == u"SCT");
}

TEST_CASE("A clause may be named with its plan's code")
{
    const QString typed = GENERATE(as<QString>{}, u"II.1"_s, u"HG/II.1"_s);
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Activity, u"code;clause;title\nHD1;"_s + typed + u";A"_s);
    CAPTURE(typed, text(draft.issues));
    CHECK(draft.added == 1);
}

TEST_CASE("A name that several records share is refused with their codes")
{
    ImportTrial trial;
    trial.import(EntityKind::Organisation,
                 u"code;name;kind\nP1;Phòng Kinh tế;department\nP2;Phòng kinh tế;department"_s);
    const ImportDraft draft =
        trial.import(EntityKind::Activity, u"code;clause;title;lead\nHD1;II.1;A;phong kinh te"_s);
    REQUIRE(draft.issues.size() == 1);
    CHECK_THAT(draft.issues.front().message.toStdString(), Contains("P1, P2"));
}

TEST_CASE("An import is one step that can be taken back")
{
    ImportTrial trial;
    const Records before = trial.records();
    const ImportDraft draft =
        trial.import(EntityKind::Facility, u"code;name;enterprise;unit_code\n"
                                           "CS001;Tên mới;;\nCS9;Gạch;Công ty Gạch;01234"_s);
    CHECK(draft.set.title.contains(u"Bảng kê.csv"));
    CHECK(draft.added == 1);
    CHECK(draft.edited == 1);
    trial.apply(draft.set.inverted());
    for (int kind = 0; kind < entityCount; ++kind) {
        const auto entity = static_cast<EntityKind>(kind);
        CHECK(trial.records().size(entity) == before.size(entity));
        for (const Record &record : before.records(entity))
            CHECK(trial.records().find(entity, record.id()) == record);
    }
}

TEST_CASE("Twenty thousand rows are imported")
{
    QString csv = u"facility_code;what;date;source;value\n"_s;
    for (int day = 0; day < 20'000; ++day)
        csv += u"CS001;aware;%1;survey;yes\n"_s.arg(
            QDate(1960, 1, 1).addDays(day).toString(Qt::ISODate));
    ImportTrial trial;
    const ImportDraft draft = trial.import(EntityKind::Fact, csv);
    CHECK(draft.added == 20'000);
    CHECK(trial.count<Fact>() == 20'000);
}

TEST_CASE("A whole number may be grouped in either way")
{
    const auto [typed, labour] = GENERATE(table<QString, int>({
        {u"1234"_s, 1234},
        {u"1.234"_s, 1234},
        {u"1,234"_s, 1234},
        {u"12 345"_s, 12345},
        {u"1.234,0"_s, 1234},
        {u"1,234.0"_s, 1234},
        {u"1.234.567"_s, 1234567},
        {u"5,0"_s, 5},
    }));
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Facility, u"code;labour\nCS001;\"%1\""_s.arg(typed));
    CAPTURE(typed, text(draft.issues));
    CHECK(draft.edited == 1);
    CHECK(currentState(trial.records(), {trial.get<Facility>(u"CS001"_s).id}, trialDay)->labour ==
          labour);
}

TEST_CASE("Whole đồng may be grouped, but what is in millions must be clear")
{
    const auto [typed, dong] = GENERATE(table<QString, std::optional<qint64>>({
        {u"1.234"_s, 1234},
        {u"1.234 đồng"_s, 1234},
        {u"1.234.000"_s, 1'234'000},
        {u"1,5 triệu"_s, 1'500'000},
        {u"1.234 triệu"_s, std::nullopt},
    }));
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Facility, u"code;capital\nCS001;\"%1\""_s.arg(typed));
    CAPTURE(typed, text(draft.issues));
    CHECK(draft.refused == (dong ? 0 : 1));
    const auto capital =
        currentState(trial.records(), {trial.get<Facility>(u"CS001"_s).id}, trialDay)->capital;
    CHECK(capital == (dong ? std::optional<Money>{{*dong}} : std::nullopt));
}

TEST_CASE("Messages show numbers as the language of the program writes them")
{
    const auto [language, header, cell, says,
                saysNot] = GENERATE(table<Language, QString, Cell, std::string, std::string>({
        {Language::Vietnamese, u"labour"_s, Cell::ofNumber(5.5), "5,5", "5.5"},
        {Language::Vietnamese, u"labour"_s, Cell::ofText(u"5.5"_s), "5,5", "5.5"},
        {Language::Vietnamese, u"capital"_s, Cell::ofText(u"0.05"_s), "0,05", "0.05"},
        {Language::English, u"labour"_s, Cell::ofNumber(5.5), "5.5", "5,5"},
        {Language::Vietnamese, u"labour"_s, Cell::ofNumber(1e300), "1 × 10³⁰⁰", "e+"},
        {Language::Vietnamese, u"capital"_s, Cell::ofNumber(-1.5e30), "−1,5 × 10³⁰", "e+"},
        {Language::Vietnamese, u"labour"_s, Cell::ofBool(true), "Yes", "yes"},
        {Language::Vietnamese, u"labour"_s, Cell::ofNumber(20'000'000), "10.000.000", "10000000"},
        {Language::Vietnamese, u"opened_on"_s, Cell::ofNumber(43166.5), "43166,5", "43166.5"},
    }));
    const ScopedLanguage scoped(language);
    ImportTrial trial;
    RowEdit edit(trial.records(), EntityKind::Facility, NumberForm::Officer, trialDay);
    TypedRow row(edit.columns().size(), nullptr);
    row[static_cast<std::size_t>(*columnPosition(EntityKind::Facility, header))] = &cell;
    RowChange change = edit.edit(Record(trial.get<Facility>(u"CS001"_s)), row);
    if (!hasHard(change.issues)) {
        Records tried = trial.records();
        const ChangeSet set{.changes = change.changes};
        tried.apply(set);
        change.issues = checkRules(tried, set, trialDay);
    }
    CAPTURE(header, text(change.issues));
    REQUIRE(change.issues.size() == 1);
    CHECK_THAT(change.issues[0].message.toStdString(), Contains(says) && !Contains(saysNot));
}
