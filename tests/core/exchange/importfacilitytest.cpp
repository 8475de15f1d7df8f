// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowedit.h"
#include "core/model/caption.h"
#include "core/model/dated.h"
#include "tests/catch.h"
#include "tests/core/exchange/importtrial.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const QDate always(9999, 12, 31);

std::string text(const ImportDraft &draft)
{
    return shown(draft.issues).join(u'\n').toStdString();
}

FacilityState stateOf(const ImportTrial &trial, const QString &code, QDate day = always)
{
    const FacilityState *state = stateOn(trial.records(), {trial.get<Facility>(code).id}, day);
    REQUIRE(state != nullptr);
    return *state;
}

FacilityPlacement placementOf(const ImportTrial &trial, const QString &code, QDate day = always)
{
    const FacilityPlacement *placement =
        placementOn(trial.records(), {trial.get<Facility>(code).id}, day);
    REQUIRE(placement != nullptr);
    return *placement;
}

QString unitName(const ImportTrial &trial, const FacilityPlacement &placement)
{
    return trial.records().find(placement.unit)->name;
}

Enterprise enterpriseOf(const ImportTrial &trial, const QString &code)
{
    const Enterprise *found = trial.records().find(stateOf(trial, code).enterprise);
    REQUIRE(found != nullptr);
    return *found;
}

/// Edits one facility by "key=value" pairs, as the command line does.
Issues setFields(ImportTrial &trial, const QString &code, const QStringList &pairs)
{
    RowEdit edit(trial.records(), EntityKind::Facility, NumberForm::Machine, trialDay);
    std::vector<Cell> cells(edit.columns().size());
    TypedRow row(edit.columns().size(), nullptr);
    for (const QString &pair : pairs) {
        const auto at =
            std::ranges::find(edit.columns(), pair.section(u'=', 0, 0), &SheetColumn::key);
        REQUIRE(at != edit.columns().end());
        const auto index = static_cast<std::size_t>(at - edit.columns().begin());
        cells[index] = Cell::ofText(pair.section(u'=', 1));
        row[index] = &cells[index];
    }
    RowChange change = edit.edit(Record(trial.get<Facility>(code)), row);
    if (!hasHard(change.issues)) {
        ChangeSet set;
        set.changes = std::move(change.made);
        std::ranges::move(change.changes, std::back_inserter(set.changes));
        trial.apply(set);
    }
    return change.issues;
}

} // namespace

TEST_CASE("A unit code is read at the day on which the facility opened")
{
    const auto [opened, typed, name] = GENERATE(table<QString, QString, QString>({
        {u""_s, u"00937"_s, u"Xã Xín Chải"_s},
        {u"1960-01-01"_s, u"00937"_s, u"Xã Xín Chải"_s},
        {u"2025-06-30"_s, u"00937"_s, u"Xã Xín Chải"_s},
        {u"2025-07-01"_s, u"00937"_s, u"Xã Lao Chải"_s},
        {u"2026-01-01"_s, u"937"_s, u"Xã Lao Chải"_s},
        {u"2026-01-01"_s, u"00937@2025-07-01"_s, u"Xã Lao Chải"_s},
        {u"2016-01-01"_s, u"Xã Xín Chải"_s, u"Xã Xín Chải"_s},
        {u"2016-01-01"_s, u"xa xin chai"_s, u"Xã Xín Chải"_s},
    }));
    ImportTrial trial;
    const ImportDraft draft = trial.import(
        EntityKind::Facility, u"code;name;opened_on;unit_code\nCS9;A;"_s + opened + u';' + typed);
    CAPTURE(opened, typed, text(draft));
    REQUIRE(draft.added == 1);
    const FacilityPlacement placement = placementOf(trial, u"CS9"_s);
    CHECK(unitName(trial, placement) == name);
    const auto from =
        opened.isEmpty() ? std::optional<QDate>() : QDate::fromString(opened, Qt::ISODate);
    CHECK(placement.from == from);
    CHECK(stateOf(trial, u"CS9"_s).from == from);
}

TEST_CASE("A forced unit that is not there on the day of the placement is refused")
{
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Facility,
                     u"code;name;opened_on;unit_code\nCS9;A;2016-01-01;00937@2025-07-01"_s);
    CAPTURE(text(draft));
    CHECK(draft.refused == 1);
    CHECK(draft.set.changes.empty());
}

TEST_CASE("A forced unit of a facility without an opening date is doubted only")
{
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Facility, u"code;name;unit_code\nCS9;A;00937@2025-07-01"_s);
    CAPTURE(text(draft));
    CHECK(draft.added == 1);
    REQUIRE(draft.issues.size() == 1);
    CHECK(draft.issues.front().severity == Severity::Soft);
    CHECK(unitName(trial, placementOf(trial, u"CS9"_s)) == u"Xã Lao Chải");
}

