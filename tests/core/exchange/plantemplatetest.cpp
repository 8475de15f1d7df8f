// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plantemplate.h"

#include "core/base/error.h"
#include "core/model/rules.h"
#include "tests/catch.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

const QString resources = QStringLiteral(SXSH_SOURCE_DIR "/resources");
const QString haGiang = u"ha-giang-2016-2020"_s;

Records loaded()
{
    Records records;
    records.apply(templateSet(resources, haGiang));
    return records;
}

QString errorOf(const QString &folder, const QString &key)
{
    try {
        templateSet(folder, key);
    } catch (const Error &error) {
        return error.text();
    }
    return {};
}

void write(const QString &path, const QString &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content.toUtf8());
}

const Clause &clause(const Records &records, QStringView code)
{
    const auto &all = records.all<Clause>();
    const auto at = std::ranges::find(all, code, &Clause::code);
    REQUIRE(at != all.end());
    return *at;
}

} // namespace

TEST_CASE("The shipped template holds together")
{
    const Records records = loaded();
    for (const Issue &issue : checkAllRules(records, QDate(2018, 1, 1))) {
        CAPTURE(issue.entity, issue.record, issue.field, issue.message);
        CHECK(issue.severity == Severity::Soft);
    }
    CHECK(records.all<Plan>().size() == 1);
    CHECK(records.all<Indicator>().size() == 5);
    CHECK(records.all<Target>().size() == 5);
    CHECK(records.all<Clause>().size() == 31);
    CHECK(records.all<LegalBasis>().size() > 0);
    CHECK(records.all<ReportingPeriod>().size() >= 5);
    CHECK(records.all<AdminUnit>().size() > 200);
    CHECK(records.all<Facility>().size() == 0);
}

TEST_CASE("Two plans from one template have the same identities")
{
    const ChangeSet first = templateSet(resources, haGiang);
    const ChangeSet second = templateSet(resources, haGiang);
    CHECK(first == second);
    CHECK(first.title.contains(u"Hà Giang"));
}

TEST_CASE("The reference data of a plan without template is that of the template")
{
    const Records records = loaded();
    for (const Change &change : referenceSet(resources).changes) {
        CAPTURE(change.after->info().key);
        CHECK(records.find(change.after->kind(), change.after->id()) == change.after);
    }
}

TEST_CASE("The plan is data: clauses carry the labels that officers cite")
{
    const Records records = loaded();
    CHECK(clause(records, u"II.1").label == u"nhiệm vụ 1, mục II");
    CHECK(clause(records, u"II.1").clauseKind == ClauseKind::TaskArea);
    CHECK(clause(records, u"II.1").origin == ClauseOrigin::Signed);
    CHECK(records.find(clause(records, u"II.3.2").parent)->code == u"II.3");
    CHECK(clause(records, u"I.2.1").text.startsWith(u"90% cơ sở sản xuất công nghiệp"));
}

TEST_CASE("A suggestion is marked as one and never stands among the signed text")
{
    const Records records = loaded();
    int suggested = 0;
    for (const Clause &one : records.all<Clause>()) {
        CAPTURE(one.code);
        const bool isSuggestion = one.origin == ClauseOrigin::Suggested;
        suggested += isSuggestion;
        CHECK(one.label.startsWith(u"gợi ý") == isSuggestion);
        CHECK(one.text.startsWith(u"Gợi ý") == isSuggestion);
        const Clause *parent = records.find(one.parent);
        if (parent && parent->origin == ClauseOrigin::Suggested)
            CHECK(isSuggestion);
    }
    CHECK(suggested > 5);
    // The text that was received ends inside the third area.
    CHECK(clause(records, u"II.3.2").origin == ClauseOrigin::Signed);
}

TEST_CASE("The number that nobody could read stays unknown")
{
    const Records records = loaded();
    const Plan &plan = *records.all<Plan>().begin();
    CHECK(plan.number.isEmpty());
    CHECK_FALSE(plan.numberNote.isEmpty());
    CHECK(plan.signedOn == QDate(2016, 5, 11));
}

