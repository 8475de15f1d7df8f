// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowpreview.h"
#include "tests/catch.h"
#include "tests/core/exchange/importtrial.h"
#include "tests/core/sheet/workbook.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

ImportPlan planFor(const ImportTrial &trial, EntityKind kind, const QString &path)
{
    const ColumnNames names;
    const ColumnMatcher matcher(trial.records(), names);
    const FileOutline file = readOutline(path);
    ImportPlan plan = planOf(file, matcher.header(file, kind));
    plan.keepsRows = true;
    return plan;
}

/// "3 edited CS001 Chè: Labour (people) 25→30; 1 issues".
QString shown(const ImportTrial &trial, const ImportPlan &plan, const ImportDraft &draft,
              std::size_t position)
{
    static const QStringList outcomes{u"added"_s, u"edited"_s, u"unchanged"_s, u"refused"_s,
                                      u"left out"_s};
    const RowPreview preview =
        rowPreview(trial.records(), draft, plan.kind, position, Language::English, trialDay);
    QStringList values;
    for (const ValuePreview &value : preview.values)
        values += u"%1 %2→%3"_s.arg(value.title, value.before, value.after);
    return u"%1 %2 %3: %4; %5 issues"_s.arg(preview.row.number)
        .arg(outcomes[static_cast<int>(preview.row.outcome)], preview.caption, values.join(u", "_s))
        .arg(preview.issues.size());
}

QStringList shownAll(const ImportTrial &trial, const ImportPlan &plan, const ImportDraft &draft)
{
    QStringList lines;
    for (std::size_t position = 0; position < draft.outcomes.size(); ++position)
        lines += shown(trial, plan, draft, position);
    return lines;
}

} // namespace

TEST_CASE("Every row can be looked at before it is taken, refused ones as well")
{
    const auto badRows = GENERATE(BadRows::RefuseAll, BadRows::Skip);
    ImportTrial trial;
    const FileOnDisk file(u"Sổ cơ sở.csv"_s,
                          "code;labour;note\n"
                          "CS001;30;\nCS001;31;\nCS001x;nhiều;x\nTổng cộng;61;\n");
    const ImportPlan plan = planFor(trial, EntityKind::Facility, file.path());
    const ImportDraft draft = trial.read(plan, badRows);
    const QStringList lines = shownAll(trial, plan, draft);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == u"2 edited CS001 Chè Hùng An: Labour (people) 25→30; 0 issues");
    CHECK(lines[1] == u"3 refused CS001 · 31: ; 1 issues");
    CHECK(lines[2].startsWith(u"4 refused CS001x · nhiều · x: ; "));
    CHECK(lines[3] == u"5 left out Tổng cộng · 61: ; 1 issues");
}

TEST_CASE("A row that changes nothing is told by its first values")
{
    ImportTrial trial;
    const FileOnDisk file(u"a.csv"_s, "code;labour\nCS001;25\n");
    const ImportPlan plan = planFor(trial, EntityKind::Facility, file.path());
    const ImportDraft draft = trial.read(plan);
    CHECK(shownAll(trial, plan, draft) == QStringList{u"2 unchanged CS001 · 25: ; 0 issues"_s});
}

TEST_CASE("A new facility is shown with its name and the enterprise that comes with it")
{
    ImportTrial trial;
    const FileOnDisk file(u"a.csv"_s, "code;name;enterprise;unit_code\nCS9;Gạch Tân Tiến;HTX "
                                      "Tân Tiến;01234\n");
    const ImportPlan plan = planFor(trial, EntityKind::Facility, file.path());
    const ImportDraft draft = trial.read(plan);
    const QString line = shownAll(trial, plan, draft).join(u'\n');
    CAPTURE(line.toStdString());
    CHECK(line.startsWith(u"2 added CS9 Gạch Tân Tiến: "));
    CHECK(line.contains(u"Name →Gạch Tân Tiến"));
    CHECK(line.contains(u"Enterprise →1") != line.contains(u"Enterprise →DN"));
    CHECK(line.contains(u"Administrative unit →Xã Hùng An"));
}

TEST_CASE("What the rules refuse keeps its values in the preview")
{
    const auto badRows = GENERATE(BadRows::RefuseAll, BadRows::Skip);
    ImportTrial trial;
    const FileOnDisk file(u"a.csv"_s, "facility_code;resource;year;total;m01\n"
                                      "CS001;DIEN;2018;10;11\nCS001;DIEN;2017;10;1\n");
    const ImportPlan plan = planFor(trial, EntityKind::Usage, file.path());
    const ImportDraft draft = trial.read(plan, badRows);
    const QStringList lines = shownAll(trial, plan, draft);
    REQUIRE(lines.size() == 2);
    CAPTURE(lines.join(u'\n').toStdString());
    CHECK(lines[0].startsWith(u"2 refused CS001 · DIEN · 2018"));
    CHECK(lines[0].contains(u"Whole year →10"));
    CHECK(lines[0].endsWith(u"; 1 issues"));
    CHECK(lines[1].startsWith(u"3 added"));
}

TEST_CASE("Without a preview no row is kept")
{
    ImportTrial trial;
    const FileOnDisk file(u"a.csv"_s, "code;labour\nCS001;30\nCS9;x\n");
    ImportPlan plan = planFor(trial, EntityKind::Facility, file.path());
    plan.keepsRows = false;
    const ImportDraft draft = trial.read(plan, BadRows::Skip);
    CHECK(draft.outcomes.size() == 2);
    CHECK(draft.kept.empty());
    CHECK(draft.typed.empty());
}