TEST_CASE("A facility finds its enterprise by tax code before anything else")
{
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Facility, u"code;name;enterprise;tax_code;unit_code\n"
                                           "CS9;A;Tên khác hẳn;5100123456;00937"_s);
    CAPTURE(text(draft));
    CHECK(enterpriseOf(trial, u"CS9"_s).code == u"DN1");
    CHECK(trial.count<Enterprise>() == 1);
}

TEST_CASE("A facility finds its enterprise by name without accents in the same unit")
{
    const auto [row, found] = GENERATE(table<QString, bool>({
        {u"CS9;A;CÔNG TY CHÈ HÙNG AN;;01234"_s, true},
        {u"CS9;A;cong ty  che hung an;;01234"_s, true},
        {u"CS9;A;DN1;;00937"_s, true},
        {u"CS9;A;Công ty Chè Hùng An;;00937"_s, false},
        {u"CS9;A;Công ty Chè Hùng An;5199999999;01234"_s, false},
        {u"CS9;A;Công ty Khác;;01234"_s, false},
    }));
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Facility, u"code;name;enterprise;tax_code;unit_code\n"_s + row);
    CAPTURE(row, text(draft));
    REQUIRE(draft.added == 1);
    CHECK((enterpriseOf(trial, u"CS9"_s).code == u"DN1") == found);
    CHECK(trial.count<Enterprise>() == (found ? 1 : 2));
}

TEST_CASE("An enterprise that is not known is made once for all rows of the file")
{
    ImportTrial trial;
    const ImportDraft draft = trial.import(
        EntityKind::Facility, u"code;name;enterprise;tax_code;unit_code\n"
                              "A;Một;Công ty Gạch;5100777777;00937\nB;Hai;Công ty gạch;;00937\n"
                              "C;Ba;;5100777777;01234\nD;Bốn;Công ty Ngói;;01234\n"
                              "E;Năm;cong ty ngoi;;01234\nF;Sáu;;;01234"_s);
    CAPTURE(text(draft));
    REQUIRE(draft.added == 6);
    const Enterprise made = enterpriseOf(trial, u"A"_s);
    CHECK(made.name == u"Công ty Gạch");
    CHECK(made.taxCode == u"5100777777");
    CHECK(enterpriseOf(trial, u"B"_s).id == made.id);
    CHECK(enterpriseOf(trial, u"C"_s).id == made.id);
    CHECK(enterpriseOf(trial, u"D"_s).id == enterpriseOf(trial, u"E"_s).id);
    CHECK_FALSE(enterpriseOf(trial, u"D"_s).id == made.id);
    CHECK_FALSE(stateOf(trial, u"F"_s).enterprise.has_value());
    CHECK(trial.count<Enterprise>() == 3);
    CHECK_FALSE(hasHard(draft.issues));
}

TEST_CASE("All that is wrong with the values of a row is told at once")
{
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Facility, u"code;name;unit_code;labour;opened_on\n"
                                           "CS9;A;00937;-5;31/02/2018"_s);
    CAPTURE(text(draft));
    REQUIRE(draft.issues.size() == 2);
    CHECK(draft.issues[0].field == u"opened_on"_s);
    CHECK(draft.issues[1].field == u"labour"_s);
}

TEST_CASE("A tax code alone is given to the enterprise that has none yet")
{
    ImportTrial trial;
    trial.import(EntityKind::Facility, u"code;name;enterprise;unit_code\nA;Một;Công ty X;00937"_s);
    const ImportDraft draft = trial.import(EntityKind::Facility, u"code;tax_code\nA;5100888888"_s);
    CAPTURE(text(draft));
    CHECK(draft.edited == 1);
    CHECK(enterpriseOf(trial, u"A"_s).name == u"Công ty X");
    CHECK(enterpriseOf(trial, u"A"_s).taxCode == u"5100888888");
    CHECK(trial.count<Enterprise>() == 2);
}

TEST_CASE(
    "A tax code set for a facility is its enterprise's; in a list it means another, which is said")
{
    ImportTrial trial;
    CHECK(setFields(trial, u"CS001"_s, {u"tax_code=5100123457"_s}).empty());
    CHECK(trial.count<Enterprise>() == 1);
    CHECK(enterpriseOf(trial, u"CS001"_s).taxCode == u"5100123457");
    const ImportDraft draft =
        trial.import(EntityKind::Facility, u"code;tax_code\nCS001;5100123458"_s);
    CAPTURE(text(draft));
    CHECK(trial.count<Enterprise>() == 2);
    CHECK(enterpriseOf(trial, u"CS001"_s).taxCode == u"5100123458");
    REQUIRE(draft.issues.size() == 1);
    CHECK(draft.issues[0].severity == Severity::Soft);
    CHECK(draft.issues[0].message.contains(u"DN1"_s));
}