TEST_CASE("The targets are the signed ones, counted from the register")
{
    const Records records = loaded();
    const auto [code, kind, min, max] = GENERATE(table<QString, IndicatorKind, qint64, qint64>({
        {u"M1"_s, IndicatorKind::Share, 900'000'000, 0},
        {u"M2"_s, IndicatorKind::Share, 500'000'000, 0},
        {u"M3"_s, IndicatorKind::MeanSaving, 80'000'000, 130'000'000},
        {u"M4"_s, IndicatorKind::Share, 500'000'000, 0},
        {u"M5"_s, IndicatorKind::YesNo, 1'000'000'000, 0},
    }));
    CAPTURE(code);
    const auto &indicators = records.all<Indicator>();
    const auto indicator = std::ranges::find(indicators, code, &Indicator::code);
    REQUIRE(indicator != indicators.end());
    CHECK(indicator->indicatorKind == kind);
    CHECK(indicator->evidenceMode == EvidenceMode::Register);
    const auto targets = records.all<Target>().of(indicator->id);
    REQUIRE(std::ranges::distance(targets) == 1);
    const Target &target = *targets.begin();
    CHECK(target.min.nano == min);
    CHECK(target.max.value_or(Decimal{}).nano == max);
    CHECK(target.due == QDate(2020, 12, 31));
    CHECK(target.effectiveFrom == QDate(2016, 5, 11));
    CHECK_FALSE(target.baselineValue.has_value());
}

TEST_CASE("The known templates are listed by name")
{
    const auto templates = planTemplates(resources);
    const auto at = std::ranges::find(templates, haGiang, &PlanTemplate::key);
    REQUIRE(at != templates.end());
    CHECK(at->name.contains(u"Hà Giang"));
    CHECK_FALSE(at->description.isEmpty());
    CHECK(planTemplates(u"/no/such/folder"_s).empty());
}

TEST_CASE("An unknown template is refused with the known ones")
{
    const QString key =
        GENERATE(as<QString>{}, u"ha-noi"_s, u""_s, u"../reference"_s, u"."_s, u"a\\b"_s);
    CAPTURE(key);
    CHECK_THAT(errorOf(resources, key).toStdString(), Contains("ha-giang-2016-2020"));
}

TEST_CASE("A template file with a problem is named with its row")
{
    const QTemporaryDir folder;
    const QString base = folder.filePath(u"templates/x"_s);
    write(base + u"/template.csv"_s, u"entity,file\nfunding_source,templates/x/source.csv\n"_s);
    const auto [content, row, what] = GENERATE(table<QString, std::string, std::string>({
        {u"code,name,state\nA,Một,yes\nB,,yes\n"_s, "row 3", "Name is missing"},
        {u"code,name,state\nA,Một,maybe\n"_s, "row 2", "maybe"},
        {u"code,name,state\nA,Một,yes\nA,Hai,yes\n"_s, "row 3", "twice"},
        {u"code,name,colour\nA,Một,red\n"_s, "row 1", "colour"},
        {u"code,state\nA,Một,yes\n"_s, "row 2", "more cells"},
    }));
    write(base + u"/source.csv"_s, content);
    const std::string error = errorOf(folder.path(), u"x"_s).toStdString();
    CHECK_THAT(error, Contains("templates/x/source.csv"));
    CHECK_THAT(error, Contains(row));
    CHECK_THAT(error, Contains(what));
}

TEST_CASE("A data file that cannot be read is named with its folder")
{
    const QTemporaryDir folder;
    const QString base = folder.filePath(u"templates/x"_s);
    write(base + u"/template.csv"_s, u"entity,file\nfunding_source,templates/x/source.csv\n"_s);
    write(base + u"/source.csv"_s, u""_s);
    CHECK_THAT(errorOf(folder.path(), u"x"_s).toStdString(), Contains("templates/x/source.csv"));
}

TEST_CASE("A template that breaks a rule or misses a file is refused")
{
    const QTemporaryDir folder;
    const QString base = folder.filePath(u"templates/x"_s);
    write(base + u"/template.csv"_s, u"entity,file\nfunding_ceiling,templates/x/ceiling.csv\n"_s);
    CHECK_THAT(errorOf(folder.path(), u"x"_s).toStdString(), Contains("ceiling.csv"));
    write(base + u"/about.csv"_s, u"key,value\nname,X\n"_s);
    write(base + u"/ceiling.csv"_s, u"code,what,source\nA,x,y\n"_s);
    CHECK_THAT(errorOf(folder.path(), u"x"_s).toStdString(), Contains("funding_ceiling A"));
    write(base + u"/template.csv"_s, u"entity,file\nno_such_entity,x.csv\n"_s);
    CHECK_THAT(errorOf(folder.path(), u"x"_s).toStdString(), Contains("no_such_entity"));
}