TEST_CASE("Setting the unit corrects the current placement")
{
    ImportTrial trial;
    const FacilityPlacement before = placementOf(trial, u"CS001"_s);
    CHECK(setFields(trial, u"CS001"_s, {u"unit_code=00937"_s}).empty());
    const FacilityPlacement after = placementOf(trial, u"CS001"_s);
    CHECK(after.id == before.id);
    CHECK(after.from == before.from);
    CHECK(unitName(trial, after) == u"Xã Xín Chải");
    CHECK(trial.count<FacilityPlacement>() == 1);
}

TEST_CASE("The name of the unit that a facility's own lies in changes nothing, its code does")
{
    ImportTrial trial;
    REQUIRE(setFields(trial, u"CS001"_s, {u"unit_code=Xã Xín Chải"_s}).empty());
    REQUIRE(unitName(trial, placementOf(trial, u"CS001"_s)) == u"Xã Xín Chải");
    const auto [typed, unit] = GENERATE(table<QString, QString>(
        {{u"Tỉnh Hà Giang"_s, u"Xã Xín Chải"_s}, {u"01234"_s, u"Xã Hùng An"_s}}));
    const Issues issues = setFields(trial, u"CS001"_s, {u"unit_code="_s + typed});
    CAPTURE(typed, issues.empty() ? QString() : issues.front().message);
    CHECK(issues.empty());
    CHECK(unitName(trial, placementOf(trial, u"CS001"_s)) == unit);
}

TEST_CASE("An industry may be named behind its code, but a name alone is none")
{
    ImportTrial trial;
    CHECK(setFields(trial, u"CS001"_s, {u"vsic_code=10 – Chế biến thực phẩm"_s}).empty());
    CHECK(stateOf(trial, u"CS001"_s).vsicCode == u"10");
    CHECK_FALSE(setFields(trial, u"CS001"_s, {u"vsic_code=Dệt"_s}).empty());
    CHECK(stateOf(trial, u"CS001"_s).vsicCode == u"10");
}

TEST_CASE("Setting the unit from a day adds a placement and keeps the earlier one")
{
    ImportTrial trial;
    CHECK(setFields(trial, u"CS001"_s, {u"unit_code=00937"_s, u"from=2026-01-01"_s}).empty());
    CHECK(unitName(trial, placementOf(trial, u"CS001"_s)) == u"Xã Lao Chải");
    CHECK(unitName(trial, placementOf(trial, u"CS001"_s, QDate(2025, 12, 31))) == u"Xã Hùng An");
    CHECK(trial.count<FacilityPlacement>() == 2);
    // The same day again corrects that placement.
    CHECK(setFields(trial, u"CS001"_s, {u"unit_code=01234"_s, u"from=2026-01-01"_s}).empty());
    CHECK(trial.count<FacilityPlacement>() == 2);
    CHECK(unitName(trial, placementOf(trial, u"CS001"_s)) == u"Xã Hùng An");
    CHECK(trial.count<FacilityState>() == 1);
}

TEST_CASE("Setting name, labour or industry corrects the current state, from a day adds one")
{
    ImportTrial trial;
    CHECK(setFields(trial, u"CS001"_s, {u"labour=30"_s, u"vsic_code=1076"_s}).empty());
    CHECK(trial.count<FacilityState>() == 1);
    CHECK(stateOf(trial, u"CS001"_s).labour == 30);
    CHECK(stateOf(trial, u"CS001"_s).vsicVersion == u"2007");

    CHECK(
        setFields(trial, u"CS001"_s, {u"name=Chè Mới"_s, u"vsic_code=1076"_s, u"from=2019-01-01"_s})
            .empty());
    CHECK(trial.count<FacilityState>() == 2);
    const FacilityState former = stateOf(trial, u"CS001"_s, QDate(2018, 12, 31));
    const FacilityState current = stateOf(trial, u"CS001"_s);
    CHECK(former.name == u"Chè Hùng An");
    CHECK(current.name == u"Chè Mới");
    CHECK(current.from == QDate(2019, 1, 1));
    CHECK(current.labour == 30);
    CHECK(current.enterprise == former.enterprise);
    CHECK(current.vsicVersion == u"2018");

    CHECK(setFields(trial, u"CS001"_s, {u"labour=-"_s}).empty());
    CHECK_FALSE(stateOf(trial, u"CS001"_s).labour.has_value());
    CHECK(stateOf(trial, u"CS001"_s, QDate(2018, 12, 31)).labour == 30);
}

TEST_CASE("A state from a day between two others does not change them")
{
    ImportTrial trial;
    setFields(trial, u"CS001"_s, {u"labour=50"_s, u"from=2020-01-01"_s});
    setFields(trial, u"CS001"_s, {u"labour=40"_s, u"from=2015-01-01"_s});
    CHECK(stateOf(trial, u"CS001"_s, QDate(2014, 12, 31)).labour == 25);
    CHECK(stateOf(trial, u"CS001"_s, QDate(2015, 1, 1)).labour == 40);
    CHECK(stateOf(trial, u"CS001"_s, QDate(2020, 1, 1)).labour == 50);
}

TEST_CASE("A day alone changes nothing")
{
    ImportTrial trial;
    CHECK(setFields(trial, u"CS001"_s, {u"from=2019-01-01"_s}).empty());
    CHECK(trial.count<FacilityState>() == 1);
    CHECK(trial.count<FacilityPlacement>() == 1);
}

TEST_CASE("What is not of the state leaves the state alone")
{
    ImportTrial trial;
    const FacilityState before = stateOf(trial, u"CS001"_s);
    CHECK(setFields(trial, u"CS001"_s, {u"phone=-"_s, u"note=ghi chú"_s}).empty());
    CHECK(trial.get<Facility>(u"CS001"_s).phone.isEmpty());
    CHECK(stateOf(trial, u"CS001"_s) == before);
}

TEST_CASE("A corrected opening date moves the beginning of the first state and placement")
{
    const bool amended = GENERATE(false, true);
    ImportTrial trial;
    if (amended)
        setFields(trial, u"CS001"_s, {u"labour=50"_s, u"unit_code=01234"_s, u"from=2020-01-01"_s});
    CHECK(setFields(trial, u"CS001"_s, {u"opened_on=2012-03-04"_s}).empty());
    CHECK(stateOf(trial, u"CS001"_s, QDate(2012, 3, 4)).from == QDate(2012, 3, 4));
    CHECK(placementOf(trial, u"CS001"_s, QDate(2012, 3, 4)).from == QDate(2012, 3, 4));
    CHECK(stateOn(trial.records(), {trial.get<Facility>(u"CS001"_s).id}, QDate(2012, 3, 3)) ==
          nullptr);
    if (amended)
        CHECK(stateOf(trial, u"CS001"_s).from == QDate(2020, 1, 1));
}

TEST_CASE("A facility without an enterprise is taken")
{
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Facility, u"code;name;unit_code\nCS9;Gạch;01234"_s);
    CHECK(draft.issues.empty());
    CHECK(stateOf(trial, u"CS9"_s).inScope);
    CHECK_FALSE(stateOf(trial, u"CS9"_s).enterprise.has_value());
}

TEST_CASE("A facility that is known is edited by its code alone, whatever columns are not there")
{
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Facility, u"code;labour;phone\nCS001;31;0219"_s);
    CAPTURE(text(draft));
    CHECK(draft.edited == 1);
    CHECK(draft.issues.empty());
    CHECK(stateOf(trial, u"CS001"_s).labour == 31);
}

TEST_CASE("A facility may leave its enterprise and its last move, but not its only unit")
{
    ImportTrial trial;
    trial.import(EntityKind::Facility, u"code;unit_code;from\nCS001;00937;2020-01-01"_s);
    REQUIRE(trial.count<FacilityPlacement>() == 2);
    const ImportDraft left =
        trial.import(EntityKind::Facility, u"code;enterprise;unit_code\nCS001;-;-"_s);
    CAPTURE(text(left));
    CHECK_FALSE(stateOf(trial, u"CS001"_s).enterprise.has_value());
    CHECK(trial.count<FacilityPlacement>() == 1);
    CHECK(trial.count<Enterprise>() == 1);
    const ImportDraft refused = trial.import(EntityKind::Facility, u"code;unit_code\nCS001;-"_s);
    CHECK(refused.refused == 1);
    CHECK(trial.count<FacilityPlacement>() == 1);
}

TEST_CASE("A code that differs from another in capital letters only is taken with a doubt")
{
    const auto [typed, isDoubted] = GENERATE(table<QString, bool>(
        {{u"cs001"_s, true}, {u"Cs001"_s, true}, {u"CS002"_s, false}, {u"CS-001"_s, false}}));
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Facility, u"code;name;unit_code\n%1;Gạch;01234"_s.arg(typed));
    CAPTURE(typed, text(draft));
    CHECK(draft.added == 1);
    REQUIRE(draft.issues.size() == (isDoubted ? 1 : 0));
    if (isDoubted) {
        CHECK(draft.issues[0].severity == Severity::Soft);
        CHECK(draft.issues[0].row == 2);
        CHECK(draft.issues[0].field == u"code");
    }
}
